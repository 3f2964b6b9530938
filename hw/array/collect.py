"""Psums from the tops of the chains to words for the buffer."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect
from ..layouts import link_word, psum, psum_word
from ..protection import fault_port, report


__all__ = ["Collector", "Pack"]


class Pack(wiring.Component):
    """Packs psums into words, one psum per cycle; ``end`` tokens are dropped.

    Members
    -------
    i : ``In(stream.Signature(psum(config)))``
        Psums.
    o : ``Out(stream.Signature(psum_word(config)))``
        Words: full, but for the last of an ofmap row, whose unused lanes are 0. Offered one cycle
        after the psum that completes them.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(psum(config))),
                "o": Out(stream.Signature(psum_word(config))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        lanes = self.config.psum_lanes
        count = Signal(range(lanes + 1))  # psums in the word
        complete = Signal()
        m.d.comb += [
            self.o.valid.eq(complete),
            self.o.p.count.eq(count),
            self.i.ready.eq(self.o.ready | ~complete),
        ]
        with m.If(self.o.ready & complete):
            m.d.sync += [complete.eq(0), count.eq(0)]
            m.d.sync += [value.eq(0) for value in self.o.p.data]
        with m.If(self.i.valid & self.i.ready & ~self.i.p.end):
            lane = Signal(range(lanes))
            with m.If(~complete):
                m.d.comb += lane.eq(count)
            m.d.sync += [
                self.o.p.data[lane].eq(self.i.p.data),
                self.o.p.last.eq(self.i.p.last),
                count.eq(lane + 1),
                complete.eq(self.i.p.last | (lane == lanes - 1)),
            ]
        return m


class Collector(wiring.Component):
    """Tag network for psums on their way out: takes words from the columns that are asked for.

    One word per cycle; the words of a column leave in order.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(psum(config))).array(columns)``
        Psums from the top of each chain.
    i_column : ``In(stream.Signature(range(columns)))``
        Column of each word, in the order wanted; taken together with the word.
    o : ``Out(stream.Signature(link_word(config)))``
        The words. No latency after ``i_column``.
    o_faults : ``Out(faults)``
        A word taken from a queue was found wrong. Only with ``protection``.
    """

    i: list
    i_column: stream.Interface
    o: stream.Interface
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(psum(config))).array(config.columns),
                "i_column": In(stream.Signature(ceil_log2(config.columns) or 1)),
                "o": Out(stream.Signature(link_word(config))),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        word = psum_word(config)
        parts = []
        present = Signal()
        for index in range(config.columns):
            pack = Pack(config)
            m.submodules[f"pack_{index}"] = pack
            connect(m, self.i[index], pack.i)
            words = pack.o
            if config.overlap:
                queue = Queue(word, depth=config.column_fifo_words, protection=config.protection)
                parts.append(queue)
                m.submodules[f"queue_{index}"] = queue
                connect(m, pack.o, queue.i)
                words = queue.o
            with m.If(self.i_column.p == index):
                m.d.comb += [
                    present.eq(words.valid),
                    self.o.p.eq(words.p.data.as_value()),
                    words.ready.eq(self.i_column.valid & self.o.ready),
                ]
        m.d.comb += [
            self.o.valid.eq(self.i_column.valid & present),
            self.i_column.ready.eq(self.o.ready & present),
        ]
        report(m, self, *parts)
        return m
