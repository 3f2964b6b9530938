"""Run-length code of feature maps with clustered zeros: ``bench/results/maps.json``.

The maps of :mod:`lacuna.bench.features` are cut into the segments that cross the link of the
machine ``eyeriss`` with our mapping.
"""

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from ..golden import rlc
from ..host.coded import ofmap_segments as rows_of
from ..host.coding import encode
from ..host.job import Job, arrange_ifmap, ifmap_segments
from ..host.mapper import map_layer
from ..hw.presets import CONFIGS
from . import record
from .chip import LINK_RATIO
from .features import feature_maps


__all__ = ["command", "measure", "ofmap_segments", "run_entropy"]

#: Where ReLU begins: at AlexNet's fractions of zeros, then at fixed levels.
SERIES = {"published zeros": None, "level 0": 0.0, "level 0.5": 0.5, "level 1": 1.0}
IMAGES = 4


def ofmap_segments(mapping, ofmap):
    """Return the ofmap segments of a layer as they leave: an array (rows, values) per store."""
    zero = mapping.layer.ofmap_zero_point
    works = (work for tile in mapping.tiles() for work in tile.passes)
    return [rows_of(ofmap, store, zero) for work in works for store in work.stores]


def run_entropy(parts):
    """Return the entropy of the lengths of the runs of zeros, in bits, and how many runs.

    A run stands before each value that is not zero and may be empty; zeros at the end of a segment
    are a run, too. Lengths are counted without limit, all segments together.

    Parameters
    ----------
    parts : list of integer array of shape ``(rows, values)``
        Segments.
    """
    lengths = []
    for rows in parts:
        kept = np.pad(rows != 0, ((0, 0), (1, 1)), constant_values=True)
        places = np.flatnonzero(kept)
        gaps = np.diff(places) - 1
        column = places[1:] % kept.shape[1]  # 0: the next segment begins; last: this one ends
        ends = column == kept.shape[1] - 1
        lengths.append(gaps[(column > 0) & (~ends | (gaps > 0))])
    _length, counts = np.unique(np.concatenate(lengths), return_counts=True)
    shares = counts / counts.sum()
    return float(-(shares * np.log2(shares)).sum()), int(counts.sum())


