"""What golden's tests write packets of; see :mod:`lacuna.bench.hand_packets`."""

from lacuna.bench.hand_packets import HASH, KIND, Program, packet, set_field, to_words


__all__ = [
    "ACQUIRE",
    "CODED",
    "EXTENDED",
    "FINAL",
    "FIRST",
    "HASH",
    "IFMAP_ACQUIRE",
    "KIND",
    "READY",
    "RELEASE",
    "RELU",
    "RESCALE",
    "STORE_RELEASE",
    "TINY",
    "WAIT",
    "WHOLE",
    "Program",
    "packet",
    "set_field",
    "to_words",
]

FIRST, FINAL, ACQUIRE, RELEASE, WHOLE, EXTENDED = 1, 2, 4, 8, 16, 32
CODED, IFMAP_ACQUIRE, READY = 1, 2, 4
WAIT, STORE_RELEASE, RELU, RESCALE = 2, 4, 8, 16

#: A machine of 3 x 4 PEs.
TINY = {
    "rows": 3,
    "columns": 4,
    "activation_bits": 16,
    "weight_bits": 16,
    "psum_bits": 16,
    "run_bits": 5,
    "link_bits": 64,
    "product_shift": 4,
    "ifmap_spad_words": 12,
    "filter_spad_words": 64,
    "psum_spad_words": 8,
    "buffer_words": 1024,
    "packet_words": 8,
}
