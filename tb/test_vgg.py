"""Networks by prediction: a block of a layer is cut as the whole layer is."""

from dataclasses import replace
from itertools import islice

import pytest

from lacuna.bench.campaign import campaign
from lacuna.bench.vgg import NETWORKS, Network, block_runs, one_block, report, rows, totals
from lacuna.host.layer import Layer
from lacuna.host.mapper import map_layer
from lacuna.host.tiling import geometry
from lacuna.tb import machines


EYERISS = machines.config_of("eyeriss")
TINY = machines.config_of("tiny")
#: Fields of a pass that say where it stands in time and in the buffer.
PLACES = {"ifmap_base", "psum_base", "distance", "ifmap_slot_stride"}
DEPTHWISE = Layer(
    N=2, C=64, M=64, H=28, W=28, R=3, S=3, padding=(1, 1, 1, 1), groups=64, name="depthwise"
)
IMAGES = Layer(N=8, C=64, M=24, H=7, W=7, R=3, S=3, padding=(1, 1, 1, 1), name="images")


def published(name, *indices):
    """Return some layers of a network with its link."""
    network = NETWORKS[name]
    return [(network.layers[index], network.link) for index in indices]


@pytest.mark.parametrize(
    "layer, link",
    [
        *published("vgg16", 0, 1, 8, 12),
        *published("resnet18", 0, 7, 18),
        (DEPTHWISE, None),
        (IMAGES, None),
    ],
    ids=lambda value: getattr(value, "name", None),
)
def test_a_block_is_cut_as_its_layer(layer, link):
    mapping = map_layer(layer, EYERISS, link_ratio=link)
    block = one_block(mapping)
    tiles, slots = len(list(block.tiles())), geometry(layer, EYERISS, mapping.choice.q).slots
    assert tiles == -(-slots // mapping.choice.slots), "one block has each channel once"
    passes = [work for tile in block.tiles() for work in tile.passes]
    whole = [work for tile in islice(mapping.tiles(), tiles) for work in tile.passes]
    assert len(passes) == len(whole)
    for part, work in zip(passes, whole, strict=True):
        fields = {name: value for name, value in work.fields.items() if name not in PLACES}
        assert {name: part.fields[name] for name in fields} == fields
        assert (part.flags, part.p, part.pairs) == (work.flags, work.p, work.pairs)
        assert len(part.stores) == len(work.stores)


def test_published_figures():
    vgg = NETWORKS["vgg16"]
    assert len(vgg.layers) == len(vgg.chip) == len(vgg.zeros) - 1
    assert sum(vgg.chip) == pytest.approx(862e6, rel=1e-3)


def test_rows_and_totals(tmp_path):
    layers = (
        Layer(C=4, M=6, H=16, W=16, R=3, S=3, relu=True, ofmap_coded=True, name="first"),
        Layer(C=6, M=4, H=14, W=14, R=3, S=3, relu=True, ifmap_coded=True, name="second"),
    )
    network = replace(NETWORKS["resnet18"], layers=layers, zeros=(0.1, 0.5, 0.5), chip=(7, 8))
    assert isinstance(network, Network)
    mappings = [map_layer(layer, TINY, link_ratio=network.link) for layer in layers]
    runs = block_runs(network, mappings, TINY)
    results = campaign(runs, machines.executable("tiny"), folder=tmp_path, report=len)
    table = rows(network, mappings, runs, results, build=machines.BUILDS)
    assert [row["block_error"] for row in table] == [0, 0]
    assert [row["values_wrong"] for row in table] == [0, 0]
    results[1]["cycles"] += results[1]["cycles"] // 50
    table = rows(network, mappings, runs, results, build=machines.BUILDS)
    sums = totals(table)
    assert [row["mispredicted"] for row in table] == [False, True]
    assert sums["tiles_simulated"] == 2
    assert sums["tiles_mispredicted"] == 1
    assert sums["chip_total"] == 15
    assert sums["cycles_predicted"] == sum(mapping.cycles for mapping in mappings)
    assert report("network", network, table, sums).row_count == 3
