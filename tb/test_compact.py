"""Layers without what pruning has made zero: smaller, with the same ofmaps."""

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.golden import conv
from lacuna.host.compact import compact
from lacuna.host.layer import Layer
from lacuna.host.mapper import map_layer
from lacuna.hw.presets import CONFIGS


EXAMPLES = settings(
    max_examples=150, deadline=None, derandomize=True, database=None,
    suppress_health_check=list(HealthCheck),
)  # fmt: skip


def psums(layer, ifmap, filters):
    """Return the final psums of a layer."""
    top, bottom, left, right = layer.padding
    return conv.convolve(
        ifmap,
        filters,
        stride=layer.stride,
        padding=((top, bottom), (left, right)),
        groups=layer.groups,
    ).psums


@st.composite
def pruned(draw):
    """Draw a layer, ifmaps, and filters in which channels, rows and columns are zero."""
    groups = draw(st.sampled_from([1, 1, 2, 3]))
    size = {name: draw(st.integers(1, 4)) for name in ("R", "S")}
    padding = tuple(draw(st.integers(0, 3)) for _side in range(4))
    layer = Layer(
        N=draw(st.integers(1, 2)),
        C=groups * draw(st.integers(1, 4)),
        M=groups * draw(st.integers(1, 3)),
        H=draw(st.integers(4, 9)),
        W=draw(st.integers(4, 9)),
        stride=(draw(st.integers(1, 3)), draw(st.integers(1, 3))),
        padding=padding,
        groups=groups,
        **size,
    )
    rng = np.random.default_rng(draw(st.integers(0, 2**32)))
    filters = rng.integers(-9, 10, layer.filter_shape)
    for axis, share in ((1, 0.5), (2, 0.4), (3, 0.4)):
        zero = rng.random(layer.filter_shape[axis]) < share
        filters[tuple([slice(None)] * axis + [zero])] = 0
    return layer, rng.integers(-9, 10, layer.ifmap_shape), filters


@EXAMPLES
@given(pruned())
def test_ofmaps_stay(case):
    layer, ifmap, filters = case
    smaller, part, weights = compact(layer, ifmap, filters)
    assert part.shape == smaller.ifmap_shape
    assert weights.shape == smaller.filter_shape
    assert smaller.ofmap_shape == layer.ofmap_shape
    assert np.array_equal(psums(smaller, part, weights), psums(layer, ifmap, filters))


def test_what_is_zero_is_left_out():
    layer = Layer(C=16, M=8, H=14, W=14, R=3, S=3, padding=(1, 1, 1, 1))
    rng = np.random.default_rng(1)
    filters = rng.integers(1, 9, layer.filter_shape)
    filters[:, ::2] = 0
    filters[:, :, 0] = 0
    filters[:, :, :, 2] = 0
    smaller, ifmap, _weights = compact(layer, rng.integers(0, 9, layer.ifmap_shape), filters)
    assert (smaller.C, smaller.R, smaller.S) == (8, 2, 2)
    assert smaller.padding == (0, 1, 1, 0)
    assert ifmap.shape == (1, 8, 14, 14)
    config = CONFIGS["small"]
    assert map_layer(smaller, config).cycles < 0.3 * map_layer(layer, config).cycles


def test_groups_spare_what_all_of_them_can():
    layer = Layer(C=8, M=2, H=5, W=5, R=1, S=1, groups=2)
    filters = np.ones(layer.filter_shape, dtype=int)
    filters[0, 1:] = 0
    filters[1, 0] = 0
    smaller, _ifmap, weights = compact(layer, np.ones(layer.ifmap_shape, dtype=int), filters)
    assert smaller.C == 6
    assert weights[:, :, 0, 0].tolist() == [[1, 0, 0], [1, 1, 1]]


def test_filters_of_zeros_leave_one_weight():
    layer = Layer(C=4, M=2, H=5, W=5, R=3, S=3)
    smaller, ifmap, weights = compact(
        layer, np.ones(layer.ifmap_shape, dtype=int), np.zeros(layer.filter_shape, dtype=int)
    )
    assert weights.shape == (2, 1, 1, 1)
    assert not psums(smaller, ifmap, weights).any()


@pytest.mark.parametrize("name", ["ifmap", "filters"])
def test_wrong_shapes(name):
    layer = Layer(C=4, M=2, H=5, W=5, R=3, S=3)
    arrays = {
        "ifmap": np.ones(layer.ifmap_shape, dtype=int),
        "filters": np.ones(layer.filter_shape, dtype=int),
    }
    arrays[name] = arrays[name][1:]
    with pytest.raises(ValueError, match=rf"^{name} must have shape \(.*\), not \(.*\)$"):
        compact(layer, **arrays)
