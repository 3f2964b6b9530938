"""golden.conv against plain loops (small) and against scipy (large)."""

import numpy as np
import pytest
from scipy.signal import correlate

from lacuna.golden.conv import convolve


def plain(ifmap, filters, *, stride, padding, groups, zero_point, product_shift, psum_bits):
    """Convolve one product at a time in Python's unbounded integers."""
    (top, bottom), (left, right) = padding
    images, _channels, height, width = ifmap.shape
    count, depth, kernel_rows, kernel_columns = filters.shape
    rows = (height + top + bottom - kernel_rows) // stride[0] + 1
    columns = (width + left + right - kernel_columns) // stride[1] + 1
    sums = np.zeros((images, count, rows, columns), object)
    products = gated = 0
    for n, m, e, f in np.ndindex(sums.shape):
        for c, r, s in np.ndindex(depth, kernel_rows, kernel_columns):
            y, x = e * stride[0] + r - top, f * stride[1] + s - left
            inside = 0 <= y < height and 0 <= x < width
            channel = m // (count // groups) * depth + c
            value = int(ifmap[n, channel, y, x]) if inside else zero_point
            sums[n, m, e, f] += (value - zero_point) * int(filters[m, c, r, s]) // 2**product_shift
            products += 1
            gated += value == zero_point
    low = -(2 ** (psum_bits - 1))
    psums = (sums - low) % 2**psum_bits + low
    return psums.astype(int), np.count_nonzero(psums != sums), products, gated


CASES = [
    # images, channels, height, width, filters, kernel, stride, padding, groups
    (1, 1, 1, 1, 1, (1, 1), (1, 1), ((0, 0), (0, 0)), 1),
    (2, 3, 6, 5, 4, (3, 3), (1, 1), ((1, 1), (1, 1)), 1),
    (1, 4, 7, 8, 6, (3, 2), (2, 1), ((0, 1), (2, 0)), 2),
    (1, 4, 5, 5, 4, (3, 3), (1, 2), ((1, 0), (0, 1)), 4),
    (1, 2, 9, 9, 2, (1, 1), (3, 2), ((0, 0), (0, 0)), 1),
    (1, 2, 11, 11, 2, (2, 2), (4, 4), ((0, 0), (0, 0)), 1),
]


@pytest.mark.parametrize("product_shift", [0, 1, 8])
@pytest.mark.parametrize("zero_point", [0, -128])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("case", CASES, ids=str)
def test_against_loops(case, bits, zero_point, product_shift):
    images, channels, height, width, count, kernel, stride, padding, groups = case
    rng = np.random.default_rng(2017)
    edge = 2 ** (bits - 1)
    ifmap = rng.integers(-edge, edge, (images, channels, height, width))
    ifmap[rng.random(ifmap.shape) < 0.4] = zero_point
    filters = rng.integers(-edge, edge, (count, channels // groups, *kernel))
    options = {
        "stride": stride,
        "padding": padding,
        "groups": groups,
        "zero_point": zero_point,
        "product_shift": product_shift,
        "psum_bits": 16,
    }
    psums, overflows, products, gated = plain(ifmap, filters, **options)
    got = convolve(ifmap, filters, **options)
    np.testing.assert_array_equal(got.psums, psums)
    assert (got.overflows, got.products, got.gated) == (overflows, products, gated)


def test_plain_integers_for_stride_and_padding():
    rng = np.random.default_rng(2017)
    ifmap, filters = rng.integers(-9, 9, (1, 2, 8, 8)), rng.integers(-9, 9, (3, 2, 3, 3))
    short = convolve(ifmap, filters, stride=2, padding=1).psums
    long = convolve(ifmap, filters, stride=(2, 2), padding=((1, 1), (1, 1))).psums
    np.testing.assert_array_equal(short, long)


@pytest.mark.parametrize(
    "channels, size, count, kernel, stride",
    [(3, 227, 8, 11, 4), (48, 31, 16, 5, 1), (256, 15, 8, 3, 1)],
)
def test_against_scipy(channels, size, count, kernel, stride):
    """Shapes of AlexNet's conv1, conv2 and conv3."""
    rng = np.random.default_rng(2017)
    ifmap = rng.integers(-(2**15), 2**15, (1, channels, size, size))
    filters = rng.integers(-(2**15), 2**15, (count, channels, kernel, kernel))
    expected = [
        correlate(ifmap[0], weights, mode="valid", method="direct")[0, ::stride, ::stride]
        for weights in filters
    ]
    got = convolve(ifmap, filters, stride=stride, psum_bits=63)
    np.testing.assert_array_equal(got.psums[0], expected)
    assert got.overflows == 0


def test_exact_beyond_float64():
    """2**50 * 16 * 2 terms do not fit 53 bits: the sum must not be made of floats."""
    ifmap = np.full((1, 32, 1, 1), 2**26 + 1)
    filters = np.full((1, 32, 1, 1), 2**25 + 1)
    expected = 32 * (2**26 + 1) * (2**25 + 1)
    assert convolve(ifmap, filters, psum_bits=63).psums.item() == expected


def test_exact_beyond_32_bits():
    ifmap = np.full((1, 512, 1, 1), -(2**15))
    filters = np.full((1, 512, 1, 1), -(2**15))
    got = convolve(ifmap, filters, product_shift=1, psum_bits=32)
    assert (got.psums.item(), got.overflows) == (512 * 2**29 % 2**32, 1)


@pytest.mark.parametrize(
    "ifmap, filters, groups, message",
    [
        ((1, 4, 5, 5), (2, 3, 3, 3), 1, r"^filters must have 4 channels / 1 groups, not 3$"),
        ((1, 4, 5, 5), (3, 2, 3, 3), 2, r"^filters must be a multiple of 2 groups, not 3$"),
        ((1, 4, 2, 5), (2, 4, 3, 3), 1, r"^padded ifmap must be at least 3 x 3, not 2 x 5$"),
    ],
)
def test_wrong_shapes(ifmap, filters, groups, message):
    with pytest.raises(ValueError, match=message):
        convolve(np.zeros(ifmap, int), np.zeros(filters, int), groups=groups)
