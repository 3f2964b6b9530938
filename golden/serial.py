"""Frames and bits of the serial port (docs/serial.md)."""

__all__ = ["FAULTS", "KINDS", "bits", "crc16", "frame", "frames"]

KINDS = {"RESET": 0x01, "PING": 0x02, "DATA": 0x03, "REPORT": 0x81, "RESULT": 0x82}
FAULTS = {"NONE": 0, "CHECKSUM": 1, "SEQUENCE": 2, "OVERFLOW": 3, "KIND": 4}
DELIMITER, ESCAPE = 0xC0, 0xDB
ESCAPED = {DELIMITER: 0xDC, ESCAPE: 0xDD}


def crc16(data):
    """Return the CRC-16 of IBM-3740 over bytes, bit by bit (section 2)."""
    crc = 0xFFFF
    for byte in data:
        for place in reversed(range(8)):
            feedback = (crc >> 15) ^ (byte >> place & 1)
            crc = (crc << 1 & 0xFFFF) ^ (0x1021 if feedback else 0)
    return crc


def frame(kind, sequence, payload=b""):
    """Return a frame as bytes on the line, delimiters included.

    Parameters
    ----------
    kind : str
        A key of :data:`KINDS`.
    sequence : int
        Its sequence number; taken modulo 256.
    payload : bytes
        What it carries.
    """
    body = bytes([KINDS[kind], sequence % 256]) + bytes(payload)
    body += crc16(body).to_bytes(2, "big")
    line = [DELIMITER]
    for byte in body:
        line += [ESCAPE, ESCAPED[byte]] if byte in ESCAPED else [byte]
    return bytes([*line, DELIMITER])


def frames(line):
    """Return the frames among the bytes of a line, each as ``(kind, sequence, payload)``.

    What is no sound frame is left out; so is what has no delimiter behind it.
    """
    names = {code: name for name, code in KINDS.items()}
    found = []
    for part in bytes(line).split(bytes([DELIMITER]))[:-1]:
        body = unescape(part)
        if len(body) < 4 or crc16(body) or body[0] not in names:
            continue
        found.append((names[body[0]], body[1], body[2:-2]))
    return found


def unescape(part):
    """Return the bytes between two delimiters without escapes; nothing if an escape is wrong."""
    plain = {code: byte for byte, code in ESCAPED.items()}
    body, escaped = bytearray(), False
    for byte in part:
        if escaped and byte not in plain:
            return b""
        if escaped or byte != ESCAPE:
            body.append(plain[byte] if escaped else byte)
        escaped = byte == ESCAPE and not escaped
    return b"" if escaped else bytes(body)


def bits(data, divisor):
    """Return the level of the line in each cycle of clock while bytes pass (section 1)."""
    levels = []
    for byte in data:
        for bit in (0, *(byte >> place & 1 for place in range(8)), 1):
            levels += [bit] * divisor
    return levels
