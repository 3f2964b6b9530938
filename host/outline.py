"""The packets of a layer without their data: which ones, with which fields, in which order."""

from dataclasses import dataclass
from itertools import pairwise

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
from .tiling import SHORT_PASS, Pass, Store, Tile, geometry, pass_products


__all__ = ["Step", "outline"]

#: Shortest piece of an ifmap tile that is worth a packet of its own, in words.
LEAST_PIECE_WORDS = 32
#: Longest one: the link is not blocked longer by it.
MOST_PIECE_WORDS = 4096
#: Stores that the machine takes before it has begun the first.
STORE_QUEUE = 2
#: A store must be on the link so many passes before the one that needs its psum area.
LEAST_LEAD = 2


@dataclass(frozen=True, kw_only=True)
class Step:
    """One packet.

    Parameters
    ----------
    kind : Kind
    blocks : tuple of tuple of int
        Fields of its descriptor blocks; a PASS that is not EXTENDED has one, any other two.
    tile, segments : Tile, range
        Of IFMAP: the tile, and which of its segments it carries.
    work : Pass
        Of PASS.
    store : Store
        Of STORE.
    """

    kind: Kind
    blocks: tuple = ()
    tile: Tile | None = None
    segments: range = range(0)
    work: Pass | None = None
    store: Store | None = None


def outline(mapping):
    """Yield a :class:`Step` for each packet of a layer, from LAYER to END.

    Parameters
    ----------
    mapping : :class:`lacuna.host.mapper.Mapping`
        The layer, cut for a machine.
    """
    return Outline(mapping).steps()


