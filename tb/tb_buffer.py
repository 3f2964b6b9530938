"""Bench for ``buffer``: generated Verilog against the scoreboard of tb.buffer_model."""

import os

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.hw.buffer.buffer import PATIENCE
from lacuna.tb.buffer_model import Scoreboard, small, traffic
from lacuna.tb.streams import Stall, drive


BANKS = int(os.environ["BANKS"])
WORDS = int(os.environ["WORDS"])
NUMBER = 200  # requests of each client
BUFFER = small(BANKS, WORDS)
MEMORY = {}  # what the buffer holds: it survives the reset between two tests


def verilog_name(name):
    """Return the Verilog name of stream ``name``."""
    side, noun, number = name.split("_")
    return f"{side}_{noun}__{number}"


async def start(dut):
    """Start the clock and reset the design."""
    dut.rst.value = 1
    for name in traffic(np.random.default_rng(0), BUFFER, 0, (0, 1)):
        getattr(dut, f"{verilog_name(name)}__valid").value = 0
    for number in range(len(BUFFER.o_read)):
        getattr(dut, f"o_read__{number}__ready").value = 0
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    for _ in range(2):
        await RisingEdge(dut.clk)
    dut.rst.value = 0


async def watch(dut, board, names):
    """Let ``board`` follow every cycle."""
    while True:
        await RisingEdge(dut.clk)
        assert board.cycle < board.limit, f"{board.waiting} requests still wait"
        offers = []
        for name, stream in zip(names, board.streams, strict=True):
            bits = [getattr(dut, f"{name}__{part}").value for part in ("valid", "ready", "payload")]
            valid, ready, payload = bits
            known = stream.p.shape().from_bits(payload.to_unsigned()) if valid else None
            offers.append((bool(valid), bool(ready), known))
        board.step(dut.grants.value.to_unsigned(), dut.waits.value.to_unsigned(), offers)


async def check(dut, stall, span):
    """Drive random requests and compare every response."""
    inputs = {
        verilog_name(name): [layout_of(name).const(request).as_bits() for request in requests]
        for name, requests in traffic(np.random.default_rng(2017), BUFFER, NUMBER, span).items()
    }
    board = Scoreboard(BUFFER, waiting=sum(map(len, inputs.values())), memory=MEMORY)
    sides = {kind: iter(sorted(name for name in inputs if kind in name)) for kind in BUFFER.clients}
    watcher = cocotb.start_soon(watch(dut, board, [next(sides[kind]) for kind in BUFFER.clients]))
    outputs = {f"o_read__{number}": NUMBER for number in range(len(BUFFER.o_read))}
    got = await drive(dut, inputs, outputs, stall=stall, limit=board.limit)
    watcher.cancel()  # all reads are done, a writer may still have requests
    for name in inputs:
        getattr(dut, f"{name}__valid").value = 0
    for number, expected in enumerate(board.expected):
        assert [word for _cycle, word in got[f"o_read__{number}"]] == expected
    assert board.longest_wait <= PATIENCE + len(BUFFER.clients) - 1


def layout_of(name):
    """Return the payload layout of stream ``name``."""
    return getattr(BUFFER, name).p.shape()


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_model(dut):
    await start(dut)
    stall = Stall(np.random.default_rng(2018), idle=0.3, stall=0.3)
    await check(dut, stall, (0, BANKS * WORDS))


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_model_without_stalls(dut):
    """Around the end of the buffer, where few banks are."""
    await start(dut)
    stall = Stall(np.random.default_rng(2019))
    await check(dut, stall, (BANKS * WORDS - 8, BANKS * WORDS + 2))
