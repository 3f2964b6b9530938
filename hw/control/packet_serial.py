"""Output packets of a machine that does one thing after the other."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.utils import ceil_log2

from ..codec.checksum_serial import SerialChecksum, follow
from ..formats import Kind
from ..guarded import guarded
from ..memory import SyncRam, share_ram
from ..protection import report
from ..share import share
from .packet_out import PacketOut


__all__ = ["SerialPacketOut"]


class SerialPacketOut(PacketOut):
    """Makes the packets of :class:`PacketOut`, one after the other.

    Ofmap words are collected into a packet; while it leaves, none is accepted. What ``i_ended``,
    ``i_counted`` and the ``id`` of an ofmap say must not change while ``busy``; both are taken
    with their trailers. A word leaves ``link_bits`` cycles after the one before it.

    Source: ``docs/formats.md`` 2, 2.6, 2.7. Reference model: :func:`golden.machine.run`.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator.

    Members
    -------
    i, i_ended, i_counted, i_counts, o, restart, busy :
        As in :class:`PacketOut`.
    """

    def elaborate(self, platform):
        m = Module()
        config = self.config
        crc = SerialChecksum(word_bits=config.link_bits)
        m.submodules.crc = share(crc, platform, name="checksum")
        count = Signal(range(config.packet_words + 1))  # words of the packet
        sent = Signal.like(count)  # words of the payload that have left
        full, last = Signal(), Signal()  # the packet is one of an ofmap; its flag
        sequence = Signal(16)
        put, taken, offer, trailer = (Signal(name=n) for n in ("put", "taken", "offer", "trailer"))
        following, ram = self._ram(m, platform, count, sent, put)
        part, word = Signal(), Signal(config.link_bits)
        header, words = self._header(part, count, sequence, full, last)
        told = self._told(part)

        with m.FSM() as fsm:
            with m.State("COLLECT"):
                m.d.comb += self.i.ready.eq(1)
                complete = self.i.p.last | (count == config.packet_words - 1)
                m.d.sync += [full.eq(self.i.valid), last.eq(self.i.p.last)]
                with m.If((self.i.valid & complete) | self.i_ended.valid | self.i_counted.valid):
                    m.next = "HEADER"
            with m.State("HEADER"):
                m.d.comb += [offer.eq(1), word.eq(header)]
                with m.If(taken):
                    m.d.sync += part.eq(part + 1)
                    with m.If(part == self.block_words - 1):
                        m.d.sync += part.eq(0)
                        m.next = "PAYLOAD"
                        with m.If(words == 0):
                            m.next = "TRAILER"
            with m.State("PAYLOAD"):
                m.d.comb += [
                    offer.eq(full | self.i_ended.valid | self.i_counts.valid),
                    word.eq(Mux(full, ram.read_data, told)),
                    self.i_counts.ready.eq(taken & ~full & ~self.i_ended.valid),
                ]
                with m.If(taken):
                    m.d.comb += following.eq(sent + 1)
                    m.d.sync += [sent.eq(sent + 1), part.eq(part + 1)]
                    with m.If(sent + 1 == words):
                        m.next = "TRAILER"
            with m.State("TRAILER"):
                m.d.comb += [offer.eq(1), trailer.eq(1), word.eq(crc.crc)]
                with m.If(taken):
                    m.d.sync += [sequence.eq(sequence + 1), count.eq(0), sent.eq(0), part.eq(0)]
                    m.d.comb += self.i_ended.ready.eq(~full)
                    m.d.comb += self.i_counted.ready.eq(~full & ~self.i_ended.valid)
                    m.next = "COLLECT"
        with m.If(put):
            m.d.sync += count.eq(count + 1)
        with m.If(self.restart):
            m.d.sync += sequence.eq(0)
        m.d.comb += [
            put.eq(self.i.valid & self.i.ready),
            taken.eq(self.o.valid & self.o.ready),
            self.o.p.data.eq(word),
            self.o.p.last.eq(trailer),
            self.busy.eq(~fsm.ongoing("COLLECT") | (count != 0)),
        ]
        passes = follow(m, crc, valid=offer, taken=taken, trailer=trailer)
        m.d.comb += [self.o.valid.eq(offer & passes), crc.data.eq(word)]
        return m

    def _told(self, part):
        """Return the word of cycles or counters that leaves next."""
        cycles = self.i_ended.p.cycles
        if self.block_words > 1:
            cycles = cycles.word_select(part, self.config.link_bits)
        return Mux(self.i_ended.valid, cycles, self.i_counts.p)

    def _ram(self, m, platform, count, sent, put):
        """Keep the words of an ofmap packet.

        Return what says how many will have left after this cycle, and what reads the word after
        those.
        """
        following = Signal.like(sent)
        m.d.comb += following.eq(sent)
        config = self.config
        width, depth = config.link_bits, config.packet_words
        ram = guarded(SyncRam, width=width, depth=depth, protection=config.protection)
        m.submodules.ram = share_ram(ram, platform)
        bits = ceil_log2(config.packet_words)
        m.d.comb += [
            ram.write_address.eq(count[:bits]),
            ram.write_data.eq(self.i.p.data),
            ram.write_enable.eq(put),
            ram.read_enable.eq(1),
            ram.read_address.eq(following[:bits]),
        ]
        used = (count != 0) & (following != sent)
        report(m, self, queue=[(ram, used, used)])
        return following, ram

    def _header(self, part, count, sequence, full, last):
        """Return a word of the header, and how many words of payload follow it."""
        ended = self.i_ended.valid
        counts = Mux(ended, Const(self.block_words, 16), self.i_counted.p.count)
        words = Mux(full, count, counts)[:16]
        ident = Mux(full, self.i.p.id, Mux(ended, self.i_ended.p.id, self.i_counted.p.id))
        kind = Mux(full, Kind.OFMAP.value, Mux(ended, Kind.ENDED.value, Kind.COUNTED.value))
        flag = Mux(full, last, ended & self.i_ended.p.flag)
        length = Cat(words, Const(0, 16))[:16]
        header = Cat(kind, flag, Const(0, 7), length, sequence, ident)
        if self.block_words > 1:
            header = header.word_select(part, self.config.link_bits)
        return header, words
