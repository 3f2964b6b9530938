"""Designs that test themselves: many random cases need no words from outside.

Each has ``o_done`` and ``o_wrong``, which stays; ``o_cases`` counts what was compared.
"""

from dataclasses import replace

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import Out

from lacuna.hw.arith.mac import Mac
from lacuna.hw.codec.rlc import RlcDecoder, RlcEncoder
from lacuna.hw.codec.rlc_decoder import segment_token
from lacuna.hw.flow import Queue, connect
from lacuna.hw.layouts import value_word
from lacuna.hw.presets import CONFIGS


__all__ = ["GatingCheck", "RoundTripCheck"]

#: Seeds of the generators, below which a cell takes its own.
SEED = 0x9E3779B97F4A7C15
#: How the zeros of a segment lie: ``MODES`` of a 3-bit random number.
ALL_ZERO, NO_ZERO, HALF, RARE, RUNS_OF_31, RUNS_OF_32 = range(6)
#: Greatest length of a segment, in values.
LONGEST = 127


def random(m, name, number):
    """Return 64 bits that are new in every cycle: xorshift with the triple 13, 7, 17.

    Source: G. Marsaglia, Xorshift RNGs, Journal of Statistical Software 8(14), 2003, section 3.
    """
    state = Signal(64, init=(SEED * (2 * number + 1)) % 2**64, name=name)
    first, second = Signal(64), Signal(64)
    m.d.comb += [first.eq(state ^ (state << 13)[:64]), second.eq(first ^ (first >> 7))]
    m.d.sync += state.eq(second ^ (second << 17)[:64])
    return state


class SelfCheck(wiring.Component):
    """What they have in common."""

    o_done: Out(1)
    o_wrong: Out(1)
    o_cases: Out(32)


class GatingCheck(SelfCheck):
    """A gated and an ungated MAC with the same operands: all pairs of 8 bits, or random ones.

    Parameters
    ----------
    bits : int
        Width of both operands; at 8 every pair comes once.
    cases : int
        How many pairs.
    """

    def __init__(self, bits, *, cases):
        self.bits = bits
        self.cases = cases
        super().__init__()

    def elaborate(self, platform):
        m = Module()
        config = replace(CONFIGS["tiny"], activation_bits=self.bits, weight_bits=self.bits)
        m.submodules.plain = plain = Mac(config)
        m.submodules.gated = gated = Mac(config)
        chance = random(m, "chance", 1)
        count, zero, seen = Signal(33), Signal(), Signal(2)
        pair = count[: 2 * self.bits] if self.bits == 8 else chance[: 2 * self.bits]
        ifmap, weight = Signal(signed(self.bits)), Signal(signed(self.bits))
        rare = Mux(chance[40:43] == 0, 0, pair[: self.bits])  # zeros are one in 65,536 else
        move = chance[48:50] != 0
        m.d.comb += [
            ifmap.eq(pair[: self.bits] if self.bits == 8 else rare),
            weight.eq(pair[self.bits :]),
        ]
        for mac in (plain, gated):
            m.d.comb += [
                mac.i_move.eq(move),
                mac.i_ifmap.eq(ifmap),
                mac.i_filter.eq(weight),
                mac.i_first.eq(chance[50]),
                mac.i_psum.eq(chance[:32]),
            ]
        m.d.comb += [
            plain.i_operands.eq(1),
            gated.i_operands.eq(ifmap != 0),
            gated.i_zero.eq(zero),
            self.o_done.eq(self.o_cases == self.cases),
        ]
        with m.If(move & ~self.o_done):
            m.d.sync += [count.eq(count + 1), zero.eq(ifmap == 0), seen.eq(Cat(1, seen[0]))]
            with m.If(seen.all()):
                m.d.sync += self.o_cases.eq(self.o_cases + 1)
                with m.If(plain.o_sum != gated.o_sum):
                    m.d.sync += self.o_wrong.eq(1)
        return m


