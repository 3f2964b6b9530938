"""The run-length code of feature maps: segments as the machine sends them, and the bounds."""

from dataclasses import replace
from math import log2

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.bench import maps
from lacuna.golden import rlc
from lacuna.host.job import arrange_ifmap, ifmap_segments
from lacuna.host.machine import Machine
from lacuna.host.mapper import Mapping
from lacuna.hw.presets import CONFIGS
from lacuna.tb.layers import choices, golden_driver, layers, random_job


CONFIG = CONFIGS["eyeriss"]
WIDTHS = {"run_bits": 5, "value_bits": 16, "link_bits": 64}


def spotted(zeros, shape, *, stay=None):
    """Return values of which ``zeros`` are 0; with ``stay`` they come in runs along a row."""
    rng = np.random.default_rng(2017)
    empty = rng.random(shape) < zeros
    if stay is not None:
        flat = empty.reshape(-1)
        keep = rng.random(flat.shape) < stay
        for index in range(1, flat.size):
            flat[index] = flat[index - 1] if keep[index] else flat[index]
    return np.where(empty, 0, rng.integers(1, 2**15, shape))


def test_segments_are_those_of_the_machine():
    """The code of the segments is as long as what golden's machine takes and sends."""
    config = CONFIGS["tiny"]
    machine = Machine(config, driver=golden_driver(config))

    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def check(data):
        layer = replace(
            data.draw(layers(config)), relu=True, rescale=False, threshold=99, ofmap_coded=True,
            ifmap_coded=True,
        )  # fmt: skip
        job = random_job(Mapping(layer, config, data.draw(choices(layer, config)), {}))
        result = machine.run_jobs([job])[0]
        ofmaps = maps.ofmap_segments(job.mapping, result.ofmap)
        # values behind the last filter are what filters of zeros and a bias of 0 make: 0
        assert maps.coded_words(ofmaps, config) == result.words["ofmap_words"]
        assert maps.raw_words(ofmaps, config) == result.words["ofmap_words_raw"]
        arranged = arrange_ifmap(job)
        parts = [ifmap_segments(layer, arranged, tile) for tile in job.mapping.tiles()]
        assert maps.coded_words(parts, config) == result.words["ifmap_words"]
        assert maps.raw_words(parts, config) == result.words["ifmap_words_raw"]

    check()


def test_run_entropy_by_hand():
    """Runs 2, 1 and, at the end, 1; then 0, 0 and none; then 3 alone."""
    parts = [np.array([[0, 0, 5, 0, 7, 0]]), np.array([[8, 9]]), np.array([[0, 0, 0]])]
    entropy, runs = maps.run_entropy(parts)
    assert runs == 6
    assert entropy == pytest.approx(2 * -(1 / 3) * log2(1 / 3) + 2 * -(1 / 6) * log2(1 / 6))


@pytest.mark.parametrize("zeros", [0.0, 0.3, 0.7, 0.97])
def test_run_entropy(zeros):
    rows = spotted(zeros, (60, 40))
    lengths, run = [], 0
    for row in rows:
        for value in row:
            if value:
                lengths.append(run)
            run = 0 if value else run + 1
        if run:
            lengths.append(run)
        run = 0
    shares = np.bincount(lengths)[np.unique(lengths)] / len(lengths)
    entropy, runs = maps.run_entropy([rows[:13], rows[13:]])
    assert runs == len(lengths)
    assert entropy == pytest.approx(-(shares * np.log2(shares)).sum(), abs=1e-9)


@pytest.mark.parametrize("zeros", [0.3, 0.725, 0.9])
def test_measure(zeros):
    rows = spotted(zeros, (200, 50))
    parts, planes = [rows[:77], rows[77:]], rows.reshape(2, 10, 50, 10)
    found = maps.measure(parts, planes, CONFIG)
    kept = np.count_nonzero(rows) / rows.size
    words = sum(len(rlc.encode(row, **WIDTHS)) for row in rows)
    joined = len(rlc.encode(rows.ravel(), **WIDTHS))
    entropy, runs = maps.run_entropy([rows])
    plane_entropy, plane_runs = maps.run_entropy([planes.reshape(-1, 10)])
    iid = rlc.entropy_bits(1 - kept, value_bits=16)
    wanted = {
        "zeros": 1 - kept,
        "zeros_map": 1 - kept,
        "words_raw": 200 * 13,
        "words": words,
        "ratio": 2600 / words,
        "length": 50,
        "bits": words * 64 / 10_000,
        "bits_joined": joined * 64 / 10_000,
        "bits_pairs": kept * 64 / 3,
        "bits_iid": iid,
        "bits_runs": entropy * runs / 10_000 + 16 * kept,
        "bits_planes": plane_entropy * plane_runs / 10_000 + 16 * kept,
    }
    wanted |= {
        "over_iid": wanted["bits"] / iid - 1,
        "over_runs": wanted["bits"] / wanted["bits_runs"] - 1,
        "joined_over_iid": wanted["bits_joined"] / iid - 1,
        "joined_over_runs": wanted["bits_joined"] / wanted["bits_runs"] - 1,
        "pairs_over_iid": wanted["bits_pairs"] / iid - 1,
    }
    assert found == pytest.approx(wanted)
    assert found["bits_pairs"] <= found["bits_joined"] <= found["bits"]


def test_bounds_of_scattered_and_clustered_zeros():
    """Scattered, the two bounds are one; clustered, runs are worth knowing."""
    scattered = spotted(0.7, (1, 200_000))
    found = maps.measure([scattered], scattered[None, None], CONFIG)
    assert found["bits_runs"] == pytest.approx(found["bits_iid"], rel=0.002)
    assert found["joined_over_iid"] == pytest.approx(0.125, abs=0.003)
    clustered = spotted(0.7, (1, 200_000), stay=0.8)
    found = maps.measure([clustered], clustered[None, None], CONFIG)
    assert found["bits_runs"] < 0.95 * found["bits_iid"]
    assert found["joined_over_runs"] > found["joined_over_iid"]


def test_zeros_alone_have_no_bound():
    message = r"^segments must hold a value other than 0, not zeros alone$"
    with pytest.raises(ValueError, match=message):
        maps.measure([np.zeros((2, 3), int)], np.zeros((1, 1, 2, 3), int), CONFIG)


def test_rows_of_a_series():
    rows = list(maps.layer_rows("published zeros", CONFIG, 1))
    assert [(row["layer"], row["map"]) for row in rows] == [("conv1", "ofmap")] + [
        (f"conv{number}", kind) for number in range(2, 6) for kind in ("ifmap", "ofmap")
    ]
    published = {"conv2": 0.387, "conv3": 0.725, "conv4": 0.793, "conv5": 0.776}
    for row in rows:
        if row["map"] == "ifmap":
            assert row["zeros_map"] == pytest.approx(published[row["layer"]], abs=0.002)
            assert row["zeros"] > row["zeros_map"], "padding is zero"
            assert row["ratio"] > 1
        assert row["over_iid"] >= row["joined_over_iid"] >= row["pairs_over_iid"] > 0
        assert row["over_runs"] > row["joined_over_runs"] > 0
    totals = maps.sums(rows)
    ratios = [row["ratio"] for row in rows]
    assert min(ratios) < totals["ratio"] < max(ratios)
    beyond = [row["joined_over_iid"] for row in rows]
    assert (totals["joined_over_iid_min"], totals["joined_over_iid_max"]) == (
        min(beyond),
        max(beyond),
    )
