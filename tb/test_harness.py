# amaranth: UnusedElaboratable=no
"""The harness: words in, words out, exact cycles, bounded waits, faults seen."""

from dataclasses import replace
from fractions import Fraction
from math import ceil

import pytest

from lacuna.gen import verilog
from lacuna.hw.formats import Error, Kind
from lacuna.hw.presets import CONFIGS
from lacuna.sim import build as builder
from lacuna.sim import cocotb_runner, verilator
from lacuna.tb.loopback import BAD_TRAILER, FAULTS, IMPOSSIBLE, LATENCY, Loopback, packet


WIDTHS = (32, 64, 128)
#: Long enough for everything here that is not a hang.
LIMIT = 500


def program(link_bits, payload=200, *, trailer=0):
    """Return a program whose IFMAP packet carries ``payload`` words of every bit pattern."""
    top = link_bits - 16
    values = [((index * 40503) % 65536) << top | index for index in range(payload)]
    return [
        *packet(Kind.PROGRAM, [5], link_bits=link_bits, trailer=trailer),
        *packet(Kind.IFMAP, values, link_bits=link_bits),
        *packet(Kind.END, link_bits=link_bits),
    ]


def answer(words):
    """Return what comes back."""
    end, ended = int(Kind.END), int(Kind.ENDED)
    return [ended if word == end else word for word in words]


def build(folder, link_bits, fault=None, build_dir=None):
    """Return the executable of a stand-in."""
    name = f"loopback_{link_bits}_{fault}"
    source = verilog.write(Loopback(link_bits, fault=fault), name=name, build_dir=folder)
    return verilator.build(source, name=name, build_dir=build_dir or folder)


@pytest.fixture(scope="module", params=WIDTHS)
def machine(request, tmp_path_factory):
    link_bits = request.param
    shared = tmp_path_factory.getbasetemp().parent  # by the processes of a parallel run
    executable = build(tmp_path_factory.mktemp("loopback"), link_bits, build_dir=shared)

    def run(words, **options):
        return verilator.run(executable, words, link_bits=link_bits, **{"limit": LIMIT} | options)

    run.executable = executable
    return link_bits, run


def test_words_come_back_in_exact_time(machine):
    link_bits, run = machine
    words = program(link_bits)
    result = run(words)
    assert result.words == answer(words)
    assert result.cycles == len(words) + LATENCY
    assert (result.words_in, result.words_out) == (len(words), len(words))
    assert (result.hang, result.error, result.errors, result.ended) == (False, 0, [], 1)
    assert (result.broken_offers, result.tlast_wrong) == (0, 0)
    assert result.cycles_per_second > 0


@pytest.mark.parametrize("ratio", [Fraction(3, 10), Fraction(1, 7), Fraction(1), Fraction(7, 5)])
def test_link_is_throttled_exactly(machine, ratio):
    link_bits, run = machine
    words = program(link_bits)
    result = run(words, link_ratio=ratio)
    assert result.words == answer(words)
    # the first word has passed, the others of both directions share the link
    least = ceil((2 * len(words) - 1) / ratio)
    assert least <= result.cycles <= least + 4 + ceil(1 / ratio)


def test_link_saves_nothing_up(machine):
    link_bits, run = machine
    words = program(link_bits, payload=20)
    result = run(words, link_ratio=Fraction(1, 7), reset_at=0, reset_for=LIMIT)
    assert result.words == answer(words)
    assert result.cycles >= 7 * (2 * len(words) - 2)


def test_stalls_change_time_alone(machine):
    link_bits, run = machine
    words = program(link_bits)
    cycles = []
    for seed in (1, 1, 2):
        result = run(words, stall_in=0.4, stall_out=0.3, seed=seed)
        assert result.words == answer(words)
        assert not result.hang
        assert result.broken_offers == 0
        cycles.append(result.cycles)
    assert cycles[0] == cycles[1] != cycles[2]
    for stalls in ({"stall_in": 0.5}, {"stall_out": 0.5}):
        assert len(words) / 0.5 * 0.8 < run(words, **stalls).cycles < len(words) / 0.5 * 1.2


