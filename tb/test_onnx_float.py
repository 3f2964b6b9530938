"""Float models, quantised on the way: batch normalisations folded, everything on the machine."""

import logging

import numpy as np
import onnx
import pytest
from onnx import helper

from lacuna.host.machine import Machine
from lacuna.host.network import run_plan
from lacuna.host.onnx_file import ModelError
from lacuna.host.onnx_float import is_float, quantised
from lacuna.host.onnx_import import import_model
from lacuna.host.onnx_nodes import Nodes
from lacuna.tb.layers import MACHINES, golden_driver
from lacuna.tb.onnx_models import model_of, network, qdq_model


CONFIG = MACHINES["bytes"]


@pytest.mark.parametrize("batch", ["N", 4])
def test_float_model(batch):
    model, values = network(batch)
    assert is_float(model)
    arrays = import_model(model).graph.constants
    (real,) = Nodes(model).run(list(model.graph.node), arrays | {"x": values}, ["y"])
    level = logging.getLogger().level
    plan = import_model(quantised(model, {"x": values}))
    assert logging.getLogger().level == level
    assert [step.name for step in plan.layers] == ["conv1", "conv2", "fc"]
    run = run_plan(plan, {"x": values}, Machine(CONFIG, driver=golden_driver(CONFIG)))
    operators = {node.op for node in run.nodes}
    assert operators == {"QuantizeLinear", "DequantizeLinear", "MaxPool", "Flatten"}
    assert max(record.difference for record in run.layers) <= 1
    np.testing.assert_allclose(run.outputs["y"], real, atol=0.05 * np.abs(real).max())


def test_what_is_quantised_is_left_alone():
    model, _values = qdq_model(np.random.default_rng(1), (2, 1, 3, 3), (5, 5))
    assert not is_float(model)
    relu = helper.make_node("Relu", ["x"], ["y"])
    assert not is_float(model_of([relu], {"x": (np.float32, [2])}, {"y": (np.float32, [2])}, {}))


def test_what_cannot_be_quantised():
    model, values = network()
    model.graph.node.append(helper.make_node("Nothing", ["y"], ["z"], domain="of.nobody"))
    model.graph.output[0].name = "z"
    message = r"^model must be one that onnxruntime can quantise \(.*\); quantise it beforehand$"
    with pytest.raises(ModelError, match=message):
        quantised(model, {"x": values})
    assert isinstance(model, onnx.ModelProto)
