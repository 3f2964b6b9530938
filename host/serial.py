"""A machine on a board, behind a serial port."""

import secrets
from contextlib import suppress
from importlib import import_module
from threading import Lock
from time import monotonic

import numpy as np

from ..hw.formats import Error, Kind, SerialFault, SerialKind
from .coding import from_words, to_words
from .machine import MachineError
from .wire import FrameReader, Report, write_frame


try:
    from termios import error as TerminalError  # of a port that hangs up; no OSError
except ImportError:  # Windows
    TerminalError = OSError

__all__ = ["SerialDriver"]

#: How often a board is asked to begin anew, and how long a read waits for the line, in seconds.
ATTEMPTS, READ_WAIT = 3, 0.02
#: Bytes of a packet header, and of its fields.
HEADER, FIELD = 8, 2


class SerialDriver:
    """Moves words to the machine of a board and back.

    Each program opens the port, resets the machine and closes the port again: what went wrong
    before does no harm. Threads that share the driver take turns.

    Parameters
    ----------
    config : Config
        The machine that must be on the board.
    name : str
        What messages call it.
    port : str
        The serial port, such as ``"/dev/ttyUSB0"``.
    baud : int
        Bits per second.
    silence : float
        Seconds without a word from the board after which it is given up. It is asked for one
        four times in that time, so that a long layer is no silence.
    """

    def __init__(self, config, name, *, port, baud, silence=2.0):
        self.config = config
        self.name = name
        self.port = port
        self.baud = baud
        self.silence = silence
        self.turn = Lock()

    @property
    def where(self):
        """The board and its port, for messages."""
        return f"{self.name} on {self.port}"

    def prepare(self):
        """Find the board.

        Raises
        ------
        MachineError
            It does not answer, or its machine is another.
        """
        self._talk(lambda talk: None)

    def __call__(self, words):
        """Run one program and return the words that came back.

        Raises
        ------
        MachineError
            The machine stopped with an error, the line was disturbed or fell silent, the board is
            gone, or its machine is another.
        """
        data = from_words(words, self.config.link_bits).tobytes()
        answer = self._talk(lambda talk: talk.exchange(data))
        return to_words(np.frombuffer(answer, dtype=np.uint8), self.config.link_bits)

    def _talk(self, action):
        """Open the port, reset the machine, and do ``action`` with the conversation."""
        try:
            serial = import_module("serial")
        except ImportError as error:
            raise MachineError("pyserial must be installed: pip install pyserial") from error
        with self.turn:
            try:
                line = serial.Serial(
                    self.port, self.baud, timeout=READ_WAIT, write_timeout=self.silence
                )
            except OSError as error:  # that of the port is one
                raise MachineError(
                    f"{self.name} must be behind a serial port that this user may open, "
                    f"not {self.port}: {error}"
                ) from error
            try:
                with line:
                    with suppress(AttributeError, ValueError):  # not Linux; not this driver
                        line.set_low_latency_mode(True)  # some adapters keep bytes for 16 ms
                    talk = Conversation(self, line)
                    talk.reset()
                    return action(talk)
            except (OSError, TerminalError) as error:
                raise MachineError(f"{self.where} is gone: {error}") from error


