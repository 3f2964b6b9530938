# amaranth: UnusedElaboratable=no
"""Health: corrections are counted, and the last memory is remembered."""

import numpy as np
from amaranth.sim import Simulator

from lacuna.hw.control.health import Health
from lacuna.hw.formats import MEMORIES


def test_health():
    """Random findings against a count; it stops at its end."""
    rng = np.random.default_rng(7)
    dut = Health()
    sim = Simulator(dut)
    sim.add_clock(1e-8)

    async def bench(ctx):
        corrected = memory = 0
        for cycle in range(600):
            if cycle == 300:  # near the end of the count
                while corrected < 0xFFF0:
                    ctx.set(dut.i_faults.as_value(), 0b01)
                    await ctx.tick().repeat(1000 if corrected < 0xF000 else 1)
                    corrected, memory = ctx.get(dut.o_corrected), 1
            found = int(rng.integers(1 << 2 * len(MEMORIES))) if rng.integers(2) else 0
            found &= int(rng.integers(1 << 2 * len(MEMORIES)))
            ctx.set(dut.i_faults.as_value(), found)
            await ctx.tick()
            kinds = [found >> 2 * number & 3 for number in range(len(MEMORIES))]
            corrected = min(0xFFFF, corrected + any(kind & 1 for kind in kinds))
            memory = next((number for number, kind in enumerate(kinds, 1) if kind), memory)
            assert (ctx.get(dut.o_corrected), ctx.get(dut.o_memory)) == (corrected, memory)
        assert corrected == 0xFFFF

    sim.add_testbench(bench)
    sim.run()
