"""Where the PEs of an array stand on a device: their multipliers and the memories of filters.

A placer finds no order in 156 equal PEs: it puts their parts where there is room, and a PE is soon
spread over the whole device. What fixes the order are the few parts of which a device has rows: a
column of the array stands above a column of multipliers and block RAMs, its chain goes down on one
side and up on the other, so that both of its ends are next to what is not PEs. All else follows.
"""

import json
import re
from dataclasses import dataclass
from itertools import count

from .critical import design, register_names


__all__ = ["Grid", "arrange", "fills", "slots"]

#: PE of a register of its multiplier, and of its memory of filters; bank of a memory.
REGISTER = re.compile(r"\bcolumn_(\d+)\.pe_(\d+)\.mac\.")
MEMORY = re.compile(r"\bcolumn_(\d+)\.pe_(\d+)\.filters\.")
BANK = re.compile(r"\bbuffer\.bank_(\d+)\.")
#: Pins of the third operand of a multiplier.
THIRD = re.compile(r"C\d+")
#: A register without enable and reset, as Yosys writes it.
PLAIN = {"CEMUX": "1 ", "CLKMUX": "CLK", "GSR": "DISABLED", "LSRMUX": "LSR", "REGSET": "RESET"}
#: What nextpnr is told of a full device. With the plan its static placer needs less wire than the
#: usual one, and routes are found sooner. Its first router takes hours for 320,000 arcs; the second
#: one ends if a net may leave its box by 12 tiles and congestion becomes dear slowly.
SETTINGS = {
    "placer": "static",
    "router": "router2",
    "router2/bbMargin/x": "12",
    "router2/bbMargin/y": "12",
    "router2/currCongWeightMult": "0.5",
}


@dataclass(frozen=True, kw_only=True)
class Grid:
    """The columns of a device, each with the same multipliers and block RAMs.

    Parameters
    ----------
    left : tuple of int
        Place of the first tile of each column.
    multiplier_rows, memory_rows : tuple of int
        Rows of tiles with multipliers and those with block RAMs that belong to them, from the
        bottom of the array up.
    buffer_row : int
        Row of tiles with block RAMs that are left for the buffer.
    multipliers, memories : tuple of (int, str)
        What a row has in each column: distance of the tile from the first one, and name in it. As
        many of both: half of them are on the way down, half on the way up.
    """

    left: tuple
    multiplier_rows: tuple
    memory_rows: tuple
    buffer_row: int
    multipliers: tuple
    memories: tuple

    def multiplier(self, column, level, place):
        """Return the site of a multiplier: its column and row of the grid, and place in it."""
        return site(self.left[column], self.multiplier_rows[level], self.multipliers[place])

    def memory(self, column, level, place):
        """Return the site of a block RAM of the array."""
        return site(self.left[column], self.memory_rows[level], self.memories[place])

    def buffer(self, column, place):
        """Return the site of a block RAM of the buffer."""
        return site(self.left[column], self.buffer_row, self.memories[place])


def site(left, row, inside):
    """Return the name of a site as nextpnr has it."""
    offset, kind = inside
    return f"X{left + offset}/Y{row}/{kind}"


