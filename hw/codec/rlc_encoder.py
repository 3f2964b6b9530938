"""Encoder of the run-length code (RLC)."""

from amaranth.hdl import Array, Cat, Const, Module, Mux, Signal, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..config import Config
from ..layouts import value_word
from .gearbox import Gearbox


__all__ = ["RlcEncoder", "segment_word"]


def segment_word(config):
    """One word of the link; ``last`` marks the last word of a segment."""
    return data.StructLayout({"data": unsigned(config.link_bits), "last": 1})


class RlcEncoder(wiring.Component):
    """Turn words of values into the words of segments, run-length coded or raw.

    A zero is counted; any other value leaves as the ``level`` of a pair, with the number of zeros
    before it as the ``run``. The value after a longest run and the last value of a segment leave
    as a level even when they are zero.

    Throughput: one input word per cycle where it completes at most one output word, else one
    output word per cycle. Latency is 3 cycles, from the input word that completes an output word.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-E; ``docs/formats.md``, section 5.
    Reference model: :func:`golden.rlc.encode`.

    Parameters
    ----------
    config : Config
        ``link_bits``, ``activation_bits`` and ``run_bits`` matter.

    Members
    -------
    i : ``In(stream.Signature(value_word(config)))``
        Values: full words, but for the last one of a segment, which holds at least 1.
    coded : ``In(1)``
        Whether the segment is to be run-length coded; else its words pass as they are, unused
        lanes 0. Stable from the first to the last word of a segment.
    zero_point : ``In(signed(activation_bits))``
        The value that counts as a zero; stable as ``coded`` is.
    o : ``Out(stream.Signature(segment_word(config)))``
        Words of the segments.

    Raises
    ------
    TypeError
        ``config`` is not a :class:`Config`.
    """

    i: stream.Interface
    coded: Signal
    zero_point: Signal
    o: stream.Interface

    def __init__(self, config):
        if not isinstance(config, Config):
            raise TypeError(f"config must be a Config, not {config!r}")
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(value_word(config))),
                "coded": In(1),
                "zero_point": In(signed(config.activation_bits)),
                "o": Out(stream.Signature(segment_word(config))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        lanes, pairs = config.activation_lanes, config.pairs_per_word
        m.submodules.gearbox = gearbox = Gearbox(
            item_bits=config.run_bits + config.activation_bits,
            items=lanes,
            slots=pairs,
            turns=(pairs - 1 + lanes - 1) // pairs + 1,
            word_bits=config.link_bits,
        )
        word = Signal(value_word(config))
        full, fire, coded = Signal(), Signal(), Signal()
        used, level = Signal(lanes), Signal(lanes)  # by lane: is there a value; is it no zero

        m.d.comb += [
            gearbox.i.valid.eq(full),
            fire.eq(full & gearbox.i.ready),
            self.i.ready.eq(~full | fire),
        ]
        with m.If(self.i.ready):
            m.d.sync += full.eq(self.i.valid)
            with m.If(self.i.valid):
                m.d.sync += [word.eq(self.i.p), coded.eq(self.coded)]
                for lane, value in enumerate(self.i.p.data):
                    meant = lane < self.i.p.count
                    m.d.sync += [
                        used[lane].eq(meant),
                        level[lane].eq(value != self.zero_point),
                        word.data[lane].eq(Mux(meant, value, 0)),
                    ]

        final = used & ~Cat(used[1:], Const(0)) & word.last.replicate(lanes)
        runs = self._count(m, level, fire=fire, last=word.last)
        leaves = used & (level | Cat(run.all() for run in runs) | final) & coded.replicate(lanes)
        self._place(m, gearbox.i, leaves, fire=fire, last=word.last, coded=coded)
        for item, value, run in zip(gearbox.i.p.items, word.data, runs, strict=True):
            m.d.comb += item.data.eq(Cat(run, value))

        out = gearbox.o.p
        m.d.comb += [
            gearbox.i.p.whole.eq(word.data.as_value()),
            gearbox.i.p.raw.eq(~coded),
            gearbox.i.p.last.eq(word.last),
            gearbox.i.p.count.eq(pairs),  # a slot beyond the last pair is 0 like any free one
            self.o.p.last.eq(out.last),
            self.o.p.data.eq(out.data | Cat(Const(0, config.link_bits - 1), out.last & ~out.raw)),
            self.o.valid.eq(gearbox.o.valid),
            gearbox.o.ready.eq(self.o.ready),
        ]
        return m

    def _count(self, m, level, *, fire, last):
        """Return the zeros before each lane since the last level, modulo a longest run and one.

        A longest run and its level make ``2**run_bits`` zeros, after which the count is 0 again:
        so a forced level needs no counting afresh, and no lane waits for the one before it.
        """
        lanes = len(level)
        start = Signal(self.config.run_bits)
        runs = [Signal(self.config.run_bits, name=f"run_{lane}") for lane in range(lanes + 1)]
        for lane, run in enumerate(runs):
            m.d.comb += run.eq(start + lane)
            for earlier in range(lane):
                with m.If(level[earlier]):
                    m.d.comb += run.eq(lane - 1 - earlier)
        with m.If(fire):
            m.d.sync += start.eq(runs[-1])
            with m.If(last):
                m.d.sync += start.eq(0)
        return runs[:-1]

    def _place(self, m, o, leaves, *, fire, last, coded):
        """Tell the gearbox where the pairs of the lanes that ``leaves`` marks go."""
        lanes, pairs = self.config.activation_lanes, self.config.pairs_per_word
        most = pairs - 1 + lanes
        slots = Array(Const(place % pairs, range(pairs)) for place in range(most + 1))
        turns = Array(Const(place // pairs, range(most + 1)) for place in range(most + 1))
        base = Signal(range(pairs))  # slot of the next pair
        places = [Signal(range(most + 1), name=f"place_{lane}") for lane in range(lanes + 1)]
        for lane, place in enumerate(places):
            m.d.comb += place.eq(base + sum(leaves[earlier] for earlier in range(lane)))
        for lane, item in enumerate(o.p.items):
            m.d.comb += [
                item.used.eq(leaves[lane]),
                item.slot.eq(slots[places[lane]]),
                item.turn.eq(turns[places[lane]]),
            ]

        behind = places[-1]
        going = Mux(behind < pairs, 1, turns[behind])  # a word that completes none takes a turn
        ended = turns[behind - 1] + 1
        m.d.comb += [
            o.p.turns.eq(Mux(coded, Mux(last, ended, going), 1)),
            o.p.emits.eq(~coded | last | (behind >= pairs)),
        ]
        with m.If(fire):
            m.d.sync += base.eq(slots[behind])
            with m.If(last):
                m.d.sync += base.eq(0)
