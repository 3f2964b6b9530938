"""Collects ofmap words until a packet of them is complete."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..fifo import Fifo
from ..flow import Queue, connect
from ..layouts import link_word
from ..protection import fault_port, report


__all__ = ["PacketCollector", "ofmap_job", "ofmap_word"]

#: Asks for an OFMAP packet with the next ``count`` words; ``last`` goes into its flags.
ofmap_job = data.StructLayout({"id": 16, "count": 16, "last": 1})


def ofmap_word(config):
    """One word of the ofmap of a store; ``last`` marks the last word of the whole store."""
    return data.StructLayout({"data": link_word(config), "last": 1, "id": 16})


class PacketCollector(wiring.Component):
    """Holds ofmap words until a packet of them is complete.

    A packet is complete when ``packet_words`` words have come, or the last of a store. One word
    per cycle in and out; a complete packet is offered one cycle after its last word. Words are
    accepted while there is room and fewer than two complete packets wait to be begun.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator; two packets of ``config.packet_words`` words fit.

    Members
    -------
    i : ``In(stream.Signature(ofmap_word(config)))``
        Words of one store after the other.
    o_job : ``Out(stream.Signature(ofmap_job))``
        A packet is complete.
    o : ``Out(stream.Signature(link_word(config)))``
        The words of the packets, in order.
    busy : ``Out(1)``
        Words are here that no packet given away at ``o_job`` holds.
    o_faults : ``Out(faults)``
        A word that leaves was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    o_job: stream.Interface
    o: stream.Interface
    busy: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(ofmap_word(config))),
                "o_job": Out(stream.Signature(ofmap_job)),
                "o": Out(stream.Signature(link_word(config))),
                "busy": Out(1),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        packet_words = self.config.packet_words
        # one word of the depth is the register at its output, the others are the memory
        words = Fifo(
            link_word(self.config),
            depth=2 * packet_words + 1,
            protection=self.config.protection,
        )
        m.submodules.words = words
        m.submodules.jobs = jobs = Queue(ofmap_job, depth=2)
        count = Signal(range(packet_words))  # words of the packet that is not complete

        complete = self.i.p.last | (count == packet_words - 1)
        put = self.i.valid & self.i.ready
        m.d.comb += [
            self.i.ready.eq(words.i.ready & jobs.i.ready),
            words.i.valid.eq(put),
            words.i.p.eq(self.i.p.data),
            jobs.i.valid.eq(put & complete),
            jobs.i.p.id.eq(self.i.p.id),
            jobs.i.p.count.eq(count + 1),
            jobs.i.p.last.eq(self.i.p.last),
        ]
        with m.If(put):
            m.d.sync += count.eq(Mux(complete, 0, count + 1))

        connect(m, jobs.o, self.o_job)
        connect(m, words.o, self.o)
        report(m, self, words)
        m.d.comb += self.busy.eq((count != 0) | jobs.o.valid)
        return m
