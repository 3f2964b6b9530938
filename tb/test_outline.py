"""The order of the packets of a layer."""

import pytest

from lacuna.host.mapper import Mapping
from lacuna.host.networks import alexnet
from lacuna.host.outline import LEAST_LEAD, outline
from lacuna.host.tiling import Choice
from lacuna.hw.config import CONFIGS
from lacuna.hw.formats import Kind, PassFlag


#: conv1 in three tiles of one channel: six filter sets of two groups become final in the third.
SETS, GROUPS, TILES = 6, 2, 3
CHOICE = Choice(
    p=8, q=1, whole=False, mode="filters", groups=GROUPS, group_rows=7, images=1, rows=14,
    columns=28, slots=1, resident=SETS, ifmap_areas=2, psum_areas=SETS,
)  # fmt: skip


@pytest.fixture(scope="module")
def order():
    """Return the PASS and STORE packets of the layer, and the passes before each store."""
    mapping = Mapping(alexnet(1)[0], CONFIGS["eyeriss"], CHOICE, {})
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
