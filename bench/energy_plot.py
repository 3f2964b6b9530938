"""Bars of the energy of layers, by level and by kind."""

from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from ..host.energy import KINDS, LEVELS, PRODUCT


__all__ = ["plot"]

#: What the bars are made of: prefix of the key in a row, and the parts from below.
SPLITS = {"by level": ("level_", (PRODUCT, *LEVELS)), "by data": ("kind_", (PRODUCT, *KINDS))}


def plot(rows, path, *, unit):
    """Draw a bar per row and split, in energy per product of the layer, and save them as PNG.

    Parameters
    ----------
    rows : list of dict
        As :func:`lacuna.bench.energy.row` makes them.
    path : path-like
        Where the picture goes; its folder is made if it is not there.
    unit : str
        What energy is in.

    Returns
    -------
    Path
        The picture.
    """
    figure = Figure(figsize=(0.45 * len(rows) + 3, 9), layout="constrained")
    FigureCanvasAgg(figure)
    names = [f"{row['layer']}, {row['machine']}" for row in rows]
    for axes, (title, (prefix, parts)) in zip(
        figure.subplots(2, 1, sharex=True), SPLITS.items(), strict=True
    ):
        bottom = [0.0] * len(rows)
        for part in parts:
            heights = [row[f"{prefix}{part}"] / row["products"] for row in rows]
            axes.bar(range(len(rows)), heights, bottom=bottom, label=part)
            bottom = [low + high for low, high in zip(bottom, heights, strict=True)]
        axes.set_title(title)
        axes.set_ylabel(f"energy per product [{unit}]")
        axes.legend()
    axes.set_xticks(range(len(rows)), names, rotation=90)
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=100)
    return path
