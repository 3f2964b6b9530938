"""Streams inside a machine: found in its Verilog, and shown when a run does not end."""

import re
from functools import cache

import pytest

from lacuna.host.machine import MachineError, SimulatedDriver
from lacuna.hw.formats import Error
from lacuna.hw.presets import CONFIGS
from lacuna.sim import probe
from lacuna.sim import verilator as simulator
from lacuna.tb import machines
from lacuna.tb.golden_packets import KIND
from lacuna.tb.programs import example, parse, written


#: Where a store waits for the pass that is to write its psums.
STORE = "core.stores.o > core.store.i"
TEXT = r"""module top(clk, s_valid, s_ready);
  input clk;
  output s_ready;
  input s_valid;
  inner one (
    .clk(clk),
    .i__ready(s_ready),
    .i__valid(s_valid),
    .o_a__payload(p),
    .o_a__ready(\i__ready$12 ),
    .o_a__valid(i__valid)
  );
  \top.two  two (
    .clk(clk),
    .i__ready(\i__ready$12 ),
    .i__valid(i__valid),
    .o__ready(1'h1),
    .o__valid(\o__valid$3 )
  );
endmodule

module inner(clk, i__valid, i__ready);
  input clk;
  output i__ready;
  input i__valid;
  \top.two  deep (
    .i__ready(i__ready),
    .i__valid(i__valid)
  );
endmodule

module \top.two (clk);
  leaf leaf (
    .i__ready(a),
    .i__valid(b)
  );
endmodule
"""


@cache
def starved(stores=1):
    """Return a program of stores that wait for passes that never come, and of END."""
    config = CONFIGS["tiny"]
    program = parse(written([example(config)]), link_bits=config.link_bits)
    store = next(part for part in program.parts if part[0] & 255 == KIND["STORE"])
    head, end = program.parts[:2], program.parts[-1]
    program.parts = [*head, *([list(store)] * stores), end]
    for index in range(1, len(program.parts)):
        program.edit(index, lambda _payload: None)  # which gives it its number
    return program.words


def test_streams_are_found():
    found = probe.probes(TEXT, "top")
    assert [(each.name, each.module, each.valid, each.ready) for each in found] == [
        ("one.o_a > two.i", "top", "i__valid", "i__ready$12"),
        ("two.o", "top", "o__valid$3", None),
        ("one.deep.i", "inner", "i__valid", "i__ready"),
    ]
    assert probe.probes(TEXT, "other") == []


def test_signals_are_kept():
    assert probe.public(probe.probes(TEXT, "top")).splitlines() == [
        'public_flat_rd -module "inner" -var "i__ready"',
        'public_flat_rd -module "inner" -var "i__valid"',
        'public_flat_rd -module "top" -var "i__ready$12"',
        'public_flat_rd -module "top" -var "i__valid"',
        'public_flat_rd -module "top" -var "o__valid$3"',
    ]


def test_harness_is_told():
    lines = probe.header(probe.probes(TEXT, "top"), "top").splitlines()
    assert lines[0] == (
        '#define STREAMS(X) X("one.o_a > two.i", '
        "top.rootp->top__DOT__i___05Fvalid, top.rootp->top__DOT__i___05Fready__02412) \\"
    )
    assert lines[1].strip() == 'X("two.o", top.rootp->top__DOT__o___05Fvalid__0243, -1) \\'
    assert "top.rootp->top__DOT__one__DOT__i___05Fvalid," in lines[2]
    assert probe.header([], "top") == "#define STREAMS(X) \n"


def test_every_stream_of_a_machine_is_found():
    machines.executable("tiny")
    text = (machines.BUILDS / "lacuna_tiny.v").read_text()
    core = re.search(r"^module core\(.*?^endmodule", text, re.M | re.S)[0]
    names = " > ".join(each.name for each in probe.probes(text, "lacuna_tiny")).split(" > ")
    inside = [name for name in names if name.count(".") == 2]
    assert len(set(names)) == len(names)
    assert len(inside) == core.count("__valid(")
    assert {"core.psum_reader.o", "core.array.i_psum", "core.dispatch.o_job"} <= set(inside)
    assert {"gate.o", "core.i", "ingress.o", "egress.i"} <= set(names)


@pytest.mark.parametrize("stores", [1, 4])
def test_a_store_that_waits_is_named(stores):
    result = machines.send("tiny", starved(stores))
    assert result.errors == [Error.TIMEOUT]
    assert result.streams[STORE] == [1, 0]
    assert f", {STORE}: valid=1 ready=0" in result.state
    assert {STORE, "core.packet_in.i", "gate.o > core.i"} <= set(result.waiting)
    # the machine holds two stores; the link waits if there are more
    assert ("s_axis" in result.waiting) == (stores > 2)
    assert all(result.streams[name] == [1, 0] for name in result.waiting)


def test_waiting_is_valid_and_not_ready():
    facts = dict.fromkeys(simulator.Result.__dataclass_fields__, 0)
    states = {"a > b": [1, 0], "both": [1, 1], "ready": [0, 1], "none": [0, 0], "half": [1, -1]}
    assert simulator.Result(**facts | {"streams": states}).waiting == ["a > b"]


def test_nothing_waits_at_the_end():
    config = CONFIGS["tiny"]
    result = machines.send("tiny", written([example(config)]))
    assert (result.errors, result.hang, result.waiting) == ([], False, [])
    assert result.streams["s_axis"] == [0, 1]
    assert result.streams[STORE][0] == 0


def test_a_sink_that_refuses_is_named():
    config = CONFIGS["tiny"]
    words = written([example(config)])
    result = machines.send("tiny", words, stall_out=1, limit=2 * config.timeout_cycles)
    assert (result.errors, result.hang) == ([], True)
    assert {"m_axis", "core.o", "core.store.o > core.packet_out.i"} <= set(result.waiting)


def test_message_is_short():
    driver = SimulatedDriver(CONFIGS["tiny"], "tiny", link_ratio=None, build_dir="build")
    driver.executable = machines.executable("tiny")
    with pytest.raises(MachineError) as caught:
        driver(starved())
    message = str(caught.value)
    assert re.fullmatch(rf"tiny stopped with error 12, TIMEOUT; waiting: .*{STORE}", message)
    assert len(message) < 200
    assert f"{STORE}: valid=1 ready=0" in caught.value.__notes__[0]


def test_message_of_a_hang(monkeypatch):
    driver = SimulatedDriver(CONFIGS["tiny"], "tiny", link_ratio=None, build_dir="build")
    driver.executable = machines.executable("tiny")
    run = simulator.run
    monkeypatch.setattr(
        simulator, "run", lambda *given, **options: run(*given, **options, max_cycles=300)
    )
    with pytest.raises(MachineError) as caught:
        driver(starved())
    assert re.fullmatch(rf"tiny went on for ever; waiting: .*{STORE}", str(caught.value))
