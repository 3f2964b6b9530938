"""The networks of an array: whatever the stalls, a word leaves within a bound."""

from amaranth.hdl import Elaboratable, Module, Signal

from .contract import drive, free_inputs, stream_ports
from .rules import Rules, any_seq


__all__ = ["Progress"]


class Progress(Elaboratable):
    """A network whose neighbours are slow, but not for ever.

    No output keeps an offer waiting, and no input of ``sources`` keeps the network waiting, for
    more than ``slowness`` cycles in a row. Then no offer at ``watched`` waits for more than
    ``bound`` cycles.

    Parameters
    ----------
    component : :class:`wiring.Component`
        The network.
    watched : str
        An input stream.
    bound, slowness : int
        In cycles.
    sources : sequence of str
        Inputs that must go on.
    quiet : callable of component, optional
        Returns what must not be offered: tokens that carry nothing.
    """

    def __init__(self, component, *, watched, bound, slowness=1, sources=(), quiet=None):
        self.component = component
        self.watched = watched
        self.bound = bound
        self.slowness = slowness
        self.sources = sources
        self.quiet = quiet

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = self.component
        free_inputs(m, self.component)
        waits = {}
        for port in stream_ports(self.component):
            if port.is_input:
                drive(m, port)
            else:
                late = self._late(m, port.name, port.stream.valid & ~port.stream.ready)
                due = late == self.slowness
                m.d.comb += port.stream.ready.eq(any_seq(m, 1, f"{port.name}_any_ready") | due)
            if port.name in self.sources:
                late = self._late(m, port.name, port.stream.ready & ~port.stream.valid)
                rules.given(f"{port.name} goes on", (late < self.slowness) | port.stream.valid)
            waits[port.name] = port.stream.valid & ~port.stream.ready
        if self.quiet:
            rules.given("no empty tokens", ~self.quiet(self.component))
        waited = Signal(range(self.bound + 2))
        m.d.sync += waited.eq(0)
        with m.If(waits[self.watched] & (waited <= self.bound)):
            m.d.sync += waited.eq(waited + 1)
        rules.always(f"{self.watched} waits no longer", waited <= self.bound)
        rules.reached(f"{self.watched} waits as long", waited == self.bound)
        return m

    def _late(self, m, name, waiting):
        """Return for how many cycles ``waiting`` has been true, up to ``slowness``."""
        late = Signal(range(self.slowness + 1), name=f"{name}_late")
        m.d.sync += late.eq(0)
        with m.If(waiting):
            m.d.sync += late.eq(late + (late != self.slowness))
        return late
