"""Counters of the machine against golden's statistics: exactly, layer by layer."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.golden import conv
from lacuna.host.answer import answers
from lacuna.host.mapper import map_layer
from lacuna.host.program import program
from lacuna.hw.formats import Kind
from lacuna.tb import machines
from lacuna.tb.layers import expected, jobs
from lacuna.tb.programs import between, example, kinds, parse


#: What golden calls a count that both know, and what the host calls it.
SAME = {
    "products": "pe_products",
    "gated": "pe_gated",
    "ifmap_writes": "load_writes",
    "ifmap_reads": "ifmap_reads",
    "psum_reads": "psum_reads",
    "psum_writes": "psum_writes",
    "store_reads": "store_reads",
}
STALLS = ("stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out")


def run(name, several, **options):
    """Run jobs as one program; return what the host reads, golden's statistics and the words."""
    written = program(several)
    result = machines.send(name, written.words, **options)
    assert (result.errors, result.hang) == ([], False)
    truth = machines.golden(name, written.words, strict=False)
    return answers(written, result.words), truth.layers, (written.words, result.words)


def sums(answer):
    """Return all counters by the names of the host, those of the PEs added up."""
    parts = {f"pe_{name}": int(table.sum()) for name, table in answer.pe_counters.items()}
    return answer.counters | parts


def check(config, answer, statistics):
    """Compare what golden knows, and what must hold between counters."""
    found = sums(answer)
    truth = {name: getattr(statistics, name) for name in SAME}
    assert {name: found[key] for name, key in SAME.items()} == truth
    per_pe = answer.pe_counters
    assert found["pe_filter_reads"] == found["pe_products"] - found["pe_gated"] * config.gating
    assert (per_pe["gated"] <= per_pe["products"]).all()
    assert (per_pe["products"] <= per_pe["busy"]).all()
    waits = sum(per_pe[name] for name in STALLS)
    assert (per_pe["products"] + waits <= found["cycles"]).all()
    for name in ("load_writes", "ifmap_reads", "psum_reads", "psum_writes", "store_reads"):
        assert found[name] <= found["cycles"] * config.buffer_banks


@pytest.mark.parametrize("name", ["tiny", "bytes", "narrow", "wide"])
def test_random_layers(name, tally):
    config = machines.config_of(name)

    @settings(
        max_examples=20,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.lists(jobs(config, map_with=map_layer), min_size=1, max_size=8))
    def compare(several):
        found, truth, _words = run(name, several)
        for job, answer, statistics in zip(several, found, truth, strict=True):
            tally.compare(answer.ofmap, expected(job))
            check(config, answer, statistics)

    compare()


@pytest.mark.parametrize("options", [{}, {"stall_in": 0.5, "stall_out": 0.5}])
def test_link_words(options):
    """Counted are the words behind LAYER, up to the end of COUNTERS, and those that come out."""
    config = machines.config_of("tiny")
    several = [example(config, ifmap_coded=True), example(config, ofmap_coded=True, N=2)]
    found, _truth, (sent, received) = run("tiny", several, **options)
    inward = between(parse(sent, link_bits=config.link_bits), "LAYER", "COUNTERS")
    assert [answer.counters["link_words_in"] for answer in found] == inward
    answered = parse(received, link_bits=config.link_bits)
    ofmaps = [[], []]
    ended = 0
    for part, kind in zip(answered.parts, kinds(answered), strict=True):
        if kind == Kind.OFMAP:
            ofmaps[ended].append(len(part))
        ended += kind == Kind.ENDED
    assert [answer.counters["link_words_out"] for answer in found] == [sum(n) for n in ofmaps]


@pytest.mark.parametrize("link", [{}, {"stall_in": 0.4, "stall_out": 0.4}])
def test_work_does_not_depend_on_the_link(link):
    config = machines.config_of("tiny")
    several = [example(config, zeros=0.9, ifmap_coded=True, ofmap_coded=True)]
    (answer,), (statistics,), _words = run("tiny", several, **link)
    check(config, answer, statistics)


@pytest.mark.parametrize("zeros", [0, 0.5, 0.9])
def test_zeros_are_gated(zeros):
    """Without padding and without fractions of tiles the products are those of the layer."""
    config = machines.config_of("tiny")
    job = example(config, zeros=zeros, M=4)
    shift, bits = config.product_shift, config.psum_bits
    (answer,), _truth, _words = run("tiny", [job])
    truth = conv.convolve(job.ifmap, job.filters, product_shift=shift, psum_bits=bits)
    assert truth.products == job.mapping.layer.macs
    assert sums(answer)["pe_products"] == truth.products
    assert sums(answer)["pe_gated"] == truth.gated
