"""Every named configuration is legal; every rule of a configuration names its culprit."""

from dataclasses import fields, replace

import pytest

from lacuna.hw.config import LEAST, Config
from lacuna.hw.presets import CONFIGS


INTEGERS = [field.name for field in fields(Config) if field.type is int]
SWITCHES = [field.name for field in fields(Config) if field.type is bool]


@pytest.mark.parametrize("name", INTEGERS)
def test_integer_is_checked(name):
    least = LEAST.get(name, 1)
    for value in (least - 1, 2.5, True, None, "8"):
        message = rf"^{name} must be an integer >= {least}, not "
        with pytest.raises(TypeError, match=message):
            replace(CONFIGS["tiny"], **{name: value})


@pytest.mark.parametrize("name", SWITCHES)
def test_switch_is_checked(name):
    for value in (0, 1, None):
        with pytest.raises(TypeError, match=rf"^{name} must be True or False, not {value}$"):
            replace(CONFIGS["tiny"], **{name: value})


@pytest.mark.parametrize(
    "change, message",
    [
        ({"protection": "ecc"}, "protection must be one of none, parity, secded, not 'ecc'"),
        ({"protection": None}, "protection must be one of none, parity, secded, not None"),
        ({"activation_bits": 32, "psum_bits": 32}, "activation_bits must be at most 16, not 32"),
        ({"weight_bits": 17}, "weight_bits must be at most 16, not 17"),
        ({"psum_bits": 64}, "psum_bits must be at most 32, not 64"),
        ({"psum_bits": 8}, r"psum_bits must be at least activation_bits \(16\), not 8"),
        (
            {"product_shift": 32},
            "product_shift must leave some of the 32 bits of a product, not 32",
        ),
        (
            {"product_shift": 33, "zero_points": True},
            "product_shift must leave some of the 33 bits of a product, not 33",
        ),
        ({"link_bits": 48}, "link_bits must be 32, 64 or 128, not 48"),
        ({"link_bits": 256}, "link_bits must be 32, 64 or 128, not 256"),
        ({"activation_bits": 12}, r"activation_bits must divide link_bits \(64\), not 12"),
        ({"weight_bits": 5}, r"weight_bits must divide link_bits \(64\), not 5"),
        ({"psum_bits": 24}, r"psum_bits must divide link_bits \(64\), not 24"),
        (
            {"run_bits": 16, "link_bits": 32},
            r"run_bits \+ activation_bits must be below link_bits \(32\), not 32",
        ),
        ({"rows": 129}, "rows must be at most 128, not 129"),
        ({"columns": 129}, "columns must be at most 128, not 129"),
        ({"ifmap_spad_words": 129}, "ifmap_spad_words must be at most 128, not 129"),
        ({"psum_spad_words": 129}, "psum_spad_words must be at most 128, not 129"),
        ({"filter_spad_words": 4098}, "filter_spad_words must be at most 4096, not 4098"),
        ({"bank_words": 8192}, "bank_words must be at most 4096, not 8192"),
        ({"packet_words": 4097}, "packet_words must be at most 4096, not 4097"),
        (
            {"filter_spad_words": 22},
            r"filter_spad_words must hold two windows of ifmap_spad_words \(12\), not 22",
        ),
        (
            {"filter_spad_words": 68},
            r"filter_spad_words must be a multiple of 8 \(two halves of whole link words\), not 68",
        ),
        (
            {"timeout_cycles": 256, "filter_spad_words": 72},
            r"timeout_cycles must be at least four times filter_spad_words \(72\), the longest "
            "window, not 256",
        ),
        ({"count_bits": 17}, "count_bits must be at most 16, not 17"),
        (
            {"count_bits": 9},
            r"buffer_banks \* bank_words must be at most 512, not 1024",
        ),
        (
            {"skipping": True, "overlap": False},
            "skipping must be False where overlap is False or block_spads True, not True",
        ),
        (
            {"skipping": True, "block_spads": True},
            "skipping must be False where overlap is False or block_spads True, not True",
        ),
        ({"serial": True}, "serial must be False where overlap is True, not True"),
        (
            {"pipelined": True, "overlap": False},
            "pipelined must be False where overlap is False, not True",
        ),
        (
            {"serial": True, "overlap": False},
            "serial must be False where counters is True, not True",
        ),
        ({"compressed": True}, "compressed must be False where skipping is False, not True"),
        ({"bank_words": 96}, "bank_words must be a power of two, not 96"),
        (
            {"bank_words": 4096, "buffer_banks": 17},
            r"buffer_banks \* bank_words must be at most 65536, not 69632",
        ),
    ],
)
def test_contradiction_names_its_culprit(change, message):
    with pytest.raises(ValueError, match=f"^{message}$"):
        replace(CONFIGS["tiny"], **change)


