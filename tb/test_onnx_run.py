"""``lacuna run``: outputs, report, and what it refuses; nothing is half-written."""

import json
import re
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import helper

from lacuna.golden.limits import Limits
from lacuna.host.golden_driver import DIMENSIONS, GoldenDriver
from lacuna.host.machine import Machine, MachineError
from lacuna.host.onnx_run import machine_on
from lacuna.hw.presets import CONFIGS
from lacuna.tb.onnx_models import model_of, network, qdq_model, qlinear_model
from lacuna.tb.test_cli import run


@pytest.fixture
def files(tmp_path):
    """Return the paths of a quantised model, of its input, and of a folder for the outputs."""
    model, values = qdq_model(np.random.default_rng(3), (5, 3, 3, 3), (7, 8), pads=[1] * 4)
    paths = tmp_path / "model.onnx", tmp_path / "x.npy", tmp_path / "out"
    onnx.save(model, paths[0])
    np.save(paths[1], values)
    return [str(path) for path in paths]


def lacuna_run(capsys, model, values, out, *more):
    """Run ``lacuna run`` on golden's machine."""
    options = ("--on", "golden", "--config", "edge8_small", "--out", out)
    return run(capsys, "run", model, "--input", values, *options, *more)


def test_quantised_model(capsys, files, tmp_path):
    code, out, err = lacuna_run(capsys, *files)
    assert (code, err) == (0, "")
    for name in ("conv", "QuantizeLinear", "DequantizeLinear", "y.npy", "run.json"):
        assert name in out
    folder = tmp_path / "out"
    assert {path.name for path in folder.iterdir()} == {"run.json", "y.npy"}
    assert np.load(folder / "y.npy").shape == (2, 5, 7, 8)
    report = json.loads((folder / "run.json").read_text())
    (layer,) = report["layers"]
    assert (layer["layer"], layer["images"], layer["products"]) == ("conv", 2, 2 * 5 * 56 * 27)
    assert report["host"] == {
        "QuantizeLinear": {"nodes": 1, "values": 2 * 3 * 56},
        "DequantizeLinear": {"nodes": 1, "values": 2 * 5 * 56},
    }
    assert report["reasons"] == []


def test_float_model(capsys, tmp_path):
    model, values = network()
    onnx.save(model, tmp_path / "float.onnx")
    np.save(tmp_path / "x.npy", values)
    paths = [str(tmp_path / name) for name in ("float.onnx", "x.npy", "out")]
    code, out, err = lacuna_run(capsys, *paths, "--calibrate", paths[1])
    assert (code, err) == (0, "")
    for name in ("conv1", "conv2", "fc", "MaxPool"):
        assert name in out


def test_reasons_are_told(capsys, tmp_path):
    model, values = qlinear_model(np.random.default_rng(1), (2, 1, 2, 2, 2), (3, 4, 5))
    onnx.save(model, tmp_path / "cube.onnx")
    np.save(tmp_path / "x.npy", values)
    paths = [str(tmp_path / name) for name in ("cube.onnx", "x.npy", "out")]
    code, out, _err = lacuna_run(capsys, *paths)
    assert code == 0
    assert "QLinearConv conv is on the host: it has 3 axes, not one or two" in out


@pytest.mark.parametrize(
    "change, message",
    [
        ({"on": "paper"}, "on must be one of golden, verilator, board, not 'paper'"),
        ({"config": "x"}, "config must be one of "),
        ({"config": "tiny"}, "activation_bits of a machine for ONNX models must be 8, not 16"),
        ({"model": "none"}, "model must be a readable file, not 'none'"),
        ({"values": "none.npy"}, "input must be a .npy file of numbers, not 'none.npy'"),
    ],
    ids=str,
)
def test_wrong_input_is_one_sentence(capsys, files, tmp_path, change, message):
    model, values, out = files
    given = {"model": model, "values": values, "on": "golden", "config": "edge8_small"} | change
    code, shown, err = run(
        capsys,
        *("run", given["model"], "--input", given["values"], "--on", given["on"]),
        *("--config", given["config"], "--out", out),
    )
    assert code == 2
    assert re.fullmatch(f"lacuna: {re.escape(message)}.*\n", err)
    assert "on the machine" not in shown
    assert not (tmp_path / "out").exists(), "nothing is half-written"


def test_an_operator_of_nobody_is_named(capsys, tmp_path):
    node = helper.make_node("Fly", ["x"], ["y"], name="wing", domain="of.nobody")
    shape = {"x": (np.float32, [2])}, {"y": (np.float32, [2])}
    onnx.save(model_of([node], *shape, {}, domains=["of.nobody"]), tmp_path / "fly.onnx")
    np.save(tmp_path / "x.npy", np.zeros(2, np.float32))
    paths = [str(tmp_path / name) for name in ("fly.onnx", "x.npy", "out")]
    code, _out, err = lacuna_run(capsys, *paths)
    assert code == 2
    start = "lacuna: Fly node 'wing' cannot be run by onnxruntime; replace it or export the model "
    assert err.startswith(start)
    assert err.count("\n") == 1


def test_a_model_too_large_for_memory(capsys, files, monkeypatch):
    def run_out(*_arguments, **_options):
        raise MemoryError

    monkeypatch.setattr("lacuna.host.onnx_run.run_plan", run_out)
    code, _out, err = lacuna_run(capsys, *files)
    assert (code, err) == (2, "lacuna: model.onnx must fit the memory of this computer\n")


def test_nothing_is_half_written(capsys, files, monkeypatch, tmp_path):
    """A disk that is full behind the first file."""
    write, written = Path.write_bytes, []

    def full(path, data):
        if written:
            raise OSError(28, "No space left on device")
        written.append(path)
        return write(path, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    code, _out, err = lacuna_run(capsys, *files)
    assert (code, err) == (2, "lacuna: [Errno 28] No space left on device\n")
    assert len(written) == 1
    assert list((tmp_path / "out").iterdir()) == []


def test_drivers():
    config = CONFIGS["edge8_small"]
    assert isinstance(machine_on("golden", config, "x").driver, GoldenDriver)
    assert isinstance(machine_on("verilator", config, "x"), Machine)


def test_golden_is_told_all_that_it_must_know():
    assert set(DIMENSIONS) == set(Limits.__dataclass_fields__)


def test_golden_names_its_error():
    """A word that is no packet."""
    with pytest.raises(MachineError, match=r"^golden's machine stopped with HEADER: "):
        GoldenDriver(CONFIGS["edge8_small"])([1, 2, 3])