class Outline:
    """Decides the order of the packets; see :func:`outline`."""

    def __init__(self, mapping):
        self.mapping = mapping
        self.layer = mapping.layer
        self.config = mapping.config
        self.choice = mapping.choice
        self.geo = geometry(self.layer, self.config, self.choice.q)
        sizes = {name: getattr(self.choice, name) for name in ("images", "rows", "columns")}
        short = pass_products(self.geo, self.choice, **sizes) < SHORT_PASS
        self.late = self.config.skipping and short  # stores may wait for the next pass
        self.waiting = []  # (psum area, store) of stores that have their place on the link to come
        self.credit = 0  # of them, how many may go now; grows by `pace` with each pass
        self.pace = 0
        self.long_fields = None

    def steps(self):
        """Yield the packets of the layer."""
        areas = {
            "ifmap_areas": self.choice.ifmap_areas,
            "psum_areas": self.choice.psum_areas,
            "zero_point": self.layer.ifmap_zero_point,
        }
        yield Step(kind=Kind.LAYER, blocks=(block(areas, LAYER_FIELDS),))
        before = None
        for tile in self.mapping.tiles():
            if before is None:
                yield from self.pieces(tile, 1)
            else:
                yield from self.tile(before, tile)
            before = tile
        yield from self.tile(before, None)
        yield from self.stores(len(self.waiting))
        yield Step(kind=Kind.COUNTERS)
        yield Step(kind=Kind.END)

    def tile(self, tile, following):
        """Yield the passes of a tile, and between them the tile that follows.

        With two areas, that tile is sent while this one is used: its area becomes free when the
        first of these passes begins. With one area it can only be sent behind the last pass.
        """
        early = self.choice.ifmap_areas > 1
        pieces = []
        if following is not None:
            pieces = self.pieces(following, len(tile.passes) if early else 1)
        coming = tile.passes + (following.passes if following is not None else ())
        for index, work in enumerate(tile.passes):
            yield from self.work(work)
            soon = coming[index + 1 : index + 1 + LEAST_LEAD]
            yield from self.stores(self.due(work, soon, last=following is None))
            if early:
                rest = len(tile.passes) - index
                share = -(-len(pieces) // rest)
                yield from pieces[:share]
                pieces = pieces[share:]
        yield from pieces

    def work(self, work):
        """Yield one PASS packet and the stores that may follow it."""
        long_fields = block(work.fields, PASS_FIELDS[len(PASS_SHORT_FIELDS) :])
        extended = long_fields != self.long_fields
        self.long_fields = long_fields
        flags = {"flags": int(work.flags | PassFlag.EXTENDED * extended)}
        short = block(work.fields | flags, PASS_SHORT_FIELDS)
        blocks = (short, long_fields) if extended else (short,)
        yield Step(kind=Kind.PASS, blocks=blocks, work=work)
        self.waiting += [(work.fields["psum_base"], store) for store in work.stores]

    def due(self, work, coming, *, last):
        """Return how many stores go on the link behind the pass ``work``.

        All psums of a block become final while its last ifmap tile is used. So that they do not
        crowd out the filters of these passes, their stores are spread over twice the time, up to
        where the next block needs the psum areas; in the ``last`` tile there is no next one.

        Where PEs skip and passes are short, stores of one pass that fill the queue of the machine
        would stand in the way of the filters of the next but one until it ends: they go behind the
        next one.
        """
        if work.stores:
            passes = len(range(0, self.choice.slots * self.layer.R, self.config.rows))
            at_once = last or self.geo.slots <= self.choice.slots  # else sets end one by one
            self.pace = len(work.stores) / passes / (1 if at_once else 2)
        ripe = len(self.waiting)
        if self.late and coming and len(work.stores) >= STORE_QUEUE:
            ripe -= len(work.stores)
        self.credit = min(self.credit + self.pace, ripe)
        needed = {each.fields["psum_base"] for each in coming if each.flags & PassFlag.FIRST}
        forced = [index for index, (area, _store) in enumerate(self.waiting, 1) if area in needed]
        count = max([int(self.credit), *forced])
        self.credit = max(self.credit - count, 0)
        return count

    def stores(self, count):
        """Yield the first ``count`` of the stores that wait."""
        stores, self.waiting = self.waiting[:count], self.waiting[count:]
        for _area, store in stores:
            flags = store.flags | StoreFlag.CODED * self.layer.ofmap_coded
            flags |= StoreFlag.RELU * self.layer.relu | StoreFlag.RESCALE * self.layer.rescale
            fields = {
                "flags": int(flags),
                "base": store.base,
                "rows": len(store.images) * len(store.rows),
                "values": len(store.columns) * store.p,
                "period": store.p * -(-self.config.psum_lanes // store.p),
                "threshold": self.layer.threshold,
                "zero_point": self.layer.ofmap_zero_point,
            }
            yield Step(kind=Kind.STORE, blocks=(block(fields, STORE_FIELDS),), store=store)

    def pieces(self, tile, count):
        """Return the IFMAP packets of a tile, cut into about ``count``."""
        geo, columns = self.geo, len(tile.columns)
        segments = len(tile.groups) * len(tile.slots) * len(tile.images)
        segments *= geo.ifmap_rows(len(tile.rows))
        row_words = geo.ifmap_row_words(columns)
        count = min(count, max(1, segments * row_words // LEAST_PIECE_WORDS))
        count = max(count, -(-segments * row_words // MOST_PIECE_WORDS))
        steps = []
        for part in even_parts(segments, min(count, segments)):
            flags = IfmapFlag.CODED * self.layer.ifmap_coded
            flags |= IfmapFlag.ACQUIRE * (part.start == 0)
            flags |= IfmapFlag.READY * (part.stop == segments)
            fields = {
                "flags": int(flags),
                "base": tile.base + part.start * row_words,
                "segments": len(part),
                "values": geo.ifmap_values(columns),
            }
            blocks = (block(fields, IFMAP_FIELDS),)
            steps.append(Step(kind=Kind.IFMAP, blocks=blocks, tile=tile, segments=part))
        return steps


def block(fields, names):
    """Return the values of ``names``, 0 for those that ``fields`` lacks."""
    return tuple(int(fields.get(name, 0)) for name in names)


def even_parts(count, parts):
    """Cut ``range(count)`` into as many ``parts``; the first ones may be longer by one."""
    size, longer = divmod(count, parts)
    ends = [part * size + min(part, longer) for part in range(parts + 1)]
    return [range(start, stop) for start, stop in pairwise(ends)]
