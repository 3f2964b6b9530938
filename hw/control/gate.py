"""The door of the machine: lets programs in, stops wrong ones."""

import struct
import zlib

from amaranth.hdl import Const, Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..flow import connect
from ..formats import FORMAT_VERSION, Error, Kind
from ..layouts import link_word


__all__ = ["RESET_CYCLES", "Gate", "program_words"]

#: The core is in reset for at least as many cycles: a PROGRAM packet has three words. A pipelined
#: PE relies on it.
RESET_CYCLES = 4


def program_words(config):
    """Return the words of the PROGRAM packet of this machine, as integers."""
    word_bytes = config.link_bits // 8

    def padded(text):
        return text + bytes(-len(text) % word_bytes)

    text = padded(struct.pack("<4H", Kind.PROGRAM, 1, 0, FORMAT_VERSION))
    text += padded(struct.pack("<I", config.hash))
    text += padded(struct.pack("<I", zlib.crc32(text)))
    return [
        int.from_bytes(text[k : k + word_bytes], "little") for k in range(0, len(text), word_bytes)
    ]


class Gate(wiring.Component):
    """Waits for a good PROGRAM packet, then lets words through until the program ends or fails.

    After an error it discards words until it sees the words of the PROGRAM packet one after the
    other; that clears the error. docs/formats.md, sections 2.1 and 6.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(link_word(config)))``
        Words from the link.
    o : ``Out(stream.Signature(link_word(config)))``
        Words after the PROGRAM packet, of programs that have not failed.
    i_error : ``In(8)``
        Error code of the core, or 0.
    i_failed : ``In(1)``
        ``i_error`` is not 0. Only where ``pipelined``: a register of the core.
    i_ended : ``In(1)``
        The program has ended.
    i_progress, i_blocked : ``In(1)``
        Something has been done; the receiver of the link makes the core wait.
    o_reset : ``Out(1)``
        Keeps the core in reset while no program runs.
    o_error : ``Out(8)``
        The first error since the last good PROGRAM packet.
    o_busy : ``Out(1)``
        A program runs.
    """

    i: stream.Interface
    o: stream.Interface
    i_error: Signal
    i_failed: Signal
    i_ended: Signal
    i_progress: Signal
    i_blocked: Signal
    o_reset: Signal
    o_error: Signal
    o_busy: Signal

    def __init__(self, config):
        self.config = config
        ports = {
            "i": In(stream.Signature(link_word(config))),
            "o": Out(stream.Signature(link_word(config))),
            "i_error": In(8),
            "i_ended": In(1),
            "i_progress": In(1),
            "i_blocked": In(1),
            # from the first cycle on where PEs rely on it: the core has no other reset
            "o_reset": Out(1, **({"init": 1} if config.pipelined else {})),
            "o_error": Out(8),
            "o_busy": Out(1),
        }
        if config.pipelined:
            ports["i_failed"] = In(1)
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        running = Signal()
        quiet = Signal(range(self.config.timeout_cycles + 1))  # cycles without progress
        m.d.comb += self.o_busy.eq(running)
        # a register, so that the reset of the core begins with an edge in every simulator
        shut = self.o_reset
        m.d.sync += self.o_reset.eq(~running)
        if self.config.pipelined:
            shut = Signal(init=1)  # the same, but not as far away
            m.d.sync += shut.eq(~running)
            for copy in shut, self.o_reset:  # of equal registers Yosys keeps one that is not marked
                copy.attrs["keep"] = 1
        with m.If(running & ~shut):
            good = ~self.i_failed if self.config.pipelined else self.i_error == 0
            with m.If(good):  # behind an error there may be the next program
                connect(m, self.i, self.o)
            self._run(m, running, quiet)
        with m.Elif(~running):
            m.d.sync += quiet.eq(0)
            self._search(m, running)
        return m

    def _run(self, m, running, quiet):
        """Stop at an error, at the end, or when nothing happens for too long."""
        m.d.sync += quiet.eq(quiet + 1)
        with m.If((self.i.valid & self.i.ready) | self.i_progress | self.i_blocked):
            m.d.sync += quiet.eq(0)
        with m.If(self.i_failed if self.config.pipelined else self.i_error != 0):
            m.d.sync += [running.eq(0), self.o_error.eq(self.i_error)]
        with m.Elif(quiet == self.config.timeout_cycles):
            m.d.sync += [running.eq(0), self.o_error.eq(Error.TIMEOUT)]
        with m.Elif(self.i_ended):
            m.d.sync += running.eq(0)

    def _search(self, m, running):
        """Compare words with those of the PROGRAM packet."""
        words = program_words(self.config)
        header = -(-4 // self.config.fields_per_word)
        index = Signal(range(len(words)))
        wanted = Signal(self.config.link_bits)
        with m.Switch(index):
            for number, word in enumerate(words):
                with m.Case(number):
                    m.d.comb += wanted.eq(Const(word, self.config.link_bits))
        m.d.comb += self.i.ready.eq(1)
        with m.If(self.i.valid):
            m.d.sync += index.eq(index + 1)
            with m.If(self.i.p != wanted):
                # it may be the first word of the packet that is looked for
                m.d.sync += index.eq(self.i.p == words[0])
                with m.If(self.o_error == 0):
                    m.d.sync += self.o_error.eq(
                        Mux(
                            index < header,
                            Error.HEADER,
                            Mux(index == header, Error.CONFIG, Error.CRC),
                        )
                    )
            with m.Elif(index == len(words) - 1):
                m.d.sync += [index.eq(0), running.eq(1), self.o_error.eq(0)]
