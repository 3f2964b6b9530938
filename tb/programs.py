"""Programs of the host, taken apart so that a test can spoil them."""

from dataclasses import replace
from functools import cache

import numpy as np

from lacuna.bench.hand_packets import KIND, packet, parse
from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.host.program import program
from lacuna.hw.control.gate import program_words
from lacuna.hw.formats import Error, Kind, StoreFlag
from lacuna.tb import machines
from lacuna.tb.layers import random_job


__all__ = [
    "bad_program",
    "between",
    "check",
    "example",
    "fresh_answer",
    "golden_error",
    "header",
    "kinds",
    "parse",
    "recovery",
    "renumber",
    "taken_program",
    "written",
]

SHAPE = {"C": 4, "M": 6, "H": 8, "W": 9, "R": 3, "S": 3, "relu": True}


def example(config, *, zeros=0.5, seed=2017, **changes):
    """Return a small job: :data:`SHAPE`, but for ``changes``."""
    layer = Layer(**SHAPE | changes)
    return random_job(map_layer(layer, config), zeros=zeros, seed=seed)


def written(jobs):
    """Return the words of a program of ``jobs``."""
    return [int(word) for word in program(jobs).words]


def kinds(program):
    """Return the kind of each packet, as a number."""
    return np.array([part[0] & 255 for part in program.parts])


def between(program, first, last):
    """Return the words from behind the packets of kind ``first`` to those of kind ``last``."""
    begins = np.flatnonzero(kinds(program) == KIND[first])
    ends = np.flatnonzero(kinds(program) == KIND[last])
    sizes = np.array([len(part) for part in program.parts])
    return [int(sizes[begin + 1 : end + 1].sum()) for begin, end in zip(begins, ends, strict=True)]


def recovery(name, bad, *, goods=1, truth=True, **options):
    """Send a bad program and good ones behind it; return the error codes that were seen.

    The last good program must give what it gives on a fresh machine, word for word, and before it
    nothing may come out that golden's machine does not send for the bad program; with ``truth``
    False it may be anything.
    """
    config = machines.config_of(name)
    good = written([example(config)])
    answer = fresh_answer(name)
    result = machines.send(name, bad + good * goods, **{"ended": 1} | options)
    assert result.words_in == len(bad + good * goods), f"the link must be drained: {result.state}"
    assert result.broken_offers == 0, "m_axis must keep what it offers"
    assert result.error == 0, f"a good program must clear the error: {result.state}"
    assert result.words[-len(answer) :] == answer, f"the last program must be right: {result.state}"
    before = result.words[: -len(answer)]
    if truth:
        if goods > 1 and before[-len(answer) :] == answer:
            before = before[: -len(answer)]
        before = shown(before, config.link_bits)
        sent = machines.golden(name, bad, strict=False).words
        sent = shown(sent, config.link_bits)[: len(before)]
        assert before == sent, "nothing else may come out of a bad program"
    return result.errors


def shown(words, link_bits):
    """Return words from a machine, but for each ENDED or COUNTED its kind and id alone.

    Golden's machine has no time, so that it does not know what these carry.
    """
    seen = []
    for part in parse(words, link_bits=link_bits).parts:
        kind = part[0] & 255
        identity = part[max(64 // link_bits, 1) - 1] >> (link_bits - 16 if link_bits < 64 else 48)
        seen += [(kind, identity & 0xFFFF)] if kind != Kind.OFMAP else part
    return seen


@cache
def fresh_answer(name):
    """Return what a machine answers to the good program of :func:`recovery` after a reset."""
    config = machines.config_of(name)
    result = machines.send(name, written([example(config)]))
    assert (result.errors, result.hang) == ([], False)
    return result.words


def golden_error(name, bad):
    """Return the code of the first error that golden finds in ``bad``, or 0.

    Behind it go the words of a good program without its head, which nothing may take for one.
    """
    config = machines.config_of(name)
    head = len(program_words(config))
    rest = written([example(config)])[head:] * 2
    found = machines.golden(name, bad, strict=False)
    if found.error == "TIMEOUT":
        found = machines.golden(name, bad + rest, strict=False)
    return int(Error[found.error]) if found.error else 0


def bad_program(name="tiny", **changes):
    """Return a program, taken apart, of a layer that needs several packets of each kind."""
    config = machines.config_of(name)
    job = example(config, **{"ifmap_coded": True, "ofmap_coded": True} | changes)
    return parse(written([job]), link_bits=config.link_bits)


def taken_program(config):
    """Return a program, taken apart, that waits for a psum area that is never free."""
    job = example(config, M=24, C=2)
    choice = replace(job.mapping.choice, psum_areas=1, resident=1)
    job = random_job(Mapping(job.mapping.layer, config, choice, {}))
    program = parse(written([job]), link_bits=config.link_bits)
    for number, part in enumerate(program.parts):
        if part[0] & 255 == Kind.STORE:
            program.change(number, 0, part[1] & 0xFFFF & ~StoreFlag.RELEASE)
    return program


def check(program, code, *, name="tiny", golden=True, goods=1):
    """Demand ``code`` of the machine and of golden, and that the machine is right afterwards."""
    assert recovery(name, program.words, goods=goods) == [code]
    if golden:
        assert golden_error(name, program.words) == code


def header(program, index, field, value):
    """Change one field of the header of packet ``index``, and seal the packet again."""
    part = program.parts[index]
    fields = [part[0] >> 16 * k & 0xFFFF for k in range(4)]
    fields[field] = value
    kind, count, sequence, identity = fields
    sealed = packet(kind & 255, part[1:-1], sequence=sequence, flags=kind >> 8, identity=identity)
    sealed[0] = sealed[0] & ~(0xFFFF << 16) | count << 16
    program.parts[index] = sealed


def renumber(program):
    """Give the packets the numbers of their places, and seal them."""
    for index in range(1, len(program.parts)):
        program.edit(index, lambda _payload: None)
