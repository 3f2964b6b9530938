# amaranth: UnusedElaboratable=no
"""Netlists of gates: what synthesis leaves, what the simulator answers and counts."""

import re
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from amaranth.hdl import Module, signed
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out

from lacuna.gen.netlist import KINDS, Cell, Netlist, gates, parse
from lacuna.hw.arith.mac import Mac
from lacuna.hw.presets import CONFIGS
from lacuna.sim.cocotb_runner import simulators
from lacuna.sim.netlist import simulate


CONFIG = replace(CONFIGS["tiny"], product_shift=0)
#: What the gates are in Verilog; every output follows after a delay of one.
CELLS = """
module NOT(input A, output Y); assign #1 Y = ~A; endmodule
module NAND(input A, B, output Y); assign #1 Y = ~(A & B); endmodule
module NOR(input A, B, output Y); assign #1 Y = ~(A | B); endmodule
module XOR(input A, B, output Y); assign #1 Y = A ^ B; endmodule
module XNOR(input A, B, output Y); assign #1 Y = ~(A ^ B); endmodule
module MUX(input A, B, S, output Y); assign #1 Y = S ? B : A; endmodule
module DFF(input C, D, output reg Q = 0); always @(posedge C) Q <= #1 D; endmodule
module DFFE(input C, D, E, output reg Q = 0); always @(posedge C) if (E) Q <= #1 D; endmodule
module probe(input net);
  integer changes = 0;
  always @(net) if (bench.on) changes = changes + 1;
endmodule
"""


class Store(wiring.Component):
    """A memory with a clocked read, and a register behind it that is 5 after a reset."""

    addr: In(4)
    i: In(signed(6))
    write: In(1)
    read: In(1)
    o: Out(signed(6))
    held: Out(3, init=5)

    def __init__(self, depth):
        self.depth = depth
        super().__init__()

    def elaborate(self, platform):
        """Write and read at one address."""
        m = Module()
        m.submodules.ram = ram = memory.Memory(
            shape=signed(6), depth=self.depth, init=[], attrs={"no_rw_check": "1"}
        )
        write, read = ram.write_port(), ram.read_port(domain="comb")
        m.d.comb += [write.addr.eq(self.addr), write.data.eq(self.i), write.en.eq(self.write)]
        m.d.comb += read.addr.eq(self.addr)
        with m.If(self.read):
            m.d.sync += [self.o.eq(read.data), self.held.eq(self.held + 1)]
        return m


def mac_vectors(count):
    """Return random inputs of a :class:`Mac`."""
    rng = np.random.default_rng(8)

    def bits(width):
        return [int(number) for number in rng.integers(0, 1 << width, count)]

    names = {"i_move": 1, "i_operands": 1, "i_ifmap": 16, "i_filter": 16, "i_zero": 1}
    names |= {"i_first": 1, "i_psum": 16}
    columns = {name: bits(width) for name, width in names.items()}
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]


@pytest.mark.parametrize("registers_below, memories", [(16, 1), (17, 0)])
def test_memory(registers_below, memories):
    """A memory of 16 words answers alike, whether it stays one or is made of flip-flops."""
    netlist = gates(Store(16), registers_below=registers_below)
    assert netlist.count("MEMORY") == memories
    assert netlist.count("DFF") + netlist.count("DFFE") == 3 + (0 if memories else 6 + 16 * 6)
    assert sum(netlist.count(kind) for kind in (*KINDS, "MEMORY")) == len(netlist.cells)
    rng = np.random.default_rng(7)
    vectors = [
        {"addr": int(addr), "i": int(i), "write": int(way < 2), "read": int(way > 1)}
        for addr, i, way in zip(
            rng.integers(0, 16, 300), rng.integers(0, 64, 300), rng.integers(0, 4, 300), strict=True
        )
    ]
    words, shown, held = [0] * 16, 0, 5
    for vector, found in zip(vectors, simulate(netlist, vectors).outputs, strict=True):
        assert found == {"o": shown, "held": held}
        if vector["read"]:
            shown, held = words[vector["addr"]], (held + 1) % 8
        if vector["write"]:
            words[vector["addr"]] = vector["i"]


