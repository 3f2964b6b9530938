"""Logic cells of an iCE40: a LUT, a carry and a flip-flop each, which need not come together."""

from collections import Counter

from .critical import design


__all__ = ["logic_cells"]


def logic_cells(netlist):
    """Return how many logic cells a netlist needs at least, before nextpnr packs it.

    A flip-flop shares the cell of a LUT that drives nothing else, a carry that of a LUT which adds
    the same bits. nextpnr adds what chains of carries need at their ends (44 cells to the 5,049 of
    ``ice40up5k``).

    Parameters
    ----------
    netlist : dict
        What Yosys wrote for iCE40.
    """
    module = design(netlist)
    cells = module["cells"].values()
    inputs = [
        bits
        for cell in cells
        for port, bits in cell["connections"].items()
        if cell["port_directions"][port] == "input"
    ]
    outputs = [port["bits"] for port in module["ports"].values() if port["direction"] != "input"]
    loads = Counter(bit for bits in [*inputs, *outputs] for bit in bits)
    luts = [cell["connections"] for cell in cells if cell["type"] == "SB_LUT4"]
    driven = {pins["O"][0] for pins in luts}
    added = {tuple(pins[port][0] for port in ("I1", "I2", "I3")) for pins in luts}
    alone = 0
    for cell in cells:
        pins = cell["connections"]
        if cell["type"].startswith("SB_DFF"):
            (bit,) = pins["D"]
            alone += bit not in driven or loads[bit] > 1
        elif cell["type"] == "SB_CARRY":
            alone += tuple(pins[port][0] for port in ("I0", "I1", "CI")) not in added
    return len(luts) + alone
