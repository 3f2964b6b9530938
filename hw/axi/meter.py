"""Counts what passes between a machine and its wrapper."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


__all__ = ["COUNTS", "Meter"]

#: What is counted, one register each.
COUNTS = (
    "words_in",
    "words_out",
    "input_waits",
    "output_waits",
    "programs",
    "layers",
    "counted",
    "failures",
)


class Meter(wiring.Component):
    """Counts cycles and events, modulo 2^32 (cycles: 2^64).

    Parameters
    ----------
    names : tuple of str
        What is counted.

    Members
    -------
    i_<name> : ``In(1)``
        It happens in this cycle.
    i_running : ``In(1)``
        A program runs.
    i_clear : ``In(1)``
        All counts become 0.
    o_<name> : ``Out(32)``
        How often it has happened.
    o_cycles : ``Out(64)``
        Cycles in which a program ran.
    """

    i_running: Signal
    i_clear: Signal
    o_cycles: Signal

    def __init__(self, names=COUNTS):
        self.names = tuple(names)
        ports = {f"i_{name}": In(1) for name in self.names}
        ports |= {f"o_{name}": Out(32) for name in self.names}
        super().__init__(ports | {"i_running": In(1), "i_clear": In(1), "o_cycles": Out(64)})

    def elaborate(self, platform):
        m = Module()
        counts = [(getattr(self, f"o_{name}"), getattr(self, f"i_{name}")) for name in self.names]
        for count, event in [*counts, (self.o_cycles, self.i_running)]:
            m.d.sync += count.eq(count + event)
            with m.If(self.i_clear):
                m.d.sync += count.eq(0)
        return m
