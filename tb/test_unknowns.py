# amaranth: UnusedElaboratable=no
"""A reset alone defines the state, and nothing unknown leaves a machine."""

import re
import subprocess
from pathlib import Path

import pytest
from amaranth.hdl import Const, Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from lacuna.bench import agree
from lacuna.bench.fault_cases import KINDS, cases, good_words, spoiled_words
from lacuna.bench.fault_judge import Judge
from lacuna.bench.hand_packets import parse
from lacuna.gen import release, verilog
from lacuna.gen.stripped import write_stripped
from lacuna.host.vectors import vectors
from lacuna.hw.formats import Error
from lacuna.hw.memory import SyncRam, share_ram
from lacuna.hw.presets import CONFIGS
from lacuna.sim import build as builder
from lacuna.sim import cocotb_runner, icarus, verilator
from lacuna.tb import machines


CONFIG, NAME = CONFIGS["tiny"], "lacuna_tiny"
#: Four-valued simulation needs Icarus.
ICARUS = [each for each in cocotb_runner.simulators() if each == "icarus"]
LANGUAGES = ("2005", "2012")
FIRST_VALUES = """
module bench;
  reg clk = 0, rst = 0, i = 0;
  wire [3:0] o;
  parts parts (.clk(clk), .rst(rst), .i(i), .o(o));
  initial begin #1 $display("%b", o); i = 1; #1 $display("%b", o); $finish; end
endmodule
"""


class Parts(wiring.Component):
    """An output whose bits are registers that never change, a constant, and an input."""

    i: In(1)
    o: Out(4)

    def elaborate(self, platform):
        """Drive bit after bit."""
        m = Module()
        still = Signal(2, init=2)
        m.d.sync += still.eq(still)
        m.d.comb += [self.o[0].eq(still[0]), self.o[1].eq(still[1]), self.o[2].eq(Const(1))]
        with m.If(still[1]):
            m.d.comb += self.o[3].eq(self.i)
        return m


class Doubtful(wiring.Component):
    """A stand-in for a machine that sends words of a memory that nobody has written."""

    s_axis_tdata: In(64)
    s_axis_tvalid: In(1)
    s_axis_tready: Out(1)
    m_axis_tdata: Out(64)
    m_axis_tvalid: Out(1)
    m_axis_tready: In(1)
    m_axis_tlast: Out(1)
    status_error: Out(8)
    status_busy: Out(1)

    def elaborate(self, platform):
        """Answer word 3 with what stands in the memory, any other with itself."""
        m = Module()
        m.submodules.ram = share_ram(ram := SyncRam(width=64, depth=4), platform)
        word, unwritten = Signal(64), Signal()
        m.d.comb += [
            self.s_axis_tready.eq(~self.m_axis_tvalid),
            ram.read_enable.eq(1),
            self.m_axis_tdata.eq(word),
        ]
        with m.If(unwritten):
            m.d.comb += self.m_axis_tdata.eq(ram.read_data)
        with m.If(self.s_axis_tvalid & self.s_axis_tready):
            m.d.sync += [word.eq(self.s_axis_tdata), unwritten.eq(self.s_axis_tdata == 3)]
            m.d.sync += self.m_axis_tvalid.eq(1)
        with m.Elif(self.m_axis_tready):
            m.d.sync += self.m_axis_tvalid.eq(0)
        return m


