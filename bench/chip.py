"""What the chip moves and what we move on AlexNet: ``bench/results/chip.json``.

The model of the chip's mapping is held against the tables of Chen, Krishna, Emer, Sze, JSSC 52(1),
2017; then our own mapping is counted in the same units.
"""

from fractions import Fraction

import click
from rich.console import Console
from rich.table import Table

from ..host.mapper import map_layer
from ..host.movement import RowStationary, mapped_movement
from ..host.networks import alexnet
from ..hw.presets import CONFIGS
from . import record


__all__ = [
    "CHIP_LINK",
    "LINK_RATIO",
    "MEASURED",
    "PUBLISHED",
    "TABLE_III",
    "chip_row",
    "command",
    "own_row",
]

#: Images of the published run.
IMAGES = 4
#: Words of 64 bits per core cycle on the chip's link, both directions together: 60 of 200 MHz.
CHIP_LINK = Fraction(3, 10)
LINK_RATIO = float(CHIP_LINK)
#: The chip's mapping (JSSC, Table III).
TABLE_III = {
    "conv1": RowStationary(m=96, n=1, e=7, p=16, q=1, r=1, t=2),
    "conv2": RowStationary(m=64, n=1, e=27, p=16, q=2, r=1, t=1),
    "conv3": RowStationary(m=64, n=4, e=13, p=16, q=4, r=1, t=4),
    "conv4": RowStationary(m=64, n=4, e=13, p=16, q=3, r=2, t=2),
    "conv5": RowStationary(m=64, n=4, e=13, p=16, q=3, r=2, t=2),
}
#: What was measured: conv3 moves what it would with the mapping of conv4, not with its own.
MEASURED = TABLE_III | {"conv3": TABLE_III["conv4"]}
#: Buffer of ifmaps and psums in kB of 1024 B (Table III), traffic of the buffer and, coded, of the
#: DRAM in MB (Table V); traffic of the DRAM before coding in MB (ISSCC 2016, a chart, by eye).
PUBLISHED = {
    "conv1": {"ifmap_kb": 15.5, "psum_kb": 72.2, "buffer": 18.5, "coded": 5.0, "raw": 6.05},
    "conv2": {"ifmap_kb": 3.8, "psum_kb": 91.1, "buffer": 77.6, "coded": 4.0, "raw": 5.4},
    "conv3": {"ifmap_kb": 7.0, "psum_kb": 84.5, "buffer": 50.2, "coded": 3.0, "raw": 5.05},
    "conv4": {"ifmap_kb": 10.5, "psum_kb": 84.5, "buffer": 37.4, "coded": 2.1, "raw": 3.9},
    "conv5": {"ifmap_kb": 10.5, "psum_kb": 84.5, "buffer": 24.9, "coded": 1.3, "raw": 2.6},
}
#: Sums of a row: what it is called, and what is added up.
MEGABYTES = {
    "ifmap_reads": "ifmap_reads",
    "psum_reads": "psum_reads",
    "psum_writes": "psum_writes",
    "buffer": "array_accesses",
    "load_writes": "load_writes",
    "store_reads": "store_reads",
    "filters": "filters",
    "ifmaps": "ifmaps",
    "ofmaps": "ofmaps",
    "link": "link",
    "programs": "programs",
}


def figures(movement):
    """Return the passes, the buffer in kB (1024 B) and all sums in MB (10^6 B)."""
    kilo = movement.word_bytes / 1024
    return {
        "passes": movement.passes,
        "ifmap_kb": movement.ifmap_area * kilo,
        "psum_kb": movement.psum_area * kilo,
        **{f"{name}_mb": movement.megabytes(key) for name, key in MEGABYTES.items()},
    }


def chip_row(layer):
    """Return what the chip moves for ``layer``, by the model and as published.

    The areas are those of Table III, everything else is that of the mapping that was measured.
    """
    areas = figures(TABLE_III[layer.name].movement(layer))
    found = figures(MEASURED[layer.name].movement(layer))
    found |= {name: areas[name] for name in ("ifmap_kb", "psum_kb")}
    published = PUBLISHED[layer.name]
    return {
        "layer": layer.name,
        "machine": "chip",
        **found,
        "table_iii_buffer_mb": areas["buffer_mb"],
        "published_ifmap_kb": published["ifmap_kb"],
        "published_psum_kb": published["psum_kb"],
        "published_buffer_mb": published["buffer"],
        "published_link_coded_mb": published["coded"],
        "published_link_raw_mb": published["raw"],
    }


