# amaranth: UnusedElaboratable=no
"""Store against golden.post and golden.rlc, in Amaranth's own simulator."""

from dataclasses import replace
from functools import reduce

import numpy as np
import pytest
from amaranth.hdl import ResetInserter, Signal, Value
from amaranth.sim import Simulator

from lacuna.golden import rlc
from lacuna.golden.post import post
from lacuna.hw.control.store import Store, store_fields
from lacuna.hw.control.store_table import table_write
from lacuna.hw.presets import CONFIGS
from lacuna.tb.streams import Stall
from lacuna.tb.test_post import MACHINES, integers


CODED, WAIT, RELEASE, RELU, RESCALE = 1, 2, 4, 8, 16
BUFFER_LATENCY = 3
#: Cycles from one store to the next beside those of its words.
OVERHEAD = 17
OUTPUTS = (
    "i__ready", "o__valid", "o__payload", "o_request__valid", "o_request__payload",
    "i_data__ready", "o_done", "o_release", "o_waiting", "o_values", "o_zeros",
)  # fmt: skip


def words_of(values, bits, link_bits):
    """Return ``values`` as words, the first at bit 0."""
    lanes = link_bits // bits
    mask = (1 << bits) - 1
    return [
        sum((value & mask) << (bits * lane) for lane, value in enumerate(values[k : k + lanes]))
        for k in range(0, len(values), lanes)
    ]


class Job:
    """One STORE: its descriptor, its table, the words it reads and those it makes."""

    def __init__(self, rng, config, *, rows, values, flags, density=0.5):
        most = Store(config).table_words
        self.flags, self.rows, self.values = flags, rows, values
        self.period = int(rng.integers(config.psum_lanes, most + 1))
        self.base = int(rng.integers(0, 2**16))
        self.id = int(rng.integers(0, 2**16))
        self.threshold = int(rng.integers(0, 40))
        self.zero_point = int(rng.integers(-20, 20) * rng.integers(0, 2))
        self.psums = integers(rng, config.psum_bits, max(3, rows * values))[: rows * values]
        self.psums = (self.psums * (rng.random(rows * values) < density)).reshape(rows, values)
        entries = max(3, self.period)
        self.bias = integers(rng, config.psum_bits, entries)[: self.period]
        self.bias *= rng.random(self.period) < 0.5
        self.multiplier = integers(rng, 16, entries)[: self.period]
        self.shift = rng.integers(0, 48, self.period)
        self.config = config

    @property
    def reads(self):
        """What stands in the buffer: words by address."""
        config = self.config
        words = []
        for row in self.psums.tolist():
            words += words_of(row, config.psum_bits, config.link_bits)
        return {(self.base + k) % 2**16: word for k, word in enumerate(words)}

    @property
    def ofmap(self):
        """Ofmap values, one line per row."""
        entry = np.arange(self.values) % self.period
        scales = self.flags & RESCALE and self.config.rescale
        return post(
            self.psums,
            self.bias[entry],
            psum_bits=self.config.psum_bits,
            activation_bits=self.config.activation_bits,
            multiplier=self.multiplier[entry] if scales else None,
            shift=self.shift[entry] if scales else 0,
            relu=bool(self.flags & RELU),
            threshold=self.threshold,
            zero_point=self.zero_point,
        )

    @property
    def writes(self):
        """Words that leave, with ``last`` and ``id``, as payloads."""
        config, words = self.config, []
        for row in self.ofmap:
            if self.flags & CODED:
                words += rlc.encode(
                    row,
                    run_bits=config.run_bits,
                    value_bits=config.activation_bits,
                    link_bits=config.link_bits,
                    zero_point=self.zero_point,
                )
            else:
                words += words_of(row.tolist(), config.activation_bits, config.link_bits)
        return [
            word | (k == len(words) - 1) << config.link_bits | self.id << (config.link_bits + 1)
            for k, word in enumerate(words)
        ]

    @property
    def descriptor(self):
        """Payload of ``Store.i``."""
        names = ("flags", "base", "rows", "values", "period", "threshold", "id")
        fields = {name: getattr(self, name) for name in names}
        return store_fields.const(fields | {"zero_point": self.zero_point & 0xFFFF}).as_bits()

    @property
    def table(self):
        """Table entries as they are written."""
        lines = zip(self.bias.tolist(), self.multiplier.tolist(), self.shift.tolist(), strict=True)
        return [
            table_write.const({"bias": bias, "multiplier": factor, "shift": shift}).as_bits()
            for bias, factor, shift in lines
        ]


