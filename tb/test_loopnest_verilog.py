"""Launch the cocotb bench of LoopNest."""

import pytest

from lacuna.hw.control.loopnest import LoopNest
from lacuna.sim import cocotb_runner


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
@pytest.mark.parametrize("levels, tail", [(2, (0, 1)), (6, (1, 4))])
def test_loop_nest(levels, tail, simulator, tmp_path):
    nest = LoopNest(levels, address_bits=16, tag_bits=6, tail=tail)
    cocotb_runner.run(
        nest,
        name="loop_nest",
        bench="lacuna.tb.tb_loopnest",
        build_dir=tmp_path,
        simulator=simulator,
        levels=levels,
        tail="-".join(map(str, tail)),
    )
