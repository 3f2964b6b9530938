"""golden.post against the contract written out for one value."""

import numpy as np
import pytest

from lacuna.golden.post import post


def one(psum, bias, multiplier, shift, *, psum_bits, activation_bits, relu, threshold, zero_point):
    """Return one ofmap value, in Python's unbounded integers."""
    value = (psum + bias + 2 ** (psum_bits - 1)) % 2**psum_bits - 2 ** (psum_bits - 1)
    if multiplier is not None:
        value = (value * multiplier + (2 ** (shift - 1) if shift else 0)) // 2**shift
    if relu and value < 0:
        value = 0
    if abs(value) < threshold:
        value = 0
    value += zero_point
    return min(max(value, -(2 ** (activation_bits - 1))), 2 ** (activation_bits - 1) - 1)


@pytest.mark.parametrize("widths", [(16, 16), (32, 8), (32, 16)])
@pytest.mark.parametrize("relu", [False, True])
@pytest.mark.parametrize("end", [(0, 0), (100, 0), (7, -128), (65535, 5)])
@pytest.mark.parametrize("rescaled", [False, True])
def test_every_step(widths, relu, end, rescaled):
    (psum_bits, activation_bits), (threshold, zero_point) = widths, end
    rng = np.random.default_rng(2017)
    low, high = -(2 ** (psum_bits - 1)), 2 ** (psum_bits - 1)
    psums = rng.integers(low, high, (2, 6, 4, 5))
    psums[0, :, 0, :4] = [low, high - 1, 0, -1]
    bias = rng.integers(low, high, 6)
    multiplier = rng.integers(-(2**15), 2**15, 6) if rescaled else None
    shift = np.array([0, 1, 8, 16, 31, 47])
    options = {
        "psum_bits": psum_bits,
        "activation_bits": activation_bits,
        "relu": relu,
        "threshold": threshold,
        "zero_point": zero_point,
    }
    got = post(psums, bias, multiplier=multiplier, shift=shift, **options)
    for (n, m, e, f), psum in np.ndenumerate(psums):
        factor = int(multiplier[m]) if multiplier is not None else None
        expected = one(int(psum), int(bias[m]), factor, int(shift[m]), **options)
        assert got[n, m, e, f] == expected


def test_scalars_and_last_axis():
    psums = np.array([[1, 2], [3, 4]])
    options = {"psum_bits": 16, "activation_bits": 16}
    assert post(psums, **options).tolist() == [[1, 2], [3, 4]]
    assert post(psums, [10, 20], axis=-1, **options).tolist() == [[11, 22], [13, 24]]


def test_wrong_shift():
    with pytest.raises(ValueError, match=r"^shift must be in 0..47, not 48$"):
        post(np.zeros((1, 1, 1, 1)), psum_bits=16, activation_bits=16, multiplier=1, shift=48)


def test_wrong_multiplier():
    with pytest.raises(ValueError, match=r"^multiplier must be in -32768..32767, not \[32768\]$"):
        post(np.zeros((1, 1, 1, 1)), psum_bits=16, activation_bits=16, multiplier=[32768])


@pytest.mark.parametrize("bias", [-(2**31) - 1, 2**32])
def test_wrong_bias(bias):
    with pytest.raises(ValueError, match=rf"^bias must be in -2147483648..4294967295, not {bias}$"):
        post(np.zeros((1, 1, 1, 1)), bias, psum_bits=16, activation_bits=16)


@pytest.mark.parametrize("bias", [-(2**31), 2**32 - 1])
def test_any_32_bits_are_a_bias(bias):
    got = post(np.zeros((1, 1, 1, 1), int), bias, psum_bits=32, activation_bits=16)
    assert got.item() == (-(2**15) if bias < 0 else -1)
