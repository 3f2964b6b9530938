"""Fields that a machine cannot obey, addresses beyond the buffer, and what only the host knows."""

import pytest

from lacuna.hw.formats import PASS_FIELDS, STORE_FIELDS, Error, StoreFlag
from lacuna.tb import machines
from lacuna.tb.bad_fields import FIELDS, field_cases
from lacuna.tb.programs import bad_program, check, recovery


#: Values that contradict other fields, or the data: the host's duty (docs/formats.md, section 6).
CONTRADICTIONS = [
    *(("slots", value) for value in (2, 3, 7)),
    *(("filter_words", value) for value in (1, 2, 5)),
    *(("p", value) for value in (1, 2, 5)),
    *(("window", value) for value in (1, 2, 4, 12)),
    *(("retire", value) for value in (2, 3)),
    *(("kernel_rows", value) for value in (1, 2, 4, 127)),
    *(("row_step", value) for value in (2, 3)),
    *(("group_rows", value) for value in (1,)),
    *(("tail_rows", value) for value in (1,)),
    *(("filter_sets", value) for value in (1,)),
    *(("ifmap_sets", value) for value in (2,)),
    *(("images", value) for value in (2, 9)),
    *(("steps", value) for value in (1, 2, 4)),
    *(("ifmap_row_words", value) for value in (1, 2, 4)),
    *(("ifmap_last_values", value) for value in (2, 3, 4)),
    *(("ifmap_rows", value) for value in (1, 3, 5, 30)),
    *(("ifmap_tail_rows", value) for value in (1, 3, 5, 30)),
    *(("psum_row_words", value) for value in (1, 5, 7)),
    *(("psum_last_values", value) for value in (2, 3, 4)),
    *(("distance", value) for value in (1, 65535)),
    *((f"psum_{level}_stride", 0) for level in ("image", "step", "group")),
    *((f"ifmap_{level}_stride", 0) for level in ("image", "step", "set", "slot")),
]
#: What such a program may end in, if it does not end with a wrong result.
ENDS = [[], [Error.FIELD], [Error.LENGTH], [Error.ADDRESS], [Error.TIMEOUT]]


@pytest.mark.parametrize("kind, name, value", [*field_cases(machines.config_of("tiny"))])
def test_field(kind, name, value):
    """A value that the machine cannot obey is refused before it does harm."""
    program = bad_program()
    program.change(program.find(kind), FIELDS[kind].index(name), value)
    check(program, Error.FIELD)


def test_distance_of_nothing():
    """Psums are read that this very word writes."""
    program = bad_program()
    program.change(program.find("PASS", 1), PASS_FIELDS.index("distance"), 0)
    check(program, Error.FIELD)


@pytest.mark.parametrize("entry", [0, 3])
def test_shift(entry):
    program = bad_program(rescale=True)
    fields = 4 * (2 + entry) + 3
    program.change(program.find("STORE", 1), fields, 48)
    check(program, Error.FIELD)
    program.change(program.find("STORE", 1), fields, 47)
    assert recovery("tiny", program.words, ended=2) == []


@pytest.mark.parametrize("value", [1, 0xFF00, 0x7F])
def test_zero_point_of_a_machine_with_zero_points(value):
    """Eight bits are sign-extended to the field."""
    for kind in ("LAYER", "STORE"):
        program = bad_program("bytes", ifmap_coded=False)
        index = FIELDS[kind].index("zero_point")
        program.change(program.find(kind), index, value)
        if value == 0xFF00:
            check(program, Error.FIELD, name="bytes")
        else:
            assert recovery("bytes", program.words, ended=2) == []


def test_rescale_on_a_machine_that_cannot():
    program = bad_program("narrow")
    flags = int(StoreFlag.RESCALE | StoreFlag.WAIT)
    program.change(program.find("STORE"), STORE_FIELDS.index("flags"), flags)
    check(program, Error.FIELD, name="narrow")


@pytest.mark.parametrize(
    "kind, name",
    [
        *(("IFMAP", name) for name in ("base", "segments", "values")),
        *(("PASS", name) for name in ("distance", "psum_base", "steps", "psum_step_stride")),
        *(("STORE", name) for name in ("base", "rows", "threshold")),
    ],
)
def test_field_of_a_narrow_machine(kind, name):
    """A field that the machine cannot keep is refused, not cut off."""
    program = bad_program("ice40up5k")
    narrow = machines.config_of("ice40up5k").field_max
    program.change(program.find(kind), FIELDS[kind].index(name), narrow + 1)
    check(program, Error.FIELD, name="ice40up5k")


@pytest.mark.parametrize(
    "kind, name, number",
    [
        ("IFMAP", "base", 0),
        ("IFMAP", "base", 1),
        ("PASS", "ifmap_base", 0),
        ("PASS", "psum_base", 1),
        ("PASS", "psum_base", 3),
        ("STORE", "base", 1),
    ],
)
@pytest.mark.parametrize("beyond", [0, 10_000])
def test_address(kind, name, number, beyond):
    """The last word of the buffer is one; the word behind it is none."""
    program = bad_program()
    words = machines.config_of("tiny").buffer_words
    program.change(program.find(kind, number), FIELDS[kind].index(name), words - 1 + beyond)
    check(program, Error.ADDRESS)


@pytest.mark.parametrize("name", ["ifmap_step_stride", "psum_group_stride", "psum_step_stride"])
def test_stride_beyond_the_buffer(name):
    program = bad_program(ifmap_coded=False)
    program.change(program.find("PASS"), PASS_FIELDS.index(name), 1500)
    check(program, Error.ADDRESS)


@pytest.mark.parametrize("name, value", CONTRADICTIONS)
def test_contradiction(name, value):
    """Whatever a program with right checksums asks for, the machine comes to an end."""
    for number in (0, 1):
        program = bad_program(ifmap_coded=False)
        index = program.find("PASS", number)
        if number and PASS_FIELDS.index(name) >= 8:
            continue
        program.change(index, PASS_FIELDS.index(name), value)
        assert recovery("tiny", program.words, truth=False, ended=2) in ENDS
