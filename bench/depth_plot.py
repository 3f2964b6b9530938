"""Lines of cycles over the depth of FIFOs."""

from pathlib import Path

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


__all__ = ["plot"]


def plot(rows, path):
    """Draw the cycles of each layer over the depth of each FIFO, and save them as PNG.

    Cycles are drawn as a share of those of the dense floor; a dashed line is the ideal.

    Parameters
    ----------
    rows : list of dict
        As :func:`lacuna.bench.depth.row` makes them.
    path : path-like
        Where the picture goes; its folder is made if it is not there.

    Returns
    -------
    Path
        The picture.
    """
    varied = list(dict.fromkeys(row["varied"] for row in rows))
    figure = Figure(figsize=(5 * len(varied), 4), layout="constrained")
    FigureCanvasAgg(figure)
    panels = figure.subplots(1, len(varied), sharey=True, squeeze=False)[0]
    for axes, field in zip(panels, varied, strict=True):
        here = [row for row in rows if row["varied"] == field]
        words = list(dict.fromkeys(row["words"] for row in here))
        for layer in dict.fromkeys(row["layer"] for row in here):
            own = [row for row in here if row["layer"] == layer]
            shares = [row["cycles"] / row["floor"] for row in own]
            (line,) = axes.plot(words, shares, marker="o", label=layer)
            ideal = own[0]["cycles_ideal"] / own[0]["floor"]
            axes.axhline(ideal, linestyle="--", color=line.get_color())
        axes.set_xscale("log", base=2)
        axes.set_xticks(words, [str(count) for count in words])
        axes.set_xlabel(field)
        axes.legend()
    panels[0].set_ylabel("cycles / dense floor")
    panels[0].set_ylim(bottom=0)
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=100)
    return path
