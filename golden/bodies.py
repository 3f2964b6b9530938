"""What packets to the machine carry: fields, filters and tables (formats 2.2 to 2.5)."""

from dataclasses import dataclass, replace

from .words import FormatError, block, signed


__all__ = ["Ifmap", "Layer", "Pass", "Store", "decode", "table"]

PASS_FIELDS = (
    *("flags", "pairs", "row", "slots", "ifmap_base", "psum_base", "distance", "filter_words"),
    *("p", "window", "retire", "kernel_rows", "row_step"),
    *("groups", "group_rows", "tail_rows", "filter_sets", "ifmap_sets", "images", "steps"),
    *("ifmap_row_words", "ifmap_last_values", "ifmap_rows", "ifmap_tail_rows"),
    *("ifmap_image_stride", "ifmap_step_stride", "ifmap_set_stride", "ifmap_slot_stride"),
    *("psum_row_words", "psum_last_values"),
    *("psum_image_stride", "psum_step_stride", "psum_group_stride"),
)
SHORT = 8


@dataclass(frozen=True, kw_only=True)
class Layer:
    """Fields of LAYER."""

    ifmap_areas: int
    psum_areas: int
    zero_point: int


@dataclass(frozen=True, kw_only=True)
class Ifmap:
    """Fields of IFMAP; ``words`` are its segments, raw or coded."""

    coded: bool
    acquire: bool
    ready: bool
    base: int
    segments: int
    values: int
    words: list[int]


@dataclass(frozen=True, kw_only=True)
class Pass:
    """Fields of PASS, inherited ones included; ``words`` are its filters."""

    first: bool
    final: bool
    acquire: bool
    release: bool
    whole: bool
    extended: bool
    pairs: int
    row: int
    slots: int
    ifmap_base: int
    psum_base: int
    distance: int
    filter_words: int
    p: int
    window: int
    retire: int
    kernel_rows: int
    row_step: int
    groups: int
    group_rows: int
    tail_rows: int
    filter_sets: int
    ifmap_sets: int
    images: int
    steps: int
    ifmap_row_words: int
    ifmap_last_values: int
    ifmap_rows: int
    ifmap_tail_rows: int
    ifmap_image_stride: int
    ifmap_step_stride: int
    ifmap_set_stride: int
    ifmap_slot_stride: int
    psum_row_words: int
    psum_last_values: int
    psum_image_stride: int
    psum_step_stride: int
    psum_group_stride: int
    words: list[int]


@dataclass(frozen=True, kw_only=True)
class Store:
    """Fields of STORE; ``words`` are its table, see :func:`table`."""

    coded: bool
    wait: bool
    release: bool
    relu: bool
    rescale: bool
    base: int
    rows: int
    values: int
    period: int
    threshold: int
    zero_point: int
    words: list[int]


def decode(packet, link_bits, last_pass=None):
    """Decode the payload of a packet to the machine.

    Parameters
    ----------
    packet : :class:`golden.formats.Packet`
        PROGRAM, LAYER, IFMAP, PASS, STORE, END or COUNTERS.
    link_bits : int
        Width of a word, in bits.
    last_pass : Pass or None
        The PASS before in this layer, whose fields a short one keeps.

    Returns
    -------
    Layer, Ifmap, Pass, Store or None
        None where the payload has no fields.

    Raises
    ------
    FormatError
        LENGTH: the blocks do not fit the payload, or it is longer where there is nothing else (of
        ``words`` the length is not checked here); FIELD: unknown flags, or a reserved field that
        is not 0; ORDER: the first PASS of a layer is not EXTENDED.
    """
    if packet.kind == "PASS":
        return _pass(packet.payload, link_bits, last_pass)
    reader = BODIES.get(packet.kind)
    if reader is None:
        return _ends(packet, int(packet.kind == "PROGRAM"), None)
    return reader(packet, link_bits)


def _ends(packet, position, body):
    """Return ``body`` if the payload ends at ``position``."""
    if position != len(packet.payload):
        raise FormatError(
            "LENGTH", f"{packet.kind} must have {position} words, not {len(packet.payload)}"
        )
    return body


def _flags(names, flags):
    """Name the bits of ``flags``."""
    if flags >> len(names):
        raise FormatError("FIELD", f"flags must be below {1 << len(names)}, not {flags}")
    return {name: bool(flags >> bit & 1) for bit, name in enumerate(names)}


def _reserved(fields):
    if any(fields):
        raise FormatError("FIELD", f"reserved fields must be 0, not {fields}")


def _layer(packet, link_bits):
    (ifmap_areas, psum_areas, zero_point, *rest), stop = block(packet.payload, 0, 4, link_bits)
    _reserved(rest)
    body = Layer(ifmap_areas=ifmap_areas, psum_areas=psum_areas, zero_point=signed(zero_point))
    return _ends(packet, stop, body)


def _ifmap(packet, link_bits):
    (flags, base, segments, values), stop = block(packet.payload, 0, 4, link_bits)
    return Ifmap(
        **_flags(("coded", "acquire", "ready"), flags),
        base=base,
        segments=segments,
        values=values,
        words=packet.payload[stop:],
    )


def _pass(payload, link_bits, last_pass):
    short, stop = block(payload, 0, SHORT, link_bits)
    flags = _flags(("first", "final", "acquire", "release", "whole", "extended"), short[0])
    fields = dict(zip(PASS_FIELDS[1:SHORT], short[1:], strict=True))
    if flags["extended"]:
        others, stop = block(payload, stop, 28, link_bits)
        named = len(PASS_FIELDS) - SHORT
        _reserved(others[named:])
        fields.update(zip(PASS_FIELDS[SHORT:], others[:named], strict=True))
        body = Pass(**flags, **fields, words=payload[stop:])
    elif last_pass is None:
        raise FormatError("ORDER", "the first PASS of a layer must be EXTENDED")
    else:
        body = replace(last_pass, **flags, **fields, words=payload[stop:])
    return body


def _store(packet, link_bits):
    fields, stop = block(packet.payload, 0, 8, link_bits)
    flags, base, rows, values, period, threshold, zero_point, *rest = fields
    _reserved(rest)
    return Store(
        **_flags(("coded", "wait", "release", "relu", "rescale"), flags),
        base=base,
        rows=rows,
        values=values,
        period=period,
        threshold=threshold,
        zero_point=signed(zero_point),
        words=packet.payload[stop:],
    )


def table(store, link_bits):
    """Decode the table of a STORE.

    Returns
    -------
    list of int, list of int, list of int
        Bias (signed, 32 bits), multiplier (signed, 16 bits) and shift of every entry.

    Raises
    ------
    FormatError
        LENGTH: the table has not ``period`` entries.
    """
    biases, multipliers, shifts, stop = [], [], [], 0
    for _entry in range(store.period):
        (low, high, multiplier, shift), stop = block(store.words, stop, 4, link_bits)
        biases.append(signed(low | high << 16, 32))
        multipliers.append(signed(multiplier))
        shifts.append(shift)
    if stop != len(store.words):
        raise FormatError("LENGTH", f"table must be {stop} words, not {len(store.words)}")
    return biases, multipliers, shifts


#: How to decode the kinds that have fields and keep nothing of the packet before.
BODIES = {"LAYER": _layer, "IFMAP": _ifmap, "STORE": _store}
