"""Float nodes between DequantizeLinear and QuantizeLinear: Conv, Gemm, MatMul."""

from dataclasses import dataclass, field

import numpy as np
from onnx import TensorProto, helper

from .onnx_graph import attributes
from .onnx_layer import Window, window
from .onnx_qlinear import OnHost, axes_of, matrix_filters, quantised_step, scale_of, zero_of
from .quantise import signed_bias


__all__ = ["dequantised_conv", "dequantised_matrix"]

UINT8 = TensorProto.UINT8


@dataclass
class Tail:
    """What stands between a node and the QuantizeLinear behind it."""

    nodes: list = field(default_factory=list)
    gain: np.ndarray = field(default_factory=lambda: np.ones(1))
    offset: np.ndarray = field(default_factory=lambda: np.zeros(1))
    limits: tuple = (-np.inf, np.inf)
    relu: bool = False


def tail(graph, node):
    """Return the :class:`Tail` of a node; its last node is the QuantizeLinear."""
    found = Tail()
    last = node
    while last.op_type != "QuantizeLinear":
        last = graph.only_consumer(last.output[0])
        if last is None:
            raise OnHost("its result is used as a float")
        found.nodes.append(last)
        match last.op_type:
            case "BatchNormalization" if len(found.nodes) == 1:
                fold(graph, last, found)
            case "Relu":
                found.relu = True
            case "Clip":
                clip(graph, last, found)
            case "QuantizeLinear":
                pass
            case _:
                raise OnHost(f"its result goes to {last.op_type} before it is quantised")
    return found


def fold(graph, node, found):
    """Fold a batch normalisation into gain and offset of each filter."""
    tables = [graph.constant(name) for name in node.input[1:5]]
    if any(table is None for table in tables):
        raise OnHost("the batch normalisation behind it must be of constants")
    scale, bias, mean, variance = (table.astype(np.float64) for table in tables)
    found.gain = scale / np.sqrt(variance + attributes(node).get("epsilon", 1e-5))
    if (found.gain == 0).any():
        raise OnHost("the batch normalisation behind it multiplies by 0")
    found.offset = bias - mean * found.gain


def clip(graph, node, found):
    """Note the limits of a Clip, given as attributes (to opset 10) or inputs."""
    given = attributes(node)
    low = graph.optional(node, 1, np.array(given.get("min", -np.inf)))
    high = graph.optional(node, 2, np.array(given.get("max", np.inf)))
    if low is None or high is None:
        raise OnHost("the limits of the Clip behind it must be constants")
    found.relu |= float(low) == 0
    found.limits = max(found.limits[0], float(low)), min(found.limits[1], float(high))


def step_of(graph, node, *, filters, zero, scale, bias, **others):
    """Return the step of a node whose filters are known.

    ``filters``, ``zero`` and ``scale`` are those of the weights, the latter one for each filter
    or one for all; ``bias`` are real numbers.
    """
    source = graph.dequantised(node.input[0])
    if source is None:
        raise OnHost("its input is not quantised")
    behind = tail(graph, node)
    target = behind.nodes[-1]
    kind = helper.tensor_dtype_to_np_dtype(attributes(target).get("output_dtype", 0) or UINT8)
    y_scale = graph.constant(target.input[1])
    y_zero = graph.optional(target, 2, np.zeros((), kind))
    if y_scale is None or y_zero is None:
        raise OnHost("the scale behind it must be a constant")
    psum = scale_of(source[1]) * scale
    y_scale = float(scale_of(y_scale))
    step = quantised_step(
        graph,
        node,
        tensors=(source[0], source[2], target.output[0], y_zero),
        weights=(filters, zero),
        bias=signed_bias(np.broadcast_to(bias + behind.offset / behind.gain, len(filters)), psum),
        scales=np.abs(psum * behind.gain) / y_scale,
        relu=behind.relu,
        clip=limits(behind.limits, y_scale, zero_of(y_zero)[0]),
        nodes=(*inputs(graph, node), node, *behind.nodes),
        **others,
    )
    step.multiplier[:] *= np.sign(np.broadcast_to(behind.gain, len(filters))).astype(np.int64)
    return step


def limits(real, scale, zero):
    """Return real limits as int8 values of that scale and zero point."""
    return tuple(int(np.clip(np.rint(value / scale) + zero, -128, 127)) for value in real)


def inputs(graph, node):
    """Return the nodes that dequantise the inputs of a node."""
    found = [graph.producer(name, "DequantizeLinear") for name in node.input]
    return [each for each in found if each is not None]


def weights_of(graph, node):
    """Return integers, zero point, scale and axis of the weights of a node."""
    found = graph.dequantised(node.input[1])
    if found is None or graph.constant(found[0]) is None:
        raise OnHost("its weights are not quantised constants")
    return graph.constant(found[0]), found[2], found[1], found[3]


def bias_of(graph, node, count):
    """Return the real biases of a node."""
    name = graph.given(node, 2)
    if name is None:
        return np.zeros(count)
    found = graph.dequantised(name)
    if found is not None:
        stored = graph.constant(found[0])
        if stored is not None:
            return (stored.astype(np.float64) - found[2]) * found[1]
    values = graph.constant(name)
    if values is None or values.size not in {1, count}:
        raise OnHost("its bias must be a constant for each filter")
    return np.broadcast_to(values.astype(np.float64).reshape(-1), count)


def dequantised_conv(graph, node):
    """Return the step of a Conv node between quantised tensors."""
    values, zero, scale, axis = weights_of(graph, node)
    if scale.size > 1 and axis != 0:
        raise OnHost("its weights have a scale for each channel, not for each filter")
    filters, axes = axes_of(values)
    return step_of(
        graph,
        node,
        filters=filters,
        zero=zero,
        scale=scale.reshape(-1),
        bias=bias_of(graph, node, len(filters)),
        window=window(attributes(node), axes),
    )


def dequantised_matrix(graph, node):
    """Return the step of a Gemm or MatMul node between quantised tensors."""
    given = attributes(node)
    if given.get("transA") or given.get("alpha", 1.0) != 1 or given.get("beta", 1.0) != 1:
        raise OnHost("its first matrix is transposed, or alpha or beta is not 1")
    values, zero, scale, axis = weights_of(graph, node)
    transposed = given.get("transB", 0)
    if scale.size > 1 and axis % 2 != (0 if transposed else 1):
        raise OnHost("its weights have a scale for each row, not for each column")
    filters, zero, scale = matrix_filters(values, zero, scale, transposed)
    count = len(filters)
    bias = bias_of(graph, node, count) if node.op_type == "Gemm" else np.zeros(count)
    return step_of(
        graph, node, filters=filters, zero=zero, scale=scale, bias=bias, window=Window(),
        matrix=True,
    )  # fmt: skip