class Conversation:
    """Frames to and from a board; see docs/serial.md.

    Parameters
    ----------
    driver : SerialDriver
        Whose board.
    line : serial.Serial
        The open port.
    """

    def __init__(self, driver, line):
        self.driver = driver
        self.line = line
        self.reader = FrameReader()
        self.sequence = self.expected = secrets.randbelow(256)
        self.sent = self.taken = 0
        self.window = 0
        self.heard = self.asked = monotonic()

    def send(self, kind, payload=b""):
        """Send a frame."""
        self.line.write(write_frame(kind, self.sequence, payload))
        self.sequence += 1

    def hear(self):
        """Return the frames that have come, and wait a little for one."""
        data = self.line.read(max(1, self.line.in_waiting))
        if data:
            self.heard = monotonic()
        elif monotonic() - self.heard > self.driver.silence:
            raise self.silent()
        return self.reader.feed(data)

    def silent(self):
        """Return the error of a board that does not answer."""
        driver = self.driver
        return MachineError(
            f"{driver.where} has not answered for {driver.silence:g} s: is it connected?"
        )

    def reset(self):
        """Begin anew: the frame that answers is the first that counts."""
        self.line.reset_input_buffer()
        self.heard = monotonic()
        for _attempt in range(ATTEMPTS):
            number, asked = self.sequence % 256, monotonic()
            self.send(SerialKind.RESET)
            while monotonic() - asked < self.driver.silence / ATTEMPTS:
                for frame in self.hear():
                    if frame and (frame.kind, frame.sequence) == (SerialKind.REPORT, number):
                        self.expected = number + 1
                        self.begin(Report.of(frame.payload))
                        return
        raise self.silent()

    def begin(self, report):
        """Check who has answered."""
        config = self.driver.config
        if (report.hash, 8 * report.word_bytes) != (config.hash, config.link_bits):
            raise MachineError(
                f"{self.driver.where} must be the machine with hash {config.hash:#010x} and "
                f"{config.link_bits} bits per word, not {report.hash:#010x} and "
                f"{8 * report.word_bytes}"
            )
        self.window = report.window

    def exchange(self, data):
        """Send the bytes of a program and return those of its answer."""
        size = self.driver.config.link_bits // 8
        longest = self.window // 2 // size * size
        words_out, words_in = Packets(size), Packets(size)
        words_out.feed(data)
        ends = words_out.count(Kind.END)
        while words_in.count(Kind.ENDED) < ends:
            while part := data[self.sent : self.sent + longest]:
                if self.sent - self.taken + len(part) > self.window:
                    break
                self.send(SerialKind.DATA, part)
                self.sent += len(part)
            for frame in self.hear():
                words_in.feed(self.accept(frame))
            self.ask()
        return bytes(words_in.data)

    def ask(self):
        """Ask for a report after a while without one."""
        if monotonic() - max(self.heard, self.asked) > self.driver.silence / 4:
            self.asked = monotonic()
            self.send(SerialKind.PING)

    def accept(self, frame):
        """Return the words of a frame, as bytes; a report has none."""
        where = self.driver.where
        if frame is None:
            raise MachineError(f"{where} was disturbed: a frame has a wrong checksum")
        if frame.sequence != self.expected % 256:
            raise MachineError(f"{where} was disturbed: a frame is missing")
        self.expected += 1
        if frame.kind == SerialKind.RESULT:
            return frame.payload
        report = Report.of(frame.payload)
        self.taken += (report.taken - self.taken) % 2**16
        if report.fault:
            fault = SerialFault(report.fault)
            raise MachineError(f"{where} stopped the line with fault {fault.value}, {fault.name}")
        if report.error:
            error = Error(report.error)
            raise MachineError(f"{where} stopped with error {error.value}, {error.name}")
        return b""


class Packets:
    """Follows packets by their headers and counts them.

    Parameters
    ----------
    size : int
        Bytes of a word.
    """

    def __init__(self, size):
        self.size = size
        self.head = -(-HEADER // size) * size
        self.data = bytearray()
        self.begins = 0
        self.kinds = {}

    def feed(self, data):
        """Take bytes that follow."""
        self.data += data
        while len(self.data) >= self.begins + self.head:
            head = self.data[self.begins : self.begins + HEADER]
            words = int.from_bytes(head[FIELD : 2 * FIELD], "little")
            end = self.begins + self.head + (words + 1) * self.size
            if len(self.data) < end:
                return
            self.kinds[head[0]] = self.count(head[0]) + 1
            self.begins = end

    def count(self, kind):
        """Return how many packets of a kind there were."""
        return self.kinds.get(int(kind), 0)
