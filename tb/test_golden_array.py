"""golden.array: random passes against the formula of formats 2.4, one value at a time."""

import itertools

import numpy as np
import pytest

from lacuna.golden import bodies
from lacuna.golden.formats import ofmaps
from lacuna.tb.golden_packets import (
    ACQUIRE,
    EXTENDED,
    FINAL,
    FIRST,
    IFMAP_ACQUIRE,
    READY,
    RELEASE,
    TINY,
    WAIT,
    Program,
)
from lacuna.tb.golden_programs import runs


MACHINE = {**TINY, "rows": 5, "columns": 6, "buffer_words": 2048}
IFMAP_WORDS = 1024
LANES = 4


def random_pass(rng, filter_sets, ifmap_sets):
    """Return the fields of a pass: dense psums in any order, ifmap strides of any size."""
    groups = int(rng.integers(2, 4))
    f = {"p": int(rng.integers(1, 5)), "window": int(rng.integers(1, 7)), "groups": groups}
    f["retire"] = int(rng.integers(1, f["window"] + 1))
    f |= {
        "kernel_rows": int(rng.integers(1, 5)),
        "group_rows": int(rng.integers(1, 6 // groups + 1)),
    }
    f["row"] = int(rng.integers(0, f["kernel_rows"]))
    f["pairs"] = int(rng.integers(1, 6))
    f["slots"] = (f["row"] + f["pairs"] - 1) // f["kernel_rows"] + 1
    f["row_step"] = int(rng.integers(1, f["kernel_rows"] + 1))
    f["tail_rows"] = int(rng.integers(1, f["group_rows"] + 1))
    f |= {"filter_sets": groups if filter_sets else 1, "ifmap_sets": groups if ifmap_sets else 1}
    f |= {"images": int(rng.integers(1, 3)), "steps": int(rng.integers(1, 4))}
    columns = int(rng.integers(1, 7))
    for name, count in (
        ("ifmap", (columns - 1) * f["retire"] + f["window"]),
        ("psum", columns * f["p"]),
    ):
        words = -(-count // LANES)
        f |= {f"{name}_row_words": words, f"{name}_last_values": count - (words - 1) * LANES}
    f["filter_words"] = -(-f["p"] * f["window"] // LANES)
    f["ifmap_rows"] = (f["group_rows"] - 1) * f["row_step"] + f["kernel_rows"]
    f["ifmap_tail_rows"] = (f["tail_rows"] - 1) * f["row_step"] + f["kernel_rows"]
    for name in ("image", "step", "set", "slot"):
        f[f"ifmap_{name}_stride"] = int(rng.integers(0, 60))
    rows = (f["steps"] - 1) * f["group_rows"] + f["tail_rows"]
    size = f["psum_row_words"] * rows
    if rng.random() < 0.5:
        f |= {"psum_image_stride": size, "psum_group_stride": size * f["images"]}
    else:
        f |= {"psum_group_stride": size, "psum_image_stride": size * groups}
    f |= {"psum_step_stride": f["group_rows"] * f["psum_row_words"], "psum_base": IFMAP_WORDS}
    f |= {"ifmap_base": int(rng.integers(0, 300)), "distance": size * groups * f["images"]}
    return f


def add_formula(psums, f, ifmap, weights, *, zero_point):
    """Add what a pass computes to ``psums``, a dictionary of value address to sum."""
    columns = ((f["psum_row_words"] - 1) * LANES + f["psum_last_values"]) // f["p"]
    for n, t, a in itertools.product(*(range(f[name]) for name in ("images", "steps", "groups"))):
        last = t == f["steps"] - 1
        for b, c, j in itertools.product(
            range(f["tail_rows"] if last else f["group_rows"]), range(columns), range(f["p"])
        ):
            where = f["psum_base"] + n * f["psum_image_stride"] + t * f["psum_step_stride"]
            where += a * f["psum_group_stride"] + b * f["psum_row_words"]
            address = where * LANES + c * f["p"] + j
            for v, i in itertools.product(range(f["pairs"]), range(f["window"])):
                slot, row = divmod(f["row"] + v, f["kernel_rows"])
                read = f["ifmap_base"] + n * f["ifmap_image_stride"] + t * f["ifmap_step_stride"]
                read += (a if f["ifmap_sets"] > 1 else 0) * f["ifmap_set_stride"]
                read += slot * f["ifmap_slot_stride"]
                read += (b * f["row_step"] + row) * f["ifmap_row_words"]
                value = int(ifmap[read * LANES + c * f["retire"] + i]) - zero_point
                weight = int(weights[a if f["filter_sets"] > 1 else 0, v, i * f["p"] + j])
                shifted = value * weight // 2 ** MACHINE["product_shift"]
                psums[address] = psums.get(address, 0) + shifted


def add_pass(program, f, flags, weights):
    """Append a PASS packet; every pair's filters go word by word in turns."""
    fields = [flags, *(f[name] for name in bodies.PASS_FIELDS[1:]), 0, 0, 0]
    payload = program.fields(*fields[:8])
    if flags & EXTENDED:
        payload += program.fields(*fields[8:])
    for group in weights:
        words = [program.fields(*row) for row in group]
        payload += [word for turn in zip(*words, strict=True) for word in turn]
    program.add("PASS", payload)


@pytest.mark.parametrize("filter_sets", [False, True])
@pytest.mark.parametrize("ifmap_sets", [False, True])
@pytest.mark.parametrize("seed", range(6))
def test_two_passes_by_formula(seed, filter_sets, ifmap_sets):
    rng = np.random.default_rng(seed)
    program, psums = Program(), {}
    f = random_pass(rng, filter_sets, ifmap_sets)
    ifmap = rng.integers(-(2**15), 2**15, IFMAP_WORDS * LANES)
    program.add("LAYER", program.fields(1, 1, 5, 0))
    head = program.fields(IFMAP_ACQUIRE + READY, 0, 1, IFMAP_WORDS * LANES)
    program.add("IFMAP", head + program.fields(*ifmap))
    for flags in (FIRST + ACQUIRE + EXTENDED, FINAL + RELEASE):
        shape = (f["filter_sets"], f["pairs"], f["p"] * f["window"])
        weights = rng.integers(-(2**15), 2**15, shape)
        add_pass(program, f, flags, weights)
        add_formula(psums, f, ifmap, weights, zero_point=5)
        f["ifmap_base"] = int(rng.integers(0, 300))
    rows = len(range(0, f["distance"], f["psum_row_words"]))
    count = (f["psum_row_words"] - 1) * LANES + f["psum_last_values"]
    head = program.fields(WAIT, IFMAP_WORDS, rows, count, 4, 0, 0, 0)
    program.add("STORE", head + [0] * 4)
    program.add("END", flags=1)
    result = runs(program, MACHINE)
    assert result.error is None, result.detail
    got = [
        word >> 16 * lane & 0xFFFF
        for word in ofmaps(result.words, link_bits=64)[0].payload
        for lane in range(LANES)
    ]
    first = IFMAP_WORDS * LANES
    expected = [psums.get(first + k, 0) % 2**16 for k in range(len(got))]
    assert got == expected
