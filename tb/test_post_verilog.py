"""Launch the cocotb bench of PostUnit."""

import pytest

from lacuna.hw.arith.post import PostUnit
from lacuna.sim import cocotb_runner
from lacuna.tb.test_post import MACHINES


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
@pytest.mark.parametrize(
    "machine, setting",
    [
        ("16", "all"),
        ("16 without rescale", "zero point"),
        ("8 of 32", "all"),
        ("link 128, 8 of 32", "longest threshold"),
    ],
)
def test_post_unit(machine, setting, simulator, tmp_path):
    cocotb_runner.run(
        PostUnit(MACHINES[machine]),
        name="post_unit",
        bench="lacuna.tb.tb_post",
        build_dir=tmp_path,
        simulator=simulator,
        machine=machine,
        setting=setting,
    )
