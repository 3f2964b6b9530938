"""Launch the cocotb benches of RlcEncoder and RlcDecoder."""

import pytest

from lacuna.hw.codec.rlc import RlcDecoder, RlcEncoder
from lacuna.sim import cocotb_runner
from lacuna.tb.rlc_segments import make_config


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
@pytest.mark.parametrize("widths", [(64, 16, 5), (64, 8, 4), (32, 16, 5)], ids=str)
@pytest.mark.parametrize(
    "component, name", [(RlcDecoder, "rlc_decoder"), (RlcEncoder, "rlc_encoder")]
)
def test_rlc(component, name, widths, simulator, tmp_path):
    link_bits, activation_bits, run_bits = widths
    cocotb_runner.run(
        component(make_config(*widths)),
        name=name,
        bench=f"lacuna.tb.tb_{name}",
        build_dir=tmp_path,
        simulator=simulator,
        link_bits=link_bits,
        activation_bits=activation_bits,
        run_bits=run_bits,
    )
