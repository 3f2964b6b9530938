"""Crossing and Follower: between any two clocks, in order and whole."""

import numpy as np
import pytest
from amaranth.hdl import ClockDomain, Module
from amaranth.sim import Simulator

from lacuna.hw.axi.crossing import Crossing, Follower


SEED = 2017


def apart(part):
    """Return ``part`` with its two domains."""
    m = Module()
    m.domains += [ClockDomain("put"), ClockDomain("take")]
    m.submodules.part = part
    return m


@pytest.mark.parametrize("put, take", [(10, 10), (10, 7), (10, 23), (10, 101)])
@pytest.mark.parametrize("gaps", [0.0, 0.4])
def test_crossing(put, take, gaps):
    """Order between any two clocks, and one value per cycle of the slower one."""
    rng = np.random.default_rng(SEED)
    dut = Crossing(16, depth=8)
    count, got, times = 150, [], []

    async def feed(ctx):
        for value in range(count):
            while rng.random() < gaps:
                await ctx.tick("put")
            ctx.set(dut.i.p, value)
            ctx.set(dut.i.valid, 1)
            await ctx.tick("put").until(dut.i.ready)
            ctx.set(dut.i.valid, 0)

    async def bench(ctx):
        for cycle in range(40 * count):
            ctx.set(dut.o.ready, rng.random() >= gaps)
            *_edge, valid, ready, value = await ctx.tick("take").sample(
                dut.o.valid, dut.o.ready, dut.o.p
            )
            if valid and ready:
                got.append(value)
                times.append(cycle)
            if len(got) == count:
                return
        raise AssertionError(f"after {40 * count} cycles only {len(got)} values have come")

    sim = Simulator(apart(dut))
    sim.add_clock(put * 1e-9, domain="put")
    sim.add_clock(take * 1e-9, domain="take")
    sim.add_testbench(feed, background=True)
    sim.add_testbench(bench)
    sim.run()
    assert got == list(range(count))
    if not gaps:
        assert times[-1] - times[0] <= (count - 1) * max(put, take) / take + 2


@pytest.mark.parametrize("put, take", [(10, 10), (10, 7), (10, 53)])
def test_follower(put, take):
    """Whole values only, and in the end the last one."""
    dut = Follower(16)
    values = [0x1111 * (1 + k % 15) for k in range(100)]
    seen = set()

    async def feed(ctx):
        for value in values:
            ctx.set(dut.i, value)
            await ctx.tick("put").repeat(3)

    async def watch(ctx):
        while True:
            seen.add(ctx.get(dut.o))
            await ctx.tick("take")

    async def bench(ctx):
        await feed(ctx)
        await ctx.tick("take").repeat(8)
        await ctx.tick("put").repeat(8)
        assert ctx.get(dut.o) == values[-1]

    sim = Simulator(apart(dut))
    sim.add_clock(put * 1e-9, domain="put")
    sim.add_clock(take * 1e-9, domain="take")
    sim.add_testbench(watch, background=True)
    sim.add_testbench(bench)
    sim.run()
    assert len(seen) > 3
    assert seen <= {0, *values}
