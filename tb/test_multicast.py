# amaranth: UnusedElaboratable=no
"""Multicast: every target gets its words; a word leaves when the last of them has taken it."""

import numpy as np
import pytest
from amaranth.sim import Simulator

from lacuna.hw.array.multicast import GridMulticast, Multicast, grid_word
from lacuna.tb.traffic import Phase, cycles_of, simulate


def deliveries(words, targets):
    """Return what each target gets of ``words``, which are (word, mask)."""
    return {f"o__{k}": [word for word, mask in words if mask >> k & 1] for k in range(targets)}


def random_words(rng, targets, number=60):
    """Return words with masks of any size, also empty and full ones."""
    masks = [*rng.integers(0, 2**targets, number - 4).tolist(), 0, 2**targets - 1, 0, 0]
    words = rng.integers(0, 256, number).tolist()
    return list(zip(words, rng.permutation(masks).tolist(), strict=True))


def case(rng, dut):
    """Return a component and a phase for it."""
    words = random_words(rng, len(dut.o))
    inputs = {"i": [word | mask << 8 for word, mask in words]}
    return dut, [Phase(inputs, deliveries(words, len(dut.o)))]


def grid_case(rng, rows, columns, number=60):
    """Return a grid, a phase for it, and the targets of each word as a mask."""
    on = rng.integers(0, 2, (number, columns))
    row = rng.integers(0, rows, (number, columns))
    others = rng.integers(0, 2, (number, rows)) * rng.integers(0, 2, (number, 1))
    on[-2:] = 0  # for nobody
    words = rng.integers(0, 256, number).tolist()
    layout, items, masks = grid_word(8, rows=rows, columns=columns), [], []
    for n, word in enumerate(words):
        places = zip(on[n].tolist(), row[n].tolist(), strict=True)
        places = [{"on": each, "row": target} for each, target in places]
        bits = sum(1 << target for target in np.flatnonzero(others[n]).tolist())
        items.append(layout.const({"word": word, "rows": bits, "columns": places}).as_bits())
        met = (row[n] == np.arange(rows)[:, None]) | (others[n][:, None] == 1)
        met &= on[n] == 1
        masks.append(sum(1 << target for target in np.flatnonzero(met).tolist()))
    words = list(zip(words, masks, strict=True))
    dut = GridMulticast(8, rows=rows, columns=columns)
    return dut, [Phase({"i": items}, deliveries(words, rows * columns))], masks


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("targets", [1, 2, 5])
def test_every_target_gets_its_words(targets, gaps):
    rng = np.random.default_rng(2017)
    simulate(*case(rng, Multicast(8, targets=targets)), rng=rng, gaps=gaps, reset_after=23)


def test_leaves_when_all_have_taken_it():
    """The word leaves in the cycle in which its last target takes it, not earlier or later."""
    rng = np.random.default_rng(2018)
    words = random_words(rng, 3)
    dut, phases = Multicast(8, targets=3), [Phase({"i": [w | m << 8 for w, m in words]})]
    phases[0].outputs = deliveries(words, 3)
    log = simulate(dut, phases, rng=rng, gaps=0.5)
    taken = {k: iter(cycles_of(log, f"o__{k}")) for k in range(3)}
    before = -1
    spread = 0
    for (_word, mask), left in zip(words, cycles_of(log, "i"), strict=True):
        cycles = [next(taken[k]) for k in range(3) if mask >> k & 1]
        assert all(before < cycle <= left for cycle in cycles)
        assert not cycles or max(cycles) == left
        spread += len(set(cycles)) > 1
        before = left
    assert spread > 5  # targets did take words at different times


def test_one_word_per_cycle():
    """No latency, and a word for nobody costs one cycle like any other."""
    rng = np.random.default_rng(2019)
    dut, phases = case(rng, Multicast(8, targets=4))
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "i") == list(range(60))
    words = [payload >> 8 for payload in phases[0].inputs["i"]]
    for k in range(4):
        assert cycles_of(log, f"o__{k}") == [n for n, mask in enumerate(words) if mask >> k & 1]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("rows, columns", [(1, 1), (3, 1), (1, 3), (2, 3), (3, 2)])
def test_grid_every_target_gets_its_words(rows, columns, gaps):
    rng = np.random.default_rng(2020)
    dut, phases, _masks = grid_case(rng, rows, columns)
    simulate(dut, phases, rng=rng, gaps=gaps, reset_after=23)


def test_grid_takes_a_word_per_cycle():
    """Each arrives in the next cycle."""
    rng = np.random.default_rng(2021)
    dut, phases, masks = grid_case(rng, 2, 3)
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "i") == list(range(60))
    for k in range(6):
        assert cycles_of(log, f"o__{k}") == [n + 1 for n, mask in enumerate(masks) if mask >> k & 1]


@pytest.mark.parametrize(
    "columns, words, taken",
    [
        ([0b11] * 8, [None, 0, 1, 2, None, None, None, None], [1, 1, 0, 0, 0, 0, 0, 0]),
        ([0b01] * 2 + [0b10] * 6, [None, None, None, 2, 3, 4, 5, 6], [1] * 8),
    ],
)
def test_a_column_of_a_grid_keeps_two_words(columns, words, taken):
    """Column 0 takes nothing: its third word stops column 1, words for column 1 alone go on."""
    dut = GridMulticast(8, rows=2, columns=2)
    came = []

    async def bench(ctx):
        ctx.set(dut.i.valid, 1)
        for port in dut.o[1::2]:
            ctx.set(port.ready, 1)
        for cycle, on in enumerate(columns):
            places = [{"on": on & 1, "row": 1}, {"on": on >> 1, "row": 0}]
            ctx.set(dut.i.p, {"word": cycle, "rows": 0, "columns": places})
            _clk, _rst, valid, word, ready = await ctx.tick().sample(
                dut.o[1].valid, dut.o[1].p, dut.i.ready
            )
            came.append((word if valid else None, ready))

    sim = Simulator(dut)
    sim.add_clock(1e-6)
    sim.add_testbench(bench)
    sim.run()
    assert came == list(zip(words, taken, strict=True))


@pytest.mark.parametrize("targets", [0, -1, 2.0])
def test_wrong_targets(targets):
    with pytest.raises(TypeError, match=rf"^targets must be a positive integer, not {targets}$"):
        Multicast(8, targets=targets)
