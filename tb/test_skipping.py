"""Random layers on the Verilog of machines that skip zeros, against golden and without it."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.golden import conv
from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.tb import machines
from lacuna.tb.layers import choices, expected, jobs, layers, random_job
from lacuna.tb.marks import parameters


EXAMPLES = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
NAMES = "skipping", "compressed"
#: Words of 16 values, and zero points, beside those.
ALL = parameters([*NAMES, "skipping_bytes"], full=["skipping_bytes"])
#: Shares of zero ifmap values and weights, and how many times faster the machine is at least.
FASTER = [(0, 0, 1.0), (0, 0.5, 1.6), (0.5, 0, 1.9), (0.5, 0.5, 3.0), (0.75, 0.65, 4.6)]


def products(mapping):
    """Return the products of all passes, those of padded channels and filters included."""
    return sum(
        len(work.pairs)
        * (work.fields["window"] * work.p * len(work.sets))
        * (len(tile.images) * len(tile.rows) * len(tile.columns))
        for tile in mapping.tiles()
        for work in tile.passes
    )


def check(host, several, tally):
    """Run jobs as one program; every value and every product is accounted for."""
    for job, result in zip(several, host.run_jobs(several), strict=True):
        tally.compare(result.ofmap, expected(job))
        counters = result.counters
        assert counters["pe_products"] + counters["pe_skipped"] == products(job.mapping)
        assert counters["pe_gated"] == 0


@pytest.mark.parametrize("options", [{}, {"stall_in": 0.3, "stall_out": 0.3, "seed": 3}])
@pytest.mark.parametrize("name", ALL)
def test_random_layers(name, options, tally):
    host = machines.host(name, **options)

    @settings(EXAMPLES, max_examples=25)
    @given(st.lists(jobs(host.config, map_with=map_layer), min_size=1, max_size=8))
    def run(several):
        check(host, several, tally)

    run()
    assert tally.compared >= 60


@pytest.mark.parametrize("name", ALL)
def test_random_mappings(name, tally):
    host = machines.host(name, stall_in=0.1, stall_out=0.1, seed=15)

    @settings(EXAMPLES, max_examples=15)
    @given(st.data())
    def run(data):
        several = []
        for seed in range(data.draw(st.integers(1, 8))):
            layer = data.draw(layers(host.config))
            choice = data.draw(choices(layer, host.config))
            pruned = 0.3 * (seed % 4) if host.config.compressed else 0
            mapping = Mapping(layer, host.config, choice, {})
            several.append(random_job(mapping, weight_zeros=pruned, seed=seed))
        check(host, several, tally)

    run()
    assert tally.compared >= 40


@pytest.mark.parametrize("zeros, weight_zeros", [(0, 0), (0.5, 0), (0.9, 0.5), (0.5, 0.9)])
@pytest.mark.parametrize("name", NAMES)
def test_skipped_products_are_those_of_golden(name, zeros, weight_zeros):
    """Without padding and without fractions of tiles the products are those of the layer."""
    host = machines.host(name)
    config = host.config
    layer = Layer(C=4, M=4, H=9, W=12, R=3, S=3)
    job = random_job(map_layer(layer, config), zeros=zeros, weight_zeros=weight_zeros)
    counters = host.run_jobs([job])[0].counters
    weights = (job.filters != 0) if config.compressed else np.ones_like(job.filters)
    pairs = conv.convolve(job.ifmap != 0, weights, product_shift=0, psum_bits=32)
    assert counters["pe_products"] == pairs.psums.sum()
    assert counters["pe_products"] + counters["pe_skipped"] == layer.macs


def times_faster(name, tally, **shares):
    """Return the speed-up of a machine over the one that only gates, on the same program."""
    layer = Layer(C=8, M=16, H=20, W=20, R=3, S=3, padding=(1, 1, 1, 1))
    cycles = {}
    for machine in ("tiny", name):
        host = machines.host(machine)
        mapping = map_layer(layer, machines.config_of("tiny"))
        job = random_job(replace(mapping, config=host.config), **shares)
        result = host.run_jobs([job])[0]
        tally.compare(result.ofmap, expected(job))
        cycles[machine] = result.cycles
    return cycles["tiny"] / cycles[name]


@pytest.mark.parametrize("zeros, least", [(0, 0.98), (0.5, 1.6), (0.75, 2.2)])
def test_faster_than_gating(zeros, least, tally):
    """Never 2 % slower, faster with zeros."""
    assert times_faster("skipping", tally, zeros=zeros) >= least


@pytest.mark.parametrize("zeros, weight_zeros, least", FASTER)
def test_faster_with_zero_weights(zeros, weight_zeros, least, tally):
    """Never 2 % slower, faster with zeros of either kind."""
    assert times_faster("compressed", tally, zeros=zeros, weight_zeros=weight_zeros) >= least
