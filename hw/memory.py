"""The memories of the design: three kinds, which another flow may replace."""

from amaranth.hdl import ClockSignal, DomainRenamer, Module, Signal, Value
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from .share import instance, share


__all__ = ["PREFIX", "AsyncRam", "Ram", "SinglePortRam", "SyncRam", "share_ram"]

#: How the names of their Verilog modules begin.
PREFIX = "lacuna_ram_"


class Ram(wiring.Component):
    """What the kinds have in common; no memory by itself.

    A memory has no reset, and nobody relies on what stands in a word before its first write: it is
    0 in simulation and on FPGAs. In Verilog each kind and size is one module without parameters,
    whose one clock is ``clk``; it can be left out and supplied by another flow.

    Parameters
    ----------
    width : int
        Width of a word, in bits.
    depth : int
        Number of words.

    Members
    -------
    kind : str
        What the Verilog calls this kind.
    collision : str
        What is read of a word in the cycle in which it is written: ``"none"`` (it cannot happen),
        ``"old"`` (what it was before) or ``"undefined"`` (nobody looks at it).
    names : tuple of str
        Its ports: ``read_data`` goes out; the last part of a name says how wide a port is.

    Raises
    ------
    TypeError
        A parameter is not a positive integer.
    """

    kind: str
    collision: str
    names: tuple

    def __init__(self, *, width, depth):
        for name, value in {"width": width, "depth": depth}.items():
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise TypeError(f"{name} must be a positive integer, not {value!r}")
        self.width = width
        self.depth = depth
        super().__init__(self.ports(width, depth))

    @classmethod
    def ports(cls, width, depth):
        """Return the ports of a memory of this kind, for a signature."""
        # there is an address of a bit where there is one word only
        bits = {"address": max(1, ceil_log2(depth)), "data": width}
        return {
            name: (Out if name == "read_data" else In)(bits.get(name.split("_")[-1], 1))
            for name in cls.names
        }

    @property
    def module(self):
        """Name of the Verilog module."""
        return f"{PREFIX}{self.kind}_{self.depth}x{self.width}"

    def _memory(self, m, **options):
        """Return the memory of the Python simulation and of inference."""
        # named as nothing around it is: Verilator's linter minds
        m.submodules.contents = ram = memory.Memory(
            shape=self.width, depth=self.depth, init=[], **options
        )
        return ram


class SinglePortRam(Ram):
    """Memory with one port: a read or a write per cycle.

    What is read appears one cycle after its address and stays until the next read. A write is seen
    by reads from the next cycle on.

    Parameters
    ----------
    width, depth : int
        Those of :class:`Ram`.

    Members
    -------
    enable : ``In(1)``
        Access the word at ``address``.
    write : ``In(1)``
        The access is a write of ``write_data``, else a read.
    address : ``In(ceil_log2(depth))``
        Number of the word.
    write_data : ``In(width)``
        What is written.
    read_data : ``Out(width)``
        What the last read found.
    """

    kind = "1rw"
    collision = "none"
    names = "enable", "write", "address", "write_data", "read_data"

    enable: Signal
    write: Signal
    address: Signal
    write_data: Signal
    read_data: Signal

    def elaborate(self, platform):
        m = Module()
        ram = self._memory(m)
        write, read = ram.write_port(), ram.read_port()
        m.d.comb += [
            write.en.eq(self.enable & self.write),
            write.addr.eq(self.address),
            Value.cast(write.data).eq(self.write_data),
            read.en.eq(self.enable & ~self.write),
            read.addr.eq(self.address),
            self.read_data.eq(read.data),
        ]
        return m


class TwoPortRam(Ram):
    """What the kinds with a port to write and one to read have in common."""

    write_enable: Signal
    write_address: Signal
    write_data: Signal
    read_address: Signal
    read_data: Signal

    def _words(self, m, **options):
        """Write by the clock; return what is read without one."""
        ram = self._memory(m, **options)
        write, read = ram.write_port(), ram.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(self.write_address),
            Value.cast(write.data).eq(self.write_data),
            write.en.eq(self.write_enable),
            read.addr.eq(self.read_address),
        ]
        return read.data


class SyncRam(TwoPortRam):
    """Memory with a port to write and one to read by the clock: a block RAM.

    One read and one write per cycle. What is read appears one cycle after its address and stays
    until the next read; it is not defined if its word was written in the cycle of its address.

    Parameters
    ----------
    width, depth : int
        Those of :class:`Ram`.

    Members
    -------
    write_enable : ``In(1)``
        Write ``write_data`` at ``write_address``.
    write_address, read_address : ``In(ceil_log2(depth))``
        Numbers of words.
    write_data : ``In(width)``
        What is written.
    read_enable : ``In(1)``
        Read the word at ``read_address``.
    read_data : ``Out(width)``
        What the last read found.
    """

    kind = "1r1w"
    collision = "undefined"
    names = "write_enable", "write_address", "write_data"
    names += "read_enable", "read_address", "read_data"

    read_enable: Signal

    def elaborate(self, platform):
        m = Module()
        found = self._words(m, attrs={"no_rw_check": "1"})
        # A register behind an unclocked read is what synthesis makes a block RAM of, and the only
        # form of it for which the attribute saves it the logic that settles collisions.
        fetched = Signal(self.width, reset_less=True)
        with m.If(self.read_enable):
            m.d.sync += fetched.eq(found)
        m.d.comb += self.read_data.eq(fetched)
        return m


class AsyncRam(TwoPortRam):
    """Memory with a port to write by the clock and one to read without: distributed RAM.

    What is read appears in the cycle of its address. A write is seen from the next cycle on, so a
    word that is read and written in one cycle is read as it was.

    Parameters
    ----------
    width, depth : int
        Those of :class:`Ram`.

    Members
    -------
    write_enable : ``In(1)``
        Write ``write_data`` at ``write_address``.
    write_address, read_address : ``In(ceil_log2(depth))``
        Numbers of words.
    write_data : ``In(width)``
        What is written.
    read_data : ``Out(width)``
        The word at ``read_address``.
    """

    kind = "1r1w_async"
    collision = "old"
    names = "write_enable", "write_address", "write_data", "read_address", "read_data"

    def elaborate(self, platform):
        m = Module()
        m.d.comb += self.read_data.eq(self._words(m))
        return m


def share_ram(ram, platform, *, domain="sync"):
    """Return what to add to ``m.submodules`` for a memory, as :func:`hw.share.share` does.

    Parameters
    ----------
    ram : Ram or Guarded
        The memory.
    platform
        The platform that ``elaborate`` was given.
    domain : str
        The clock domain of its clock.
    """
    if not hasattr(platform, "modules"):
        return ram if domain == "sync" else DomainRenamer(domain)(ram)
    if not isinstance(ram, Ram):
        return share(ram, platform, name=ram.module)
    return instance(ram, platform, name=ram.module, i_clk=ClockSignal(domain))
