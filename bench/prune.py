"""Threshold pruning of feature maps: ``bench/results/prune.json``.

The ofmaps of AlexNet's layers for pieces of a photograph (:mod:`lacuna.bench.features`, at the
published fractions of zeros) lose all values below a threshold, as the post unit does it. A row
says how many zeros that gains, how large the error is, how many words of the link it saves, and
how many zeros reach the next layer, where they gate products.
"""

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from ..host.mapper import map_layer
from ..host.prune import prune, sweep
from ..hw.presets import CONFIGS
from . import record
from .chip import LINK_RATIO
from .features import POOLED, feature_maps, pool
from .maps import coded_words, ofmap_segments


__all__ = ["SHARES", "command", "layer_rows", "sums"]

#: Thresholds, as shares of the root mean square of a layer's values that are not zero.
SHARES = (0, 1 / 32, 1 / 16, 1 / 8, 1 / 4, 1 / 2, 1)
IMAGES = 4


def layer_rows(layer, ofmap, config):
    """Return the rows of one layer, a threshold each.

    Parameters
    ----------
    layer : :class:`lacuna.host.layer.Layer`
        A layer without a threshold, whose ofmaps are coded.
    ofmap : integer array of shape ``(N, M, E, F)``
        Its ofmaps; not all of them 0.
    config : :class:`lacuna.hw.config.Config`
        The machine.
    """
    mapping = map_layer(layer, config, link_ratio=LINK_RATIO)
    loudness = np.sqrt(np.mean(ofmap[ofmap != 0].astype(float) ** 2))
    thresholds = [round(share * loudness) for share in SHARES]
    found = []
    for share, pruned in zip(
        SHARES, sweep(ofmap, thresholds, layer=layer, config=config), strict=True
    ):
        left = prune(ofmap, pruned.threshold)
        following = pool(left) if layer.name in POOLED else left
        words = coded_words(ofmap_segments(mapping, left), config)
        found.append(
            {
                "layer": layer.name,
                "share": share,
                **pruned.row,
                "zeros_next": float(np.mean(following == 0)),
                "words": words,
            }
        )
    return found


def sums(rows):
    """Return the totals: for each share the link words by those without, and the largest error."""
    totals = {"words": sum(row["words"] for row in rows if not row["share"])}
    for share in SHARES[1:]:
        own = [row for row in rows if row["share"] == share]
        totals[f"words_at_{share:g}"] = sum(row["words"] for row in own) / totals["words"]
        totals[f"error_at_{share:g}"] = max(row["error"] for row in own)
    return totals


def report(rows):
    """Return the table."""
    table = Table(title="thresholds on the ofmaps of a photograph", title_justify="left")
    heads = "layer", "threshold", "of the RMS", "zeros", "gained", "error", "largest lost"
    for head in (*heads, "zeros of the next ifmap", "link words", "of those without"):
        table.add_column(head, justify="right")
    for row in rows:
        if not row["share"]:
            table.add_section()
            plain = row["words"]
        table.add_row(
            row["layer"],
            f"{row['threshold']:,}",
            f"{row['share']:.3f}",
            *(f"{row[key]:.1%}" for key in ("zeros", "gained", "error")),
            f"{row['largest']:,}",
            f"{row['zeros_next']:.1%}",
            f"{row['words']:,}",
            f"{row['words'] / plain:.1%}",
        )
    return table


@click.command()
@click.option("--images", type=click.IntRange(1, IMAGES), default=IMAGES, show_default=True)
def command(images):
    """Print what thresholds gain and cost on feature maps; write prune.json for all images."""
    console, config = Console(width=120), CONFIGS["eyeriss"]
    rows = []
    for layer, _filters, _ifmap, ofmap, _level in feature_maps(None, config, images):
        rows += layer_rows(layer, ofmap, config)
    console.print(report(rows))
    if images == IMAGES:
        record.write(
            "prune",
            command="python -m lacuna.bench.prune",
            packages=("lacuna", "numpy", "matplotlib"),
            rows=rows,
            totals=sums(rows),
        )


if __name__ == "__main__":
    command()
