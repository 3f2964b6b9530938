"""Words of the link: values, fields and checksums in them (formats section 1)."""

import zlib

import numpy as np


__all__ = [
    "ERRORS",
    "FormatError",
    "block",
    "checksum",
    "fields_to_words",
    "pack",
    "signed",
    "unpack",
]

#: Names and codes of the errors. HAZARD is found by golden alone: data would depend on timing;
#: MEMORY by machines alone, whose memories have flipped a bit.
ERRORS = {
    "HEADER": 1,
    "SEQUENCE": 2,
    "CRC": 3,
    "CONFIG": 4,
    "LENGTH": 5,
    "FIELD": 6,
    "RLC_EARLY": 7,
    "RLC_LATE": 8,
    "RLC_RUN": 9,
    "RLC_PAD": 10,
    "ADDRESS": 11,
    "TIMEOUT": 12,
    "ORDER": 13,
    "MEMORY": 14,
    "HAZARD": 255,
}


class FormatError(ValueError):
    """Words that a machine refuses.

    Parameters
    ----------
    name : str
        Name of the error code, a key of :data:`ERRORS`.
    message : str
        What is wrong, and where.
    """

    def __init__(self, name, message):
        super().__init__(f"{name}: {message}")
        self.name = name
        self.code = ERRORS[name]


def signed(value, bits=16):
    """Read ``bits`` bits as two's complement."""
    return value - (1 << bits) if value >> (bits - 1) & 1 else value


def unpack(words, bits, link_bits):
    """Cut words into values.

    Parameters
    ----------
    words : list of int, or array of their 32-bit parts of shape ``(..., link_bits // 32)``
        Words of ``link_bits`` bits.
    bits : int
        Width of a value, in bits: 1, 2, 4, 8, 16 or 32.
    link_bits : int
        Width of a word, in bits.

    Returns
    -------
    int64 array of shape ``(..., link_bits // bits)``
        Two's complement values, lane 0 first.
    """
    if isinstance(words, list):
        raw = b"".join(word.to_bytes(link_bits // 8, "little") for word in words)
        words = np.frombuffer(raw, "<u4").reshape(-1, link_bits // 32)
    shifts = np.arange(0, 32, bits, dtype=np.uint32)
    values = (words[..., None] >> shifts & np.uint32(2**bits - 1)).astype(np.int64)
    values = values.reshape(*words.shape[:-1], link_bits // bits)
    return (values ^ 1 << (bits - 1)) - (1 << (bits - 1))


def pack(values, bits, link_bits):
    """Put rows of values into words; the last word of a row is filled with 0.

    Parameters
    ----------
    values : integer array of shape ``(..., n)``
        Numbers modulo ``2**bits``.
    bits, link_bits : int
        Width of a value (1, 2, 4, 8, 16 or 32) and of a word, in bits.

    Returns
    -------
    uint32 array of shape ``(..., ceil(n / lanes), link_bits // 32)``
        The 32-bit parts of the words, lowest first.
    """
    lanes, per_part = link_bits // bits, 32 // bits
    values = np.asarray(values, np.int64) & (2**bits - 1)
    *outer, count = values.shape
    padding = [(0, 0)] * len(outer) + [(0, -count % lanes)]
    values = np.pad(values, padding).reshape(*outer, -1, link_bits // 32, per_part)
    shifts = np.arange(0, 32, bits)
    return np.bitwise_or.reduce(values << shifts, axis=-1).astype(np.uint32)


def block(payload, start, count, link_bits):
    """Read ``count`` fields that begin in word ``start``.

    Returns
    -------
    list of int, int
        The fields, unsigned, and the position of the word behind them.

    Raises
    ------
    FormatError
        LENGTH: the payload is too short; FIELD: the rest of the last word is not 0.
    """
    per_word = link_bits // 16
    stop = start - (-count // per_word)
    if stop > len(payload):
        raise FormatError("LENGTH", f"{count} fields must stand in {len(payload) - start} words")
    fields = [
        word >> 16 * lane & 0xFFFF for word in payload[start:stop] for lane in range(per_word)
    ]
    if any(fields[count:]):
        raise FormatError("FIELD", f"the rest behind {count} fields must be 0")
    return fields[:count], stop


def fields_to_words(fields, link_bits):
    """Put 16-bit fields into a block."""
    per_word = link_bits // 16
    return [
        sum((field & 0xFFFF) << 16 * lane for lane, field in enumerate(fields[k : k + per_word]))
        for k in range(0, len(fields), per_word)
    ]


def checksum(words, link_bits):
    """CRC-32 of the bytes of ``words``."""
    return zlib.crc32(b"".join(word.to_bytes(link_bits // 8, "little") for word in words))
