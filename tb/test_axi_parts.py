# amaranth: UnusedElaboratable=no
"""Small parts of the wrappers: door, tap, conductor, monitor, descriptors."""

import re

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.sim import Simulator

from lacuna.hw.axi.conductor import Conductor
from lacuna.hw.axi.crossing import Crossing
from lacuna.hw.axi.cut import Cut
from lacuna.hw.axi.descriptors import Descriptors
from lacuna.hw.axi.door import Door
from lacuna.hw.axi.failures import Failures
from lacuna.hw.axi.memory_top import MemoryTop
from lacuna.hw.axi.meter import Meter
from lacuna.hw.axi.monitor import Monitor
from lacuna.hw.axi.tap import Tap
from lacuna.hw.fifo import Fifo
from lacuna.hw.formats import GLOBAL_COUNTERS, Kind
from lacuna.hw.registers import BusError
from lacuna.tb.golden_packets import packet
from lacuna.tb.machines import config_of
from lacuna.tb.streams import Stall, simulate


SEED = 2017
CONFIG = config_of("tiny")


def run(dut, bench, *, clocks=None):
    """Simulate ``dut`` until ``bench(ctx)`` returns; ``clocks``: periods by domain."""
    sim = Simulator(dut)
    for domain, period in (clocks or {"sync": 1e-8}).items():
        sim.add_clock(period, domain=domain)
    sim.add_testbench(bench)
    sim.run()


def test_door():
    """A start lets one frame in; a stop in its middle throws the rest away; a start ends that."""
    dut = Door(CONFIG, drains=True)

    async def bench(ctx):
        ctx.set(dut.o.ready, 1)
        ctx.set(dut.i.valid, 1)

        async def passes(last=0, **pulses):
            ctx.set(dut.i.p, {"data": 5, "last": last})
            for name in ("i_start", "i_stop"):
                ctx.set(getattr(dut, name), pulses.get(name, 0))
            seen = dut.o.valid, dut.i.ready, dut.o_draining
            *_edge, valid, ready, draining = await ctx.tick().sample(*seen)
            return valid, ready, draining

        closed, inside, thrown = (0, 0, 0), (1, 1, 0), (0, 1, 1)
        assert await passes() == closed
        assert await passes(i_start=1) == closed
        assert [await passes(), await passes(last=1), await passes()] == [inside, inside, closed]
        # a stop before the first word throws nothing away
        await passes(i_start=1)
        ctx.set(dut.i.valid, 0)
        await passes(i_stop=1)
        ctx.set(dut.i.valid, 1)
        assert await passes() == closed
        # a stop in the middle, with a word and without one
        for valid in (1, 0):
            await passes(i_start=1)
            assert await passes() == inside
            ctx.set(dut.i.valid, valid)
            await passes(i_stop=1)
            ctx.set(dut.i.valid, 1)
            assert [await passes(), await passes(last=1)] == [thrown, thrown]
            assert await passes() == closed
        # a stop with the last word; then one whose rest never comes
        await passes(i_start=1)
        assert await passes(last=1, i_stop=1) == inside
        assert await passes() == closed
        await passes(i_start=1)
        await passes(i_stop=1)
        assert await passes() == thrown
        await passes(i_start=1)
        assert await passes(last=1) == inside
        # continuous: the end of a frame does not close
        ctx.set(dut.i_continuous, 1)
        await passes(i_start=1)
        assert [await passes(last=1), await passes()] == [inside, inside]

    run(dut, bench)


