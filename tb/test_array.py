# amaranth: UnusedElaboratable=no
"""PEArray against golden.array: whole passes through all networks and PEs."""

import numpy as np
import pytest

from lacuna.hw.array.array import PEArray
from lacuna.hw.formats import PE_COUNTERS
from lacuna.tb.array_pass import ArrayPass, make_config
from lacuna.tb.traffic import Phase, cycles_of, simulate


def two_passes(config, rng, **fixed):
    """Return two passes that use one filter half each, with the same columns."""
    first = ArrayPass(config, rng, first=False, **fixed)
    return [first, ArrayPass(config, rng, like=first, upper=True)]


def groups_of(config, work):
    """Return the constant of ``i_groups``."""
    bits = len(PEArray(config).i_groups.as_value()) // config.columns
    return sum(work.place(column)["group"] << bits * column for column in range(config.columns))


def work_phase(passes):
    """Return the streams of ``passes``."""
    words = [pair for work in passes for pair in work.words_out()]
    return Phase(
        {
            "i_ifmap": [word for work in passes for word in work.ifmaps()],
            "i_psum": [word for work in passes for word in work.psums_in()],
            "i_column": [column for column, _word in words],
        },
        {"o_psum": [word for _column, word in words]},
    )


def params_of(passes):
    """Return the constant of ``i_params``: of the even pass and of the odd one."""
    params = [work.params() for work in passes]
    size = len(PEArray(passes[0].config).i_params.as_value()) // 2
    return sum(value << size * k for k, value in enumerate(params))


def case(config, passes, *, ahead):
    """Return an array and its phases; with ``ahead`` both passes are loaded before either runs."""
    constants = {"i_groups": groups_of(config, passes[0])}
    load = [
        Phase({"i_filter": work.filters()}, constants=constants, finals={"o_filters_idle": 1})
        for work in passes
    ]
    for phase in load:
        phase.settle = 3 * config.weight_lanes  # words that wait at one chain position
    ended = {"o_begun": 1, "o_ended": 1}
    if ahead:
        run = work_phase(passes)
        run.constants = {"i_params": params_of(passes), "i_loaded": len(passes)}
        run.finals, run.settle = ended, 4
        return PEArray(config), [*load, run]
    phases = []
    for number, work in enumerate(passes):
        run = work_phase([work])
        run.constants = {"i_params": params_of(passes[: number + 1]), "i_loaded": number + 1}
        run.finals, run.settle = ended, 4
        phases += [load[number], run]
    return PEArray(config), phases


@pytest.mark.parametrize(
    "rows, columns, ahead, gaps",
    [(2, 2, True, 0.0), (2, 2, False, 0.3), (3, 4, True, 0.3), (2, 2, True, 0.5)],
)
@pytest.mark.parametrize("sets", [(False, False), (True, False), (False, True), (True, True)])
def test_two_passes(rows, columns, sets, ahead, gaps):
    rng = np.random.default_rng([2017, rows, *sets])
    config = make_config(rows, columns)
    fields = {"filter_sets": sets[0], "ifmap_sets": sets[1]}
    passes = two_passes(config, rng, **fields)
    simulate(*case(config, passes, ahead=ahead), rng=rng, gaps=gaps, reset_after=150)


@pytest.mark.parametrize("seed", range(6))
def test_any_shape(seed):
    """One pass of any shape, in arrays with other widths and without counters."""
    rng = np.random.default_rng([2018, seed])
    widths = {"activation_bits": 8, "weight_bits": 8, "psum_bits": 32, "product_shift": 0}
    changes = ({"zero_points": True}, {"counters": False, "gating": False}, widths)[seed % 3]
    config = make_config(2 + seed % 2, 3, **changes)
    passes = [ArrayPass(config, rng, first=seed % 2 == 0)]
    simulate(*case(config, passes, ahead=True), rng=rng, gaps=0.2, reset_after=60)


def dense_pass(config, **changes):
    """Return a pass in which every PE has work, without zeros in the way of the ifmaps."""
    rng = np.random.default_rng(2019)
    fields = {"kernel_rows": 3, "row": 0, "pairs": 3, "row_step": 1, "groups": 1}
    fields |= {"group_rows": 4, "tail_rows": 4, "window": 6, "p": 4, "retire": 1, "steps": 2}
    fields |= {"images": 1, "_columns_per_row": 12}
    return ArrayPass(config, rng, **(fields | changes))


