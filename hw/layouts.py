"""What flows between the components: payloads that two of them share."""

from amaranth.hdl import signed, unsigned
from amaranth.lib import data
from amaranth.utils import ceil_log2


__all__ = [
    "COUNTER_BITS",
    "PASS_BITS",
    "column_bits",
    "filter_column",
    "filter_entry",
    "filter_write",
    "ifmap_word",
    "link_word",
    "pass_params",
    "psum",
    "psum_word",
    "value_word",
]

#: Width of every counter.
COUNTER_BITS = 32
#: Passes are told apart modulo 4: at most two of them are in the array at once.
PASS_BITS = 2


def link_word(config):
    """One word of the link or of the global buffer."""
    return unsigned(config.link_bits)


def value_word(config):
    """Up to a word of activations of one segment.

    ``count`` of them are meant, from lane 0 up; all but the last word of a segment are full.
    ``last`` marks the last word of a segment.
    """
    lanes = config.activation_lanes
    return data.StructLayout(
        {
            "data": data.ArrayLayout(signed(config.activation_bits), lanes),
            "count": range(lanes + 1),
            "last": 1,
        }
    )


def ifmap_word(config):
    """Up to a word of ifmap values on their way to PEs, zero point subtracted.

    ``last`` marks the last word of an ifmap row. A word with ``end`` carries no values (its
    ``count`` is 0): it follows the last word of a pass.

    In a skipping machine a word stands for the next ``length`` positions of the row, and carries
    only their values other than 0, each with its ``place`` among them, counted from 0: from lane
    0 to lane ``top``, if there are ``some``.
    """
    lanes = config.activation_lanes
    if config.skipping:
        return data.StructLayout(
            {
                "data": data.ArrayLayout(signed(config.ifmap_bits), lanes),
                "place": data.ArrayLayout(ceil_log2(config.ifmap_positions), lanes),
                "some": 1,
                "top": range(lanes),
                "length": range(config.ifmap_positions + 1),
                "last": 1,
                "end": 1,
            }
        )
    return data.StructLayout(
        {
            "data": data.ArrayLayout(signed(config.ifmap_bits), lanes),
            "count": range(lanes + 1),
            "last": 1,
            "end": 1,
        }
    )


def psum(config):
    """One psum on its way up a chain.

    ``last`` marks the last psum of an ofmap row. One with ``end`` carries no value: it follows the
    last psum of a pass.
    """
    return data.StructLayout({"data": signed(config.psum_bits), "last": 1, "end": 1})


def psum_word(config):
    """Up to a word of psums of one ofmap row; ``count``, ``last`` and ``end`` as above."""
    lanes = config.psum_lanes
    return data.StructLayout(
        {
            "data": data.ArrayLayout(signed(config.psum_bits), lanes),
            "count": range(lanes + 1),
            "last": 1,
            "end": 1,
        }
    )


def filter_entry(config):
    """One weight of a compressed filter scratchpad.

    ``count`` weights before it, in its column, are 0 and left out.
    """
    return data.StructLayout(
        {"weight": signed(config.weight_bits), "count": ceil_log2(config.psum_spad_words)}
    )


def filter_column(config):
    """One column of a compressed filter scratchpad: the weights that one value meets.

    It has ``entries`` entries, from address ``start`` up; ``some``: there are any.
    """
    return data.StructLayout(
        {
            "start": ceil_log2(config.filter_addresses),
            "entries": range(config.psum_spad_words + 1),
            "some": 1,
        }
    )


def column_bits(config):
    """Return the width of the number of a column; its top bit is that of the upper half."""
    return max(1, ceil_log2(config.ifmap_spad_words)) + 1


def filter_write(config):
    """Write to the filter scratchpads of PEs; it is never refused.

    In a compressed one a write is that of an entry, with its ``count``; with ``close`` that of
    column ``number`` as well, or alone.
    """
    fields = {
        "en": 1,
        "addr": ceil_log2(config.filter_addresses),
        "data": signed(config.weight_bits),
    }
    if config.compressed:
        fields |= {
            "count": ceil_log2(config.psum_spad_words),
            "close": 1,
            "number": column_bits(config),
            "column": filter_column(config),
        }
    return data.StructLayout(fields)


def pass_params(config):
    """Return what a PE must know of a pass.

    ``active``: it takes part (else it hands psums through); ``p`` filters; ``window`` values;
    ``retire``: how many a window drops when it slides; ``upper``: its filters stand in the upper
    half of the scratchpad.
    """
    return data.StructLayout(
        {
            "active": 1,
            "p": range(config.psum_spad_words + 1),
            "window": range(config.ifmap_spad_words + 1),
            "retire": range(config.ifmap_spad_words + 1),
            "upper": 1,
        }
    )
