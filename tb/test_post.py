# amaranth: UnusedElaboratable=no
"""PostUnit and Packer against golden.post, in Amaranth's own simulator."""

from dataclasses import replace

import numpy as np
import pytest
from amaranth.sim import Simulator

from lacuna.golden.post import post
from lacuna.hw.arith.post import PostUnit
from lacuna.hw.codec.packer import Packer
from lacuna.hw.presets import CONFIGS
from lacuna.tb.streams import Stall, simulate


NARROW = replace(CONFIGS["tiny"], activation_bits=8, weight_bits=8, psum_bits=32, product_shift=0)
MACHINES = {
    "16": CONFIGS["tiny"],
    "16 without rescale": replace(CONFIGS["tiny"], rescale=False),
    "8": replace(NARROW, psum_bits=8),
    "8 of 32": NARROW,
    "8 of 32 without rescale": replace(NARROW, rescale=False),
    "16 of 32": replace(CONFIGS["tiny"], psum_bits=32),
    "link 32": replace(CONFIGS["tiny"], link_bits=32),
    "link 32, 8 of 32": replace(NARROW, link_bits=32),
    "link 128": replace(CONFIGS["tiny"], link_bits=128),
    "link 128, 8 of 32": replace(NARROW, link_bits=128),
}
SETTINGS = {
    "plain": {},
    "relu": {"relu": 1},
    "rescale": {"rescale": 1},
    "threshold": {"threshold": 100},
    "longest threshold": {"threshold": 0xFFFF, "rescale": 1},
    "zero point": {"zero_point": -5},
    "all": {"relu": 1, "rescale": 1, "threshold": 9, "zero_point": 101},
}


def integers(rng, bits, size):
    """Signed values of all magnitudes, the greatest and the least among them."""
    values = rng.integers(-(1 << (bits - 1)), 1 << (bits - 1), size) >> rng.integers(0, bits, size)
    values[:3] = -(1 << (bits - 1)), (1 << (bits - 1)) - 1, 0
    return rng.permutation(values)


def rows_of(rng, config, *, lengths):
    """Rows of (psum, bias, multiplier, shift), one line each."""
    shifts = rng.integers(0, 48, sum(lengths)) // rng.integers(1, 4, sum(lengths))
    lines = [
        integers(rng, config.psum_bits, sum(lengths)),
        integers(rng, config.psum_bits, sum(lengths)),
        integers(rng, 16, sum(lengths)),
        shifts,
    ]
    return np.split(np.stack(lines, axis=1), np.cumsum(lengths)[:-1])


def words_of(config, rows):
    """Payloads of ``PostUnit.i`` for rows of lines; unused lanes hold a value of no meaning."""
    lanes, words = config.psum_lanes, []
    for row in rows:
        for start in range(0, len(row), lanes):
            lines = row[start : start + lanes].tolist()
            count = len(lines)
            lines += [[-1, 7, 3, 1]] * (lanes - count)
            names = ("bias", "multiplier", "shift") if config.rescale else ("bias",)
            table = [dict(zip(names, line[1:], strict=False)) for line in lines]
            values = [line[0] for line in lines]
            last = start + lanes >= len(row)
            words.append({"data": values, "table": table, "count": count, "last": last})
    return words


def truth(config, row, *, relu=0, rescale=0, threshold=0, zero_point=0):
    """Ofmap values of a row of lines."""
    psums, bias, multiplier, shift = row.T
    return post(
        psums,
        bias,
        psum_bits=config.psum_bits,
        activation_bits=config.activation_bits,
        multiplier=multiplier if rescale and config.rescale else None,
        shift=shift if rescale and config.rescale else 0,
        relu=relu,
        threshold=threshold,
        zero_point=zero_point,
        axis=0,
    ).tolist()


def pack(rows, lanes):
    """Rows of values as words of ``lanes``: (data, count, last)."""
    words = []
    for row in rows:
        for start in range(0, len(row), lanes):
            values = row[start : start + lanes]
            padding = [0] * (lanes - len(values))
            words.append((values + padding, len(values), int(start + lanes >= len(row))))
    return words


def unpack(got):
    """Return (data, count, last) of collected payloads."""
    return [(list(word.data), word.count, word.last) for _cycle, word in got]


