# amaranth: UnusedElaboratable=no
"""The three kinds of memory, alone, and a machine whose memories somebody else supplies."""

import ast
import json
import re
from pathlib import Path

import numpy as np
import pytest
from amaranth.hdl import ClockDomain, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from lacuna.gen import packaged, verilog
from lacuna.host.layer import Layer
from lacuna.host.machine import Machine
from lacuna.host.mapper import map_layer
from lacuna.hw.memory import AsyncRam, SinglePortRam, SyncRam, share_ram
from lacuna.hw.presets import CONFIGS
from lacuna.hw.share import share
from lacuna.sim import verilator
from lacuna.tb import machines
from lacuna.tb.layers import expected, random_job
from lacuna.tb.ram_models import models


KINDS = [SinglePortRam, SyncRam, AsyncRam]
HW = Path(__file__).parents[1] / "hw"
#: A memory in Verilog, or a module of one.
MEMORY = r"^  reg .*\[\d+:\d+\];$|^module lacuna_ram"
LAYER = Layer(N=1, C=5, M=6, H=9, W=10, R=3, S=3, relu=True, rescale=True)


def simulate(dut, bench):
    """Run ``bench`` on ``dut``."""
    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()


@pytest.mark.parametrize("kind", [SyncRam, AsyncRam])
@pytest.mark.parametrize("depth", [1, 2, 5, 8])
def test_two_ports(kind, depth):
    """Random reads and writes against a list; a collision reads the old word, or is left open."""
    rng = np.random.default_rng(depth)
    ram = kind(width=6, depth=depth)

    async def bench(ctx):
        words, seen = [0] * depth, 0
        for _cycle in range(200):
            write, read = (int(bit) for bit in rng.integers(2, size=2))
            at, source = (int(address) for address in rng.integers(depth, size=2))
            ctx.set(ram.write_enable, write)
            ctx.set(ram.write_address, at)
            ctx.set(ram.write_data, value := int(rng.integers(64)))
            ctx.set(ram.read_address, source)
            if kind is SyncRam:
                ctx.set(ram.read_enable, read)
                await ctx.tick()
                seen = words[source] if read else seen
                seen = None if read and write and at == source else seen
            else:
                seen = words[source]
                assert ctx.get(ram.read_data) == seen
                await ctx.tick()
            words[at] = value if write else words[at]
            if kind is SyncRam and seen is not None:
                assert ctx.get(ram.read_data) == seen

    simulate(ram, bench)


def test_one_port():
    """Random accesses against a list; what was read stays, while words are written, too."""
    rng = np.random.default_rng(1)
    ram = SinglePortRam(width=6, depth=5)

    async def bench(ctx):
        words, seen = [0] * 5, 0
        for _cycle in range(300):
            enable, write = (int(bit) for bit in rng.integers(2, size=2))
            ctx.set(ram.enable, enable)
            ctx.set(ram.write, write)
            ctx.set(ram.address, at := int(rng.integers(5)))
            ctx.set(ram.write_data, value := int(rng.integers(64)))
            await ctx.tick()
            if enable and write:
                words[at] = value
            elif enable:
                seen = words[at]
            assert ctx.get(ram.read_data) == seen

    simulate(ram, bench)


class Store(wiring.Component):
    """Memories of two kinds; of one of them two sizes, one twice; in a part that stands twice."""

    i: In(4)
    o: Out(4)

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        m.submodules.left = share(left := Part(), platform, name="part")
        m.submodules.right = share(right := Part(), platform, name="part")
        m.submodules.single = share_ram(single := SinglePortRam(width=4, depth=3), platform)
        m.d.comb += [
            left.i.eq(self.i),
            right.i.eq(left.o),
            single.write_data.eq(right.o),
            self.o.eq(single.read_data),
        ]
        return m


class Part(wiring.Component):
    """Three memories."""

    i: In(4)
    o: Out(4)

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        value = self.i
        for number, depth in enumerate((4, 4, 8)):
            ram = AsyncRam(width=4, depth=depth)
            m.submodules[f"ram_{number}"] = share_ram(ram, platform)
            m.d.comb += ram.write_data.eq(value)
            value = ram.read_data
        m.d.comb += self.o.eq(value)
        return m


class Other(wiring.Component):
    """A memory with a clock of its own."""

    clock: In(1)
    o: Out(4)

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        m.domains.put = put = ClockDomain("put", reset_less=True)
        m.submodules.ram = share_ram(ram := AsyncRam(width=4, depth=3), platform, domain="put")
        m.d.comb += [put.clk.eq(self.clock), self.o.eq(ram.read_data)]
        return m


def test_a_memory_has_the_clock_of_its_domain(tmp_path):
    text = verilog.write(Other(), name="other", build_dir=tmp_path).read_text()
    (clock,) = re.findall(r"lacuna_ram_\w+ ram \([^;]*\.clk\((\w+)\)", text)
    assert clock in {"clock", "put_clk"}


