"""Bench for designs that test themselves: wait, and read what they say."""

import os

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import First, RisingEdge, Timer

from lacuna.tb.power import reset


CASES, CYCLES = int(os.environ["CASES"]), int(os.environ["CYCLES"])
PERIOD = 10  # ns


@cocotb.test()
async def all_are_right(dut):
    cocotb.start_soon(Clock(dut.clk, PERIOD, unit="ns").start())
    await reset(dut, ())
    await First(RisingEdge(dut.o_done), RisingEdge(dut.o_wrong), Timer(CYCLES * PERIOD, "ns"))
    assert dut.o_wrong.value == 0
    assert dut.o_cases.value == CASES
