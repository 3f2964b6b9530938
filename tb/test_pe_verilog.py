"""Launch the cocotb bench of the PE on every configuration and simulator."""

from dataclasses import replace

import pytest

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
