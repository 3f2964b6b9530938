"""Layers, mappings and arrays become the words of a program."""

from dataclasses import dataclass

import numpy as np

from ..hw.formats import STORE_FIELDS, Kind
from .coding import encode, pack
from .job import arrange_filters, arrange_ifmap, ifmap_segments
from .outline import outline
from .packets import Packet, fields_block, program_packet, write


__all__ = ["Program", "program"]


@dataclass
class Program:
    """Words for the link, and what is needed to read the answer.

    ``stores`` holds, for each job, its stores in the order in which they come back; ``counts``
    holds for each job the link words of its ifmaps as sent and as they would be raw, and of its
    filters, packets not counted. ``counters``: the machine says what it has counted.
    """

    jobs: list
    words: np.ndarray
    stores: list
    counts: list
    counters: bool = True


def program(jobs, *, counters=True):
    """Write a program of one or more layers.

    Parameters
    ----------
    jobs : list of Job
        Layers for one machine, in the order of their work.
    counters : bool
        Ask for the counters behind each layer. To read them out takes a cycle or two for each.

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
        steps = writer.write(last=number == len(jobs) - 1)
        packets += [step for step in steps if counters or step.kind != Kind.COUNTERS]
        stores.append(writer.stores)
        counts.append(writer.counts)
    return Program(list(jobs), write(packets, config), stores, counts, counters)


class LayerWriter:
    """Writes the packets of one layer."""

    def __init__(self, job, number):
        self.job = job
        self.number = number
        self.layer = job.mapping.layer
        self.config = job.mapping.config
        self.maps = arrange_ifmap(job)
        self.filters = arrange_filters(job)
        self.table = job.table()
        self.stores = []
        self.counts = {"ifmap_words": 0, "ifmap_words_raw": 0, "filter_words": 0}
        self.cut = None  # the tile whose segments stand in `segments`
        self.segments = np.zeros((0, 0), dtype=np.int64)

    def write(self, *, last):
        """Return the packets of the layer; the machine expects no other after the ``last`` one."""
        bodies = {
            Kind.IFMAP: self.ifmap_body,
            Kind.PASS: self.filter_body,
            Kind.STORE: self.table_body,
        }
        packets = []
        for step in outline(self.job.mapping):
            blocks = [fields_block(fields, self.config) for fields in step.blocks]
            name = len(self.stores) if step.kind == Kind.STORE else self.number
            if step.kind in bodies:
                blocks.append(bodies[step.kind](step))
            payload = np.concatenate([np.zeros(0, dtype=np.uint8), *blocks])
            flags = int(last and step.kind == Kind.END)
            packets.append(Packet(step.kind, payload, flags, name))
        return packets

    def count_words(self, name, data):
        """Add the words of ``data`` to a count."""
        self.counts[name] += len(data) // (self.config.link_bits // 8)

    def filter_body(self, step):
        """Return the filters of a pass: for each set, the words of its pairs in turn."""
        work, rows = step.work, self.layer.R
        slots, heights = np.divmod(np.arange(work.pairs.start, work.pairs.stop), rows)
        lanes = self.config.weight_lanes
        size = (len(work.sets), len(work.pairs), work.fields["filter_words"] * lanes)
        values = np.zeros(size, dtype=np.int64)
        for index, (group, part) in enumerate(work.sets):
            # (pair, filter, q, column) -> (pair, column, q, filter)
            chosen = self.filters[group, part.start : part.stop][:, slots, :, heights]
            chosen = chosen.transpose(0, 3, 2, 1)
            full = np.zeros((*chosen.shape[:3], work.p), dtype=np.int64)
            full[..., : len(part)] = chosen
            values[index, :, : full[0].size] = full.reshape(len(work.pairs), -1)
        words = values.reshape(len(work.sets), len(work.pairs), -1, lanes).transpose(0, 2, 1, 3)
        data = pack(
            words.reshape(1, -1), bits=self.config.weight_bits, link_bits=self.config.link_bits
        )
        self.count_words("filter_words", data)
        return data

    def table_body(self, step):
        """Return the table of a store."""
        store, period = step.store, step.blocks[0][STORE_FIELDS.index("period")]
        entries = np.zeros((store.p, 4), dtype=np.int64)
        chosen = self.table[store.filters.start : store.filters.stop]
        entries[: len(chosen), 0] = chosen[:, 0] & 0xFFFF
        entries[: len(chosen), 1] = (chosen[:, 0] >> 16) & 0xFFFF
        entries[: len(chosen), 2:] = chosen[:, 1:]
        self.stores.append(store)
        table = np.tile(entries, (period // store.p, 1))
        return pack(table, bits=16, link_bits=self.config.link_bits)

    def ifmap_body(self, step):
        """Return segments of an ifmap tile."""
        if self.cut is not step.tile:
            self.cut, self.segments = step.tile, ifmap_segments(self.layer, self.maps, step.tile)
        config = self.config
        part = self.segments[step.segments.start : step.segments.stop]
        raw = pack(part, bits=config.activation_bits, link_bits=config.link_bits)
        data = raw
        if self.layer.ifmap_coded:
            data = encode(part, config=config, zero_point=self.layer.ifmap_zero_point)
        self.count_words("ifmap_words", data)
        self.count_words("ifmap_words_raw", raw)
        return data
