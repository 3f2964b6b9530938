"""The order of the packets of a layer."""

from dataclasses import replace

import pytest

from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping
from lacuna.host.networks import alexnet
from lacuna.host.outline import LEAST_LEAD, outline
from lacuna.host.tiling import Choice
from lacuna.hw.formats import Kind, PassFlag
from lacuna.hw.presets import CONFIGS


#: conv1 in three tiles of one channel: six filter sets of two groups become final in the third.
SETS, GROUPS, TILES = 6, 2, 3
CHOICE = Choice(
    p=8, q=1, whole=False, mode="filters", groups=GROUPS, group_rows=7, images=1, rows=14,
    columns=28, slots=1, resident=SETS, ifmap_areas=2, psum_areas=SETS,
)  # fmt: skip


@pytest.fixture(scope="module")
def order():
    """Return the PASS and STORE packets of the layer, and the passes before each store."""
    return packets_of(Mapping(alexnet(1)[0], CONFIGS["eyeriss"], CHOICE, {}))


def packets_of(mapping):
    """Return the passes of a mapping, and (number of the pass before it, store) of each store."""
    steps = [step for step in outline(mapping) if step.kind in {Kind.PASS, Kind.STORE}]
    passes = [step.work for step in steps if step.kind == Kind.PASS]
    stores, seen = [], 0
    for step in steps:
        seen += step.kind == Kind.PASS
        if step.kind == Kind.STORE:
            stores.append((seen - 1, step.store))
    return passes, stores


def test_stores_follow_their_passes_in_order(order):
    passes, stores = order
    wanted = [store for work in passes for store in work.stores]
    assert [store for _place, store in stores] == wanted
    finals = [index for index, work in enumerate(passes) for _store in work.stores]
    assert all(place >= final for (place, _store), final in zip(stores, finals, strict=True))


def test_stores_of_a_block_are_spread_over_two_tiles(order):
    _passes, stores = order
    start = (TILES - 1) * SETS
    places = [place - start for place, _store in stores[: SETS * GROUPS]]
    assert places[0] == 0, "a pass may wait for its first store"
    per_pass = [places.count(place) for place in range(SETS)]
    assert max(per_pass) <= GROUPS // 2, "half of what the passes make final"
    assert sum(per_pass) <= SETS * GROUPS / 2


def test_a_store_comes_before_its_area_is_needed(order):
    passes, stores = order
    block = SETS * TILES
    for index, (place, _store) in enumerate(stores[: SETS * GROUPS]):
        reused = block + index // GROUPS
        assert PassFlag.FIRST in passes[reused].flags
        assert place <= reused - LEAST_LEAD


def test_the_last_block_does_not_wait(order):
    passes, stores = order
    last = [place for place, _store in stores[-SETS * GROUPS :]]
    finals = [len(passes) - SETS + index // GROUPS for index in range(SETS * GROUPS)]
    assert last == finals


@pytest.mark.parametrize(
    "name, areas, behind",
    [
        ("edge8_skipping", 3, [1, 2, 3, 4, 5, 5]),
        ("edge8_skipping", 2, [0, 1, 2, 3, 5, 5]),
        ("edge8", 3, [0, 1, 2, 3, 4, 5]),
    ],
)
def test_stores_that_fill_the_queue_stand_behind_the_next_pass(name, areas, behind):
    """Where zeros are skipped, unless a psum area is needed; two filter groups in a pass."""
    layer = Layer(C=16, M=16, H=16, W=16, R=3, S=3, padding=(1, 1, 1, 1))
    sizes = {"rows": 16, "columns": 6, "slots": 4, "resident": 2, "psum_areas": areas}
    choice = replace(CHOICE, p=4, q=4, group_rows=6, **sizes)
    passes, stores = packets_of(Mapping(layer, CONFIGS[name], choice, {}))
    assert [len(work.stores) for work in passes] == [GROUPS] * 6
    assert [place for place, _store in stores] == [at for at in behind for _group in range(GROUPS)]


@pytest.mark.parametrize("columns, lead", [(14, 1), (15, 0)])
def test_stores_of_long_passes_stand_behind_their_own(columns, lead):
    """A PE has 48 products in a window, 3 steps of 14 columns make 2016, of 15 columns 2160."""
    layer = Layer(C=16, M=16, H=16, W=30, R=3, S=3, padding=(1, 1, 1, 1))
    sizes = {"rows": 16, "columns": columns, "slots": 4, "resident": 2, "psum_areas": 3}
    choice = replace(CHOICE, p=4, q=4, group_rows=6, **sizes)
    _passes, stores = packets_of(Mapping(layer, CONFIGS["edge8_skipping"], choice, {}))
    assert stores[0][0] == lead
