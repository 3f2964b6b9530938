"""Energy of a netlist from what its nets did: weights by kind of cell, by fan-out, by clock."""

from collections import defaultdict
from dataclasses import dataclass, field


__all__ = ["INTERNAL", "PIN", "SOURCE", "Weights", "cell_energy"]

#: Where the weights of the cells come from. Energies are means over rising and falling outputs and
#: over inputs, at an input slope of 53 ps and a load of about 3 fF.
SOURCE = (
    "SkyWater 130 nm library sky130_fd_sc_hd, 25 C, 1.8 V: inv_1, nand2_1, nor2_1, xor2_1, "
    "xnor2_1, mux2_1, dfxtp_1, dlclkp_1"
)
#: Volts.
SUPPLY = 1.8
#: Capacitance of each input pin, in fF.
PIN = {
    "NOT": {"A": 2.302},
    "NAND": {"A": 2.315, "B": 2.324},
    "NOR": {"A": 2.373, "B": 2.353},
    "XOR": {"A": 4.377, "B": 4.339},
    "XNOR": {"A": 4.508, "B": 4.562},
    "MUX": {"A": 1.558, "B": 1.884, "S": 3.402},
    "DFF": {"D": 1.678, "C": 1.794},
    "DFFE": {"D": 1.678, "C": 1.794},
    "gate": {"C": 4.151, "E": 1.778},  # what gates a clock
}
#: Energy inside a cell when its output changes, the load not counted, in fJ.
INTERNAL = {
    "NOT": 2.71,
    "NAND": 3.61,
    "NOR": 4.08,
    "XOR": 7.89,
    "XNOR": 12.87,
    "MUX": 10.17,
    "DFF": 19.38,
    "DFFE": 19.38,
    "gate": 9.83,
}
#: Energy inside a flip-flop, and inside what gates a clock, for both edges of a clock, in fJ.
CLOCK = {"DFF": 39.75, "gate": 25.63}
#: Nets that a memory drives or reads: a pin of a memory weighs as that of a flip-flop.
MEMORY_PIN = PIN["DFF"]["D"]
#: Pins that a clock drives.
CLOCK_PINS = ("C", "RD_CLK", "WR_CLK")


@dataclass(frozen=True, kw_only=True)
class Weights:
    """How changes of nets become energy.

    Parameters
    ----------
    wire : float
        Capacitance of the wire to each pin that a net drives, in fF.
    pins : dict of str to dict of str to float
        Capacitance of each pin, in fF.
    internal, clock : dict of str to float
        Energy inside a cell per change of its output; per cycle of its clock; in fJ.
    glitches : bool
        Changes that do not last until the end of the cycle count.
    gated_clocks : bool
        Flip-flops with an enable get a clock in those cycles alone in which it is 1; all with the
        same enable share what gates it.
    access : float
        One access of 16 bits to the filter scratchpad, in products.
    """

    wire: float = 3.0
    pins: dict = field(default_factory=lambda: PIN)
    internal: dict = field(default_factory=lambda: INTERNAL)
    clock: dict = field(default_factory=lambda: CLOCK)
    glitches: bool = True
    gated_clocks: bool = True
    access: float = 1.0


def cell_energy(netlist, activity, weights):
    """Return the energy per cycle of a netlist, memories left out, in fJ.

    Parameters
    ----------
    netlist : :class:`lacuna.gen.netlist.Netlist`
        What was simulated.
    activity : :class:`lacuna.sim.netlist.Activity`
        What its nets did.
    weights : Weights
        What a change weighs.

    Returns
    -------
    dict of str to float
        ``nets``: pins and wires that change; ``cells``: inside the gates and flip-flops;
        ``clock``: in flip-flops and what gates their clocks.
    """
    changes = activity.transitions if weights.glitches else activity.settled
    loads = capacitances(netlist, weights)
    swing = SUPPLY**2 / 2  # fJ per fF and change
    (clk,) = netlist.inputs["clk"]
    nets = sum(load * changes[net] for net, load in loads.items() if net != clk) * swing
    cells = sum(
        weights.internal[cell.kind] * changes.get(cell.output, 0)
        for cell in netlist.cells
        if cell.kind != "MEMORY"
    )
    clock = clock_energy(netlist, activity, weights)
    return {"nets": nets / activity.cycles, "cells": cells / activity.cycles, "clock": clock}


def capacitances(netlist, weights):
    """Return what each net drives, pins and wires, in fF."""
    loads = defaultdict(float)
    for cell in netlist.cells:
        for pin, found in cell.pins.items():
            if pin in {"Y", "Q", "RD_DATA", *CLOCK_PINS}:
                continue
            for net in found if isinstance(found, list) else [found]:
                if isinstance(net, int):
                    weight = weights.pins.get(cell.kind, {}).get(pin, MEMORY_PIN)
                    loads[net] += weight + weights.wire
    return loads


def clock_energy(netlist, activity, weights):
    """Return the energy of the clock per cycle, in fJ."""
    swing = SUPPLY**2  # fJ per fF and cycle: two changes
    edge = weights.clock["DFF"] + (weights.pins["DFF"]["C"] + weights.wire) * swing
    enables = defaultdict(int)
    total = 0.0
    for cell in netlist.cells:
        if cell.kind == "DFFE" and weights.gated_clocks and isinstance(cell.pins["E"], int):
            enables[cell.pins["E"]] += 1
        elif cell.kind in {"DFF", "DFFE"}:
            total += edge
    for net, count in enables.items():
        total += weights.clock["gate"] + (weights.pins["gate"]["C"] + weights.wire) * swing
        share = activity.ones[net] / activity.cycles
        total += share * (count * edge + 2 * weights.internal["gate"])
    return total
