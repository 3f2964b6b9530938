"""Stream link words through a machine in Icarus, where what is unknown stays unknown."""

import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..gen.packaged import simulators
from .cocotb_runner import ASSERTION


__all__ = ["Result", "compile_bench", "run"]

BENCH = Path(__file__).with_suffix(".v")
#: Most words of a run.
DEPTH = 1 << 16
FACT = re.compile(r"^(cycles|taken|unknown|broken|status|hang|error|clear) (\d+)$", re.M)


@dataclass(frozen=True, kw_only=True)
class Result:
    """What a machine did.

    Parameters
    ----------
    words : list of int
        Words that came out; one with unknown bits is -1.
    simulated : int
        All cycles of the run behind the reset.
    words_in : int
        Words taken.
    error : int
        Status code at the end.
    errors, clears : list of int
        As those of :class:`sim.verilator.Result`.
    hang : bool
        Nothing was taken or given for ``limit`` cycles.
    broken_offers : int
        How often an output word was withdrawn or changed before it was taken.
    unknowns : int
        Cycles in which ``tready``, ``tvalid`` or the status was unknown, or a word that was
        offered.
    doubts : list of str
        The first of them, in words.
    """

    words: list[int]
    simulated: int
    words_in: int
    error: int
    errors: list[int]
    clears: list[int]
    hang: bool
    broken_offers: int
    unknowns: int
    doubts: list[str]

    @property
    def state(self):
        """What was unknown, in words."""
        return "; ".join(self.doubts) or "nothing was unknown"


def compile_bench(source, *, name, link_bits, build_dir, language="2012"):
    """Compile a machine with its test bench.

    Parameters
    ----------
    source : path-like
        Verilog of the machine.
    name : str
        Its top module, which has the ports of ``hw.top``.
    link_bits : int
        Width of a word of the link, in bits.
    build_dir : path-like
        Folder of the result.
    language : str
        ``"2005"`` (Verilog) or ``"2012"`` (SystemVerilog): the first value of a register is a
        change in the one and none in the other.

    Returns
    -------
    Path
        What :func:`run` starts.

    Raises
    ------
    FileNotFoundError
        Icarus is not installed.
    RuntimeError
        It refuses the text.
    """
    if "icarus" not in simulators():
        raise FileNotFoundError("Icarus must be installed: its command is iverilog")
    if language == "2005" and ASSERTION.search(Path(source).read_text()):
        raise RuntimeError(f"{name} must be read as 2012: it has assertions")
    target = Path(build_dir).resolve() / f"{Path(source).stem}_{language}.vvp"
    target.parent.mkdir(parents=True, exist_ok=True)
    defines = {"MACHINE": name, "LINK_BITS": link_bits, "DEPTH": DEPTH}
    command = ["iverilog", f"-g{language}", "-s", "lacuna_bench", "-o", str(target)]
    command += [f"-D{key}={value}" for key, value in defines.items()]
    done = subprocess.run(
        [*command, str(BENCH), str(source)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise RuntimeError(f"{name} must compile:\n{(done.stdout + done.stderr)[-3000:]}")
    return target


def run(
    compiled,
    words,
    *,
    link_bits,
    stall_in=0.0,
    stall_out=0.0,
    seed=1,
    limit=20_000,
    reset_for=1,
):
    """Reset a machine, send it ``words`` and collect what it answers.

    The run is over when all words are taken, the machine is idle and the link has been quiet for
    64 cycles.

    Parameters
    ----------
    compiled : path-like
        What :func:`compile_bench` made.
    words : list of int
        Link words, at most 65536.
    link_bits : int
        Width of a word, in bits.
    stall_in, stall_out : float
        Probability that the source pauses for a cycle; that the sink refuses for one.
    seed : int
        Seed of these pauses.
    limit : int
        Cycles without any transfer after which the run is a hang.
    reset_for : int
        Cycles of reset at the beginning.

    Returns
    -------
    Result

    Raises
    ------
    ValueError
        There are too many words.
    RuntimeError
        The simulation itself failed; an assertion in the design fired.
    """
    if not 0 < len(words) <= DEPTH:
        raise ValueError(f"words must be 1 to {DEPTH}, not {len(words)}")
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder) / "in", Path(folder) / "out"
        source.write_text("".join(f"{int(word):0{link_bits // 4}x}\n" for word in words))
        options = {"in": source, "out": target, "words": len(words), "seed": seed, "limit": limit}
        options |= {"stall_in": round(256 * stall_in), "stall_out": round(256 * stall_out)}
        options |= {"reset_for": reset_for}
        done = subprocess.run(
            ["vvp", "-n", str(compiled), *(f"+{key}={value}" for key, value in options.items())],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or "\nhang " not in done.stdout:
            raise RuntimeError(f"the simulation failed:\n{(done.stdout + done.stderr)[-3000:]}")
        return result(done.stdout, target.read_text())


def result(said, given):
    """Return the :class:`Result` of what the bench has said, and of the words it has written."""
    found = {}
    for name, value in FACT.findall(said):
        found.setdefault(name, []).append(int(value))
    words = [line.split()[0] for line in given.splitlines()]
    return Result(
        words=[-1 if re.search("[xzXZ]", word) else int(word, 16) for word in words],
        simulated=found["cycles"][0],
        words_in=found["taken"][0],
        error=found["status"][0] if "status" in found else -1,
        errors=found.get("error", []),
        clears=found.get("clear", []),
        hang=bool(found["hang"][0]),
        broken_offers=found["broken"][0],
        unknowns=found["unknown"][0],
        doubts=re.findall(r"^doubt (.*)$", said, re.M),
    )
