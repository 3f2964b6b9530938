"""Launch the cocotb bench of PacketOut."""

import pytest

from lacuna.hw.control.packet_out import PacketOut
from lacuna.sim import cocotb_runner
from lacuna.tb.test_packet_out import MACHINES


#: Verilator takes most of a minute to compile: it does one machine, Icarus does all.
CASES = [
    (simulator, machine)
    for simulator in cocotb_runner.simulators()
    for machine in list(MACHINES)[: 1 if simulator == "verilator" else None]
]


@pytest.mark.parametrize("simulator, machine", CASES)
def test_packet_out(simulator, machine, tmp_path):
    cocotb_runner.run(
        PacketOut(MACHINES[machine]),
        name="packet_out",
        bench="lacuna.tb.tb_packet_out",
        build_dir=tmp_path,
        simulator=simulator,
        machine=machine,
    )
