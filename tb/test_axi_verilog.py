"""Launch the cocotb benches of the wrappers: around a loopback, and around a machine."""

import json

import pytest

from lacuna.gen import lint, verilog
from lacuna.hw.axi.memory_top import MemoryTop
from lacuna.hw.axi.stream_top import StreamTop
from lacuna.sim import cocotb_runner
from lacuna.tb.axi_frames import around_loopback
from lacuna.tb.machines import config_of
from lacuna.tb.marks import parameters


TOPS = {"stream": StreamTop, "memory": MemoryTop}
#: Tests in the bench of each wrapper around a loopback.
TESTS = {"stream": 8, "memory": 10}
#: Wrapper, machine whose width the loopback has, period of the core's clock (0: no own; the
#: bus has 10), simulator. The last one takes minutes.
LOOPS = [
    ("stream", "tiny", 0, "verilator"),
    ("stream", "narrow", 7, "icarus"),
    ("stream", "wide", 23, "icarus"),
    ("memory", "tiny", 0, "icarus"),
    ("memory", "narrow", 23, "icarus"),
    ("memory", "wide", 7, "icarus"),
    ("memory", "tiny", 0, "verilator"),
]
#: What runs around a machine: period of the core's clock, share of pauses, programs, most layers
#: of each.
RUNS = {
    "stream": {"core_period": 7, "share": 0.2, "programs": 4, "most_layers": 2},
    "memory": {"core_period": 0, "share": 0.2, "programs": 8, "most_layers": 4},
    "stream-full": {"core_period": 23, "share": 0.1, "programs": 160, "most_layers": 6},
    "memory-full": {"core_period": 0, "share": 0.1, "programs": 200, "most_layers": 8},
}
#: Layers that each run compares, at least.
LEAST = {"stream": 4, "memory": 8, "stream-full": 400, "memory-full": 600}


def simulator_of(name):
    """Return the simulator, or the other one where it is not installed."""
    return name if name in cocotb_runner.simulators() else "verilator"


@pytest.mark.parametrize("wrapper, machine, period, simulator", parameters(LOOPS, full=LOOPS[-1:]))
def test_loopback(wrapper, machine, period, simulator, tmp_path):
    top = TOPS[wrapper](config_of(machine), core_clock=bool(period))
    ran = around_loopback(
        lambda: cocotb_runner.run(
            top,
            name="wrapper",
            bench=f"lacuna.tb.tb_axi_{wrapper}_loopback",
            build_dir=tmp_path,
            simulator=simulator_of(simulator),
            machine=machine,
            core_period=period,
        )
    )
    assert ran == TESTS[wrapper]


@pytest.mark.parametrize("period", [0, 7])
@pytest.mark.parametrize("wrapper", TOPS)
def test_every_reader_accepts_the_wrapper(wrapper, period, tmp_path):
    top = TOPS[wrapper](config_of("tiny"), core_clock=bool(period))
    source = around_loopback(lambda: verilog.write(top, name=wrapper, build_dir=tmp_path))
    assert lint.lint(source, name=wrapper)[-1] == "yosys"


@pytest.mark.parametrize(
    "name", parameters(RUNS, full=[name for name in RUNS if name.endswith("full")], timeout=7200)
)
def test_machine(name, tmp_path, tally):
    """Random layers on a machine, end to end, with the drivers of the host."""
    wrapper, counts = name.removesuffix("-full"), tmp_path / "counts.json"
    cocotb_runner.run(
        TOPS[wrapper](config_of("tiny"), core_clock=bool(RUNS[name]["core_period"])),
        name="wrapper",
        bench="lacuna.tb.tb_axi_machine",
        build_dir=tmp_path,
        simulator=simulator_of("verilator" if name.endswith("full") else "icarus"),
        wrapper=wrapper,
        machine="tiny",
        counts=counts,
        **RUNS[name],
    )
    compared = json.loads(counts.read_text())["compared"]
    tally.compared += compared
    assert compared >= LEAST[name]
