"""The summary of a run of the tests, from pytest's report."""

import re

import pytest

from lacuna.bench.tests_report import rows, totals


CASES = """
<testcase classname="tb.test_a.TestMore" name="one"><properties>
  <property name="layers_compared" value="12"/><property name="layers_wrong" value="1"/>
  </properties><failure message="wrong"/></testcase>
<testcase classname="tb.test_a" name="two"><properties>
  <property name="layers_compared" value="30"/><property name="layers_wrong" value="0"/>
  </properties></testcase>
<testcase classname="tb.test_b" name="three"><properties>
  <property name="bench" value="lacuna.tb.tb_b"/><property name="simulator" value="icarus"/>
  </properties></testcase>
<testcase classname="tb.test_b" name="four"><properties>
  <property name="bench" value="lacuna.tb.tb_b"/><property name="simulator" value="verilator"/>
  </properties></testcase>
<testcase classname="tb.test_b" name="five"><skipped/></testcase>
<testcase classname="tb.test_b" name="six"><error/></testcase>
"""


def report(folder, cases):
    """Write a report and return its path."""
    path = folder / "report.xml"
    path.write_text(f"<testsuites><testsuite>{cases}</testsuite></testsuites>")
    return path


def test_rows_and_totals(tmp_path):
    table = rows(report(tmp_path, CASES))
    assert [row["file"] for row in table] == ["test_a", "test_b"]
    assert table[0]["tests"] == 2
    assert table[1]["simulators"] == ["icarus", "verilator"]
    assert totals(table) == {
        "tests": 6,
        "failed": 2,
        "skipped": 1,
        "layers_compared": 42,
        "layers_wrong": 1,
        "benches": 1,
        "simulators": ["icarus", "verilator"],
    }


def test_empty_report_is_refused(tmp_path):
    path = report(tmp_path, "")
    with pytest.raises(ValueError, match=f"^{re.escape(str(path))} must hold tests, not none$"):
        rows(path)


def test_tally_counts_what_is_wrong(tally):
    with pytest.raises(AssertionError):
        tally.compare([1, 2], [1, 3])
    assert (tally.compared, tally.wrong) == (1, 1)
    tally.compared = tally.wrong = 0  # this was no layer
