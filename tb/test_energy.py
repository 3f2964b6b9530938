"""The energy model: tables of costs, breakdowns, the figure of the paper, the page."""

import re
from dataclasses import replace

import pytest
from matplotlib import image
from matplotlib.axes import Axes

from lacuna.bench.chip import TABLE_III, own_row
from lacuna.bench.energy import FIGURE_10, isca_rows, own_rows, sums
from lacuna.bench.energy_plot import plot
from lacuna.host.energy import Costs, Counts, energy
from lacuna.host.layer import Layer
from lacuna.host.movement import RowStationary
from lacuna.host.networks import alexnet
from lacuna.host.stationary import ISCA, Array, best_mapping, stationary_counts
from lacuna.hw.presets import CONFIGS


LAYERS = {layer.name: layer for layer in alexnet(16)}
TABLE = """
product: 2
scratchpad: 1
array: 4
buffer: 15.5
link: 460
word_bits: 8
unit: pJ
source: somewhere
"""
BITS = {
    ("link", "psum"): 48,
    ("buffer", "ifmap"): 16,
    ("array", "filter"): 32,
    ("scratchpad", "psum"): 80,
    ("scratchpad", "ifmap"): 8,
    ("link", "program"): 1.6,
}
COUNTS = Counts(name="x", products=7, operand_bits=(16, 8), bits=BITS)


def test_energy_by_hand():
    found = energy(COUNTS)
    assert found.name == "x"
    levels = {"product": 3.5, "link": 600 + 20, "buffer": 6, "array": 4, "scratchpad": 5 + 0.5}
    kinds = {"product": 3.5, "ifmap": 6.5, "filter": 4, "psum": 605, "program": 20}
    assert found.levels == pytest.approx(levels)
    assert found.kinds == pytest.approx(kinds)
    assert found.total == pytest.approx(sum(levels.values()))


def test_costs_of_a_file(tmp_path):
    path = tmp_path / "costs.yaml"
    path.write_text(TABLE)
    costs = Costs.load(path)
    assert costs == Costs(
        product=2, scratchpad=1, array=4, buffer=15.5, link=460, word_bits=8, unit="pJ",
        source="somewhere",
    )  # fmt: skip
    assert energy(COUNTS, costs).levels == pytest.approx(
        {"product": 28, "link": 6.2 * 460, "buffer": 31, "array": 16, "scratchpad": 11}
    )


def test_source_of_a_file(tmp_path):
    path = tmp_path / "costs.yaml"
    path.write_text(re.sub("(?m)^(unit|source).*", "", TABLE))
    assert (Costs.load(path).unit, Costs.load(path).source) == ("unnamed", str(path))


@pytest.mark.parametrize(
    "text, error, message",
    [
        ("product: [", ValueError, r"costs must be YAML, not 'product: \['"),
        ("7", ValueError, r"costs must name \[.*\], at most \[.*\], not 7"),
        (TABLE.replace("link", "dram"), ValueError, r"costs must name .*, not \[.*'dram'.*\]"),
        (TABLE + "idle: 3", ValueError, r"costs must name .*, not \[.*'idle'\]"),
        (TABLE.replace("460", "much"), TypeError, "link must be a number, not 'much'"),
        (TABLE.replace("460", "true"), TypeError, "link must be a number, not True"),
        (TABLE.replace("460", "-1"), ValueError, "link must be at least 0, not -1"),
        (TABLE.replace("460", ".nan"), ValueError, "link must be at least 0, not nan"),
        (TABLE.replace(": 8", ": 8.5"), TypeError, r"word_bits must be an integer, not 8\.5"),
        (TABLE.replace(": 8", ": 0"), ValueError, "word_bits must be at least 1, not 0"),
        (TABLE.replace("pJ", "5"), TypeError, "unit must be a text, not 5"),
    ],
)
def test_bad_costs(tmp_path, text, error, message):
    path = tmp_path / "costs.yaml"
    path.write_text(text)
    with pytest.raises(error, match=f"^{message}$"):
        Costs.load(path)


def test_bad_counts():
    with pytest.raises(ValueError, match=r"^bits must be by level and kind, not by \('cpu', 'x'\)"):
        replace(COUNTS, bits={("cpu", "x"): 1})
    with pytest.raises(ValueError, match=r"^products of x must be at least 0, not -1$"):
        replace(COUNTS, products=-1)
    message = r"^\('link', 'psum'\) of x must be at least 0, not -3$"
    with pytest.raises(ValueError, match=message):
        replace(COUNTS, bits={("link", "psum"): -3})


@pytest.mark.parametrize("name", FIGURE_10)
def test_figure_10(name):
    """Every digit of the breakdown of ISCA 2016, figure 10."""
    mapping, total = best_mapping(LAYERS[name])
    found = energy(stationary_counts(LAYERS[name], mapping, psum_hops=2))
    digits = {level: f"{part / 1e9:.2f}" for level, part in found.levels.items()}
    assert digits == FIGURE_10[name]["levels"]
    assert f"{total / 1e9:.1f}" == f"{found.total / 1e9:.1f}" == FIGURE_10[name]["total"]


