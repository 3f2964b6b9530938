"""Packets from the link: headers, descriptor blocks, bodies and checksums."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..codec.checksum import Checksum
from ..flow import connect
from ..formats import (
    IFMAP_FIELDS,
    LAYER_FIELDS,
    PASS_FIELDS,
    PASS_SHORT_FIELDS,
    STORE_FIELDS,
    Error,
    Kind,
    PassFlag,
)
from ..layouts import link_word
from ..share import share


__all__ = ["PacketIn"]

#: Fields of the block that begins the payload of each kind that the machine takes.
BLOCKS = {
    Kind.LAYER: LAYER_FIELDS,
    Kind.IFMAP: IFMAP_FIELDS,
    Kind.PASS: PASS_SHORT_FIELDS,
    Kind.STORE: STORE_FIELDS,
    Kind.END: (),
    Kind.COUNTERS: (),
}
HEADER_FIELDS = 4
FIELD_BITS = 16


class PacketIn(wiring.Component):
    """Takes packets apart and checks them (docs/formats.md, section 2).

    The descriptor block of a packet is kept in ``o_fields`` until the next block, the second one
    of a PASS until the next second one; the rest of the payload leaves as ``o_body``. A packet
    acts when ``o_commit`` pulses: all its words were there, the CRC is right and ``i_accept`` was
    given. One word per cycle, no bubble between packets. Behind the END of a program nothing is
    taken until the next reset.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(link_word(config)))``
        All words after the PROGRAM packet.
    o_kind, o_flags, o_id : ``Out(8)``, ``Out(8)``, ``Out(16)``
        Header of the packet under way.
    o_fields : ``Out(ArrayLayout(16, ..))``
        Fields of its descriptor blocks.
    o_described : ``Out(1)``
        Header and blocks of the packet under way are complete.
    o_body : ``Out(stream.Signature(link_word(config)))``
        Rest of the payload.
    o_ending : ``Out(1)``
        The body has been taken; the trailer waits for ``i_accept``.
    i_accept : ``In(1)``
        The packet may be ended.
    o_commit : ``Out(1)``
        The packet is complete and right.
    o_error : ``Out(8)``
        HEADER, SEQUENCE, LENGTH or CRC in the cycle in which it is found, else 0.
    """

    i: stream.Interface
    o_kind: Signal
    o_flags: Signal
    o_id: Signal
    o_fields: data.View
    o_described: Signal
    o_body: stream.Interface
    o_ending: Signal
    i_accept: Signal
    o_commit: Signal
    o_error: Signal

    def __init__(self, config):
        self.config = config
        per_word = config.fields_per_word
        self.short_words = -(-len(PASS_SHORT_FIELDS) // per_word)
        self.long_words = self.short_words + -(
            -(len(PASS_FIELDS) - len(PASS_SHORT_FIELDS)) // per_word
        )
        super().__init__(
            {
                "i": In(stream.Signature(link_word(config))),
                "o_kind": Out(8),
                "o_flags": Out(8),
                "o_id": Out(FIELD_BITS),
                "o_fields": Out(data.ArrayLayout(FIELD_BITS, self.long_words * per_word)),
                "o_described": Out(1),
                "o_body": Out(stream.Signature(link_word(config))),
                "o_ending": Out(1),
                "i_accept": In(1),
                "o_commit": Out(1),
                "o_error": Out(8),
            }
        )

    def elaborate(self, platform):
        m = Module()
        per_word = self.config.fields_per_word
        crc = Checksum(word_bits=self.config.link_bits)
        m.submodules.crc = share(crc, platform, name="checksum")
        index = Signal(range(self.long_words + 1))  # word within the header or the blocks
        left = Signal(FIELD_BITS)  # payload words to come
        take = Signal()
        fields = Cat(self.i.p[FIELD_BITS * k : FIELD_BITS * (k + 1)] for k in range(per_word))
        m.d.comb += [
            take.eq(self.i.valid & self.i.ready),
            crc.data.eq(self.i.p),
            crc.valid.eq(take),
        ]

        block_words = self._block_words(m, index == 0)
        with m.FSM():
            with m.State("HEADER"):
                m.d.comb += [self.i.ready.eq(1), crc.start.eq(take & (index == 0))]
                with m.If(take):
                    count, whole = self._header(m, index, left, fields)
                    with m.If(whole):
                        m.next = "TRAILER"
                        with m.If(count != 0):
                            m.next = "BLOCKS"
            with m.State("BLOCKS"):
                m.d.comb += self.i.ready.eq(1)
                with m.If(take):
                    m.d.sync += [index.eq(index + 1), left.eq(left - 1)]
                    self._keep(m, index, fields)
                    ends = Signal()
                    m.d.comb += ends.eq(index + 1 == block_words)
                    with m.If(ends):
                        m.d.sync += index.eq(0)
                        m.next = "BODY"
                    with m.If(left == 1):
                        m.next = "TRAILER"
                        with m.If(~ends):
                            m.d.comb += self.o_error.eq(Error.LENGTH)
            with m.State("BODY"):
                connect(m, self.i, self.o_body)
                m.d.comb += self.o_described.eq(1)
                with m.If(take):
                    m.d.sync += left.eq(left - 1)
                    with m.If(left == 1):
                        m.next = "TRAILER"
            self._trailer(m, take, index, crc.crc)
        return m

    def _trailer(self, m, take, index, checksum):
        """End the packet, and behind the last one of a program take nothing more."""
        good = Signal()  # what the checksum said in the cycle before, where paths are cut
        with m.State("TRAILER"):
            m.d.sync += index.eq(0)
            m.d.comb += [
                self.o_described.eq(1),
                self.o_ending.eq(self.i.valid),
                self.i.ready.eq(self.i_accept),
            ]
            if self.config.pipelined:
                m.d.sync += good.eq(self.i.p == checksum)
                with m.If(take):
                    m.next = "CHECK"
            else:
                with m.If(take):
                    self._commit(m, self.i.p == checksum)
        if self.config.pipelined:
            with m.State("CHECK"):
                m.d.comb += self.o_described.eq(1)
                self._commit(m, good)
        with m.State("ENDED"):
            pass  # what follows is the next program: the gate resets this part before it

    def _commit(self, m, good):
        """End the packet."""
        m.next = "HEADER"
        with m.If(good):
            m.d.comb += self.o_commit.eq(1)
            with m.If((self.o_kind == Kind.END) & self.o_flags[0]):
                m.next = "ENDED"
        with m.Else():
            m.d.comb += self.o_error.eq(Error.CRC)

    def _header(self, m, index, left, fields):
        """Take one word of a header; return ``count``, and whether the header is complete."""
        words = -(-HEADER_FIELDS // self.config.fields_per_word)
        sequence = Signal(FIELD_BITS, init=1)  # 0 was the PROGRAM packet
        header = Signal(HEADER_FIELDS * FIELD_BITS)  # the words before this one
        low = (words - 1) * self.config.link_bits
        now = Cat(header[:low], fields)
        kind, flags, count, number, name = now[0:8], now[8:16], now[16:32], now[32:48], now[48:64]
        whole = index == words - 1
        m.d.sync += [header.eq(fields), index.eq(index + 1)]
        with m.If(whole):
            m.d.sync += [
                index.eq(0),
                left.eq(count),
                sequence.eq(sequence + 1),
                self.o_kind.eq(kind),
                self.o_flags.eq(flags),
                self.o_id.eq(name),
            ]
            self._check_header(m, kind, flags, count, number != sequence)
        return count, whole

    def _block_words(self, m, first):
        """Return how many words the blocks of the packet under way take, including this one."""
        words = Signal(range(self.long_words + 1))
        per_word = self.config.fields_per_word
        with m.Switch(self.o_kind):
            for kind, names in BLOCKS.items():
                if names and kind != Kind.PASS:
                    with m.Case(kind):
                        m.d.comb += words.eq(-(-len(names) // per_word))
            with m.Case(Kind.PASS):
                m.d.comb += words.eq(self.short_words)
                with m.If(self._extended(first)):
                    m.d.comb += words.eq(self.long_words)
        return words

    def _extended(self, first):
        """Whether the flags of a PASS say EXTENDED.

        It matters at the last word of the short block, where its first word has been kept, but
        where it is that word itself.
        """
        flags = self.o_fields[0]
        if self.short_words == 1:
            flags = Mux(first, self.i.p[:FIELD_BITS], flags)
        return (flags & PassFlag.EXTENDED) != 0

    def _keep(self, m, index, fields):
        """Store the fields of one word."""
        per_word = self.config.fields_per_word
        for word in range(self.long_words):
            with m.If(index == word):
                for k in range(per_word):
                    bits = fields[FIELD_BITS * k : FIELD_BITS * (k + 1)]
                    m.d.sync += self.o_fields[word * per_word + k].eq(bits)

    def _check_header(self, m, kind, flags, count, out_of_order):
        """Report what the header alone tells to be wrong; the first of these wins."""
        known, least, empty = Signal(), Signal(FIELD_BITS), Signal()
        per_word = self.config.fields_per_word
        with m.Switch(kind):
            for name, names in BLOCKS.items():
                with m.Case(name):
                    m.d.comb += [
                        known.eq(1),
                        least.eq(-(-len(names) // per_word)),
                        empty.eq(name in {Kind.LAYER, Kind.END, Kind.COUNTERS}),
                    ]
        with m.If(~known | ((flags != 0) & ((kind != Kind.END) | (flags != 1)))):
            m.d.comb += self.o_error.eq(Error.HEADER)
        with m.Elif(out_of_order):
            m.d.comb += self.o_error.eq(Error.SEQUENCE)
        with m.Elif((count < least) | (empty & (count != least))):
            m.d.comb += self.o_error.eq(Error.LENGTH)
