"""Launch the cocotb bench of Buffer."""

import pytest

from lacuna.sim import cocotb_runner
from lacuna.tb.buffer_model import small


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
@pytest.mark.parametrize("banks, words", [(1, 64), (3, 16)])
def test_buffer(banks, words, simulator, tmp_path):
    cocotb_runner.run(
        small(banks, words),
        name="buffer",
        bench="lacuna.tb.tb_buffer",
        build_dir=tmp_path,
        simulator=simulator,
        banks=banks,
        words=words,
    )
