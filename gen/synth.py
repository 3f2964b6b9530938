"""What a design costs: cells per module, counted by Yosys."""

import json
import re
import tempfile
from pathlib import Path

from rich.console import Console
from rich.table import Table

from ..hw.memory import PREFIX
from . import packaged, verilog


__all__ = ["TARGETS", "report", "statistics"]

#: How Yosys maps a design to each target.
TARGETS = {
    # technology independent: four-input look-up tables, memories and multipliers left whole
    "generic": (
        "hierarchy -check",
        *("opt -nodffe -nosdff", "fsm", "opt", "wreduce", "peepopt", "opt_clean", "opt"),
        *("memory -nomap", "opt_clean", "opt -fast -full"),
        "opt -undriven -fine",
        "techmap t:$mul %n",
        "opt -fast",
        "abc -lut 4",
        "opt_clean",
    ),
    "ecp5": ("synth_ecp5 -noflatten",),
    # where a word that is read at one port and written at another may be anything
    "ecp5-no-rw-check": ("synth_ecp5 -noflatten -no-rw-check",),
    "ice40": ("synth_ice40 -noflatten -dsp",),
}
#: What may stay of the hierarchy.
KEPT = ("nothing", "rooms", "all")
#: Cells of one kind, and how many each counts for: LUT4 equivalents of carry and memory cells.
LUT4 = {r"LUT4|\$lut|SB_LUT4": 1, r"CCU2C": 2, r"TRELLIS_DPR16X4": 6}
FF = {r"TRELLIS_FF|SB_DFF\w*|\$_\w*DFF\w*_|\$\w*dff\w*": 1}
DSP = {r"MULT18X18D|SB_MAC16|\$mul": 1}
BRAM = {r"DP16KD|SB_RAM40_4K\w*|SB_SPRAM256KA|\$mem_v2": 1}
FIGURES = {"lut4": LUT4, "ff": FF, "dsp": DSP, "bram": BRAM}


def statistics(design, target, *, name="design", keep="nothing"):
    """Return what a design costs on a target.

    Parameters
    ----------
    design : :class:`wiring.Component` or path-like
        A component, or a Verilog file.
    target : str
        One of :data:`TARGETS`.
    name : str
        Name of its top module.
    keep : str
        What stays of the hierarchy: ``"nothing"``, ``"rooms"`` (the children of the top module and
        what is shared) or ``"all"``. Yosys works for speed where a path ends at a module, so the
        more stays, the more cells it takes.

    Returns
    -------
    dict
        ``lut4`` (LUT4 + 2 per CCU2C + 6 per distributed RAM cell on ECP5), ``ff``, ``dsp``
        (multipliers), ``bram`` (block RAMs; memories of the generic target), ``cells`` (cell type
        to count), each for the whole design; and ``modules``: for each module ``instances`` (in
        the whole design) and the same figures for one of it, without its submodules.

    Raises
    ------
    ValueError
        ``target`` or ``keep`` is not one of these.
    RuntimeError
        Yosys refuses the design.
    """
    if target not in TARGETS:
        raise ValueError(f"target must be one of {sorted(TARGETS)}, not {target!r}")
    if keep not in KEPT:
        raise ValueError(f"keep must be one of {KEPT}, not {keep!r}")
    with tempfile.TemporaryDirectory() as folder:
        if not isinstance(design, str | Path):
            design = verilog.write(design, name=name, build_dir=folder)
        first, *others = TARGETS[target]
        packaged.yosys(
            [
                f"read_verilog -sv {Path(design).resolve()}",
                f"hierarchy -check -top {name}",
                "proc",
                *dissolve(Path(design).read_text(), name, keep),
                *("rename -hide", "rename -enumerate"),  # abc9 stumbles over Amaranth's names
                f"{first} -top {name}",
                *others,
                "tee -q -o stat.json stat -json",
            ],
            folder=folder,
        )
        text = (Path(folder) / "stat.json").read_text()
    found = json.loads(text)["modules"]
    modules = {key.removeprefix("\\"): value["num_cells_by_type"] for key, value in found.items()}
    return summarise(modules, name)


def dissolve(text, top, keep):
    """Return the Yosys commands that leave of the hierarchy what ``keep`` says.

    A module that one parent has for itself is called after it, with a dot. Memories never stay.
    """
    if keep == "all":
        return []
    modules = re.findall(r"^module \\?([\w.$]+)", text, re.M)
    room = re.compile(rf"(?!{PREFIX})[^.]+|{top}\.[\w$]+")
    rooms = [each for each in modules if room.fullmatch(each)]
    marks = [f"setattr -mod -set keep_hierarchy 1 {each}" for each in rooms]
    return [*(marks if keep == "rooms" else []), "flatten -noscopeinfo"]


def summarise(modules, top):
    """Return the statistics of ``modules``, which maps module name to count by cell type."""
    instances = dict.fromkeys(modules, 0)

    def place(module, count):
        instances[module] += count
        for cell, number in modules[module].items():
            if cell in modules:
                place(cell, count * number)

    place(top, 1)
    total, rows = {}, {}
    for module, cells in modules.items():
        own = {cell: number for cell, number in cells.items() if cell not in modules}
        rows[module] = {"instances": instances[module], **figures(own), "cells": own}
        for cell, number in own.items():
            total[cell] = total.get(cell, 0) + instances[module] * number
    return {**figures(total), "cells": dict(sorted(total.items())), "modules": rows}


def figures(cells):
    """Return the figures of a count by cell type."""

    def weight(cell, weights):
        return sum(value for kind, value in weights.items() if re.fullmatch(kind, cell))

    return {
        figure: sum(number * weight(cell, weights) for cell, number in cells.items())
        for figure, weights in FIGURES.items()
    }


def report(config, name, target="generic", build_dir="build"):
    """Print what the machine of ``config`` costs per module; keep it as JSON.

    Parameters
    ----------
    config : Config
        The machine.
    name : str
        Name of the configuration.
    target : str
        One of :data:`TARGETS`.
    build_dir : path-like
        Where ``lacuna_<name>.v`` and ``synth_<name>_<target>.json`` are written.

    Returns
    -------
    dict
        That of :func:`statistics`.
    """
    source = verilog.write_machine(config, name, build_dir)
    result = statistics(source, target, name=source.stem, keep="rooms")
    facts = {"config": name, "target": target, **result}
    path = Path(build_dir) / f"synth_{name}_{target}.json"
    path.write_text(json.dumps(facts, indent=2) + "\n")
    show(result, title=f"{source.stem} on {target}")
    return result


def show(result, *, title):
    """Print the table of :func:`statistics`, dearest modules first."""
    table = Table(title=title)
    for heading in ("module", "instances", *FIGURES):
        table.add_column(heading, justify="left" if heading == "module" else "right")

    def share(row):
        return row[1]["instances"] * row[1]["lut4"]

    for module, row in sorted(result["modules"].items(), key=share, reverse=True):
        table.add_row(module, str(row["instances"]), *(str(row[key]) for key in FIGURES))
    table.add_section()
    table.add_row("all of it", "", *(str(result[key]) for key in FIGURES))
    Console().print(table)
