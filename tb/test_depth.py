"""FIFOs of several depths: the same values from each, and their cycles in a picture."""

from dataclasses import replace

import numpy as np
import pytest
from matplotlib import image
from matplotlib.axes import Axes

from lacuna.bench.campaign import campaign
from lacuna.bench.depth import DEPTHS, Variant, blocks, on, report, row, totals, variants
from lacuna.bench.depth_plot import plot
from lacuna.bench.sparse_loss import CAUSES
from lacuna.host.layer import Layer
from lacuna.host.program import program
from lacuna.sim import verilator
from lacuna.tb import machines


NAME = "skipping"
CONFIG = machines.config_of(NAME)
LAYER = Layer(
    C=8, M=8, H=14, W=14, R=3, S=3, padding=(1, 1, 1, 1), relu=True, ofmap_coded=True, name="first"
)
SHALLOW = Variant("chain_fifo_words", 1, "shallow", replace(CONFIG, chain_fifo_words=1))
DEEP = Variant("chain_fifo_words", CONFIG.chain_fifo_words, NAME, CONFIG)


def test_variants():
    made = variants(NAME, CONFIG, DEPTHS)
    assert len(made) == sum(map(len, DEPTHS.values()))
    assert sum(each.config == CONFIG for each in made) == 2, "one of each FIFO is the machine"
    for each in made:
        assert replace(CONFIG, **{each.field: each.words}) == each.config
        assert (each.name == NAME) == (each.config == CONFIG)
    assert len({each.name for each in made}) == len(made) - 1


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """Return the rows of a block on two machines."""
    (run,) = blocks([LAYER], CONFIG, [(0.6, 0.5)])
    folder, rows = tmp_path_factory.mktemp("depth"), []
    for variant in (SHALLOW, DEEP):
        machine = verilator.build(variant.config, name=variant.name, build_dir=machines.BUILDS)
        own = on(run, variant.config)
        assert own.job.mapping.config == variant.config
        np.testing.assert_array_equal(program([own.job]).words, program([run.job]).words)
        (result,) = campaign([own], machine, folder=folder, report=len)
        rows.append(row(variant, own, result))
    return rows


@pytest.mark.full
def test_depths_change_cycles_and_no_values(measured):
    shallow, deep = measured
    assert shallow["values_wrong"] == deep["values_wrong"] == 0
    assert shallow["values_compared"] == deep["values_compared"] > 0
    assert shallow["cycles_ideal"] == deep["cycles_ideal"] < deep["cycles"] < shallow["cycles"]
    assert shallow["share_chain"] > deep["share_chain"]
    for each in measured:
        assert sum(each[f"share_{cause}"] for cause in CAUSES) == pytest.approx(1, abs=1e-12)
        assert each["share_useful"] == pytest.approx(each["of_ideal"], abs=1e-3)
    sums = totals(measured)
    assert sums["cycles_chain_fifo_words_1"] == shallow["cycles"]
    assert sums["cycles_chain_fifo_words_16"] == deep["cycles"]
    assert sums["values_compared"] == 2 * deep["values_compared"]
    assert sums["values_wrong"] == 0
    assert report(measured).row_count == 2


def test_plot(tmp_path, monkeypatch):
    """Every layer has a line over each FIFO, in shares of its floor."""
    drawn = []
    draw = Axes.plot

    def noted(axes, words, shares, **options):
        drawn.append((options["label"], list(words), list(shares)))
        return draw(axes, words, shares, **options)

    monkeypatch.setattr(Axes, "plot", noted)
    rows = [
        {
            "varied": field,
            "words": words,
            "layer": layer,
            "cycles": 100 * size + words,
            "cycles_ideal": 50,
            "floor": 200,
        }
        for field in DEPTHS
        for words in (1, 4)
        for size, layer in enumerate(("a", "b"))
    ]
    path = plot(rows, tmp_path / "new" / "depth.png")
    assert drawn == [
        ("a", [1, 4], [0.005, 0.02]),
        ("b", [1, 4], [0.505, 0.52]),
    ] * len(DEPTHS)
    assert np.unique(image.imread(path).reshape(-1, 4), axis=0).shape[0] > 3
