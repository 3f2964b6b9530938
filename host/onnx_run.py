"""What ``lacuna run`` does: a model and its inputs in, outputs and a report out."""

import json
import re
import tempfile
from collections import defaultdict
from pathlib import Path

import numpy as np
from rich import box
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from .golden_driver import GoldenDriver
from .machine import Machine
from .network import run_plan
from .onnx_file import ModelError, bind_inputs, load_model
from .onnx_float import is_float, quantised
from .onnx_import import import_model


__all__ = [
    "DRIVERS",
    "facts",
    "layers_table",
    "machine_on",
    "nodes_table",
    "run_model",
    "write_out",
]

DRIVERS = "golden", "verilator"
#: How tables look: they fit a terminal of 80 columns.
PLAIN = {"box": box.SIMPLE_HEAD, "pad_edge": False, "collapse_padding": True}


def machine_on(driver, config, name, *, build="build"):
    """Return the :class:`Machine` of a configuration, on golden's model or on its Verilog.

    Raises
    ------
    ValueError
        There is no such driver.
    """
    if driver not in DRIVERS:
        raise ValueError(f"on must be one of {', '.join(DRIVERS)}, not {driver!r}")
    made = GoldenDriver(config) if driver == "golden" else None
    return Machine(config, name, driver=made, build_dir=build)


def run_model(path, arrays, machine, *, calibrate=(), console):
    """Run a model on a machine.

    Parameters
    ----------
    path : path-like
        An ONNX file, quantised or float.
    arrays : list of (str or None, array)
        Inputs, see :func:`onnx_file.bind_inputs`.
    machine : Machine
        What computes the layers.
    calibrate : list of (str or None, array)
        Inputs by which a float model is quantised; ``arrays`` if there are none.
    console : :class:`rich.console.Console`
        Where the progress is shown.

    Returns
    -------
    :class:`network.Run`

    Raises
    ------
    ModelError, MappingError, MachineError
        As :func:`network.run_plan`, :func:`onnx_file.load_model` and :func:`onnx_float.quantised`.
    """
    model = load_model(path)
    feeds = bind_inputs(model, arrays)
    try:
        if is_float(model):
            samples = bind_inputs(model, calibrate) if calibrate else feeds
            with console.status("quantising the model"):
                model = quantised(model, samples)
        plan = import_model(model)
        with console.status(f"building the machine {machine.name}"):
            machine.prepare()
        shape = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
        with Progress(*shape, console=console, transient=True) as progress:
            task = progress.add_task("", total=len(plan.steps) + 1)
            return run_plan(
                plan,
                feeds,
                machine,
                progress=lambda name: progress.update(task, description=name, advance=1),
            )
    except MemoryError as error:
        raise ModelError(f"{Path(path).name} must fit the memory of this computer") from error


def layer_facts(record, config):
    """Return what one layer amounts to."""
    products = record.layer.macs * record.images
    slots = record.cycles * config.pe_count
    return {
        "layer": record.step.name,
        "op": record.step.op,
        "images": record.images,
        "runs": record.runs,
        "products": products,
        "cycles": record.cycles,
        "utilisation": products / slots if slots else None,
        "exact": record.exact,
        "difference": record.difference,
    }


def facts(run, config):
    """Return a run as a dict: ``layers``, ``host`` nodes by operator, and why some are there."""
    counts = defaultdict(lambda: {"nodes": 0, "values": 0})
    for node in run.nodes:
        counts[node.op]["nodes"] += 1
        counts[node.op]["values"] += node.values
    return {
        "layers": [layer_facts(record, config) for record in run.layers],
        "host": dict(counts),
        "reasons": [
            {"node": node.name, "op": node.op, "reason": node.reason}
            for node in run.nodes
            if node.reason
        ],
    }


def layers_table(report, *, title):
    """Return the table of the layers on the machine; exact and off are by onnxruntime."""
    table = Table(title=title, title_justify="left", **PLAIN)
    table.add_column("on the machine")
    for head in ("node", "images", "runs", "products", "cycles", "used", "exact", "off by"):
        table.add_column(head, justify="right")
    for row in report["layers"]:
        used = row["utilisation"]
        table.add_row(
            row["layer"],
            row["op"],
            f"{row['images']:,}",
            str(row["runs"]),
            f"{row['products']:,}",
            f"{row['cycles']:,}" if row["cycles"] else "-",
            "-" if used is None else f"{used:.1%}",
            "-" if row["exact"] is None else f"{row['exact']:.2%}",
            "-" if row["difference"] is None else str(row["difference"]),
        )
    return table


def nodes_table(report):
    """Return the table of the nodes on the host."""
    table = Table(**PLAIN)
    table.add_column("on the host")
    for head in ("nodes", "values made"):
        table.add_column(head, justify="right")
    for op, row in sorted(report["host"].items()):
        table.add_row(op, f"{row['nodes']:,}", f"{row['values']:,}")
    return table


def write_out(run, report, out):
    """Write the outputs and the report into a folder, all of it or nothing.

    Returns
    -------
    list of Path
        ``run.json``, and ``NAME.npy`` for each output.
    """
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out, prefix=".unfinished-") as folder:
        (Path(folder) / "run.json").write_text(json.dumps(report, indent=2) + "\n")
        for name, value in run.outputs.items():
            np.save(Path(folder) / f"{re.sub(r'[^A-Za-z0-9._-]', '_', name)}.npy", value)
        return [path.replace(out / path.name) for path in sorted(Path(folder).iterdir())]
