"""``lacuna run --report`` and ``lacuna report``: files, and what they refuse."""

import re

import numpy as np
import onnx
import pytest
from onnx import helper

from lacuna.host import cli, onnx_file
from lacuna.host.run_file import as_text, read_report
from lacuna.tb.onnx_models import model_of, qdq_model
from lacuna.tb.runs import small_report
from lacuna.tb.test_cli import run


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Return a folder, which is the current one, with a quantised model and its input."""
    monkeypatch.chdir(tmp_path)
    model, values = qdq_model(np.random.default_rng(3), (5, 3, 3, 3), (7, 8), pads=[1] * 4)
    onnx.save(model, "model.onnx")
    np.save("x.npy", values)
    return tmp_path


def names(folder):
    """Return what stands in a folder, by path."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


GOLDEN = "--on", "golden", "--config", "edge8_small"


@pytest.mark.parametrize("more", [[], ["--coded"]], ids=str)
def test_run_with_a_report(capsys, folder, more):
    """The page, the same as JSON beside it, and ``lacuna report`` makes the page again."""
    given = "model.onnx", "--input", "x.npy", *GOLDEN, "--report", "there/out.html", *more
    code, out, err = run(capsys, "run", *given)
    assert (code, err) == (0, "")
    made = {"build/model/run.json", "build/model/y.npy", "there/out.html", "there/out.json"}
    assert names(folder) == {"model.onnx", "x.npy"} | made
    assert made <= set(out.split())
    assert (folder / "there/out.json").read_text() == (folder / "build/model/run.json").read_text()
    (layer,) = read_report("there/out.json")["layers"]
    assert (layer["link"]["maps"] != layer["link"]["maps_raw"]) == bool(more)
    page = (folder / "there/out.html").read_text()
    assert "model.onnx on edge8_small" in page
    code, out, err = run(capsys, "report", "there/out.json", "--out", "again.html")
    assert (code, out, err) == (0, "again.html\n", "")
    assert (folder / "again.html").read_text() == page


def test_report_of_a_run_with_counters(capsys, folder):
    (folder / "run.json").write_bytes(as_text(small_report()[1]))
    code, out, err = run(capsys, "report", "run.json")
    assert (code, out, err) == (0, "report.html\n", "")
    assert 'id="heat"' in (folder / "report.html").read_text()


@pytest.mark.parametrize(
    "content, more, message",
    [
        (None, [], "report must be a readable file, not 'run.json'"),
        ("no JSON", [], "report must be JSON, not 'run.json': Expecting value: line 1 column 1"),
        ("[1]", [], "report must have the format 'lacuna run 1', not None: run it again"),
        ('{"format": "lacuna run 1", "model": 1}', [], "report.model must be a text, not 1"),
        ("{}", ["--out", "x.pdf"], "report must be written to an .html file, not 'x.pdf'"),
    ],
    ids=str,
)
def test_report_refuses(capsys, folder, content, more, message):
    if content is not None:
        (folder / "run.json").write_text(content)
    before = names(folder)
    code, out, err = run(capsys, "report", "run.json", *more)
    assert (code, out) == (2, "")
    assert re.fullmatch(f"lacuna: {re.escape(message)}.*\n", err)
    assert names(folder) == before


def another_model(**changes):
    """Return a model of one Relu, as a file holds it, with another input."""
    given = {"kind": np.float32, "shape": [1, 3, 4]} | changes
    node = helper.make_node("Relu", ["x"], ["y"], name="relu")
    shape = given["kind"], given["shape"]
    return model_of([node], {"x": shape}, {"y": shape}, {})


def dynamic():
    """Keep a model with a free width."""
    onnx.save(another_model(shape=[1, 3, "W"]), "model.onnx")


def elsewhere():
    """Keep a model whose weights are gone."""
    model, _values = qdq_model(np.random.default_rng(3), (5, 3, 3, 3), (7, 8))
    options = {"save_as_external_data": True, "size_threshold": 0, "location": "weights.bin"}
    onnx.save(model, "model.onnx", **options)
    onnx_file.Path("weights.bin").unlink()


def no_model():
    """Keep something else under the name of a model."""
    onnx_file.Path("model.onnx").write_bytes(b"PK\x03\x04 no model")


def values_of(kind, shape):
    """Return what keeps another input."""
    return lambda: np.save("x.npy", np.zeros(shape, kind))


@pytest.mark.parametrize(
    "prepare, more, message",
    [
        (no_model, [], "model must be an ONNX file"),
        (elsewhere, [], "weights must lie beside model.onnx: "),
        (dynamic, [], "input 'x' must have fixed dimensions, not 'W' at axis 2: export the model "),
        (values_of(np.float32, (2, 3, 7, 9)), [], "input 'x' must have shape (2, 3, 7, 8), not "),
        (values_of(np.float64, (2, 3, 7, 8)), [], "input 'x' must hold float32, not float64"),
        (None, ["--report", "x.txt"], "report must be written to an .html file, not 'x.txt'"),
        (None, ["--port", "/dev/x"], "on must be board for a board or a port, not 'golden'"),
        (None, ["--on", "board"], "port must be given for a board, such as /dev/ttyUSB0"),
        (None, ["--on", "board", "--port", "x", "--board", "y"], "board must be one of ulx3s, "),
    ],
)
def test_run_refuses(capsys, folder, prepare, more, message):
    """One sentence, exit code 2, before anything is built or written."""
    if prepare is not None:
        prepare()
    before = names(folder)
    given = "model.onnx", "--input", "x.npy", *GOLDEN, "--report", "out.html", *more
    code, out, err = run(capsys, "run", *given)
    assert (code, out.strip()) == (2, "")
    assert re.fullmatch(f"lacuna: {re.escape(message)}.*\n", err)
    assert names(folder) == before


@pytest.mark.parametrize("part", ["load_model", "run_plan"])
def test_a_model_too_deep_for_memory(capsys, folder, monkeypatch, part):
    def run_out(*_arguments, **_options):
        raise MemoryError

    monkeypatch.setattr(f"lacuna.host.onnx_run.{part}", run_out)
    before = names(folder)
    code, _out, err = run(capsys, "run", "model.onnx", "--input", "x.npy", *GOLDEN)
    assert (code, err) == (2, "lacuna: model.onnx must fit the memory of this computer\n")
    monkeypatch.setattr(f"lacuna.host.onnx_map.{part}", run_out)
    code, _out, err = run(capsys, "map-model", "model.onnx", "--bounds")
    assert (code, err) == (2, "lacuna: what is asked for must fit the memory of this computer\n")
    assert names(folder) == before


@pytest.mark.parametrize(
    "prepare, message",
    [
        (no_model, "model must be an ONNX file"),
        (elsewhere, "weights must lie beside model.onnx: "),
        (dynamic, "input 'x' must have fixed dimensions, not 'W' at axis 2: export the model "),
    ],
)
def test_map_model_refuses(capsys, folder, prepare, message):
    prepare()
    before = names(folder)
    code, out, err = run(capsys, "map-model", "model.onnx")
    assert (code, out.strip()) == (2, "")
    assert re.fullmatch(f"lacuna: {re.escape(message)}.*\n", err)
    assert names(folder) == before


def test_commands_are_there():
    assert {"run", "map", "map-model", "verilog", "synth", "report"} <= set(cli.commands.commands)
