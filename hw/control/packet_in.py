"""Packets from the link: headers, descriptor blocks, bodies and checksums."""

from types import SimpleNamespace

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..codec.checksum import Checksum
from ..codec.checksum_serial import SerialChecksum, follow
from ..config import FIELD_BITS
from ..flow import connect, relay
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
#: The upper five bits of all kinds that are known.
KNOWN = Const(Kind.LAYER >> 3, 5)
#: Fields that hold a value, not a count or an address: they may have all bits.
VALUES = {"zero_point"}


def most_of(config):
    """Return the greatest legal value of each field of a PASS that has one; of others all bits."""
    most = dict.fromkeys(PASS_FIELDS, 2**FIELD_BITS - 1)
    return most | {
        "pairs": config.rows,
        "p": config.psum_spad_words,
        "window": config.ifmap_spad_words,
        "retire": config.ifmap_spad_words,
        "kernel_rows": 127,
        "row_step": 127,
        "groups": config.columns,
        "group_rows": config.columns,
        "tail_rows": config.columns,
        "filter_sets": config.columns,
        "ifmap_sets": config.columns,
        "ifmap_last_values": config.activation_lanes,
        "psum_last_values": config.psum_lanes,
        "ifmap_rows": 4095,
        "reserved_0": 0,
        "reserved_1": 0,
        "reserved_2": 0,
    }


