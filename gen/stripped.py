"""A design without first values: what a reset does not set is unknown until it is written."""

import re
import tempfile
from pathlib import Path

from . import packaged


__all__ = ["write_stripped"]

#: A register or memory that has a first value, as Yosys writes it.
FIRST = re.compile(r"^ *(?:reg\b.* = .*;|initial\b.*)$", re.M)


def write_stripped(source, *, name, build_dir):
    """Write a design without the first values of its registers and memories.

    Processes become registers and multiplexers, whose output is unknown where its choice is: a
    four-valued simulation then shows what no reset has set. The hierarchy stays.

    Parameters
    ----------
    source : path-like
        The Verilog.
    name : str
        Its top module; the result has the same name and ports.
    build_dir : path-like
        Folder of the result.

    Returns
    -------
    Path
        ``build_dir/<name>_stripped.v``

    Raises
    ------
    RuntimeError
        Yosys refuses the design, or a first value is left.
    """
    steps = [
        f"read_verilog -sv {Path(source).resolve()}",
        f"hierarchy -check -top {name}",
        *("proc", "setattr -unset init w:*", "delete t:$meminit t:$meminit_v2", "opt_clean"),
        "write_verilog -noattr stripped.v",
    ]
    with tempfile.TemporaryDirectory() as folder:
        packaged.yosys(steps, folder=folder)
        text = (Path(folder) / "stripped.v").read_text()
    left = FIRST.search(text)
    if left:
        raise RuntimeError(f"no first value must be left, not {left[0].strip()!r}")
    path = Path(build_dir) / f"{name}_stripped.v"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path
