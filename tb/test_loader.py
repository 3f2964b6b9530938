# amaranth: UnusedElaboratable=no
"""Loader: decoded segments of IFMAP packets go to consecutive addresses of the buffer."""

import numpy as np
import pytest

from lacuna.hw.control.loader import Loader, load_job
from lacuna.hw.formats import Error
from lacuna.tb.rlc_segments import make_config, random_segments
from lacuna.tb.traffic import Phase, cycles_of, simulate


def job(rng, config, *, base, segments, values, coded, zero_point=0, density=0.5):
    """Return a job's payload, its link words and its writes (address, data)."""
    made = random_segments(
        rng, config, coded=coded, density=density, lengths=[values] * segments,
        zero_point=zero_point,
    )  # fmt: skip
    bits = config.activation_bits
    data = [
        sum(value % 2**bits << bits * k for k, value in enumerate(word["data"]))
        for segment in made
        for word in segment.value_words(config)
    ]
    fields = {"coded": coded, "base": base, "segments": segments, "values": values}
    writes = [(base + k) % 2**16 | word << 16 for k, word in enumerate(data)]
    words = [word for segment in made for word in segment.link_words(config)]
    return load_job().const(fields).as_bits(), words, writes


def phase_of(jobs, *, zero_point=0):
    """Return the phase of ``jobs``."""
    return Phase(
        {
            "i_job": [payload for payload, _words, _writes in jobs],
            "i": [word for _payload, words, _writes in jobs for word in words],
        },
        {"o_write": [write for _payload, _words, writes in jobs for write in writes]},
        constants={"i_zero_point": zero_point},
        finals={"o_idle": 1, "o_error": 0},
        settle=4,
    )


def random_jobs(rng, config, number=8, zero_point=0):
    """Return jobs of all sizes, raw and coded in turns."""
    return [
        job(
            rng,
            config,
            base=int(rng.integers(0, 2**16)),
            segments=int(rng.integers(1, 6)),
            values=int(rng.integers(1, 40)),
            coded=bool(index % 2),
            zero_point=zero_point,
        )
        for index in range(number)
    ]


def case(rng, config, zero_point=0):
    """Return a loader and a phase of random jobs."""
    return Loader(config), [phase_of(random_jobs(rng, config, zero_point=zero_point),
                                     zero_point=zero_point)]  # fmt: skip


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("widths", [(64, 16, 5), (64, 8, 4), (32, 16, 5)], ids=str)
def test_jobs(widths, gaps):
    rng = np.random.default_rng([2017, *widths])
    simulate(*case(rng, make_config(*widths)), rng=rng, gaps=gaps, reset_after=33)


def test_zero_point():
    """A zero of the code is the zero point."""
    rng = np.random.default_rng(2018)
    simulate(*case(rng, make_config(64, 16, 5), zero_point=9), rng=rng, gaps=0.2)


def test_corner_lengths():
    """One segment of one value; full words; addresses that end with the last of 16 bits."""
    rng = np.random.default_rng(2019)
    config = make_config(64, 16, 5)
    sizes = [(0, 1, 1), (65535, 1, 4), (65533, 3, 2), (100, 1, 64), (7, 9, 1)]
    jobs = [
        job(rng, config, base=base, segments=segments, values=values, coded=coded)
        for coded in (False, True)
        for base, segments, values in sizes
    ]
    simulate(Loader(config), [phase_of(jobs)], rng=rng, gaps=0.3)


def test_one_word_per_cycle():
    """Raw words are written one per cycle, over the seams of segments too."""
    rng = np.random.default_rng(2020)
    config = make_config(64, 16, 5)
    jobs = [job(rng, config, base=5, segments=6, values=16, coded=False)]
    log = simulate(Loader(config), [phase_of(jobs)], rng=rng)
    cycles = cycles_of(log, "o_write")
    assert cycles == list(range(cycles[0], cycles[0] + 24))


def test_idle_until_written():
    """A job is taken when the one before has been written, and the loader is busy till then."""
    rng = np.random.default_rng(2021)
    config = make_config(64, 16, 5)
    jobs = [job(rng, config, base=5, segments=2, values=9, coded=True) for _job in range(2)]
    phase = phase_of(jobs)
    phase.watch = ["o_idle"]
    log = simulate(Loader(config), [phase], rng=rng, gaps=0.4)
    (first, second), writes = cycles_of(log, "i_job"), cycles_of(log, "o_write")
    half = len(jobs[0][-1])
    assert writes[half - 1] < second <= writes[half]
    busy = {cycle for cycle, idle in log["o_idle"] if not idle}
    assert busy == {*range(first + 1, writes[half - 1] + 1), *range(second + 1, writes[-1] + 1)}


@pytest.mark.parametrize("coded", [False, True])
def test_takes_its_words_and_no_more(coded):
    """A word behind the job is not taken; while words are missing, the loader starves."""
    rng = np.random.default_rng(2023)
    config = make_config(64, 16, 5)
    fields = {"base": 5, "segments": 3, "values": 3, "density": 1}  # a word each
    payload, words, writes = job(rng, config, coded=coded, **fields)
    held = Phase({"i_job": [payload], "i": words[:1]}, constants={"o_write__ready": 0}, settle=9)
    held.finals = {"o_starves": 0, "o_write__valid": 1}  # there is something to be done
    part = Phase({"i": words[1:2]}, {"o_write": writes[:2]}, settle=9)
    part.finals = {"o_starves": 1, "o_idle": 0}
    rest = Phase({"i": words[2:]}, {"o_write": writes[2:]}, settle=4)
    rest.finals = {"o_starves": 0, "o_idle": 1}
    offer = {"i__valid": 1, "i__payload": words[0]}
    behind = Phase(constants=offer, cycles=9, finals={"i__ready": 0, "o_starves": 0, "o_error": 0})
    simulate(Loader(config), [held, part, rest, behind], rng=rng)


def test_malformed_word():
    """The decoder's error shows and stays, and nothing of the word is written."""
    rng = np.random.default_rng(2022)
    config = make_config(64, 16, 5)
    payload, words, writes = job(rng, config, base=5, segments=1, values=50, coded=True, density=1)
    bad = Phase({"i_job": [payload], "i": [words[0], words[1] | 1 << 63]}, settle=9)
    bad.constants = {"o_write__ready": 0}
    bad.finals = {"o_error": Error.RLC_EARLY, "o_write__valid": 0, "o_idle": 0}
    assert len(writes) > 1
    simulate(Loader(config), [bad], rng=rng, gaps=0.3)
