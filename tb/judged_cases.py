"""Cases of a quick suite that wrong machines have asked for: programs written by hand."""

from itertools import product

import numpy as np

from lacuna.bench.hand_packets import to_words
from lacuna.hw.formats import Error, PassFlag, StoreFlag
from lacuna.sim.suite import Case
from lacuna.tb.hand_programs import begun, drawn, ended, load, passed, run_pass, store
from lacuna.tb.suite_truth import out_of


__all__ = ["judged_cases"]

#: A row of one value.
SINGLE = {"ifmap_last_values": 1, "psum_last_values": 1}
#: Two groups of columns, each with ifmaps of its own.
SETS = {"groups": 2, "ifmap_sets": 2}
#: Counts with many bits: on words of their own, or on the same words again and again.
COUNTS = {
    "images": {"images": 85, "ifmap_image_stride": 3, "psum_image_stride": 1},
    "steps": {"steps": 85, "ifmap_step_stride": 3, "psum_step_stride": 1},
    "images on one word": {"images": 1365} | SINGLE,
    "more images on one word": {"images": 2730} | SINGLE,
    "steps on one word": {"steps": 1365} | SINGLE,
    "more steps on one word": {"steps": 2730} | SINGLE,
    "words": {"ifmap_row_words": 171, "psum_row_words": 171},
    "words of long windows": {
        **{"window": 12, "retire": 12, "filter_words": 3},
        **{"ifmap_row_words": 684, "psum_row_words": 57},
    },
}
#: Rows of a filter, and the first of them in a pass: the step has four times as many.
TALL = [(127, 0), (127, 124), (86, 0), (86, 43)]
#: Filters and values of a window that fill the filter scratchpad, or nearly.
FILTERS = [(8, 8), (5, 12), (8, 7)]
#: Walks of a pass whose last word is the first one beyond the buffer of 1024 words.
BEYOND = {
    "ifmap row": {"kernel_rows": 8, "ifmap_rows": 8, "ifmap_tail_rows": 8, "ifmap_base": 1017},
    "ifmap word": {"ifmap_row_words": 8, "psum_row_words": 8, "ifmap_base": 1017},
    "ifmap slot": {"slots": 3, "pairs": 3, "ifmap_slot_stride": 4, "ifmap_base": 1016},
    "ifmap set": SETS | {"ifmap_set_stride": 4, "ifmap_base": 1020, "psum_group_stride": 4},
    "ifmap step": {"steps": 4, "ifmap_step_stride": 5, "ifmap_base": 1009, "psum_step_stride": 1},
    "ifmap image": {"images": 4, "ifmap_image_stride": 5, "ifmap_base": 1009},
    "psum row": {
        **{"kernel_rows": 2, "row_step": 2, "group_rows": 4, "tail_rows": 4},
        **{"ifmap_rows": 8, "ifmap_tail_rows": 8, "psum_base": 1021},
    },
    "psum word": {"ifmap_row_words": 8, "psum_row_words": 8, "psum_base": 1017},
    "psum group": SETS | {"psum_group_stride": 4, "psum_base": 1020},
    "psum step": {"steps": 4, "psum_step_stride": 5, "psum_base": 1009},
    "psum image": {"images": 4, "psum_image_stride": 5, "psum_base": 1009},
}
#: Address bits that lead beyond the buffer, and words that are looked at behind that.
BEYOND_BITS, SEEN = range(10, 16), 16
#: Psums, biases and factors at the ends of their ranges, and shifts and thresholds that tell a
#: value that saturates from its neighbours.
PSUMS = (32767, -32768, 1, -1, 0, 255, -256, 16384)
FACTORS = (32767, -32768, -1, 1, 256, -256, 4, 3)
BIASES = (0, 1, -1, 32767, -32768, 256, -4096, 5)
SHIFTS, THRESHOLDS = (0, 1, 14, 47), (0, 32768, 65535)


def judged_cases(config):
    """Yield the cases for a machine."""
    rng = np.random.default_rng(2017)
    for name, changes in COUNTS.items():
        yield right(f"many {name}", passed(config, rng, changes), config)
    for kernel_rows, row in TALL:
        rows = 4 * kernel_rows
        changes = {"kernel_rows": kernel_rows, "row_step": kernel_rows, "row": row, "pairs": 3}
        changes |= {"group_rows": 4, "tail_rows": 4, "ifmap_rows": rows, "ifmap_tail_rows": rows}
        words = passed(config, rng, changes)
        yield right(f"{rows} rows in a step, from {row}", words, config)
    yield from full_filters(config, rng)
    yield right("ends of the post unit", rescaled(config), config)
    yield from beyond(config, rng)


