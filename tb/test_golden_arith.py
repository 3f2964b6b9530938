"""golden.arith against Python's own integers."""

import numpy as np
import pytest

from lacuna.golden import arith


EDGES = [-(2**31), -(2**15) - 1, -(2**15), -129, -128, -1, 0, 1, 127, 128, 2**15 - 1, 2**31 - 1]


def wrapped(value, bits):
    """Python's integers are unbounded: reduce, then move the upper half down."""
    value %= 2**bits
    return value - 2**bits if value >= 2 ** (bits - 1) else value


@pytest.mark.parametrize("bits", [1, 2, 8, 16, 32, 63])
def test_wrap_saturate_fits(bits):
    values = np.array(EDGES)
    low, high = -(2 ** (bits - 1)), 2 ** (bits - 1) - 1
    assert arith.limits(bits) == (low, high)
    assert arith.wrap(values, bits).tolist() == [wrapped(value, bits) for value in EDGES]
    assert arith.saturate(values, bits).tolist() == [min(max(v, low), high) for v in EDGES]
    assert arith.fits(values, bits).tolist() == [low <= value <= high for value in EDGES]


@pytest.mark.parametrize("zero_point", [-128, 0, 3])
@pytest.mark.parametrize("shift", [0, 1, 8, 15])
def test_product_is_floored(shift, zero_point):
    values = [-(2**15), -3, -1, 0, 1, 3, 2**15 - 1]
    got = arith.product(
        np.array(values)[:, None], np.array(values), zero_point=zero_point, shift=shift
    )
    assert got.tolist() == [[(x - zero_point) * w // 2**shift for w in values] for x in values]


def test_product_of_narrow_arrays_does_not_overflow():
    least = np.array([-(2**15)], np.int16)
    assert arith.product(least, least).tolist() == [2**30]


@pytest.mark.parametrize("shift", [0, 1, 15, 46, 47])
@pytest.mark.parametrize("multiplier", [-(2**15), -1, 0, 1, 2**15 - 1])
def test_rescale_is_exact(multiplier, shift):
    half = 2 ** (shift - 1) if shift else 0
    expected = [(value * multiplier + half) // 2**shift for value in EDGES]
    assert arith.rescale(np.array(EDGES), multiplier, shift).tolist() == expected


def test_rescale_rounds_halves_up():
    assert arith.rescale(np.array([-3, -1, 1, 3]), 1, 1).tolist() == [-1, 0, 1, 2]


@pytest.mark.parametrize("bits", [0, 64])
def test_wrong_bits(bits):
    with pytest.raises(ValueError, match=rf"^bits must be in 1..63, not {bits}$"):
        arith.wrap(np.array([0]), bits)
