"""The critical path of a placed design, in words."""

from collections import Counter


__all__ = ["describe"]

#: What the cells on a path are called.
CELLS = {
    "TRELLIS_COMB": "LUT",
    "LUT4": "LUT",
    "CCU2C": "carry",
    "PFUMX": "mux",
    "L6MUX21": "mux",
    "MULT18X18D": "multiplier",
    "DP16KD": "block RAM",
    "TRELLIS_DPR16X4": "distributed RAM",
    "SB_LUT4": "LUT",
    "SB_CARRY": "carry",
    "SB_MAC16": "multiplier",
    "SB_RAM40_4K": "block RAM",
    "SB_SPRAM256KA": "single-port RAM",
}


def describe(paths, clock, netlist):
    """Return the longest path from ``clock`` to itself as a sentence.

    Parameters
    ----------
    paths : list of dict
        ``critical_paths`` of nextpnr's report.
    clock : str
        Name of the clock there.
    netlist : dict
        What Yosys wrote: its names of registers lead back to the design.

    Returns
    -------
    str
        ``"13.1 ns: from core.store.rescale through 2 LUTs, 1 multiplier to ...; 5.2 ns in cells,
        7.9 ns in wires"``; where nothing is registered twice, ``"no path"``.
    """
    own = [path for path in paths if path["from"] == path["to"] == f"posedge {clock}"]
    if not own:
        return "no path"
    hops = own[0]["path"]
    module = design(netlist)
    names = register_names(module)
    wires = sum(hop["delay"] for hop in hops if hop["type"] == "routing")
    cells = sum(hop["delay"] for hop in hops) - wires
    through = Counter(kind(hop["from"]["cell"], module) for hop in hops if hop["type"] == "logic")
    passed = ", ".join(f"{count} {noun}{'s' * (count > 1)}" for noun, count in through.items())
    return (
        f"{wires + cells:.1f} ns: from {name(hops[0]['from']['cell'], module, names)} "
        f"{f'through {passed} ' if passed else ''}"
        f"to {name(hops[-1]['to']['cell'], module, names)}; "
        f"{cells:.1f} ns in cells, {wires:.1f} ns in wires"
    )


def design(netlist):
    """Return the module of a netlist that is the design; others are cells of the vendor."""
    modules = netlist["modules"].values()
    (found,) = (each for each in modules if int(each["attributes"].get("top", "0"), 2) == 1)
    return found


def register_names(module):
    """Return the hierarchical name of each net that a register of the source drives."""
    found = {}
    for each, net in module["netnames"].items():
        path = net["attributes"].get("hdlname", "" if each.startswith("_") else each)
        if path:
            found |= dict.fromkeys(net["bits"], ".".join(path.split()))
    return found


def original(cell, module):
    """Return the cell of the netlist that a placed cell was made of, and None if there is none."""
    while cell not in module["cells"] and cell:
        cell = cell.rpartition("$" if "$" in cell else "_")[0]
    return module["cells"].get(cell)


def kind(cell, module):
    """Return what a placed cell is called."""
    found = original(cell, module)
    return CELLS.get(found["type"], found["type"]) if found else "other cell"


def name(cell, module, names):
    """Return the name of a register of the source, or that of a memory or multiplier."""
    found = original(cell, module)
    outputs = (
        [] if found is None else found["connections"].get("Q", found["connections"].get("O", []))
    )
    # a cell of an iCE40 has the name of its LUT, and its register is behind that
    behind = [
        each["connections"]["Q"][0]
        for each in module["cells"].values()
        if each["type"].startswith("SB_DFF") and each["connections"]["D"][0] in outputs
    ]
    for bit in (*outputs, *behind):
        if bit in names:
            return names[bit]
    return cell.partition("$")[0]
