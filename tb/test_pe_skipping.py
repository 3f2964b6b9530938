# amaranth: UnusedElaboratable=no
"""A PE that skips zeros against golden.pe, in Amaranth's own simulator."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from lacuna.hw.presets import CONFIGS
from lacuna.tb.pe_bench import GAPS, SHAPES, idle_passes, random_pass, run


TINY = replace(CONFIGS["tiny"], skipping=True)
EYERISS = CONFIGS["eyeriss"]
VARIANTS = {
    "zero_points": replace(TINY, zero_points=True),
    "psums of 32 bits": replace(
        TINY, activation_bits=8, weight_bits=8, psum_bits=32, product_shift=0
    ),
    "no gating": replace(TINY, gating=False),
    "no counters": replace(TINY, counters=False),
    "narrow link": replace(TINY, link_bits=32),
    "wide link": replace(TINY, link_bits=128),
    "deep queues": replace(TINY, ifmap_fifo_words=3, chain_fifo_words=4),
    "shallow queues": replace(TINY, ifmap_fifo_words=1, chain_fifo_words=1),
    "odd depths": replace(TINY, ifmap_spad_words=5, psum_spad_words=3, filter_spad_words=24),
    "ring of one": replace(TINY, ifmap_spad_words=1, psum_spad_words=1, filter_spad_words=8),
}
ZEROS = [0, 0.3, 0.8, 0.97, 1]


def work_cycles(work):
    """Return the cycles of a pass: in each window every filter has one at least."""
    window, p = work.weights.shape
    total = 0
    for row in work.rows:
        for start in range(0, len(row) - window + 1, work.retire):
            total += p * max(1, int(np.count_nonzero(row[start : start + window])))
    return total


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("shape", SHAPES)
def test_matches_golden(shape, idle, stall):
    rng = np.random.default_rng(1)
    several = enumerate((zeros, columns) for zeros in ZEROS for columns in (5, 9, 1))
    passes = [
        random_pass(TINY, rng, shape, columns=columns, rows=3, zeros=zeros, upper=number % 2 == 1)
        for number, (zeros, columns) in several
    ]
    run(TINY, passes, idle=idle, stall=stall)


@pytest.mark.parametrize("zeros", ZEROS)
@pytest.mark.parametrize("variant", VARIANTS)
def test_variants(variant, zeros):
    config = VARIANTS[variant]
    rng = np.random.default_rng(3)
    p = min(4, config.psum_spad_words)
    window = min(3, config.ifmap_spad_words, config.filter_half_words // p)
    shapes = [(p, window, 1), (1, 1, 1), (p, window, window)]
    passes = [
        random_pass(config, rng, shape, columns=12, rows=2, zeros=zeros, upper=number == 1)
        for number, shape in enumerate(shapes)
    ]
    run(config, passes, idle=0.2, stall=0.2)


def test_idle_passes():
    """Passes in which the PE only hands psums through, before and between others."""
    passes = idle_passes(TINY)
    for idle, stall in GAPS:
        run(TINY, passes, idle=idle, stall=stall)


def made_of(columns, shape, places, *, rows=1):
    """Return a pass whose rows are 0 but for the values at ``places``."""
    work = random_pass(TINY, np.random.default_rng(5), shape, columns=columns, rows=rows)
    for row in work.rows:
        kept = {place: row[place] for place in places if place < len(row)}
        row[:] = 0
        for place, value in kept.items():
            row[place] = value
    return work


#: Where the only values of rows of 44 that are not 0 stand: next to what a window and a word see.
PLACES = [
    *([place] for place in (0, 1, 3, 4, 7, 8, 15, 16, 42, 43)),
    *([0, 43], [7, 8], [3, 4], [0, 11], [11, 12], [0, 12], [39, 40], [31, 32, 33]),
    *(range(8), range(4, 9), range(36, 44), range(0, 44, 8), range(7, 44, 8)),
]


@pytest.mark.parametrize("places", PLACES, ids=str)
def test_corners(places):
    """A value alone; at the ends of rows, windows and words; long gaps, then another row."""
    for shape in ((2, 12, 4), (1, 4, 4), (2, 2, 1)):
        columns = (44 - shape[1]) // shape[2] + 1
        run(TINY, [made_of(columns, shape, places, rows=3)], stall=0.2)


def test_gap_longer_than_positions_are_told_apart():
    """Positions are counted modulo 64 here; nothing comes from so far ahead."""
    for gap in (40, 47, 48, 49, 56, 63, 64, 65, 127, 128, 129):
        work = made_of(300, (2, 3, 1), [0, gap, 2 * gap, 2 * gap + 1])
        run(TINY, [work])


@pytest.mark.parametrize("zeros", ZEROS)
@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape[2] <= 6 * shape[0]])
def test_no_cycle_is_lost(shape, zeros):
    """Windows take their values other than 0, one at least, and follow without a gap.

    A pass costs two cycles more, or three if its first window waits for a second value. (Where a
    window drops more than six values for each filter, long runs of zeros take longer to come.)
    """
    rng = np.random.default_rng(4)
    passes = [
        random_pass(TINY, rng, shape, columns=9, rows=3, zeros=zeros, upper=number % 2 == 1)
        for number in range(3)
    ]
    cycles, _found = run(TINY, passes)
    p, window, _retire = shape
    before = p * max(0, int(np.count_nonzero(passes[0].rows[0][:window])) - 1)
    lost = cycles[-1] - cycles[0] - sum(work_cycles(work) for work in passes) + before
    assert 2 * (len(passes) - 1) <= lost <= 3 * len(passes)


def test_word_of_zeros_takes_a_cycle():
    """As many windows as words, one filter, and nothing but zeros: one window per cycle."""
    work = random_pass(TINY, np.random.default_rng(6), (1, 8, 8), columns=40, zeros=1)
    cycles, _found = run(TINY, [work])
    assert cycles[-2] - cycles[0] == 39


@pytest.mark.parametrize(
    "shape, columns, rows",
    [((16, 11, 4), 55, 1), ((16, 10, 2), 27, 1), ((16, 9, 3), 13, 4), ((9, 12, 4), 13, 4)],
    ids=["s11", "s5", "s3", "q4"],
)
def test_bars(shape, columns, rows):
    """At density 1 at most 2 % slower than without skipping; at 75 % zeros 85 % of the ideal."""
    dense, sparse = EYERISS, replace(EYERISS, skipping=True)
    works = {
        zeros: random_pass(
            sparse, np.random.default_rng(7), shape, columns=columns, rows=rows, zeros=zeros
        )
        for zeros in (0, 0.75)
    }

    def taken(config, zeros):
        """From the cycle in which the filters are there to that in which the end has left."""
        cycles, _found = run(config, [works[zeros]])
        return cycles[-1] + 1 - works[zeros].weights.size

    plain = taken(dense, 0)
    assert taken(sparse, 0) <= 1.02 * plain
    found = taken(sparse, 0.75)
    products = works[0.75].weights.size * columns * rows
    ideal = products / works[0.75].counts["products"]
    assert plain / found >= 0.85 * ideal


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("zeros", [0, 0.4, 0.9, 1])
def test_counters(zeros, idle, stall):
    """Work is counted exactly, and with it what was skipped."""
    rng = np.random.default_rng(6)
    passes = [
        random_pass(
            TINY, rng, shape, columns=7, rows=2, zeros=zeros, upper=number == 1, active=number != 2
        )
        for number, shape in enumerate([(4, 3, 1), (2, 5, 2), (1, 2, 2), (3, 1, 1)])
    ]
    _cycles, found = run(TINY, passes, idle=idle, stall=stall)
    expected = Counter(skipped=0, gated=0)
    for work in passes:
        expected.update(work.counts)
    windows = sum(work.weights.size * 7 * 2 for work in passes if work.rows)
    assert expected["products"] + expected["skipped"] == windows
    expected["busy"] = sum(work_cycles(work) for work in passes) + len(passes)
    expected["filter_writes"] = sum(work.weights.size for work in passes if work.rows)
    assert {name: found[name] for name in expected} == expected
    assert found["gated"] == 0
    assert (found["stall_psum_out"] > 0) == (stall > 0)


@pytest.mark.parametrize("idle, stall", [*GAPS, (0.8, 0), (0.8, 0.8)])
@pytest.mark.parametrize("zeros", [0, 0.6])
def test_cycles_are_charged_once(zeros, idle, stall):
    """Every cycle but the one that takes the parameters is busy or has one cause."""
    work = random_pass(TINY, np.random.default_rng(10), (1, 4, 4), columns=80, zeros=zeros)
    _cycles, found = run(TINY, [work], idle=idle, stall=stall)
    causes = ("stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out")
    assert found["total"] == 1 + found["busy"] + sum(found[cause] for cause in causes)
