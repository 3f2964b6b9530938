"""Programs for ``tiny`` written by hand, packet by packet: one pass of any shape, a bare store."""

from lacuna.bench.hand_packets import Program, to_words
from lacuna.hw.formats import PASS_FIELDS, PASS_SHORT_FIELDS, IfmapFlag, PassFlag, StoreFlag


__all__ = ["PLAIN", "begun", "drawn", "ended", "load", "passed", "run_pass", "store"]

#: The fields of a PASS that are not 0: a 1x1 filter on a row of one word, which is four psums.
PLAIN = dict.fromkeys(
    (
        *("pairs", "slots", "filter_words", "p", "window", "retire", "kernel_rows", "row_step"),
        *("groups", "group_rows", "tail_rows", "filter_sets", "ifmap_sets", "images", "steps"),
        *("ifmap_row_words", "ifmap_rows", "ifmap_tail_rows", "psum_row_words"),
    ),
    1,
) | {"ifmap_last_values": 4, "psum_last_values": 4, "psum_base": 768}


def begun(config):
    """Return a program with the beginning of a layer."""
    made = Program()
    made.parts = []
    made.add("PROGRAM", [config.hash], identity=1)
    made.add("LAYER", made.fields(1, 1, 0, 0))
    return made


def ended(made):
    """Add the end of a program; return its words."""
    made.add("COUNTERS", identity=3)
    made.add("END", flags=1, identity=3)
    return made.words


def load(made, words, *, base=0):
    """Add an ifmap tile to a program, in rows of one word."""
    flags = IfmapFlag.ACQUIRE | IfmapFlag.READY
    made.add("IFMAP", [*made.fields(flags, base, len(words), 4), *words])


def run_pass(made, rng, changes, *, flags):
    """Add a pass to a program, with random weights."""
    fields = PLAIN | changes | {"flags": flags | PassFlag.EXTENDED}
    short = len(PASS_SHORT_FIELDS)
    values = [int(fields.get(name, 0)) for name in PASS_FIELDS]
    pairs, block = fields["pairs"], fields["filter_words"]
    words = drawn(rng, fields["filter_sets"] * pairs * block)
    meant = 1 << 16 * (fields["p"] * fields["window"] - 4 * (block - 1))  # of a last word
    words = [
        word % meant if number // pairs % block == block - 1 else word
        for number, word in enumerate(words)
    ]
    made.add("PASS", made.fields(*values[:short]) + made.fields(*values[short:]) + words)


def store(made, *, flags=0, base=0, rows=1, values=4, threshold=0, table=((0, 0, 0),) * 4):
    """Add a store to a program; ``table`` has bias, factor and shift of each entry."""
    payload = made.fields(int(flags), base, rows, values, len(table), threshold, 0, 0)
    for bias, factor, shift in table:
        payload += made.fields(bias, bias >> 16, factor, shift)
    made.add("STORE", payload)


def passed(config, rng, changes, *, flags=0):
    """Return a program of one pass: :data:`PLAIN`, but for ``changes``, and a store behind it."""
    made = begun(config)
    fields = PLAIN | changes
    load(made, drawn(rng, min(words_of(fields), fields["psum_base"])))
    flags |= PassFlag.FIRST | PassFlag.FINAL | PassFlag.ACQUIRE | PassFlag.RELEASE
    run_pass(made, rng, changes, flags=flags)
    loops = ("images", "psum_image_stride"), ("steps", "psum_step_stride")
    rows = fields["groups"] * fields["group_rows"]
    for count, stride in loops:
        rows *= fields[count] if fields.get(stride) else 1
    values = 4 * (fields["psum_row_words"] - 1) + fields["psum_last_values"]
    flags = StoreFlag.WAIT | StoreFlag.RELEASE
    store(made, flags=flags, base=fields["psum_base"], rows=rows, values=values)
    return ended(made)


def words_of(fields):
    """Return how many ifmap words a pass reaches over, from address 0."""
    words = fields["ifmap_rows"] * fields["ifmap_row_words"]
    loops = ("images", "image"), ("steps", "step"), ("ifmap_sets", "set"), ("slots", "slot")
    for count, name in loops:
        words += (fields[count] - 1) * fields.get(f"ifmap_{name}_stride", 0)
    return words


def drawn(rng, count):
    """Return words of random values, small ones and large ones."""
    values = rng.integers(-(2**15), 2**15, 4 * count) >> rng.integers(0, 16, 4 * count)
    return to_words(values, 16, 64)
