"""Stream link words through a machine that Verilator has compiled."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import numpy as np

from .build import build


__all__ = ["Result", "build", "run", "run_all"]


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
    clears : list of int
        Whenever a good PROGRAM packet cleared an error, how many of ``words`` belong to what was
        before it.
    hang : bool
        The run was stopped by a bound: input was left over, or ENDED did not come.
    broken_offers : int
        How often an output word was withdrawn or changed before it was taken.
    tlast_wrong : int
        How often ``m_axis_tlast`` was not 1 on the last word of a packet, or 1 elsewhere.
    state : str
        The link and the status ports in the last cycle, in words; then ``streams``.
    status : dict of str to int
        The status ports in the last cycle.
    streams : dict of str to list of int
        ``[valid, ready]`` of the link and of each stream inside, named after its ends as in
        ``core.stores.o > core.store.i``, in the last cycle; if there is an error, which resets the
        machine, up to 16 cycles before it. -1 where the machine has no such signal.
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
    clears: list[int]
    hang: bool
    broken_offers: int
    tlast_wrong: int
    state: str
    status: dict[str, int]
    streams: dict[str, list[int]]

    @property
    def waiting(self):
        """Names of the streams that are offered and not taken."""
        return [name for name, (valid, ready) in self.streams.items() if valid == 1 and not ready]

    @property
    def cycles_per_second(self):
        """Simulated cycles per second of wall-clock time."""
        return self.simulated / max(self.seconds, 1e-9)


def run(executable, words, *, link_bits, **options):
    """Send ``words`` to a machine and collect what it answers.

    The run is over when all words are taken, every END has been answered (or an error is set), the
    machine is idle and the link has been quiet for 64 cycles.

    Parameters
    ----------
    executable : path-like
        What :func:`build` made.
    words : iterable of int, or bytes
        Link words.
    link_bits : int
        Width of a word, in bits: 32, 64 or 128.
    **options
        Those of :func:`arguments`; ``plusargs``, words that the Verilog is told, each with its +.

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
    (result,) = run_all(executable, [(words, options)], link_bits=link_bits)
    return result


def run_all(executable, runs, *, link_bits, random=None):
    """Do many runs one after the other, each on a machine that begins anew, in one process.

    Parameters
    ----------
    executable, link_bits
        As for :func:`run`.
    runs : iterable of tuple
        Of each run its words and its options.
    random : int, optional
        Seed of the values with which whatever has no initial value begins, in a machine that was
        built with ``--x-initial unique``.

    Returns
    -------
    list of Result

    Raises
    ------
    ValueError, RuntimeError
        As for :func:`run`.
    """
    if link_bits not in {32, 64, 128}:
        raise ValueError(f"link_bits must be 32, 64 or 128, not {link_bits!r}")
    with tempfile.TemporaryDirectory() as folder:
        source, target, tasks = (Path(folder) / name for name in ("in", "out", "list"))
        first, size, lines = 0, link_bits // 8, []
        with source.open("wb") as file:
            for words, options in runs:
                data, others = pack(words, link_bits), dict(options)
                told = others.pop("plusargs", ())
                file.write(data)
                given = {"in": source, "out": target, "first": first, "count": len(data) // size}
                given |= arguments(**others)
                lines.append(" ".join([*(f"--{k}={v}" for k, v in given.items()), *told]))
                first += len(data) // size
        target.touch()
        tasks.write_text("".join(f"{line}\n" for line in lines))
        seeds = [] if random is None else ["+verilator+rand+reset+2", f"+verilator+seed+{random}"]
        done = subprocess.run(
            [str(executable), f"--list={tasks}", *seeds],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"the simulation failed:\n{(done.stdout + done.stderr)[-6000:]}")
        facts = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        return results(facts, unpack(target.read_bytes(), link_bits))


def results(facts, words):
    """Return the :class:`Result` of each run, whose words follow each other in ``words``."""
    found, place = [], 0
    for each in facts:
        each["state"] += "".join(
            f", {name}: valid={valid} ready={ready}"
            for name, (valid, ready) in each["streams"].items()
        )
        found.append(Result(words=words[place : place + each["words_out"]], **each))
        place += each["words_out"]
    return found


def arguments(
    *,
    link_ratio=None,
    stall_in=0.0,
    stall_out=0.0,
    seed=1,
    reset_at=None,
    reset_for=1,
    pause_at=None,
    pause_for=0,
    ended=None,
    limit=200_000,
    max_cycles=1_000_000_000,
):
    """Return the options of a run as the harness wants them, by name.

    Parameters
    ----------
    link_ratio : Fraction, optional
        Link words per cycle, both directions together; as many as fit if not given.
    stall_in, stall_out : float
        Probability that the source pauses for a cycle; that the sink refuses for one.
    seed : int
        Seed of these pauses.
    reset_at, reset_for : int
        Cycle in which ``rst`` rises, counted from the first, and how long it stays.
    pause_at, pause_for : int
        Before which word the source pauses, counted from 0, and for how many cycles.
    ended : int, optional
        How many ENDED packets to wait for; as many as there are END packets if not given. Needed
        where words are wrong, so that END packets cannot be found by their headers.
    limit : int
        Cycles without any transfer after which the run is a hang.
    max_cycles : int
        Cycles after which it is one in any case.

    Raises
    ------
    ValueError
        ``link_ratio`` is out of range.
    """
    options = {
        "stall-in": stall_in,
        "stall-out": stall_out,
        "seed": seed,
        "reset-at": reset_at,
        "reset-for": reset_for,
        "pause-at": pause_at,
        "pause-for": pause_for,
        "ended": ended,
        "limit": limit,
        "max-cycles": max_cycles,
    } | ratio_options(link_ratio)
    return {key: value for key, value in options.items() if value is not None}


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
