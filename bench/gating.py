"""What gating saves in a PE, gate by gate: ``bench/results/gating.json``.

The PE of the machine ``eyeriss``, without counters, with and without gating, is synthesised to
gates and simulated on the same stimulus. The ifmap and the psum scratchpad are flip-flops, as on
the chip; the filter scratchpad stays a memory, whose accesses cost what Chen, Emer, Sze, ISCA 2016,
Table IV, say, in products; a product is what the multiplier's own netlist takes for one. The figure
to hold it against: the chip's PE saves 45 % (Chen, Krishna, Emer, Sze, JSSC 52(1), 2017, V-B).
"""

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from . import record
from .gates import CLOCK, INTERNAL, PIN, SOURCE, SUPPLY, Weights, cell_energy
from .gating_runs import CONFIGS_MEASURED, measure, synthesise


__all__ = ["CHIP", "SENSITIVITY", "ZEROS", "command", "pe_energy", "saving", "sums", "zero_rows"]

#: What gating saves of the power of the chip's PE.
CHIP = 0.45
ZEROS = (0.0, 0.25, 0.5, 0.75, 0.9)
#: Parts of the energy of a PE.
PARTS = ("nets", "cells", "clock", "scratchpad")
#: What else the weights could be, and what that changes; the first is the one that counts.
SENSITIVITY = {
    "as described": Weights(),
    "no glitches": Weights(glitches=False),
    "clocks not gated": Weights(gated_clocks=False),
    "no wires": Weights(wire=0.0),
    "wires twice as long": Weights(wire=6.0),
    "fan-out alone": Weights(
        wire=0.0,
        pins={kind: dict.fromkeys("ABSCDE", 1.0) for kind in (*INTERNAL,)},
        internal=dict.fromkeys(INTERNAL, 0.0),
        clock=dict.fromkeys(CLOCK, 0.0),
    ),
    "scratchpad access at half": Weights(access=0.5),
    "scratchpad access at twice": Weights(access=2.0),
}


def product_energy(measured, weights):
    """Return the energy of a product, in fJ."""
    return sum(cell_energy(measured["netlists"]["product"], measured["product"], weights).values())


def pe_energy(measured, share, name, weights):
    """Return the energy per cycle of one PE by part, in products."""
    activity, counts = measured["runs"][share][name]
    parts = cell_energy(measured["netlists"][name], activity, weights)
    product = product_energy(measured, weights)
    found = {part: energy / product for part, energy in parts.items()}
    return found | {"scratchpad": counts["filter_reads"] / activity.cycles * weights.access}


def saving(measured, share, weights):
    """Return what gating saves of the energy of the PE, 0..1."""
    gated, plain = (
        sum(pe_energy(measured, share, name, weights).values()) for name in ("gating", "plain")
    )
    return 1 - gated / plain


def zero_rows(measured):
    """Return a row for each share of zeros: energy per cycle of both PEs, and what is saved."""
    weights, rows = SENSITIVITY["as described"], []
    for share, runs in measured["runs"].items():
        _activity, counts = runs["gating"]
        row = {"zeros": share, "products_gated": counts["gated"] / counts["products"]}
        for name in CONFIGS_MEASURED:
            parts = pe_energy(measured, share, name, weights)
            row |= {f"{name}_{part}": energy for part, energy in parts.items()}
            row[name] = sum(parts.values())
        rows.append(row | {"saving": 1 - row["gating"] / row["plain"]})
    return rows


def sensitivity_rows(measured, uniform):
    """Return a row for each way to weigh, and one for values of all 16 bits."""
    ways = [(name, measured, weights) for name, weights in SENSITIVITY.items()]
    ways.append(("values of all 16 bits", uniform, SENSITIVITY["as described"]))
    return [
        {"weights": name}
        | {f"saving_at_{100 * share:.0f}": saving(source, share, weights) for share in ZEROS}
        for name, source, weights in ways
    ]


def sums(rows, measured):
    """Return the totals: what is saved, and where the line between two rows meets the chip."""
    at = {f"saving_at_{100 * row['zeros']:.0f}": row["saving"] for row in rows}
    shares, savings = ([row[key] for row in rows] for key in ("zeros", "saving"))
    energy = product_energy(measured, SENSITIVITY["as described"])
    return at | {
        "chip": CHIP,
        "zeros_for_chip": float(np.interp(CHIP, savings, shares)),
        "product_pj": energy / 1000,
    }


def zero_table(rows):
    """Return the table of the shares of zeros."""
    table = Table(title="energy of a PE per cycle, in products", title_justify="left")
    heads = [f"{name} {part}" for name in CONFIGS_MEASURED for part in (*PARTS, "all")]
    for head in ("zeros", "products gated", *heads, "saved"):
        table.add_column(head, justify="right")
    for row in rows:
        keys = [key for name in CONFIGS_MEASURED for key in (*(f"{name}_{p}" for p in PARTS), name)]
        figures = [f"{row[key]:.2f}" for key in keys]
        table.add_row(
            f"{row['zeros']:.0%}", f"{row['products_gated']:.1%}", *figures, f"{row['saving']:.1%}"
        )
    return table


def sensitivity_table(rows):
    """Return the table of the other ways to weigh."""
    table = Table(title="what is saved, weighed otherwise", title_justify="left")
    table.add_column("weights")
    for share in ZEROS:
        table.add_column(f"{share:.0%} zeros", justify="right")
    for row in rows:
        savings = (f"{row[f'saving_at_{100 * share:.0f}']:.1%}" for share in ZEROS)
        table.add_row(row["weights"], *savings)
    return table


def weight_table():
    """Return the table of the weights of the cells."""
    table = Table(title=f"weights: {SOURCE}", title_justify="left")
    for head in ("cell", "pins [fF]", "inside, per change [fJ]", "per cycle of its clock [fJ]"):
        table.add_column(head)
    for kind, pins in PIN.items():
        listed = ", ".join(f"{pin} {load}" for pin, load in pins.items())
        clock = CLOCK.get(kind.removesuffix("E") if kind == "DFFE" else kind, "")
        table.add_row(kind, listed, f"{INTERNAL[kind]}", f"{clock}")
    return table


@click.command()
def command():
    """Print what gating saves in a PE, the weights and what they decide; write gating.json."""
    console = Console(width=150)
    netlists = synthesise()
    measured = measure(netlists, ZEROS)
    rows = zero_rows(measured)
    others = sensitivity_rows(measured, measure(netlists, ZEROS, uniform=True))
    totals = sums(rows, measured)
    console.print(weight_table())
    console.print(f"wires: {Weights().wire} fF to each pin (an assumption), {SUPPLY} V")
    console.print(
        f"filter scratchpad: {Weights().access} product per access (ISCA 2016, Table IV); "
        f"a product takes {totals['product_pj']:.1f} pJ on its own netlist"
    )
    console.print(zero_table(rows))
    console.print(sensitivity_table(others))
    console.print(
        f"the chip's PE: {CHIP:.0%}; here that takes {totals['zeros_for_chip']:.0%} zeros"
    )
    record.write(
        "gating",
        command="python -m lacuna.bench.gating",
        packages=("lacuna", "amaranth", "pyosys", "numpy"),
        rows=[{"series": "zeros", **row} for row in rows]
        + [{"series": "weights", **row} for row in others],
        totals=totals,
    )


if __name__ == "__main__":
    command()
