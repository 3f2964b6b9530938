"""What one PE is given in a pass: its payloads, as the machine around it makes them."""

from itertools import pairwise

import numpy as np

from ..golden.compressed import compress
from ..hw import layouts


__all__ = ["events", "filter_writes", "words"]


def words(config, rows):
    """Yield the ifmap words of ``rows`` and the end of the pass."""
    layout, lanes = layouts.ifmap_word(config), config.activation_lanes
    for row in rows:
        parts = sparse_parts(config, row) if config.skipping else dense_parts(config, row)
        for number, fields in enumerate(parts, 1):
            filled = {"data": fields["data"] + [0] * (lanes - len(fields["data"]))}
            if config.skipping:
                filled["place"] = fields["place"] + [0] * (lanes - len(fields["place"]))
            yield layout.const(fields | filled | {"last": number == len(parts)})
    yield layout.const({"end": 1})


def dense_parts(config, row):
    """Return the fields of the words of one row."""
    lanes = config.activation_lanes
    parts = [row[start : start + lanes].tolist() for start in range(0, len(row), lanes)]
    return [{"data": part, "count": len(part)} for part in parts]


def sparse_parts(config, row):
    """Return the same where zeros are not sent: values and their places among a few positions."""
    parts, lanes, most = [], config.activation_lanes, config.ifmap_positions
    for start in range(0, len(row), most):
        values = row[start : start + most]
        kept = np.flatnonzero(values).tolist()
        groups = [kept[first : first + lanes] for first in range(0, len(kept), lanes)] or [[]]
        begin = 0
        for number, places in enumerate(groups, 1):
            stop = len(values) if number == len(groups) else places[-1] + 1
            parts.append(
                {
                    "data": [int(values[place]) for place in places],
                    "place": [place - begin for place in places],
                    "some": bool(places),
                    "top": max(len(places) - 1, 0),
                    "length": stop - begin,
                }
            )
            begin = stop
    return parts


def events(config, psums):
    """Yield the psums as they go up a chain, and the end of the pass."""
    layout = layouts.psum(config)
    for row in psums:
        flat = row.ravel().tolist()
        for index, value in enumerate(flat):
            yield layout.const({"data": value, "last": index == len(flat) - 1})
    yield layout.const({"end": 1})


def filter_writes(config, weights):
    """Yield the writes that load ``weights``, an array of shape ``(window, p)``."""
    layout = layouts.filter_write(config)
    if not config.compressed:
        order = weights.T if config.skipping else weights
        for address, value in enumerate(order.ravel().tolist()):
            yield layout.const({"en": 1, "addr": address, "data": value})
        return
    counts, entries, starts = (part.tolist() for part in compress(weights))
    for address, (count, value) in enumerate(zip(counts, entries, strict=True)):
        yield layout.const({"en": 1, "addr": address, "data": value, "count": count})
    for number, (start, stop) in enumerate(pairwise(starts)):
        column = {"start": start, "entries": stop - start, "some": stop > start}
        yield layout.const({"close": 1, "number": number, "column": column})
