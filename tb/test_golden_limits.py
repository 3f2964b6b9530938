"""golden.limits: every field that a machine cannot obey, and every address beyond its buffer."""

import re

import pytest

from lacuna.golden import bodies
from lacuna.golden.limits import Limits
from lacuna.golden.words import FormatError
from lacuna.hw.presets import CONFIGS
from lacuna.tb.golden_packets import TINY
from lacuna.tb.golden_programs import one_layer, runs


NARROW = {"activation_bits": 8, "weight_bits": 8, "psum_bits": 32, "run_bits": 4}

#: Fields of PASS, wrong values, and what is said of them, where q=2 p=3 R=S=3, 4 x 4 columns.
WRONG_PASS = [
    (1, 0, "pairs must be in 1..3, not 0"),
    (1, 4, "pairs must be in 1..3, not 4"),
    (2, 3, "row must be below kernel_rows (3), not 3"),
    (3, 0, "slots must be 1, not 0"),
    (3, 2, "slots must be 1, not 2"),
    (7, 4, "filter_words must be 5, not 4"),
    (8, 0, "p must be in 1..8, not 0"),
    (8, 9, "p must be in 1..8, not 9"),
    (8, 6, "p * window must be at most 32, not 36"),
    (9, 0, "window must be in 1..12, not 0"),
    (9, 13, "window must be in 1..12, not 13"),
    (9, 5, "filter_words must be 4, not 5"),
    (10, 0, "retire must be in 1..window (6), not 0"),
    (10, 7, "retire must be in 1..window (6), not 7"),
    (10, 3, "values of an ifmap row must be 21, not 16"),
    (11, 0, "kernel_rows must be positive, not 0"),
    (12, 0, "row_step must be in 1..3, not 0"),
    (12, 4, "row_step must be in 1..3, not 4"),
    (13, 0, "groups * group_rows must be in 1..4, not 0"),
    (13, 2, "groups * group_rows must be in 1..4, not 8"),
    (14, 0, "groups * group_rows must be in 1..4, not 0"),
    (14, 5, "groups * group_rows must be in 1..4, not 5"),
    (15, 0, "tail_rows must be in 1..4, not 0"),
    (15, 5, "tail_rows must be in 1..4, not 5"),
    (16, 0, "filter_sets must be 1 or groups (1), not 0"),
    (16, 2, "filter_sets must be 1 or groups (1), not 2"),
    (17, 0, "ifmap_sets must be 1 or groups (1), not 0"),
    (17, 2, "ifmap_sets must be 1 or groups (1), not 2"),
    (18, 0, "images must be positive, not 0"),
    (19, 0, "steps must be positive, not 0"),
    (20, 0, "ifmap_row_words must be positive, not 0"),
    (20, 5, "values of an ifmap row must be 16, not 20"),
    (21, 0, "ifmap_last_values must be in 1..4, not 0"),
    (21, 5, "ifmap_last_values must be in 1..4, not 5"),
    (21, 3, "values of an ifmap row must be 16, not 15"),
    (22, 5, "ifmap_rows must be 6, not 5"),
    (23, 6, "ifmap_tail_rows must be 5, not 6"),
    (28, 0, "psum_row_words must be positive, not 0"),
    (28, 2, "values of an ifmap row must be 8, not 16"),
    (29, 0, "psum_last_values must be in 1..4, not 0"),
    (29, 5, "psum_last_values must be in 1..4, not 5"),
    (29, 1, "values of a psum row must be a multiple of p (3), not 17"),
]


def refuses(program, message, machine=TINY):
    """Check that ``program`` ends with this error and detail."""
    result = runs(program, machine)
    assert result.detail == message
    assert result.error == re.match("[A-Z_]+", message)[0]


@pytest.mark.parametrize("config", CONFIGS.values(), ids=CONFIGS)
def test_of_a_configuration(config):
    limits = Limits.of(config)
    assert limits.buffer_words == config.buffer_words
    assert limits.psum_lanes == config.psum_lanes
    assert limits.activation_lanes == config.activation_lanes


@pytest.mark.parametrize("field, value, message", WRONG_PASS)
def test_fields_of_a_pass(field, value, message):
    program, *_rest = one_layer({"q": 2, "p": 3, "group_rows": 4})
    program.change(program.find("PASS"), field, value)
    refuses(program, f"FIELD: {message}")


def test_distance_zero():
    program, *_rest = one_layer({"q": 2, "p": 3, "group_rows": 4})
    program.change(program.find("PASS", 1), 6, 0)
    refuses(program, "FIELD: distance must be positive, not 0")


