"""The tables of ``VERIFICATION.md`` that are made from results."""

from . import record
from .markdown import table


__all__ = ["agree", "faults"]

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


def faults():
    """Return the table of the campaign of faults."""
    found = record.read("faults")
    if found is None:
        return "The campaign has not been recorded yet."
    rows = [
        [f"`{row['config']}`: {row['kind']}", *(f"{row[key]:,}" for key in HEADS)]
        for row in found["rows"]
    ]
    rows.append(["all", *(f"{found['totals'][key]:,}" for key in HEADS)])
    return table(["machine: what is wrong", *HEADS.values()], rows)


def agree():
    """Return the table of the machines that agree."""
    found = record.read("agree")
    if found is None:
        return "The machines have not been compared yet."
    keys = "layers", "values", "values_wrong", "words", "words_differ", "cycles", "unknown_cycles"
    heads = "layers", "values compared with golden", "wrong", "words", "other than the first's"
    rows = [[row["machine"], *(f"{row[key]:,}" for key in keys)] for row in found["rows"]]
    return table(["machine", *heads, "cycles", "with an unknown output"], rows)
