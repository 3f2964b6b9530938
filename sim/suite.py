"""A suite of cases for a machine: what goes in, what must come out, in one process."""

import hashlib
import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from .build import compiled, not_inlined


__all__ = ["Case", "Run", "build", "digests", "recorded", "run", "write"]

DRIVER = Path(__file__).with_name("suite.cpp")
#: A changed bit of a port that leads back into its own word looks like a loop to Verilator.
MUTANTS = ("-Wno-UNOPTFLAT", "-CFLAGS", "-DMUTSEL")
#: Cycles that a case may take where nothing better is known.
LIMIT = 100_000
#: Steps of a probability.
SHARE = 2**16
FULL = 2**64 - 1
#: Numbers of a case in a suite, and lists behind them.
NUMBERS, LISTS = 8, 6


@dataclass(frozen=True, kw_only=True)
class Case:
    """Words that go in, and what must come of it. The link has 64 bits.

    Parameters
    ----------
    name : str
        What it is about.
    words : list of int
        What goes in.
    out : list of (int or None)
        What must come out; None is a word of which only the place is known.
    before : list of (int or None)
        What comes out before it, up to any word.
    errors : tuple of int
        Codes that must be seen, in their order.
    error : int
        Status at the end.
    stall_in, stall_out : float
        How often source and sink pause, 0..1.
    seed : int
        Seed of the pauses.
    stop : int
        Cycle of a reset that ends the case, from 1; 0 for none.
    limit : int
        Cycles after which it hangs.
    least, most : int
        Cycles that it may take; any if ``most`` is 0.
    exact : bool
        Words that are not known are those of the good machine, which a test has found right.
    layers : tuple
        What the words were made of, for whoever wants to know.
    """

    name: str
    words: list
    out: list = field(default_factory=list)
    before: list = field(default_factory=list)
    errors: tuple = ()
    error: int = 0
    stall_in: float = 0.0
    stall_out: float = 0.0
    seed: int = 1
    stop: int = 0
    limit: int = LIMIT
    least: int = 0
    most: int = 0
    exact: bool = False
    layers: tuple = ()

    def numbers(self):
        """Return it as the driver reads it."""
        stalls = [int(share * SHARE) for share in (self.stall_in, self.stall_out)]
        yield np.array([*stalls, self.seed, self.stop, self.limit, self.least, self.most])
        yield np.array([self.error])
        for numbers in (self.errors, self.words):
            yield np.array([len(numbers), *map(int, numbers)], dtype=np.uint64)
        for words in (self.before, self.out):
            known = [0 if word is None else FULL for word in words]
            yield np.array([len(words), *(int(word or 0) for word in words)], dtype=np.uint64)
            yield np.array([len(words), *known], dtype=np.uint64)


@dataclass(frozen=True, kw_only=True)
class Run:
    """What came of a suite.

    Parameters
    ----------
    case : int
        Number of the case that went wrong; how many there are if none did.
    wrong : str
        What was wrong with it; empty if nothing was.
    cycles : int
        Of the whole run.
    each : list of int
        Cycles of each case.
    """

    case: int
    wrong: str
    cycles: int
    each: list[int]


def write(path, cases):
    """Write a suite as the driver reads it."""
    parts = [np.array([len(cases)])]
    for case in cases:
        parts += case.numbers()
    with Path(path).open("wb") as file:
        for part in parts:
            file.write(part.astype("<u8").tobytes())


def digests(path):
    """Return, for each case of a suite, what tells all up to this one from others; then all."""
    numbers, place, found, digest = np.fromfile(path, dtype="<u8"), 1, [], hashlib.sha256()
    for _case in range(int(numbers[0])):
        start = place
        place += NUMBERS
        for _list in range(LISTS):
            place += 1 + int(numbers[place])
        digest.update(numbers[start:place].tobytes())
        found.append(digest.hexdigest()[:16])
    return [*found, found[-1]]


def build(
    source, *, name, folder, mutants=False, flags=(), settings="`verilator_config\n", files=None
):
    """Compile module ``name`` of a Verilog file with the driver; return the executable.

    Parameters
    ----------
    source : Path
        The Verilog.
    name : str
        Its top module, with the ports of ``hw.top``.
    folder : Path
        Where executables are kept.
    mutants : bool
        It has the input of :mod:`gen.mutants`.
    flags : tuple of str
        More options of Verilator.
    settings : str
        Beginning of its configuration file.
    files : dict of str to str, optional
        Files that its options name, and their texts.

    Raises
    ------
    RuntimeError
        Verilator or the compiler refuses the text.
    """
    files = {"machine.vlt": settings + not_inlined(source.read_text()), **(files or {})}
    flags = (*(MUTANTS if mutants else ()), *flags)
    return compiled(source, name, files, Path(folder).resolve(), harness=DRIVER, flags=flags)


def run(executable, suite, **options):
    """Run a suite on a machine.

    Parameters
    ----------
    executable : Path
        What :func:`build` made.
    suite : Path
        What :func:`write` wrote.
    **options
        ``mutant``: its number; ``record``: file of what comes out, which is then not compared;
        ``coverage``: file of what has been covered.

    Returns
    -------
    Run
        A simulation that fails (a loop that does not settle, an assertion) goes wrong in case -1.
    """
    arguments = [f"--{key}={value}" for key, value in options.items()]
    command = [str(executable), f"--suite={suite}", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        return Run(case=-1, wrong="the simulation fails", cycles=0, each=[])
    return Run(**json.loads(done.stdout.splitlines()[-1]))


def recorded(path):
    """Return cycles and words of each case, as ``record`` kept them."""
    numbers, place, found = np.fromfile(path, dtype="<u8"), 0, []
    while place < len(numbers):
        cycles, count = map(int, numbers[place : place + 2])
        found.append((cycles, numbers[place + 2 : place + 2 + count].tolist()))
        place += 2 + count
    return found