@pytest.mark.parametrize(
    "kind, field, value, message",
    [
        ("LAYER", 0, 0, "ifmap_areas must be in 1..15, not 0"),
        ("LAYER", 0, 16, "ifmap_areas must be in 1..15, not 16"),
        ("LAYER", 1, 0, "psum_areas must be in 1..255, not 0"),
        ("LAYER", 1, 256, "psum_areas must be in 1..255, not 256"),
        ("IFMAP", 2, 0, "segments must be positive, not 0"),
        ("IFMAP", 3, 0, "values must be positive, not 0"),
        ("STORE", 2, 0, "rows must be positive, not 0"),
        ("STORE", 3, 0, "values must be positive, not 0"),
        ("STORE", 4, 3, "period must be in 4..8, not 3"),
        ("STORE", 4, 9, "period must be in 4..8, not 9"),
        ("STORE", 11, 48, "shift must be at most 47, not 48"),
    ],
)
def test_fields_of_other_packets(kind, field, value, message):
    program, *_rest = one_layer({"p": 4})
    program.change(program.find(kind), field, value)
    refuses(program, f"FIELD: {message}")


@pytest.mark.parametrize(
    "kind, change, message",
    [
        ("IFMAP", 1, "ifmap words must be 36, not 37"),
        ("IFMAP", -1, "ifmap words must be 36, not 35"),
        ("PASS", 1, "filters must be 9 words, not 10"),
        ("PASS", -1, "filters must be 9 words, not 8"),
        ("STORE", 1, "table must be 4 words, not 5"),
        ("STORE", -1, "4 fields must stand in 0 words"),
    ],
)
def test_lengths(kind, change, message):
    program, *_rest = one_layer({"p": 4})

    def spoil(payload):
        payload[:] = [*payload, 0][: len(payload) + change]

    program.edit(program.find(kind), spoil)
    refuses(program, f"LENGTH: {message}")


@pytest.mark.parametrize("kind, field", [("LAYER", 2), ("STORE", 6)])
def test_zero_points(kind, field):
    machine = {**TINY, **NARROW}
    program, *_rest = one_layer({"p": 4}, machine)
    program.change(program.find(kind), field, 127)
    assert runs(program, machine).error is None
    refuses(program, "FIELD: zero_point must be 0, not 127", {**machine, "zero_points": False})
    program.change(program.find(kind), field, 128)
    refuses(program, "FIELD: zero_point must be in -128..127, not 128", machine)


def test_no_rescale():
    how = {"post": {"multiplier": [1] * 7, "shift": [0] * 7}}
    program, *_rest = one_layer(how)
    assert runs(program).error is None
    refuses(program, "FIELD: rescale must be False, not True", {**TINY, "rescale": False})


@pytest.mark.parametrize(
    "kind, field",
    [
        *(("IFMAP", 1), ("STORE", 1)),
        *(("PASS", field) for field in (4, 5, 24, 25, 27, 30, 31)),
    ],
)
def test_addresses(kind, field):
    machine = {**TINY, "rows": 4}
    program, *_rest = one_layer({"q": 2, "p": 3, "group_rows": 3}, machine)
    program.change(program.find(kind), field, 1023)
    assert runs(program, machine, strict=False).error == "ADDRESS"


@pytest.mark.parametrize("field", [26, 32])
def test_addresses_of_groups(field):
    program, *_rest = one_layer({"p": 2, "group_rows": 2, "groups": 2})
    program.change(program.find("PASS"), 17, 2)
    program.change(program.find("PASS"), field, 1023)
    assert runs(program, strict=False).error == "ADDRESS"


def test_last_address_of_psums():
    """The last row of the last step decides, or that of the step before, which may be longer."""
    program, *_rest = one_layer({"p": 8, "group_rows": 4}, channels=1, images=1)
    words = 9 * 2 + 7 * 12
    assert runs(program, {**TINY, "buffer_words": words}).error is None
    message = f"ADDRESS: psums of the pass must be below {words - 1}, not {words - 1}"
    refuses(program, message, {**TINY, "buffer_words": words - 1})
    program.change(program.find("PASS"), 31, 0)  # the short second step over the first
    message = f"ADDRESS: psums of the pass must be below {words - 37}, not {words - 37}"
    refuses(program, message, {**TINY, "buffer_words": words - 37})
    message = f"ADDRESS: psums of the store must be below {words - 36}, not {words - 1}"
    refuses(program, message, {**TINY, "buffer_words": words - 36})


