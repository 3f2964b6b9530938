"""What is drawn on the page of a report, as places and sizes; the template draws it."""

from math import atan2, ceil, degrees, floor, log2

from .page_text import amount, percent


__all__ = ["bars", "heat_maps", "roofline", "shares"]

#: Size of the roofline, and the edges around what is drawn, in units of its drawing.
WIDTH, HEIGHT = 620, 380
LEFT, RIGHT, TOP, BOTTOM = 56, 18, 16, 46
#: Octaves left and right of the points.
MARGIN = 1
#: How far the number of a point stands below it where the roof is just above.
LABEL = 18
#: Side of a PE in a heat map, and the gap behind it.
CELL, GAP = 14, 2


def bars(layers, get, *, least=0.0, text=amount, stacked=True):
    """Return a bar, or several, for each layer.

    Parameters
    ----------
    layers : list of dict
        Of a report.
    get : callable
        Returns the parts of a layer by name; a full line is the longest bar.
    least : float
        What a full line stands for at least.
    text : callable
        Writes a value.
    stacked : bool
        Parts stand behind each other in one bar, else below each other.
    """
    values = [get(layer) for layer in layers]
    whole = [sum(parts.values()) if stacked else max(parts.values()) for parts in values]
    most = max([least, *whole]) or 1
    return [
        {
            "name": layer["layer"],
            "text": " / ".join(text(value) for value in parts.values()),
            "parts": [
                {"part": name, "width": 100 * value / most, "text": text(value)}
                for name, value in parts.items()
            ],
            "stacked": stacked,
        }
        for layer, parts in zip(layers, values, strict=True)
    ]


def shares(layers, names=None, *, get):
    """Return a full bar for each layer, divided by what its parts are of their sum."""
    found = []
    for layer in layers:
        parts = get(layer)
        whole = sum(parts.values()) or 1
        found.append(
            {
                "name": layer["layer"],
                "text": amount(whole),
                "parts": [
                    {
                        "part": name,
                        "width": 100 * max(parts.get(name, 0), 0) / whole,
                        "text": f"{amount(parts.get(name, 0))}, "
                        f"{percent(parts.get(name, 0) / whole)}",
                    }
                    for name in names or parts
                ],
                "stacked": True,
            }
        )
    return found


def heat_maps(layers):
    """Return the PEs of each layer, the bottom of the chains below, by their share of cycles."""
    found = []
    for layer in layers:
        if not layer["pes"] or not layer["cycles"]:
            continue
        busy = layer["pes"]["busy"]
        rows = [[count / layer["cycles"] for count in row] for row in busy]
        flat = [share for row in rows for share in row]
        cells = [
            {
                "x": column * (CELL + GAP),
                "y": (len(rows) - 1 - number) * (CELL + GAP),
                "share": min(share, 1.0),
                "title": f"chain position {number}, column {column}: busy {percent(share)}, "
                f"{amount(layer['pes']['products'][number][column])} products",
            }
            for number, row in enumerate(rows)
            for column, share in enumerate(row)
        ]
        found.append(
            {
                "name": layer["layer"],
                "cells": cells,
                "width": len(rows[0]) * (CELL + GAP) - GAP,
                "height": len(rows) * (CELL + GAP) - GAP,
                "size": CELL,
                "mean": sum(flat) / len(flat),
                "idle": sum(share == 0 for share in flat),
            }
        )
    return found


def link_words(layer, ratio):
    """Return the words that bound a layer: of both directions where they share the link."""
    link = layer["link"]
    return link["in"] + link["out"] if ratio else max(link["in"], link["out"])


def roofline(report):
    """Return the roofline of a run, or None where nothing has both cycles and words.

    Products per cycle over products per link word. The roof is one product per PE and cycle, and
    before it what the link carries: ``link_ratio`` words of both directions per cycle, or one in
    each, so that the busier direction counts.
    """
    ratio, pes = report["link_ratio"], report["config"]["pes"]
    points = [
        {
            "number": number,
            "name": layer["layer"],
            "x": layer["products"] / link_words(layer, ratio),
            "y": layer["products"] / layer["cycles"],
        }
        for number, layer in enumerate(report["layers"], start=1)
        if layer["cycles"] and layer["link"] and link_words(layer, ratio)
    ]
    if not points:
        return None
    slope = ratio or 1
    knee = pes / slope
    low_x = floor(log2(min([knee, *(point["x"] for point in points)]))) - MARGIN
    high_x = ceil(log2(max([knee, *(point["x"] for point in points)]))) + MARGIN
    low_y = floor(log2(min(point["y"] for point in points))) - MARGIN
    high_y = ceil(log2(pes * 1.2))

    def across(value):
        return LEFT + (log2(value) - low_x) / (high_x - low_x) * (WIDTH - LEFT - RIGHT)

    def down(value):
        return TOP + (high_y - log2(value)) / (high_y - low_y) * (HEIGHT - TOP - BOTTOM)

    begin = max(2.0**low_x, 2.0**low_y / slope)
    for point in points:
        ceiling = min(pes, slope * point["x"])
        point["share"] = point["y"] / ceiling
        point["bound"] = "PEs" if ceiling == pes else "link"
        point["title"] = (
            f"{point['name']}: {point['y']:.2f} products per cycle, {point['x']:.1f} per word, "
            f"{percent(point['share'])} of the roof"
        )
        point["cx"], point["cy"] = across(point["x"]), down(point["y"])
        near = point["cy"] - down(ceiling) < LABEL  # the number would stand on the roof
        point["label"] = LABEL if near else -LABEL // 3
    roof = [(across(begin), down(begin * slope)), (across(knee), down(pes))]
    rise = degrees(atan2(roof[1][1] - roof[0][1], roof[1][0] - roof[0][0]))
    step = max(1, (high_x - low_x) // 7)
    return {
        "width": WIDTH,
        "height": HEIGHT,
        "frame": {"left": LEFT, "right": WIDTH - RIGHT, "top": TOP, "bottom": HEIGHT - BOTTOM},
        "points": points,
        "roof": [*roof, (across(2.0**high_x), down(pes))],
        "pes": {"text": f"{pes} PEs", "y": down(pes)},
        "link": {
            "text": f"link: {slope:g} word{'s' * (slope != 1)} per cycle",
            "both": bool(ratio),
            "x": (roof[0][0] + roof[1][0]) / 2,
            "y": (roof[0][1] + roof[1][1]) / 2,
            "rise": rise,
        },
        "x_ticks": [(across(2.0**at), f"{2.0**at:g}") for at in range(low_x, high_x + 1, step)],
        "y_ticks": [(down(2.0**at), f"{2.0**at:g}") for at in range(low_y, high_y + 1)],
    }
