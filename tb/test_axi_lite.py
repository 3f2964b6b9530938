"""Lite and RegisterFile: every order of the channels, strobes, what is not there."""

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from lacuna.hw.axi.lite import Lite
from lacuna.hw.axi.ports import OKAY, SLVERR, lite_ports, pass_through
from lacuna.hw.axi.register_file import RegisterFile
from lacuna.hw.register import Access, register
from lacuna.hw.registers import ADDRESS_BITS
from lacuna.tb.streams import Stall


SEED = 2017
TABLE = {
    each.name: each
    for each in (
        register("fixed", 0x00, Access.CONSTANT, "Fixed."),
        register("now", 0x04, Access.STATUS, "Now.", ("low", 4, "Low."), ("high", 8, "High.")),
        register("kept", 0x08, Access.STORED, "Kept.", ("low", 12, "Low."), ("high", 12, "High.")),
        register("once", 0x0C, Access.STROBE, "Once.", ("a", 1, "A."), ("b", 9, "B.")),
        register("event", 0x10, Access.PENDING, "Event.", ("a", 1, "A."), ("b", 1, "B.")),
        register("many", 0x40, Access.STATUS, "Many.", count=5),
    )
}
FIXED = 0x12345678
#: An address of no register.
NOWHERE = 0x24


class Slave(wiring.Component):
    """A slave with the registers of :data:`TABLE`; ``many`` tells its index."""

    def __init__(self):
        self.lite, self.file = Lite(), RegisterFile(TABLE, {"fixed": FIXED})
        super().__init__(lite_ports(ADDRESS_BITS) | {"i_event": In(2), "o_once": Out(10)})

    def elaborate(self, platform):
        """Connect the two."""
        m = Module()
        m.submodules.lite, m.submodules.file = lite, file = self.lite, self.file
        pass_through(m, self, lite, lite_ports(ADDRESS_BITS))
        file.serve(m, lite)
        m.d.comb += [
            file.i_now.eq(0xABC),
            file.i_event.eq(self.i_event),
            file.i_many.eq(100 + file.o_many_index),
            self.o_once.eq(file.o_once),
        ]
        return m


class Master:
    """Accesses of a bench; each channel of its own, with gaps."""

    def __init__(self, dut, stall):
        self.dut = dut
        self.stall = stall
        self.processes = []
        self.queues = {name: [] for name in ("aw", "w", "ar")}
        self.answers = {"b": [], "r": []}
        for name, payload in {"aw": "addr", "w": "data strb", "ar": "addr"}.items():
            self.processes.append(self.source(name, [name + part for part in payload.split()]))
        for name, payload in {"b": ["bresp"], "r": ["rresp", "rdata"]}.items():
            self.processes.append(self.sink(name, payload))

    def wire(self, name):
        """Return a port."""
        return getattr(self.dut, f"s_axil_{name}")

    def source(self, name, payload):
        """Return the process that offers what stands in a queue."""

        async def process(ctx):
            queue = self.queues[name]
            while True:
                while not queue or self.stall.pauses():
                    await ctx.tick()
                for part, value in zip(payload, queue.pop(0), strict=True):
                    ctx.set(self.wire(part), value)
                ctx.set(self.wire(f"{name}valid"), 1)
                await ctx.tick().until(self.wire(f"{name}ready"))
                ctx.set(self.wire(f"{name}valid"), 0)

        return process

    def sink(self, name, payload):
        """Return the process that collects answers, and demands that they stay."""
        signals = [self.wire(part) for part in payload]

        async def process(ctx):
            refused = None
            while True:
                ready = not self.stall.refuses()
                ctx.set(self.wire(f"{name}ready"), ready)
                *_edge, valid, first, last = await ctx.tick().sample(
                    self.wire(f"{name}valid"), signals[0], signals[-1]
                )
                offer = (first, last) if valid else None
                assert refused in {None, offer}, f"{name} must keep what it offers"
                refused = offer if not ready else None
                if valid and ready:
                    self.answers[name].append(offer)

        return process

    async def write(self, ctx, address, value, strobe=0xF):
        """Write; return the response."""
        self.queues["aw"].append([address])
        self.queues["w"].append([value, strobe])
        return (await self.answer(ctx, "b"))[0]

    async def read(self, ctx, address):
        """Read; return response and value."""
        self.queues["ar"].append([address])
        return await self.answer(ctx, "r")

    async def answer(self, ctx, name):
        """Wait for an answer."""
        for _cycle in range(200):
            if self.answers[name]:
                return self.answers[name].pop(0)
            await ctx.tick()
        raise AssertionError(f"{name} must come within 200 cycles")


