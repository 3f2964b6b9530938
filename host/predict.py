"""Predicts the cycles of a mapped layer: runs a model of the machine without its data."""

import hashlib
import json
import subprocess
from dataclasses import dataclass
from fractions import Fraction
from math import ceil
from pathlib import Path

import numpy as np

from ..hw.formats import GLOBAL_COUNTERS, PE_COUNTERS, IfmapFlag, Kind, StoreFlag
from ..sim.compiler import compile_program
from .coded import Coded
from .outline import outline


__all__ = ["Prediction", "predict"]

MODEL = Path(__file__).with_suffix(".cpp")
FLAGS = "-std=c++17", "-O3"
#: Deepest queues that the model has room for.
MOST_DEPTHS = {"ifmap_fifo_words": 8, "chain_fifo_words": 8, "column_fifo_words": 32}
#: Its queues never take a psum in a cycle because they give one away in it.
LEAST_CHAIN = 2
#: Of the counters of the PEs, those that the model has.
CAUSES = "busy", "stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out"
EMPTY = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, kw_only=True)
class Prediction:
    """What a layer takes.

    Parameters
    ----------
    cycles : int
        As :attr:`lacuna.host.machine.Result.cycles`.
    counters : dict of str to int
        The global counters of the machine by name.
    pe_counters : dict of str to int
        Cycles of all PEs together: ``busy``, ``stall_ifmap``, ``stall_filter``,
        ``stall_psum_in``, ``stall_psum_out``, as the machine counts them.
    stalls : dict of str to float
        Where the cycles go, on the average of all PEs; the sum is ``cycles``. ``busy``: products
        are done; ``start``: the first filters have not come; ``filters``: those of another pass
        have not; ``ifmap``, ``psum_in``: an ifmap value, a psum is missing; ``psum_out``: the PE
        above takes no psum; ``end``: the last pass is done in this PE, others and the stores are
        not; ``hand_on``: psums go through a PE without work, and passes change.
    passes_simulated : int
        Passes that the model went through; the others go on as one of them did.
    """

    cycles: int
    counters: dict
    pe_counters: dict
    stalls: dict
    passes_simulated: int


def predict(mapping, *, link_ratio=None, ifmap_words=None, ofmap_words=None, build_dir="build"):
    """Predict what a layer takes that is alone in its program.

    With :class:`lacuna.host.coded.Coded` maps, or maps without code, cycles and counters are those
    of the generated Verilog under ``sim/harness.cpp``. With fewer facts on coded maps their
    values are taken to be spread evenly over the words.

    A model of 168 PEs does about a million cycles in a second; passes that begin in a state that
    it has met before take no time.

    Parameters
    ----------
    mapping : :class:`lacuna.host.mapper.Mapping`
        The layer, cut for a machine.
    link_ratio : float, optional
        Words per cycle that the link carries, both directions together; as many as fit if not
        given.
    ifmap_words, ofmap_words : optional
        Link words of maps that the layer codes: an integer, of the whole layer; a function, from
        the values of a segment to its words on average; an array, of each segment in the order of
        the link; or :class:`lacuna.host.coded.Coded`. As many as without the code if not given.
    build_dir : path-like
        Where the compiled model is kept.

    Returns
    -------
    Prediction

    Raises
    ------
    ValueError
        The machine skips zeros or has a queue deeper or shallower than the model allows,
        ``link_ratio`` is not above 0, or an array has not one number for each segment.
    FileNotFoundError
        There is no C++ compiler.
    RuntimeError
        The program never ends.
    """
    config = mapping.config
    if config.skipping:
        raise ValueError("skipping must be False for a prediction, not True: ask for bounds")
    if not config.overlap or config.block_spads or not config.ifmap_fifo_words:
        raise ValueError(
            "overlap must be True, block_spads False and ifmap_fifo_words at least 1 for a "
            f"prediction, not {config.overlap}, {config.block_spads} and {config.ifmap_fifo_words}"
        )
    for name, most in MOST_DEPTHS.items():
        if getattr(config, name) > most:
            raise ValueError(
                f"{name} must be at most {most} for a prediction, not {getattr(config, name)}"
            )
    if config.chain_fifo_words < LEAST_CHAIN:
        raise ValueError(
            f"chain_fifo_words must be at least {LEAST_CHAIN} for a prediction, "
            f"not {config.chain_fifo_words}"
        )
    if link_ratio is not None and link_ratio <= 0:
        raise ValueError(f"link_ratio must be above 0, not {link_ratio!r}")
    ratio = Fraction(link_ratio or 0).limit_denominator(1000)
    steps = list(outline(mapping))
    maps = {
        Kind.IFMAP: Segments(ifmap_words, steps, Kind.IFMAP, config),
        Kind.STORE: Segments(ofmap_words, steps, Kind.STORE, config),
    }
    head = [*machine_numbers(config), ratio.numerator, ratio.denominator, len(steps)]
    parts = [head, *packets(steps, maps, config)]
    for each in maps.values():
        each.check()
    data = np.concatenate([np.asarray(part, dtype="<i8") for part in parts])
    facts = run(data.tobytes(), build_dir)
    pe = dict(zip((*CAUSES, "start", "end"), facts["pe"], strict=True))
    return Prediction(
        cycles=facts["cycles"],
        counters=dict(zip(GLOBAL_COUNTERS, facts["counters"], strict=True)),
        pe_counters={name: pe[name] for name in CAUSES},
        stalls=split(pe, facts["cycles"], config.pe_count),
        passes_simulated=facts["simulated"],
    )


