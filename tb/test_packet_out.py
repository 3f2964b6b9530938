# amaranth: UnusedElaboratable=no
"""PacketOut against golden.formats, in Amaranth's own simulator."""

import zlib
from dataclasses import replace
from itertools import chain, pairwise

import numpy as np
import pytest
from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator

from lacuna.golden.formats import Packet, frame
from lacuna.hw.control.packet_out import PacketOut
from lacuna.hw.presets import CONFIGS
from lacuna.tb.streams import Stall, simulate


MACHINES = {
    f"link {link_bits}, {packet_words} words": replace(
        CONFIGS["tiny"], link_bits=link_bits, packet_words=packet_words
    )
    for link_bits, packet_words in ((32, 4), (32, 9), (64, 4), (64, 32), (128, 5))
}


def store_words(rng, config, length):
    """Return the words of the ofmap of one store, as payloads."""
    ident = int(rng.integers(2**16))
    words = [int.from_bytes(rng.bytes(config.link_bits // 8), "little") for _ in range(length)]
    return [{"data": word, "last": k == length - 1, "id": ident} for k, word in enumerate(words)]


def random_stores(rng, config):
    """Return the words of stores of all lengths, shorter and longer than a packet."""
    most = config.packet_words
    lengths = [1, 1, 1, 1, most, 2 * most, most - 1, most + 1, 3 * most + 2, 1, 2, 5 * most]
    return [store_words(rng, config, length) for length in lengths]


def packets_of(config, store):
    """Return the packets of one store, not numbered."""
    for start in range(0, len(store), config.packet_words):
        words = store[start : start + config.packet_words]
        last = int(start + config.packet_words >= len(store))
        yield Packet("OFMAP", last, 0, words[0]["id"], [word["data"] for word in words])


def ended(config, ident, cycles, flag):
    """Return the packet that answers END."""
    words = max(1, 64 // config.link_bits)
    bits = min(64, config.link_bits)
    payload = [cycles >> (bits * k) & ((1 << bits) - 1) for k in range(words)]
    return Packet("ENDED", flag, 0, ident, payload)


def words_of(config, packets, first=0):
    """Return the words of ``packets``, numbered from ``first``, each with its ``last``."""
    words = []
    for number, packet in enumerate(packets, first):
        framed = frame(replace(packet, sequence=number % 2**16), config.link_bits)
        words += [(word, int(k == len(framed) - 1)) for k, word in enumerate(framed)]
    return words


def unpack(got):
    """Return (data, last) of collected payloads."""
    return [(word.data, word.last) for _cycle, word in got]


def gaps_of(got):
    """Return the idle cycles inside packets, and those between them."""
    inside, between = [], []
    for (cycle, word), (later, _word) in pairwise(got):
        (between if word.last else inside).append(later - cycle - 1)
    return inside, between


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_ofmaps(config, idle, stall):
    rng = np.random.default_rng(2017)
    stores = random_stores(rng, config)
    expected = words_of(config, [p for store in stores for p in packets_of(config, store)])
    got = simulate(
        PacketOut(config),
        {"i": list(chain(*stores))},
        {"o": len(expected)},
        stall=Stall(rng, idle=idle, stall=stall),
    )
    assert unpack(got["o"]) == expected


def test_checksum():
    """The trailer is the CRC-32 of everybody else."""
    config = CONFIGS["tiny"]
    words = store_words(np.random.default_rng(2017), config, 3)
    got = simulate(
        PacketOut(config), {"i": words}, {"o": 5}, stall=Stall(np.random.default_rng(2017))
    )
    *before, (trailer, last) = unpack(got["o"])
    assert last
    assert trailer == zlib.crc32(b"".join(word.to_bytes(8, "little") for word, _last in before))


@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_one_word_per_cycle(config):
    """Words follow each other in a packet; a cycle lies between packets that are there."""
    rng = np.random.default_rng(2017)
    store = store_words(rng, config, 8 * config.packet_words)
    expected = words_of(config, packets_of(config, store))
    got = simulate(PacketOut(config), {"i": store}, {"o": len(expected)}, stall=Stall(rng))["o"]
    inside, between = gaps_of(got)
    assert not any(inside)
    assert between == [1] * 7


def test_collects_while_it_sends():
    """Two packets and a word fit while nothing leaves, with those already at the output."""
    config = CONFIGS["tiny"]
    dut = PacketOut(config)
    taken = 0

    async def bench(ctx):
        nonlocal taken
        ctx.set(dut.i.valid, 1)
        for _cycle in range(10 * config.packet_words):
            taken += ctx.get(dut.i.ready)
            await ctx.tick()

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
    assert taken == 2 * config.packet_words + 1


def jobs_of(rng, config, number):
    """Return the payloads of ``number`` ENDED and COUNTED jobs and their packets."""
    job = {"i_ended": [], "i_counted": [], "i_counts": []}
    packets = []
    for k in range(number):
        ident, flag = int(rng.integers(2**16)), int(rng.integers(2))
        cycles = int(rng.integers(2**63))
        job["i_ended"].append({"id": ident, "cycles": cycles, "flag": flag})
        packets.append(ended(config, ident, cycles, flag))
        words = [int.from_bytes(rng.bytes(config.link_bits // 8), "little") for _ in range(3 * k)]
        job["i_counted"].append({"id": ident ^ 1, "count": len(words)})
        job["i_counts"] += words
        packets.append(Packet("COUNTED", 0, 0, ident ^ 1, words))
    return job, packets


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_ended_and_counted(config, idle, stall):
    """Each kind of job is served in its order, none is lost or mixed with another."""
    rng = np.random.default_rng(2017)
    jobs, packets = jobs_of(rng, config, 6)
    count = len(words_of(config, packets))
    got = simulate(PacketOut(config), jobs, {"o": count}, stall=Stall(rng, idle=idle, stall=stall))[
        "o"
    ]
    starts = [0, *(k + 1 for k, (_cycle, word) in enumerate(got) if word.last)]
    kinds = [got[start][1].data & 0xFF for start in starts[:-1]]
    queues = {0xB2: iter(packets[0::2]), 0xB3: iter(packets[1::2])}
    assert unpack(got) == words_of(config, [next(queues[kind]) for kind in kinds])


class Sequence:
    """Offers jobs of all kinds, each when the words before it have been taken."""

    def __init__(self, dut, stall):
        self.dut, self.stall = dut, stall

    async def offer(self, ctx, name, payload):
        stream = getattr(self.dut, name)
        while self.stall.pauses():
            await ctx.tick()
        ctx.set(stream.p, payload)
        ctx.set(stream.valid, 1)
        await ctx.tick().until(stream.ready)
        ctx.set(stream.valid, 0)


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.3, 0.3)])
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_layers(config, idle, stall):
    """Ofmaps, then counters, then the end of the layer: packets keep the order of the jobs."""
    rng = np.random.default_rng(2017)
    stall = Stall(rng, idle=idle, stall=stall)
    dut = PacketOut(config)
    source = Sequence(dut, stall)
    packets, layers = [], []
    for length in (1, 3 * config.packet_words, 2, config.packet_words + 1):
        store = store_words(rng, config, length)
        jobs, answers = jobs_of(rng, config, 2)
        packets += [*packets_of(config, store), answers[3], answers[2]]
        layers.append((store, jobs))

    async def feed(ctx):
        for store, jobs in layers:
            for word in store:
                await source.offer(ctx, "i", word)
            await source.offer(ctx, "i_counted", jobs["i_counted"][1])
            for word in jobs["i_counts"]:
                await source.offer(ctx, "i_counts", word)
            await source.offer(ctx, "i_ended", jobs["i_ended"][1])

    expected = words_of(config, packets)
    got = simulate(dut, {}, {"o": len(expected)}, stall=stall, background=[feed])
    assert unpack(got["o"]) == expected


def run(dut, reset, bench):
    sim = Simulator(ResetInserter(reset)(dut))
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()


async def send(ctx, dut, words, *, limit=200):
    """Offer ``words`` at ``i``, take what comes until nothing has to come; return it."""
    got, words, begun = [], list(words), False
    ctx.set(dut.o.ready, 1)
    for _cycle in range(limit):
        if words:
            ctx.set(dut.i.p, words[0])
        ctx.set(dut.i.valid, bool(words))
        _clock, _reset, busy, taken, valid, word = await ctx.tick().sample(
            dut.busy, dut.i.ready, dut.o.valid, dut.o.p
        )
        assert busy or not (begun and words)
        if words and taken:
            words.pop(0)
            begun = True
        elif not busy and not words:
            return got
        if valid:
            assert busy
            got.append((word.data, word.last))
    pytest.fail(f"busy after {limit} cycles, {len(words)} words left")


@pytest.mark.parametrize("cycles", range(3, 30, 4))
def test_reset_in_the_middle(cycles):
    """After a reset nothing of before comes out, and the sequence starts again."""
    config = replace(CONFIGS["tiny"], packet_words=4)
    rng = np.random.default_rng(2017)
    before, after = store_words(rng, config, 50), store_words(rng, config, 9)
    dut, reset = PacketOut(config), Signal()

    async def bench(ctx):
        ctx.set(dut.o.ready, 1)
        ctx.set(dut.i.valid, 1)
        for word in before[:cycles]:
            ctx.set(dut.i.p, word)
            await ctx.tick()
        ctx.set(dut.i.valid, 0)
        ctx.set(reset, 1)
        await ctx.tick()
        ctx.set(reset, 0)
        assert not ctx.get(dut.busy)
        assert await send(ctx, dut, after) == words_of(config, packets_of(config, after))

    run(dut, reset, bench)


def test_restart():
    """Packets are counted from 0 again after ``restart``."""
    config = replace(CONFIGS["tiny"], packet_words=4)
    rng = np.random.default_rng(2017)
    stores = [store_words(rng, config, length) for length in (9, 3, 6)]
    dut = PacketOut(config)

    async def bench(ctx):
        first = 0
        for store, restart in zip(stores, (0, 1, 0), strict=True):
            packets = list(packets_of(config, store))
            assert await send(ctx, dut, store) == words_of(config, packets, first)
            ctx.set(dut.restart, restart)
            await ctx.tick()
            ctx.set(dut.restart, 0)
            first = 0 if restart else first + len(packets)

    run(dut, Signal(), bench)
