"""Simulate a netlist gate by gate, and count what every net does."""

import subprocess
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ..gen.netlist import KINDS
from .compiler import compile_program


__all__ = ["Activity", "simulate"]

SIMULATOR = Path(__file__).with_suffix(".cpp")
#: Cycles of reset before the first vector.
RESETS = 4
#: Pins of a gate or flip-flop in the order in which the simulator wants them.
PINS = ("A", "B", "S", "D", "E", "Y", "Q")
#: Pins of a memory, likewise.
MEMORY_PINS = ("RD_ADDR", "RD_DATA", "WR_ADDR", "WR_EN", "WR_DATA")

#: Parameters of a memory that must be 1: one port of each kind, and a clock to read with.
MEMORY_PORTS = ("RD_PORTS", "WR_PORTS", "RD_CLK_ENABLE")


@dataclass(frozen=True)
class Activity:
    """What the nets of a netlist did.

    Parameters
    ----------
    cycles : int
        Cycles that were counted.
    transitions : dict of int to int
        Changes of each net, glitches included.
    settled : dict of int to int
        Cycles at whose end the net had another value than at the end of the one before.
    ones : dict of int to int
        Cycles at whose end the net was 1.
    outputs : list of dict of str to int
        Values of the outputs at the end of each cycle.
    """

    cycles: int
    transitions: dict
    settled: dict
    ones: dict
    outputs: list


def simulate(netlist, vectors, *, begin=0):
    """Simulate a netlist that has one clock, ``clk``, and a reset, ``rst``.

    It is reset for four cycles first, all other inputs 0. Inputs change behind the edge of the
    clock, with the flip-flops. Every gate has the same delay, one, so that glitches occur.

    Parameters
    ----------
    netlist : :class:`lacuna.gen.netlist.Netlist`
        What to simulate.
    vectors : list of dict of str to int
        Values of the inputs but ``clk`` and ``rst`` in each cycle.
    begin : int
        The cycle from which on is counted.

    Returns
    -------
    Activity

    Raises
    ------
    ValueError
        A memory or a clock is not as the simulator knows it.
    RuntimeError
        There is no C++ compiler, or gates go round in a loop.
    """
    fed = {name: nets for name, nets in netlist.inputs.items() if name != "clk"}
    quiet = dict.fromkeys(fed, 0)
    sequence = [quiet | {"rst": 1}] * RESETS + [quiet | vector for vector in vectors]
    lines = [
        *describe(netlist),
        str(RESETS + begin),
        " ".join(str(number(net)) for nets in fed.values() for net in nets),
        " ".join(str(number(net)) for nets in netlist.outputs.values() for net in nets),
        *(bits(vector, fed) for vector in sequence),
    ]
    with tempfile.TemporaryDirectory() as folder:
        executable = Path(folder) / "netlist"
        executable.write_bytes(compiled())
        executable.chmod(0o755)
        text = "\n".join([*lines, ""])
        done = subprocess.run(
            [str(executable)], input=text, capture_output=True, text=True, check=False
        )
    if done.returncode:
        raise RuntimeError(f"the netlist must run to its end: {done.stderr.strip()}")
    found = done.stdout.splitlines()
    answers, counts = found[-len(sequence) :], [line.split() for line in found[: -len(sequence)]]
    nets = [int(row[0]) - 2 for row in counts]  # the first two are the constants
    transitions, settled, ones = (
        dict(zip(nets[2:], [int(row[place]) for row in counts[2:]], strict=True))
        for place in (1, 2, 3)
    )
    outputs = [values(line, netlist.outputs) for line in answers[RESETS:]]
    return Activity(len(vectors) - begin, transitions, settled, ones, outputs)


def describe(netlist):
    """Yield the lines that tell the simulator a netlist.

    Raises
    ------
    ValueError
        A memory has other ports than one clocked read and one write, or the clock is not ``clk``.
    """
    (clock,) = netlist.inputs["clk"]
    ports = [*netlist.inputs.values(), *netlist.outputs.values()]
    pins = [pin for cell in netlist.cells for pin in cell.pins.values()]
    groups = ports + [pin if isinstance(pin, list) else [pin] for pin in pins]
    yield str(max(net for nets in groups for net in nets if isinstance(net, int)) + 3)
    for cell in netlist.cells:
        if cell.pins.get("C", clock) != clock:
            raise ValueError(f"every clock must be clk, not net {cell.pins['C']}")
        if cell.kind != "MEMORY":
            pins = [number(cell.pins[pin]) for pin in PINS if pin in cell.pins]
            yield " ".join(map(str, [KINDS.index(cell.kind), *pins]))
    yield ""
    for cell in netlist.cells:
        if cell.kind == "MEMORY":
            yield from describe_memory(cell, clock)
    yield ""


def describe_memory(cell, clock):
    """Yield the lines of a memory."""
    ports = {name: int(cell.parameters[name], 2) for name in MEMORY_PORTS}
    if set(ports.values()) != {1} or cell.pins["RD_CLK"] + cell.pins["WR_CLK"] != [clock] * 2:
        raise ValueError(f"a memory must have one clocked read and one write port, not {ports}")
    depth, width = (int(cell.parameters[name], 2) for name in ("SIZE", "WIDTH"))
    yield f"{depth} {width} {number(cell.pins['RD_EN'][0])}"
    for pin in MEMORY_PINS:
        yield " ".join(str(number(net)) for net in cell.pins[pin])


def number(net):
    """Return what the simulator calls a net: 0 and 1 are constants; what is unknown is 0."""
    return net + 2 if isinstance(net, int) else int(net == "1")


def bits(values_by_port, ports):
    """Return the values of ``ports`` as text, bit 0 of the first port first."""
    return "".join(f"{values_by_port[name]:0{len(nets)}b}"[::-1] for name, nets in ports.items())


def values(line, ports):
    """Return the values of ``ports`` from such a text."""
    found, start = {}, 0
    for name, nets in ports.items():
        found[name] = int(line[start : start + len(nets)][::-1] or "0", 2)
        start += len(nets)
    return found


@cache
def compiled():
    """Return the executable of the simulator, compiled once in a process."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "netlist"
        compile_program(SIMULATOR, made, ("-O2", "-std=c++17"))
        return made.read_bytes()
