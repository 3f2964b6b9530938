"""The command line: run a model, map a layer, write Verilog, put it on an FPGA."""

import sys
from importlib import import_module
from pathlib import Path

import click
from rich.console import Console

from ..hw.presets import CONFIGS
from .layer import Layer
from .mapper import map_layer
from .predict import predict
from .refine import refined
from .report import mapping_table


__all__ = ["configuration", "guarded", "main"]


def configuration(name):
    """Return the configuration of that name.

    Raises
    ------
    ValueError
        There is none.
    """
    if name not in CONFIGS:
        raise ValueError(f"config must be one of {', '.join(CONFIGS)}, not {name!r}")
    return CONFIGS[name]


def guarded(command, arguments=None):
    """Run a click command; a wrong input is one sentence on stderr and exit code 2.

    A machine or a tool that stops with an error is one sentence, too, and exit code 1.

    Parameters
    ----------
    command : :class:`click.Command`
        What to run.
    arguments : list of str, optional
        Those of the process if not given.
    """
    try:
        command.main(arguments, standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.ctx.get_help())
        sys.exit(2)
    except click.ClickException as error:
        click.echo(f"lacuna: {error.format_message()}", err=True)
        sys.exit(2)
    except (ValueError, OSError) as error:
        click.echo(f"lacuna: {error}", err=True)
        sys.exit(2)
    except click.Abort:
        click.echo("lacuna: interrupted", err=True)
        sys.exit(130)
    except MemoryError:
        click.echo("lacuna: what is asked for must fit the memory of this computer", err=True)
        sys.exit(2)
    except RuntimeError as error:
        click.echo(f"lacuna: {error}", err=True)
        sys.exit(1)


@click.group()
def commands():
    """Lacuna: accelerators for sparse convolutional networks."""


config_option = click.option(
    "--config", default="small", show_default=True, help="Name of the configuration."
)
out_option = click.option(
    "--out", default="build", show_default=True, help="Folder of what is written."
)


@commands.command("map")
@config_option
@click.option("--C", "C", type=int, required=True, help="Ifmap channels.")
@click.option("--M", "M", type=int, required=True, help="Filters.")
@click.option("--H", "H", type=int, required=True, help="Ifmap rows.")
@click.option("--W", "W", type=int, required=True, help="Ifmap columns.")
@click.option("--R", "R", type=int, required=True, help="Filter rows.")
@click.option("--S", "S", type=int, required=True, help="Filter columns.")
@click.option("--N", "N", type=int, default=1, show_default=True, help="Images.")
@click.option("--stride", type=int, nargs=2, default=(1, 1), help="Vertical, horizontal.")
@click.option("--padding", type=int, nargs=4, default=(0, 0, 0, 0), help="Top to right.")
@click.option("--groups", type=int, default=1, show_default=True, help="Groups of channels.")
@click.option("--link-ratio", type=float, help="Words per cycle, both directions together.")
@click.option("--bounds", is_flag=True, help="Bounds only: no compiler is needed.")
@click.option("--refine", is_flag=True, help="Let the model choose among the best mappings.")
@out_option
def map_command(config, link_ratio, bounds, refine, out, **shape):
    """Show how a layer is cut for a machine, and what that costs."""
    machine = configuration(config)
    if link_ratio is not None and link_ratio <= 0:
        raise ValueError(f"link-ratio must be above 0, not {link_ratio!r}")
    try:
        layer = Layer(**shape)
    except TypeError as error:
        raise ValueError(str(error)) from error
    if bounds and refine:
        raise ValueError("bounds must not be asked for with refine")
    if refine:
        mapping = refined(layer, machine, link_ratio=link_ratio, build_dir=out)
    else:
        mapping = map_layer(layer, machine, link_ratio=link_ratio)
    prediction = None if bounds else predict(mapping, link_ratio=link_ratio, build_dir=out)
    Console().print(mapping_table(mapping, prediction))


