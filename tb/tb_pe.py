"""Bench for ``pe``: generated Verilog against golden.pe."""

import os
from dataclasses import replace

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.hw.formats import pe_counters
from lacuna.hw.presets import CONFIGS
from lacuna.tb import pe_pass
from lacuna.tb.streams import Stall, drive


CONFIG = replace(
    CONFIGS["tiny"],
    zero_points=bool(int(os.environ["ZERO_POINTS"])),
    gating=bool(int(os.environ["GATING"])),
    skipping=os.environ["KIND"] != "dense",
    compressed=os.environ["KIND"] == "compressed",
)
GAPS = float(os.environ["GAPS"])
#: How long a reset lasts: longer for a pipelined PE.
RESET = int(os.environ.get("RESET", "1"))
SHAPES = [(4, 3, 1), (1, 1, 1), (8, 4, 4), (1, 12, 1), (3, 5, 2), (2, 12, 12)]
WEIGHT_ZEROS = [0.5, 0, 0.9, 0, 0.5, 0.7]
IDLE = 3  # the pass in which the PE is not active
INPUTS = [
    *("i_ifmap__valid", "i_ifmap__payload", "i_filter", "i_psum__valid", "i_psum__payload"),
    *("o_psum__ready", "i_params", "i_loaded", "i_hold", "i_clear", "i_shift", "i_scan"),
]


def random_passes(rng):
    """Return a pass of each shape, in alternating halves."""
    return [
        pe_pass.random_pass(
            CONFIG,
            rng,
            p=p,
            window=window,
            retire=retire,
            columns=6,
            rows=2,
            zeros=0.4,
            weight_zeros=WEIGHT_ZEROS[number],
            upper=number % 2 == 1,
            active=number != IDLE,
        )
        for number, (p, window, retire) in enumerate(SHAPES)
    ]


async def start(dut):
    """Start the clock, and reset a PE that is in the middle of something."""
    for name in INPUTS:
        getattr(dut, name).value = 0
    dut.rst.value = 1
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    for _cycle in range(RESET):
        await RisingEdge(dut.clk)
    dut.rst.value = 0
    junk = random_passes(np.random.default_rng(1))[0]
    dut.i_params.value = junk.params(CONFIG).as_bits()
    dut.i_loaded.value = 1
    dut.i_ifmap__payload.value = junk.ifmap(CONFIG)[0].as_bits()
    dut.i_ifmap__valid.value = 1
    dut.i_psum__valid.value = 1
    for _cycle in range(60):
        await RisingEdge(dut.clk)
    for name in INPUTS:
        getattr(dut, name).value = 0
    dut.rst.value = 1
    for _cycle in range(RESET):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


async def load(dut, passes):
    """Load filters and parameters of each pass as early as the PE allows."""
    done, width = 0, len(dut.i_params) // 2
    params = [0, 0]
    for number, work in enumerate(passes):
        while number - done > 1:
            await RisingEdge(dut.clk)
            done += (int(dut.o_finished.value) - done) % 4
        for write in pe_pass.filter_writes(CONFIG, work):
            dut.i_filter.value = write.as_bits()
            await RisingEdge(dut.clk)
        dut.i_filter.value = 0
        params[number % 2] = work.params(CONFIG).as_bits()
        dut.i_params.value = params[0] | params[1] << width
        dut.i_loaded.value = (number + 1) % 4


async def read_counters(dut):
    """Return what the scan chain holds."""
    counters = {}
    dut.i_shift.value = 1
    await RisingEdge(dut.clk)
    for name in pe_counters(CONFIG):
        counters[name] = int(dut.o_scan.value)
        await RisingEdge(dut.clk)
    return counters


@cocotb.test(timeout_time=200, timeout_unit="us")
async def matches_golden(dut):
    passes = random_passes(np.random.default_rng(2017))
    psums = [event for work in passes for event in pe_pass.events(CONFIG, work.psums)]
    expected = [event for work in passes for event in pe_pass.events(CONFIG, work.run(CONFIG))]
    await start(dut)
    loading = cocotb.start_soon(load(dut, passes))
    got = await drive(
        dut,
        {
            "i_ifmap": [word.as_bits() for work in passes for word in work.ifmap(CONFIG)],
            "i_psum": [event.as_bits() for event in psums],
        },
        {"o_psum": len(expected)},
        stall=Stall(np.random.default_rng(2018), idle=GAPS, stall=GAPS),
    )
    assert loading.done()
    assert [event for _cycle, event in got["o_psum"]] == [event.as_bits() for event in expected]
    counters = await read_counters(dut)
    for name in passes[0].counts.keys() & counters.keys():
        assert counters[name] == sum(work.counts.get(name, 0) for work in passes), name
