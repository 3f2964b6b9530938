"""Handwritten digits read by the generated Verilog, image by image: ``bench/results/digits.json``.

The network of :mod:`bench.train_digits`, quantised to 8 bits by onnxruntime with 100 of the images
it was trained with; its layers on the machine ``edge8_small``, pooling on the host.
"""

import time
from dataclasses import dataclass

import click
import numpy as np
from rich.console import Console

from ..host.cli import configuration, guarded
from ..host.network import Run, run_plan
from ..host.onnx_file import load_model
from ..host.onnx_float import quantised
from ..host.onnx_import import import_model
from ..host.onnx_nodes import Nodes
from ..host.onnx_run import layers_table, machine_on
from ..host.page import render
from ..host.progress import steps
from ..host.run_facts import facts, report
from ..host.run_file import page_path, write_whole
from . import record
from .train_digits import MODEL, digits
from .truth import Truth


__all__ = ["Reading", "command", "picture", "read_digits", "totals"]

#: Images by which the model is quantised.
SAMPLES = 100
#: Digits that are shown, and how many side by side.
SHOWN, ABREAST = 18, 9
#: A pixel is seen from this brightness on, 0..1.
SEEN = 0.4
HALVES = " ▄▀█"


@dataclass(frozen=True)
class Reading:
    """What was read.

    Parameters
    ----------
    run : Run
        On the machine.
    labels, found, golden, real : integer arrays
        What the digits are; what machine, golden and the float model read.
    values_wrong : int
        Ofmap values that differ from golden's.
    seconds : float
        Time of the run on the machine.
    """

    run: Run
    labels: np.ndarray
    found: np.ndarray
    golden: np.ndarray
    real: np.ndarray
    values_wrong: int
    seconds: float


def read_digits(machine, images, labels, *, samples, progress=None):
    """Read digits on a machine, with golden and with the float model.

    Parameters
    ----------
    machine : :class:`lacuna.host.machine.Machine`
        What computes the layers.
    images : float array of shape ``(count, 1, 8, 8)``
        Values 0..1.
    labels : integer array of shape ``(count,)``
        What they are.
    samples : float array of shape ``(count, 1, 8, 8)``
        Images by which the model is quantised.
    progress : callable, optional
        As that of :func:`host.network.run_plan`.

    Returns
    -------
    Reading
    """
    model = load_model(MODEL)
    plan = import_model(quantised(model, {"image": samples}))
    start = time.monotonic()
    run = run_plan(plan, {"image": images}, machine, progress=progress)
    seconds = time.monotonic() - start
    truth = run_plan(plan, {"image": images}, Truth(machine.config))
    wrong = sum(
        int(np.count_nonzero(mine.ofmap != theirs.ofmap))
        for mine, theirs in zip(run.layers, truth.layers, strict=True)
    )
    runner, weights = Nodes(model), import_model(model).graph.constants
    (scores,) = runner.run(list(model.graph.node), weights | {"image": images}, ["scores"])
    return Reading(
        run,
        labels,
        run.outputs["scores"].argmax(axis=1),
        truth.outputs["scores"].argmax(axis=1),
        scores.argmax(axis=1),
        wrong,
        seconds,
    )


def totals(reading):
    """Return what ``digits.json`` keeps."""
    cycles = sum(layer.cycles for layer in reading.run.layers)
    return {
        "images": len(reading.labels),
        "accuracy": float(np.mean(reading.found == reading.labels)),
        "accuracy_float": float(np.mean(reading.real == reading.labels)),
        "differs_from_golden": int(np.count_nonzero(reading.found != reading.golden)),
        "values_wrong": reading.values_wrong,
        "cycles_per_image": round(cycles / len(reading.labels)),
        "seconds": reading.seconds,
    }


def picture(images, found, labels):
    """Return digits as text, side by side, each above what was read, and a mark if it is wrong."""
    lines = []
    for start in range(0, len(images), ABREAST):
        part = slice(start, start + ABREAST)
        seen = (images[part, 0] > SEEN).astype(int)
        codes = 2 * seen[:, ::2] + seen[:, 1::2]
        lines += [
            "".join("".join(HALVES[code] for code in row) for row in rows)
            for rows in codes.transpose(1, 0, 2)
        ]
        marks = [
            f"{mine}" if mine == right else f"{mine} ({right}!)"
            for mine, right in zip(found[part], labels[part], strict=True)
        ]
        lines += ["".join(f"{mark:^8}" for mark in marks), ""]
    return "\n".join(lines)


@click.command()
@click.option("--images", type=click.IntRange(1, 360), help="Only so many; nothing is kept then.")
@click.option("--config", default="edge8_small", show_default=True, help="Name of the machine.")
@click.option("--on", default="verilator", show_default=True, help="verilator or golden.")
@click.option("--build", default="build", show_default=True, help="Folder of the machine.")
@click.option(
    "--report", "page", default="build/run/digits.html", show_default=True, help="Where it goes."
)
def command(images, *, config, on, build, page):
    """Read handwritten digits on the generated Verilog."""
    console = Console()
    samples, tests, _labels, labels = digits()
    machine = machine_on(on, configuration(config), config, build=build)
    with console.status(f"building the machine {config}"):
        machine.prepare()
    with steps(console) as progress:
        reading = read_digits(
            machine,
            tests[:images],
            labels[:images],
            samples=samples[:SAMPLES],
            progress=progress,
        )
    rows, sums = facts(reading.run, machine.config), totals(reading)
    console.print(picture(tests[:images][:SHOWN], reading.found[:SHOWN], labels[:SHOWN]))
    console.print(layers_table(rows, title=f"{sums['images']} digits on {config}, {on}"))
    console.print(
        f"{sums['accuracy']:.2%} of {sums['images']} digits are read right, "
        f"{sums['accuracy_float']:.2%} by the float model; {sums['cycles_per_image']:,} cycles "
        f"for each; {sums['values_wrong']} values differ from golden's, "
        f"{sums['differs_from_golden']} predictions ({sums['seconds']:.0f} s)"
    )
    found = report(reading.run, machine, model=MODEL.name, on=on)
    (path,) = write_whole({page_path(page): render(found).encode()})
    console.print(f"report: {path}")
    if images is None and on == "verilator":
        record.write(
            "digits",
            command="python -m lacuna.bench.digits",
            packages=("lacuna", "amaranth", "verilator", "numpy", "onnx", "onnxruntime"),
            rows=rows["layers"],
            totals=sums,
        )
    if sums["values_wrong"]:
        raise SystemExit(1)


if __name__ == "__main__":
    guarded(command)
