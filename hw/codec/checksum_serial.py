"""The checksum of packets, one bit per cycle."""

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.crc.catalog import CRC32_ISO_HDLC
from amaranth.lib.wiring import In, Out


__all__ = ["SerialChecksum", "follow"]

#: The polynomial, lowest power at the top: the checksum is that of bits in the order of the line.
REFLECTED = int(f"{CRC32_ISO_HDLC.polynomial:032b}"[::-1], 2)


class SerialChecksum(wiring.Component):
    """CRC-32 of ISO-HDLC over words, one bit per cycle.

    A word is offered for ``word_bits`` cycles or more; with its last bit it is taken.

    Source: ``docs/formats.md``, section 2. Reference model: :func:`zlib.crc32` over the bytes of
    the words, least significant first.

    Parameters
    ----------
    word_bits : int
        Width of a word: a power of two.

    Members
    -------
    start : ``In(1)``
        Begin anew with the next word; not while one is offered.
    data, valid : ``In(word_bits)``, ``In(1)``
        A word; it must not change before it has been taken.
    ripe : ``Out(1)``
        Only its last bit is missing.
    take : ``In(1)``
        It leaves; only with ``valid`` and ``ripe``.
    crc : ``Out(32)``
        Checksum of the words before.
    """

    start: Signal
    data: Signal
    valid: Signal
    ripe: Signal
    take: Signal
    crc: Signal

    def __init__(self, *, word_bits):
        self.word_bits = word_bits
        super().__init__(
            {
                "start": In(1),
                "data": In(word_bits),
                "valid": In(1),
                "ripe": Out(1),
                "take": In(1),
                "crc": Out(32),
            }
        )

    def elaborate(self, platform):
        m = Module()
        state = Signal(32, init=CRC32_ISO_HDLC.initial_crc)
        place, feedback = Signal(range(self.word_bits)), Signal()
        m.d.comb += [
            self.ripe.eq(place == self.word_bits - 1),
            feedback.eq(state[0] ^ self.data.bit_select(place, 1)),
            self.crc.eq(state ^ CRC32_ISO_HDLC.xor_output),
        ]
        with m.If(self.valid & (~self.ripe | self.take)):
            shifted = Cat(state[1:], Const(0, 1))
            m.d.sync += state.eq(shifted ^ (REFLECTED & feedback.replicate(32)))
            m.d.sync += place.eq(place + 1)
        with m.If(self.start):
            m.d.sync += state.eq(CRC32_ISO_HDLC.initial_crc)
        return m


def follow(m, crc, *, valid, taken, trailer):
    """Let a checksum read words that are offered; return whether the word may pass.

    A word passes when all its bits but one have been read, with which it leaves. The word that is
    the checksum itself, while ``trailer`` is 1, passes at once and is not read; behind it the next
    checksum begins.

    Parameters
    ----------
    m : Module
        What is added to.
    crc : SerialChecksum
        Its ``data`` is the word.
    valid, taken, trailer : Value
        A word is there; it leaves; it is the checksum.
    """
    m.d.comb += [
        crc.valid.eq(valid & ~trailer),
        crc.take.eq(taken & ~trailer),
        crc.start.eq(taken & trailer),
    ]
    return crc.ripe | trailer
