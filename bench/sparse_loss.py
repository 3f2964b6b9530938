"""Where the cycles of a machine that skips zeros go, by cause."""

import numpy as np


__all__ = ["CAUSES", "activity", "losses"]

#: Causes in the order of a table, and what each is called there.
CAUSES = {
    "useful": "useful products",
    "zero_weights": "zero weights",
    "mapping": "not in the mapping",
    "empty": "empty windows",
    "chain": "waiting in a chain",
    "columns": "waiting for other columns",
    "bus": "waiting for the ifmap bus",
    "passes": "filters, passes, the rest",
}


def activity(mapping):
    """Return what the passes of a mapping give each PE to do, and how many passes there are.

    Parameters
    ----------
    mapping : :class:`host.mapper.Mapping`
        The layer, cut for the machine.

    Returns
    -------
    work : int64 array of shape ``(rows, columns)``
        Products of each PE, zeros included: the cycles of its windows on a dense machine.
    passes : int
    """
    config, passes = mapping.config, 0
    work, column = np.zeros((config.rows, config.columns), np.int64), np.arange(config.columns)
    for tile in mapping.tiles():
        for each in tile.passes:
            shape = each.fields
            used = column < shape["groups"] * shape["group_rows"]
            in_tail = column % shape["group_rows"] < shape["tail_rows"]
            rows = used * shape["images"] * (shape["steps"] - 1 + in_tail)
            values = (shape["psum_row_words"] - 1) * config.psum_lanes + shape["psum_last_values"]
            work[: len(each.pairs)] += rows * values * shape["window"]
            passes += 1
    return work, passes


def losses(mapping, counters, useful, columns=None):
    """Return the slots of a run by cause; a slot is one cycle of one PE.

    Each slot is counted once, so they add up to ``pe_count * cycles``. Counters are summed over
    the PEs; :data:`CAUSES` holds the names of the causes.

    - ``useful``: products of two values that are not 0.
    - ``zero_weights``: the other products that were computed; the weights that fill up the last
      group of p filters are zero, too.
    - ``mapping``: the PE has no part in a pass, or its column rests in the last step of a pass. As
      many slots as that would be on a dense machine (:func:`activity`, against its busiest PE, of
      the slots not spent waiting for filters), at most: without a part in a pass, those in which
      psums are handed through and those of the chain; at rest, those of ``stall_ifmap``, in the
      columns that rest if ``columns`` is given. (A column that rests catches up meanwhile.)
    - ``empty``: cycles of ``busy`` without a product, in which psums leave: a window without a
      value other than 0 hands them on; where zero weights are skipped, a window has fewer products
      than psums.
    - ``chain``: the rest of ``stall_psum_in`` (the psum from below is missing; at the bottom, from
      the buffer) and ``stall_psum_out`` (the queue above is full; at the top, the collector's).
    - ``columns``, ``bus``: the rest of ``stall_ifmap``, divided as the cycles of the layer: a word
      for the ifmap network waited because one of its PEs had no room (``ifmap_bus_stalls``: the
      slowest column holds the others up), or not: it moved, or none was there. No counter tells
      the two in each PE.
    - ``passes``: ``stall_filter`` (filters are missing, before the first pass and behind the last
      one, too), the cycle in which a PE ends a pass, and what no counter tells: the cycle in which
      it takes up the next; where zero weights are skipped, the last psums of a pass and columns of
      a filter without a weight.

    Parameters
    ----------
    mapping : :class:`host.mapper.Mapping`
        The layer, cut for the machine.
    counters : dict of str to int
        As in :class:`host.machine.Result`.
    useful : int
        Products of two values that are not 0; of all products whose ifmap value is not 0 if zero
        weights are not to be told apart.
    columns : dict of str to list of int, optional
        Counters of the PEs of each column, as :func:`campaign.campaign` keeps them.

    Returns
    -------
    dict of str to int

    Raises
    ------
    ValueError
        The machine computed fewer products than are useful.
    """
    count = mapping.config.pe_count
    busy, products, ifmap, filters, below, above = (
        counters[f"pe_{name}"]
        for name in (
            *("busy", "products", "stall_ifmap", "stall_filter", "stall_psum_in", "stall_psum_out"),
        )
    )
    if products < useful:
        raise ValueError(f"useful must be at most the {products} products, not {useful!r}")
    slots, chain = count * counters["cycles"], below + above
    work, passes = activity(mapping)
    rest = slots - busy - ifmap - filters - chain
    idle, resting = idle_slots(work, slots - filters)
    handing = min(max(0, rest - passes * count), idle)  # psums of others, one slot each
    idle = min(idle - handing, chain)
    resting = min(resting, waiting_at_rest(work, columns) if columns else ifmap)
    chain, ifmap = chain - idle, ifmap - resting
    held = ifmap * counters["ifmap_bus_stalls"] // counters["cycles"]
    return {
        "useful": useful,
        "zero_weights": products - useful,
        "mapping": idle + handing + resting,
        "empty": busy - products - passes * count,
        "chain": chain,
        "columns": held,
        "bus": ifmap - held,
        "passes": filters + passes * count + rest - handing,
    }


def idle_slots(work, slots):
    """Return how many of ``slots`` PEs spend without a part in passes, and resting in steps."""
    rests = at_rest(work)
    resting = int(rests.sum()) * len(work)
    most = int(work.max())
    idle = most * work.size - int(work.sum()) - resting
    return tuple(part * slots // (most * work.size) for part in (idle, resting))


def at_rest(work):
    """Return by how much the busiest PE of each column that is used does less than any other."""
    busiest = work.max(axis=0)
    return np.where(busiest > 0, work.max() - busiest, 0)


def waiting_at_rest(work, columns):
    """Return the slots in which columns that rest wait for ifmap values."""
    return int(np.array(columns["stall_ifmap"])[at_rest(work) > 0].sum())
