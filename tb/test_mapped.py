# amaranth: UnusedElaboratable=no
"""What synthesis makes of a design computes the same: gates, and the cells of FPGAs."""

import re
from dataclasses import replace

import pytest

from lacuna.gen import verilog
from lacuna.gen.mapped import MAPPINGS, without_content, write_mapped
from lacuna.hw.arith.mac import Mac
from lacuna.hw.codec.rlc import RlcDecoder, RlcEncoder
from lacuna.hw.control.gate import RESET_CYCLES
from lacuna.hw.pe.pe import PE
from lacuna.hw.presets import CONFIGS
from lacuna.hw.top import Top
from lacuna.sim import cocotb_runner
from lacuna.tb import tb_demo, tb_machine
from lacuna.tb.rlc_segments import make_config


#: Four-valued simulation shows a register without reset; whole machines are too much for it.
SIMULATORS = [each for each in cocotb_runner.simulators() if each == "icarus"] or ["verilator"]


@pytest.mark.parametrize("simulator", SIMULATORS)
@pytest.mark.parametrize("mapping", MAPPINGS)
def test_pe(mapping, simulator, tmp_path):
    """The bench of the PE on its netlist, with gaps; what fills a device is pipelined."""
    full = mapping == "ecp5_full"
    cocotb_runner.run(
        PE(replace(CONFIGS["tiny"], zero_points=True, pipelined=full)),
        name="pe",
        bench="lacuna.tb.tb_pe",
        build_dir=tmp_path,
        simulator=simulator,
        mapping=mapping,
        kind="dense",
        zero_points=1,
        gating=1,
        gaps=0.3,
        reset=RESET_CYCLES if full else 1,
    )


@pytest.mark.parametrize("simulator", SIMULATORS)
@pytest.mark.parametrize("mapping", ["gates", "ecp5", "ice40"])
@pytest.mark.parametrize(
    "component, name", [(RlcDecoder, "rlc_decoder"), (RlcEncoder, "rlc_encoder")]
)
def test_rlc(component, name, mapping, simulator, tmp_path):
    """The benches of the code on its netlists."""
    cocotb_runner.run(
        component(make_config(32, 16, 5)),
        name=name,
        bench=f"lacuna.tb.tb_{name}",
        build_dir=tmp_path,
        simulator=simulator,
        mapping=mapping,
        link_bits=32,
        activation_bits=16,
        run_bits=5,
    )


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    "mapping, machine", [("gates", "tiny"), ("ecp5", "tiny"), ("ice40", "ice40up5k")]
)
def test_machine(mapping, machine, tmp_path, tally):
    """The bench of the machine on the netlist of the smallest one: random layers, errors."""
    run_machine("tb_machine", mapping, machine, tmp_path)
    tally.compared += tb_machine.LAYERS


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_demonstration(tmp_path, tally):
    """The layers of `make run` on a piece of its picture, on the netlist for an iCE40UP5K."""
    run_machine("tb_demo", "ice40", "ice40up5k", tmp_path)
    tally.compared += tb_demo.LAYERS


def run_machine(bench, mapping, machine, folder):
    """Run a bench on the netlist of a whole machine."""
    cocotb_runner.run(
        Top(CONFIGS[machine]),
        name="machine",
        bench=f"lacuna.tb.{bench}",
        build_dir=folder,
        simulator="verilator",
        mapping=mapping,
        machine=machine,
    )


@pytest.mark.parametrize(
    "mapping, modules", [("ecp5", {"mac", "MULT18X18D"}), ("ice40", {"mac"}), ("gates", {"mac"})]
)
def test_folded(mapping, modules, tmp_path):
    """What is left of the models are those that watch what is done to them."""
    source = verilog.write(Mac(CONFIGS["tiny"]), name="mac", build_dir=tmp_path)
    path = write_mapped(source, name="mac", mapping=mapping, build_dir=tmp_path, folded=True)
    assert set(re.findall(r"^module\s+(\w+)", path.read_text(), re.M)) == modules


def test_what_is_refused(tmp_path):
    source = verilog.write(Mac(CONFIGS["tiny"]), name="mac", build_dir=tmp_path)
    with pytest.raises(
        ValueError, match=r"^mapping must be one of gates, ecp5, ecp5_full, ice40, not 'asic'$"
    ):
        write_mapped(source, name="mac", mapping="asic", build_dir=tmp_path)
    text = "    .INITVAL_00(320'h000x),\n    .INITVAL_3F(320'h10)\n"
    assert without_content(text.splitlines(keepends=True)[0]) == ""
    with pytest.raises(ValueError, match=r"^a block RAM must begin with 0, not 320'h10$"):
        without_content(text)
