# amaranth: UnusedElaboratable=no
"""The parts of a machine that does one thing after the other, each by itself."""

import zlib

import numpy as np
import pytest
from amaranth.sim import Simulator

from lacuna.golden import rlc
from lacuna.hw.codec.checksum_serial import SerialChecksum
from lacuna.hw.codec.rlc_serial import SerialDecoder, SerialEncoder
from lacuna.hw.control.loopnest import LoopNest
from lacuna.hw.flow import Notice
from lacuna.hw.formats import Error
from lacuna.hw.pe.scratchpad import BlockPsumScratchpad
from lacuna.hw.presets import CONFIGS
from lacuna.tb.rlc_segments import LENGTHS, Segment, code, make_config
from lacuna.tb.streams import Stall, simulate
from lacuna.tb.test_loopnest import descriptors, run


GAPS = (0, 0), (0.3, 0.3)
CONFIG = CONFIGS["ice40up5k"]
#: Link, activation and run bits.
WIDTHS = (32, 8, 4), (64, 16, 1), (64, 16, 4)


def stalls(idle, stall):
    return Stall(np.random.default_rng(2026), idle=idle, stall=stall)


def segments(config, *, coded, zero_point=-3, seed=5):
    """Return a segment of each length, and of each share of zeros."""
    rng = np.random.default_rng(seed)
    half = 2 ** (config.activation_bits - 1)
    made = []
    for length in LENGTHS:
        for zeros in (0.5, 1):
            values = rng.integers(-half, half, length)
            values[rng.random(length) < zeros] = zero_point
            made.append(Segment(tuple(values.tolist()), coded, zero_point))
    return made


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("coded", [False, True])
@pytest.mark.parametrize("widths", WIDTHS)
def test_encoder(widths, coded, idle, stall):
    config = make_config(*widths)
    several = segments(config, coded=coded)
    values = [
        {"data": value, "last": int(place == len(each.values) - 1)}
        for each in several
        for place, value in enumerate(each.values)
    ]
    wanted = []
    for each in several:
        words = each.link_words(config)
        wanted += [(word, int(place == len(words) - 1)) for place, word in enumerate(words)]
    dut = SerialEncoder(config)

    async def setup(ctx):
        ctx.set(dut.coded, int(coded))
        ctx.set(dut.zero_point, several[0].zero_point)

    got = simulate(
        dut, {"i": values}, {"o": len(wanted)}, stall=stalls(idle, stall), setup=setup, limit=20000
    )["o"]
    assert [(word.data, word.last) for _cycle, word in got] == wanted
    if not idle:  # a value in every cycle
        assert got[-1][0] == len(values) + 1


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("widths", WIDTHS)
def test_decoder(widths, idle, stall):
    config = make_config(*widths)
    pairs = zip(segments(config, coded=True), segments(config, coded=False), strict=True)
    several = [each for pair in pairs for each in pair]
    rng = np.random.default_rng(7)
    words = [word for each in several for word in each.link_words(config, rng=rng)]
    wanted = [word for each in several for word in each.value_words(config)]
    dut = SerialDecoder(config)

    async def setup(ctx):
        ctx.set(dut.zero_point, several[0].zero_point)

    tokens = [{"coded": 1, "values": 0}, *(each.token() for each in several)]
    got = simulate(
        dut,
        {"i": words, "i_segment": tokens},
        {"o": len(wanted)},
        stall=stalls(idle, stall),
        setup=setup,
        limit=30000,
    )["o"]
    found = [
        {"data": list(word.data), "count": word.count, "last": word.last} for _cycle, word in got
    ]
    assert found == wanted
    if not idle:  # a value a cycle, and one cycle for each token
        assert got[-1][0] == sum(len(each.values) for each in several) + len(tokens) + 1


def spoil(words, name, config):
    """Return words in which something is wrong, in the last one but for RLC_EARLY."""
    term = 1 << config.link_bits - 1
    words = list(words)
    if name == "RLC_EARLY":
        words[0] |= term
    if name == "RLC_LATE":
        words[-1] &= ~term
    if name == "RLC_RUN":
        words[-1] |= config.longest_run
    if name == "RLC_PAD":
        words[-1] |= term >> 1
    return words


