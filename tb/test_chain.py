# amaranth: UnusedElaboratable=no
"""Unpack and Feeder: psum words to single psums, column by column."""

import numpy as np
import pytest

from lacuna.hw.array.chain import Feeder, Unpack, tagged_psum_word
from lacuna.hw.layouts import psum, psum_word
from lacuna.tb.array_pass import make_config
from lacuna.tb.traffic import Phase, cycles_of, simulate


def random_rows(rng, config, lengths):
    """Return the words of one ofmap row of each length, as dictionaries."""
    lanes, half = config.psum_lanes, 1 << config.psum_bits - 1
    rows = []
    for length in lengths:
        starts = range(0, length, lanes)
        rows.append(
            [
                {
                    "data": rng.integers(-half, half, lanes).tolist(),
                    "count": min(lanes, length - start),
                    "last": start == starts[-1],
                }
                for start in starts
            ]
        )
    return rows


def singles(config, word):
    """Return the psums of a word, with the mask of what counts."""
    layout = psum(config)
    if word.get("end"):
        mask = layout.const({"end": 1, "last": 1}).as_bits()
        return [(layout.const({"end": 1}).as_bits(), mask)]
    count = word["count"]
    return [
        layout.const({"data": value, "last": word["last"] and k == count - 1}).as_bits()
        for k, value in enumerate(word["data"][:count])
    ]


def unpack_case(rng, config):
    """Return an Unpack and a phase: rows of every length, an end behind every third."""
    words = []
    for index, row in enumerate(random_rows(rng, config, [1, 2, 3, 4, 5, 8, 9, 1, 1, 16])):
        words += row + [{"end": 1}] * (index % 3 == 2)
    inputs = [psum_word(config).const(word).as_bits() for word in words]
    expected = [value for word in words for value in singles(config, word)]
    return Unpack(config), [Phase({"i": inputs}, {"o": expected}, settle=2)]


def feeder_case(rng, config):
    """Return a Feeder and a phase: the words of the rows of all columns in any order."""
    columns, layout = config.columns, tagged_psum_word(config)
    outputs = {f"o__{k}": [] for k in range(columns)}
    inputs = []
    for _pass in range(3):
        lengths = rng.integers(1, 14, columns)
        waiting = dict(enumerate(random_rows(rng, config, lengths.tolist())))
        while waiting:
            column = int(rng.choice(list(waiting)))
            word = waiting[column].pop(0)
            waiting = {key: row for key, row in waiting.items() if row}
            inputs.append(layout.const({"word": word, "column": column}).as_bits())
            outputs[f"o__{column}"] += singles(config, word)
        anywhere = int(rng.integers(columns))
        inputs.append(layout.const({"word": {"end": 1}, "column": anywhere}).as_bits())
        for expected in outputs.values():
            expected.extend(singles(config, {"end": 1}))
    return Feeder(config), [Phase({"i": inputs}, outputs, settle=3)]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("bits", [16, 32])
def test_unpack(bits, gaps):
    rng = np.random.default_rng(2017)
    config = make_config(2, 2, psum_bits=bits)
    simulate(*unpack_case(rng, config), rng=rng, gaps=gaps, reset_after=14)


def test_unpack_one_psum_per_cycle():
    """No latency: a word leaves together with its last psum."""
    rng = np.random.default_rng(2018)
    dut, phases = unpack_case(rng, make_config(2, 2))
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "o") == list(range(len(phases[0].outputs["o"])))
    assert cycles_of(log, "i")[:4] == [0, 2, 5, 6]  # 1, 2, 3 psums and an end


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("columns", [1, 2, 4, 5])
def test_feeder(columns, gaps):
    rng = np.random.default_rng([2019, columns])
    simulate(*feeder_case(rng, make_config(2, columns)), rng=rng, gaps=gaps, reset_after=23)


def test_feeder_one_word_per_cycle():
    """As many columns as lanes keep up with the words; a psum is there after 2 cycles."""
    rng = np.random.default_rng(2020)
    config = make_config(2, 4, column_fifo_words=2)
    layout = tagged_psum_word(config)
    rows = random_rows(rng, config, [24] * 4)
    inputs = [
        layout.const({"word": rows[column][k], "column": column}).as_bits()
        for k in range(6)
        for column in range(4)
    ]
    outputs = {f"o__{c}": [v for word in rows[c] for v in singles(config, word)] for c in range(4)}
    log = simulate(Feeder(config), [Phase({"i": inputs}, outputs)], rng=rng)
    assert cycles_of(log, "i") == list(range(24))
    for column in range(4):
        assert cycles_of(log, f"o__{column}") == list(range(column + 2, column + 26))


def test_feeder_waits_for_a_full_column_only():
    """Until the queue of a column that takes nothing is full, the others go on."""
    rng = np.random.default_rng(2021)
    config = make_config(2, 2, column_fifo_words=3)
    layout = tagged_psum_word(config)
    rows = random_rows(rng, config, [16, 16])
    words = [[layout.const({"word": w, "column": c}).as_bits() for w in rows[c]] for c in (0, 1)]
    blocked = {"o__0__ready": 0}
    passing = Phase(
        {"i": words[0][:3] + words[1]},
        {"o__1": [value for word in rows[1] for value in singles(config, word)]},
        constants=blocked,
        settle=3,
    )
    filling = Phase({"i": words[0][3:]}, constants=blocked, settle=3)  # the register before it
    offer = blocked | {"i__valid": 1, "i__payload": words[1][0]}
    full = Phase(constants=offer, finals={"i__ready": 0})
    simulate(Feeder(config), [passing, filling, full], rng=rng)
