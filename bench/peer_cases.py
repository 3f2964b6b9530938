"""What machines of several makers run side by side: layers, arrays, and what golden says."""

from dataclasses import dataclass

import numpy as np

from ..golden import post
from ..host.layer import Layer
from ..hw.presets import CONFIGS
from .cases import convolved
from .edge8 import BARS, LAYERS


__all__ = ["SHIFTS", "PeerCase", "case", "expected", "peer_layers"]

#: The arithmetic that is meant: bytes, sums of 32 bits.
CONFIG = CONFIGS["edge8"]
#: Root mean square of values and weights, in steps.
LOUDNESS = 32
#: By how much results are shifted behind their factor: most of them then fit a byte.
SHIFTS = {"A": 15, "B": 16}
SEED = 2017


@dataclass(frozen=True)
class PeerCase:
    """A layer with arrays that every machine can take.

    Zero points are 0, results go through ReLU, factors fit a byte, and one shift serves all
    filters.

    Parameters
    ----------
    layer : Layer
    zeros : float
        Share of zeros in the ifmap and in the filters, 0..1.
    ifmap : int64 array of shape ``(1, C, H, W)``
    filters : int64 array of shape ``(M, C, R, S)``
    bias, multiplier : int64 arrays of shape ``(M,)``
    shift : int
    """

    layer: Layer
    zeros: float
    ifmap: np.ndarray
    filters: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: int


def peer_layers():
    """Return the layers with bars: A and B of :mod:`bench.edge8`."""
    return [layer for layer in LAYERS if layer.name in BARS]


def case(layer, zeros):
    """Return random arrays for a layer; without zeros no value and no weight is 0."""
    rng = np.random.default_rng(SEED)

    def values(shape):
        found = np.clip(np.rint(rng.normal(0, LOUDNESS, shape)), -127, 127).astype(np.int64)
        found[found == 0] = 1
        return np.where(rng.random(shape) < zeros, 0, found)

    return PeerCase(
        layer,
        zeros,
        np.abs(values(layer.ifmap_shape)),
        values(layer.filter_shape),
        rng.integers(-4096, 4097, layer.M),
        rng.integers(64, 128, layer.M),
        SHIFTS[layer.name],
    )


def expected(given):
    """Return the ofmaps of a case, int64 of shape ``(1, M, E, F)``, as golden computes them."""
    found = convolved(given.layer, given.ifmap, given.filters, CONFIG)
    if found.overflows:
        raise ValueError(f"all sums must fit {CONFIG.psum_bits} bits, not {found.overflows} less")
    return post.post(
        found.psums,
        given.bias,
        psum_bits=CONFIG.psum_bits,
        activation_bits=CONFIG.activation_bits,
        relu=given.layer.relu,
        multiplier=given.multiplier,
        shift=np.full(given.layer.M, given.shift),
    )
