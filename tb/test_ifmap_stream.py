# amaranth: UnusedElaboratable=no
"""IfmapStream: which words a pass reads, their tags, its token, and when a tile is waited for."""

import numpy as np
import pytest

from lacuna.hw.array.route import tagged_ifmap_word
from lacuna.hw.control.ifmap_stream import IfmapStream, ifmap_pass
from lacuna.tb.array_pass import ArrayPass, make_config, words_of
from lacuna.tb.traffic import Phase, cycles_of, simulate


def descriptor(config, work, *, acquire=False, release=False):
    """Return the payload of ``i_pass``."""
    fields = {
        "acquire": acquire,
        "release": release,
        "base": work.ifmap_base,
        "filter_row": work.row,
        "kernel_rows": work.kernel_rows,
        "last_values": work.ifmap_last_values,
        "images": work.images,
        "steps": work.steps,
        "row_words": work.ifmap_row_words,
        "sets": work.ifmap_sets,
        "slots": work.slots,
        "rows": work.ifmap_rows,
        "tail_rows": work.ifmap_tail_rows,
    }
    for name in ("image_stride", "step_stride", "set_stride", "slot_stride"):
        fields[name] = getattr(work, f"ifmap_{name}")
    return ifmap_pass(config).const(fields).as_bits()


def answers(work, zero_point=0):
    """Return the buffer words at the addresses of a pass: plain values, zero point included."""
    config = work.config
    words = words_of(work.memory + zero_point, config.activation_bits, config.link_bits)
    return [int(words[address, 0]) for address, _tag in work.ifmap_items()]


def tagged(work):
    """Return the words for the array; of the token only ``end`` and ``last`` count."""
    mask = tagged_ifmap_word(work.config).const({"word": {"end": 1, "last": 1}}).as_bits()
    *words, end = work.ifmaps()
    return [*words, (end, mask)]


def phase_of(passes, *, zero_point=0, acquire=False, release=False):
    """Return the phase of ``passes``, the buffer answering after each address."""
    config = passes[0].config
    flags = {"acquire": acquire, "release": release}
    return Phase(
        {
            "i_pass": [descriptor(config, work, **flags) for work in passes],
            "i_data": [word for work in passes for word in answers(work, zero_point)],
        },
        {
            "o_address": [address for work in passes for address, _tag in work.ifmap_items()],
            "o": [word for work in passes for word in tagged(work)],
        },
        {"o_release": (1, [1] * (release * len(passes)))},
        {"i_zero_point": zero_point},
        {"i_data": "o_address"},
        finals={"o_idle": 1},
        settle=3,
    )


def case(rng, config, number=4, **flags):
    """Return a stream and a phase of random passes."""
    passes = [ArrayPass(config, rng, ifmap_sets=index % 2 == 1) for index in range(number)]
    return IfmapStream(config), [phase_of(passes, **flags)]


def small(config, rng):
    """Return a pass of two ifmap words."""
    fields = {"images": 1, "steps": 1, "groups": 1, "group_rows": 1, "kernel_rows": 1, "pairs": 1}
    return ArrayPass(config, rng, **fields, window=2, retire=1, _columns_per_row=6)


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("rows, columns", [(2, 2), (4, 4), (1, 1)])
def test_reads_and_tags(rows, columns, gaps):
    rng = np.random.default_rng([2017, rows])
    dut, phases = case(rng, make_config(rows, columns), release=True)
    simulate(dut, phases, rng=rng, gaps=gaps, reset_after=47)


@pytest.mark.parametrize("zero_point", [0, 5, -7])
def test_zero_point(zero_point):
    """Every value comes without the zero point, one bit wider than in the buffer."""
    rng = np.random.default_rng(2018)
    config = make_config(2, 2, zero_points=True, activation_bits=8, weight_bits=8)
    work = ArrayPass(config, rng)
    half = 1 << config.activation_bits - 1
    work.memory = rng.integers(-half, half, work.memory.shape) - zero_point
    simulate(IfmapStream(config), [phase_of([work], zero_point=zero_point)], rng=rng, gaps=0.2)


def test_one_word_per_cycle():
    """A pass costs its words and one cycle for its token."""
    rng = np.random.default_rng(2019)
    config = make_config(4, 4)
    dut, phases = case(rng, config, 2)
    log = simulate(dut, phases, rng=rng)
    first, *_between, last = cycles_of(log, "o")
    assert last - first == len(phases[0].outputs["o"]) - 1
    assert first == 3  # pass, loop nest, address, word


def test_acquire_waits_for_a_tile():
    """Each pass with ACQUIRE takes one of the tiles that were announced, before or after it."""
    rng = np.random.default_rng(2020)
    config = make_config(2, 2)
    passes = [small(config, rng) for _pass in range(3)]
    early = Phase(constants={"i_tile": 1}, cycles=2)  # two tiles before any pass
    served = phase_of(passes[:2], acquire=True)
    served.constants["i_tile"] = 0
    starved = phase_of(passes[2:], acquire=True)
    starved.inputs["i_data"], starved.outputs = [], {}
    starved.strobes, starved.settle, starved.finals = {}, 20, {"o_idle": 0}
    late = Phase(constants={"i_tile": 1}, cycles=1)
    rest = phase_of(passes[2:], acquire=True)
    rest.inputs["i_pass"], rest.constants["i_tile"] = [], 0
    simulate(IfmapStream(config), [early, served, starved, late, rest], rng=rng)


def test_without_acquire_no_tile_is_taken():
    rng = np.random.default_rng(2021)
    config = make_config(2, 2)
    early = Phase(constants={"i_tile": 1}, cycles=1)
    plain, taking = (phase_of([small(config, rng)], acquire=flag) for flag in (False, True))
    plain.constants["i_tile"] = 0
    simulate(IfmapStream(config), [early, plain, taking], rng=rng)


def test_idle_when_all_words_have_left():
    """Words that have been asked for and have not come keep the stream busy."""
    rng = np.random.default_rng(2023)
    asking, answered = (phase_of([small(make_config(2, 2), rng)]) for _phase in range(2))
    answered.inputs["i_data"], answered.outputs["o"] = asking.inputs["i_data"], asking.outputs["o"]
    answered.inputs["i_pass"], answered.outputs["o_address"], answered.after = [], [], {}
    asking.inputs["i_data"], asking.outputs["o"] = [], []
    asking.finals, asking.settle = {"o_idle": 0}, 9
    simulate(IfmapStream(make_config(2, 2)), [asking, answered], rng=rng)


def test_release():
    """RELEASE comes with the last word that is read; without the flag nothing is released."""
    rng = np.random.default_rng(2022)
    config = make_config(3, 4)
    passes = [ArrayPass(config, rng) for _pass in range(2)]
    phases = [phase_of(passes[:1], release=True), phase_of(passes[1:])]
    log = simulate(IfmapStream(config), phases, rng=rng, gaps=0.3)
    last = cycles_of(log, "o")[len(answers(passes[0])) - 1]
    assert cycles_of(log, "o_release") == [last]
