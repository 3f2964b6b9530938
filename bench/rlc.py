"""Size of the run-length code on random values: measured, by formula, and the least possible."""

import click
import numpy as np
from rich.console import Console
from rich.table import Table

from ..golden import rlc
from ..hw.presets import CONFIGS


__all__ = ["command", "measure", "rows"]

#: Fractions of zeros in the table.
ZEROS = 0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0
#: Values per measurement.
VALUES = 120_000
SEED = 2017


def measure(zeros, length, *, widths, rng):
    """Return the code's bits per value for segments of ``length`` random values.

    Parameters
    ----------
    zeros : float
        Probability that a value is a zero; any other is uniform over the levels that are not.
    length : int
        Values of a segment.
    widths : dict
        ``run_bits``, ``value_bits`` and ``link_bits``.
    rng : :class:`numpy.random.Generator`
        Where the values come from.
    """
    segments = VALUES // length
    half = 2 ** (widths["value_bits"] - 1)
    levels = rng.integers(1, half, (segments, length)) * rng.choice([-1, 1], (segments, length))
    values = np.where(rng.random((segments, length)) < zeros, 0, levels)
    words = sum(len(rlc.encode(segment, **widths)) for segment in values)
    return words * widths["link_bits"] / values.size


def rows(config, length):
    """Return one dictionary of bits per value for each fraction of zeros.

    Keys: ``zeros``, ``coded`` (segments of ``length``), ``long`` (one segment of all values),
    ``formula`` (:func:`golden.rlc.expected_bits`) and ``entropy``
    (:func:`golden.rlc.entropy_bits`).
    """
    rng = np.random.default_rng(SEED)
    widths = {
        "run_bits": config.run_bits,
        "value_bits": config.activation_bits,
        "link_bits": config.link_bits,
    }
    return [
        {
            "zeros": zeros,
            "coded": measure(zeros, length, widths=widths, rng=rng),
            "long": measure(zeros, VALUES, widths=widths, rng=rng),
            "formula": rlc.expected_bits(zeros, **widths),
            "entropy": rlc.entropy_bits(zeros, value_bits=config.activation_bits),
        }
        for zeros in ZEROS
    ]


@click.command()
@click.option("--config", "name", type=click.Choice(sorted(CONFIGS)), default="eyeriss")
@click.option("--length", type=click.IntRange(1, VALUES), default=112, help="Values per segment.")
def command(name, length):
    """Print the size of the run-length code on random values, in bits per value."""
    config = CONFIGS[name]
    table = Table(title=f"{name}: bits per value (raw {config.activation_bits}), seed {SEED}")
    heads = "zeros", f"segments of {length}", "one segment", "formula", "entropy", "raw / coded"
    for head in heads:
        table.add_column(head, justify="right")
    for row in rows(config, length):
        gain = config.activation_bits / row["coded"]
        sizes = [f"{row[key]:.3f}" for key in ("coded", "long", "formula", "entropy")]
        table.add_row(f"{row['zeros']:.2f}", *sizes, f"{gain:.2f}")
    Console().print(table)


if __name__ == "__main__":
    command()
