"""Bench for ``queue``: order, gaps, and a reset in the middle, on the generated Verilog."""

import os

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import ClockCycles

from lacuna.tb.streams import Stall, drive


DEPTH = int(os.environ["DEPTH"])
SEED = 2017


async def start(dut):
    """Begin with an empty queue."""
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    dut.i__valid.value, dut.i__payload.value, dut.o__ready.value = 0, 0, 0
    dut.rst.value = 0
    await ClockCycles(dut.clk, 2)
    dut.rst.value = 1
    await ClockCycles(dut.clk, 2)
    dut.rst.value = 0


@cocotb.test(timeout_time=100, timeout_unit="us")
async def keeps_the_order(dut):
    await start(dut)
    rng = np.random.default_rng(SEED)
    values = rng.integers(0, 256, 300).tolist()
    stall = Stall(rng, idle=0.3, stall=0.3)
    got = await drive(dut, {"i": values}, {"o": len(values)}, stall=stall)
    assert [value for _cycle, value in got["o"]] == values


@cocotb.test(timeout_time=100, timeout_unit="us")
async def forgets_at_reset(dut):
    await start(dut)
    dut.i__valid.value, dut.i__payload.value = 1, 99
    await ClockCycles(dut.clk, DEPTH + 1)
    await start(dut)
    stall = Stall(np.random.default_rng(SEED))
    got = await drive(dut, {"i": [1, 2, 3]}, {"o": 3}, stall=stall)
    assert [value for _cycle, value in got["o"]] == [1, 2, 3]