def one_memory(**parameters):
    """Return a netlist of a memory of two words of two bits, with an enable for each bit."""
    pins = {"RD_CLK": [2], "RD_EN": ["1"], "RD_ADDR": [4], "RD_DATA": [9, 10], "WR_CLK": [2]}
    pins |= {"WR_EN": [5, 6], "WR_ADDR": [4], "WR_DATA": [7, 8]}
    given = {"SIZE": "010", "WIDTH": "010", "RD_CLK_ENABLE": "1", "RD_PORTS": "01"}
    given |= {"WR_PORTS": "01"} | parameters
    inputs = {"clk": [2], "rst": [3], "addr": [4], "en": [5, 6], "i": [7, 8]}
    return Netlist(inputs, {"o": [9, 10]}, [Cell("MEMORY", pins, given)])


def test_bits_of_a_word_are_written_alone():
    """A read in the cycle of a write gives the word before it, one cycle later."""
    steps = [(0, 3, 3), (1, 3, 2), (0, 1, 0), (1, 2, 1), (0, 0, 3), (1, 0, 0), (1, 0, 0)]
    vectors = [{"addr": addr, "en": en, "i": i} for addr, en, i in steps]
    found = [values["o"] for values in simulate(one_memory(), vectors).outputs]
    assert found == [0, 0, 0, 3, 2, 2, 0]
    for name, value in (("RD_PORTS", "11"), ("WR_PORTS", "010"), ("RD_CLK_ENABLE", "0")):
        message = r"^a memory must have one clocked read and one write port, not \{.*\}$"
        with pytest.raises(ValueError, match=message):
            simulate(one_memory(**{name: value}), vectors)


def chain():
    """Return a netlist by hand: Y = A xor not not A, which only glitches; R, a register with A."""
    cells = [
        Cell("NOT", {"A": 4, "Y": 5}, {}),
        Cell("NOT", {"A": 5, "Y": 6}, {}),
        Cell("XOR", {"A": 4, "B": 6, "Y": 7}, {}),
        Cell("DFFE", {"C": 2, "D": 4, "E": 8, "Q": 9}, {}),
    ]
    inputs = {"clk": [2], "rst": [3], "a": [4], "e": [8]}
    return Netlist(inputs, {"y": [7], "r": [9], "one": ["1", "0"]}, cells)


def test_counts_by_hand():
    """Six cycles, five counted: A is 0, then 1 0 1 1 0; E is 1 in two of them."""
    vectors = [{"a": a, "e": e} for a, e in ((0, 0), (1, 0), (0, 1), (1, 1), (1, 0), (0, 0))]
    found = simulate(chain(), vectors, begin=1)
    assert found.cycles == 5
    assert found.transitions == {0: 0, 1: 0, 2: 0, 3: 0, 4: 4, 5: 4, 6: 4, 7: 8, 8: 2, 9: 1}
    assert found.settled == {0: 0, 1: 0, 2: 0, 3: 0, 4: 4, 5: 4, 6: 4, 7: 0, 8: 2, 9: 1}
    assert found.ones == {0: 0, 1: 0, 2: 0, 3: 0, 4: 3, 5: 2, 6: 3, 7: 0, 8: 2, 9: 2}
    assert [values["r"] for values in found.outputs] == [0, 0, 0, 0, 1, 1]
    assert all(values["y"] == 0 and values["one"] == 1 for values in found.outputs)


def test_the_multiplier_answers():
    vectors = mac_vectors(400)
    found = simulate(gates(Mac(CONFIG)), vectors)
    ifmap = weight = product = 0

    def signed16(number):
        return number - (number >> 15 << 16)

    for vector, values in zip(vectors, found.outputs, strict=True):
        total = (0 if vector["i_first"] else vector["i_psum"]) + product
        assert values["o_sum"] == total & 0xFFFF
        if vector["i_move"]:
            product = 0 if vector["i_zero"] else signed16(ifmap) * signed16(weight)
            if vector["i_operands"]:
                ifmap, weight = vector["i_ifmap"], vector["i_filter"]


