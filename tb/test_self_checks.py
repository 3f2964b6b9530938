"""Launch the designs that test themselves, in Verilator: 100,000 and more cases each."""

import pytest

from lacuna.sim import cocotb_runner
from lacuna.tb.rlc_segments import make_config
from lacuna.tb.self_checks import GatingCheck, RoundTripCheck


SEGMENTS = 100_000


def run(component, folder, *, cycles):
    """Run a design to its end; it may take so many ``cycles``."""
    cocotb_runner.run(
        component,
        name="self_check",
        bench="lacuna.tb.tb_self_checks",
        build_dir=folder,
        cases=component.cases,
        cycles=cycles,
    )


@pytest.mark.full
@pytest.mark.parametrize("bits, cases", [(8, 2**16), (16, 10**6)])
def test_gated_equals_ungated(bits, cases, tmp_path):
    run(GatingCheck(bits, cases=cases), tmp_path, cycles=2 * cases)


@pytest.mark.full
@pytest.mark.parametrize("widths", [(64, 16, 5), (64, 8, 4)], ids=str)
def test_decoding_undoes_encoding(widths, tmp_path):
    check = RoundTripCheck(make_config(*widths), cases=SEGMENTS)
    run(check, tmp_path, cycles=100 * SEGMENTS)
