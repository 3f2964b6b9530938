"""`make prove`: prove everything, print a table, keep the results."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict

import click
from rich.console import Console
from rich.table import Table

from ..bench import record
from .plan import proofs
from .sby import TOOLS, prove
from .streams import covered_ports, every_port, structure_results


__all__ = ["keep", "main", "totals"]

CORES = 2
#: Width of the table where there is no terminal, in characters.
WIDTH = 150


def table(results):
    """Return the summary of ``results`` as a table."""
    columns = ("component", "property", "kind", "depth", "engine", "covers", "seconds", "result")
    found = Table(*columns)
    for result in sorted(results, key=lambda result: (result.part, result.name)):
        found.add_row(
            result.part,
            result.name,
            result.kind,
            str(result.depth or ""),
            result.engine,
            str(result.covers),
            f"{result.seconds:.1f}" + (" *" if result.cached else ""),
            result.status,
        )
    return found


def totals(results):
    """Return the totals of ``results`` and of the stream ports that they are about."""
    ports, covered = every_port(), covered_ports()
    good = {(result.part, result.name) for result in results if result.status == "proven"}
    return {
        "proofs": len(results),
        "proofs_failed": len(results) - len(good),
        "stream_ports": len(ports),
        "stream_ports_proven": len(ports & covered) if len(good) == len(results) else 0,
    }


def keep(results, *, seconds):
    """Write ``results``, which took so many ``seconds`` together, into the file."""
    rows = [asdict(result) for result in results]
    for row in rows:
        del row["cached"], row["trace"], row["line"]
    record.write(
        "proofs",
        command="make prove",
        packages=TOOLS,
        rows=sorted(rows, key=lambda row: (row["part"], row["name"])),
        totals=totals(results) | {"seconds": round(seconds)},
    )


def run(wanted, *, again, console):
    """Prove all of ``wanted`` on both cores; print each result as it comes."""
    results = []
    with ThreadPoolExecutor(CORES) as pool:
        # the longest first, so that no core is idle at the end
        order = sorted(wanted, key=lambda proof: -proof.budget)
        jobs = [pool.submit(prove, proof, again=again) for proof in order]
        for job in as_completed(jobs):
            result = job.result()
            results.append(result)
            console.print(
                f"{result.status:8} {result.seconds:6.1f} s  {result.part}: {result.name}"
            )
    return results


@click.command()
@click.argument("parts", nargs=-1)
@click.option("--quick", is_flag=True, help="Only what `make test` repeats.")
@click.option("--again", is_flag=True, help="Take no result that was kept.")
@click.option("--write", is_flag=True, help="Keep the results in bench/results/proofs.json.")
def main(parts, quick, again, write):
    """Prove the properties of the components whose name holds one of PARTS, or all."""
    console, begun = Console(width=None if sys.stdout.isatty() else WIDTH), time.monotonic()
    wanted = [
        proof
        for proof in proofs(quick=quick)
        if not parts or any(part in proof.part for part in parts)
    ]
    results = run(wanted, again=again, console=console)
    if not quick:
        results += structure_results(parts)
    seconds = time.monotonic() - begun
    console.print(table(results))
    failed = [result for result in results if result.status != "proven"]
    for result in failed:
        console.print(
            f"{result.status}: {result.line}" + (f" ({result.trace})" if result.trace else "")
        )
    console.print(f"{len(results) - len(failed)} of {len(results)} proven in {seconds:.0f} s")
    if write and not parts and not quick:
        keep(results, seconds=seconds)
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
