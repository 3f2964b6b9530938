"""Kinds, fields and codes of ``docs/formats.md`` and ``docs/serial.md``. No Amaranth here."""

from enum import IntEnum, IntFlag


__all__ = [
    "FORMAT_VERSION",
    "GLOBAL_COUNTERS",
    "IFMAP_FIELDS",
    "LAYER_FIELDS",
    "MEMORIES",
    "PASS_FIELDS",
    "PASS_SHORT_FIELDS",
    "PE_COUNTERS",
    "STORE_FIELDS",
    "TABLE_FIELDS",
    "Error",
    "IfmapFlag",
    "Kind",
    "PassFlag",
    "SerialFault",
    "SerialKind",
    "StoreFlag",
    "pe_counters",
]

#: The ``id`` of a PROGRAM packet.
FORMAT_VERSION = 1


class Kind(IntEnum):
    """What a packet is; 0xAx to the machine, 0xBx from it."""

    PROGRAM = 0xA1
    LAYER = 0xA2
    IFMAP = 0xA3
    PASS = 0xA4
    STORE = 0xA5
    END = 0xA6
    COUNTERS = 0xA7
    OFMAP = 0xB1
    ENDED = 0xB2
    COUNTED = 0xB3


class Error(IntEnum):
    """Sticky error codes."""

    NONE = 0
    HEADER = 1
    SEQUENCE = 2
    CRC = 3
    CONFIG = 4
    LENGTH = 5
    FIELD = 6
    RLC_EARLY = 7
    RLC_LATE = 8
    RLC_RUN = 9
    RLC_PAD = 10
    ADDRESS = 11
    TIMEOUT = 12
    ORDER = 13
    MEMORY = 14


class SerialKind(IntEnum):
    """What a frame of the serial port is; 0x0x to the board, 0x8x from it."""

    RESET = 0x01
    PING = 0x02
    DATA = 0x03
    REPORT = 0x81
    RESULT = 0x82


class SerialFault(IntEnum):
    """Why the serial port of a board has stopped."""

    NONE = 0
    CHECKSUM = 1
    SEQUENCE = 2
    OVERFLOW = 3
    KIND = 4


class IfmapFlag(IntFlag):
    """Flags of an IFMAP packet."""

    CODED = 1
    ACQUIRE = 2
    READY = 4


class PassFlag(IntFlag):
    """Flags of a PASS packet."""

    FIRST = 1
    FINAL = 2
    ACQUIRE = 4
    RELEASE = 8
    WHOLE = 16
    EXTENDED = 32


class StoreFlag(IntFlag):
    """Flags of a STORE packet."""

    CODED = 1
    WAIT = 2
    RELEASE = 4
    RELU = 8
    RESCALE = 16


LAYER_FIELDS = ("ifmap_areas", "psum_areas", "zero_point", "reserved")
IFMAP_FIELDS = ("flags", "base", "segments", "values")
PASS_SHORT_FIELDS = (
    "flags",
    "pairs",
    "row",
    "slots",
    "ifmap_base",
    "psum_base",
    "distance",
    "filter_words",
)
PASS_FIELDS = (
    *PASS_SHORT_FIELDS,
    "p",
    "window",
    "retire",
    "kernel_rows",
    "row_step",
    "groups",
    "group_rows",
    "tail_rows",
    "filter_sets",
    "ifmap_sets",
    "images",
    "steps",
    "ifmap_row_words",
    "ifmap_last_values",
    "ifmap_rows",
    "ifmap_tail_rows",
    "ifmap_image_stride",
    "ifmap_step_stride",
    "ifmap_set_stride",
    "ifmap_slot_stride",
    "psum_row_words",
    "psum_last_values",
    "psum_image_stride",
    "psum_step_stride",
    "psum_group_stride",
    "reserved_0",
    "reserved_1",
    "reserved_2",
)
STORE_FIELDS = ("flags", "base", "rows", "values", "period", "threshold", "zero_point", "reserved")
TABLE_FIELDS = ("bias_low", "bias_high", "multiplier", "shift")

#: Kinds of memory, as a protected machine tells them apart; the first is number 1.
MEMORIES = ("buffer", "filter", "ifmap", "psum", "table", "queue")
GLOBAL_COUNTERS = (
    "cycles",
    "link_words_in",
    "link_words_out",
    "load_writes",
    "ifmap_reads",
    "psum_reads",
    "psum_writes",
    "store_reads",
    "load_waits",
    "ifmap_waits",
    "psum_read_waits",
    "psum_write_waits",
    "store_waits",
    "ifmap_bus_stalls",
)
PE_COUNTERS = (
    "busy",
    "products",
    "gated",
    "ifmap_writes",
    "ifmap_reads",
    "filter_writes",
    "filter_reads",
    "psum_reads",
    "psum_writes",
    "stall_ifmap",
    "stall_filter",
    "stall_psum_in",
    "stall_psum_out",
)


def pe_counters(config):
    """Return the names of the counters of a PE, in their order.

    A PE that skips counts last the products that it has left out.
    """
    return (*PE_COUNTERS, "skipped") if config.skipping else PE_COUNTERS
