"""The JSON of a report: written whole, and every wrong one refused in a sentence."""

import copy
import json
import re

import numpy as np
import pytest

from lacuna.host.page import render
from lacuna.host.run_file import RunFileError, as_text, page_path, read_report, write_whole
from lacuna.tb.runs import small_report


@pytest.fixture
def kept(tmp_path):
    """Return a function that keeps a report as a file."""

    def keep(report):
        path = tmp_path / "run.json"
        path.write_bytes(as_text(report))
        return path

    return keep


@pytest.mark.parametrize("on", ["verilator", "golden"])
def test_what_is_written_is_read(kept, on):
    report = small_report(on)[1]
    path = kept(report)
    assert read_report(path) == json.loads(json.dumps(report))
    assert len(path.read_text().splitlines()) < 700, "tables of PEs stand row by row"


@pytest.mark.parametrize(
    "content, message",
    [
        (None, "report must be a readable file, not '"),
        (b"\xff\xfe\x00", "report must be a readable file, not '"),
        (b"", "report must be JSON, not '"),
        (b"<html>", "report must be JSON, not '"),
        (b"[" * 100_000, "report must be JSON, not '"),
        (b"[]", "report must have the format 'lacuna run 1', not None: run it again"),
        (b'{"rows": []}', "report must have the format 'lacuna run 1', not None: run it again"),
        (b'{"format": "x"}', "report must have the format 'lacuna run 1', not 'x': run it again"),
        (b'{"format": "lacuna run 1"}', "report.model must be there, not None"),
    ],
    ids=str,
)
def test_no_report(tmp_path, content, message):
    path = tmp_path / "x.json"
    if content is not None:
        path.write_bytes(content[:2000] if content[:1] == b"<" else content)
    with pytest.raises(RunFileError, match=f"^{re.escape(message)}") as caught:
        read_report(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    "place, value, message",
    [
        (("model",), 3, "report.model must be a text, not 3"),
        (("layers",), {}, "report.layers must be a list, not {}"),
        (("layers", 0), None, "report.layers[0] must be an object, not None"),
        (("layers", 0, "cycles"), "9", "report.layers[0].cycles must be an integer, not '9'"),
        (("layers", 1, "cycles"), 1.5, "report.layers[1].cycles must be an integer, not 1.5"),
        (("layers", 1, "zeros", "ifmap"), [], "report.layers[1].zeros.ifmap must be a number"),
        (("layers", 0, "exact"), "x" * 99, "report.layers[0].exact must be a number, not 'xxx"),
        (("layers", 0, "stalls", "rest"), None, "report.layers[0].stalls.rest must be an integer"),
        (("layers", 0, "energy", "levels"), 0, "report.layers[0].energy.levels must be an object"),
        (
            ("layers", 0, "pictures", "ifmap", 0),
            '"><img src=http://x>',
            "report.layers[0].pictures.ifmap[0] must be a picture in base64, not '\"><img",
        ),
        (
            ("layers", 0, "stalls", "rest"),
            -1,
            "report.layers[0].stalls.rest must be 0 or more, and",
        ),
        (("layers", 0, "exact"), float("nan"), "report.layers[0].exact must be 0 or more, and"),
        (("layers", 0, "products"), 0, "report.layers[0].products must be above 0, not 0"),
        (("layers", 0, "cycles"), 0, "report.layers[0].utilisation must be null if and only if "),
        (("layers", 2, "waits"), None, "report.layers[2] must be with all of stalls, waits, pes, "),
        (("layers", 0, "pes", "busy", 1), [1], "report.layers[0].pes.busy must be a number for "),
        (("layers", 0, "pes", "products"), [], "report.layers[0].pes.products must be a number "),
        (("link_ratio",), 0, "report.link_ratio must be above 0, not 0"),
        (("config", "pes"), 13, "report.config.pes must be 12, and not 0, not 13"),
        (("config", "pes"), None, "report.config.pes must be an integer, not None"),
        (("nodes", 0, "op"), 1, "report.nodes[0].op must be a text, not 1"),
    ],
    ids=str,
)
def test_a_wrong_field_is_named(kept, place, value, message):
    report = copy.deepcopy(small_report()[1])
    inner = report
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    with pytest.raises(RunFileError, match=f"^{re.escape(message)}") as caught:
        read_report(kept(report))
    assert len(str(caught.value)) < 160


@pytest.mark.parametrize("name", ["x", "x.json", "folder.html"])
def test_where_a_page_goes(tmp_path, monkeypatch, name):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(
        RunFileError, match=f"^report must be written to an .html file, not '{name}'"
    ):
        page_path(name)
    assert page_path("a/b.html").name == "b.html"


def test_all_files_or_none(tmp_path):
    first, second = tmp_path / "a" / "x.html", tmp_path / "b"
    second.write_text("a file, not a folder")
    with pytest.raises(OSError, match=r"exists|Not a directory"):
        write_whole({first: b"1", second / "y.json": b"2"})
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == ["b"]
    assert write_whole({first: b"1"}) == [first]
    assert first.read_bytes() == b"1"


def places(value, path=()):
    """Yield the path of every value in a structure."""
    inner = value.items() if isinstance(value, dict) else enumerate(value)
    for key, each in inner:
        yield (*path, key)
        if isinstance(each, dict | list):
            yield from places(each, (*path, key))


def test_whatever_is_wrong_is_refused_or_shown(kept):
    """Values anywhere become others: a page, or a sentence; nothing else."""
    rng = np.random.default_rng(8)
    right = json.loads(as_text(small_report()[1]))
    everywhere = list(places(right))
    refused = 0
    for number in rng.choice(len(everywhere), 50, replace=False):
        report = copy.deepcopy(right)
        *path, last = everywhere[number]
        inner = report
        for key in path:
            inner = inner[key]
        inner[last] = [None, 0, 1, 1e300, -1, "x", [], {}][rng.integers(8)]
        try:
            assert render(read_report(kept(report))).endswith("</html>")
        except RunFileError as error:
            refused += 1
            assert "\n" not in str(error)
    assert 20 < refused < 50
