"""Decoder of the run-length code (RLC)."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ..config import Config
from ..flow import connect, relay
from ..formats import Error
from ..layouts import link_word, value_word
from .gearbox import Gearbox
from .rlc_word import coded_word


__all__ = ["RlcDecoder", "segment_token"]

#: Width of the value count of a segment: a field of the formats.
COUNT_BITS = 16


def segment_token():
    """One segment to come: its words are ``coded`` or raw, and it has ``values`` values."""
    return data.StructLayout({"coded": 1, "values": unsigned(COUNT_BITS)})


class RlcDecoder(wiring.Component):
    """Turn the words of segments, run-length coded or raw, into words of values.

    A pair stands for ``run`` zeros, then ``level``. Each level is given its place in the segment
    by adding up runs, so that no zero is ever made one by one.

    Throughput: one output word per cycle, or one input word per cycle where it holds less than an
    output word; values of neighbouring words share an output word. A segment whose last word
    reaches over into one more output word costs that output word's cycle. Latency is 3 cycles.

    A malformed word sets ``error``. From then on until reset nothing more is offered (a word
    already offered stays until it is taken) and both inputs are drained. Nothing of a malformed
    word ever comes out.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-E; ``docs/formats.md``, section 5.
    Reference model: :func:`golden.rlc.decode`.

    Parameters
    ----------
    config : Config
        ``link_bits``, ``activation_bits`` and ``run_bits`` matter.

    Members
    -------
    i : ``In(stream.Signature(link_word(config)))``
        The words of the segments.
    i_segment : ``In(stream.Signature(segment_token()))``
        One token per segment, taken when the decoder begins it: at the earliest together with
        the last word of the segment before. One of 0 values has no words and is dropped.
    zero_point : ``In(signed(activation_bits))``
        What a zero expands to; stable while the decoder holds anything of a segment.
    o : ``Out(stream.Signature(value_word(config)))``
        Full words, but for the last one of a segment, whose unused lanes are 0.
    error : ``Out(unsigned(8))``
        :class:`hw.formats.Error`: the first of RLC_EARLY, RLC_LATE, RLC_RUN and RLC_PAD; sticky.

    Raises
    ------
    TypeError
        ``config`` is not a :class:`Config`.
    """

    i: stream.Interface
    i_segment: stream.Interface
    zero_point: Signal
    o: stream.Interface
    error: Signal

    def __init__(self, config):
        if not isinstance(config, Config):
            raise TypeError(f"config must be a Config, not {config!r}")
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(link_word(config))),
                "i_segment": In(stream.Signature(segment_token())),
                "zero_point": In(signed(config.activation_bits)),
                "o": Out(stream.Signature(value_word(config))),
                "error": Out(unsigned(8)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        lanes, pairs = config.activation_lanes, config.pairs_per_word
        reach = pairs * (config.longest_run + 1)  # most values of one word
        m.submodules.gearbox = gearbox = Gearbox(
            item_bits=config.activation_bits,
            items=pairs,
            slots=lanes,
            turns=(lanes - 1 + reach - 1) // lanes + 1,
            word_bits=config.link_bits,
        )
        word = Signal(coded_word(config))
        offsets = [Signal(range(reach), name=f"offset_{k}") for k in range(pairs)]
        left = Signal(COUNT_BITS)  # values of the segment behind the first one of `word`
        full, fire, done, failed = Signal(), Signal(), Signal(), Signal()
        active, coded = Signal(), Signal()

        placed = gearbox.i
        if config.pipelined:
            placed = gearbox.i.signature.flip().create()
            connect(m, relay(m, placed, name="placed", registered=True), gearbox.i)
        m.d.comb += [
            placed.valid.eq(full & active),
            fire.eq(full & active & placed.ready),
            self.i.ready.eq(~full | fire | failed),
            self.i_segment.ready.eq(~active | (fire & done) | failed),
        ]
        with m.If(self.i.ready):
            m.d.sync += full.eq(self.i.valid)
            with m.If(self.i.valid):
                self._receive(m, word, offsets)
        with m.If(fire):
            m.d.sync += left.eq(left - Mux(coded, offsets[-1], lanes - 1) - 1)
        with m.If(self.i_segment.ready):
            m.d.sync += [
                active.eq(self.i_segment.valid & (self.i_segment.p.values != 0)),
                coded.eq(self.i_segment.p.coded),
                left.eq(self.i_segment.p.values - 1),
            ]

        # How the places of its levels compare with the last one of the segment.
        near = left[len(offsets[0]) :] == 0
        below, ends = Signal(pairs), Signal(pairs)
        for k, offset in enumerate(offsets):
            m.d.comb += below[k].eq(~near | (offset < left[: len(offset)]))
            m.d.comb += ends[k].eq(near & (offset == left[: len(offset)]))
        used = Cat(Const(1), below[:-1])
        m.d.comb += done.eq(Mux(coded, ends.any(), left < lanes))

        self._place(m, placed, word, offsets, left, used=used, coded=coded, done=done)
        code = self._judge(m, word, used=used, crosses=(used & ~below & ~ends).any(), done=done)

        # What an illegal word brings into the gearbox dies there, before `error` is shown.
        sticky = Signal(self.error.shape())
        with m.If(full & active & coded & ~failed):
            m.d.sync += sticky.eq(code)
            m.d.sync += failed.eq(code != Error.NONE)
        m.d.sync += self.error.eq(sticky)
        m.d.comb += [
            gearbox.fill.eq(self.zero_point),
            gearbox.halt.eq(failed),
            self.o.p.data.eq(gearbox.o.p.data),
            self.o.p.count.eq(gearbox.o.p.count),
            self.o.p.last.eq(gearbox.o.p.last),
            self.o.valid.eq(gearbox.o.valid),
            gearbox.o.ready.eq(self.o.ready),
        ]
        return m

    def _receive(self, m, word, offsets):
        """Register a word, and the places of its levels counted from its first value."""
        m.d.sync += word.eq(self.i.p)
        runs = [pair.run for pair in data.View(word.shape(), self.i.p).pairs]
        for k, zeros in enumerate(running_sums(runs)):
            m.d.sync += offsets[k].eq(zeros + k)

    def _place(self, m, o, word, offsets, left, *, used, coded, done):
        """Tell the gearbox where the levels of ``word`` go."""
        lanes = self.config.activation_lanes
        lane_bits = exact_log2(lanes)
        base = Signal(lane_bits)  # lane of the first value
        place = Signal(len(offsets[0]) + 1)  # of the last level of a word that ends nothing
        stop = Signal(len(offsets[0]) + 1)  # of the last value of the segment
        behind = Signal(len(place) + 1)
        m.d.comb += [
            place.eq(base + offsets[-1]),
            behind.eq(place + 1),
            stop.eq(base + left[: len(offsets[0])]),
        ]
        with m.If(o.valid & o.ready):
            m.d.sync += base.eq(Mux(coded & ~done, behind, 0))

        # Lanes beyond the end of a raw segment may hold anything.
        masked = Signal(coded_word(self.config))
        bits = self.config.activation_bits
        for lane in range(lanes):
            value = word.as_value()[lane * bits : (lane + 1) * bits]
            meant = coded | ~done | (lane <= left[:lane_bits])
            m.d.comb += masked.as_value()[lane * bits : (lane + 1) * bits].eq(Mux(meant, value, 0))
        m.d.comb += [o.p.whole.eq(masked), o.p.raw.eq(~coded), o.p.last.eq(done)]
        for k, (item, offset) in enumerate(zip(o.p.items, offsets, strict=True)):
            lane = Signal(len(place), name=f"place_{k}")
            m.d.comb += [
                lane.eq(base + offset),
                item.data.eq(masked.pairs[k].level),
                item.used.eq(used[k] & coded),
                item.slot.eq(lane),
                item.turn.eq(lane >> lane_bits),
            ]

        going = Mux(behind < lanes, 1, behind >> lane_bits)  # a word that completes none: a turn
        ended = (stop >> lane_bits) + 1
        m.d.comb += [
            o.p.turns.eq(Mux(done, ended, Mux(coded, going, 1))),
            o.p.emits.eq(done | ~coded | (behind >= lanes)),
            o.p.count.eq(Mux(done, stop[:lane_bits] + 1, lanes)),
        ]

    def _judge(self, m, word, *, used, crosses, done):
        """Return the error code of ``word``."""
        pads = [~use & pair.as_value().any() for use, pair in zip(used, word.pairs, strict=True)]
        code = Signal(Error)
        with m.If(crosses):
            m.d.comb += code.eq(Error.RLC_RUN)
        with m.Elif(Cat(pads).any() | word.spare.any()):
            m.d.comb += code.eq(Error.RLC_PAD)
        with m.Elif(word.term & ~done):
            m.d.comb += code.eq(Error.RLC_EARLY)
        with m.Elif(~word.term & done):
            m.d.comb += code.eq(Error.RLC_LATE)
        return code


def running_sums(terms):
    """Return the sums of the first 1, 2, ... ``terms``, few additions deep."""
    if len(terms) == 1:
        return terms
    middle = (len(terms) + 1) // 2
    lower, upper = running_sums(terms[:middle]), running_sums(terms[middle:])
    return lower + [lower[-1] + value for value in upper]
