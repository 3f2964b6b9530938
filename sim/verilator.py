"""Build a machine into an executable and stream link words through it."""

import hashlib
import json
import re
import subprocess
import tempfile
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path

import numpy as np

from ..gen import packaged, verilog
from ..gen.lint import WAIVERS
from ..hw.config import Config


__all__ = ["Result", "build", "run"]

HARNESS = Path(__file__).with_name("harness.cpp")
#: Modules that stand at least this often are compiled once, not inlined: 40 s, not 10 minutes.
INLINED_BELOW = 8
FLAGS = (
    *("--cc", "--exe", "--build", "--build-jobs", "2", "--assert", "--prefix", "Vtop"),
    *("-O3", "--x-assign", "fast", "--x-initial", "fast"),
    # the package's makefile has lost the first setting: large designs do not build without it
    *("-MAKEFLAGS", "CFG_CXXFLAGS_PCH_I=-include", "-MAKEFLAGS", "OPT_FAST=-O2"),
)


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a machine did.

    Parameters
    ----------
    words : list of int
        Words that came out.
    cycles : int
        From the first word taken to the last word given, both counted; 0 if none was given.
    simulated : int
        All cycles of the run.
    seconds : float
        Wall-clock time of the simulation.
    words_in, words_out : int
        Words taken and given.
    words_at_reset : int
        Words given before the reset that ``reset_at`` asked for.
    ended : int
        ENDED packets given.
    error : int
        Status code at the end.
    errors : list of int
        Every status code but 0 that was seen, in order.
    hang : bool
        The run was stopped by a bound: input was left over, or ENDED did not come.
    broken_offers : int
        How often an output word was withdrawn or changed before it was taken.
    tlast_wrong : int
        How often ``m_axis_tlast`` was not 1 on the last word of a packet, or 1 elsewhere.
    state : str
        The streams and status ports in the last cycle, in words.
    """

    words: list[int]
    cycles: int
    simulated: int
    seconds: float
    words_in: int
    words_out: int
    words_at_reset: int
    ended: int
    error: int
    errors: list[int]
    hang: bool
    broken_offers: int
    tlast_wrong: int
    state: str

    @property
    def cycles_per_second(self):
        """Simulated cycles per second of wall-clock time."""
        return self.simulated / max(self.seconds, 1e-9)


def build(machine, *, name, build_dir="build"):
    """Compile a machine with the harness, unless the same has been compiled before.

    Parameters
    ----------
    machine : Config or path-like
        A configuration, of which the Verilog is generated; or a Verilog file.
    name : str
        Name of the configuration; of a file, its top module, which has the ports of ``hw.top``.
    build_dir : path-like
        Where the Verilog and the executables are kept.

    Returns
    -------
    Path
        The executable.

    Raises
    ------
    ValueError
        The Verilog has no module of that name.
    RuntimeError
        Verilator or the compiler refuses the text.
    """
    folder = Path(build_dir).resolve()
    if isinstance(machine, Config):
        machine = verilog.write_machine(machine, name=name, build_dir=folder)
        name = machine.stem
    source = Path(machine).resolve()
    files = {
        "status.h": f"#define STATUS(X) {status_ports(source.read_text(), name)}\n",
        "inline.vlt": "`verilator_config\n" + not_inlined(source.read_text()),
    }
    key = hashlib.sha256(
        "\0".join(
            [version("verilator"), *FLAGS, *files.values()]
            + [path.read_text() for path in (HARNESS, WAIVERS, source)]
        ).encode()
    ).hexdigest()[:16]
    home = folder / f"{name}-{key}"
    if not (home / "machine").exists():
        compile_in(home, source, name, files)
    return home / "machine"


def compile_in(home, source, name, files):
    """Compile beside ``home`` and move there, so that two at a time do not meet."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent, prefix=f"{name}-") as folder:
        work = Path(folder)
        for file, text in files.items():
            (work / file).write_text(text)
        inputs = [WAIVERS, work / "inline.vlt", source, HARNESS]
        command = ["verilator", *FLAGS, "--top-module", name, "--Mdir", ".", "-o", "machine"]
        done = subprocess.run(
            [*command, *map(str, inputs)],
            cwd=work,
            env=packaged.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{name} must compile:\n{(done.stderr + done.stdout)[-6000:]}")
        home.mkdir(exist_ok=True)
        (work / "machine").replace(home / "machine")


def status_ports(text, name):
    """Return ``X(port) ...`` for every public status port of module ``name``."""
    module = re.search(rf"^module {re.escape(name)}\(.*?^endmodule", text, re.M | re.S)
    if module is None:
        raise ValueError(f"name must be a module of the Verilog, not {name!r}")
    ports = re.findall(r"^  output (?:\[\d+:0\] )?((?:status|dbg)_\w+);", module[0], re.M)
    return " ".join(f"X({port})" for port in sorted(ports))


def not_inlined(text):
    """Return Verilator's configuration for the modules that stand often."""
    modules = set(re.findall(r"^module (\w+)\(", text, re.M))
    counts = Counter(re.findall(r"^  (\w+) \\?\S+ \($", text, re.M))
    often = sorted(module for module in modules if counts[module] >= INLINED_BELOW)
    return "".join(f'no_inline -module "{module}"\n' for module in often)


def run(
    executable,
    words,
    *,
    link_bits,
    link_ratio=None,
    stall_in=0.0,
    stall_out=0.0,
    seed=1,
    reset_at=None,
    reset_for=1,
    ended=None,
    limit=200_000,
    max_cycles=1_000_000_000,
):
    """Send ``words`` to a machine and collect what it answers.

    The run is over when all words are taken, every END has been answered (or an error is set) and
    the link has been quiet for 64 cycles.

    Parameters
    ----------
    executable : path-like
        What :func:`build` made.
    words : iterable of int, or bytes
        Link words.
    link_bits : int
        Width of a word, in bits: 32, 64 or 128.
    link_ratio : Fraction, optional
        Link words per cycle, both directions together; as many as fit if not given.
    stall_in, stall_out : float
        Probability that the source pauses for a cycle; that the sink refuses for one.
    seed : int
        Seed of these pauses.
    reset_at, reset_for : int
        Cycle in which ``rst`` rises, counted from the first, and how long it stays.
    ended : int, optional
        How many ENDED packets to wait for; as many as there are END packets if not given. Needed
        where words are wrong, so that END packets cannot be found by their headers.
    limit : int
        Cycles without any transfer after which the run is a hang.
    max_cycles : int
        Cycles after which it is one in any case.

    Returns
    -------
    Result

    Raises
    ------
    ValueError
        ``link_bits`` or ``link_ratio`` is out of range.
    RuntimeError
        The simulation itself failed; an assertion in the design fired.
    """
    if link_bits not in {32, 64, 128}:
        raise ValueError(f"link_bits must be 32, 64 or 128, not {link_bits!r}")
    options = {
        "stall-in": stall_in,
        "stall-out": stall_out,
        "seed": seed,
        "reset-at": reset_at,
        "reset-for": reset_for,
        "ended": ended,
        "limit": limit,
        "max-cycles": max_cycles,
    } | ratio_options(link_ratio)
    arguments = [f"--{key}={value}" for key, value in options.items() if value is not None]
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in", Path(folder) / "out"
        source.write_bytes(pack(words, link_bits))
        done = subprocess.run(
            [str(executable), f"--in={source}", f"--out={target}", *arguments],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"the simulation failed:\n{(done.stdout + done.stderr)[-6000:]}")
        facts = json.loads(done.stdout.splitlines()[-1])
        return Result(words=unpack(target.read_bytes(), link_bits), **facts)


def ratio_options(link_ratio):
    """Return the options that throttle the link."""
    if link_ratio is None:
        return {}
    ratio = Fraction(link_ratio)
    if ratio <= 0:
        raise ValueError(f"link_ratio must be above 0, not {link_ratio!r}")
    return {"ratio-words": ratio.numerator, "ratio-cycles": ratio.denominator}


def pack(words, link_bits):
    """Return the bytes of ``words``, least significant first."""
    if isinstance(words, bytes):
        return words
    if link_bits == 128:
        return b"".join(int(word).to_bytes(16, "little") for word in words)
    return np.array(words, dtype=f"<u{link_bits // 8}").tobytes()


def unpack(data, link_bits):
    """Return the words in ``data``."""
    if link_bits == 128:
        return [int.from_bytes(data[at : at + 16], "little") for at in range(0, len(data), 16)]
    return np.frombuffer(data, dtype=f"<u{link_bits // 8}").tolist()
