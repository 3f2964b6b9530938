# amaranth: UnusedElaboratable=no
"""Count: events are counted, and all counters leave as words, those of the PEs behind."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.hw.control.count import Count, counter_words
from lacuna.hw.formats import GLOBAL_COUNTERS, PE_COUNTERS
from lacuna.tb.array_pass import make_config
from lacuna.tb.traffic import Phase, cycles_of, simulate


EVENTS = len(GLOBAL_COUNTERS)
SCAN = 0xABCD1234  # what the chain of the PEs shows all the time


def words_of_counters(config, counts):
    """Return the words of the counters ``counts``, and of those of the PEs behind them."""
    per_word = config.link_bits // 32
    values = [*counts, *[SCAN] * (config.pe_count * len(PE_COUNTERS))]
    values += [None] * (-len(values) % per_word)  # the rest of the last word means nothing
    words = []
    for start in range(0, len(values), per_word):
        parts = values[start : start + per_word]
        word = sum((value or 0) << 32 * k for k, value in enumerate(parts))
        mask = sum((value is not None) * (2**32 - 1) << 32 * k for k, value in enumerate(parts))
        words.append((word, mask))
    return words


def read(config, counts):
    """Return the phases in which ``counts`` are read while events go on."""
    busy = {"i_events": 2**EVENTS - 1}
    pulse = Phase(constants={"i_read": 1, "i_events": 0}, finals={"o_idle": 1})
    words = Phase({}, {"o": words_of_counters(config, counts)}, constants={"i_read": 0})
    words.constants |= busy
    words.finals, words.settle = {"o_idle": 1}, 2
    return [pulse, words]


def case(rng, config):
    """Return a Count and phases: count, read, clear, count, read."""
    phases = []
    for _reading in range(2):
        counts = np.zeros(EVENTS, int)
        clear = {"i_clear": 1, "i_events": 2**EVENTS - 1, "i_scan": SCAN}
        phases.append(Phase(constants=clear))
        for _cycle in range(40):
            events = int(rng.integers(0, 2**EVENTS))
            counts += events >> np.arange(EVENTS) & 1
            phases.append(Phase(constants={"i_clear": 0, "i_events": events}))
        phases += read(config, counts.tolist())
    return Count(config), phases


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("link_bits, rows, columns", [(32, 2, 2), (64, 2, 2), (128, 1, 3)])
def test_counts(link_bits, rows, columns, gaps):
    rng = np.random.default_rng([2017, link_bits])
    config = make_config(rows, columns, link_bits=link_bits)
    simulate(*case(rng, config), rng=rng, gaps=gaps, reset_after=51)


@pytest.mark.parametrize("link_bits", [32, 64, 128])
def test_one_counter_per_cycle(link_bits):
    """A word takes as many cycles as it has counters, and one to leave; the PEs' chain moves on."""
    rng = np.random.default_rng(2018)
    config = make_config(2, 2, link_bits=link_bits)
    phases = read(config, [0] * EVENTS)
    phases[0].constants["i_scan"] = SCAN
    phases[1].watch = ["o_shift"]
    log = simulate(Count(config), phases, rng=rng)
    cycles, per_word = cycles_of(log, "o"), link_bits // 32
    assert len(cycles) == counter_words(config)
    assert cycles == [(1 + per_word) * (k + 1) for k in range(len(cycles))]
    shifts = sum(shift for _cycle, shift in log["o_shift"])
    assert shifts == len(cycles) * per_word


def test_words_of_a_packet():
    config = make_config(2, 2)
    assert counter_words(config) == (EVENTS + 4 * len(PE_COUNTERS)) // 2
    assert counter_words(replace(config, link_bits=128)) == -(-(EVENTS + 52) // 4)
    assert counter_words(replace(config, counters=False)) == 0