@pytest.mark.parametrize(
    "change",
    [
        {"activation_bits": 8, "weight_bits": 8, "psum_bits": 32, "run_bits": 4},
        {"run_bits": 15, "link_bits": 32},
        {"product_shift": 31},
        {"bank_words": 4096, "buffer_banks": 16},
        {"filter_spad_words": 24},
        {"link_bits": 128},
    ],
)
def test_limits_are_legal(change):
    replace(CONFIGS["tiny"], **change)


def test_catalog():
    assert {"tiny", "small", "eyeriss"} <= set(CONFIGS)
    assert (CONFIGS["eyeriss"].rows, CONFIGS["eyeriss"].columns) == (12, 14)
    assert CONFIGS["eyeriss"].buffer_words * CONFIGS["eyeriss"].link_bits == 108 * 1024 * 8


def test_hashes_differ():
    """But for machines that take the same programs."""
    hashes = {name: config.hash for name, config in CONFIGS.items()}
    assert hashes.pop("eyeriss_skipping") == hashes["eyeriss"]
    assert hashes.pop("eyeriss_compressed") == hashes["eyeriss"]
    assert hashes.pop("edge8_skipping") == hashes["edge8"]
    assert len(set(hashes.values())) == len(hashes)
    assert all(0 <= value < 2**32 for value in hashes.values())


@pytest.mark.parametrize(
    "change",
    [
        {"rows": 4},
        {"columns": 5},
        {"activation_bits": 8},
        {"weight_bits": 8},
        {"psum_bits": 32},
        {"product_shift": 7},
        {"link_bits": 128},
        {"ifmap_spad_words": 11},
        {"filter_spad_words": 72},
        {"psum_spad_words": 9},
        {"buffer_banks": 9},
        {"bank_words": 256},
        {"run_bits": 4},
        {"rescale": False},
        {"zero_points": True},
    ],
    ids=lambda change: next(iter(change)),
)
def test_hash_knows_what_a_program_means(change):
    assert replace(CONFIGS["tiny"], **change).hash != CONFIGS["tiny"].hash


@pytest.mark.parametrize(
    "change",
    [
        {"gating": False},
        {"skipping": True},
        {"skipping": True, "compressed": True},
        {"counters": False},
        {"timeout_cycles": 256},
        {"packet_words": 33},
        {"ifmap_fifo_words": 2},
        {"chain_fifo_words": 3},
        {"column_fifo_words": 9},
    ],
    ids=lambda change: list(change)[-1],
)
def test_hash_ignores_the_rest(change):
    assert replace(CONFIGS["tiny"], **change).hash == CONFIGS["tiny"].hash


def test_derived_values_of_skipping():
    config = CONFIGS["eyeriss"]
    assert (config.ifmap_reads, config.ifmap_positions) == (1, 4)
    assert (config.filter_upper_address, config.filter_addresses) == (112, 224)
    config = replace(config, skipping=True)
    assert (config.ifmap_reads, config.ifmap_positions) == (2, 8)
    assert (config.filter_upper_address, config.filter_addresses) == (128, 240)


def test_derived_values():
    config = CONFIGS["eyeriss"]
    assert (config.pairs_per_word, config.longest_run, config.filter_half_words) == (3, 31, 112)
    assert (config.activation_lanes, config.psum_lanes, config.fields_per_word) == (4, 4, 4)
    edge = replace(config, activation_bits=8, weight_bits=8, psum_bits=32, run_bits=4)
    assert (edge.pairs_per_word, edge.activation_lanes, edge.psum_lanes) == (5, 8, 2)
    assert (edge.product_bits, replace(edge, zero_points=True).product_bits) == (16, 17)
    assert (config.pe_count, config.buffer_words) == (168, 13824)
