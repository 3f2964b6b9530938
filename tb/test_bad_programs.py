"""Programs that no machine may obey: each has its error, and the next program is right."""

import pytest

from lacuna.hw.formats import STORE_FIELDS, Error, IfmapFlag, Kind, StoreFlag
from lacuna.tb import machines
from lacuna.tb.bad_cases import orders, waits
from lacuna.tb.golden_packets import KIND, packet
from lacuna.tb.programs import (
    bad_program,
    check,
    golden_error,
    header,
    recovery,
    renumber,
    taken_program,
)


HEADER_KIND, HEADER_COUNT, HEADER_SEQUENCE = range(3)
#: Stalls on both sides, so that errors strike while words are withheld.
STALLS = {"stall_in": 0.3, "stall_out": 0.5, "seed": 21}


@pytest.mark.parametrize("kind", ["LAYER", "IFMAP", "PASS", "STORE", "COUNTERS", "END"])
class TestPacket:
    """What can be wrong with a packet of any kind."""

    def test_checksum(self, kind):
        program = bad_program()
        program.parts[program.find(kind, -1)][-1] ^= 1 << 31
        check(program, Error.CRC)

    def test_bits_above_the_checksum(self, kind):
        program = bad_program()
        program.parts[program.find(kind, -1)][-1] |= 1 << 63
        check(program, Error.CRC)

    @pytest.mark.parametrize("code", [0, 0xA0, 0xA1, 0xA8, 0xB1, 0xB2, 0xFF])
    def test_kind(self, kind, code):
        program = bad_program()
        header(program, program.find(kind, -1), HEADER_KIND, code)
        check(program, Error.HEADER)

    @pytest.mark.parametrize("flags", [1, 2, 128])
    def test_flags(self, kind, flags):
        program = bad_program()
        if kind == "END" and flags == 1:
            flags = 3
        header(program, program.find(kind, -1), HEADER_KIND, KIND[kind] + 256 * flags)
        check(program, Error.HEADER)

    @pytest.mark.parametrize("change", [-1, 1, 256])
    def test_sequence(self, kind, change):
        program = bad_program()
        index = program.find(kind, -1)
        header(program, index, HEADER_SEQUENCE, index + change & 0xFFFF)
        check(program, Error.SEQUENCE)

    def test_lost(self, kind):
        program = bad_program()
        index = program.find(kind)
        del program.parts[index]
        # without END, the next program is what golden does not see here, and it is lost
        last = kind == "END"
        code = Error.HEADER if last else Error.SEQUENCE
        check(program, code, golden=not last, goods=1 + last)

    def test_doubled(self, kind):
        program = bad_program()
        index = program.find(kind)
        program.parts.insert(index, program.parts[index])
        check(program, Error.SEQUENCE if kind != "END" else Error.HEADER)

    def test_swapped(self, kind):
        program = bad_program()
        index = min(program.find(kind), len(program.parts) - 2)
        parts = program.parts
        parts[index : index + 2] = parts[index : index + 2][::-1]
        check(program, Error.SEQUENCE)

    @pytest.mark.parametrize("coded", [False, True])
    def test_one_word_too_many(self, kind, coded):
        for word in (0, 1, 1 << 63):
            program = bad_program(ifmap_coded=coded)
            program.edit(program.find(kind, -1), lambda payload, word=word: payload.append(word))
            check(program, Error.LENGTH)


@pytest.mark.parametrize("kind", ["LAYER", "IFMAP", "PASS", "STORE"])
@pytest.mark.parametrize("rest", [0, -1])
def test_too_few_words(kind, rest):
    """All of the payload is missing, or its last word."""
    for coded in (False, True):
        program = bad_program(ifmap_coded=coded)
        program.edit(program.find(kind, -1), lambda payload: payload.__delitem__(slice(rest, None)))
        check(program, Error.LENGTH)


@pytest.mark.parametrize("several", [orders, waits])
def test_packets_out_of_place(several):
    """Packets where they may not stand, and such as wait for what never comes."""
    for name, words, code in several():
        assert recovery("tiny", words) == [code], name
        assert golden_error("tiny", words) == code, name


def test_another_version():
    program = bad_program()
    program.parts[0] = packet("PROGRAM", program.parts[0][1:-1], sequence=0, identity=2)
    check(program, Error.HEADER)


class TestWait:
    """Packets that wait for something behind them."""

    def test_no_area_for_a_tile(self):
        program = bad_program(N=3, C=9, H=12)
        first = program.find("IFMAP")
        acquires = [
            index
            for index, part in enumerate(program.parts)
            if part[0] & 255 == Kind.IFMAP and part[1] & IfmapFlag.ACQUIRE
        ]
        areas = program.parts[1][1] & 15
        assert len(acquires) > areas, "there must be more tiles than areas"
        chosen = [program.parts[index] for index in range(first, acquires[areas] + 1)]
        early = [part for part in chosen if part[0] & 255 == Kind.IFMAP]
        late = [part for part in program.parts[first:] if not any(part is each for each in early)]
        program.parts[first:] = early + late
        renumber(program)
        check(program, Error.TIMEOUT)

    def test_a_psum_area_that_is_never_free(self):
        check(taken_program(machines.config_of("tiny")), Error.TIMEOUT)


@pytest.mark.parametrize("code", [Error.CRC, Error.SEQUENCE, Error.FIELD, Error.TIMEOUT])
def test_errors_under_stalls(code):
    """While words are withheld on both sides the machine stops in the same way."""
    program = bad_program(C=6, M=8)
    index = program.find("STORE", -1)
    if code == Error.CRC:
        program.parts[index][-1] ^= 2
    elif code == Error.SEQUENCE:
        program.parts.insert(index, program.parts[index])
    elif code == Error.FIELD:
        program.change(index, STORE_FIELDS.index("rows"), 0)
    else:
        program.change(index, 0, program.parts[index][1] & 0xFFFF | StoreFlag.WAIT)
    words = program.words
    for seed in range(10):
        truth = machines.golden("tiny", words, strict=False)
        result = machines.send("tiny", words, **STALLS | {"seed": seed}, ended=1)
        assert result.errors == [code]
        assert truth.words[: len(result.words)] == result.words
        assert Error[truth.error] == code
        assert result.broken_offers == 0
