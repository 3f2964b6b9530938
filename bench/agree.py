"""The same layers on every machine there is: ``bench/results/agree.json``.

Golden, Amaranth's simulator, Verilator, Icarus; Icarus without first values; and the netlist of
gates in Icarus. What is finished is kept and not run again.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from rich.console import Console

from ..gen.mapped import write_mapped
from ..gen.packaged import simulators
from ..gen.stripped import write_stripped
from ..host.answer import answers
from ..host.cli import guarded
from ..host.mapper import MappingError, map_layer
from ..host.program import program
from ..hw.config import CONFIGS
from ..sim import build as builder
from ..sim import icarus, pysim, verilator
from . import record
from .random_layers import random_job, random_layer
from .truth import Truth


__all__ = ["Machine", "agreement", "command", "machines", "some_jobs"]

NAME = "tiny"
LAYERS = 50
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
    """Return the machines that can be had here, built.

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
    folder, link_bits, found = Path(build_dir).resolve(), config.link_bits, []
    wanted = set(only or {"amaranth", "verilator", *ICARUS})
    if "amaranth" in wanted:
        found.append(Machine("amaranth", lambda programs: pairs(pysim.run_all(config, programs))))
    if "verilator" in wanted:
        executable = verilator.build(config, name=name, build_dir=str(folder))
        found.append(
            Machine("verilator", lambda programs: verilated(executable, programs, link_bits))
        )
    for machine, kind in ICARUS.items():
        if machine in wanted and "icarus" in simulators():
            compiled = icarus_of(config, name, folder, kind)
            found.append(
                Machine(machine, lambda programs, c=compiled: in_icarus(c, programs, link_bits))
            )
    return found


def icarus_of(config, name, folder, kind):
    """Return the machine compiled for Icarus, as it is, ``"stripped"`` or as ``"gates"``."""
    source = builder.generate(config, name, folder)
    if kind == "stripped":
        source = write_stripped(source, name=f"lacuna_{name}", build_dir=folder)
    elif kind:
        source = write_mapped(source, name=f"lacuna_{name}", mapping=kind, build_dir=folder)
    return icarus.compile_bench(
        source, name=f"lacuna_{name}", link_bits=config.link_bits, build_dir=folder
    )


def pairs(several):
    """Return words with no unknowns among them."""
    return [(words, 0) for words in several]


def verilated(executable, programs, link_bits):
    """Run programs in Verilator."""
    runs = [(words, {"limit": 20_000}) for words in programs]
    results = verilator.run_all(executable, runs, link_bits=link_bits)
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
        given = kept(machine, programs, jobs[0].mapping.config, Path(folder))
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


def kept(machine, programs, config, folder):
    """Return the answers of a machine, program by program, from ``folder`` where they are there."""
    folder.mkdir(parents=True, exist_ok=True)
    key = f"{machine.name} {builder.design_digest(config)} {programs}"
    path = folder / f"agree-{hashlib.sha256(key.encode()).hexdigest()[:16]}.json"
    if not path.exists():
        unfinished = path.with_suffix(".unfinished")
        unfinished.write_text(json.dumps(machine.run(programs)))
        unfinished.replace(path)
    return json.loads(path.read_text())


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