def own_row(layer, config):
    """Return what our machine moves for ``layer``, before coding, and the mapping it uses."""
    mapping = map_layer(layer, config, link_ratio=LINK_RATIO)
    found = figures(mapped_movement(mapping))
    return {"layer": layer.name, "machine": "lacuna", **found, "cycles_predicted": mapping.cycles}


def sums(rows):
    """Return the totals of the page."""
    own = [row for row in rows if row["machine"] == "lacuna"]
    chip = [row for row in rows if row["machine"] == "chip"]
    return {
        "buffer_mb": sum(row["buffer_mb"] for row in own),
        "link_mb": sum(row["link_mb"] for row in own),
        "chip_buffer_mb": sum(row["buffer_mb"] for row in chip),
        "chip_link_mb": sum(row["link_mb"] for row in chip),
        "largest_buffer_error_mb": max(
            abs(row["buffer_mb"] - row["published_buffer_mb"]) for row in chip
        ),
    }


def chip_table(rows):
    """Return the table that holds the model against the paper."""
    table = Table(title="the chip's mapping, model (paper)", title_justify="left")
    heads = "layer", "passes", "ifmap kB", "psum kB", "buffer MB", "filters MB", "ifmaps MB"
    for head in (*heads, "ofmaps MB", "link MB", "coded MB"):
        table.add_column(head, justify="right")
    for row in rows:
        table.add_row(
            row["layer"],
            str(row["passes"]),
            f"{row['ifmap_kb']:.1f} ({row['published_ifmap_kb']})",
            f"{row['psum_kb']:.1f} ({row['published_psum_kb']})",
            f"{row['buffer_mb']:.2f} ({row['published_buffer_mb']})",
            *(f"{row[f'{name}_mb']:.3f}" for name in ("filters", "ifmaps", "ofmaps")),
            f"{row['link_mb']:.2f} ({row['published_link_raw_mb']})",
            f"({row['published_link_coded_mb']})",
        )
    return table


def own_table(rows, chip, name):
    """Return the table of our mapping, with what the chip's moves."""
    table = Table(title=f"our mapping on {name}, in MB (raw)", title_justify="left")
    heads = {"ifmap_reads": "ifmap reads", "psum_reads": "psum reads", "psum_writes": "psum writes"}
    heads |= {"buffer": "buffer", "load_writes": "load writes", "store_reads": "store reads"}
    heads |= {key: key for key in ("filters", "ifmaps", "ofmaps", "link", "programs")}
    for head in ("layer", "passes", *heads.values(), "chip buffer", "chip link"):
        table.add_column(head, justify="right")
    for row, theirs in zip(rows, chip, strict=True):
        values = [f"{row[f'{key}_mb']:.2f}" for key in heads]
        values += [f"{theirs[f'{key}_mb']:.2f}" for key in ("buffer", "link")]
        table.add_row(row["layer"], str(row["passes"]), *values)
    return table


@click.command()
@click.option("--config", "name", type=click.Choice(sorted(CONFIGS)), default="eyeriss")
def command(name):
    """Print what the chip and our mapping move on AlexNet; write chip.json for eyeriss."""
    layers = alexnet(IMAGES)
    chip = [chip_row(layer) for layer in layers]
    own = [own_row(layer, CONFIGS[name]) for layer in layers]
    totals = sums(chip + own)
    console = Console(width=150)
    console.print(chip_table(chip))
    console.print(own_table(own, chip, name))
    for what in ("buffer", "link"):
        ours, theirs = totals[f"{what}_mb"], totals[f"chip_{what}_mb"]
        console.print(f"{what}: {ours:.1f} MB, the chip's mapping {theirs:.1f} MB")
    if name == "eyeriss":
        record.write(
            "chip",
            command="python -m lacuna.bench.chip",
            packages=("lacuna",),
            rows=chip + own,
            totals=totals,
        )


if __name__ == "__main__":
    command()
