"""Moves words to golden's machine, which has no time: a program of its own, as the simulation."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from ..sim.verilator import pack, unpack
from .machine import MachineError


__all__ = ["DIMENSIONS", "GoldenDriver"]

PROGRAM = f"{__name__.partition('.')[0]}.golden.command"
#: What golden must know of a machine.
DIMENSIONS = (
    *("rows", "columns", "activation_bits", "weight_bits", "psum_bits", "run_bits", "link_bits"),
    *("product_shift", "ifmap_spad_words", "filter_spad_words", "psum_spad_words"),
    *("buffer_words", "packet_words", "rescale", "zero_points", "count_bits"),
)


class GoldenDriver:
    """A driver of :class:`lacuna.host.machine.Machine` that needs no Verilog and no compiler.

    Parameters
    ----------
    config : :class:`lacuna.hw.config.Config`
        The machine.
    """

    def __init__(self, config):
        self.config = config

    def __call__(self, words):
        """Return the words that come back.

        Raises
        ------
        MachineError
            The machine stopped with an error.
        """
        config = self.config
        machine = {name: getattr(config, name) for name in DIMENSIONS}
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder) / "in", Path(folder) / "out"
            source.write_bytes(pack(words, config.link_bits))
            text = json.dumps(machine | {"config_hash": config.hash})
            done = subprocess.run(
                [sys.executable, "-m", PROGRAM, str(source), str(target), text],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                raise MachineError(f"golden's machine failed: {done.stderr.strip()[-500:]}")
            facts = json.loads(done.stdout)
            if facts["error"] is not None:
                raise MachineError(f"golden's machine stopped with {facts['detail']}")
            return unpack(target.read_bytes(), config.link_bits)
