"""The host and a simulated board on the two ends of a pseudo terminal."""

import os
import pty
import re
import threading
import tty
from dataclasses import replace
from time import monotonic, sleep

import numpy as np
import pytest
import serial

from lacuna.bench import demo
from lacuna.bench.cases import Case, truth
from lacuna.golden.serial import frame, frames
from lacuna.host.layer import Layer
from lacuna.host.machine import Machine, MachineError
from lacuna.host.picture import load
from lacuna.host.serial import Conversation, SerialDriver
from lacuna.host.wire import FrameReader, Report, write_frame
from lacuna.hw.formats import SerialKind
from lacuna.sim import wire
from lacuna.tb import machines
from lacuna.tb.layers import MACHINES
from lacuna.tb.machines import DIVISOR
from lacuna.tb.test_cli import run as cli_run


CONFIG = MACHINES["bytes"]
LAYER = Layer(C=3, M=4, H=12, W=10, R=3, S=3, relu=True, ofmap_coded=True)


@pytest.fixture(scope="module")
def executable():
    """Return a simulation of the board."""
    return machines.board("bytes")


def driver(board, config=CONFIG):
    """Return a driver of a board."""
    return SerialDriver(config, "bytes", port=board.port, baud=115200, silence=1.0)


def arrays(seed):
    """Return ifmap, filters and bias of :data:`LAYER`."""
    rng = np.random.default_rng(seed)
    ifmap = rng.integers(-6, 7, (1, LAYER.C, LAYER.H, LAYER.W))
    return (
        ifmap * (rng.random(ifmap.shape) < 0.5),
        rng.integers(-6, 7, (LAYER.M, LAYER.C, LAYER.R, LAYER.S)),
        rng.integers(-99, 99, LAYER.M),
    )


def run(board, tally, seed):
    """Run :data:`LAYER` on a board and compare."""
    ifmap, filters, bias = arrays(seed)
    result = Machine(CONFIG, "bytes", driver=driver(board)).run(LAYER, ifmap, filters, bias=bias)
    tally.compare(result.ofmap, truth(Case(LAYER, ifmap, filters, bias), CONFIG))
    return result


@pytest.fixture
def failing(executable):
    """Return a function that runs a layer on a board and returns its error and the seconds."""

    def attempt(board):
        ifmap, filters, _bias = arrays(1)
        begun = monotonic()
        with pytest.raises(MachineError) as caught:
            Machine(CONFIG, "bytes", driver=driver(board)).run(LAYER, ifmap, filters)
        return str(caught.value), monotonic() - begun

    return attempt


def test_layers_through_the_line(executable, tally):
    """Layer after layer, each bit for bit; the frames are as full as they may be."""
    with wire.Board(executable, divisor=DIVISOR) as board:
        for seed in range(3):
            result = run(board, tally, seed)
    assert result.counters["cycles"] > 0


def test_late_host(executable, tally, monkeypatch):
    """A host that is busy elsewhere, with the window empty in the middle of a program."""
    hear, pauses = Conversation.hear, iter([0.3])

    def late(talk):
        if talk.sent > 2 * talk.window:
            sleep(next(pauses, 0))
        return hear(talk)

    monkeypatch.setattr(Conversation, "hear", late)
    with wire.Board(executable, divisor=DIVISOR) as board:
        run(board, tally, 0)
    assert next(pauses, None) is None, "the host must have been late"


@pytest.mark.full
def test_demonstration_on_a_board(monkeypatch, tmp_path, capsys):
    """`make run BOARD=icebreaker` with its machine, behind an adapter that keeps bytes 16 ms."""
    read = serial.Serial.read

    def late(line, size):
        sleep(0.016)
        return read(line, size)

    monkeypatch.setattr(serial.Serial, "read", late)
    monkeypatch.setattr(demo, "load", lambda image: load(image, height=16, width=16))
    with wire.Board(machines.board("ice40up5k"), divisor=DIVISOR) as board:
        arguments = ["--board", "icebreaker", "--port", board.port, "--out", str(tmp_path)]
        code, out, err = cli_run(capsys, *arguments, command=demo.command)
    assert (code, err) == (0, "")
    assert re.search(r"^all [\d,]+ values agree with numpy's, bit for bit$", out, re.M)


@pytest.mark.parametrize("pull_after", [3, 40, 700, 1500])
def test_cable_pulled(executable, tally, failing, pull_after):
    """Before the first answer, in the middle, within a frame: told in time; the next run works."""
    with wire.Board(executable, divisor=DIVISOR, pull_after=pull_after) as board:
        message, seconds = failing(board)
        told = rf"^bytes on {board.port} has not answered for 1 s: is it connected\?$"
        assert re.search(told, message)
        assert seconds < 10
        board.plug()
        run(board, tally, 2)


