# amaranth: UnusedElaboratable=no
"""PE against golden.pe, in Amaranth's own simulator."""

import numpy as np
import pytest

from lacuna.hw.config import CONFIGS
from lacuna.hw.pe.pe import PE
from lacuna.tb import pe_pass
from lacuna.tb.streams import Stall, simulate


TINY = CONFIGS["tiny"]
QUIET = 12  # cycles after which a PE that has finished its last pass is at rest


def loader(pe, config, passes, *, limit=100_000):
    """Return a process that loads filters and parameters of each pass as early as it may."""

    async def process(ctx):
        whole = any(work.weights.size > config.filter_half_words for work in passes)
        done = 0  # passes finished, all of them counted
        for number, work in enumerate(passes):
            for _cycle in range(limit):
                done += (ctx.get(pe.o_finished) - done) % 4
                if number - done <= (0 if whole else 1):
                    break
                await ctx.tick()
            else:
                pytest.fail(f"pass {number} could not be loaded after {limit} cycles")
            for write in pe_pass.filter_writes(config, work):
                ctx.set(pe.i_filter, write)
                await ctx.tick()
            ctx.set(pe.i_filter.en, 0)
            ctx.set(pe.i_params[number % 2], work.params(config))
            ctx.set(pe.i_loaded, (number + 1) % 4)

    return process


def run(config, passes, *, idle=0.0, stall=0.0, seed=2017):
    """Run ``passes`` in one PE; return cycles of the psums, their payloads and the counters."""
    pe = PE(config)
    rng = np.random.default_rng(seed)
    expected = [event for work in passes for event in pe_pass.events(config, work.run(config))]
    counters = []

    async def setup(ctx):
        await loader(pe, config, passes)(ctx)
        for _cycle in range(100_000):
            if ctx.get(pe.o_finished) == len(passes) % 4 and ctx.get(pe.o_psum.p.end):
                break
            await ctx.tick()
        await ctx.tick().repeat(QUIET)

    got = simulate(
        pe,
        {
            "i_ifmap": [word for work in passes for word in work.ifmap(config)],
            "i_psum": [event for work in passes for event in pe_pass.events(config, work.psums)],
        },
        {"o_psum": len(expected)},
        stall=Stall(rng, idle=idle, stall=stall),
        background=[loader(pe, config, passes)],
    )
    assert [event for _cycle, event in got["o_psum"]] == expected
    return [cycle for cycle, _event in got["o_psum"]], counters


@pytest.mark.parametrize(
    "p, window, retire", [(1, 1, 1), (4, 3, 1), (8, 4, 4), (2, 12, 5), (1, 12, 12), (3, 5, 2)]
)
def test_shapes(p, window, retire):
    rng = np.random.default_rng(1)
    work = pe_pass.random_pass(
        TINY, rng, p=p, window=window, retire=retire, columns=4, rows=3, zeros=0.3
    )
    run(TINY, [work])
