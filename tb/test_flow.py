# amaranth: UnusedElaboratable=no
"""Queue and connect of hw.flow."""

import numpy as np
import pytest
from amaranth.hdl import Module, signed
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from lacuna.hw.flow import Queue, connect, relay
from lacuna.tb.streams import Stall, simulate


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("depth", [1, 2, 3, 5, 8])
def test_order(depth, idle, stall):
    rng = np.random.default_rng(2017)
    values = rng.integers(-128, 128, 200).tolist()
    got = simulate(
        Queue(signed(8), depth=depth),
        {"i": values},
        {"o": len(values)},
        stall=Stall(rng, idle=idle, stall=stall),
    )
    assert [value for _cycle, value in got["o"]] == values


@pytest.mark.parametrize("depth", [1, 2, 3, 8])
def test_one_value_per_cycle(depth):
    rng = np.random.default_rng(2017)
    got = simulate(Queue(8, depth=depth), {"i": range(50)}, {"o": 50}, stall=Stall(rng))
    first = got["o"][0][0]
    assert [cycle - first for cycle, _value in got["o"]] == list(range(50))


def test_not_through():
    """A value in two cycles; while one is held, there is no room, whoever takes it."""
    rng = np.random.default_rng(2017)
    queue = Queue(8, depth=1, through=False)
    got = simulate(queue, {"i": range(50)}, {"o": 50}, stall=Stall(rng))
    first = got["o"][0][0]
    assert got["o"] == [(first + 2 * value, value) for value in range(50)]


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.3, 0.3)])
def test_direct(idle, stall):
    """The same values in the same cycles as without."""
    plain, direct = (
        simulate(
            Queue(8, depth=2, direct=direct),
            {"i": range(100)},
            {"o": 100},
            stall=Stall(np.random.default_rng(2017), idle=idle, stall=stall),
        )["o"]
        for direct in (False, True)
    )
    assert plain == direct
    assert [value for _cycle, value in plain] == list(range(100))


class Relayed(wiring.Component):
    """A relay with registers between two ports."""

    i: In(stream.Signature(8))
    o: Out(stream.Signature(8))

    def elaborate(self, platform):
        m = Module()
        connect(m, relay(m, self.i, name="values", registered=True), self.o)
        return m


def test_relay():
    """One value per cycle, as late as a queue makes it; without registers the stream itself."""
    rng = np.random.default_rng(2017)
    got, queued = (
        simulate(dut, {"i": range(50)}, {"o": 50}, stall=Stall(rng))
        for dut in (Relayed(), Queue(8, depth=2))
    )
    assert got == queued
    m, alone = Module(), Queue(8, depth=1).o
    assert relay(m, alone, name="values", registered=False) is alone


def test_wrong_depth():
    with pytest.raises(TypeError, match=r"^depth must be a positive integer, not 0$"):
        Queue(8, depth=0)


def test_wrong_connection():
    m = Module()
    with pytest.raises(TypeError, match=r"^source payload signed\(8\) must be unsigned\(8\) of"):
        connect(m, Queue(signed(8), depth=2).o, Queue(8, depth=2).i)


@pytest.mark.parametrize("depth", [1, 3])
def test_wrong_direct(depth):
    with pytest.raises(ValueError, match=rf"^depth must be 2 where direct is True, not {depth}$"):
        Queue(8, depth=depth, direct=True)
