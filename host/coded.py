"""What the run-length code makes of known maps: how many words, and what is in them."""

from dataclasses import dataclass

import numpy as np

from ..hw.formats import Kind
from .job import arrange_ifmap, ifmap_segments
from .outline import outline


__all__ = ["Coded", "coded_ifmaps", "coded_ofmaps"]


@dataclass(frozen=True, kw_only=True)
class Coded:
    """Coded segments in the order of the link.

    Parameters
    ----------
    words : integer array
        Words of each segment.
    inside : integer array
        Of ifmaps: the values that each coded word holds. Of ofmaps: the pairs that end in each
        raw word of values, which is what the encoder sees. Of all segments, one after the other.
    """

    words: np.ndarray
    inside: np.ndarray


def coded_ifmaps(job):
    """Return the ifmaps of a job as :class:`Coded`."""
    layer, config = job.mapping.layer, job.mapping.config
    maps = arrange_ifmap(job)
    found = []
    for step in outline(job.mapping):
        if step.kind == Kind.IFMAP:
            rows = ifmap_segments(layer, maps, step.tile)
            rows = rows[step.segments.start : step.segments.stop]
            ends, words, place = pairs(rows, layer.ifmap_zero_point, config)
            lengths = np.diff(ends, prepend=0)
            found.append((words, np.bincount(place, lengths, words.sum()).astype(np.int64)))
    return joined(found)


def coded_ofmaps(mapping, ofmap):
    """Return the ofmaps of a layer, shape ``(N, M, E, F)``, as :class:`Coded`."""
    layer, config = mapping.layer, mapping.config
    found = []
    for step in outline(mapping):
        if step.kind == Kind.STORE:
            rows = ofmap_segments(ofmap, step.store, layer.ofmap_zero_point)
            ends, words, _place = pairs(rows, layer.ofmap_zero_point, config)
            row, value = np.divmod(ends - 1, rows.shape[1])
            row_words = -(-rows.shape[1] // config.activation_lanes)
            raw = row * row_words + value // config.activation_lanes
            found.append((words, np.bincount(raw, minlength=len(rows) * row_words)))
    return joined(found)


def joined(found):
    """Return arrays of several packets as one :class:`Coded`."""
    words, inside = zip(*found, strict=True)
    return Coded(words=np.concatenate(words), inside=np.concatenate(inside))


def ofmap_segments(ofmap, store, zero_point):
    """Return the rows of a store in their order, shape (rows, values); absent filters are zero."""
    part = ofmap[
        store.images.start : store.images.stop,
        store.filters.start : store.filters.stop,
        store.rows.start : store.rows.stop,
        store.columns.start : store.columns.stop,
    ]
    images, filters, rows, columns = part.shape
    full = np.full((images, rows, columns, store.p), zero_point)
    full[..., :filters] = part.transpose(0, 2, 3, 1)
    return full.reshape(images * rows, columns * store.p)


def pairs(rows, zero_point, config):
    """Return the pairs of the code of ``rows``.

    Returns
    -------
    ends : integer array
        How many values of all rows end with each pair.
    words : integer array
        Words of each row.
    place : integer array
        Word of each pair, counted over all rows.
    """
    longest = config.longest_run + 1
    kept = rows != zero_point
    kept[:, -1] = True  # the last value of a segment is a level whatever it is
    levels = np.flatnonzero(kept) + 1
    gaps = np.diff(levels, prepend=0) - 1
    several = gaps // longest + 1  # of which all but the last one are the longest there are
    last = np.cumsum(several)
    within = np.arange(last[-1]) - np.repeat(last - several, several) + 1
    ends = np.repeat(levels - gaps - 1, several) + within * longest
    ends[last - 1] = levels
    row = (ends - 1) // rows.shape[1]
    counts = np.bincount(row, minlength=len(rows))
    words = -(-counts // config.pairs_per_word)
    number = np.arange(len(row)) - np.repeat(np.cumsum(counts) - counts, counts)
    place = np.repeat(np.cumsum(words) - words, counts) + number // config.pairs_per_word
    return ends, words, place
