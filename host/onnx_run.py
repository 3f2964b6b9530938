"""What ``lacuna run`` does: a model and its inputs in, outputs and a report out."""

import io
import re
from importlib import import_module
from pathlib import Path

import numpy as np
from rich import box
from rich.table import Table

from .golden_driver import GoldenDriver
from .machine import Machine
from .network import run_plan
from .onnx_file import ModelError, bind_inputs, load_model
from .onnx_float import is_float, quantised
from .onnx_import import import_model
from .page import render
from .progress import steps
from .run_file import as_text, write_whole
from .serial import SerialDriver


__all__ = [
    "DRIVERS",
    "layers_table",
    "machine_on",
    "nodes_table",
    "run_model",
    "write_out",
]

DRIVERS = "golden", "verilator", "board"
#: The board if none is named.
BOARD = "ulx3s"
#: How tables look: they fit a terminal of 80 columns.
PLAIN = {"box": box.SIMPLE_HEAD, "pad_edge": False, "collapse_padding": True}


def machine_on(driver, config, name, *, build="build", board=None, port=None):
    """Return the :class:`Machine` of a configuration: golden's model, its Verilog, or a board.

    Parameters
    ----------
    driver : str
        One of :data:`DRIVERS`.
    config : :class:`lacuna.hw.config.Config`
        What the machine is; a board must have been configured with it.
    name : str
        Name of the configuration.
    build : path-like
        Folder of the generated files.
    board, port : str, optional
        Name of the board, such as ``"ulx3s"``, and its serial port.

    Raises
    ------
    ValueError
        There is no such driver or board, or no port is given for it.
    """
    if driver not in DRIVERS:
        raise ValueError(f"on must be one of {', '.join(DRIVERS)}, not {driver!r}")
    if driver != "board" and (board or port):
        raise ValueError(f"on must be board for a board or a port, not {driver!r}")
    made = None
    if driver == "golden":
        made = GoldenDriver(config)
    elif driver == "board":
        if not port:
            raise ValueError("port must be given for a board, such as /dev/ttyUSB0")
        boards = import_module("..gen.boards", __package__)  # it needs Amaranth
        baud = boards.board_of(board or BOARD).baud
        made = SerialDriver(config, board or BOARD, port=port, baud=baud)
    return Machine(config, name, driver=made, build_dir=build)


def run_model(path, arrays, machine, *, calibrate=(), coded=False, console):
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
    coded : bool
        Whether maps may be coded on the link, see :class:`work.Work`.
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
    try:
        model = load_model(path)
        feeds = bind_inputs(model, arrays)
        if is_float(model):
            samples = bind_inputs(model, calibrate) if calibrate else feeds
            with console.status("quantising the model"):
                model = quantised(model, samples)
        plan = import_model(model)
        with console.status(f"building the machine {machine.name}"):
            machine.prepare()
        with steps(console) as progress:
            progress.begin(len(plan.steps))
            return run_plan(plan, feeds, machine, coded=coded, progress=progress)
    except MemoryError as error:
        raise ModelError(f"{Path(path).name} must fit the memory of this computer") from error


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


def write_out(run, report, out, *, page=None):
    """Write the outputs of a run and its report, all of it or nothing.

    Parameters
    ----------
    run : :class:`network.Run`
        With the outputs.
    report : dict
        As :func:`run_facts.report` makes it.
    out : path-like
        Folder of ``run.json``, and of ``NAME.npy`` for each output.
    page : path-like, optional
        Where the report goes as HTML; beside it, it stands as JSON.

    Returns
    -------
    list of Path
        What was written.
    """
    text = as_text(report)
    files = {Path(out) / "run.json": text}
    for name, value in run.outputs.items():
        array = io.BytesIO()
        np.save(array, value)
        files[Path(out) / f"{re.sub(r'[^A-Za-z0-9._-]', '_', name)}.npy"] = array.getvalue()
    if page is not None:
        files[Path(page)] = render(report).encode()
        files[Path(page).with_suffix(".json")] = text
    return write_whole(files)
