"""Mappings: every product once, within the buffer, and as cheap as it was said to be."""

import re
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, MappingError, candidates, map_layer
from lacuna.host.networks import alexnet
from lacuna.host.search import Search, worked
from lacuna.host.tiling import Choice, area_words, geometry
from lacuna.hw.formats import PassFlag, StoreFlag
from lacuna.hw.presets import CONFIGS
from lacuna.tb.layers import MACHINES, choices, layers


EXAMPLES = settings(max_examples=60, deadline=None, derandomize=True, database=None)
SHAPE = {"C": 4, "M": 6, "H": 10, "W": 12, "R": 3, "S": 5}
#: AlexNet's layers at N = 4 and the cycles that the design promises for them, in millions; with
#: the zeros of their maps (JSSC 2017, Table V), because at the chip's link the code decides.
ALEXNET = [
    (layer, zeros, promised)
    for layer, zeros, promised in zip(
        alexnet(4),
        pairwise((0.0001, 0.387, 0.725, 0.793, 0.776, 0.776)),
        (2.82, 5.58, 3.85, 2.90, 1.96),
        strict=True,
    )
]


def check_fit(mapping):
    """See that all areas fit the buffer together."""
    choice = mapping.choice
    sizes = {key: getattr(choice, key) for key in ("images", "rows", "columns", "slots")}
    geo = geometry(mapping.layer, mapping.config, choice.q)
    ifmap, psum = area_words(geo, choice, **sizes)
    total = choice.ifmap_areas * ifmap + choice.psum_areas * psum
    assert total <= mapping.config.buffer_words


def check_cover(mapping):
    """See that the tiles do each (image, filter, row, column, pair) once and store it once."""
    check_fit(mapping)
    layer, geo = mapping.layer, geometry(mapping.layer, mapping.config, mapping.choice.q)
    pairs = geo.slots * layer.R
    done = np.zeros((layer.N, layer.M, layer.E, layer.F, pairs), int)
    stored = np.zeros((layer.N, layer.M, layer.E, layer.F), int)
    for tile in mapping.tiles():
        place = np.s_[
            tile.images.start : tile.images.stop,
            :,
            tile.rows.start : tile.rows.stop,
            tile.columns.start : tile.columns.stop,
        ]
        for work in tile.passes:
            assert len(work.pairs) <= mapping.config.rows
            for group, part in work.sets:
                first = group * geo.group_filters
                filters = slice(first + part.start, first + part.stop)
                done[place][:, filters, ..., work.pairs.start : work.pairs.stop] += 1
            for store in work.stores:
                part = slice(store.filters.start, store.filters.stop)
                assert (done[place][:, part] == 1).all(), "psums leave before they are final"
                stored[place][:, part] += 1
    assert (done == 1).all()
    assert (stored == 1).all()


@pytest.mark.parametrize("name", MACHINES)
def test_every_product_once(name):
    config = MACHINES[name]

    @EXAMPLES
    @given(layers(config))
    def check(layer):
        check_cover(map_layer(layer, config))

    check()


@pytest.mark.parametrize("name", MACHINES)
def test_any_choice_covers(name):
    config = MACHINES[name]

    @EXAMPLES
    @given(st.data())
    def check(data):
        layer = data.draw(layers(config))
        choice = data.draw(choices(layer, config))
        check_cover(Mapping(layer, config, choice, {}))

    check()


@pytest.mark.parametrize("name", MACHINES)
def test_costs_are_those_of_the_schedule(name):
    """The products and the words of the buses are counted pass by pass."""
    config = MACHINES[name]

    @EXAMPLES
    @given(layers(config))
    def check(layer):
        mapping = map_layer(layer, config)
        compute = ifmap_bus = psum_bus = 0
        for tile in mapping.tiles():
            for work in tile.passes:
                f = work.fields
                compute += f["images"] * f["steps"] * len(tile.columns) * f["p"] * f["window"]
                rows = (f["steps"] - 1) * f["ifmap_rows"] + f["ifmap_tail_rows"]
                words = f["images"] * rows * f["slots"] * f["ifmap_row_words"]
                ifmap_bus += words * f["ifmap_sets"]
                rows = (f["steps"] - 1) * f["group_rows"] + f["tail_rows"]
                psum_bus += f["images"] * f["groups"] * rows * f["psum_row_words"]
        assert mapping.costs["compute"] >= compute
        assert mapping.costs["ifmap_bus"] >= ifmap_bus
        assert mapping.costs["psum_bus"] >= psum_bus
        assert mapping.costs["compute"] <= 1.5 * compute
        assert mapping.cycles >= compute

    check()


