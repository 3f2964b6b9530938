"""Other people's readers on the generated Verilog: Verilator's linter, Icarus, Yosys."""

import subprocess
import sys
import tempfile
from itertools import product
from pathlib import Path

from ..hw.presets import CONFIGS
from . import packaged, verilog


__all__ = ["WAIVERS", "lint"]

#: What Verilator's linter may not complain about, each with its reason.
WAIVERS = Path(__file__).with_name("waivers.vlt")


def lint(source, *, name):
    """Check a Verilog file with every reader on this machine.

    Verilator with all warnings but those of ``waivers.vlt``, Icarus if it is installed, Yosys.

    Parameters
    ----------
    source : path-like
        The file.
    name : str
        Its top module.

    Returns
    -------
    list of str
        The readers that accept it.

    Raises
    ------
    RuntimeError
        One of them does not; the message ends with what it says.
    """
    path = str(Path(source).resolve())
    readers = {
        "verilator": ["--lint-only", "-Wall", str(WAIVERS), path, "--top-module", name],
        "iverilog": ["-g2012", "-Wall", "-Wno-timescale", "-t", "null", "-s", name, path],
    }
    if "icarus" not in packaged.simulators():
        del readers["iverilog"]
    for command, arguments in readers.items():
        done = subprocess.run(
            [command, *arguments],
            env=packaged.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        said = done.stderr + done.stdout
        if done.returncode or "warning" in said.lower():
            raise RuntimeError(f"{command} must accept {name} silently:\n{said[-3000:]}")
    with tempfile.TemporaryDirectory() as folder:
        packaged.yosys(
            [f"read_verilog -sv {path}", f"hierarchy -check -top {name}", "proc", "check -assert"],
            folder=folder,
        )
    return [*readers, "yosys"]


def main(names):
    """Lint the machines of the named configurations, alone and in their wrappers."""
    for name, wrapper in product(names, verilog.TOPS):
        with tempfile.TemporaryDirectory() as folder:
            source = verilog.write_machine(CONFIGS[name], name, folder, wrapper=wrapper)
            print(f"{source.stem}: accepted by {', '.join(lint(source, name=source.stem))}")


if __name__ == "__main__":
    main(sys.argv[1:])
