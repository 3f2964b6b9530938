"""Packets of the link, decoded: an independent reading of ``docs/formats.md``."""

from dataclasses import dataclass

from .words import FormatError, checksum, fields_to_words


__all__ = [
    "KINDS",
    "FormatError",
    "Packet",
    "Reader",
    "frame",
    "ofmaps",
    "read",
]

#: Codes and names of the kinds of packets.
KINDS = {
    0xA1: "PROGRAM",
    0xA2: "LAYER",
    0xA3: "IFMAP",
    0xA4: "PASS",
    0xA5: "STORE",
    0xA6: "END",
    0xA7: "COUNTERS",
    0xB1: "OFMAP",
    0xB2: "ENDED",
    0xB3: "COUNTED",
}
VERSION = 1


@dataclass(frozen=True)
class Packet:
    """One packet.

    Parameters
    ----------
    kind : str
        Its name in the table of formats section 2.
    flags, sequence, id : int
        Fields of the header.
    payload : list of int
        Words between header and trailer.
    """

    kind: str
    flags: int
    sequence: int
    id: int
    payload: list[int]


def frame(packet, link_bits):
    """Return the words of ``packet``: header, payload and trailer."""
    kind = next(code for code, name in KINDS.items() if name == packet.kind)
    head = [kind + 256 * packet.flags, len(packet.payload), packet.sequence, packet.id]
    words = fields_to_words(head, link_bits) + packet.payload
    return [*words, checksum(words, link_bits)]


class Reader:
    """Reads packets one after the other, in one direction.

    To the machine: PROGRAM, then LAYER, its packets and END, as often as END has flag 0; then
    PROGRAM again. From the machine: the other kinds; after ENDED the sequence may restart.

    Parameters
    ----------
    words : sequence of int
        Words of the link.
    link_bits : int
        Width of a word, in bits.
    config_hash : int or None
        What PROGRAM must carry; None reads the direction from the machine.
    """

    def __init__(self, words, *, link_bits, config_hash=None):
        self.words = [int(word) for word in words]
        self.link_bits = link_bits
        self.config_hash = config_hash
        self.head_words = -(-64 // link_bits)
        self.position = 0
        self.sequence = 0
        #: "lost": skip up to a PROGRAM; "idle": it must come; "program": a LAYER must come;
        #: "layer": packets of the layer; "ended": from the machine, behind ENDED
        self.state = "layer" if config_hash is None else "idle"

    def next(self):
        """Return the next :class:`Packet`, or None at the end of the words.

        Raises
        ------
        FormatError
            HEADER, SEQUENCE, ORDER (found in this order in the header), TIMEOUT (the words end
            inside a program), CONFIG, CRC. After it, :meth:`discard` makes the reader look for
            the next PROGRAM.
        """
        if self.state in {"idle", "lost"} and not self._find_program():
            return None
        if self.position >= len(self.words) and self.config_hash is None:
            return None
        if self.position + self.head_words > len(self.words):
            raise self._ended("a header")
        kind, flags, count, sequence, identity = self._header()
        self._check_header(kind, flags, sequence)
        start, stop = self.position, self.position + count
        if stop >= len(self.words):
            raise self._ended(f"a payload of {count} words and its trailer")
        if kind == "PROGRAM" and self.words[start:stop] != [self.config_hash]:
            raise FormatError("CONFIG", f"the hash must be {self.config_hash:#x}")
        if self.words[stop] != checksum(self.words[start - self.head_words : stop], self.link_bits):
            # after half a PROGRAM packet a whole one may begin
            self.position = start if kind == "PROGRAM" else stop + 1
            raise FormatError("CRC", f"the checksum of {kind} {sequence} is wrong")
        self.position = stop + 1
        self._advance(kind, flags, sequence)
        return Packet(kind, flags, sequence, identity, self.words[start:stop])

    def discard(self):
        """Skip everything up to the next PROGRAM."""
        self.state = "lost"

    def _ended(self, what):
        self.position = len(self.words)
        return FormatError("TIMEOUT", f"the words end where there must be {what}")

    def _header(self):
        """Take a header; return kind, flags, count, sequence and id."""
        stop = self.position + self.head_words
        head = sum(
            word << self.link_bits * k for k, word in enumerate(self.words[self.position : stop])
        )
        self.position = stop
        kind = KINDS.get(head & 255)
        if kind is None or head >> 64:
            raise FormatError("HEADER", f"a header must not be {head:#x}")
        return kind, head >> 8 & 255, *(head >> 16 * k & 0xFFFF for k in (1, 2, 3))

    def _find_program(self):
        """Move to the next words that are a PROGRAM header; return whether there are any."""
        head = fields_to_words([0xA1, 1, 0, VERSION], self.link_bits)
        while self.position < len(self.words):
            if self.words[self.position : self.position + len(head)] == head:
                self.state = "idle"
                return True
            if self.state == "idle":
                raise FormatError("HEADER", f"word {self.position} must begin a PROGRAM")
            self.position += 1
        return False

    def _check_header(self, kind, flags, sequence):
        most = 1 if kind in {"END", "ENDED", "OFMAP"} else 0
        outward = kind in {"OFMAP", "ENDED", "COUNTED"}
        again = kind == "PROGRAM" and self.state in {"program", "layer"}
        if flags > most or outward != (self.config_hash is None) or again:
            raise FormatError("HEADER", f"{kind} must not stand here, or with flags {flags:#x}")
        restarts = self.state == "idle" or (self.state == "ended" and sequence == 0)
        expected = 0 if restarts else self.sequence
        if sequence != expected:
            raise FormatError("SEQUENCE", f"{kind} must be packet {expected}, not {sequence}")
        allowed = {"idle": {"PROGRAM"}, "program": {"LAYER"}}
        inside = set(KINDS.values()) - {"PROGRAM", "LAYER"}
        if kind not in allowed.get(self.state, inside):
            raise FormatError("ORDER", f"{kind} must not stand in {self.state} at {sequence}")

    def _advance(self, kind, flags, sequence):
        self.sequence = (sequence + 1) % 65536
        if kind == "END":
            self.state = "idle" if flags & 1 else "program"
        elif self.config_hash is None:
            self.state = "ended" if kind == "ENDED" else "layer"
        else:
            self.state = "program" if kind == "PROGRAM" else "layer"


def read(words, *, link_bits, config_hash=None):
    """Return all the packets of ``words``; see :class:`Reader`."""
    reader = Reader(words, link_bits=link_bits, config_hash=config_hash)
    packets = []
    while (packet := reader.next()) is not None:
        packets.append(packet)
    return packets


def ofmaps(words, *, link_bits):
    """Read what a machine sends and put the OFMAP packets of each STORE together.

    Returns
    -------
    list of :class:`Packet`
        As :func:`read`, but one OFMAP per STORE, with the whole payload.

    Raises
    ------
    FormatError
        As :func:`read`; ORDER: packets of one STORE are mixed with others, or its last is missing.
    """
    whole, parts = [], []
    for packet in read(words, link_bits=link_bits):
        if parts and (packet.kind != "OFMAP" or packet.id != parts[0].id):
            raise FormatError(
                "ORDER", f"OFMAP of store {parts[0].id} must go on before {packet.kind}"
            )
        if packet.kind != "OFMAP":
            whole.append(packet)
            continue
        parts.append(packet)
        if packet.flags & 1:
            payload = [word for part in parts for word in part.payload]
            whole.append(Packet("OFMAP", 1, parts[0].sequence, packet.id, payload))
            parts = []
    if parts:
        raise FormatError("ORDER", f"OFMAP of store {parts[0].id} must have a last packet")
    return whole
