"""Writes the tables of ``README.md`` and ``VERIFICATION.md`` from ``bench/results/*.json``."""

import re
from pathlib import Path

from ..gen.devices import refusal
from ..hw.presets import CONFIGS
from . import record
from .markdown import of, table
from .peer_tables import costs, peers
from .sparse_tables import depth, sparse, sparse_losses
from .synth import FIGURES
from .trust_tables import agree, coverage, data_faults, faults, mutants, proofs, trust


__all__ = ["main", "tables", "verification"]

README = Path(__file__).parents[1] / "README.md"
VERIFICATION = README.with_name("VERIFICATION.md")
#: Cycles of the passes of ``pe.json`` on an open RTL of the chip's PE, and on the chip itself
#: (Table V of the JSSC paper: processing latency of conv1, conv2 and conv4 by passes).
OTHERS = {
    "S=11 q=1 p=16": (10951, 11458),
    "S=5 q=2 p=16": (4895, 5104),
    "S=3 q=3 p=16": (8639, 8333),
}
#: What is verified, and how.
PROOFS = {
    "tiny": "random layers on the generated Verilog; faults; Verilator and Icarus",
    "small": "random layers on the generated Verilog; `make run`",
    "eyeriss": "AlexNet in full, a block of each layer of VGG-16 and ResNet-18",
    "edge8": "layers A and B on the generated Verilog, bits and cycles; others predicted",
    "edge8_skipping": "layers A and B on the generated Verilog; random layers on a small one",
    "edge8_small": "360 digits on the generated Verilog, every value; `make run`",
    "eyeriss_skipping": "AlexNet in full; random layers on a skipping `tiny`",
    "eyeriss_compressed": "AlexNet pruned, one image; random layers on a compressed `tiny`",
    "ecp5_85f": "random layers on the generated Verilog (`make test-full`)",
    "ecp5_25f": "random layers on the generated Verilog (`make test-full`)",
    "ice40up5k": "random layers on the generated Verilog",
}
#: What stands around a machine on a device.
WRAPPERS = {"stream": "AXI4-Stream", "axi": "AXI4 master", "serial": "serial port"}
#: What is above that is not placed.
LARGEST = "LFE5U-85F"
#: Networks of which every layer is predicted, by the file of their results.
NETWORKS = {
    "vgg": "VGG-16, N=3, link 0.3",
    "resnet18": "ResNet-18, N=1, link 1",
    "bottleneck": "two bottlenecks of ResNet-50, N=1, link 1",
}


def configs():
    """Return the table of configurations: placed ones as they are on their device."""
    cells = {row["config"]: row for row in (record.read("synth") or {"rows": []})["rows"]}
    placed = {row["config"]: row for row in (record.read("fpga") or {"rows": []})["rows"]}
    rows = []
    for name, config in CONFIGS.items():
        found = placed.get(name) or cells.get(name)
        cost = [f"{found[key]:,}" if found else "not yet" for key in ("lut4", "dsp", "bram")]
        size = f"{config.rows} x {config.columns} = {config.pe_count}"
        kib = config.buffer_words * config.link_bits / 8192
        rows.append(
            [f"`{name}`", size, f"{kib:g} KiB", *cost, speed(placed.get(name), found), PROOFS[name]]
        )
    heads = ["configuration", "PEs", "buffer", "LUT4", "DSPs", "block RAMs", "Fmax", "verified by"]
    return table(heads, rows)


def speed(row, cost):
    """Return what is known of the clock of a row of ``fpga.json``, or of a cost without one."""
    if row is None:
        return f"too large for {LARGEST}" if cost and refusal(cost, LARGEST) else "not yet"
    if not row["fits"]:
        return f"too large for {row['device']}"
    span = f"{mhz(row, 'min')} to {mhz(row, 'max')}, {row['seeds']} seeds"
    return f"{mhz(row, 'median')} MHz on {row['device']} ({span})"


def mhz(row, which):
    """Return the least, the median or the highest frequency of a row of ``fpga.json`` in words."""
    return f"{row[f'fmax_{which}']:.1f}" if row[f"fmax_{which}"] else "not routed"


