"""The compressed filters of golden: by hand, there and back, and the products of a window."""

import numpy as np
import pytest

from lacuna.golden.compressed import compress, decompress, walk
from lacuna.golden.pe import run_pass


def test_by_hand():
    """Columns one after the other, empty ones at the start, in a run, and at the end."""
    weights = [[0, 0, 0], [0, 5, 0], [0, 0, 0], [0, 0, 0], [7, 0, -1], [0, 0, 3], [0, 0, 0]]
    counts, entries, starts = compress(weights)
    assert counts.tolist() == [1, 0, 1, 2]
    assert entries.tolist() == [5, 7, -1, 3]
    assert starts.tolist() == [0, 0, 1, 1, 1, 3, 4, 4]


def test_nothing_is_left():
    counts, entries, starts = compress(np.zeros((4, 3), int))
    assert (len(counts), len(entries)) == (0, 0)
    assert starts.tolist() == [0] * 5
    assert walk([1, 2, 3, 4], counts, entries, starts) == []


def test_walk_by_hand():
    compressed = compress([[0, 2], [0, 0], [3, 4]])
    assert walk([9, 8, 7], *compressed) == [(9, 2, 1), (7, 3, 0), (7, 4, 1)]
    assert walk([0, 8, 7], *compressed) == [(7, 3, 0), (7, 4, 1)]
    assert walk([9, 8, 0], *compressed) == [(9, 2, 1)]


@pytest.mark.parametrize("density", [0, 0.1, 0.5, 1])
@pytest.mark.parametrize("shape", [(1, 1), (1, 8), (12, 1), (7, 24)], ids=str)
def test_there_and_back(shape, density):
    rng = np.random.default_rng(1)
    for _round in range(20):
        weights = rng.integers(-128, 128, shape) * (rng.random(shape) < density)
        assert np.array_equal(decompress(*compress(weights), shape[1]), weights)


@pytest.mark.parametrize("density", [0, 0.3, 1])
def test_sums_are_those_of_a_pass(density):
    """The products of the walk are the sums of run_pass, and as many as it counts."""
    rng = np.random.default_rng(2)
    for window, p in ((1, 1), (5, 3), (12, 16)):
        weights = rng.integers(-128, 128, (window, p)) * (rng.random((window, p)) < density)
        row = rng.integers(-128, 128, window) * (rng.random(window) < 0.5)
        sums = np.zeros(p, np.int64)
        products = walk(row, *compress(weights))
        for value, weight, filter_number in products:
            sums[filter_number] += value * weight
        zeros = [np.zeros((1, p), np.int64)]
        options = {"retire": 1, "product_shift": 0, "psum_bits": 32}
        (expected,), counts = run_pass(
            [row], weights, zeros, skipping=True, compressed=True, **options
        )
        assert np.array_equal(expected[0], sums)
        assert counts["products"] == len(products)
        assert counts["products"] + counts["skipped"] == window * p


def test_too_many_weights():
    with pytest.raises(ValueError, match=r"^column 1 must have at most 2 weights, not 3$"):
        decompress(np.array([0, 1, 0]), np.array([1, 2, 3]), np.array([0, 1, 3]), 2)
