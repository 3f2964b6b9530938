"""Programs written field by field, with values that no mapper chooses."""

import random

from lacuna.bench.hand_packets import Program, to_words
from lacuna.hw.control.gate import program_words
from lacuna.hw.formats import IFMAP_FIELDS, PASS_FIELDS, STORE_FIELDS, PassFlag
from lacuna.tb.hand_programs import PLAIN


__all__ = ["WideProgram", "pass_fields"]

#: Where psums stand unless they stand elsewhere.
PSUMS = 1000


def pass_fields(config, *, columns=1, **changes):
    """Return the fields of a PASS by name; those that follow from others do so.

    Parameters
    ----------
    config : Config
        The machine.
    columns : int
        Ofmap columns.
    **changes
        Fields that have other values than in a 1x1 pass; strides are 0, ``distance`` 1.
    """
    plain = dict.fromkeys(PASS_FIELDS, 0) | PLAIN | {"psum_base": PSUMS, "distance": 1}
    f = plain | {"flags": PassFlag.FIRST} | changes
    f["tail_rows"] = changes.get("tail_rows", f["group_rows"])
    found = {
        "slots": (f["row"] + f["pairs"] - 1) // f["kernel_rows"] + 1,
        "filter_words": -(-f["p"] * f["window"] // config.weight_lanes),
        "ifmap_rows": (f["group_rows"] - 1) * f["row_step"] + f["kernel_rows"],
        "ifmap_tail_rows": (f["tail_rows"] - 1) * f["row_step"] + f["kernel_rows"],
    }
    values = {"ifmap": (columns - 1) * f["retire"] + f["window"], "psum": columns * f["p"]}
    for name, count in values.items():
        lanes = config.psum_lanes if name == "psum" else config.activation_lanes
        found[f"{name}_row_words"] = -(-count // lanes)
        found[f"{name}_last_values"] = (count - 1) % lanes + 1
    return f | found | changes


class WideProgram(Program):
    """A program for ``config``; its arrays are drawn from ``seed``.

    Its packets have random ids.
    """

    def __init__(self, config, *, seed=2017):
        self.config = config
        self.rng = random.Random(seed)
        super().__init__(config.link_bits)
        self.parts = [list(program_words(config))]

    def add(self, kind, payload=(), *, flags=0, identity=None):
        """Append a packet."""
        identity = self.rng.getrandbits(16) if identity is None else identity
        super().add(kind, payload, flags=flags, identity=identity)

    def values(self, count, bits=16):
        """Return the words of ``count`` random values."""
        return to_words([self.rng.getrandbits(bits) for _ in range(count)], bits, self.link_bits)

    def layer(self, *, ifmap_areas=1, psum_areas=1, zero_point=0):
        """Append a LAYER."""
        self.add("LAYER", self.fields(ifmap_areas, psum_areas, zero_point, 0))

    def load(self, words=None, **fields):
        """Append an IFMAP of raw segments, or of ``words``."""
        fields = dict.fromkeys(IFMAP_FIELDS, 0) | {"segments": 1, "values": 1} | fields
        if words is None:
            rows = [self.values(fields["values"]) for _segment in range(fields["segments"])]
            words = [word for row in rows for word in row]
        self.add("IFMAP", [*self.fields(*fields.values()), *words])

    def work(self, *, short=False, **fields):
        """Append a PASS with random filters: EXTENDED, or of the ``short`` block alone."""
        named = pass_fields(self.config, **fields)
        if not short:
            named["flags"] |= PassFlag.EXTENDED
        block = list(named.values())[: 8 if short else None]
        size = named["p"] * named["window"]
        rows = [
            [self.values(size) for _pair in range(named["pairs"])]
            for _set in range(named["filter_sets"])
        ]
        filters = [row[k] for each in rows for k in range(named["filter_words"]) for row in each]
        self.add("PASS", [*self.fields(*block), *filters])

    def store(self, table=None, **fields):
        """Append a STORE with a random table, or with words of ``table``."""
        least = self.config.psum_lanes
        fields = {"rows": 1, "values": 1, "period": least} | fields
        fields = dict.fromkeys(STORE_FIELDS, 0) | fields
        if table is None:
            table = [self.entry() for _entry in range(fields["period"])]
        self.add("STORE", [*self.fields(*fields.values()), *table])

    def entry(self):
        """Return a random table entry."""
        return self.rng.getrandbits(48) | self.rng.randrange(48) << 48

    def end(self, *, last=True, counters=False):
        """Append an END, with a COUNTERS before it."""
        if counters:
            self.add("COUNTERS")
        self.add("END", flags=int(last))
