"""FPGAs: what each holds, and how the tools call it."""

from dataclasses import dataclass, field, replace

from .floorplan import Grid


__all__ = ["DEVICES", "RESOURCES", "Device", "device_of", "package_for", "refusal"]

#: What a device has a number of, and what it is called in a sentence.
RESOURCES = {
    "lut4": "LUT4 equivalents",
    "ff": "flip-flops",
    "lc": "logic cells",
    "dsp": "multipliers",
    "bram": "block RAMs",
    "spram": "single-port RAMs",
    "pins": "pins",
}


@dataclass(frozen=True, kw_only=True)
class Device:
    """An FPGA.

    Parameters
    ----------
    family : str
        ``"ecp5"`` or ``"ice40"``: which synthesis and which place and route.
    flags : tuple of str
        Arguments of nextpnr that choose the device and its speed grade.
    speed_grade : int
        That of ``flags``; 0 where the family has none.
    packages : dict of str to int
        Packages, the usual one first, and how many pins each has for signals.
    clocks : dict of str to str
        By package, a pin from which a clock reaches its tree without a detour through the fabric.
    holds : dict of str to int
        Number of each of :data:`RESOURCES` but pins; what is missing is 0.
    wrapper : str
        What stands around a machine that has no board: ``"stream"``, or ``"serial"`` where pins
        are few.
    grid : Grid, optional
        Its columns, for a machine that fills it.
    sides : dict of str to tuple of (str, str)
        By package, the pins on its left and on its right side, from the bottom up, for ports that
        belong together.
    """

    family: str
    flags: tuple
    speed_grade: int
    packages: dict = field(hash=False)
    clocks: dict = field(hash=False)
    holds: dict = field(hash=False)
    wrapper: str
    grid: Grid | None = field(default=None, hash=False)
    sides: dict = field(default_factory=dict, hash=False)


def ecp5(size, luts, brams, multipliers, **packages):
    """Return an LFE5U at speed grade 6.

    A LUT4 has one flip-flop; a multiplier is 18 x 18 bits, a block RAM 18 kb. Source: Lattice,
    ECP5 and ECP5-5G Family Data Sheet, FPGA-DS-02012, table 1.1; LUT4 as nextpnr counts them. The
    pin of the clock is pad PCLKT6_1, which a ULX3S feeds (amaranth-boards, ``clk25``; balls: pad
    table of prjtrellis, ``iodb.json``).
    """
    return Device(
        family="ecp5",
        flags=(f"--{size}k", "--speed", "6"),
        speed_grade=6,
        packages=packages,
        clocks={"CABGA381": "G2", "CABGA554": "H3", "CABGA756": "P5"},
        holds={"lut4": luts, "ff": luts, "dsp": multipliers, "bram": brams},
        wrapper="stream",
    )


def ice40(name, package, pins, luts, brams, *, multipliers=0, large=0):
    """Return an iCE40: block RAMs of 4 kb, large ones of 256 kb, multipliers of 16 x 16 bits.

    Source: Lattice, iCE40 UltraPlus Family Data Sheet, FPGA-DS-02008, table 1.1, and iCE40 LP/HX
    Family Data Sheet, FPGA-DS-02029, table 1.1.
    """
    return Device(
        family="ice40",
        flags=(f"--{name}",),
        speed_grade=0,
        packages={package: pins},
        clocks={},
        holds={
            "lut4": luts,
            "ff": luts,
            "lc": luts,
            "dsp": multipliers,
            "bram": brams,
            "spram": large,
        },
        wrapper="serial",
    )


