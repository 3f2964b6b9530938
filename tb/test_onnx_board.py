"""``lacuna run --on board``: a model on a simulated board behind a pseudo terminal."""

import json
from dataclasses import replace

import numpy as np
import onnx
import pytest

from lacuna.bench.truth import Truth
from lacuna.host.network import run_plan
from lacuna.host.onnx_import import import_model
from lacuna.hw.presets import CONFIGS
from lacuna.sim import wire
from lacuna.tb import machines
from lacuna.tb.layers import MACHINES
from lacuna.tb.onnx_models import qlinear_model
from lacuna.tb.test_cli import run


CONFIG = MACHINES["bytes"]


@pytest.fixture(scope="module")
def board():
    """Return a simulated board."""
    with wire.Board(machines.board("bytes"), divisor=machines.DIVISOR) as found:
        yield found


@pytest.fixture
def given(monkeypatch, tmp_path):
    """Return the arguments of a run of a model on a board, and what golden makes of it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setitem(CONFIGS, "bytes", CONFIG)
    monkeypatch.setattr("lacuna.host.work.IMAGES", 1)
    rng = np.random.default_rng(20)
    model, _values = qlinear_model(rng, (2, 1, 2, 2), (3, 3))
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_param = "N"
    values = rng.integers(-128, 128, (3, 1, 3, 3)).astype(np.int8)
    onnx.save(model, "model.onnx")
    np.save("x.npy", values)
    truth = run_plan(import_model(model), {"x": values}, Truth(CONFIG))
    arguments = ["run", "model.onnx", "--input", "x.npy", "--config", "bytes", "--on", "board"]
    return arguments, truth.outputs["y"]


def test_a_model_on_a_board(capsys, board, given, tmp_path, tally):
    """A program for each image, of which one waits; every value is golden's."""
    arguments, expected = given
    more = "--port", board.port, "--out", "out", "--report", "out.html"
    code, out, err = run(capsys, *arguments, *more)
    assert (code, err) == (0, "")
    assert "model.onnx on bytes, board" in out
    tally.compare(np.load(tmp_path / "out" / "y.npy"), expected)
    (layer,) = json.loads((tmp_path / "out.json").read_text())["layers"]
    assert layer["images"] == len(expected)
    assert layer["cycles"] > len(expected)
    assert sum(layer["stalls"].values()) == layer["cycles"] * CONFIG.pe_count
    page = (tmp_path / "out.html").read_text()
    assert "3 images, on a board." in page
    assert 'id="heat"' in page


def test_a_board_with_another_machine(capsys, board, given, monkeypatch, tmp_path):
    """It is told from its hash; nothing is written."""
    arguments, _expected = given
    monkeypatch.setitem(CONFIGS, "bytes", replace(CONFIG, rows=4))
    code, _out, err = run(capsys, *arguments, "--port", board.port, "--report", "out.html")
    assert code == 1
    assert err.startswith(f"lacuna: ulx3s on {board.port} must be the machine with hash 0x")
    assert {path.name for path in tmp_path.iterdir()} == {"model.onnx", "x.npy"}


def test_no_board(capsys, given, tmp_path):
    arguments, _expected = given
    code, _out, err = run(capsys, *arguments, "--port", "/dev/none", "--board", "icebreaker")
    assert code == 1
    assert err.startswith("lacuna: icebreaker must be behind a serial port that this user may open")
    assert {path.name for path in tmp_path.iterdir()} == {"model.onnx", "x.npy"}
