"""A UART and what stands between it and the streams of a machine."""

from amaranth.hdl import Cat, Module, ResetInserter, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ..fifo import Fifo
from ..flow import connect
from .frame_in import FrameIn
from .frame_out import FrameOut, report_layout
from .uart import Receiver, Transmitter


__all__ = ["RESET_CYCLES", "SerialPort"]

#: How long RESET holds the machine in reset, in cycles.
RESET_CYCLES = 8


class SerialPort(wiring.Component):
    """The board's side of docs/serial.md.

    A word needs ``10 * divisor * bytes`` cycles on the line. A word is offered to the machine one
    cycle after its last byte has left the window, which is a block RAM.

    Parameters
    ----------
    hash : int
        That of the configuration; a REPORT tells it.
    word_bits : int
        Width of a word of the link.
    divisor : int
        Cycles per bit of the line, 4 or more.
    window : int
        Bytes that wait for the machine: a power of two, twice a word or more, up to 32768.

    Members
    -------
    i_line, o_line : ``In(1)``, ``Out(1)``
        From and to the host.
    o_word : ``Out(stream.Signature(word_bits))``
        Words for the machine.
    i_word, i_last : ``In(stream.Signature(word_bits))``, ``In(1)``
        Words of the machine, and whether one ends a packet.
    i_error, i_busy : ``In(8)``, ``In(1)``
        State of the machine.
    o_reset : ``Out(1)``
        Resets the machine.

    Raises
    ------
    TypeError
        ``divisor`` is not an integer of 4 or more.
    ValueError
        ``window`` is not such a power of two.
    """

    i_line: Signal
    o_line: Signal
    o_word: stream.Interface
    i_word: stream.Interface
    i_last: Signal
    i_error: Signal
    i_busy: Signal
    o_reset: Signal

    def __init__(self, *, hash, word_bits, divisor, window):
        least = word_bits // 4
        if not isinstance(window, int) or not least <= window <= 2**15 or window & (window - 1):
            raise ValueError(
                f"window must be a power of two from {least} to 32768 bytes, not {window!r}"
            )
        self.hash = hash
        self.word_bits = word_bits
        self.divisor = divisor
        self.window = window
        self.receiver = Receiver(divisor=divisor)
        self.transmitter = Transmitter(divisor=divisor)
        super().__init__(
            {
                "i_line": In(1),
                "o_line": Out(1),
                "o_word": Out(stream.Signature(word_bits)),
                "i_word": In(stream.Signature(word_bits)),
                "i_last": In(1),
                "i_error": In(8),
                "i_busy": In(1),
                "o_reset": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.receiver, m.submodules.transmitter = self.receiver, self.transmitter
        m.submodules.frame_in = frame_in = FrameIn()
        frame_out = FrameOut(word_bits=self.word_bits)
        window = Fifo(8, depth=self.window)
        m.submodules.frame_out = ResetInserter(self.o_reset)(frame_out)
        m.submodules.window = ResetInserter(self.o_reset)(window)
        connect(m, frame_out.o, self.transmitter.i)
        connect(m, self.i_word, frame_out.i_word)
        base, holds = Signal(8), Signal(range(RESET_CYCLES + 1))
        m.d.comb += [
            self.receiver.i_line.eq(self.i_line),
            self.o_line.eq(self.transmitter.o_line),
            frame_in.i_byte.eq(self.receiver.o_byte),
            frame_in.i_valid.eq(self.receiver.o_valid),
            frame_in.i_broken.eq(self.receiver.o_broken),
            frame_in.i_full.eq(~window.i.ready),
            window.i.p.eq(frame_in.o_byte),
            window.i.valid.eq(frame_in.o_put),
            frame_out.i_sequence.eq(base),
            frame_out.i_last.eq(self.i_last),
            self.o_reset.eq(holds != 0),
        ]
        with m.If(frame_in.o_reset):
            m.d.sync += [holds.eq(RESET_CYCLES), base.eq(frame_in.o_sequence)]
        with m.Elif(holds != 0):
            m.d.sync += holds.eq(holds - 1)
        self._widen(m, window)
        self._report(m, frame_in, frame_out, window)
        return m

    def _widen(self, m, window):
        """Make words of bytes."""
        size = self.word_bits // 8
        place, put = Signal(range(size)), Signal()
        m.d.comb += [
            put.eq(window.o.valid & (~self.o_word.valid | self.o_word.ready)),
            window.o.ready.eq(put),
        ]
        with m.If(self.o_word.ready):
            m.d.sync += self.o_word.valid.eq(0)
        with m.If(put):
            m.d.sync += [
                self.o_word.p.eq(Cat(self.o_word.p[8:], window.o.p)),
                self.o_word.valid.eq(place == size - 1),
                place.eq(place + 1),
            ]
        with m.If(self.o_reset):
            m.d.sync += [self.o_word.valid.eq(0), place.eq(0)]

    def _report(self, m, frame_in, frame_out, window):
        """Say what has been taken and what is wrong, when that is news."""
        facts = Signal(report_layout)
        taken, told = Signal(16), Signal(report_layout)
        m.d.comb += [
            facts.hash.eq(self.hash),
            facts.word_bytes.eq(self.word_bits // 8),
            facts.window_log.eq(exact_log2(self.window)),
            facts.taken.eq(taken),
            facts.error.eq(self.i_error),
            facts.fault.eq(frame_in.o_fault),
            facts.busy.eq(self.i_busy),
            frame_out.i_facts.eq(facts),
        ]
        with m.If(window.o.ready & window.o.valid):
            m.d.sync += taken.eq(taken + 1)
        with m.If(frame_out.o_taken):
            m.d.sync += told.eq(facts)
        news = Signal()
        m.d.comb += [
            news.eq(
                ((taken - told.taken)[:16] >= self.window // 4)
                | (facts.error != told.error)
                | (facts.fault != told.fault)
            ),
            frame_out.i_report.eq((news & ~frame_out.o_taken) | frame_in.o_ping),
        ]
        with m.If(self.o_reset):
            m.d.sync += [taken.eq(0), told.eq(0)]
