"""The arithmetic contract: every result of the accelerator is made of these functions."""

import numpy as np


__all__ = ["fits", "limits", "product", "rescale", "saturate", "wrap"]


def limits(bits):
    """Return the least and the greatest two's complement number of ``bits`` bits.

    Raises
    ------
    ValueError
        ``bits`` is not in 1..63.
    """
    if not 1 <= bits <= 63:
        raise ValueError(f"bits must be in 1..63, not {bits!r}")
    return -(1 << (bits - 1)), (1 << (bits - 1)) - 1


def wrap(values, bits):
    """Reduce ``values`` modulo ``2**bits`` into two's complement.

    Parameters
    ----------
    values : integer array
        Any integers of at most 64 bits.
    bits : int
        Width of the result, in bits, 1..63.

    Returns
    -------
    int64 array
        The numbers of ``bits`` bits that are congruent to ``values``.
    """
    low, high = limits(bits)
    values = np.asarray(values, np.int64)
    return ((values - low) & (high - low)) + low


def fits(values, bits):
    """Tell which of ``values`` are two's complement numbers of ``bits`` bits.

    Returns
    -------
    bool array
        False where :func:`wrap` and :func:`saturate` change the value.
    """
    low, high = limits(bits)
    values = np.asarray(values, np.int64)
    return (low <= values) & (values <= high)


def saturate(values, bits):
    """Replace ``values`` beyond ``bits`` bits by the nearest number that fits.

    Returns
    -------
    int64 array
    """
    low, high = limits(bits)
    return np.clip(np.asarray(values, np.int64), low, high)


def product(ifmap, weight, *, zero_point=0, shift=0):
    """Multiply as a PE does: exactly, then drop ``shift`` bits (floor).

    Parameters
    ----------
    ifmap, weight : integer arrays that broadcast
        Plain values, at most 16 bits each.
    zero_point : int
        The ifmap value that stands for zero.
    shift : int
        Bits dropped from the exact product.

    Returns
    -------
    int64 array
        ``((ifmap - zero_point) * weight) >> shift``.
    """
    ifmap = np.asarray(ifmap, np.int64) - zero_point
    return (ifmap * np.asarray(weight, np.int64)) >> shift


def rescale(values, multiplier, shift):
    """Multiply by ``multiplier / 2**shift`` and round halves up, exactly.

    Parameters
    ----------
    values : integer array
        At most 32 bits.
    multiplier : integer array that broadcasts
        Signed, 16 bits.
    shift : integer array that broadcasts
        0..47.

    Returns
    -------
    int64 array
        ``(values * multiplier + (2**(shift - 1) if shift else 0)) >> shift``, never wrapped.
    """
    shift = np.asarray(shift, np.int64)
    half = (np.int64(1) << shift) >> 1
    scaled = np.asarray(values, np.int64) * np.asarray(multiplier, np.int64)
    return (scaled + half) >> shift