@pytest.mark.parametrize("name", MACHINES)
def test_areas_follow_each_other(name):
    config = MACHINES[name]

    @EXAMPLES
    @given(layers(config))
    def check(layer):
        mapping = map_layer(layer, config)
        works = [work for tile in mapping.tiles() for work in tile.passes]
        firsts = [w.fields["psum_base"] for w in works if PassFlag.FIRST in w.flags]
        finals = [w.fields["psum_base"] for w in works if PassFlag.FINAL in w.flags]
        assert firsts == finals, "areas must be freed in the order in which they are taken"
        for work in works:
            assert bool(work.stores) == (PassFlag.FINAL in work.flags)
            if work.stores:
                assert [StoreFlag.WAIT in store.flags for store in work.stores].count(True) == 1
                assert StoreFlag.WAIT in work.stores[0].flags
                assert StoreFlag.RELEASE in work.stores[-1].flags

    check()


@pytest.mark.parametrize("layer, zeros, promised", ALEXNET)
def test_alexnet(layer, zeros, promised):
    mapping = map_layer(layer, CONFIGS["eyeriss"], link_ratio=0.3, zeros=zeros)
    assert mapping.cycles <= promised * 1e6
    assert layer.macs / CONFIGS["eyeriss"].pe_count <= mapping.costs["compute"]
    assert mapping.utilisation > 0.85


def test_candidates_are_different_and_the_best_comes_first():
    layer, zeros, _promised = ALEXNET[3]
    found = candidates(layer, CONFIGS["eyeriss"], 6, link_ratio=0.3, zeros=zeros)
    assert len({mapping.choice for mapping in found}) == 6
    cycles = [mapping.cycles for mapping in found]
    assert cycles == sorted(cycles)
    assert found[0] == map_layer(layer, CONFIGS["eyeriss"], link_ratio=0.3, zeros=zeros)


def test_zeros_make_the_link_cheaper():
    layer = ALEXNET[3][0]
    dense, sparse = (
        map_layer(layer, CONFIGS["eyeriss"], link_ratio=0.3, zeros=(share, share))
        for share in (0.0, 0.8)
    )
    assert sparse.costs["link_out"] < 0.5 * dense.costs["link_out"]
    assert sparse.cycles < dense.cycles


def test_filter_groups_where_rows_are_few():
    """Seven rows of ofmaps fill a machine of 14 columns only with two groups or more."""
    layer = Layer(C=64, M=64, H=7, W=7, R=3, S=3, padding=(1, 1, 1, 1))
    with_groups = map_layer(layer, CONFIGS["eyeriss"])
    rows_only = map_layer(layer, CONFIGS["eyeriss"], modes=())
    assert with_groups.choice.mode == "filters"
    assert rows_only.choice.mode == "rows"
    assert with_groups.costs["compute"] <= 0.6 * rows_only.costs["compute"]


def test_a_slow_link_asks_for_fewer_words():
    layer = ALEXNET[2][0]
    fast = map_layer(layer, CONFIGS["eyeriss"])
    slow = map_layer(layer, CONFIGS["eyeriss"], link_ratio=0.1)
    assert slow.costs["link_in"] < fast.costs["link_in"]
    assert slow.cycles > fast.cycles