def split(pe, cycles, pe_count):
    """Return ``stalls`` of a :class:`Prediction`."""
    shares = {
        "busy": pe["busy"],
        "start": pe["start"],
        "filters": pe["stall_filter"] - pe["start"] - pe["end"],
        "ifmap": pe["stall_ifmap"],
        "psum_in": pe["stall_psum_in"],
        "psum_out": pe["stall_psum_out"],
        "end": pe["end"],
    }
    shares["hand_on"] = cycles * pe_count - sum(shares.values())
    return {name: count / pe_count for name, count in shares.items()}


def machine_numbers(config):
    """Return what the model must know of a machine, in its order."""
    counters = len(GLOBAL_COUNTERS) + config.pe_count * len(PE_COUNTERS)
    return [
        config.rows,
        config.columns,
        config.activation_lanes,
        config.weight_lanes,
        config.psum_lanes,
        config.pairs_per_word,
        config.fields_per_word,
        config.ifmap_spad_words,
        config.buffer_banks,
        config.bank_words.bit_length() - 1,
        config.ifmap_fifo_words,
        config.chain_fifo_words,
        config.column_fifo_words,
        config.packet_words,
        6 if config.rescale else 4,  # latency of the post unit
        int(config.counters),
        ceil(counters * 32 / config.link_bits) if config.counters else 0,  # words of COUNTED
        ceil(4 / config.fields_per_word) + 2,  # words of PROGRAM
        int(config.pipelined),
    ]


class Segments:
    """Hands out the coded segments of one kind of packets, in the order of the link."""

    def __init__(self, given, steps, kind, config):
        self.kind = kind
        self.lanes = config.activation_lanes
        self.inside = given.inside if isinstance(given, Coded) else EMPTY
        self.known = given.words if isinstance(given, Coded) else given
        self.place = self.inside_place = 0
        if isinstance(given, int | np.integer):
            fields = [step.blocks[0] for step in steps if step.kind == kind]
            raw = sum(count * self.row_words(values) for _flags, _base, count, values, *_ in fields)
            self.known = lambda values: self.row_words(values) * given / raw

    def row_words(self, values):
        """Return the words of a segment without code."""
        return ceil(values / self.lanes)

    def take(self, count, values):
        """Return words, and what is inside of them, of ``count`` segments of ``values``."""
        if self.known is None:
            return np.full(count, self.row_words(values)), EMPTY
        if callable(self.known):
            ends = np.arange(count + 1) * self.known(values)
            return np.maximum(np.diff(ends.round().astype(np.int64)), 1), EMPTY
        words = np.asarray(self.known[self.place : self.place + count])
        self.place += count
        size = count * self.row_words(values) if self.kind == Kind.STORE else int(words.sum())
        inside = self.inside[self.inside_place : self.inside_place + size]
        self.inside_place += size
        return words, inside

    def check(self):
        """Raise unless there were as many segments as packets need."""
        if self.known is None or callable(self.known) or not self.place:
            return
        if len(self.known) != self.place:
            name = "ifmap_words" if self.kind == Kind.IFMAP else "ofmap_words"
            raise ValueError(f"{name} must have {self.place} segments, not {len(self.known)}")


def packets(steps, maps, config):
    """Yield the packets of a layer as lists: kind, payload words, fields, segments, insides."""
    short, middle, long = (ceil(count / config.fields_per_word) for count in (4, 8, 28))
    long_fields = ()
    for step in steps:
        words, inside = EMPTY, EMPTY
        fields: tuple = step.blocks[0] if step.blocks else ()
        payload = 0
        match step.kind:
            case Kind.LAYER:
                payload = short
            case Kind.IFMAP:
                flags, _base, count, values = fields[:4]
                payload = short + count * maps[Kind.IFMAP].row_words(values)
                if flags & IfmapFlag.CODED:
                    words, inside = maps[Kind.IFMAP].take(count, values)
                    payload = short + int(words.sum())
            case Kind.PASS:
                payload = middle + long * (len(step.blocks) > 1)
                long_fields = step.blocks[1] if len(step.blocks) > 1 else long_fields
                fields = fields + long_fields
                work = step.work.fields
                payload += work["filter_sets"] * work["pairs"] * work["filter_words"]
            case Kind.STORE:
                flags, _base, count, values, period = fields[:5]
                payload = middle + period * short
                if flags & StoreFlag.CODED:
                    words, inside = maps[Kind.STORE].take(count, values)
        yield [step.kind, payload, len(fields), *fields, len(words)]
        yield words
        yield [len(inside)]
        yield inside


def run(data, build_dir):
    """Return what the model says to its input."""
    done = subprocess.run([str(compiled(build_dir))], input=data, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the model must come to an end: {done.stderr.decode().strip()}")
    return json.loads(done.stdout)


def compiled(build_dir):
    """Return the executable of the model, compiled unless the same text has been before."""
    texts = [path.read_text() for path in (MODEL, *sorted(MODEL.parent.glob("model/*.h")))]
    digest = hashlib.sha256("\0".join([*texts, *FLAGS]).encode()).hexdigest()[:16]
    target = Path(build_dir).resolve() / f"predict-{digest}"
    if not target.exists():
        compile_program(MODEL, target, FLAGS)
    return target
