"""The plan of a device: where the PEs of an array stand, and what is left to the placer."""

import json
from dataclasses import replace
from itertools import pairwise

import pytest

from lacuna.gen.devices import DEVICES
from lacuna.gen.floorplan import SETTINGS, arrange, fills, slots
from lacuna.hw.presets import CONFIGS


GRID = DEVICES["LFE5U-85F"].grid
CONFIG = CONFIGS["ecp5_85f"]


def netlist(config, parts=1):
    """Return a netlist as Yosys writes it: a multiplier, its register and two memories per PE.

    That of filters has so many parts.
    """
    cells, names = {}, {}
    for column in range(config.columns):
        for row in range(config.rows):
            number = column * config.rows + row + 2
            pe = f"shell.core.array.column_{column}.pe_{row}"
            names[f"_{number}_"] = {
                "bits": [number],
                "attributes": {"hdlname": f"{pe}.mac.ifmap".replace(".", " ")},
            }
            for name, kind, connections in (
                (f"_9{number}_", "MULT18X18D", {"A0": [number], "C17": ["0"]}),
                *((f"{pe}.filters.ram.contents.0.{n}", "DP16KD", {}) for n in range(parts)),
                (f"{pe}.other.contents.0.0", "DP16KD", {}),
                (f"{pe}.filters.count", "TRELLIS_FF", {"DI": ["0"]}),
            ):
                cells[name] = cell(kind, **connections)
    for bank in range(config.buffer_banks):
        for part in range(4 * config.bank_words // 2048):
            name = f"shell.core.buffer.bank_{bank}.contents.0.{part}"
            cells[name] = cell("DP16KD")
    top = {"attributes": {"top": "1"}, "cells": cells, "netnames": names}
    return {"modules": {"LUT4": {"attributes": {}}, "machine": top}}


def cell(kind, **connections):
    """Return a cell as Yosys writes it, whose pins are inputs."""
    return {
        "type": kind,
        "connections": connections,
        "port_directions": dict.fromkeys(connections, "input"),
        "attributes": {},
    }


def arranged(tmp_path, config, parts=1):
    """Return the places by cell."""
    path = tmp_path / "netlist.json"
    path.write_text(json.dumps(netlist(config, parts)))
    assert arrange(path, GRID, config) == 0
    machine = json.loads(path.read_text())["modules"]["machine"]
    assert machine["settings"] == SETTINGS
    cells = machine["cells"]
    pins = {"MULT18X18D": ["A0"], "TRELLIS_FF": ["DI"], "DP16KD": []}
    for each in cells.values():
        assert list(each["connections"]) == pins[each["type"]]
        assert each["port_directions"].keys() == each["connections"].keys()
    return {name: cell["attributes"]["BEL"] for name, cell in cells.items() if cell["attributes"]}


def test_distributed_rams_are_heavy(tmp_path):
    """One that feeds a register stays as it is; any other gets a register that nobody reads."""
    path = tmp_path / "netlist.json"
    made = netlist(CONFIG)
    machine = made["modules"]["machine"]
    first, last = 1000, 1009
    machine["netnames"]["more"] = {"bits": ["x", *range(first, last + 1)], "attributes": {}}
    ram = {"WCK": [first], "RAD": [1001], "DO": [1002, 1003, 1004, 1005]}
    other = {"WCK": [first], "RAD": [1001], "DO": [1006, 1007]}
    machine["cells"] |= {
        "alone": cell("TRELLIS_DPR16X4", **ram),
        "fed": cell("TRELLIS_DPR16X4", **other),
        "register": cell("TRELLIS_FF", DI=[1007]),
        "lut": cell("LUT4", A=[1002]),
        "behind": cell("TRELLIS_FF", DI=[1001]),
    }
    path.write_text(json.dumps(made))
    assert arrange(path, GRID, CONFIG) == 1
    cells = json.loads(path.read_text())["modules"]["machine"]["cells"]
    new = cells.pop("alone.heavy")
    assert cells.keys() == machine["cells"].keys()
    assert new["type"] == "TRELLIS_FF"
    assert new["connections"] == {"CLK": [first], "DI": [1002], "LSR": ["0"], "Q": [last + 1]}
    assert new["port_directions"].keys() == new["connections"].keys()
    assert new["parameters"]["CEMUX"] == "1 "  # without the space it is a number


@pytest.mark.parametrize("rows", range(1, 13))
def test_a_chain_goes_down_and_comes_back(rows):
    """No place twice, a step is to the same row or the next, and both ends are in the last row."""
    way = slots(GRID, rows)
    assert len(set(way)) == len(way) == rows
    assert way[0][0] == way[-1][0] == 2
    steps = [abs(after - before) for (before, _), (after, _) in pairwise(way)]
    assert max(steps, default=0) <= 1


def test_a_chain_that_is_too_long():
    with pytest.raises(ValueError, match=r"^rows must be at most 12, not 13$"):
        slots(GRID, 13)


def test_every_pe_has_its_place(tmp_path):
    """A place for each multiplier and each memory of filters, of one column in one column."""
    places = arranged(tmp_path, CONFIG)
    assert len(places) == 2 * CONFIG.pe_count + 4 * CONFIG.buffer_banks
    assert len(set(places.values())) == len(places)
    assert places["_92_"] == "X4/Y58/MULT18_0"  # PE 0 of column 0
    assert places["_9157_"] == "X119/Y58/MULT18_5"  # PE 11 of column 12
    memory = "shell.core.array.column_7.pe_{}.filters.ram.contents.0.0"
    assert places[memory.format(4)] == "X69/Y22/EBR0"
    assert places[memory.format(11)] == "X75/Y70/EBR3"
    bank = "shell.core.buffer.bank_{}.contents.0.{}"
    assert [places[bank.format(7, part)] for part in range(4)] == [
        f"X{87 + 2 * part}/Y82/EBR{part}" for part in range(4)
    ]


def test_filters_in_two_block_rams(tmp_path):
    """The first of them has the place of its PE, the other is left to the placer."""
    places = arranged(tmp_path, CONFIG, parts=2)
    assert places == arranged(tmp_path, CONFIG)
    assert len(set(places.values())) == len(places)


@pytest.mark.parametrize(
    "change, there",
    [
        ({"bank_words": 4096}, False),
        ({"buffer_banks": 14}, False),
        ({"buffer_banks": 6, "bank_words": 4096}, True),
    ],
)
def test_banks_stand_in_one_row(change, there, tmp_path):
    """Eight times eight block RAMs are too many, 14 banks, too; six times eight are not."""
    places = arranged(tmp_path, replace(CONFIG, count_bits=16, **change))
    sites = [site for name, site in places.items() if "bank" in name]
    assert len(set(sites)) == (48 if there else 0)
    assert all("/Y82/" in site for site in sites)


@pytest.mark.parametrize(
    "change", [{"columns": 14}, {"rows": 13, "columns": 12}, {"rows": 6}, {"columns": 6}]
)
def test_what_is_left_to_the_placer(change):
    """An array that is no column for column, or leaves half of the device free."""
    assert fills(GRID, CONFIG)
    assert fills(GRID, replace(CONFIG, columns=7))
    assert not fills(GRID, replace(CONFIG, **change))
    assert not fills(None, CONFIG)
