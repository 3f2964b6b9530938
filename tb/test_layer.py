"""Layers: shapes, and what they refuse."""

import re

import numpy as np
import pytest

from lacuna.host.layer import Layer, used_indices


SHAPE = {"C": 4, "M": 6, "H": 10, "W": 12, "R": 3, "S": 5}


def test_shapes():
    layer = Layer(**SHAPE, N=2, stride=(2, 3), padding=(1, 0, 2, 1), groups=2)
    assert layer.padded_shape == (11, 15)
    assert (layer.E, layer.F) == (5, 4)
    assert layer.ifmap_shape == (2, 4, 10, 12)
    assert layer.filter_shape == (6, 2, 3, 5)
    assert layer.ofmap_shape == (2, 6, 5, 4)
    assert layer.macs == 2 * 6 * 5 * 4 * 2 * 3 * 5


@pytest.mark.parametrize("kernel", [1, 2, 3, 5])
@pytest.mark.parametrize("stride", [1, 2, 3, 4])
@pytest.mark.parametrize("outputs", [range(1), range(3), range(2, 6)])
def test_used_indices(outputs, stride, kernel):
    """Window i of the indices that are left is what the layer's window i sees."""
    used = used_indices(outputs, stride, kernel)
    step = min(stride, kernel)
    for place, output in enumerate(outputs):
        window = used[place * step : place * step + kernel]
        np.testing.assert_array_equal(window, output * stride + np.arange(kernel))
    assert len(used) == len(set(used))


@pytest.mark.parametrize(
    "wrong, error, message",
    [
        ({"C": 0}, TypeError, "C must be an integer >= 1, not 0"),
        ({"N": True}, TypeError, "N must be an integer >= 1, not True"),
        ({"H": 1.5}, TypeError, "H must be an integer >= 1, not 1.5"),
        ({"threshold": -1}, TypeError, "threshold must be an integer >= 0, not -1"),
        ({"ifmap_zero_point": 0.0}, TypeError, "ifmap_zero_point must be an integer, not 0.0"),
        ({"relu": 1}, TypeError, "relu must be True or False, not 1"),
        (
            {"stride": 2},
            TypeError,
            "stride must be two integers >= 1 (vertical, horizontal), not 2",
        ),
        (
            {"stride": (1, 0)},
            TypeError,
            "stride must be two integers >= 1 (vertical, horizontal), not (1, 0)",
        ),
        (
            {"padding": (1, 1)},
            TypeError,
            "padding must be four integers >= 0 (top, bottom, left, right), not (1, 1)",
        ),
        ({"groups": 3}, ValueError, "C must be a multiple of groups (3), not 4"),
        ({"groups": 4}, ValueError, "M must be a multiple of groups (4), not 6"),
        ({"R": 11}, ValueError, "R must be at most the padded H (10), not 11"),
        ({"S": 13}, ValueError, "S must be at most the padded W (12), not 13"),
    ],
)
def test_refusals(wrong, error, message):
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        Layer(**(SHAPE | wrong))
