"""Wrong versions of a machine, all in one netlist: which one it is, an input says."""

import re
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from itertools import product
from pathlib import Path

from amaranth.hdl import ClockDomain, Fragment

from ..hw.memory import PREFIX, Ram
from . import packaged, verilog


__all__ = [
    "ROOMS",
    "SELECT",
    "SELECT_BITS",
    "Mutant",
    "equivalent",
    "prepare",
    "room_of",
    "sample",
    "unused",
    "write",
]

rtlil = import_module("amaranth.back.rtlil")  # the stubs do not know it
#: Rooms by how the modules in them begin; the longest beginning counts.
ROOMS = {
    "pe": "PE",
    "loader.decoder": "codec",
    "store_unit.encoder": "codec",
    "store_unit.packer": "codec",
    "checksum": "codec",
    "pe_array": "networks",
    "pe_column": "networks",
    "ifmap_router": "networks",
    "filter_network": "networks",
    "psum_feeder": "networks",
    "psum_collector": "networks",
    "global_buffer": "buffer",
    "store_unit": "post unit",
    "": "controller",
}
#: The input that chooses a mutant, and its width; at 0 the machine is right.
SELECT, SELECT_BITS = "mutsel", 12
#: What becomes of a bit. (Yosys could also let it depend on another bit of its port: to Verilator
#: that is a loop, which is slow.)
MODES = "inv", "const0", "const1"
#: What is done to the design before it is changed: processes become multiplexers, bits that
#: nothing reads go, so that a change can matter.
CLEAN = (
    *("proc", "memory_collect", "opt_expr", "opt_merge", "opt_clean"),
    *("wreduce", "opt_expr", "opt_clean"),
)
MODULE = re.compile(r"^module \\?(\S+)$", re.M)
#: Cells that are taken apart bit by bit before it is asked which bits are read.
BITWISE = "simplemap t:$dff* t:$sdff* t:$mux"
#: Where a netlist asks for a mutant.
CHOICE = re.compile(rf"connect \\[AB] {SELECT_BITS}'([01]{{{SELECT_BITS}}})$", re.M)
#: What Yosys says when nothing is left to be proven.
PROVEN = "Equivalence successfully proven!"
CELL = re.compile(r"^  cell \\(\S+) \S+$", re.M)


@dataclass(frozen=True, kw_only=True)
class Mutant:
    """One change of one bit of one port of a cell.

    Parameters
    ----------
    number : int
        Value of :data:`SELECT` that makes it, from 1.
    command : str
        What Yosys is told.
    """

    number: int
    command: str

    def _option(self, name):
        found = re.findall(rf" -{name} (\S+)", self.command)
        return found[0].lstrip("\\") if found else ""

    @property
    def module(self):
        """Verilog module."""
        return self._option("module")

    @property
    def room(self):
        """Room of the module."""
        return room_of(self.module)

    @property
    def mode(self):
        """One of :data:`MODES`."""
        return self._option("mode")

    @property
    def place(self):
        """Module, cell, port and bit."""
        cell, port, bit = (self._option(name) for name in ("cell", "port", "portbit"))
        return f"{self.module} {cell}.{port}[{bit}]"

    @property
    def wire(self):
        """Signal that has the bit, if it has a name."""
        name = self._option("wire")
        return f"{name}[{self._option('wirebit')}]" if name else ""

    @property
    def sources(self):
        """Lines of Python that made the cell."""
        return sorted(set(re.findall(r" -src (\S+)", self.command)))

    @property
    def key(self):
        """What tells it from every other one, also where others are sampled."""
        return f"{self.place} {self.mode}"


def room_of(module):
    """Return the room of a Verilog module; empty for a memory, which has a body of its own."""
    if module.startswith(PREFIX):
        return ""
    return ROOMS[max((head for head in ROOMS if module.startswith(head)), key=len)]


def modules_of(component, name):
    """Return the RTLIL of every module of ``component``, whose cells know their lines of Python."""
    platform = verilog.VerilogPlatform()
    platform.modules.setdefault(name, component)
    texts = {}
    while pending := [module for module in platform.modules if module not in texts]:
        part = platform.modules[pending[0]]
        fragment = Fragment.get(part, platform)
        domain = ClockDomain("sync", reset_less=isinstance(part, Ram))
        fragment.add_domains(domain)
        ports = verilog.clock_ports(domain) | verilog.ports(part)
        texts[pending[0]], _names = rtlil.convert_fragment(fragment, ports, pending[0])
    return texts


def prepare(component, *, name, folder):
    """Write ``folder/base.il``: the design as it is changed, word by word, module by module.

    Parameters
    ----------
    component : :class:`wiring.Component`
        The design; it can be elaborated only once.
    name : str
        Name of its module.
    folder : Path
        Where the steps are kept.

    Raises
    ------
    RuntimeError
        Yosys refuses the design.
    """
    spec = find_spec("amaranth")
    assert spec is not None
    assert spec.origin is not None
    text = "\n".join(modules_of(component, name).values())
    # packages may stand below the repository
    for root in (Path(spec.origin).parents[1], Path(verilog.__file__).parents[1]):
        text = text.replace(f"{root}/", "")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "design.il").write_text(text)
    commands = ["read_rtlil design.il", f"hierarchy -check -top {name}", *CLEAN]
    packaged.yosys([*commands, "write_rtlil base.il"], folder=folder)


