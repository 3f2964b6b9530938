"""A machine on an FPGA: synthesis, the check that it fits, place and route."""

import hashlib
import json
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from ..hw.presets import CONFIGS
from . import packaged, verilog
from .cells import to_cells
from .devices import device_of, package_for, refusal
from .floorplan import arrange, fills
from .logic_cells import logic_cells
from .place import COST, NETLIST, check_goal, place
from .synth import figures


__all__ = [
    "Synthesised",
    "implement",
    "place_machine",
    "resources",
    "synthesise",
    "synthesise_machine",
]

#: What can stand around a machine on a device.
WRAPPERS = (*verilog.TOPS, "serial")
#: Modules of this package that decide what a netlist looks like.
WAY = ("cells", "devices", "floorplan", "fpga", "logic_cells")


def implement(config, device, *, wrapper=None, seed=1, frequency=60.0, build_dir="build"):
    """Place and route a machine on a device.

    Parameters
    ----------
    config : str
        Name of the configuration.
    device : str
        Name of the device.
    wrapper : str, optional
        One of :data:`gen.verilog.TOPS`, or ``serial``: behind its serial port, whose line is then
        as slow as 16 cycles per bit. Without it, that of the device.
    seed : int
        Seed of the placement.
    frequency : float
        Goal of the clock, in MHz.
    build_dir : path-like
        What is made is kept in ``<config>_<wrapper>_<device>`` there; a netlist that would be made
        again in the same way is not.

    Returns
    -------
    Placed
        In the smallest package that has the pins.

    Raises
    ------
    ValueError
        There is no such device, configuration or wrapper, the machine is too large, has too many
        ports, or ``seed`` or ``frequency`` is wrong.
    RuntimeError
        A tool gave up.
    """
    check_goal(device=device, seed=seed, frequency=frequency)
    made = synthesise_machine(config, device, wrapper=wrapper, build_dir=build_dir)
    if made.lacking:
        raise ValueError(f"{config} must fit the device: it needs {made.lacking}")
    return place_machine(made, device, seed=seed, frequency=frequency)


def place_machine(made, device, *, seed, frequency, limit=None):
    """Place and route what :func:`synthesise_machine` has made, as :func:`implement` does."""
    return place(
        made.folder,
        device=device,
        seed=seed,
        frequency=frequency,
        package=package_for(device, made.pins),
        ports=made.ports,
        limit=limit,
    )


@dataclass(frozen=True, kw_only=True)
class Synthesised:
    """A machine as a netlist.

    Parameters
    ----------
    folder : Path
        Where the netlist is.
    wrapper : str
        What stands around the machine.
    cost : dict of str to int
        That of :func:`synthesise`.
    lacking : str
        What the device lacks, ``""`` if the machine fits.
    ports : dict of str to int
        Width of each of its ports.
    """

    folder: Path
    wrapper: str
    cost: dict
    lacking: str
    ports: dict

    @property
    def pins(self):
        """Number of pins for its ports."""
        return sum(self.ports.values())


def synthesise_machine(config, device, *, wrapper=None, build_dir):
    """Synthesise a machine for :func:`implement`, unless it has been in the same way.

    Returns
    -------
    Synthesised
        If the device lacks pins it is not synthesised, and costs nothing.

    Raises
    ------
    ValueError
        There is no such device, configuration or wrapper.
    RuntimeError
        Yosys refuses the design.
    """
    wrapper = wrapper or device_of(device).wrapper
    if config not in CONFIGS:
        raise ValueError(f"config must be one of {', '.join(CONFIGS)}, not {config!r}")
    if wrapper not in WRAPPERS:
        raise ValueError(f"wrapper must be one of {', '.join(WRAPPERS)}, not {wrapper!r}")
    folder = Path(build_dir).resolve() / f"{config}_{wrapper}_{device}"
    if wrapper == "serial":
        source = verilog.write_serial(CONFIGS[config], config, folder, divisor=16, window=512)
    else:
        source = verilog.write_machine(CONFIGS[config], config, folder, wrapper=wrapper)
    ports = json.loads(source.with_suffix(".json").read_text())["ports"]
    widths = {name: port["width"] for name, port in ports.items()}
    lacking = refusal({"pins": sum(widths.values())}, device)
    cost = {} if lacking else netlist_cost(source, device, folder, CONFIGS[config])
    return Synthesised(
        folder=folder,
        wrapper=wrapper,
        cost=cost,
        lacking=lacking or refusal(cost, device),
        ports=widths,
    )


