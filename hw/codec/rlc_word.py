"""Word of the run-length code."""

from amaranth.hdl import unsigned
from amaranth.lib import data


__all__ = ["coded_word"]


def coded_word(config):
    """Pairs of (run, level) from bit 0 up, spare bits, and the term bit at the top."""
    pair = data.StructLayout(
        {"run": unsigned(config.run_bits), "level": unsigned(config.activation_bits)}
    )
    pair_bits = config.run_bits + config.activation_bits
    return data.StructLayout(
        {
            "pairs": data.ArrayLayout(pair, config.pairs_per_word),
            "spare": unsigned(config.link_bits - 1 - config.pairs_per_word * pair_bits),
            "term": 1,
        }
    )
