"""The campaign of faults: a share of it on the machine, and the judge that judges it."""

from collections import Counter
from dataclasses import replace

import pytest

from lacuna.bench import faults
from lacuna.bench.fault_cases import KINDS, Case, cases, good_words, spoiled_words
from lacuna.bench.fault_judge import Judge, begins
from lacuna.bench.hand_packets import parse
from lacuna.hw.formats import Error
from lacuna.hw.presets import CONFIGS
from lacuna.sim import verilator
from lacuna.tb import machines


CONFIG = CONFIGS["tiny"]
#: Which part of the cases of each kind `make test` runs.
SHARES = {
    "stalls": 0.1,
    "resets": 0.1,
    "flipped bits": 0.04,
    "wrong words": 0.1,
    "silences": 0.1,
    "wrong packets": 0.4,
    "wrong fields": 0.03,
    "wrong codes": 0.04,
}


@pytest.fixture(scope="module")
def judge():
    return Judge(CONFIG)


@pytest.fixture(scope="module")
def run():
    executable = machines.executable("tiny")

    def run(case):
        words = case.words + good_words(CONFIG) * case.goods
        options = {"ended": 1, "limit": 20_000} | case.options
        return verilator.run(executable, words, link_bits=CONFIG.link_bits, **options)

    return run


@pytest.fixture(scope="module")
def good(run):
    """Return a good case, and a result of it."""
    case = cases(CONFIG, "stalls")[0]
    return case, run(case)


@pytest.fixture(scope="module")
def bad(run):
    """Return a case whose error comes when words have left, and a result of it."""
    words = spoiled_words(CONFIG)
    words[-1] ^= 1
    legal = len(parse(words, link_bits=64).parts) - 1
    case = Case("flipped bits", "by hand", words, legal)
    result = run(case)
    assert (result.errors, len(result.clears)) == ([Error.CRC], 1)
    assert result.clears[0] > 10
    return case, result


def test_a_share_of_the_faults(judge):
    """Nothing hangs, nothing wrong passes, and the next program is right."""
    counts = Counter()
    for kind, share in SHARES.items():
        batch = cases(CONFIG, kind, share=share)
        found = faults.run_batch(CONFIG, machines.executable("tiny"), batch, judge)
        bad = [each for each in found if each["outcome"] in {"hang", "wrong"}]
        assert not bad, f"{kind}: {bad[0]}"
        counts.update((kind, each["outcome"]) for each in found)
    assert sum(counts.values()) >= 500
    assert {kind for kind, _outcome in counts} == set(KINDS)
    for kind in ("flipped bits", "wrong words", "silences"):
        assert {outcome for each, outcome in counts if each == kind} == {"error"}
    for kind in ("stalls", "resets"):
        assert {outcome for each, outcome in counts if each == kind} == {"right"}


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_all_faults():
    """Ten thousand cases and more, as `make bench-faults` runs them."""
    folder = machines.BUILDS / "faults"
    found = faults.campaign(CONFIG, machines.executable("tiny"), share=1.0, folder=folder)
    bad = [each for each in found if each["outcome"] in {"hang", "wrong"}]
    assert not bad, f"{len(bad)} of {len(found)}, the first: {bad[0]}"
    assert len(found) >= 10_000


def test_cases_are_the_same_each_time():
    for kind in ("resets", "wrong words", "silences", "wrong packets"):
        several = cases(CONFIG, kind, share=0.2)
        assert several == cases(CONFIG, kind, share=0.2)
        assert several != cases(CONFIG, kind, share=0.2, seed=1)
        assert {case.kind for case in several} == {kind}
    assert sum(len(cases(CONFIG, kind)) for kind in KINDS) >= 10_000


def test_every_field_and_every_bit():
    """Each bit of a packet of each kind, each field of each packet, 200 resets."""
    words = spoiled_words(CONFIG)
    parts = parse(words, link_bits=64).parts
    first = {part[0] & 255: len(part) for part in reversed(parts)}
    assert len(first) == 7
    assert len(cases(CONFIG, "flipped bits")) == 64 * sum(first.values())
    assert len({case.options["reset_at"] for case in cases(CONFIG, "resets")}) == 200
    names = {case.name.rpartition(" is ")[0] for case in cases(CONFIG, "wrong fields")}
    for index in range(len(parts)):
        assert {f"header field {k} of packet {index}" for k in range(4)} <= names
    extended = [index for index, part in enumerate(parts) if part[0] & 255 == 0xA4 and part[1] & 32]
    for index in extended:
        assert {f"field {k} of packet {index}" for k in range(36)} <= names
    coded = sum(len(part) - 3 for part in parts if part[0] & 255 == 0xA3)
    assert len(cases(CONFIG, "wrong codes")) == 64 * coded


def test_legal_packets():
    """The packets before the first wrong word are legal, those behind are not."""
    parts = parse(spoiled_words(CONFIG), link_bits=64).parts
    bounds = [sum(map(len, parts[:count])) for count in range(len(parts) + 1)]
    for case in cases(CONFIG, "flipped bits", share=0.05):
        place = int(case.name.rpartition(" ")[2])
        assert bounds[case.legal] <= place < bounds[case.legal + 1]


