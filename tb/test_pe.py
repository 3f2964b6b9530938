# amaranth: UnusedElaboratable=no
"""PE against golden.pe, in Amaranth's own simulator."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from lacuna.hw import layouts
from lacuna.hw.control.gate import RESET_CYCLES
from lacuna.hw.flow import connect
from lacuna.hw.formats import PE_COUNTERS
from lacuna.hw.pe.counters import Counters
from lacuna.hw.pe.pe import PE
from lacuna.hw.presets import CONFIGS
from lacuna.tb import pe_pass
from lacuna.tb.pe_bench import GAPS, LIMIT, SHAPES, Interrupted, loader, random_pass, reader, run
from lacuna.tb.streams import Stall, simulate


TINY = CONFIGS["tiny"]
EYERISS = CONFIGS["eyeriss"]
VARIANTS = {
    "zero_points": replace(TINY, zero_points=True),
    "psums of 32 bits": replace(
        TINY, activation_bits=8, weight_bits=8, psum_bits=32, product_shift=0
    ),
    "no gating": replace(TINY, gating=False),
    "no counters": replace(TINY, counters=False),
    "narrow link": replace(TINY, link_bits=32),
    "deep queues": replace(TINY, ifmap_fifo_words=3, chain_fifo_words=4),
    "shallow queues": replace(TINY, ifmap_fifo_words=1, chain_fifo_words=1),
    "odd depths": replace(TINY, ifmap_spad_words=5, psum_spad_words=3, filter_spad_words=24),
    "ring of one": replace(TINY, ifmap_spad_words=1, psum_spad_words=1, filter_spad_words=8),
}


def alternating(config, rng, *, zeros=0.3):
    """Return passes of several shapes in alternating halves; in two the PE is not active."""
    shapes = [(4, 3, 1), (2, 4, 2), (1, 2, 2), (3, 5, 3), (1, 1, 1), (4, 2, 1), (2, 5, 5)]
    return [
        random_pass(
            config,
            rng,
            shape,
            columns=3 + number,
            rows=1 + number % 2,
            zeros=zeros,
            upper=number % 2 == 1,
            active=number not in {2, 5},
        )
        for number, shape in enumerate(shapes)
    ]


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("shape", SHAPES)
def test_matches_golden(shape, idle, stall):
    rng = np.random.default_rng(1)
    work = random_pass(TINY, rng, shape, columns=5, rows=3, zeros=0.3)
    run(TINY, [work], idle=idle, stall=stall)


@pytest.mark.parametrize("idle, stall", GAPS)
def test_passes(idle, stall):
    run(TINY, alternating(TINY, np.random.default_rng(2)), idle=idle, stall=stall)


def test_ends_wait_for_their_pass():
    """The end of a short pass is at the entrance long before the idle passes before it end."""
    rng = np.random.default_rng(11)
    idle = [random_pass(TINY, rng, (2, 2, 1), columns=30, active=False) for _number in range(6)]
    short = [random_pass(TINY, rng, (2, 2, 1), columns=2, upper=upper) for upper in (False, True)]
    passes = [*idle, *short]
    run(TINY, passes)


@pytest.mark.parametrize("zeros", [0, 0.5, 1])
@pytest.mark.parametrize("variant", VARIANTS)
def test_variants(variant, zeros):
    config = VARIANTS[variant]
    rng = np.random.default_rng(3)
    p = min(4, config.psum_spad_words)
    window = min(3, config.ifmap_spad_words, config.filter_half_words // p)
    shapes = [(p, window, 1), (1, 1, 1), (p, window, window)]
    passes = [
        random_pass(config, rng, shape, columns=4, rows=2, zeros=zeros, upper=number == 1)
        for number, shape in enumerate(shapes)
    ]
    run(config, passes, idle=0.2, stall=0.2)


@pytest.mark.parametrize("shape", SHAPES)
def test_no_cycle_lost(shape):
    """Windows and rows follow each other without a gap; a pass costs two cycles more."""
    rng = np.random.default_rng(4)
    p, window, _retire = shape
    passes = [
        random_pass(TINY, rng, shape, columns=9, rows=3, upper=number % 2 == 1)
        for number in range(3)
    ]
    cycles, _counters = run(TINY, passes)
    products = 3 * 9 * 3 * p * window
    assert cycles[-1] - cycles[0] == products - (window - 1) * p + 2 * (len(passes) - 1)


@pytest.mark.parametrize(
    "shape, columns, rows, products, cycles",
    [
        ((16, 11, 4), 55, 1, 9680, 9688),
        ((16, 10, 2), 27, 1, 4320, 4328),
        ((16, 9, 3), 13, 4, 7488, 7496),
    ],
    ids=["s11", "s5", "s3"],
)
def test_published_passes(shape, columns, rows, products, cycles):
    """From the cycle in which the filters are there to that in which the end has left."""
    rng = np.random.default_rng(5)
    work = random_pass(EYERISS, rng, shape, columns=columns, rows=rows, zeros=0.4)
    found, counters = run(EYERISS, [work])
    assert counters["products"] == products
    loaded = work.weights.size  # one write per cycle, from cycle 0 on
    assert found[-1] + 1 - loaded == cycles


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("gating", [True, False])
def test_counters(gating, idle, stall):
    """Work is counted exactly."""
    config = replace(TINY, gating=gating)
    passes = alternating(config, np.random.default_rng(6))
    _cycles, found = run(config, passes, idle=idle, stall=stall)
    expected = Counter()
    for work in passes:
        expected.update(work.counts)
    expected["busy"] = expected["products"] + len(passes)
    expected["filter_writes"] = sum(work.weights.size for work in passes if work.rows)
    del expected["skipped"]  # this machine does them all
    assert {name: found[name] for name in expected} == expected
    assert (found["stall_psum_out"] > 0) == (stall > 0)
    assert found["stall_psum_in"] > 0 or not idle


@pytest.mark.parametrize("idle, stall", [*GAPS, (0.8, 0), (0.8, 0.8)])
@pytest.mark.parametrize("window", [1, 4])
def test_cycles_are_charged_once(window, idle, stall):
    """Every cycle but the one that takes the parameters is busy or has one cause."""
    work = random_pass(TINY, np.random.default_rng(10), (1, window, window), columns=80)
    _cycles, found = run(TINY, [work], idle=idle, stall=stall)
    causes = ("stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out")
    assert found["total"] == 1 + found["busy"] + sum(found[cause] for cause in causes)


@pytest.mark.parametrize(
    "late, cause",
    [("i_ifmap", "stall_ifmap"), ("i_psum", "stall_psum_in"), ("i_filter", "stall_filter")],
)
def test_stalls(late, cause):
    """What comes 100 cycles late is what the cycles are charged to."""
    passes = [random_pass(TINY, np.random.default_rng(9), (4, 3, 1), columns=5)]
    inputs = {
        "i_ifmap": passes[0].ifmap(TINY),
        "i_psum": pe_pass.events(TINY, passes[0].psums),
    }
    outputs = {"o_psum": len(inputs["i_psum"])}

    def measure(delay):
        pe, found = PE(TINY), {}

        def delayed(name):
            async def process(ctx):
                await ctx.tick().repeat(delay if name == late else 1)
                if name == "i_filter":
                    await loader(pe, TINY, passes)(ctx)
                    return
                port = getattr(pe, name)
                ctx.set(port.valid, 1)
                for payload in inputs[name]:
                    ctx.set(port.p, payload)
                    await ctx.tick().until(port.ready)
                ctx.set(port.valid, 0)

            return process

        simulate(
            pe,
            {},
            outputs,
            stall=Stall(np.random.default_rng(9)),
            limit=LIMIT,
            setup=reader(pe, 1, found),
            background=[delayed(name) for name in ("i_ifmap", "i_psum", "i_filter")],
        )
        return found

    early, tardy = measure(300), measure(400)
    differ = {name for name in early if early[name] != tardy[name]}
    assert differ == {cause, "total"}
    assert tardy[cause] - early[cause] == tardy["total"] - early["total"] == 100


def test_clear():
    pe = PE(TINY)
    found = {}

    async def setup(ctx):
        await ctx.tick().repeat(20)
        ctx.set(pe.i_clear, 1)
        await ctx.tick()
        ctx.set(pe.i_clear, 0)
        await ctx.tick().repeat(7)
        ctx.set(pe.i_shift, 1)
        for name in PE_COUNTERS:
            found[name] = ctx.get(pe.o_scan)
            await ctx.tick()

    simulate(pe, {}, {}, stall=Stall(np.random.default_rng(0)), setup=setup)
    assert found.pop("stall_filter") == 7
    assert not any(found.values())


@pytest.mark.parametrize("names", [(), ("busy", "busy")])
def test_wrong_counters(names):
    with pytest.raises(ValueError, match=r"^names must be unique and at least one, not \("):
        Counters(names)


class Chain(wiring.Component):
    """PEs one above the other."""

    def __init__(self, config, count):
        self.pes = [PE(config) for _position in range(count)]
        for position, pe in enumerate(self.pes):
            setattr(self, f"pe_{position}", pe)
        shape = layouts.psum(config)
        super().__init__(
            {"i_psum": In(stream.Signature(shape)), "o_psum": Out(stream.Signature(shape))}
        )

    def elaborate(self, platform):
        m = Module()
        source = self.i_psum
        for position, pe in enumerate(self.pes):
            m.submodules[f"pe_{position}"] = pe
            connect(m, source, pe.i_psum)
            source = pe.o_psum
        connect(m, source, self.o_psum)
        return m


@pytest.mark.parametrize("idle, stall", GAPS)
def test_chain(idle, stall):
    """Three PEs, each with its own ifmap and filters, the middle one idle in the second pass."""
    rng = np.random.default_rng(7)
    shapes = [(4, 3, 1), (2, 5, 2), (1, 4, 4)]
    passes = [[], [], []]  # of each PE
    psums, expected = [], []
    for number, shape in enumerate(shapes):
        below = None
        for position in range(3):
            active = (position, number) != (1, 1)
            options = {"upper": number == 1, "active": active, "zeros": 0.3}
            work = random_pass(TINY, rng, shape, columns=6, rows=2, **options)
            if below is None:
                psums += pe_pass.events(TINY, work.psums)
            else:
                work.psums = below
            below = work.run(TINY)
            passes[position].append(work)
        expected += pe_pass.events(TINY, below)
    chain = Chain(TINY, 3)
    words = [[word for work in passes[v] for word in work.ifmap(TINY)] for v in range(3)]
    got = simulate(
        chain,
        {"i_psum": psums} | {f"pe_{v}.i_ifmap": words[v] for v in range(3)},
        {"o_psum": len(expected)},
        stall=Stall(rng, idle=idle, stall=stall),
        limit=LIMIT,
        background=[loader(chain.pes[v], TINY, passes[v]) for v in range(3)],
    )
    assert [event for _cycle, event in got["o_psum"]] == expected


@pytest.mark.parametrize("pipelined", [False, True])
def test_reset(pipelined):
    """Where pipelined, operations have no reset, and end during that of the core."""
    config = replace(TINY, counters=False, pipelined=pipelined)
    rng = np.random.default_rng(8)
    junk = random_pass(config, rng, (1, 1, 1), columns=5)
    passes = alternating(config, rng)
    cycles = RESET_CYCLES if pipelined else 1
    interrupted = Interrupted(config, junk, reset_cycles=cycles)
    run(config, passes, idle=0.1, stall=0.1, dut=interrupted)
