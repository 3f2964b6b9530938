"""A quantised convolution or matrix product of a model as a layer of the machine."""

from dataclasses import dataclass, field

import numpy as np

from .layer import Layer
from .onnx_file import ModelError
from .quantise import signed


__all__ = ["LayerStep", "Window", "Windowed", "window"]


@dataclass(frozen=True, kw_only=True)
class Window:
    """How a filter moves: strides, paddings and dilations by axis, groups.

    ``same`` is ``"SAME_UPPER"`` or ``"SAME_LOWER"`` where the paddings follow from the ifmap: the
    odd value is then below and right, or above and left.
    """

    strides: tuple = (1, 1)
    pads: tuple = (0, 0, 0, 0)  # top, bottom, left, right
    dilations: tuple = (1, 1)
    groups: int = 1
    same: str = ""

    def padding(self, sizes, kernel):
        """Return top, bottom, left and right for an ifmap and a filter of these sizes."""
        if not self.same:
            return self.pads
        found = []
        for size, length, stride in zip(sizes, kernel, self.strides, strict=True):
            total = max((-(-size // stride) - 1) * stride + length - size, 0)
            small, large = total // 2, total - total // 2
            found += [small, large] if self.same == "SAME_UPPER" else [large, small]
        return tuple(found)


def window(attributes, axes):
    """Return the :class:`Window` of a convolution over one axis or two."""
    spread = (1,) * (2 - axes)
    pads = [0] * (2 - axes) + list(attributes.get("pads", [0] * 2 * axes)[:axes])
    ends = [0] * (2 - axes) + list(attributes.get("pads", [0] * 2 * axes)[axes:])
    auto = attributes.get("auto_pad", b"NOTSET").decode()
    return Window(
        strides=(*spread, *attributes.get("strides", (1,) * axes)),
        pads=(pads[0], ends[0], pads[1], ends[1]) if auto in {"", "NOTSET"} else (0, 0, 0, 0),
        dilations=(*spread, *attributes.get("dilations", (1,) * axes)),
        groups=attributes.get("group", 1),
        same=auto if auto.startswith("SAME") else "",
    )


def dilated(filters, dilations):
    """Return filters with zeros between their weights."""
    count, depth, rows, columns = filters.shape
    sizes = [(size - 1) * step + 1 for size, step in zip((rows, columns), dilations, strict=True)]
    wide = np.zeros((count, depth, *sizes), dtype=filters.dtype)
    wide[:, :, :: dilations[0], :: dilations[1]] = filters
    return wide


@dataclass(frozen=True, kw_only=True)
class Windowed:
    """What the machine does in place of some nodes, but for what follows the sums.

    Parameters
    ----------
    name, op : str
        Of the node that it is made of.
    nodes : tuple of onnx.NodeProto
        All nodes that it stands for, in order, with those that make and take away the scales.
    input, output : str
        Tensors; the input is int8 or uint8.
    filters : int64 array of shape ``(M, C / groups, R, S)``
        Of a matrix product: R and S are 1.
    window : Window
    matrix : bool
        It is a matrix product.
    """

    name: str
    op: str
    nodes: tuple = field(repr=False)
    input: str
    output: str
    filters: np.ndarray = field(repr=False)
    window: Window = Window()
    matrix: bool = False

    @property
    def inputs(self):
        """The tensors that it uses."""
        return [self.input]

    @property
    def weights(self):
        """Filters as the machine gets them, with the zeros of a dilation."""
        return dilated(self.filters, self.window.dilations)

    def ifmaps(self, values):
        """Return what the model gives as ifmaps, int64 of shape ``(N, C, H, W)``.

        Raises
        ------
        ModelError, QuantisationError
            The values have another shape or type.
        """
        values, _offset = signed(values)
        if self.matrix:
            rows = values.shape[-2] if values.ndim > 2 else 1
            return values.reshape(-1, rows, values.shape[-1]).transpose(0, 2, 1)[:, :, None]
        if values.ndim == 3:
            values = values[:, :, None]
        if values.ndim != 4 or values.shape[1] != self.filters.shape[1] * self.window.groups:
            raise ModelError(
                f"{self.op} node {self.name!r} must get "
                f"{self.filters.shape[1] * self.window.groups} channels, not {values.shape}"
            )
        return values

    def shaped(self, shape, **others):
        """Return the :class:`Layer` of one image of ifmaps of that shape."""
        weights = self.weights
        rows, columns = weights.shape[-2], weights.shape[-1]
        _images, _channels, height, width = shape
        return Layer(
            name=self.name,
            C=weights.shape[1] * self.window.groups,
            M=len(weights),
            H=height,
            W=width,
            R=rows,
            S=columns,
            stride=self.window.strides,
            padding=self.window.padding((height, width), (rows, columns)),
            groups=self.window.groups,
            rescale=True,
            **others,
        )

    def arranged(self, ofmaps, shape):
        """Return ofmaps with the axes that the model has behind an input of ``shape``."""
        if self.matrix:
            return ofmaps[:, :, 0].transpose(0, 2, 1).reshape(*shape[:-1], len(self.filters))
        return ofmaps[:, :, 0] if len(shape) == 3 else ofmaps


@dataclass(frozen=True, kw_only=True)
class LayerStep(Windowed):
    """A layer of the machine that ends in 8 bits.

    Parameters
    ----------
    multiplier, shift, bias : int64 arrays of shape ``(M,)``
        Tables of the post unit.
    zero_points : (int, int)
        Of ifmap and ofmap, as int8.
    unsigned : bool
        The ofmap is uint8 for the model.
    clip : (int, int)
        Ofmap values beyond, as int8, become these; on the host.
    relu : bool
        Negative results become 0.
    """

    multiplier: np.ndarray = field(repr=False)
    shift: np.ndarray = field(repr=False)
    bias: np.ndarray = field(repr=False)
    zero_points: tuple
    unsigned: bool
    clip: tuple = (-128, 127)
    relu: bool = False

    def layer(self, shape):
        """Return the :class:`Layer` of one image of ifmaps of that shape."""
        ifmap, ofmap = self.zero_points
        return self.shaped(shape, relu=self.relu, ifmap_zero_point=ifmap, ofmap_zero_point=ofmap)

    def tensor(self, ofmaps, shape):
        """Return ofmaps as the model has them behind an input of ``shape``."""
        values = np.clip(ofmaps, *self.clip)
        values = (values + 128).astype(np.uint8) if self.unsigned else values.astype(np.int8)
        return self.arranged(values, shape)
