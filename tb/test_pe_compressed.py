# amaranth: UnusedElaboratable=no
"""A PE that skips zeros of ifmap and filters against golden.pe, in Amaranth's own simulator."""

from collections import Counter
from dataclasses import replace
from itertools import pairwise, product

import numpy as np
import pytest

from lacuna.golden.compressed import compress
from lacuna.hw.presets import CONFIGS
from lacuna.tb.pe_bench import GAPS, SHAPES, Interrupted, idle_passes, random_pass, run
from lacuna.tb.test_pe_skipping import VARIANTS


TINY = replace(CONFIGS["tiny"], skipping=True, compressed=True)
#: Shares of zero ifmap values and of zero weights.
ZEROS = [(0, 0), (0, 0.6), (0.5, 0.3), (0.8, 0.9), (0.3, 1), (1, 0.5)]
#: What a pass takes at most beside its windows, with no more than 8 filters.
PASS_CYCLES = 8


def random_passes(config, shape, *, columns=7, rows=2, seed=1):
    """Return a pass of ``shape`` for each share of zeros, in alternating halves."""
    rng = np.random.default_rng(seed)
    passes = []
    for number, (zeros, weight_zeros) in enumerate(ZEROS):
        shares = {"zeros": zeros, "weight_zeros": weight_zeros, "upper": number % 2 == 1}
        passes.append(random_pass(config, rng, shape, columns=columns, rows=rows, **shares))
    return passes


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("shape", SHAPES)
def test_matches_golden(shape, idle, stall):
    run(TINY, random_passes(TINY, shape), idle=idle, stall=stall)


