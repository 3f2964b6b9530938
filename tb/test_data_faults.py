# amaranth: UnusedElaboratable=no
"""Bits that flip in memories: nothing wrong is handed on in silence. Alone, and in a machine."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from amaranth.lib import memory
from amaranth.sim import Simulator

from lacuna.bench import data_faults
from lacuna.host.layer import Layer
from lacuna.host.program import program
from lacuna.hw.buffer.buffer import Buffer
from lacuna.hw.config import PROTECTIONS
from lacuna.hw.fifo import Fifo
from lacuna.hw.flow import Queue
from lacuna.hw.formats import MEMORIES, Error
from lacuna.hw.presets import CONFIGS
from lacuna.proof.catalog import NARROW
from lacuna.sim import pysim
from lacuna.tb import machines
from lacuna.tb.marks import parameters


#: The least machine that has memories of every kind; it is compiled faster than `tiny`.
MICRO = replace(
    CONFIGS["tiny"],
    rows=1,
    columns=1,
    activation_bits=8,
    weight_bits=8,
    link_bits=32,
    run_bits=4,
    ifmap_spad_words=4,
    filter_spad_words=32,
    psum_spad_words=4,
    buffer_banks=4,
    bank_words=64,
    column_fifo_words=4,
    packet_words=8,
    counters=False,
)
LAYER = Layer(N=1, C=2, M=3, H=5, W=6, R=2, S=2, rescale=True)
#: Seconds that a campaign may take.
TIMEOUT = 1800


@pytest.fixture
def contents(monkeypatch):
    """Collect the memories of what is elaborated."""
    found = []

    class Kept(memory.Memory):
        def __init__(self, **options):
            super().__init__(**options)
            found.append(self)

    monkeypatch.setattr(memory, "Memory", Kept)
    return found


def flip(ctx, rng, contents, flipped):
    """Flip one bit of one word of one memory, unless it still has the flip before."""
    place = rng.integers(len(contents)), int(rng.integers(contents[0].depth))
    row = contents[place[0]].data[place[1]]
    word = ctx.get(row)
    if flipped.get(place) != word:
        flipped[place] = word ^ 1 << int(rng.integers(len(row)))
        ctx.set(row, flipped[place])


def told(ctx, dut):
    """Return whether a fault is ``corrected`` and whether one is ``lost`` in this cycle."""
    found = ctx.get(dut.o_faults.as_value()) if hasattr(dut, "o_faults") else 0
    kinds = [found >> 2 * number & 3 for number in range(len(MEMORIES))]
    return any(kind & 1 for kind in kinds), any(kind & 2 for kind in kinds)


def judge(counts, protection):
    """Every protection does what it promises; without one, wrong values pass."""
    assert counts["right"] > 100
    if protection == "none":
        assert counts["silent"] > 10
        return
    assert counts["silent"] == 0
    assert counts["corrected"] > 10 if protection == "secded" else counts["told"] > 10


@pytest.mark.parametrize("protection", PROTECTIONS)
@pytest.mark.parametrize("kind, depth", [(Queue, 4), (Fifo, 5)])
def test_queues(contents, kind, depth, protection):
    """A bit flips every few cycles, under random gaps and stalls."""
    rng = np.random.default_rng(2017)
    dut = kind(8, depth=depth, protection=protection)
    counts, expected, flipped = Counter(), [], {}

    async def bench(ctx):
        lost, offered = False, int(rng.integers(256))
        for cycle in range(1200):
            ctx.set(dut.i.p, offered)
            ctx.set(dut.i.valid, int(rng.integers(2)))
            ctx.set(dut.o.ready, int(rng.integers(4) == 0))
            if cycle % 7 == 6:
                flip(ctx, rng, contents, flipped)
            corrected, now = told(ctx, dut)
            lost |= now
            counts["corrected"] += corrected
            if ctx.get(dut.o.valid & dut.o.ready):
                right = ctx.get(dut.o.p) == expected.pop(0)
                counts["right" if right else "told" if lost else "silent"] += 1
                lost = False
            if ctx.get(dut.i.valid & dut.i.ready):
                expected.append(offered)
                offered = int(rng.integers(256))
            await ctx.tick()

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
    judge(counts, protection)


@pytest.mark.parametrize("protection", PROTECTIONS)
def test_buffer(contents, protection):
    """Words are written, bits flip in banks and responses, words are read."""
    rng = np.random.default_rng(2018)
    config = replace(NARROW, protection=protection)
    dut = Buffer(config, clients=("write", "read"))
    write, read, answer = dut.i_write[0], dut.i_read[0], dut.o_read[0]
    counts, flipped = Counter(), {}

    async def bench(ctx):
        ctx.set(answer.ready, 1)
        for _round in range(24):
            words = [int(word) for word in rng.integers(2**32, size=config.buffer_words)]
            for address, word in enumerate(words):
                ctx.set(write.p.address, address)
                ctx.set(write.p.data, word)
                ctx.set(write.valid, 1)
                await ctx.tick().until(write.ready)
            ctx.set(write.valid, 0)
            for address, word in enumerate(words):
                if address % 2:
                    flip(ctx, rng, contents, flipped)
                ctx.set(read.p.address, address)
                ctx.set(read.valid, 1)
                await ctx.tick().until(read.ready)
                ctx.set(read.valid, 0)
                while not ctx.get(answer.valid):
                    await ctx.tick()
                corrected, lost = told(ctx, dut)
                counts["corrected"] += corrected
                right = ctx.get(answer.p) == word
                counts["right" if right else "told" if lost else "silent"] += 1
                await ctx.tick()

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
    judge(counts, protection)


def faulty(config, name):
    """Return what a campaign needs of a machine."""
    with machines.alone(f"faulty_{name}"):
        executable, places = data_faults.build(config, name, machines.BUILDS / f"faulty_{name}")
    return executable, places, config, [data_faults.sound(executable, config, LAYER)]


@pytest.mark.full
@pytest.mark.timeout(TIMEOUT)
@pytest.mark.parametrize("protection", PROTECTIONS)
def test_machine(protection, tally):
    """One flip a run: corrected and counted, or reported; without protection some are silent."""
    config = replace(MICRO, protection=protection)
    of = faulty(config, f"micro_{protection}")
    found = data_faults.campaign(*of, cases=2000)
    outcomes = Counter(each.outcome for each in found)
    tally.compared += len(of[-1])
    if protection == "none":
        assert outcomes["silent"] > 100
        return
    seen = {each.memory for each in found} - {0}
    assert seen == set(range(1, len(MEMORIES) + 1)), "every kind of memory must have been hit"
    assert outcomes["silent"] == outcomes["hung"] == 0
    if protection == "parity":
        assert outcomes["corrected"] == 0
        assert outcomes["reported"] > 300
        return
    assert outcomes["reported"] == 0
    assert outcomes["corrected"] > 300
    double = data_faults.campaign(*of, cases=1000, bits=2)
    outcomes = Counter(each.outcome for each in double)
    assert outcomes["silent"] == outcomes["hung"] == outcomes["corrected"] == 0
    assert Counter(each.error for each in double)[Error.MEMORY] > 100


@pytest.mark.full
@pytest.mark.timeout(TIMEOUT)
def test_protection_costs_no_cycle():
    """The same words leave, those that tell cycles and counters too, in the same cycle."""
    none, *others = (faulty(replace(MICRO, protection=p), f"micro_{p}")[-1] for p in PROTECTIONS)
    assert others == [none, none]


#: Machines that are built otherwise.
VARIANTS = {
    "compressed": {"skipping": True, "compressed": True, "chain_fifo_words": 4},
    "skipping": {"skipping": True, "chain_fifo_words": 4},
    "pipelined": {"pipelined": True, "ifmap_fifo_words": 4},
    "serial": {"overlap": False, "serial": True, "block_spads": True},
    "block_spads": {"overlap": False, "block_spads": True},
}


@pytest.mark.parametrize("name", parameters(VARIANTS, full=list(VARIANTS)[1:], timeout=TIMEOUT))
def test_garbage_is_no_fault(monkeypatch, name):
    """Memories begin with no word of the code: no error, and no cycle more or word else leaves."""

    class Garbage(memory.Memory):
        def __init__(self, *, shape, depth, init, **options):
            super().__init__(shape=shape, depth=depth, init=[2**shape - 1] * depth, **options)

    monkeypatch.setattr(memory, "Memory", Garbage)
    answers = []
    for protection in ("none", "secded"):
        config = replace(MICRO, protection=protection, **VARIANTS[name])
        words = program([data_faults.random_job(LAYER, config, 5)]).words
        answers += pysim.run_all(config, [words])
    assert answers[0] == answers[1]


@pytest.mark.full
@pytest.mark.timeout(TIMEOUT)
@pytest.mark.parametrize("name", VARIANTS)
def test_variants(name):
    """Flips in them, as in :func:`test_machine`."""
    config = replace(MICRO, protection="secded", **VARIANTS[name])
    of = faulty(config, f"micro_{name}")
    outcomes = Counter(each.outcome for each in data_faults.campaign(*of, cases=1000))
    assert outcomes["silent"] == outcomes["hung"] == outcomes["reported"] == 0
    assert outcomes["corrected"] > 50  # enough met a word in use; 89 in the serial one, the least
