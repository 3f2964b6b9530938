"""Bench for a whole machine: words in and out at its AXI4-Streams, against golden."""

import os

import cocotb
import numpy as np
from cocotb.clock import Clock
from cocotb.triggers import RisingEdge

from lacuna.host.answer import answers
from lacuna.host.program import program
from lacuna.hw.formats import Error, Kind
from lacuna.tb.layers import expected
from lacuna.tb.machines import config_of
from lacuna.tb.programs import example, parse
from lacuna.tb.streams import Stall


CONFIG = config_of(os.environ.get("MACHINE", "tiny"))
ZEROS = 0, 0.5, 0.9
#: Layers that are compared in each simulator.
LAYERS = 2 * len(ZEROS) + 3
LIMIT = 60_000


async def start(dut):
    """Start the clock, let something happen, and reset the machine.

    (Icarus evaluates no process before one of its inputs changes: a register that never changes
    before the test would not be seen.)
    """
    cocotb.start_soon(Clock(dut.clk, 10, unit="ns").start())
    dut.rst.value = 0
    for bit in (1, 0):
        dut.s_axis_tdata.value = bit * (2**CONFIG.link_bits - 1)
        dut.s_axis_tvalid.value = bit
        dut.m_axis_tready.value = bit
        for _ in range(4):
            await RisingEdge(dut.clk)
    await reset(dut)


async def reset(dut):
    """Hold the reset for two cycles."""
    dut.rst.value = 1
    dut.s_axis_tvalid.value = 0
    dut.m_axis_tready.value = 0
    for _ in range(2):
        await RisingEdge(dut.clk)
    dut.rst.value = 0
    await RisingEdge(dut.clk)


class Link:
    """The computer at the other end of the link.

    ``received`` are the words that came, ``ended`` counts ENDED packets, ``late`` counts words
    that were first offered while the status was an error, ``held`` whether a word is offered.
    """

    def __init__(self, dut, stall, *, limit=LIMIT):
        self.dut = dut
        self.limit = limit
        self.stall = stall
        self.received = []
        self.begin = 0
        self.ended = self.late = self.sent = self.cycle = 0
        self.offered = None

    def error(self):
        """Return the error code in the status."""
        return int(self.dut.status_error.value)

    async def exchange(self, words, until):
        """Send ``words``, and receive until ``until()`` holds behind the last of them."""
        words = [int(word) for word in words]
        self.sent, held = 0, False
        limit = self.cycle + self.limit
        while self.sent < len(words) or not until():
            held = self.sent < len(words) and (held or not self.stall.pauses())
            listens = not self.stall.refuses()
            self.dut.s_axis_tvalid.value = int(held)
            if held:
                self.dut.s_axis_tdata.value = words[self.sent]
            self.dut.m_axis_tready.value = int(listens)
            await RisingEdge(self.dut.clk)
            if held and self.dut.s_axis_tready.value:
                self.sent += 1
                held = False
            self.observe(listens)
            self.cycle += 1
            assert self.cycle < limit, (
                f"{self.sent} of {len(words)} words, {len(self.received)} out"
            )
        self.dut.s_axis_tvalid.value = 0

    def observe(self, listens):
        """Look at the words that are given in this cycle."""
        dut = self.dut
        if not dut.m_axis_tvalid.value:
            assert self.offered is None, "m_axis must not withdraw a word"
            return
        word = dut.m_axis_tdata.value.to_unsigned(), int(dut.m_axis_tlast.value)
        assert self.offered in {None, word}, "m_axis must not change what it offers"
        if self.offered is None:
            self.late += self.error() != 0
        self.offered = None if listens else word
        if listens:
            self.received.append(word[0])
            if word[1]:
                self.ended += self.received[self.begin] & 255 == Kind.ENDED
                self.begin = len(self.received)

    async def run(self, jobs):
        """Run a good program and compare its layers."""
        written = program(jobs)
        first, wanted = len(self.received), self.ended + len(jobs)
        self.begin = first
        await self.exchange(written.words, lambda: self.ended == wanted)
        found = answers(written, self.received[first:])
        for job, answer in zip(jobs, found, strict=True):
            np.testing.assert_array_equal(answer.ofmap, expected(job))
        assert self.error() == 0


def some_jobs(**changes):
    """Return a layer for each fraction of zeros."""
    return [example(CONFIG, zeros=zeros, ofmap_coded=True, **changes) for zeros in ZEROS]


def link_of(dut, seed, *, idle=0.3, stall=0.3):
    """Return the link of a test, with pauses on both sides."""
    return Link(dut, Stall(np.random.default_rng(seed), idle=idle, stall=stall))


@cocotb.test(timeout_time=3, timeout_unit="ms")
async def matches_golden(dut):
    """Layers of 0, 50 and 90 % zeros, coded and raw, with pauses on both sides."""
    await start(dut)
    link = link_of(dut, 2017)
    await link.run(some_jobs(ifmap_coded=True))
    await link.run(some_jobs(M=3, N=2))
    assert link.late == 0


@cocotb.test(timeout_time=3, timeout_unit="ms")
async def nothing_leaves_after_an_error(dut):
    """Fail while ofmaps leave slowly: at most the word that is offered leaves then."""
    await start(dut)
    link = link_of(dut, 2018, stall=0.9)
    job = example(CONFIG, C=2, M=24)
    spoiled = parse(program([job]).words, link_bits=CONFIG.link_bits)
    spoiled.parts[spoiled.find("STORE", -1)][-1] ^= 1
    await link.exchange(spoiled.words, lambda: link.error() != 0)
    assert link.error() == Error.CRC
    before, quiet = len(link.received), link.cycle + 200
    await link.exchange([], lambda: link.cycle > quiet)
    assert before > 0
    assert len(link.received) <= before + 1
    assert link.late == 0
    assert not dut.status_busy.value
    await link.run(some_jobs()[1:2])


@cocotb.test(timeout_time=3, timeout_unit="ms")
async def a_program_that_ends_early(dut):
    """No word for ``timeout_cycles`` is an error; a program that comes then is right."""
    await start(dut)
    link = link_of(dut, 2019, idle=0, stall=0)
    words = program(some_jobs(ifmap_coded=True)[:1]).words
    await link.exchange(words[: len(words) // 2], lambda: link.error() != 0)
    assert link.error() == Error.TIMEOUT
    assert link.cycle > CONFIG.timeout_cycles
    await link.run(some_jobs()[:1])


@cocotb.test(timeout_time=3, timeout_unit="ms")
async def reset_in_the_middle(dut):
    """After a reset nothing is left of the program before it."""
    await start(dut)
    link = link_of(dut, 2020)
    words = program(some_jobs()[:1]).words
    stop = link.cycle + 300
    await link.exchange(words[: len(words) // 2], lambda: link.cycle > stop)
    assert dut.status_busy.value
    await reset(dut)
    link.offered = None
    assert not dut.status_busy.value
    await link.run(some_jobs()[2:])
