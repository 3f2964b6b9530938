"""Tables in Markdown, of results that are kept."""

from functools import wraps

from . import record


__all__ = ["of", "table"]


def of(name, missing="It has not been run yet."):
    """Return a decorator: a function gets the results kept as ``name``.

    Without results ``missing`` is returned in its place.
    """

    def decorate(made):
        @wraps(made)
        def shown():
            found = record.read(name)
            return missing if found is None else made(found)

        return shown

    return decorate


def table(heads, rows):
    """Return a Markdown table; the first column is text, the others are right-aligned."""
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)
