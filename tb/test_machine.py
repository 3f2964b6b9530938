"""Whole layers, from arrays to arrays, through golden's machine."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lacuna.host.job import Job
from lacuna.host.layer import Layer
from lacuna.host.machine import Machine
from lacuna.host.mapper import Mapping, map_layer
from lacuna.hw.presets import CONFIGS
from lacuna.tb.layers import (
    MACHINES,
    choices,
    expected,
    golden_driver,
    jobs,
    layers,
    random_job,
)


EXAMPLES = settings(max_examples=50, deadline=None, derandomize=True, database=None)
SHAPE = {"C": 4, "M": 6, "H": 10, "W": 12, "R": 3, "S": 5}


@pytest.mark.parametrize("name", MACHINES)
def test_random_layers(name):
    config = MACHINES[name]
    machine = Machine(config, driver=golden_driver(config))

    @EXAMPLES
    @given(jobs(config, map_with=map_layer))
    def check(job):
        result = machine.run_jobs([job])[0]
        np.testing.assert_array_equal(result.ofmap, expected(job))

    check()


@pytest.mark.parametrize("name", MACHINES)
def test_every_mapping_gives_the_same_bits(name):
    config = MACHINES[name]
    machine = Machine(config, driver=golden_driver(config))

    @EXAMPLES
    @given(st.data())
    def check(data):
        layer = data.draw(layers(config))
        choice = data.draw(choices(layer, config))
        job = random_job(Mapping(layer, config, choice, {}), seed=data.draw(st.integers(0, 99)))
        result = machine.run_jobs([job])[0]
        np.testing.assert_array_equal(result.ofmap, expected(job))

    check()


def test_several_layers_in_a_program():
    config = MACHINES["small"]
    machine = Machine(config, driver=golden_driver(config))

    @settings(EXAMPLES, max_examples=10)
    @given(st.lists(jobs(config, map_with=map_layer), min_size=2, max_size=4))
    def check(several):
        for job, result in zip(several, machine.run_jobs(several), strict=True):
            np.testing.assert_array_equal(result.ofmap, expected(job))

    check()


@pytest.mark.parametrize("psum_areas", [1, 2])
def test_more_stores_than_the_queue_holds(psum_areas):
    """A pass of four groups has four stores; with one area the next pass must wait for them."""
    config = CONFIGS["tiny"]
    layer = Layer(C=9, M=9, H=6, W=8, R=3, S=3, groups=9)
    choice = replace(
        map_layer(layer, config).choice,
        mode="groups",
        groups=4,
        group_rows=1,
        psum_areas=psum_areas,
    )
    job = random_job(Mapping(layer, config, choice, {}))
    result = Machine(config, driver=golden_driver(config)).run_jobs([job])[0]
    np.testing.assert_array_equal(result.ofmap, expected(job))


@pytest.mark.parametrize("changes", [{"R": 11, "H": 20}, {"R": 1, "S": 1, "stride": (2, 2)}])
def test_result(changes):
    """More filter rows than PEs of a column; windows that lie apart."""
    config = CONFIGS["tiny"]
    machine = Machine(config, driver=golden_driver(config))
    layer = Layer(**(SHAPE | changes), ifmap_coded=True, ofmap_coded=True, relu=True)
    rng = np.random.default_rng(2017)
    ifmap = rng.integers(-99, 99, layer.ifmap_shape) * (rng.random(layer.ifmap_shape) < 0.2)
    filters = rng.integers(-99, 99, layer.filter_shape)
    result = machine.run(layer, ifmap, filters, bias=np.arange(6))
    job = Job(mapping=result.mapping, ifmap=ifmap, filters=filters, bias=np.arange(6))
    np.testing.assert_array_equal(result.ofmap, expected(job))
    assert result.words["ifmap_words"] < result.words["ifmap_words_raw"]
    assert result.words["ofmap_words"] > 0
    assert result.words["filter_words"] * config.weight_lanes >= filters.size
    assert result.cycles == 0, "golden's machine has no time"
    assert result.counters == {}


@pytest.mark.parametrize(
    "arrays, error, message",
    [
        (
            {"ifmap": np.zeros((1, 4, 10, 11), int)},
            ValueError,
            "ifmap must have shape (1, 4, 10, 12), not (1, 4, 10, 11)",
        ),
        (
            {"filters": np.zeros((6, 4, 3, 5))},
            TypeError,
            "filters must be an array of integers, not of float64",
        ),
        (
            {"ifmap": np.full((1, 4, 10, 12), 32768)},
            ValueError,
            "ifmap must hold values -32768..32767, not 32768..32768",
        ),
        ({"bias": np.zeros(5, int)}, ValueError, "bias must have shape (6,), not (5,)"),
        (
            {"shift": np.zeros(6, int)},
            ValueError,
            "multiplier and shift must be None for a layer that does not rescale",
        ),
    ],
)
def test_refusals(arrays, error, message):
    machine = Machine(CONFIGS["tiny"], driver=golden_driver(CONFIGS["tiny"]))
    layer = Layer(**SHAPE)
    given_arrays = {
        "ifmap": np.zeros(layer.ifmap_shape, int),
        "filters": np.zeros(layer.filter_shape, int),
    } | arrays
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        machine.run(layer, **given_arrays)


def test_shift_out_of_range():
    machine = Machine(CONFIGS["tiny"], driver=golden_driver(CONFIGS["tiny"]))
    layer = Layer(**SHAPE, rescale=True)
    shift = np.full(6, 48)
    with pytest.raises(ValueError, match=r"^shift must hold values 0\.\.47, not 48\.\.48$"):
        machine.job(
            layer,
            np.zeros(layer.ifmap_shape, int),
            np.zeros(layer.filter_shape, int),
            shift=shift,
        )


def test_driver_must_be_callable():
    with pytest.raises(TypeError, match=r"^driver must be callable, not 'verilator'$"):
        Machine(CONFIGS["tiny"], driver="verilator")
