"""Machines side by side: the cases, what is kept, rows, sums and tables; the memory of a core."""

import re
from dataclasses import replace

import numpy as np
import pytest

from lacuna.bench import peer_nngen, peers
from lacuna.bench.peer_cases import SHIFTS, case, expected, peer_layers
from lacuna.bench.peer_tables import cost_table, peer_table
from lacuna.hw.presets import CONFIGS
from lacuna.sim import axi_memory
from lacuna.tb import machines


A, B = peer_layers()
PLACES = {"ofmap": 0, "ifmap": 4096, "filters": 8192, "bias": 10496, "scale": 10560}


@pytest.mark.parametrize("zeros", peers.ZEROS)
def test_case(zeros):
    made = case(A, zeros)
    for array in (made.ifmap, made.filters):
        assert (array == 0).mean() == pytest.approx(zeros, abs=0.02)
        assert np.abs(array).max() <= 127
    assert made.ifmap.min() >= 0
    assert 0 < made.multiplier.min() <= made.multiplier.max() < 128
    np.testing.assert_array_equal(case(A, zeros).ifmap, made.ifmap)
    ofmap = expected(made)
    assert len(np.unique(ofmap)) > 20, "a constant would agree with anything"
    assert (ofmap == 127).mean() < 0.1


def test_layers():
    assert (A.C, A.M, A.H, A.W, A.R) == (16, 16, 16, 16, 3)
    assert (B.C, B.M, B.H, B.W, B.R) == (64, 64, 56, 56, 3)
    assert [(each.C, each.M, each.H, each.R) for each in (A, B)] == [
        (16, 16, 16, 3),
        (64, 64, 56, 3),
    ]
    assert set(SHIFTS) == {"A", "B"}


def test_rounding_is_the_same_for_both():
    """NNgen adds one less to a negative sum before it shifts: ReLU makes both 0."""
    sums = np.arange(-5000, 5000)
    for shift in SHIFTS.values():
        half = 1 << (shift - 1)
        ours, theirs = ((sums * 64 + half - less) >> shift for less in (0, sums < 0))
        np.testing.assert_array_equal(np.maximum(ours, 0), np.maximum(theirs, 0))


def test_image():
    made = case(A, 0.75)
    memory = np.frombuffer(peer_nngen.image(made, PLACES), np.int8)
    assert len(memory) % peer_nngen.PAGE == 0
    assert memory[4096 + (3 * 16 + 5) * 16 + 7] == made.ifmap[0, 7, 3, 5]
    assert memory[8192 + ((2 * 3 + 1) * 3 + 2) * 16 + 9] == made.filters[2, 9, 1, 2]
    assert memory[10496:10560].view("<i4").tolist() == made.bias.tolist()
    assert memory[10560:10576].tolist() == made.multiplier.tolist()


def test_measure(monkeypatch):
    """Every value of the ofmap counts."""
    made = case(A, 0.0)
    memory = bytearray(peer_nngen.image(made, PLACES))
    ofmap = expected(made).transpose(0, 2, 3, 1).astype(np.int8)
    memory[: ofmap.size] = ofmap.tobytes()
    for place in (0, ofmap.size - 1):
        memory[place] ^= 1

    def run(machine, data, **options):
        assert options == {"start": 16, "busy": 20, "latency": 1}
        counts = {"cycles": 9, "simulated": 10, "words_in": 3, "words_out": 2}
        return axi_memory.Result(memory=bytes(memory), **counts)

    monkeypatch.setattr(axi_memory, "run", run)
    found = peer_nngen.measure(made, peer_nngen.Core("x.v", PLACES, 0.0), "x")
    assert (found["values_wrong"], found["values_compared"]) == (2, 16 * 16 * 16)
    assert found["cycles"] == 9


def test_mapped():
    """Dense: as the model chooses; with zeros skipped: as the mapper does, knowing them."""
    for name, zeros, p in (("edge8", 0.75, 8), ("edge8_skipping", 0.75, 4)):
        mapping = peers.mapped(A, CONFIGS[name], zeros, machines.BUILDS)
        assert mapping.config == CONFIGS[name]
        assert mapping.choice.p == p
    assert peers.mapped(A, CONFIGS["edge8"], 0.0, machines.BUILDS).cycles == 4983


