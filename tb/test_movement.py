"""What layers move: the chip's mapping against the paper, ours against the machine's counters."""

import re
from dataclasses import replace
from math import ceil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.bench.chip import MEASURED, PUBLISHED, TABLE_III, chip_row, own_row
from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.host.movement import RowStationary, mapped_movement
from lacuna.host.networks import alexnet
from lacuna.host.program import program
from lacuna.host.tiling import area_words, geometry
from lacuna.hw.formats import Kind, PassFlag
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import choices, expected, layers, random_job
from lacuna.tb.programs import between, kinds, parse


LAYERS = {layer.name: layer for layer in alexnet(4)}
#: Passes of each layer of AlexNet, N=4, with Table III's mapping; of conv3 with that of conv4.
PASSES = {"conv1": 288, "conv2": 1536, "conv3": 384, "conv4": 384, "conv5": 256}
PASSES_CONV3 = 516
#: Filters, ifmaps with halo and ofmaps on the link before coding, and their sum, in MB.
LINK = {
    "conv1": ("2.230", "1.504", "2.323", "6.06"),
    "conv2": ("2.458", "1.476", "1.493", "5.43"),
    "conv3": ("1.769", "2.765", "0.519", "5.05"),
    "conv4": ("1.327", "2.074", "0.519", "3.92"),
    "conv5": ("0.885", "1.382", "0.346", "2.61"),
}
#: Counters that the model must know, to the word.
COUNTED = "load_writes", "ifmap_reads", "psum_reads", "psum_writes", "store_reads"
#: Shapes that take several tiles, passes and blocks on the small machine.
SHAPES = {
    "plain": {"C": 4, "M": 6, "H": 8, "W": 9, "R": 3, "S": 3},
    "images": {"C": 9, "M": 9, "H": 5, "W": 6, "R": 3, "S": 3, "N": 3},
    "tiled": {"C": 12, "M": 10, "H": 33, "W": 40, "R": 3, "S": 5, "padding": (1, 1, 2, 2)},
    "groups": {"C": 6, "M": 12, "H": 9, "W": 7, "R": 2, "S": 3, "groups": 3},
    "apart": {"C": 3, "M": 5, "H": 13, "W": 15, "R": 1, "S": 1, "stride": (2, 2)},
    "strided": {"C": 2, "M": 7, "H": 27, "W": 23, "R": 7, "S": 5, "stride": (2, 4)},
}


@pytest.mark.parametrize("name", TABLE_III)
def test_areas_of_the_chip(name):
    row = chip_row(LAYERS[name])
    assert round(row["ifmap_kb"], 1) == PUBLISHED[name]["ifmap_kb"]
    assert round(row["psum_kb"], 1) == PUBLISHED[name]["psum_kb"]


@pytest.mark.parametrize("name", TABLE_III)
def test_buffer_of_the_chip(name):
    found = MEASURED[name].movement(LAYERS[name])
    assert round(found.megabytes("array_accesses"), 1) == PUBLISHED[name]["buffer"]
    assert chip_row(LAYERS[name])["buffer_mb"] == found.megabytes("array_accesses")


def test_conv3_was_measured_with_another_mapping():
    found = TABLE_III["conv3"].movement(LAYERS["conv3"])
    assert round(found.megabytes("array_accesses"), 1) == 69.2
    assert MEASURED["conv3"].movement(LAYERS["conv3"]).passes == PASSES_CONV3


@pytest.mark.parametrize("name", TABLE_III)
def test_passes_of_the_chip(name):
    assert TABLE_III[name].movement(LAYERS[name]).passes == PASSES[name]


@pytest.mark.parametrize("name", TABLE_III)
@pytest.mark.parametrize("mappings", [TABLE_III, MEASURED])
def test_link_of_the_chip(name, mappings):
    found = mappings[name].movement(LAYERS[name])
    parts = [f"{found.megabytes(part):.3f}" for part in ("filters", "ifmaps", "ofmaps")]
    assert (*parts, f"{found.megabytes('link'):.2f}") == LINK[name]
    assert found.link_accesses == found.ifmaps + found.ofmaps


def test_nothing_divides():
    """Counted by hand: 3 images, 5 channels, 7 filters, 7 rows in strips of 3, 3 and 1."""
    layer = Layer(C=5, M=7, H=9, W=9, R=3, S=3, N=3)
    found = RowStationary(m=4, n=2, e=3, p=2, q=2, r=1, t=1).movement(layer)
    strips = 5 + 5 + 3  # ifmap rows
    assert found.passes == 2 * 3 * 3 * 4
    assert found.ifmap_reads == strips * 9 * 3 * 6 * 4
    assert found.psum_reads == found.psum_writes == 3 * 7 * 49 * 3
    assert found.load_writes == found.ifmaps == strips * 9 * 3 * 5 * 2
    assert found.filters == 7 * 5 * 9 * 2 * 3
    assert found.store_reads == found.ofmaps == 3 * 7 * 49
    assert (found.ifmap_area, found.psum_area) == (2 * 2 * 5 * 9, 2 * 4 * 3 * 7)


