"""Nodes that are quantised in themselves: QLinearConv, QLinearMatMul, QGemm."""

import numpy as np

from .onnx_graph import attributes
from .onnx_layer import LayerStep, Window, window
from .quantise import fixed_point, signed, signed_weights


__all__ = ["OnHost", "matrix_filters", "qgemm", "qlinear_conv", "qlinear_matmul", "scale_of"]


class OnHost(Exception):
    """A convolution or matrix product must stay on the host; the message says why."""


def constants(graph, node, *indices):
    """Return inputs of a node that must be constants; zero points left out are 0."""
    found = [graph.optional(node, index, np.zeros((), np.int64)) for index in indices]
    if any(value is None for value in found):
        raise OnHost("its scales, zero points and weights must be constants")
    return found


def scale_of(value):
    """Return the one scale or zero point of an activation."""
    if value.size != 1:
        raise OnHost("its activations have a scale for each channel")
    return value.reshape(())


def zero_of(value):
    """Return a zero point as int8, and whether the activation is uint8."""
    if value.dtype.name not in {"int8", "uint8"}:
        raise OnHost(f"its activations are {value.dtype}, not of 8 bits")
    zero, offset = signed(value.reshape(()))
    return int(zero), bool(offset)


def quantised_step(graph, node, *, tensors, weights, bias, scales, **others):
    """Return the step of a node from its arrays.

    ``tensors`` are input and output, each with its zero point; ``weights`` the filters
    ``(M, C, R, S)`` as the model has them, and their zero point; ``bias`` counts psums; ``scales``
    are input scale times weight scale by output scale.
    """
    source, source_zero, target, target_zero = tensors
    values, weight_zero = weights
    filters = signed_weights(values, weight_zero)
    multiplier, shift = fixed_point(np.broadcast_to(scales, (len(filters),)))
    ifmap_zero, _unsigned = zero_of(source_zero)
    ofmap_zero, unsigned = zero_of(target_zero)
    if bias is None:
        bias = np.zeros(len(filters), np.int64)
    return LayerStep(
        name=node.name or node.output[0],
        op=node.op_type,
        nodes=others.pop("nodes", (node,)),
        input=source,
        output=target,
        filters=filters,
        multiplier=multiplier,
        shift=shift,
        bias=np.asarray(bias, np.int64).reshape(-1),
        zero_points=(ifmap_zero, ofmap_zero),
        unsigned=unsigned,
        **others,
    )


def axes_of(values):
    """Return filters with two axes, and how many they have."""
    axes = values.ndim - 2
    if axes not in {1, 2}:
        raise OnHost(f"it has {axes} axes, not one or two")
    return (values[:, :, None] if axes == 1 else values), axes


def matrix_filters(values, zero, scale, transposed):
    """Return a matrix as filters of 1 x 1, and its zero points and scales by filter."""
    if values.ndim != 2:
        raise OnHost(f"its weights have {values.ndim} dimensions, not two")
    rows = values if transposed else values.T
    return rows[:, :, None, None], zero.reshape(-1), scale.reshape(-1)


def qlinear_conv(graph, node):
    """Return the step of a QLinearConv node."""
    x_scale, x_zero, values, w_scale, w_zero, y_scale, y_zero = constants(graph, node, *range(1, 8))
    bias = graph.optional(node, 8, np.zeros(len(values), np.int64))
    if bias is None:
        raise OnHost("its bias must be a constant")
    filters, axes = axes_of(values)
    factor = scale_of(x_scale).astype(float) / scale_of(y_scale).astype(float)
    return quantised_step(
        graph,
        node,
        tensors=(node.input[0], x_zero, node.output[0], y_zero),
        weights=(filters, w_zero),
        bias=bias,
        scales=factor * w_scale.reshape(-1),
        window=window(attributes(node), axes),
    )


def qlinear_matmul(graph, node):
    """Return the step of a QLinearMatMul node."""
    a_scale, a_zero, values, b_scale, b_zero, y_scale, y_zero = constants(graph, node, *range(1, 8))
    filters, zero, scale = matrix_filters(values, b_zero, b_scale, False)
    factor = scale_of(a_scale).astype(float) / scale_of(y_scale).astype(float)
    return quantised_step(
        graph,
        node,
        tensors=(node.input[0], a_zero, node.output[0], y_zero),
        weights=(filters, zero),
        bias=None,
        scales=factor * scale,
        window=Window(),
        matrix=True,
    )


def qgemm(graph, node):
    """Return the step of a QGemm node (com.microsoft)."""
    given = attributes(node)
    if given.get("transA") or graph.given(node, 7) is None:
        raise OnHost("its first matrix is transposed, or its result is not quantised")
    a_scale, a_zero, values, b_scale, b_zero = constants(graph, node, 1, 2, 3, 4, 5)
    y_scale, y_zero = constants(graph, node, 7, 8)
    filters, zero, scale = matrix_filters(values, b_zero, b_scale, given.get("transB", 0))
    bias = graph.optional(node, 6, np.zeros(len(filters), np.int64))
    if bias is None or bias.size != len(filters):
        raise OnHost("its bias must be a constant for each column")
    factor = given.get("alpha", 1.0) * scale_of(a_scale).astype(float)
    return quantised_step(
        graph,
        node,
        tensors=(node.input[0], a_zero, node.output[0], y_zero),
        weights=(filters, zero),
        bias=bias,
        scales=factor * scale / scale_of(y_scale).astype(float),
        window=Window(),
        matrix=True,
    )