def test_board_taken_away(executable, failing):
    """The port itself is gone, before or in the middle."""
    with wire.Board(executable, divisor=DIVISOR) as board:
        timer = threading.Timer(0.3, board.unplug)
        timer.start()
        message, seconds = failing(board)
        timer.join()
        assert re.search(rf"^bytes on {board.port} (is gone: |has not answered for 1 s)", message)
        assert seconds < 10
    message, _seconds = failing(board)
    assert message.startswith("bytes must be behind a serial port that this user may open, not ")


def test_another_machine_is_refused(executable):
    """The host knows by the hash what is on the board."""
    with wire.Board(executable, divisor=DIVISOR) as board:
        other = replace(CONFIG, rows=4)
        message = (
            f"must be the machine with hash {other.hash:#010x} and 64 bits per word, "
            f"not {CONFIG.hash:#010x} and 64"
        )
        with pytest.raises(MachineError, match=re.escape(message)):
            driver(board, other).prepare()
        driver(board).prepare()


def test_error_of_the_machine(executable, tally):
    """A program with a wrong checksum: the code comes back, and the next run works."""
    with wire.Board(executable, divisor=DIVISOR) as board:
        words = []
        ifmap, filters, bias = arrays(0)

        def keep(program):
            words.extend(program)
            raise MachineError("kept")

        with pytest.raises(MachineError, match=r"^kept$"):
            Machine(CONFIG, "bytes", driver=keep).run(LAYER, ifmap, filters, bias=bias)
        words[20] = int(words[20]) ^ 1
        told = rf"^bytes on {board.port} stopped with error 3, CRC$"
        with pytest.raises(MachineError, match=told):
            driver(board)(words)
        run(board, tally, 0)


def test_noise_on_the_line(executable, tally):
    """Bytes that are no frames, before and between two runs: they are passed over."""
    with wire.Board(executable, divisor=DIVISOR) as board:
        port = os.open(board.port, os.O_RDWR | os.O_NOCTTY)
        os.write(port, b"\xdb\xdb\x01\x03 noise \xc0\xc0\x03" + frame("DATA", 3, bytes(8))[:-2])
        run(board, tally, 0)
        os.write(port, bytes(range(256)))
        run(board, tally, 1)
        os.close(port)


def test_frames_are_those_of_golden():
    """Written and read alike, in pieces of any length."""
    rng = np.random.default_rng(5)
    special = np.array([0xC0, 0xDB, 0xDC, 0xDD, 0, 1], dtype=np.uint8)
    line, expected = b"", []
    for number in range(200):
        payload = rng.choice(special, int(rng.integers(0, 30))).tobytes()
        data = write_frame(SerialKind.DATA, number, payload)
        assert data == frame("DATA", number, payload)
        line += data
        expected.append((int(SerialKind.DATA), number, payload))
    reader, found = FrameReader(), []
    for start in range(0, len(line), 7):
        found += reader.feed(line[start : start + 7])
    assert [(each.kind, each.sequence, each.payload) for each in found] == expected
    assert len(frames(line)) == 200
    spoilt = FrameReader().feed(write_frame(SerialKind.DATA, 1, b"abc").replace(b"b", b"d"))
    assert spoilt == [None]


def test_what_is_refused():
    with pytest.raises(ValueError, match=r"^a report must be 12 bytes long, not 3$"):
        Report.of(b"abc")
    absent = SerialDriver(CONFIG, "bytes", port="/dev/none", baud=115200)
    told = r"^bytes must be behind a serial port that this user may open, not /dev/none: .*No such"
    with pytest.raises(MachineError, match=told):
        absent.prepare()


@pytest.mark.parametrize("error", [None, ValueError("not this driver")])
def test_adapter_is_told_to_be_quick(executable, monkeypatch, error):
    """Where its driver can be."""
    asked = []

    def quick(_line, flag):
        asked.append(flag)
        if error:
            raise error

    monkeypatch.setattr(serial.Serial, "set_low_latency_mode", quick)
    with wire.Board(executable, divisor=DIVISOR) as board:
        driver(board).prepare()
    assert asked == [True]


def test_port_hangs_up(monkeypatch):
    """Between opening and the first frame."""
    there, port = pty.openpty()
    tty.setraw(port)
    flush = serial.Serial.reset_input_buffer

    def gone(line):
        os.close(there)
        flush(line)

    monkeypatch.setattr(serial.Serial, "reset_input_buffer", gone)
    name = os.ttyname(port)
    with pytest.raises(MachineError, match=rf"^bytes on {name} is gone: .*Input/output error"):
        SerialDriver(CONFIG, "bytes", port=name, baud=115200).prepare()
    os.close(port)