def raw_words(parts, config):
    """Return the link words of segments as they are."""
    return sum(len(rows) * -(-rows.shape[1] // config.activation_lanes) for rows in parts)


def coded_words(parts, config):
    """Return the link words of segments in the run-length code."""
    return sum(len(encode(rows, config=config)) for rows in parts) * 8 // config.link_bits


def run_bits(parts, config):
    """Return the bits of the values that are not zero and the entropy of the runs between."""
    entropy, runs = run_entropy(parts)
    kept = sum(int(np.count_nonzero(rows)) for rows in parts)
    return entropy * runs + config.activation_bits * kept


def measure(parts, maps, config):
    """Return what maps cost in the run-length code and what they might.

    Parameters
    ----------
    parts : list of integer array of shape ``(rows, values)``
        The segments as they cross the link, padding and halos included.
    maps : integer array of shape ``(N, channels, rows, columns)``
        The maps that they are cut from.
    config : :class:`lacuna.hw.config.Config`
        The widths of the code.

    Returns
    -------
    dict
        - ``zeros`` of the segments and ``zeros_map`` of the maps, fractions;
        - ``words_raw`` and ``words`` of the link, and ``ratio``, the first by the second;
        - ``length``, values of a segment on average;
        - bits per value: ``bits``, as sent; ``bits_joined``, if all segments were one;
          ``bits_pairs``, a pair for each value that is not zero and nothing else, which no
          stream can undercut; ``bits_iid``, the entropy of zero or not, value by value, and all
          bits of what is not; ``bits_runs``, the entropy of the lengths of runs and the same;
          ``bits_planes``, as ``bits_runs``, each row of each map by itself;
        - what the code takes beyond these bounds, 0.1 for 10 %: ``over_iid``, ``over_runs`` as
          sent; ``joined_over_iid``, ``joined_over_runs`` if all segments were one;
          ``pairs_over_iid``, how far the code must be above it.

    Raises
    ------
    ValueError
        All values are zero: there is nothing to be above of.
    """
    values = sum(rows.size for rows in parts)
    kept = sum(int(np.count_nonzero(rows)) for rows in parts) / values
    if not kept:
        raise ValueError("segments must hold a value other than 0, not zeros alone")
    raw, words = raw_words(parts, config), coded_words(parts, config)
    joined = np.concatenate([rows.ravel() for rows in parts])[None]
    found = {
        "bits": words * config.link_bits / values,
        "bits_joined": coded_words([joined], config) * config.link_bits / values,
        "bits_pairs": kept * config.link_bits / config.pairs_per_word,
        "bits_iid": rlc.entropy_bits(1 - kept, value_bits=config.activation_bits),
        "bits_runs": run_bits(parts, config) / values,
        "bits_planes": run_bits([maps.reshape(-1, maps.shape[3])], config) / maps.size,
    }
    return {
        "zeros": 1 - kept,
        "zeros_map": float(np.mean(maps == 0)),
        "words_raw": raw,
        "words": words,
        "ratio": raw / words,
        "length": values / sum(len(rows) for rows in parts),
        **found,
        "over_iid": found["bits"] / found["bits_iid"] - 1,
        "over_runs": found["bits"] / found["bits_runs"] - 1,
        "joined_over_iid": found["bits_joined"] / found["bits_iid"] - 1,
        "joined_over_runs": found["bits_joined"] / found["bits_runs"] - 1,
        "pairs_over_iid": found["bits_pairs"] / found["bits_iid"] - 1,
    }


def layer_rows(series, config, images):
    """Yield a row for the ifmaps (but those of the first layer) and ofmaps of each layer."""
    for layer, filters, ifmap, ofmap, level in feature_maps(SERIES[series], config, images):
        mapping = map_layer(layer, config, link_ratio=LINK_RATIO)
        where = {"series": series, "layer": layer.name, "level": level}
        if layer.ifmap_coded:
            arranged = arrange_ifmap(Job(mapping=mapping, ifmap=ifmap, filters=filters))
            parts = [ifmap_segments(layer, arranged, tile) for tile in mapping.tiles()]
            yield {**where, "map": "ifmap", **measure(parts, ifmap, config)}
        parts = ofmap_segments(mapping, ofmap)
        yield {**where, "map": "ofmap", **measure(parts, ofmap, config)}


def series_table(series, rows):
    """Return the table of one series."""
    table = Table(title=f"{series}: beyond the bounds", title_justify="left")
    heads = "layer", "map", "zeros", "ratio", "values of a segment", "as sent", "to runs"
    for head in (*heads, "joined", "to runs", "pairs alone"):
        table.add_column(head, justify="right")
    shares = "over_iid", "over_runs", "joined_over_iid", "joined_over_runs", "pairs_over_iid"
    for row in rows:
        table.add_row(
            row["layer"],
            row["map"],
            f"{row['zeros']:.1%}",
            f"{row['ratio']:.2f}",
            f"{row['length']:.0f}",
            *(f"{row[share]:.1%}" for share in shares),
        )
    return table


def sums(rows):
    """Return the totals of a series: ratio of all maps, and bits beyond the bounds."""
    ratio = sum(row["words_raw"] for row in rows) / sum(row["words"] for row in rows)
    joined = [row["joined_over_iid"] for row in rows]
    return {"ratio": ratio, "joined_over_iid_min": min(joined), "joined_over_iid_max": max(joined)}


@click.command()
@click.option("--images", type=click.IntRange(1, IMAGES), default=IMAGES, show_default=True)
def command(images):
    """Print the run-length code of feature maps of a photograph; write maps.json for all images."""
    console, config = Console(width=110), CONFIGS["eyeriss"]
    rows = []
    for series in SERIES:
        found = list(layer_rows(series, config, images))
        console.print(series_table(series, found))
        rows += found
    console.print("The paper: 5-10 % beyond the entropy limit.")
    if images == IMAGES:
        record.write(
            "maps",
            command="python -m lacuna.bench.maps",
            packages=("lacuna", "numpy", "matplotlib"),
            rows=rows,
            totals=sums([row for row in rows if row["series"] == "published zeros"]),
        )


if __name__ == "__main__":
    command()
