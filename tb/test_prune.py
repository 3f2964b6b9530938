"""Threshold sweeps: what the machine and golden do with a threshold, and the page."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from lacuna.bench import prune as page
from lacuna.golden import post
from lacuna.host.layer import Layer
from lacuna.host.machine import Machine
from lacuna.host.mapper import map_layer
from lacuna.host.prune import Pruned, largest_threshold, prune, sweep, sweep_layer
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import MACHINES, expected, golden_driver, random_job


TINY = CONFIGS["tiny"]
LAYER = Layer(C=4, M=6, H=10, W=9, R=3, S=3, rescale=True, ofmap_coded=True)


def test_sweep_by_hand():
    ofmap = np.array([3, -4, 0, 12])
    found = sweep(ofmap, (0, 1, 4, 5, 99), layer=LAYER, config=TINY)
    power = 3**2 + 4**2 + 12**2
    expect = [(0, 0.25, 0, 0, 0), (1, 0.25, 0, 0, 0), (4, 0.5, 0.25, 9, 3), (5, 0.75, 0.5, 25, 4)]
    expect.append((99, 1, 0.75, power, 12))
    for pruned, (threshold, zeros, gained, lost, largest) in zip(found, expect, strict=True):
        assert pruned == Pruned(
            threshold=threshold, zeros=zeros, gained=gained, error=pruned.error, largest=largest
        )
        assert pruned.error == pytest.approx(np.sqrt(lost / power))


def test_zero_point():
    """Zeros are where the zero point is; errors are distances from it."""
    layer = replace(LAYER, ofmap_zero_point=-20)
    ofmap = np.array([-20, -17, -24, 80])
    np.testing.assert_array_equal(prune(ofmap, 4, zero_point=-20), [-20, -20, -24, 80])
    (found,) = sweep(ofmap, [4], layer=layer, config=TINY)
    assert (found.zeros, found.gained, found.largest) == (0.5, 0.25, 3)
    assert found.error == pytest.approx(3 / np.sqrt(3**2 + 4**2 + 100**2))


def test_zeros_alone():
    (found,) = sweep(np.zeros(5, int), [7], layer=LAYER, config=TINY)
    assert found == Pruned(threshold=7, zeros=1, gained=0, error=0, largest=0)


@pytest.mark.parametrize(
    "bits, zero_point", [(16, 0), (8, 0), (8, 20), (8, -50), (8, 127), (8, -128)]
)
def test_agrees_with_the_post_unit(bits, zero_point):
    """From ofmaps that were cut off, up to the largest threshold, whatever the psums were."""
    config = MACHINES["bytes"] if bits == 8 else TINY
    layer = replace(LAYER, ofmap_zero_point=zero_point)
    psums = np.random.default_rng(1).integers(-(2 ** (bits + 1)), 2 ** (bits + 1), (1, 1, 40, 500))
    psums[..., ::2] //= 16

    def through(threshold):
        return post.post(
            psums, psum_bits=32, activation_bits=bits, threshold=threshold, zero_point=zero_point
        )

    most = largest_threshold(layer, config)
    for threshold in {0, 1, most // 3, most // 2, most} & set(range(most + 1)):
        found = prune(through(0), threshold, zero_point=zero_point)
        np.testing.assert_array_equal(found, through(threshold))
    wrong = prune(through(0), most + 2, zero_point=zero_point)
    assert not np.array_equal(wrong, through(most + 2)), "it could be larger"


def test_bad_thresholds():
    for threshold in (-1, 32768):
        message = rf"^threshold must be in 0\.\.32767, not {threshold}$"
        with pytest.raises(ValueError, match=message):
            sweep(np.arange(5), [threshold], layer=LAYER, config=TINY)
    with pytest.raises(ValueError, match=r"^layer must have no threshold, not 3$"):
        sweep(np.arange(5), [1], layer=replace(LAYER, threshold=3), config=TINY)


def test_thresholds_on_the_machine(tally):
    """The Verilog with each threshold gives what golden does, and what the sweep foretells."""
    host = machines.host("tiny")
    job = random_job(map_layer(LAYER, TINY), seed=3)
    job = replace(job, multiplier=np.full(LAYER.M, 700), shift=np.full(LAYER.M, 12))
    arrays = {"bias": job.bias, "multiplier": job.multiplier, "shift": job.shift}
    thresholds = (0, 1, 300, 2000, 4000, 32767)
    other = replace(LAYER, threshold=9)
    foretold = sweep_layer(host, other, job.ifmap, job.filters, thresholds, **arrays)
    assert len(host.runs) == 1, "a sweep takes one run"
    words = []
    for threshold, pruned in zip(thresholds, foretold, strict=True):
        layer = replace(LAYER, threshold=threshold)
        result = host.run(layer, job.ifmap, job.filters, **arrays)
        tally.compare(result.ofmap, expected(replace(job, mapping=result.mapping)))
        assert float(np.mean(result.ofmap == 0)) == pruned.zeros
        words.append(result.words["ofmap_words"])
    assert sorted(words, reverse=True) == words
    assert len(set(words)) > 4, "thresholds must take zeros from the link"
    assert 0 < foretold[2].gained < foretold[3].gained < foretold[4].gained < foretold[5].gained


def test_any_driver():
    """Golden's machine will do as well."""
    machine = Machine(TINY, driver=golden_driver(TINY))
    layer = replace(LAYER, rescale=False)
    rng = np.random.default_rng(5)
    ifmap = rng.integers(-99, 99, layer.ifmap_shape)
    filters = rng.integers(-99, 99, layer.filter_shape)
    found = sweep_layer(machine, layer, ifmap, filters, [0, 50])
    assert found[0].gained == found[0].error == 0 < found[1].gained


def test_page():
    layer = replace(LAYER, name="conv1", relu=True)
    rng = np.random.default_rng(6)
    ofmap = np.maximum(rng.normal(0, 300, layer.ofmap_shape), 0).astype(int)
    rows = page.layer_rows(layer, ofmap, TINY)
    assert [row["share"] for row in rows] == list(page.SHARES)
    assert rows[0]["threshold"] == rows[0]["error"] == 0
    assert rows[-1]["threshold"] == pytest.approx(300, rel=0.1)
    for less, more in pairwise(rows):
        assert less["zeros"] <= more["zeros"] and less["error"] <= more["error"]
        assert less["words"] >= more["words"]
        assert more["zeros_next"] < more["zeros"], "the greatest of nine values is rarely 0"
    totals = page.sums(rows)
    assert totals["words"] == rows[0]["words"]
    assert totals["words_at_1"] == rows[-1]["words"] / rows[0]["words"]
    assert totals["error_at_0.25"] == rows[4]["error"]
