"""Bench for the stand-in: it shows that a bench can pass, fail and hang."""

import os

import cocotb
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.tb.loopback import LATENCY


PURPOSE = os.environ.get("PURPOSE")


@cocotb.test(timeout_time=1, timeout_unit="us")
async def word_comes_back(dut):
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    dut.rst.value, dut.s_axis_tvalid.value, dut.m_axis_tready.value = 1, 0, 0
    await RisingEdge(dut.clk)
    dut.rst.value = 0
    dut.s_axis_tdata.value, dut.s_axis_tvalid.value, dut.m_axis_tready.value = 7, 1, 1
    await RisingEdge(dut.clk)
    dut.s_axis_tvalid.value = 0
    for _ in range(LATENCY):
        await RisingEdge(dut.clk)
    assert dut.m_axis_tvalid.value
    assert dut.m_axis_tdata.value == (8 if PURPOSE == "fail" else 7)
    while PURPOSE == "hang":
        await RisingEdge(dut.clk)
