"""A design as a netlist of gates, flip-flops and memories: what is simulated gate by gate."""

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path

from . import packaged, verilog


__all__ = ["GATES", "KINDS", "Cell", "Netlist", "gates", "to_gates"]

#: Gates and flip-flops of a netlist by Yosys' names, with their pins: inputs, then the output.
GATES = {
    "$_NOT_": "AY",
    "$_NAND_": "ABY",
    "$_NOR_": "ABY",
    "$_XOR_": "ABY",
    "$_XNOR_": "ABY",
    "$_MUX_": "ABSY",
    "$_DFF_P_": "CDQ",
    "$_DFFE_PP_": "CDEQ",
}
#: How the kinds of :data:`GATES` are called.
KINDS = tuple(name.strip("$_").removesuffix("_P").removesuffix("_PP") for name in GATES)
#: What a memory stays that is not made of flip-flops.
MEMORY = "$mem_v2"


@dataclass(frozen=True)
class Cell:
    """A gate, a flip-flop or a memory.

    Parameters
    ----------
    kind : str
        One of :data:`KINDS`, or ``"MEMORY"``.
    pins : dict of str to int, or of str to list
        Nets by pin: a number, or ``"0"``, ``"1"`` or ``"x"``; of a memory lists of them.
    parameters : dict of str to str
        Of a memory, as Yosys writes them.
    """

    kind: str
    pins: dict
    parameters: dict

    @property
    def output(self):
        """Net that a gate or a flip-flop drives."""
        return self.pins["Q" if "Q" in self.pins else "Y"]

    @property
    def inputs(self):
        """Nets of a gate or a flip-flop by input pin."""
        return {pin: net for pin, net in self.pins.items() if pin not in {"Q", "Y"}}


@dataclass(frozen=True)
class Netlist:
    """A flat netlist.

    Parameters
    ----------
    inputs, outputs : dict of str to list
        Nets of each port, bit 0 first.
    cells : list of Cell
        Everything inside.
    """

    inputs: dict
    outputs: dict
    cells: list

    def count(self, kind):
        """Return the number of cells of a kind."""
        return sum(cell.kind == kind for cell in self.cells)


def gates(component, *, name="design", registers_below=100):
    """Synthesise a component to inverters, NAND, NOR, XOR, XNOR, MUX and flip-flops.

    Resets become gates before a flip-flop; enables stay, so that their clock can be gated. First
    values of registers are dropped: a simulation must begin with a reset.

    Parameters
    ----------
    component : :class:`wiring.Component`
        What to synthesise.
    name : str
        Name of its module.
    registers_below : int
        Memories of fewer words are made of flip-flops, the others stay memories.

    Returns
    -------
    Netlist

    Raises
    ------
    RuntimeError
        Yosys refuses the design.
    """
    with tempfile.TemporaryDirectory() as folder:
        source = verilog.write(component, name=name, build_dir=folder)
        packaged.yosys(
            [*to_gates(source.name, name, registers_below), "write_json netlist.json"],
            folder=folder,
        )
        text = (Path(folder) / "netlist.json").read_text()
    return parse(json.loads(text)["modules"][name])


def to_gates(source, name, registers_below):
    """Return the Yosys commands that make gates of module ``name``; see :func:`gates`."""
    return [
        f"read_verilog -sv {source}",
        f"hierarchy -check -top {name}",
        *("proc", "flatten -noscopeinfo", "setattr -unset init w:*"),
        *("opt_expr", "opt_clean", "opt -nodffe -nosdff", "opt", "wreduce", "peepopt"),
        *("opt_clean", "alumacc", "share", "opt", "memory -nomap", "opt_clean"),
        f"select -set small t:{MEMORY} r:SIZE<{registers_below} %i",
        *("memory_map @small", "opt -undriven -fine"),
        # twice: adders that the first makes of multipliers are not in its selection
        *(f"techmap t:{MEMORY} %n", f"techmap t:{MEMORY} %n", "opt -fast"),
        "setattr -unset init w:*",
        "dfflegalize -cell $_DFF_P_ x -cell $_DFFE_PP_ x",
        "abc -g NAND,NOR,XOR,XNOR,MUX",
        "opt_clean -purge",
    ]


def parse(module):
    """Return the :class:`Netlist` of a module as Yosys writes it in JSON.

    Raises
    ------
    ValueError
        A cell is none of :data:`GATES` and no memory.
    """
    ports = {"input": {}, "output": {}}
    for port, found in module["ports"].items():
        ports[found["direction"]][port] = found["bits"]
    kinds, cells = dict(zip(GATES, KINDS, strict=True)), []
    for found in module["cells"].values():
        kind, pins = found["type"], found["connections"]
        if kind == MEMORY:
            cells.append(Cell("MEMORY", pins, found["parameters"]))
        elif kind in GATES:
            single = {pin: nets[0] for pin, nets in pins.items()}
            cells.append(Cell(kinds[kind], single, {}))
        else:
            raise ValueError(f"a cell must be one of {', '.join(GATES)} or {MEMORY}, not {kind}")
    return Netlist(ports["input"], ports["output"], cells)
