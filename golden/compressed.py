"""The compressed filters of a PE: no zero weight is kept, and none is met."""

import numpy as np


__all__ = ["compress", "decompress", "walk"]


def compress(weights):
    """Compress the filters that a PE holds in a pass, column by column.

    A column holds the weights that one value of the window meets, one per filter. An entry is a
    weight other than 0 and the number of weights left out before it in its column; column c has
    the entries ``starts[c]`` to ``starts[c + 1] - 1``, none if the two are equal. Zeros behind the
    last entry of a column are not said.

    Source: the compressed sparse columns of Chen, Yang, Emer, Sze, "Eyeriss v2", JETCAS 9(2),
    2019, section IV: pairs of count and data, and a vector of addresses, which repeats an address
    where a column is empty. Unlike there, nothing limits a count, so no zero is kept.

    Parameters
    ----------
    weights : integer array of shape ``(window, p)``
        Weight of each value of a window and each filter.

    Returns
    -------
    counts, entries : int64 arrays of shape ``(E,)``
        Weights left out before each entry, and its weight.
    starts : int64 array of shape ``(window + 1,)``
        Address of the first entry of each column, and behind the last entry.
    """
    weights = np.asarray(weights, np.int64)
    starts = np.concatenate([[0], np.cumsum(np.count_nonzero(weights, axis=1))])
    counts = [np.diff(np.flatnonzero(column), prepend=-1) - 1 for column in weights]
    return np.concatenate(counts), weights[weights != 0], starts


def decompress(counts, entries, starts, p):
    """Return the weights, an int64 array of shape ``(window, p)``, that were compressed.

    Raises
    ------
    ValueError
        A column has more than ``p`` weights.
    """
    weights = np.zeros((len(starts) - 1, p), np.int64)
    for column in range(len(weights)):
        part = slice(starts[column], starts[column + 1])
        places = np.cumsum(counts[part] + 1) - 1
        if len(places) and places[-1] >= p:
            raise ValueError(f"column {column} must have at most {p} weights, not {places[-1] + 1}")
        weights[column, places] = entries[part]
    return weights


def walk(values, counts, entries, starts):
    """Return the products of a window, in order.

    Parameters
    ----------
    values : integer array of shape ``(window,)``
        The window, zero point subtracted.
    counts, entries, starts : integer arrays
        The filters, as :func:`compress` returns them.

    Returns
    -------
    list of (int, int, int)
        Ifmap value, weight and number of the filter of each product.
    """
    products = []
    for column in np.flatnonzero(values):
        filter_number = -1
        for entry in range(starts[column], starts[column + 1]):
            filter_number += 1 + counts[entry]
            products.append((int(values[column]), int(entries[entry]), int(filter_number)))
    return products
