"""The same layers on every machine: golden, Amaranth's simulator, Verilator, Icarus, gates."""

import numpy as np
import pytest

from lacuna.bench import agree
from lacuna.gen.packaged import simulators
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines


CONFIG = CONFIGS["tiny"]
ICARUS = set(agree.ICARUS) if "icarus" in simulators() else set()


def compare(jobs, several, tally, folder):
    """Compare machines on jobs: every word, cycles and counters among them."""
    for row in agree.agreement(jobs, several, folder=folder):
        assert (row["values_wrong"], row["words_differ"], row["unknown_cycles"]) == (0, 0, 0)
        tally.compared += row["layers"]


@pytest.mark.full
def test_some_layers(tally, tmp_path):
    """Three layers in Verilator, and in Icarus without first values where it is installed."""
    machines.executable("tiny")  # built once, whoever wants it
    only = {"verilator"} | (ICARUS & {"icarus, no first values"})
    several = agree.machines(CONFIG, "tiny", machines.BUILDS, only=only)
    assert {each.name for each in several} == only
    compare(agree.some_jobs(CONFIG, count=3), several, tally, tmp_path)


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_fifty_layers(tally):
    """On every machine there is."""
    machines.executable("tiny")
    several = agree.machines(CONFIG, "tiny", machines.BUILDS)
    assert {each.name for each in several} == {"amaranth", "verilator"} | ICARUS
    jobs = agree.some_jobs(CONFIG, count=agree.LAYERS)
    compare(jobs, several, tally, machines.BUILDS / "agree")


def test_jobs_are_the_same_each_time():
    first, second = (agree.some_jobs(CONFIG, count=5) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        assert one.mapping.layer == other.mapping.layer
        assert np.array_equal(one.ifmap, other.ifmap)
    assert len({job.mapping.layer for job in first}) == 5


def test_a_difference_is_counted(tmp_path):
    """Unknown words, and words that differ; answers that are kept are not asked for again."""
    machines.executable("tiny")
    jobs, calls = agree.some_jobs(CONFIG, count=2), []
    (verilated,) = agree.machines(CONFIG, "tiny", machines.BUILDS, only={"verilator"})

    def doubtful(programs):
        calls.append(len(programs))
        return [(words, 3) for words, _ in verilated.run(programs)]

    several = [verilated, agree.Machine("doubtful", doubtful)]
    for _time in range(2):
        rows = agree.agreement(jobs, several, folder=tmp_path)
        assert [row["unknown_cycles"] for row in rows] == [0, 6]
        assert [row["words_differ"] for row in rows] == [0, 0]
        assert calls == [2]
    assert agree.differences([1, 2, 3], [1, 5, 3]) == 1
    assert agree.differences([1, 2, 3], [1, 2]) == 1
