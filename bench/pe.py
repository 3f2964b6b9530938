"""Cycles of three published passes in one PE, and what the PE costs: ``bench/results/pe.json``."""

import json
from dataclasses import replace

import numpy as np
from amaranth.sim import Simulator

from ..gen.synth import statistics
from ..golden.pe import run_pass
from ..hw.pe.compressed_pe import CompressedPE
from ..hw.pe.pe import PE
from ..hw.presets import CONFIGS
from . import record
from .pe_streams import events, filter_writes, words


__all__ = ["PASSES", "SEED", "main", "numbers", "simulate"]

CONFIG = replace(CONFIGS["eyeriss"], counters=False)
#: Filter width S, channels q, filters p, ofmap columns F, stride U and rows of one PE's pass.
PASSES = [
    {"s": 11, "q": 1, "p": 16, "columns": 55, "stride": 4, "rows": 1},
    {"s": 5, "q": 2, "p": 16, "columns": 27, "stride": 1, "rows": 1},
    {"s": 3, "q": 3, "p": 16, "columns": 13, "stride": 1, "rows": 4},
]
SEED = 2017
LIMIT = 20_000  # cycles


def numbers(rng, bits, shape):
    """Return random two's complement numbers."""
    return rng.integers(-(1 << (bits - 1)), 1 << (bits - 1), shape)


def simulate(work, config=CONFIG):
    """Return what leaves a PE, and the cycles from when all is offered until the end has left."""
    pe = CompressedPE(config) if config.compressed else PE(config)
    sent, cycles = [], 0
    window, p = work["weights"].shape

    async def load(ctx):
        for write in filter_writes(config, work["weights"]):
            ctx.set(pe.i_filter, write)
            await ctx.tick()
        ctx.set(pe.i_filter, {})
        params = {"active": 1, "p": p, "window": window, "retire": work["retire"]}
        ctx.set(pe.i_params[0], params)
        ctx.set(pe.i_loaded, 1)
        ctx.set(pe.o_psum.ready, 1)

    def feed(port, payloads):
        async def process(ctx):
            while not ctx.get(pe.i_loaded):
                await ctx.tick()
            ctx.set(port.valid, 1)
            for payload in payloads:
                ctx.set(port.p, payload)
                await ctx.tick().until(port.ready)
            ctx.set(port.valid, 0)

        return process

    async def bench(ctx):
        nonlocal cycles
        await load(ctx)
        while cycles < LIMIT and not (sent and sent[-1].end):
            *_edge, valid, payload = await ctx.tick().sample(pe.o_psum.valid, pe.o_psum.p)
            cycles += 1
            sent.extend([payload] if valid else [])

    simulator = Simulator(pe)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.add_testbench(feed(pe.i_ifmap, words(config, work["rows"])), background=True)
    simulator.add_testbench(feed(pe.i_psum, events(config, work["psums"])), background=True)
    simulator.run()
    return sent, cycles


def measure(rng, *, s, q, p, columns, stride, rows):
    """Return the row of one pass."""
    window, retire = q * s, q * min(stride, s)
    ifmaps = [
        numbers(rng, CONFIG.ifmap_bits, (columns - 1) * retire + window) for _row in range(rows)
    ]
    work = {
        "rows": ifmaps,
        "weights": numbers(rng, CONFIG.weight_bits, (window, p)),
        "psums": [numbers(rng, CONFIG.psum_bits, (columns, p)) for _row in range(rows)],
        "retire": retire,
    }
    shape = {"product_shift": CONFIG.product_shift, "psum_bits": CONFIG.psum_bits}
    expected, counts = run_pass(**work, **shape)
    sent, cycles = simulate(work)
    if sent != list(events(CONFIG, expected)):
        raise RuntimeError(f"the pass of S={s} must be as golden.pe says")
    return {
        "layer": f"S={s} q={q} p={p}",
        "products": counts["products"],
        "cycles": cycles,
        "psums_compared": len(sent) - 1,
    }


def main():
    """Measure, print and write."""
    rng = np.random.default_rng(SEED)
    rows = [measure(rng, **work) for work in PASSES]
    cost = statistics(PE(CONFIG), "ecp5", name="pe")
    totals = {f"cycles_s{work['s']}": row["cycles"] for work, row in zip(PASSES, rows, strict=True)}
    totals |= {figure: cost[figure] for figure in ("lut4", "dsp", "bram")}
    record.write(
        "pe",
        command="python -m lacuna.bench.pe",
        packages=("lacuna", "amaranth", "pyosys"),
        rows=rows,
        totals=totals,
    )
    print(json.dumps(totals, indent=2))


if __name__ == "__main__":
    main()