@pytest.mark.parametrize("value", [0, -1, 1.5, True, "16"])
def test_mapping_must_be_integers(value):
    good = {"m": 1, "n": 1, "e": 1, "p": 1, "q": 1, "r": 1, "t": 1}
    for name in good:
        message = f"^{name} must be an integer >= 1, not {re.escape(repr(value))}$"
        with pytest.raises(TypeError, match=message):
            RowStationary(**good | {name: value})


def areas_hold(mapping, found):
    """Check that all areas but the last one are counted whole, and no more."""
    choice = mapping.choice
    sizes = {name: getattr(choice, name) for name in ("images", "rows", "columns", "slots")}
    areas = area_words(geometry(mapping.layer, mapping.config, choice.q), choice, **sizes)
    tiles = list(mapping.tiles())
    planes = sum(PassFlag.FIRST in work.flags for tile in tiles for work in tile.passes)
    used = min(choice.ifmap_areas, len(tiles)), min(choice.psum_areas, planes)
    for words, area, count in zip((found.ifmap_area, found.psum_area), areas, used, strict=True):
        assert (count - 1) * area < words <= count * area


def hold(job, tally, name="tiny"):
    """Run a job on the generated Verilog and compare its counters with the model."""
    config, layer = job.mapping.config, job.mapping.layer
    host = machines.host(name)
    result = host.run_jobs([job])[0]
    tally.compare(result.ofmap, expected(job))
    found = mapped_movement(job.mapping)
    assert {key: result.counters[key] for key in COUNTED} == {
        key: getattr(found, key) for key in COUNTED
    }
    assert result.words["filter_words"] == found.filters
    assert result.words["ifmap_words_raw"] == found.ifmaps
    assert result.words["ofmap_words_raw"] == found.ofmaps
    areas_hold(job.mapping, found)
    if not layer.ifmap_coded:
        sent = parse(program([job]).words, link_bits=config.link_bits)
        (counted,) = between(sent, "LAYER", "COUNTERS")
        loads = int((kinds(sent) == Kind.IFMAP).sum())
        head = ceil(4 / config.fields_per_word)
        around = loads * (2 * head + 1) + head + 1  # IFMAP packets and COUNTERS
        assert counted == result.counters["link_words_in"]
        assert counted == found.filters + found.ifmaps + found.programs + around
    if not layer.ofmap_coded:
        answer = parse(host.runs[-1].words, link_bits=config.link_bits)
        packets = int((kinds(answer) == Kind.OFMAP).sum())
        around = packets * (ceil(4 / config.fields_per_word) + 1)
        assert result.counters["link_words_out"] == found.ofmaps + around
    return found


@pytest.mark.parametrize("coded", [False, True])
@pytest.mark.parametrize("name", SHAPES)
def test_layers_on_the_machine(name, coded, tally):
    config = machines.config_of("tiny")
    layer = Layer(**SHAPES[name], ifmap_coded=coded, ofmap_coded=coded)
    hold(random_job(map_layer(layer, config)), tally)


def test_all_kinds_of_tiles_on_the_machine(tally):
    """Any legal cut of a random layer, also those that no mapper would choose."""
    config = machines.config_of("tiny")
    seen = set()

    @settings(
        max_examples=60,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def check(data):
        layer = replace(data.draw(layers(config)), ifmap_coded=False, ofmap_coded=False)
        choice = data.draw(choices(layer, config))
        hold(random_job(Mapping(layer, config, choice, {})), tally)
        seen.add(choice.mode)

    check()
    assert seen == {"rows", "images", "filters", "groups"}


@pytest.mark.parametrize("link_bits", [32, 128])
def test_other_words_on_the_machine(link_bits, tally):
    name = {32: "narrow", 128: "wide"}[link_bits]
    layer = Layer(**SHAPES["plain"])
    job = random_job(map_layer(layer, machines.config_of(name)))
    assert hold(job, tally, name).word_bytes == link_bits // 8


@pytest.mark.parametrize("name", TABLE_III)
def test_our_mapping(name):
    """Every ofmap value leaves once; what is loaded is at least what the layer holds."""
    layer, config = LAYERS[name], CONFIGS["eyeriss"]
    row = own_row(layer, config)
    ofmaps = layer.N * layer.M * layer.E * layer.F * 2e-6
    assert ofmaps <= row["ofmaps_mb"] <= 1.1 * ofmaps
    assert row["filters_mb"] >= layer.M * layer.C // layer.groups * layer.R * layer.S * 2e-6
    assert row["psum_writes_mb"] - row["psum_reads_mb"] == pytest.approx(row["store_reads_mb"])
    assert row["ifmap_kb"] + row["psum_kb"] <= 108
