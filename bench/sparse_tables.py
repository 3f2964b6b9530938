"""Tables of ``README.md`` about machines that skip zeros."""

from .markdown import of, table
from .sparse_loss import CAUSES


__all__ = ["SPARSE", "depth", "sparse", "sparse_losses"]

#: Columns of ``sparse.json``, and what they are called.
SPARSE = {
    "skipping": "at random",
    "skipping_link_full": "at random, link free",
    "clustered": "in clusters",
    "pruned": "pruned",
    "pruned_compressed": "pruned, zero weights skipped",
    "density_1": "none",
    "density_1_compressed": "none, zero weights skipped",
}
#: What is said where there are no results.
MISSING = "It has not been run in full yet."


@of("sparse", MISSING)
def sparse(found):
    """Return the table of AlexNet on the machines that skip zeros."""
    sums = found["totals"]
    rows = []
    for key, title in SPARSE.items():
        own = [row for row in found["rows"] if row["column"] == key]
        for row in own:
            zeros = [f"{row[name]:.1%}" for name in ("zeros", "zero_weights")]
            cycles = [f"{row[name]:,}" for name in ("cycles_dense", "cycles", "cycles_ideal")]
            times = [f"{row[name]:.3f}" for name in ("speed_up", "speed_up_ideal")]
            rows.append([title, row["layer"], *zeros, *cycles, *times])
        if own:
            names = (f"cycles_{key}_dense", f"cycles_{key}", f"cycles_{key}_ideal")
            dense, skipping, ideal = (sums[name] for name in names)
            cycles = [f"{count:,}" for count in (dense, skipping, ideal)]
            rows.append([title, "all", "", "", *cycles, f"{dense / skipping:.3f}", ""])
    heads = ["", "layer", "zeros", "zero weights", "dense", "skipping", "ideal"]
    return table([*heads, "times faster", "at best"], rows)


@of("sparse", MISSING)
def sparse_losses(found):
    """Return where the cycles of the PEs go where zeros are skipped, in the sum of all layers."""
    keys = [key for key in SPARSE if any(row["column"] == key for row in found["rows"])]
    rows = []
    for cause, label in CAUSES.items():
        cells = []
        for key in keys:
            own = [row for row in found["rows"] if row["column"] == key]
            slots = sum(row[f"share_{cause}"] * row["cycles"] for row in own)
            cells.append(f"{slots / sum(row['cycles'] for row in own):.1%}")
        rows.append([label, *cells])
    return table(["", *(SPARSE[key] for key in keys)], rows)


@of("depth", MISSING)
def depth(found):
    """Return the cycles of blocks of layers over the depth of each FIFO."""
    cycles = {(row["varied"], row["layer"], row["words"]): row for row in found["rows"]}
    words = sorted({row["words"] for row in found["rows"]})
    rows = []
    for field, layer in dict.fromkeys((row["varied"], row["layer"]) for row in found["rows"]):
        own = [cycles[field, layer, count] for count in words]
        bounds = [f"{own[0][name]:,}" for name in ("floor", "cycles_ideal")]
        rows.append([f"`{field}`", layer, *(f"{row['cycles']:,}" for row in own), *bounds])
    return table(["FIFO", "layer", *map(str, words), "floor", "ideal"], rows)
