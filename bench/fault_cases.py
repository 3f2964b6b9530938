"""Programs spoiled in every way that a link or a host may spoil them, in a fixed order."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from ..host.layer import Layer
from ..host.mapper import map_layer
from ..host.program import program
from .fault_fields import spoiled_codes, spoiled_fields
from .hand_packets import parse
from .random_layers import random_job


__all__ = ["KINDS", "Case", "cases", "good_words", "spoiled_words"]

#: The layers: one that is spoiled, several packets of each kind; one that follows it.
SPOILED = Layer(C=3, M=4, H=5, W=7, R=3, S=3, relu=True, ifmap_coded=True, ofmap_coded=True)
GOOD = Layer(C=2, M=3, H=4, W=6, R=2, S=3, ifmap_coded=True)
#: Chances of a pause in a cycle, at the link in and at the link out.
STALLS = (0.0, 0.1, 0.5, 0.9)
#: How many runs with stalls for each pair of them; and resets.
SEEDS, RESETS = 25, 200


@dataclass(frozen=True)
class Case:
    """What is done to a machine.

    Parameters
    ----------
    kind : str
        One of :data:`KINDS`.
    name : str
        What was done, in words.
    words : list of int
        The program.
    legal : int
        How many of its packets are as they should be, all before the first wrong one.
    sealed : bool
        Every checksum is right, though the program is not: golden says what it may do.
    goods : int
        How many good programs follow. Two where the first may be lost with the bad one.
    options : dict
        Of :func:`sim.verilator.run`.
    """

    kind: str
    name: str
    words: list
    legal: int
    sealed: bool = False
    goods: int = 2
    options: dict = field(default_factory=dict)


def spoiled_words(config):
    """Return the words of the program that is spoiled."""
    return words_of(SPOILED, config, seed=2017)


def good_words(config):
    """Return the words of the program that follows it."""
    return words_of(GOOD, config, seed=2018)


def words_of(layer, config, *, seed):
    """Return the words of a program of ``layer`` with random arrays."""
    job = random_job(map_layer(layer, config), seed=seed)
    return [int(word) for word in program([job]).words]


def cases(config, kind, *, share=1.0, seed=2017):
    """Return the cases of a kind.

    Parameters
    ----------
    config : Config
        The machine.
    kind : str
        One of :data:`KINDS`.
    share : float
        Which part of them, 0..1, chosen by chance.
    seed : int
        Seed of that and of everything else that is drawn.

    Returns
    -------
    list of Case
    """
    rng = Random(f"{seed} {kind}")
    found = [case for case in KINDS[kind](config, rng) if share >= 1 or rng.random() < share]
    return [stalled(case, rng) for case in found]


def stalled(case, rng):
    """Return ``case`` with pauses on both sides of the link, if it has none of its own."""
    if "stall_in" in case.options:
        return case
    weights = (6, 2, 1.5, 0.5)
    chances = rng.choices(STALLS, weights, k=2)
    options: dict = dict(zip(("stall_in", "stall_out"), chances, strict=True))
    options["seed"] = rng.randrange(1, 1 << 32)
    return Case(**vars(case) | {"options": options | case.options})


def stalls(config, _rng):
    """Yield good programs under every pair of stalls."""
    words = spoiled_words(config)
    legal = len(parse(words, link_bits=config.link_bits).parts)
    for stall_in in STALLS:
        for stall_out in STALLS:
            for seed in range(1, SEEDS + 1):
                options = {"stall_in": stall_in, "stall_out": stall_out, "seed": seed}
                name = f"{stall_in:.0%} in, {stall_out:.0%} out, seed {seed}"
                yield Case("stalls", name, words, legal, goods=1, options=options)


def resets(config, rng):
    """Yield a reset in a cycle of chance, without pauses and with."""
    words = spoiled_words(config)
    # the slowest machine takes so many cycles for a word
    cycles = len(words) * (40 if config.serial else 5)
    for at in sorted(rng.sample(range(1, cycles), RESETS)):
        for stall in (0.0, 0.5):
            options = {"stall_in": stall, "stall_out": stall, "seed": at}
            options |= {"reset_at": at, "reset_for": rng.randint(1, 3)}
            yield Case("resets", f"cycle {at}, stalls {stall:.0%}", words, 0, options=options)


def flips(config, _rng):
    """Yield every bit of every word flipped."""
    words = spoiled_words(config)
    for place in range(len(words)):
        for bit in range(config.link_bits):
            bad = [*words[:place], words[place] ^ 1 << bit, *words[place + 1 :]]
            yield wrong("flipped bits", f"bit {bit} of word {place}", bad, words, config)


def spoils(rng, link_bits) -> dict[str, Callable]:
    """Return what can be done to a list of words at a place, by name."""

    def far(words, place):
        other = rng.randrange(len(words))
        bad = list(words)
        bad[place], bad[other] = bad[other], bad[place]
        return bad

    return {
        "dropped": lambda words, k: [*words[:k], *words[k + 1 :]],
        "doubled": lambda words, k: [*words[: k + 1], *words[k:]],
        "swapped with the next": lambda words, k: [
            *words[:k],
            *words[k : k + 2][::-1],
            *words[k + 2 :],
        ],
        "swapped with another": far,
        "zeroed": lambda words, k: [*words[:k], 0, *words[k + 1 :]],
        "replaced": lambda words, k: [*words[:k], rng.getrandbits(link_bits), *words[k + 1 :]],
        "inserted": lambda words, k: [*words[:k], rng.getrandbits(link_bits), *words[k:]],
        "three dropped": lambda words, k: [*words[:k], *words[k + 3 :]],
        "cut off": lambda words, k: words[:k],
    }


def words(config, rng):
    """Yield words lost, doubled, swapped, put in, at every place."""
    whole = spoiled_words(config)
    for name, spoil in spoils(rng, config.link_bits).items():
        for place in range(len(whole)):
            bad = spoil(whole, place)
            if bad and bad != whole:
                yield wrong("wrong words", f"word {place} {name}", bad, whole, config)


def silences(config, rng):
    """Yield programs that end at every place, with silence behind them until they are given up."""
    whole = spoiled_words(config)
    for place in range(len(program_head(config)), len(whole)):
        options = {"pause_at": place, "pause_for": 2 * config.timeout_cycles}
        options |= {"stall_in": 0.0, "stall_out": rng.choice(STALLS), "seed": place}
        name = f"nothing behind word {place}"
        yield wrong("silences", name, whole[:place], whole, config, goods=1, options=options)


def packets(config, rng):
    """Yield packets lost, doubled, swapped; with their numbers and with new ones."""
    whole = spoiled_words(config)
    count = len(parse(whole, link_bits=config.link_bits).parts)
    for index in range(count):
        for name in ("lost", "doubled", "swapped with the next", "swapped with another"):
            for sealed in (False, True):
                program = parse(whole, link_bits=config.link_bits)
                parts = program.parts
                if name == "lost":
                    del parts[index]
                elif name == "doubled":
                    parts.insert(index, parts[index])
                else:
                    other = index + 1 if "next" in name else rng.randrange(count)
                    if other >= count:
                        continue
                    parts[index], parts[other] = parts[other], parts[index]
                for number in range(len(parts) if sealed else 0):
                    program.edit(number, lambda _payload: None)
                if program.words == whole:
                    continue
                what = f"packet {index} {name}{', numbered anew' * sealed}"
                yield wrong("wrong packets", what, program.words, whole, config, sealed=sealed)


def fields(config, rng):
    """Yield every bit of every field flipped, and other values, under a right checksum."""
    whole = spoiled_words(config)
    for name, bad in spoiled_fields(whole, config.link_bits, rng):
        yield wrong("wrong fields", name, bad, whole, config, sealed=True)


def codes(config, _rng):
    """Yield every bit of every run-length word flipped, under a right checksum."""
    whole = spoiled_words(config)
    for name, bad in spoiled_codes(whole, config.link_bits):
        yield wrong("wrong codes", name, bad, whole, config, sealed=True)


def program_head(config):
    """Return the words of the PROGRAM packet."""
    return parse(good_words(config), link_bits=config.link_bits).parts[0]


def wrong(kind, name, bad, whole, config, **others):
    """Return a case; the packets before the first word that differs are legal."""
    first = next(
        (k for k, pair in enumerate(zip(bad, whole, strict=False)) if pair[0] != pair[1]), None
    )
    place = min(len(bad), len(whole)) if first is None else first
    legal = 0
    for part in parse(whole, link_bits=config.link_bits).parts:
        place -= len(part)
        legal += place >= 0
    return Case(kind, name, bad, legal, **others)


#: What makes the cases of each kind.
KINDS = {
    "stalls": stalls,
    "resets": resets,
    "flipped bits": flips,
    "wrong words": words,
    "silences": silences,
    "wrong packets": packets,
    "wrong fields": fields,
    "wrong codes": codes,
}
