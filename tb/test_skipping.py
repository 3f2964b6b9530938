"""Random layers on the Verilog of a machine that skips zeros, against golden and without it."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.golden import conv
from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.tb import machines
from lacuna.tb.layers import choices, expected, jobs, layers, random_job


EXAMPLES = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
NAME = "skipping"


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
def test_random_layers(options, tally):
    host = machines.host(NAME, **options)

    @settings(EXAMPLES, max_examples=25)
    @given(st.lists(jobs(host.config, map_with=map_layer), min_size=1, max_size=8))
    def run(several):
        check(host, several, tally)

    run()
    assert tally.compared >= 60


def test_random_mappings(tally):
    host = machines.host(NAME, stall_in=0.1, stall_out=0.1, seed=15)

    @settings(EXAMPLES, max_examples=15)
    @given(st.data())
    def run(data):
        several = []
        for seed in range(data.draw(st.integers(1, 8))):
            layer = data.draw(layers(host.config))
            choice = data.draw(choices(layer, host.config))
            several.append(random_job(Mapping(layer, host.config, choice, {}), seed=seed))
        check(host, several, tally)

    run()
    assert tally.compared >= 40


@pytest.mark.parametrize("zeros", [0, 0.5, 0.9])
def test_skipped_products_are_those_of_golden(zeros):
    """Without padding and without fractions of tiles the products are those of the layer."""
    host = machines.host(NAME)
    config = host.config
    layer = Layer(C=4, M=4, H=9, W=12, R=3, S=3)
    job = random_job(map_layer(layer, config), zeros=zeros)
    counters = host.run_jobs([job])[0].counters
    shift, bits = config.product_shift, config.psum_bits
    truth = conv.convolve(job.ifmap, job.filters, product_shift=shift, psum_bits=bits)
    assert counters["pe_products"] + counters["pe_skipped"] == layer.macs
    assert counters["pe_skipped"] == truth.gated


@pytest.mark.parametrize(
    "zeros, least",
    [(0, 0.98), (0.5, 1.6), (0.75, 2.2)],
)
def test_faster_than_gating(zeros, least, tally):
    """The same program on the machine that only gates: never 2 % slower, faster with zeros."""
    layer = Layer(C=8, M=16, H=20, W=20, R=3, S=3, padding=(1, 1, 1, 1))
    cycles = {}
    for name in ("tiny", NAME):
        host = machines.host(name)
        mapping = map_layer(layer, machines.config_of("tiny"))
        job = random_job(replace(mapping, config=host.config), zeros=zeros)
        result = host.run_jobs([job])[0]
        tally.compare(result.ofmap, expected(job))
        cycles[name] = result.cycles
    assert cycles["tiny"] / cycles[NAME] >= least
