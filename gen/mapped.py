"""What synthesis makes of a Verilog file, as Verilog that can be simulated."""

import re
import tempfile
from importlib.util import find_spec
from pathlib import Path

from . import packaged
from .cells import SYNTHESIS, to_cells
from .netlist import to_gates


__all__ = ["MAPPINGS", "write_mapped"]

ECP5 = "ecp5/common_sim.vh", "ecp5/ccu2c_sim.vh"
#: Files with models of the cells: Yosys's own, and ours for what it has only as boxes.
MAPPINGS = {
    "gates": (),
    "ecp5": ECP5,
    "ecp5_full": ECP5,
    "ice40": ("ice40/cells_sim.v",),
}
OWN = dict.fromkeys(("ecp5", "ecp5_full"), Path(__file__).with_name("ecp5_cells.v"))
#: Widths and names are the tools', and single bits of a port may depend on each other.
LENIENT = "/* verilator lint_off WIDTH */\n/* verilator lint_off UNOPTFLAT */\n"
#: Memories of gates that have fewer words are made of flip-flops.
REGISTERS_BELOW = 32
#: Parts of a file of models: a definition, a module, and its timing, which nobody needs here.
DEFINITION = re.compile(r"^`define (\w+).*\n", re.M)
MODULE = re.compile(r"^module\s+(\w+).*?^endmodule", re.M | re.S)
TIMING = re.compile(r"^\s*specify\b.*?^\s*endspecify\b", re.M | re.S)
#: First content of a block RAM. Ours is 0, which is what the model begins with.
CONTENT = re.compile(r"^ *\.INITVAL_[0-9A-F]{2}\((\d+'h[0-9a-fx]+)\),?\n", re.M)


def write_mapped(source, *, name, mapping, build_dir, folded=False):
    """Synthesise a Verilog file and write the cells with their models.

    Parameters
    ----------
    source : path-like
        The Verilog.
    name : str
        Its top module; the result has the same name and ports.
    mapping : str
        ``"gates"`` (NAND, NOR, XOR, XNOR, MUX, flip-flops without first values, memories of 32
        words and more as they are), ``"ecp5"``, ``"ecp5_full"`` (as for a device that is full) or
        ``"ice40"``.
    build_dir : path-like
        Folder of the result.
    folded : bool
        Each cell with a model becomes its logic, without the parts that its parameters switch off:
        for a simulator that is a compiler, which would see thousands of modules.

    Returns
    -------
    Path
        ``build_dir/<name>_<mapping>.v``

    Raises
    ------
    ValueError
        ``mapping`` is none of these, or a memory does not begin with 0.
    RuntimeError
        Yosys refuses the design.
    """
    if mapping not in MAPPINGS:
        raise ValueError(f"mapping must be one of {', '.join(MAPPINGS)}, not {mapping!r}")
    models = MAPPINGS[mapping]
    source = Path(source).resolve()
    family = mapping.removesuffix("_full")
    if family in SYNTHESIS:
        steps = [
            f"read_verilog -sv {source}",
            f"hierarchy -check -top {name}",
            *to_cells(family, name, few_sets=family != mapping),
        ]
    else:
        steps = to_gates(source, name, REGISTERS_BELOW)
    with tempfile.TemporaryDirectory() as folder:
        packaged.yosys([*steps, "splitnets", "write_verilog -noattr mapped.v"], folder=folder)
        netlist = without_content((Path(folder) / "mapped.v").read_text())
    library = "\n".join((share() / model).read_text() for model in models)
    own = OWN.get(mapping)
    if folded and models:
        netlist, library = fold(with_models(netlist, library), name, own), ""
    path = Path(build_dir) / f"{name}_{mapping}.v"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(with_models(netlist, library + (own.read_text() if own else "")))
    return path


def fold(text, name, boxes):
    """Return module ``name`` with the models of ``text`` in the place of its cells.

    Cells of the file ``boxes`` stay: its models watch what is done to them.
    """
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "models.v").write_text(text)
        packaged.yosys(
            [
                *([f"read_verilog -sv -lib {boxes}"] if boxes else []),
                "read_verilog -sv models.v",
                f"hierarchy -check -top {name}",
                *("proc", "flatten -noscopeinfo", "rename -hide", "opt -full"),
                *("memory -nomap", "opt -full", "clean -purge"),
                "write_verilog -noattr folded.v",
            ],
            folder=folder,
        )
        return (Path(folder) / "folded.v").read_text()


def with_models(netlist, library):
    """Return ``netlist`` with the modules of ``library`` that it needs, and those that they do."""
    modules = {found[1]: TIMING.sub("", found[0]) for found in MODULE.finditer(library)}
    # of two of a name the last is meant: the first is for simulators that know default inputs
    definitions = {found[1]: found[0] for found in DEFINITION.finditer(library)}
    needed, fresh = {}, [netlist]
    while fresh:
        words = set(re.findall(r"\w+", fresh.pop()))
        for name in sorted(words & modules.keys() - needed.keys()):
            needed[name] = modules[name]
            fresh.append(modules[name])
    return "\n\n".join([LENIENT + "".join(definitions.values()), netlist, *needed.values(), ""])


def share():
    """Return the folder of Yosys's cell models."""
    spec = find_spec("pyosys")
    if spec is None or spec.origin is None:
        raise RuntimeError("pyosys must be installed: pip install pyosys")
    return Path(spec.origin).parent / "share"


def without_content(text):
    """Return the netlist ``text`` without the first content of block RAMs, which must be 0.

    Raises
    ------
    ValueError
        It is not.
    """
    for content in CONTENT.findall(text):
        if int(content.partition("h")[2].replace("x", "0"), 16):
            raise ValueError(f"a block RAM must begin with 0, not {content}")
    return CONTENT.sub("", text)
