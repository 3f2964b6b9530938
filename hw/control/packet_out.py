"""Output packets: header, payload, checksum."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..codec.checksum import Checksum
from ..flow import connect
from ..formats import Kind
from ..layouts import link_word
from ..protection import fault_port, report
from ..share import share
from .packet_collector import PacketCollector, ofmap_word


__all__ = ["PacketOut", "counted_job", "ended_job", "packet_word"]

#: A header is a block of four fields, and so is the payload of ENDED.
BLOCK_BITS = 64

header_block = data.StructLayout({"kind": 8, "flags": 8, "count": 16, "sequence": 16, "id": 16})
#: Asks for an ENDED packet; ``flag`` goes into the header.
ended_job = data.StructLayout({"id": 16, "cycles": 64, "flag": 1})
#: Asks for a COUNTED packet with ``count`` words of payload.
counted_job = data.StructLayout({"id": 16, "count": 16})


def packet_word(config):
    """One word of a packet; ``last`` marks its trailer."""
    return data.StructLayout({"data": link_word(config), "last": 1})


class PacketOut(wiring.Component):
    """Makes the packets that leave the machine.

    Ofmap words are collected into packets of ``packet_words`` words; the last one of a store may
    be shorter. Complete OFMAP packets go first, then ENDED, then COUNTED. The sequence number is
    0 after reset and after ``restart``.

    Inside a packet one word leaves per cycle, as long as ``i_counts`` delivers; one idle cycle
    lies between packets. A header follows its job by two cycles. While a packet leaves, the next
    ones are collected.

    Source: ``docs/formats.md`` 2, 2.6, 2.7. Reference model: :func:`golden.machine.run`.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator.

    Members
    -------
    i : ``In(stream.Signature(ofmap_word(config)))``
        Words of ofmaps.
    i_ended : ``In(stream.Signature(ended_job))``
        An ENDED packet is due; taken with its trailer. ``cycles`` is a count of clock cycles.
    i_counted : ``In(stream.Signature(counted_job))``
        A COUNTED packet is due; taken before its header. Like ``i_ended`` it may only be offered
        when the last word of every store before it has been taken.
    i_counts : ``In(stream.Signature(link_word(config)))``
        Payload of the COUNTED packets.
    o : ``Out(stream.Signature(packet_word(config)))``
        Packets; ``last`` marks the trailer.
    restart : ``In(1)``
        The next packet is number 0 again.
    busy : ``Out(1)``
        A word that came in has not left yet, or a packet is not complete.
    o_faults : ``Out(faults)``
        A word of an ofmap was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    i_ended: stream.Interface
    i_counted: stream.Interface
    i_counts: stream.Interface
    o: stream.Interface
    restart: Signal
    busy: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(ofmap_word(config))),
                "i_ended": In(stream.Signature(ended_job)),
                "i_counted": In(stream.Signature(counted_job)),
                "i_counts": In(stream.Signature(link_word(config))),
                "o": Out(stream.Signature(packet_word(config))),
                "restart": In(1),
                "busy": Out(1),
            }
            | fault_port(config.protection)
        )

    @property
    def block_words(self):
        """Words of a header."""
        return max(1, BLOCK_BITS // self.config.link_bits)

    def elaborate(self, platform):
        m = Module()
        m.submodules.collector = collector = PacketCollector(self.config)
        connect(m, self.i, collector.i)
        report(m, self, collector)
        header = Signal(header_block)
        left = Signal(16)  # words of the payload
        part = Signal(1)  # which word of a block comes next
        word, offer, idle = Signal(packet_word(self.config)), Signal(), Signal()
        step = self._output(m, platform, word, offer)
        job, wanted = self._choose(m, collector.o_job, idle)

        def send_block(block):
            if self.block_words > 1:
                block = block.word_select(part, self.config.link_bits)
            m.d.comb += [offer.eq(1), word.data.eq(block)]
            with m.If(step):
                m.d.sync += part.eq(part + 1)

        def send(source):
            m.d.comb += [offer.eq(source.valid), word.data.eq(source.p), source.ready.eq(step)]

        with m.FSM():
            with m.State("IDLE"):
                m.d.comb += idle.eq(1)
                m.d.sync += [header.eq(job), left.eq(job.count), part.eq(0)]
                with m.If(wanted):
                    m.next = "HEADER"
            with m.State("HEADER"):
                send_block(header.as_value())
                with m.If(step & (part == self.block_words - 1)):
                    m.d.sync += part.eq(0)
                    m.next = "PAYLOAD"
                    with m.If(left == 0):
                        m.next = "TRAILER"
            with m.State("PAYLOAD"):
                with m.Switch(header.kind):
                    with m.Case(Kind.OFMAP):
                        send(collector.o)
                    with m.Case(Kind.ENDED):
                        send_block(self.i_ended.p.cycles)
                    with m.Default():
                        send(self.i_counts)
                with m.If(step & offer):
                    m.d.sync += left.eq(left - 1)
                    with m.If(left == 1):
                        m.next = "TRAILER"
            with m.State("TRAILER"):
                m.d.comb += [offer.eq(1), word.last.eq(1)]
                with m.If(step):
                    m.d.comb += self.i_ended.ready.eq(header.kind == Kind.ENDED)
                    m.next = "IDLE"
        m.d.comb += self.busy.eq(collector.busy | ~idle | self.o.valid)
        return m

    def _choose(self, m, ofmap, idle):
        """Choose the packet that comes next; return its header and whether there is one."""
        job, wanted = Signal(header_block), Signal()
        kind, flags, count, ident = Signal(8), Signal(8), Signal(16), Signal(16)
        sequence = Signal(16)
        with m.If(idle & wanted):
            m.d.sync += sequence.eq(sequence + 1)
        with m.If(self.restart):
            m.d.sync += sequence.eq(0)
        m.d.comb += wanted.eq(ofmap.valid | self.i_ended.valid | self.i_counted.valid)
        m.d.comb += job.eq(Cat(kind, flags, count, sequence, ident))
        with m.If(ofmap.valid):
            m.d.comb += [kind.eq(Kind.OFMAP), flags.eq(ofmap.p.last), count.eq(ofmap.p.count)]
            m.d.comb += [ident.eq(ofmap.p.id), ofmap.ready.eq(idle)]
        with m.Elif(self.i_ended.valid):
            m.d.comb += [kind.eq(Kind.ENDED), flags.eq(self.i_ended.p.flag)]
            m.d.comb += [count.eq(self.block_words), ident.eq(self.i_ended.p.id)]
        with m.Else():
            m.d.comb += [kind.eq(Kind.COUNTED), count.eq(self.i_counted.p.count)]
            m.d.comb += [ident.eq(self.i_counted.p.id), self.i_counted.ready.eq(idle)]
        return job, wanted

    def _output(self, m, platform, word, offer):
        """Hold ``word`` at ``o``, the checksum in the trailer; return when it is accepted."""
        checksum = Checksum(word_bits=self.config.link_bits)
        m.submodules.crc = share(checksum, platform, name="checksum")
        held = Signal(packet_word(self.config))
        step, taken = Signal(), Signal()
        sent = Signal(link_word(self.config))
        m.d.comb += [
            step.eq(self.o.ready | ~self.o.valid),
            taken.eq(self.o.valid & self.o.ready),
            self.o.p.last.eq(held.last),
            sent.eq(held.data),
            self.o.p.data.eq(sent),
            # words count when they are taken: when the trailer is offered, all of them have been
            checksum.data.eq(held.data),
            checksum.valid.eq(taken & ~held.last),
            checksum.start.eq(taken & held.last),
        ]
        with m.If(held.last):
            m.d.comb += sent.eq(checksum.crc)
        with m.If(step):
            m.d.sync += [self.o.valid.eq(offer), held.eq(word)]
        return step
