"""A bank of counters that is read out through a scan chain."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..layouts import COUNTER_BITS


__all__ = ["Counters"]


class Counters(wiring.Component):
    """Counters of events, 32 bits each, modulo 2^32.

    While ``i_shift`` is 1 they form a shift register: ``o_scan`` shows the first counter, and each
    cycle moves every counter one place towards it and takes ``i_scan`` in at the other end, so that
    banks joined from ``o_scan`` to ``i_scan`` are read one counter per cycle, in order. Shifting
    does not count. ``i_clear`` comes first.

    Parameters
    ----------
    names : tuple of str
        The events, in the order of the scan chain.
    widths : dict of str to int, optional
        Width of an event that counts for more than one.

    Members
    -------
    i_events : ``In(..)``
        By how much each counter goes up, one bit each but for those in ``widths``.
    i_hold : ``In(1)``
        Do not count: a reading is under way, which may pause between two counters.
    i_clear : ``In(1)``
        All counters become 0.
    i_shift : ``In(1)``
        Move the counters.
    i_scan, o_scan : ``In(32)``, ``Out(32)``
        The chain.

    Raises
    ------
    ValueError
        ``names`` is empty or not unique.
    """

    i_events: Signal
    i_hold: Signal
    i_clear: Signal
    i_shift: Signal
    i_scan: Signal
    o_scan: Signal

    def __init__(self, names, *, widths=None):
        if not names or len(set(names)) != len(names):
            raise ValueError(f"names must be unique and at least one, not {names!r}")
        self.names = tuple(names)
        self.widths = dict(widths or {})
        self.event_bits = [self.widths.get(name, 1) for name in self.names]
        super().__init__(
            {
                "i_events": In(sum(self.event_bits)),
                "i_hold": In(1),
                "i_clear": In(1),
                "i_shift": In(1),
                "i_scan": In(COUNTER_BITS),
                "o_scan": Out(COUNTER_BITS),
            }
        )

    def elaborate(self, platform):
        m = Module()
        counts = [Signal(COUNTER_BITS, name=name) for name in self.names]
        m.d.comb += self.o_scan.eq(counts[0])
        first = 0
        for count, bits in zip(counts, self.event_bits, strict=True):
            event = self.i_events[first : first + bits]
            m.d.sync += count.eq(count + (event & ~self.i_hold.replicate(bits)))
            first += bits
        with m.If(self.i_shift):
            m.d.sync += Cat(counts).eq(Cat(*counts[1:], self.i_scan))
        with m.If(self.i_clear):
            m.d.sync += Cat(counts).eq(0)
        return m
