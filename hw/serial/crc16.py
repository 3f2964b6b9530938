"""The checksum of frames."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Crc16"]

WIDTH, POLYNOMIAL, INITIAL = 16, 0x1021, 0xFFFF


class Crc16(wiring.Component):
    """CRC-16 of IBM-3740 over bytes, one byte per cycle.

    Source: docs/serial.md, section 2. Reference model: :func:`golden.serial.crc16`. Over a frame
    with its CRC it is 0.

    Members
    -------
    i_start : ``In(1)``
        Begin anew; with ``i_valid``, ``i_byte`` is the first byte.
    i_byte, i_valid : ``In(8)``, ``In(1)``
        A byte.
    o_crc : ``Out(16)``
        Checksum of the bytes before this cycle.
    """

    i_start: Signal
    i_byte: Signal
    i_valid: Signal
    o_crc: Signal

    def __init__(self):
        super().__init__(
            {
                "i_start": In(1),
                "i_byte": In(8),
                "i_valid": In(1),
                "o_crc": Out(16),
            }
        )

    def elaborate(self, platform):
        m = Module()
        held, state = Signal(WIDTH, init=INITIAL), Signal(WIDTH)
        m.d.comb += [self.o_crc.eq(held), state.eq(Mux(self.i_start, INITIAL, held))]
        bits = list(state)
        for place in reversed(range(8)):
            feedback = bits[-1] ^ self.i_byte[place]
            bits = [0, *bits[:-1]]
            for bit in range(WIDTH):
                if POLYNOMIAL >> bit & 1:
                    bits[bit] = bits[bit] ^ feedback
        following = Signal(WIDTH)
        m.d.comb += [following[place].eq(bit) for place, bit in enumerate(bits)]
        with m.If(self.i_valid):
            m.d.sync += held.eq(following)
        with m.Elif(self.i_start):
            m.d.sync += held.eq(INITIAL)
        return m
