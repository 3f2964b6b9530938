"""Bench for any component: plays the phases of a file on its generated Verilog."""

import json
import os
from pathlib import Path

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.tb.streams import Stall
from lacuna.tb.traffic import Phase, play


#: ``inputs`` and ``outputs`` (ports) and ``phases`` (fields of :class:`Phase`).
CASE = json.loads(Path(os.environ["CASE"]).read_text())
PHASES = [Phase(**fields) for fields in CASE["phases"]]


async def run(dut, gaps):
    """Play a part of the phases, reset the design, and play them all."""
    inputs = {name: getattr(dut, name) for name in CASE["inputs"]}
    outputs = {name: getattr(dut, name) for name in CASE["outputs"]}
    stall = Stall(np.random.default_rng(2017), idle=gaps, stall=gaps)

    async def step(values):
        for name, value in values.items():
            inputs[name].value = value & (1 << len(inputs[name])) - 1
        await RisingEdge(dut.clk)
        return {name: int(port.value) for name, port in outputs.items()}

    async def reset():
        dut.rst.value = 1
        for port in inputs.values():
            port.value = 0
        for _cycle in range(2):
            await RisingEdge(dut.clk)
        dut.rst.value = 0

    # Icarus evaluates no process before one of its inputs changes: first all of them do
    for port in inputs.values():
        port.value = (1 << len(port)) - 1
    dut.rst.value = 0
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    for _cycle in range(3):
        await RisingEdge(dut.clk)
    await reset()
    await play(step, reset, PHASES, stall, cycles=29)
    await reset()
    await play(step, reset, PHASES, stall)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def without_gaps(dut):
    await run(dut, 0.0)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def some_gaps(dut):
    await run(dut, 0.3)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def many_gaps(dut):
    await run(dut, 0.5)
