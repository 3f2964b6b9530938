# amaranth: UnusedElaboratable=no
"""RlcEncoder and RlcDecoder against golden.rlc: values, cycles, and what they refuse."""

import numpy as np
import pytest

from lacuna.hw.codec.gearbox import Gearbox
from lacuna.hw.codec.rlc import RlcDecoder, RlcEncoder
from lacuna.tb.rlc_segments import WIDTHS, Segment, costs, make_config, mixed_segments
from lacuna.tb.streams import Stall, simulate


GAPS = (0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)
LATENCY = 3  # of both, in cycles
EYERISS = make_config(64, 16, 5)


def watch(stream, cycles):
    """Return a process that notes in ``cycles`` when something crosses ``stream``."""

    async def process(ctx):
        cycle = 0
        while True:
            *_edge, valid, ready = await ctx.tick().sample(stream.valid, stream.ready)
            if valid and ready:
                cycles.append(cycle)
            cycle += 1

    return process


def decode(config, segments, *, stall, rng=None):
    """Run the decoder; return value words, and the cycles of words in and out."""
    dut = RlcDecoder(config)
    entered, left = [], []
    words = [word for segment in segments for word in segment.link_words(config, rng=rng)]
    expected = [word for segment in segments for word in segment.value_words(config)]

    async def setup(ctx):
        ctx.set(dut.zero_point, segments[0].zero_point)

    got = simulate(
        dut,
        {"i": words, "i_segment": [segment.token() for segment in segments]},
        {"o": len(expected)},
        stall=stall,
        setup=setup,
        background=(watch(dut.i, entered), watch(dut.o, left)),
        limit=20 * (len(words) + len(expected)) + 100,
    )
    words = [
        {"data": list(word.data), "count": word.count, "last": word.last}
        for _cycle, word in got["o"]
    ]
    assert words == expected
    return entered, left


def encode(config, segments, *, stall, rng=None):
    """Run the encoder; return the cycles of words in and out."""
    dut = RlcEncoder(config)
    entered, left = [], []
    words = [word for segment in segments for word in segment.value_words(config, rng=rng)]
    expected = [
        (word, int(index == len(coded) - 1))
        for coded in (segment.link_words(config) for segment in segments)
        for index, word in enumerate(coded)
    ]

    async def setup(ctx):
        ctx.set(dut.zero_point, segments[0].zero_point)
        ctx.set(dut.coded, segments[0].coded)

    async def choose(ctx):
        for segment in segments[1:]:
            await ctx.tick().until(dut.i.valid & dut.i.ready & dut.i.p.last)
            ctx.set(dut.coded, segment.coded)

    got = simulate(
        dut,
        {"i": words},
        {"o": len(expected)},
        stall=stall,
        setup=setup,
        background=(choose, watch(dut.i, entered), watch(dut.o, left)),
        limit=20 * (len(words) + len(expected)) + 100,
    )
    assert [(word.data, word.last) for _cycle, word in got["o"]] == expected
    return entered, left


@pytest.mark.parametrize("idle, stall", GAPS)
@pytest.mark.parametrize("widths", WIDTHS, ids=str)
@pytest.mark.parametrize("run", [decode, encode])
def test_matches_golden(run, widths, idle, stall):
    rng = np.random.default_rng(2017)
    config = make_config(*widths)
    segments = mixed_segments(rng, config, zero_point=0)
    run(config, segments, stall=Stall(rng, idle=idle, stall=stall), rng=rng)


@pytest.mark.parametrize("zero_point", [-128, -3, 1, 127])
@pytest.mark.parametrize("run", [decode, encode])
def test_zero_point(run, zero_point):
    rng = np.random.default_rng(2017)
    config = make_config(64, 8, 4)
    segments = mixed_segments(rng, config, zero_point=zero_point)
    run(config, segments, stall=Stall(rng, idle=0.2, stall=0.2), rng=rng)


@pytest.mark.parametrize("widths", WIDTHS, ids=str)
@pytest.mark.parametrize("run", [decode, encode])
def test_cycles(run, widths):
    """Each word costs as many cycles as it completes words of the other side, at least one."""
    rng = np.random.default_rng(2017)
    config = make_config(*widths)
    segments = mixed_segments(rng, config, zero_point=0)
    fewest = [cost for segment in segments for cost in costs(segment, config)[run is encode]]
    entered, left = run(config, segments, stall=Stall(rng))
    assert entered[0] == 0
    assert left[-1] == sum(fewest) - 1 + LATENCY


def words_of(*pairs):
    """Return a segment whose pairs have these runs, and levels that are no zeros."""
    values = [value for index, run in enumerate(pairs) for value in [0] * run + [index + 1]]
    return Segment(tuple(values), True, 0)


@pytest.mark.parametrize(
    "segment",
    [
        words_of(*[31] * 9),  # 96 values a word
        words_of(*[1] * 30),  # 6 values a word
        words_of(*[0, 1, 0] * 12),  # 4 values a word
        words_of(*[1, 1, 0, 0, 1, 0, 0, 2, 2] * 4),  # 5, 4 and 7 values a word
        words_of(*[31, 0, 0, 0, 0, 1] * 4),
    ],
    ids=lambda segment: f"{len(segment.values)}",
)
def test_full_words_every_cycle(segment):
    """Where each word holds at least 4 values, 4 values leave in every cycle."""
    _entered, left = decode(EYERISS, [segment] * 2, stall=Stall(None))
    assert left == list(range(LATENCY, LATENCY + len(left)))


@pytest.mark.parametrize("coded", [False, True])
def test_encoder_output_every_cycle(coded):
    """Where there are no zeros, a word leaves in every cycle."""
    segment = Segment(tuple(range(1, 121)), coded, 0)
    _entered, left = encode(EYERISS, [segment] * 2, stall=Stall(None))
    assert left == list(range(LATENCY, LATENCY + len(left)))


def test_encoder_input_every_cycle():
    """Where there are few levels, 4 values enter in every cycle."""
    segment = Segment((0, 0, 0, 5) * 30, True, 0)
    entered, _left = encode(EYERISS, [segment] * 2, stall=Stall(None))
    assert entered == list(range(len(entered)))


@pytest.mark.parametrize("component", [RlcDecoder, RlcEncoder])
def test_wrong_config(component):
    with pytest.raises(TypeError, match=r"^config must be a Config, not 64$"):
        component(64)


def test_wrong_gearbox():
    with pytest.raises(ValueError, match=r"^word_bits must hold 4 slots of 21 bits, not 64$"):
        Gearbox(item_bits=21, items=4, slots=4, turns=2, word_bits=64)
