"""The same layers on our machines and on others: ``bench/results/peers.json``.

Layers A and B of :mod:`bench.edge8`, dense and with three quarters of zeros in ifmap and filters,
in Verilator, with all that crosses the link or the memory's bus. Every machine has 144
multipliers, 128 bits of link, and must give golden's ofmaps. Ours are fed through their link, one
word per cycle in each direction, and maps travel raw; cycles are from the first word taken to the
last one given. NNgen's core (:mod:`bench.peer_nngen`) fetches the same arrays from a memory as
kind (:mod:`sim.axi_memory`); cycles are from its first address to the last word that it writes.
Seconds are those of the processor.
"""

import subprocess
import sys
import tempfile
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import click
import numpy as np
from rich.console import Console

from ..gen import verilog
from ..gen.synth import statistics
from ..host.cli import guarded
from ..host.job import Job
from ..host.machine import results
from ..host.mapper import map_layer
from ..host.program import program
from ..host.refine import refined
from ..hw.presets import CONFIGS
from ..sim import axi_memory, verilator
from . import peer_nngen, record
from .kept import child_seconds, kept
from .peer_cases import case, expected, peer_layers
from .peer_tables import peer_table


__all__ = ["MACHINES", "ZEROS", "command", "mapped", "own_run", "row", "totals"]

#: Shares of zeros in ifmaps and filters.
ZEROS = 0.0, 0.75
#: Our machines, and the shares with which each runs: without skipping, zeros change no cycle.
MACHINES = {"edge8": ZEROS[:1], "edge8_skipping": ZEROS}
TARGET = "ecp5"
#: In favour of NNgen: its RAMs of two ports are no block RAMs of an ECP5 if what they give while
#: both meet at a word is to be kept, but 15,000 LUT4 each.
NNGEN_TARGET = "ecp5-no-rw-check"
#: What decides our Verilog, beside its writer.
DESIGN = Path(verilog.__file__).parents[1] / "hw"
FIGURES = ("lut4", "ff", "dsp", "bram")


def mapped(layer, config, zeros, build):
    """Return the mapping of a layer whose ifmap has a share ``zeros`` of zeros.

    The model of the machine chooses it where no zeros are skipped, else the mapper alone.
    """
    if config.skipping and zeros:
        return map_layer(layer, config, zeros=(zeros, None))
    mapping = refined(layer, replace(config, skipping=False), build_dir=build)
    return replace(mapping, config=config)


def own_run(given, config, machine, build):
    """Run a case on a machine of ours and return what is kept of it."""
    mapping = mapped(given.layer, config, given.zeros, build)
    job = Job(
        mapping=mapping,
        ifmap=given.ifmap,
        filters=given.filters,
        bias=given.bias,
        multiplier=given.multiplier,
        shift=np.full(given.layer.M, given.shift),
    )
    written = program([job], counters=False)
    keys = Path(machine).parent.name, verilator.pack(written.words, config.link_bits).hex()

    def measure():
        before = child_seconds()
        done = verilator.run(machine, written.words, link_bits=config.link_bits)
        if done.error or done.hang:
            raise RuntimeError(f"{given.layer.name} must run to its end: {done.state}")
        (result,) = results(written, done.words)
        wanted = expected(given)
        return {
            "cycles": done.cycles,
            "words_in": done.words_in,
            "words_out": done.words_out,
            "values_compared": wanted.size,
            "values_wrong": int(np.count_nonzero(result.ofmap != wanted)),
            "seconds_simulate": child_seconds() - before,
        }

    return kept(f"{build}/peers", f"run-{given.layer.name}", keys, measure)


def cells(source, name, build, target=TARGET):
    """Return the cells of a Verilog file on ``target``, its modules kept."""

    def measure():
        cost = statistics(source, target, name=name, keep="rooms")
        return {key: cost[key] for key in FIGURES}

    keys = Path(source).read_text(), version("pyosys"), target
    return kept(f"{build}/peers", f"cells-{name}", keys, measure)


def generated(name, build):
    """Return the Verilog of a machine of ours and what it took, once for each state of ours."""
    folder = Path(build).resolve() / "peers"

    def generate():
        before = child_seconds()
        command = ("lacuna.host.cli", "verilog", "--config", name, "--out", str(folder))
        subprocess.run([sys.executable, "-m", *command], capture_output=True, check=True)
        return {"seconds_generate": child_seconds() - before}

    makers = [Path(verilog.__file__), *sorted(DESIGN.rglob("*.py"))]
    keys = [name, *map(version, verilog.MAKERS), *(path.read_text() for path in makers)]
    return folder / f"lacuna_{name}.v", kept(folder, f"generate-{name}", keys, generate)


