"""What a run of a model amounts to, in plain numbers: the JSON of a report."""

from collections import defaultdict
from importlib.metadata import version

from .counts import machine_counts
from .energy import Costs, energy
from .picture import thumbnails


__all__ = ["FORMAT", "facts", "layer_facts", "report"]

#: Says what a file is, and changes when the meaning of what is in it does.
FORMAT = "lacuna run 1"
#: What of a configuration the report shows.
SIZES = "rows", "columns", "activation_bits", "weight_bits", "psum_bits", "link_bits"
SIZES += "gating", "skipping", "compressed", "counters"
#: What of a layer the report shows.
SHAPE = "C", "M", "H", "W", "R", "S", "E", "F", "stride", "padding", "groups"
#: What of a mapping the report shows.
CHOICE = "p", "q", "mode", "groups", "group_rows", "rows", "columns", "resident"
#: Packages whose version matters.
PACKAGES = "lacuna", "onnx", "onnxruntime"
#: Counters of waits at the buffer and at the bus of the ifmaps.
WAITS = "load_waits", "ifmap_waits", "psum_read_waits", "psum_write_waits", "store_waits"
WAITS += ("ifmap_bus_stalls",)


def layer_facts(record, config):
    """Return what one layer amounts to, in one row of a table.

    Parameters
    ----------
    record : :class:`lacuna.host.network.LayerRecord`
        What became of the layer.
    config : :class:`lacuna.hw.config.Config`
        The machine.
    """
    products = record.layer.macs * record.images
    slots = record.cycles * config.pe_count
    return {
        "layer": record.step.name,
        "op": record.step.op,
        "images": record.images,
        "runs": record.runs,
        "products": products,
        "cycles": record.cycles,
        "utilisation": products / slots if slots else None,
        "exact": record.exact,
        "difference": record.difference,
    }


def facts(run, config):
    """Return a run as a dict: ``layers``, ``host`` nodes by operator, and why some are there."""
    counts = defaultdict(lambda: {"nodes": 0, "values": 0})
    for node in run.nodes:
        counts[node.op]["nodes"] += 1
        counts[node.op]["values"] += node.values
    return {
        "layers": [layer_facts(record, config) for record in run.layers],
        "host": dict(counts),
        "reasons": [
            {"node": node.name, "op": node.op, "reason": node.reason}
            for node in run.nodes
            if node.reason
        ],
    }


def stalls(work, config):
    """Return what the cycles of all PEs went into, by cause; None without counters.

    ``product``: a product that is not zero; ``gated``: one with a zero ifmap value; ``empty``:
    a psum leaves without a product; ``ifmap``, ``filter``, ``psum_in``, ``psum_out``: the PE waits
    for one; ``rest``: nothing to do, in the mapping or at the beginning and the end.
    """
    count = work.counters
    if not count:
        return None
    found = {
        "product": count["pe_products"] - count["pe_gated"],
        "gated": count["pe_gated"],
        "empty": max(count["pe_busy"] - count["pe_products"], 0),
        "ifmap": count["pe_stall_ifmap"],
        "filter": count["pe_stall_filter"],
        "psum_in": count["pe_stall_psum_in"],
        "psum_out": count["pe_stall_psum_out"],
    }
    return found | {"rest": max(work.cycles * config.pe_count - sum(found.values()), 0)}


def link_facts(work, config):
    """Return the words on the link: of all packets, of the maps, and their compression.

    Without counters only the contents of packets are known: maps and filters.
    """
    words = work.words
    if not words:
        return None
    sent = words["ifmap_words"] + words["ofmap_words"]
    raw = words["ifmap_words_raw"] + words["ofmap_words_raw"]
    contents = words["ifmap_words"] + words["filter_words"]
    return {
        "in": work.counters.get("link_words_in", contents),
        "out": work.counters.get("link_words_out", words["ofmap_words"]),
        "maps": sent,
        "maps_raw": raw,
        "filters": words["filter_words"],
        "compression": raw / sent,
        "bits": config.link_bits,
    }


def energy_facts(work):
    """Return the energy of a layer by level and by kind; None without counters."""
    if not work.counters:
        return None
    found = energy(machine_counts(work.mapping, work.counters, work.words))
    return {"levels": found.levels, "kinds": found.kinds, "total": found.total}


def full_facts(record, config):
    """Return all that the report shows of one layer."""
    work, layer = record.work, record.layer
    choice = work.mapping.choice if work.mapping is not None else None
    return layer_facts(record, config) | {
        "place": record.place,
        "shape": {name: getattr(layer, name) for name in SHAPE},
        "mapping": choice and {name: getattr(choice, name) for name in CHOICE},
        "zeros": {
            "ifmap": record.ifmap_zeros,
            "ofmap": float((record.ofmap == layer.ofmap_zero_point).mean()),
        },
        "link": link_facts(work, config),
        "stalls": stalls(work, config),
        "waits": {name: work.counters[name] for name in WAITS} if work.counters else None,
        "pes": {name: table.tolist() for name, table in work.pe_counters.items()} or None,
        "energy": energy_facts(work),
        "pictures": {
            "ifmap": thumbnails(record.ifmap, layer.ifmap_zero_point),
            "ofmap": thumbnails(record.ofmap[0], layer.ofmap_zero_point),
        },
    }


def report(run, machine, *, model, on):
    """Return all that the report of a run shows, as what JSON can hold.

    Parameters
    ----------
    run : :class:`lacuna.host.network.Run`
        What became of the model.
    machine : :class:`lacuna.host.machine.Machine`
        What has computed the layers.
    model : str
        Name of the model's file.
    on : str
        What the machine was: ``"verilator"``, ``"golden"`` or ``"board"``.
    """
    config, costs = machine.config, Costs()
    sizes = {name: getattr(config, name) for name in SIZES}
    sizes |= {"name": machine.name, "pes": config.pe_count, "hash": f"{config.hash:#010x}"}
    sizes["buffer_kib"] = config.buffer_words * config.link_bits / 8192
    return facts(run, config) | {
        "format": FORMAT,
        "model": model,
        "on": on,
        "config": sizes,
        "link_ratio": machine.link_ratio,
        "costs": {"unit": costs.unit, "source": costs.source},
        "versions": {package: version(package) for package in PACKAGES},
        "layers": [full_facts(record, config) for record in run.layers],
        "nodes": [
            {name: getattr(node, name) for name in ("place", "op", "name", "values", "products")}
            for node in run.nodes
        ],
    }
