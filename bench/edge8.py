"""Chooses the sizes of the machine ``edge8`` by the cycles that the model of the machine predicts.

``bench/results/edge8.json``: a row for each machine tried; the totals are those of the preset.
"""

from dataclasses import replace
from itertools import product
from math import prod

import click
from rich import box
from rich.console import Console
from rich.progress import track
from rich.table import Table

from ..host.cli import guarded
from ..host.layer import Layer
from ..host.mapper import map_layer
from ..host.networks import resnet18
from ..host.predict import predict
from ..host.refine import refined
from ..hw.presets import CONFIGS
from . import record


__all__ = ["LAYERS", "chosen", "command", "machines", "measure", "memory_bits"]

#: Sizes that are tried, each with each. Filter and psum scratchpads go together: windows of
#: 3 x 4 values, for as many filters as there are psums.
SIZES = {
    "columns": (12, 16),
    "link_bits": (64, 128),
    "psum_spad_words": (8, 16, 32),
    "bank_words": (256, 512),
}
WINDOW = 12
#: A machine is good enough if the mean of its utilisation is so near to that of the best one.
NEAR = 0.99
#: What must be reached: products per multiplier and cycle, traffic on the link included.
BARS = {"A": 0.80, "B": 0.955}


def square(name, rows, channels, filters, kernel, **others):
    """Return a layer of square maps and filters that keeps their size."""
    padding = (kernel // 2,) * 4
    shape = {"H": rows, "W": rows, "R": kernel, "S": kernel, "relu": True, "rescale": True}
    return Layer(name=name, C=channels, M=filters, padding=padding, **shape, **others)


def layers():
    """Return the layers by which machines are judged, maps raw."""
    chosen = [
        square("A", 16, 16, 16, 3),
        square("B", 56, 64, 64, 3),
        square("1x1 64-256", 56, 64, 256, 1),
        square("1x1 256-64", 56, 256, 64, 1),
        square("1x1 512-512", 14, 512, 512, 1),
        square("depthwise 128", 56, 128, 128, 3, groups=128),
    ]
    known = {(layer.C, layer.M, layer.H) for layer in chosen}
    for layer in resnet18():
        shape = layer.C, layer.M, layer.H
        if layer.R == 3 and layer.stride == (1, 1) and shape not in known:
            known.add(shape)
            chosen.append(replace(layer, ifmap_coded=False, ofmap_coded=False, rescale=True))
    return tuple(chosen)


LAYERS = layers()


def machines():
    """Return the configurations that are tried."""
    return [sized(**dict(zip(SIZES, sizes, strict=True))) for sizes in product(*SIZES.values())]


def sized(*, psum_spad_words, **sizes):
    """Return the preset with other sizes."""
    depth = 2 * WINDOW * psum_spad_words
    return replace(
        CONFIGS["edge8"], psum_spad_words=psum_spad_words, filter_spad_words=depth, **sizes
    )


def memory_bits(config):
    """Return the bits of all scratchpads and of the buffer, what machines differ in."""
    pe = config.ifmap_spad_words * (config.ifmap_bits + 1)
    pe += config.filter_spad_words * config.weight_bits + config.psum_spad_words * config.psum_bits
    return config.pe_count * pe + config.buffer_words * config.link_bits


def measure(config, *, build):
    """Return the row of one machine: its sizes, and products per multiplier and cycle.

    The model chooses the mappings of the layers with bars; of others it predicts the mapper's best.
    """
    shares = {}
    for layer in LAYERS:
        if layer.name in BARS:
            cycles = refined(layer, config, build_dir=build).cycles
        else:
            cycles = predict(map_layer(layer, config), build_dir=build).cycles
        shares[layer.name] = layer.macs / (cycles * config.pe_count)
    names = ("columns", "link_bits", "filter_spad_words", "psum_spad_words", "bank_words")
    return {
        **{name: getattr(config, name) for name in names},
        "memory_kib": memory_bits(config) / 8192,
        "mean": prod(shares.values()) ** (1 / len(shares)),
        "utilisation": shares,
    }


def chosen(rows):
    """Return the row of the smallest machine that is near the best one and above the bars."""
    best = max(row["mean"] for row in rows)
    good = [
        row
        for row in rows
        if row["mean"] >= NEAR * best
        and all(row["utilisation"][name] >= least for name, least in BARS.items())
    ]
    return min(good, key=lambda row: row["memory_kib"])


def report(rows, best):
    """Return the table of the machines, the chosen one marked."""
    shown = Table(title="edge8, 12 rows: products per multiplier and cycle", box=box.SIMPLE_HEAD)
    heads = ("columns", "link", "filters", "psums", "bank", "KiB", "A", "B", "mean", "")
    for head in heads:
        shown.add_column(head, justify="right")
    for row in sorted(rows, key=lambda row: row["mean"]):
        sizes = [str(value) for value in list(row.values())[:5]]
        shares = (row["utilisation"]["A"], row["utilisation"]["B"], row["mean"])
        mark = "<-" if row is best else ""
        figures = (f"{row['memory_kib']:.0f}", *(f"{share:.3f}" for share in shares), mark)
        shown.add_row(*sizes, *figures)
    return shown


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the model.")
def command(build):
    """Predict the benchmark layers on machines of many sizes, and choose one."""
    console = Console()
    rows = [measure(config, build=build) for config in track(machines(), console=console)]
    best = chosen(rows)
    preset = CONFIGS["edge8"]
    shares = {}
    for layer in LAYERS:
        cycles = refined(layer, preset, build_dir=build).cycles
        shares[layer.name] = {"cycles": cycles, "share": layer.macs / cycles / preset.pe_count}
    record.write(
        "edge8",
        command="python -m lacuna.bench.edge8",
        packages=("lacuna", "numpy"),
        rows=rows,
        totals={"multipliers": preset.pe_count, "link_bits": preset.link_bits, "layers": shares},
    )
    console.print(report(rows, best))
    for name, found in shares.items():
        console.print(f"{name}: {found['cycles']:,} cycles, {found['share']:.3f}")


if __name__ == "__main__":
    guarded(command)
