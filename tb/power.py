"""Clock and reset of a design under cocotb."""

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles


__all__ = ["reset", "start"]


def offer(dut, inputs, bit):
    """Set every bit of every one of the ``inputs`` to ``bit``."""
    for name in inputs:
        port = getattr(dut, name)
        port.value = bit * ((1 << len(port)) - 1)


async def start(dut, inputs):
    """Start the clock, let something happen at the ``inputs``, and reset the design.

    (Icarus evaluates no process before one of its inputs changes: a register that never changes
    before the test would not be seen.)
    """
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    dut.rst.value = 0
    offer(dut, inputs, 1)
    await ClockCycles(dut.clk, 20)
    await reset(dut, inputs)


async def reset(dut, inputs):
    """Hold the reset for two cycles, with nothing offered."""
    dut.rst.value = 1
    offer(dut, inputs, 0)
    await ClockCycles(dut.clk, 2)
    dut.rst.value = 0
