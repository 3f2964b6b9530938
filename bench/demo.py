"""The demonstration: a photograph through two layers on the generated Verilog, bit for bit."""

import json
from dataclasses import dataclass
from pathlib import Path

import click
import numpy as np
from rich.console import Console

from ..gen.boards import board_of
from ..host.cli import configuration, guarded
from ..host.layer import Layer
from ..host.machine import Machine
from ..host.picture import contact_sheet, load, to_fixed, to_real
from ..host.report import figures, results_table
from ..host.serial import SerialDriver
from .cases import Case, truth


__all__ = ["command", "demonstrate", "network"]

#: Weight of red, green and blue in what the eye sees as brightness (ITU-R BT.601).
BRIGHTNESS = 0.299, 0.587, 0.114
EDGES = {
    "vertical edges": [[-1, 0, 1], [-2, 0, 2], [-1, 0, 1]],
    "horizontal edges": [[-1, -2, -1], [0, 0, 0], [1, 2, 1]],
    "rising edges": [[0, 1, 2], [-1, 0, 1], [-2, -1, 0]],
    "falling edges": [[2, 1, 0], [1, 0, -1], [0, -1, -2]],
    "details": [[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]],
    "dark lines": [[1, -2, 1], [1, -2, 1], [1, -2, 1]],
    "blur": [[1 / 16, 1 / 8, 1 / 16], [1 / 8, 1 / 4, 1 / 8], [1 / 16, 1 / 8, 1 / 16]],
    "brightness": [[0, 0, 0], [0, 1, 0], [0, 0, 0]],
}
#: Results of a smaller magnitude are noise: they become 0.
NOISE = 1 / 16


@dataclass(frozen=True)
class Stage:
    """One layer of the demonstration with its arrays, in fixed point."""

    layer: Layer
    filters: np.ndarray
    bias: np.ndarray
    labels: list


def network(channels, height, width, config):
    """Return the two stages for a picture of that shape.

    The first finds edges, lines and light; the second, of fixed random filters, mixes them at
    half the size.
    """
    one = 2**config.product_shift
    fixed = {"fraction_bits": config.product_shift, "bits": config.weight_bits}
    shares = BRIGHTNESS if channels == 3 else (1,)
    kernels = np.array(list(EDGES.values()), dtype=float)
    first = to_fixed(kernels[:, None] * np.reshape(shares, (1, -1, 1, 1)), **fixed)
    rng = np.random.default_rng(2017)
    second = rng.normal(0, 0.6 / np.sqrt(25), (8, len(kernels), 5, 5))
    second -= second.mean(axis=(1, 2, 3), keepdims=True)  # flat light makes no pattern
    shape = {"relu": True, "threshold": int(NOISE * one), "ofmap_coded": True}
    layers = (
        Layer(
            name="edges", C=channels, M=len(kernels), H=height, W=width, R=3, S=3,
            padding=(1, 1, 1, 1), **shape,
        ),
        Layer(
            name="patterns", C=len(kernels), M=8, H=height, W=width, R=5, S=5, stride=(2, 2),
            padding=(2, 2, 2, 2), ifmap_coded=True, **shape,
        ),
    )  # fmt: skip
    return [
        Stage(layers[0], first, np.zeros(len(kernels), int), list(EDGES)),
        Stage(
            layers[1],
            to_fixed(second, **fixed),
            np.full(8, -one // 32),
            [f"pattern {number}" for number in range(1, 9)],
        ),
    ]


def demonstrate(machine, picture, out, *, console):
    """Run a picture through the network on a machine; write sheets, print a table.

    Parameters
    ----------
    machine : Machine
        What computes.
    picture : real array of shape ``(channels, height, width)``
        Values 0..1.
    out : path-like
        Folder of the sheets.
    console : :class:`rich.console.Console`
        Where the progress and the table are printed.

    Returns
    -------
    int
        How many values differ from golden's.
    """
    config, out = machine.config, Path(out)
    point = {"fraction_bits": config.product_shift}
    shown = picture.transpose(1, 2, 0) if len(picture) == 3 else picture[0]
    contact_sheet([shown], out / "input.png", title="the photograph", labels=["input"])
    ifmap = to_fixed(picture, **point, bits=config.activation_bits)[None]
    results, wrong, total = [], 0, 0
    for stage in network(*picture.shape, config):
        layer = stage.layer
        console.print(f"layer {layer.name}: {layer.macs:,} products")
        with console.status(f"on {machine.name}"):
            result = machine.run(layer, ifmap, stage.filters, bias=stage.bias)
        with console.status("the same in numpy"):
            expected = truth(Case(layer, ifmap, stage.filters, stage.bias), config)
        wrong += int(np.count_nonzero(result.ofmap != expected))
        total += expected.size
        results.append(result)
        ifmap = result.ofmap
        title = f"{layer.name}: {layer.M} filters of {layer.R} x {layer.S}"
        maps = to_real(ifmap[0], **point)
        sheet = contact_sheet(maps, out / f"{layer.name}.png", title=title, labels=stage.labels)
        console.print(f"  {result.cycles:,} cycles; pictures in {sheet}")
    table = results_table(results, title=f"two layers on {machine.name}")
    console.print(table)
    keep_table(table, [figures(result) for result in results], out)
    if wrong:
        console.print(f"[red]{wrong:,} of {total:,} values differ from numpy's[/red]")
    else:
        console.print(f"all {total:,} values agree with numpy's, bit for bit")
    return wrong


def keep_table(table, rows, out):
    """Write the table as text and its figures as JSON beside the pictures."""
    with (out / "table.txt").open("w") as file:
        Console(file=file, width=100).print(table)
    (out / "table.json").write_text(json.dumps(rows, indent=2) + "\n")


def on_board(name, config, port):
    """Return the machine of a board.

    Raises
    ------
    ValueError
        There is no such board or configuration.
    """
    board = board_of(name)
    made = configuration(config or board.config)
    return Machine(made, name, driver=SerialDriver(made, name, port=port, baud=board.baud))


@click.command()
@click.option("--image", help="A photograph; a sample is taken without it.")
@click.option("--config", help="Name of the configuration; small, or the board's own without it.")
@click.option("--board", help="Run on a board, such as ulx3s, not in simulation.")
@click.option("--port", help="Its serial port; /dev/ttyUSB0 without it.")
@click.option("--out", default="build/run", show_default=True, help="Folder of the pictures.")
@click.option("--build", default="build", show_default=True, help="Folder of the machine.")
def command(*, image, config, board, port, out, build):
    """Run a photograph through two layers, on the generated Verilog or on a board."""
    console = Console()
    picture = load(image)
    if port and not board:
        raise ValueError("PORT must come with BOARD, the name of the board")
    port = port or "/dev/ttyUSB0"
    if board:
        machine = on_board(board, config, port)
        console.print(f"board {board} on {port}: machine {machine.config.hash:#010x}")
    else:
        config = config or "small"
        machine = Machine(configuration(config), config, build_dir=build)
        console.print(f"machine {config}: Verilog, then a simulation of it (minutes at first)")
    with console.status(f"preparing the machine {machine.name}"):
        machine.prepare()
    if demonstrate(machine, picture, out, console=console):
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
