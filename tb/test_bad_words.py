"""Words lost, doubled, swapped, flipped, or missing at the end, at every place of a program."""

import random

import pytest

from lacuna.hw.formats import Error
from lacuna.tb import machines
from lacuna.tb.marks import parameters
from lacuna.tb.programs import (
    bad_program,
    example,
    fresh_answer,
    golden_error,
    parse,
    recovery,
    written,
)


SEED = 2017
#: What the machine may find in a packet before it comes to the checksum, which golden reads first.
CONTENT = {Error.LENGTH, Error.FIELD, Error.ADDRESS, Error.ORDER}
CONTENT |= {Error.RLC_EARLY, Error.RLC_LATE, Error.RLC_RUN, Error.RLC_PAD}


def bad_words(name="tiny"):
    """Return a program that is long enough to be spoiled in many ways."""
    config = machines.config_of(name)
    return written([example(config, ifmap_coded=True, ofmap_coded=True)])


def flip(words, place, rng):
    """Flip one bit."""
    bit = rng.randrange(64)
    return [*words[:place], words[place] ^ (1 << bit), *words[place + 1 :]]


def drop(words, place, _rng):
    """Lose a word."""
    return [*words[:place], *words[place + 1 :]]


def double(words, place, _rng):
    """Send a word twice."""
    return [*words[: place + 1], *words[place:]]


def swap(words, place, _rng):
    """Send two words in the wrong order."""
    return [*words[:place], *words[place : place + 2][::-1], *words[place + 2 :]]


def foreign(words, place, rng):
    """Insert a word of chance."""
    return [*words[:place], rng.getrandbits(64), *words[place:]]


@pytest.mark.full  # of the quick ones the share of tb/test_faults.py
@pytest.mark.parametrize("spoil", [flip, drop, double, swap, foreign])
def test_every_word(spoil):
    """No wrong word passes, and the program behind the next one is right.

    (The next one itself may be lost, where the bad packet waits for more words.)
    """
    words, rng = bad_words(), random.Random(SEED)
    for place in range(len(words)):
        bad = spoil(words, place, rng)
        if bad == words:
            continue
        errors = recovery("tiny", bad, goods=2)
        assert errors, f"{spoil.__name__} at word {place} must be found"
        assert errors[0] in allowed(golden_error("tiny", bad)), f"{spoil.__name__} at word {place}"


def allowed(truth):
    """Return what the machine may say where golden says ``truth`` first.

    Golden reads a packet as a whole: where the words end, or the checksum is wrong, the machine
    may have found out before. Where golden finds no error at the end, a whole PROGRAM follows.
    """
    if truth in {Error.CRC, Error.TIMEOUT}:
        return {Error.CRC, *CONTENT}
    return {truth} if truth else {Error.HEADER, Error.CONFIG}


@pytest.mark.parametrize("name", ["tiny", "narrow"])
def test_every_checksum(name):
    """A wrong checksum is found, and no word behind its packet is lost with the program."""
    parts = parse(bad_words(name), link_bits=machines.config_of(name).link_bits).parts
    for number in range(1, len(parts)):
        sent = parts[: number + 1]
        spoiled = [*sent[:-1], [*sent[-1][:-1], sent[-1][-1] ^ 1]]
        bad = [word for part in spoiled for word in part]
        assert recovery(name, bad) == [Error.CRC], f"packet {number}"


def test_every_end():
    """A program that ends early is given up; what has come out is right."""
    words = bad_words()
    truth = fresh_answer_of(words)
    for count in range(1, len(words)):
        result = machines.send("tiny", words[:count], ended=1)
        begun = count >= len(parse(words, link_bits=64).parts[0])
        assert result.errors == [Error.TIMEOUT] * begun, f"after {count} words"
        assert result.words == truth[: len(result.words)]
        assert result.words_in == count


