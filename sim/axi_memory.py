"""Run a design that fetches its data from a memory over AXI4, and writes results back."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from .build import compiled


__all__ = ["Result", "build", "run"]

HARNESS = Path(__file__).with_suffix(".cpp")
#: Warnings are for those who write a design; it is not ours. Its runs are short, its text is long:
#: not optimised it is there sooner.
FOREIGN = "-Wno-fatal", "-Wno-lint", "-Wno-style", "-MAKEFLAGS", "OPT_FAST=-O0"
#: Bytes of a word.
WORD_BYTES = 16


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a design did.

    Parameters
    ----------
    memory : bytes
        The memory afterwards.
    cycles : int
        From the first address that the design reads to the last word that it writes, both counted.
    simulated : int
        All cycles of the run, those of its registers included.
    words_in, words_out : int
        Words of 128 bits read and written.
    """

    memory: bytes
    cycles: int
    simulated: int
    words_in: int
    words_out: int


def build(source, *, name, build_dir="build"):
    """Compile a Verilog file with a memory, unless the same has been compiled before.

    Parameters
    ----------
    source : path-like
        The Verilog.
    name : str
        Its top module: an AXI4 master ``maxi_`` of 128 bits without IDs, AXI4-Lite registers
        ``saxi_``, clock ``CLK``, reset ``RESETN``.
    build_dir : path-like
        Where executables are kept.

    Returns
    -------
    Path
        The executable.

    Raises
    ------
    RuntimeError
        Verilator or the compiler refuses the text.
    """
    source = Path(source).resolve()
    files = {"machine.vlt": "`verilator_config\n"}
    return compiled(source, name, files, Path(build_dir).resolve(), harness=HARNESS, flags=FOREIGN)


def run(executable, memory, *, start, busy, latency=1, max_cycles=100_000_000):
    """Start a design and wait until it has ended.

    The memory takes every address at once. A burst begins ``latency`` cycles later, or behind the
    burst before it; then it gives one word per cycle, and takes one in the same cycle.

    Parameters
    ----------
    executable : path-like
        What :func:`build` made.
    memory : bytes
        What is in the memory, from address 0; whole words.
    start, busy : int
        Byte addresses of two registers: 1 written to one starts, and it returns to 0; then the
        other is 0 at the end.
    latency : int
        Cycles from an address to its first word, at least 1.
    max_cycles : int
        Cycles after which the run is given up.

    Returns
    -------
    Result

    Raises
    ------
    ValueError
        ``memory`` has a part of a word, or ``latency`` is below 1.
    RuntimeError
        The design never ends, or uses an address beyond the memory.
    """
    if len(memory) % WORD_BYTES:
        raise ValueError(f"memory must be a multiple of {WORD_BYTES} bytes, not {len(memory)}")
    if latency < 1:
        raise ValueError(f"latency must be at least 1 cycle, not {latency!r}")
    numbers = {"start": start, "busy": busy, "latency": latency, "max-cycles": max_cycles}
    with tempfile.TemporaryDirectory() as folder:
        given, left = Path(folder) / "in", Path(folder) / "out"
        given.write_bytes(memory)
        options = {"in": given, "out": left} | numbers
        done = subprocess.run(
            [str(executable), *(f"--{key}={value}" for key, value in options.items())],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"the simulation failed: {done.stderr.strip()}")
        return Result(memory=left.read_bytes(), **json.loads(done.stdout))
