"""golden.machine: whole programs, written by hand, against golden.conv and golden.post."""

import numpy as np
import pytest

from lacuna.golden.conv import convolve
from lacuna.golden.formats import ofmaps, read
from lacuna.golden.machine import run
from lacuna.golden.post import post
from lacuna.tb.golden_packets import HASH, TINY, WHOLE, Program
from lacuna.tb.golden_programs import layer, one_layer, runs, shapes


BIG = {**TINY, "buffer_words": 8192}
NARROW = {"activation_bits": 8, "weight_bits": 8, "psum_bits": 32, "run_bits": 4}


def all_posts(rng, count):
    """Return a ``post`` in which every step does something."""
    return {
        "bias": rng.integers(-(2**15), 2**15, count),
        "multiplier": rng.integers(-(2**15), 2**15, count),
        "shift": rng.integers(8, 20, count),
        "relu": True,
        "threshold": 9,
        "zero_point": -3,
    }


def expected(ifmap, filters, machine, how):
    """Convolve and post-process; return the ofmap and the convolution."""
    options = {"zero_point": how.get("zero_point", 0), "stride": how.get("stride", 1)}
    conv = convolve(
        ifmap,
        filters,
        **options,
        product_shift=machine["product_shift"],
        psum_bits=machine["psum_bits"],
    )
    widths = {name: machine[name] for name in ("psum_bits", "activation_bits")}
    return post(conv.psums, **how.get("post", {}), **widths), conv


def payloads(result, link_bits):
    """Return the words of every STORE."""
    packets = ofmaps(result.words, link_bits=link_bits)
    return [packet.payload for packet in packets if packet.kind == "OFMAP"]


def check(how, machine, **shape):
    """Run one layer and compare everything."""
    program, reader, ifmap, filters = one_layer(how, machine, **shape)
    result = runs(program, machine)
    assert result.error is None, result.detail
    ofmap, conv = expected(ifmap, filters, machine, how)
    got = reader(payloads(result, machine["link_bits"]))
    np.testing.assert_array_equal(got, ofmap)
    return result, conv, ofmap


@pytest.mark.parametrize("coded", [False, True])
@pytest.mark.parametrize(
    "how",
    [
        {},
        {"q": 2, "p": 3, "group_rows": 4, "zero_point": 3},
        {"q": 2, "p": 2, "group_rows": 2, "groups": 2},
        {"q": 1, "p": 1, "group_rows": 1, "groups": 4, "zero_point": -5},
        {"q": 4, "p": 2, "group_rows": 3, "stride": 2},
        {"q": 1, "p": 8, "group_rows": 3, "tiles": 2, "zero_point": 3},
        {"q": 1, "p": 5, "group_rows": 4, "tiles": 3, "stride": 3},
    ],
    ids=str,
)
def test_layers(how, coded):
    check({**how, "coded": coded}, BIG)


@pytest.mark.parametrize("link_bits", [32, 64, 128])
@pytest.mark.parametrize("widths", [{}, NARROW], ids=["16", "8"])
@pytest.mark.parametrize("coded", [False, True])
def test_widths_and_post(link_bits, widths, coded):
    machine = {**BIG, **widths, "link_bits": link_bits, "product_shift": 0 if widths else 4}
    how = {"q": 2, "p": 3, "group_rows": 3, "tiles": 2, "coded": coded, "zero_point": 3}
    check({**how, "post": all_posts(np.random.default_rng(5), 7)}, machine)


@pytest.mark.parametrize(
    "how, shape",
    [
        ({"q": 4, "stride": 2, "group_rows": 4}, {"kernel": (1, 1)}),
        ({"q": 2, "stride": 4, "group_rows": 2}, {"kernel": (3, 2), "size": (11, 11)}),
        ({"q": 1, "stride": 2, "p": 2}, {"kernel": (5, 5), "size": (9, 11)}),
        ({"q": 1, "stride": 1}, {"kernel": (4, 11), "size": (4, 11), "images": 1}),
        ({"q": 1, "p": 1, "stride": 3}, {"kernel": (1, 12), "channels": 1, "size": (7, 40)}),
    ],
    ids=str,
)
def test_kernels_and_strides(how, shape):
    check(how, BIG, **shape)


