# amaranth: UnusedElaboratable=no
"""FilterNetwork: each value to the PEs of its chain position and column group, and to its half."""

import numpy as np
import pytest

from lacuna.golden.compressed import decompress
from lacuna.hw.array.filters import FilterNetwork, filter_shape
from lacuna.hw.layouts import column_bits, filter_write
from lacuna.tb.array_pass import ArrayPass, make_config
from lacuna.tb.traffic import Phase, cycles_of, simulate


ENABLE = 1
#: Shares of the columns of a PE, and of the weights of other columns, that are 0.
PRUNED = {"none": (0, 0), "some": (0.3, 0.5), "most": (0.7, 0.6), "all": (1, 0)}


def writes(config, work, groups):
    """Return the writes to each PE: the block of its pair and group, filled up with zeros."""
    layout, found = filter_write(config), {}
    base = config.filter_upper_address if work.upper else 0
    length = work.filter_words * config.weight_lanes
    for position in range(config.rows):
        for column in range(config.columns):
            sets = [groups[column]] if work.filter_sets > 1 else [0]
            values = [
                work.weights[group, position].tolist()
                for group in sets
                if group < work.filter_sets and position < work.pairs
            ]
            found[f"o__{position}__{column}"] = (
                ENABLE,
                [
                    layout.const({"en": 1, "addr": base + place, "data": value}).as_bits()
                    for block in values
                    for place, value in places(config, work, block, length)
                ],
            )
    return found