def bench(netlist, vectors):
    """Return Verilog that runs a netlist without memories and prints the changes of its nets."""
    nets = sorted(simulate(netlist, vectors[:1]).transitions)

    def name(net):
        return f"n{net}" if isinstance(net, int) else f"1'b{net}"

    fed = [net for key, nets in netlist.inputs.items() if key not in {"clk", "rst"} for net in nets]
    lines = ["`timescale 1ns/1ns", CELLS, "module bench; reg clk = 0, rst = 1, on = 0;"]
    lines.append(f"reg [{len(fed) - 1}:0] vector = 0; wire {', '.join(map(name, nets))};")
    lines.append(f"assign {{{', '.join(name(net) for net in reversed(fed))}}} = vector;")
    lines += [f"assign n{netlist.inputs[key][0]} = {key};" for key in ("clk", "rst")]
    for index, cell in enumerate(netlist.cells):
        pins = ", ".join(f".{pin}({name(net)})" for pin, net in cell.pins.items())
        lines.append(f"{cell.kind} c{index} ({pins});")
    lines += [f"probe p{net} (n{net});" for net in nets] + ["initial begin"]
    lines += ["#500 clk = 0; #500 clk = 1; #1;"] * 4 + ["rst = 0; on = 1;"]
    for number, vector in enumerate(vectors):
        whole, place = 0, 0
        for key, pins in netlist.inputs.items():
            whole |= vector.get(key, 0) << place
            place += 0 if key in {"clk", "rst"} else len(pins)
        edge = "" if number == len(vectors) - 1 else "clk = 1; #1;"
        lines.append(f"vector = {len(fed)}'h{whole:x}; #500 clk = 0; #500 {edge}")
    lines += [f'$display("%0d", p{net}.changes);' for net in nets]
    return "\n".join([*lines, "$finish; end endmodule", ""])


@pytest.mark.parametrize("simulator", [each for each in simulators() if each == "icarus"])
def test_counts_agree_with_icarus(tmp_path, simulator):
    """Every change of every net of a multiplier, glitches included."""
    netlist, vectors = gates(Mac(CONFIG)), mac_vectors(30)
    activity = simulate(netlist, vectors)
    found = activity.transitions
    (tmp_path / "bench.v").write_text(bench(netlist, vectors))
    for command in (["iverilog", "-g2005", "-s", "bench", "-o", "run", "bench.v"], ["vvp", "run"]):
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{simulator} failed: {done.stderr}"
    counted = dict(zip(sorted(found), map(int, done.stdout.split()), strict=True))
    clocks = dict.fromkeys((*netlist.inputs["clk"], *netlist.inputs["rst"]), 0)
    assert counted | clocks == found | clocks
    assert sum(found.values()) > 1.2 * sum(activity.settled.values()), "there must be glitches"


def test_what_is_refused():
    module = {"ports": {}, "cells": {"x": {"type": "$_SR_PP_", "connections": {}}}}
    with pytest.raises(ValueError, match=r"^a cell must be one of .* or \$mem_v2, not \$_SR_PP_$"):
        parse(module)
    other = replace(chain(), cells=[Cell("DFF", {"C": 4, "D": 3, "Q": 5}, {})])
    with pytest.raises(ValueError, match=r"^every clock must be clk, not net 4$"):
        simulate(other, [])
    looped = replace(chain(), cells=[Cell("NAND", {"A": 4, "B": 5, "Y": 5}, {})])
    message = "the netlist must run to its end: the netlist must not have loops of gates"
    with pytest.raises(RuntimeError, match=f"^{re.escape(message)}$"):
        simulate(looped, [{"a": 1}])
