"""Coverage: what Verilator writes is read, what cannot happen is left out, the floor holds."""

import re

import pytest

from lacuna.bench import coverage, record
from lacuna.gen.mutants import room_of
from lacuna.sim import suite
from lacuna.sim.build import generate
from lacuna.sim.coverage import FILES, FLAGS, points, settings, signals
from lacuna.tb import machines


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
  input [7:0] i__payload;
  reg \\began$1  = 1'h0;
  wire unnamed;
  reg signed [3:0] \\state.part ;
  always @* begin
    if (\\$wake ) begin end
    q = a;
  end
endmodule
"""


#: A register of more than 64 bits, beside what :mod:`lacuna.sim.suite` wants to see.
WIDE = """\
module wide(clk, rst, s_axis_tvalid, s_axis_tdata, s_axis_tready, m_axis_tready, m_axis_tvalid,
  m_axis_tdata, m_axis_tlast, status_error, status_busy);
  input clk, rst, s_axis_tvalid, m_axis_tready;
  input [63:0] s_axis_tdata;
  output s_axis_tready = 1'h1, m_axis_tvalid, m_axis_tlast, status_busy;
  output [63:0] m_axis_tdata;
  output [7:0] status_error;
  reg [149:0] held;
  always @(posedge clk) if (s_axis_tvalid) held <= {s_axis_tdata[53:0], 32'h0, s_axis_tdata};
endmodule
"""
#: Rooms, of which every one has something to show.
ROOMS = {"PE", "buffer", "codec", "controller", "memories", "networks", "post unit"}


def line(kind, name, number, count):
    """Return a line as Verilator writes it."""
    keys = {"f": "x.v", "l": number, "n": 3, "t": kind, "page": f"v_{kind}/gate__02ex", "o": name}
    text = "".join(f"\1{key}\2{value}" for key, value in keys.items())
    return f"C '{text}\1h\2TOP.top.u*' {count}\n"


@pytest.fixture
def counted(tmp_path):
    """Return the points of a file of eight, three of which count nothing that counts."""
    path = tmp_path / "coverage.dat"
    path.write_text(
        "# SystemC::Coverage-3\n"
        + line("toggle", "a[1]:0->1", 7, 5)
        + line("toggle", "a[1]:1->0", 7, 0)
        + line("toggle", "clk:0->1", 5, 9)
        + line("toggle", "__0243[0]:0->1", 4, 0)
        + line("branch", "if", 16, 0)
        + line("expr", "(a==1) => 1", 17, 0)
        + line("expr", "($wake==1) => 1", 17, 0)
        + line("line", "block", 15, 9)
    )
    return points(path)


def test_points(counted):
    first = counted[0]
    assert (first.kind, first.module, first.line, first.count) == ("toggle", "gate.x", 7, 5)
    assert (first.name, first.bit, first.edge) == ("a", 1, "0->1")
    assert [(each.kind, each.name) for each in counted[3:]] == [
        ("toggle", "$3"),
        ("branch", "if"),
        ("expr", "(a==1) => 1"),
        ("expr", "($wake==1) => 1"),
        ("line", "block"),
    ]


def test_signals():
    """Ports and registers with a name, no wires and nothing that Yosys made up."""
    named = {"clk", "a", "q", "i__payload", "began$1", "state.part"}
    assert signals(VERILOG) == {"gate.x": named}


def test_names(tmp_path):
    """Verilator writes what follows two underscores, and what no name may have, in hexadecimal."""
    path = tmp_path / "coverage.dat"
    names = "i___05Fpayload", "began__0241"
    path.write_text("".join(line("toggle", f"{name}[0]:0->1", 7, 1) for name in names))
    assert [each.name for each in points(path)] == ["i__payload", "began$1"]


def test_wide_signals(tmp_path):
    """Of a signal of more than 64 bits those toggle that do, not those of the words above them."""
    source, tape, counts = (tmp_path / name for name in ("wide.v", "tape", "counts"))
    source.write_text(WIDE)
    suite.write(tape, [suite.Case(name="bits", words=[1 << 3, 0, 1 << 34, 0])])
    flags = (*FLAGS, "-MAKEFLAGS", "OPT_FAST=-O0", "-MAKEFLAGS", "OPT_GLOBAL=-O0")
    executable = suite.build(source, name="wide", folder=tmp_path, flags=flags, files=FILES)
    assert not suite.run(executable, tape, coverage=counts).wrong
    found = {point.bit for point in points(counts) if point.name == "held" and point.count}
    assert found == {3, 34, 96 + 3, 96 + 34}


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
    rules = [{"signals": {"gate": "a", "gate.*": "a|clk"}, "reason": "x."}]
    (plain,), *_rules = coverage.rows_of(counted, VERILOG, [])
    assert (plain["line"], plain["line_reached"]) == (1, 1)
    assert (plain["toggle"], plain["toggle_reached"]) == (3, 2)
    assert (plain["expression"], plain["expression_reached"]) == (1, 0)
    assert plain["missed"] == ["gate.x a[1] 1->0", "gate.x line 17 (a==1) => 1"]
    (row,), used, refuted = coverage.rows_of(counted, VERILOG, rules)
    assert (row["toggle"], row["toggle_reached"], row["toggle_excluded"]) == (2, 2, 1)
    assert (used, refuted) == ([1], [2])
    totals = coverage.totals_of([row], used, refuted)
    assert (totals["toggle_coverage"], totals["left_out"], totals["refuted"]) == (1, [1], [2])


@pytest.mark.parametrize(
    "rule, left_out",
    [
        ({"bits": [[2, 9]]}, 0),
        ({"bits": [[0, 0]]}, 0),
        ({"bits": [[5, 9], [1, 1]]}, 1),
        ({"edge": "0->1"}, 0),
        ({"edge": "1->0"}, 1),
    ],
)
def test_rule_of_some_bits(counted, rule, left_out):
    rules = [{"signals": {"gate.x": "a"}, "reason": "x."} | rule]
    assert coverage.rows_of(counted, VERILOG, rules)[1] == [left_out]


class TestResult:
    """What ``bench/results/coverage.json`` holds, and the rules by which it was counted."""

    @pytest.fixture
    def totals(self):
        return record.read("coverage")["totals"]

    def test_bars(self, totals):
        for kind, bar in {"line": 0.98, "toggle": 0.90}.items():
            share = totals[f"{kind}_reached"] / totals[kind]
            assert share >= bar == coverage.BARS[kind], f"{kind}s of all rooms: {share:.2%}"
            assert totals[f"{kind}_coverage"] == share

    def test_rooms(self):
        rows = record.read("coverage")["rows"]
        assert {row["module"] for row in rows} == ROOMS
        for row in rows:
            share = row["toggle_reached"] / row["toggle"]
            assert share >= 0.85, f"toggles of {row['module']}: {share:.2%}"
            assert row["line_excluded"] == 0, "rules are about bits"

    def test_every_rule_was_used_and_none_refuted(self, totals):
        rules = coverage.exclusions()
        assert totals["rules"] == len(totals["left_out"]) == len(totals["refuted"]) == len(rules)
        assert sum(totals["left_out"]) == totals["toggle_excluded"]
        for rule, left_out, refuted in zip(
            rules, totals["left_out"], totals["refuted"], strict=True
        ):
            assert left_out, f"nothing to leave out: {rule}"
            assert not refuted, f"bits that toggle: {rule}"

    def test_rules(self):
        """Each has its reason, and names modules and signals that there are."""
        config = machines.config_of(coverage.CONFIG)
        text = generate(config, coverage.CONFIG, machines.BUILDS).read_text()
        named = signals(text)
        for rule in coverage.exclusions():
            assert rule.keys() <= {"signals", "bits", "edge", "reason"}
            assert re.fullmatch(r"[A-Z].{20,}\.", rule["reason"]), rule
            assert all(0 <= first <= last < 1024 for first, last in rule.get("bits", []))
            assert rule.get("edge", "1->0") in {"0->1", "1->0"}
            for module, signal in rule["signals"].items():
                found = [name for name in named if re.fullmatch(module, name)]
                assert found, f"no module is {module}"
                for each in found:
                    assert any(re.fullmatch(signal, name) for name in named[each]), (
                        f"{each} (room {room_of(each)}) has no port or register {signal}"
                    )