def places(config, work, block, length):
    """Return ``(address, value)`` in the order of the words; the last word is filled up.

    Where zeros are skipped, each filter has its weights side by side.
    """
    if not config.skipping:
        return enumerate(block + [0] * (length - len(block)))
    return [(k % work.p * work.window + k // work.p, value) for k, value in enumerate(block)]


def prune(rng, work, columns, weights):
    """Make shares of the columns, and of the weights of others, 0."""
    shape = (*work.weights.shape[:2], work.window, work.p)
    kept = (rng.random(shape[:3]) >= columns)[..., None] & (rng.random(shape) >= weights)
    work.weights *= kept.reshape(work.weights.shape)


def phase(dut, work, **options):
    """Return a phase in which the filters of ``work`` come."""
    config = dut.config
    groups = [column // work.group_rows for column in range(config.columns)]
    bits = len(dut.i_groups.as_value()) // config.columns
    constants = {"i_groups": sum(g << bits * k for k, g in enumerate(groups))}
    if config.skipping:
        fields = {"p": work.p, "window": work.window}
        constants["i_shape"] = filter_shape(config).const(fields).as_bits()
    return Phase(
        {"i": work.filters()},
        strobes=writes(config, work, groups) if not config.compressed else {},
        constants=constants,
        finals={"o_idle": 1},
        **options,
    )


def case(rng, config, number=3, **fixed):
    """Return a network and a phase for each pass, in alternating halves."""
    dut = FilterNetwork(config)
    works = [
        ArrayPass(config, rng, **({"upper": index % 2 == 1} | fixed)) for index in range(number)
    ]
    settle = 2 + config.weight_lanes * config.skipping
    return dut, [phase(dut, work, settle=settle) for work in works]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("sets", [False, True])
@pytest.mark.parametrize("shape", [(3, 4, 16), (2, 2, 8), (1, 1, 16)], ids=str)
@pytest.mark.parametrize("skipping", [False, True])
def test_writes(shape, skipping, sets, gaps):
    """Only the wanted column group is written, and only the wanted half."""
    rows, columns, bits = shape
    rng = np.random.default_rng([2017, rows, columns, sets])
    config = make_config(rows, columns, weight_bits=bits, skipping=skipping)
    simulate(*case(rng, config, filter_sets=sets), rng=rng, gaps=gaps, reset_after=29)


def test_whole_half():
    """A block that fills its half ends with the last word of that half."""
    rng = np.random.default_rng(2018)
    config = make_config(2, 2)
    fields = {"window": 8, "p": 4, "upper": True, "pairs": 2, "retire": 1}
    assert fields["window"] * fields["p"] == config.filter_half_words
    dut, phases = case(rng, config, 1, **fields)
    log = simulate(dut, phases, rng=rng)
    addresses = [filter_write(config).from_bits(write).addr for _cycle, write in log["o__1__0"]]
    assert addresses == list(range(config.filter_half_words, config.filter_spad_words))


def test_one_word_per_cycle():
    """With as many pairs as lanes no word waits; each position writes one value per cycle."""
    rng = np.random.default_rng(2019)
    config = make_config(4, 2)
    fields = {"pairs": 4, "window": 6, "p": 4, "filter_sets": False}
    dut, phases = case(rng, config, 1, **fields)
    phases[0].watch = ["o_idle"]
    log = simulate(dut, phases, rng=rng)
    words = len(phases[0].inputs["i"])
    assert cycles_of(log, "i") == list(range(words))
    for position in range(4):
        assert cycles_of(log, f"o__{position}__0") == list(range(position + 2, position + 26))
    idle = [value for _cycle, value in log["o_idle"]]
    assert idle == [1] + [0] * (words + 4) + [1] * (len(idle) - words - 5)


def test_one_pair_alone():
    """A single pair takes a word every ``weight_lanes`` cycles, without a bubble."""
    rng = np.random.default_rng(2020)
    config = make_config(2, 2)
    fields = {"pairs": 1, "window": 6, "p": 4, "filter_sets": False}
    dut, phases = case(rng, config, 1, **fields)
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "o__0__0") == list(range(2, 26))
    assert not log["o__1__0"]


def stored(config, log, work):
    """Return the weights that the writes of a log leave in a PE, and how many entries they are.

    The writes are done as a PE does them, to memories that hold something before.
    """
    layout = filter_write(config)
    entries = dict.fromkeys(range(config.filter_addresses), (99, 99))
    columns = {}
    for _cycle, bits in log:
        write = layout.from_bits(bits)
        if write.en:
            entries[write.addr] = write.count, write.data
        if write.close:
            assert write.number not in columns
            assert write.column.some == (write.column.entries != 0)
            columns[write.number] = write.column.start, write.column.entries
    half = 1 << column_bits(config) - 1 if work.upper else 0
    assert sorted(columns) == [half + number for number in range(work.window)]
    found, starts = [], [0]
    for start, count in (columns[half + number] for number in range(work.window)):
        assert start == (config.filter_upper_address if work.upper else 0) + starts[-1]
        starts.append(starts[-1] + count)
        found += [entries[start + place] for place in range(count)]
    counts, weights = np.array(found, int).reshape(-1, 2).T
    return decompress(counts, weights, np.array(starts), work.p), len(found)


@pytest.mark.parametrize("gaps", [0.0, 0.4])
@pytest.mark.parametrize("pruned", PRUNED)
@pytest.mark.parametrize("shape", [(2, 2, 8), (1, 1, 16), (3, 2, 16)], ids=str)
def test_compressed(shape, pruned, gaps):
    """What is written decompresses to the weights: columns without any, in runs, at every place."""
    rows, columns, bits = shape
    rng = np.random.default_rng([2021, rows, bits])
    config = make_config(rows, columns, weight_bits=bits, skipping=True, compressed=True)
    layout = filter_write(config)
    mask = layout.const({"en": 1, "close": 1}).as_bits()
    for turn in range(6):
        dut = FilterNetwork(config)
        work = ArrayPass(config, rng, upper=turn % 2 == 1, filter_sets=turn >= 3)
        prune(rng, work, *PRUNED[pruned])
        ports = [f"o__{row}__{column}" for row, column in np.ndindex(rows, columns)]
        only = phase(dut, work, settle=4 * config.weight_lanes, watch=ports)
        log = simulate(dut, [only], rng=rng, gaps=gaps, reset_after=29)
        for name, (row, column) in zip(ports, np.ndindex(rows, columns), strict=True):
            seen = [each for each in log[name] if each[1] & mask]
            group = column // work.group_rows if work.filter_sets > 1 else 0
            if row >= work.pairs or group >= work.filter_sets:
                assert not seen
                continue
            weights = work.weights[group, row].reshape(work.window, work.p)
            found, count = stored(config, seen, work)
            assert np.array_equal(found, weights)
            enabled = sum(layout.from_bits(bits).en for _cycle, bits in seen)
            assert count == enabled == np.count_nonzero(weights)
