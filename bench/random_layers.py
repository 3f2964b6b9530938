"""Random layers and arrays, drawn in the same order each time."""

import numpy as np

from ..host.job import Job
from ..host.layer import Layer


__all__ = ["random_job", "random_layer"]


def random_layer(rng, config, *, most_macs):
    """Return a layer that ``config`` can compute.

    Parameters
    ----------
    rng : numpy.random.Generator
        What draws it.
    config : Config
        The machine.
    most_macs : int
        Most products that it may have.
    """
    while True:
        rows, columns = (int(size) for size in rng.integers(1, 5, 2))
        groups = int(rng.choice([1, 1, 1, 2, 3]))
        padding = tuple(int(side) for side in rng.choice([0, 0, 1, 2], 4))
        layer = Layer(
            N=int(rng.integers(1, 3)),
            C=groups * int(rng.integers(1, 6)),
            M=groups * int(rng.integers(1, 7)),
            H=rows + int(rng.integers(0, 9)),
            W=columns + int(rng.integers(0, 13)),
            R=rows,
            S=columns,
            stride=(int(rng.integers(1, 4)), int(rng.integers(1, 4))),
            padding=padding,
            groups=groups,
            relu=bool(rng.integers(2)),
            rescale=config.rescale and bool(rng.integers(2)),
            threshold=int(rng.choice([0, 0, 3, 40])),
            ifmap_coded=bool(rng.integers(2)),
            ofmap_coded=bool(rng.integers(2)),
        )
        if layer.macs <= most_macs:
            return layer


def random_job(mapping, *, zeros=0.5, weight_zeros=0.0, seed=2017):
    """Return a job with random arrays.

    ``zeros`` and ``weight_zeros`` are the fractions of zeros in the ifmaps and filters, 0..1.
    """
    layer, config = mapping.layer, mapping.config
    rng = np.random.default_rng(seed)

    def values(bits, shape):
        extreme = rng.choice([-(2 ** (bits - 1)), 2 ** (bits - 1) - 1], shape)
        wide = rng.integers(-(2 ** (bits - 1)), 2 ** (bits - 1), shape)
        small = np.clip(rng.integers(-9, 10, shape), -(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        kind = rng.random(shape)
        return np.where(kind < 0.02, extreme, np.where(kind < 0.5, wide, small))

    ifmap = values(config.activation_bits, layer.ifmap_shape)
    ifmap[rng.random(layer.ifmap_shape) < zeros] = layer.ifmap_zero_point
    rescale = {
        "multiplier": values(16, (layer.M,)),
        "shift": rng.integers(0, 48, layer.M),
    }
    filters = values(config.weight_bits, layer.filter_shape)
    if weight_zeros:
        filters[rng.random(layer.filter_shape) < weight_zeros] = 0
    return Job(
        mapping=mapping,
        ifmap=ifmap,
        filters=filters,
        bias=values(config.psum_bits, (layer.M,)),
        **(rescale if layer.rescale else {}),
    )