@pytest.mark.parametrize("name", ["tiny", "narrow", "wide"])
def test_tap(name):
    """It knows what golden's packets say, and no more than their last words tell it."""
    config = config_of(name)
    dut, bits = Tap(config), config.link_bits
    rng = np.random.default_rng(SEED)
    counts = [int(value) for value in rng.integers(0, 2**32, len(GLOBAL_COUNTERS) + 30)]
    numbers = [count >> 16 * half & 0xFFFF for count in counts for half in range(2)]
    words = [
        sum(value << 16 * lane for lane, value in enumerate(numbers[at : at + bits // 16]))
        for at in range(0, len(numbers), bits // 16)
    ]
    cycles = 0x123456789ABCDEF0
    ends = [cycles >> at & (1 << min(bits, 64)) - 1 for at in range(0, 64, bits)]
    sent = [
        (Kind.OFMAP, words[:5], 7, 0),
        (Kind.COUNTED, words, 3, 0),
        (Kind.ENDED, ends, 0xABCD, 0),
        (Kind.OFMAP, words[:1], 7, 0),
        (Kind.ENDED, ends, 2, 1),
    ]

    async def bench(ctx):
        found = []
        for number, (kind, payload, identity, flags) in enumerate(sent):
            text = packet(
                kind.name, payload, sequence=number, identity=identity, flags=flags, link_bits=bits
            )
            for place, word in enumerate(text):
                while rng.random() < 0.3:
                    ctx.set(dut.i_transfer, 0)
                    await ctx.tick()
                ctx.set(dut.i_word, word)
                ctx.set(dut.i_last, place == len(text) - 1)
                ctx.set(dut.i_transfer, 1)
                found.append((ctx.get(dut.o_counted), ctx.get(dut.o_layer), ctx.get(dut.o_program)))
                await ctx.tick()
            ctx.set(dut.i_transfer, 0)
            if kind == Kind.ENDED:
                assert (ctx.get(dut.o_id), ctx.get(dut.o_cycles)) == (identity, cycles)
        assert [each for each in found if any(each)] == [(1, 0, 0), (0, 1, 0), (0, 1, 1)]
        for index in range(len(GLOBAL_COUNTERS)):
            ctx.set(dut.i_index, index)
            assert ctx.get(dut.o_counter) == counts[index]

    run(dut, bench)


def test_conductor():
    """Stop, wait for the bus, reset, wait for the machine; a start in between is kept."""
    dut = Conductor()

    async def bench(ctx):
        async def step(**inputs):
            for name in ("i_start", "i_stop", "i_quiet", "i_reset"):
                ctx.set(getattr(dut, name), inputs.get(name, 0))
            seen = dut.o_stop, dut.o_reset, dut.o_start, dut.o_stopping, dut.o_stopped
            return (await ctx.tick().sample(*seen))[2:]

        # after power-up: reset at once, and no event
        assert await step() == (1, 0, 0, 1, 0)
        assert await step(i_start=1) == (1, 1, 0, 1, 0)
        assert await step(i_reset=1) == (1, 1, 0, 1, 0)
        assert await step(i_reset=1) == (1, 0, 0, 1, 0)
        assert await step() == (1, 0, 0, 1, 0)
        assert await step() == (0, 0, 1, 0, 0)  # the start that was kept
        assert await step() == (0, 0, 0, 0, 0)
        # a stop, and a start together: first the one, then the other
        assert await step(i_stop=1, i_start=1) == (0, 0, 0, 0, 0)
        for _cycle in range(5):
            assert await step() == (1, 0, 0, 1, 0)
        assert await step(i_quiet=1) == (1, 0, 0, 1, 0)
        assert await step() == (1, 0, 0, 1, 0)
        assert await step(i_reset=1) == (1, 1, 0, 1, 0)
        assert await step() == (1, 0, 0, 1, 1)
        assert await step() == (0, 0, 1, 0, 0)
        # a stop behind a start that waits: the start is forgotten
        await step(i_stop=1, i_start=1)
        await step(i_stop=1)
        await step(i_quiet=1)
        await step()
        await step(i_reset=1)
        assert await step() == (1, 0, 0, 1, 1)
        assert await step() == (0, 0, 0, 0, 0)

    run(dut, bench)


def test_failures_and_monitor():
    """Errors are numbered; the first of each kind is kept until it is cleared."""
    failures, monitor = Failures(), Monitor()
    m = Module()
    m.submodules.failures, m.submodules.monitor = failures, monitor
    m.d.comb += [
        monitor.i_failures.eq(failures.o_count),
        monitor.i_failure.eq(failures.o_code),
    ]

    async def bench(ctx):
        events = 0
        for code in (3, 3, 12):
            ctx.set(failures.i_error, code)
            for _cycle in range(4):
                await ctx.tick()
                events += ctx.get(monitor.o_failed)
            ctx.set(failures.i_error, 0)
            await ctx.tick().repeat(2)
        assert events == 3
        assert ctx.get(monitor.o_machine) == 3
        ctx.set(monitor.i_bus_error, 5)
        await ctx.tick()
        ctx.set(monitor.i_bus_error, 6)
        ctx.set(monitor.i_clear, 1)
        await ctx.tick()
        ctx.set(monitor.i_bus_error, 7)
        ctx.set(monitor.i_clear, 0)
        await ctx.tick()
        assert (ctx.get(monitor.o_machine), ctx.get(monitor.o_bus)) == (0, 6)
        for code in range(1, 300):  # 255 is followed by 1, not by what a reset shows
            ctx.set(failures.i_error, 1 + code % 2)
            await ctx.tick()
            ctx.set(failures.i_error, 0)
            await ctx.tick()
            assert ctx.get(failures.o_count) == (code + 2) % 255 + 1
        for enabled, pending, line in ((1, 1, 1), (2, 1, 0), (6, 4, 1), (0, 255, 0)):
            ctx.set(monitor.i_enabled, enabled)
            ctx.set(monitor.i_pending, pending)
            await ctx.tick()
            assert ctx.get(monitor.o_irq) == line

    run(m, bench)


def test_meter():
    dut = Meter(("words_in", "layers"))

    async def bench(ctx):
        ctx.set(dut.i_words_in, 1)
        ctx.set(dut.i_running, 1)
        await ctx.tick().repeat(7)
        ctx.set(dut.i_words_in, 0)
        await ctx.tick().repeat(2)
        found = [ctx.get(port) for port in (dut.o_words_in, dut.o_layers, dut.o_cycles)]
        assert found == [7, 0, 9]
        ctx.set(dut.i_clear, 1)
        await ctx.tick()
        assert [ctx.get(dut.o_words_in), ctx.get(dut.o_cycles)] == [0, 0]

    run(dut, bench)


def test_descriptors():
    """Good ones come out in the order of their kind, wrong ones have a code and do not."""
    dut = Descriptors(CONFIG, address_bits=40, depth=3)

    async def bench(ctx):
        async def push(kind, address, words, last=0):
            for name, value in {"kind": kind, "address": address, "words": words}.items():
                ctx.set(getattr(dut, f"i_{name}"), value)
            ctx.set(dut.i_last, last)
            ctx.set(dut.i_push, 1)
            error = ctx.get(dut.o_error)
            await ctx.tick()
            ctx.set(dut.i_push, 0)
            assert ctx.get(dut.o_error) == 0
            return error

        wrong = [(1, 4, 1), (1, 1 << 40, 1), (2, (1 << 40) - 8, 2), (2, (1 << 64) - 8, 1 << 31)]
        wrong += [(2, 8, 0), (0, 8, 1), (3, 8, 1)]
        codes = [await push(*each) for each in wrong]
        assert codes == [
            BusError.ADDRESS,
            BusError.ADDRESS,
            BusError.ADDRESS,
            BusError.ADDRESS,
            BusError.EMPTY,
            BusError.KIND,
            BusError.KIND,
        ]
        for number in range(3):
            assert (ctx.get(dut.o_reads), ctx.get(dut.o_writes)) == (3 - number, 3)
            assert await push(1, 8 * number, 1 + number, last=number == 2) == 0
        assert await push(1, 8, 1) == BusError.OVERFLOW
        assert await push(2, (1 << 40) - 72, 9) == 0  # up to the last byte
        assert (ctx.get(dut.o_reads), ctx.get(dut.o_writes)) == (0, 2)
        ctx.set(dut.o_read.ready, 1)
        for number in range(3):
            job = ctx.get(dut.o_read.p)
            assert (job.address, job.words, job.last) == (8 * number, 1 + number, number == 2)
            await ctx.tick()
        assert not ctx.get(dut.o_read.valid)
        job = ctx.get(dut.o_write.p)
        assert (job.address, job.words) == ((1 << 40) - 72, 9)

    run(dut, bench)


@pytest.mark.parametrize("gaps", [0.0, 0.4])
def test_fifo(gaps):
    """Order, and one value per cycle behind a latency of two."""
    stall = Stall(np.random.default_rng(SEED), idle=gaps, stall=gaps)
    found = simulate(Fifo(8, depth=5), {"i": list(range(200))}, {"o": 200}, stall=stall)["o"]
    assert [value for _cycle, value in found] == list(range(200))
    if not gaps:
        assert [cycle for cycle, _value in found] == list(range(3, 203))


@pytest.mark.parametrize("depth", [2, 5])
def test_fifo_is_as_deep_as_it_says(depth):
    """It takes as many values as it holds and offers the first one, though nobody takes it."""
    dut = Fifo(8, depth=depth)

    async def bench(ctx):
        taken = 0
        ctx.set(dut.i.valid, 1)
        for cycle in range(3 * depth):
            assert ctx.get(dut.o.valid) == (cycle >= 2)
            assert ctx.get(dut.o_level) == taken
            taken += ctx.get(dut.i.ready)
            await ctx.tick()
        assert taken == depth

    run(dut, bench)


@pytest.mark.parametrize(
    "make, message",
    [
        (
            lambda: Cut(word_bytes=8, burst=3, address_bits=32),
            "burst must be a power of two from 2 to 256, not 3",
        ),
        (
            lambda: Cut(word_bytes=32, burst=256, address_bits=32),
            "burst must be a power of two from 2 to 128, not 256",
        ),
        (lambda: Crossing(8, depth=6), "depth must be a power of two >= 4, not 6"),
        (lambda: Fifo(8, depth=1), "depth must be an integer >= 2, not 1"),
        (
            lambda: Descriptors(CONFIG, address_bits=40, depth=256),
            "depth must be an integer from 1 to 255, not 256",
        ),
        (
            lambda: Descriptors(CONFIG, address_bits=31, depth=1),
            "address_bits must be from 32 to 64, not 31",
        ),
        (
            lambda: MemoryTop(CONFIG, outstanding=1),
            "outstanding must be an integer from 2 to 64, not 1",
        ),
    ],
)
def test_parameters_are_refused(make, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        make()