@commands.command("run")
@click.argument("model")
@click.option("--input", "inputs", multiple=True, required=True, help="path.npy or name=path.npy.")
@click.option("--config", default="edge8", show_default=True, help="Name of the configuration.")
@click.option("--on", default="verilator", show_default=True, help="verilator, golden or board.")
@click.option("--board", help="Name of the board, such as ulx3s, which is the default.")
@click.option("--port", help="Its serial port, such as /dev/ttyUSB0.")
@click.option("--calibrate", multiple=True, help="Inputs by which a float model is quantised.")
@click.option("--coded", is_flag=True, help="Code maps on the link where that may pay.")
@click.option("--report", "page", help="Where the report goes, NAME.html; NAME.json beside it.")
@click.option("--out", default="build/model", show_default=True, help="Folder of the outputs.")
@click.option("--build", default="build", show_default=True, help="Folder of the machine.")
def run_command(model, *, inputs, config, on, board, port, calibrate, coded, page, out, build):
    """Run an ONNX model: its layers on a machine, the rest beside it."""
    onnx_file = import_module(".onnx_file", __package__)  # onnxruntime takes a second
    onnx_run = import_module(".onnx_run", __package__)
    run_facts = import_module(".run_facts", __package__)
    if page is not None:
        page = import_module(".run_file", __package__).page_path(page)
    console = Console()
    machine = onnx_run.machine_on(
        on, configuration(config), config, build=build, board=board, port=port
    )
    arrays, samples = onnx_file.read_arrays(inputs), onnx_file.read_arrays(calibrate)
    run = onnx_run.run_model(
        model, arrays, machine, calibrate=samples, coded=coded, console=console
    )
    report = run_facts.report(run, machine, model=Path(model).name, on=on)
    console.print(onnx_run.layers_table(report, title=f"{model} on {config}, {on}"))
    console.print(onnx_run.nodes_table(report))
    for stay in report["reasons"]:
        console.print(f"{stay['op']} {stay['node']} is on the host: {stay['reason']}")
    for path in onnx_run.write_out(run, report, out, page=page):
        console.print(str(path), soft_wrap=True)


@commands.command("report")
@click.argument("run")
@click.option("--out", default="report.html", show_default=True, help="Where the page goes.")
def report_command(run, out):
    """Make the report of an earlier run from its run.json: one HTML file."""
    run_file = import_module(".run_file", __package__)
    page = import_module(".page", __package__)
    path = run_file.page_path(out)
    (path,) = run_file.write_whole({path: page.render(run_file.read_report(run)).encode()})
    click.echo(path)


@commands.command("map-model")
@click.argument("model")
@click.option("--config", default="edge8", show_default=True, help="Name of the configuration.")
@click.option("--link-ratio", type=float, help="Words per cycle, both directions together.")
@click.option("--bounds", is_flag=True, help="Bounds only: no compiler is needed.")
@out_option
def map_model_command(model, config, link_ratio, bounds, out):
    """Show how the layers of an ONNX model are cut, and what one image costs."""
    onnx_map = import_module(".onnx_map", __package__)
    progress = import_module(".progress", __package__)
    machine, console = configuration(config), Console()
    if link_ratio is not None and link_ratio <= 0:
        raise ValueError(f"link-ratio must be above 0, not {link_ratio!r}")
    with progress.steps(console) as step:
        mappings, nodes = onnx_map.map_model(model, machine, link_ratio=link_ratio, progress=step)
        cycles = [mapping.cycles for mapping in mappings]
        if not bounds:
            step.begin(onnx_map.distinct(mappings))
            options = {"link_ratio": link_ratio, "build_dir": out, "progress": step}
            cycles = onnx_map.predicted(mappings, **options)
    console.print(onnx_map.mappings_table(mappings, cycles))
    console.print(f"{len(nodes)} nodes on the host")


