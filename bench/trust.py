"""How far the design can be trusted, in one file: ``bench/results/trust.json``.

It sums up what other commands have measured: proofs, faults, mutants and coverage.
"""

import click

from ..host.cli import guarded
from . import record
from .coverage import share


__all__ = ["SOURCES", "command", "gathered"]

#: The results that are summed up, and what makes each.
SOURCES = {
    "proofs": "make prove",
    "faults": "make bench-faults",
    "mutate": "make mutate",
    "coverage": "make coverage",
}


def gathered():
    """Return the row of each room of the design, and the totals.

    Returns
    -------
    rows : list of dict
        ``module``, what became of its ``mutants``, and the shares of its lines and edges that the
        quick suite reaches.
    totals : dict
        Sums of all sources, and the commit at which each was measured.

    Raises
    ------
    ValueError
        One of :data:`SOURCES` has not been recorded.
    """
    found = {}
    for name, maker in SOURCES.items():
        found[name] = record.read(name)
        if found[name] is None:
            raise ValueError(f"bench/results/{name}.json must be there; {maker} makes it")
    reached = {row["module"]: row for row in found["coverage"]["rows"]}
    rows = [
        {key: row[key] for key in ("module", "mutants", "killed", "equivalent", "score")}
        | {f"{kind}_coverage": share(reached[row["module"]], kind) for kind in ("line", "toggle")}
        for row in found["mutate"]["rows"]
    ]
    sums = {name: result["totals"] for name, result in found.items()}
    proven = ("proofs", "proofs_failed", "stream_ports", "stream_ports_proven")
    totals = {key: sums["proofs"][key] for key in proven}
    totals |= {
        "faults": sums["faults"]["cases"],
        "faults_wrong": sums["faults"]["hang"] + sums["faults"]["wrong"],
        "mutants": sums["mutate"]["mutants"],
        "mutants_killed": sums["mutate"]["killed"],
        "mutants_equivalent": sums["mutate"]["equivalent"],
        "line_coverage": sums["coverage"]["line_coverage"],
        "toggle_coverage": sums["coverage"]["toggle_coverage"],
    }
    return rows, totals | {f"commit_{name}": found[name]["commit"] for name in SOURCES}


@click.command()
def command():
    """Sum up what is proven and how good the tests are."""
    rows, totals = gathered()
    record.write(
        "trust",
        command="python -m lacuna.bench.trust",
        packages=("lacuna",),
        rows=rows,
        totals=totals,
    )
    for key, value in totals.items():
        click.echo(f"{key}: {value}")


if __name__ == "__main__":
    guarded(command)
