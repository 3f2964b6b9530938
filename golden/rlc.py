"""Run-length compression (RLC): pairs, words, and how far they are from the best."""

import numpy as np


__all__ = [
    "RlcError",
    "decode",
    "decode_segments",
    "encode",
    "encode_pairs",
    "entropy_bits",
    "expected_bits",
    "pairs_per_word",
]


class RlcError(ValueError):
    """Words that are no run-length code of a segment.

    Parameters
    ----------
    name : str
        Name of the error code: ``RLC_EARLY``, ``RLC_LATE``, ``RLC_RUN``, ``RLC_PAD``, or
        ``LENGTH`` where words are missing or left over.
    message : str
        What is wrong, and where.
    """

    def __init__(self, name, message):
        super().__init__(f"{name}: {message}")
        self.name = name


def pairs_per_word(*, run_bits, value_bits, link_bits):
    """Return how many pairs make a word; its top bit is the term bit.

    Raises
    ------
    ValueError
        Not even one pair fits.
    """
    pairs = (link_bits - 1) // (run_bits + value_bits)
    if pairs < 1:
        raise ValueError(
            f"run_bits + value_bits must be below link_bits ({link_bits}), "
            f"not {run_bits + value_bits!r}"
        )
    return pairs


def encode_pairs(segment, *, run_bits, zero_point=0):
    """Encode a segment as pairs.

    Parameters
    ----------
    segment : integer array of shape ``(n,)``, ``n >= 1``
        Plain values.
    run_bits : int
        The longest run is ``2**run_bits - 1`` zeros.
    zero_point : int
        The value that counts as zero.

    Returns
    -------
    list of ``(run, level)``
        ``run`` zeros, then ``level``. The value after a longest run and the last value of the
        segment are levels, whatever they are.
    """
    segment = np.asarray(segment, np.int64)
    if segment.ndim != 1 or not len(segment):
        raise ValueError(f"segment must be a list of at least one value, not {segment.shape!r}")
    period = 2**run_bits  # a longest run and its level
    is_level = segment != zero_point
    is_level[-1] = True
    levels = np.flatnonzero(is_level)
    gaps = np.diff(levels, prepend=-1) - 1
    full = gaps // period
    ends = np.cumsum(full + 1) - 1
    runs = np.full(ends[-1] + 1, period - 1)
    values = np.full(ends[-1] + 1, zero_point)
    runs[ends] = gaps % period
    values[ends] = segment[levels]
    return list(zip(runs.tolist(), values.tolist(), strict=True))


def encode(segment, *, run_bits, value_bits, link_bits, zero_point=0):
    """Encode a segment as words of the link.

    Parameters
    ----------
    segment : integer array of shape ``(n,)``, ``n >= 1``
        Plain values, two's complement of ``value_bits``.
    run_bits, value_bits, link_bits : int
        Widths of a run, a level and a word, in bits.
    zero_point : int
        The value that counts as zero.

    Returns
    -------
    list of int
        Pairs from bit 0 up, run below level; unused pairs and spare bits are 0; the top bit is 1
        in the last word only.
    """
    per_word = pairs_per_word(run_bits=run_bits, value_bits=value_bits, link_bits=link_bits)
    width, mask = run_bits + value_bits, 2**value_bits - 1
    codes = [
        run | (level & mask) << run_bits
        for run, level in encode_pairs(segment, run_bits=run_bits, zero_point=zero_point)
    ]
    words = [
        sum(code << k * width for k, code in enumerate(codes[start : start + per_word]))
        for start in range(0, len(codes), per_word)
    ]
    words[-1] |= 1 << (link_bits - 1)
    return words


def decode(words, count, *, run_bits, value_bits, link_bits, zero_point=0):
    """Decode the words of one segment of ``count`` values; see :func:`decode_segments`."""
    return decode_segments(
        words,
        1,
        count,
        run_bits=run_bits,
        value_bits=value_bits,
        link_bits=link_bits,
        zero_point=zero_point,
    )[0]


def decode_segments(words, segments, count, *, run_bits, value_bits, link_bits, zero_point=0):
    """Decode segments that follow each other.

    Parameters
    ----------
    words : list of int
        All the words of all the segments.
    segments, count : int
        Number of segments, and of values in each.
    run_bits, value_bits, link_bits, zero_point : int
        As for :func:`encode`.

    Returns
    -------
    int64 array of shape ``(segments, count)``

    Raises
    ------
    RlcError
        The first thing wrong, looking at a word from bit 0 up.
    """
    per_word = pairs_per_word(run_bits=run_bits, value_bits=value_bits, link_bits=link_bits)
    width, mask = run_bits + value_bits, 2**value_bits - 1
    half = 1 << (value_bits - 1)
    values = np.full((segments, count), zero_point, np.int64)
    segment = position = 0
    for index, word in enumerate(words):
        if segment == segments:
            raise RlcError("LENGTH", f"{len(words) - index} words after the last segment")
        where = f"word {index}, {position} of {count} values before it"
        for k in range(per_word):
            pair = word >> k * width & (1 << width) - 1
            run, level = pair & 2**run_bits - 1, pair >> run_bits & mask
            if position == count:
                if pair:
                    raise RlcError("RLC_PAD", f"unused pair {k} must be (0, 0) in {where}")
                continue
            position += run
            if position >= count:
                raise RlcError("RLC_RUN", f"pair {k} crosses the end of the segment in {where}")
            values[segment, position] = (level ^ half) - half
            position += 1
        if word >> per_word * width & (1 << (link_bits - 1 - per_word * width)) - 1:
            raise RlcError("RLC_PAD", f"spare bits must be 0 in {where}")
        term = word >> (link_bits - 1) & 1
        if term and position < count:
            raise RlcError("RLC_EARLY", f"term, but the segment is not complete in {where}")
        if position == count:
            if not term:
                raise RlcError("RLC_LATE", f"no term, but the segment is complete in {where}")
            segment, position = segment + 1, 0
    if segment < segments:
        raise RlcError("LENGTH", f"the words end in segment {segment} of {segments}")
    return values


def expected_bits(zeros, *, run_bits, value_bits, link_bits):
    """Return the code's bits per value where each value is a zero with probability ``zeros``.

    A pair carries ``1 + z + ... + z**(2**run_bits - 1)`` values on average: for 5 + 16 bits in 64
    that makes ``(64 / 3) (1 - z) / (1 - z**32)`` bits per value. Ends of segments are left out.
    """
    per_word = pairs_per_word(run_bits=run_bits, value_bits=value_bits, link_bits=link_bits)
    return link_bits / per_word / sum(zeros**k for k in range(2**run_bits))


def entropy_bits(zeros, *, value_bits):
    """Return the fewest bits per value that any code needs: ``H(z) + value_bits (1 - z)``.

    Each value is a zero with probability ``zeros`` = z, else any ``value_bits`` bits.
    """
    shares = [share for share in (zeros, 1 - zeros) if share > 0]
    return value_bits * (1 - zeros) - sum(share * float(np.log2(share)) for share in shares)
