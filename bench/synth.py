"""Cells of whole machines on ECP5, before placement: ``bench/results/synth.json``."""

import tempfile
from dataclasses import replace

import click

from ..gen import verilog
from ..gen.fpga import map_to
from ..host.cli import configuration, guarded
from ..hw.presets import CONFIGS
from . import record


__all__ = ["FIGURES", "command"]

#: For which the cells are; the machine need not fit.
DEVICE = "LFE5U-85F"
#: What is counted.
FIGURES = ("lut4", "ff", "dsp", "bram")


def measure(name):
    """Return the row of configuration ``name``, counters off."""
    config = replace(CONFIGS[name], counters=False)
    with tempfile.TemporaryDirectory() as folder:
        path = verilog.write_machine(config, name, folder)
        cost = map_to([path], name=path.stem, device=DEVICE, folder=folder)
    return {"config": name, "pes": config.pe_count} | {key: cost[key] for key in FIGURES}


@click.command()
@click.argument("names", nargs=-1)
def command(names):
    """Measure the configurations NAMES, and keep what is known of the others."""
    kept = record.read("synth") or {"rows": []}
    rows = {row["config"]: row for row in kept["rows"]}
    for name in names:
        configuration(name)
    for name in names or ("tiny", "small"):
        row = measure(name)
        rows[name] = row | {"commit": record.commit()}  # not of those that stay
        click.echo(", ".join(f"{key} {value}" for key, value in row.items()))
        record.write(
            "synth",
            command="python -m lacuna.bench.synth",
            packages=("lacuna", "amaranth", "pyosys"),
            rows=[rows[name] for name in CONFIGS if name in rows],
            totals={},
        )


if __name__ == "__main__":
    guarded(command)
