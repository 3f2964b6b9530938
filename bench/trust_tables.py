"""The tables of ``VERIFICATION.md`` that are made from results."""

import re

from .coverage import share
from .markdown import of, table


__all__ = ["agree", "coverage", "data_faults", "faults", "mutants", "proofs", "trust"]

#: What names the parameters of a proof within its name.
PARAMETERS = re.compile(r"( of [a-z_, ]+)?( \(.*\))?$|, [^:]*\bbits\b[^:]*(?=:)")
#: What stands where results are missing.
NOT_YET = "This has not been recorded yet."
#: What stands above the columns of outcomes.
HEADS = {
    "cases": "cases",
    "right": "right",
    "error": "an error",
    "unsound": "unsound",
    "busy": "too much work",
    "hang": "hangs",
    "wrong": "silently wrong",
}


@of("faults", NOT_YET)
def faults(found):
    """Return the table of the campaign of faults."""
    rows = [
        [f"`{row['config']}`: {row['kind']}", *(f"{row[key]:,}" for key in HEADS)]
        for row in found["rows"]
    ]
    rows.append(["all", *(f"{found['totals'][key]:,}" for key in HEADS)])
    return table(["machine: what is wrong", *HEADS.values()], rows)


@of("agree", NOT_YET)
def agree(found):
    """Return the table of the machines that agree."""
    keys = "layers", "values", "values_wrong", "words", "words_differ", "cycles", "unknown_cycles"
    heads = "layers", "values compared with golden", "wrong", "words", "other than the first's"
    rows = [[row["machine"], *(f"{row[key]:,}" for key in keys)] for row in found["rows"]]
    return table(["machine", *heads, "cycles", "with an unknown output"], rows)


@of("trust", NOT_YET)
def trust(found):
    """Return the sentence that sums everything up."""
    sums = found["totals"]
    live = sums["mutants"] - sums["mutants_equivalent"]
    return (
        f"{sums['proofs'] - sums['proofs_failed']:,} of {sums['proofs']:,} proofs hold, on "
        f"{sums['stream_ports_proven']} of {sums['stream_ports']} output ports; "
        f"{sums['faults']:,} spoiled programs, {sums['faults_wrong']} of which hang or end wrong; "
        f"{sums['mutants_killed']} of {live} wrong machines are found (and "
        f"{sums['mutants_equivalent']} more are the same machine); the quick suite reaches "
        f"{sums['line_coverage']:.2%} of the lines and {sums['toggle_coverage']:.2%} of the edges "
        "of bits that can toggle."
    )


@of("proofs", NOT_YET)
def proofs(found):
    """Return the table of the proofs, a row for each property and kind."""
    groups = {}
    for row in found["rows"]:
        depth = f", {row['depth']} cycles" if row["kind"] == "bounded" else ""
        groups.setdefault((PARAMETERS.sub("", row["name"]), row["kind"] + depth), []).append(row)
    rows = [
        [
            name,
            kind,
            len({row["part"] for row in own}),
            f"{sum(row['status'] == 'proven' for row in own)} of {len(own)}",
            sum(row["covers"] for row in own),
            f"{sum(row['seconds'] for row in own):.0f}",
        ]
        for (name, kind), own in sorted(groups.items())
    ]
    return table(["property", "kind", "components", "proven", "covers reached", "seconds"], rows)


@of("mutate", NOT_YET)
def mutants(found):
    """Return the table of the mutants of each room."""
    keys = "mutants", "killed", "equivalent_proven", "equivalent_argued"
    rows = [
        [row["module"], *(row[key] for key in keys), len(row["survivors"]), f"{row['score']:.1%}"]
        for row in found["rows"]
    ]
    same = "the same machine: shown by Yosys", "by a reason"
    return table(["room", "mutants", "killed", *same, "survivors", "score"], rows)


@of("coverage", NOT_YET)
def coverage(found):
    """Return the table of what the quick suite reaches."""
    rows = []
    for row in [*found["rows"], found["totals"] | {"module": "all"}]:
        cells = [row["module"]]
        for kind in ("line", "expression", "toggle"):
            cells += [f"{row[kind]:,}", f"{share(row, kind):.2%}"]
        rows.append([*cells, f"{row['toggle_excluded']:,}"])
    heads = "lines", "reached", "expressions", "reached", "edges", "reached", "left out"
    return table(["room", *heads], rows)


@of("data_faults", NOT_YET)
def data_faults(found):
    """Return the table of the flipped bits."""
    keys = "bits_flipped", "cases", "corrected", "reported", "harmless", "silent", "hung"
    heads = "bits flipped", "cases", "corrected", "reported", "harmless", "silently wrong", "hangs"
    rows = [[row["protection"], *(f"{row[key]:,}" for key in keys)] for row in found["rows"]]
    cost = found["totals"]["cost"]
    cells = [[name, f"{each['lut4']:,}", f"{each['ff']:,}"] for name, each in cost.items()]
    costs = table(["`tiny` with check bits, on ECP5", "LUT4", "FFs"], cells)
    return table(["check bits", *heads], rows) + "\n\n" + costs