@pytest.mark.parametrize(
    "wrong, message",
    [
        (
            {"S": 13, "W": 20},
            "x: S must be at most 12, as much as the ifmap scratchpad holds, not 13",
        ),
        (
            {"R": 2000, "H": 2000},
            "x: R must be at most 511, as much as the global buffer holds, not 2000",
        ),
        (
            {"threshold": 65536},
            "x: threshold must be at most 65535, as much as a field holds, not 65536",
        ),
        ({"rescale": True}, "x: rescale must be False on a machine that cannot, not True"),
        (
            {"ofmap_zero_point": 1},
            "x: ofmap_zero_point must be 0 on a machine without zero points, not 1",
        ),
    ],
)
def test_refusals(wrong, message):
    config = replace(CONFIGS["tiny"], rescale=False)
    layer = Layer(**(SHAPE | wrong), name="x")
    with pytest.raises(MappingError, match=f"^{re.escape(message)}$"):
        map_layer(layer, config)


def test_zero_point_out_of_range():
    message = "x: ifmap_zero_point must be -128..127, not 128"
    with pytest.raises(MappingError, match=f"^{re.escape(message)}$"):
        map_layer(Layer(**SHAPE, ifmap_zero_point=128, name="x"), MACHINES["bytes"])


def test_as_large_as_it_gets():
    """What just fits the scratchpad and the buffer is mapped."""
    layer = Layer(C=1, M=1, H=341, W=12, R=341, S=12)
    check_cover(map_layer(layer, CONFIGS["tiny"]))


@pytest.mark.parametrize("window", [1, 5, 12])
def test_worked(window):
    """A window without zeros takes all its cycles, one without anything else a value's."""
    skipping = replace(CONFIGS["tiny"], skipping=True)
    assert worked(0.5, CONFIGS["tiny"], window) == worked(None, skipping, window) == 1
    shares = [worked(zeros / 20, skipping, window) for zeros in range(21)]
    assert (shares[0], shares[-1]) == (1, 1 / window)
    assert shares == sorted(shares, reverse=True)
    assert worked(0.7, skipping, window) >= worked(0.7, skipping, 12) > 0.3


def test_psums_of_two_passes_wait_for_their_stores():
    """Where zeros are skipped and a pass makes several stores, one more area than else."""
    layer = Layer(C=16, M=16, H=16, W=16, R=3, S=3, padding=(1, 1, 1, 1))
    dense, skipping = CONFIGS["edge8"], CONFIGS["edge8_skipping"]
    areas = {}
    for config in (dense, skipping):
        choice = map_layer(layer, config, zeros=(0.75, None)).choice
        assert (choice.mode, choice.slots * choice.q >= layer.C) == ("filters", config is skipping)
        areas[config] = choice.psum_areas
    assert areas[skipping] == 3
    assert areas[dense] == 2


#: Eight filters and four channels in a PE, four groups of three rows side by side.
B_SHAPE = Choice(
    p=8, q=4, whole=False, mode="filters", groups=4, group_rows=3, images=1, rows=1, columns=1,
    slots=1, resident=1, ifmap_areas=1, psum_areas=1,
)  # fmt: skip


def test_where_zeros_are_skipped_passes_are_few():
    """Layer A: tiles of all rows, though smaller ones would begin and end sooner."""
    layer = Layer(C=16, M=16, H=16, W=16, R=3, S=3, padding=(1, 1, 1, 1))
    mapping = map_layer(layer, CONFIGS["edge8_skipping"], zeros=(0.75, None))
    assert sum(len(tile.passes) for tile in mapping.tiles()) == 6


def test_short_passes():
    """Layer B, 96 products of a PE in a window: tiles of all sizes, some make short passes."""
    layer = Layer(C=64, M=64, H=56, W=56, R=3, S=3, padding=(1, 1, 1, 1))
    search = Search(layer, CONFIGS["edge8_skipping"], B_SHAPE, None, (0.75, None))
    sizes = search.images(), search.rows(), search.columns()
    short = np.broadcast_to(search.short(*sizes), (1, sizes[1].size.size, sizes[2].size.size, 1))
    windows = -(-sizes[1].size // 3) * sizes[2].size
    np.testing.assert_array_equal(short, windows * 96 < 2048)
    assert short.any()
    assert not short.all()
