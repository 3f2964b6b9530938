# amaranth: UnusedElaboratable=no
"""Gate: lets good programs in, stops failed ones, and finds the next good one."""

from dataclasses import replace

import numpy as np
import pytest
from amaranth.sim import Simulator

from lacuna.hw.control.gate import RESET_CYCLES, Gate, program_words
from lacuna.hw.formats import Error
from lacuna.tb.array_pass import TINY
from lacuna.tb.golden_packets import packet
from lacuna.tb.traffic import Phase, simulate


TIMEOUT = 256
LINKS = [32, 64, 128]


def make_config(link_bits=64):
    """Return a configuration that gives up soon."""
    return replace(TINY, link_bits=link_bits, timeout_cycles=TIMEOUT)


def program(config):
    """Return the words of the PROGRAM packet, by the independent writer of packets."""
    return packet("PROGRAM", [config.hash], sequence=0, identity=1, link_bits=config.link_bits)


def admit(config, junk=()):
    """Return the phase in which a good PROGRAM packet follows ``junk``."""
    finals = {"o_busy": 1, "o_error": 0}
    return Phase({"i": [*junk, *program(config)]}, {}, settle=1, finals=finals)


def passes(words):
    """Return the phase in which ``words`` go through."""
    return Phase({"i": words}, {"o": words}, finals={"o_busy": 1, "o_reset": 0}, settle=1)


def fails(error):
    """Return the phase in which the core reports ``error``; then it is held in reset."""
    stopped = Phase(constants={"i_error": error}, cycles=3)
    stopped.finals = {"o_busy": 0, "o_reset": 1, "o_error": error}
    return stopped


def discards(words, error):
    """Return the phase in which ``words`` are taken and nothing comes of them."""
    finals = {"o_busy": 0, "o_reset": 1, "o_error": error}
    return Phase({"i": words}, {}, constants={"i_error": 0}, finals=finals, settle=1)


def case(rng, config):
    """Return a gate and phases: a run, an error, junk, a run, its end, a run."""
    words = [int.from_bytes(rng.bytes(config.link_bits // 8)) for _word in range(30)]
    ended = Phase(constants={"i_ended": 1}, cycles=3)
    ended.finals = {"o_busy": 0, "o_reset": 1, "o_error": 0}
    again = admit(config)
    again.constants = {"i_ended": 0}
    phases = [admit(config), passes(words), fails(Error.CRC), discards(words, Error.CRC)]
    phases += [admit(config), passes(words), ended, again, passes(words)]
    return Gate(config), phases


@pytest.mark.parametrize("link_bits", LINKS)
def test_program_words(link_bits):
    config = make_config(link_bits)
    assert program_words(config) == program(config)


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("link_bits", LINKS)
def test_runs(link_bits, gaps):
    rng = np.random.default_rng([2017, link_bits])
    simulate(*case(rng, make_config(link_bits)), rng=rng, gaps=gaps, reset_after=21)


@pytest.mark.parametrize("link_bits", LINKS)
def test_what_is_no_program(link_bits):
    """Each wrong word has its code; the first one stays, until a good PROGRAM packet clears it."""
    rng = np.random.default_rng(2018)
    config = make_config(link_bits)
    good = program(config)
    header = max(64 // link_bits, 1)
    phases = []
    for index in range(len(good)):
        wrong = list(good)
        wrong[index] ^= 1 << int(rng.integers(link_bits))
        code = Error.HEADER if index < header else Error.CONFIG
        code = Error.CRC if index == len(good) - 1 else code
        phases += [discards(wrong, code), discards([5, 6, 7], code), admit(config)]
        phases[-3].fresh = True
    simulate(Gate(config), phases, rng=rng, gaps=0.3)


@pytest.mark.parametrize("cut", range(1, 4))
def test_program_behind_half_a_one(cut):
    """The word that breaks off one PROGRAM packet may begin the next."""
    rng = np.random.default_rng(2019)
    config = make_config(32)
    simulate(Gate(config), [admit(config, program(config)[:cut])], rng=rng)


def test_first_error_stays():
    """Between a failed program and the next good one the code does not change."""
    rng = np.random.default_rng(2020)
    config = make_config()
    phases = [admit(config), fails(Error.RLC_RUN), discards([1, 2, 3], Error.RLC_RUN)]
    wrong = [*program(config)[:-1], 0]
    simulate(Gate(config), [*phases, discards(wrong, Error.RLC_RUN), admit(config)], rng=rng)


def test_no_word_in_the_cycle_of_an_error():
    """A word behind an error is not for this program: it waits and is looked at afterwards."""
    rng = np.random.default_rng(2021)
    config = make_config()
    offer = {"i_error": Error.LENGTH, "i__valid": 1, "i__payload": program(config)[0]}
    hit = Phase(constants=offer, finals={"i__ready": 0, "o__valid": 0})
    rest = Phase({"i": program(config)}, {}, constants={"i_error": 0}, settle=2)
    rest.finals = {"o_busy": 1, "o_error": 0}
    simulate(Gate(config), [admit(config), passes([1]), hit, rest], rng=rng)


@pytest.mark.parametrize("alive", ["i_progress", "i_blocked"])
def test_timeout(alive):
    """Too long without a word or progress is an error, and not a cycle before that."""
    rng = np.random.default_rng(2022)
    config = make_config()
    working = Phase(constants={alive: 1}, cycles=2 * TIMEOUT, finals={"o_busy": 1})
    quiet = Phase(constants={alive: 0}, cycles=TIMEOUT + 1, finals={"o_busy": 1, "o_error": 0})
    over = Phase(cycles=1, finals={"o_busy": 0, "o_error": Error.TIMEOUT})
    simulate(Gate(config), [admit(config), passes([1]), working, quiet, over], rng=rng)


def test_each_program_has_its_time():
    """The patience that one program has used up is not missing in the next."""
    rng = np.random.default_rng(2024)
    config = make_config()
    quiet = Phase(constants={"i_ended": 0}, cycles=TIMEOUT - 40, finals={"o_busy": 1})
    ended = Phase(constants={"i_ended": 1}, cycles=3, finals={"o_busy": 0})
    again = admit(config)
    again.constants = {"i_ended": 0}
    simulate(Gate(config), [admit(config), quiet, ended, again, quiet], rng=rng)


def test_words_are_progress():
    rng = np.random.default_rng(2023)
    config = make_config()
    phases = [admit(config)]
    for _word in range(4):
        phases += [passes([7]), Phase(cycles=TIMEOUT - 9, finals={"o_busy": 1, "o_error": 0})]
    simulate(Gate(config), phases, rng=rng)


@pytest.mark.parametrize("link_bits", LINKS)
def test_reset_lasts(link_bits):
    """From the end of a program to the next one, which is there at once."""
    config = replace(make_config(link_bits), pipelined=True)
    gate, held = Gate(config), []

    async def ends(ctx):
        ctx.set(gate.i.valid, 1)
        while held.count(0) < 6:
            for word in program(config):
                ctx.set(gate.i.p, word)
                await ctx.tick()
                held.append(ctx.get(gate.o_reset))
                ctx.set(gate.i_ended, ctx.get(gate.o_busy))

    simulator = Simulator(gate)
    simulator.add_clock(1e-6)
    simulator.add_testbench(ends)
    simulator.run()
    spans = "".join(map(str, held)).strip("1").split("0")
    assert min(len(span) for span in spans if span) >= RESET_CYCLES
