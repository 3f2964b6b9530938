"""AlexNet with zeros: the layers, the plan, the rows and the sums."""

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest

from lacuna.bench import sparse, sparse_cases
from lacuna.bench.campaign import campaign
from lacuna.bench.cases import Case, chained, convolved, truth
from lacuna.bench.sparse import (
    COLUMNS,
    Column,
    dense_cycles,
    dense_run,
    measured,
    plan,
    row,
    runs,
    totals,
)
from lacuna.bench.sparse_cases import biased, pruned, unpadded, useful_products
from lacuna.bench.sparse_loss import CAUSES
from lacuna.bench.sparse_report import TITLES, report
from lacuna.golden import conv
from lacuna.host.layer import Layer
from lacuna.tb import machines


NAME = "skipping"
CONFIG = machines.config_of(NAME)
#: A network as small as the machine, with the names of published layers.
LAYERS = [
    Layer(C=3, M=4, H=9, W=9, R=3, S=3, relu=True, ofmap_coded=True, name="conv1"),
    Layer(C=4, M=4, H=7, W=7, R=3, S=3, relu=True, ifmap_coded=True, name="conv2"),
]
SHARES = [(0.6, 0.5), (0.5, 0.5)]
RATIO = Fraction(3, 10)
STRIDED = Layer(
    N=2, C=4, M=6, H=9, W=8, R=3, S=2, stride=(2, 3), padding=(1, 0, 2, 1), groups=2, name="s"
)


@pytest.fixture(scope="module")
def cases():
    return chained(LAYERS, CONFIG, zeros=(0.6, 0.5, 0.5), seed=1)


def random(layer, seed):
    """Return a case with zeros in the ifmap and in the filters."""
    rng = np.random.default_rng(seed)
    ifmap = rng.integers(-1, 2, layer.ifmap_shape)
    filters = rng.integers(-1, 2, layer.filter_shape)
    return Case(layer, ifmap, filters, np.zeros(layer.M, np.int64))


@pytest.mark.parametrize("layer", [*LAYERS, STRIDED], ids=lambda layer: layer.name)
def test_useful_products(layer):
    case = random(layer, 3)
    found = convolved(layer, case.ifmap, case.filters, CONFIG)
    assert useful_products(case, weights=False) == found.products - found.gated
    top, bottom, left, right = layer.padding
    both = conv.convolve(
        case.ifmap != 0,
        case.filters != 0,
        stride=layer.stride,
        padding=((top, bottom), (left, right)),
        groups=layer.groups,
    )
    assert useful_products(case, weights=True) == both.psums.sum()


def test_a_bias_is_found_from_the_ofmaps(cases):
    case = replace(cases[0], bias=np.array([70, -900, -20_000, 3]))
    ofmap = truth(case, CONFIG)
    assert (ofmap[:, 2] == 0).all()
    found = biased(case.layer, case.ifmap, case.filters, ofmap, CONFIG)
    assert found.bias[[0, 1, 3]].tolist() == [70, -900, 3]
    np.testing.assert_array_equal(truth(found, CONFIG), ofmap)


def test_pruned_layers(monkeypatch):
    monkeypatch.setattr(sparse_cases, "alexnet", lambda: LAYERS)
    monkeypatch.setattr(sparse_cases, "ZEROS", (0.1, 0.5, 0.7))
    monkeypatch.setattr(sparse_cases, "DENSITIES", (0.25, 0.75))
    made = pruned(CONFIG)
    assert [shares for _case, shares in made] == [(0.1, 0.5), (0.5, 0.7)]
    for (case, shares), density in zip(made, (0.25, 0.75), strict=True):
        assert (case.filters != 0).mean() == pytest.approx(density, abs=0.1)
        assert (truth(case, CONFIG) == 0).mean() == pytest.approx(shares[1], abs=0.05)


def test_unpadded_layers_have_the_same_products(monkeypatch):
    monkeypatch.setattr(sparse_cases, "alexnet", lambda: [*LAYERS, STRIDED])
    for (case, _shares), layer in zip(unpadded(CONFIG), [*LAYERS, STRIDED], strict=True):
        assert case.layer.macs == layer.macs == useful_products(case, weights=False)
        assert (case.ifmap != 0).all()


def test_clustered_layers(monkeypatch, cases):
    ofmap = truth(cases[0], CONFIG)
    maps = [(LAYERS[0], cases[0].filters, cases[0].ifmap, ofmap, 0.0)]
    monkeypatch.setattr(sparse_cases, "feature_maps", lambda level, config, images: maps)
    ((case, shares),) = sparse_cases.clustered(CONFIG)
    np.testing.assert_array_equal(truth(case, CONFIG), ofmap)
    assert shares == ((cases[0].ifmap == 0).mean(), (ofmap == 0).mean())


def column(key, *, series="iid", machine=NAME, link=None):
    return Column(key, key, series, machine, link)


@pytest.fixture(scope="module")
def planned(cases):
    """Return the runs of four columns of the small network."""
    config = machines.config_of("tiny")
    plans = {
        column("skipping", link=RATIO): CONFIG,
        column("skipping_link_full"): CONFIG,
        column("density_1", series="none"): CONFIG,
        column("density_1_dense", series="none", machine=sparse.DENSE): config,
    }
    return {
        each: runs(
            cases, config, zeros=SHARES, link=each.link, name=each.name, build=machines.BUILDS
        )
        for each, config in plans.items()
    }


