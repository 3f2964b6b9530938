"""Sums of 32 bits from a machine that sends 8: ConvInteger and MatMulInteger, exactly."""

from dataclasses import dataclass, replace

import numpy as np

from .onnx_file import ModelError
from .onnx_graph import attributes
from .onnx_layer import Window, Windowed, window
from .onnx_qlinear import OnHost, axes_of, matrix_filters
from .quantise import signed, signed_weights


__all__ = ["SumsStep", "conv_integer", "exact_sums", "matmul_integer", "padded_sums", "zero_of"]

#: One byte of a sum: what is taken from it, as a power of two and as a number.
BYTE_BITS = 8
BYTE = 1 << BYTE_BITS
#: The weight that takes half a byte's worth of a value away; two of them take a whole one.
HALF = -(BYTE // 2)
LEAST, MOST = -(BYTE // 2), BYTE // 2 - 1


@dataclass(frozen=True, kw_only=True)
class SumsStep(Windowed):
    """A convolution or matrix product whose sums the model wants as they are.

    Parameters
    ----------
    zero : str or None
        The tensor that holds the zero point of the ifmaps, constant or not; None: it is 0.
    """

    zero: str | None = None

    @property
    def inputs(self):
        """The tensors that it uses."""
        return [self.input] if self.zero is None else [self.input, self.zero]

    def tensor(self, sums, shape):
        """Return sums as the model has them behind an input of ``shape``, int32."""
        return self.arranged(sums.astype(np.int32), shape)


def exact_sums(layer, ifmaps, filters, run):
    """Return the sums of a layer, from two runs or more.

    The first run sends the upper byte of each sum, rounded. In the second one it stands beside the
    ifmaps as channels of their own, where a window begins, with weights that take it away: what is
    left is the lower byte. Where an upper byte is at its limit the sum may have more than 16 bits;
    the channels, or the weights, are then halved, and the sums of both halves added.

    Parameters
    ----------
    layer : Layer
        Of one image, without padding; neither ReLU nor rescaling matters.
    ifmaps : int64 array of shape ``(N, C, H, W)``
        As int8.
    filters : int64 array of shape ``(M, C / groups, R, S)``
        As int8.
    run : callable
        ``run(layer, ifmaps, filters, *, bias, multiplier, shift)`` returns ofmaps.

    Returns
    -------
    int64 array of shape ``(N, M, E, F)``

    Raises
    ------
    ModelError
        A filter is so large that nothing can be halved any more.
    """
    layer = replace(layer, relu=False, rescale=True, ofmap_zero_point=0)
    ones = np.ones(layer.M, np.int64)
    upper = run(layer, ifmaps, filters, bias=0 * ones, multiplier=ones, shift=BYTE_BITS * ones)
    wide, taken = beside(layer, ifmaps, filters, upper)
    more = replace(layer, C=wide.shape[1])
    bias = -BYTE * layer.ifmap_zero_point * ones
    lower = run(more, wide, taken, bias=bias, multiplier=ones, shift=0 * ones)
    full = ((upper == MOST) & (lower == MOST)) | ((upper == LEAST) & (lower == LEAST))
    if not full.any():
        return upper * BYTE + lower
    first, second = halves(layer, ifmaps, filters)
    return exact_sums(*first, run) + exact_sums(*second, run)


def beside(layer, ifmaps, filters, upper):
    """Return ifmaps with the upper bytes as channels, twice, and filters that take them away."""
    images, groups = len(ifmaps), layer.groups
    depth, members = layer.C // groups, layer.M // groups
    planes = np.full((images, layer.M, layer.H, layer.W), layer.ifmap_zero_point, np.int64)
    vertical, horizontal = layer.stride
    rows, columns = layer.E * vertical, layer.F * horizontal
    planes[:, :, :rows:vertical, :columns:horizontal] = upper
    planes = planes.reshape(images, groups, members, layer.H, layer.W)
    split = ifmaps.reshape(images, groups, depth, layer.H, layer.W)
    wide = np.concatenate([split, planes, planes], axis=2)
    taken = np.zeros((layer.M, 2 * members, layer.R, layer.S), np.int64)
    filter_of = np.arange(layer.M)
    for copy in (0, members):
        taken[filter_of, copy + filter_of % members, 0, 0] = HALF
    wide = wide.reshape(images, -1, layer.H, layer.W)
    return wide, np.concatenate([filters, taken], axis=1)


def halves(layer, ifmaps, filters):
    """Return two layers, with ifmaps and filters, whose sums add up to those of one."""
    depth = layer.C // layer.groups
    if depth == 1:
        if np.abs(filters).max() <= 1:
            raise ModelError(f"{layer.name} has too many weights for one channel to be summed up")
        small = filters >> 1
        return (layer, ifmaps, small), (layer, ifmaps, filters - small)
    split = ifmaps.reshape(len(ifmaps), layer.groups, depth, layer.H, layer.W)

    def part(chosen):
        maps = split[:, :, chosen].reshape(len(ifmaps), -1, layer.H, layer.W)
        return replace(layer, C=maps.shape[1]), maps, filters[:, chosen]

    return part(slice(0, depth // 2)), part(slice(depth // 2, depth))


def sums_step(graph, node, filters, zero, **others):
    """Return the step of a node whose filters are known."""
    return SumsStep(
        name=node.name or node.output[0],
        op=node.op_type,
        nodes=(node,),
        input=node.input[0],
        output=node.output[0],
        filters=signed_weights(filters, zero),
        zero=graph.given(node, 2),
        **others,
    )


def weights_of(graph, node):
    """Return the weights of a node and their zero point."""
    values = graph.constant(node.input[1])
    zero = graph.optional(node, 3, np.zeros((), np.int64))
    if values is None or zero is None:
        raise OnHost("its weights must be constants")
    return values, zero


def conv_integer(graph, node):
    """Return the step of a ConvInteger node."""
    values, zero = weights_of(graph, node)
    filters, axes = axes_of(values)
    return sums_step(graph, node, filters, zero, window=window(attributes(node), axes))


def matmul_integer(graph, node):
    """Return the step of a MatMulInteger node."""
    values, zero = weights_of(graph, node)
    filters, zeros, _scale = matrix_filters(values, zero, np.ones(1), False)
    return sums_step(graph, node, filters, zeros, window=Window(), matrix=True)


def padded_sums(layer, ifmaps, filters, run):
    """Return :func:`exact_sums` of a layer with padding, which is put around the ifmaps."""
    top, bottom, left, right = layer.padding
    widths = (0, 0), (0, 0), (top, bottom), (left, right)
    wide = np.pad(ifmaps, widths, constant_values=layer.ifmap_zero_point)
    height, width = layer.padded_shape
    plain = replace(layer, H=height, W=width, padding=(0, 0, 0, 0))
    return exact_sums(plain, wide, filters, run)


def zero_of(step, values, zero):
    """Return the zero point of ifmaps as int8, given as the model has it; None is 0."""
    value = np.zeros((), values.dtype) if zero is None else np.asarray(zero)
    if value.size != 1:
        raise ModelError(f"{step.op} node {step.name!r} must have one zero point, not {value.size}")
    zero, _offset = signed(value.reshape(()))
    return int(zero)
