"""Predicts the cycles of a mapped layer by a model of the machine without data."""

import hashlib
import json
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from pathlib import Path

import numpy as np

from ..hw.formats import (
    GLOBAL_COUNTERS,
    PASS_FIELDS,
    PASS_SHORT_FIELDS,
    PE_COUNTERS,
    IfmapFlag,
    Kind,
    StoreFlag,
)
from .job import arrange_ifmap, ifmap_segments
from .outline import outline


__all__ = ["Prediction", "predict"]

MODEL = Path(__file__).with_suffix(".cpp")
FLAGS = ("-std=c++17", "-O3", "-march=native", "-Wall", "-Wextra")
COMPILERS = ("c++", "g++", "clang++")
EMPTY = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """What a layer will take.

    Parameters
    ----------
    cycles : int
        As :attr:`lacuna.host.machine.Result.cycles`.
    counters : dict of str to int
        The global counters of the machine by name.
    pe : dict of str to int
        Cycles of all PEs together: ``busy`` and ``stall_<cause>`` as the machine counts them.
    """

    cycles: int
    counters: dict
    pe: dict


def predict(mapping, *, link_ratio=None, ifmap_words=None, ofmap_words=None, build_dir="build"):
    return simulate(
        packets(mapping, ifmap_words, ofmap_words), mapping.config, link_ratio, build_dir
    )


def machine_numbers(config):
    """Return what the model must know of a machine, in its order."""
    counters = len(GLOBAL_COUNTERS) + config.pe_count * len(PE_COUNTERS)
    words = ceil(counters * 32 / config.link_bits) if config.counters else 0
    fields = config.fields_per_word
    return [
        config.rows,
        config.columns,
        config.activation_lanes,
        config.weight_lanes,
        config.psum_lanes,
        config.pairs_per_word,
        fields,
        config.ifmap_spad_words,
        config.buffer_banks,
        config.bank_words.bit_length() - 1,
        config.ifmap_fifo_words,
        config.chain_fifo_words,
        config.column_fifo_words,
        config.packet_words,
        6 if config.rescale else 4,
        int(config.counters),
        words,
        ceil(4 / fields) + 2,
    ]


def packets(mapping, ifmap_words, ofmap_words):
    """Return the packets of a layer as a list of integer arrays."""
    config, long_fields, found = mapping.config, (), []
    blocks = [ceil(count / config.fields_per_word) for count in (4, 8, 28)]
    ifmaps, ofmaps = Segments(ifmap_words), Segments(ofmap_words)
    for step in outline(mapping):
        segments, payload = EMPTY, 0
        fields = step.blocks[0] if step.blocks else ()
        match step.kind:
            case Kind.LAYER:
                payload = blocks[0]
            case Kind.IFMAP:
                flags, _base, count, values = fields
                row_words = ceil(values / config.activation_lanes)
                payload = blocks[0] + count * row_words
                if flags & IfmapFlag.CODED:
                    segments = ifmaps.take(count, row_words)
                    payload = blocks[0] + int(segments.sum())
            case Kind.PASS:
                long_fields = step.blocks[1] if len(step.blocks) > 1 else long_fields
                fields = fields + long_fields
                work = step.work.fields
                payload = blocks[1] + blocks[2] * (len(step.blocks) > 1)
                payload += work["filter_sets"] * work["pairs"] * work["filter_words"]
            case Kind.STORE:
                flags, _base, count, values, period = fields[:5]
                payload = blocks[1] + period * blocks[0]
                if flags & StoreFlag.CODED:
                    segments = ofmaps.take(count, ceil(values / config.activation_lanes))
        found += [[step.kind, payload, len(fields)], fields, [len(segments)], segments]
    return found


class Segments:
    """Words of coded segments, in the order of the link."""

    def __init__(self, words):
        self.words = words
        self.place = 0

    def take(self, count, row_words):
        if self.words is None:
            return np.full(count, row_words)
        part = self.words[self.place : self.place + count]
        self.place += count
        return np.asarray(part)