@pytest.fixture(scope="module")
def found(planned, tmp_path_factory):
    """Return their results."""
    folder = tmp_path_factory.mktemp("sparse")
    names = {NAME: NAME, sparse.DENSE: "tiny"}
    return {
        each: campaign(
            planned[each],
            machines.executable(names[each.machine]),
            folder=folder / each.machine,
            report=len,
        )
        for each in planned
    }


ALEXNET = [
    {"layer": "conv1", "cycles": 9000, "cycles_link_full": 8000},
    {"layer": "conv2", "cycles": 7000, "cycles_link_full": 6000},
]


def test_rows_and_totals(planned, found, monkeypatch):
    monkeypatch.setattr(sparse, "CHIP_LINK", RATIO)
    rows = measured(planned, found, ALEXNET, machines.BUILDS)
    assert [(each["column"], each["layer"]) for each in rows] == [
        (key, layer)
        for key in ("skipping", "skipping_link_full", "density_1")
        for layer in ("conv1", "conv2")
    ]
    assert [each["cycles_dense"] for each in rows[:4]] == [9000, 7000, 8000, 6000]
    for each, (key, index) in zip(
        rows, [(key, index) for key in list(planned)[:3] for index in range(2)], strict=True
    ):
        result = found[key][index]
        assert each["cycles"] == result["cycles"]
        assert each["speed_up"] == each["cycles_dense"] / result["cycles"]
        assert each["cycles_ideal"] == -(-result["counters"]["pe_products"] // CONFIG.pe_count)
        assert sum(each[f"share_{cause}"] for cause in CAUSES) == pytest.approx(1, abs=1e-12)
        assert each["dense_from"] == "run"
        assert each["values_wrong"] == 0
    assert (rows[0]["link"], rows[2]["link"]) == ("chip", "full")
    dense = [each["cycles"] for each in list(found.values())[3]]
    assert [each["cycles_dense"] for each in rows[4:]] == dense
    sums = totals(rows)
    assert sums["cycles_dense"] == 16_000
    assert sums["cycles_skipping"] == rows[0]["cycles"] + rows[1]["cycles"]
    assert sums["cycles_skipping_link_full"] == rows[2]["cycles"] + rows[3]["cycles"]
    price = (rows[4]["cycles"] + rows[5]["cycles"]) / sum(dense) - 1
    assert sums["overhead_at_density_1"] == price
    assert sums["values_compared"] == 3 * 296
    tables = report(rows, sums)
    assert [table.row_count for table in tables] == [4, len(CAUSES)] * 3


def test_zero_weights_are_of_no_use_where_weights_are_pruned(planned, found, cases):
    key = next(iter(planned))
    run, result = planned[key][0], found[key][0]
    filters = np.where(np.arange(cases[0].filters.size).reshape(cases[0].filters.shape) % 2, 1, 0)
    case = replace(run.case, filters=filters)
    with_weights = row(replace(key, series="pruned"), replace(run, case=case), result, 1, "run")
    without = row(key, replace(run, case=case), result, 1, "run")
    assert without["share_zero_weights"] == 0
    assert with_weights["share_zero_weights"] == pytest.approx(without["share_useful"] / 2, 0.1)
    assert with_weights["zero_weights"] == 0.5


def test_dense_cycles_are_those_of_the_model(planned, tmp_path, monkeypatch):
    """Where nothing was simulated the model is asked: it says what a simulation would."""
    monkeypatch.setattr(sparse, "DENSE", "tiny")
    key = next(iter(planned))
    dense = [dense_run(run, machines.BUILDS) for run in planned[key]]
    results = campaign(dense, machines.executable("tiny"), folder=tmp_path, report=len)
    for run, result in zip(planned[key], results, strict=True):
        said = dense_cycles(replace(key, series="any"), run, {}, machines.BUILDS)
        assert said == (result["cycles"], "model")


def test_plan(monkeypatch, cases):
    """Layers with hardly a zero are mapped as on the dense machine, the others with their zeros."""
    made, dense, refined = [], [], sparse.refined

    def make(config):
        made.append(config)
        return list(zip(cases, [(0.0, 0.5), (0.7, 0.5)], strict=True))

    def noted(layer, config, **options):
        dense.append((layer.name, config.skipping))
        return refined(layer, config, **options)

    monkeypatch.setattr(sparse, "SERIES", {"iid": make})
    monkeypatch.setattr(sparse, "refined", noted)
    both = column("a", machine="eyeriss_skipping"), column("b", machine="eyeriss")
    planned = plan(both, machines.BUILDS)
    assert len(made) == 1, "a kind of zeros is made once"
    assert dense == [("conv1", False)] * 2
    assert [run.name for run in planned[both[0]]] == ["conv1 a", "conv2 a"]
    assert [run.job.mapping.config.skipping for run in planned[both[0]]] == [True, True]
    assert [run.job.mapping.config.skipping for run in planned[both[1]]] == [False, False]


def test_columns():
    assert [each.key for each in COLUMNS if each.machine != sparse.DENSE] == list(TITLES)
    assert {each.series for each in COLUMNS} == set(sparse.SERIES)
    assert len({each.name for each in COLUMNS}) == len(COLUMNS), "results are kept by name"
