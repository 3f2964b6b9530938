"""Packets of the link: headers, checksums and sequence numbers, written and checked."""

import zlib
from dataclasses import dataclass

import numpy as np

from ..hw.formats import FORMAT_VERSION, Kind
from .coding import from_words, pack, to_words


__all__ = ["Packet", "PacketError", "fields_block", "program_packet", "read", "write"]

FROM_MACHINE = (Kind.OFMAP, Kind.ENDED, Kind.COUNTED)
SEQUENCE_MODULUS = 2**16


class PacketError(ValueError):
    """Words that are no sound packets; the message says where and why."""


@dataclass(frozen=True)
class Packet:
    """One packet, but for its sequence number and checksum; ``payload`` is bytes (uint8)."""

    kind: Kind
    payload: np.ndarray
    flags: int = 0
    id: int = 0


def fields_block(values, config):
    """Return 16-bit fields as the bytes of a block, which ends with its last word."""
    return pack([values], bits=16, link_bits=config.link_bits)


def program_packet(config):
    """Return the PROGRAM packet of a machine."""
    word = np.array([config.hash], dtype="<u4").view(np.uint8)
    payload = np.zeros(config.link_bits // 8, dtype=np.uint8)
    payload[: len(word)] = word
    return Packet(Kind.PROGRAM, payload, id=FORMAT_VERSION)


def write(packets, config):
    """Return packets, numbered from 0, as link words.

    Raises
    ------
    ValueError
        A payload is longer than its header can say.
    """
    size = config.link_bits // 8
    parts = []
    for sequence, packet in enumerate(packets):
        count = len(packet.payload) // size
        if count >= 2**16:
            raise ValueError(f"a payload must be at most 65535 words, not {count}")
        head = [
            packet.kind + 256 * packet.flags,
            count,
            sequence % SEQUENCE_MODULUS,
            packet.id % SEQUENCE_MODULUS,
        ]
        body = np.concatenate([fields_block(head, config), packet.payload])
        trailer = np.zeros(size, dtype=np.uint8)
        trailer[:4] = np.array([zlib.crc32(body.tobytes())], dtype="<u4").view(np.uint8)
        parts += [body, trailer]
    return to_words(np.concatenate(parts), config.link_bits)


def read(words, config):
    """Return the packets that a machine sent.

    Raises
    ------
    PacketError
        A kind the machine does not send, a wrong checksum, a packet lost, doubled or cut short.
    """
    data, size = from_words(words, config.link_bits), config.link_bits // 8
    header = -(-8 // size) * size
    packets, place = [], 0
    while place < len(data):
        number = len(packets)
        end = place + header
        head = np.frombuffer(data[place : place + 8].tobytes().ljust(8, b"\0"), dtype="<u2")
        kind, flags = int(head[0]) % 256, int(head[0]) // 256
        count, sequence, tag = (int(field) for field in head[1:])
        if kind not in set(FROM_MACHINE):
            raise PacketError(f"packet {number} must be of a kind sent by a machine, not {kind:#x}")
        if end + (count + 1) * size > len(data):
            raise PacketError(f"packet {number} must be {count} words long, but the words end")
        body = data[place : end + count * size]
        place = end + (count + 1) * size
        trailer = int.from_bytes(data[place - size : place].tobytes(), "little")
        if trailer != zlib.crc32(body.tobytes()):
            raise PacketError(f"packet {number} has a wrong checksum {trailer:#x}")
        if sequence != number % SEQUENCE_MODULUS:
            raise PacketError(f"packet {number} must have that number, not {sequence}")
        packets.append(Packet(Kind(kind), data[end : place - size], flags, tag))
    return packets