@pytest.mark.parametrize("name", ["RLC_EARLY", "RLC_LATE", "RLC_RUN", "RLC_PAD"])
def test_decoder_refuses(name):
    """The error is golden's, stays, and everything that follows is drained."""
    each = Segment((1, 2, 3, 4, 5), True, 0)
    words = spoil(each.link_words(CONFIG), name, CONFIG)
    with pytest.raises(rlc.RlcError, match=rf"^{name}"):
        rlc.decode(words, len(each.values), zero_point=0, **code(CONFIG))
    dut = SerialDecoder(CONFIG)
    taken = []

    async def bench(ctx):
        ctx.set(dut.o.ready, 1)
        ctx.set(dut.i_segment.valid, 1)
        ctx.set(dut.i_segment.p, each.token())
        for word in [*words, *each.link_words(CONFIG)]:
            ctx.set(dut.i.p, word)
            ctx.set(dut.i.valid, 1)
            for _ in range(20):
                *_edge, ready, valid = await ctx.tick().sample(dut.i.ready, dut.o.valid)
                taken.append(valid)
                if ready:
                    break
            else:
                raise AssertionError("the decoder must take every word")
        assert ctx.get(dut.error) == Error[name]

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    assert sum(taken) <= 1


@pytest.mark.parametrize("bits", [32, 64])
def test_checksum(bits):
    """Two messages, the words of which wait; a word takes a cycle for each of its bits."""
    rng = np.random.default_rng(1)
    dut = SerialChecksum(word_bits=bits)

    async def bench(ctx):
        for length in (1, 5):
            text = rng.bytes(length * bits // 8)
            for start in range(0, len(text), bits // 8):
                ctx.set(dut.data, int.from_bytes(text[start : start + bits // 8], "little"))
                ctx.set(dut.valid, 1)
                for cycle in range(bits - 1):
                    assert not ctx.get(dut.ripe), cycle
                    await ctx.tick()
                assert ctx.get(dut.ripe)
                await ctx.tick().repeat(3)  # it waits
                ctx.set(dut.take, 1)
                await ctx.tick()
                ctx.set(dut.take, 0)
                ctx.set(dut.valid, 0)
                await ctx.tick()
            assert ctx.get(dut.crc) == zlib.crc32(text)
            ctx.set(dut.start, 1)
            await ctx.tick()
            ctx.set(dut.start, 0)

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("levels, tail", [(1, None), (3, None), (3, (0, 2)), (5, (1, 4))])
def test_loops_of_a_descriptor_that_stays(levels, tail, idle, stall):
    """The items are those of any loop nest, a nest costs one cycle more."""
    nest = LoopNest(levels, address_bits=11, tag_bits=6, count_bits=4, tail=tail, keeps=False)
    fields = descriptors(np.random.default_rng(3), nest, 20)
    cycles, got, wanted = run(nest, fields, stalls(idle, stall))
    assert got == wanted
    if not idle and not stall:
        assert cycles[-1] == len(wanted) + len(fields)


def test_notice():
    """An offer stays until it is taken; meanwhile there is room for no other."""
    dut = Notice(4)

    async def bench(ctx):
        ctx.set(dut.i.p, 9)
        assert (ctx.get(dut.i.ready), ctx.get(dut.o.valid)) == (1, 0)
        ctx.set(dut.i.valid, 1)
        await ctx.tick()
        ctx.set(dut.i.valid, 0)
        for _ in range(3):
            assert (ctx.get(dut.i.ready), ctx.get(dut.o.valid), ctx.get(dut.o.p)) == (0, 1, 9)
            await ctx.tick()
        ctx.set(dut.o.ready, 1)
        await ctx.tick()
        assert (ctx.get(dut.i.ready), ctx.get(dut.o.valid), ctx.get(dut.level)) == (1, 0, 0)

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()


def test_block_psums():
    """Reads, each a cycle before its write, find what was written last, with any pauses."""
    dut, rng = BlockPsumScratchpad(CONFIG), np.random.default_rng(4)
    depth, wrong = CONFIG.psum_spad_words, []

    async def bench(ctx):
        words, addr = [0] * depth, 0
        for _ in range(600):
            following, move, write = (
                int(rng.integers(n)) for n in (2 if rng.random() < 0.5 else depth, 2, 2)
            )
            value = int(rng.integers(-1000, 1000))
            wrong.append(ctx.get(dut.o_data) != words[addr])
            ctx.set(dut.i_addr, addr)
            ctx.set(dut.i_next, following)
            ctx.set(dut.i_move, move)
            ctx.set(dut.i_write, move & write)
            ctx.set(dut.i_data, value)
            await ctx.tick()
            if move and write:
                words[addr] = value
            if move:
                addr = following

    simulator = Simulator(dut)
    simulator.add_clock(1e-6)
    simulator.add_testbench(bench)
    simulator.run()
    assert not any(wrong)
