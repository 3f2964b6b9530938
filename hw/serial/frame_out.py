"""Frames for the line: reports, and the words of the machine."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..formats import SerialKind
from .crc16 import Crc16
from .frame_in import DELIMITER, ESCAPE, ESCAPED_DELIMITER, ESCAPED_ESCAPE


__all__ = ["LONGEST_WORDS", "FrameOut", "report_layout"]

#: A frame of RESULT ends after this many words.
LONGEST_WORDS = 32

#: Payload of a REPORT, first byte lowest (docs/serial.md, section 2).
report_layout = data.StructLayout(
    {
        "hash": 32,
        "word_bytes": 8,
        "window_log": 8,
        "taken": 16,
        "error": 8,
        "fault": 8,
        "busy": 8,
        "spare": 8,
    }
)


class FrameOut(wiring.Component):
    """Makes frames of reports and of words, and the bytes of the line of these.

    One byte a cycle, where the transmitter takes it; a frame of n words takes ``n * bytes + 6``
    bytes on the line, and one more for each byte that is escaped. A word leaves its stream when
    its first byte is made. Reports go before words, between frames; the first frame after a reset
    is a report.

    Source: docs/serial.md, sections 2 and 3. Reference model: :func:`golden.serial.frame`.

    Parameters
    ----------
    word_bits : int
        Width of a word.

    Members
    -------
    i_word : ``In(stream.Signature(word_bits))``
        Words of the machine.
    i_last : ``In(1)``
        With ``i_word``: it ends a packet.
    i_report : ``In(1)``
        Strobe: a report is to be sent; what it says is taken when its frame begins.
    i_facts : ``In(report_layout)``
        What it says.
    i_sequence : ``In(8)``
        Sequence number of the first frame; constant between resets.
    o_taken : ``Out(1)``
        Strobe: ``i_facts`` are those of the report that begins.
    o : ``Out(stream.Signature(8))``
        Bytes of the line.
    """

    i_word: stream.Interface
    i_last: Signal
    i_report: Signal
    i_facts: data.View
    i_sequence: Signal
    o_taken: Signal
    o: stream.Interface

    def __init__(self, *, word_bits):
        self.word_bits = word_bits
        super().__init__(
            {
                "i_word": In(stream.Signature(word_bits)),
                "i_last": In(1),
                "i_report": In(1),
                "i_facts": In(report_layout),
                "i_sequence": In(8),
                "o_taken": Out(1),
                "o": Out(stream.Signature(8)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.crc = crc = Crc16()
        facts, size = self.i_facts.as_value(), self.word_bits // 8
        shift = Signal(max(len(facts), self.word_bits))
        left, words = Signal(range(len(shift) // 8 + 1)), Signal(range(LONGEST_WORDS))
        number, pending = Signal(8), Signal(init=1)
        kind, last = Signal(8), Signal()
        valid, byte, plain, sent = self._escape(m)
        m.d.comb += crc.i_byte.eq(byte)
        with m.If(self.i_report):
            m.d.sync += pending.eq(1)

        def take_word():
            m.d.comb += self.i_word.ready.eq(1)
            m.d.sync += [shift.eq(self.i_word.p), last.eq(self.i_last), left.eq(size)]

        def say(value, following, *, counts=True):
            m.d.comb += [valid.eq(1), byte.eq(value), plain.eq(not counts)]
            with m.If(sent):
                m.d.comb += crc.i_valid.eq(int(counts))
                m.next = following

        with m.FSM(name="frame"):
            with m.State("IDLE"):
                m.d.sync += words.eq(0)
                m.d.comb += crc.i_start.eq(1)
                with m.If(pending):
                    m.d.comb += self.o_taken.eq(1)
                    m.d.sync += [shift.eq(facts), left.eq(len(facts) // 8), last.eq(1)]
                    m.d.sync += [kind.eq(SerialKind.REPORT), pending.eq(self.i_report)]
                    m.next = "BEGIN"
                with m.Elif(self.i_word.valid):
                    take_word()
                    m.d.sync += kind.eq(SerialKind.RESULT)
                    m.next = "BEGIN"
            with m.State("BEGIN"):
                say(DELIMITER, "KIND", counts=False)
            for state, value, following in (
                ("KIND", kind, "SEQUENCE"),
                ("SEQUENCE", (self.i_sequence + number)[:8], "PAYLOAD"),
                ("CRC_HIGH", shift[:8], "CRC_LOW"),
                ("CRC_LOW", shift[8:16], "END"),
            ):
                with m.State(state):
                    say(value, following)
            with m.State("PAYLOAD"):
                with m.If(left != 0):
                    say(shift[:8], "PAYLOAD")
                    with m.If(sent):
                        m.d.sync += [shift.eq(shift[8:]), left.eq(left - 1)]
                with m.Elif(self.i_word.valid & ~last & (words != LONGEST_WORDS - 1)):
                    take_word()
                    m.d.sync += words.eq(words + 1)
                with m.Else():
                    m.d.sync += shift.eq(Cat(crc.o_crc[8:], crc.o_crc[:8]))
                    m.next = "CRC_HIGH"
            with m.State("END"):
                m.d.sync += number.eq(number + sent)
                say(DELIMITER, "IDLE", counts=False)
        return m

    def _escape(self, m):
        """Put two bytes on the line for one that means something there.

        Returns
        -------
        tuple of Signal
            ``valid``, ``byte`` and ``plain`` (a delimiter, which is meant) are to be driven;
            ``sent``: the byte has gone, all of it.
        """
        valid, byte, plain, sent = Signal(), Signal(8), Signal(), Signal()
        escaping, special = Signal(), Signal()
        escaped = Mux(byte == DELIMITER, ESCAPED_DELIMITER, ESCAPED_ESCAPE)
        m.d.comb += [
            special.eq(~plain & ((byte == DELIMITER) | (byte == ESCAPE))),
            self.o.valid.eq(valid),
            self.o.p.eq(Mux(special, Mux(escaping, escaped, ESCAPE), byte)),
            sent.eq(valid & self.o.ready & (~special | escaping)),
        ]
        with m.If(valid & self.o.ready):
            m.d.sync += escaping.eq(special & ~escaping)
        return valid, byte, plain, sent