def slots(grid, rows):
    """Return row of the grid and place in it for each PE of a chain; both ends are in the last row.

    Raises
    ------
    ValueError
        A chain has more PEs than a column of the grid multipliers.
    """
    half = len(grid.multipliers) // 2
    levels = range(len(grid.multiplier_rows))
    down = [(level, place) for level in reversed(levels) for place in range(half)]
    up = [(level, half + place) for level in levels for place in range(half)]
    if rows > len(down) + len(up):
        raise ValueError(f"rows must be at most {len(down) + len(up)}, not {rows}")
    return down[: (rows + 1) // 2] + up[len(up) - rows // 2 :]


def fills(grid, config):
    """Return whether an array is to be arranged: it goes into the grid, and fills most of it.

    Parameters
    ----------
    grid : Grid or None
        That of the device, if there is one.
    config : Config
        The machine. One that leaves half of the multipliers free is left to the placer.
    """
    if grid is None:
        return False
    places = len(grid.multiplier_rows) * len(grid.multipliers)
    inside = config.columns <= len(grid.left) and config.rows <= places
    return inside and 2 * config.pe_count > len(grid.left) * places


def arrange(path, grid, config):
    """Give each multiplier, memory of filters and bank in a netlist its place on the device.

    nextpnr finds the places and :data:`SETTINGS` in the netlist. The third operand of a multiplier,
    which its mode does not look at, is left open: else 18 wires carry zeros to it. Distributed RAMs
    become :func:`heavy`.

    Banks stand side by side, a column of the grid or more for each, in the middle of their row;
    where the row is too short they are left to the placer, as is all but the first block RAM of a
    PE.

    Parameters
    ----------
    path : Path
        Netlist of Yosys for nextpnr, which is changed.
    grid : Grid
        That of the device.
    config : Config
        The machine, which :func:`fills` it.

    Returns
    -------
    int
        How many flip-flops are new.
    """
    netlist = json.loads(path.read_text())
    module = design(netlist)
    names = register_names(module)
    way = slots(grid, config.rows)
    cells = banks(module["cells"], grid)  # by site, so that none is given twice
    for name, cell in module["cells"].items():
        if cell["type"] == "MULT18X18D":
            for port in filter(THIRD.fullmatch, list(cell["connections"])):
                del cell["connections"][port], cell["port_directions"][port]
            bits = (bit for each in cell["connections"].values() for bit in each)
            found = next(filter(None, (REGISTER.search(names.get(bit, "")) for bit in bits)), None)
            where = grid.multiplier
        else:
            found = MEMORY.search(name) if cell["type"] == "DP16KD" else None
            where = grid.memory
        if found:
            column, row = map(int, found.groups())
            cells.setdefault(where(column, *way[row]), name)
    for place, name in cells.items():
        module["cells"][name]["attributes"]["BEL"] = place
    new = heavy(module)
    module["cells"] |= new
    module["settings"] = SETTINGS
    path.write_text(json.dumps(netlist))
    return len(new)


def heavy(module):
    """Return a register that nobody reads for each distributed RAM whose outputs go to none.

    A register is packed with what feeds it, and the static placer finds legal places in the order
    of how many kinds of cells are packed together. A RAM alone comes after every LUT with a
    register, when a tile with six free LUTs may be forty tiles away.
    """
    kinds = {"TRELLIS_DPR16X4": {}, "TRELLIS_FF": {}}
    for name, cell in module["cells"].items():
        if cell["type"] in kinds:
            kinds[cell["type"]][name] = cell["connections"]
    taken = {pins["DI"][0] for pins in kinds["TRELLIS_FF"].values()}
    wires = (bit for net in module["netnames"].values() for bit in net["bits"])
    unused = count(1 + max(bit for bit in wires if isinstance(bit, int)))
    return {
        f"{name}.heavy": {
            "type": "TRELLIS_FF",
            "parameters": PLAIN,
            "attributes": {},
            "port_directions": {"CLK": "input", "DI": "input", "LSR": "input", "Q": "output"},
            "connections": {
                "CLK": pins["WCK"],
                "DI": pins["DO"][:1],
                "LSR": ["0"],
                "Q": [next(unused)],
            },
        }
        for name, pins in kinds["TRELLIS_DPR16X4"].items()
        if taken.isdisjoint(pins["DO"])
    }


def banks(cells, grid):
    """Return each block RAM of a bank by its site."""
    found = {}
    for name in sorted(cells):
        bank = BANK.search(name) if cells[name]["type"] == "DP16KD" else None
        if bank:
            found.setdefault(int(bank[1]), []).append(name)
    most = max(map(len, found.values()), default=0)
    depth = len(grid.memories)
    wide = -(-most // depth)  # columns of the grid for a bank
    first = (len(grid.left) - wide * len(found)) // 2
    if first < 0:
        return {}
    return {
        grid.buffer(first + wide * bank + number // depth, number % depth): name
        for bank, names in found.items()
        for number, name in enumerate(names)
    }
