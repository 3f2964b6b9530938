"""Bytes on one wire, each way."""

from amaranth.hdl import Cat, Const, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Receiver", "Transmitter"]

#: A bit must last this many cycles at least: it is sampled in its middle, two cycles late.
LEAST_DIVISOR = 4


def check_divisor(divisor):
    """Raise TypeError if ``divisor`` is no number of cycles that a bit may last."""
    if isinstance(divisor, bool) or not isinstance(divisor, int) or divisor < LEAST_DIVISOR:
        raise TypeError(f"divisor must be an integer >= {LEAST_DIVISOR}, not {divisor!r}")


class Receiver(wiring.Component):
    """Takes bytes from a line: 8 data bits, no parity, one stop bit, lowest bit first.

    A bit is sampled in its middle. A start bit that is gone there is no start bit. A byte is
    told in the cycle in which its stop bit is sampled, ``9.5 * divisor + 2`` cycles after its
    start, two of them in the synchroniser of the line.

    Source: docs/serial.md, section 1. Reference model: :func:`golden.serial.bits`.

    Parameters
    ----------
    divisor : int
        Cycles per bit, 4 or more.

    Members
    -------
    i_line : ``In(1)``
        The line; need not be in step with the clock.
    o_byte, o_valid : ``Out(8)``, ``Out(1)``
        A byte; ``o_valid`` is a strobe.
    o_broken : ``Out(1)``
        Strobe: a byte had no stop bit.

    Raises
    ------
    TypeError
        ``divisor`` is not an integer of 4 or more.
    """

    i_line: Signal
    o_byte: Signal
    o_valid: Signal
    o_broken: Signal

    def __init__(self, *, divisor):
        check_divisor(divisor)
        self.divisor = divisor
        super().__init__(
            {
                "i_line": In(1),
                "o_byte": Out(8),
                "o_valid": Out(1),
                "o_broken": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        settling, level = Signal(init=1), Signal(init=1)
        m.d.sync += [settling.eq(self.i_line), level.eq(settling)]
        timer, count, busy = Signal(range(self.divisor)), Signal(range(10)), Signal()
        shift = Signal(8)
        m.d.comb += self.o_byte.eq(shift)
        with m.If(~busy):
            m.d.sync += [busy.eq(~level), timer.eq(self.divisor // 2 - 1), count.eq(0)]
        with m.Elif(timer != 0):
            m.d.sync += timer.eq(timer - 1)
        with m.Else():
            m.d.sync += [timer.eq(self.divisor - 1), count.eq(count + 1)]
            with m.If(count == 0):
                m.d.sync += busy.eq(~level)
            with m.Elif(count == 9):
                m.d.sync += busy.eq(0)
                m.d.comb += [self.o_valid.eq(level), self.o_broken.eq(~level)]
            with m.Else():
                m.d.sync += shift.eq(Cat(shift[1:], level))
        return m


class Transmitter(wiring.Component):
    """Puts bytes on a line: 8 data bits, no parity, one stop bit, lowest bit first.

    A byte takes ``10 * divisor`` cycles; bytes that wait follow each other after one cycle more.

    Source: docs/serial.md, section 1. Reference model: :func:`golden.serial.bits`.

    Parameters
    ----------
    divisor : int
        Cycles per bit, 4 or more.

    Members
    -------
    i : ``In(stream.Signature(8))``
        Bytes.
    o_line : ``Out(1)``
        The line, 1 at rest.

    Raises
    ------
    TypeError
        ``divisor`` is not an integer of 4 or more.
    """

    i: stream.Interface
    o_line: Signal

    def __init__(self, *, divisor):
        check_divisor(divisor)
        self.divisor = divisor
        super().__init__(
            {
                "i": In(stream.Signature(8)),
                "o_line": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        timer, left = Signal(range(self.divisor)), Signal(range(11))
        shift = Signal(9, init=0x1FF)
        m.d.comb += [self.o_line.eq(shift[0]), self.i.ready.eq(left == 0)]
        with m.If(left == 0), m.If(self.i.valid):
            m.d.sync += [shift.eq(Cat(0, self.i.p)), left.eq(10), timer.eq(self.divisor - 1)]
        with m.Elif(timer != 0):
            m.d.sync += timer.eq(timer - 1)
        with m.Else():
            m.d.sync += [
                timer.eq(self.divisor - 1),
                left.eq(left - 1),
                shift.eq(Cat(shift[1:], Const(1, 1))),
            ]
        return m