@pytest.mark.parametrize("variant", VARIANTS)
def test_variants(variant):
    config = replace(VARIANTS[variant], compressed=True)
    p = min(4, config.psum_spad_words)
    window = min(3, config.ifmap_spad_words, config.filter_half_words // p)
    for shape in ((p, window, 1), (1, 1, 1), (p, window, window)):
        run(config, random_passes(config, shape, seed=3), idle=0.2, stall=0.2)


@pytest.mark.parametrize("idle, stall", GAPS)
def test_idle_passes(idle, stall):
    """Passes in which the PE only hands psums through, before and between others."""
    passes = idle_passes(TINY, weight_zeros=0.5)
    run(TINY, passes, idle=idle, stall=stall)


@pytest.mark.parametrize("stall", [0, 0.3])
@pytest.mark.parametrize("shape", [(2, 3, 3), (1, 4, 4), (3, 2, 2)])
def test_every_pattern(shape, stall):
    """Every set of zero weights against every set of zero values: empty columns wherever."""
    p, window, _retire = shape
    rng = np.random.default_rng(3)
    patterns = np.array(list(product([0, 1], repeat=window)))
    passes = []
    for number, kept in enumerate(product([0, 1], repeat=window * p)):
        columns = len(patterns)
        work = random_pass(TINY, rng, shape, columns=columns, upper=number % 2 == 1)
        work.weights |= 1
        work.weights *= np.reshape(kept, (window, p))
        work.rows[0] *= rng.permutation(patterns).ravel()
        passes.append(work)
    run(TINY, passes, stall=stall)


@pytest.mark.parametrize("kept", [[], [0], [11], [5], [0, 11], [4, 7], [0, 1], [10, 11]], ids=str)
def test_runs_of_empty_columns(kept):
    """Few columns of a long window, with few weights: the others are left out in runs."""
    rng = np.random.default_rng(4)
    passes = []
    for number, filters in enumerate(([0], [1], [0, 1])):
        for zeros in (0, 0.5):
            upper = len(passes) % 2 == 1
            work = random_pass(TINY, rng, (2, 12, 5), columns=6, rows=2, zeros=zeros, upper=upper)
            mask = np.zeros((12, 2), int)
            mask[np.ix_(kept, filters)] = 1
            work.weights = (work.weights | 1) * mask
            assert np.count_nonzero(work.weights) == len(kept) * len(filters), number
            passes.append(work)
    run(TINY, passes, idle=0.1, stall=0.1)


def entry_cycles(work):
    """Return the cycles of each window in the stage that reads entries; streams do not stall.

    A value reaches that stage one cycle after it could, at the earliest, and values come one per
    cycle.
    """
    starts = compress(work.weights)[2]
    entries = np.diff(starts)
    window = len(entries)
    found, come, free, before = [], 0, 0, 0
    for row in work.rows:
        for first in range(0, len(row) - window + 1, work.retire):
            used = np.flatnonzero(row[first : first + window]).tolist() or [None]
            for number in used:
                count = 0 if number is None else int(entries[number])
                if count == 0 and number != used[-1]:
                    come += 1
                    continue
                begin = max(come, free)
                come, free = begin + 1, begin + max(1, count)
            found.append(free - before)
            before = free
    return found


def psum_cycles(work, cycles):
    """Return the cycles from the first psum of each window to that of the next."""
    p = work.weights.shape[1]
    return [later - earlier for earlier, later in pairwise(cycles[:-1:p])]


@pytest.mark.parametrize("weight_zeros", [0, 0.4, 0.8, 1])
@pytest.mark.parametrize("shape", [(1, 12, 1), (3, 4, 1), (4, 8, 2), (8, 4, 2), (6, 5, 2)])
def test_a_window_takes_its_entries(shape, weight_zeros):
    """All windows alike: each takes its entries, or its psums if they are more, and no more."""
    rng = np.random.default_rng(5)
    work = random_pass(TINY, rng, shape, columns=30, weight_zeros=weight_zeros)
    cycles, _found = run(TINY, [work])
    expected = [max(shape[0], each) for each in entry_cycles(work)]
    found = psum_cycles(work, cycles)
    # the first windows find the ring not filled yet
    assert found[4:] == expected[5:]


@pytest.mark.parametrize("zeros, weight_zeros", ZEROS)
@pytest.mark.parametrize("shape", [shape for shape in SHAPES if shape[2] <= 6 * shape[0]])
def test_no_cycle_is_lost(shape, zeros, weight_zeros):
    """Windows of all kinds follow each other; a short one may hide behind a long one."""
    rng = np.random.default_rng(6)
    shares = {"zeros": zeros, "weight_zeros": weight_zeros}
    passes = [
        random_pass(TINY, rng, shape, columns=19, rows=2, upper=number % 2 == 1, **shares)
        for number in range(3)
    ]
    cycles, _found = run(TINY, passes)
    p = shape[0]
    windows = [each for work in passes for each in entry_cycles(work)]
    taken = cycles[-1] - cycles[0]
    assert taken >= max(p * len(windows), sum(windows) - windows[0])
    assert taken <= sum(max(p, each) for each in windows) + PASS_CYCLES * len(passes)


@pytest.mark.parametrize("shape", [(1, 12, 1), (4, 6, 1), (5, 6, 1), (8, 4, 1)])
def test_a_pass_takes_its_last_psums(shape):
    """Without zeros: from the first psum of a pass to that of the next."""
    rng = np.random.default_rng(8)
    p, window, _retire = shape
    columns = 20
    passes = [random_pass(TINY, rng, shape, columns=columns, upper=bool(n % 2)) for n in range(3)]
    cycles, _found = run(TINY, passes)
    starts = cycles[:: columns * p + 1]
    more = max(5, p)
    assert [b - a for a, b in pairwise(starts)] == [columns * p * window + more] * 2


@pytest.mark.parametrize("idle, stall", GAPS)
def test_counters(idle, stall):
    """Work is counted exactly, and with it what was skipped, of values and of weights."""
    rng = np.random.default_rng(7)
    passes = []
    for number, shape in enumerate([(4, 3, 1), (2, 5, 2), (1, 2, 2), (3, 1, 1), (2, 12, 4)]):
        zeros, weight_zeros = ZEROS[number]
        shares = {"zeros": zeros, "weight_zeros": weight_zeros}
        options = {"upper": number % 2 == 1, "active": number != 2}
        passes.append(random_pass(TINY, rng, shape, columns=7, rows=2, **shares, **options))
    _cycles, found = run(TINY, passes, idle=idle, stall=stall)
    expected = Counter(skipped=0, gated=0)
    for work in passes:
        expected.update(work.counts)
    windows = sum(work.weights.size * 7 * 2 for work in passes if work.rows)
    assert expected["products"] + expected["skipped"] == windows
    expected["filter_writes"] = sum(np.count_nonzero(work.weights) for work in passes if work.rows)
    assert {name: found[name] for name in expected} == expected
    assert found["gated"] == 0


@pytest.mark.parametrize("idle, stall", [*GAPS, (0.8, 0), (0, 0.8)])
def test_cycles_are_charged_once(idle, stall):
    """No cycle has two causes, and almost every one has one."""
    rng = np.random.default_rng(10)
    work = random_pass(TINY, rng, (2, 4, 4), columns=80, zeros=0.4, weight_zeros=0.4)
    _cycles, found = run(TINY, [work], idle=idle, stall=stall)
    causes = ("stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out")
    charged = found["busy"] + sum(found[cause] for cause in causes)
    assert charged <= found["total"]
    assert charged >= 0.8 * found["total"]
    assert (found["stall_psum_out"] > 0) == (stall > 0)


@pytest.mark.parametrize("p", [1, 5])
def test_reset(p):
    """Psums that a reset has left behind are gone."""
    config = replace(TINY, counters=False)
    junk = random_pass(config, np.random.default_rng(8), (p, 1, 1), columns=5)
    passes = random_passes(config, (8, 3, 1), columns=3)
    run(config, passes, dut=Interrupted(config, junk))
