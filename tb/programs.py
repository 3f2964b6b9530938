"""Programs of the host, taken apart so that a test can spoil them."""

import numpy as np

from lacuna.host.layer import Layer
from lacuna.host.mapper import map_layer
from lacuna.host.program import program
from lacuna.tb.golden_packets import KIND, Program
from lacuna.tb.layers import random_job


__all__ = ["between", "example", "kinds", "parse", "written"]

SHAPE = {"C": 4, "M": 6, "H": 8, "W": 9, "R": 3, "S": 3, "relu": True}


def example(config, *, zeros=0.5, seed=2017, **changes):
    """Return a small job: :data:`SHAPE`, but for ``changes``."""
    layer = Layer(**SHAPE | changes)
    return random_job(map_layer(layer, config), zeros=zeros, seed=seed)


def written(jobs):
    """Return the words of a program of ``jobs``."""
    return [int(word) for word in program(jobs).words]


def parse(words, *, link_bits):
    """Return ``words`` as a :class:`Program`, whose packets can be changed one by one."""
    found = Program(link_bits)
    found.parts = []
    head = max(64 // link_bits, 1)
    place = 0
    while place < len(words):
        fields = sum(int(word) << link_bits * k for k, word in enumerate(words[place:][:head]))
        size = head + (fields >> 16 & 0xFFFF) + 1
        found.parts.append([int(word) for word in words[place : place + size]])
        place += size
    return found


def kinds(program):
    """Return the kind of each packet, as a number."""
    return np.array([part[0] & 255 for part in program.parts])


def between(program, first, last):
    """Return the words from behind the packets of kind ``first`` to those of kind ``last``."""
    begins = np.flatnonzero(kinds(program) == KIND[first])
    ends = np.flatnonzero(kinds(program) == KIND[last])
    sizes = np.array([len(part) for part in program.parts])
    return [int(sizes[begin + 1 : end + 1].sum()) for begin, end in zip(begins, ends, strict=True)]