def netlist_cost(source, device, folder, config):
    """Return the cost of a netlist in ``folder``, which is made if it was not in the same way."""
    here = [Path(__file__).with_name(f"{name}.py").read_text() for name in WAY]
    way = "\0".join([source.read_text(), version("pyosys"), *here])
    digest, kept = hashlib.sha256(way.encode()).hexdigest(), folder / "synthesised.txt"
    if not (kept.exists() and kept.read_text() == digest):
        map_to([source], name=source.stem, device=device, folder=folder, config=config)
        kept.write_text(digest)
    return json.loads((folder / COST).read_text())


def synthesise(sources, *, name, device, folder, config=None):
    """Map Verilog to a device as :func:`map_to`, and refuse what it cannot hold.

    Parameters
    ----------
    sources, name, device, folder, config :
        As for :func:`map_to`.

    Raises
    ------
    ValueError
        There is no such device, or the design needs more of something than it has.
    RuntimeError
        Yosys refuses the design.
    """
    cost = map_to(sources, name=name, device=device, folder=folder, config=config)
    if lacking := refusal(cost, device):
        raise ValueError(f"{name} must fit the device: it needs {lacking}")
    return cost


def map_to(sources, *, name, device, folder, config=None):
    """Map Verilog to a device, whether it fits or not.

    Parameters
    ----------
    sources : list of path-like
        Verilog, or RTLIL (``.il``).
    name : str
        Name of the top module.
    device : str
        Name of the device.
    folder : path-like
        Where the netlist, its cost and the log are kept.
    config : Config, optional
        The machine in it, if there is one. Where it fills the device, it is arranged there
        (:mod:`gen.floorplan`), with few resets and clock enables (:data:`gen.cells.FEW_SETS`).

    Returns
    -------
    dict of str to int
        Number of each of :data:`gen.devices.RESOURCES` but pins, ``lc`` on iCE40 alone: ``lut4``
        counts 2 for a CCU2C and 6 for a distributed RAM cell on ECP5.

    Raises
    ------
    ValueError
        There is no such device.
    RuntimeError
        Yosys refuses the design.
    """
    family, grid = device_of(device).family, device_of(device).grid
    full = config is not None and fills(grid, config)
    paths = [Path(source).resolve() for source in sources]
    reads = [
        f"read_rtlil {path}" if path.suffix == ".il" else f"read_verilog -sv {path}"
        for path in paths
    ]
    packaged.yosys(
        [
            *reads,
            f"hierarchy -top {name}",  # cells of the vendor are read later, with the check
            *to_cells(family, name, few_sets=full, options=f"-json {NETLIST}"),
            "tee -q -o stat.json stat -json",
        ],
        folder=folder,
    )
    stat = json.loads((Path(folder) / "stat.json").read_text())
    cost = resources(stat["modules"][f"\\{name}"]["num_cells_by_type"])
    if family == "ice40":
        cost["lc"] = logic_cells(json.loads((Path(folder) / NETLIST).read_text()))
    if full:
        cost["ff"] += arrange(Path(folder) / NETLIST, grid, config)
    (Path(folder) / COST).write_text(json.dumps(cost, indent=2) + "\n")
    return cost


def resources(cells):
    """Return the cost of a count by cell type; large RAMs of iCE40 stand by themselves."""
    spram = cells.get("SB_SPRAM256KA", 0)
    cost = figures(cells)
    return cost | {"bram": cost["bram"] - spram, "spram": spram}
