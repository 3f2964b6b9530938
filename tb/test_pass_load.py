# amaranth: UnusedElaboratable=no
"""PassLoad: filters with their tags, the pass for the streams and the PEs, what it waits for."""

import numpy as np
import pytest

from lacuna.hw.control.pass_load import PassLoad, pass_fields
from lacuna.hw.formats import PASS_FIELDS, PassFlag
from lacuna.tb import test_ifmap_stream, test_psum_stream
from lacuna.tb.array_pass import ArrayPass, make_config, words_of
from lacuna.tb.test_array import groups_of, params_of
from lacuna.tb.traffic import Phase, cycles_of, simulate


READY = {"o_ifmap__ready": 1, "o_read__ready": 1, "o_write__ready": 1}
FREE = {"i_begun": 1, "i_ended": 1, "i_filters_idle": 1}
OTHERS = "flags", "reserved_0", "reserved_1", "reserved_2"


def fields_of(work, asked, **changes):
    """Return the constant of ``i_fields``."""
    flags = asked | PassFlag.FIRST * work.first | PassFlag.FINAL * work.final
    values = {name: getattr(work, name) for name in PASS_FIELDS if name not in OTHERS}
    return pass_fields().const(values | {"flags": int(flags)} | changes).as_bits()


def body(work):
    """Return the filter words as they stand on the link."""
    words = words_of(work.weights, work.config.weight_bits, work.config.link_bits)
    return [int(word) for word in words.transpose(0, 2, 1).reshape(-1)]


def begin(work, asked=PassFlag.EXTENDED, **changes):
    """Return the phase in which the fields become complete."""
    constants = {"i_fields": fields_of(work, asked, **changes), "i_begin": 1, "i_commit": 0}
    return Phase(constants=READY | FREE | constants)


def load(work):
    """Return the phase in which the filters go to the PEs."""
    phase = Phase({"i_body": body(work)}, {"o_filter": work.filters()}, settle=1)
    phase.constants = READY | {"i_begin": 0}
    phase.finals = {"o_accept": 1, "o_complete": 1, "o_illegal": 0}
    return phase


def commit(work, *, acquire=False, release=False):
    """Return the phase in which the pass begins."""
    psum = [test_psum_stream.descriptor(work)]
    ifmap = test_ifmap_stream.descriptor(work.config, work, acquire=acquire, release=release)
    outputs = {"o_ifmap": [ifmap], "o_read": psum, "o_write": psum}
    return Phase(outputs=outputs, constants=READY | {"i_commit": 1})


def loaded(passes, number):
    """Return the phase that shows what the PEs are told after ``number`` + 1 passes."""
    even, odd = (passes[number - (number % 2 != parity)] for parity in (0, 1))
    finals = {"o_loaded": (number + 1) % 4, "o_accept": 0, "o_complete": 0}
    finals["o_groups"] = groups_of(even.config, passes[number])
    if number:
        finals["o_params"] = params_of([even, odd])
    return Phase(constants={"i_commit": 0}, finals=finals)


def case(rng, config, number=5):
    """Return a PassLoad and the phases of passes of all sorts, each EXTENDED."""
    passes, phases = [], []
    for k in range(number):
        sets = {"filter_sets": bool(k & 1), "ifmap_sets": bool(k & 2)}
        flags = {"first": k < 2, "final": k > 2, "upper": k % 2 == 1}
        passes.append(ArrayPass(config, rng, **sets, **flags))
        hold, free = bool(k & 1), bool(k & 2)
        asked = PassFlag.EXTENDED | PassFlag.ACQUIRE * hold | PassFlag.RELEASE * free
        phases += [begin(passes[-1], asked), load(passes[-1])]
        phases += [commit(passes[-1], acquire=hold, release=free), loaded(passes, k)]
    return PassLoad(config), phases


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("rows, columns", [(2, 2), (3, 4), (1, 1)])
def test_passes(rows, columns, gaps):
    rng = np.random.default_rng([2017, rows])
    simulate(*case(rng, make_config(rows, columns)), rng=rng, gaps=gaps, reset_after=57)


def test_short_pass():
    """A pass that is not EXTENDED keeps the places of the columns and takes the new short block."""
    rng = np.random.default_rng(2018)
    config = make_config(3, 4)
    rows = {"groups": 1, "group_rows": 4, "tail_rows": 2}
    first = ArrayPass(config, rng, kernel_rows=3, pairs=3, **rows)
    second = ArrayPass(config, rng, like=first, upper=True, pairs=2, ifmap_base=77, first=False)
    phases = [begin(first), load(first), commit(first), loaded([first], 0)]
    phases += [begin(second, PassFlag(0)), load(second), commit(second)]
    simulate(PassLoad(config), [*phases, loaded([first, second], 1)], rng=rng, gaps=0.3)


def test_one_word_per_cycle():
    """Behind the places of the columns, one cycle each, no filter word waits."""
    rng = np.random.default_rng(2019)
    config = make_config(3, 4)
    work = ArrayPass(config, rng, window=6, filter_sets=True)
    log = simulate(PassLoad(config), [begin(work), load(work)], rng=rng)
    cycles = cycles_of(log, "o_filter")
    assert cycles == list(range(1 + config.columns, 1 + config.columns + len(cycles)))


