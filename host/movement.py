"""How much a layer moves: through the global buffer and over the link, for two kinds of mapping."""

from dataclasses import dataclass, fields
from math import ceil

from ..hw.formats import PASS_FIELDS, PASS_SHORT_FIELDS, STORE_FIELDS, TABLE_FIELDS, PassFlag


__all__ = ["Movement", "RowStationary", "mapped_movement"]

#: Bytes of a value on the chip.
VALUE_BYTES = 2
#: Fields of a packet's header.
HEADER_FIELDS = 4


@dataclass(frozen=True, kw_only=True)
class Movement:
    """What one layer moves, nothing run-length coded.

    Parameters
    ----------
    word_bytes : int
        Bytes of a word, in which all other numbers but ``passes`` are.
    passes : int
        How often the filters in the PEs change.
    ifmap_area, psum_area : int
        Words of the buffer that the ifmaps and the psums take at once.
    ifmap_reads, psum_reads, psum_writes : int
        Accesses to the buffer by the array.
    load_writes, store_reads : int
        Accesses to the buffer by the link.
    filters, ifmaps, ofmaps : int
        Words of filters, padded ifmaps and ofmaps on the link.
    programs : int
        Words on the link that say what to do with them: PASS and STORE packets but for the
        filters. (The header, the CRC and the fields of IFMAP packets depend on how a tile is cut
        and are not counted here.)
    """

    word_bytes: int
    passes: int
    ifmap_area: int
    psum_area: int
    ifmap_reads: int
    psum_reads: int
    psum_writes: int
    load_writes: int
    store_reads: int
    filters: int
    ifmaps: int
    ofmaps: int
    programs: int = 0

    @property
    def array_accesses(self):
        """Words that the array reads from the buffer and writes to it."""
        return self.ifmap_reads + self.psum_reads + self.psum_writes

    @property
    def link_accesses(self):
        """Words that the link writes to the buffer and reads from it."""
        return self.load_writes + self.store_reads

    @property
    def link(self):
        """Words of data on the link, programs not counted."""
        return self.filters + self.ifmaps + self.ofmaps

    def megabytes(self, name):
        """Return the sum ``name`` in MB, 10^6 bytes."""
        return getattr(self, name) * self.word_bytes / 1e6


@dataclass(frozen=True, kw_only=True)
class RowStationary:
    """A mapping of the chip.

    Parameters
    ----------
    m : int
        Filters whose psums stay in the buffer.
    n : int
        Images of a pass.
    e : int
        Ofmap rows of a pass, the width of a PE set.
    p, q : int
        Filters and channels interleaved in a PE.
    r, t : int
        PE sets that work on different channels; on different filters.

    Raises
    ------
    TypeError
        A number is not a positive integer.

    Source: Chen, Krishna, Emer, Sze, JSSC 52(1), 2017, Table II.
    """

    m: int
    n: int
    e: int
    p: int
    q: int
    r: int
    t: int

    def __post_init__(self):
        for field in fields(self):
            value = getattr(self, field.name)
            if isinstance(value, bool) or not isinstance(value, int) or value < 1:
                raise TypeError(f"{field.name} must be an integer >= 1, not {value!r}")

    def strip_rows(self, layer):
        """Return the ifmap rows under each strip of ``e`` ofmap rows, those on the edges twice."""
        starts = range(0, layer.E, self.e)
        return [(min(self.e, layer.E - start) - 1) * layer.stride[0] + layer.R for start in starts]

    def movement(self, layer):
        """Return the :class:`Movement` of ``layer``, in values of 16 bits.

        The array reads and writes all psums in every pass, the first one included, and reads all
        q*r channels, also where the last ones are absent: the scan chain is loaded once per layer.
        Filters go by the buffer in a part of their own and are not counted as accesses.

        Source: JSSC, Table III (areas) and Table V (accesses by the array; the link's before
        compression).
        """
        channels, filters = layer.C // layer.groups, layer.M // layer.groups
        strips = self.strip_rows(layer)
        rounds = ceil(layer.N / self.n)
        channel_passes = ceil(channels / (self.q * self.r))
        filter_passes = ceil(filters / (self.p * self.t))
        row_values = layer.padded_shape[1]
        plane = layer.N * sum(strips) * row_values  # all images of a channel, strip by strip
        psums = layer.N * layer.M * layer.E * layer.F * channel_passes
        ifmaps = plane * layer.C * ceil(filters / self.m)
        ofmaps = layer.N * layer.M * layer.E * layer.F
        weights = layer.M * channels * layer.R * layer.S
        return Movement(
            word_bytes=VALUE_BYTES,
            passes=rounds * layer.groups * len(strips) * channel_passes * filter_passes,
            ifmap_area=self.n * self.q * self.r * strips[0] * row_values,
            psum_area=self.n * self.m * self.e * layer.F,
            ifmap_reads=(plane * layer.groups * channel_passes * self.q * self.r * filter_passes),
            psum_reads=psums,
            psum_writes=psums,
            load_writes=ifmaps,
            store_reads=ofmaps,
            filters=weights * rounds * len(strips),
            ifmaps=ifmaps,
            ofmaps=ofmaps,
        )


