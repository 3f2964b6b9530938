"""The checksum of packets."""

from functools import cache

from amaranth.hdl import Const, Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.crc import Algorithm
from amaranth.lib.crc.catalog import CRC32_ISO_HDLC
from amaranth.lib.wiring import In, Out


__all__ = ["Checksum"]


class Checksum(wiring.Component):
    """CRC-32 of ISO-HDLC over words, one word per cycle.

    Source: ``docs/formats.md``, section 2. Reference model: :func:`zlib.crc32` over the bytes of
    the words, least significant first. The equations are made from Amaranth's CRC library, one
    sum of word bits for each bit of the checksum (its own processor writes 116 kB of Verilog).

    Parameters
    ----------
    word_bits : int
        Width of a word.

    Members
    -------
    start : ``In(1)``
        Begin anew; with ``valid``, ``data`` is the first word.
    data, valid : ``In(word_bits)``, ``In(1)``
        A word.
    crc : ``Out(32)``
        Checksum of the words before this cycle.
    """

    start: Signal
    data: Signal
    valid: Signal
    crc: Signal

    def __init__(self, *, word_bits):
        self.word_bits = word_bits
        super().__init__({"start": In(1), "data": In(word_bits), "valid": In(1), "crc": Out(32)})

    def elaborate(self, platform):
        m = Module()
        state = Signal(32, init=CRC32_ISO_HDLC.initial_crc)
        mixed, following = Signal(self.word_bits), Signal(32)
        begun = Mux(self.start, CRC32_ISO_HDLC.initial_crc, state)
        m.d.comb += mixed.eq(self.data ^ begun)
        for place, bit in enumerate(following):
            m.d.comb += bit.eq((Const(self._mask(place), self.word_bits) & mixed).xor())
        with m.If(self.valid):
            m.d.sync += state.eq(following)
        with m.Elif(self.start):
            m.d.sync += state.eq(CRC32_ISO_HDLC.initial_crc)
        m.d.comb += self.crc.eq(state ^ CRC32_ISO_HDLC.xor_output)
        return m

    def _mask(self, place):
        """Return which bits of a word decide bit ``place`` of the next state.

        A reflected CRC is linear in the word XOR the state, once start and end values are gone.
        """
        sums = linear(self.word_bits)
        return sum((column >> place & 1) << bit for bit, column in enumerate(sums))


@cache
def linear(word_bits):
    """Return what each bit of a word adds to a CRC-32 that starts from 0."""
    bare = Algorithm(
        crc_width=32,
        polynomial=CRC32_ISO_HDLC.polynomial,
        initial_crc=0,
        reflect_input=True,
        reflect_output=True,
        xor_output=0,
    )(data_width=word_bits)
    return [bare.compute([1 << bit]) for bit in range(word_bits)]
