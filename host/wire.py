"""Frames of the serial port (docs/serial.md), written and read."""

import binascii
from dataclasses import dataclass

from ..hw.formats import SerialKind


__all__ = ["Frame", "FrameReader", "Report", "write_frame"]

DELIMITER, ESCAPE = b"\xc0", b"\xdb"
ESCAPES = ((ESCAPE, b"\xdb\xdd"), (DELIMITER, b"\xdb\xdc"))  # the escape itself goes first
CRC_START = 0xFFFF


@dataclass(frozen=True)
class Frame:
    """A sound frame: its kind, sequence number and payload."""

    kind: int
    sequence: int
    payload: bytes


@dataclass(frozen=True)
class Report:
    """Payload of a REPORT.

    Parameters
    ----------
    hash : int
        That of the configuration of the board's machine.
    word_bytes : int
        Bytes of a link word.
    window : int
        Bytes that may be on their way.
    taken : int
        Payload bytes taken since RESET, modulo 65536.
    error, fault : int
        Of the machine, of the line.
    busy : bool
        A program runs.
    """

    hash: int
    word_bytes: int
    window: int
    taken: int
    error: int
    fault: int
    busy: bool

    @classmethod
    def of(cls, payload):
        """Return the report of a payload.

        Raises
        ------
        ValueError
            It is not 12 bytes long.
        """
        if len(payload) != 12:
            raise ValueError(f"a report must be 12 bytes long, not {len(payload)}")
        return cls(
            hash=int.from_bytes(payload[:4], "little"),
            word_bytes=payload[4],
            window=1 << payload[5],
            taken=int.from_bytes(payload[6:8], "little"),
            error=payload[8],
            fault=payload[9],
            busy=bool(payload[10]),
        )


def write_frame(kind, sequence, payload=b""):
    """Return the bytes of a frame on the line, delimiters included."""
    body = bytes([kind, sequence % 256]) + payload
    body += binascii.crc_hqx(body, CRC_START).to_bytes(2, "big")
    for plain, escaped in ESCAPES:
        body = body.replace(plain, escaped)
    return DELIMITER + body + DELIMITER


class FrameReader:
    """Finds frames in the bytes of a line, in pieces of any length."""

    def __init__(self):
        self.rest = b""

    def feed(self, data):
        """Return what ends within ``data``: a :class:`Frame` each, None for one that is broken."""
        *parts, self.rest = (self.rest + data).split(DELIMITER)
        return [read_body(part) for part in parts if part]


def read_body(part):
    """Return the frame between two delimiters, None if it is no sound one."""
    for plain, escaped in reversed(ESCAPES):
        part = part.replace(escaped, plain)
    kinds = {int(kind) for kind in SerialKind}
    if len(part) < 4 or binascii.crc_hqx(part, CRC_START) or part[0] not in kinds:
        return None
    return Frame(part[0], part[1], part[2:-2])
