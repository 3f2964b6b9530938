"""The command line: map a layer, write Verilog, count its cells."""

import sys
from importlib import import_module

import click
from rich.console import Console

from ..hw.config import CONFIGS
from .layer import Layer
from .machine import MachineError
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

    A machine that stops with an error is one sentence, too, and exit code 1.

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
    except MachineError as error:
        click.echo(f"lacuna: {error}", err=True)
        sys.exit(1)
    except click.Abort:
        click.echo("lacuna: interrupted", err=True)
        sys.exit(130)


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


@commands.command("verilog")
@config_option
@click.option("--wrapper", default="plain", show_default=True, help="plain, stream or axi.")
@click.option("--core-clock", is_flag=True, help="In a wrapper: a clock of the machine's own.")
@out_option
def verilog_command(config, wrapper, core_clock, out):
    """Write the Verilog of a machine and a description of it."""
    machine = configuration(config)
    if core_clock and wrapper == "plain":
        raise ValueError("wrapper must be stream or axi for core-clock, not 'plain'")
    writer = import_module("..gen.verilog", __package__)  # the map command needs no Amaranth
    options = {"core_clock": True} if core_clock else {}
    click.echo(writer.write_machine(machine, config, out, wrapper=wrapper, **options))


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


def main(arguments=None):
    """Run the command line; see :func:`guarded`."""
    guarded(commands, arguments)


if __name__ == "__main__":
    main()
