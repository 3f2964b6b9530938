"""Bench for ``rlc_decoder``: generated Verilog against golden.rlc."""

import os
from itertools import chain

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.golden import rlc
from lacuna.hw.codec.rlc import RlcDecoder
from lacuna.hw.formats import Error
from lacuna.tb.rlc_segments import code, make_config, mixed_segments
from lacuna.tb.streams import Stall, drive, layout


WIDTHS = tuple(int(os.environ[name]) for name in ("LINK_BITS", "ACTIVATION_BITS", "RUN_BITS"))
CONFIG = make_config(*WIDTHS)
DECODER = RlcDecoder(CONFIG)


async def start(dut, *, zero_point=0):
    """Start the clock and reset the design."""
    dut.rst.value, dut.i__valid.value, dut.i_segment__valid.value, dut.o__ready.value = 1, 0, 0, 0
    dut.zero_point.value = zero_point % 2**CONFIG.activation_bits
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    for _ in range(2):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


def token(segment):
    """Return the payload that announces ``segment``."""
    return layout(DECODER, "i_segment").const(segment.token()).as_bits()


async def decode(dut, stall, *, zero_point):
    """Drive segments of every length and density; return the cycles in which words left."""
    rng = np.random.default_rng(2017)
    await start(dut, zero_point=zero_point)
    segments = mixed_segments(rng, CONFIG, zero_point=zero_point)
    words = list(chain(*(segment.link_words(CONFIG, rng=rng) for segment in segments)))
    expected = [
        layout(DECODER, "o").const(word).as_bits()
        for segment in segments
        for word in segment.value_words(CONFIG)
    ]
    inputs = {"i": words, "i_segment": [token(segment) for segment in segments]}
    got = (await drive(dut, inputs, {"o": len(expected)}, stall=stall, limit=10_000))["o"]
    assert [word for _cycle, word in got] == expected
    assert dut.error.value == Error.NONE


async def refuses(dut, words, values, error):
    """Drive malformed words of one segment; nothing may end, and all that follows is drained."""
    await start(dut)
    dut.i_segment__payload.value = values << 1 | 1
    dut.i_segment__valid.value, dut.i__valid.value, dut.o__ready.value = 1, 1, 1
    words = [*words, *words]
    for cycle in range(40 + len(words)):
        dut.i__payload.value = words[0]
        await RisingEdge(dut.clk)
        if dut.i__ready.value and len(words) > 1:
            words.pop(0)
        last = layout(DECODER, "o").from_bits(dut.o__payload.value.to_unsigned()).last
        assert not (dut.o__valid.value and last), f"the segment ended in cycle {cycle}"
    assert dut.error.value == error
    assert not dut.o__valid.value
    assert dut.i__ready.value
    assert dut.i_segment__ready.value
    assert len(words) == 1


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_golden(dut):
    await decode(dut, Stall(np.random.default_rng(2018), idle=0.3, stall=0.3), zero_point=0)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def zero_point(dut):
    await decode(dut, Stall(np.random.default_rng(2019)), zero_point=-3)


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def refuses_malformed_words(dut):
    term = 1 << CONFIG.link_bits - 1
    values = 2 * CONFIG.pairs_per_word + 1
    good = rlc.encode(range(1, values + 1), **code(CONFIG))
    await refuses(dut, [good[0] | term, *good[1:]], values, Error.RLC_EARLY)
    await refuses(dut, [*good[:-1], good[-1] ^ term], values, Error.RLC_LATE)
    await refuses(dut, [*good[:-1], good[-1] | 1], values, Error.RLC_RUN)
    if CONFIG.pairs_per_word > 1:
        unused = 1 << CONFIG.run_bits + CONFIG.activation_bits
        await refuses(dut, [*good[:-1], good[-1] | unused], values, Error.RLC_PAD)
