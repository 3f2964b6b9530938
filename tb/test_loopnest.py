# amaranth: UnusedElaboratable=no
"""LoopNest against golden.affine, in Amaranth's own simulator."""

import numpy as np
import pytest
from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator

from lacuna.golden import affine
from lacuna.hw.control.loopnest import LoopNest
from lacuna.tb.streams import Stall, simulate


TAILS = {1: [None], 2: [None, (0, 1)], 3: [None, (0, 2), (1, 2)], 6: [None, (1, 4), (2, 3), (0, 5)]}
SHAPES = [(levels, tail) for levels, tails in TAILS.items() for tail in tails]


def descriptors(rng, nest, number, *, most=300):
    """Make ``number`` random descriptors of at most ``most`` items each (tails aside)."""
    made = []
    for _ in range(number):
        count = rng.integers(1, 5, nest.levels)
        while count.prod() > most:
            count[rng.integers(nest.levels)] = 1
        rng.shuffle(count)
        fields = {
            "base": int(rng.integers(2**nest.address_bits)),
            "count": count.tolist(),
            "stride": rng.integers(2**nest.address_bits, size=nest.levels).tolist(),
            "tail_count": int(rng.integers(1, 5)),
        }
        if nest.tag_bits:
            half = 2 ** (nest.tag_bits - 1)
            fields["tag"] = int(rng.integers(-half, half))
            fields["tag_stride"] = rng.integers(-half, half, nest.levels).tolist()
        made.append(fields)
    return made


def truth(nest, fields):
    """Return what one descriptor must give."""
    return affine.nest(
        **fields, address_bits=nest.address_bits, tag_bits=nest.tag_bits, tail=nest.tail
    )


def unpack(nest, item):
    """Return an item of the design as golden.affine writes it."""
    plain = {
        "address": item.address,
        "index": [item.index[level] for level in range(nest.levels)],
        "first": item.first,
        "last": [item.last[level] for level in range(nest.levels)],
    }
    return plain | ({"tag": item.tag} if nest.tag_bits else {})


def run(nest, fields, stall):
    """Return the cycles and the items of all nests, and the items they should be."""
    expected = [item for each in fields for item in truth(nest, each)]
    got = simulate(nest, {"i": fields}, {"o": len(expected)}, stall=stall)["o"]
    cycles = [cycle for cycle, _item in got]
    return cycles, [unpack(nest, item) for _cycle, item in got], expected


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("levels, tail", SHAPES)
def test_matches_golden(levels, tail, idle, stall):
    rng = np.random.default_rng(2017)
    nest = LoopNest(levels, address_bits=16, tag_bits=6, count_bits=4, tail=tail)
    fields = descriptors(rng, nest, 30, most=60)
    _cycles, items, expected = run(nest, fields, Stall(rng, idle=idle, stall=stall))
    assert items == expected


@pytest.mark.parametrize("levels, tail", SHAPES)
def test_one_item_per_cycle(levels, tail):
    rng = np.random.default_rng(2018)
    nest = LoopNest(levels, address_bits=16, tag_bits=0, tail=tail)
    cycles, items, expected = run(nest, descriptors(rng, nest, 20, most=20), Stall(rng))
    assert cycles == list(range(cycles[0], cycles[0] + len(expected)))
    assert items == expected


@pytest.mark.parametrize("levels, tail", SHAPES)
def test_registered(levels, tail):
    """The same items in the same cycles."""
    found = []
    for registered in False, True:
        rng = np.random.default_rng(2021)
        nest = LoopNest(
            levels, address_bits=9, tag_bits=3, count_bits=3, tail=tail, registered=registered
        )
        fields = descriptors(rng, nest, 15, most=40)
        cycles, items, expected = run(nest, fields, Stall(rng, idle=0.3, stall=0.3))
        assert items == expected
        found.append(cycles)
    assert found[0] == found[1]


@pytest.mark.parametrize("count", [1, 2, 3, 255, 256])
def test_corner_counts(count):
    """Counts up to the most that the field holds, which is written as 0."""
    rng = np.random.default_rng(2019)
    nest = LoopNest(2, address_bits=9, tag_bits=1, count_bits=8, tail=(0, 1))
    fields = {"base": 511, "tag": -1, "stride": [1, 511], "tag_stride": [-1, -1]}
    cases = [
        fields | {"count": [count, 1], "tail_count": 1},
        fields | {"count": [1, 2], "tail_count": count},
        fields | {"count": [2, count], "tail_count": 2},
    ]
    expected = [item for each in cases for item in truth(nest, each)]
    expected = [item | {"index": [n % 256 for n in item["index"]]} for item in expected]
    coded = [
        each | {"count": [n % 256 for n in each["count"]], "tail_count": each["tail_count"] % 256}
        for each in cases
    ]
    got = simulate(nest, {"i": coded}, {"o": len(expected)}, stall=Stall(rng))["o"]
    assert [unpack(nest, item) for _cycle, item in got] == expected


def test_latency_and_reset_in_the_middle():
    """The first item is there one cycle after its descriptor; a reset forgets the rest."""
    rng = np.random.default_rng(2020)
    nest = LoopNest(3, address_bits=8, tag_bits=0, tail=(0, 2))
    before, after = ({**each, "count": [3, 3, 3]} for each in descriptors(rng, nest, 2))
    reset = Signal()

    async def bench(ctx):
        for fields, taken in (before, 7), (after, len(truth(nest, after))):
            ctx.set(nest.i.p, fields)
            ctx.set(nest.i.valid, 1)
            assert ctx.get(nest.i.ready)
            await ctx.tick()
            ctx.set(nest.i.valid, 0)
            ctx.set(nest.o.ready, 1)
            for expected in truth(nest, fields)[:taken]:
                assert ctx.get(nest.o.valid)
                assert unpack(nest, ctx.get(nest.o.p)) == expected
                await ctx.tick()
            ctx.set(reset, 1)
            await ctx.tick()
            ctx.set(reset, 0)
            assert not ctx.get(nest.o.valid)

    sim = Simulator(ResetInserter(reset)(nest))
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()


@pytest.mark.parametrize("name, least", [("address_bits", 1), ("tag_bits", 0), ("count_bits", 1)])
def test_wrong_width(name, least):
    message = rf"^{name} must be an integer >= {least}, not {least - 1}$"
    with pytest.raises(TypeError, match=message):
        LoopNest(2, **({"address_bits": 16, "tag_bits": 4} | {name: least - 1}))


def test_wrong_levels():
    with pytest.raises(TypeError, match=r"^levels must be an integer >= 1, not 0$"):
        LoopNest(0, address_bits=16, tag_bits=4)


@pytest.mark.parametrize("tail", [(1, 0), (1, 1), (0, 2), (0,), 1])
def test_wrong_tail(tail):
    message = r"^tail must be \(outer, inner\) with outer < inner < levels \(2\), not "
    with pytest.raises(ValueError, match=message):
        LoopNest(2, address_bits=16, tag_bits=0, tail=tail)
