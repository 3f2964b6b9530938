"""Layers with arrays to run them on, and what golden says of them."""

from dataclasses import dataclass

import numpy as np

from ..golden import conv, post
from ..host.layer import Layer


__all__ = ["Case", "arithmetic", "chained", "convolved", "floor", "random_case", "truth"]

#: Root mean square of the activations, in steps; leaves 16 bits room for sums six times as large.
LOUDNESS = 4096


@dataclass(frozen=True)
class Case:
    """A layer with its arrays.

    Parameters
    ----------
    layer : Layer
    ifmap : int64 array of shape ``(N, C, H, W)``
    filters : int64 array of shape ``(M, C / groups, R, S)``
    bias : int64 array of shape ``(M,)``
    """

    layer: Layer
    ifmap: np.ndarray
    filters: np.ndarray
    bias: np.ndarray


def truth(case, config):
    """Return the ofmaps that golden computes for a layer that does not rescale."""
    layer = case.layer
    return post.post(
        convolved(layer, case.ifmap, case.filters, config).psums,
        case.bias,
        psum_bits=config.psum_bits,
        activation_bits=config.activation_bits,
        relu=layer.relu,
        threshold=layer.threshold,
    )


def floor(layer, config):
    """Return the cycles of a layer in which every PE multiplies all the time."""
    return -(-layer.macs // config.pe_count)


def arithmetic(layer, config):
    """Return what :func:`golden.conv.convolve` must know beside the arrays."""
    top, bottom, left, right = layer.padding
    return {
        "stride": layer.stride,
        "padding": ((top, bottom), (left, right)),
        "groups": layer.groups,
        "zero_point": layer.ifmap_zero_point,
        "product_shift": config.product_shift,
        "psum_bits": config.psum_bits,
    }


def convolved(layer, ifmap, filters, config):
    """Return what golden convolves: a :class:`golden.conv.Convolution`."""
    return conv.convolve(ifmap, filters, **arithmetic(layer, config))


def random_case(layer, config, *, zeros, seed):
    """Return a :class:`Case` of random values; a share ``zeros`` of the ifmap (0..1) is zero."""
    rng = np.random.default_rng(seed)
    ifmap = random_ifmap(layer, config, zeros, rng)
    filters = random_filters(layer, ifmap, config, rng)
    return Case(layer, ifmap, filters, np.zeros(layer.M, dtype=np.int64))


def chained(layers, config, *, zeros, seed):
    """Return the cases of a network, each layer fed by the one before where the shapes allow it.

    Filters are random. The bias of each filter is set so that its ofmaps have the share of zeros
    that the next ifmaps are to have, as training would have done. Where something stands between
    two layers (pooling), the next ifmaps are random with that share of zeros.

    Parameters
    ----------
    layers : list of Layer
        The network, in order.
    config : Config
        The machine.
    zeros : list of float
        Share of zeros in the ifmaps of each layer, and in the ofmaps of the last; 0..1.
    seed : int
        Of all that is random.

    Returns
    -------
    list of Case
    """
    rng = np.random.default_rng(seed)
    ifmap, cases = np.zeros(0), []
    for layer, given, wanted in zip(layers, zeros, zeros[1:], strict=False):
        if ifmap.shape != layer.ifmap_shape:
            ifmap = random_ifmap(layer, config, given, rng)
        filters = random_filters(layer, ifmap, config, rng)
        psums = convolved(layer, ifmap, filters, config).psums
        bias = -np.quantile(psums, wanted, axis=(0, 2, 3)).astype(np.int64)
        cases.append(Case(layer, ifmap, filters, bias))
        ifmap = truth(cases[-1], config)
    return cases


def random_ifmap(layer, config, zeros, rng):
    """Return values as behind a ReLU, a share ``zeros`` of them 0."""
    top = 2 ** (config.activation_bits - 1) - 1
    loudness = min(LOUDNESS, top / 4)
    values = np.abs(rng.normal(0, loudness, layer.ifmap_shape)).astype(np.int64)
    values = np.clip(values, 1, top)
    values[rng.random(values.shape) < zeros] = 0
    return values


def random_filters(layer, ifmap, config, rng):
    """Return weights that keep the loudness of the ifmaps."""
    fan_in = np.prod(layer.filter_shape[1:])
    level = np.sqrt(np.mean(ifmap.astype(float) ** 2))
    top = 2 ** (config.weight_bits - 1) - 1
    loudness = min(LOUDNESS, 2 ** (config.activation_bits - 1) / 8)
    deviation = loudness * 2**config.product_shift / (level * np.sqrt(fan_in))
    weights = np.rint(rng.normal(0, deviation, layer.filter_shape))
    return np.clip(weights, -top, top).astype(np.int64)
