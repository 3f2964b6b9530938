"""The tables of the README that are made from results."""

import re
from collections.abc import Iterable

import numpy as np
import pytest

from lacuna.bench import readme, record, sparse_tables
from lacuna.bench.cases import Case, truth
from lacuna.bench.sparse_loss import CAUSES
from lacuna.bench.sparse_report import TITLES
from lacuna.bench.synth import FIGURES
from lacuna.host import machine
from lacuna.tb.layers import golden_driver


def cells(text) -> Iterable[list[str]]:
    """Yield the cells of each line of a Markdown table but its heads."""
    for line in text.splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


def test_markers():
    pages = ((readme.README, readme.tables()), (readme.VERIFICATION, readme.verification()))
    for text, name in ((path.read_text(), name) for path, parts in pages for name in parts):
        assert len(re.findall(f"<!-- {name} -->.*?<!-- /{name} -->", text, re.S)) == 1


def test_a_marker_must_stand(monkeypatch, tmp_path):
    path = tmp_path / "README.md"
    path.write_text("nothing")
    monkeypatch.setattr(readme, "README", path)
    with pytest.raises(ValueError, match=r"^README\.md must hold <!-- \w+ --> and <!-- /\w+ -->$"):
        readme.main()
    assert path.read_text() == "nothing"


def test_moves():
    rows = list(cells(readme.moves()))
    found = {(row["layer"], row["machine"]): row for row in record.read("chip")["rows"]}
    assert [row[0] for row in rows] == [f"conv{number}" for number in range(1, 6)]
    for layer, paper, *sums in rows:
        chip, own = found[layer, "chip"], found[layer, "lacuna"]
        assert float(paper) == float(sums[0]) == round(chip["buffer_mb"], 1)
        assert float(sums[1]) == round(own["buffer_mb"], 1)
        assert float(sums[2]) == round(chip["link_mb"], 2)
        assert float(sums[3]) == round(own["link_mb"], 2)


def test_configs(monkeypatch):
    """Placed, measured and too large, measured, and nothing known."""
    cost = {"lut4": 83640, "dsp": 156, "bram": 208}
    placed = {"fits": True, "device": "LFE5U-45F", "seeds": 5} | dict.fromkeys(
        ("fmax_min", "fmax_median", "fmax_max"), 50.0
    )
    kept = {
        "fpga": [{"config": "tiny"} | cost | placed],
        "synth": [
            {"config": "tiny", "lut4": 1, "dsp": 1, "bram": 1},
            {"config": "small"} | cost,
            {"config": "eyeriss"} | cost | {"dsp": 157},
        ],
    }
    monkeypatch.setattr(record, "read", lambda name: {"rows": kept[name]})
    found = {name: row[2:6] for name, *row in cells(readme.configs())}
    assert found["`tiny`"] == [
        "83,640",
        "156",
        "208",
        "50.0 MHz on LFE5U-45F (50.0 to 50.0, 5 seeds)",
    ]
    assert found["`small`"] == ["83,640", "156", "208", "not yet"]
    assert found["`eyeriss`"] == ["83,640", "157", "208", "too large for LFE5U-85F"]
    assert found["`edge8`"] == 4 * ["not yet"]


def test_devices(monkeypatch):
    kept = record.read("fpga")["rows"]
    text, paths = readme.devices().split("\n\n")
    for row, (name, device, _wrapper, *figures) in zip(kept, cells(text), strict=True):
        assert (name, device) == (f"`{row['config']}`", row["device"])
        assert [int(each.replace(",", "")) for each in figures[:4]] == [row[key] for key in FIGURES]
        assert float(figures[5]) == round(row["fmax_median"], 1)
        assert float(figures[4]) <= float(figures[5]) <= float(figures[6])
        assert figures[7] == row["placer"]
        assert figures[8].strip("`") == row["commit"][:7]
        assert f"- {name}: {row['path']}" in paths
    lacks = {"fits": False, "lacking": "9 more of dsp, which has 28"}
    few = {key: kept[0][key] for key in ("config", "device", "wrapper", "commit", *FIGURES)}
    monkeypatch.setattr(record, "read", lambda _name: {"rows": [few | lacks]})
    (row,) = cells(readme.devices().strip())
    assert row[7:] == ["9 more of dsp, which has 28", "", "", "", f"`{few['commit'][:7]}`"]


@pytest.mark.parametrize(
    "config, device, pes", [("ecp5_85f", "LFE5U-85F", 156), ("ecp5_25f", "LFE5U-25F", 24)]
)
def test_devices_reach_their_clock(config, device, pes):
    """Large and small, in the median of five seeds that were all routed, at speed grade 6."""
    (row,) = (each for each in record.read("fpga")["rows"] if each["config"] == config)
    assert (row["device"], row["pes"], row["speed_grade"]) == (device, pes, 6)
    assert (row["scope"], row["seeds"], "unrouted" in row) == ("complete", 5, False)
    assert row["fmax_median"] >= 60


