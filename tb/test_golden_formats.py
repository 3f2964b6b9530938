"""golden.formats, golden.words and golden.bodies against packets written by hand."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.golden import bodies, words
from lacuna.golden.formats import KINDS, FormatError, Packet, Reader, frame, ofmaps, read
from lacuna.hw import formats as hw_formats
from lacuna.tb.golden_packets import EXTENDED, HASH, Program, packet, to_words


LINKS = [32, 64, 128]
EXTENDED_PASS = [EXTENDED, 2, 1, 2, 5, 6, 7, 1, 1, *range(9, 16), 3, *range(17, 33), 0, 0, 0]


def small_program(link_bits=64, last=1):
    """Return a program whose packets are well formed, though they make no sense."""
    program = Program(link_bits)
    program.add("LAYER", program.fields(1, 2, -3, 0), identity=5)
    program.add("IFMAP", [*program.fields(7, 10, 2, 4), 11, 12], identity=6)
    short, rest = program.fields(*EXTENDED_PASS[:8]), program.fields(*EXTENDED_PASS[8:])
    program.add("PASS", short + rest + list(range(6)))
    program.add("PASS", program.fields(1, 2, 0, 1, 8, 9, 10, 2) + list(range(12)))
    head = program.fields(31, 100, 3, 8, 2, 40, -5, 0)
    table = program.fields(0xFFFF, 0xFFFF, -2, 3) + program.fields(5, 1, 7, 47)
    program.add("STORE", head + table, identity=8)
    program.add("COUNTERS", identity=9)
    program.add("END", flags=last, identity=10)
    return program


def read_in(program):
    """Read ``program`` as the machine would."""
    return read(program.words, link_bits=program.link_bits, config_hash=HASH)


def refuses(name, program):
    """Check that reading and decoding ``program`` fails with error ``name``."""
    with pytest.raises(FormatError, match=f"^{name}: ") as caught:
        last_pass = None
        for each in read_in(program):
            body = bodies.decode(each, program.link_bits, last_pass)
            last_pass = body if each.kind == "PASS" else last_pass
    assert caught.value.name == name
    assert caught.value.code == words.ERRORS[name]


def test_names_agree_with_the_design():
    assert {code: kind.name for code, kind in hw_formats.Kind._value2member_map_.items()} == KINDS
    codes = {error.name: int(error) for error in hw_formats.Error if error}
    assert codes == {name: code for name, code in words.ERRORS.items() if name != "HAZARD"}
    ours = bodies.PASS_FIELDS
    assert hw_formats.PASS_FIELDS[: len(ours)] == ours
    assert len(hw_formats.PASS_FIELDS) == 36


@pytest.mark.parametrize("link_bits", LINKS)
def test_packets(link_bits):
    program = small_program(link_bits)
    packets = read_in(program)
    assert [each.kind for each in packets] == [
        *("PROGRAM", "LAYER", "IFMAP", "PASS", "PASS", "STORE", "COUNTERS", "END"),
    ]
    assert [each.sequence for each in packets] == list(range(8))
    assert [each.id for each in packets] == [1, 5, 6, 0, 0, 8, 9, 10]
    assert [each.flags for each in packets] == [0] * 7 + [1]
    for each, part in zip(packets, program.parts, strict=True):
        assert frame(each, link_bits) == part


@pytest.mark.parametrize("link_bits", LINKS)
def test_bodies(link_bits):
    packets = read_in(small_program(link_bits))
    layer = bodies.decode(packets[1], link_bits)
    assert layer == bodies.Layer(ifmap_areas=1, psum_areas=2, zero_point=-3)
    ifmap = bodies.decode(packets[2], link_bits)
    expected = {"base": 10, "segments": 2, "values": 4, "words": [11, 12]}
    assert ifmap == bodies.Ifmap(coded=True, acquire=True, ready=True, **expected)
    store = bodies.decode(packets[5], link_bits)
    assert (store.coded, store.wait, store.release, store.relu, store.rescale) == (True,) * 5
    assert (store.base, store.rows, store.values, store.period) == (100, 3, 8, 2)
    assert (store.threshold, store.zero_point) == (40, -5)
    assert bodies.table(store, link_bits) == ([-1, 0x10005], [-2, 7], [3, 47])


@pytest.mark.parametrize("link_bits", LINKS)
def test_passes(link_bits):
    packets = read_in(small_program(link_bits))
    long = bodies.decode(packets[3], link_bits)
    values = [getattr(long, name) for name in bodies.PASS_FIELDS[1:]]
    assert values == EXTENDED_PASS[1:33]
    assert long.extended
    assert not any((long.first, long.final, long.acquire, long.release, long.whole))
    assert long.words == list(range(6))
    short = bodies.decode(packets[4], link_bits, long)
    assert [getattr(short, name) for name in bodies.PASS_FIELDS[1:8]] == [2, 0, 1, 8, 9, 10, 2]
    assert [getattr(short, name) for name in bodies.PASS_FIELDS[8:]] == EXTENDED_PASS[8:33]
    assert (short.first, short.extended, short.words) == (True, False, list(range(12)))


def test_first_pass_must_be_extended():
    program = small_program()
    del program.parts[3]
    program.edit(3, lambda payload: None)
    program.parts = program.parts[:4]
    with pytest.raises(FormatError, match=r"^ORDER: the first PASS of a layer must be EXTENDED$"):
        bodies.decode(Packet("PASS", 0, 3, 0, program.parts[3][1:-1]), 64)


@pytest.mark.parametrize("link_bits", LINKS)
def test_every_flipped_bit_is_an_error(link_bits):
    program = small_program(link_bits)
    good = program.words
    rng = np.random.default_rng(2017)
    for position in range(len(good)):
        for bit in {0, link_bits - 1, *rng.integers(0, link_bits, 6).tolist()}:
            bad = list(good)
            bad[position] ^= 1 << bit
            with pytest.raises(FormatError):
                read(bad, link_bits=link_bits, config_hash=HASH)


def test_every_lost_doubled_or_swapped_packet_is_an_error():
    parts = small_program().parts
    for k in range(1, len(parts) - 1):
        for other in (
            parts[:k] + parts[k + 1 :],
            parts[: k + 1] + parts[k:],
            [*parts[:k], parts[k + 1], parts[k], *parts[k + 2 :]],
        ):
            with pytest.raises(FormatError, match=r"^SEQUENCE: "):
                read([word for part in other for word in part], link_bits=64, config_hash=HASH)


def test_every_cut_is_a_timeout():
    good = small_program().words
    for stop in range(1, len(good)):
        with pytest.raises(FormatError, match=r"^TIMEOUT: "):
            read(good[:stop], link_bits=64, config_hash=HASH)


@pytest.mark.parametrize(
    "name, part",
    [
        ("HEADER", packet(0xA8, sequence=1)),
        ("HEADER", packet("OFMAP", sequence=1)),
        ("HEADER", packet("LAYER", [0], sequence=1, flags=1)),
        ("HEADER", packet("END", sequence=1, flags=2)),
        ("SEQUENCE", packet("LAYER", [0], sequence=2)),
        ("ORDER", packet("PASS", [0], sequence=1)),
        ("ORDER", packet("END", sequence=1)),
        ("HEADER", packet("PROGRAM", [HASH], sequence=1)),
        ("CRC", [*packet("LAYER", [0], sequence=1)[:-1], 0]),
        ("CRC", [*packet("LAYER", [0], sequence=1)[:-1], 1 << 32]),
    ],
)
def test_wrong_headers_and_trailers(name, part):
    program = Program()
    program.parts.append(part)
    refuses(name, program)


def test_second_layer_before_end():
    program = small_program()
    program.parts = program.parts[:3]
    program.add("LAYER", [1])
    refuses("ORDER", program)


def test_layers_and_programs_follow_each_other():
    program = small_program(last=0)
    program.add("LAYER", program.fields(1, 1, 0, 0))
    program.add("END", flags=1)
    again = read(program.words + program.words, link_bits=64, config_hash=HASH)
    assert len(again) == 2 * len(program.parts)


def test_other_configuration():
    with pytest.raises(FormatError, match=r"^CONFIG: the hash must be 0xc0ffee02$"):
        read(small_program().words, link_bits=64, config_hash=HASH + 1)


@pytest.mark.parametrize("half, name", [(1, "CONFIG"), (2, "CRC")])
def test_whole_program_after_half_a_one(half, name):
    program = small_program()
    reader = Reader(program.words[:half] + program.words, link_bits=64, config_hash=HASH)
    with pytest.raises(FormatError, match=f"^{name}: "):
        reader.next()
    reader.discard()
    assert [reader.next().kind for _packet in program.parts][-1] == "END"
    assert reader.next() is None


def test_rest_of_a_header():
    program = small_program(128)
    program.parts[1][0] |= 1 << 64
    refuses("HEADER", program)


def test_words_before_a_program():
    with pytest.raises(FormatError, match=r"^HEADER: word 0 must begin a PROGRAM$"):
        read([0, *small_program().words], link_bits=64, config_hash=HASH)


@pytest.mark.parametrize("index", [1, 6, 7])
def test_payload_too_long(index):
    program = small_program()
    program.edit(index, lambda payload: payload.append(0))
    refuses("LENGTH", program)


def test_program_packet_too_long():
    program = small_program()
    program.edit(0, lambda payload: payload.append(0))
    refuses("HEADER", program)


@pytest.mark.parametrize("index, words", [(1, 0), (2, 0), (3, 1), (3, 8), (4, 1), (5, 1)])
def test_payload_shorter_than_its_blocks(index, words):
    program = small_program()
    program.edit(index, lambda payload: payload.__delitem__(slice(words, None)))
    refuses("LENGTH", program)


@pytest.mark.parametrize("change", [-1, 1])
def test_length_of_a_table(change):
    store = bodies.decode(read_in(small_program())[5], 64)
    wrong = [*store.words, 0][: len(store.words) + change]
    with pytest.raises(FormatError, match=r"^LENGTH: "):
        bodies.table(replace(store, words=wrong), 64)


@pytest.mark.parametrize(
    "index, field, value",
    [(1, 3, 1), (2, 0, 8), (3, 0, 64 + EXTENDED), (3, 33, 1), (3, 35, 1), (5, 0, 32), (5, 7, 1)],
)
def test_reserved_fields_and_unknown_flags(index, field, value):
    program = small_program()
    program.change(index, field, value)
    refuses("FIELD", program)


def test_rest_of_a_block():
    program = small_program(128)
    program.edit(1, lambda payload: payload.__setitem__(0, payload[0] | 1 << 64))
    refuses("FIELD", program)


def answers(*kinds_and_flags):
    """Return packets from the machine, each with one word of payload: its position."""
    return [
        word
        for k, (kind, flags, identity) in enumerate(kinds_and_flags)
        for word in packet(kind, [k], sequence=k, flags=flags, identity=identity)
    ]


def test_ofmaps_are_put_together():
    got = ofmaps(
        answers(("OFMAP", 0, 3), ("OFMAP", 1, 3), ("OFMAP", 1, 3), ("COUNTED", 0, 9)), link_bits=64
    )
    assert [(each.kind, each.id, each.payload) for each in got] == [
        ("OFMAP", 3, [0, 1]),
        ("OFMAP", 3, [2]),
        ("COUNTED", 9, [3]),
    ]


@pytest.mark.parametrize(
    "kinds, message",
    [
        ([("OFMAP", 0, 3), ("OFMAP", 1, 4)], r"^ORDER: OFMAP of store 3 must go on before OFMAP"),
        ([("OFMAP", 0, 3), ("ENDED", 0, 4)], r"^ORDER: OFMAP of store 3 must go on before ENDED"),
        ([("OFMAP", 0, 3)], r"^ORDER: OFMAP of store 3 must have a last packet$"),
    ],
)
def test_ofmaps_are_not_mixed(kinds, message):
    with pytest.raises(FormatError, match=message):
        ofmaps(answers(*kinds), link_bits=64)


def test_answers_to_two_programs():
    one = answers(("OFMAP", 1, 3), ("ENDED", 0, 4))
    assert len(ofmaps(one + one, link_bits=64)) == 4
    with pytest.raises(FormatError, match=r"^SEQUENCE: OFMAP must be packet 1, not 0$"):
        ofmaps(answers(("OFMAP", 1, 3)) * 2, link_bits=64)


@pytest.mark.parametrize("link_bits", LINKS)
@pytest.mark.parametrize("bits", [2, 4, 8, 16, 32])
def test_values_in_words(bits, link_bits):
    rng = np.random.default_rng(2017)
    half = 2 ** (bits - 1)
    values = rng.integers(-half, half, (3, 7))
    expected = [to_words(row, bits, link_bits) for row in values]
    parts = words.pack(values, bits, link_bits)
    got = [
        [sum(int(part) << 32 * k for k, part in enumerate(word)) for word in row] for row in parts
    ]
    assert got == expected
    np.testing.assert_array_equal(
        words.unpack(parts, bits, link_bits).reshape(3, -1)[:, :7], values
    )
    np.testing.assert_array_equal(words.unpack(got[1], bits, link_bits).ravel()[:7], values[1])


@pytest.mark.parametrize("value, bits, expected", [(0x7FFF, 16, 0x7FFF), (0x8000, 16, -0x8000)])
def test_signed(value, bits, expected):
    assert words.signed(value, bits) == expected


def test_wrong_header_at_the_end():
    program = small_program()
    with pytest.raises(FormatError, match=r"^HEADER: "):
        read([*program.parts[0], 0xA8], link_bits=64, config_hash=HASH)
