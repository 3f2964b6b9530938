"""The checksum of packets."""

from typing import Any

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.crc.catalog import CRC32_ISO_HDLC
from amaranth.lib.wiring import In, Out


__all__ = ["Checksum"]


class Checksum(wiring.Component):
    """CRC-32 of ISO-HDLC over words, one word per cycle.

    Source: ``docs/formats.md``, section 2. Reference model: :func:`zlib.crc32` over the bytes of
    the words, least significant first.

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
        processor: Any = CRC32_ISO_HDLC(data_width=self.word_bits).create()  # has no type stubs
        m.submodules.processor = processor
        m.d.comb += [
            processor.start.eq(self.start),
            processor.data.eq(self.data),
            processor.valid.eq(self.valid),
            self.crc.eq(processor.crc),
        ]
        return m