def rows():
    """Return rows with made-up cycles."""
    sizes = {"multipliers": 144, "link_bits": 128, "verilog_lines": 7, "seconds_generate": 1.6}
    cycles = {
        ("lacuna", "edge8", 0.0): 5000,
        ("lacuna", "edge8_skipping", 0.0): 4900,
        ("lacuna", "edge8_skipping", 0.75): 2000,
        ("nngen", "nngen_A", 0.0): 6000,
        ("nngen", "nngen_A", 0.75): 6000,
    }
    run = {"words_in": 1, "words_out": 2, "values_compared": 3, "seconds_simulate": 0.1}
    return [
        peers.row(
            replace(case(A, 0.0), zeros=zeros),
            run | {"cycles": count, "values_wrong": int(peer == "nngen")},
            sizes,
            peer=peer,
            machine=machine,
        )
        for (peer, machine, zeros), count in cycles.items()
    ]


def test_rows_and_totals():
    made = rows()
    assert made[0]["share"] == 16 * 16 * 16 * 16 * 9 / (5000 * 144)
    assert [each["bit_exact"] for each in made] == [True] * 3 + [False] * 2
    assert {"layer", "peer", "multipliers", "link_bits", "cycles", "zeros"} <= set(made[0])
    sums = peers.totals(made)
    assert sums["rows_wrong"] == 2
    assert sums["A"] == {
        "share": made[0]["share"],
        "share_nngen": made[3]["share"],
        "over_nngen": 1.2,
        "zeros_over_dense": 0.4,
        "nngen_zeros_over_dense": 1.0,
    }


def test_tables():
    made = rows()
    lines = peer_table(made).splitlines()[2:]
    assert lines[2] == "| A | 75% | `edge8_skipping` | 2,000 | 2.048 | yes |"
    assert lines[3] == "| A | 0% | NNgen | 6,000 | 0.683 | NO |"
    costs = cost_table([{**made[0], "lut4": 1234, "dsp": 5, "bram": 6}, *made[1:]]).splitlines()[2:]
    assert costs == [
        "| `edge8` | 1,234 | 5 | 6 | 7 | 2 s |",
        "| `edge8_skipping` | not yet | not yet | not yet | 7 | 2 s |",
        "| NNgen, layer A | not yet | not yet | not yet | 7 | 2 s |",
    ]


@pytest.mark.parametrize(
    "options, message",
    [
        ({"memory": b"x" * 17}, "memory must be a multiple of 16 bytes, not 17"),
        ({"memory": b"", "latency": 0}, "latency must be at least 1 cycle, not 0"),
    ],
)
def test_memory_errors(options, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        axi_memory.run("none", start=0, busy=0, **options)


def test_command(monkeypatch, tmp_path):
    """Every machine has its runs, and what is written has them all."""
    run = {"words_in": 1, "words_out": 2, "values_compared": 3, "seconds_simulate": 0.1}
    run |= {"cycles": 5000, "values_wrong": 0}
    core = peer_nngen.Core(tmp_path / "core.v", PLACES, 2.0)
    for path in (core.source, tmp_path / "own.v"):
        path.write_text("module x;\nendmodule\n")
    spent = {"seconds_generate": 1.0}
    written = []
    monkeypatch.setattr(peers, "generated", lambda name, build: (tmp_path / "own.v", spent))
    monkeypatch.setattr(peers.verilator, "build", lambda source, name, build_dir: tmp_path)
    monkeypatch.setattr(peers.axi_memory, "build", lambda source, name, build_dir: tmp_path)
    monkeypatch.setattr(peers, "own_run", lambda given, config, machine, build: run)
    monkeypatch.setattr(peer_nngen, "generate", lambda layer, shift, folder: core)
    monkeypatch.setattr(peer_nngen, "image", lambda given, addresses: b"")
    monkeypatch.setattr(peer_nngen, "measure", lambda given, core, machine: run)
    monkeypatch.setattr(peers.record, "write", lambda name, **facts: written.append((name, facts)))
    peers.command.main(["--build", str(tmp_path), "--no-cells"], standalone_mode=False)
    ((name, facts),) = written
    assert (name, facts["command"]) == ("peers", "python -m lacuna.bench.peers --no-cells")
    found = [(each["layer"], each["machine"], each["zeros"]) for each in facts["rows"]]
    machine_runs = ("edge8", 0.0), ("edge8_skipping", 0.0), ("core", 0.0)
    sparse = ("edge8_skipping", 0.75), ("core", 0.75)
    assert found == [(layer, *each) for layer in "AB" for each in (*machine_runs, *sparse)]
    assert {(each["multipliers"], each["link_bits"]) for each in facts["rows"]} == {(144, 128)}
    assert {each["verilog_lines"] for each in facts["rows"]} == {2}
