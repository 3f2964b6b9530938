"""What is kept of long measurements: once for the same keys, under names that stay."""

import pytest

from lacuna.bench.kept import child_seconds, kept, place


def test_kept(tmp_path):
    calls = []

    def measure():
        calls.append(1)
        return {"n": len(calls)}

    found = [kept(tmp_path / "a", "x", keys, measure)["n"] for keys in ("ab", "ab", "ac")]
    assert found == [1, 1, 2]
    assert place(tmp_path / "a", "x", "ab").exists()
    assert len(list((tmp_path / "a").iterdir())) == 2


def test_names():
    """Text and its bytes are the same key; where one key ends matters."""
    assert place("f", "x", ["a", "b"]).name == "x-59b271ae1bbcb1d3.json"
    assert place("f", "x", [b"a", "b"]) == place("f", "x", ["a", "b"])
    assert place("f", "x", ["ab"]) != place("f", "x", ["a", "b"])


def test_nothing_is_kept_of_what_fails(tmp_path):
    with pytest.raises(ZeroDivisionError):
        kept(tmp_path, "x", ["a"], lambda: 1 // 0)
    assert kept(tmp_path, "x", ["a"], lambda: [1]) == [1]


def test_child_seconds():
    assert child_seconds() >= 0
