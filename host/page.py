"""The report of a run as one HTML file: no network, no script."""

from functools import partial

from jinja2 import Environment, PackageLoader, StrictUndefined

from .page_figures import bars, heat_maps, roofline, shares
from .page_text import amount, choice, mark, percent, shape


__all__ = ["render"]

#: What the cycles of a PE go into: key of the facts, what the page calls it.
CAUSES = {
    "product": "products",
    "gated": "products with a zero, gated",
    "empty": "psums leave, no product",
    "ifmap": "wait for ifmaps",
    "filter": "wait for filters",
    "psum_in": "wait for psums from below",
    "psum_out": "wait for the PE above",
    "rest": "hand on, begin, end",
}
WAITS = {
    "load_waits": "loader",
    "ifmap_waits": "ifmap reader",
    "psum_read_waits": "psum reader",
    "psum_write_waits": "psum writer",
    "store_waits": "store",
    "ifmap_bus_stalls": "ifmap bus",
}
MACHINES = {
    "verilator": "on the generated Verilog, simulated",
    "golden": "on golden's model, which knows neither time nor counters",
    "board": "on a board",
}


def network_rows(report):
    """Return the steps of a model in order: layers, and nodes of the host in groups."""
    steps = [(each["place"], "layer", each) for each in report["layers"]]
    steps += [(each["place"], "node", each) for each in report["nodes"]]
    rows, number = [], 0
    for _place, kind, each in sorted(steps, key=lambda step: step[:2]):
        if kind == "layer":
            number += 1
            rows.append({"number": number, "layer": each, "nodes": None})
        elif rows and rows[-1]["nodes"]:
            rows[-1]["nodes"].append(each)
        else:
            rows.append({"number": None, "layer": None, "nodes": [each]})
    return rows


def sums(report):
    """Return what all layers amount to; None where something was not counted."""
    layers, config = report["layers"], report["config"]

    def total(get):
        found = [get(layer) for layer in layers]
        return sum(found) if found and all(each is not None for each in found) else None

    cycles = total(lambda layer: layer["cycles"] or None)
    products = sum(layer["products"] for layer in layers)
    beside = sum(node["products"] for node in report["nodes"])
    images = max((layer["images"] for layer in layers), default=0)
    energy = total(lambda layer: layer["energy"] and layer["energy"]["total"])
    words = total(lambda layer: layer["link"] and layer["link"]["in"] + layer["link"]["out"])
    exact = [layer["exact"] for layer in layers]
    off = [layer["difference"] for layer in layers if layer["difference"] is not None]
    return {
        "images": images,
        "cycles": cycles,
        "cycles_per_image": cycles / images if cycles else None,
        "products": products,
        "host_products": beside,
        "share": products / (products + beside) if products + beside else None,
        "utilisation": products / (cycles * config["pes"]) if cycles else None,
        "words": words,
        "energy": energy,
        "energy_per_product": energy / products if energy else None,
        "exact": min(exact) if exact and None not in exact else None,
        "difference": max(off, default=None),
        "nodes": len(report["nodes"]),
    }


def host_rows(report):
    """Return the operators on the host: name, nodes, values, products."""
    found = {}
    for node in report["nodes"]:
        row = found.setdefault(
            node["op"], {"op": node["op"], "nodes": 0, "values": 0, "products": 0}
        )
        row["nodes"] += 1
        row["values"] += node["values"]
        row["products"] += node["products"]
    return sorted(found.values(), key=lambda row: (-row["products"], -row["values"], row["op"]))


def figures(report):
    """Return the bars of the page: title, caption, legend and rows of each."""
    layers = report["layers"]
    counted = [layer for layer in layers if layer["stalls"]]
    timed = [layer for layer in layers if layer["cycles"]]
    linked = [layer for layer in layers if layer["link"]]
    levels = partial(shares, get=lambda layer: layer["energy"]["levels"])
    kinds = partial(shares, get=lambda layer: layer["energy"]["kinds"])
    return {
        "cycles": bars(timed, lambda layer: {"cycles": layer["cycles"]}),
        "stalls": shares(counted, CAUSES, get=lambda layer: layer["stalls"]),
        "used": bars(timed, lambda layer: {"used": layer["utilisation"]}, least=1.0, text=percent),
        "zeros": bars(layers, lambda layer: layer["zeros"], least=1.0, text=percent, stacked=False),
        "link": bars(
            linked, lambda layer: {"in": layer["link"]["in"], "out": layer["link"]["out"]}
        ),
        "levels": levels(counted),
        "kinds": kinds(counted),
    }


def render(report):
    """Return the page of a report.

    Parameters
    ----------
    report : dict
        As :func:`run_facts.report` makes it, or :func:`run_file.read_report` reads it.

    Returns
    -------
    str
        HTML with styles, drawings and pictures in it; everything from the report is escaped.
    """
    environment = Environment(
        loader=PackageLoader("lacuna.host", "page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"amount": amount, "percent": percent, "mark": mark}
    return environment.get_template("page.html.j2").render(
        report=report,
        rows=network_rows(report),
        sums=sums(report),
        host=host_rows(report),
        figures=figures(report),
        heat=heat_maps(report["layers"]),
        roof=roofline(report),
        causes=CAUSES,
        waits=WAITS,
        machine=MACHINES.get(report["on"], report["on"]),
        shape=shape,
        choice=choice,
    )