def setup(dut, settings):
    """Set the ports of the post unit that are no streams."""

    async def process(ctx):
        for name, value in settings.items():
            ctx.set(getattr(dut, name), value)

    return process


def latency_of(dut, words):
    """Return the cycles from the first of ``words`` to the first word at ``o``."""
    cycles = 0

    async def bench(ctx):
        nonlocal cycles
        ctx.set(dut.i.valid, 1)
        ctx.set(dut.o.ready, 1)
        while not ctx.get(dut.o.valid) and cycles < 100:
            ctx.set(dut.i.p, words[cycles % len(words)])
            await ctx.tick()
            cycles += 1

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
    return cycles


@pytest.mark.parametrize("settings", SETTINGS.values(), ids=SETTINGS)
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_post(config, settings):
    rng = np.random.default_rng(2017)
    rows = rows_of(rng, config, lengths=[1, 2, 3, 4, 5, 17, 400])
    expected = pack([truth(config, row, **settings) for row in rows], config.psum_lanes)
    dut = PostUnit(config)
    got = simulate(
        dut,
        {"i": words_of(config, rows)},
        {"o": len(expected)},
        stall=Stall(rng, idle=0.2, stall=0.2),
        setup=setup(dut, settings),
    )
    assert unpack(got["o"]) == expected


@pytest.mark.parametrize("shift", range(48))
@pytest.mark.parametrize("psum_bits", [16, 32])
def test_rounding(psum_bits, shift):
    """Halves go up, whatever the shift, also where the product is the greatest of all."""
    config = replace(CONFIGS["tiny"], psum_bits=psum_bits)
    half = (1 << shift) // 2
    low, high = -(1 << (psum_bits - 1)), (1 << (psum_bits - 1)) - 1
    psums = {
        low,
        high,
        *(min(max(half * k + d, low), high) for k in (-3, -1, 1) for d in (-1, 0, 1)),
    }
    lines = [(psum, 0, factor, shift) for psum in psums for factor in (-32768, -1, 1, 3, 32767)]
    row = np.array(lines)
    expected = pack([truth(config, row, rescale=1)], config.psum_lanes)
    dut = PostUnit(config)
    got = simulate(
        dut,
        {"i": words_of(config, [row])},
        {"o": len(expected)},
        stall=Stall(np.random.default_rng(2017)),
        setup=setup(dut, {"rescale": 1}),
    )
    assert unpack(got["o"]) == expected


@pytest.mark.parametrize("rescale, latency", [(True, 6), (False, 4)])
def test_one_word_per_cycle(rescale, latency):
    rng = np.random.default_rng(2017)
    config = replace(CONFIGS["tiny"], rescale=rescale)
    words = words_of(config, rows_of(rng, config, lengths=[200]))
    dut = PostUnit(config)
    got = simulate(dut, {"i": words}, {"o": len(words)}, stall=Stall(rng))
    first = got["o"][0][0]
    assert [cycle - first for cycle, _word in got["o"]] == list(range(len(words)))
    assert latency_of(PostUnit(config), words[:1]) == dut.latency == latency


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_packer(config, idle, stall):
    rng = np.random.default_rng(2017)
    lengths = [1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 33, 1, 100]
    rows = [integers(rng, config.activation_bits, max(n, 3))[:n].tolist() for n in lengths]
    words = [
        {"data": values, "count": count, "last": last}
        for values, count, last in pack(rows, config.psum_lanes)
    ]
    expected = pack(rows, config.activation_lanes)
    got = simulate(
        Packer(config), {"i": words}, {"o": len(expected)}, stall=Stall(rng, idle=idle, stall=stall)
    )
    assert unpack(got["o"]) == expected


@pytest.mark.parametrize("config", MACHINES.values(), ids=MACHINES)
def test_packer_takes_one_word_per_cycle(config):
    lanes = config.psum_lanes
    dut = Packer(config)
    words = [{"data": [1] * lanes, "count": lanes, "last": 0}] * (20 * dut.parts)
    got = simulate(dut, {"i": words}, {"o": 20}, stall=Stall(np.random.default_rng(2017)))
    first = got["o"][0][0]
    assert [cycle - first for cycle, _word in got["o"]] == [dut.parts * k for k in range(20)]
    assert latency_of(Packer(config), words) == dut.parts
