"""The convolution core that NNgen generates, in simulation with a memory.

Its mapping is in its circuit, so it is generated for each layer. It runs one 3x3 window of
``par_ich`` channels for ``par_och`` filters in a cycle: 9 * 4 * 4 = 144 multipliers (and
``par_och`` more for the factors, which do not count, as ours in the post unit do not).
"""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..sim import axi_memory
from .kept import child_seconds
from .peer_cases import expected


__all__ = ["LATENCY", "MULTIPLIERS", "Core", "generate", "image", "measure"]

#: What it does at once, as its attributes are called.
PARALLEL = {"par_ich": 4, "par_och": 4, "par_row": 1, "par_col": 1, "stationary": "filter"}
SETTINGS = {"maxi_datawidth": 128}
MULTIPLIERS = 9 * 4 * 4
LINK_BITS = SETTINGS["maxi_datawidth"]
#: Its registers: bytes from the first.
START, BUSY = 16, 20
#: Cycles from an address to its first word: the least.
LATENCY = 1
#: Bytes to which its memory is filled up, and what it may read behind its arrays.
PAGE = 4096


@dataclass(frozen=True)
class Core:
    """A generated core.

    Parameters
    ----------
    source : Path
        The Verilog.
    addresses : dict of str to int
        Where ``ifmap``, ``filters``, ``bias``, ``scale`` and ``ofmap`` stand, in bytes.
    seconds : float
        What the generator took.
    """

    source: Path
    addresses: dict
    seconds: float


def generate(layer, shift, folder):
    """Return the :class:`Core` of a layer, generated unless it is in ``folder``.

    Raises
    ------
    RuntimeError
        The generator fails, or is not installed.
    """
    name = f"nngen_{layer.name}"
    shape = {"C": layer.C, "M": layer.M, "H": layer.H, "W": layer.W, "shift": shift}
    given = json.dumps({"name": name, "parallel": PARALLEL, "config": SETTINGS} | shape)
    target = Path(folder).resolve() / name
    kept = target.with_suffix(".made")
    if not kept.exists() or json.loads(kept.read_text())["given"] != given:
        target.parent.mkdir(parents=True, exist_ok=True)
        before = child_seconds()
        done = subprocess.run(
            [sys.executable, "-m", "lacuna.bench.nngen_core", str(target), given],
            cwd=target.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"NNgen must write {name}:\n{done.stderr[-2000:]}")
        facts = {"given": given, "seconds": child_seconds() - before}
        kept.write_text(json.dumps(facts) + "\n")
    seconds = json.loads(kept.read_text())["seconds"]
    addresses = json.loads(target.with_suffix(".json").read_text())
    return Core(target.with_suffix(".v"), addresses, seconds)


def image(case, addresses):
    """Return the memory of a case before its run: channels innermost, little-endian."""
    parts = {
        "ifmap": case.ifmap.transpose(0, 2, 3, 1).astype(np.int8),
        "filters": case.filters.transpose(0, 2, 3, 1).astype(np.int8),
        "bias": case.bias.astype("<i4"),
        "scale": case.multiplier.astype(np.int8),
        "ofmap": np.zeros(case.layer.ofmap_shape, np.int8),
    }
    end = max(addresses[name] + part.nbytes for name, part in parts.items())
    memory = np.zeros((end // PAGE + 2) * PAGE, np.uint8)
    for name, part in parts.items():
        data = np.frombuffer(part.tobytes(), np.uint8)
        memory[addresses[name] : addresses[name] + len(data)] = data
    return memory.tobytes()


def measure(case, core, machine):
    """Run a case and return what is kept of it; ``machine`` is the compiled core."""
    before = child_seconds()
    done = axi_memory.run(
        machine, image(case, core.addresses), start=START, busy=BUSY, latency=LATENCY
    )
    wanted = expected(case).transpose(0, 2, 3, 1)
    place = core.addresses["ofmap"]
    found = np.frombuffer(done.memory, np.int8)[place : place + wanted.size]
    return {
        "cycles": done.cycles,
        "words_in": done.words_in,
        "words_out": done.words_out,
        "values_compared": wanted.size,
        "values_wrong": int(np.count_nonzero(found != wanted.reshape(-1))),
        "seconds_simulate": child_seconds() - before,
    }
