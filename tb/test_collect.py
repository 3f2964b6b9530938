# amaranth: UnusedElaboratable=no
"""Pack and Collector: single psums to words, taken from the columns that are asked for."""

import numpy as np
import pytest

from lacuna.hw.array.collect import Collector, Pack
from lacuna.hw.layouts import psum, psum_word
from lacuna.tb.array_pass import make_config, words_of
from lacuna.tb.traffic import Phase, cycles_of, simulate


LENGTHS = [1, 2, 3, 4, 5, 7, 8, 9, 1, 1, 12]


def random_rows(rng, config, lengths):
    """Return psums of ofmap rows."""
    half = 1 << config.psum_bits - 1
    return [rng.integers(-half, half, length) for length in lengths]


def singles(config, row):
    """Return the payloads of a row of psums."""
    layout, last = psum(config), len(row) - 1
    return [
        layout.const({"data": int(value), "last": k == last}).as_bits()
        for k, value in enumerate(row)
    ]


def end(config):
    """Return the token that ends a pass; its value means nothing."""
    return psum(config).const({"data": -1, "end": 1}).as_bits()


def packed(config, row):
    """Return the payloads of the words of a row: unused lanes of the last are 0."""
    layout, lanes = psum_word(config), config.psum_lanes
    words = words_of(row, config.psum_bits, config.link_bits).tolist()
    counts = [min(lanes, len(row) - k * lanes) for k in range(len(words))]
    rest = [
        layout.const({"count": count, "last": k == len(words) - 1}).as_bits()
        for k, count in enumerate(counts)
    ]
    return [word | other for word, other in zip(words, rest, strict=True)]


def pack_case(rng, config):
    """Return a Pack and a phase: rows of every length, an end behind every second."""
    rows = random_rows(rng, config, LENGTHS)
    inputs, expected = [], []
    for index, row in enumerate(rows):
        inputs += singles(config, row) + [end(config)] * (index % 2)
        expected += packed(config, row)
    return Pack(config), [Phase({"i": inputs}, {"o": expected}, settle=3)]


def collector_case(rng, config):
    """Return a Collector and a phase: words asked for in any order of the columns."""
    columns = range(config.columns)
    inputs, words = {f"i__{k}": [] for k in columns}, []
    for column in columns:
        rows = random_rows(rng, config, rng.integers(1, 11, 4).tolist())
        for row in rows:
            inputs[f"i__{column}"] += singles(config, row)
        inputs[f"i__{column}"].append(end(config))
        words.append(
            [w for row in rows for w in words_of(row, config.psum_bits, config.link_bits).tolist()]
        )
    order = rng.permutation([k for k in columns for _word in words[k]]).tolist()
    expected = [words[column].pop(0) for column in order]
    return Collector(config), [Phase(inputs | {"i_column": order}, {"o": expected}, settle=3)]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("bits", [16, 32])
def test_pack(bits, gaps):
    rng = np.random.default_rng(2017)
    config = make_config(2, 2, psum_bits=bits)
    simulate(*pack_case(rng, config), rng=rng, gaps=gaps, reset_after=14)


def test_pack_one_psum_per_cycle():
    """A word is offered one cycle after the psum that completes it."""
    rng = np.random.default_rng(2018)
    dut, phases = pack_case(rng, make_config(2, 2))
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "i") == list(range(len(phases[0].inputs["i"])))
    assert cycles_of(log, "o")[:6] == [1, 3, 7, 11, 16, 17]  # an end behind the rows of 2 and 4


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("columns", [1, 2, 4, 5])
def test_collector(columns, gaps):
    """With a shallow queue too, nothing is lost or taken from a wrong column."""
    rng = np.random.default_rng([2019, columns])
    config = make_config(2, columns, column_fifo_words=16 if columns > 4 else 12)
    simulate(*collector_case(rng, config), rng=rng, gaps=gaps, reset_after=19)


def test_collector_one_word_per_cycle():
    """Words of four columns leave in four consecutive cycles, as they are asked for."""
    rng = np.random.default_rng(2020)
    config = make_config(2, 4, column_fifo_words=2)
    rows = random_rows(rng, config, [24] * 4)
    words = [words_of(row, 16, 64).tolist() for row in rows]
    inputs = {f"i__{k}": singles(config, row) for k, row in enumerate(rows)}
    inputs["i_column"] = [0, 1, 2, 3] * 6
    expected = [words[column][k] for k in range(6) for column in range(4)]
    log = simulate(Collector(config), [Phase(inputs, {"o": expected})], rng=rng)
    first = cycles_of(log, "o")[0]
    assert first == 5  # four psums, a cycle to the queue, a cycle through it
    assert cycles_of(log, "o") == cycles_of(log, "i_column") == list(range(first, first + 24))


def test_collector_asks_before_the_word():
    """A column that is asked for before its word waits for it, and for no other word."""
    rng = np.random.default_rng(2021)
    config = make_config(2, 2)
    rows = random_rows(rng, config, [4, 4])
    other = Phase(
        {"i__1": singles(config, rows[1])},
        constants={"i_column__valid": 1, "i_column__payload": 0},
        finals={"o__valid": 0, "i_column__ready": 0},
        settle=9,
    )
    words = [words_of(row, 16, 64).tolist()[0] for row in rows]
    wanted = Phase({"i__0": singles(config, rows[0]), "i_column": [0, 1]}, {"o": words})
    wanted.settle = 3
    phases = [other, wanted]
    simulate(Collector(config), phases, rng=rng)
