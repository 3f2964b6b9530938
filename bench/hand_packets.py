"""Packets written by hand, independent of golden and host, so that they can be wrong."""

import zlib


__all__ = ["HASH", "KIND", "Program", "packet", "parse", "seal", "set_field", "to_words"]

KIND = {"PROGRAM": 0xA1, "LAYER": 0xA2, "IFMAP": 0xA3, "PASS": 0xA4, "STORE": 0xA5, "END": 0xA6}
KIND |= {"COUNTERS": 0xA7, "OFMAP": 0xB1, "ENDED": 0xB2, "COUNTED": 0xB3}
#: What :class:`Program` says of its machine if it is not told.
HASH = 0xC0FFEE01


def to_words(values, bits, link_bits):
    """Put values into words, one row; the rest of the last word is 0."""
    lanes = link_bits // bits
    values = [int(value) % 2**bits for value in values]
    return [
        sum(value << bits * k for k, value in enumerate(values[start : start + lanes]))
        for start in range(0, len(values), lanes)
    ]


def packet(kind, payload=(), *, sequence, flags=0, identity=0, link_bits=64):
    """Return the words of one packet."""
    head = [KIND.get(kind, kind) + 256 * flags, len(payload), sequence % 65536, identity]
    return seal([*to_words(head, 16, link_bits), *payload], link_bits)


def seal(words, link_bits):
    """Return header and payload with their checksum behind them."""
    return [*words, zlib.crc32(b"".join(w.to_bytes(link_bits // 8, "little") for w in words))]


def set_field(words, field, value, link_bits):
    """Set one field of a block that begins in word 0 of ``words``."""
    index, lane = divmod(field, link_bits // 16)
    words[index] &= ~(0xFFFF << 16 * lane)
    words[index] |= (value & 0xFFFF) << 16 * lane


class Program:
    """Packets in a row, numbered; ``words`` is all of them, ``parts`` one list per packet."""

    def __init__(self, link_bits=64):
        self.link_bits = link_bits
        self.parts = []
        self.add("PROGRAM", [HASH], identity=1)

    def add(self, kind, payload=(), *, flags=0, identity=0):
        """Append a packet."""
        self.parts.append(
            packet(
                kind,
                list(payload),
                sequence=len(self.parts),
                flags=flags,
                identity=identity,
                link_bits=self.link_bits,
            )
        )

    def fields(self, *values):
        """Return a block."""
        return to_words(values, 16, self.link_bits)

    def change(self, index, field, value):
        """Set one field of the payload of packet ``index`` and seal it again."""
        self.edit(index, lambda payload: set_field(payload, field, value, self.link_bits))

    def edit(self, index, action):
        """Let ``action`` change the payload of packet ``index``, a list; then seal it again."""
        part, head = self.parts[index], max(64 // self.link_bits, 1)
        payload = part[head:-1]
        action(payload)
        kind, flags = part[0] & 255, part[0] >> 8 & 255
        identity = part[head - 1] >> (16 if head > 1 else 48) & 0xFFFF
        self.parts[index] = packet(
            kind,
            payload,
            sequence=index,
            flags=flags,
            identity=identity,
            link_bits=self.link_bits,
        )

    def find(self, kind, number=0):
        """Return the index of packet ``number`` of a kind."""
        found = [k for k, part in enumerate(self.parts) if part[0] & 255 == KIND[kind]]
        return found[number]

    @property
    def words(self):
        """All the words."""
        return [word for part in self.parts for word in part]


def parse(words, *, link_bits):
    """Return ``words`` as a :class:`Program`, whose packets can be changed one by one."""
    found = Program(link_bits)
    found.parts = []
    head = max(64 // link_bits, 1)
    place = 0
    while place < len(words):
        fields = sum(int(word) << link_bits * k for k, word in enumerate(words[place:][:head]))
        size = head + (fields >> 16 & 0xFFFF) + 1
        found.parts.append([int(word) for word in words[place : place + size]])
        place += size
    return found
