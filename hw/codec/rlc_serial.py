"""The run-length code (RLC), one value per cycle."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..formats import Error
from .rlc_decoder import RlcDecoder
from .rlc_encoder import segment_word
from .rlc_word import coded_word


__all__ = ["SerialDecoder", "SerialEncoder", "ofmap_value"]


def ofmap_value(config):
    """One value of a segment; ``last`` marks the last one."""
    return data.StructLayout({"data": signed(config.activation_bits), "last": 1})


class SerialEncoder(wiring.Component):
    """Turn values into the words of segments, run-length coded or raw.

    The words are those of :class:`RlcEncoder`. One value per cycle; a word is offered one cycle
    after the value that completes it, and then blocks the next value until it is taken.

    Source: ``docs/formats.md``, section 5. Reference model: :func:`golden.rlc.encode`.

    Parameters
    ----------
    config : Config
        ``link_bits``, ``activation_bits`` and ``run_bits`` matter.

    Members
    -------
    i : ``In(stream.Signature(ofmap_value(config)))``
        Values.
    coded, zero_point :
        As in :class:`RlcEncoder`.
    o : ``Out(stream.Signature(segment_word(config)))``
        Words of the segments.
    """

    i: stream.Interface
    coded: Signal
    zero_point: Signal
    o: stream.Interface

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(ofmap_value(config))),
                "coded": In(1),
                "zero_point": In(signed(config.activation_bits)),
                "o": Out(stream.Signature(segment_word(config))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        lanes, pairs = config.activation_lanes, config.pairs_per_word
        bits, pair_bits = config.activation_bits, config.run_bits + config.activation_bits
        run = Signal(config.run_bits)  # zeros since the last level
        place = Signal(range(max(lanes, pairs)))  # lane or slot that is filled next
        word, term = Signal(config.link_bits - 1), Signal()
        value, last = self.i.p.data, self.i.p.last
        take, leaves, complete = Signal(), Signal(), Signal()
        m.d.comb += [
            self.i.ready.eq(~self.o.valid | self.o.ready),
            take.eq(self.i.valid & self.i.ready),
            leaves.eq(~self.coded | (value != self.zero_point) | run.all() | last),
            complete.eq(last | (place == Mux(self.coded, pairs - 1, lanes - 1))),
            self.o.p.data.eq(Cat(word, term)),
        ]
        with m.If(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        with m.If(take & ~leaves):
            m.d.sync += run.eq(run + 1)
        with m.If(take & leaves):
            m.d.sync += [run.eq(0), place.eq(place + 1), self.o.valid.eq(complete)]
            m.d.sync += self.o.p.last.eq(last)
            with m.If(complete):
                m.d.sync += place.eq(0)
            with m.If(place == 0):
                m.d.sync += [word.eq(0), term.eq(0)]
            with m.If(self.coded):
                m.d.sync += term.eq(last)
                for slot in range(pairs):
                    with m.If(place == slot):
                        m.d.sync += word[slot * pair_bits :][:pair_bits].eq(Cat(run, value))
            with m.Else():
                for lane in range(lanes):
                    with m.If(place == lane):
                        m.d.sync += Cat(word, term)[lane * bits : (lane + 1) * bits].eq(value)
        return m


class SerialDecoder(RlcDecoder):
    """Turn the words of segments, run-length coded or raw, into words of values.

    Ports and codes are those of :class:`RlcDecoder`. One value per cycle; a word is taken with the
    last of its values. What stands in a malformed word before the first thing that is wrong may
    come out; behind it nothing does.

    Source: ``docs/formats.md``, section 5. Reference model: :func:`golden.rlc.decode`.

    Parameters
    ----------
    config : Config
        ``link_bits``, ``activation_bits``, ``run_bits`` and ``count_bits`` matter.

    Members
    -------
    i, i_segment, zero_point, o, error :
        As in :class:`RlcDecoder`.
    """

    def elaborate(self, platform):
        m = Module()
        config = self.config
        lanes, pairs = config.activation_lanes, config.pairs_per_word
        word = data.View(coded_word(config), self.i.p)
        left = Signal(config.count_bits)  # values of the segment to come
        place = Signal(range(max(lanes, pairs)))  # pair, or value of a raw word, that is next
        lane = Signal(range(lanes))  # of the output word
        zeros = Signal(config.run_bits)  # of the run of this pair, that have been given
        failed = Signal()
        coded, step, zero, leaves = (Signal(name=n) for n in ("coded", "step", "zero", "leaves"))
        m.d.comb += coded.eq(self.i_segment.p.coded)
        run = Signal(config.run_bits)
        level, value = Signal(config.activation_bits), Signal(config.activation_bits)
        ends = left == 1
        pads = self._pads(m, word, place, run, level)
        raw = self.i.p.word_select(place[: (lanes - 1).bit_length()], config.activation_bits)
        active, empty = Signal(), self.i_segment.p["values"] == 0
        m.d.comb += [
            zero.eq(coded & (zeros != run)),
            value.eq(Mux(zero, self.zero_point, Mux(coded, level, raw))),
            step.eq(active & self.i.valid & (~self.o.valid | self.o.ready) & ~failed),
            leaves.eq(ends | (~zero & (place == Mux(coded, pairs - 1, lanes - 1)))),
            self.i.ready.eq((step & leaves) | failed),
            self.i_segment.ready.eq((step & ends) | (~active & empty) | failed),
        ]
        self._segments(m, active, left, step)
        with m.If(self.o.ready):
            m.d.sync += self.o.valid.eq(0)
        with m.If(step):
            m.d.sync += [zeros.eq(Mux(zero, zeros + 1, 0)), lane.eq(lane + 1)]
            m.d.sync += place.eq(Mux(zero, place, place + 1))
            with m.If(leaves):
                m.d.sync += [place.eq(0), zeros.eq(0)]
            with m.If(ends):
                m.d.sync += lane.eq(0)
            m.d.sync += self.o.valid.eq(ends | (lane == lanes - 1))
            m.d.sync += [self.o.p.count.eq(lane + 1), self.o.p.last.eq(ends)]
            with m.If(lane == 0):
                m.d.sync += [each.eq(0) for each in self.o.p.data]
            for number, each in enumerate(self.o.p.data):
                with m.If(lane == number):
                    m.d.sync += each.eq(value)
            with m.If(coded):
                self._find(m, word, failed, ends=ends, zero=zero, leaves=leaves, pads=pads)
        return m

    def _pads(self, m, word, place, run, level):
        """Show the pair at ``place``; return whether a bit behind it is not 0."""
        pads = Signal()
        behind = word.spare.any()
        for number, pair in reversed(list(enumerate(word.pairs))):
            with m.If(place == number):
                m.d.comb += [run.eq(pair.run), level.eq(pair.level), pads.eq(behind)]
            behind = behind | pair.as_value().any()
        return pads

    def _segments(self, m, active, left, step):
        """Take segments; they stay offered until their last value."""
        with m.If(~active & self.i_segment.valid & (self.i_segment.p["values"] != 0)):
            m.d.sync += [active.eq(1), left.eq(self.i_segment.p["values"])]
        with m.If(step):
            m.d.sync += left.eq(left - 1)
            with m.If(left == 1):
                m.d.sync += active.eq(0)

    def _find(self, m, word, failed, *, ends, zero, leaves, pads):
        """Find what is wrong with a word, as far as it has been read."""

        def fail(code):
            m.d.sync += [failed.eq(1), self.error.eq(code), self.o.valid.eq(0)]

        with m.If(ends & zero):
            fail(Error.RLC_RUN)
        with m.Elif(leaves & pads):
            fail(Error.RLC_PAD)
        with m.Elif(leaves & word.term & ~ends):
            fail(Error.RLC_EARLY)
        with m.Elif(leaves & ~word.term & ends):
            fail(Error.RLC_LATE)
