"""Sums of 32 bits, byte by byte: exactly those of onnxruntime."""

import numpy as np
import onnx
import pytest
from onnx import helper
from onnxruntime.quantization import QuantType, quantize_dynamic

from lacuna.bench.truth import Truth
from lacuna.host.layer import Layer
from lacuna.host.network import run_plan
from lacuna.host.onnx_file import ModelError, load_model
from lacuna.host.onnx_import import import_model
from lacuna.host.onnx_sums import exact_sums, zero_of
from lacuna.hw.presets import CONFIGS
from lacuna.tb.onnx_models import TYPES, model_of


CONFIG = CONFIGS["edge8_small"]


def sums_model(rng, op, shape, size, *, kind, least=-127, most=127, **attributes):
    """Return a model of one ConvInteger or MatMulInteger node, and its input."""
    kind = TYPES[kind]
    low = np.iinfo(kind).min
    arrays = {"w": rng.integers(least, most + 1, shape).astype(np.int8)}
    arrays |= {"x_zero": kind(low + rng.integers(0, 256)), "w_zero": np.int8(0)}
    node = helper.make_node(op, ["x", "w", "x_zero", "w_zero"], ["y"], name="sums", **attributes)
    values = rng.integers(low, low + 256, size).astype(kind)
    dims = [None] * len(size)
    model = model_of([node], {"x": (kind, size)}, {"y": (np.int32, dims)}, arrays)
    return model, values


def check(model, values):
    """Run a model of one layer; return its record."""
    run = run_plan(import_model(model), {"x": values}, Truth(CONFIG))
    (record,) = run.layers
    assert (record.exact, record.difference) == (1, 0)
    assert run.outputs["y"].dtype == np.int32
    return record


CONVOLUTIONS = {
    "few values": ((4, 1, 2, 2), (2, 1, 5, 6), {}),
    "strided": ((5, 3, 3, 2), (2, 3, 9, 8), {"strides": [2, 3], "pads": [1, 0, 2, 1]}),
    "grouped": ((6, 2, 3, 3), (1, 6, 7, 7), {"group": 3, "pads": [1] * 4}),
    "depthwise": ((6, 1, 3, 3), (1, 6, 7, 7), {"group": 6, "strides": [1, 2]}),
    "dilated": ((3, 2, 2, 2), (1, 2, 7, 7), {"dilations": [2, 3]}),
    "deep": ((5, 40, 3, 3), (1, 40, 5, 5), {"pads": [1] * 4}),
    "one axis": ((5, 3, 4), (2, 3, 17), {"strides": [2]}),
}


@pytest.mark.parametrize("kind", ["int8", "uint8"])
@pytest.mark.parametrize("name", CONVOLUTIONS)
def test_conv_integer(name, kind):
    shape, size, attributes = CONVOLUTIONS[name]
    rng = np.random.default_rng(7)
    record = check(*sums_model(rng, "ConvInteger", shape, size, kind=kind, **attributes))
    assert record.runs % 2 == 0
    assert (record.runs > 2) == (name == "deep" or np.abs(record.ofmap).max() > 32_000)


def test_two_runs_are_enough_for_16_bits():
    rng = np.random.default_rng(7)
    model, values = sums_model(
        rng, "ConvInteger", (4, 3, 3, 3), (1, 3, 9, 9), kind="int8", least=-9, most=9
    )
    record = check(model, values)
    assert 2000 < np.abs(record.ofmap).max() < 32_000
    assert record.runs == 2


@pytest.mark.parametrize("size", [(3, 50), (2, 4, 50)], ids=str)
def test_matmul_integer(size):
    check(*sums_model(np.random.default_rng(7), "MatMulInteger", (50, 7), size, kind="uint8"))


@pytest.mark.parametrize("value, weight", [(127, 127), (-128, 127), (-128, -128), (127, -128)])
def test_largest_sums(value, weight):
    """One channel: its weights are halved until all sums fit."""
    ifmaps = np.full((1, 1, 11, 11), value)
    filters = np.stack([np.full((1, 11, 11), weight), np.ones((1, 11, 11), int)])
    layer = Layer(C=1, M=2, H=11, W=11, R=11, S=11, ifmap_zero_point=-128 if value > 0 else 127)
    run = Runs()
    sums = exact_sums(layer, ifmaps, filters, run)
    difference = value - layer.ifmap_zero_point
    assert sums.reshape(-1).tolist() == [121 * weight * difference, 121 * difference]
    assert run.count > 2


