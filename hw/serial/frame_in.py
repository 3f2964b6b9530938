"""Frames from the line: checked, and their words handed on."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..formats import SerialFault, SerialKind
from .crc16 import Crc16


__all__ = ["DELIMITER", "ESCAPE", "FrameIn"]

#: Bytes with a meaning on the line, and what is sent instead of them (SLIP, RFC 1055).
DELIMITER, ESCAPE = 0xC0, 0xDB
ESCAPED_DELIMITER, ESCAPED_ESCAPE = 0xDC, 0xDD
#: A frame has kind, sequence number and two bytes of CRC.
LEAST_BYTES = 4


class FrameIn(wiring.Component):
    """Reads frames from the bytes of a receiver.

    Bytes of DATA leave at once, two bytes late, so that the CRC stays behind; what a frame asks
    for is done in the cycle of its delimiter. After a fault nothing but RESET is heard.

    Source: docs/serial.md, sections 2 and 3. Reference model: :func:`golden.serial.frames`.

    Members
    -------
    i_byte, i_valid, i_broken : ``In(8)``, ``In(1)``, ``In(1)``
        Those of :class:`hw.serial.uart.Receiver`.
    i_full : ``In(1)``
        There is no room for ``o_byte``.
    o_byte, o_put : ``Out(8)``, ``Out(1)``
        A payload byte of DATA; ``o_put`` is a strobe.
    o_reset, o_ping : ``Out(1)``, ``Out(1)``
        Strobes: such a frame has come.
    o_sequence : ``Out(8)``
        With ``o_reset``: the sequence number of RESET.
    o_fault : ``Out(8)``
        :class:`hw.formats.SerialFault`, kept until RESET.
    """

    i_byte: Signal
    i_valid: Signal
    i_broken: Signal
    i_full: Signal
    o_byte: Signal
    o_put: Signal
    o_reset: Signal
    o_ping: Signal
    o_sequence: Signal
    o_fault: Signal

    def __init__(self):
        super().__init__(
            {
                "i_byte": In(8),
                "i_valid": In(1),
                "i_broken": In(1),
                "i_full": In(1),
                "o_byte": Out(8),
                "o_put": Out(1),
                "o_reset": Out(1),
                "o_ping": Out(1),
                "o_sequence": Out(8),
                "o_fault": Out(8),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.crc = crc = Crc16()
        ends, escaped, spoilt = Signal(), Signal(), Signal()
        count, kind, expected = Signal(range(LEAST_BYTES + 1)), Signal(8), Signal(8)
        late = [Signal(8, name=f"late_{place}") for place in range(2)]
        byte, taken = Signal(8), Signal()
        m.d.comb += [
            ends.eq(self.i_valid & (self.i_byte == DELIMITER)),
            taken.eq(self.i_valid & ~ends & (escaped | (self.i_byte != ESCAPE))),
            byte.eq(self.i_byte),
            crc.i_valid.eq(taken),
            crc.i_byte.eq(byte),
            crc.i_start.eq(ends),
            self.o_byte.eq(late[1]),
        ]
        with m.If(self.i_valid):
            m.d.sync += escaped.eq(~ends & ~escaped & (self.i_byte == ESCAPE))
        with m.If(escaped):
            m.d.comb += byte.eq(Mux(self.i_byte == ESCAPED_DELIMITER, DELIMITER, ESCAPE))
            wrong = (self.i_byte != ESCAPED_DELIMITER) & (self.i_byte != ESCAPED_ESCAPE)
            with m.If(self.i_valid & wrong):
                m.d.sync += spoilt.eq(1)
        fits = Signal()  # to the frame before: nothing is lost
        m.d.comb += fits.eq((self.o_sequence == expected) & (self.o_fault == SerialFault.NONE))
        with m.If(taken):
            m.d.sync += [late[0].eq(byte), late[1].eq(late[0])]
            with m.If(count != LEAST_BYTES):
                m.d.sync += count.eq(count + 1)
            with m.If(count == 0):
                m.d.sync += kind.eq(byte)
            with m.If(count == 1):
                m.d.sync += self.o_sequence.eq(byte)
            with m.If((count == LEAST_BYTES) & (kind == SerialKind.DATA) & fits):
                m.d.comb += self.o_put.eq(~self.i_full)
                with m.If(self.i_full):
                    m.d.sync += self.o_fault.eq(SerialFault.OVERFLOW)
        good = Signal()
        m.d.comb += good.eq((crc.o_crc == 0) & (count == LEAST_BYTES) & ~spoilt & ~escaped)
        with m.If(ends):
            m.d.sync += [count.eq(0), spoilt.eq(0)]
            with m.If((count != 0) | spoilt | escaped):
                self._judge(m, good, kind, expected)
        with m.If(self.i_broken):
            m.d.sync += spoilt.eq(1)
        return m

    def _judge(self, m, good, kind, expected):
        """Do what a frame asks for, or say what is wrong with it."""

        def fail(fault):
            m.d.sync += self.o_fault.eq(fault)

        with m.If(good & (kind == SerialKind.RESET)):
            m.d.comb += self.o_reset.eq(1)
            m.d.sync += [self.o_fault.eq(SerialFault.NONE), expected.eq(self.o_sequence + 1)]
        with m.Elif(self.o_fault == SerialFault.NONE):
            with m.If(~good):
                fail(SerialFault.CHECKSUM)
            with m.Elif(self.o_sequence != expected):
                fail(SerialFault.SEQUENCE)
            with m.Elif((kind != SerialKind.PING) & (kind != SerialKind.DATA)):
                fail(SerialFault.KIND)
            with m.Else():
                m.d.sync += expected.eq(expected + 1)
                m.d.comb += self.o_ping.eq(kind == SerialKind.PING)
