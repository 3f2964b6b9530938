"""The machine edge8: its sizes are those that the search has chosen, and it reaches its bars."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.bench import edge8, record
from lacuna.host.refine import refined
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import expected, random_job


PRESET = CONFIGS["edge8"]
#: Cycles of the layers with bars, raw maps on a link of 128 bits, exactly.
CYCLES = {"A": 4983, "B": 819834}
SIZES = ("columns", "link_bits", "filter_spad_words", "psum_spad_words", "bank_words")


def test_arithmetic():
    assert (PRESET.activation_bits, PRESET.weight_bits, PRESET.psum_bits) == (8, 8, 32)
    assert (PRESET.product_shift, PRESET.run_bits) == (0, 4)
    assert PRESET.rescale
    assert PRESET.zero_points
    assert PRESET.pe_count >= 144
    assert PRESET.link_bits <= 128


@pytest.mark.parametrize("name", edge8.BARS)
def test_bars(name):
    """Products per multiplier and cycle, traffic included, by the exact model of the machine."""
    layer = next(layer for layer in edge8.LAYERS if layer.name == name)
    cycles = refined(layer, PRESET, build_dir=machines.BUILDS).cycles
    assert cycles == CYCLES[name]
    assert layer.macs / (cycles * PRESET.pe_count) >= edge8.BARS[name]


def test_the_preset_is_what_the_search_has_chosen():
    found = record.read("edge8")
    row = edge8.chosen(found["rows"])
    assert {name: row[name] for name in SIZES} == {name: getattr(PRESET, name) for name in SIZES}
    assert len(found["rows"]) == len(edge8.machines())
    assert {name: found["totals"]["layers"][name]["cycles"] for name in CYCLES} == CYCLES


def row(mean, memory, a=0.9, b=0.99):
    """Return what matters of the row of a machine."""
    return {"mean": mean, "memory_kib": memory, "utilisation": {"A": a, "B": b}}


def test_the_smallest_good_machine_is_chosen():
    rows = [row(0.9, 100), row(0.895, 80), row(0.85, 20), row(0.9, 30, a=0.79)]
    assert edge8.chosen([*rows, row(0.9, 30, b=0.95)]) is rows[1]


def test_memory():
    """Bits of the scratchpads, a flag beside each ifmap value, and of the buffer."""
    config = replace(PRESET, columns=1, rows=2, buffer_banks=1, bank_words=128)
    pe = 12 * (9 + 1) + config.filter_spad_words * 8 + config.psum_spad_words * 32
    assert edge8.memory_bits(config) == 2 * pe + 128 * 128


def test_a_machine_that_is_measured():
    sizes = {"columns": 12, "link_bits": 64, "psum_spad_words": 8, "bank_words": 256}
    assert edge8.sized(**sizes) in edge8.machines()
    assert edge8.sized(**sizes).filter_spad_words == 192


@pytest.mark.full
def test_layer_a_on_the_verilog():
    """Random values with zero points and factors per filter: bits, cycles and counters."""
    layer = replace(edge8.LAYERS[0], ifmap_zero_point=-7, ofmap_zero_point=11)
    mapping = refined(layer, PRESET, build_dir=machines.BUILDS)
    job = random_job(mapping, zeros=0.1)
    (result,) = machines.host("edge8").run_jobs([job])
    np.testing.assert_array_equal(result.ofmap, expected(job))
    assert result.cycles == mapping.cycles == CYCLES["A"]
