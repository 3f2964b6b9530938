"""The cycles of a whole model, without its values."""

import re

import numpy as np
import onnx
import pytest

from lacuna.bench.train_digits import MODEL
from lacuna.host.mapper import MappingError
from lacuna.host.onnx_map import map_model, predicted
from lacuna.host.predict import predict
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.onnx_models import qlinear_model
from lacuna.tb.test_cli import run


CONFIG = CONFIGS["edge8_small"]


def test_digits():
    """Its cycles are those of the generated Verilog (``bench/results/digits.json``)."""
    names = []
    mappings, nodes = map_model(MODEL, CONFIG, progress=names.append)
    assert [mapping.layer.name for mapping in mappings] == ["conv1", "conv2", "fc"]
    assert sum(node.op == "MaxPool" for node in nodes) == 2
    assert "conv2" in names
    assert sum(predicted(mappings, build_dir=machines.BUILDS)) == 5612
    slow = predicted(mappings, link_ratio=0.3, build_dir=machines.BUILDS)
    assert sum(slow) > 5612


def test_equal_shapes_are_predicted_once(monkeypatch):
    mappings, _nodes = map_model(MODEL, CONFIG)
    count = []

    def counted(mapping, **options):
        count.append(mapping.layer.name)
        return predict(mapping, **options)

    monkeypatch.setattr("lacuna.host.onnx_map.predict", counted)
    cycles = predicted([*mappings, *mappings], build_dir=machines.BUILDS)
    assert cycles[:3] == cycles[3:]
    assert count == ["conv1", "conv2", "fc"]


@pytest.mark.parametrize("bounds", [["--bounds"], []], ids=len)
def test_command(capsys, bounds):
    options = ("--config", "edge8_small", "--out", str(machines.BUILDS), *bounds)
    code, out, err = run(capsys, "map-model", str(MODEL), *options)
    assert (code, err) == (0, "")
    total = re.search(r"^ *all +84,224 +([\d,]+) ", out, re.M)
    assert total
    if not bounds:
        assert total[1] == "5,612"
    assert "11 nodes on the host" in out


def test_wrong_input_is_one_sentence(capsys):
    code, out, err = run(capsys, "map-model", str(MODEL), "--link-ratio", "-1")
    assert (code, out, err) == (2, "", "lacuna: link-ratio must be above 0, not -1.0\n")
    code, _out, err = run(capsys, "map-model", "none")
    assert (code, err) == (2, "lacuna: model must be a readable file, not 'none'\n")


def test_a_layer_that_does_not_fit_is_named(tmp_path):
    model, _values = qlinear_model(np.random.default_rng(1), (2, 1, 1, 14), (3, 20))
    onnx.save(model, tmp_path / "wide.onnx")
    with pytest.raises(MappingError, match=r"^conv: S must be at most 12, "):
        map_model(tmp_path / "wide.onnx", CONFIG)