@of("fpga")
def devices(found):
    """Return the table of machines that were placed and routed, and their slowest paths."""
    rows, paths = [], []
    for row in found["rows"]:
        name = f"`{row['config']}`"
        if row["fits"]:
            speeds = [mhz(row, which) for which in ("min", "median", "max")]
            paths.append(f"- {name}: {row['path']}")
        else:
            speeds = [row["lacking"], "", ""]
        counts = [f"{row[key]:,}" for key in FIGURES]
        commit = f"`{row['commit'][:7]}`"
        tool = row["placer"] if row["fits"] else ""
        rows.append([name, row["device"], WRAPPERS[row["wrapper"]], *counts, *speeds, tool, commit])
    heads = ["configuration", "device", "wrapper", "LUT4", "FFs", "DSPs", "block RAMs"]
    heads += ["MHz: least", "median", "most", "nextpnr", "measured at"]
    return "\n".join([table(heads, rows), "", *paths])


def passes():
    """Return the table of the passes of one PE."""
    found = record.read("pe")
    rows = [
        [row["layer"], f"{row['products']:,}", f"{row['cycles']:,}"]
        + [f"{cycles:,}" for cycles in OTHERS[row["layer"]]]
        for row in found["rows"]
    ]
    return table(["pass", "products", "cycles", "open RTL", "chip"], rows)


def moves():
    """Return the table of what the chip's mapping and ours move on AlexNet, in MB."""
    rows = record.read("chip")["rows"]
    chip = [row for row in rows if row["machine"] == "chip"]
    own = [row for row in rows if row["machine"] == "lacuna"]
    lines = [
        [theirs["layer"], theirs["published_buffer_mb"]]
        + [f"{row['buffer_mb']:.1f}" for row in (theirs, ours)]
        + [f"{row['link_mb']:.2f}" for row in (theirs, ours)]
        for theirs, ours in zip(chip, own, strict=True)
    ]
    heads = ["buffer: paper", "its mapping", "ours", "link, raw: its mapping", "ours"]
    return table(["layer", *heads], lines)


def maps():
    """Return the table of the run-length code at AlexNet's fractions of zeros."""
    rows = [row for row in record.read("maps")["rows"] if row["series"] == "published zeros"]
    shares = ("pairs_over_iid", "joined_over_iid", "joined_over_runs", "over_iid", "over_runs")
    lines = [
        [f"{row['layer']} {row['map']}s", f"{row['zeros']:.1%}", f"{row['ratio']:.2f}"]
        + [f"{row[share]:.1%}" for share in shares]
        for row in rows
    ]
    heads = ["zeros", "raw / coded", "pairs alone", "one stream", "to runs", "as sent", "to runs"]
    return table(["maps", *heads], lines)


@of("alexnet")
def alexnet(found):
    """Return the table of AlexNet on the machine of the chip's size."""
    sums = found["totals"]
    heads = {
        "cycles": "cycles_link_chip",
        "predicted": "cycles_predicted_link_chip",
        "floor": "floor",
        "chip: processing": "chip_processing",
        "chip: total": "chip_total",
        "link unthrottled": "cycles_link_full",
    }
    whole = {"layer": "all", **{head: sums[key] for head, key in heads.items()}}
    parts = [
        {"layer": row["layer"], **{head: row[own(key)] for head, key in heads.items()}}
        for row in found["rows"]
    ]
    rows = [
        [row["layer"], *(f"{row[head]:,}" for head in heads), f"{row['floor'] / row['cycles']:.1%}"]
        for row in (*parts, whole)
    ]
    return table(["layer", *heads, "utilisation"], rows)


def networks():
    """Return the table of the networks that are predicted."""
    rows = []
    for name, title in NETWORKS.items():
        found = record.read(name)
        if found is None:
            continue
        sums = found["totals"]
        chip = f"{sums['chip_total']:,}" if "chip_total" in sums else "-"
        counts = [f"{sums[name]:,}" for name in ("tiles_simulated", "values_compared")]
        cycles = [f"{sums[name]:,}" for name in ("cycles_predicted", "floor")]
        share = f"{sums['floor'] / sums['cycles_predicted']:.1%}"
        rows.append([title, *cycles, share, chip, *counts, f"{sums['largest_error']:.2%}"])
    heads = ["network", "predicted", "floor", "utilisation", "chip: total", "blocks simulated"]
    return table([*heads, "values compared", "largest error"], rows)


