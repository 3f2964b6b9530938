"""What a layer does on one of our machines: by its counters, and by its mapping alone."""

from ..hw.formats import PE_COUNTERS
from .coding import pair_share
from .energy import Counts
from .movement import mapped_movement


__all__ = ["code_ratio", "machine_counts", "mapped_counts"]

#: Words that go into and out of the global buffer.
BUFFER_COUNTERS = "load_writes", "ifmap_reads", "psum_reads", "psum_writes", "store_reads"


def machine_counts(mapping, counters, words):
    """Return the :class:`~lacuna.host.energy.Counts` of a layer that a machine has run.

    Products are those that switched the multiplier: gated and skipped ones count nothing. Accesses
    are reads and writes, of values in the scratchpads, of whole words elsewhere. In the array,
    ifmap values and weights count once for each PE that takes them, psums once for each step from
    PE to PE, also through PEs that only hand them on. What is on the link beside data (headers,
    descriptors, checksums) is the kind ``program``.

    Parameters
    ----------
    mapping : :class:`lacuna.host.mapper.Mapping`
        The layer, cut for the machine.
    counters, words : dict of str to int
        What became of it: those of a :class:`lacuna.host.machine.Result`.

    Raises
    ------
    ValueError
        The machine has no counters.
    """
    layer, config = mapping.layer, mapping.config
    if not counters:
        raise ValueError(f"{layer.name} must run on a machine with counters, not without")
    moved = {name: counters[name] for name in BUFFER_COUNTERS}
    link = {"ifmap": words["ifmap_words"], "filter": words["filter_words"]}
    link["psum"] = words["ofmap_words"]
    link["program"] = counters["link_words_in"] + counters["link_words_out"] - sum(link.values())
    work = {name: counters[f"pe_{name}"] for name in PE_COUNTERS}
    return assemble(layer, config, work=work, moved=moved, link=link)


def mapped_counts(mapping, *, ifmap_zeros=0.0, ofmap_zeros=0.0):
    """Return the :class:`~lacuna.host.energy.Counts` of a mapped layer, without running it.

    With dense maps they are exactly those of :func:`machine_counts` but for the kind ``program``,
    of which only PASS and STORE packets are known. Zeros are taken as spread at random: a share
    ``ifmap_zeros`` of the products is gated (if the machine gates), and maps that the layer codes
    shrink by :func:`code_ratio`.

    Parameters
    ----------
    mapping : :class:`lacuna.host.mapper.Mapping`
        The layer, cut for a machine.
    ifmap_zeros, ofmap_zeros : float
        Share of zeros in the maps, padding included, 0..1.

    Raises
    ------
    ValueError
        A share of zeros is not in 0..1; or the machine skips zeros, so that what it does depends
        on where they are.
    """
    layer, config = mapping.layer, mapping.config
    if config.skipping:
        raise ValueError(f"{layer.name} must be mapped for a machine that skips no zeros")
    for name, share in (("ifmap_zeros", ifmap_zeros), ("ofmap_zeros", ofmap_zeros)):
        if not 0 <= share <= 1:
            raise ValueError(f"{name} must be in 0..1, not {share!r}")
    movement = mapped_movement(mapping)
    work = pass_work((work for tile in mapping.tiles() for work in tile.passes), config)
    gated = work["products"] * ifmap_zeros if config.gating else 0
    work |= {"gated": gated, "filter_reads": work["products"] - gated}
    link = {
        "ifmap": movement.ifmaps / (code_ratio(ifmap_zeros, config) if layer.ifmap_coded else 1),
        "psum": movement.ofmaps / (code_ratio(ofmap_zeros, config) if layer.ofmap_coded else 1),
        "filter": movement.filters,
        "program": movement.programs,
    }
    moved = {name: getattr(movement, name) for name in BUFFER_COUNTERS}
    return assemble(layer, config, work=work, moved=moved, link=link)


def assemble(layer, config, *, work, moved, link):
    """Return the Counts of PE work by counter, buffer words by counter, link words by kind."""
    scratchpads = {"ifmap": config.ifmap_bits, "filter": config.weight_bits}
    scratchpads["psum"] = config.psum_bits
    bits = {
        ("scratchpad", kind): (work[f"{kind}_reads"] + work[f"{kind}_writes"]) * width
        for kind, width in scratchpads.items()
    }
    bits["array", "ifmap"] = work["ifmap_writes"] * config.ifmap_bits
    bits["array", "filter"] = work["filter_writes"] * config.weight_bits
    bits["array", "psum"] = moved["psum_writes"] * config.link_bits * (config.rows - 1)
    bits["buffer", "ifmap"] = (moved["load_writes"] + moved["ifmap_reads"]) * config.link_bits
    psums = moved["psum_reads"] + moved["psum_writes"] + moved["store_reads"]
    bits["buffer", "psum"] = psums * config.link_bits
    bits |= {("link", kind): words * config.link_bits for kind, words in link.items()}
    return Counts(
        name=layer.name,
        products=work["products"] - work["gated"],
        operand_bits=(config.ifmap_bits, config.weight_bits),
        bits=bits,
    )


def pass_work(passes, config):
    """Return what PEs do in ``passes``, by the names of their counters."""
    sums = dict.fromkeys(
        ("products", "ifmap_reads", "ifmap_writes", "filter_writes", "psum_reads", "psum_writes"), 0
    )
    for work in passes:
        shape, pairs = work.fields, len(work.pairs)
        lines = (shape["steps"] - 1) * shape["group_rows"] + shape["tail_rows"]
        lines *= shape["images"] * shape["groups"] * pairs  # rows that a PE takes, all PEs
        values = (shape["psum_row_words"] - 1) * config.psum_lanes + shape["psum_last_values"]
        columns = values // shape["p"]
        products, sent = lines * values * shape["window"], lines * values
        sums["products"] += products
        sums["ifmap_reads"] += products // shape["p"]
        sums["ifmap_writes"] += lines * ((columns - 1) * shape["retire"] + shape["window"])
        # one set of filters is written to every column, in words, also where nothing works
        taking = shape["groups"] * shape["group_rows"]
        if shape["filter_sets"] == 1:
            taking = config.columns
        sums["filter_writes"] += taking * pairs * shape["filter_words"] * config.weight_lanes
        sums["psum_reads"] += products - sent
        sums["psum_writes"] += products - sent
    return sums


def code_ratio(zeros, config):
    """Return raw by coded bits of maps with a share ``zeros`` of zeros that stand at random.

    Segments are long (:func:`coding.pair_share`).
    """
    pairs = pair_share(zeros, config)
    return config.activation_bits * config.pairs_per_word / config.link_bits / pairs
