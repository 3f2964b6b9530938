"""Where the cycles of a skipping machine go: each slot once, and under the right cause."""

import re
from dataclasses import replace

import numpy as np
import pytest

from lacuna.bench.cases import random_case
from lacuna.bench.sparse_cases import useful_products
from lacuna.bench.sparse_loss import CAUSES, activity, losses
from lacuna.host.layer import Layer
from lacuna.host.mapper import map_layer
from lacuna.tb import machines


CONFIG = machines.config_of("skipping")
MACHINES = "skipping", "compressed"
#: Ragged passes, a last step in which columns rest, columns that are never used, groups, stride.
LAYERS = {
    "ragged": Layer(C=5, M=6, H=9, W=9, R=5, S=5, padding=(2, 2, 2, 2), name="ragged"),
    "tail": Layer(C=4, M=3, H=13, W=10, R=3, S=3, name="tail"),
    "narrow": Layer(C=3, M=1, H=5, W=9, R=3, S=3, name="narrow"),
    "groups": Layer(N=2, C=4, M=6, H=7, W=7, R=3, S=3, stride=(2, 2), groups=2, name="groups"),
}


def ran(layer, *, zeros, machine="skipping"):
    """Return the result of a layer on the Verilog, and its products other than 0.

    Every third weight is 0 for the machine that skips them.
    """
    case = random_case(layer, CONFIG, zeros=zeros, seed=5)
    filters = np.where(case.filters == 0, 1, case.filters)
    if machine == "compressed":
        filters[np.arange(filters.size).reshape(filters.shape) % 3 == 0] = 0
    result = machines.host(machine).run(layer, case.ifmap, filters)
    return result, useful_products(replace(case, filters=filters), weights=True)


@pytest.mark.parametrize("zeros", [0, 0.5, 0.9])
@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("machine", MACHINES)
def test_each_slot_is_counted_once(machine, name, zeros):
    result, useful = ran(LAYERS[name], zeros=zeros, machine=machine)
    columns = {key: table.sum(axis=0).tolist() for key, table in result.pe_counters.items()}
    found = losses(result.mapping, result.counters, useful, columns)
    assert list(found) == list(CAUSES)
    assert sum(found.values()) == result.cycles * CONFIG.pe_count
    assert min(found.values()) >= 0
    assert found["useful"] == result.counters["pe_products"], "every product was of use"
    assert found["zero_weights"] == 0


@pytest.mark.parametrize("name", LAYERS)
@pytest.mark.parametrize("machine", MACHINES)
def test_activity_is_what_the_pes_count(machine, name):
    result, _useful = ran(LAYERS[name], zeros=0.6, machine=machine)
    table = result.pe_counters
    work, passes = activity(result.mapping)
    assert np.array_equal(work, table["products"] + table["skipped"])
    assert passes == sum(len(tile.passes) for tile in result.mapping.tiles())


def test_windows_without_values_are_the_empty_ones():
    layer = LAYERS["tail"]
    filters = random_case(layer, CONFIG, zeros=0, seed=1).filters
    result = machines.host("skipping").run(layer, np.zeros(layer.ifmap_shape, np.int64), filters)
    found = losses(result.mapping, result.counters, 0)
    window = next(result.mapping.tiles()).passes[0].fields["window"]
    assert found["useful"] == 0
    assert found["empty"] == activity(result.mapping)[0].sum() // window, "one cycle for each psum"


def test_more_useful_products_than_products_are_refused():
    result, useful = ran(LAYERS["narrow"], zeros=0.5)
    text = f"useful must be at most the {useful} products, not {useful + 1}"
    with pytest.raises(ValueError, match=f"^{re.escape(text)}$"):
        losses(result.mapping, result.counters, useful + 1)


#: Sums of a run of 1000 cycles in which every PE stalls a little.
COUNTERS = {
    "cycles": 1000,
    "ifmap_bus_stalls": 250,
    "pe_busy": 6000,
    "pe_products": 5000,
    "pe_stall_ifmap": 800,
    "pe_stall_filter": 120,
    "pe_stall_psum_in": 3000,
    "pe_stall_psum_out": 1500,
}


@pytest.fixture
def mapping():
    """Return a mapping in which every PE has a part in every pass."""
    found = map_layer(Layer(C=4, M=4, H=10, W=10, R=3, S=3), CONFIG)
    assert np.unique(activity(found)[0]).size == 1
    return found


def test_causes_by_hand(mapping):
    ends = activity(mapping)[1] * CONFIG.pe_count
    found = losses(mapping, COUNTERS, 4200)
    rest = 12_000 - 6000 - 800 - 120 - 4500
    assert found == {
        "useful": 4200,
        "zero_weights": 800,
        "mapping": 0,
        "empty": 1000 - ends,
        "chain": 4500,
        "columns": 200,
        "bus": 600,
        "passes": 120 + ends + rest,
    }


def test_columns_that_rest_wait_for_no_bus():
    mapping = map_layer(LAYERS["tail"], CONFIG)
    work, passes = activity(mapping)
    rests = 1 - work.sum() / (work.max() * work.size)
    assert rests == pytest.approx(1 / 12)
    assert (work == work[0]).all(), "no position of the chain rests"
    calm = {"pe_busy": 7000 - 20, "pe_stall_psum_in": 2000, "pe_stall_ifmap": 2900}
    found = losses(mapping, COUNTERS | calm, 5000)
    rest = 12_000 - 6980 - 2900 - 120 - 3500
    assert rest <= passes * CONFIG.pe_count, "nothing is handed through"
    assert found["mapping"] == pytest.approx(11_880 / 12, abs=1)
    assert found["chain"] == 3500
    assert found["columns"] + found["bus"] == 2900 - found["mapping"]
    columns = {"stall_ifmap": [400, 500, 1200, 800]}
    assert losses(mapping, COUNTERS | calm, 5000, columns)["mapping"] == 800
    few = calm | {"pe_stall_ifmap": 600, "pe_stall_psum_in": 4300}
    assert losses(mapping, COUNTERS | few, 5000)["mapping"] == 600


def test_pes_without_a_part_hand_through_or_wait_in_the_chain():
    mapping = map_layer(LAYERS["narrow"], CONFIG)
    work, passes = activity(mapping)
    assert (work[:, 3] == 0).all()
    assert (work[:, :3] == work.max()).all()
    for psum_in, mapped in ((500, 11_880 // 4), (4000, 11_880 // 4)):
        more = {"pe_stall_psum_in": psum_in, "pe_stall_psum_out": 100}
        found = losses(mapping, COUNTERS | more, 5000)
        handing = 12_000 - 6000 - 800 - 120 - psum_in - 100 - passes * CONFIG.pe_count
        assert found["mapping"] == mapped
        assert found["chain"] == psum_in + 100 - max(0, mapped - handing)
    more = {"pe_busy": 10_000, "pe_stall_psum_in": 70, "pe_stall_psum_out": 30}
    found = losses(mapping, COUNTERS | more, 5000)
    assert found["chain"] == 0
    assert found["columns"] + found["bus"] == 800