def gating():
    """Return the table of what gating saves of the energy of a PE."""
    sums = record.read("gating")["totals"]
    shares = 0, 25, 50, 75, 90
    return table(
        ["zeros", *(f"{share} %" for share in shares)],
        [["energy saved", *(f"{sums[f'saving_at_{share}']:.1%}" for share in shares)]],
    )


def pe_sparse():
    """Return the table of one PE of each kind on passes with zeros of values and weights."""
    found = record.read("pe_sparse")
    kinds = "gating", "skipping", "compressed"
    rows = [
        [row["layer"], f"{row['ifmap_density']:.0%}", f"{row['weight_density']:.0%}"]
        + [f"{row[f'cycles_{kind}']:,}" for kind in kinds]
        + [f"{row['over_skipping']:.2f}", f"{row['share_of_ideal']:.0%}"]
        for row in found["rows"]
    ]
    cost = [f"{found['totals'][f'lut4_{kind}']:,} LUT4" for kind in kinds]
    heads = ["pass", "values", "weights", *kinds, "compressed over skipping", "of ideal"]
    return table(heads, [*rows, ["one PE", "", "", *cost, "", ""]])


def edge8():
    """Return the table of the layers by which edge8 was chosen."""
    layers = record.read("edge8")["totals"]["layers"]
    names = {"A": "A: 3x3, 16x16x16 to 16", "B": "B: 3x3, 64x56x56 to 64"}
    rows = [
        [names.get(name, name), f"{row['cycles']:,}", f"{row['share']:.3f}"]
        for name, row in layers.items()
    ]
    return table(["layer", "cycles", "products per multiplier and cycle"], rows)


def digits():
    """Return the sentence of the handwritten digits."""
    sums = record.read("digits")["totals"]
    return (
        f"{sums['accuracy']:.2%} of {sums['images']} digits are read right, "
        f"{sums['accuracy_float']:.2%} by the float model; {sums['cycles_per_image']:,} cycles for "
        f"each; {sums['values_wrong']} values differ from golden's, "
        f"{sums['differs_from_golden']} predictions."
    )


def own(key):
    """Return what a sum of ``alexnet.json`` is called in its rows."""
    return {"cycles_link_chip": "cycles"}.get(key, key.removesuffix("_link_chip"))


@of("tests", "The tests have not been recorded yet.")
def tests(found):
    """Return what the last full run of the tests has compared."""
    totals = found["totals"]
    return (
        f"{totals['layers_compared']:,} layers compared with golden, "
        f"{totals['layers_wrong']:,} wrong; {totals['benches']:,} cocotb benches; "
        f"simulators: {', '.join(totals['simulators'])}."
    )


def tables():
    """Return the text of each marked part of the README."""
    return {
        "configs": configs(),
        "devices": devices(),
        "passes": passes(),
        "alexnet": alexnet(),
        "networks": networks(),
        "sparse": sparse(),
        "sparse losses": sparse_losses(),
        "depth": depth(),
        "gating": gating(),
        "pe_sparse": pe_sparse(),
        "moves": moves(),
        "edge8": edge8(),
        "peers": peers(),
        "peer costs": costs(),
        "digits": digits(),
        "maps": maps(),
        "tests": tests(),
        "trust": trust(),
    }


def verification():
    """Return the text of each marked part of VERIFICATION.md."""
    return {
        "trust": trust(),
        "proofs": proofs(),
        "faults": faults(),
        "agree": agree(),
        "data faults": data_faults(),
        "mutants": mutants(),
        "coverage": coverage(),
    }


def main():
    """Write the tables of both pages."""
    write(README, tables())
    write(VERIFICATION, verification())


def write(path, parts):
    """Put the text of each part between its markers on the page at ``path``."""
    text = path.read_text()
    for name, content in parts.items():
        start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        pattern = re.compile(f"{start}.*?{end}", re.S)
        if not pattern.search(text):
            raise ValueError(f"{path.name} must hold {start} and {end}")
        text = pattern.sub(lambda _match, c=content, s=start, e=end: f"{s}\n{c}\n{e}", text)
    path.write_text(text)


if __name__ == "__main__":
    main()
