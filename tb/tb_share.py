"""Bench for the shared counter: an instance keeps the reset of the component."""

import os

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import FallingEdge


CLEARS = [int(digit) for digit in os.environ["CLEARS"]]
COUNTS = [int(number) for number in os.environ["COUNTS"].split(",")]


@cocotb.test(timeout_time=10, timeout_unit="us")
async def counts_from_the_last_reset(dut):
    dut.rst.value, dut.clear.value = 1, 0
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    await FallingEdge(dut.clk)
    await FallingEdge(dut.clk)
    dut.rst.value = 0
    for clear, count in zip(CLEARS, COUNTS, strict=True):
        assert dut.count.value == count
        dut.clear.value = clear
        await FallingEdge(dut.clk)
        assert dut.same.value == clear
