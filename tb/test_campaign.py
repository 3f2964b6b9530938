"""Campaigns of long runs: every value compared, what is finished is kept."""

import json
import re
from dataclasses import replace
from fractions import Fraction

import pytest

from lacuna.bench import campaign as campaigns
from lacuna.bench.alexnet import CHIP, causes, report, row, runs, totals
from lacuna.bench.campaign import campaign
from lacuna.bench.cases import chained
from lacuna.host.layer import Layer
from lacuna.tb import machines


CONFIG = machines.config_of("tiny")
#: A network as small as the machine, with the names of published layers.
LAYERS = [
    Layer(C=3, M=4, H=9, W=9, R=3, S=3, relu=True, ofmap_coded=True, name="conv1"),
    Layer(C=4, M=4, H=7, W=7, R=3, S=3, relu=True, ifmap_coded=True, name="conv2"),
]
RATIO = Fraction(3, 10)


@pytest.fixture(scope="module")
def cases():
    return chained(LAYERS, CONFIG, zeros=(0.1, 0.5, 0.5), seed=1)


def both_links(cases):
    """Return the runs at a throttled link, then those at a free one."""
    throttled = runs(cases, CONFIG, link=RATIO, name="throttled", build=machines.BUILDS)
    return throttled + runs(cases, CONFIG, link=None, name="free", build=machines.BUILDS)


def test_runs_agree_and_are_kept(cases, tmp_path):
    lines = []
    everything, machine = both_links(cases), machines.executable("tiny")
    first = campaign(everything, machine, folder=tmp_path, report=lines.append)
    assert all(re.search(r"cycles in \d+ s, \d+ values agree", line) for line in lines)
    assert lines[-1].endswith("all done")
    assert [each["values_wrong"] for each in first] == [0] * 4
    assert [each["values_compared"] for each in first] == [196, 100] * 2
    assert first[0]["cycles"] > first[2]["cycles"], "a throttled link costs cycles here"
    for each in first:
        for name in ("products", "stall_ifmap"):
            by_row, by_column = each["pe_rows"][name], each["pe_columns"][name]
            assert (len(by_row), len(by_column)) == (CONFIG.rows, CONFIG.columns)
            assert sum(by_row) == sum(by_column) == each["counters"][f"pe_{name}"]
    again = campaign(everything, machine, folder=tmp_path, report=lines.append)
    assert again == first
    assert all("cycles kept" in line for line in lines[4:])


def test_what_was_kept_is_not_run_again(cases, tmp_path):
    everything, machine = both_links(cases)[:1], machines.executable("tiny")
    campaign(everything, machine, folder=tmp_path, report=len)
    (kept,) = tmp_path.iterdir()
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"cycles": 7}))
    assert campaign(everything, machine, folder=tmp_path, report=len)[0]["cycles"] == 7
    other = [replace(everything[0], link_ratio=Fraction(1, 5))]
    assert campaign(other, machine, folder=tmp_path, report=len)[0]["cycles"] != 7


def test_an_interrupted_campaign_keeps_what_was_finished(cases, tmp_path, monkeypatch):
    everything, machine = both_links(cases), machines.executable("tiny")
    monkeypatch.setattr(campaigns, "WORKERS", 1)

    def interrupt(line):
        raise KeyboardInterrupt(line)

    with pytest.raises(KeyboardInterrupt):
        campaign(everything, machine, folder=tmp_path, report=interrupt)
    assert 1 <= len(list(tmp_path.glob("*.json"))) < len(everything)


def test_wrong_values_are_counted(cases, tmp_path, monkeypatch):
    truth = campaigns.truth

    def other(case, config):
        values = truth(case, config)
        values[0, 0, 0, :3] += 1
        return values

    monkeypatch.setattr(campaigns, "truth", other)
    lines = []
    runs_ = both_links(cases)[:1]
    found = campaign(runs_, machines.executable("tiny"), folder=tmp_path, report=lines.append)
    assert found[0]["values_wrong"] == 3
    assert "3 of 196 values differ" in lines[0]


def test_rows_and_totals(cases, tmp_path):
    everything = both_links(cases)
    results = campaign(everything, machines.executable("tiny"), folder=tmp_path, report=len)
    pairs = list(zip(everything, results, strict=True))
    rows = [row(*both, build=machines.BUILDS) for both in zip(pairs[:2], pairs[2:], strict=True)]
    assert rows[0]["floor"] == -(-LAYERS[0].macs // CONFIG.pe_count)
    assert rows[1]["chip_total"] == CHIP["conv2"][1]
    assert rows[0]["cycles"] == results[0]["cycles"]
    assert rows[0]["cycles_link_full"] == results[2]["cycles"]
    assert rows[0]["cycles_predicted"] == results[0]["cycles"], "the model knows these maps"
    assert rows[0]["cycles_estimated"] == pytest.approx(results[0]["cycles"], rel=0.1)
    assert rows[0]["store_reads"] > 0
    sums = totals(rows, results)
    assert sums["cycles_link_chip"] == results[0]["cycles"] + results[1]["cycles"]
    assert sums["values_compared"] == 592
    assert sums["values_wrong"] == 0
    assert report(rows, sums).row_count == 3
    assert causes(rows).row_count == 17