def test_best_mapping_is_the_best_of_all():
    """Every mapping of a small layer, none left out for being beaten."""
    layer = Layer(C=5, M=6, H=9, W=9, R=3, S=3, N=3)
    array = Array(pes=24, scratchpad_words=40, buffer_words=500)
    totals = {}
    for e in (7, 4, 3, 2, 1):
        for q in range(1, 6):
            for p in range(1, 7):
                for r in range(1, 9):
                    for t in range(1, 9):
                        if p * q * 3 + q * 3 + p > 40 or 3 * e * r * t > 24:
                            continue
                        for n in range(1, 4):
                            for m in range(1, 7):
                                if n * m * 7 * e + n * q * r * 9 * (e + 2) <= 500:
                                    cut = RowStationary(m=m, n=n, e=e, p=p, q=q, r=r, t=t)
                                    counts = stationary_counts(layer, cut, psum_hops=2)
                                    totals[cut] = energy(counts).total
    mapping, total = best_mapping(layer, array)
    assert total == pytest.approx(min(totals.values()))
    assert totals[mapping] == pytest.approx(total)
    assert len(totals) > 1000


def test_a_strip_of_one():
    """Three PEs hold one column of filters of three rows."""
    layer = Layer(C=2, M=2, H=9, W=9, R=3, S=3)
    mapping, _total = best_mapping(layer, Array(pes=3, scratchpad_words=40, buffer_words=500))
    assert (mapping.e, mapping.r, mapping.t) == (1, 1, 1)


def test_energy_of_the_chip():
    """On the chip's own mapping, four images: 6.32 products' worth each, and where they go."""
    found = [
        energy(stationary_counts(layer, TABLE_III[layer.name], psum_hops=2)) for layer in alexnet(4)
    ]
    total = sum(each.total for each in found)
    assert f"{total / sum(layer.macs for layer in alexnet(4)):.2f}" == "6.32"
    shares = {"scratchpad": 60, "product": 16, "link": 14, "array": 6, "buffer": 4}
    for level, share in shares.items():
        assert round(100 * sum(each.levels[level] for each in found) / total) == share


def test_no_mapping():
    with pytest.raises(ValueError, match=r"^conv1 must fit Array\(.*\), but no mapping does$"):
        best_mapping(LAYERS["conv1"], replace(ISCA, scratchpad_words=20))
    with pytest.raises(ValueError, match=r"^layer must be square, not \(1, 1, 5, 6\)$"):
        best_mapping(Layer(C=1, M=1, H=5, W=6, R=1, S=1))


def test_page(tmp_path, monkeypatch):
    """What the page is made of: the sums of its rows, the figure's digits, a picture."""
    rows = isca_rows(Costs())
    totals = sums(rows)
    assert totals["figure_10_parts"] == totals["figure_10_parts_reproduced"] == 25
    whole = sum(each["energy"] for each in rows) / sum(each["products"] for each in rows)
    assert totals["per_product_isca_2016"] == pytest.approx(whole)
    for each in rows:
        for prefix in ("level_", "kind_"):
            parts = [value for key, value in each.items() if key.startswith(prefix)]
            assert sum(parts) == pytest.approx(each["energy"])
    heights = dict.fromkeys(range(len(rows)), 0)

    def bar(axes, places, parts, **options):
        for place, part in zip(places, parts, strict=True):
            heights[place] += part
        return draw(axes, places, parts, **options)

    draw = Axes.bar
    monkeypatch.setattr(Axes, "bar", bar)
    path = plot(rows, tmp_path / "new" / "energy.png", unit="pJ")
    assert image.imread(path).shape[2] == 4
    assert image.imread(path)[..., :3].std() > 0.1, "the picture must not be empty"
    stacked = [height / 2 for height in heights.values()]  # by level and by kind
    assert stacked == pytest.approx([each["per_product"] for each in rows])


def test_our_rows():
    """Zeros save; a coded map without zeros does not look cheaper than a raw one."""
    rows = own_rows(CONFIGS["tiny"], Costs())
    dense, zeros = rows[:5], rows[5:]
    assert [each["layer"] for each in dense] == [each["layer"] for each in zeros] == [*FIGURE_10]
    assert dense[0]["kind_ifmap"] == zeros[0]["kind_ifmap"], "pictures are raw"
    for each, layer in zip(dense, alexnet(4), strict=True):
        moved = own_row(layer, CONFIGS["tiny"])
        link = moved["link_mb"] + moved["programs_mb"]
        assert each["level_link"] == pytest.approx(link * 1e6 / 2 * 200)
    for before, after in zip(dense[1:], zeros[1:], strict=True):
        assert after["level_product"] < before["level_product"]
        assert after["level_link"] < before["level_link"]
