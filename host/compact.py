"""Leaves out what pruning has made zero: channels, and rows and columns at a filter's edge."""

from dataclasses import replace

import numpy as np


__all__ = ["compact"]


def compact(layer, ifmap, filters):
    """Return a smaller layer with smaller arrays that has the same ofmaps.

    An ifmap channel that no filter looks at is left out, with its weights; where the layer has
    groups, as many as every group can spare. Rows and columns of the filters that are zero in all
    of them are left out at the edges, and with them the ifmap rows and columns that no window
    reaches any more. Nothing of it is sent or computed. (A row of zeros between others stays.)

    Parameters
    ----------
    layer : Layer
        The layer.
    ifmap : integer array of shape ``(N, C, H, W)``
        Its ifmaps.
    filters : integer array of shape ``(M, C / groups, R, S)``
        Its weights.

    Returns
    -------
    (Layer, integer array, integer array)
        Layer, ifmaps and filters.

    Raises
    ------
    ValueError
        An array has another shape than the layer says.
    """
    for name, array, shape in (
        ("ifmap", ifmap, layer.ifmap_shape),
        ("filters", filters, layer.filter_shape),
    ):
        if np.shape(array) != shape:
            raise ValueError(f"{name} must have shape {shape}, not {np.shape(array)}")
    kept = used_channels(layer, filters)
    by_group = np.reshape(filters, (layer.groups, -1, *layer.filter_shape[1:]))
    filters = np.stack([part[:, used] for part, used in zip(by_group, kept, strict=True)])
    filters = filters.reshape(layer.M, *filters.shape[2:])
    first = np.arange(layer.groups)[:, None] * (layer.C // layer.groups)
    ifmap = np.asarray(ifmap)[:, (first + kept).reshape(-1)]

    rows, top, bottom, height = trim(filters.any(axis=(0, 1, 3)), layer.padding[:2], layer.H)
    columns, left, right, width = trim(filters.any(axis=(0, 1, 2)), layer.padding[2:], layer.W)
    filters = filters[:, :, rows, columns]
    ifmap = ifmap[:, :, height, width]
    smaller = replace(
        layer,
        C=ifmap.shape[1],
        H=ifmap.shape[2],
        W=ifmap.shape[3],
        R=filters.shape[2],
        S=filters.shape[3],
        padding=(top, bottom, left, right),
    )
    return smaller, ifmap, filters


def used_channels(layer, filters):
    """Return the channels that stay, counted within a group, shape ``(groups, channels)``."""
    by_group = np.reshape(filters, (layer.groups, -1, *layer.filter_shape[1:]))
    used = by_group.any(axis=(1, 3, 4))
    count = max(int(used.sum(axis=1).max()), 1)
    order = np.argsort(~used, axis=1, kind="stable")  # what is used comes first
    return np.sort(order[:, :count], axis=1)


def trim(used, padding, size):
    """Cut the zeros at both ends of a filter's rows (or columns).

    Returns which of them stay, what stays of the padding at both ends, and which of the ``size``
    ifmap rows (or columns) do.
    """
    places = np.flatnonzero(used)
    start, stop = (int(places[0]), int(places[-1]) + 1) if len(places) else (0, 1)
    before, after = padding[0] - start, padding[1] - (len(used) - stop)
    kept = slice(max(-before, 0), size - max(-after, 0))
    return slice(start, stop), max(before, 0), max(after, 0), kept
