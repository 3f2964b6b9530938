"""Ifmap values without the zeros, for PEs that skip them."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..array.route import tagged_ifmap_word
from ..flow import Queue, connect


__all__ = ["Squeeze", "ifmap_group"]


def ifmap_group(config):
    """Lay out neighbouring values of an ifmap row, zeros included, with the tag of their words.

    ``length`` of them are meant, from 0 up; ``used``: which of them are not 0, as far as meant.
    ``last`` marks the end of a row. A group with ``end`` carries no values: it ends a pass.
    """
    positions = config.ifmap_positions
    tag = dict(tagged_ifmap_word(config))
    del tag["word"]
    return data.StructLayout(
        {
            "data": data.ArrayLayout(signed(config.ifmap_bits), positions),
            "used": positions,
            "length": range(positions + 1),
            "last": 1,
            "end": 1,
            **{name: field.shape for name, field in tag.items()},
        }
    )


class Squeeze(wiring.Component):
    """Packs the values of each group that are not 0 into as few words as they need, at least one.

    A group of k such values takes ``max(1, ceil(k / activation_lanes))`` cycles; latency 1 cycle.

    Parameters
    ----------
    config : Config
        The machine, with ``skipping``.

    Members
    -------
    i : ``In(stream.Signature(ifmap_group(config)))``
        Groups.
    o : ``Out(stream.Signature(tagged_ifmap_word(config)))``
        Words.
    o_idle : ``Out(1)``
        Nothing is under way.
    """

    i: stream.Interface
    o: stream.Interface
    o_idle: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(ifmap_group(config))),
                "o": Out(stream.Signature(tagged_ifmap_word(config))),
                "o_idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        lanes, positions = self.config.activation_lanes, self.config.ifmap_positions
        groups = m.submodules.groups = Queue(ifmap_group(self.config), depth=2)
        connect(m, self.i, groups.i)
        group, word = groups.o.p, self.o.p.word
        start = Signal(range(positions))  # positions of the group that have left
        ahead = Signal(positions)  # values that have not left
        before = [Signal(range(positions + 1), name=f"before_{k}") for k in range(positions + 1)]
        m.d.comb += ahead.eq((group.used >> start) << start)
        for place, bit in enumerate(ahead):
            m.d.comb += before[place + 1].eq(before[place] + bit)

        stop = Signal(range(positions + 1))  # positions that have left after this word
        more = Signal()
        m.d.comb += [more.eq(before[-1] > lanes), stop.eq(group.length)]
        for lane in range(lanes):
            here = Cat(bit & (before[k] == lane) for k, bit in enumerate(ahead))
            chosen = [Mux(bit, group.data[k], 0) for k, bit in enumerate(here)]
            place = [Mux(bit, k, 0) for k, bit in enumerate(here)]
            m.d.comb += [
                word.data[lane].eq(any_of(chosen)),
                word.place[lane].eq(any_of(place) - start),
            ]
            if lane == lanes - 1:
                with m.If(more):
                    m.d.comb += stop.eq(any_of(place) + 1)
        m.d.comb += [
            word.some.eq(before[-1] != 0),
            word.top.eq(Mux(before[-1] >= lanes, lanes - 1, Mux(word.some, before[-1] - 1, 0))),
            word.length.eq(stop - start),
            word.last.eq(group.last & ~more),
            word.end.eq(group.end),
            self.o.valid.eq(groups.o.valid),
            groups.o.ready.eq(self.o.ready & ~more),
            self.o_idle.eq(groups.level == 0),
        ]
        for name in ("set", "tail", "row", "position"):
            m.d.comb += self.o.p[name].eq(group[name])
        with m.If(groups.o.valid & self.o.ready):
            m.d.sync += start.eq(Mux(more, stop, 0))
        return m


def any_of(values):
    """Return the one of ``values`` that is not 0, or 0."""
    total = values[0]
    for value in values[1:]:
        total = total | value
    return total