class Surroundings:
    """What stands around a Store: the tables' writer, the buffer, the packetiser.

    Cycle by cycle: :meth:`inputs` says what the ports are set to, :meth:`observe` is told what the
    outputs were at the clock edge. The same object serves both simulators.
    """

    def __init__(self, jobs, stall, *, latency=BUFFER_LATENCY, final_chance=1.0):
        self.jobs, self.stall, self.latency, self.final_chance = jobs, stall, latency, final_chance
        self.cycle = self.begun = self.done = self.finals = self.values = self.zeros = 0
        self.waited = 0
        self.entries = [(k, j) for k, job in enumerate(jobs) for j in range(job.period)]
        self.flight, self.words, self.done_cycles, self.releases = [], [], [], []
        self.offered, self.data_offered = None, False
        self.missing_finals = sum(bool(job.flags & WAIT) for job in jobs)

    @property
    def finished(self):
        """Whether all stores are done."""
        return self.done == len(self.jobs)

    def inputs(self):
        """Return what the ports are set to in this cycle."""
        written = self.entries[0][0] if self.entries else len(self.jobs)
        self.offers = self.done < written and not (self.begun == self.done and self.stall.pauses())
        self.begun = self.done + self.offers
        self.takes = not self.stall.refuses()
        self.accepts = len(self.flight) < 4 and not self.stall.refuses()
        ripe = bool(self.flight) and self.flight[0][0] <= self.cycle
        self.data_offered = ripe and (self.data_offered or not self.stall.pauses())
        self.writes_entry = bool(self.entries) and written < self.done + 2
        job, entry = self.entries[0] if self.writes_entry else (0, 0)
        self.final = self.missing_finals > 0 and self.stall.rng.random() < self.final_chance
        return {
            "i__valid": self.offers,
            "i__payload": self.jobs[self.done].descriptor if self.offers else 0,
            "o__ready": self.takes,
            "o_request__ready": self.accepts,
            "i_data__valid": self.data_offered,
            "i_data__payload": self.flight[0][1] if self.data_offered else 0,
            "i_table_en": self.writes_entry,
            "i_table_slot": job % 2,
            "i_table_index": entry,
            "i_table_data": self.jobs[job].table[entry] if self.writes_entry else 0,
            "i_final": self.final,
        }

    def observe(self, seen):
        """Take in the outputs at the clock edge that ends this cycle."""
        job = self.jobs[self.done]
        if self.data_offered and seen["i_data__ready"]:
            self.flight.pop(0)
            self.data_offered = False
        if self.accepts and seen["o_request__valid"]:
            assert self.offers, "reads for no store"
            self.flight.append((self.cycle + self.latency, job.reads[seen["o_request__payload"]]))
        if self.offered is not None:
            assert seen["o__valid"], "withdrew its offer"
            assert seen["o__payload"] == self.offered, "changed its offer"
        self.offered = seen["o__payload"] if seen["o__valid"] and not self.takes else None
        if seen["o__valid"] and self.takes:
            self.words.append((self.cycle, seen["o__payload"]))
            need = sum(bool(each.flags & WAIT) for each in self.jobs[: self.done + 1])
            assert self.finals >= need, "did not wait for its final pass"
        assert seen["o_done"] == (self.offers and seen["i__ready"])
        if seen["o_done"]:
            self.done_cycles.append(self.cycle)
            self.releases.append(seen["o_release"])
            self.done += 1
            self.begun = self.done
        else:
            assert not seen["o_release"]
        self.waited += seen["o_waiting"]
        self.values += seen["o_values"]
        self.zeros += seen["o_zeros"]
        self.finals += self.final
        self.missing_finals -= self.final
        if self.writes_entry:
            self.entries.pop(0)
        self.cycle += 1

    def check(self):
        """Assert that everything is right."""
        assert [word for _cycle, word in self.words] == [w for job in self.jobs for w in job.writes]
        assert self.releases == [bool(job.flags & RELEASE) for job in self.jobs]
        if self.jobs[0].config.counters:
            assert self.values == sum(job.psums.size for job in self.jobs)
            assert self.zeros == sum((job.ofmap == job.zero_point).sum() for job in self.jobs)