@pytest.mark.parametrize("whole, after_whole", [(False, False), (True, False), (False, True)])
def test_waits_for_the_pes(whole, after_whole):
    """Halves wait until all PEs have begun the pass before; WHOLE, and after it: ended it."""
    rng = np.random.default_rng(2020)
    config = make_config(2, 2)
    first = ArrayPass(config, rng)
    work = ArrayPass(config, rng, like=first, upper=not whole)
    flags = PassFlag.EXTENDED | PassFlag.WHOLE * after_whole
    phases = [begin(first, flags), load(first), commit(first)]
    later = begin(work, PassFlag.EXTENDED | PassFlag.WHOLE * whole)
    needs_ended = whole or after_whole
    later.constants |= {"i_begun": int(needs_ended), "i_ended": 0}
    offer = {"i_body__valid": 1, "i_begin": 0}
    blocked = Phase(constants=offer, cycles=30, finals={"i_body__ready": 0, "o_filter__valid": 0})
    go = load(work)
    go.constants = go.constants | {"i_ended" if needs_ended else "i_begun": 1}
    go.constants |= {"o_filter__ready": 1}
    end = commit(work)
    simulate(PassLoad(config), [*phases, later, blocked, go, end], rng=rng)


@pytest.mark.parametrize("name", [*READY, "i_filters_idle"])
def test_accept_waits(name):
    """A packet is not ended before its filters are in place and every stream takes a pass."""
    rng = np.random.default_rng(2021)
    config = make_config(2, 2)
    work = ArrayPass(config, rng)
    go = load(work)
    go.constants = go.constants | {name: 0}
    go.finals = {"o_accept": 0, "o_complete": 1}
    go.settle = 9
    then = Phase(constants=READY | {name: 1}, finals={"o_accept": 1})
    simulate(PassLoad(config), [begin(work), go, then], rng=rng)


def test_accept_waits_for_all_words():
    rng = np.random.default_rng(2022)
    config = make_config(2, 2)
    work = ArrayPass(config, rng, window=4)
    go = load(work)
    go.inputs = {"i_body": body(work)[:-1]}
    go.outputs = {"o_filter": work.filters()[:-1]}
    go.finals, go.settle = {"o_accept": 0, "o_complete": 0}, 9
    last = load(work)
    last.inputs, last.outputs = {"i_body": body(work)[-1:]}, {"o_filter": work.filters()[-1:]}
    simulate(PassLoad(config), [begin(work), go, last], rng=rng)


#: Fields that this machine of 3 x 4 PEs cannot obey.
ILLEGAL = [
    *({name: 0} for name in PASS_FIELDS[1:30] if name in {
        "pairs", "slots", "filter_words", "p", "window", "retire", "kernel_rows", "row_step",
        "groups", "group_rows", "tail_rows", "images", "steps", "ifmap_row_words",
        "ifmap_last_values", "ifmap_rows", "ifmap_tail_rows", "psum_row_words",
        "psum_last_values", "filter_sets", "ifmap_sets",
    }),
    {"pairs": 4}, {"p": 9}, {"window": 13}, {"kernel_rows": 128}, {"row_step": 128},
    {"groups": 5}, {"group_rows": 5}, {"ifmap_last_values": 5}, {"psum_last_values": 5},
    {"ifmap_rows": 4096}, {"retire": 4}, {"row": 3}, {"row": 65535}, {"tail_rows": 3},
    {"filter_words": 9}, {"filter_sets": 3}, {"ifmap_sets": 3}, {"flags": 64 + 32 + 1},
    {"flags": 32768 + 32 + 1}, {"row_step": 4}, {"flags": 32, "distance": 0}, {"reserved_0": 1},
    {"reserved_1": 256}, {"reserved_2": 32768}, {"groups": 3},
]  # fmt: skip


def test_illegal_fields():
    """Each value out of range is reported, and the greatest legal ones are not."""
    rng = np.random.default_rng(2023)
    config = make_config(3, 4)
    shape = {"window": 3, "kernel_rows": 3, "groups": 2, "group_rows": 2, "row_step": 3}
    work = ArrayPass(config, rng, **shape)
    legal = [{}, {"p": 8}, {"window": 12}, {"filter_words": 8}, {"filter_sets": 2}]
    legal += [{"ifmap_sets": 2}, {"row": 2}, {"ifmap_rows": 4095}, {"distance": 0}]
    whole = {"flags": 16 + 32 + 1}
    legal += [whole | {"filter_words": 16}]
    phases = []
    for changes in [*legal, *ILLEGAL, whole | {"filter_words": 17}]:
        opening = begin(work, **changes)
        opening.fresh = True
        wanted = int(changes not in legal)
        shown = Phase(constants={"i_begin": 0}, cycles=7, finals={"o_illegal": wanted})
        phases += [opening, shown]
    simulate(PassLoad(config), phases, rng=rng)
