"""A mapped layer with its arrays, checked and arranged as the machine wants them."""

from dataclasses import dataclass

import numpy as np

from .layer import used_indices
from .mapper import Mapping


__all__ = ["Job", "arrange_filters", "arrange_ifmap", "ifmap_segments"]


@dataclass(frozen=True, kw_only=True)
class Job:
    """A mapped layer and its arrays.

    Parameters
    ----------
    mapping : Mapping
    ifmap : integer array of shape ``(N, C, H, W)``
    filters : integer array of shape ``(M, C / groups, R, S)``
    bias : integer array of shape ``(M,)``, optional
        Added to the psums, modulo 2^psum_bits.
    multiplier, shift : integer arrays of shape ``(M,)``, optional
        Rescaling of each filter, signed 16 bits and 0..47; of a layer that rescales only.

    Raises
    ------
    TypeError
        An array does not hold integers.
    ValueError
        An array has another shape, or a value that does not fit.
    """

    mapping: Mapping
    ifmap: np.ndarray
    filters: np.ndarray
    bias: np.ndarray | None = None
    multiplier: np.ndarray | None = None
    shift: np.ndarray | None = None

    def __post_init__(self):
        layer, config = self.mapping.layer, self.mapping.config
        check_array("ifmap", self.ifmap, layer.ifmap_shape, signed_range(config.activation_bits))
        check_array("filters", self.filters, layer.filter_shape, signed_range(config.weight_bits))
        for name, limits in (
            ("bias", signed_range(config.psum_bits)),
            ("multiplier", signed_range(16)),
            ("shift", (0, 47)),
        ):
            if getattr(self, name) is not None:
                check_array(name, getattr(self, name), (layer.M,), limits)
        if not layer.rescale and (self.multiplier is not None or self.shift is not None):
            raise ValueError("multiplier and shift must be None for a layer that does not rescale")

    def table(self):
        """Return bias, multiplier and shift of every filter, shape ``(M, 3)``."""
        count = self.mapping.layer.M
        columns = [
            np.full(count, default) if given is None else np.asarray(given, dtype=np.int64)
            for given, default in ((self.bias, 0), (self.multiplier, 1), (self.shift, 0))
        ]
        return np.stack(columns, axis=1)


def signed_range(bits):
    """Return the least and the greatest value of two's complement."""
    return -(2 ** (bits - 1)), 2 ** (bits - 1) - 1


def check_array(name, array, shape, limits):
    """Raise unless ``array`` holds integers of that shape within ``limits``."""
    array = np.asarray(array)
    if array.dtype.kind not in "iu":
        raise TypeError(f"{name} must be an array of integers, not of {array.dtype}")
    if array.shape != shape:
        raise ValueError(f"{name} must have shape {shape}, not {array.shape}")
    least, most = limits
    if array.min() < least or array.max() > most:
        raise ValueError(
            f"{name} must hold values {least}..{most}, not {array.min()}..{array.max()}"
        )


def arrange_ifmap(job):
    """Return padded ifmaps, shape (group, slot, image, row, column, q)."""
    layer, q = job.mapping.layer, job.mapping.choice.q
    channels = layer.C // layer.groups
    top, _bottom, left, _right = layer.padding
    slots = -(-channels // q)
    full = np.full(
        (layer.N, layer.groups, slots * q, *layer.padded_shape),
        layer.ifmap_zero_point,
        dtype=np.int64,
    )
    inner = full[:, :, :channels, top : top + layer.H, left : left + layer.W]
    inner[...] = np.asarray(job.ifmap).reshape(inner.shape)
    split = full.reshape(layer.N, layer.groups, slots, q, *layer.padded_shape)
    return split.transpose(1, 2, 0, 4, 5, 3)


def arrange_filters(job):
    """Return filters, shape (group, filter, slot, q, row, column); absent channels are 0."""
    layer, q = job.mapping.layer, job.mapping.choice.q
    channels = layer.C // layer.groups
    slots = -(-channels // q)
    count = layer.M // layer.groups
    full = np.zeros((layer.groups, count, slots * q, layer.R, layer.S), dtype=np.int64)
    full[:, :, :channels] = np.asarray(job.filters).reshape(
        layer.groups, count, channels, layer.R, layer.S
    )
    return full.reshape(layer.groups, count, slots, q, layer.R, layer.S)


def ifmap_segments(layer, maps, tile):
    """Return the rows of a tile in their order in the buffer, shape (rows, values)."""
    rows = used_indices(tile.rows, layer.stride[0], layer.R)
    columns = used_indices(tile.columns, layer.stride[1], layer.S)
    part = maps[
        tile.groups.start : tile.groups.stop,
        tile.slots.start : tile.slots.stop,
        tile.images.start : tile.images.stop,
    ]
    part = part[:, :, :, rows][:, :, :, :, columns]
    return part.reshape(-1, len(columns) * part.shape[-1])