def simulate(config, *runs, limit=20_000):
    """Let a Store live in each of several surroundings, with a reset before each but the first.

    A run is (surroundings, cycles to live or None until all its stores are done).
    """
    reset, dut = Signal(), Store(config)

    def signal(name):
        return Value.cast(reduce(getattr, name.split("__"), dut))

    async def bench(ctx):
        outputs = [signal(name) for name in OUTPUTS]
        for around, cycles in runs:
            while not around.finished and (cycles is None or around.cycle < cycles):
                for name, value in around.inputs().items():
                    ctx.set(signal(name), int(value))
                _clock, _reset, *values = await ctx.tick().sample(*outputs)
                around.observe(dict(zip(OUTPUTS, values, strict=True)))
                assert around.cycle < limit, f"only {around.done} stores done"
            ctx.set(reset, 1)
            await ctx.tick()
            ctx.set(reset, 0)

    sim = Simulator(ResetInserter(reset)(dut))
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()


def random_jobs(rng, config, number):
    """Make stores of all kinds."""
    return [
        Job(
            rng,
            config,
            rows=int(rng.integers(1, 6)),
            values=int(rng.choice([1, 2, 3, 4, 5, 8, 9, 31, 32, 33, 64])),
            flags=int(rng.integers(0, 32)),
            density=rng.choice([0, 0.1, 0.5, 1]),
        )
        for _ in range(number)
    ]


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_matches_golden(config, idle, stall):
    rng = np.random.default_rng(2017)
    around = Surroundings(
        random_jobs(rng, config, 6), Stall(rng, idle=idle, stall=stall), final_chance=0.02
    )
    simulate(config, (around, None))
    around.check()


@pytest.mark.parametrize("latency", [1, 2, 5, 20])
def test_any_latency_of_the_buffer(latency):
    rng = np.random.default_rng(2017)
    around = Surroundings(random_jobs(rng, CONFIGS["tiny"], 6), Stall(rng), latency=latency)
    simulate(CONFIGS["tiny"], (around, None))
    around.check()


@pytest.mark.parametrize("flags", [0, CODED | RELU | RESCALE])
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_one_psum_word_per_cycle(config, flags):
    """A store takes a cycle per psum word, and a few to fill and drain the pipeline."""
    rng = np.random.default_rng(2017)
    jobs = [Job(rng, config, rows=3, values=100, flags=flags, density=0.02) for _ in range(4)]
    for job in jobs:
        job.threshold = 100
        job.bias[:] = 0
    around = Surroundings(jobs, Stall(rng))
    simulate(config, (around, None))
    around.check()
    words = 3 * -(-100 // config.psum_lanes)
    spent = np.diff(around.done_cycles)
    assert (spent <= words + OVERHEAD).all(), spent - words


def test_reset_in_the_middle():
    rng = np.random.default_rng(2017)
    config = CONFIGS["tiny"]
    for cycles in (40, 61, 85):
        first = Surroundings(random_jobs(rng, config, 8), Stall(rng))
        second = Surroundings(random_jobs(rng, config, 3), Stall(rng))
        simulate(config, (first, cycles), (second, None))
        assert not first.finished
        second.check()


def test_no_counters():
    rng = np.random.default_rng(2017)
    config = replace(CONFIGS["tiny"], counters=False)
    around = Surroundings(random_jobs(rng, config, 3), Stall(rng))
    simulate(config, (around, None))
    around.check()
    assert around.values == around.zeros == 0


@pytest.mark.parametrize("finals", [0, 1, 2])
def test_waiting(finals):
    """A store with WAIT takes one final pass; it reads nothing before, and says that it waits."""
    rng = np.random.default_rng(2017)
    config = CONFIGS["tiny"]
    jobs = [Job(rng, config, rows=1, values=8, flags=WAIT) for _ in range(3)]
    around = Surroundings(jobs, Stall(rng))
    around.missing_finals = finals
    simulate(config, (around, 300))
    assert around.done == finals
    assert around.offers
    assert not around.flight
    assert around.waited > 100
