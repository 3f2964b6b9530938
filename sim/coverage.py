"""Read what Verilator has counted of a design: which lines were reached, which bits toggled."""

import re
from dataclasses import dataclass
from pathlib import Path


__all__ = ["FILES", "FLAGS", "Point", "points", "signals"]

#: What must stand beside the Verilog: counting bits is put right.
FILES = {"verilated_cov.h": Path(__file__).with_name("coverage.h").read_text()}
#: Options of Verilator that count; no signal of the design is wider. Compiling takes longer than
#: running, so it is done fast.
FLAGS = (
    *("--coverage-line", "--coverage-toggle", "--coverage-max-width", "1024", "--coverage-expr"),
    *("-MAKEFLAGS", "OPT_FAST=-O1"),
)
POINT = re.compile(r"C '(.*)' (\d+)$")
CODED = re.compile(r"__0([0-9A-F]{2})", re.I)
BIT = re.compile(r"(.*?)(?:\[(\d+)\])?:(0->1|1->0)")
MODULE = re.compile(r"^module (\S+?) ?\((.*?)^endmodule", re.M | re.S)
NAMED = re.compile(r"^  (input|output|reg|wire) (?:signed )?(?:\[\d+:0\] )?(\S+) *(?:= .*)?;$")


@dataclass(frozen=True, kw_only=True)
class Point:
    """Something that can happen in a module, in any instance of it.

    Parameters
    ----------
    kind : str
        ``line``, ``branch``, ``expr`` or ``toggle``.
    module : str
        Verilog module.
    line : int
        Line of the file.
    name : str
        Of a toggle the signal, else what Verilator calls it; of an expression which of its terms
        decide, and what it then is.
    bit : int
        Bit of the signal.
    edge : str
        ``0->1`` or ``1->0`` of a toggle.
    count : int
        How often it has happened.
    """

    kind: str
    module: str
    line: int
    name: str
    bit: int
    edge: str
    count: int


def points(path):
    """Return every point of a file that a simulation has written."""
    found = []
    for text in Path(path).read_text().splitlines():
        match = POINT.match(text)
        if match is None:
            continue
        keys = dict(part.split("\2", 1) for part in match[1].split("\1") if part)
        kind, module = keys["page"].removeprefix("v_").split("/", 1)
        name, bit, edge = keys["o"], 0, ""
        if kind == "toggle":
            name, bit, edge = BIT.findall(name)[0]
        found.append(
            Point(
                kind=kind,
                module=plain(module),
                line=int(keys["l"]),
                name=plain(name),
                bit=int(bit or 0),
                edge=edge,
                count=int(match[2]),
            )
        )
    return found


def plain(name):
    """Return a name as it stands in the Verilog, without its backslash."""
    return CODED.sub(lambda match: chr(int(match[1], 16)), name).lstrip("\\")


def signals(text):
    """Return the ports and registers of each module of a Verilog ``text``, by module.

    A name that begins with a dollar is none: Yosys made it up.
    """
    found = {}
    for module, body in MODULE.findall(text):
        names = found.setdefault(module.lstrip("\\"), set())
        for line in body.splitlines():
            declared = NAMED.match(line)
            if declared and declared[1] != "wire":
                names.add(declared[2].lstrip("\\"))
        names -= {name for name in names if name.startswith("$")}
    return found


def settings(text, path):
    """Return Verilator's configuration that counts no toggles of signals without a name.

    A line that declares one is not counted; the declarations of a port are two lines.

    Parameters
    ----------
    text : str
        The Verilog.
    path : Path
        Its file.
    """
    named = signals(text)
    lines, module = ["`verilator_config"], ""
    for number, line in enumerate(text.splitlines(), 1):
        if begins := re.match(r"module (\S+?) ?\(", line):
            module = begins[1].lstrip("\\")
        declared = NAMED.match(line)
        if declared and declared[2].lstrip("\\") not in named[module]:
            lines.append(f'coverage_off -file "{path}" -lines {number}')
    return "\n".join([*lines, ""])