def test_instances_are_counted():
    modules, texts = verilog.convert_all(Store(), name="store")
    found = verilog.memories.described(modules, texts, top="store")
    assert found == [
        {"module": "lacuna_ram_1r1w_async_4x4", "kind": "1r1w_async", "depth": 4, "width": 4,
         "instances": 4, "initial": None, "collision": "old"},
        {"module": "lacuna_ram_1r1w_async_8x4", "kind": "1r1w_async", "depth": 8, "width": 4,
         "instances": 2, "initial": None, "collision": "old"},
        {"module": "lacuna_ram_1rw_3x4", "kind": "1rw", "depth": 3, "width": 4,
         "instances": 1, "initial": None, "collision": "none"},
    ]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_a_box_has_the_ports_of_the_module(kind, tmp_path):
    """Of a memory of one word, too, which has an address nevertheless."""
    for width, depth in ((1, 1), (2, 5)):
        ram = kind(width=width, depth=depth)
        body = verilog.convert(kind(width=width, depth=depth), verilog.VerilogPlatform(), name="x")
        port = re.compile(r"^  (?:input|output) (?:\[\d+:0\] )?\w+;$", re.M)
        assert sorted(port.findall(verilog.memories.stub(ram))) == sorted(port.findall(body))
        assert "rst" not in body


def test_every_memory_is_one_of_them():
    """Nothing in the design asks for a memory but these."""
    for path in sorted(HW.rglob("*.py")):
        names = {
            f"{node.module}.{alias.name}"
            for node in ast.walk(ast.parse(path.read_text()))
            if isinstance(node, ast.ImportFrom)
            for alias in node.names
        }
        wrong = {name for name in names if re.match(r"amaranth\.lib\.(memory|fifo)", name)}
        assert not wrong or path == HW / "memory.py", f"{path.name}: {wrong}"


def test_boxes_are_what_is_missing(tmp_path):
    """Yosys finds every module, and no memory is left; without the boxes it finds none."""
    source = verilog.write(Store(), name="store", build_dir=tmp_path, memory="blackbox")
    boxes = source.with_name("store_memories.v")
    assert re.findall(r"^\(\* blackbox \*\)\nmodule (\w+)\(", boxes.read_text(), re.M) == [
        "lacuna_ram_1r1w_async_4x4",
        "lacuna_ram_1r1w_async_8x4",
        "lacuna_ram_1rw_3x4",
    ]
    assert not re.search(MEMORY, source.read_text(), re.M)
    reads = [f"read_verilog -sv {path}" for path in (source, boxes)]
    packaged.yosys([*reads, "hierarchy -check -top store"], folder=tmp_path)
    with pytest.raises(RuntimeError, match=r"^Yosys must accept the design:\nERROR: .*lacuna_ram"):
        packaged.yosys([reads[0], "hierarchy -check -top store"], folder=tmp_path)


@pytest.mark.full
@pytest.mark.timeout(1800)
def test_memories_of_somebody_else(tmp_path, tally):
    """Their words begin with garbage: same bits, same cycles as with those of inference."""
    boxed = verilog.write_machine(CONFIGS["tiny"], "tiny", tmp_path, memory="blackbox")
    assert not re.search(MEMORY, boxed.read_text(), re.M)
    sidecar = json.loads(boxed.with_suffix(".json").read_text())["memories"]
    whole = boxed.with_name("supplied.v")
    whole.write_text(boxed.read_text() + models(sidecar))
    made = verilator.build(whole, name="lacuna_tiny", build_dir=machines.BUILDS)
    config = CONFIGS["tiny"]

    def drive(words):
        result = verilator.run(made, words, link_bits=config.link_bits, limit=20_000)
        assert not result.errors
        return result.words

    jobs = [random_job(map_layer(LAYER, config), seed=seed) for seed in (1, 2)]
    results = Machine(config, driver=drive).run_jobs(jobs)
    own = machines.host("tiny").run_jobs(jobs)
    for job, result, same in zip(jobs, results, own, strict=True):
        tally.compare(result.ofmap, expected(job))
        assert result.cycles == same.cycles


def test_boxes_go_when_they_are_not_wanted(tmp_path):
    for memory in ("blackbox", "infer"):
        path = verilog.write(Store(), name="store", build_dir=tmp_path, memory=memory)
        assert path.with_name("store_memories.v").exists() == (memory == "blackbox")
        assert len(re.findall(r"^module lacuna_ram", path.read_text(), re.M)) == (
            0 if memory == "blackbox" else 3
        )
    with pytest.raises(ValueError, match=r"^memory must be infer or blackbox, not 'asic'$"):
        verilog.write(Store(), name="store", build_dir=tmp_path, memory="asic")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("value", [0, -1, 2.0, True])
@pytest.mark.parametrize("name", ["width", "depth"])
def test_wrong_sizes(kind, name, value):
    message = rf"^{name} must be a positive integer, not {value!r}$"
    with pytest.raises(TypeError, match=message):
        kind(**({"width": 8, "depth": 8} | {name: value}))