def simulate(bench, *, gaps=0.0):
    """Run ``bench(ctx, dut, master)``."""
    stall = Stall(np.random.default_rng(SEED), idle=gaps, stall=gaps)
    dut = Slave()
    master = Master(dut, stall)

    async def process(ctx):
        await bench(ctx, dut, master)

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    for each in master.processes:
        sim.add_testbench(each, background=True)
    sim.add_testbench(process)
    sim.run()


@pytest.mark.parametrize("gaps", [0.0, 0.5])
def test_accesses(gaps):
    async def bench(ctx, _dut, master):
        assert await master.read(ctx, 0x00) == (OKAY, FIXED)
        assert await master.read(ctx, 0x04) == (OKAY, 0xABC)
        for index in range(5):
            assert await master.read(ctx, 0x40 + 4 * index) == (OKAY, 100 + index)
        assert await master.write(ctx, 0x08, 0xFFFFFFFF) == OKAY
        assert await master.read(ctx, 0x08) == (OKAY, 0xFFFFFF)
        assert await master.write(ctx, 0x08, 0x11223344, 0b0101) == OKAY
        assert await master.read(ctx, 0x08) == (OKAY, 0x22FF44)
        assert await master.read(ctx, 0x0C) == (OKAY, 0)

    simulate(bench, gaps=gaps)


def test_what_is_not_there():
    """No register, or one that cannot be written, is answered with SLVERR and changes nothing."""

    async def bench(ctx, _dut, master):
        assert await master.read(ctx, NOWHERE) == (SLVERR, 0)
        for address in (NOWHERE, 0x00, 0x04, 0x40):
            assert await master.write(ctx, address, 1) == SLVERR
        assert await master.read(ctx, 0x00) == (OKAY, FIXED)
        assert await master.write(ctx, 0x08, 5) == OKAY

    simulate(bench)


def test_strobe_lasts_one_cycle():
    async def bench(ctx, dut, master):
        seen = []
        master.queues["aw"].append([0x0C])
        master.queues["w"].append([0x3FF, 0b0001])
        for _cycle in range(10):
            seen.append(ctx.get(dut.o_once))
            await ctx.tick()
        assert [value for value in seen if value] == [0xFF]

    simulate(bench)


def test_pending():
    """A bit stays until it is cleared; what is set while it is cleared stays."""

    async def bench(ctx, dut, master):
        ctx.set(dut.i_event, 0b11)
        await ctx.tick()
        ctx.set(dut.i_event, 0)
        assert await master.read(ctx, 0x10) == (OKAY, 0b11)
        assert await master.write(ctx, 0x10, 0b01) == OKAY
        assert await master.read(ctx, 0x10) == (OKAY, 0b10)
        assert await master.write(ctx, 0x10, 0b10, 0b1110) == OKAY
        assert await master.read(ctx, 0x10) == (OKAY, 0b10)
        ctx.set(dut.i_event, 0b10)
        assert await master.write(ctx, 0x10, 0b11) == OKAY
        assert await master.read(ctx, 0x10) == (OKAY, 0b10)

    simulate(bench)


def test_pending_in_the_cycle_that_clears_it():
    """What is set in the very cycle of the write stays."""

    async def bench(ctx, dut, master):
        master.queues["aw"].append([0x10])
        master.queues["w"].append([0b11, 0xF])
        while not ctx.get(dut.file.i_write):
            await ctx.tick()
        ctx.set(dut.i_event, 0b01)
        await ctx.tick()
        ctx.set(dut.i_event, 0)
        assert await master.read(ctx, 0x10) == (OKAY, 0b01)

    simulate(bench)


def test_one_access_per_cycle():
    """Reads and writes side by side, each one per cycle, answers one cycle later."""

    async def bench(ctx, _dut, master):
        for value in range(20):
            master.queues["aw"].append([0x08])
            master.queues["w"].append([value, 0xF])
            master.queues["ar"].append([0x08])
        await ctx.tick().repeat(22)
        assert master.answers["b"] == 20 * [(OKAY, OKAY)]
        found = [value for _response, value in master.answers["r"]]
        assert found == [0, *range(19)]

    simulate(bench)
