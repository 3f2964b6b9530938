# amaranth: UnusedElaboratable=no
"""Ifmap words without zeros: the packing, and the stream that reads two words at once."""

from itertools import accumulate

import numpy as np
import pytest

from lacuna.hw.control.ifmap_stream import IfmapStream
from lacuna.tb.array_pass import ArrayPass, make_config, words_of
from lacuna.tb.test_ifmap_stream import descriptor
from lacuna.tb.traffic import Phase, cycles_of, simulate


GAPS = [0.0, 0.3, 0.5]
ZEROS = [0, 0.3, 0.7, 0.95, 1]
#: The trend: its end, where single words begin, and how many groups may be on their way.
TOP, HALF, PENDING = 63, 32, 8


def thinned(work, zeros):
    """Return ``work`` with a share ``zeros`` of its ifmaps 0 and no other zeros."""
    memory = work.memory
    memory[memory == 0] = 1
    memory[work.rng.random(memory.shape) < zeros] = 0
    return work


def together_of(passes):
    """Yield the words that each pass reads at once: 1 where most before had few zeros, else 2.

    Nobody can say for a pass that begins while the trend turns.
    """
    votes = []
    for work in passes:
        trends = [*accumulate(votes, lambda at, vote: min(max(at + vote, 0), TOP), initial=0)]
        (single,) = {trend >= HALF for trend in trends[-1 - PENDING :]}
        together = 1 if single else 2
        yield together
        for _addresses, _tag, values in work.ifmap_groups(together):
            votes.append(1 if 2 * np.count_nonzero(values) > len(values) else -1)


def phase_of(passes, *, zero_point=0):
    """Return the phase of ``passes``; each reader's words come after their addresses."""
    config = passes[0].config
    reads = list(together_of(passes))
    streams = {"o_address": [], "o_second": [], "i_data": [], "i_second": [], "i_pass": [], "o": []}
    for work, together in zip(passes, reads, strict=True):
        values = work.memory + zero_point
        words = words_of(values, config.activation_bits, config.link_bits)
        streams["i_pass"].append(descriptor(config, work, release=True))
        streams["o"] += work.sparse_ifmaps(together)
        for addresses, _tag, _values in work.ifmap_groups(together):
            for address, (asked, data) in zip(
                addresses, (("o_address", "i_data"), ("o_second", "i_second")), strict=False
            ):
                streams[asked].append(address)
                streams[data].append(int(words[address, 0]))
    return Phase(
        {name: streams[name] for name in ("i_pass", "i_data", "i_second")},
        {name: streams[name] for name in ("o_address", "o_second", "o")},
        {"o_release": (1, [1] * len(passes))},
        {"i_zero_point": zero_point},
        {"i_data": "o_address", "i_second": "o_second"},
        finals={"o_idle": 1},
        settle=3,
    )


@pytest.mark.parametrize("gaps", GAPS)
@pytest.mark.parametrize("zeros", ZEROS)
@pytest.mark.parametrize("rows, columns", [(2, 2), (4, 4), (1, 1)])
def test_words(rows, columns, zeros, gaps):
    """All values other than 0 come, in order, with their places, in as few words as they need."""
    rng = np.random.default_rng([2017, rows])
    config = make_config(rows, columns, skipping=True)
    passes = [
        thinned(ArrayPass(config, rng, ifmap_sets=index % 2 == 1), zeros) for index in range(4)
    ]
    simulate(IfmapStream(config), [phase_of(passes)], rng=rng, gaps=gaps, reset_after=47)


@pytest.mark.parametrize("gaps", GAPS)
def test_single_words(gaps):
    """Where zeros are few the next passes read single words, until zeros are many again."""
    rng = np.random.default_rng(2042)
    config = make_config(4, 4, skipping=True)
    passes = [thinned(ArrayPass(config, rng), zeros) for zeros in (0, 0.1, 0.9, 0.9, 0)]
    assert list(together_of(passes)) == [2, 1, 1, 2, 2]
    simulate(IfmapStream(config), [phase_of(passes)], rng=rng, gaps=gaps, reset_after=47)


@pytest.mark.parametrize("zero_point", [0, 5, -7])
def test_zero_point(zero_point):
    """What equals the zero point is left out."""
    rng = np.random.default_rng(2018)
    changes = {"zero_points": True, "activation_bits": 8, "weight_bits": 8}
    config = make_config(2, 2, skipping=True, **changes)
    work = ArrayPass(config, rng)
    half = 1 << config.activation_bits - 1
    work.memory = rng.integers(-half, half, work.memory.shape) - zero_point
    thinned(work, 0.6)
    simulate(IfmapStream(config), [phase_of([work], zero_point=zero_point)], rng=rng, gaps=0.2)


@pytest.mark.parametrize("zeros", ZEROS)
def test_cycles(zeros):
    """One cycle for each word that leaves; one more for the token of a pass."""
    rng = np.random.default_rng(2019)
    config = make_config(4, 4, skipping=True)
    passes = [thinned(ArrayPass(config, rng), zeros) for _pass in range(2)]
    phase = phase_of(passes)
    log = simulate(IfmapStream(config), [phase], rng=rng)
    first, *_between, last = cycles_of(log, "o")
    assert last - first == len(phase.outputs["o"]) - 1
    assert first == 5  # pass, loop nest, address, word, values
