"""Launch the cocotb bench of the PE on every configuration and simulator; weigh its Verilog."""

from dataclasses import replace

import pytest

from lacuna.gen.synth import statistics
from lacuna.hw.config import CONFIGS
from lacuna.hw.pe.pe import PE
from lacuna.sim import cocotb_runner


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
@pytest.mark.parametrize(
    "zero_points, gating, gaps", [(False, True, 0.0), (False, False, 0.3), (True, True, 0.3)]
)
def test_pe(zero_points, gating, gaps, simulator, tmp_path):
    config = replace(CONFIGS["tiny"], zero_points=zero_points, gating=gating)
    cocotb_runner.run(
        PE(config),
        name="pe",
        bench="lacuna.tb.tb_pe",
        build_dir=tmp_path,
        simulator=simulator,
        zero_points=int(zero_points),
        gating=int(gating),
        gaps=gaps,
    )


def test_cost():
    """One PE of the chip's size, without counters, on ECP5."""
    config = replace(CONFIGS["eyeriss"], counters=False)
    cost = statistics(PE(config), "ecp5", name="pe")
    assert cost["lut4"] <= 350
    assert (cost["dsp"], cost["bram"]) == (1, 1)
