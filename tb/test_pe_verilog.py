"""Launch the cocotb bench of the PE on every configuration and simulator; weigh its Verilog."""

from dataclasses import replace

import pytest

from lacuna.gen.synth import statistics
from lacuna.hw.presets import CONFIGS
from lacuna.sim import cocotb_runner
from lacuna.tb.pe_bench import made


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
@pytest.mark.parametrize(
    "kind, options, gaps",
    [
        ("dense", {}, 0.0),
        ("dense", {"gating": False}, 0.3),
        ("dense", {"zero_points": True}, 0.3),
        ("skipping", {}, 0.0),
        ("skipping", {"zero_points": True}, 0.3),
        ("compressed", {}, 0.0),
        ("compressed", {"zero_points": True}, 0.3),
    ],
)
def test_pe(kind, options, gaps, simulator, tmp_path):
    kinds = {"skipping": kind != "dense", "compressed": kind == "compressed"}
    config = replace(CONFIGS["tiny"], **kinds, **options)
    cocotb_runner.run(
        made(config),
        name="pe",
        bench="lacuna.tb.tb_pe",
        build_dir=tmp_path,
        simulator=simulator,
        kind=kind,
        zero_points=int(config.zero_points),
        gating=int(config.gating),
        gaps=gaps,
    )


@pytest.mark.parametrize(
    "name, most", [("eyeriss", 350), ("eyeriss_skipping", 465), ("eyeriss_compressed", 800)]
)
def test_cost(name, most):
    """One PE of the chip's size, without counters, on ECP5."""
    config = replace(CONFIGS[name], counters=False)
    cost = statistics(made(config), "ecp5", name="pe")
    assert cost["lut4"] <= most
    assert (cost["dsp"], cost["bram"]) == (1, 1)
