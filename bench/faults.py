"""Ten thousand ways to spoil a program, on the generated Verilog: ``bench/results/faults.json``.

What is finished is kept in the folder of the machine and not run again.
"""

import time
from collections import Counter
from functools import partial
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from ..host.cli import guarded
from ..hw.presets import CONFIGS
from ..sim import verilator
from . import fault_judge, record
from .fault_cases import KINDS, cases, good_words
from .fault_judge import OUTCOMES, Judge, Verdict
from .kept import kept


__all__ = ["MACHINES", "PATIENCE", "campaign", "command", "run_batch"]

#: Which part of the cases of :mod:`bench.fault_cases` each machine gets.
MACHINES = {"tiny": 1.0, "ice40up5k": 0.1}
#: What judges: its verdicts are kept no longer than it stays.
JUDGE = Path(fault_judge.__file__)
#: Cases in one process.
BATCH = 200
#: Cycles without a transfer after which a machine hangs, beyond those after which it gives up.
PATIENCE = 2000


def run_batch(config, executable, batch, judge):
    """Run cases and judge them.

    Parameters
    ----------
    config : Config
        The machine.
    executable : path-like
        What :func:`sim.verilator.build` made of it.
    batch : list of Case
        The cases.
    judge : Judge
        Who knows what is right.

    Returns
    -------
    list of dict
        Of each case ``kind``, ``name``, ``outcome`` and ``why``, ``errors`` (codes) and
        ``cycles`` (simulated).
    """
    limit = 3 * config.timeout_cycles + PATIENCE
    results = send(config, executable, batch, limit=limit)
    verdicts = [judge.verdict(case, result) for case, result in zip(batch, results, strict=True)]
    busy = [index for index, verdict in enumerate(verdicts) if verdict.outcome == "busy"]
    again = send(config, executable, [batch[k] for k in busy], limit=2 * limit, reset_at=limit)
    for index, result in zip(busy, again, strict=True):
        if not judge.is_new(batch[index], result):
            verdicts[index] = Verdict("hang", f"after a reset: {result.state}")
    return [
        {"kind": case.kind, "name": case.name, **vars(verdict)}
        | {"errors": result.errors, "cycles": result.simulated}
        for case, verdict, result in zip(batch, verdicts, results, strict=True)
    ]


def send(config, executable, batch, **options):
    """Return the results of cases, each with its good programs behind it."""
    good = good_words(config)
    runs = [
        (case.words + good * case.goods, {"ended": 1} | options | case.options) for case in batch
    ]
    return verilator.run_all(executable, runs, link_bits=config.link_bits)


def campaign(config, executable, *, share, folder, report=print):
    """Run the cases of every kind on a machine, those that are kept in ``folder`` left out.

    Parameters
    ----------
    config, executable
        As in :func:`run_batch`.
    share : float
        Which part of the cases, 0..1.
    folder : path-like
        Where results are kept, under a digest of the executable, the judge and the cases.
    report : callable
        Called with a line of text for every batch.

    Returns
    -------
    list of dict
        As :func:`run_batch` returns it.
    """
    judge, found = Judge(config), []
    for kind in KINDS:
        several = cases(config, kind, share=share)
        for start in range(0, len(several), BATCH):
            batch = several[start : start + BATCH]
            key = f"{Path(executable).parent.name} {JUDGE.read_text()} {batch!r}"
            run = partial(run_batch, config, executable, batch, judge)
            begin = time.monotonic()
            found += kept(folder, kind, [key], run)
            counts = Counter(each["outcome"] for each in found[-len(batch) :])
            passed = time.monotonic() - begin
            report(
                f"{kind}, {start + len(batch)} of {len(several)}: {dict(counts)}, {passed:.0f} s"
            )
    return found


def rows_of(name, found):
    """Return the rows of ``faults.json`` for a machine, one for each kind."""
    rows = []
    for kind in KINDS:
        own = [each for each in found if each["kind"] == kind]
        counts = Counter(each["outcome"] for each in own)
        codes = Counter(each["errors"][0] for each in own if each["errors"])
        rows.append(
            {"config": name, "kind": kind, "cases": len(own)}
            | {outcome: counts[outcome] for outcome in OUTCOMES}
            | {"cycles": sum(each["cycles"] for each in own)}
            | {"codes": {str(code): codes[code] for code in sorted(codes)}}
        )
    return rows


def table(rows):
    """Return the table of a campaign."""
    heads = ("config", "kind", "cases", *OUTCOMES)
    shown = Table(title="faults")
    for head in heads:
        shown.add_column(head)
    for row in rows:
        shown.add_row(*(str(row[head]) for head in heads))
    return shown


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the machines.")
@click.option("--share", type=click.FloatRange(0, 1), help="Only so many; nothing is kept then.")
def command(build, share):
    """Spoil programs in every way, and see that nothing wrong passes and nothing hangs."""
    console, rows, bad = Console(), [], []
    for name, part in MACHINES.items():
        config = CONFIGS[name]
        executable = verilator.build(config, name=name, build_dir=build)
        found = campaign(
            config,
            executable,
            share=part if share is None else part * share,
            folder=Path(build) / "faults",
            report=lambda line, name=name: console.print(f"{name}: {line}"),
        )
        rows += rows_of(name, found)
        bad += [each for each in found if each["outcome"] in {"hang", "wrong"}]
    console.print(table(rows))
    for each in bad:
        console.print(f"{each['kind']}: {each['name']}: {each['outcome']}, {each['why'][:300]}")
    keys = ("cases", *OUTCOMES, "cycles")
    totals = {key: sum(row[key] for row in rows) for key in keys}
    if share is None:
        record.write(
            "faults",
            command="python -m lacuna.bench.faults",
            packages=("lacuna", "amaranth", "verilator", "numpy"),
            rows=rows,
            totals=totals,
        )
    if bad:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
