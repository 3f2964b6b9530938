# amaranth: UnusedElaboratable=no
"""A PE that skips zeros against golden.pe, in Amaranth's own simulator."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from lacuna.hw.config import CONFIGS
from lacuna.tb.pe_bench import random_pass, run


TINY = replace(CONFIGS["tiny"], skipping=True)
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
    "odd depths": replace(TINY, ifmap_spad_words=5, psum_spad_words=3, filter_spad_words=24),
    "ring of one": replace(TINY, ifmap_spad_words=1, psum_spad_words=1, filter_spad_words=8),
}
GAPS = [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)]
ZEROS = [0, 0.3, 0.8, 0.97, 1]
#: p, window, retire: one filter, one value, the whole scratchpad, every kind of slide.
SHAPES = [
    (1, 1, 1),
    (8, 1, 1),
    (1, 2, 1),
    (2, 2, 2),
    (1, 3, 2),
    (4, 3, 1),
    (8, 4, 4),
    (2, 12, 5),
    (1, 12, 1),
    (1, 12, 12),
    (2, 12, 11),
]


def work_cycles(work):
    """Return the cycles of the operations of a pass: each window has one for each filter at least."""
    window, p = work.weights.shape
    total = 0
    for row in work.rows:
        for start in range(0, len(row) - window + 1, work.retire):
            total += p * max(1, int(np.count_nonzero(row[start : start + window])))
    return total


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("zeros", ZEROS)
@pytest.mark.parametrize("shape", SHAPES)
def test_matches_golden(shape, zeros, idle, stall):
    rng = np.random.default_rng(1)
    passes = [
        random_pass(TINY, rng, shape, columns=columns, rows=3, zeros=zeros, upper=columns == 9)
        for columns in (5, 9, 1)
    ]
    run(TINY, passes, idle=idle, stall=stall)
