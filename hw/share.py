"""One Verilog module per distinct component, however often it stands in the design."""

from amaranth.hdl import ClockSignal, Instance, ResetInserter, ResetSignal
from amaranth.lib.wiring import In


__all__ = ["instance", "share"]


def share(component, platform, *, name, reset=None, alone=False):
    """Return what to add to ``m.submodules`` for ``component``.

    Amaranth elaborates and emits every submodule anew: 168 equal PEs become 168 Verilog modules.
    A platform that has a ``modules`` dictionary asks for one module instead: the first component
    of each ``name`` is recorded there, and every one becomes an :class:`Instance` of that module.
    Without such a platform (simulation in Python) the component itself is returned.

    Two components may share a ``name`` only if they were built from equal parameters.

    Parameters
    ----------
    component : :class:`wiring.Component`
        What to instantiate.
    platform
        The platform that ``elaborate`` was given.
    name : str
        Verilog module name.
    reset : 1-bit value, optional
        Resets the component beside the reset of its domain.
    alone : bool
        ``reset`` follows the reset of the domain by itself, in the next cycle: a module needs no
        other.
    """
    if not hasattr(platform, "modules"):
        return component if reset is None else ResetInserter(reset)(component)
    rst = ResetSignal() if reset is None else reset if alone else ResetSignal() | reset
    return instance(component, platform, name=name, i_clk=ClockSignal(), i_rst=rst)


def instance(component, platform, *, name, **clocks):
    """Return ``component`` as an :class:`Instance` of a module that ``platform`` emits once.

    Parameters
    ----------
    component : :class:`wiring.Component`
        What to instantiate.
    platform
        A platform that has a ``modules`` dictionary.
    name : str
        Verilog module name.
    **clocks
        Arguments of the :class:`Instance` beside the ports of ``component``.
    """
    if platform.modules.setdefault(name, component) is not component:
        component._MustUse__used = True  # instantiated, never elaborated: no UnusedElaboratable
    ports = {}
    for path, member, value in component.signature.flatten(component):
        side = "i" if member.flow is In else "o"
        ports[f"{side}_{'__'.join(map(str, path))}"] = value
    return Instance(name, **clocks, **ports)