class Runs:
    """Computes layers in numpy, one window each, as the machine would."""

    def __init__(self):
        self.count = 0

    def __call__(self, layer, ifmaps, filters, *, bias, multiplier, shift):
        self.count += 1
        psums = np.einsum("nchw,mchw->nm", ifmaps - layer.ifmap_zero_point, filters) + bias
        half = np.where(shift > 0, 1 << np.maximum(shift - 1, 0), 0)
        return np.clip((psums * multiplier + half) >> shift, -128, 127)[:, :, None, None]


def test_a_filter_that_cannot_be_halved():
    layer = Layer(C=1, M=1, H=12, W=12, R=12, S=12, ifmap_zero_point=-128, name="large")
    ones = np.ones((1, 1, 12, 12), int)
    with pytest.raises(ModelError, match=r"^large has too many weights for one channel to be "):
        exact_sums(layer, 127 * ones, ones, Runs())


@pytest.mark.parametrize("sum_wanted", [-32_897, -32_896, -32_895, 32_638, 32_639, 32_640])
def test_sums_at_the_limit_of_two_bytes(sum_wanted):
    """One more and two bytes are too few."""
    layer = Layer(C=1, M=1, H=1, W=3, R=1, S=3)
    big = 127 if sum_wanted > 0 else -128
    first = sum_wanted // (127 * 2) if sum_wanted > 0 else -(-sum_wanted // (128 * 2))
    first = min(first, 127)
    rest = sum_wanted - 2 * first * abs(big) * (1 if sum_wanted > 0 else -1)
    ifmaps = np.array([first, first, 1]).reshape(1, 1, 1, 3)
    filters = np.array([big, big, rest]).reshape(1, 1, 1, 3)
    assert exact_sums(layer, ifmaps, filters, Runs()).item() == sum_wanted


def test_a_model_that_is_quantised_as_it_runs(tmp_path):
    """Onnxruntime's dynamic quantisation: zero points and scales come with the values."""
    rng = np.random.default_rng(7)
    arrays = {"w": rng.normal(0, 1, (30, 9)).astype("f4"), "c": rng.normal(0, 1, 9).astype("f4")}
    nodes = [
        helper.make_node("MatMul", ["x", "w"], ["t"], name="fc"),
        helper.make_node("Add", ["t", "c"], ["y"], name="add"),
    ]
    shapes = {"x": (np.float32, [4, 30])}, {"y": (np.float32, [4, 9])}
    onnx.save(model_of(nodes, *shapes, arrays), tmp_path / "float.onnx")
    paths = tmp_path / "float.onnx", tmp_path / "int8.onnx"
    quantize_dynamic(*paths, weight_type=QuantType.QInt8)
    model = load_model(paths[1])
    plan = import_model(model)
    values = rng.normal(0, 3, (4, 30)).astype(np.float32)
    run = run_plan(plan, {"x": values}, Truth(CONFIG))
    (record,) = run.layers
    assert (record.step.op, record.difference) == ("MatMulInteger", 0)
    assert {"DynamicQuantizeLinear", "Cast", "Mul", "Add"} <= {node.op for node in run.nodes}
    feeds = plan.graph.constants | {"x": values}
    (whole,) = plan.graph.runner.run(plan.graph.nodes, feeds, ["y"])
    np.testing.assert_array_equal(run.outputs["y"], whole)


def test_zero_points_for_each_row_are_refused():
    model, _values = sums_model(
        np.random.default_rng(7), "MatMulInteger", (5, 7), (3, 5), kind="int8"
    )
    (step,) = import_model(model).layers
    message = r"^MatMulInteger node 'sums' must have one zero point, not 3$"
    with pytest.raises(ModelError, match=message):
        zero_of(step, np.zeros((3, 5), np.int8), np.zeros(3, np.int8))
    assert zero_of(step, np.zeros((3, 5), np.uint8), None) == -128
