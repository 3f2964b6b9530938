"""What one PE does in a pass: the reference."""

import numpy as np

from .arith import product, wrap


__all__ = ["run_pass"]

#: What run_pass counts.
COUNTS = (
    "products",
    "gated",
    "skipped",
    "ifmap_writes",
    "ifmap_reads",
    "filter_reads",
    "psum_reads",
    "psum_writes",
)


def run_pass(
    rows,
    weights,
    psums,
    *,
    retire,
    product_shift,
    psum_bits,
    gating=True,
    skipping=False,
    compressed=False,
):
    """Add the windows of ``rows``, times ``weights``, to ``psums``.

    Parameters
    ----------
    rows : list of integer arrays of shape ``((F - 1) * retire + window,)``
        Ifmap rows, zero point subtracted.
    weights : integer array of shape ``(window, p)``
        Weight of each value of a window and each filter.
    psums : list of integer arrays of shape ``(F, p)``
        The psums that come in, one array for each row.
    retire : int
        How many values a window drops when it slides.
    product_shift, psum_bits : int
        Bits dropped from a product; width of a psum.
    gating : bool
        Products with a zero ifmap value are counted as gated.
    skipping : bool
        Products with a zero ifmap value are counted as skipped and nothing else.
    compressed : bool
        So are those with a zero weight; every product reads and writes its psum, and so does every
        psum that goes out.

    Returns
    -------
    list of integer arrays of shape ``(F, p)``, dict of str to int
        The psums that go out, and how often each thing was done.

    Raises
    ------
    ValueError
        A row and its psums do not agree in length.
    """
    window, p = np.shape(weights)
    met = np.count_nonzero(weights, axis=1) if compressed else np.full(window, p)
    sums = []
    counts = dict.fromkeys(COUNTS, 0)
    for row, psum in zip(rows, psums, strict=True):
        total = np.array(psum, np.int64)
        if len(row) != (len(total) - 1) * retire + window:
            raise ValueError(
                f"row must have {(len(total) - 1) * retire + window} values, not {len(row)}"
            )
        sent = np.asarray(row) != 0 if skipping else np.ones(len(row), bool)
        counts["ifmap_writes"] += int(sent.sum())
        for column, start in enumerate(range(0, len(row) - window + 1, retire)):
            values = np.asarray(row[start : start + window])
            total[column] += product(values[:, np.newaxis], weights, shift=product_shift).sum(0)
            used = int(sent[start : start + window].sum())
            zeros = window - int(np.count_nonzero(values))
            products = int(met[sent[start : start + window]].sum())
            counts["products"] += products
            counts["skipped"] += window * p - products
            counts["gated"] += zeros * p if gating and not skipping else 0
            counts["ifmap_reads"] += used
            psums_used = products + p if compressed else max(used - 1, 0) * p
            counts["psum_reads"] += psums_used
            counts["psum_writes"] += psums_used
        sums.append(wrap(total, psum_bits))
    counts["filter_reads"] = counts["products"] - counts["gated"]
    return sums, counts
