"""One PE under test: passes loaded, streams fed, counters read, psums compared with golden."""

import numpy as np
import pytest
from amaranth.hdl import Module, ResetInserter, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In

from lacuna.hw.formats import pe_counters
from lacuna.hw.pe.compressed_pe import CompressedPE
from lacuna.hw.pe.pe import PE
from lacuna.tb import pe_pass
from lacuna.tb.streams import Stall, simulate


__all__ = [
    "GAPS",
    "LIMIT",
    "SHAPES",
    "Interrupted",
    "idle_passes",
    "loader",
    "made",
    "random_pass",
    "reader",
    "run",
]

LIMIT = 15_000  # cycles; the longest pass takes 10,000
BUSY = 40  # cycles before a PE is interrupted
#: Shares of cycles in which sources and sinks pause.
GAPS = [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)]
#: p, window, retire: one filter, one value, the whole scratchpad, every kind of slide.
SHAPES = [
    (1, 1, 1),
    (8, 1, 1),
    (1, 2, 1),
    (2, 2, 2),
    (1, 3, 2),
    (4, 3, 1),
    (8, 4, 4),
    (2, 12, 5),
    (1, 12, 1),
    (1, 12, 12),
    (2, 12, 11),
]


def made(config):
    """Return the PE of a machine."""
    return CompressedPE(config) if config.compressed else PE(config)


def loader(pe, config, passes, *, delay=0):
    """Return a process that loads filters and parameters of each pass as early as it may.

    It begins after ``delay`` cycles.
    """
    whole = any(work.weights.size > config.filter_half_words for work in passes)

    async def process(ctx):
        for _cycle in range(delay):
            await ctx.tick()
        done = 0  # passes finished since the start
        for number, work in enumerate(passes):
            for _cycle in range(LIMIT):
                done += (ctx.get(pe.o_finished) - done) % 4
                if number - done <= (0 if whole else 1):
                    break
                await ctx.tick()
            else:
                pytest.fail(f"pass {number} could not be loaded in {LIMIT} cycles")
            for write in pe_pass.filter_writes(config, work):
                ctx.set(pe.i_filter, write)
                await ctx.tick()
            ctx.set(pe.i_filter, {})
            ctx.set(pe.i_params[number % 2], work.params(config))
            ctx.set(pe.i_loaded, (number + 1) % 4)

    return process


def reader(pe, count, found):
    """Return a process that reads the counters after the end of ``count`` passes has left."""
    names = pe_counters(pe.config)

    async def process(ctx):
        ends = 0
        for cycle in range(LIMIT):
            found["total"] = cycle + 1
            sampled = pe.o_psum.valid, pe.o_psum.ready, pe.o_psum.p.end
            *_edge, valid, ready, end = await ctx.tick().sample(*sampled)
            ends += valid and ready and end
            if ends == count:
                break
        else:
            pytest.fail(f"only {ends} of {count} passes ended in {LIMIT} cycles")
        ctx.set(pe.i_shift, 1)
        for name in names:
            ctx.set(pe.i_scan, 0xA5000000 + names.index(name))
            found[name] = ctx.get(pe.o_scan)
            await ctx.tick()
        for index in range(len(names)):  # what came in behind them follows
            assert ctx.get(pe.o_scan) == 0xA5000000 + index
            await ctx.tick()

    return process


def run(config, passes, *, idle=0.0, stall=0.0, dut=None):
    """Run ``passes`` in one PE; check the psums; return their cycles, and the counters."""
    dut = dut or made(config)
    expected = [event for work in passes for event in pe_pass.events(config, work.run(config))]
    found = {}
    got = simulate(
        dut,
        {
            "i_ifmap": [word for work in passes for word in work.ifmap(config)],
            "i_psum": [event for work in passes for event in pe_pass.events(config, work.psums)],
        },
        {"o_psum": len(expected)},
        stall=Stall(np.random.default_rng(2017), idle=idle, stall=stall),
        limit=LIMIT,
        setup=reader(dut, len(passes), found) if config.counters else None,
        background=[loader(dut, config, passes, delay=getattr(dut, "busy_cycles", 0))],
    )
    assert [event for _cycle, event in got["o_psum"]] == expected
    return [cycle for cycle, _event in got["o_psum"]], found


def random_pass(config, rng, shape, **options):
    """Return a random pass of ``shape``."""
    p, window, retire = shape
    return pe_pass.random_pass(config, rng, p=p, window=window, retire=retire, **options)


class Interrupted(wiring.Component):
    """A PE that is busy with something else for :data:`BUSY` cycles, and then reset."""

    def __init__(self, config, junk, *, reset_cycles=1):
        self.busy_cycles = BUSY + reset_cycles
        self.pe = made(config)
        self.config = config
        self.junk = junk
        super().__init__(dict(self.pe.signature.members.items()))

    def elaborate(self, platform):
        m = Module()
        reset = Signal()
        m.submodules.pe = ResetInserter(reset)(self.pe)
        age = Signal(range(self.busy_cycles + 1))
        writes = pe_pass.filter_writes(self.config, self.junk)
        outside, inside = self, self.pe
        for path, member, port in self.signature.flatten(self):
            other = inside
            for name in path:
                other = getattr(other, name) if isinstance(name, str) else other[name]
            m.d.comb += other.eq(port) if member.flow is In else port.eq(other)
        with m.If(age != self.busy_cycles):
            m.d.sync += age.eq(age + 1)
            m.d.comb += [
                reset.eq(age >= BUSY),
                inside.i_ifmap.p.eq(pe_pass.words(self.config, self.junk.rows)[0]),
                inside.i_ifmap.valid.eq(1),
                inside.i_psum.valid.eq(age[0]),
                inside.i_params[0].eq(self.junk.params(self.config)),
                inside.i_loaded.eq(age >= len(writes)),
                outside.i_ifmap.ready.eq(0),
                outside.i_psum.ready.eq(0),
                outside.o_psum.valid.eq(0),
                outside.o_finished.eq(0),
            ]
            with m.Switch(age):
                for number, write in enumerate(writes):
                    with m.Case(number):
                        m.d.comb += inside.i_filter.eq(write)
        return m


def idle_passes(config, **options):
    """Return passes of which some have nothing for the PE but psums to hand through."""
    rng = np.random.default_rng(2)
    shapes = [(4, 3, 1), (2, 4, 2), (1, 2, 2), (3, 5, 3), (1, 1, 1), (4, 2, 1), (2, 5, 5)]
    return [
        random_pass(
            config,
            rng,
            shape,
            columns=3 + number,
            zeros=0.6,
            upper=number % 2 == 1,
            active=number not in {0, 2, 5},
            **options,
        )
        for number, shape in enumerate(shapes)
    ]