def full_filters(config, rng):
    """Yield passes with as many weights as there is room for, without pauses and with some.

    Where a pause divides the words of two chain positions, the one falls behind the other.
    """
    pauses = [(0.0, 1), *((share, seed) for share in (0.25, 0.5) for seed in range(1, 5))]
    shapes = product(FILTERS, range(1, config.rows + 1))
    for ((filters, window), pairs), (share, seed) in product(shapes, pauses):
        if share and (filters, window) != FILTERS[0]:
            continue
        changes = {"p": filters, "window": window, "retire": window, "pairs": pairs, "slots": pairs}
        changes |= {"ifmap_row_words": -(-window // 4), "ifmap_last_values": 1 + (window - 1) % 4}
        changes |= {"psum_row_words": -(-filters // 4), "psum_last_values": 1 + (filters - 1) % 4}
        changes |= {"filter_words": -(-filters * window // 4), "ifmap_slot_stride": 5}
        changes |= {"groups": 4, "filter_sets": 4, "psum_group_stride": changes["psum_row_words"]}
        name = f"{pairs} pairs of {filters} x {window} weights, pauses {share} {seed}"
        words = passed(config, rng, changes, flags=PassFlag.WHOLE)
        yield right(name, words, config, stall_in=share, seed=seed)


def rescaled(config):
    """Return a program that takes psums through the post unit, all with all factors and lanes."""
    made = begun(config)
    load(made, to_words(np.repeat(PSUMS, len(FACTORS)), 16, 64))
    kinds = [(SHIFTS[0], threshold) for threshold in THRESHOLDS]
    kinds += [(shift, THRESHOLDS[0]) for shift in SHIFTS[1:]]
    for (shift, threshold), turn in product(kinds, range(4)):
        factors, biases = np.roll(FACTORS, turn), np.roll(BIASES, turn // 2)
        table = [
            (int(bias), int(factor), shift) for bias, factor in zip(biases, factors, strict=True)
        ]
        options = {"values": len(PSUMS) * len(FACTORS), "threshold": threshold, "table": table}
        store(made, flags=StoreFlag.RESCALE, **options)
    return ended(made)


def beyond(config, rng):
    """Yield programs that leave the buffer, and good ones that see what is in it."""
    good, bad = passed(config, rng, {}), {}
    for name, changes in BEYOND.items():
        bad[f"{name} beyond"] = passed(config, rng, changes)
    made = begun(config)
    load(made, drawn(rng, 8), base=config.buffer_words - 7)
    bad["load beyond"] = ended(made)
    made = begun(config)
    store(made, base=config.buffer_words - 7, rows=8)
    bad["store beyond"] = ended(made)
    for name, words in bad.items():
        yield wrong(name, words, config, after=good)
    for bit, bank in product(BEYOND_BITS, range(4)):
        yield from written(config, rng, (1 << bit) + bank)


def written(config, rng, where):
    """Yield programs that write to ``where``, beyond the buffer, and one that finds no change."""
    before, after = begun(config), begun(config)
    load(before, drawn(rng, SEEN))
    store(after, values=4 * SEEN)
    around = {"before": ended(before), "after": ended(after)}
    made = begun(config)
    load(made, drawn(rng, 4), base=where)
    yield wrong(f"load at {where}", ended(made), config, **around)
    made = begun(config)
    run_pass(made, rng, {"psum_base": where}, flags=PassFlag.FIRST)
    yield wrong(f"psums at {where}", ended(made), config, **around)


def right(name, words, config, *, stall_in=0.0, seed=1):
    """Return the case of a program that is right; without pauses its cycles count, too."""
    out = out_of(words, config)
    return Case(name=name, words=words, out=out, stall_in=stall_in, seed=seed, exact=not stall_in)


def wrong(name, bad, config, *, before=(), after):
    """Return the case of a program that leaves the buffer, between others that are right.

    Golden sees all three: what the last one finds is what the first one has left.
    """
    words = [*before, *bad, *after]
    answer = out_of(words[: len(before)], config)
    out = out_of(words, config)[len(answer) :]
    return Case(name=name, words=words, before=answer, out=out, errors=(int(Error.ADDRESS),))
