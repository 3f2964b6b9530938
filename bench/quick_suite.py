"""The quick suite, written once for all who run it."""

import hashlib
import subprocess
import sys
from pathlib import Path


__all__ = ["tape"]

ROOT = Path(__file__).parents[1]
#: Rooms that decide what the suite is.
ROOMS = "golden", "host", "hw", "sim", "tb"


def tape(executable, folder):
    """Return the quick suite (``tb/suite.py``), written anew if what makes it has changed.

    Parameters
    ----------
    executable : Path
        A good machine, of which cycles and counters are taken.
    folder : Path
        Where the suite is kept.

    Raises
    ------
    subprocess.CalledProcessError
        The machine is not good.
    """
    files = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*"))]
    sources = [path for path in files if path.suffix in {".py", ".cpp", ".h"}]
    digest = hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()
    found = Path(folder) / f"suite-{digest[:16]}"
    if not found.exists():
        unfinished = found.with_suffix(".new")
        command = [sys.executable, "-m", "lacuna.tb.suite", executable, unfinished]
        subprocess.run(command, check=True)
        unfinished.replace(found)
    return found
