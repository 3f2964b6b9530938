# amaranth: UnusedElaboratable=no
"""The serial port against golden's frames: words through, credit, faults, reset."""

import binascii

import numpy as np
import pytest

from lacuna.golden.serial import FAULTS, bits, crc16, frame, frames
from lacuna.hw.formats import SerialFault, SerialKind
from lacuna.hw.serial.port import RESET_CYCLES, SerialPort
from lacuna.hw.serial.uart import Receiver
from lacuna.tb.serial_bench import DIVISOR, HASH, WINDOW, WORD_BYTES, Bench, report, sent


#: Bytes that are special on the line stand among these.
SPECIAL = bytes([0xC0, 0xDB, 0xDC, 0xDD, 0x00, 0xFF, 0xC0, 0xC0, 0xDB, 0xDB, 0x12, 0x34])
#: Longer than a report.
QUIET = [1] * 1000


def words_of(payload):
    """Return the words of a payload."""
    return [
        int.from_bytes(payload[place : place + WORD_BYTES], "little")
        for place in range(0, len(payload), WORD_BYTES)
    ]


def test_golden_knows_the_crc():
    """The published check value of CRC-16/IBM-3740, and Python's own."""
    assert crc16(b"123456789") == 0x29B1
    data = np.random.default_rng(1).bytes(300)
    assert crc16(data) == binascii.crc_hqx(data, 0xFFFF)


def test_golden_resynchronises():
    """Half a frame before, noise between, an escape at the end: what is sound is found."""
    line = frame("DATA", 1, SPECIAL)[5:] + frame("PING", 2) + b"\x11\xdb\xc0" + frame("PING", 3)
    assert frames(line) == [("PING", 2, b""), ("PING", 3, b"")]


def test_codes_are_those_of_golden():
    assert {fault.name: int(fault) for fault in SerialFault} == FAULTS
    assert {kind.name for kind in SerialKind} == {"RESET", "PING", "DATA", "REPORT", "RESULT"}


def test_reset_is_answered_with_its_number():
    bench = Bench()
    heard = bench.run(sent(("RESET", 77)), settle=1200)
    kind, sequence, payload = heard[-1]
    assert (kind, sequence) == ("REPORT", 77)
    assert report(payload) == {
        "hash": HASH, "word_bytes": WORD_BYTES, "window_log": 6, "taken": 0, "error": 0,
        "fault": 0, "busy": 0, "spare": 0,
    }  # fmt: skip
    assert bench.resets == RESET_CYCLES


def test_words_go_through():
    """Every byte value in random words, in frames of several lengths, and back the same way."""
    rng = np.random.default_rng(2)
    payloads = [SPECIAL, rng.bytes(16), rng.bytes(32), rng.bytes(4)]
    parts = [("RESET", 200)]
    parts += [("DATA", 201 + number, payload) for number, payload in enumerate(payloads)]
    bench = Bench()
    heard = bench.run([*QUIET, *sent(*parts)], settle=1500)
    assert bench.taken == words_of(b"".join(payloads))
    told = [report(payload)["taken"] for _kind, _number, payload in heard]
    assert told[:2] == [0, 0]
    assert 64 - told[-1] < WINDOW // 4
    assert min(np.diff(told[1:])) >= WINDOW // 4, "a report comes after a quarter of a window"
    assert [number for _kind, number, _payload in heard] == [0, *range(200, 199 + len(heard))]


@pytest.mark.parametrize("packets", [[3, 1, 5], [33], [40, 70]])
def test_results_are_framed_by_packets(packets):
    """A frame ends with a packet, or after 32 words."""
    rng = np.random.default_rng(3)
    gives, frames_of = [], []
    for length in packets:
        data = [int.from_bytes(rng.bytes(WORD_BYTES), "little") for _word in range(length)]
        data[0] = 0xC0DBC0DB
        gives += [(word, place == length - 1) for place, word in enumerate(data)]
        frames_of += [data[place : place + 32] for place in range(0, length, 32)]
    heard = Bench(gives=gives).run([1] * 10, settle=60 * DIVISOR * len(gives) + 2000)
    results = [words_of(payload) for kind, _number, payload in heard if kind == "RESULT"]
    assert results == frames_of
    numbers = [number for _kind, number, _payload in heard]
    assert numbers == list(range(len(heard)))


