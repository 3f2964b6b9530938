"""Tables in Markdown."""

__all__ = ["table"]


def table(heads, rows):
    """Return a Markdown table; the first column is text, the others are right-aligned."""
    lines = [heads, ["---"] + ["---:"] * (len(heads) - 1), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)
