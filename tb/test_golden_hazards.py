"""golden.hazards and the counters of formats section 7: programs that wait for ever, or race."""

import numpy as np
import pytest

from lacuna.golden.formats import FormatError
from lacuna.golden.hazards import Hazards
from lacuna.tb.golden_packets import (
    ACQUIRE,
    FINAL,
    FIRST,
    IFMAP_ACQUIRE,
    READY,
    RELEASE,
    STORE_RELEASE,
    WAIT,
)
from lacuna.tb.golden_programs import one_layer, runs


#: Three tiles in two areas, three blocks of filters in two areas of psums, two passes per tile.
HOW = {"p": 3, "group_rows": 4, "tiles": 3}
SHAPE = {"channels": 6, "count": 9, "images": 1}


def flip(program, kind, number, flag):
    """Flip a flag of packet ``number`` of a kind."""
    index = program.find(kind, number)
    program.change(index, 0, program.parts[index][1] & 0xFFFF ^ flag)


def move(program, kind, number, places):
    """Move a packet behind others and number all of them anew."""
    index = program.find(kind, number)
    program.parts.insert(index + places, program.parts.pop(index))
    for index in range(len(program.parts)):
        program.edit(index, lambda payload: None)


def many():
    """Return the program that all tests here spoil; it is right."""
    return one_layer(HOW, **SHAPE)[0]


def test_it_is_right():
    program = many()
    assert runs(program).error is None
    kinds = [part[0] & 255 for part in program.parts]
    assert [kinds.count(code) for code in (0xA3, 0xA4, 0xA5)] == [18, 18, 3]


@pytest.mark.parametrize(
    "kind, numbers, flag, message",
    [
        ("PASS", (1, 3), RELEASE, "an ifmap area"),
        ("IFMAP", (1, 3), IFMAP_ACQUIRE, "an ifmap area"),
        ("IFMAP", (1,), READY, "a tile"),
        ("PASS", (1,), ACQUIRE, "a tile"),
        ("STORE", (0, 1), STORE_RELEASE, "a psum area"),
        ("PASS", (1, 2), FIRST, "a psum area"),
        ("PASS", (5,), FINAL, "a final pass"),
    ],
)
def test_nothing_gives_it(kind, numbers, flag, message):
    """Flip so many flags that a packet waits for ever; of areas there are two."""
    program = many()
    for number in numbers:
        flip(program, kind, number, flag)
    result = runs(program, strict=False)
    assert result.detail == f"TIMEOUT: nothing before it on the link gives {message}"
    if len(numbers) > 1:
        flip(program, kind, numbers[0], flag)
        assert runs(program, strict=False).error is None


def test_store_before_its_pass():
    program = many()
    move(program, "STORE", 0, -1)
    assert runs(program).detail == "TIMEOUT: nothing before it on the link gives a final pass"


def test_ifmap_behind_its_pass():
    program = many()
    move(program, "IFMAP", 1, 1)
    assert runs(program).detail == "TIMEOUT: nothing before it on the link gives a tile"


def hazard(program, message):
    """Check that ``program`` is right in the order of the link, and that timing could spoil it."""
    result = runs(program)
    assert result.detail.startswith(f"HAZARD: {message}")
    assert result.error == "HAZARD"
    assert runs(program, strict=False).error is None


def test_distance_too_long():
    program = many()
    index = program.find("PASS", 1)
    words = program.parts[index][2] >> 32 & 0xFFFF
    program.change(index, 6, words - 1)
    assert runs(program).error is None  # waits for a later word: right, if slower
    program.change(index, 6, words + 1)
    hazard(program, f"psums are read before distance {words + 1}, buffer word")


def test_distance_counts_first_passes():
    """The psums of a block are read in the next block: the passes between count."""
    program = many()
    index = program.find("PASS", 7)
    distance = program.parts[index][2] >> 32 & 0xFFFF
    base = program.parts[program.find("PASS", 0)][2] >> 16 & 0xFFFF
    program.change(index, 5, base)  # area 0, which STORE 0 gave back
    program.change(index, 6, 2 * distance)  # last written two passes ago
    result = runs(program)
    assert "distance" not in result.detail
    program.change(index, 6, 2 * distance + 1)
    hazard(program, f"psums are read before distance {2 * distance + 1}")


def test_psums_that_nobody_wrote():
    program = many()
    flip(program, "PASS", 0, FIRST)
    hazard(program, "psums are read that nobody wrote")


def test_store_does_not_wait():
    program = many()
    flip(program, "STORE", 1, WAIT)
    hazard(program, "psums are stored that may not be final")


def test_one_area_more_than_there_is():
    program = many()
    program.change(program.find("LAYER"), 0, 3)
    hazard(program, "ifmap still in use is replaced")


def test_one_psum_area_more_than_there_is():
    program = many()
    program.change(program.find("LAYER"), 1, 3)
    hazard(program, "psums not yet stored are replaced")


