# amaranth: UnusedElaboratable=no
"""A component that stands often in a design is one Verilog module."""

import re

import numpy as np
import pytest
from amaranth.hdl import Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from lacuna.gen import verilog
from lacuna.hw.flow import Queue
from lacuna.hw.share import share
from lacuna.sim import cocotb_runner


class Invert(wiring.Component):
    """A component without a register."""

    i: In(1)
    o: Out(1)

    def elaborate(self, platform):
        """Invert."""
        m = Module()
        m.d.comb += self.o.eq(~self.i)
        return m


class Count(wiring.Component):
    """Counts cycles since the last reset."""

    o: Out(4)

    def elaborate(self, platform):
        """Count."""
        m = Module()
        m.d.sync += self.o.eq(self.o + 1)
        return m


class Many(wiring.Component):
    """Queues one after the other, a counter that ``clear`` resets, and two inverters."""

    clear: In(1)
    count: Out(4)
    same: Out(1)

    def __init__(self, depths=(2, 2, 2)):
        self.queues = [Queue(8, depth=depth) for depth in depths]
        super().__init__()

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        for index, queue in enumerate(self.queues):
            m.submodules[f"queue_{index}"] = share(queue, platform, name="queue")
        counter = Count()
        m.submodules.counter = share(counter, platform, name="counter", reset=self.clear)
        inverters = [Invert(), Invert()]
        for index, inverter in enumerate(inverters):
            m.submodules[f"invert_{index}"] = share(inverter, platform, name="invert")
        m.d.comb += [
            inverters[0].i.eq(self.clear),
            inverters[1].i.eq(inverters[0].o),
            self.same.eq(inverters[1].o),
            self.count.eq(counter.o),
        ]
        return m


def modules(text):
    """Return the names of the modules of a Verilog text, in its order."""
    return re.findall(r"^module \\?(\S+?) ?\(", text, re.M)


def test_one_module_for_equal_components(tmp_path):
    text = verilog.write(Many(), name="many", build_dir=tmp_path).read_text()
    assert modules(text) == ["many", "queue", "counter", "invert"]
    assert len(re.findall(r"^  queue \\?queue_\d ", text, re.M)) == 3


def test_unequal_components_are_refused(tmp_path):
    message = (
        r"^components that share module queue must have the parameters .* 2, .*}\), not .* 3, "
    )
    with pytest.raises(ValueError, match=message):
        verilog.write(Many(depths=(2, 3)), name="many", build_dir=tmp_path)


def test_top_is_not_shared(tmp_path):
    with pytest.raises(ValueError, match=r"^components that share module counter must have"):
        verilog.write(Many(), name="counter", build_dir=tmp_path)


def test_without_a_platform_nothing_changes():
    component = Count()
    assert share(component, None, name="counter") is component


def clears():
    """Return when ``clear`` is 1, cycle by cycle."""
    return (np.random.default_rng(seed=7).random(60) < 0.2).astype(int).tolist()


def expected():
    """Return ``count`` before each cycle's edge."""
    counts = [0]
    for clear in clears():
        counts.append(0 if clear else (counts[-1] + 1) % 16)
    return counts[:-1]


def test_reset_in_python():
    dut, counts = Many(), []

    async def process(ctx):
        for clear in clears():
            ctx.set(dut.clear, clear)
            counts.append(ctx.get(dut.count))
            assert ctx.get(dut.same) == clear
            await ctx.tick()

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(process)
    sim.run()
    assert counts == expected()


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
def test_reset_in_verilog(simulator, tmp_path):
    cocotb_runner.run(
        Many(),
        name="many",
        bench="lacuna.tb.tb_share",
        build_dir=tmp_path,
        simulator=simulator,
        clears="".join(map(str, clears())),
        counts=",".join(map(str, expected())),
    )
