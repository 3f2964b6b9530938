"""golden.rlc: the published example, round trips, every error, and the statistics."""

import numpy as np
import pytest

from lacuna.golden import rlc


EYERISS = {"run_bits": 5, "value_bits": 16, "link_bits": 64}
EDGE8 = {"run_bits": 4, "value_bits": 8, "link_bits": 64}
PUBLISHED = [0, 0, 12, 0, 0, 0, 0, 53, 0, 0, 22]


def word(*pairs, term=0, spare=0, run_bits=5, value_bits=16, link_bits=64):
    """Build one word field by field."""
    bits = f"{term:b}"
    width = link_bits - 1 - len(pairs) * (run_bits + value_bits)
    bits += f"{spare:0{width}b}" if width else ""
    for run, level in reversed(pairs):
        bits += f"{level % 2**value_bits:0{value_bits}b}{run:0{run_bits}b}"
    assert len(bits) == link_bits
    return int(bits, 2)


def test_published_example():
    """The first word of Eyeriss's Fig. 8 when the segment goes on."""
    words = rlc.encode([*PUBLISHED, 7], **EYERISS)
    assert words == [
        2 | 12 << 5 | 4 << 21 | 53 << 26 | 2 << 42 | 22 << 47,
        0 | 7 << 5 | 1 << 63,
    ]


def test_published_example_alone():
    assert rlc.encode(PUBLISHED, **EYERISS) == [word((2, 12), (4, 53), (2, 22), term=1)]


@pytest.mark.parametrize(
    "segment, pairs",
    [
        ([0], [(0, 0)]),
        ([5], [(0, 5)]),
        ([0, 0], [(1, 0)]),
        ([0] * 31, [(30, 0)]),
        ([0] * 32, [(31, 0)]),
        ([0] * 33, [(31, 0), (0, 0)]),
        ([0] * 64, [(31, 0), (31, 0)]),
        ([0] * 31 + [9], [(31, 9)]),
        ([0] * 32 + [9], [(31, 0), (0, 9)]),
        ([0] * 65 + [-9], [(31, 0), (31, 0), (1, -9)]),
        ([9, 0, 0, 9, 0], [(0, 9), (2, 9), (0, 0)]),
    ],
    ids=lambda case: f"{len(case)}",
)
def test_pairs_by_hand(segment, pairs):
    assert rlc.encode_pairs(segment, run_bits=5) == pairs


def plain_pairs(segment, run_bits, zero_point):
    """Encode value by value."""
    pairs, run = [], 0
    for index, value in enumerate(segment):
        if value == zero_point and run < 2**run_bits - 1 and index < len(segment) - 1:
            run += 1
        else:
            pairs.append((run, value))
            run = 0
    return pairs


@pytest.mark.parametrize("zero_point", [0, -8, 7])
@pytest.mark.parametrize("density", [0, 0.02, 0.3, 1])
@pytest.mark.parametrize(
    "widths",
    [
        EYERISS,
        EDGE8,
        {"run_bits": 1, "value_bits": 4, "link_bits": 32},
        {**EYERISS, "link_bits": 128},
    ],
    ids=str,
)
def test_round_trip(widths, density, zero_point):
    rng = np.random.default_rng(2017)
    for count in [1, 2, 3, 31, 32, 33, 63, 64, 65, 300]:
        segment = rng.integers(-8, 8, count)
        segment[rng.random(count) >= density] = zero_point
        pairs = rlc.encode_pairs(segment, run_bits=widths["run_bits"], zero_point=zero_point)
        assert pairs == plain_pairs(segment.tolist(), widths["run_bits"], zero_point)
        words = rlc.encode(segment, **widths, zero_point=zero_point)
        assert [w >> (widths["link_bits"] - 1) for w in words] == [0] * (len(words) - 1) + [1]
        got = rlc.decode(words, count, **widths, zero_point=zero_point)
        np.testing.assert_array_equal(got, segment)