def test_last_address_of_the_last_long_step():
    program, *_rest = one_layer({"p": 8, "group_rows": 3}, channels=1, images=1)
    program.change(program.find("PASS"), 31, 1)  # steps of 36, 36 and 12 words, one word apart
    end = 9 * 2 + 1 + 36
    message = f"ADDRESS: psums of the pass must be below {end - 1}, not {end - 1}"
    refuses(program, message, {**TINY, "buffer_words": end - 1})
    message = f"ADDRESS: psums of the store must be below {end}, not {9 * 2 + 84 - 1}"
    assert runs(program, {**TINY, "buffer_words": end}, strict=False).detail == message


def test_last_address_of_ifmap():
    program, *_rest = one_layer({"p": 8, "group_rows": 4}, channels=1, images=1)
    program.change(program.find("PASS"), 4, 1024 - 18)
    assert runs(program, strict=False).error is None
    program.change(program.find("PASS"), 4, 1024 - 17)
    refuses(program, "ADDRESS: ifmap of the pass must be below 1024, not 1024")


#: The least pass there is, and one that leaves nothing of TINY unused.
LEAST = {
    **dict.fromkeys(bodies.PASS_FIELDS[1:], 0),
    **dict.fromkeys(("first", "final", "acquire", "release", "whole", "extended"), False),
    **dict.fromkeys(("pairs", "slots", "filter_words", "p", "window", "retire"), 1),
    **dict.fromkeys(("kernel_rows", "row_step", "groups", "group_rows", "tail_rows"), 1),
    **dict.fromkeys(("filter_sets", "ifmap_sets", "images", "steps", "distance"), 1),
    **dict.fromkeys(("ifmap_row_words", "ifmap_last_values", "ifmap_rows"), 1),
    **dict.fromkeys(("ifmap_tail_rows", "psum_row_words", "psum_last_values"), 1),
    "words": [0],
}
MOST = {
    **LEAST,
    **{"pairs": 3, "row": 1, "kernel_rows": 2, "slots": 2, "row_step": 2, "p": 8, "window": 4},
    **{"retire": 4, "filter_words": 8, "groups": 4, "filter_sets": 4, "ifmap_sets": 4},
    **{"ifmap_rows": 2, "ifmap_tail_rows": 2, "psum_row_words": 2, "psum_last_values": 4},
    **{"ifmap_last_values": 4, "words": [0] * 96},
}


@pytest.mark.parametrize(
    "change",
    [
        LEAST,
        MOST,
        {**MOST, "p": 2, "window": 12, "retire": 12, "filter_words": 6, "psum_row_words": 1}
        | {"ifmap_row_words": 6, "words": [0] * 72},
        {**LEAST, "groups": 2, "group_rows": 2, "ifmap_rows": 2, "filter_sets": 2, "words": [0, 0]},
        {**LEAST, "first": True, "distance": 0},
        {**MOST, "whole": True, "window": 8, "retire": 8, "filter_words": 16}
        | {"ifmap_row_words": 2, "words": [0] * 192},
    ],
)
def test_legal_passes(change):
    Limits(**TINY).check_pass(bodies.Pass(**change))


def test_legal_extremes():
    limits = Limits(**TINY)
    for areas, psum_areas, zero_point in [(1, 1, -(2**15)), (15, 255, 2**15 - 1)]:
        body = {"ifmap_areas": areas, "psum_areas": psum_areas, "zero_point": zero_point}
        limits.check_layer(bodies.Layer(**body))
    flags = {"coded": False, "acquire": False, "ready": False}
    limits.check_ifmap(bodies.Ifmap(**flags, base=1023, segments=1, values=1, words=[0]))
    limits.check_ifmap(bodies.Ifmap(**flags, base=0, segments=1, values=4096, words=[0] * 1024))
    flags = dict.fromkeys(("coded", "wait", "release", "relu", "rescale"), False)
    for base, values, period in [(1023, 1, 4), (0, 4096, 8)]:
        store = {"base": base, "rows": 1, "values": values, "period": period}
        table = [47 << 48] * period
        limits.check_store(bodies.Store(**flags, **store, threshold=0, zero_point=0, words=table))


@pytest.mark.parametrize("name", ["ifmap_base", "distance", "psum_step_stride"])
def test_fields_too_wide(name):
    limits = Limits(**TINY, count_bits=10)
    limits.check_pass(bodies.Pass(**LEAST | {name: 1023 if name == "distance" else 0}))
    with pytest.raises(FormatError, match=rf"^FIELD: {name} must be at most 1023, not 1024$"):
        limits.check_pass(bodies.Pass(**LEAST | {name: 1024}))
