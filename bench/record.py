"""Results that are kept: ``bench/results/NAME.json``."""

import json
import subprocess
from importlib.metadata import version
from pathlib import Path


__all__ = ["FOLDER", "commit", "read", "write"]

FOLDER = Path(__file__).with_name("results")


def write(name, *, command, packages, rows, totals):
    """Write ``bench/results/name.json``.

    Parameters
    ----------
    name : str
        Name of the file without its ending.
    command : str
        What makes it.
    packages : iterable of str
        Packages whose version matters.
    rows : list of dict
        The measurements; numbers are numbers.
    totals : dict
        What sums them up.

    Returns
    -------
    dict
        What was written, with the commit that was measured.
    """
    result = {
        "command": command,
        "commit": commit(),
        "versions": {package: version(package) for package in packages},
        "rows": rows,
        "totals": totals,
    }
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.json").write_text(json.dumps(result, indent=2) + "\n")
    return result


def commit():
    """Return the commit that is checked out."""
    done = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=Path(__file__).parent, capture_output=True, check=True
    )
    return done.stdout.decode().strip()


def read(name):
    """Return what :func:`write` has kept as ``name``, or None."""
    path = FOLDER / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else None
