"""Programs with wrong fields and wrong codes under right checksums."""

from ..hw.formats import Kind
from .hand_packets import parse, seal, set_field


__all__ = ["spoiled_codes", "spoiled_fields"]

#: Kinds of packets whose payload begins with fields.
FIELDS = (Kind.LAYER, Kind.IFMAP, Kind.PASS, Kind.STORE)


def spoiled_fields(whole, link_bits, rng):
    """Yield name and words of a program for every value that any of its fields is changed to.

    Parameters
    ----------
    whole : list of int
        The program.
    link_bits : int
        Width of a word, in bits.
    rng : random.Random
        What draws the values of chance.
    """
    head = max(64 // link_bits, 1)
    for index, part in enumerate(parse(whole, link_bits=link_bits).parts):
        for number in range(4):
            for value in field_values(part[:head], number, link_bits, rng):
                program = parse(whole, link_bits=link_bits)
                program.parts[index] = with_header(part, number, value, link_bits)
                yield f"header field {number} of packet {index} is {value}", program.words
        for number in range(described(part, link_bits)):
            for value in field_values(part[head:], number, link_bits, rng):
                program = parse(whole, link_bits=link_bits)
                program.change(index, number, value)
                yield f"field {number} of packet {index} is {value}", program.words


def spoiled_codes(whole, link_bits):
    """Yield name and words of a program for every bit of every word behind the fields of ifmaps."""
    head = max(64 // link_bits, 1)  # words of a header, and of the fields
    for index, part in enumerate(parse(whole, link_bits=link_bits).parts):
        if part[0] & 255 != Kind.IFMAP:
            continue
        for place in range(head, len(part) - 1 - head):
            for bit in range(link_bits):
                program = parse(whole, link_bits=link_bits)

                def flip(payload, place=place, bit=bit):
                    payload[place] ^= 1 << bit

                program.edit(index, flip)
                yield f"bit {bit} of word {place} of packet {index}", program.words


def field_values(block, number, link_bits, rng):
    """Return what field ``number`` of a block is changed to: each bit flipped, ends, chance."""
    index, lane = divmod(number, link_bits // 16)
    old = block[index] >> 16 * lane & 0xFFFF
    values = {old ^ 1 << bit for bit in range(16)} | {0, 0xFFFF, rng.randrange(1 << 16)}
    return sorted((values | {old + 1 & 0xFFFF, old - 1 & 0xFFFF}) - {old})


def described(part, link_bits):
    """Return how many fields stand at the beginning of the payload of a packet."""
    if part[0] & 255 not in FIELDS:
        return 0
    size = len(part) - max(64 // link_bits, 1) - 1
    extended = part[max(64 // link_bits, 1)] & 32
    most = {Kind.PASS: 36 if extended else 8, Kind.STORE: 1 << 16}.get(Kind(part[0] & 255), 4)
    return min(most, size * link_bits // 16)


def with_header(part, number, value, link_bits):
    """Return a packet with another field in its header, and the checksum that belongs to it."""
    head = max(64 // link_bits, 1)
    block = part[:head]
    set_field(block, number, value, link_bits)
    return seal([*block, *part[head:-1]], link_bits)
