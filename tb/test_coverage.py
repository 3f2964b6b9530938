"""Coverage: what Verilator writes is read, what cannot happen is left out, the floor holds."""

import re

import pytest

from lacuna.bench import coverage
from lacuna.sim.coverage import points, settings, signals


VERILOG = """\
module \\gate.x (clk, a, q);
  reg \\$wake ;
  initial \\$wake <= 1'h0;
  wire [1:0] \\$3 ;
  input clk;
  wire clk;
  input [1:0] a;
  wire [1:0] a;
  output [1:0] q;
  reg [1:0] q = 2'h0;
  wire unnamed;
  reg signed [3:0] \\state.part ;
  always @* begin
    if (\\$wake ) begin end
    q = a;
  end
endmodule
"""


def line(kind, name, number, count):
    """Return a line as Verilator writes it."""
    keys = {"f": "x.v", "l": number, "n": 3, "t": kind, "page": f"v_{kind}/gate__02ex", "o": name}
    text = "".join(f"\1{key}\2{value}" for key, value in keys.items())
    return f"C '{text}\1h\2TOP.top.u*' {count}\n"


@pytest.fixture
def counted(tmp_path):
    """Return the points of a file of six, two of which count nothing that counts."""
    path = tmp_path / "coverage.dat"
    path.write_text(
        "# SystemC::Coverage-3\n"
        + line("toggle", "a[1]:0->1", 7, 5)
        + line("toggle", "a[1]:1->0", 7, 0)
        + line("toggle", "clk:0->1", 5, 9)
        + line("toggle", "__0243[0]:0->1", 4, 0)
        + line("branch", "if", 14, 0)
        + line("line", "block", 13, 9)
    )
    return points(path)


def test_points(counted):
    first = counted[0]
    assert (first.kind, first.module, first.line, first.count) == ("toggle", "gate.x", 7, 5)
    assert (first.name, first.bit, first.edge) == ("a", 1, "0->1")
    assert [(each.kind, each.name) for each in counted[3:]] == [
        ("toggle", "$3"),
        ("branch", "if"),
        ("line", "block"),
    ]


def test_signals():
    """Ports and registers with a name, no wires and nothing that Yosys made up."""
    assert signals(VERILOG) == {"gate.x": {"clk", "a", "q", "state.part"}}


def test_settings():
    """Exactly the lines that declare what does not count are left out."""
    lines = re.findall(r"-lines (\d+)", settings(VERILOG, "x.v"))
    assert [VERILOG.splitlines()[int(number) - 1].split()[-2] for number in lines] == [
        "\\$wake",
        "\\$3",
        "wire",
    ]


def test_rows(counted):
    """What is excluded is not counted, unless it has happened."""
    rules = [{"module": "gate.*", "signal": "a|clk", "reason": "x."}]
    (plain,), used = coverage.rows_of(counted, VERILOG, [])
    assert (plain["line"], plain["line_reached"]) == (1, 1)
    assert (plain["toggle"], plain["toggle_reached"]) == (3, 2)
    assert (plain["missed"], used) == (["gate.x a[1] 1->0"], [])
    (row,), used = coverage.rows_of(counted, VERILOG, rules)
    assert (row["toggle"], row["toggle_reached"], row["toggle_excluded"]) == (2, 2, 1)
    assert used == [1]
    assert coverage.totals_of([row], used)["toggle_coverage"] == 1


@pytest.mark.parametrize("bits, left_out", [({"first": 2}, 0), ({"last": 0}, 0), ({"first": 1}, 1)])
def test_rule_of_some_bits(counted, bits, left_out):
    rules = [{"module": "gate.x", "signal": "a", "reason": "x."} | bits]
    assert coverage.rows_of(counted, VERILOG, rules)[1] == [left_out]
