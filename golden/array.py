"""What the PE array does in one step of a pass: an image, and as many rows as columns can do."""

import numpy as np

from .words import unpack


__all__ = ["filters", "ifmap_addresses", "psum_addresses", "sums", "windows"]


def filters(p, limits):
    """Return the filters of a pass.

    Parameters
    ----------
    p : :class:`golden.bodies.Pass`
        The pass; on the link the words of its pairs alternate.
    limits : :class:`golden.limits.Limits`
        Dimensions of the machine.

    Returns
    -------
    int64 array of shape ``(filter_sets, pairs, window, p)``
    """
    words = unpack(p.words, limits.weight_bits, limits.link_bits)
    words = words.reshape(p.filter_sets, p.filter_words, p.pairs, -1).transpose(0, 2, 1, 3)
    values = words.reshape(p.filter_sets, p.pairs, -1)[..., : p.p * p.window]
    return values.reshape(p.filter_sets, p.pairs, p.window, p.p)


def _rows(p, step):
    """Return how many ofmap rows a group makes in ``step``."""
    return p.tail_rows if step == p.steps - 1 else p.group_rows


def ifmap_addresses(p, image, step):
    """Return the buffer words that the pairs of pass ``p`` use.

    Returns
    -------
    int array of shape ``(ifmap_sets, pairs, rows, ifmap_row_words)``
        ``rows`` are ofmap rows of a group.
    """
    slot, row = np.divmod(p.row + np.arange(p.pairs), p.kernel_rows)
    base = p.ifmap_base + image * p.ifmap_image_stride + step * p.ifmap_step_stride
    return (
        base
        + np.arange(p.ifmap_sets)[:, None, None, None] * p.ifmap_set_stride
        + slot[:, None, None] * p.ifmap_slot_stride
        + (row[:, None] + np.arange(_rows(p, step)) * p.row_step)[..., None] * p.ifmap_row_words
        + np.arange(p.ifmap_row_words)
    )


def psum_addresses(p, image, step):
    """Return the buffer words of the psums that pass ``p`` adds to.

    Returns
    -------
    int array of shape ``(groups, rows, psum_row_words)``
    """
    base = p.psum_base + image * p.psum_image_stride + step * p.psum_step_stride
    return (
        base
        + np.arange(p.groups)[:, None, None] * p.psum_group_stride
        + np.arange(_rows(p, step))[:, None] * p.psum_row_words
        + np.arange(p.psum_row_words)
    )


def windows(p, words, limits):
    """Cut ifmap rows into windows.

    Parameters
    ----------
    p : :class:`golden.bodies.Pass`
        The pass.
    words : integer array of shape ``(ifmap_sets, pairs, rows, ifmap_row_words, lanes)``
        Values, the zero point subtracted.
    limits : :class:`golden.limits.Limits`
        Dimensions of the machine.

    Returns
    -------
    array of shape ``(ifmap_sets, pairs, rows, ofmap columns, window)``
    """
    count = (p.ifmap_row_words - 1) * limits.activation_lanes + p.ifmap_last_values
    rows = words.reshape(*words.shape[:3], -1)[..., :count]
    return np.lib.stride_tricks.sliding_window_view(rows, p.window, axis=-1)[..., :: p.retire, :]


def sums(values, weights, product_shift):
    """Sum the products of every column.

    Parameters
    ----------
    values : int64 array of shape ``(ifmap_sets, pairs, rows, ofmap columns, window)``
        As :func:`windows` returns them.
    weights : int64 array of shape ``(filter_sets, pairs, window, p)``
        As :func:`filters` returns them.
    product_shift : int
        Bits dropped from each product (floor).

    Returns
    -------
    int64 array of shape ``(groups, rows, ofmap columns * p)``
        Exact sums in the order of a psum row; one group where both have one set.
    """
    sets, pairs, rows, columns, window = values.shape
    count = weights.shape[-1]
    flat = np.moveaxis(values, -1, 2).reshape(sets, pairs, window, 1, rows * columns)
    shape = (max(sets, len(weights)), count, rows * columns)
    total, product = np.zeros(shape, np.int64), np.empty(shape, np.int64)
    for pair, place in np.ndindex(pairs, window):
        np.multiply(flat[:, pair, place], weights[:, pair, place, :, None], out=product)
        np.right_shift(product, product_shift, out=product)
        total += product
    total = total.reshape(-1, count, rows, columns)
    return np.moveaxis(total, 1, -1).reshape(len(total), rows, columns * count)