def test_spare_bits_are_zero():
    words = rlc.encode([-1] * 7, **EDGE8)  # 5 pairs of 12 bits, 3 spare bits, term
    assert [w >> 60 for w in words] == [0, 8]


def test_segments_follow_each_other():
    rng = np.random.default_rng(2017)
    values = rng.integers(0, 3, (4, 50))
    words = [w for row in values for w in rlc.encode(row, **EYERISS)]
    np.testing.assert_array_equal(rlc.decode_segments(words, 4, 50, **EYERISS), values)


@pytest.mark.parametrize(
    "name, count, words",
    [
        ("RLC_EARLY", 4, [word((0, 1), (0, 2), (0, 3), term=1)]),
        ("RLC_LATE", 3, [word((0, 1), (0, 2), (0, 3))]),
        ("RLC_RUN", 5, [word((0, 1), (0, 2), (3, 3), term=1)]),
        ("RLC_RUN", 5, [word((0, 1), (0, 2), (9, 3), term=1)]),
        ("RLC_PAD", 2, [word((0, 1), (0, 2), (0, 3), term=1)]),
        ("RLC_PAD", 2, [word((0, 1), (0, 2), (1, 0), term=1)]),
        ("LENGTH", 4, [word((0, 1), (0, 2), (0, 3))]),
        ("LENGTH", 1, [word((0, 1), (0, 0), (0, 0), term=1)] * 2),
        ("LENGTH", 1, []),
    ],
)
def test_errors(name, count, words):
    with pytest.raises(rlc.RlcError, match=f"^{name}: ") as caught:
        rlc.decode(words, count, **EYERISS)
    assert caught.value.name == name


@pytest.mark.parametrize("spare", [1, 4])
def test_spare_bits_are_checked(spare):
    bad = word(
        (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), term=1, spare=spare, run_bits=4, value_bits=8
    )
    with pytest.raises(rlc.RlcError, match=r"^RLC_PAD: spare bits must be 0 in word 0"):
        rlc.decode([bad], 5, **EDGE8)


def test_every_flipped_bit_is_an_error_or_another_value():
    segment = [0, 3, 0, 0, 5]
    (good,) = rlc.encode(segment, **EYERISS)
    for bit in range(64):
        try:
            got = rlc.decode([good ^ 1 << bit], 5, **EYERISS).tolist()
        except rlc.RlcError:
            continue
        assert got != segment


def test_wrong_widths():
    message = r"^run_bits \+ value_bits must be below link_bits \(32\), not 32$"
    with pytest.raises(ValueError, match=message):
        rlc.pairs_per_word(run_bits=16, value_bits=16, link_bits=32)


def test_empty_segment():
    with pytest.raises(
        ValueError, match=r"^segment must be a list of at least one value, not \(0,"
    ):
        rlc.encode_pairs([], run_bits=5)


@pytest.mark.parametrize("zeros", [0, 0.25, 0.5, 0.793, 0.95])
def test_expected_bits(zeros):
    expected = rlc.expected_bits(zeros, **EYERISS)
    assert expected == pytest.approx(64 / 3 * (1 - zeros) / (1 - zeros**32))
    rng = np.random.default_rng(2017)
    segment = (rng.random(200_000) >= zeros).astype(int)
    measured = 64 * len(rlc.encode(segment, **EYERISS)) / len(segment)
    assert measured == pytest.approx(expected, rel=0.02)


def test_all_zeros():
    assert rlc.expected_bits(1, **EYERISS) == pytest.approx(64 / 3 / 32)


@pytest.mark.parametrize("zeros, overhead", [(0, 0.33), (0.5, 0.18), (0.793, 0.09), (0.9, 0.07)])
def test_overhead_over_entropy(zeros, overhead):
    bound = rlc.entropy_bits(zeros, value_bits=16)
    assert rlc.expected_bits(zeros, **EYERISS) / bound - 1 == pytest.approx(overhead, abs=0.006)


def test_entropy_of_nothing():
    assert rlc.entropy_bits(1, value_bits=16) == 0
