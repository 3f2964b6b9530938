"""Arrays of the benchmarks: shares of zeros, chains of layers, what golden makes of them."""

import numpy as np
import pytest

from lacuna.bench.cases import chained, random_case, truth
from lacuna.golden import conv
from lacuna.host.layer import Layer
from lacuna.hw.presets import CONFIGS


CONFIG = CONFIGS["eyeriss"]
FIRST = Layer(C=3, M=16, H=20, W=20, R=3, S=3, padding=(1, 1, 1, 1), relu=True, name="first")
SECOND = Layer(C=16, M=24, H=20, W=20, R=3, S=3, padding=(1, 1, 1, 1), relu=True, name="second")
#: Not shaped like what the second layer makes: something stands between them.
THIRD = Layer(C=24, M=4, H=10, W=10, R=3, S=3, groups=2, relu=True, name="third")


@pytest.mark.parametrize("zeros", [0.0, 0.3, 0.9])
def test_zeros_of_a_random_case(zeros):
    case = random_case(SECOND, CONFIG, zeros=zeros, seed=1)
    assert np.mean(case.ifmap == 0) == pytest.approx(zeros, abs=0.02)
    assert case.ifmap.shape == SECOND.ifmap_shape
    assert case.filters.shape == SECOND.filter_shape


def test_a_seed_makes_the_same_case():
    one, same, other = (random_case(SECOND, CONFIG, zeros=0.5, seed=seed) for seed in (1, 1, 2))
    assert np.array_equal(one.ifmap, same.ifmap) and np.array_equal(one.filters, same.filters)
    assert not np.array_equal(one.ifmap, other.ifmap)


def test_layers_are_chained_where_the_shapes_allow_it():
    zeros = (0.1, 0.4, 0.7, 0.8)
    cases = chained([FIRST, SECOND, THIRD], CONFIG, zeros=zeros, seed=1)
    assert np.array_equal(cases[1].ifmap, truth(cases[0], CONFIG))
    assert cases[2].ifmap.shape == THIRD.ifmap_shape
    for case, share in zip(cases, zeros, strict=False):
        assert np.mean(case.ifmap == 0) == pytest.approx(share, abs=0.02)
    for case, share in zip(cases, zeros[1:], strict=True):
        assert np.mean(truth(case, CONFIG) == 0) == pytest.approx(share, abs=0.02)


def test_no_sum_overflows_and_the_levels_are_many():
    case = random_case(SECOND, CONFIG, zeros=0.5, seed=3)
    found = conv.convolve(
        case.ifmap, case.filters, padding=1, product_shift=CONFIG.product_shift, psum_bits=16
    )
    assert found.overflows == 0
    assert len(np.unique(found.psums)) > 1000


def test_truth_adds_the_bias_and_rectifies():
    case = random_case(SECOND, CONFIG, zeros=0.5, seed=3)
    case.bias[:] = 100
    sums = conv.convolve(
        case.ifmap, case.filters, padding=1, product_shift=CONFIG.product_shift, psum_bits=16
    )
    assert np.array_equal(truth(case, CONFIG), np.maximum(sums.psums + 100, 0))
