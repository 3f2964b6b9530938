"""From the scales and zero points of a quantised model to the integers of a layer."""

import numpy as np


__all__ = ["QuantisationError", "fixed_point", "signed", "signed_bias", "signed_weights"]

#: A multiplier has 16 bits, one of them the sign: this many remain for its value.
MULTIPLIER_BITS = 15
MOST_SHIFT = 47


class QuantisationError(ValueError):
    """A model asks for numbers that the machine does not have."""


def fixed_point(factors):
    """Return ``multiplier`` and ``shift`` of factors: ``multiplier / 2**shift`` is the nearest.

    Parameters
    ----------
    factors : float array
        Positive, one for each filter: input scale times weight scale by output scale.

    Returns
    -------
    (int64 array, int64 array)
        Multipliers of 15 bits, by which a factor is met to one part in 2^15; smaller ones where
        the shift would be more than 47.

    Raises
    ------
    QuantisationError
        A factor is not above 0 or not below 2^15.
    """
    factors = np.atleast_1d(np.asarray(factors, dtype=np.float64))
    if not ((factors > 0) & (factors < 2**MULTIPLIER_BITS - 1)).all():
        raise QuantisationError(
            "factors of a rescaling must be above 0 and below "
            f"{2**MULTIPLIER_BITS - 1}, not {factors.min():g}..{factors.max():g}"
        )
    _mantissa, exponent = np.frexp(factors)
    shift = np.clip(MULTIPLIER_BITS - exponent, 0, MOST_SHIFT)
    multiplier = np.rint(factors * 2.0**shift)
    full = multiplier == 2**MULTIPLIER_BITS  # rounded up to a bit more
    shift = np.where(full, shift - 1, shift)
    multiplier = np.where(full, multiplier / 2, multiplier)
    return multiplier.astype(np.int64), shift.astype(np.int64)


def signed(values):
    """Return int8 values, and how much was taken from them: 128 of uint8.

    Raises
    ------
    QuantisationError
        The values are neither int8 nor uint8.
    """
    values = np.asarray(values)
    offset = {"int8": 0, "uint8": 128}.get(values.dtype.name)
    if offset is None:
        raise QuantisationError(f"activations must be int8 or uint8, not {values.dtype}")
    return values.astype(np.int64) - offset, offset


def signed_weights(values, zero_point, bits=8):
    """Return weights with zero point 0.

    Parameters
    ----------
    values : integer array of shape ``(M, ...)``
        Weights as the model has them.
    zero_point : integer array
        One number, or one for each filter.
    bits : int
        Width of a weight of the machine.

    Raises
    ------
    QuantisationError
        Without their zero point the weights do not fit.
    """
    values = np.asarray(values).astype(np.int64)
    zero_point = np.asarray(zero_point).astype(np.int64)
    shape = (-1,) + (1,) * (values.ndim - 1) if zero_point.size > 1 else ()
    centred = values - zero_point.reshape(shape)
    most = 2 ** (bits - 1)
    if centred.size and (centred.min() < -most or centred.max() >= most):
        raise QuantisationError(
            f"weights must have zero point 0 (int8) or 128 (uint8), not "
            f"{', '.join(map(str, np.unique(zero_point)))}: without it they are "
            f"{centred.min()}..{centred.max()}; quantise them symmetrically"
        )
    return centred


def signed_bias(values, scale, bits=32):
    """Return biases in units of a psum, which is ``scale``, for each filter.

    Raises
    ------
    QuantisationError
        A bias does not fit a psum.
    """
    units = np.rint(np.asarray(values, dtype=np.float64) / scale)
    most = 2.0 ** (bits - 1)
    if (units < -most).any() or (units >= most).any():
        raise QuantisationError(
            f"biases must fit {bits} bits, not be {units.min():.0f}..{units.max():.0f} psums"
        )
    return units.astype(np.int64)
