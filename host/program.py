"""Layers, mappings and arrays become the words of a program."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from ..hw.formats import (
    IFMAP_FIELDS,
    LAYER_FIELDS,
    PASS_FIELDS,
    PASS_SHORT_FIELDS,
    STORE_FIELDS,
    IfmapFlag,
    Kind,
    PassFlag,
    StoreFlag,
)
from .coding import encode, pack
from .job import arrange_filters, arrange_ifmap, ifmap_segments
from .packets import Packet, fields_block, program_packet, write


__all__ = ["Program", "program"]

#: Shortest piece of an ifmap tile that is worth a packet of its own, in words.
LEAST_PIECE_WORDS = 32
#: Longest one: the link is not blocked longer by it.
MOST_PIECE_WORDS = 4096
#: Stores of one pass that the queue of the machine takes without blocking the link.
STORE_QUEUE_DEPTH = 2


@dataclass
class Program:
    """Words for the link, and what is needed to read the answer.

    ``stores`` holds, for each job, its stores in the order in which they come back; ``counts``
    holds for each job the link words of its ifmaps as sent and as they would be raw, and of its
    filters, packets not counted.
    """

    jobs: list
    words: np.ndarray
    stores: list
    counts: list


def program(jobs):
    """Write a program of one or more layers.

    Parameters
    ----------
    jobs : list of Job
        Layers for one machine, in the order of their work.

    Returns
    -------
    Program
    """
    config = jobs[0].mapping.config
    packets, stores, counts = [program_packet(config)], [], []
    for number, job in enumerate(jobs):
        if job.mapping.config != config:
            raise ValueError("the jobs of a program must be mapped for one configuration")
        writer = LayerWriter(job, number)
        packets += writer.write(last=number == len(jobs) - 1)
        stores.append(writer.stores)
        counts.append(writer.counts)
    return Program(list(jobs), write(packets, config), stores, counts)


class LayerWriter:
    """Writes the packets of one layer."""

    def __init__(self, job, number):
        self.job = job
        self.number = number
        self.layer = job.mapping.layer
        self.config = job.mapping.config
        self.choice = job.mapping.choice
        self.maps = arrange_ifmap(job)
        self.filters = arrange_filters(job)
        self.table = job.table()
        self.packets = []
        self.stores = []
        self.waiting = []  # stores that go on the link behind the next pass
        self.counts = {"ifmap_words": 0, "ifmap_words_raw": 0, "filter_words": 0}
        self.long_fields = None

    def write(self, *, last):
        """Return the packets of the layer; the machine expects no other after the ``last`` one."""
        areas = {
            "ifmap_areas": self.choice.ifmap_areas,
            "psum_areas": self.choice.psum_areas,
            "zero_point": self.layer.ifmap_zero_point,
        }
        fields = [areas.get(name, 0) for name in LAYER_FIELDS]
        self.add(Kind.LAYER, fields_block(fields, self.config))
        tiles = list(self.job.mapping.tiles())
        self.packets += self.ifmap_packets(tiles[0], 1)
        for tile, following in pairwise([*tiles, None]):
            self.write_tile(tile, following)
        self.flush_stores()
        empty = np.zeros(0, dtype=np.uint8)
        self.add(Kind.COUNTERS, empty)
        self.add(Kind.END, empty, flags=int(last))
        return self.packets

    def add(self, kind, payload, flags=0):
        """Append a packet that carries the number of the layer."""
        self.packets.append(Packet(kind, payload, flags, self.number))

    def write_tile(self, tile, following):
        """Write the passes of a tile, and between them the tile that follows.

        With two areas, that tile is sent while this one is used: its area becomes free when the
        first of these passes begins. With one area it can only be sent behind the last pass.
        """
        early = self.choice.ifmap_areas > 1
        pieces = []
        if following is not None:
            pieces = self.ifmap_packets(following, len(tile.passes) if early else 1)
        for index, work in enumerate(tile.passes):
            self.write_pass(work)
            if early:
                rest = len(tile.passes) - index
                share = -(-len(pieces) // rest)
                self.packets += pieces[:share]
                pieces = pieces[share:]
        self.packets += pieces

    def write_pass(self, work):
        """Write one PASS packet and the stores that may follow it."""
        names = PASS_FIELDS[len(PASS_SHORT_FIELDS) :]
        long_fields = [work.fields.get(name, 0) for name in names]
        extended = long_fields != self.long_fields
        self.long_fields = long_fields
        flags = work.flags | PassFlag.EXTENDED * extended
        short = [int(flags), *(work.fields[name] for name in PASS_SHORT_FIELDS[1:])]
        blocks = [fields_block(short, self.config)]
        if extended:
            blocks.append(fields_block(long_fields, self.config))
        filters = self.filter_payload(work)
        self.counts["filter_words"] += len(filters) // (self.config.link_bits // 8)
        self.add(Kind.PASS, np.concatenate([*blocks, filters]))
        self.flush_stores()
        self.waiting = list(work.stores)
        if len(self.waiting) <= STORE_QUEUE_DEPTH or self.choice.psum_areas == 1:
            self.flush_stores()

    def filter_payload(self, work):
        """Return the filters of a pass: for each set, the words of its pairs in turn."""
        rows, fields = self.layer.R, work.fields
        slots, heights = np.divmod(np.arange(work.pairs.start, work.pairs.stop), rows)
        lanes = self.config.weight_lanes
        size = (len(work.sets), len(work.pairs), fields["filter_words"] * lanes)
        values = np.zeros(size, dtype=np.int64)
        for index, (group, part) in enumerate(work.sets):
            # (pair, filter, q, column) -> (pair, column, q, filter)
            chosen = self.filters[group, part.start : part.stop][:, slots, :, heights]
            chosen = chosen.transpose(0, 3, 2, 1)
            full = np.zeros((*chosen.shape[:3], work.p), dtype=np.int64)
            full[..., : len(part)] = chosen
            values[index, :, : full[0].size] = full.reshape(len(work.pairs), -1)
        words = values.reshape(len(work.sets), len(work.pairs), -1, lanes).transpose(0, 2, 1, 3)
        return pack(
            words.reshape(1, -1), bits=self.config.weight_bits, link_bits=self.config.link_bits
        )

    def flush_stores(self):
        """Write the stores that wait for their place on the link."""
        for store in self.waiting:
            self.write_store(store)
        self.waiting = []

    def write_store(self, store):
        """Write one STORE packet with its table."""
        layer = self.layer
        period = store.p * -(-self.config.psum_lanes // store.p)
        flags = store.flags | StoreFlag.CODED * layer.ofmap_coded
        flags |= StoreFlag.RELU * layer.relu | StoreFlag.RESCALE * layer.rescale
        fields = {
            "flags": int(flags),
            "base": store.base,
            "rows": len(store.images) * len(store.rows),
            "values": len(store.columns) * store.p,
            "period": period,
            "threshold": layer.threshold,
            "zero_point": layer.ofmap_zero_point,
        }
        entries = np.zeros((store.p, 4), dtype=np.int64)
        chosen = self.table[store.filters.start : store.filters.stop]
        entries[: len(chosen), 0] = chosen[:, 0] & 0xFFFF
        entries[: len(chosen), 1] = (chosen[:, 0] >> 16) & 0xFFFF
        entries[: len(chosen), 2:] = chosen[:, 1:]
        table = np.tile(entries, (period // store.p, 1))
        head = fields_block([fields.get(name, 0) for name in STORE_FIELDS], self.config)
        payload = [head, pack(table, bits=16, link_bits=self.config.link_bits)]
        packet = Packet(Kind.STORE, np.concatenate(payload), 0, len(self.stores))
        self.packets.append(packet)
        self.stores.append(store)

    def ifmap_packets(self, tile, pieces):
        """Return the IFMAP packets of a tile, cut into about ``pieces``."""
        values = ifmap_segments(self.layer, self.maps, tile)
        config, size = self.config, self.config.link_bits // 8
        row_words = -(-values.shape[1] // config.activation_lanes)
        raw_words = len(values) * row_words
        pieces = min(pieces, max(1, raw_words // LEAST_PIECE_WORDS))
        pieces = max(pieces, -(-raw_words // MOST_PIECE_WORDS))
        packets = []
        parts = np.array_split(values, min(pieces, len(values)))
        base = tile.base
        for index, part in enumerate(parts):
            flags = IfmapFlag.CODED * self.layer.ifmap_coded
            flags |= IfmapFlag.ACQUIRE * (index == 0) | IfmapFlag.READY * (index == len(parts) - 1)
            if self.layer.ifmap_coded:
                data = encode(part, config=config, zero_point=self.layer.ifmap_zero_point)
            else:
                data = pack(part, bits=config.activation_bits, link_bits=config.link_bits)
            fields = {"flags": int(flags), "base": base, "segments": len(part)}
            fields["values"] = part.shape[1]
            head = fields_block([fields[name] for name in IFMAP_FIELDS], config)
            packets.append(Packet(Kind.IFMAP, np.concatenate([head, data]), 0, self.number))
            base += len(part) * row_words
            self.counts["ifmap_words"] += len(data) // size
        self.counts["ifmap_words_raw"] += raw_words
        return packets
