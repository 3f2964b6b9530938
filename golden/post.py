"""The post unit: from psums to ofmap values."""

import numpy as np

from .arith import rescale, saturate, wrap


__all__ = ["post"]


def post(
    psums,
    bias: np.ndarray | int = 0,
    *,
    psum_bits,
    activation_bits,
    multiplier: np.ndarray | int | None = None,
    shift: np.ndarray | int = 0,
    relu=False,
    threshold=0,
    zero_point=0,
    axis=1,
):
    """Turn final psums into ofmap values.

    In this order: add ``bias`` modulo ``2**psum_bits``; multiply by ``multiplier / 2**shift``,
    exactly, rounding halves up; ReLU; set to 0 what is below ``threshold`` in magnitude; add
    ``zero_point``; saturate.

    Parameters
    ----------
    psums : integer array, e.g. of shape ``(N, M, E, F)``
        Final psums, ``psum_bits`` wide.
    bias, multiplier, shift : int or integer array of shape ``(psums.shape[axis],)``
        One entry per filter. Bias in units of a psum; ``multiplier`` signed, 16 bits, or None for
        no rescaling; ``shift`` 0..47.
    psum_bits, activation_bits : int
        Widths of a psum and of an ofmap value, in bits.
    relu : bool
        Negative values become 0.
    threshold : int
        Unsigned, 16 bits, in units of the rescaled value.
    zero_point : int
        The ofmap value that stands for zero.
    axis : int
        The axis of ``psums`` along which the filters lie.

    Returns
    -------
    int64 array of the shape of ``psums``

    Raises
    ------
    ValueError
        ``shift`` or ``multiplier`` is out of its range.
    """

    def along(table, name, low, high):
        table = np.asarray(table, np.int64)
        if ((table < low) | (table > high)).any():
            raise ValueError(f"{name} must be in {low}..{high}, not {table.tolist()!r}")
        shape = [1] * np.ndim(psums)
        shape[axis] = -1
        return table.reshape(shape)

    values = wrap(
        np.asarray(psums, np.int64) + along(bias, "bias", -(1 << 31), (1 << 32) - 1), psum_bits
    )
    if multiplier is not None:
        values = rescale(
            values,
            along(multiplier, "multiplier", -(1 << 15), (1 << 15) - 1),
            along(shift, "shift", 0, 47),
        )
    if relu:
        values = np.maximum(values, 0)
    values = np.where(np.abs(values) < threshold, 0, values)
    return saturate(values + zero_point, activation_bits)