def test_patience():
    """A program is given up after ``timeout_cycles`` without a word, not before and not later."""
    words = bad_words()
    head = parse(words, link_bits=64).parts[0]
    result = machines.send("tiny", head, ended=1)
    waited = result.simulated - len(head) - machines.config_of("tiny").timeout_cycles
    assert result.errors == [Error.TIMEOUT]
    assert 0 <= waited <= 4


def fresh_answer_of(words):
    """Return what the machine answers to a good program."""
    result = machines.send("tiny", words)
    assert (result.errors, result.hang) == ([], False)
    return result.words


@pytest.mark.parametrize("stalls", [{}, {"stall_in": 0.4, "stall_out": 0.4, "seed": 3}])
def test_garbage_between_programs(stalls):
    rng = random.Random(SEED)
    words = bad_words()
    for length in (1, 2, 3, 50, 300):
        garbage = [rng.getrandbits(64) for _ in range(length)]
        result = machines.send("tiny", words + garbage + words, ended=2, **stalls)
        assert (result.errors, result.error, result.hang) == ([Error.HEADER], 0, False)
        assert result.ended == 2


@pytest.mark.parametrize("count, code", [(1, Error.CONFIG), (2, Error.CRC)])
def test_half_a_program_packet_before_a_whole_one(count, code):
    assert recovery("tiny", bad_words()[:count]) == [code]


@pytest.mark.parametrize("place", [5, 40, 180, 320, 700, 1000, 1200, 1260])
def test_reset_in_the_middle(place):
    """What is left of the program is refused, and the next one runs as on a fresh machine.

    (A program of which words have been taken at the reset is lost with them: there are two.)
    """
    words = bad_words()
    good = written([example(machines.config_of("tiny"))]) * 2
    answer = fresh_answer("tiny")
    result = machines.send("tiny", words + good, reset_at=place, reset_for=1, ended=1)
    assert result.words_in == len(words + good)
    assert set(result.errors) <= {Error.HEADER}
    assert result.error == 0
    assert result.words[result.words_at_reset :][-len(answer) :] == answer
    before = result.words[: result.words_at_reset]
    assert before == fresh_answer_of(words)[: len(before)]


def rlc_spoils(bits, config):
    """Yield what can be done to one coded word."""
    width = config.run_bits + config.activation_bits
    pairs, top = config.pairs_per_word, bits - 1
    yield "term", lambda word: word ^ 1 << top
    for pair in range(pairs):
        run = config.longest_run << pair * width
        yield f"run {pair}", lambda word, run=run: word | run
        yield f"no run {pair}", lambda word, run=run: word & ~run
        yield f"level {pair}", lambda word, pair=pair: word ^ 1 << pair * width + config.run_bits
    for spare in {pairs * width, top - 1} if pairs * width < top else ():
        yield f"spare {spare}", lambda word, spare=spare: word | 1 << spare


@pytest.mark.parametrize("name", parameters(["tiny", "bytes", "narrow", "wide"], full=["wide"]))
def test_code(name):
    """Each wrong word of a coded ifmap has the error that golden finds, or it is a right one."""
    config = machines.config_of(name)
    found = set()
    program = bad_program(name, zeros=0.7, H=5, W=7, M=2)
    index = program.find("IFMAP")
    whole = program.parts[index]
    head = 2 * max(64 // config.link_bits, 1)  # header and fields
    for place in range(head, len(whole) - 1):
        for what, spoil in rlc_spoils(config.link_bits, config):
            if spoil(whole[place]) == whole[place]:
                continue
            program.parts[index] = list(whole)
            program.edit(
                index,
                lambda payload, place=place, spoil=spoil: payload.__setitem__(
                    place - head // 2, spoil(payload[place - head // 2])
                ),
            )
            truth = golden_error(name, program.words)
            errors = recovery(name, program.words, ended=1 + (not truth))
            assert errors == [truth] * bool(truth), f"{what} of word {place}"
            found.add(truth)
    assert {Error.RLC_EARLY, Error.RLC_LATE, Error.RLC_RUN, Error.RLC_PAD} <= found