@pytest.fixture(scope="module")
def stripped(tmp_path_factory):
    """Return the machine without first values, as Verilog."""
    with machines.alone("tiny"):
        source = builder.generate(CONFIG, "tiny", machines.BUILDS)
    return write_stripped(source, name=NAME, build_dir=tmp_path_factory.mktemp("stripped"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("simulator", ICARUS)
def test_processes_wake(simulator, language, tmp_path):
    """What depends on nothing that changes has its value from the first moment on."""
    source = verilog.write(Parts(), name="parts", build_dir=tmp_path)
    (tmp_path / "bench.v").write_text(FIRST_VALUES)
    command = ["iverilog", f"-g{language}", "-s", "bench", "-o", "run", "bench.v", source.name]
    for each in (command, ["vvp", "-n", "run"]):
        done = subprocess.run(each, cwd=tmp_path, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"{simulator} failed: {done.stderr}"
    assert done.stdout.split() == ["0110", "1110"]


@pytest.mark.parametrize("simulator", ICARUS)
def test_reset_alone_defines_the_state(simulator, stripped, tmp_path):
    """One cycle of reset: a bad program, a good one and a coded one, with pauses on both sides."""
    text = stripped.read_text()
    assert not re.search(r"^\s*(?:initial|reg .*=)", text, re.M)
    compiled = icarus.compile_bench(stripped, name=NAME, link_bits=64, build_dir=tmp_path)
    judge = Judge(CONFIG)
    bad = parse(spoiled_words(CONFIG), link_bits=64)
    bad.parts[bad.find("STORE", -1)][-1] ^= 1
    words = bad.words + good_words(CONFIG) + spoiled_words(CONFIG)
    result = icarus.run(compiled, words, link_bits=64, stall_in=0.1, stall_out=0.3)
    assert result.unknowns == 0, f"{simulator}: {result.state}"
    assert (result.errors, result.error, result.hang) == ([Error.CRC], 0, False)
    assert (result.words_in, result.broken_offers) == (len(words), 0)
    begin = result.clears[0]
    assert judge.shown(result.words[begin:]) == judge.answer + judge.sent(len(judge.parts))
    before = judge.shown(result.words[:begin])
    assert before == judge.sent(bad.find("STORE", -1))[: len(before)]


@pytest.mark.parametrize("simulator", ICARUS)
def test_without_a_reset_nothing_is_known(simulator, stripped, tmp_path):
    compiled = icarus.compile_bench(stripped, name=NAME, link_bits=64, build_dir=tmp_path)
    result = icarus.run(compiled, [1, 2], link_bits=64, reset_for=0, limit=20)
    assert result.unknowns == 20, simulator
    assert result.doubts[0].startswith("a handshake or the status in cycle 0: s_ready x")


@pytest.mark.parametrize("simulator", ICARUS)
def test_an_unknown_word_is_seen(simulator, tmp_path):
    source = verilog.write(Doubtful(), name="doubtful", build_dir=tmp_path)
    bare = write_stripped(source, name="doubtful", build_dir=tmp_path)
    compiled = icarus.compile_bench(bare, name="doubtful", link_bits=64, build_dir=tmp_path)
    result = icarus.run(compiled, [1, 2, 3, 4], link_bits=64)
    assert result.words == [1, 2, -1, 4], simulator
    assert result.unknowns == 1
    assert result.doubts[0].startswith("a word that is offered in cycle 5")
    whole = icarus.compile_bench(source, name="doubtful", link_bits=64, build_dir=tmp_path)
    assert icarus.run(whole, [1, 2, 3, 4], link_bits=64).words == [1, 2, 0, 4]


@pytest.mark.parametrize("simulator", ICARUS)
def test_the_bench_of_a_release(simulator, tmp_path):
    """The bench that is released with a machine passes, and sees what is unknown."""
    with machines.alone("tiny"):
        source = builder.generate(CONFIG, "tiny", machines.BUILDS)
    for path, text in release.check(CONFIG, NAME, vectors(CONFIG)).items():
        (tmp_path / Path(path).name).write_text(text)

    def passes(text):
        (tmp_path / "machine.v").write_text(text)
        command = ["iverilog", "-g2012", "-s", "lacuna_check", "-o", "run", "lacuna_check.v"]
        subprocess.run([*command, "machine.v"], cwd=tmp_path, check=True)
        return subprocess.run(
            ["vvp", "-n", "run"], cwd=tmp_path, capture_output=True, text=True, check=False
        )

    done = passes(source.read_text())
    assert done.returncode == 0, f"{simulator}: {done.stdout}"
    assert "words as expected" in done.stdout
    asleep = source.read_text().replace("  initial \\$wake <= 1'h0;\n", "")
    done = passes(asleep)
    assert done.returncode != 0
    assert "an output is unknown" in done.stdout


@pytest.mark.full
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("kind", ["stripped", "gates"])
@pytest.mark.parametrize("simulator", ICARUS)
def test_faults_without_first_values(simulator, kind):
    """A case of each kind of fault and more, on the Verilog and on its gates."""
    compiled = agree.icarus_of(CONFIG, "tiny", machines.BUILDS, kind)
    judge, ran = Judge(CONFIG), 0
    for name in KINDS:
        for case in cases(CONFIG, name, share=0.02)[: 8 if kind == "stripped" else 2]:
            if "reset_at" in case.options or "pause_at" in case.options:
                continue
            stalls = {key: case.options[key] for key in ("stall_in", "stall_out", "seed")}
            stalls["seed"] %= 1 << 31
            words = case.words + good_words(CONFIG) * case.goods
            result = icarus.run(compiled, words, link_bits=64, **stalls)
            assert result.unknowns == 0, f"{simulator}, {case.name}: {result.state}"
            verdict = judge.verdict(case, result)
            assert verdict.outcome not in {"hang", "wrong"}, f"{case.name}: {verdict.why}"
            ran += 1
    assert ran >= 10


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_random_first_values(stripped):
    """Whatever registers and memories begin with, layers and faults end as they should."""
    made = verilator.build(
        stripped, name=NAME, build_dir=machines.BUILDS, flags=("--x-initial", "unique")
    )
    judge = Judge(CONFIG)
    several = [case for kind in KINDS for case in cases(CONFIG, kind, share=0.01)]
    batches = {seed: several[seed - 1 :: 5] for seed in range(1, 6)}
    for seed, batch in batches.items():
        runs = [
            (case.words + good_words(CONFIG) * case.goods, {"ended": 1} | case.options)
            for case in batch
        ]
        results = verilator.run_all(made, runs, link_bits=64, random=seed)
        for case, result in zip(batch, results, strict=True):
            verdict = judge.verdict(case, result)
            assert verdict.outcome not in {"hang", "wrong"}, f"{case.name}: {verdict.why}"


def test_what_is_refused(monkeypatch, tmp_path):
    with pytest.raises(ValueError, match=r"^words must be 1 to 65536, not 0$"):
        icarus.run("machine", [], link_bits=64)
    monkeypatch.setattr(icarus, "simulators", lambda: ["verilator"])
    with pytest.raises(FileNotFoundError, match=r"^Icarus must be installed: its command is"):
        icarus.compile_bench("x.v", name="x", link_bits=64, build_dir=tmp_path)
