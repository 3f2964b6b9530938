"""AlexNet with zeros of several kinds: at random, in clusters, in the weights, and none.

Each function returns, for every layer, a :class:`Case` and the shares of zeros in its ifmaps and
ofmaps, 0..1, that its mapping is chosen with.
"""

from dataclasses import replace
from itertools import pairwise

import numpy as np

from ..golden import conv
from ..host.networks import alexnet
from .alexnet import IMAGES, SEED, ZEROS
from .cases import Case, chained, convolved, random_case
from .features import feature_maps


__all__ = ["DENSITIES", "clustered", "iid", "pruned", "unpadded", "useful_products"]

#: Share of the weights that pruning leaves in conv1 to conv5 (Han, Pool, Tran, Dally, "Learning
#: both weights and connections", NIPS 2015, table 4).
DENSITIES = 0.84, 0.38, 0.35, 0.37, 0.37
#: Zeros in the ifmaps and ofmaps of a layer whose ifmap has none.
NONE = 0.0, 0.5


def iid(config):
    """Return the layers with the published share of zeros, each value by itself, four images."""
    cases = chained(alexnet(IMAGES), config, zeros=ZEROS, seed=SEED)
    return list(zip(cases, pairwise(ZEROS), strict=True))


def clustered(config):
    """Return the layers with the ifmaps of photographs, as many zeros, four images.

    Maps and filters are those of :func:`features.feature_maps`.
    """
    return [
        (biased(layer, ifmap, filters, ofmap, config), (zeros_of(ifmap), zeros_of(ofmap)))
        for layer, filters, ifmap, ofmap, _level in feature_maps(None, config, IMAGES)
    ]


def zeros_of(maps):
    """Return the share of zeros in an array."""
    return float((maps == 0).mean())


def biased(layer, ifmap, filters, ofmap, config):
    """Return the :class:`Case` whose ofmaps behind ReLU are ``ofmap``: it needs their bias."""
    psums = convolved(layer, ifmap, filters, config).psums
    top = 2 ** (config.activation_bits - 1) - 1
    bias = []
    for sums, values in zip(psums.swapaxes(0, 1), ofmap.swapaxes(0, 1), strict=True):
        seen = (values > 0) & (values < top)
        bias.append((values - sums)[seen][0] if seen.any() else -sums.max())
    return Case(layer, ifmap, filters, np.array(bias))


def pruned(config):
    """Return the layers of :func:`iid`, one image, with the zeros of pruning in their filters.

    Zeros stand in the filters at random, :data:`DENSITIES` of the weights are left, none of them
    0. Biases make the published share of zeros again.
    """
    rng, cases = np.random.default_rng(SEED), []
    start = chained(alexnet(), config, zeros=ZEROS, seed=SEED)
    for case, density, shares in zip(start, DENSITIES, pairwise(ZEROS), strict=True):
        weights = np.where(case.filters == 0, 1, case.filters)
        filters = np.where(rng.random(weights.shape) < density, weights, 0)
        psums = convolved(case.layer, case.ifmap, filters, config).psums
        bias = -np.quantile(psums, shares[1], axis=(0, 2, 3)).astype(np.int64)
        cases.append((replace(case, filters=filters, bias=bias), shares))
    return cases


def unpadded(config):
    """Return the layers without a single zero, one image: padding is part of the ifmap.

    They have the products of the layers as they are, but a PE finds nothing to skip.
    """
    layers = []
    for layer in alexnet():
        top, bottom, left, right = layer.padding
        shape = {"H": layer.H + top + bottom, "W": layer.W + left + right, "padding": (0,) * 4}
        layers.append(replace(layer, **shape))
    return [(random_case(layer, config, zeros=0, seed=SEED), NONE) for layer in layers]


def useful_products(case, *, weights):
    """Return how many products of a layer have an ifmap value other than 0.

    Parameters
    ----------
    case : Case
        The layer; its zero point is 0.
    weights : bool
        The weight must be other than 0, too.
    """
    layer = case.layer
    top, bottom, left, right = layer.padding
    values = conv.pad(case.ifmap != 0, ((top, bottom), (left, right)))
    filters = np.asarray(case.filters != 0 if weights else np.ones_like(case.filters))
    down, across = layer.stride
    height, width = (layer.E - 1) * down + 1, (layer.F - 1) * across + 1
    # a tap (channel, row, column) meets a value of each window with a weight of each filter
    taps = filters.reshape(layer.groups, -1, *filters.shape[1:]).sum(axis=1)
    taps = taps.reshape(-1, *filters.shape[2:])
    total = 0
    for row, column in np.ndindex(layer.R, layer.S):
        seen = values[:, :, row : row + height : down, column : column + width : across]
        total += int(seen.sum(axis=(0, 2, 3)) @ taps[:, row, column])
    return total
