"""Writer: bursts, jobs, frames, errors, stops; one word per cycle."""

import numpy as np
import pytest

from lacuna.golden.axi import bursts
from lacuna.hw.axi.writer import Writer
from lacuna.hw.registers import BusError
from lacuna.tb import machines
from lacuna.tb.axi_bench import run
from lacuna.tb.axi_memory import Memory
from lacuna.tb.streams import Stall


SEED = 2017
BURST, OUTSTANDING = 8, 4


def make(name="tiny", **options):
    """Return a writer and the bytes of its words."""
    config = machines.config_of(name)
    shape = {"address_bits": 32, "burst": BURST, "outstanding": OUTSTANDING} | options
    return Writer(config, **shape), config.link_bits // 8


def write(dut, jobs, frames, *, stall, done, errors=None):
    """Return a bench that hands over jobs, and words of frames ``(data, last, program)``."""

    async def bench(ctx):
        rooms, words, held = list(jobs), list(frames), False
        ends = sum(program for _data, _last, program in frames)
        while sum(ended for ended, _words in done) < ends or words:
            job = rooms[0] if rooms else (0, 1)
            ctx.set(dut.i_job.p, {"address": job[0], "words": job[1], "last": 0})
            ctx.set(dut.i_job.valid, bool(rooms))
            held = bool(words) and (held or not stall.pauses())
            word = words[0] if held else (0, 0, 0)
            ctx.set(dut.i.p, dict(zip(("data", "last", "program"), word, strict=True)))
            ctx.set(dut.i.valid, held)
            seen = dut.i_job.ready, dut.i.ready, dut.o_done, dut.o_ended, dut.o_error
            _clk, _rst, room, taken, closed, ended, error = await ctx.tick().sample(*seen)
            if rooms and room:
                rooms.pop(0)
            if held and taken:
                words.pop(0)
                held = False
            if closed:
                done.append((ended, len(words)))
            if error:
                errors.append(error)
                return

    return bench


def frame(first, count):
    """Return the words of the answer to a program."""
    return [(first + word, int(word == count - 1), int(word == count - 1)) for word in range(count)]


@pytest.mark.parametrize("name", ["tiny", "narrow", "wide"])
@pytest.mark.parametrize("gaps", [0.0, 0.4])
def test_every_alignment(name, gaps):
    """Each place in a burst and around 4 kB, each length; one job per frame."""
    rng = np.random.default_rng(SEED)
    dut, size = make(name)
    stall = Stall(rng, idle=gaps, stall=gaps)
    memory = Memory(stall, word_bytes=size, latency=3)
    lengths = [1, 2, BURST - 1, BURST, BURST + 1, 3 * BURST]
    jobs, words, wanted = [], [], {}
    for place in range(2 * BURST):
        for turn in range(2):
            count = lengths[(place + turn) % len(lengths)]
            address = (4096 << (2 * place + turn) % 16) - place * size
            jobs.append((address, count))
            words += frame(len(words), count)
            stored = range(len(words) - count, len(words))
            wanted |= {address + size * k: word for k, word in enumerate(stored)}
    done = []
    run(dut, memory, write(dut, jobs, words, stall=stall, done=done))
    assert memory.words == wanted
    assert memory.writes == [
        each for job in jobs for each in bursts(*job, word_bytes=size, burst=BURST)
    ]
    assert [ended for ended, _words in done] == [1] * len(jobs)


def test_a_frame_over_several_jobs():
    """Full jobs are complete without an end; the last one ends, and its rest stays as it was."""
    dut, size = make()
    stall = Stall(np.random.default_rng(SEED), idle=0.2, stall=0.2)
    memory = Memory(stall, word_bytes=size)
    done = []
    jobs = [(0, 5), (800, 20), (1600, 100)]
    run(dut, memory, write(dut, jobs, frame(7, 42), stall=stall, done=done))
    places = [address + size * word for address, words in jobs for word in range(words)]
    assert memory.words == {place: 7 + k for k, place in enumerate(places[:42])}
    assert [ended for ended, _words in done] == [0, 0, 1]


def test_a_frame_that_fills_its_job():
    """The end is told with the job that it fills, not with the next one."""
    dut, size = make()
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size)
    done = []
    words = frame(0, 16) + frame(100, 3)
    run(dut, memory, write(dut, [(0, 16), (800, 16)], words, stall=stall, done=done))
    assert [ended for ended, _words in done] == [1, 1]
    assert memory.words[800 + 2 * size] == 102


def test_a_layer_ends_a_job_and_no_program():
    dut, size = make()
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size)
    done = []
    words = [(1, 1, 0), (2, 0, 0), (3, 1, 1)]
    run(dut, memory, write(dut, [(0, 9), (80, 9)], words, stall=stall, done=done))
    assert [ended for ended, _words in done] == [0, 1]
    assert memory.words == {0: 1, 80: 2, 88: 3}


@pytest.mark.parametrize("burst, outstanding", [(8, 8), (32, 4), (64, 2), (256, 2)])
def test_one_word_per_cycle(burst, outstanding):
    """Behind 30 cycles of latency no word is refused; the last one goes a burst after it came."""
    dut, size = make(burst=burst, outstanding=outstanding)
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size, latency=30)
    words = 8 * burst + 5
    run(dut, memory, write(dut, [(24, words)], frame(0, words), stall=stall, done=[]))
    assert len(memory.words) == words
    assert memory.cycles["w"][-1] == words + burst + 1


@pytest.mark.parametrize(
    "response, code", [(0b10, BusError.WRITE_SLAVE), (0b11, BusError.WRITE_DECODE)]
)
def test_errors_are_told(response, code):
    dut, size = make()
    stall = Stall(np.random.default_rng(SEED))
    memory = Memory(stall, word_bytes=size, errors={10 * size: response})
    errors = []
    run(dut, memory, write(dut, [(0, 99)], frame(0, 40), stall=stall, done=[], errors=errors))
    assert errors == [code]


@pytest.mark.parametrize("after", range(1, 80, 9))
def test_stop(after):
    """A burst that has begun is ended; nothing begins; quiet means that memory owes nothing."""
    rng = np.random.default_rng([SEED, after])
    dut, size = make()
    memory = Memory(Stall(rng, idle=0.3, stall=0.5), word_bytes=size, latency=9)

    async def bench(ctx):
        ctx.set(dut.i_job.p, {"address": 0, "words": 1000, "last": 0})
        ctx.set(dut.i_job.valid, 1)
        ctx.set(dut.i.valid, 1)
        await ctx.tick().repeat(after)
        ctx.set(dut.i_stop, 1)
        await ctx.tick()
        begun = len(memory.writes) + ctx.get(dut.m_axi_awvalid)
        while not ctx.get(dut.o_quiet):
            await ctx.tick()
        assert not memory.owed
        assert not memory.data
        await ctx.tick().repeat(50)
        assert len(memory.writes) == begun

    run(dut, memory, bench)
