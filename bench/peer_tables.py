"""Tables of ``README.md`` about our machines beside others."""

from .markdown import of, table


__all__ = ["cost_table", "costs", "peer_table", "peers"]


def title(row):
    """Return what the machine of a row is called."""
    return f"`{row['machine']}`" if row["peer"] == "lacuna" else "NNgen"


def peer_table(rows):
    """Return the table of the runs."""
    lines = []
    for row in rows:
        figures = f"{row['cycles']:,}", f"{row['share']:.3f}", "yes" if row["bit_exact"] else "NO"
        lines.append([row["layer"], f"{row['zeros']:.0%}", title(row), *figures])
    heads = ["zeros", "machine", "cycles", "products per multiplier and cycle", "bit-exact"]
    return table(["layer", *heads], lines)


def cost_table(rows):
    """Return the table of what each machine costs: one of ours runs all layers."""
    lines = {}
    for row in rows:
        name = title(row) if row["peer"] == "lacuna" else f"{title(row)}, layer {row['layer']}"
        counts = [
            f"{row[key]:,}" if key in row else "not yet"
            for key in ("lut4", "dsp", "bram", "verilog_lines")
        ]
        lines[name] = [name, *counts, f"{row['seconds_generate']:.0f} s"]
    heads = ["LUT4", "DSPs", "block RAMs", "lines of Verilog", "to generate"]
    return table(["machine", *heads], lines.values())


@of("peers")
def peers(found):
    """Return the table of the runs that are kept."""
    return peer_table(found["rows"])


@of("peers")
def costs(found):
    """Return the table of the costs that are kept."""
    return cost_table(found["rows"])