class PacketIn(wiring.Component):
    """Takes packets apart and checks them (docs/formats.md, section 2).

    The descriptor block of a packet is kept in ``o_fields`` until the next block, the second one
    of a PASS until the next second one; the rest of the payload leaves as ``o_body``. A packet
    acts when ``o_commit`` pulses: all its words were there, the CRC is right and ``i_accept`` was
    given. One word per cycle, no bubble between packets; where ``pipelined``, the body leaves a
    cycle later, ``i_accept`` counts in the cycle behind, and a commit takes one of its own. Behind
    the END of a program nothing is taken until the next reset.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(link_word(config)))``
        All words after the PROGRAM packet.
    o_kind, o_flags, o_id : ``Out(8)``, ``Out(8)``, ``Out(16)``
        Header of the packet under way; where ``pipelined``, a kind that is not known may be 0.
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
    i_hold : ``In(1)``
        The fields of the packet before are still in use: no header is taken. Only without
        ``config.overlap``.
    o_commit : ``Out(1)``
        The packet is complete and right.
    o_error : ``Out(8)``
        HEADER, SEQUENCE, LENGTH or CRC in the cycle in which it is found, else 0; FIELD if a field
        is wider than ``config.count_bits``.
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
    i_hold: Signal
    o_commit: Signal
    o_error: Signal

    def __init__(self, config):
        self.config = config
        per_word = config.fields_per_word
        self.short_words = -(-len(PASS_SHORT_FIELDS) // per_word)
        self.long_words = self.short_words + -(
            -(len(PASS_FIELDS) - len(PASS_SHORT_FIELDS)) // per_word
        )
        hold = {} if config.overlap else {"i_hold": In(1)}
        super().__init__(
            hold
            | {
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
        trailer = Signal()
        i, crc = self._checked(m, platform, trailer)
        index = Signal(range(self.long_words + 1))  # word within the header or the blocks
        left = Signal(FIELD_BITS)  # payload words to come
        take = Signal()
        fields = Cat(i.p[FIELD_BITS * k : FIELD_BITS * (k + 1)] for k in range(per_word))
        m.d.comb += [
            take.eq(i.valid & i.ready),
            crc.data.eq(i.p),
        ]
        if not self.config.serial:
            m.d.comb += crc.valid.eq(take)

        kind, body = self._kind(m), self._body(m)
        block_words = self._block_words(m, index == 0)
        with m.FSM() as fsm:
            with m.State("HEADER"):
                m.d.comb += i.ready.eq(1)
                if not self.config.serial:
                    m.d.comb += crc.start.eq(take & (index == 0))
                if not self.config.overlap:
                    m.d.comb += i.ready.eq(~self.i_hold)
                with m.If(take):
                    count, whole = self._header(m, index, left, fields, kind)
                    with m.If(whole):
                        m.next = "TRAILER"
                        with m.If(count != 0):
                            m.next = "BLOCKS"
            with m.State("BLOCKS"):
                m.d.comb += i.ready.eq(1)
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
                connect(m, i, body)
                m.d.comb += self.o_described.eq(1)
                with m.If(take):
                    m.d.sync += left.eq(left - 1)
                    with m.If(left == 1):
                        m.next = "TRAILER"
            self._trailer(m, i, take, index, crc.crc)
        if self.config.serial:
            m.d.comb += trailer.eq(fsm.ongoing("TRAILER"))
        return m

    def _body(self, m):
        """Return where the words of the body go: the port, or a queue before it."""
        if not self.config.pipelined:
            return self.o_body
        body = self.o_body.signature.create()
        connect(m, relay(m, body, name="body", registered=True), self.o_body)
        return body

    def _checked(self, m, platform, trailer):
        """Return the words that come, and what adds them up.

        A checksum that takes one bit per cycle shows a word when it has read all bits but one;
        ``trailer`` is driven where a word is not read.
        """
        bits = self.config.link_bits
        if not self.config.serial:
            crc = Checksum(word_bits=bits)
            m.submodules.crc = share(crc, platform, name="checksum")
            return self.i, self._later(m, crc) if self.config.pipelined else crc
        crc = SerialChecksum(word_bits=bits)
        m.submodules.crc = share(crc, platform, name="checksum")
        words, taken = stream.Signature(bits).create(path=("word",)), Signal()
        passes = follow(m, crc, valid=self.i.valid, taken=taken, trailer=trailer)
        m.d.comb += [
            taken.eq(words.valid & words.ready),
            words.p.eq(self.i.p),
            words.valid.eq(self.i.valid & passes),
            self.i.ready.eq(words.ready & passes),
        ]
        return words, crc

    def _later(self, m, crc):
        """Return what takes words for a checksum, which adds them up in the next cycle.

        It is right when a trailer leaves, which waits for longer.
        """
        ports = {"start": Signal(), "valid": Signal(), "data": Signal(self.config.link_bits)}
        m.d.sync += [getattr(crc, name).eq(port) for name, port in ports.items()]
        return SimpleNamespace(crc=crc.crc, **ports)

    def _trailer(self, m, i, take, index, checksum):
        """End the packet, and behind the last one of a program take nothing more."""
        # where paths are cut: what the checksum said, and the others, in the cycle before
        good, accepted = Signal(), Signal()
        ready, ending = self.i_accept, i.valid
        if self.config.pipelined:
            ready, ending = accepted, i.valid & ~self.o_body.valid
            m.d.sync += accepted.eq(0)
        with m.State("TRAILER"):
            m.d.sync += index.eq(0)
            m.d.comb += [
                self.o_described.eq(1),
                self.o_ending.eq(ending),
                i.ready.eq(ready),
            ]
            if self.config.pipelined:
                m.d.sync += [accepted.eq(self.i_accept & ~take), good.eq(i.p == checksum)]
                with m.If(take):
                    m.next = "CHECK"
            else:
                with m.If(take):
                    self._commit(m, i.p == checksum)
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
            if self.config.pipelined:  # the error is known too late to keep the next word away
                m.next = "ENDED"

    def _header(self, m, index, left, fields, kept):
        """Take one word of a header; return ``count``, and whether the header is complete.

        ``kept`` is the register of its kind.
        """
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
                kept.eq(self._kept(kind)),
                self.o_flags.eq(flags),
                self.o_id.eq(name),
            ]
            self._check_header(m, kind, flags, count, number != sequence)
        return count, whole

    def _kind(self, m):
        """Return the register of the kind of a packet.

        All those that are known differ in three bits. Where paths are cut, these are kept, and
        whether it is one of them: there is less to compare in the cycles behind.
        """
        if not self.config.pipelined:
            return self.o_kind
        kept = Signal(4)
        m.d.comb += self.o_kind.eq(Mux(kept[3], Cat(kept[:3], KNOWN), 0))
        return kept

    def _kept(self, kind):
        """Return what is kept of the kind of a packet, as :meth:`_kind` says."""
        return Cat(kind[:3], kind[3:] == KNOWN) if self.config.pipelined else kind

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
                    number = word * per_word + k
                    width = self._width(number)
                    if width < FIELD_BITS:
                        with m.If(bits[width:].any()):
                            m.d.comb += self.o_error.eq(Error.FIELD)
                        bits = bits[:width]
                    m.d.sync += self.o_fields[number].eq(bits)

    def _width(self, number):
        """Return the width in which a field is kept: whatever kind of packet it belongs to."""
        config = self.config
        if config.count_bits == FIELD_BITS or number >= len(PASS_FIELDS):
            return FIELD_BITS
        named = {names[number] for names in BLOCKS.values() if number < len(names)}
        if number >= len(PASS_SHORT_FIELDS):
            return min(config.count_bits, most_of(config)[PASS_FIELDS[number]].bit_length())
        if config.zero_points and named & VALUES:
            return FIELD_BITS
        return config.count_bits

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
