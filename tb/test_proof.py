# amaranth: UnusedElaboratable=no
"""The proofs: that they prove, that a wrong design fails, and that no stream is forgotten."""

from unittest.mock import patch

import pytest
from amaranth.hdl import Elaboratable, Fragment, Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from lacuna.bench import record
from lacuna.hw.flow import Queue
from lacuna.proof import run
from lacuna.proof.catalog import CATALOG, components
from lacuna.proof.contract import Contract, stream_ports
from lacuna.proof.models import NaiveQueue
from lacuna.proof.plan import proofs
from lacuna.proof.rules import Rules, any_seq
from lacuna.proof.sby import Proof, Result, prove
from lacuna.proof.streams import covered_ports, every_port
from lacuna.proof.structure import waiting_for_ready
from lacuna.proof.tools import commands_of


QUICK = proofs(quick=True)


class Stage(wiring.Component):
    """One register; ``fault`` says which rule of the contract it breaks."""

    i: In(stream.Signature(2))
    o: Out(stream.Signature(2))

    def __init__(self, fault=""):
        self.fault = fault
        super().__init__()

    def elaborate(self, platform):
        m = Module()
        free = self.o.ready | ~self.o.valid
        m.d.comb += self.i.ready.eq(free)
        with m.If(free):
            m.d.sync += [self.o.valid.eq(self.i.valid), self.o.p.eq(self.i.p)]
        if self.fault == "withdraws":
            m.d.sync += self.o.valid.eq(self.i.valid & self.i.ready)
        if self.fault == "changes":
            m.d.sync += self.o.p.eq(self.i.p)
        return m


class Waits(wiring.Component):
    """An offer that is only made when it will be taken."""

    i: In(stream.Signature(2))
    o: Out(stream.Signature(2))

    def elaborate(self, platform):
        m = Module()
        m.d.comb += [
            self.o.valid.eq(self.i.valid & self.o.ready),
            self.o.p.eq(self.i.p),
            self.i.ready.eq(self.o.ready),
        ]
        return m


class Never(Elaboratable):
    """Rules about something that cannot happen."""

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        never = Signal()
        m.d.comb += never.eq(any_seq(m, 1, "any") & 0)
        rules.always("nothing is wrong", ~never)
        rules.reached("it happens", never)
        return m


def contract_of(fault):
    """Return the proof that :class:`Stage` obeys the contract."""
    return Proof(name="offers stay", part=f"stage {fault}", harness=lambda: Contract(Stage(fault)))


@pytest.mark.parametrize("proof", QUICK, ids=lambda proof: f"{proof.part}: {proof.name}")
def test_quick(proof):
    result = prove(proof)
    assert result.status == "proven", result.line
    assert result.covers


def test_contract(tmp_path):
    result = prove(contract_of(""), folder=tmp_path)
    assert (result.status, result.kind, result.covers) == ("proven", "unbounded", 1)


@pytest.mark.parametrize(
    "fault, rule", [("withdraws", "o holds its offer"), ("changes", "o keeps its payload")]
)
def test_broken_contract_is_found(tmp_path, fault, rule):
    result = prove(contract_of(fault), folder=tmp_path)
    assert result.status == "failed"
    assert rule in result.line
    with open(result.trace) as trace:
        assert "$var" in trace.read()


def test_wrong_queue_is_found(tmp_path):
    proof = Proof(name="equals a list", part="queue", harness=lambda: NaiveQueue(3))
    original = Queue._memory

    def lossy(self, m, platform, put, take):
        original(self, m, platform, put & (self.level != 2), take)

    with patch.object(Queue, "_memory", lossy):
        result = prove(proof, folder=tmp_path)
    assert result.status == "failed"
    assert "the oldest comes first" in result.line


def test_unreached_cover_fails(tmp_path):
    result = prove(Proof(name="never", part="rules", harness=Never), folder=tmp_path)
    assert result.status == "failed"
    assert result.line == "rules: never reached, it happens"


def test_results_are_kept_by_what_they_are_of(tmp_path):
    first = prove(contract_of(""), folder=tmp_path)
    second = prove(contract_of(""), folder=tmp_path)
    other = prove(contract_of("changes"), folder=tmp_path)
    assert (first.cached, second.cached, other.cached) == (False, True, False)
    assert second.seconds == first.seconds


def test_offer_that_waits_for_ready_is_found():
    assert waiting_for_ready(Waits()) == {"o": ["o"]}
    assert waiting_for_ready(Stage()) == {"o": []}


def test_every_component_has_an_instance():
    assert set(components()) == set(CATALOG)


def test_every_stream_is_proven():
    assert every_port() == covered_ports()
    assert len(every_port()) > 70


def test_ports_of_arrays_and_axi():
    classes = components()
    (keywords,) = [keywords for _remark, keywords in CATALOG["top.Top"]]
    ports = {port.name: port.is_input for port in stream_ports(classes["top.Top"](**keywords))}
    assert ports == {"s_axis_t": True, "m_axis_t": False}
    names = [port.name for port in stream_ports(classes["array.multicast.Multicast"](2, targets=2))]
    assert names == ["i", "o__0", "o__1"]


def test_rules_have_sentences_of_their_own():
    m = Module()
    rules = Rules(m)
    rules.always("a", Signal())
    Fragment.get(m, None)
    with pytest.raises(ValueError, match=r"^rules must have sentences of their own, not 'a' twice"):
        rules.always("a", Signal())


def test_smt_commands_are_told_apart():
    lines = ["(push 1) ; (comment\n", '(echo "a ; (b")\n', "(assert\n", "  |x ( y|)\n"]
    assert list(commands_of(lines)) == ["(push 1)", '(echo "a ; (b")', "(assert\n  |x ( y|)"]


def test_a_failed_proof_is_recorded_as_such(tmp_path, monkeypatch):
    monkeypatch.setattr(record, "FOLDER", tmp_path)
    result = Result(
        part="flow.Queue",
        name="equals a list",
        kind="unbounded",
        depth=0,
        engine="abc pdr",
        status="failed",
        seconds=1.0,
        covers=1,
    )
    run.keep([result], seconds=1)
    facts = record.read("proofs")
    assert (facts["totals"]["proofs"], facts["totals"]["proofs_failed"]) == (1, 1)
    assert facts["totals"]["stream_ports_proven"] == 0
    assert facts["rows"][0]["part"] == "flow.Queue"
