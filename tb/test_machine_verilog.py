"""Launch the cocotb bench of the whole machine."""

import pytest

from lacuna.hw.top import Top
from lacuna.sim import cocotb_runner
from lacuna.tb import tb_machine
from lacuna.tb.machines import config_of
from lacuna.tb.marks import parameters


SIMULATORS = cocotb_runner.simulators()
#: Verilator runs the machine in most other tests.
FULL = ["verilator"] if "icarus" in SIMULATORS else []


@pytest.mark.parametrize("simulator", parameters(SIMULATORS, full=FULL))
def test_machine(simulator, tmp_path, tally):
    cocotb_runner.run(
        Top(config_of("tiny")),
        name="machine",
        bench="lacuna.tb.tb_machine",
        build_dir=tmp_path,
        simulator=simulator,
        machine="tiny",
    )
    tally.compared += tb_machine.LAYERS