def test_programs_follow_each_other(machine):
    link_bits, run = machine
    words = program(link_bits) * 3
    result = run(words)
    assert result.words == answer(words)
    assert (result.ended, result.hang) == (3, False)


def test_a_slow_link_is_no_end(machine):
    link_bits, run = machine
    words = program(link_bits, payload=2) * 2
    assert run(words, link_ratio=Fraction(1, 200)).words == answer(words)


def test_hang_is_bounded_and_described(machine):
    link_bits, run = machine
    jam = packet(Kind.COUNTERS, link_bits=link_bits)
    result = run([*program(link_bits), *jam, *program(link_bits)])
    assert result.hang
    assert result.simulated < len(program(link_bits)) + LIMIT + 20
    for words in ("s_axis valid 1 ready 0", "m_axis valid 0 ready 1", "dbg_jammed 1"):
        assert words in result.state


def test_missing_end_is_a_hang(machine):
    link_bits, run = machine
    result = run(packet(Kind.IFMAP, [1, 2], link_bits=link_bits))
    assert result.hang
    assert result.ended == 0


def test_cycles_are_bounded(machine):
    link_bits, run = machine
    result = run(program(link_bits), max_cycles=50)
    assert result.hang
    assert result.simulated == 50


def test_error_ends_a_run(machine):
    link_bits, run = machine
    result = run(packet(Kind.PROGRAM, [5], link_bits=link_bits, trailer=BAD_TRAILER))
    assert (result.hang, result.error, result.errors) == (False, Error.CRC, [Error.CRC])


def test_next_program_clears_an_error(machine):
    link_bits, run = machine
    words = program(link_bits, trailer=BAD_TRAILER) + program(link_bits)
    result = run(words)
    assert (result.hang, result.error, result.errors) == (False, 0, [Error.CRC])


def test_clears_part_the_words(machine):
    """What follows a clear is the answer to the program that cleared the error."""
    link_bits, run = machine
    good = program(link_bits)
    bad = packet(Kind.PROGRAM, [5], link_bits=link_bits, trailer=BAD_TRAILER)
    for stall in (0, 0.5):
        result = run(good + bad + good, stall_out=stall, ended=2)
        (clear,) = result.clears
        assert clear <= len(good + bad)
        assert result.words == answer(good + bad + good)
    assert run(good * 2).clears == []


def test_source_pauses(machine):
    link_bits, run = machine
    words = program(link_bits)
    result = run(words, pause_at=50, pause_for=100)
    assert result.words == answer(words)
    assert result.cycles == len(words) + LATENCY + 100
    assert run(words, pause_at=0, pause_for=100).cycles == len(words) + LATENCY


def test_many_runs_in_one_process(machine):
    """Each begins anew, with its own words and options."""
    link_bits, run = machine
    words, short = program(link_bits), program(link_bits, payload=20)
    bad = packet(Kind.PROGRAM, [5], link_bits=link_bits, trailer=BAD_TRAILER)
    several = [(words, {"stall_in": 0.5, "seed": 3}), (bad, {}), (short, {}), (words[:-1], {})]
    several = [(each, {"limit": LIMIT} | options) for each, options in several]
    results = verilator.run_all(run.executable, several, link_bits=link_bits)
    alone = [run(each, **options) for each, options in several]
    for result, same in zip(results, alone, strict=True):
        assert replace(result, seconds=0) == replace(same, seconds=0)
    assert [result.hang for result in results] == [False, False, False, True]
    assert verilator.run_all(run.executable, [], link_bits=link_bits) == []


def test_reset_in_the_middle(machine):
    link_bits, run = machine
    words = program(link_bits, payload=100)
    at = 50
    # the queue forgets what is under way; what has not been taken yet is offered afterwards
    whole = program(link_bits, payload=20)
    result = run(words[:at] + whole, reset_at=at, reset_for=3, ended=1)
    assert not result.hang
    assert result.words_in == at + len(whole)
    assert result.words_at_reset == at - LATENCY
    assert result.words == answer(words[: at - LATENCY] + whole)


