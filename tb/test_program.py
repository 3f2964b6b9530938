"""Programs: packets, codes, their order, and answers that are refused."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from lacuna.golden import rlc
from lacuna.host import coding
from lacuna.host.answer import answers
from lacuna.host.layer import Layer
from lacuna.host.mapper import map_layer
from lacuna.host.packets import Packet, PacketError, read, write
from lacuna.host.program import program
from lacuna.hw.formats import GLOBAL_COUNTERS, PE_COUNTERS, IfmapFlag, Kind, PassFlag, StoreFlag
from lacuna.hw.presets import CONFIGS
from lacuna.tb.layers import MACHINES, golden_driver, jobs, random_job


TINY = CONFIGS["tiny"]
SHAPE = {"C": 8, "M": 24, "H": 12, "W": 16, "R": 3, "S": 3}
LENGTHS = 1, 2, 31, 32, 33, 64, 100


@pytest.mark.parametrize("zero_point", [0, -3])
@pytest.mark.parametrize("density", [0, 0.02, 0.5, 1])
@pytest.mark.parametrize("name", MACHINES)
def test_run_length_code_is_goldens(name, density, zero_point):
    config, rng = MACHINES[name], np.random.default_rng(2017)
    half = 2 ** (config.activation_bits - 1)
    widths = {"run_bits": config.run_bits, "value_bits": config.activation_bits}
    for length in LENGTHS:
        rows = rng.integers(-half, half, (3, length))
        rows = np.where(rng.random(rows.shape) < density, rows, zero_point)
        data = coding.encode(rows, config=config, zero_point=zero_point)
        words = coding.to_words(data, config.link_bits)
        golden = [
            word
            for row in rows
            for word in rlc.encode(row, **widths, link_bits=config.link_bits, zero_point=zero_point)
        ]
        assert [int(word) for word in words] == [int(word) for word in golden]
        back = coding.from_words(words, config.link_bits)
        found = coding.decode(back, count=3, values=length, config=config, zero_point=zero_point)
        np.testing.assert_array_equal(found, rows)


@pytest.mark.parametrize("bits", [2, 4, 8, 16])
def test_pack(bits):
    rows = np.random.default_rng(2017).integers(-(2 ** (bits - 1)), 2 ** (bits - 1), (3, 21))
    data = coding.pack(rows, bits=bits, link_bits=64)
    words = [int(word) for word in coding.to_words(data, 64)]
    lanes = 64 // bits
    assert len(words) == 3 * -(-21 // lanes)
    value = words[len(words) // 3 + 20 // lanes] >> (20 % lanes * bits) & (2**bits - 1)
    assert value == rows[1, 20] % 2**bits
    found = coding.unpack(data, bits=bits).reshape(3, -1)
    np.testing.assert_array_equal(found[:, :21], rows)
    assert not found[:, 21:].any()


CODED = np.array([[0, 0, 5, 0, 7, 0, 0, 1]])


@pytest.mark.parametrize(
    "change, values, message",
    [
        (lambda words: words[:-1], 8, "coded data must be 1 segments, not 0"),
        (lambda words: words, 9, "a segment must have 9 values, and term on its last word only"),
        (lambda words: words, 7, "a run must end within the 7 values of its segment"),
        (
            lambda words: np.concatenate([words[:1] | np.uint64(1 << 63), words[1:]]),
            8,
            "coded data must be 1 segments, not 2",
        ),
    ],
)
def test_wrong_code(change, values, message):
    words = coding.to_words(coding.encode(CODED, config=TINY), 64)
    words = np.concatenate([np.array([1 << 5], dtype=np.uint64), words])[1:]
    longer = np.concatenate([words, words])
    words = longer if "not 2" in message else words
    data = coding.from_words(change(words), 64)
    with pytest.raises(coding.CodingError, match=f"^{re.escape(message)}$"):
        coding.decode(data, count=1, values=values, config=TINY)


def test_spare_bits():
    config = replace(TINY, run_bits=4)
    words = coding.to_words(coding.encode(CODED, config=config), 64)
    data = coding.from_words(words | np.uint64(1 << 62), 64)
    with pytest.raises(coding.CodingError, match=r"^spare bits of a coded word must be 0$"):
        coding.decode(data, count=1, values=8, config=config)


def heads(words, config):
    """Return (kind, flags of the payload's first field, fields) of every packet to a machine."""
    data = coding.from_words(words, config.link_bits).view("<u2").astype(int)
    per_word, place, found = config.link_bits // 16, 0, []
    head = -(-4 // per_word) * per_word
    while place < len(data):
        count = data[place + 1] * per_word
        found.append((Kind(data[place] % 256), data[place + head : place + head + count]))
        place += head + count + per_word
    return found


def test_order_of_packets():
    """The next tile travels between the passes of this one; a store stands behind its pass."""
    layer = Layer(**SHAPE, ifmap_coded=True)
    written = program([random_job(map_layer(layer, TINY))])
    packets = heads(written.words, TINY)
    kinds = [kind for kind, _fields in packets]
    assert kinds[:3] == [Kind.PROGRAM, Kind.LAYER, Kind.IFMAP]
    assert kinds[-2:] == [Kind.COUNTERS, Kind.END]
    inside = False  # between the first and the last pass of a tile
    pieces = 0
    for kind, fields in packets:
        if kind == Kind.PASS:
            inside |= bool(fields[0] & PassFlag.ACQUIRE)
            inside &= not fields[0] & PassFlag.RELEASE
        pieces += kind == Kind.IFMAP and inside
    assert pieces > 0
    finals = stored = 0
    for kind, fields in packets:
        if kind == Kind.PASS:
            finals += bool(fields[0] & PassFlag.FINAL)
        if kind == Kind.STORE:
            stored += bool(fields[0] & StoreFlag.WAIT)
            assert stored <= finals
    assert finals == stored > 1


@pytest.mark.parametrize("name", MACHINES)
def test_tiles_begin_and_end_once(name):
    config = MACHINES[name]

    @settings(max_examples=30, deadline=None, derandomize=True, database=None)
    @given(jobs(config, map_with=map_layer))
    def check(job):
        packets = heads(program([job]).words, config)
        loads = [fields[0] for kind, fields in packets if kind == Kind.IFMAP]
        tiles = len(list(job.mapping.tiles()))
        opened = False
        for flags in loads:
            assert bool(flags & IfmapFlag.ACQUIRE) != opened
            opened = not flags & IfmapFlag.READY
        assert not opened
        assert sum(1 for flags in loads if flags & IfmapFlag.ACQUIRE) == tiles

    check()


def test_descriptors_are_short_where_nothing_changes():
    layer = Layer(**(SHAPE | {"M": 64}))
    packets = heads(program([random_job(map_layer(layer, TINY))]).words, TINY)
    flags = [fields[0] for kind, fields in packets if kind == Kind.PASS]
    assert flags[0] & PassFlag.EXTENDED
    assert sum(bool(flag & PassFlag.EXTENDED) for flag in flags) < len(flags) / 2


def test_jobs_of_two_machines():
    layer = Layer(**SHAPE)
    two = [random_job(map_layer(layer, CONFIGS[name])) for name in ("tiny", "small")]
    message = "the jobs of a program must be mapped for one configuration"
    with pytest.raises(ValueError, match=f"^{message}$"):
        program(two)


def test_payload_too_long():
    packet = Packet(Kind.IFMAP, np.zeros(8 * 65536, np.uint8))
    with pytest.raises(ValueError, match=r"^a payload must be at most 65535 words, not 65536$"):
        write([packet], TINY)


@pytest.fixture(scope="module")
def sound():
    """Return a program and the sound answer to it."""
    layer = Layer(**SHAPE, ofmap_coded=True, relu=True)
    written = program([random_job(map_layer(layer, TINY))])
    return written, golden_driver(TINY)(written.words)


def packet_starts(words):
    """Return where the packets of an answer start."""
    starts, place = [], 0
    while place < len(words):
        starts.append(place)
        place += 2 + (words[place] >> 16 & 0xFFFF)
    return starts


def without_store(words):
    """Return the answer without its first store, numbered anew and with good checksums."""
    packets = read(words, TINY)
    last = next(index for index, packet in enumerate(packets) if packet.flags)
    return list(write(packets[last + 1 :], TINY))


@pytest.mark.parametrize(
    "change, message",
    [
        (lambda w: [w[0] ^ 1, *w[1:]], "packet 0 must be of a kind sent by a machine, not 0xb0"),
        (lambda w: [w[0], w[1] ^ 4, *w[2:]], "packet 0 has a wrong checksum"),
        (lambda w: w[packet_starts(w)[1] :], "packet 0 must have that number, not 1"),
        (lambda w: w[:-1], "packet 21 must be 1 words long, but the words end"),
        (lambda w: w[: packet_starts(w)[-1]], "the answer must go on with ENDED 0, but the words"),
        (lambda w: w[: packet_starts(w)[-2]], "the answer must go on with COUNTED 0, but"),
        (without_store, "the answer must go on with OFMAP 0, not OFMAP 1"),
        (
            lambda w: [*w, *write([Packet(Kind.ENDED, np.zeros(8, np.uint8))], TINY)],
            "packet 22 must have that number, not 0",
        ),
    ],
)
def test_wrong_answers(sound, change, message):
    written, words = sound
    with pytest.raises(PacketError, match=f"^{re.escape(message)}"):
        answers(written, change(list(words)))


def test_answer_too_long(sound):
    written, words = sound
    packets = read(words, TINY)
    message = "the answer must end after the last layer, not 1 packets later"
    with pytest.raises(PacketError, match=f"^{message}$"):
        answers(written, write([*packets, packets[-1]], TINY))


def test_ofmap_of_wrong_length():
    written = program([random_job(map_layer(Layer(**SHAPE), TINY))])
    packets = read(golden_driver(TINY)(written.words), TINY)
    first = packets[0]
    packets[0] = replace(first, payload=first.payload[:-8])
    with pytest.raises(PacketError, match=r"^store 0 of layer 0 must be \d+ words, not \d+$"):
        answers(written, write(packets, TINY))


def test_without_counters():
    """Nobody asks for them: the answer is the same but for them."""
    jobs = [random_job(map_layer(Layer(**SHAPE), TINY), seed=seed) for seed in (1, 2)]
    both = [program(jobs, counters=wanted) for wanted in (True, False)]
    kinds = [[kind for kind, _fields in heads(written.words, TINY)] for written in both]
    assert kinds[1] == [kind for kind in kinds[0] if kind != Kind.COUNTERS]
    full, bare = (answers(written, golden_driver(TINY)(written.words)) for written in both)
    for one, other in zip(full, bare, strict=True):
        np.testing.assert_array_equal(one.ofmap, other.ofmap)
        assert (other.counters, other.pe_counters) == ({}, {})


def test_counters():
    """Counters come in the order of the formats, those of the PEs by position."""
    written = program([random_job(map_layer(Layer(**SHAPE), TINY))])
    packets = read(golden_driver(TINY)(written.words), TINY)
    first, per_pe = len(GLOBAL_COUNTERS), len(PE_COUNTERS)
    total = first + TINY.pe_count * per_pe
    counters = np.arange(9, 9 + total + total % 2, dtype="<u4").view(np.uint8)
    cycles = np.array([7, 1, 0, 0], dtype="<u2").view(np.uint8)
    packets[-1] = replace(packets[-1], payload=cycles)
    answer = answers(written, write(packets, TINY))[0]
    assert (answer.cycles, answer.counters, answer.pe_counters) == (65543, {}, {})
    packets[-2] = replace(packets[-2], payload=counters)
    answer = answers(written, write(packets, TINY))[0]
    assert answer.cycles == answer.counters["cycles"]
    assert list(answer.counters) == list(GLOBAL_COUNTERS)
    assert list(answer.counters.values()) == list(range(9, 9 + first))
    assert answer.pe_counters["busy"].shape == (3, 4)
    place = PE_COUNTERS.index("products")
    assert answer.pe_counters["products"][2, 1] == 9 + first + (2 * 4 + 1) * per_pe + place
    packets[-2] = replace(packets[-2], payload=counters[:-8])
    message = rf"^COUNTED must carry {total} counters, not {total + total % 2 - 2}$"
    with pytest.raises(PacketError, match=message):
        answers(written, write(packets, TINY))
