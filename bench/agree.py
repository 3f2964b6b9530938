"""The same layers on every machine there is: ``bench/results/agree.json``.

Golden, Amaranth's simulator, Verilator, Icarus; Icarus without first values; and the netlist of
gates in Icarus. What is finished is kept and not run again.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import click
import numpy as np
from rich.console import Console

from ..gen import mapped, stripped, verilog
from ..gen.packaged import simulators
from ..host.answer import answers
from ..host.cli import guarded
from ..host.mapper import MappingError, map_layer
from ..host.program import program
from ..hw.presets import CONFIGS
from ..sim import build as builder
from ..sim import icarus, pysim, verilator
from . import record
from .kept import kept
from .random_layers import random_job, random_layer
from .truth import Truth


__all__ = ["Machine", "agreement", "command", "machines", "some_jobs"]

NAME = "tiny"
LAYERS = 50
#: What else decides what Icarus compiles.
ROOT = Path(__file__).parents[1]
MAKERS = [ROOT / "gen" / name for name in ("stripped.py", "mapped.py", "netlist.py")]
MAKERS += [icarus.BENCH, icarus.BENCH.with_suffix(".py")]
#: Layers after which what a machine has said is kept.
BATCH = 10
#: Most products of a layer: Amaranth's simulator does a hundred cycles a second.
MOST_MACS = 1000
#: The machines that need Icarus, and what the Verilog is before it reads it.
ICARUS = {"icarus": "", "icarus, no first values": "stripped", "icarus, gates": "gates"}


@dataclass(frozen=True)
class Machine:
    """One of the machines.

    Parameters
    ----------
    name : str
        What it is called.
    run : callable
        Takes programs, a list of lists of words, and returns of each the words of the answer and
        the number of cycles with an unknown output (0 where there are no unknowns).
    """

    name: str
    run: Callable


def some_jobs(config, *, count, seed=2017):
    """Return ``count`` random layers with arrays, mapped on ``config``."""
    rng, jobs = np.random.default_rng(seed), []
    while len(jobs) < count:
        layer = random_layer(rng, config, most_macs=MOST_MACS)
        try:
            mapping = map_layer(layer, config)
        except MappingError:
            continue
        jobs.append(random_job(mapping, zeros=float(rng.choice([0, 0.5, 0.9])), seed=len(jobs)))
    return jobs


def machines(config, name, build_dir, *, only=None):
    """Return the machines that can be had here; each is built when it is asked for something.

    Parameters
    ----------
    config : Config
        The configuration.
    name : str
        Its name.
    build_dir : path-like
        Where they are built.
    only : set of str, optional
        Names of the machines that are wanted; all if not given.

    Returns
    -------
    list of Machine
        Without Icarus, those that need it are not among them.
    """
    folder, link_bits = Path(build_dir).resolve(), config.link_bits
    runs: dict[str, Callable] = {
        "amaranth": lambda programs: pairs(pysim.run_all(config, programs)),
        "verilator": lambda programs: verilated(config, name, folder, programs),
    }
    for machine, kind in ICARUS.items() if "icarus" in simulators() else ():
        runs[machine] = lambda programs, kind=kind: in_icarus(
            icarus_of(config, name, folder, kind), programs, link_bits
        )
    return [Machine(machine, run) for machine, run in runs.items() if machine in (only or runs)]


def icarus_of(config, name, folder, kind):
    """Return the machine compiled for Icarus, as it is, ``"stripped"`` or as ``"gates"``."""
    made = builder.digest(builder.design_digest(config), *(path.read_text() for path in MAKERS))
    home, top = Path(folder) / f"icarus-{name}-{kind or 'plain'}-{made}", f"lacuna_{name}"
    if compiled := sorted(home.glob("*.vvp")):
        return compiled[0]
    source = verilog.write_machine(config, name, home)
    if kind == "stripped":
        source = stripped.write_stripped(source, name=top, build_dir=home)
    elif kind:
        source = mapped.write_mapped(source, name=top, mapping=kind, build_dir=home)
    return icarus.compile_bench(source, name=top, link_bits=config.link_bits, build_dir=home)


def pairs(several):
    """Return words with no unknowns among them."""
    return [(words, 0) for words in several]


def verilated(config, name, folder, programs):
    """Run programs in Verilator."""
    executable = verilator.build(config, name=name, build_dir=str(folder))
    runs = [(words, {"limit": 20_000}) for words in programs]
    results = verilator.run_all(executable, runs, link_bits=config.link_bits)
    for result in results:
        if result.hang or result.errors:
            raise RuntimeError(f"Verilator must run to its end: {result.state}")
    return pairs([result.words for result in results])


def in_icarus(compiled, programs, link_bits):
    """Run programs in Icarus."""
    found = []
    for words in programs:
        result = icarus.run(compiled, words, link_bits=link_bits)
        if result.hang or result.errors or result.broken_offers:
            raise RuntimeError(f"Icarus must run to its end, not stop with {result.errors}")
        found.append((result.words, result.unknowns))
    return found


def agreement(jobs, several, *, folder, report=print):
    """Run jobs on machines and compare them, with golden and with each other.

    Parameters
    ----------
    jobs : list of Job
        The layers.
    several : list of Machine
        The machines.
    folder : path-like
        Where answers are kept, under a digest of the machine and of the programs.
    report : callable
        Called with a line of text when a machine is done.

    Returns
    -------
    list of dict
        Of each machine ``machine``, ``layers``, ``values`` compared and ``values_wrong`` (with
        golden), ``words`` of the answers, ``words_differ`` (from those of the first machine,
        cycles and counters among them), ``cycles`` of the layers and ``unknown_cycles``.
    """
    written = [program([job]) for job in jobs]
    programs = [[int(word) for word in each.words] for each in written]
    expected = [Truth(job.mapping.config).computed(job).ofmap for job in jobs]
    rows, first = [], None
    for machine in several:
        given = said(machine, programs, jobs[0].mapping.config, folder)
        first = first or given
        results = [answers(each, words)[0] for each, (words, _) in zip(written, given, strict=True)]
        rows.append(
            {
                "machine": machine.name,
                "layers": len(jobs),
                "values": sum(ofmap.size for ofmap in expected),
                "values_wrong": sum(
                    int(np.count_nonzero(result.ofmap != ofmap))
                    for result, ofmap in zip(results, expected, strict=True)
                ),
                "words": sum(len(words) for words, _ in given),
                "words_differ": sum(
                    differences(mine, theirs)
                    for (mine, _), (theirs, _) in zip(given, first, strict=True)
                ),
                "cycles": sum(result.cycles for result in results),
                "unknown_cycles": sum(unknowns for _, unknowns in given),
            }
        )
        report(", ".join(f"{key} {value}" for key, value in rows[-1].items()))
    return rows


def differences(mine, theirs):
    """Return how many words differ."""
    same = sum(one == other for one, other in zip(mine, theirs, strict=False))
    return max(len(mine), len(theirs)) - same


def said(machine, programs, config, folder):
    """Return the answers of a machine, from ``folder`` where they are there, some at a time."""
    found, design = [], builder.design_digest(config)
    for start in range(0, len(programs), BATCH):
        batch = programs[start : start + BATCH]
        key = f"{machine.name} {design} {batch}"
        found += kept(folder, "agree", [key], partial(machine.run, batch))
    return found


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the machines.")
@click.option("--layers", type=click.IntRange(1), help="Only so many; nothing is kept then.")
def command(build, layers):
    """Run the same layers on every machine there is, and compare every word."""
    console, config = Console(), CONFIGS[NAME]
    jobs = some_jobs(config, count=layers or LAYERS)
    several = machines(config, NAME, build)
    rows = agreement(jobs, several, folder=Path(build) / "agree", report=console.print)
    totals = {
        "layers": len(jobs),
        "machines": 1 + len(rows),
        "values": rows[0]["values"],
        **{key: sum(row[key] for row in rows) for key in ("values_wrong", "words_differ")},
        "unknown_cycles": sum(row["unknown_cycles"] for row in rows),
    }
    if layers is None and len(rows) == len(ICARUS) + 2:
        record.write(
            "agree",
            command="python -m lacuna.bench.agree",
            packages=("lacuna", "amaranth", "verilator", "pyosys", "numpy"),
            rows=rows,
            totals=totals,
        )
    if totals["values_wrong"] or totals["words_differ"] or totals["unknown_cycles"]:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
