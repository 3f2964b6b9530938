"""Counters of the machine, and their way out."""

from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..formats import GLOBAL_COUNTERS, pe_counters
from ..layouts import COUNTER_BITS, link_word
from ..pe.counters import Counters


__all__ = ["Count", "counter_words"]


def counter_words(config):
    """Words of a COUNTED packet."""
    if not config.counters:
        return 0
    counters = len(GLOBAL_COUNTERS) + config.pe_count * len(pe_counters(config))
    return -(-counters * COUNTER_BITS // config.link_bits)


def event_widths(config) -> dict[str, int]:
    """Return the widths of the global events that count for more than one."""
    most = config.ifmap_reads.bit_length()
    names = ("ifmap_reads", "ifmap_waits") if most > 1 else ()
    return dict.fromkeys(names, most)


class Count(wiring.Component):
    """Counts the events of the machine, and reads all counters out as link words.

    One counter per cycle. The counters are of no value after they have been read.

    Parameters
    ----------
    config : Config
        The machine, with ``counters``.

    Members
    -------
    i_events : ``In(..)``
        By how much each of the GLOBAL_COUNTERS goes up, in as many bits as
        :func:`event_widths` says, or one.
    i_clear : ``In(1)``
        All counters become 0.
    i_read : ``In(1)``
        Pulse: read all counters.
    o_shift, i_scan :
        The scan chain of the PEs.
    o : ``Out(stream.Signature(link_word(config)))``
        The counters, 32 bits each, from bit 0 up.
    o_idle : ``Out(1)``
        No reading is under way.
    """

    i_events: Signal
    i_clear: Signal
    i_read: Signal
    o_shift: Signal
    i_scan: Signal
    o: stream.Interface
    o_idle: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_events": In(
                    len(GLOBAL_COUNTERS) + sum(bits - 1 for bits in event_widths(config).values())
                ),
                "i_clear": In(1),
                "i_read": In(1),
                "o_shift": Out(1),
                "i_scan": In(COUNTER_BITS),
                "o": Out(stream.Signature(link_word(config))),
                "o_idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        per_word = self.config.link_bits // COUNTER_BITS
        counters = m.submodules.counters = Counters(
            GLOBAL_COUNTERS, widths=event_widths(self.config)
        )
        words = Signal(range(counter_words(self.config) + 1))  # still to send
        part = Signal(range(per_word + 1))  # counters in the word
        m.d.comb += [
            counters.i_events.eq(self.i_events),
            counters.i_hold.eq(~self.o_idle),
            counters.i_clear.eq(self.i_clear),
            counters.i_shift.eq(self.o_shift),
            counters.i_scan.eq(self.i_scan),
            self.o_idle.eq(words == 0),
            self.o.valid.eq(part == per_word),
            self.o_shift.eq((words != 0) & ~self.o.valid),
        ]
        with m.If(self.i_read):
            m.d.sync += [words.eq(counter_words(self.config)), part.eq(0)]
        with m.If(self.o_shift):
            m.d.sync += [
                self.o.p.word_select(part, COUNTER_BITS).eq(counters.o_scan),
                part.eq(part + 1),
            ]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += [words.eq(words - 1), part.eq(0)]
        return m
