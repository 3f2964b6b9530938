"""Values of descriptor fields that a machine cannot obey."""

from lacuna.hw.formats import IFMAP_FIELDS, LAYER_FIELDS, PASS_FIELDS, STORE_FIELDS


__all__ = ["FIELDS", "field_cases"]

FIELDS = {"LAYER": LAYER_FIELDS, "IFMAP": IFMAP_FIELDS, "PASS": PASS_FIELDS, "STORE": STORE_FIELDS}


def field_cases(config):
    """Yield kind, field and value of what is FIELD in :func:`lacuna.tb.programs.bad_program`."""
    lanes, psum_lanes = config.activation_lanes, config.psum_lanes
    yield from (("LAYER", "ifmap_areas", value) for value in (0, 16, 65535))
    yield from (("LAYER", "psum_areas", value) for value in (0, 256))
    yield from (("LAYER", "zero_point", value) for value in (1, 0x8000))
    yield "LAYER", "reserved", 1
    yield from (("IFMAP", "flags", 8), ("IFMAP", "segments", 0), ("IFMAP", "values", 0))
    yield from (("PASS", "flags", value) for value in (64 | 32, 0x8020))
    yield from (("PASS", "pairs", value) for value in (0, config.rows + 1, 256 + 1))
    yield from (("PASS", "row", 3), ("PASS", "slots", 0))
    yield from (("PASS", "filter_words", value) for value in (0, config.filter_half_words))
    yield from (("PASS", "p", value) for value in (0, config.psum_spad_words + 1))
    yield from (("PASS", "window", value) for value in (0, config.ifmap_spad_words + 1))
    yield from (("PASS", "retire", value) for value in (0, 100))
    yield from (("PASS", "kernel_rows", 0), ("PASS", "kernel_rows", 128))
    yield from (("PASS", "row_step", 0), ("PASS", "row_step", 4))
    yield from (("PASS", "groups", value) for value in (0, config.columns, 256))
    yield from (("PASS", "group_rows", value) for value in (0, config.columns, 256))
    yield from (("PASS", "tail_rows", 0), ("PASS", "tail_rows", 3))
    yield from (("PASS", "filter_sets", value) for value in (0, 3))
    yield from (("PASS", "ifmap_sets", value) for value in (0, 3))
    yield from (("PASS", "images", 0), ("PASS", "steps", 0))
    yield from (("PASS", "ifmap_row_words", 0), ("PASS", "psum_row_words", 0))
    yield from (("PASS", "ifmap_last_values", value) for value in (0, lanes + 1))
    yield from (("PASS", "psum_last_values", value) for value in (0, psum_lanes + 1))
    yield from (("PASS", "ifmap_rows", 0), ("PASS", "ifmap_rows", 4096))
    yield from (("PASS", "ifmap_tail_rows", 0), ("PASS", "reserved_0", 1))
    yield from (("PASS", "reserved_1", 1), ("PASS", "reserved_2", 1))
    yield from (("STORE", "flags", 32), ("STORE", "rows", 0), ("STORE", "values", 0))
    most = max(config.psum_spad_words, 2 * psum_lanes)
    yield from (("STORE", "period", value) for value in (0, psum_lanes - 1, most + 1))
    yield from (("STORE", "zero_point", 1), ("STORE", "reserved", 1))
