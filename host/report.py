"""Tables of what layers cost."""

from rich.table import Table


__all__ = ["figures", "mapping_table", "results_table"]


def figures(result):
    """Return what a layer cost.

    Parameters
    ----------
    result : :class:`lacuna.host.machine.Result`
        What became of the layer.

    Returns
    -------
    dict
        ``layer``; ``cycles``; ``products`` and ``gated`` (of all PEs; None on a machine without
        counters); ``utilisation`` (0..1); link words of the maps as they would be raw and as they
        crossed the link, ``words_in_raw``, ``words_in``, ``words_out_raw``, ``words_out``; and
        ``compression``, raw words by sent words of both directions.
    """
    words = result.words
    raw = words["ifmap_words_raw"] + words["ofmap_words_raw"]
    return {
        "layer": result.mapping.layer.name,
        "cycles": result.cycles,
        "products": result.counters.get("pe_products"),
        "gated": result.counters.get("pe_gated"),
        "utilisation": result.utilisation,
        "words_in_raw": words["ifmap_words_raw"],
        "words_in": words["ifmap_words"],
        "words_out_raw": words["ofmap_words_raw"],
        "words_out": words["ofmap_words"],
        "compression": raw / (words["ifmap_words"] + words["ofmap_words"]),
    }


def results_table(results, *, title):
    """Return a table with a column for each :class:`lacuna.host.machine.Result`."""
    table = Table(title=title, title_justify="left")
    table.add_column("layer")
    rows = [figures(result) for result in results]
    for row in rows:
        table.add_column(row["layer"], justify="right")
    lines = {
        "cycles": lambda row: count(row["cycles"]),
        "products": lambda row: count(row["products"]),
        "of them gated": lambda row: share(row["gated"], row["products"]),
        "utilisation": lambda row: f"{row['utilisation']:.1%}",
        "words in, raw": lambda row: count(row["words_in_raw"]),
        "words in, as sent": lambda row: count(row["words_in"]),
        "words out, raw": lambda row: count(row["words_out_raw"]),
        "words out, as sent": lambda row: count(row["words_out"]),
        "compression": lambda row: f"{row['compression']:.2f}",
    }
    for name, text in lines.items():
        table.add_row(name, *(text(row) for row in rows))
    return table


def count(value):
    """Return a count as text, a dash where there is none."""
    return "-" if value is None else f"{value:,}"


def share(part, whole):
    """Return a count and what share of ``whole`` it is."""
    return "-" if part is None or not whole else f"{part:,} ({part / whole:.0%})"


#: What the causes of :attr:`lacuna.host.predict.Prediction.stalls` are called.
CAUSES = {
    "busy": "products",
    "start": "wait for the first filters",
    "filters": "wait for filters",
    "ifmap": "wait for ifmaps",
    "psum_in": "wait for psums from below",
    "psum_out": "wait for the PE above",
    "hand_on": "hand psums on",
    "end": "wait for others and for stores",
}


def mapping_table(mapping, prediction=None):
    """Return a table of how a layer is cut and what that costs.

    Parameters
    ----------
    mapping : :class:`lacuna.host.mapper.Mapping`
        With the bounds that the search has used.
    prediction : :class:`lacuna.host.predict.Prediction`, optional
        What the model of the machine says, with the causes of stalls.
    """
    layer, choice = mapping.layer, mapping.choice
    table = Table(title=f"{layer.name}: {layer.macs:,} products", title_justify="left")
    table.add_column("what")
    table.add_column("value", justify="right")
    sides = "" if choice.mode == "rows" else f" x {choice.groups} {choice.mode}"
    rows = {
        "filters x channels in a PE (p x q)": f"{choice.p} x {choice.q}",
        "filters take": "the whole scratchpad" if choice.whole else "half the scratchpad",
        "columns stand for": f"{choice.group_rows} rows{sides}",
        "block of psums": f"{choice.images} images, {choice.rows} rows, {choice.columns} columns",
        "channel groups in an ifmap tile": choice.slots,
        "filter sets resident": choice.resident,
        "ifmap areas, psum areas": f"{choice.ifmap_areas}, {choice.psum_areas}",
        "passes": f"{sum(len(tile.passes) for tile in mapping.tiles()):,}",
    }
    for name, value in rows.items():
        table.add_row(name, str(value))
    table.add_section()
    for name, cycles in mapping.costs.items():
        if name != "cycles":
            table.add_row(f"cycles of {name.replace('_', ' ')}", f"{cycles:,}")
    if prediction is None:
        table.add_row("predicted cycles, by bounds", f"{mapping.cycles:,}")
        table.add_row("predicted utilisation", f"{mapping.utilisation:.1%}")
        return table
    slots = prediction.cycles * mapping.config.pe_count
    table.add_row("predicted cycles", f"{prediction.cycles:,}")
    table.add_row("predicted utilisation", f"{layer.macs / slots:.1%}")
    table.add_section()
    for name, label in CAUSES.items():
        cycles = prediction.stalls[name]
        table.add_row(f"a PE: {label}", f"{cycles:,.0f} ({cycles / prediction.cycles:.1%})")
    return table
