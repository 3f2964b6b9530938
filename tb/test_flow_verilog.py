"""Launch the cocotb bench of the queue."""

import pytest

from lacuna.hw.flow import Queue
from lacuna.sim import cocotb_runner


@pytest.mark.parametrize("depth", [1, 2, 5])
@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
def test_queue(simulator, depth, tmp_path):
    cocotb_runner.run(
        Queue(8, depth=depth),
        name="queue",
        bench="lacuna.tb.tb_flow",
        build_dir=tmp_path,
        simulator=simulator,
        depth=depth,
    )