def test_maps():
    rows = list(cells(readme.maps()))
    kept = [row for row in record.read("maps")["rows"] if row["series"] == "published zeros"]
    assert len(rows) == len(kept) == 9
    for (name, zeros, ratio, *shares), row in zip(rows, kept, strict=True):
        assert name == f"{row['layer']} {row['map']}s"
        assert float(zeros.strip("%")) == pytest.approx(100 * row["zeros"], abs=0.051)
        assert float(ratio) == pytest.approx(row["ratio"], abs=0.0051)
        pairs, joined, _runs, sent, _runs = (float(share.strip("%")) for share in shares)
        assert sent == pytest.approx(100 * row["over_iid"], abs=0.051)
        assert pairs <= joined <= sent


def sparse_row(column, layer, cycles):
    """Return a row of ``sparse.json`` whose PEs do useful products half of the time."""
    shares = {f"share_{cause}": 0.0 for cause in CAUSES}
    shares |= {"share_useful": 0.5, "share_chain": 0.1 if layer == "conv1" else 0.4}
    return {
        "column": column,
        "layer": layer,
        "zeros": 0.25,
        "zero_weights": 0.125,
        "cycles_dense": 3 * cycles,
        "cycles": cycles,
        "cycles_ideal": cycles // 2,
        "speed_up": 3.0,
        "speed_up_ideal": 6.0,
        **shares,
    }


def test_sparse(monkeypatch):
    assert list(sparse_tables.SPARSE) == list(TITLES)
    keys = "skipping", "density_1"
    rows = [
        sparse_row(key, layer, cycles)
        for key in keys
        for layer, cycles in (("conv1", 1000), ("conv2", 3000))
    ]
    sums = {
        f"cycles_{key}{kind}": 4000 * times
        for key in keys
        for kind, times in (("_dense", 3), ("", 1), ("_ideal", 2))
    }
    monkeypatch.setattr(record, "read", lambda name: {"rows": rows, "totals": sums})
    found = list(cells(sparse_tables.sparse()))
    assert [row[:2] for row in found] == [
        [sparse_tables.SPARSE[key], layer] for key in keys for layer in ("conv1", "conv2", "all")
    ]
    assert found[1][2:] == ["25.0%", "12.5%", "9,000", "3,000", "1,500", "3.000", "6.000"]
    assert found[2][4:8] == ["12,000", "4,000", "8,000", "3.000"]
    lost = {row[0]: row[1:] for row in cells(sparse_tables.sparse_losses())}
    assert list(lost) == list(CAUSES.values())
    assert lost[CAUSES["useful"]] == ["50.0%", "50.0%"]
    assert lost[CAUSES["chain"]] == ["32.5%", "32.5%"], "each layer counts by its cycles"


def test_sparse_has_not_been_run(monkeypatch):
    monkeypatch.setattr(record, "read", lambda name: None)
    for made in (sparse_tables.sparse, sparse_tables.sparse_losses, sparse_tables.depth):
        assert made() == "It has not been run in full yet."


def test_depth(monkeypatch):
    rows = [
        {"varied": field, "layer": layer, "words": words, "cycles": 9000 // words + size}
        | {"floor": 4000 + size, "cycles_ideal": 2000}
        for field in ("a", "b")
        for words in (1, 16)
        for size, layer in enumerate(("conv3", "conv5"))
    ]
    monkeypatch.setattr(record, "read", lambda name: {"rows": rows})
    assert list(cells(sparse_tables.depth())) == [
        [f"`{field}`", layer, *cycles]
        for field in ("a", "b")
        for layer, cycles in (
            ("conv3", ("9,000", "562", "4,000", "2,000")),
            ("conv5", ("9,001", "563", "4,001", "2,000")),
        )
    ]


def test_edge8():
    rows = list(cells(readme.edge8()))
    layers = record.read("edge8")["totals"]["layers"]
    assert len(rows) == len(layers)
    for (_name, cycles, share), row in zip(rows, layers.values(), strict=True):
        assert int(cycles.replace(",", "")) == row["cycles"]
        assert float(share) == round(row["share"], 3)


def test_digits():
    sums = record.read("digits")["totals"]
    text = readme.digits()
    assert f"of {sums['images']} digits" in text
    assert f" {sums['cycles_per_image']:,} cycles for each" in text
    assert text.endswith(f" {sums['differs_from_golden']} predictions.")


def test_the_three_lines_of_python(monkeypatch, tally):
    """They run as they stand, with golden's machine in the place of the Verilog."""
    (code,) = re.findall(r"```python\n(.*?)```", readme.README.read_text(), re.S)
    monkeypatch.setattr(
        machine, "SimulatedDriver", lambda config, _name, **_options: golden_driver(config)
    )
    rng = np.random.default_rng(3)
    scope = {
        "ifmap": rng.integers(-300, 300, (1, 3, 64, 64)),
        "filters": rng.integers(-300, 300, (8, 3, 3, 3)),
    }
    arrays = tuple(scope.values())
    exec(code, scope)
    case = Case(scope["layer"], *arrays, np.zeros(8, int))
    tally.compare(scope["result"].ofmap, truth(case, scope["CONFIGS"]["small"]))
