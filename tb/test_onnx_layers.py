"""Random quantised models: golden's bits on the machine, and onnxruntime's but for the last one."""

import re
from dataclasses import replace

import numpy as np
import pytest
from onnx import numpy_helper

from lacuna.golden import conv, post
from lacuna.host.machine import Machine
from lacuna.host.mapper import MappingError
from lacuna.host.network import run_plan
from lacuna.host.onnx_file import ModelError
from lacuna.host.onnx_import import HostStep, import_model
from lacuna.tb.layers import MACHINES, golden_driver
from lacuna.tb.onnx_models import gemm_model, qdq_model, qlinear_model


CONFIG = MACHINES["bytes"]
MACHINE = Machine(CONFIG, driver=golden_driver(CONFIG))
SIZE = (7, 9)


def expected(record, ifmaps):
    """Return what golden makes of a layer."""
    step, layer = record.step, record.layer
    top, bottom, left, right = layer.padding
    found = conv.convolve(
        ifmaps,
        step.weights,
        stride=layer.stride,
        padding=((top, bottom), (left, right)),
        groups=layer.groups,
        zero_point=layer.ifmap_zero_point,
        psum_bits=32,
    )
    assert not found.overflows
    return post.post(
        found.psums,
        step.bias,
        psum_bits=32,
        activation_bits=8,
        multiplier=step.multiplier,
        shift=step.shift,
        relu=layer.relu,
        zero_point=layer.ofmap_zero_point,
    )


def check(model, values):
    """Run a model of one layer; return its step and the share of onnxruntime's values."""
    plan = import_model(model)
    run = run_plan(plan, {"x": values}, MACHINE)
    (record,) = run.layers
    first = values
    if plan.layers[0].input != "x":
        (first,) = plan.graph.runner.run([plan.graph.nodes[0]], feeds_of(plan, values), ["xq"])
    np.testing.assert_array_equal(record.ofmap, expected(record, record.step.ifmaps(first)))
    whole = plan.graph.runner.run(plan.graph.nodes, all_feeds(plan, values), ["y"])[0]
    assert run.outputs["y"].shape == whole.shape
    assert run.outputs["y"].dtype == whole.dtype
    assert record.difference <= 1
    assert record.exact > 0.97
    assert len(np.unique(record.ofmap)) > 20, "results must fill their range"
    return record


def feeds_of(plan, values):
    """Return what the first node of a model takes."""
    names = plan.graph.nodes[0].input
    return {"x": values} | {name: plan.graph.constant(name) for name in names if name != "x"}


def all_feeds(plan, values):
    """Return the input and all constants of a model."""
    return {"x": values} | plan.graph.constants


@pytest.fixture
def shares(request):
    """Collect the shares of exact values; they are printed."""
    found = []
    yield found
    print(f"{request.node.name}: {np.mean(found):.3%} of onnxruntime's values met exactly")


CONVOLUTIONS = {
    "plain": ((6, 3, 3, 3), {}),
    "padded": ((5, 4, 3, 5), {"pads": [1, 2, 0, 3]}),
    "strided": ((4, 3, 3, 2), {"strides": [2, 3], "pads": [1, 1, 1, 1]}),
    "1x1 strided": ((9, 5, 1, 1), {"strides": [2, 2]}),
    "grouped": ((6, 2, 3, 3), {"group": 3}),
    "depthwise": ((6, 1, 3, 3), {"group": 6, "pads": [1, 1, 1, 1]}),
    "dilated": ((4, 2, 2, 3), {"dilations": [2, 3], "pads": [1, 1, 1, 1]}),
    "same upper": ((4, 3, 3, 4), {"auto_pad": "SAME_UPPER", "strides": [2, 1]}),
    "same lower": ((4, 3, 4, 2), {"auto_pad": "SAME_LOWER"}),
    "valid": ((4, 3, 2, 2), {"auto_pad": "VALID", "strides": [3, 1]}),
}


@pytest.mark.parametrize("kind", ["int8", "uint8"])
@pytest.mark.parametrize("name", CONVOLUTIONS)
def test_qlinear_conv(name, kind, shares):
    shape, attributes = CONVOLUTIONS[name]
    for seed in range(3):
        rng = np.random.default_rng(seed)
        model, values = qlinear_model(
            rng, shape, SIZE, kind=kind, per_filter=seed != 1, bias=seed != 2, **attributes
        )
        shares.append(check(model, values).exact)


