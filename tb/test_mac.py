# amaranth: UnusedElaboratable=no
"""Mac against golden.arith, in Amaranth's own simulator."""

from dataclasses import replace

import numpy as np
import pytest
from amaranth.sim import Simulator

from lacuna.golden import arith
from lacuna.hw.arith.mac import Mac
from lacuna.hw.presets import CONFIGS


TINY = CONFIGS["tiny"]
CONFIGURATIONS = {
    "16 bits": TINY,
    "no shift": replace(TINY, product_shift=0),
    "longest shift": replace(TINY, product_shift=31),
    "zero points": replace(TINY, zero_points=True),
    "psums of 32 bits": replace(
        TINY, activation_bits=8, weight_bits=8, psum_bits=32, product_shift=0
    ),
    "narrow psums": replace(TINY, activation_bits=4, weight_bits=8, psum_bits=4, product_shift=1),
}


def extremes(rng, bits, count):
    """Return random numbers of ``bits`` bits; the first are the least and the greatest."""
    low, high = -(1 << (bits - 1)), 1 << (bits - 1)
    values = rng.integers(low, high, count)
    values[:4] = low, low, high - 1, -1
    return values


@pytest.mark.parametrize("name", CONFIGURATIONS)
def test_matches_golden(name):
    """Every operation meets its psum two moves after its operands; stalls change nothing."""
    config = CONFIGURATIONS[name]
    rng = np.random.default_rng(2017)
    count = 200
    ifmap = extremes(rng, config.ifmap_bits, count)
    weight = np.roll(extremes(rng, config.weight_bits, count), 1)
    psum = extremes(rng, config.psum_bits, count)
    first, zero = (rng.random((2, count)) < 0.3).tolist()
    product = np.where(zero, 0, arith.product(ifmap, weight, shift=config.product_shift))
    expected = arith.wrap(np.where(first, 0, psum) + product, config.psum_bits)
    mac = Mac(config)
    found = []

    async def bench(ctx):
        index = 0
        while index < count + 2:
            move = rng.random() < 0.7
            ctx.set(mac.i_move, move)
            ctx.set(mac.i_operands, index < count and not zero[index])
            if index < count:
                ctx.set(mac.i_ifmap, int(ifmap[index]))
                ctx.set(mac.i_filter, int(weight[index]))
            if 1 <= index <= count:
                ctx.set(mac.i_zero, zero[index - 1])
            if index >= 2:
                ctx.set(mac.i_first, first[index - 2])
                ctx.set(mac.i_psum, int(psum[index - 2]))
                if move:
                    found.append(ctx.get(mac.o_sum))
            await ctx.tick()
            index += move

    sim = Simulator(mac)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
    assert found == expected.tolist()


def test_operands_hold():
    """A product that is not wanted does not switch the multiplier."""
    mac = Mac(TINY)

    async def bench(ctx):
        ctx.set(mac.i_move, 1)
        ctx.set(mac.i_operands, 1)
        ctx.set(mac.i_ifmap, 256)
        ctx.set(mac.i_filter, 77)
        ctx.set(mac.i_first, 1)
        await ctx.tick()
        ctx.set(mac.i_operands, 0)
        ctx.set(mac.i_ifmap, 1)
        ctx.set(mac.i_filter, -1)
        for _cycle in range(3):
            await ctx.tick()
            assert ctx.get(mac.o_sum) == 77

    sim = Simulator(mac)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
