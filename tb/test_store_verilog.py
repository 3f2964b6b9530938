"""Launch the cocotb bench of Store."""

import pytest

from lacuna.hw.control.store import Store
from lacuna.sim import cocotb_runner
from lacuna.tb.marks import parameters
from lacuna.tb.test_post import MACHINES


NAMES = ["8 of 32 without rescale", "16", "link 32", "link 128"]
#: Verilator takes most of a minute to compile: it does one machine, and where Icarus is installed
#: only with --full.
CASES = [
    (simulator, machine)
    for simulator in cocotb_runner.simulators()
    for machine in NAMES[: 1 if simulator == "verilator" else None]
]
AGAIN = [case for case in CASES if case[0] == "verilator" and len(CASES) > 1]


@pytest.mark.parametrize("simulator, machine", parameters(CASES, full=AGAIN))
def test_store(simulator, machine, tmp_path):
    cocotb_runner.run(
        Store(MACHINES[machine]),
        name="store",
        bench="lacuna.tb.tb_store",
        build_dir=tmp_path,
        simulator=simulator,
        machine=machine,
    )
