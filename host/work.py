"""Runs the layers of a model on a machine, and adds up what the machine has counted."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np

from .counts import code_ratio
from .job import Job
from .mapper import MappingError, map_layer


__all__ = ["IMAGES", "Uncounted", "Work", "shape_of"]

#: Programs that run side by side, where the machine allows it.
WORKERS = 2
#: Images in one program.
IMAGES = 32


@dataclass(frozen=True)
class Uncounted:
    """The result of a job by something that only computes: ofmaps, no time, no counts."""

    ofmap: np.ndarray = field(repr=False)
    cycles: int = 0
    counters: dict = field(default_factory=dict)
    pe_counters: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)


class Work:
    """Runs the jobs of one step of a model and adds up their results.

    Parameters
    ----------
    machine : :class:`lacuna.host.machine.Machine`
        What runs them.
    coded : bool
        Maps cross the link run-length coded where that may pay: ifmaps with so many zeros that
        their code is shorter (:func:`counts.code_ratio`), ofmaps behind a ReLU, which also the
        least zero point is: below it there is nothing.

    Members
    -------
    runs : int
        Layers so far; a layer of several images is one.
    cycles : int
        Of all runs and images; 0 where the machine knows no time.
    counters, words : dict of str to int
        Sums of those of :class:`lacuna.host.machine.Result`; empty where nothing is counted.
    pe_counters : dict of str to array of shape ``(rows, columns)``
        Sums, likewise.
    mapping : Mapping or None
        That of the last run.
    """

    def __init__(self, machine, *, coded=False):
        self.machine = machine
        self.coded = coded
        self.runs = 0
        self.cycles = 0
        self.counters = Counter()
        self.words = Counter()
        self.pe_counters = Counter()
        self.mapping = None

    def __call__(self, layer, ifmaps, filters, *, bias, multiplier, shift):
        """Return the ofmaps of a layer of one image for several images."""
        if self.coded:
            layer = replace(layer, **self.codes(layer, ifmaps))
        self.mapping = mapping = mapped(layer, self.machine.config, self.machine.link_ratio)
        tables = {"filters": filters, "bias": bias, "multiplier": multiplier, "shift": shift}
        jobs = [
            Job(mapping=mapping, ifmap=ifmaps[index : index + 1], **tables)
            for index in range(len(ifmaps))
        ]
        self.machine.prepare()
        programs = [jobs[start : start + IMAGES] for start in range(0, len(jobs), IMAGES)]
        with ThreadPoolExecutor(WORKERS) as pool:
            found = [one for part in pool.map(self.machine.run_jobs, programs) for one in part]
        self.runs += 1
        for result in found:
            self.add(result)
        return np.concatenate([result.ofmap for result in found])

    def codes(self, layer, ifmaps):
        """Return which maps of a layer are coded."""
        config = self.machine.config
        zeros = float(np.mean(ifmaps == layer.ifmap_zero_point))
        least = -(2 ** (config.activation_bits - 1))
        return {
            "ifmap_coded": code_ratio(zeros, config) > 1,
            "ofmap_coded": layer.relu or layer.ofmap_zero_point == least,
        }

    def add(self, result):
        """Add what was counted for one job."""
        self.cycles += result.cycles
        self.counters.update(result.counters)
        self.words.update(result.words)
        for name, table in result.pe_counters.items():
            self.pe_counters[name] = self.pe_counters[name] + table


def shape_of(layer):
    """Return a layer without what changes no mapping: its name, ReLU and zero points."""
    return replace(layer, name="layer", relu=False, ifmap_zero_point=0, ofmap_zero_point=0)


def mapped(layer, config, link_ratio):
    """Return the mapping of a layer; equal shapes are searched for once."""
    try:
        return replace(searched(shape_of(layer), config, link_ratio), layer=layer)
    except MappingError:
        return map_layer(layer, config, link_ratio=link_ratio)  # which names it


@cache
def searched(layer, config, link_ratio):
    """Return the mapping of a layer."""
    return map_layer(layer, config, link_ratio=link_ratio)
