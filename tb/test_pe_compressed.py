# amaranth: UnusedElaboratable=no
"""A PE that skips zeros of ifmap and filters against golden.pe, in Amaranth's own simulator."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.hw.config import CONFIGS
from lacuna.tb.pe_bench import GAPS, SHAPES, random_pass, run


TINY = replace(CONFIGS["tiny"], skipping=True, compressed=True)
ZEROS = [(0, 0), (0, 0.6), (0.5, 0.3), (0.8, 0.9), (0.3, 1), (1, 0.5)]


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("zeros, weight_zeros", ZEROS)
@pytest.mark.parametrize("shape", SHAPES)
def test_matches_golden(shape, zeros, weight_zeros, idle, stall):
    rng = np.random.default_rng(1)
    shares = {"zeros": zeros, "weight_zeros": weight_zeros}
    passes = [
        random_pass(TINY, rng, shape, columns=columns, rows=3, upper=columns == 9, **shares)
        for columns in (5, 9, 1)
    ]
    run(TINY, passes, idle=idle, stall=stall)
