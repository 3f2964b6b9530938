"""Segments for the benches of the run-length code, and what each direction makes of them."""

from dataclasses import dataclass, replace

import numpy as np

from lacuna.golden import rlc
from lacuna.hw.config import CONFIGS


__all__ = ["LENGTHS", "WIDTHS", "Segment", "costs", "make_config", "random_segments"]

#: Lengths around an output word and around the longest runs of 4 and 5 bits.
LENGTHS = 1, 2, 4, 15, 16, 17, 31, 32, 33, 64, 65, 100
#: Link, activation and run bits.
WIDTHS = (
    (64, 16, 5),
    (64, 8, 4),
    (32, 16, 5),
    (32, 8, 4),
    (128, 16, 5),
    (128, 8, 4),
    (64, 16, 1),
    (64, 16, 9),  # spare bits in every word
)


def make_config(link_bits, activation_bits, run_bits):
    """Return a configuration with these widths."""
    return replace(
        CONFIGS["tiny"],
        link_bits=link_bits,
        activation_bits=activation_bits,
        weight_bits=activation_bits,
        run_bits=run_bits,
        product_shift=0,
    )


@dataclass(frozen=True)
class Segment:
    """The plain values of one segment, and whether it crosses the link coded or raw."""

    values: tuple
    coded: bool
    zero_point: int

    def token(self):
        """Return the decoder's token."""
        return {"coded": int(self.coded), "values": len(self.values)}

    def value_words(self, config, *, rng=None):
        """Return payloads of ``value_word``; with ``rng`` unused lanes hold anything."""
        lanes, half = config.activation_lanes, 2 ** (config.activation_bits - 1)
        payloads = []
        for start in range(0, len(self.values), lanes):
            values = list(self.values[start : start + lanes])
            count = len(values)
            free = lanes - count
            values += [0] * free if rng is None else rng.integers(-half, half, free).tolist()
            last = int(start + lanes >= len(self.values))
            payloads.append({"data": values, "count": count, "last": last})
        return payloads

    def link_words(self, config, *, rng=None):
        """Return words of the link; with ``rng`` unused lanes of a raw word hold anything."""
        if self.coded:
            return rlc.encode(self.values, zero_point=self.zero_point, **code(config))
        bits = config.activation_bits
        return [
            sum(value % 2**bits << k * bits for k, value in enumerate(word["data"]))
            for word in self.value_words(config, rng=rng)
        ]


def code(config):
    """Return the widths as golden wants them."""
    return {
        "run_bits": config.run_bits,
        "value_bits": config.activation_bits,
        "link_bits": config.link_bits,
    }


def random_segments(rng, config, *, coded, density, lengths=LENGTHS, zero_point=0):
    """Return one segment of each length; a value is no zero with probability ``density``."""
    half = 2 ** (config.activation_bits - 1)
    segments = []
    for length in lengths:
        values = rng.integers(-half, half, length)
        values = np.where(rng.random(length) < density, values, zero_point)
        segments.append(Segment(tuple(values.tolist()), coded, zero_point))
    return segments


def costs(segment, config):
    """Return the fewest cycles of each link word in the decoder, of each value word in the encoder.

    A word costs as many cycles as it completes words of the other side, at least one.
    """
    values, links = segment.value_words(config), segment.link_words(config)
    if not segment.coded:
        return [1] * len(links), [1] * len(values)
    pairs = rlc.encode_pairs(
        segment.values, run_bits=config.run_bits, zero_point=segment.zero_point
    )
    ends = np.cumsum([run + 1 for run, _level in pairs])  # values behind each pair
    lanes, per_word = config.activation_lanes, config.pairs_per_word
    by_link = [ends[min(k + per_word, len(pairs)) - 1] for k in range(0, len(pairs), per_word)]
    by_value = [
        np.searchsorted(ends, min(start + lanes, ends[-1]), side="right")
        for start in range(0, len(segment.values), lanes)
    ]

    def completed(marks, size):
        whole = [mark // size for mark in marks]
        whole[-1] = -(-marks[-1] // size)
        return np.maximum(np.diff(whole, prepend=0), 1).tolist()

    return completed(by_link, lanes), completed(by_value, per_word)
