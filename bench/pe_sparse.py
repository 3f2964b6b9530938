"""What zeros save in one PE of each kind, and what each costs: ``bench/results/pe_sparse.json``."""

from dataclasses import replace

import numpy as np
from rich import box
from rich.console import Console
from rich.table import Table

from ..gen.synth import statistics
from ..golden.pe import run_pass
from ..hw.pe.compressed_pe import CompressedPE
from ..hw.pe.pe import PE
from ..hw.presets import CONFIGS
from . import record
from .pe import PASSES, SEED, numbers, simulate
from .pe_streams import events


__all__ = ["compare", "main", "random_work"]

#: The PEs: one that gates, one that skips zero values, one that skips zero weights, too.
KINDS = {
    name: replace(CONFIGS[config], counters=False)
    for name, config in {
        "gating": "eyeriss",
        "skipping": "eyeriss_skipping",
        "compressed": "eyeriss_compressed",
    }.items()
}
PLAIN = KINDS["gating"]
#: Shares of ifmap values and of weights other than 0; the last are those of AlexNet's conv4.
DENSITIES = [(1.0, 1.0), (1.0, 0.37), (0.25, 1.0), (0.25, 0.37)]


def random_work(rng, densities, *, s, q, p, columns, stride, rows):
    """Return a pass with the shares of ifmap values and weights that ``densities`` says."""
    window, retire = q * s, q * min(stride, s)

    def values(bits, shape, density):
        found = numbers(rng, bits, shape)
        return np.where(found == 0, 1, found) * (rng.random(shape) < density)

    length = (columns - 1) * retire + window
    return {
        "rows": [values(PLAIN.ifmap_bits, length, densities[0]) for _row in range(rows)],
        "weights": values(PLAIN.weight_bits, (window, p), densities[1]),
        "psums": [numbers(rng, PLAIN.psum_bits, (columns, p)) for _row in range(rows)],
        "retire": retire,
    }


def measure(work, expected, config):
    """Return the cycles of a pass in a PE; its psums must be ``expected``."""
    sent, cycles = simulate(work, config)
    if sent != list(events(config, expected)):
        raise RuntimeError(f"the psums of {config} must be as golden.pe says")
    return cycles


def compare(work):
    """Return cycles and speed-ups of a pass in each kind of PE."""
    bits = {"product_shift": PLAIN.product_shift, "psum_bits": PLAIN.psum_bits}
    expected, counts = run_pass(**work, **bits, skipping=True, compressed=True)
    cycles = {kind: measure(work, expected, config) for kind, config in KINDS.items()}
    least = max(counts["products"], sum(psums.size for psums in work["psums"]))
    return {
        "products": counts["products"] + counts["skipped"],
        "products_not_zero": counts["products"],
        **{f"cycles_{kind}": cycles[kind] for kind in KINDS},
        "over_gating": cycles["gating"] / cycles["compressed"],
        "over_skipping": cycles["skipping"] / cycles["compressed"],
        "share_of_ideal": least / cycles["compressed"],
    }


def report(rows):
    """Return the table of the passes; ``faster`` is over the PE that skips values alone."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for head in ("pass", "values", "weights", *KINDS, "faster", "of ideal"):
        table.add_column(head, justify="right", no_wrap=True)
    for row in rows:
        table.add_row(
            row["layer"],
            f"{row['ifmap_density']:.0%}",
            f"{row['weight_density']:.0%}",
            *(f"{row[f'cycles_{kind}']:,}" for kind in KINDS),
            *(f"{row[name]:.2f}" for name in ("over_skipping", "share_of_ideal")),
        )
    return table


def main():
    """Measure, print and write."""
    rng, rows, totals = np.random.default_rng(SEED), [], {}
    for shape in PASSES[1:]:
        for ifmap, weight in DENSITIES:
            found = compare(random_work(rng, (ifmap, weight), **shape))
            layer = f"S={shape['s']} q={shape['q']} p={shape['p']}"
            density = {"ifmap_density": ifmap, "weight_density": weight}
            rows.append({"layer": layer, **density, **found})
    for kind, config in KINDS.items():
        pe = CompressedPE(config) if config.compressed else PE(config)
        cost = statistics(pe, "ecp5", name="pe")
        totals |= {f"{figure}_{kind}": cost[figure] for figure in ("lut4", "ff", "dsp", "bram")}
    record.write(
        "pe_sparse",
        command="python -m lacuna.bench.pe_sparse",
        packages=("lacuna", "amaranth", "pyosys"),
        rows=rows,
        totals=totals,
    )
    console = Console()
    console.print(report(rows))
    console.print(totals)


if __name__ == "__main__":
    main()