class RoundTripCheck(SelfCheck):
    """The encoder and the decoder behind it, with stalls in front of, between and behind them.

    Segments are coded, one in eight raw, of 1 to 127 values; all zeros, none, half, one in eight,
    runs of 31 and of 32.

    Parameters
    ----------
    config : Config
        Widths.
    cases : int
        How many segments.
    """

    def __init__(self, config, *, cases):
        self.config = config
        self.cases = cases
        super().__init__()

    def elaborate(self, platform):
        m = Module()
        m.submodules.encoder = encoder = RlcEncoder(self.config)
        m.submodules.decoder = decoder = RlcDecoder(self.config)
        m.submodules.sent = sent = Queue(value_word(self.config), depth=LONGEST)
        m.submodules.segments = segments = Queue(segment_token(), depth=LONGEST)
        connect(m, segments.o, decoder.i_segment)
        chance = random(m, "chance", 2)
        self._source(m, encoder, sent, segments)

        through = Signal()  # an offer between them stays
        waits = Signal()
        m.d.comb += [
            through.eq(waits | chance[0] | chance[1]),
            decoder.i.valid.eq(encoder.o.valid & through),
            decoder.i.p.eq(encoder.o.p.data),
            encoder.o.ready.eq(decoder.i.ready & through),
            decoder.o.ready.eq(chance[2] | chance[3]),
        ]
        m.d.sync += waits.eq(decoder.i.valid & ~decoder.i.ready)
        taken = decoder.o.valid & decoder.o.ready
        m.d.comb += [
            sent.o.ready.eq(taken),
            self.o_done.eq(self.o_cases == self.cases),
        ]
        same = (decoder.o.p.count == sent.o.p.count) & (decoder.o.p.last == sent.o.p.last)
        for lane, (got, put) in enumerate(zip(decoder.o.p.data, sent.o.p.data, strict=True)):
            same = same & ((got == put) | (lane >= sent.o.p.count))
        with m.If(taken & ~self.o_done):
            m.d.sync += self.o_cases.eq(self.o_cases + sent.o.p.last)
            with m.If(~sent.o.valid | ~same):
                m.d.sync += self.o_wrong.eq(1)
        with m.If(decoder.error != 0):
            m.d.sync += self.o_wrong.eq(1)
        return m

    def _source(self, m, encoder, sent, segments):
        """Make segments, a word at a time; what is offered is kept in registers."""
        config, lanes = self.config, self.config.activation_lanes
        values, kinds = random(m, "values", 3), random(m, "kinds", 4)
        left, mode, zeros = Signal(range(LONGEST + 1)), Signal(3), Signal(6)
        word, offered = Signal(value_word(config)), Signal()
        coded, following = Signal(), Signal()
        m.d.comb += [
            encoder.i.p.eq(word),
            encoder.coded.eq(coded),
            encoder.i.valid.eq(offered & sent.i.ready),
            sent.i.p.eq(word),
            sent.i.valid.eq(offered & encoder.i.ready),
        ]
        leaves = encoder.i.valid & encoder.i.ready
        length = Signal.like(left)
        m.d.comb += length.eq(Mux(kinds[:3] == 0, 1, kinds[3:10]))
        begins = (left == 0) & (~offered | leaves) & (length != 0) & segments.i.ready
        m.d.comb += [
            segments.i.valid.eq(begins),
            segments.i.p.coded.eq(kinds[10:13] != 0),
            segments.i.p["values"].eq(length),
        ]
        with m.If(leaves):
            m.d.sync += offered.eq(0)
        with m.If(begins):
            m.d.sync += [left.eq(length), mode.eq(kinds[13:16]), zeros.eq(0)]
            m.d.sync += following.eq(segments.i.p.coded)
        with m.Elif((left != 0) & (~offered | leaves) & values[63]):
            count = Mux(left < lanes, left, lanes)
            m.d.sync += [
                offered.eq(1),
                coded.eq(following),
                word.count.eq(count),
                word.last.eq(left <= lanes),
                left.eq(left - count),
            ]
            run = zeros
            for lane in range(lanes):
                chance = values[5 * lane : 5 * lane + 16]
                level = Mux(chance[: config.activation_bits] == 0, 1, chance)
                longest = Mux(mode == RUNS_OF_31, 31, 32)
                full = Signal(name=f"full_{lane}")
                m.d.comb += full.eq(run == longest)
                zero = Signal(name=f"zero_{lane}")
                m.d.comb += zero.eq(
                    (mode == ALL_ZERO)
                    | ((mode == HALF) & chance[0])
                    | ((mode == RARE) & (chance[:3] == 0))
                    | ((mode >= RUNS_OF_31) & ~full)
                )
                m.d.sync += word.data[lane].eq(Mux(zero, 0, level))
                then = Signal(6, name=f"run_{lane}")
                m.d.comb += then.eq(Mux(full, 0, run + 1))
                run = then
            m.d.sync += zeros.eq(run)