def test_cycles():
    """A pass costs its products and a few cycles: the networks keep up with the PEs."""
    config = make_config(3, 4)
    work = dense_pass(config)
    dut, phases = case(config, [work], ahead=True)
    log = simulate(dut, phases, rng=np.random.default_rng(0))
    products = 2 * 12 * work.window * work.p
    taken = cycles_of(log, "o_psum")[-1] - cycles_of(log, "i_ifmap")[0]
    assert products <= taken <= products + 40


def test_passes_without_a_bubble():
    """The second of two passes costs its products alone."""
    config = make_config(3, 4)
    first = dense_pass(config)
    second = ArrayPass(config, np.random.default_rng(2020), like=first, upper=True)
    ends = []
    for passes in [first], [first, second]:
        log = simulate(*case(config, passes, ahead=True), rng=np.random.default_rng(0))
        ends.append(cycles_of(log, "o_psum")[-1] - cycles_of(log, "i_ifmap")[0])
    assert ends[1] - ends[0] <= 2 * 12 * first.window * first.p + 8


def test_begun_and_ended():
    """``o_begun`` falls while a loaded pass waits for another, ``o_ended`` until both are done."""
    rng = np.random.default_rng(2021)
    config = make_config(2, 2)
    passes = two_passes(config, rng, pairs=2)
    dut, phases = case(config, passes, ahead=True)
    phases[-1].watch = ["o_begun", "o_ended"]
    log = simulate(dut, phases, rng=rng)
    begun, ended = ([value for _cycle, value in log[name]] for name in ("o_begun", "o_ended"))
    assert begun[1:3] == [0, 0]
    assert ended[1:3] == [0, 0]
    assert begun.index(1, 1) < ended.index(1, 1)
    assert all(begun[begun.index(1, 1) :])
    assert all(ended[ended.index(1, 1) :])


def test_begun_and_ended_are_of_all_columns():
    """A column that still waits for its psums holds back both."""
    rng = np.random.default_rng(2022)
    config = make_config(1, 2)
    fields = {"kernel_rows": 1, "row": 0, "pairs": 1, "row_step": 1, "groups": 1, "group_rows": 2}
    fields |= {"tail_rows": 2, "window": 4, "p": 4, "retire": 1, "images": 1, "steps": 1}
    for loaded, port in (2, "o_begun"), (1, "o_ended"):
        passes = two_passes(config, rng, **fields, _columns_per_row=2)
        dut, phases = case(config, passes, ahead=True)
        ifmaps, psums, _columns = work_phase(passes[:1]).inputs.values()
        words = [word for _column, word in passes[0].words_out()]  # columns 0 and 1 in turns
        half = Phase(
            {"i_ifmap": ifmaps, "i_psum": psums[:-1:2], "i_column": [0, 0]},
            {"o_psum": words[::2]},
            constants=phases[-1].constants | {"i_loaded": loaded},
            finals={port: 0},
            cycles=90,
        )
        others = [*psums[1::2], psums[-1]]
        rest = Phase({"i_psum": others, "i_column": [1, 1]}, {"o_psum": words[1::2]}, settle=6)
        rest.finals = {port: 1}
        simulate(dut, [*phases[:-1], half, rest], rng=rng)


def test_counters():
    """The scan chain shows PE (0, 0) first, then along the row; products as golden counts them."""
    config = make_config(2, 3)
    fields = {"kernel_rows": 2, "pairs": 2, "group_rows": 2, "tail_rows": 1, "_columns_per_row": 5}
    work = dense_pass(config, **fields)
    dut, phases = case(config, [work], ahead=True)
    count = len(PE_COUNTERS)
    reading = Phase(constants={"i_hold": 1, "i_shift": 1}, watch=["o_scan"], cycles=6 * count)
    log = simulate(dut, [*phases, reading], rng=np.random.default_rng(0))
    values = [value for _cycle, value in log["o_scan"]]
    products = [values[k * count + PE_COUNTERS.index("products")] for k in range(6)]
    once = 5 * work.window * work.p
    assert products == [2 * once, once, 0] * 2