def test_line_is_used_without_a_break():
    """Bytes of the board follow each other after one cycle."""
    gives = [(0x01020304, place == 31) for place in range(32)]
    bench = Bench(gives=gives)
    bench.run([1] * 10, settle=160 * (10 * DIVISOR + 1) + 1000)
    first = bench.levels.index(0)
    end = len(bench.levels) - bench.levels[::-1].index(0)
    # a delimiter ends in two ones and its stop bit
    cycles = end + 3 * DIVISOR - first
    assert cycles == len(bench.heard) * (10 * DIVISOR + 1) - 1


@pytest.mark.parametrize(
    "line, fault",
    [
        (bits(frame("DATA", 1, bytes(4))[:-3] + b"\x00\x00\xc0", DIVISOR), "CHECKSUM"),
        (bits(frame("DATA", 1, bytes(4))[:4] + b"\xc0", DIVISOR), "CHECKSUM"),
        (bits(frame("PING", 1)[:-1] + b"\xdb\xc0", DIVISOR), "CHECKSUM"),
        (bits(frame("PING", 1)[:1] + b"\xdb\x01" + frame("PING", 1)[2:], DIVISOR), "CHECKSUM"),
        (sent(("PING", 2)), "SEQUENCE"),
        (sent(("DATA", 2, bytes(4))), "SEQUENCE"),
        (sent(("REPORT", 1)), "KIND"),
        ([0] * 12 * DIVISOR + [1] * DIVISOR + bits(b"\xc0", DIVISOR), "CHECKSUM"),
    ],
)
def test_fault_stops_the_port_until_reset(line, fault):
    """The fault is told, DATA and PING are not heard, RESET makes all well."""
    bench = Bench()
    after = sent(("DATA", 1, bytes(4)), ("DATA", 2, bytes(4)), ("PING", 3))
    again = sent(("RESET", 9), ("DATA", 10, SPECIAL[:4]))
    reset = sent(("RESET", 0))
    heard = bench.run([*QUIET, *reset, *QUIET, *line, *after, *QUIET, *again], settle=1500)
    told = [report(payload)["fault"] for _kind, _number, payload in heard]
    assert told == [0, 0, FAULTS[fault], 0]
    assert bench.taken[-1:] == words_of(SPECIAL[:4])
    assert len(bench.taken) <= 2  # the frame with the fault may have given its word


def test_window_is_kept():
    """A machine that takes nothing: the window and a word are all there is room for."""
    room = WINDOW + WORD_BYTES + 1  # a byte stands in the register behind the memory
    data = [("DATA", 1 + place, bytes(16)) for place in range(4)]
    over = ("DATA", 5, bytes(WORD_BYTES * 3))
    heard = Bench(takes=False).run(sent(("RESET", 0), *data), settle=900)
    assert report(heard[-1][2])["fault"] == 0
    heard = Bench(takes=False).run(sent(("RESET", 0), *data, over), settle=900)
    assert room < WINDOW + WORD_BYTES * 3
    assert report(heard[-1][2])["fault"] == FAULTS["OVERFLOW"]


def test_error_of_the_machine_is_told():
    heard = Bench().run([1] * 2000, settle=0, error_at=700)
    assert [report(payload)["error"] for _kind, _number, payload in heard] == [0, 9]


def test_what_is_refused():
    for divisor in (3, 4.0, True):
        with pytest.raises(TypeError, match=rf"^divisor must be an integer >= 4, not {divisor}$"):
            Receiver(divisor=divisor)
    for window in (8, 48, 65536, 64.0):
        message = rf"^window must be a power of two from 16 to 32768 bytes, not {window}$"
        with pytest.raises(ValueError, match=message):
            SerialPort(hash=0, word_bits=64, divisor=4, window=window)
