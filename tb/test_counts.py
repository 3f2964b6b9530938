"""Counts of a layer: by the machine's counters, by its mapping alone."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.host.counts import code_ratio, machine_counts, mapped_counts
from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.host.networks import alexnet
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import choices, expected, layers, random_job


@pytest.mark.parametrize("zeros, ratio", [(0, 0.75), (0.5, 1.5), (0.725, 2.73), (0.95, 12.1)])
def test_code_ratio(zeros, ratio):
    assert code_ratio(zeros, CONFIGS["eyeriss"]) == pytest.approx(ratio, rel=4e-3)


def test_code_ratio_of_zeros_alone():
    assert code_ratio(1, CONFIGS["eyeriss"]) == pytest.approx(16 * 32 * 3 / 64)


def dense(counts):
    """Return what a mapping knows exactly: all but the programs."""
    parts = {key: bits for key, bits in counts.bits.items() if key[1] != "program"}
    return counts.products, counts.operand_bits, parts


def test_mapping_knows_what_the_machine_counts(tally):
    """Any legal cut of random layers without zeros, on the generated Verilog."""
    config, host = machines.config_of("tiny"), machines.host("tiny")

    @settings(
        max_examples=60,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def check(data):
        layer = replace(
            data.draw(layers(config)), padding=(0,) * 4, H=13, W=15, ifmap_coded=False,
            ofmap_coded=False,
        )  # fmt: skip
        job = random_job(Mapping(layer, config, data.draw(choices(layer, config)), {}), zeros=0)
        job.ifmap[job.ifmap == 0] = 1
        result = host.run_jobs([job])[0]
        tally.compare(result.ofmap, expected(job))
        found = machine_counts(job.mapping, result.counters, result.words)
        known = mapped_counts(job.mapping)
        assert 0 < known.bits["link", "program"] < found.bits["link", "program"]
        if layer.C // layer.groups % job.mapping.choice.q == 0:  # else there are channels of zeros
            assert dense(found) == dense(known)
            seen.add(job.mapping.choice.mode)

    seen = set()
    check()
    assert seen == {"rows", "images", "filters", "groups"}


def test_zeros_of_a_mapping():
    """Zeros gate products and filter reads, and shrink coded maps; nothing else."""
    layer = replace(alexnet(1)[2], ofmap_coded=False)
    mapping = map_layer(layer, CONFIGS["eyeriss"])
    full, half = mapped_counts(mapping), mapped_counts(mapping, ifmap_zeros=0.5, ofmap_zeros=0.5)
    assert half.products == full.products / 2
    weights = full.bits["array", "filter"]
    filters = [each.bits["scratchpad", "filter"] - weights for each in (half, full)]
    assert filters[0] == filters[1] / 2 == half.products * 16
    ratio = full.bits["link", "ifmap"] / half.bits["link", "ifmap"]
    assert ratio == pytest.approx(1.5 / 0.75, rel=1e-3)
    changed = {key for key in full.bits if full.bits[key] != half.bits[key]}
    assert changed == {("scratchpad", "filter"), ("link", "ifmap")}
    open_mapping = replace(mapping, config=replace(mapping.config, gating=False))
    same = mapped_counts(open_mapping, ifmap_zeros=0.5)
    assert same.products == full.products
    assert same.bits["scratchpad", "filter"] == full.bits["scratchpad", "filter"]


@pytest.mark.parametrize("name", ["ifmap_zeros", "ofmap_zeros"])
@pytest.mark.parametrize("share", [-0.1, 1.1, float("nan")])
def test_bad_zeros(name, share):
    mapping = map_layer(Layer(C=1, M=1, H=3, W=3, R=1, S=1), CONFIGS["tiny"])
    with pytest.raises(ValueError, match=rf"^{name} must be in 0\.\.1, not {share!r}$"):
        mapped_counts(mapping, **{name: share})


def test_a_machine_that_skips():
    mapping = map_layer(Layer(C=1, M=1, H=3, W=3, R=1, S=1), CONFIGS["tiny"])
    other = replace(mapping, config=replace(mapping.config, skipping=True))
    message = r"^layer must be mapped for a machine that skips no zeros$"
    with pytest.raises(ValueError, match=message):
        mapped_counts(other)


def test_a_machine_without_counters():
    mapping = map_layer(Layer(C=1, M=1, H=3, W=3, R=1, S=1), CONFIGS["tiny"])
    message = r"^layer must run on a machine with counters, not without$"
    with pytest.raises(ValueError, match=message):
        machine_counts(mapping, {}, {})
