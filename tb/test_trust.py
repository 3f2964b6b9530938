"""What sums up proofs, faults, mutants and coverage."""

import pytest

from lacuna.bench import mutate, record, trust, trust_tables


@pytest.fixture
def results(monkeypatch):
    """Results of two rooms, in place of those that were recorded."""
    rooms = "PE", "codec"
    kept = {
        "proofs": {
            "rows": [
                {"part": part, "name": f"offers stay{of}", "kind": "bounded", "depth": 12}
                | {"status": status, "covers": 2, "seconds": 1.6}
                for part, of, status in (("A", " of o (skipping)", "proven"), ("B", "", "failed"))
            ],
            "totals": {"proofs": 2, "proofs_failed": 1, "stream_ports": 3}
            | {"stream_ports_proven": 0},
        },
        "faults": {"rows": [], "totals": {"cases": 50, "hang": 1, "wrong": 2}},
        "mutate": {
            "rows": [
                {"module": room, "mutants": 5, "killed": 3, "equivalent": 1, "score": 0.75}
                | {"equivalent_proven": 1, "equivalent_argued": 0, "survivors": ["x"]}
                for room in rooms
            ],
            "totals": {"mutants": 10, "killed": 6, "equivalent": 2},
        },
        "coverage": {
            "rows": [counts(room) for room in ("memories", *rooms)],
            "totals": counts("all") | {"line_coverage": 0.9, "toggle_coverage": 0.5},
        },
    }
    for name, result in kept.items():
        result["commit"] = f"{name}'s"
    monkeypatch.setattr(record, "read", kept.get)
    return kept


def counts(room):
    """Return what coverage says of a room."""
    edges = {"toggle": 8, "toggle_reached": 4, "toggle_excluded": 1}
    edges |= {"expression": 4, "expression_reached": 3}
    return {"module": room, "line": 10, "line_reached": 9, "line_excluded": 0} | edges


def test_sums(results):
    rows, totals = trust.gathered()
    assert [row["module"] for row in rows] == ["PE", "codec"]
    assert (rows[1]["line_coverage"], rows[1]["toggle_coverage"]) == (0.9, 0.5)
    assert (totals["faults"], totals["faults_wrong"]) == (50, 3)
    assert (totals["mutants"], totals["mutants_killed"], totals["mutants_equivalent"]) == (10, 6, 2)
    assert totals["commit_proofs"] == "proofs's"
    results["trust"] = {"totals": totals}
    text = trust_tables.trust()
    assert text.startswith("1 of 2 proofs hold, on 0 of 3 output ports; 50 spoiled programs, 3 of")
    assert "6 of 8 wrong machines" in text


@pytest.mark.parametrize("name, maker", trust.SOURCES.items())
def test_nothing_may_be_missing(results, name, maker):
    del results[name]
    with pytest.raises(
        ValueError, match=rf"^bench/results/{name}\.json must be there; {maker} mak"
    ):
        trust.gathered()


def test_tables(results):
    proofs = trust_tables.proofs().splitlines()
    assert proofs[2:] == ["| offers stay | bounded, 12 cycles | 2 | 1 of 2 | 4 | 3 |"]
    assert trust_tables.mutants().splitlines()[2] == "| PE | 5 | 3 | 1 | 0 | 1 | 75.0% |"
    last = trust_tables.coverage().splitlines()[-1]
    assert last == "| all | 10 | 90.00% | 4 | 75.00% | 8 | 50.00% | 1 |"
    results.clear()
    for each in (trust_tables.proofs, trust_tables.mutants, trust_tables.data_faults):
        assert each() == trust_tables.NOT_YET


def test_what_is_kept_is_the_sum_of_its_sources():
    kept = record.read("trust")
    assert kept is not None
    assert (kept["rows"], kept["totals"]) == trust.gathered()
    assert kept["totals"]["proofs_failed"] == kept["totals"]["faults_wrong"] == 0
    assert kept["totals"]["stream_ports_proven"] == kept["totals"]["stream_ports"]
    assert min(row["score"] for row in kept["rows"]) >= mutate.BAR