def own_facts(name, source, build, *, count):
    """Return what the Verilog of a machine of ours is: lines, and cells with counters off."""
    facts = {"verilog_lines": len(source.read_text().splitlines())}
    if not count:
        return facts
    with tempfile.TemporaryDirectory() as folder:
        bare = replace(CONFIGS[name], counters=False)
        plain = verilog.write_machine(bare, f"{name}_bare", folder)
        return facts | cells(plain, plain.stem, build)


def row(given, run, facts, *, peer, machine):
    """Return the row of a run: ``share`` is products per multiplier and cycle, zeros counted."""
    values = {key: value for key, value in run.items() if key != "values_wrong"}
    return {
        "layer": given.layer.name,
        "peer": peer,
        "machine": machine,
        "zeros": given.zeros,
        "share": given.layer.macs / (run["cycles"] * facts["multipliers"]),
        "bit_exact": run["values_wrong"] == 0,
        **values,
        **facts,
    }


def own_rows(name, build, *, count):
    """Return the rows of a machine of ours."""
    config = CONFIGS[name]
    source, spent = generated(name, build)
    machine = verilator.build(source, name=source.stem, build_dir=build)
    facts = {"multipliers": config.pe_count, "link_bits": config.link_bits}
    facts |= spent | own_facts(name, source, build, count=count)
    cases = [case(layer, zeros) for layer in peer_layers() for zeros in MACHINES[name]]
    runs = [own_run(each, config, machine, build) for each in cases]
    return [
        row(each, run, facts, peer="lacuna", machine=name)
        for each, run in zip(cases, runs, strict=True)
    ]


def nngen_rows(layer, build, *, count):
    """Return the rows of NNgen's core of one layer."""
    cases = [case(layer, zeros) for zeros in ZEROS]
    core = peer_nngen.generate(layer, cases[0].shift, f"{build}/peers")
    name = core.source.stem
    machine = axi_memory.build(core.source, name=name, build_dir=build)
    lines = len(core.source.read_text().splitlines())
    facts = {"multipliers": peer_nngen.MULTIPLIERS, "link_bits": peer_nngen.LINK_BITS}
    facts |= {"verilog_lines": lines, "seconds_generate": core.seconds}
    if count:
        facts |= cells(core.source, name, build, NNGEN_TARGET)
    keys = machine.parent.name, str(peer_nngen.LATENCY)
    made = []
    for each in cases:
        memory = peer_nngen.image(each, core.addresses).hex()
        run = kept(
            f"{build}/peers",
            f"run-{name}",
            [*keys, memory],
            lambda each=each: peer_nngen.measure(each, core, machine),
        )
        made.append(row(each, run, facts, peer="nngen", machine=name))
    return made


def totals(rows):
    """Return, for each layer, what decides.

    ``share`` and ``share_nngen``: products per multiplier and cycle, dense; ``over_nngen``: how
    many times as fast as NNgen's core, dense; ``zeros_over_dense``: cycles of the machine that
    skips with zeros over those of the one that does not without them; ``nngen_zeros_over_dense``:
    the same of NNgen's core. ``rows_wrong``: runs with a wrong value.
    """
    sums: dict = {"rows_wrong": sum(not each["bit_exact"] for each in rows)}
    for layer in dict.fromkeys(each["layer"] for each in rows):
        own = [each for each in rows if each["layer"] == layer]
        found = {
            (each["machine"] if each["peer"] == "lacuna" else each["peer"], each["zeros"]): each
            for each in own
        }
        dense, other = found["edge8", ZEROS[0]], found["nngen", ZEROS[0]]
        sparse = found["edge8_skipping", ZEROS[1]]
        sums[layer] = {
            "share": dense["share"],
            "share_nngen": other["share"],
            "over_nngen": other["cycles"] / dense["cycles"],
            "zeros_over_dense": sparse["cycles"] / dense["cycles"],
            "nngen_zeros_over_dense": found["nngen", ZEROS[1]]["cycles"] / other["cycles"],
        }
    return sums


@click.command()
@click.option("--build", default="build", show_default=True, help="Folder of the machines.")
@click.option("--cells/--no-cells", "count", default=True, help="Count the cells on ECP5, too.")
def command(build, *, count):
    """Run two layers on our machines and on NNgen's core in Verilator."""
    console, rows = Console(), []
    for name in MACHINES:
        console.print(f"{name}: to be generated, compiled and run (minutes at first)")
        rows += own_rows(name, build, count=count)
    for layer in peer_layers():
        console.print(f"NNgen's core of {layer.name}: the same")
        rows += nngen_rows(layer, build, count=count)
    rows.sort(key=lambda each: (each["layer"], each["zeros"]))
    sums = totals(rows)
    record.write(
        "peers",
        command="python -m lacuna.bench.peers" + ("" if count else " --no-cells"),
        packages=("lacuna", "amaranth", "nngen", "veriloggen", "verilator", "pyosys", "numpy"),
        rows=rows,
        totals=sums,
    )
    click.echo(peer_table(rows))
    if not all(each["bit_exact"] for each in rows):
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
