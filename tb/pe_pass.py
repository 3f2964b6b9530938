"""Passes of a PE: random work, its stimuli, and what must come out by golden.pe."""

from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from lacuna.golden.compressed import compress
from lacuna.golden.pe import run_pass
from lacuna.hw import layouts


__all__ = ["Pass", "events", "filter_writes", "random_pass", "squeezed", "words"]


@dataclass
class Pass:
    """The work of a PE in one pass; without ``rows`` it is not active and hands psums through."""

    rows: list
    weights: np.ndarray
    psums: list
    retire: int
    upper: bool = False
    counts: dict = field(default_factory=dict)

    def params(self, config):
        """Return the pass_params constant."""
        window, p = self.weights.shape
        return layouts.pass_params(config).const(
            {
                "active": bool(self.rows),
                "p": p,
                "window": window,
                "retire": self.retire,
                "upper": self.upper,
            }
        )

    def run(self, config):
        """Return the psums that leave, by golden; note the counts."""
        if not self.rows:
            return self.psums
        psums, self.counts = run_pass(
            self.rows,
            self.weights,
            self.psums,
            retire=self.retire,
            product_shift=config.product_shift,
            psum_bits=config.psum_bits,
            gating=config.gating,
            skipping=config.skipping,
            compressed=config.compressed,
        )
        return psums

    def ifmap(self, config):
        """Return the ifmap_word constants."""
        return words(config, self.rows) if self.rows else []


def random_pass(
    config,
    rng,
    *,
    p,
    window,
    retire,
    columns,
    rows=1,
    zeros=0.0,
    weight_zeros=0.0,
    upper=False,
    active=True,
):
    """Return a :class:`Pass` of ``rows`` ofmap rows of ``columns`` columns.

    ``zeros`` and ``weight_zeros`` are shares of ifmap values and of weights.
    """

    def values(bits, shape):
        return rng.integers(-(1 << (bits - 1)), 1 << (bits - 1), shape)

    length = (columns - 1) * retire + window
    ifmaps = [values(config.ifmap_bits, length) for _row in range(rows if active else 0)]
    for row in ifmaps:
        row[row == 0] = 1
        row[rng.random(length) < zeros] = 0
    weights = values(config.weight_bits, (window, p))
    if weight_zeros:
        weights[weights == 0] = 1
        weights[rng.random((window, p)) < weight_zeros] = 0
    return Pass(
        rows=ifmaps,
        weights=weights,
        psums=[values(config.psum_bits, (columns, p)) for _row in range(rows)],
        retire=retire,
        upper=upper,
    )


def words(config, rows):
    """Return the ifmap_word constants of ``rows`` and the end of the pass."""
    if config.skipping:
        return sparse_words(config, rows)
    layout = layouts.ifmap_word(config)
    lanes = config.activation_lanes
    result = []
    for row in rows:
        for start in range(0, len(row), lanes):
            part = row[start : start + lanes].tolist()
            result.append(
                layout.const(
                    {
                        "data": part + [-1] * (lanes - len(part)),
                        "count": len(part),
                        "last": start + lanes >= len(row),
                    }
                )
            )
    return [*result, layout.const({"end": 1})]


def squeezed(config, values):
    """Return fields of ifmap words, lists of data and places not filled up, for one group.

    A group is what a skipping machine reads of a row at once.
    """
    lanes, start, fields = config.activation_lanes, 0, []
    places = np.flatnonzero(values).tolist()
    while places or start < len(values):
        now, places = places[:lanes], places[lanes:]
        stop = now[-1] + 1 if places else len(values)
        fields.append(
            {
                "data": [int(values[place]) for place in now],
                "place": [place - start for place in now],
                "some": bool(now),
                "top": max(len(now) - 1, 0),
                "length": stop - start,
            }
        )
        start = stop
    return fields


def sparse_words(config, rows):
    """Return what :func:`words` returns, for a skipping machine."""
    layout = layouts.ifmap_word(config)
    positions = config.ifmap_positions
    result = []
    for row in rows:
        groups = [row[start : start + positions] for start in range(0, len(row), positions)]
        parts = [fields for values in groups for fields in squeezed(config, values)]
        parts[-1]["last"] = 1
        for fields in parts:
            unused = config.activation_lanes - len(fields["data"])
            filled = {
                "data": fields["data"] + [-1] * unused,
                "place": fields["place"] + [1] * unused,
            }
            result.append(layout.const(fields | filled))
    return [*result, layout.const({"end": 1})]


def events(config, rows):
    """Return the psum constants of ``rows`` of psums and the end of the pass."""
    layout = layouts.psum(config)
    result = []
    for row in rows:
        flat = np.ravel(row).tolist()
        for index, value in enumerate(flat):
            result.append(layout.const({"data": value, "last": index == len(flat) - 1}))
    return [*result, layout.const({"end": 1})]


def filter_writes(config, work):
    """Return the filter_write constants that load the weights of ``work``."""
    if config.compressed:
        return compressed_writes(config, work) if work.rows else []
    base = config.filter_upper_address if work.upper else 0
    layout = layouts.filter_write(config)
    weights = work.weights.T if config.skipping else work.weights
    flat = np.ravel(weights).tolist() if work.rows else []
    return [
        layout.const({"en": 1, "addr": base + index, "data": value})
        for index, value in enumerate(flat)
    ]


def compressed_writes(config, work):
    """Return what :func:`filter_writes` returns; a column is closed with its last entry."""
    counts, entries, starts = (part.tolist() for part in compress(work.weights))
    layout = layouts.filter_write(config)
    base = config.filter_upper_address if work.upper else 0
    upper = 1 << layouts.column_bits(config) - 1 if work.upper else 0
    writes = []
    for number, (start, stop) in enumerate(pairwise(starts)):
        column = {"start": base + start, "entries": stop - start, "some": stop > start}
        close = {"close": 1, "number": upper + number, "column": column}
        parts = [
            {"en": 1, "addr": base + place, "data": entries[place], "count": counts[place]}
            for place in range(start, stop)
        ]
        *before, last = parts or [{}]
        writes += [layout.const(fields) for fields in (*before, last | close)]
    return writes
