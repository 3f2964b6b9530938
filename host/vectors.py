"""A small program and its answer, for simulations that have no host."""

import numpy as np

from ..hw.formats import Kind
from .golden_driver import GoldenDriver
from .job import Job
from .layer import Layer
from .mapper import map_layer
from .packets import read
from .program import program


__all__ = ["vectors"]

#: A layer for every machine: several rows, channels and filters, and zeros among the values.
LAYER = Layer(N=1, C=3, M=4, H=6, W=7, R=2, S=2, relu=True)


def vectors(config):
    """Return the words of a program, those of its answer, and which of them are compared.

    Parameters
    ----------
    config : Config
        The machine.

    Returns
    -------
    tuple of list of int, list of int and list of bool
        Golden's machine makes the answer; cycles and counters in it are not compared.

    Raises
    ------
    MappingError
        The layer does not fit the machine.
    """
    rng = np.random.default_rng(1)
    shapes = LAYER.ifmap_shape, LAYER.filter_shape
    arrays = [rng.integers(-99, 100, size=shape) for shape in shapes]
    arrays[0][rng.random(shapes[0]) < 0.5] = 0
    job = Job(mapping=map_layer(LAYER, config), ifmap=arrays[0], filters=arrays[1])
    words = program([job]).words
    answer = GoldenDriver(config)(words)
    overhead = max(1, 64 // config.link_bits) + 1
    compared = []
    for packet in read(answer, config):
        count = overhead + packet.payload.nbytes * 8 // config.link_bits
        compared += [packet.kind is Kind.OFMAP] * count
    return [int(word) for word in words], [int(word) for word in answer], compared
