"""A simulated board: a machine behind its serial port, on a pseudo terminal."""

import os
import pty
import signal
import subprocess
import tty
from pathlib import Path

from ..gen import verilog
from .build import compiled, not_inlined


__all__ = ["Board", "build"]

HARNESS = Path(__file__).with_name("wire.cpp")


def build(config, *, name, divisor, window, build_dir="build"):
    """Compile a machine behind its serial port, unless the same has been compiled before.

    Parameters
    ----------
    config : Config
        The machine.
    name : str
        Name of the configuration.
    divisor : int
        Cycles per bit of the line.
    window : int
        Bytes that wait for the machine.
    build_dir : path-like
        Where the Verilog and the executables are kept.

    Returns
    -------
    Path
        The executable.

    Raises
    ------
    RuntimeError
        Verilator or the compiler refuses the text.
    """
    folder = Path(build_dir).resolve()
    source = verilog.write_serial(config, name, folder, divisor=divisor, window=window)
    files = {"machine.vlt": "`verilator_config\n" + not_inlined(source.read_text())}
    return compiled(source, source.stem, files, folder, harness=HARNESS)


class Board:
    """A simulated board on a pseudo terminal; a context manager.

    Parameters
    ----------
    executable : path-like
        What :func:`build` made.
    divisor : int
        Cycles per bit of the line.
    pull_after : int
        The cable comes out after this many bytes to the board; never if 0.

    Members
    -------
    port : str
        Name of the serial port.
    """

    def __init__(self, executable, *, divisor, pull_after=0):
        self.command = [str(executable), str(divisor), str(pull_after)]

    def __enter__(self):
        master, self.slave = pty.openpty()
        tty.setraw(master)
        tty.setraw(self.slave)
        self.port = os.ttyname(self.slave)
        self.process = subprocess.Popen(self.command, stdin=master, stdout=master)
        os.close(master)
        return self

    def __exit__(self, *_error):
        self.unplug()
        os.close(self.slave)

    def plug(self):
        """Put the cable in again."""
        self.process.send_signal(signal.SIGUSR1)

    def unplug(self):
        """Take the board away: its port is gone."""
        self.process.kill()
        self.process.wait()
