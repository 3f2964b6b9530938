# amaranth: UnusedElaboratable=no
"""Cells per module: counts that are known beforehand, and how they are added up."""

import json
from itertools import pairwise

import pytest
from amaranth.hdl import Module, signed
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from lacuna.gen import synth, verilog
from lacuna.hw.presets import CONFIGS
from lacuna.hw.share import share


class Multiply(wiring.Component):
    """A multiplier of 16 by 16 bits before a register."""

    a: In(signed(16))
    b: In(signed(16))
    o: Out(signed(32))

    def elaborate(self, platform):
        """Multiply."""
        m = Module()
        m.d.sync += self.o.eq(self.a * self.b)
        return m


class Ram(wiring.Component):
    """A memory of 512 words of 16 bits: one block RAM of either device, two on iCE40."""

    addr: In(9)
    i: In(16)
    en: In(1)
    o: Out(16)

    def elaborate(self, platform):
        """Write and read at one address."""
        m = Module()
        m.submodules.ram = ram = memory.Memory(shape=16, depth=512, init=[])
        write, read = ram.write_port(), ram.read_port()
        m.d.comb += [
            *(write.addr.eq(self.addr), write.data.eq(self.i), write.en.eq(self.en)),
            *(read.addr.eq(self.addr), read.en.eq(~self.en), self.o.eq(read.data)),
        ]
        return m


class Delay(wiring.Component):
    """Seven registers."""

    i: In(7)
    o: Out(7)

    def elaborate(self, platform):
        """Wait a cycle."""
        m = Module()
        m.d.sync += self.o.eq(self.i)
        return m


class Line(wiring.Component):
    """Three delays that share a module, and one with a module of its own."""

    i: In(7)
    o: Out(7)

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        delays = [Delay() for _ in range(4)]
        for index, delay in enumerate(delays[:3]):
            m.submodules[f"delay_{index}"] = share(delay, platform, name="delay")
        m.submodules.last = delays[3]
        m.d.comb += delays[0].i.eq(self.i)
        for left, right in pairwise(delays):
            m.d.comb += right.i.eq(left.o)
        m.d.comb += self.o.eq(delays[3].o)
        return m


@pytest.mark.parametrize("target", synth.TARGETS)
def test_a_multiplier_is_a_multiplier(target):
    result = synth.statistics(Multiply(), target)
    assert result["dsp"] == 1
    assert result["ff"] == 32
    assert result["lut4"] == 0


@pytest.mark.parametrize("target, blocks", [("generic", 1), ("ecp5", 1), ("ice40", 2)])
def test_a_memory_is_a_memory(target, blocks):
    result = synth.statistics(Ram(), target)
    assert result["bram"] == blocks
    assert result["lut4"] <= 1


@pytest.mark.parametrize("target", synth.TARGETS)
@pytest.mark.parametrize(
    "keep, modules",
    [
        ("nothing", {"line": (1, 28)}),
        ("rooms", {"line": (1, 0), "delay": (3, 7), "line.last": (1, 7)}),
        ("all", {"line": (1, 0), "delay": (3, 7), "line.last": (1, 7)}),
    ],
)
def test_instances_are_counted(target, keep, modules):
    result = synth.statistics(Line(), target, name="line", keep=keep)
    assert result["ff"] == 28
    found = {key: (row["instances"], row["ff"]) for key, row in result["modules"].items()}
    assert found == modules


def test_file_and_component_give_the_same(tmp_path):
    path = verilog.write(Line(), name="line", build_dir=tmp_path)
    assert synth.statistics(path, "ecp5", name="line") == synth.statistics(
        Line(), "ecp5", name="line"
    )


def test_weights_of_cells():
    modules = {
        "top": {"LUT4": 5, "CCU2C": 3, "pe": 4, "DP16KD": 1},
        "pe": {"LUT4": 10, "TRELLIS_DPR16X4": 2, "TRELLIS_FF": 6, "MULT18X18D": 1, "fifo": 2},
        "fifo": {"TRELLIS_DPR16X4": 1, "TRELLIS_FF": 1, "PFUMX": 9},
    }
    result = synth.summarise(modules, "top")
    assert result["modules"]["fifo"]["instances"] == 8
    assert result["modules"]["pe"]["lut4"] == 10 + 2 * 6
    assert result["lut4"] == 5 + 3 * 2 + 4 * (10 + 2 * 6) + 8 * 6
    assert (result["ff"], result["dsp"], result["bram"]) == (4 * 6 + 8, 4, 1)
    assert result["cells"]["TRELLIS_DPR16X4"] == 4 * 2 + 8
    ice40 = {"SB_LUT4": 3, "SB_CARRY": 2, "SB_DFFESR": 1, "SB_DFF": 1, "SB_RAM40_4K": 1}
    found = synth.figures(ice40 | {"SB_MAC16": 1, "SB_SPRAM256KA": 1})
    assert found == {"lut4": 3, "ff": 2, "dsp": 1, "bram": 2}


def test_what_dissolves():
    text = "module top(\nmodule pe(\nmodule \\top.room (\nmodule \\top.room.part$1 (\n"
    text += "module \\pe.window (\n"
    marks = [f"setattr -mod -set keep_hierarchy 1 {name}" for name in ("top", "pe", "top.room")]
    assert synth.dissolve(text, "top", "rooms") == [*marks, "flatten -noscopeinfo"]
    assert synth.dissolve(text, "top", "nothing") == ["flatten -noscopeinfo"]
    assert synth.dissolve(text, "top", "all") == []


def test_report_prints_and_keeps(tmp_path, monkeypatch, capsys):
    def write_machine(config, name, build_dir):
        return verilog.write(Line(), name=f"lacuna_{name}", build_dir=build_dir)

    monkeypatch.setattr(synth.verilog, "write_machine", write_machine)
    result = synth.report(CONFIGS["tiny"], "tiny", "ecp5", tmp_path)
    facts = json.loads((tmp_path / "synth_tiny_ecp5.json").read_text())
    assert facts == {"config": "tiny", "target": "ecp5", **result}
    printed = capsys.readouterr().out
    for words in ("lacuna_tiny on ecp5", "delay", "lacuna_tiny.last", "all of it"):
        assert words in printed


def test_wrong_arguments_are_refused(tmp_path):
    with pytest.raises(ValueError, match=r"^target must be one of \['ecp5', .*\], not 'asic'$"):
        synth.statistics(Line(), "asic")
    with pytest.raises(ValueError, match=r"^keep must be one of \('nothing', .*\), not 'some'$"):
        synth.statistics(Line(), "ecp5", keep="some")
    path = tmp_path / "bad.v"
    path.write_text("module bad(a);\n")
    with pytest.raises(RuntimeError, match=r"^Yosys must accept the design:"):
        synth.statistics(path, "ecp5", name="bad")
