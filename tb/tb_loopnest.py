"""Bench for ``loop_nest``: generated Verilog against golden.affine."""

import os

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.hw.control.loopnest import LoopNest
from lacuna.tb.streams import Stall, drive, layout
from lacuna.tb.test_loopnest import descriptors, truth, unpack


LEVELS = int(os.environ["LEVELS"])
TAIL = tuple(int(level) for level in os.environ["TAIL"].split("-"))
NEST = LoopNest(LEVELS, address_bits=16, tag_bits=6, tail=TAIL)


async def start(dut):
    """Start the clock and reset the design."""
    dut.rst.value, dut.i__valid.value, dut.o__ready.value = 1, 0, 0
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    for _ in range(2):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


async def walk(dut, stall):
    """Drive random nests; return the cycles in which their items left."""
    fields = descriptors(np.random.default_rng(2017), NEST, 20)
    inputs = [layout(NEST, "i").const(each).as_bits() for each in fields]
    expected = [item for each in fields for item in truth(NEST, each)]
    got = (await drive(dut, {"i": inputs}, {"o": len(expected)}, stall=stall))["o"]
    items = [unpack(NEST, layout(NEST, "o").from_bits(item)) for _cycle, item in got]
    assert items == expected
    return [cycle for cycle, _item in got]


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_golden(dut):
    await start(dut)
    await walk(dut, Stall(np.random.default_rng(2018), idle=0.3, stall=0.3))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def one_item_per_cycle(dut):
    await start(dut)
    cycles = await walk(dut, Stall(np.random.default_rng(2019)))
    assert cycles == list(range(cycles[0], cycles[0] + len(cycles)))
