"""Tables of AlexNet on the machines that skip zeros."""

from rich import box
from rich.table import Table

from .sparse_loss import CAUSES


__all__ = ["TITLES", "losses_table", "report", "speed_table"]

#: What the columns of ``sparse.json`` are.
TITLES = {
    "skipping": "zeros at random, the chip's link",
    "skipping_link_full": "zeros at random, link unthrottled",
    "clustered": "zeros in clusters (maps of photographs), the chip's link",
    "pruned": "zeros at random, pruned weights, one image, link unthrottled",
    "pruned_compressed": "the same, zero weights skipped",
    "density_1": "no zeros, padding filled, one image, link unthrottled",
    "density_1_compressed": "the same, on the machine that skips zero weights",
}


def report(rows, sums):
    """Return two tables for each column: cycles, and where they go."""
    tables = []
    for key in dict.fromkeys(row["column"] for row in rows):
        own = [row for row in rows if row["column"] == key]
        tables += [speed_table(key, own, sums), losses_table(key, own)]
    return tables


def framed(title, heads):
    """Return an empty table; the first column is text."""
    table = Table(title=title, box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for index, head in enumerate(heads):
        table.add_column(head, justify="right" if index else "left")
    return table


def speed_table(key, rows, sums):
    """Return the cycles of the layers of a column; the last line is the price without zeros."""
    heads = "layer", "zeros", "weights", "dense", "skipping", "ideal", "faster", "at best"
    table = framed(TITLES[key], heads)
    for row in rows:
        table.add_row(
            row["layer"],
            f"{row['zeros']:.1%}",
            f"{row['zero_weights']:.1%}",
            *(f"{row[name]:,}" for name in ("cycles_dense", "cycles", "cycles_ideal")),
            *(f"{row[name]:.3f}" for name in ("speed_up", "speed_up_ideal")),
        )
    table.add_section()
    names = f"cycles_{key}_dense", f"cycles_{key}", f"cycles_{key}_ideal"
    dense, skipping, _ideal = (sums[name] for name in names)
    cycles = [f"{sums[name]:,}" for name in names]
    table.add_row("all", "", "", *cycles, f"{dense / skipping:.3f}", "")
    price = f"{sums['overhead_at_density_1']:+.2%}"
    table.add_row("no zeros", "0.0%", "", "", price, "", "", "")
    return table


def losses_table(key, rows):
    """Return where the cycles of the PEs go in the layers of a column."""
    table = framed(f"{TITLES[key]}: cycles of the PEs", ["", *(row["layer"] for row in rows)])
    for cause, label in CAUSES.items():
        table.add_row(label, *(f"{row[f'share_{cause}']:.1%}" for row in rows))
    return table
