"""Which words of the buffer a store reads, and what each of them holds."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["StoreWalk", "walk_word"]


def walk_word(config):
    """One word to read: its address, and how many psums it holds; ``last`` of their row."""
    return data.StructLayout({"address": 16, "count": range(config.psum_lanes + 1), "last": 1})


class StoreWalk(wiring.Component):
    """Walks through the psum rows of a store.

    Rows stand at consecutive addresses, each from a word of its own. One word per cycle, the
    first one in the cycle after ``start``.

    Source: ``docs/formats.md`` 2.5.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator.

    Members
    -------
    start : ``In(1)``
        Begin; only when the walk before has ended.
    base : ``In(16)``
        Address of the first word.
    rows : ``In(16)``
        Number of rows, at least 1.
    values : ``In(16)``
        Psums of a row, at least 1. Like ``rows`` stable until the walk has ended.
    o : ``Out(stream.Signature(walk_word(config)))``
        Words to read. Only the last one of a row holds less than ``psum_lanes`` psums.
    """

    start: Signal
    base: Signal
    rows: Signal
    values: Signal
    o: stream.Interface

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "start": In(1),
                "base": In(16),
                "rows": In(16),
                "values": In(16),
                "o": Out(stream.Signature(walk_word(config))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        lanes = self.config.psum_lanes
        # left, this row and this word included
        bits = self.config.count_bits
        rows, values = Signal(bits), Signal(bits)
        last = Signal()

        m.d.comb += [
            self.o.valid.eq(rows != 0),
            last.eq(values <= lanes),
            self.o.p.last.eq(last),
            self.o.p.count.eq(Mux(last, values, lanes)),
        ]
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += [self.o.p.address.eq(self.o.p.address + 1), values.eq(values - lanes)]
            with m.If(last):
                m.d.sync += [rows.eq(rows - 1), values.eq(self.values)]
        with m.If(self.start):
            m.d.sync += [
                self.o.p.address.eq(self.base),
                rows.eq(self.rows),
                values.eq(self.values),
            ]
        return m
