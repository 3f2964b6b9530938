"""Bench for ``rlc_encoder``: generated Verilog against golden.rlc."""

import os

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.hw.codec.rlc import RlcEncoder
from lacuna.tb.rlc_segments import make_config, mixed_segments
from lacuna.tb.streams import Stall, drive, layout


WIDTHS = tuple(int(os.environ[name]) for name in ("LINK_BITS", "ACTIVATION_BITS", "RUN_BITS"))
CONFIG = make_config(*WIDTHS)
ENCODER = RlcEncoder(CONFIG)


async def start(dut, *, coded, zero_point):
    """Start the clock and reset the design."""
    dut.rst.value, dut.i__valid.value, dut.o__ready.value = 1, 0, 0
    dut.coded.value = int(coded)
    dut.zero_point.value = zero_point % 2**CONFIG.activation_bits
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    for _ in range(2):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


async def choose(dut, segments):
    """Set ``coded`` anew behind the last word of each segment."""
    for segment in segments[1:]:
        while True:
            await RisingEdge(dut.clk)
            word = layout(ENCODER, "i").from_bits(dut.i__payload.value.to_unsigned())
            if dut.i__valid.value and dut.i__ready.value and word.last:
                break
        dut.coded.value = int(segment.coded)


async def encode(dut, stall, *, zero_point):
    """Drive segments of every length and density, coded and raw ones side by side."""
    rng = np.random.default_rng(2017)
    segments = mixed_segments(rng, CONFIG, zero_point=zero_point)
    await start(dut, coded=segments[0].coded, zero_point=zero_point)
    words = [
        layout(ENCODER, "i").const(word).as_bits()
        for segment in segments
        for word in segment.value_words(CONFIG, rng=rng)
    ]
    expected = []
    for segment in segments:
        *rest, last = segment.link_words(CONFIG)
        expected += [*rest, last | 1 << CONFIG.link_bits]
    task = cocotb.start_soon(choose(dut, segments))
    got = (await drive(dut, {"i": words}, {"o": len(expected)}, stall=stall, limit=10_000))["o"]
    task.cancel()
    assert [word for _cycle, word in got] == expected


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_golden(dut):
    await encode(dut, Stall(np.random.default_rng(2018), idle=0.3, stall=0.3), zero_point=0)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def zero_point(dut):
    await encode(dut, Stall(np.random.default_rng(2019)), zero_point=-3)
