"""Bench for ``post_unit``: generated Verilog against golden.post."""

import os

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.hw.arith.post import PostUnit
from lacuna.tb.streams import Stall, drive, layout
from lacuna.tb.test_post import MACHINES, SETTINGS, pack, rows_of, truth, words_of


CONFIG = MACHINES[os.environ["MACHINE"]]
SETTING = SETTINGS[os.environ["SETTING"]]
POST = PostUnit(CONFIG)


async def start(dut):
    """Start the clock and reset the design."""
    dut.rst.value, dut.i__valid.value, dut.o__ready.value = 1, 0, 0
    for name in ("relu", "rescale", "threshold", "zero_point"):
        getattr(dut, name).value = SETTING.get(name, 0) & ((1 << len(getattr(dut, name))) - 1)
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    await reset(dut)


async def reset(dut):
    """Hold the reset for two cycles."""
    dut.rst.value = 1
    for _ in range(2):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


def stimulus(seed):
    """Return payloads for ``i`` and the words expected at ``o``."""
    rows = rows_of(np.random.default_rng(seed), CONFIG, lengths=[1, 2, 3, 4, 5, 17, 400])
    inputs = [layout(POST, "i").const(word).as_bits() for word in words_of(CONFIG, rows)]
    return inputs, pack([truth(CONFIG, row, **SETTING) for row in rows], CONFIG.psum_lanes)


async def run(dut, stall, inputs, expected):
    """Drive ``inputs``, compare with ``expected``; return the cycles of the words."""
    got = (await drive(dut, {"i": inputs}, {"o": len(expected)}, stall=stall))["o"]
    words = [layout(POST, "o").from_bits(word) for _cycle, word in got]
    assert [(list(word.data), word.count, word.last) for word in words] == expected
    return [cycle for cycle, _word in got]


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_golden(dut):
    await start(dut)
    await run(dut, Stall(np.random.default_rng(2018), idle=0.2, stall=0.2), *stimulus(2017))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def one_word_per_cycle(dut):
    await start(dut)
    cycles = await run(dut, Stall(np.random.default_rng(2018)), *stimulus(2017))
    assert cycles == list(range(cycles[0], cycles[0] + len(cycles)))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_in_the_middle(dut):
    await start(dut)
    inputs, expected = stimulus(2017)
    await run(dut, Stall(np.random.default_rng(2018)), inputs, expected[:40])
    await reset(dut)
    await run(dut, Stall(np.random.default_rng(2018)), *stimulus(2019))
