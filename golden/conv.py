"""Convolution in the arithmetic of the accelerator."""

from typing import NamedTuple

import numpy as np

from .arith import fits, wrap


__all__ = ["Convolution", "convolve", "pad"]

#: Integers up to this magnitude are exact in float64.
FLOAT_EXACT = 2**53


class Convolution(NamedTuple):
    """What :func:`convolve` returns.

    Parameters
    ----------
    psums : int64 array of shape ``(N, M, E, F)``
        Final psums, modulo ``2**psum_bits``, two's complement.
    overflows : int
        How many sums do not fit ``psum_bits``.
    products : int
        How many products the sums consist of, those with padding included.
    gated : int
        How many of these products have an ifmap value equal to the zero point.
    """

    psums: np.ndarray
    overflows: int
    products: int
    gated: int


def pad(ifmap, padding, zero_point=0):
    """Surround the planes of ``ifmap`` (``(N, C, H, W)``) with ``zero_point``.

    ``padding`` is an integer or ``((top, bottom), (left, right))``, in values.
    """
    if isinstance(padding, int):
        padding = ((padding, padding), (padding, padding))
    widths = ((0, 0), (0, 0), *padding)
    return np.pad(np.asarray(ifmap, np.int64), widths, constant_values=zero_point)


def convolve(
    ifmap,
    filters,
    *,
    stride=1,
    padding=0,
    groups=1,
    zero_point=0,
    product_shift=0,
    psum_bits=32,
):
    """Convolve, as every mapping onto the accelerator must.

    Each product is ``((x - zero_point) * w) >> product_shift`` (floor); psums are added modulo
    ``2**psum_bits``, so that the order of the sum does not matter.

    Parameters
    ----------
    ifmap : integer array of shape ``(N, C, H, W)``
        Plain activations, at most 16 bits.
    filters : integer array of shape ``(M, C // groups, R, S)``
        Weights, at most 16 bits.
    stride : int or (vertical, horizontal)
        Ifmap values from one window to the next.
    padding : int or ((top, bottom), (left, right))
        Rows and columns of ``zero_point`` around each plane.
    groups : int
        Filter m sees only the channels of its group, ``m // (M // groups)``.
    zero_point : int
        The ifmap value that stands for zero.
    product_shift : int
        Bits dropped from each product.
    psum_bits : int
        Width of a psum, in bits.

    Returns
    -------
    Convolution

    Raises
    ------
    ValueError
        The shapes contradict each other.
    """
    vertical, horizontal = (stride, stride) if isinstance(stride, int) else stride
    values = pad(ifmap, padding, zero_point) - zero_point
    filters = np.asarray(filters, np.int64)
    (_, channels, height, width), (count, depth, kernel_rows, kernel_columns) = (
        values.shape,
        filters.shape,
    )
    if depth * groups != channels:
        raise ValueError(f"filters must have {channels} channels / {groups} groups, not {depth!r}")
    if count % groups:
        raise ValueError(f"filters must be a multiple of {groups} groups, not {count!r}")
    if height < kernel_rows or width < kernel_columns:
        raise ValueError(
            f"padded ifmap must be at least {kernel_rows} x {kernel_columns}, "
            f"not {height} x {width}"
        )
    windows = np.lib.stride_tricks.sliding_window_view(
        values, (kernel_rows, kernel_columns), axis=(2, 3)
    )[:, :, ::vertical, ::horizontal]
    members = count // groups
    sums = np.concatenate(
        [
            _sum(
                windows[:, group * depth : (group + 1) * depth],
                filters[group * members : (group + 1) * members],
                product_shift,
            )
            for group in range(groups)
        ],
        axis=1,
    )
    return Convolution(
        psums=wrap(sums, psum_bits),
        overflows=int(np.count_nonzero(~fits(sums, psum_bits))),
        products=windows.size * members,
        gated=(windows.size - int(np.count_nonzero(windows))) * members,
    )


def _sum(windows, filters, shift):
    """Sum the products of one group exactly: ``(N, C, E, F, R, S)`` by ``(M, C, R, S)``."""
    images, depth, rows, columns, kernel_rows, kernel_columns = windows.shape
    terms = depth * kernel_rows * kernel_columns
    largest = int(np.abs(windows).max()) * int(np.abs(filters).max())
    shape = (images, len(filters), rows, columns)
    if shift == 0 and largest * terms < FLOAT_EXACT:
        flat = filters.reshape(len(filters), terms).astype(float)
        planes = [
            flat @ image.transpose(0, 3, 4, 1, 2).reshape(terms, rows * columns).astype(float)
            for image in windows
        ]
        return np.stack(planes).reshape(shape).astype(np.int64)
    narrow = largest < 2**31 and ((largest >> shift) + 1) * terms < 2**31
    dtype = np.int32 if narrow else np.int64
    sums = np.zeros(shape, dtype)
    filters = filters.astype(dtype)
    product = np.empty((len(filters), rows, columns), dtype)
    for channel, row, column in np.ndindex(depth, kernel_rows, kernel_columns):
        weight = filters[:, channel, row, column, None, None]
        for image in range(images):
            plane = windows[image, channel, :, :, row, column].astype(dtype)
            np.multiply(plane, weight, out=product)
            np.right_shift(product, shift, out=product)
            sums[image] += product
    return sums.astype(np.int64)