def test_statistics():
    how = {"q": 2, "p": 3, "group_rows": 4, "zero_point": 3}
    shape = {"channels": 6, "count": 6}  # so that nothing is filled up
    result, conv, ofmap = check(how, BIG, **shape)
    (layer_statistics,) = result.layers
    passes = 2 * 3  # two blocks of filters; 3 channel groups x 3 rows by 3
    row_words, psum_words = 4, 5  # 8 columns x 2 channels; 6 columns x 3 filters
    assert vars(layer_statistics) == {
        "id": 0,
        "passes": passes,
        "products": conv.products,
        "gated": conv.gated,
        "ifmap_writes": 2 * 3 * 2 * 9 * row_words,
        "ifmap_reads": passes * 2 * (6 + 5) * row_words,
        "psum_reads": 2 * 2 * 2 * 7 * psum_words,
        "psum_writes": passes * 2 * 7 * psum_words,
        "store_reads": 2 * 2 * 7 * psum_words,
        "ofmap_values": ofmap.size,
        "ofmap_zeros": np.count_nonzero(ofmap == 0),
    }


def test_ifmap_rows_count_whole_slots():
    """The rows of a slot are all sent, though a pass uses only some of them."""
    how = {"q": 1, "p": 8, "group_rows": 1}
    machine = {**BIG, "rows": 2}  # pairs of slots of 3: slots 0, 0-1, 1
    program, *_rest = one_layer(how, machine, channels=2, count=1, images=1, size=(3, 3))
    assert runs(program, machine).layers[0].ifmap_reads == (1 + 2 + 1) * 3 * 1


def test_zero_point_decides_what_is_gated():
    dense = check({"zero_point": 0}, BIG)[0].layers[0].gated
    sparse = check({"zero_point": 3}, BIG)[0].layers[0]
    assert dense < 0.01 * sparse.products < 0.45 * sparse.products < sparse.gated


def test_whole_scratchpad():
    machine = {**BIG, "filter_spad_words": 48}
    program, reader, ifmap, filters = one_layer({"q": 4, "p": 3}, machine, channels=4)
    assert runs(program, machine).error == "FIELD"
    for number in range(3):
        index = program.find("PASS", number)
        flags = program.parts[index][1] & 0xFFFF
        program.change(index, 0, flags | WHOLE)
    result = runs(program, machine)
    np.testing.assert_array_equal(
        reader(payloads(result, 64)), expected(ifmap, filters, machine, {})[0]
    )


def test_layers_and_programs_follow_each_other():
    rng = np.random.default_rng(2017)
    one, two = shapes(rng), shapes(rng, kernel=(1, 1))
    program = Program()
    readers = [
        layer(program, *one, BIG, q=2, last=False),
        layer(program, *two, BIG, q=4, p=2),
    ]
    result = run(program.words * 2, config_hash=HASH, **BIG)
    assert result.error is None
    assert len(result.layers) == 4
    words = payloads(result, 64)
    assert len(words) == 2 * (7 + 4)
    for start in (0, 11):
        np.testing.assert_array_equal(
            readers[0](words[start : start + 7]), expected(*one, BIG, {})[0]
        )
        np.testing.assert_array_equal(
            readers[1](words[start + 7 : start + 11]), expected(*two, BIG, {})[0]
        )


