"""Machines that Verilator has compiled: each is built once and serves every test."""

import fcntl
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from lacuna.golden import limits, machine
from lacuna.host.machine import Machine
from lacuna.hw.presets import CONFIGS
from lacuna.sim import verilator, wire
from lacuna.tb.layers import MACHINES


__all__ = ["BUILDS", "DIVISOR", "board", "config_of", "executable", "golden", "host", "send"]

#: Verilog and executables, kept from one run of the tests to the next.
BUILDS = Path(__file__).parents[1] / "build" / "test"
#: Cycles without a transfer after which a machine hangs, beyond those after which it gives up.
PATIENCE = 2000
#: Cycles per bit of the line of a simulated board, and bytes that wait for its machine.
DIVISOR, WINDOW = 4, 512


def config_of(name):
    """Return the configuration of a machine of the tests."""
    return MACHINES[name] if name in MACHINES else CONFIGS[name]


@cache
def executable(name):
    """Return the executable of a machine; processes that want the same one wait for it."""
    with alone(name):
        return verilator.build(config_of(name), name=name, build_dir=BUILDS)


@cache
def board(name):
    """Return the executable of a machine behind its serial port; see :func:`executable`."""
    options = {"divisor": DIVISOR, "window": WINDOW, "build_dir": BUILDS}
    with alone(f"{name}_serial"):
        return wire.build(config_of(name), name=name, **options)


@contextmanager
def alone(name):
    """Let one process at a time build what ``name`` stands for."""
    BUILDS.mkdir(parents=True, exist_ok=True)
    with (BUILDS / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def send(name, words, **options):
    """Send words to a machine; see :func:`lacuna.sim.verilator.run`."""
    config = config_of(name)
    limit = config.timeout_cycles + PATIENCE
    options = {"limit": limit, "link_bits": config.link_bits} | options
    return verilator.run(executable(name), words, **options)


def host(name, **options):
    """Return a host whose machine is simulated with ``options`` and must do nothing wrong.

    Its attribute ``runs`` is the list of what :func:`send` returned.
    """
    runs = []

    def drive(words):
        result = send(name, words, **options)
        runs.append(result)
        assert not result.errors, f"{name} stopped with error {result.errors}"
        assert not result.hang, f"{name} went on for ever: {result.state}"
        assert result.broken_offers == 0, "m_axis must keep what it offers"
        assert result.tlast_wrong == 0, "m_axis_tlast must mark the last word of each packet"
        return result.words

    made = Machine(config_of(name), name, driver=drive)
    made.runs = runs
    return made


def golden(name, words, **options):
    """Return what golden's machine makes of words; see :func:`lacuna.golden.machine.run`."""
    config = config_of(name)
    dimensions = {field: getattr(config, field) for field in limits.Limits.__dataclass_fields__}
    return machine.run(
        [int(word) for word in words], config_hash=config.hash, **dimensions | options
    )
