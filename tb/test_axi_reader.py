"""Reader: bursts, order, room, errors, stops; one word per cycle."""

import numpy as np
import pytest

from lacuna.golden.axi import bursts
from lacuna.hw.axi.reader import Reader
from lacuna.hw.registers import BusError
from lacuna.tb import machines
from lacuna.tb.axi_bench import run
from lacuna.tb.axi_memory import Memory
from lacuna.tb.streams import Stall


SEED = 2017
BURST, OUTSTANDING = 8, 4


def make(name="tiny", **options):
    """Return a reader and the bytes of its words."""
    config = machines.config_of(name)
    shape = {"address_bits": 32, "burst": BURST, "outstanding": OUTSTANDING} | options
    return Reader(config, **shape), config.link_bits // 8


def fetch(dut, jobs, *, stall, got, errors=None):
    """Return a bench that hands jobs over and collects ``(data, last)``."""

    async def bench(ctx):
        wanted = sum(words for _address, words, _last in jobs)
        waiting = list(jobs)
        while len(got) < wanted:
            job = waiting[0] if waiting else (0, 0, 0)
            ctx.set(dut.i_job.p, dict(zip(("address", "words", "last"), job, strict=True)))
            ctx.set(dut.i_job.valid, bool(waiting))
            ctx.set(dut.o.ready, not stall.refuses())
            seen = dut.i_job.ready, dut.o.valid, dut.o.ready, dut.o.p, dut.o_error
            _clk, _rst, taken, valid, ready, word, error = await ctx.tick().sample(*seen)
            if waiting and taken:
                waiting.pop(0)
            if valid and ready:
                got.append((word.data, word.last))
            if error:
                errors.append(error)
                ctx.set(dut.i_stop, 1)
            if errors and ctx.get(dut.o_quiet) and not ctx.get(dut.o.valid):
                return

    return bench


@pytest.mark.parametrize("name", ["tiny", "narrow", "wide"])
@pytest.mark.parametrize("gaps", [0.0, 0.4])
def test_every_alignment(name, gaps):
    """Each place in a burst and around 4 kB, each length up to three bursts."""
    rng = np.random.default_rng(SEED)
    dut, size = make(name)
    stall = Stall(rng, idle=gaps, stall=gaps)
    memory = Memory(stall, word_bytes=size, latency=3)
    lengths = [1, 2, BURST - 1, BURST, BURST + 1, 3 * BURST]
    jobs = [
        (4096 - place * size, lengths[(place + turn) % len(lengths)], (place + turn) % 2)
        for place in range(2 * BURST)
        for turn in range(2)
    ]
    got = []
    run(dut, memory, fetch(dut, jobs, stall=stall, got=got))
    wanted, asked = [], []
    for address, words, last in jobs:
        places = [address + size * word for word in range(words)]
        wanted += [(place, last and place == places[-1]) for place in places]
        asked += bursts(address, words, word_bytes=size, burst=BURST)
    assert got == wanted
    assert memory.reads == asked


@pytest.mark.parametrize("burst, outstanding", [(8, 8), (32, 4), (64, 2), (256, 2)])
def test_one_word_per_cycle(burst, outstanding):
    """Behind 30 cycles of latency the words come without a gap."""
    dut, size = make(burst=burst, outstanding=outstanding)
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size, latency=30)
    got = []
    words = 8 * burst + 5
    run(dut, memory, fetch(dut, [(24, words, 1)], stall=stall, got=got))
    assert len(got) == words
    assert memory.cycles["r"][-1] - memory.cycles["r"][0] == words - 1
    assert memory.cycles["r"][0] == 34  # job, address, latency, word


def test_no_more_is_asked_than_there_is_room_for():
    """With a sink that takes nothing, memory is read only as far as the words can be kept."""
    dut, size = make()
    memory = Memory(Stall(np.random.default_rng(SEED)), word_bytes=size)

    async def bench(ctx):
        ctx.set(dut.i_job.p, {"address": 0, "words": 1000, "last": 0})
        ctx.set(dut.i_job.valid, 1)
        await ctx.tick().repeat(200)
        assert len(memory.reads) == OUTSTANDING
        assert not memory.owed

    run(dut, memory, bench)


@pytest.mark.parametrize(
    "response, code", [(0b10, BusError.READ_SLAVE), (0b11, BusError.READ_DECODE)]
)
def test_errors_are_told(response, code):
    """A wrong word is not passed on."""
    dut, size = make()
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size, errors={10 * size: response})
    got, errors = [], []
    run(dut, memory, fetch(dut, [(0, 40, 0)], stall=stall, got=got, errors=errors))
    assert errors == [code]
    assert got == [(size * word, 0) for word in range(10)]


def test_a_burst_that_ends_early_is_an_error():
    dut, size = make()
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size)
    memory.early_last = True
    got, errors = [], []
    run(dut, memory, fetch(dut, [(0, 40, 0)], stall=stall, got=got, errors=errors))
    assert errors[0] == BusError.READ_LENGTH


@pytest.mark.parametrize("after", range(1, 60, 7))
def test_stop(after):
    """After a stop nothing begins, and it is quiet exactly when memory owes nothing."""
    rng = np.random.default_rng([SEED, after])
    dut, size = make()
    memory = Memory(Stall(rng, idle=0.3, stall=0.5), word_bytes=size, latency=9)

    async def bench(ctx):
        ctx.set(dut.i_job.p, {"address": 0, "words": 1000, "last": 0})
        ctx.set(dut.i_job.valid, 1)
        ctx.set(dut.o.ready, 1)
        await ctx.tick().repeat(after)
        ctx.set(dut.i_stop, 1)
        await ctx.tick()
        offered = ctx.get(dut.m_axi_arvalid)
        asked = len(memory.reads) + offered
        while not ctx.get(dut.o_quiet):
            await ctx.tick()
        assert not memory.owed
        await ctx.tick().repeat(50)
        assert len(memory.reads) == asked

    run(dut, memory, bench)