@pytest.mark.parametrize("packet_words", [4, 7, 28, 100])
def test_packets_are_full(packet_words):
    machine = {**BIG, "packet_words": packet_words}
    program, *_rest = one_layer({"p": 2}, machine)  # 14 rows of 3 words in each of 4 STOREs
    packets = read(runs(program, machine).words, link_bits=64)
    full, rest = divmod(42, packet_words)
    sizes = [packet_words] * full + ([rest] if rest else [])
    assert [len(each.payload) for each in packets[:-1]] == sizes * 4
    assert [each.flags for each in packets[:-1]] == ([0] * (len(sizes) - 1) + [1]) * 4
    ids = [k for k in range(4) for _size in sizes]
    assert [(each.kind, each.id) for each in packets[:-1]] == [("OFMAP", k) for k in ids]
    end = packets[-1]
    assert (end.kind, end.flags, end.id, end.payload) == ("ENDED", 1, 7, [0])
    assert [each.sequence for each in packets] == list(range(len(packets)))


def test_counters_are_answered():
    program = Program()
    program.add("LAYER", program.fields(1, 1, 0, 0))
    program.add("COUNTERS", identity=9)
    program.add("END", flags=1)
    kinds = [(each.kind, each.id) for each in read(runs(program).words, link_bits=64)]
    assert kinds == [("COUNTED", 9), ("ENDED", 0)]


def test_good_program_after_a_bad_one():
    good, reader, ifmap, filters = one_layer({"p": 2})
    ofmap, _conv = expected(ifmap, filters, TINY, {})
    right = runs(good).words
    np.testing.assert_array_equal(reader(payloads(runs(good), 64)), ofmap)
    for position in range(3, len(good.words), 101):
        bad = list(good.words)
        bad[position] ^= 1 << position % 64
        alone = run(bad, config_hash=HASH, **TINY)
        assert alone.error is not None
        assert alone.detail.startswith(f"{alone.error}: ")
        sent = read(alone.words, link_bits=64)  # whole packets, and all of them right
        assert all(each.kind == "OFMAP" for each in sent)
        result = run(bad + good.words, config_hash=HASH, **TINY)
        assert (result.error, result.detail) == (None, "")
        assert result.words == alone.words + right


def test_first_error_stays():
    program, *_rest = one_layer()
    bad = list(program.words)
    bad[-1] ^= 1
    wrong_hash = Program()
    wrong_hash.edit(0, lambda payload: payload.__setitem__(0, 5))
    assert run(bad + wrong_hash.words, config_hash=HASH, **TINY).error == "CRC"
    assert run([*wrong_hash.words, 1, 2, 3], config_hash=HASH, **TINY).error == "CONFIG"
    assert run([*bad, 1, 2, 3], config_hash=HASH, **TINY).error == "CRC"


def test_nothing_is_sent_after_an_error():
    program, *_rest = one_layer({"p": 2})
    whole = runs(program).words
    index = program.find("STORE", 2)
    program.parts[index][-1] ^= 1
    got = runs(program)
    assert got.error == "CRC"
    kept = read(got.words, link_bits=64)
    assert {each.id for each in kept} == {0, 1}
    assert got.words == whole[: len(got.words)]


def early(payload, last):
    payload[1] |= 1 << 63


def late(payload, last):
    payload[last] ^= 1 << 63


def run_over(payload, last):
    payload[last] |= 31


def padded(payload, last):
    payload[last] |= 1 << 42


def short(payload, last):
    payload.pop()


def long(payload, last):
    payload.append(0)


@pytest.mark.parametrize(
    "name, spoil",
    [
        ("RLC_EARLY", early),
        ("RLC_LATE", late),
        ("RLC_RUN", run_over),
        ("RLC_PAD", padded),
        ("LENGTH", short),
        ("LENGTH", long),
    ],
)
def test_run_length_errors(name, spoil):
    program, *_rest = one_layer({"coded": True, "q": 1}, size=(9, 8))

    def wrong(payload):
        spoil(payload, next(k for k in range(1, len(payload)) if payload[k] >> 63))

    program.edit(program.find("IFMAP"), wrong)  # 8 values, none of them 0: 3 + 3 + 2 pairs
    assert runs(program).error == name