@commands.command("verilog")
@config_option
@click.option("--wrapper", default="plain", show_default=True, help="plain, stream or axi.")
@click.option("--core-clock", is_flag=True, help="In a wrapper: a clock of the machine's own.")
@click.option("--memory", default="infer", show_default=True, help="infer or blackbox.")
@out_option
def verilog_command(config, wrapper, core_clock, memory, out):
    """Write the Verilog of a machine and a description of it."""
    machine = configuration(config)
    if core_clock and wrapper == "plain":
        raise ValueError("wrapper must be stream or axi for core-clock, not 'plain'")
    writer = import_module("..gen.verilog", __package__)  # the map command needs no Amaranth
    options = {"core_clock": True} if core_clock else {}
    path = writer.write_machine(machine, config, out, wrapper=wrapper, memory=memory, **options)
    click.echo(path)


@commands.command("release")
@config_option
@click.option("--frequency", default=60.0, show_default=True, help="Of the constraints, in MHz.")
@out_option
def release_command(config, frequency, out):
    """Pack a machine with registers, constraints, a test bench and a FuseSoC file."""
    machine = configuration(config)
    writer = import_module("..gen.release", __package__)
    vectors = import_module(".vectors", __package__).vectors(machine)
    click.echo(writer.release(machine, config, out, vectors=vectors, frequency=frequency))


@commands.command("registers")
@out_option
def registers_command(out):
    """Write the registers of the wrappers: SystemRDL, C headers, pages."""
    writer = import_module("..gen.registers", __package__)
    for wrapper in writer.WRAPPERS:
        for path in writer.write(wrapper, out):
            click.echo(path)


@commands.command("synth")
@config_option
@out_option
@click.option("--target", default="generic", show_default=True, help="Cells to count.")
def synth_command(config, out, target):
    """Count the cells of a machine."""
    machine = configuration(config)
    synth = import_module("..gen.synth", __package__)
    if target not in synth.TARGETS:
        raise ValueError(f"target must be one of {', '.join(synth.TARGETS)}, not {target!r}")
    synth.report(machine, config, target, out)


@commands.command("fpga")
@config_option
@out_option
@click.option("--device", required=True, help="Name of the FPGA, such as LFE5U-85F.")
@click.option("--wrapper", help="plain, stream, axi or serial; that of the device without it.")
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of the placement.")
@click.option("--frequency", type=float, default=60.0, show_default=True, help="Goal, in MHz.")
def fpga_command(config, out, device, **placing):
    """Place and route a machine on an FPGA."""
    configuration(config)
    flow = import_module("..gen.fpga", __package__)
    placed = flow.implement(config, device, build_dir=out, **placing)
    click.echo(placement(config, placed))


@commands.command("bitstream")
@click.option("--config", help="Name of the configuration; the board's own without it.")
@out_option
@click.option("--board", required=True, help="Name of the board, such as ulx3s.")
@click.option("--seed", type=int, default=1, show_default=True, help="Seed of the placement.")
def bitstream_command(config, out, board, seed):
    """Make the bitstream of a board."""
    boards = import_module("..gen.boards", __package__)
    path, placed = boards.bitstream(board, config=config, seed=seed, build_dir=out)
    click.echo(placement(config or boards.board_of(board).config, placed))
    click.echo(path)


def placement(config, placed):
    """Return what became of a placement, as text."""
    cost = ", ".join(f"{key} {count:,}" for key, count in placed.cost.items())
    used = ", ".join(f"{kind} {used:,} of {there:,}" for kind, (used, there) in placed.used.items())
    return (
        f"{config} on {placed.device}, seed {placed.seed}: {placed.fmax:.1f} MHz\n"
        f"synthesis: {cost}\nplaced: {used}\ncritical path: {placed.path}"
    )


def main(arguments=None):
    """Run the command line; see :func:`guarded`."""
    guarded(commands, arguments)


if __name__ == "__main__":
    main()