def test_one_axis(shares):
    rng = np.random.default_rng(5)
    model, values = qlinear_model(rng, (5, 3, 4), (17,), strides=[2], pads=[2, 1], dilations=[2])
    record = check(model, values)
    assert record.layer.R == 1
    shares.append(record.exact)


@pytest.mark.parametrize("kind", ["int8", "uint8"])
@pytest.mark.parametrize(
    "after",
    [(), ("Relu",), ("Clip",), ("BatchNormalization",), ("BatchNormalization", "Clip")],
    ids="-".join,
)
def test_conv_between_scales(after, kind, shares):
    """Whatever stands behind it and can be folded is done by the machine."""
    for seed in range(3):
        rng = np.random.default_rng(seed)
        model, values = qdq_model(rng, (5, 3, 3, 3), SIZE, kind=kind, after=after, pads=[1] * 4)
        record = check(model, values)
        assert len(record.step.nodes) == 5 + len(after)
        assert record.layer.relu == bool({"Relu", "Clip"} & set(after))
        shares.append(record.exact)


@pytest.mark.parametrize("kind", ["int8", "uint8"])
@pytest.mark.parametrize("rows", [(1,), (5,), (2, 3)], ids=str)
@pytest.mark.parametrize(
    "op, transposed", [("QGemm", False), ("QGemm", True), ("QLinearMatMul", 0)]
)
def test_matrix_product(op, transposed, rows, kind, shares):
    if op == "QGemm" and len(rows) > 1:
        rows = (4,)
    rng = np.random.default_rng(len(rows))
    model, values = gemm_model(rng, op, rows, 50, 30, kind=kind, transposed=transposed)
    record = check(model, values)
    assert record.step.matrix
    shares.append(record.exact)


def refused(model, values, message):
    """Assert that a model is refused with one sentence."""
    with pytest.raises(ModelError, match=f"^{re.escape(message)}"):
        run_plan(import_model(model), {"x": values}, MACHINE)


def replace_constant(model, **arrays):
    """Put other arrays into a model."""
    for tensor in model.graph.initializer:
        if tensor.name in arrays:
            tensor.CopyFrom(numpy_helper.from_array(arrays[tensor.name], tensor.name))


def test_weights_with_a_zero_point():
    """They are refused where they do not fit without it, and centred where they do."""
    model, values = qlinear_model(np.random.default_rng(1), (4, 2, 3, 3), SIZE, per_filter=False)
    weights = np.full((4, 2, 3, 3), 120, np.int8)
    replace_constant(model, w=weights, w_zero=np.int8(-100))
    refused(
        model,
        values,
        "QLinearConv node 'conv': weights must have zero point 0 (int8) or 128 (uint8), not -100: "
        "without it they are 220..220; quantise them symmetrically",
    )
    replace_constant(model, w_zero=np.int8(20))
    (step,) = import_model(model).layers
    assert step.filters.tolist() == np.full((4, 2, 3, 3), 100).tolist()


def test_a_layer_too_wide_is_refused_by_the_mapper():
    model, values = qlinear_model(np.random.default_rng(1), (2, 1, 1, 14), (3, 20))
    with pytest.raises(MappingError, match=r"^conv: S must be at most 12, as much as"):
        run_plan(import_model(model), {"x": values}, MACHINE)


@pytest.mark.parametrize("field, value", [("psum_bits", 16), ("zero_points", False)])
def test_machines_without_the_arithmetic(field, value):
    model, values = qlinear_model(np.random.default_rng(1), (2, 1, 1, 1), SIZE)
    machine = Machine(replace(CONFIG, **{field: value}), driver=len)
    wanted = getattr(CONFIG, field)
    with pytest.raises(
        ModelError, match=f"^{field} of a machine for ONNX models must be {wanted},"
    ):
        run_plan(import_model(model), {"x": values}, machine)


def test_what_stays_on_the_host_has_a_reason():
    model, values = qlinear_model(np.random.default_rng(1), (2, 1, 2, 2, 2), (3, 4, 5))
    plan = import_model(model)
    (step,) = plan.steps
    assert isinstance(step, HostStep)
    assert step.reason == "it has 3 axes, not one or two"
    (node,) = run_plan(plan, {"x": values}, MACHINE).nodes
    assert (node.op, node.name, node.reason) == ("QLinearConv", "conv", step.reason)
