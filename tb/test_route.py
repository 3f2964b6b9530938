# amaranth: UnusedElaboratable=no
"""IfmapRouter against the rule of docs/formats.md, section 2.4: which PE uses which ifmap row."""

import numpy as np
import pytest

from lacuna.hw.array.route import IfmapRouter, tagged_ifmap_word
from lacuna.hw.layouts import ifmap_word
from lacuna.tb.array_pass import ArrayPass, make_config
from lacuna.tb.traffic import Phase, cycles_of, simulate


def targets(work, tag):
    """Return the PEs that use an ifmap word: chain position, column."""
    found = []
    for position in range(work.pairs):
        slot, filter_row = divmod(work.row + position, work.kernel_rows)
        for column in range(work.groups * work.group_rows):
            group, row = divmod(column, work.group_rows)
            works = row < (work.tail_rows if tag["tail"] else work.group_rows)
            sees = work.ifmap_sets == 1 or group == tag["set"]
            here = slot == tag["slot"] and row * work.row_step + filter_row == tag["row"]
            if works and sees and here:
                found.append((position, column))
    return found


def deliveries(config, passes):
    """Return what each PE gets in ``passes``."""
    outputs = {f"o__{v}__{j}": [] for v in range(config.rows) for j in range(config.columns)}
    mask = (1 << ifmap_word(config).size) - 1
    for work in passes:
        words = work.ifmaps()
        for (_address, tag), word in zip(work.ifmap_items(), words[:-1], strict=True):
            for position, column in targets(work, tag):
                outputs[f"o__{position}__{column}"].append(word & mask)
        for name, delivered in outputs.items():
            if int(name.split("__")[1]) < work.pairs:
                delivered.append(words[-1] & mask)
    return outputs


def case(rng, config, number=3, **fixed):
    """Return a router and one phase per two passes, whose parameters stand side by side."""
    passes = [ArrayPass(config, rng, **fixed) for _pass in range(2 * number)]
    size = len(IfmapRouter(config).i_params.as_value()) // 2
    phases = []
    for pair in zip(passes[::2], passes[1::2], strict=True):
        phases.append(
            Phase(
                {"i": [word for work in pair for word in work.ifmaps()]},
                deliveries(config, pair),
                constants={"i_params": pair[0].route() | pair[1].route() << size},
                settle=3,
            )
        )
    return IfmapRouter(config), phases


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("sets", [False, True])
@pytest.mark.parametrize("rows, columns", [(2, 2), (3, 4), (5, 3), (1, 1)])
@pytest.mark.parametrize("pipelined", [False, True])
def test_words_find_their_pes(pipelined, rows, columns, sets, gaps):
    rng = np.random.default_rng([2017, rows, columns, sets])
    config = make_config(rows, columns, pipelined=pipelined)
    dut, phases = case(rng, config, ifmap_sets=sets)
    simulate(dut, phases, rng=rng, gaps=gaps, reset_after=41)


@pytest.mark.parametrize("pipelined", [False, True])
def test_chain_that_begins_with_a_later_filter_row(pipelined):
    """A position below 0: the words of the filter rows before it are for nobody."""
    rng = np.random.default_rng(2018)
    config = make_config(4, 3, pipelined=pipelined)
    work = ArrayPass(config, rng, row=2, kernel_rows=3, groups=1, group_rows=3, row_step=1, pairs=4)
    layout = tagged_ifmap_word(config)
    positions = {layout.from_bits(word).position for word in work.ifmaps()[:-1]}
    assert positions == {-2, 1}
    params = {"i_params": work.route()}
    phase = Phase({"i": work.ifmaps()}, deliveries(config, [work]), constants=params, settle=3)
    simulate(IfmapRouter(config), [phase], rng=rng, gaps=0.3)


@pytest.mark.parametrize("pipelined", [False, True])
def test_ragged_tail(pipelined):
    """Columns beyond ``tail_rows`` rest in the last step, and there alone."""
    rng = np.random.default_rng(2019)
    config = make_config(3, 4, pipelined=pipelined)
    fields = {"groups": 2, "group_rows": 2, "tail_rows": 1, "steps": 2, "images": 2, "pairs": 3}
    work = ArrayPass(config, rng, **fields)
    outputs = deliveries(config, [work])
    assert 2 * len(outputs["o__0__1"]) == len(outputs["o__0__0"]) + 1
    params = {"i_params": work.route()}
    phase = Phase({"i": work.ifmaps()}, outputs, constants=params, settle=3)
    simulate(IfmapRouter(config), [phase], rng=rng, gaps=0.3)


def test_one_word_per_cycle():
    """A word is delivered one cycle after it was taken, over the seams of passes too."""
    rng = np.random.default_rng(2020)
    config = make_config(3, 4)
    dut, phases = case(rng, config, 1)
    log = simulate(dut, phases, rng=rng)
    words = phases[0].inputs["i"]
    assert cycles_of(log, "i") == list(range(len(words)))
    mask = (1 << ifmap_word(config).size) - 1
    delivered = 0
    for name in phases[0].outputs:
        for cycle, word in log[name]:
            assert words[cycle - 1] & mask == word
            delivered += 1
    assert delivered > len(words) // 2
