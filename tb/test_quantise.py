"""Scales and zero points as integers."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lacuna.host.quantise import (
    QuantisationError,
    fixed_point,
    signed,
    signed_bias,
    signed_weights,
)


EXAMPLES = settings(max_examples=300, deadline=None, derandomize=True, database=None)


@EXAMPLES
@given(st.lists(st.floats(2**-32, 2**15 - 2), min_size=1, max_size=4))
def test_factors_are_met(factors):
    multiplier, shift = fixed_point(factors)
    assert ((multiplier >= 2**14) & (multiplier < 2**15)).all()
    assert ((shift >= 0) & (shift <= 47)).all()
    np.testing.assert_allclose(multiplier / 2.0**shift, factors, rtol=2**-15)


def test_a_factor_that_rounds_up_to_a_bit_more():
    multiplier, shift = fixed_point([1 - 2**-20])
    assert (multiplier.tolist(), shift.tolist()) == ([2**14], [14])


def test_a_tiny_factor_keeps_what_bits_there_are():
    multiplier, shift = fixed_point([3.4 * 2**-47])
    assert (multiplier.tolist(), shift.tolist()) == ([3], [47])


@pytest.mark.parametrize("factor", [0.0, -1.0, 2.0**15, np.nan])
def test_factors_out_of_range(factor):
    with pytest.raises(QuantisationError, match=r"^factors of a rescaling must be above 0 and "):
        fixed_point([1, factor])


def test_signed():
    values, offset = signed(np.array([0, 128, 255], np.uint8))
    assert (values.tolist(), offset) == ([-128, 0, 127], 128)
    values, offset = signed(np.array([-128, 127], np.int8))
    assert (values.tolist(), offset) == ([-128, 127], 0)
    with pytest.raises(QuantisationError, match=r"^activations must be int8 or uint8, not int16$"):
        signed(np.zeros(1, np.int16))


def test_weights_of_each_filter_lose_their_zero_point():
    values = np.array([[[0, 255]], [[100, 101]]], np.uint8)
    zeros = np.array([128, 100], np.uint8)
    assert signed_weights(values, zeros).tolist() == [[[-128, 127]], [[0, 1]]]
    message = (
        "weights must have zero point 0 (int8) or 128 (uint8), not 100, 127: without it they are "
        "-127..128; quantise them symmetrically"
    )
    with pytest.raises(QuantisationError, match=f"^{re.escape(message)}$"):
        signed_weights(values, np.array([127, 100], np.uint8))


def test_bias():
    assert signed_bias([1.0, -0.26], np.array([0.5, 0.1])).tolist() == [2, -3]
    message = r"^biases must fit 32 bits, not be 2147483648\.\.2147483648 psums$"
    with pytest.raises(QuantisationError, match=message):
        signed_bias([2.0**31], 1.0)