def mapped_movement(mapping):
    """Return the :class:`Movement` of a layer mapped for one of our machines, in link words.

    The sums are those of the machine's counters: ``load_writes``, ``ifmap_reads``,
    ``psum_reads``, ``psum_writes`` and ``store_reads`` of ``GLOBAL_COUNTERS``; ``filters``,
    ``ifmaps`` and ``ofmaps`` are the words of the packets' contents where nothing is coded.

    Parameters
    ----------
    mapping : :class:`lacuna.host.mapper.Mapping`
        The layer and how it is cut.
    """
    config = mapping.config
    sums = dict.fromkeys([field.name for field in fields(Movement)], 0)
    sums["word_bytes"] = config.link_bits // 8
    ends = {"ifmap": [], "psum": []}
    before = None
    for tile in mapping.tiles():
        words = tile_words(tile)
        ends["ifmap"].append(tile.base + words)
        sums["load_writes"] += words
        sums["ifmaps"] += words
        for work in tile.passes:
            for name, count in pass_words(work).items():
                sums[name] += count
            base = work.fields["psum_base"]
            ends["psum"] += [base, base + psum_words(work.fields)]
            described = long_fields(work)
            sums["programs"] += packet_words(
                [len(PASS_SHORT_FIELDS), len(described) * (described != before)], config
            )
            before = described
            for store in work.stores:
                for name, count in store_words(store, config).items():
                    sums[name] += count
    sums["ifmap_area"] = max(ends["ifmap"])
    sums["psum_area"] = max(ends["psum"]) - min(ends["psum"])
    return Movement(**sums)


def tile_words(tile):
    """Return the words of an ifmap tile."""
    shape = tile.passes[0].fields
    rows = (len(tile.rows) - 1) * shape["row_step"] + shape["kernel_rows"]
    maps = len(tile.groups) * len(tile.slots) * len(tile.images)
    return maps * rows * shape["ifmap_row_words"]


def psum_words(shape):
    """Return the psum words of a pass with the fields ``shape``."""
    rows = (shape["steps"] - 1) * shape["group_rows"] + shape["tail_rows"]
    return shape["groups"] * shape["images"] * rows * shape["psum_row_words"]


def pass_words(work):
    """Return what one pass adds to the sums of its layer."""
    shape = work.fields
    rows = (shape["steps"] - 1) * shape["ifmap_rows"] + shape["ifmap_tail_rows"]
    maps = shape["ifmap_sets"] * shape["slots"] * shape["images"]
    psums = psum_words(shape)
    return {
        "passes": 1,
        "ifmap_reads": maps * rows * shape["ifmap_row_words"],
        "psum_reads": 0 if PassFlag.FIRST in work.flags else psums,
        "psum_writes": psums,
        "filters": shape["filter_sets"] * len(work.pairs) * shape["filter_words"],
    }


def store_words(store, config):
    """Return what one store adds to the sums of its layer."""
    rows = len(store.images) * len(store.rows)
    values = len(store.columns) * store.p
    period = store.p * ceil(config.psum_lanes / store.p)
    return {
        "store_reads": rows * ceil(values / config.psum_lanes),
        "ofmaps": rows * ceil(values / config.activation_lanes),
        "programs": packet_words([len(STORE_FIELDS), *[len(TABLE_FIELDS)] * period], config),
    }


def long_fields(work):
    """Return the fields of an EXTENDED pass, in their order."""
    return [work.fields.get(name, 0) for name in PASS_FIELDS[len(PASS_SHORT_FIELDS) :]]


def packet_words(blocks, config):
    """Return the words of a packet of such blocks of fields: header, blocks and CRC."""
    return sum(ceil(size / config.fields_per_word) for size in [HEADER_FIELDS, *blocks]) + 1