def test_how_words_begin():
    """A packet that is cut short must be of the right kind, and have the right id if it came."""
    whole = [5, 6, (0xB3, 0, True), 7]
    for count in range(5):
        assert begins(whole, whole[:count])
    for part in ([5, 6, (0xB3, 0, None)], [5, 6, (0xB3, None, None)]):
        assert begins(whole, part)
    for part in (
        [6],
        [5, 6, (0xB2, None, None)],
        [5, 6, (0xB3, 1, None)],
        [5, 6, (0xB3, 0, False)],
    ):
        assert not begins(whole, part)
    for part in ([5, 6, 7], [5, (0xB3, None, None)], [*whole, 8], [5, 7, (0xB3, 0, None)]):
        assert not begins(whole, part)


class TestJudge:
    """What a machine does wrong is seen: each result is spoiled by hand."""

    def outcome(self, judge, case, result, **changes):
        return judge.verdict(case, replace(result, **changes)).outcome

    def test_right(self, judge, good):
        case, result = good
        assert self.outcome(judge, case, result) == "right"
        for place in (3, len(result.words) - 30):
            words = list(result.words)
            words[place] ^= 1
            assert self.outcome(judge, case, result, words=words) == "wrong"
        assert self.outcome(judge, case, result, words=result.words[:-1]) == "wrong"
        assert self.outcome(judge, case, result, broken_offers=1) == "wrong"
        assert self.outcome(judge, case, result, error=3) == "wrong"
        assert self.outcome(judge, case, result, hang=True) == "hang"
        assert self.outcome(judge, case, result, words_in=result.words_in - 1) == "hang"

    def test_error(self, judge, bad):
        case, result = bad
        assert self.outcome(judge, case, result) == "error"
        for place in (3, len(result.words) - 30):
            words = list(result.words)
            words[place] ^= 1
            assert self.outcome(judge, case, result, words=words) == "wrong"
        begin = result.clears[0]
        extra = [*result.words[:begin], 7, *result.words[begin:]]
        assert self.outcome(judge, case, result, words=extra, clears=[begin + 1]) == "wrong"
        assert self.outcome(judge, case, result, words=extra[begin + 1 :], clears=[0]) == "error"
        assert self.outcome(judge, case, result, words=result.words[:begin]) == "wrong"
        assert self.outcome(judge, case, result, errors=[], clears=[]) == "wrong"

    def test_what_machines_do_not_look_for(self, judge, run):
        """A store of psums that are not final yet: golden says HAZARD, the machine something."""
        whole = spoiled_words(CONFIG)
        program = parse(whole, link_bits=64)
        program.change(program.find("STORE"), 0, program.parts[program.find("STORE")][1] & ~2)
        case = Case("wrong fields", "by hand", program.words, 1, sealed=True)
        result = run(case)
        assert judge.golden(case.words).error == "HAZARD"
        assert self.outcome(judge, case, result) == "unsound"
        assert self.outcome(judge, case, result, words=result.words[:-1]) == "wrong"
        assert self.outcome(judge, case, result, hang=True) == "busy"

    def test_reset(self, judge, run):
        for at in (40, 300, 500):
            options = {"reset_at": at, "reset_for": 1}
            case = Case("resets", "by hand", spoiled_words(CONFIG), 0, options=options)
            result = run(case)
            assert self.outcome(judge, case, result) == "right"
            words = list(result.words)
            words[-30] ^= 1
            assert self.outcome(judge, case, result, words=words) == "wrong"
        assert result.words_at_reset
        words = [1, *result.words[1:]]
        assert self.outcome(judge, case, result, words=words) == "wrong"


def test_a_machine_too_busy_is_reset(judge):
    """Of 1025 images a simulation does not wait for the last: a reset ends that, too."""
    program = parse(spoiled_words(CONFIG), link_bits=64)
    program.change(program.find("PASS"), 18, 1025)
    case = Case("wrong fields", "by hand", program.words, 1, sealed=True)
    (found,) = faults.run_batch(CONFIG, machines.executable("tiny"), [case], judge)
    assert (found["outcome"], found["errors"]) == ("busy", [])


def test_campaign_goes_on_where_it_was(monkeypatch, tmp_path):
    monkeypatch.setattr(faults, "KINDS", {"silences": None})
    monkeypatch.setattr(faults, "BATCH", 2)
    ran, lines = [], []

    def run_batch(_config, _executable, batch, _judge):
        ran.append(len(batch))
        return [
            {"kind": "silences", "name": "", "outcome": "error", "why": "", "errors": [12]}
            | {"cycles": 5}
            for _case in batch
        ]

    monkeypatch.setattr(faults, "run_batch", run_batch)
    options = {"share": 0.05, "folder": tmp_path, "report": lines.append}
    found = faults.campaign(CONFIG, "a/machine", **options)
    batches = len(ran)
    assert sum(ran) == len(found) > 2
    assert faults.campaign(CONFIG, "a/machine", **options) == found
    assert len(ran) == batches
    faults.campaign(CONFIG, "b/machine", **options)
    assert len(ran) == 2 * batches
    (row,) = faults.rows_of("tiny", found)
    assert (row["cases"], row["error"], row["wrong"]) == (len(found), len(found), 0)
    assert (row["cycles"], row["codes"]) == (5 * len(found), {"12": len(found)})
