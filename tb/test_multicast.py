# amaranth: UnusedElaboratable=no
"""Multicast: every target gets its words; a word leaves when the last of them has taken it."""

import numpy as np
import pytest

from lacuna.hw.array.multicast import Multicast
from lacuna.tb.traffic import Phase, cycles_of, simulate


def deliveries(words, targets):
    """Return what each target gets of ``words``, which are (word, mask)."""
    return {f"o__{k}": [word for word, mask in words if mask >> k & 1] for k in range(targets)}


def random_words(rng, targets, number=60):
    """Return words with masks of any size, also empty and full ones."""
    masks = [*rng.integers(0, 2**targets, number - 4).tolist(), 0, 2**targets - 1, 0, 0]
    words = rng.integers(0, 256, number).tolist()
    return list(zip(words, rng.permutation(masks).tolist(), strict=True))


def case(rng, targets):
    """Return a component and a phase for it."""
    words = random_words(rng, targets)
    inputs = {"i": [word | mask << 8 for word, mask in words]}
    return Multicast(8, targets=targets), [Phase(inputs, deliveries(words, targets))]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("targets", [1, 2, 5])
def test_every_target_gets_its_words(targets, gaps):
    rng = np.random.default_rng(2017)
    simulate(*case(rng, targets), rng=rng, gaps=gaps, reset_after=23)


def test_leaves_when_all_have_taken_it():
    """The word leaves in the cycle in which its last target takes it, not earlier or later."""
    rng = np.random.default_rng(2018)
    words = random_words(rng, 3)
    dut, phases = Multicast(8, targets=3), [Phase({"i": [w | m << 8 for w, m in words]})]
    phases[0].outputs = deliveries(words, 3)
    log = simulate(dut, phases, rng=rng, gaps=0.5)
    taken = {k: iter(cycles_of(log, f"o__{k}")) for k in range(3)}
    before = -1
    spread = 0
    for (_word, mask), left in zip(words, cycles_of(log, "i"), strict=True):
        cycles = [next(taken[k]) for k in range(3) if mask >> k & 1]
        assert all(before < cycle <= left for cycle in cycles)
        assert not cycles or max(cycles) == left
        spread += len(set(cycles)) > 1
        before = left
    assert spread > 5  # targets did take words at different times


def test_one_word_per_cycle():
    """No latency, and a word for nobody costs one cycle like any other."""
    rng = np.random.default_rng(2019)
    dut, phases = case(rng, 4)
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "i") == list(range(60))
    words = [payload >> 8 for payload in phases[0].inputs["i"]]
    for k in range(4):
        assert cycles_of(log, f"o__{k}") == [n for n, mask in enumerate(words) if mask >> k & 1]


@pytest.mark.parametrize("targets", [0, -1, 2.0])
def test_wrong_targets(targets):
    with pytest.raises(TypeError, match=rf"^targets must be a positive integer, not {targets}$"):
        Multicast(8, targets=targets)
