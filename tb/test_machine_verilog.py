"""Whole layers on the generated Verilog, against golden, bit for bit."""

import numpy as np
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from lacuna.host.layer import Layer
from lacuna.host.machine import Machine, MachineError
from lacuna.host.mapper import Mapping, map_layer
from lacuna.tb.layers import MACHINES, choices, expected, jobs, layers, random_job


#: Layers in a program, and programs of random layers for each machine: 208 layers in all.
LAYERS, PROGRAMS = 13, 8
EXAMPLES = settings(
    max_examples=PROGRAMS,
    deadline=None,
    derandomize=True,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def machines():
    """Return a function that gives the machine of a name, built once."""
    built = {}

    def get(name):
        if name not in built:
            built[name] = Machine(MACHINES[name], name, build_dir="build/test")
        return built[name]

    return get


def products(mapping):
    """Return the products of all passes, those of padded channels and filters included."""
    return sum(
        len(work.pairs)
        * (work.fields["window"] * work.p * len(work.sets))
        * (len(tile.images) * len(tile.rows) * len(tile.columns))
        for tile in mapping.tiles()
        for work in tile.passes
    )


def psum_words(mapping):
    """Return the words of psums that all passes write."""
    return sum(
        work.fields["psum_row_words"] * (len(work.sets) * len(tile.images) * len(tile.rows))
        for tile in mapping.tiles()
        for work in tile.passes
    )


def check_all(machine, several):
    """Run jobs as one program and compare every value."""
    for job, result in zip(several, machine.run_jobs(several), strict=True):
        np.testing.assert_array_equal(result.ofmap, expected(job))
        assert result.counters["pe_products"] == products(job.mapping)
        assert result.counters["psum_writes"] == psum_words(job.mapping)
        assert result.cycles >= job.mapping.layer.macs / job.mapping.config.pe_count


@pytest.mark.parametrize("name", ["tiny", "small"])
def test_random_layers(machines, name):
    @EXAMPLES
    @given(st.lists(jobs(MACHINES[name], map_with=map_layer), min_size=LAYERS, max_size=LAYERS))
    def check(several):
        check_all(machines(name), several)

    check()


@pytest.mark.parametrize("name", ["tiny"])
def test_random_mappings(machines, name):
    """Tiles, areas and column groups that the mapper would not choose give the same bits."""
    config = MACHINES[name]

    @EXAMPLES
    @given(st.data())
    def check(data):
        several = []
        for seed in range(LAYERS):
            layer = data.draw(layers(config))
            choice = data.draw(choices(layer, config))
            several.append(random_job(Mapping(layer, config, choice, {}), seed=seed))
        check_all(machines(name), several)

    check()


@pytest.mark.parametrize(
    "shape",
    [
        {"C": 8, "M": 12, "H": 16, "W": 24, "padding": (1, 1, 1, 1)},
        {"C": 3, "M": 8, "H": 64, "W": 64, "padding": (1, 1, 1, 1), "ofmap_coded": True},
        {"C": 16, "M": 16, "H": 14, "W": 14, "padding": (1, 1, 1, 1), "ifmap_coded": True},
    ],
)
def test_cycles_are_those_predicted(machines, shape):
    """Where the multipliers are the limit, a layer takes what its mapping says within 5 %."""
    machine = machines("small")
    layer = Layer(R=3, S=3, **shape)
    result = machine.run_jobs([random_job(map_layer(layer, machine.config))])[0]
    assert result.mapping.costs["compute"] <= result.cycles <= 1.05 * result.mapping.cycles
    assert result.mapping.cycles <= 1.05 * result.cycles


def test_wrong_program_is_an_error(machines):
    """A program for another machine stops with the error that the machine shows."""
    other = MACHINES["small"]
    job = random_job(map_layer(Layer(C=1, M=1, H=3, W=3, R=1, S=1), other))
    with pytest.raises(MachineError, match=r"^tiny stopped with error 4, CONFIG$"):
        machines("tiny").run_jobs([job])