def simulate(found, config, link_ratio, build_dir):
    """Run the model."""
    ratio = [0, 1]
    if link_ratio is not None:
        fraction = Fraction(link_ratio).limit_denominator(1000)
        ratio = [fraction.numerator, fraction.denominator]
    numbers = [machine_numbers(config), ratio, [len(found) // 4], *found]
    data = np.concatenate([np.asarray(part, dtype="<i8") for part in numbers])
    done = subprocess.run(
        [str(model(build_dir))], input=data.tobytes(), stdout=subprocess.PIPE, check=False
    )
    if done.returncode:
        raise RuntimeError(f"the model failed: {done.stderr.decode()}")
    facts = json.loads(done.stdout)
    names = ("busy", "stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out")
    return Prediction(
        cycles=facts["cycles"],
        counters=dict(zip(GLOBAL_COUNTERS, facts["counters"], strict=True)),
        pe=dict(zip(names, facts["pe"], strict=False)),
    )


def model(build_dir):
    """Return the executable of the model, compiled unless the same text has been before."""
    text = MODEL.read_text()
    digest = hashlib.sha256("\0".join([text, *FLAGS]).encode()).hexdigest()[:16]
    target = Path(build_dir).resolve() / f"predict-{digest}"
    if target.exists():
        return target
    target.parent.mkdir(parents=True, exist_ok=True)
    compiler = next(filter(None, map(shutil.which, COMPILERS)), None)
    if compiler is None:
        raise RuntimeError(f"a C++ compiler must be on the path: one of {', '.join(COMPILERS)}")
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="predict-") as folder:
        made = Path(folder) / "predict"
        done = subprocess.run(
            [compiler, *FLAGS, str(MODEL), "-o", str(made)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"the model must compile:\n{done.stderr[-6000:]}")
        made.replace(target)
    return target


def coded_words(job, ofmap):
    """Return the words of the coded segments of a job and of its ofmaps, for :func:`predict`.

    Parameters
    ----------
    job : :class:`lacuna.host.job.Job`
    ofmap : integer array of shape ``(N, M, E, F)``

    Returns
    -------
    dict of str to integer array
        ``ifmap_words`` and ``ofmap_words``, one number for each segment in the order of the link.
    """
    mapping, layer = job.mapping, job.mapping.layer
    maps = arrange_ifmap(job)
    counts = {"ifmap_words": [EMPTY], "ofmap_words": [EMPTY]}
    for step in outline(mapping):
        if step.kind == Kind.IFMAP:
            rows = ifmap_segments(layer, maps, step.tile)
            rows = rows[step.segments.start : step.segments.stop]
            words = words_of(rows, layer.ifmap_zero_point, mapping.config)
            counts["ifmap_words"].append(words)
        elif step.kind == Kind.STORE:
            rows = ofmap_segments(ofmap, step.store, layer.ofmap_zero_point)
            counts["ofmap_words"].append(words_of(rows, layer.ofmap_zero_point, mapping.config))
    return {name: np.concatenate(parts) for name, parts in counts.items()}


def ofmap_segments(ofmap, store, zero_point):
    """Return the rows of a store in their order, shape (rows, values)."""
    part = ofmap[
        store.images.start : store.images.stop,
        store.filters.start : store.filters.stop,
        store.rows.start : store.rows.stop,
        store.columns.start : store.columns.stop,
    ]
    images, filters, rows, columns = part.shape
    full = np.full((images, rows, columns, store.p), zero_point)
    full[..., :filters] = part.transpose(0, 2, 3, 1)
    return full.reshape(images * rows, columns * store.p)


def words_of(rows, zero_point, config):
    """Return how many words the code of each row takes."""
    kept = rows != zero_point
    kept[:, -1] = True
    places = np.flatnonzero(kept)
    gaps = np.diff(places, prepend=-1) - 1
    pairs = np.bincount(places // rows.shape[1], gaps // (config.longest_run + 1) + 1, len(rows))
    return np.ceil(pairs / config.pairs_per_word).astype(np.int64)
