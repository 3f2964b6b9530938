"""The tables of the README that are made from results."""

import re
from collections.abc import Iterable

import pytest

from lacuna.bench import readme, record


def cells(text) -> Iterable[list[str]]:
    """Yield the cells of each line of a Markdown table but its heads."""
    for line in text.splitlines()[2:]:
        yield [cell.strip() for cell in line.strip("|").split("|")]


def test_markers():
    text = readme.README.read_text()
    for name in readme.tables():
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
