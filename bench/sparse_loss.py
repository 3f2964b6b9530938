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
    "passes": "filters and passes",
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


def losses(mapping, counters, useful):
    """Return the slots of a run by cause; a slot is one cycle of one PE.

    Each slot is counted once, so they add up to ``pe_count * cycles``. Counters are summed over
    the PEs; :data:`CAUSES` holds the names of the causes.

    - ``useful``: products of two values that are not 0.
    - ``zero_weights``: the other products that were computed; the weights that fill up the last
      group of p filters are zero, too.
    - ``mapping``: the PE has no part in a pass, or its column none in the last step of a pass. The
      share of these slots is that of a dense machine (:func:`activity`, against its busiest PE), of
      the slots not spent waiting for filters. They are taken from those in which psums are handed
      through, then from waiting: in the chain where a PE has no part in a pass, for ifmap values
      where its column rests; what finds no room there is taken from the other.
    - ``empty``: cycles of ``busy`` in which a window without a value other than 0 hands its psums
      on.
    - ``chain``: the rest of ``stall_psum_in`` (the psum from below is missing) and
      ``stall_psum_out`` (the queue above is full).
    - ``columns``, ``bus``: the rest of ``stall_ifmap``, divided as the cycles of the layer: a word
      for the ifmap network waited because one of its PEs had no room (``ifmap_bus_stalls``: the
      slowest column holds the others up), or not: it moved, or none was there. No counter tells
      the two in each PE.
    - ``passes``: ``stall_filter`` (filters are missing, before the first pass and behind the last
      one, too), the cycle in which a PE ends a pass, the one in which it takes up the next.

    Parameters
    ----------
    mapping : :class:`host.mapper.Mapping`
        The layer, cut for the machine.
    counters : dict of str to int
        As in :class:`host.machine.Result`.
    useful : int
        Products of two values that are not 0; of all products whose ifmap value is not 0 if zero
        weights are not to be told apart.

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
    handing = max(0, rest - passes * count)  # psums of others, one slot each
    idle, resting = idle_slots(work, slots - filters)
    mapped, chain, ifmap = taken(idle - handing, resting, chain, ifmap)
    columns = ifmap * counters["ifmap_bus_stalls"] // counters["cycles"]
    return {
        "useful": useful,
        "zero_weights": products - useful,
        "mapping": mapped + handing,
        "empty": busy - products - passes * count,
        "chain": chain,
        "columns": columns,
        "bus": ifmap - columns,
        "passes": filters + passes * count + rest - handing,
    }


def idle_slots(work, slots):
    """Return how many of ``slots`` PEs spend without a part in passes; and resting in steps.

    A column rests where its busiest PE has less to do than that of other columns.
    """
    busiest = work.max(axis=0)
    most = int(work.max())
    rests = np.where(busiest > 0, most - busiest, 0)
    resting = int(rests.sum()) * len(work)
    idle = most * work.size - int(work.sum()) - resting
    return tuple(part * slots // (most * work.size) for part in (idle, resting))


def taken(idle, resting, chain, ifmap):
    """Take ``idle`` slots from ``chain``, ``resting`` from ``ifmap``, or from what is left.

    Return how many were taken, and what remains of both.
    """
    idle = max(0, idle)
    from_chain, from_ifmap = min(idle, chain), min(resting, ifmap)
    more = idle + resting - from_chain - from_ifmap
    over_ifmap = min(more, ifmap - from_ifmap)
    over_chain = min(more - over_ifmap, chain - from_chain)
    chain, ifmap = chain - from_chain - over_chain, ifmap - from_ifmap - over_ifmap
    return from_chain + from_ifmap + over_ifmap + over_chain, chain, ifmap