def test_assertion_of_the_design_is_heard(machine):
    link_bits, run = machine
    with pytest.raises(RuntimeError, match="a word that must not be"):
        run([*program(link_bits), IMPOSSIBLE])


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_of_the_output_are_counted(fault, tmp_path):
    result = verilator.run(
        build(tmp_path, 64, fault), program(64), link_bits=64, stall_out=0.5, limit=LIMIT
    )
    assert result.tlast_wrong if fault == "tlast" else result.broken_offers


def test_build_is_done_once(tmp_path):
    source = verilog.write(Loopback(32), name="loopback", build_dir=tmp_path)
    first = verilator.build(source, name="loopback", build_dir=tmp_path)
    before = first.stat().st_mtime_ns
    assert verilator.build(source, name="loopback", build_dir=tmp_path) == first
    assert first.stat().st_mtime_ns == before
    source.write_text(source.read_text() + "\n")
    assert verilator.build(source, name="loopback", build_dir=tmp_path) != first


def test_verilog_is_generated_once(tmp_path, monkeypatch):
    written = []

    def write_machine(config, name, build_dir):
        written.append(config)
        return verilog.write(Loopback(32), name=f"lacuna_{name}", build_dir=build_dir)

    monkeypatch.setattr(builder.verilog, "write_machine", write_machine)
    config = CONFIGS["tiny"]
    other = replace(config, rows=2)
    source = builder.generate(config, "tiny", tmp_path)
    assert builder.generate(config, "tiny", tmp_path) == source
    assert written == [config]
    builder.generate(other, "tiny", tmp_path)
    assert written == [config, other]
    source.write_text("module changed(clk);\n")
    builder.generate(other, "tiny", tmp_path)
    assert written == [config, other, other]


def test_often_used_modules_are_not_inlined():
    text = "module pe(clk);\nendmodule\nmodule odd(clk);\nendmodule\n"
    text += "".join(f"  pe pe_{index} (\n" for index in range(8))
    text += "".join(f"  odd \\odd_{index}  (\n" for index in range(7))
    assert builder.not_inlined(text) == 'no_inline -module "pe"\n'


def test_wrong_machine_is_refused(tmp_path):
    source = tmp_path / "wrong.v"
    source.write_text("module wrong(clk);\n  input clk;\nendmodule\n")
    with pytest.raises(ValueError, match=r"^name must be a module of the Verilog, not 'right'$"):
        verilator.build(source, name="right", build_dir=tmp_path)
    with pytest.raises(RuntimeError, match=r"^wrong must compile:"):
        verilator.build(source, name="wrong", build_dir=tmp_path)


def test_wrong_options_are_refused():
    with pytest.raises(ValueError, match=r"^link_bits must be 32, 64 or 128, not 16$"):
        verilator.run("machine", [], link_bits=16)
    with pytest.raises(ValueError, match=r"^link_ratio must be above 0, not 0$"):
        verilator.run("machine", [], link_bits=64, link_ratio=0)


@pytest.mark.parametrize("simulator", cocotb_runner.simulators())
def test_cocotb_bench(simulator, tmp_path):
    def run(purpose, bench="tb_loopback"):
        return cocotb_runner.run(
            Loopback(32),
            name="loopback",
            bench=f"lacuna.tb.{bench}",
            build_dir=tmp_path,
            simulator=simulator,
            purpose=purpose,
        )

    assert run("pass") == 1
    for purpose in ("fail", "hang"):
        with pytest.raises(
            AssertionError, match=rf"^lacuna.tb.tb_loopback must pass in {simulator}"
        ):
            run(purpose)
    with pytest.raises(AssertionError, match=rf"^lacuna.tb.loopback must pass in {simulator}"):
        run("pass", bench="loopback")  # it holds no test


def test_unknown_simulator_is_refused(tmp_path):
    with pytest.raises(ValueError, match=r"^simulator must be one of \[.*\], not 'spice'$"):
        cocotb_runner.run(
            Loopback(32), name="loopback", bench="x", build_dir=tmp_path, simulator="spice"
        )
