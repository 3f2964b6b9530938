"""Psum words to the bottoms of the chains, and back from their tops."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect
from ..layouts import psum, psum_word
from ..protection import fault_port, report
from .multicast import Multicast


__all__ = ["Feeder", "Unpack", "tagged_psum_word"]


def tagged_psum_word(config):
    """Lay out a psum word and its column. A word with ``end`` is for every column."""
    return data.StructLayout({"word": psum_word(config), "column": ceil_log2(config.columns) or 1})


class Unpack(wiring.Component):
    """Takes psum words apart, one psum per cycle; no latency.

    Members
    -------
    i : ``In(stream.Signature(psum_word(config)))``
        Words; a word with ``end`` becomes one psum with ``end``.
    o : ``Out(stream.Signature(psum(config)))``
        Their psums, ``last`` on the last psum of a word with ``last``.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(psum_word(config))),
                "o": Out(stream.Signature(psum(config))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        lane = Signal(range(self.config.psum_lanes))
        ends = Signal()
        m.d.comb += [
            ends.eq(self.i.p.end | (lane + 1 == self.i.p.count)),
            self.o.p.last.eq(ends & self.i.p.last),
            self.o.p.end.eq(self.i.p.end),
            self.o.valid.eq(self.i.valid),
            self.i.ready.eq(self.o.ready & ends),
        ]
        with m.Switch(lane):
            for number, value in enumerate(self.i.p.data):
                with m.Case(number):
                    m.d.comb += self.o.p.data.eq(value)
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += lane.eq(Mux(ends, 0, lane + 1))
        return m


class Feeder(wiring.Component):
    """Tag network for psums on their way in: one queue and one :class:`Unpack` per column.

    One word per cycle, one psum per cycle and column; latency 2 cycles.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(tagged_psum_word(config)))``
        Words of all columns.
    o : ``Out(stream.Signature(psum(config))).array(columns)``
        Psums for the bottom of each chain.
    o_faults : ``Out(faults)``
        A word taken from a queue was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    o: list
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(tagged_psum_word(config))),
                "o": Out(stream.Signature(psum(config))).array(config.columns),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        word = psum_word(config)
        if config.columns == 1 and not config.overlap:
            m.submodules.unpack_0 = unpack = Unpack(config)
            m.d.comb += [
                unpack.i.p.eq(self.i.p.word),
                unpack.i.valid.eq(self.i.valid),
                self.i.ready.eq(unpack.i.ready),
            ]
            connect(m, unpack.o, self.o[0])
            report(m, self)
            return m
        multicast = m.submodules.multicast = Multicast(word, targets=config.columns)
        shape = multicast.i.p.shape()
        stage = Queue(shape, depth=1 + config.pipelined, direct=config.pipelined)
        m.submodules.stage = stage
        m.d.comb += [
            stage.i.p.word.eq(self.i.p.word),
            stage.i.p.mask.eq(
                Cat(
                    self.i.p.word.end | (self.i.p.column == index)
                    for index in range(config.columns)
                )
            ),
            stage.i.valid.eq(self.i.valid),
            self.i.ready.eq(stage.i.ready),
        ]
        connect(m, stage.o, multicast.i)
        parts = []
        for index in range(config.columns):
            queue = Queue(word, depth=config.column_fifo_words, protection=config.protection)
            unpack = Unpack(config)
            m.submodules[f"queue_{index}"] = queue
            m.submodules[f"unpack_{index}"] = unpack
            connect(m, multicast.o[index], queue.i)
            connect(m, queue.o, unpack.i)
            connect(m, unpack.o, self.o[index])
            parts.append(queue)
        report(m, self, *parts)
        return m
