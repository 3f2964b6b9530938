"""Ifmap packets to the buffer."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..codec.rlc import RlcDecoder
from ..codec.rlc_serial import SerialDecoder
from ..flow import Notice, Queue, connect, relay
from ..layouts import link_word


__all__ = ["Loader", "load_job"]


def load_job():
    """Body of an IFMAP packet: where it goes and what it holds (docs/formats.md, 2.3)."""
    return data.StructLayout({"coded": 1, "base": 16, "segments": 16, "values": 16})


class Loader(wiring.Component):
    """Decodes the segments of IFMAP packets and writes them to consecutive buffer addresses.

    One word per cycle where the code holds one word of values per word. Words behind those of the
    job are not taken.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_job : ``In(stream.Signature(load_job()))``
        What comes; taken when the job before has been written.
    i : ``In(stream.Signature(link_word(config)))``
        Bodies of IFMAP packets.
    i_zero_point : ``In(signed(activation_bits))``
        What a zero of the code stands for.
    o_write : ``Out(stream)``
        ``address`` and ``data`` for the buffer.
    o_idle : ``Out(1)``
        The last job has been written.
    o_starves : ``Out(1)``
        The job is not complete, and nothing is left to be done but to wait for its words.
    o_error : ``Out(8)``
        Sticky error of the decoder, or 0.
    """

    i_job: stream.Interface
    i: stream.Interface
    i_zero_point: Signal
    o_write: stream.Interface
    o_idle: Signal
    o_starves: Signal
    o_error: Signal

    def __init__(self, config):
        self.config = config
        write = data.StructLayout({"address": 16, "data": link_word(config)})
        super().__init__(
            {
                "i_job": In(stream.Signature(load_job())),
                "i": In(stream.Signature(link_word(config))),
                "i_zero_point": In(signed(config.activation_bits)),
                "o_write": Out(stream.Signature(write)),
                "o_idle": Out(1),
                "o_starves": Out(1),
                "o_error": Out(8),
            }
        )

    def elaborate(self, platform):
        m = Module()
        kind = SerialDecoder if self.config.serial else RlcDecoder
        decoder = m.submodules.decoder = kind(self.config)
        shape = decoder.i_segment.p.shape()
        segment = Queue(shape, depth=2) if self.config.overlap else Notice(shape)
        m.submodules.segment = segment
        connect(m, segment.o, decoder.i_segment)
        m.d.comb += [decoder.zero_point.eq(self.i_zero_point), self.o_error.eq(decoder.error)]

        job = Signal(load_job())
        bits = self.config.count_bits
        announced = Signal(bits)  # segments told to the decoder
        written = Signal(bits)  # segments written to the buffer
        busy = Signal()
        wanted = self._words(m, job, decoder)
        asked = self.o_write.signature.create()
        served = relay(m, asked, name="writes", registered=self.config.pipelined)
        connect(m, served, self.o_write)
        last = asked.valid & asked.ready & decoder.o.p.last
        m.d.comb += [
            self.o_idle.eq(~(busy | self.o_write.valid)),
            self.o_starves.eq(wanted & ~self.o_write.valid),
            self.i_job.ready.eq(self.o_idle),
            segment.i.p.coded.eq(job.coded),
            segment.i.p["values"].eq(job["values"]),
            segment.i.valid.eq(busy & (announced != job.segments)),
            asked.p.address.eq(job.base),
            asked.p.data.eq(decoder.o.p.data),
            asked.valid.eq(decoder.o.valid & busy),
            decoder.o.ready.eq(asked.ready & busy),
        ]
        with m.If(segment.i.valid & segment.i.ready):
            m.d.sync += announced.eq(announced + 1)
        with m.If(asked.valid & asked.ready):
            m.d.sync += [job.base.eq(job.base + 1), written.eq(written + last)]
            with m.If(last & (written + 1 == job.segments)):
                m.d.sync += busy.eq(0)
        with m.If(self.i_job.valid & self.i_job.ready):
            m.d.sync += [job.eq(self.i_job.p), announced.eq(0), written.eq(0)]
            m.d.sync += busy.eq(self.i_job.p.segments != 0)
        return m

    def _words(self, m, job, decoder):
        """Let the words of the job through; return whether there are any to come."""
        bits = self.config.count_bits
        come = Signal(bits)  # segments all of whose words have come
        left = Signal(bits)  # values to come, of a raw segment
        wanted, ends = Signal(), Signal()
        words = self.i.signature.flip().create()
        connect(m, relay(m, words, name="words", registered=self.config.pipelined), decoder.i)
        m.d.comb += [
            ends.eq(Mux(job.coded, self.i.p[-1], left <= self.config.activation_lanes)),
            words.p.eq(self.i.p),
            words.valid.eq(self.i.valid & wanted),
            self.i.ready.eq(words.ready & wanted),
        ]
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += left.eq(left - self.config.activation_lanes)
            with m.If(ends):
                m.d.sync += [come.eq(come + 1), left.eq(job["values"])]
                with m.If(come + 1 == job.segments):
                    m.d.sync += wanted.eq(0)
        with m.If(self.i_job.valid & self.i_job.ready):
            m.d.sync += [come.eq(0), left.eq(self.i_job.p["values"])]
            m.d.sync += wanted.eq(self.i_job.p.segments != 0)
        return wanted