def test_pass_does_not_acquire():
    program = many()
    flip(program, "PASS", 2, ACQUIRE)
    hazard(program, "ifmap is read that may not be ready")


def test_ifmap_over_psums():
    program = many()
    base = program.parts[program.find("PASS", 0)][2] >> 16 & 0xFFFF
    program.change(program.find("IFMAP", 4), 1, base)
    hazard(program, "psums are replaced by ifmap")


def test_psums_over_ifmap():
    program = many()
    program.change(program.find("PASS", 0), 5, 0)
    hazard(program, "ifmap is replaced by psums")


def test_rows_of_a_pass_over_each_other():
    program = many()
    program.change(program.find("PASS", 0), 31, 0)
    hazard(program, "psums are read before distance")


def test_groups_of_a_pass_over_each_other():
    program, *_rest = one_layer({"p": 2, "group_rows": 2, "groups": 2})
    program.change(program.find("PASS", 0), 32, 0)
    hazard(program, "a pass must not write a word of the buffer twice")


NOT_READY = "ifmap is read that may not be ready, buffer word 0"
NOT_FINAL = "psums are stored that may not be final, buffer word 0"
NOT_WRITTEN = "psums are read that nobody wrote, buffer word 0"


def refuses(message, method, **counts):
    """Check that a method of :class:`Hazards` refuses words 0 to 3, and which of them it names."""
    with pytest.raises(FormatError, match=f"^HAZARD: {message}$"):
        method(np.arange(4), **counts)


def test_only_the_last_word_is_late():
    hazards = Hazards(8)
    hazards.layer()
    written = {"finals": 0, "released": 0}
    hazards.write_psums(np.array([0, 1, 2]), first_number=0, **written)
    hazards.write_psums(np.array([3]), first_number=7, **written)
    hazards.read_psums(np.arange(4), first_number=8, distance=4)
    hazards.read_psums(np.array([0, 1, 2]), first_number=8, distance=8)
    message = "psums are read before distance 5, buffer word 3"
    refuses(message, hazards.read_psums, first_number=8, distance=5)
    message = "psums are read before distance 9, buffer word 0"
    refuses(message, hazards.read_psums, first_number=8, distance=9)


def test_a_layer_finds_what_the_one_before_it_left():
    hazards = Hazards(8)
    hazards.layer()
    refuses(
        "ifmap is read that may not be ready, buffer word 0",
        hazards.read_ifmap,
        acquired=0,
        releases=0,
    )
    hazards.load(np.arange(4), tile=0, released=0)
    refuses(
        "ifmap is read that may not be ready, buffer word 0",
        hazards.read_ifmap,
        acquired=0,
        releases=0,
    )
    hazards.read_ifmap(np.arange(4), acquired=1, releases=0)
    hazards.layer()
    hazards.read_ifmap(np.arange(4), acquired=0, releases=0)
    hazards.layer()
    hazards.load(np.arange(4), tile=0, released=0)
    hazards.layer()
    hazards.write_psums(np.arange(4), first_number=0, finals=0, released=0)
    refuses(
        "psums are stored that may not be final, buffer word 0", hazards.store, waited=0, releases=0
    )
    refuses("psums are replaced by ifmap, buffer word 0", hazards.load, tile=0, released=0)
    hazards.layer()
    hazards.read_psums(np.arange(4), first_number=0, distance=9)
    hazards.store(np.arange(4), waited=0, releases=0)
    hazards.layer()
    hazards.write_psums(np.arange(4), first_number=0, finals=0, released=0)
    hazards.layer()
    hazards.load(np.arange(4), tile=0, released=0)
    refuses(
        "psums are read that nobody wrote, buffer word 0",
        hazards.read_psums,
        first_number=9,
        distance=9,
    )
    refuses(
        "psums are stored that may not be final, buffer word 0", hazards.store, waited=9, releases=0
    )


@pytest.mark.parametrize("released, bad", [(0, True), (1, True), (2, False)])
def test_an_area_is_free_when_all_its_readers_have_released(released, bad):
    hazards = Hazards(8)
    hazards.layer()
    hazards.load(np.arange(4), tile=0, released=0)
    hazards.read_ifmap(np.array([2]), acquired=1, releases=1)
    if bad:
        message = "ifmap still in use is replaced, buffer word 2"
        refuses(message, hazards.load, tile=1, released=released)
    else:
        hazards.load(np.arange(4), tile=1, released=released)


@pytest.mark.parametrize("released, bad", [(0, True), (1, True), (2, False)])
def test_an_area_is_free_when_its_store_has_released(released, bad):
    hazards = Hazards(8)
    hazards.layer()
    hazards.write_psums(np.arange(4), first_number=0, finals=0, released=0)
    hazards.store(np.array([2]), waited=1, releases=1)
    counts = {"first_number": 4, "finals": 1, "released": released}
    if bad:
        refuses("psums not yet stored are replaced, buffer word 2", hazards.write_psums, **counts)
    else:
        hazards.write_psums(np.arange(4), **counts)
