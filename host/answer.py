"""The words that a machine sends become ofmaps, cycles and counters."""

from dataclasses import dataclass

import numpy as np

from ..hw.formats import GLOBAL_COUNTERS, Kind, pe_counters
from .coding import CodingError, decode, unpack
from .packets import PacketError, read


__all__ = ["Answer", "answers"]


@dataclass
class Answer:
    """What came back for one layer.

    Parameters
    ----------
    ofmap : int64 array of shape ``(N, M, E, F)``
    cycles : int
        From the LAYER packet until the last word of the layer had left; where there are no counters
        until END was taken, which is the same but for the COUNTED packet.
    counters : dict of str to int
        The global counters; empty for a machine without, or where nobody asked for them.
    pe_counters : dict of str to array of shape ``(rows, columns)``
        The counters of the PEs, chain positions from the bottom up.
    ofmap_words, ofmap_words_raw : int
        Link words of the ofmaps as they came, and as they would be raw; packets not counted.
    """

    ofmap: np.ndarray
    cycles: int
    counters: dict
    pe_counters: dict
    ofmap_words: int
    ofmap_words_raw: int


def answers(program, words):
    """Read what a machine sent after a program.

    Parameters
    ----------
    program : :class:`lacuna.host.program.Program`
        What was sent.
    words : sequence of int
        Link words that came back.

    Returns
    -------
    list of Answer
        One for each job.

    Raises
    ------
    PacketError
        The words are no sound packets, not those that the program asks for, or too few.
    """
    config = program.jobs[0].mapping.config
    packets = iter(read(words, config))
    found = []
    for number, (job, stores) in enumerate(zip(program.jobs, program.stores, strict=True)):
        reader = LayerReader(job.mapping, number)
        for index, store in enumerate(stores):
            reader.store(packets, index, store)
        counters, pe_counters = {}, {}
        if program.counters:
            counters, pe_counters = reader.counters(take(packets, Kind.COUNTED, number))
        ended = take(packets, Kind.ENDED, number)
        parts = unpack(ended.payload, bits=16)[:4].astype(np.uint16)
        cycles = int(parts.astype(object) @ [1 << 16 * place for place in range(4)])
        found.append(
            Answer(
                reader.ofmap,
                counters.get("cycles", cycles),
                counters,
                pe_counters,
                reader.words,
                reader.words_raw,
            )
        )
    rest = sum(1 for _packet in packets)
    if rest:
        raise PacketError(f"the answer must end after the last layer, not {rest} packets later")
    return found


def take(packets, kind, tag):
    """Return the next packet, which must be of that kind and carry that id."""
    packet = next(packets, None)
    if packet is None:
        raise PacketError(f"the answer must go on with {kind.name} {tag}, but the words end")
    if (packet.kind, packet.id) != (kind, tag % 2**16):
        raise PacketError(
            f"the answer must go on with {kind.name} {tag}, not {packet.kind.name} {packet.id}"
        )
    return packet


class LayerReader:
    """Collects the ofmaps of one layer."""

    def __init__(self, mapping, number):
        self.layer = mapping.layer
        self.config = mapping.config
        self.number = number
        self.ofmap = np.zeros(self.layer.ofmap_shape, dtype=np.int64)
        self.words = 0
        self.words_raw = 0

    def store(self, packets, index, store):
        """Read the packets of one store into the ofmaps."""
        parts = []
        while not parts or not parts[-1].flags:
            parts.append(take(packets, Kind.OFMAP, index))
        data = np.concatenate([part.payload for part in parts])
        rows = len(store.images) * len(store.rows)
        values = len(store.columns) * store.p
        size = self.config.link_bits // 8
        row_words = -(-values // self.config.activation_lanes)
        self.words += len(data) // size
        self.words_raw += rows * row_words
        maps = self.segments(data, rows, values, row_words, f"store {index}")
        shape = len(store.images), len(store.rows), len(store.columns), store.p
        maps = maps.reshape(shape)[..., : len(store.filters)].transpose(0, 3, 1, 2)
        self.ofmap[
            store.images.start : store.images.stop,
            store.filters.start : store.filters.stop,
            store.rows.start : store.rows.stop,
            store.columns.start : store.columns.stop,
        ] = maps

    def segments(self, data, rows, values, row_words, name):
        """Return the values of ``rows`` segments, shape ``(rows, values)``."""
        if self.layer.ofmap_coded:
            zero = self.layer.ofmap_zero_point
            try:
                return decode(data, count=rows, values=values, config=self.config, zero_point=zero)
            except CodingError as error:
                raise PacketError(f"{name} of layer {self.number}: {error}") from error
        size = self.config.link_bits // 8
        if len(data) != rows * row_words * size:
            raise PacketError(
                f"{name} of layer {self.number} must be {rows * row_words} words, "
                f"not {len(data) // size}"
            )
        maps = unpack(data, bits=self.config.activation_bits).reshape(rows, -1)
        if maps[:, values:].any():
            raise PacketError(f"{name} of layer {self.number} must end its rows with zeros")
        return maps[:, :values]

    def counters(self, packet):
        """Return the global counters and those of the PEs by name."""
        values = np.frombuffer(packet.payload.tobytes(), dtype="<u4").astype(np.int64)
        if not len(values):
            return {}, {}
        config = self.config
        needed = len(GLOBAL_COUNTERS) + config.pe_count * len(pe_counters(config))
        if len(values) < needed:
            raise PacketError(f"COUNTED must carry {needed} counters, not {len(values)}")
        first = {name: int(value) for name, value in zip(GLOBAL_COUNTERS, values, strict=False)}
        table = values[len(GLOBAL_COUNTERS) : needed].reshape(config.rows, config.columns, -1)
        return first, {name: table[:, :, index] for index, name in enumerate(pe_counters(config))}