#: Columns of an LFE5U-85F: 13 of nine tiles, with two more in the middle. Source: Project Trellis,
#: tile grid of the device (``tilegrid.json``); names as nextpnr has them.
GRID_85F = Grid(
    left=(*range(4, 59, 9), *range(69, 115, 9)),
    multiplier_rows=(10, 34, 58),
    memory_rows=(22, 46, 70),
    buffer_row=82,
    multipliers=tuple((place, f"MULT18_{place}") for place in (0, 1, 4, 5)),
    memories=tuple((2 * place, f"EBR{place}") for place in range(4)),
)
#: Its pins in a CABGA381, but that of the clock. Source: Project Trellis, ``iodb.json``.
SIDES_85F = (
    "P1 P2 P3 P4 N2 M1 L1 N1 N3 M3 L3 L2 M4 N5 N4 P5 M5 K4 K5 L4 L5 K2 J1 H1 K1 J4 J5 J3 K3 F1 "
    "H2 G1 G3 F3 F2 E2 H4 G5 H5 H3 C1 D1 D2 E1 A2 B1 B2 C2 F4 E3 E5 F5 E4 D5 C3 D3 C4 B4 A3 B3 "
    "A4 A5 B5 C5",
    "U18 U17 U16 T17 T19 R18 U19 T18 P20 R20 T20 U20 N19 N20 P19 P18 T16 N17 P16 R16 R17 N16 "
    "M17 N18 P17 L16 L17 L18 M18 L20 M20 L19 M19 J19 K19 J20 K20 G19 H20 J18 K18 E20 F19 F20 "
    "G20 C20 D19 D20 E19 K16 K17 H18 H17 J17 J16 F17 G18 G16 H16 D18 E17 E18 F18 C18 D17 E16 "
    "F16",
)
#: Every device that ``make fpga`` knows.
DEVICES = {
    "LFE5U-25F": ecp5(25, 24288, 56, 28, CABGA381=197),
    "LFE5U-45F": ecp5(45, 43848, 108, 72, CABGA381=203, CABGA554=245),
    "LFE5U-85F": replace(
        ecp5(85, 83640, 208, 156, CABGA381=205, CABGA554=259, CABGA756=365),
        grid=GRID_85F,
        sides={"CABGA381": SIDES_85F},
    ),
    "iCE40UP5K": ice40("up5k", "sg48", 39, 5280, 30, multipliers=8, large=4),
    "iCE40HX8K": ice40("hx8k", "ct256", 206, 7680, 32),
}


def device_of(name):
    """Return the device of that name.

    Raises
    ------
    ValueError
        There is none; the message has the list.
    """
    if name not in DEVICES:
        raise ValueError(f"device must be one of {', '.join(DEVICES)}, not {name!r}")
    return DEVICES[name]


def refusal(cost, name):
    """Return why a design of that cost does not fit a device; nothing if it does.

    Parameters
    ----------
    cost : dict of str to int
        Number of each of :data:`RESOURCES` that the design needs.
    name : str
        Name of the device.

    Returns
    -------
    str
        ``"19 more block RAMs than the 56 of LFE5U-25F and 312 more LUT4 equivalents than ..."``.
    """
    device = device_of(name)
    holds = device.holds | {"pins": max(device.packages.values())}
    lacking = [
        f"{cost[key] - holds.get(key, 0):,} more {noun} than the {holds.get(key, 0):,}"
        for key, noun in RESOURCES.items()
        if cost.get(key, 0) > holds.get(key, 0)
    ]
    remedy = "; the wrapper serial needs few" if cost.get("pins", 0) > holds["pins"] else ""
    return f"{' and '.join(lacking)} of {name}{remedy}" if lacking else ""


def package_for(name, pins):
    """Return the smallest package of a device that has that many pins for signals.

    Parameters
    ----------
    name : str
        Name of the device.
    pins : int
        Number of pins that the design needs.

    Raises
    ------
    ValueError
        No package has; the message says what the largest has.
    """
    packages = device_of(name).packages
    enough = [package for package, there in packages.items() if there >= pins]
    if not enough:
        raise ValueError(
            f"the ports must be at most {max(packages.values())} on {name}, not {pins}"
        )
    return enough[0]
