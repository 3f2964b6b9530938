# amaranth: UnusedElaboratable=no
"""Gating on netlists: the weights by hand, the stimulus, the runs, what is saved."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.bench import gating
from lacuna.bench.gates import INTERNAL, PIN, Weights, cell_energy
from lacuna.bench.gating_runs import (
    CONFIGS_MEASURED,
    measure,
    random_work,
    record_pass,
    run,
    synthesise,
)
from lacuna.gen.netlist import Cell, Netlist
from lacuna.sim.netlist import Activity


UNIT = Weights(
    wire=1.0,
    pins={kind: dict.fromkeys("ABSCDE", 2.0) for kind in INTERNAL},
    internal={"NAND": 5.0, "DFF": 7.0, "DFFE": 11.0, "gate": 13.0},
    clock={"DFF": 17.0, "gate": 19.0},
)
#: fJ per fF and change at 1.8 V.
SWING = 1.62


def netlist():
    """Return a NAND that feeds two registers with one enable, and one without."""
    cells = [
        Cell("NAND", {"A": 4, "B": 5, "Y": 6}, {}),
        Cell("DFFE", {"C": 2, "D": 6, "E": 5, "Q": 7}, {}),
        Cell("DFFE", {"C": 2, "D": 6, "E": 5, "Q": 8}, {}),
        Cell("DFF", {"C": 2, "D": 7, "Q": 9}, {}),
    ]
    inputs = {"clk": [2], "rst": [3], "a": [4], "b": [5]}
    return Netlist(inputs, {"o": [8, 9]}, cells)


def activity():
    """Return ten cycles of it."""
    changes = {2: 20, 3: 0, 4: 3, 5: 4, 6: 8, 7: 2, 8: 1, 9: 2}
    settled = changes | {6: 6}
    return Activity(10, changes, settled, dict.fromkeys(changes, 0) | {5: 3}, [])


def test_energy_by_hand():
    found = cell_energy(netlist(), activity(), UNIT)
    # pins of 2 fF and wires of 1 fF: A, B and both enables, both D of the first registers, last D
    assert found["nets"] == pytest.approx(SWING * 3 * (3 + 4 * 3 + 8 * 2 + 2) / 10)
    assert found["cells"] == pytest.approx((8 * 5 + (2 + 1) * 11 + 2 * 7) / 10)
    edge = 17 + 3 * 2 * SWING
    gate = 19 + 3 * 2 * SWING
    assert found["clock"] == pytest.approx(edge + gate + 0.3 * (2 * edge + 2 * 13))


def test_ways_to_weigh():
    settled = cell_energy(netlist(), activity(), replace(UNIT, glitches=False))
    assert settled["nets"] == pytest.approx(SWING * 3 * (3 + 4 * 3 + 6 * 2 + 2) / 10)
    ungated = cell_energy(netlist(), activity(), replace(UNIT, gated_clocks=False))
    assert ungated["clock"] == pytest.approx(3 * (17 + 3 * 2 * SWING))
    bare = cell_energy(netlist(), activity(), replace(UNIT, wire=0.0))
    assert bare["nets"] == pytest.approx(SWING * 2 * (3 + 4 * 3 + 8 * 2 + 2) / 10)


def test_pins_of_memories():
    """A memory weighs at what it reads, and what it drives weighs at its other end."""
    pins = {"RD_ADDR": [4], "RD_EN": [5], "RD_DATA": [6], "RD_CLK": [2], "WR_DATA": ["0"]}
    cells = [Cell("MEMORY", pins, {}), Cell("DFF", {"C": 2, "D": 6, "Q": 7}, {})]
    found = cell_energy(replace(netlist(), cells=cells), activity(), UNIT)
    of_memory = PIN["DFF"]["D"] + 1
    assert found["nets"] == pytest.approx(SWING * ((3 + 4) * of_memory + 8 * 3) / 10)
    assert found["cells"] == pytest.approx(7 * 2 / 10)


@pytest.mark.parametrize("uniform", [False, True])
@pytest.mark.parametrize("share", gating.ZEROS)
def test_stimulus(share, uniform):
    work, dense = random_work(share, uniform=uniform), random_work(0.0, uniform=uniform)
    row, full = np.array(work["rows"]), np.array(dense["rows"])
    assert np.mean(row == 0) == share
    np.testing.assert_array_equal(row[row != 0], full[row != 0])
    np.testing.assert_array_equal(work["weights"], dense["weights"])
    assert (full < 0).any() == uniform
    assert np.abs(full).max() < 2**15 + 1


@pytest.fixture(scope="module")
def measured():
    """Return both PEs and the product at no zeros, at half and at nine of ten."""
    return measure(synthesise(), (0.0, 0.5, 0.9))


def test_registers(measured):
    """Registers with an enable have one that can change, the others have none."""
    for netlist in measured["netlists"].values():
        enables = [cell.pins["E"] for cell in netlist.cells if cell.kind == "DFFE"]
        assert all(isinstance(net, int) for net in enables)
    for name in CONFIGS_MEASURED:
        assert measured["netlists"][name].count("DFF") > 100
        assert measured["netlists"][name].count("MEMORY") == 1


def test_savings(measured):
    """Without zeros nothing is saved; with more of them, more, and every part tells why."""
    rows = {row["zeros"]: row for row in gating.zero_rows(measured)}
    assert abs(rows[0.0]["saving"]) < 0.01
    assert 0.15 < rows[0.5]["saving"] < 0.3 < rows[0.9]["saving"] < 0.6
    for share, row in rows.items():
        assert row["plain_scratchpad"] == rows[0.0]["plain_scratchpad"]
        # values at the ends of a row meet fewer windows than the others
        assert row["products_gated"] == pytest.approx(share, abs=0.03)
        expected = (1 - row["products_gated"]) * row["plain_scratchpad"]
        assert row["gating_scratchpad"] == pytest.approx(expected)
        assert row["gating_clock"] <= rows[0.0]["gating_clock"]
        for name in CONFIGS_MEASURED:
            assert row[name] == pytest.approx(sum(row[f"{name}_{part}"] for part in gating.PARTS))
    for part in ("nets", "cells", "clock"):
        assert rows[0.9][f"gating_{part}"] < rows[0.9][f"plain_{part}"]


def test_sensitivity(measured, monkeypatch):
    monkeypatch.setattr(gating, "ZEROS", (0.5, 0.9))
    rows = gating.sensitivity_rows(measured, measured)
    found = {row["weights"]: row["saving_at_50"] for row in rows}
    assert len(found) == len(gating.SENSITIVITY) + 1
    assert found["values of all 16 bits"] == found["as described"]
    half, twice = found["scratchpad access at half"], found["scratchpad access at twice"]
    assert half < found["as described"] < twice
    assert found["clocks not gated"] < found["as described"]
    totals = gating.sums(gating.zero_rows(measured), measured)
    assert totals["saving_at_50"] == found["as described"]
    assert 0.5 < totals["zeros_for_chip"] < 0.9
    assert 10 < totals["product_pj"] < 100


def test_a_wrong_netlist_is_found(measured):
    """A gate in seven that is another one."""
    netlist = measured["netlists"]["gating"]
    cells = [
        replace(cell, kind="XNOR") if cell.kind == "XOR" and index % 7 == 0 else cell
        for index, cell in enumerate(netlist.cells)
    ]
    message = r"^cycle \d+: \['o_.*'\] of the netlist must be as in the design$"
    with pytest.raises(RuntimeError, match=message):
        run(replace(netlist, cells=cells), *record_pass(random_work(0.5)))