def sample(folder, *, count, seed):
    """Choose ``count`` mutants of each room of ``folder/base.il``, spread over lines and signals.

    Returns
    -------
    list of Mutant
        Numbered from 1, room by room.
    """
    names = MODULE.findall((folder / "base.il").read_text())
    rooms = {}
    for name in names:
        rooms.setdefault(room_of(name), []).append(name)
    rooms.pop("", None)
    commands, files, first = ["read_rtlil base.il"], [], 1
    for number, (room, mode) in enumerate(product(sorted(rooms), MODES)):
        share = count // len(MODES) + (MODES.index(mode) < count % len(MODES))
        files.append(folder / f"{number}.list")
        commands.append(
            f"mutate -list {share} -seed {seed + number} -mode {mode} "
            f"-ctrl {SELECT} {SELECT_BITS} {first} -o {files[-1].name} "
            + " ".join(f"={module}" for module in sorted(rooms[room]))
        )
        first += share
    packaged.yosys(commands, folder=folder)
    lines = [line for file in files for line in file.read_text().splitlines()]
    return [Mutant(number=number, command=line) for number, line in enumerate(lines, 1)]


def threaded(text):
    """Return RTLIL ``text`` in which every module but memories hands :data:`SELECT` on."""
    modules = {name for name in MODULE.findall(text) if room_of(name)}
    ports = [f"  wire width {SELECT_BITS} input 9999 \\{SELECT}"]
    lines = []
    for line in text.splitlines():
        lines.append(line)
        if (module := MODULE.fullmatch(line)) and module[1] in modules:
            lines += ports
        elif (cell := CELL.fullmatch(line)) and cell[1] in modules:
            lines.append(f"    connect \\{SELECT} \\{SELECT}")
    return "\n".join([*lines, ""])


def write(folder, mutants, *, name):
    """Write ``folder/NAME.v``, the design with all of ``mutants``, and return its path.

    Beside its own ports it has the input :data:`SELECT`: a mutant's number, or 0.
    """
    (folder / "threaded.il").write_text(threaded((folder / "base.il").read_text()))
    (folder / "mutants.ys").write_text("\n".join([*(each.command for each in mutants), ""]))
    packaged.yosys(
        [
            "read_rtlil threaded.il",
            "script mutants.ys",
            "opt_clean",
            "write_rtlil mutants.il",
            "setattr -unset src *",
            f"write_verilog -noattr -norename {name}.v",
        ],
        folder=folder,
    )
    return folder / f"{name}.v"


def unused(folder, mutants):
    """Return the numbers of those mutants that the machine as a whole does not need.

    When Yosys has made one module of all, nothing reads the bit that they change, or it has that
    value anyway.

    Parameters
    ----------
    folder : Path
        Where :func:`write` has worked.
    mutants : list of Mutant
        Those in question.

    Returns
    -------
    set of int
    """
    flat = ["read_rtlil mutants.il", "hierarchy -auto-top", "flatten", "opt -full", BITWISE]
    packaged.yosys([*flat, "opt_clean -purge", "write_rtlil flat.il"], folder=folder)
    left = {int(value, 2) for value in CHOICE.findall((folder / "flat.il").read_text())}
    return {mutant.number for mutant in mutants} - left


def equivalent(folder, mutants, *, inner=True):
    """Return the numbers of those mutants that Yosys shows to be no change.

    The changed module is compared with the right one: with equal registers and equal inputs, they
    must have equal outputs and equal next states, whatever the state is. Modules and memories
    inside count by what goes into them.

    With ``inner`` everything between must be equal, too, which is shown faster, but not of a change
    that does not reach any output.

    Parameters
    ----------
    folder : Path
        Where :func:`prepare` has worked.
    mutants : list of Mutant
        Those in question.
    inner : bool
        Compare wires without a name, too.

    Returns
    -------
    set of int
    """
    names = "-inames " if inner else ""
    commands = ["read_rtlil base.il", "design -save base"]
    for mutant in mutants:
        module, change = mutant.module, re.sub(r"-ctrl \S+ \S+ \S+ ", "", mutant.command)
        commands += [
            f"design -load base\ncopy {module} right\ncopy {module} changed",
            re.sub(r"-module \S+", "-module changed", change),
            "opt_clean right changed",
            f"equiv_make {names}right changed equiv",
            "equiv_simple -nogroup -ignore-unknown-cells equiv",
            f"tee -o {mutant.number}.equiv equiv_status equiv",
        ]
    packaged.yosys(commands, folder=folder)
    said = {mutant.number: folder / f"{mutant.number}.equiv" for mutant in mutants}
    return {number for number, file in said.items() if PROVEN in file.read_text()}
