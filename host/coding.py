"""Values to link words and back: packing and run-length coding, whole maps at once."""

import numpy as np


__all__ = [
    "CodingError",
    "decode",
    "encode",
    "from_words",
    "pack",
    "pair_share",
    "segment_words",
    "to_words",
    "unpack",
]


class CodingError(ValueError):
    """Words that no run-length encoder writes."""


def pack(rows, *, bits, link_bits):
    """Pack each row of values into words of its own.

    Parameters
    ----------
    rows : integer array of shape ``(n, values)`` or ``(values,)``
        Values; only their low ``bits`` bits count. Negative ones become two's complement.
    bits, link_bits : int
        Width of a value and of a word.

    Returns
    -------
    uint8 array
        Bytes of the words, least significant first; unused values of a row's last word are 0.
    """
    rows = np.atleast_2d(np.asarray(rows))
    lanes = link_bits // bits
    padded = np.zeros((rows.shape[0], -(-rows.shape[1] // lanes) * lanes), dtype=np.int64)
    padded[:, : rows.shape[1]] = rows
    if bits in {8, 16, 32}:
        return padded.astype(f"<i{bits // 8}").reshape(-1).view(np.uint8)
    return np.packbits(bit_columns(padded, bits).reshape(-1), bitorder="little")


def unpack(data, *, bits):
    """Return the signed values of ``bits`` bits in ``data``, unused ones of words included."""
    if bits in {8, 16, 32}:
        return np.frombuffer(data.tobytes(), dtype=f"<i{bits // 8}").astype(np.int64)
    columns = np.unpackbits(data, bitorder="little").reshape(-1, bits)
    return signed(from_columns(columns), bits)


def bit_columns(values, bits):
    """Return the low ``bits`` bits of each value along a new last axis, bit 0 first."""
    return ((np.asarray(values)[..., None] >> np.arange(bits)) & 1).astype(np.uint8)


def from_columns(columns):
    """Return the unsigned values of bits along the last axis, bit 0 first."""
    return (columns.astype(np.int64) << np.arange(columns.shape[-1])).sum(axis=-1)


def signed(values, bits):
    """Return unsigned values of ``bits`` bits as two's complement."""
    return values - ((values >> (bits - 1)) << bits)


def to_words(data, link_bits):
    """Return bytes as words: a uint64 array, or an array of Python integers above 64 bits."""
    if link_bits <= 64:
        return data.view(f"<u{link_bits // 8}").astype(np.uint64)
    size = link_bits // 8
    raw = data.tobytes()
    words = np.empty(len(raw) // size, dtype=object)
    words[:] = [
        int.from_bytes(raw[start : start + size], "little") for start in range(0, len(raw), size)
    ]
    return words


def from_words(words, link_bits):
    """Return the bytes of words: the inverse of :func:`to_words`."""
    if link_bits <= 64:
        return np.asarray(words, dtype=np.uint64).astype(f"<u{link_bits // 8}").view(np.uint8)
    raw = b"".join(int(word).to_bytes(link_bits // 8, "little") for word in words)
    return np.frombuffer(raw, dtype=np.uint8)


def pair_share(zeros, config):
    """Return pairs per value where a share ``zeros`` of zeros stands at random, 0..1.

    A pair ends at a value that is not zero or after the longest run.
    """
    if zeros == 1:
        return 1 / (config.longest_run + 1)
    return (1 - zeros) / (1 - zeros ** (config.longest_run + 1))


def segment_words(values, zeros, config):
    """Return how many words a segment has on average.

    Parameters
    ----------
    values : int
        Values of the segment.
    zeros : float or None
        Share of zeros among them, 0..1, each by itself; None for a segment that is not coded.
    config : :class:`lacuna.hw.config.Config`
        The machine.

    Returns
    -------
    float
        The mean on values that are independent of each other: of n zeros in a row, every one that
        ends a longest run takes a pair, too, and the last value of a segment always does.
    """
    if zeros is None:
        return -(-values // config.activation_lanes)
    pairs = (values - 1) * pair_share(zeros, config) + 1
    most = config.pairs_per_word
    return max(1, (pairs + (most - 1) / 2) / most)


def encode(rows, *, config, zero_point=0):
    """Run-length code each row of values as one segment.

    Parameters
    ----------
    rows : integer array of shape ``(n, values)``
        Plain values.
    config : :class:`lacuna.hw.config.Config`
        The machine: widths of a word, a run and a level.
    zero_point : int
        The value that runs are made of.

    Returns
    -------
    uint8 array
        Bytes of the words of all segments, one after another.
    """
    rows = np.asarray(rows, dtype=np.int64)
    count, length = rows.shape
    longest = config.longest_run
    kept = rows != zero_point
    kept[:, -1] = True  # the last value of a segment is a level whatever it is
    places = np.flatnonzero(kept)
    gaps = np.diff(places, prepend=-1) - 1  # zeros before each level, never across a row
    extra = gaps // (longest + 1)  # a longest run and a zero as its level, so many times
    total = extra + 1
    ends = np.cumsum(total)
    runs = np.full(ends[-1], longest, dtype=np.int64)
    levels = np.full(ends[-1], zero_point, dtype=np.int64)
    runs[ends - 1] = gaps % (longest + 1)
    levels[ends - 1] = rows.reshape(-1)[places]
    pairs = np.bincount(places // length, weights=total, minlength=count).astype(np.int64)
    words = -(-pairs // config.pairs_per_word)
    return pack_pairs(runs, levels, pairs, words, config)


def pack_pairs(runs, levels, pairs, words, config):
    """Pack the pairs of segments of ``pairs`` pairs into ``words`` words each."""
    per_word, pair_bits = config.pairs_per_word, config.run_bits + config.activation_bits
    starts = np.cumsum(words) - words
    firsts = np.cumsum(pairs) - pairs
    places = np.repeat(starts * per_word - firsts, pairs) + np.arange(len(runs))
    coded = (runs & config.longest_run) | (
        (levels & (2**config.activation_bits - 1)) << config.run_bits
    )
    slots = np.zeros(words.sum() * per_word, dtype=np.int64)
    slots[places] = coded
    bits = np.zeros((words.sum(), config.link_bits), dtype=np.uint8)
    bits[:, : per_word * pair_bits] = bit_columns(slots, pair_bits).reshape(
        -1, per_word * pair_bits
    )
    bits[starts + words - 1, -1] = 1
    return np.packbits(bits.reshape(-1), bitorder="little")


def decode(data, *, count, values, config, zero_point=0):
    """Decode ``count`` segments of ``values`` values each.

    Returns
    -------
    integer array of shape ``(count, values)``

    Raises
    ------
    CodingError
        Too few or too many segments, one of another length, or padding that is not zero.
    """
    bits = np.unpackbits(data, bitorder="little").reshape(-1, config.link_bits)
    per_word, pair_bits = config.pairs_per_word, config.run_bits + config.activation_bits
    term = bits[:, -1].astype(bool)
    if term.sum() != count or not term[-1:].all():
        raise CodingError(f"coded data must be {count} segments, not {term.sum()}")
    if bits[:, per_word * pair_bits : -1].any():
        raise CodingError("spare bits of a coded word must be 0")
    slots = from_columns(bits[:, : per_word * pair_bits].reshape(-1, pair_bits))
    runs = slots & config.longest_run
    levels = signed(slots >> config.run_bits, config.activation_bits)
    segment = np.repeat(np.cumsum(term) - term, per_word)
    ends = np.cumsum(runs + 1)
    before = np.concatenate([[0], ends])[np.searchsorted(segment, np.arange(count))]
    ends -= before[segment]
    used = ends <= values
    if slots[~used].any():
        raise CodingError(f"a run must end within the {values} values of its segment")
    complete = np.bincount(segment[used & (ends == values)], minlength=count)
    last = np.bincount(segment[used], minlength=count)
    needed = -(-last // per_word)
    if not complete.all() or (needed != np.bincount(segment, minlength=count) // per_word).any():
        raise CodingError(f"a segment must have {values} values, and term on its last word only")
    rows = np.full((count, values), zero_point, dtype=np.int64)
    rows[segment[used], ends[used] - 1] = levels[used]
    return rows
