"""A layer cut into tiles, passes and stores, for given sizes of the pieces."""

from math import ceil

from ..hw.formats import PassFlag, StoreFlag
from .tiling import Pass, Store, Tile, area_words, chunks, geometry


__all__ = ["schedule"]


def schedule(layer, config, choice):
    """Yield the ifmap tiles of a layer in their order on the link.

    Loop order: group of the layer, images, rows, columns, filter block (the psums of which stay
    in the buffer), ifmap tile, filter set, pairs.
    """
    return Scheduler(layer, config, choice).tiles()


class Scheduler:
    """Walks the loops of :func:`schedule` and hands out areas of the buffer in turn."""

    def __init__(self, layer, config, choice):
        self.layer = layer
        self.config = config
        self.choice = choice
        self.geo = geometry(layer, config, choice.q)
        self.ifmap_area, self.psum_area = area_words(
            self.geo,
            choice,
            images=choice.images,
            rows=choice.rows,
            columns=choice.columns,
            slots=choice.slots,
        )
        # the streams of ifmaps and of psums meet rarely at the two ends of the buffer
        self.psum_start = config.buffer_words - choice.psum_areas * self.psum_area
        self.tile_count = 0
        self.set_count = 0
        self.word_count = 0
        self.written = {}

    def tiles(self):
        """Yield each :class:`Tile`."""
        layer, choice = self.layer, self.choice
        together = choice.groups if choice.mode == "groups" else 1
        for groups in chunks(range(layer.groups), together):
            for images in chunks(range(layer.N), choice.images):
                for rows in chunks(range(layer.E), choice.rows):
                    for columns in chunks(range(layer.F), choice.columns):
                        yield from self.block(groups, images, rows, columns)

    def sets(self, groups):
        """Return the filter sets of ``groups`` of the layer: tuples of (group, filters)."""
        parts = chunks(range(self.geo.group_filters), self.choice.p)
        if self.choice.mode == "groups":
            return [tuple((group, part) for group in groups) for part in parts]
        sides = self.choice.groups if self.choice.mode == "filters" else 1
        sets = chunks(range(len(parts)), sides)
        return [tuple((groups.start, parts[index]) for index in side) for side in sets]

    def block(self, groups, images, rows, columns):
        """Yield the tiles of all filters for one piece of the ofmaps."""
        tiles = chunks(range(self.geo.slots), self.choice.slots)
        sets = self.sets(groups)
        for resident in chunks(range(len(sets)), self.choice.resident):
            areas = range(self.set_count, self.set_count + len(resident))
            self.set_count = areas.stop
            for slots in tiles:
                base = self.tile_count % self.choice.ifmap_areas * self.ifmap_area
                self.tile_count += 1
                tile = Tile(base, groups, slots, images, rows, columns, ())
                passes = []
                for index, area in zip(resident, areas, strict=True):
                    passes += self.passes(tile, sets[index], area)
                passes = self.mark(passes)
                yield Tile(base, groups, slots, images, rows, columns, tuple(passes))

    def passes(self, tile, sets, area):
        """Return the passes of one filter set over one tile."""
        height, total = self.layer.R, self.geo.slots * self.layer.R
        base = self.psum_start + area % self.choice.psum_areas * self.psum_area
        fields = self.descriptor(tile, sets)
        words = self.pass_words(tile, fields)
        passes = []
        for pairs in chunks(
            range(tile.slots.start * height, tile.slots.stop * height), self.config.rows
        ):
            first, final = pairs.start == 0, pairs.stop == total
            slot, row = divmod(pairs.start, height)
            meant = {
                PassFlag.FIRST: first,
                PassFlag.FINAL: final,
                PassFlag.WHOLE: self.choice.whole,
            }
            flags = PassFlag(sum(flag for flag, holds in meant.items() if holds))
            distance = 0 if first else self.word_count - self.written[area]
            self.written[area] = self.word_count
            self.word_count += words
            fields |= {
                "pairs": len(pairs),
                "row": row,
                "slots": ceil((row + len(pairs)) / height),
                "ifmap_base": tile.base + (slot - tile.slots.start) * fields["ifmap_slot_stride"],
                "psum_base": base,
                "distance": min(distance, self.config.field_max),
            }
            stores = self.stores(tile, sets, base) if final else ()
            passes.append(Pass(flags, dict(fields), fields["p"], sets, pairs, stores))
        return passes

    def mark(self, passes):
        """Let the first pass of a tile wait for it and the last one free its area."""
        for index, flag in ((0, PassFlag.ACQUIRE), (-1, PassFlag.RELEASE)):
            old = passes[index]
            passes[index] = Pass(
                old.flags | flag, old.fields, old.p, old.sets, old.pairs, old.stores
            )
        return passes

    def sides(self, tile, sets):
        """Return column groups, filter sets and ifmap sets of a pass."""
        match self.choice.mode:
            case "images":
                parts = range(1, self.choice.groups + 1)
                count = max(part for part in parts if len(tile.images) % part == 0)
                return count, 1, count
            case "filters":
                return len(sets), len(sets), 1
            case "groups":
                return len(sets), len(sets), len(sets)
        return 1, 1, 1

    def descriptor(self, tile, sets):
        """Return the fields that the passes of one filter set over one tile share."""
        geo, (groups, filter_sets, ifmap_sets) = self.geo, self.sides(tile, sets)
        p = max(len(filters) for _group, filters in sets)
        group_rows = min(self.choice.group_rows, len(tile.rows))
        steps = ceil(len(tile.rows) / group_rows)
        tail_rows = len(tile.rows) - (steps - 1) * group_rows
        values = geo.ifmap_values(len(tile.columns))
        ifmap_row_words = geo.ifmap_row_words(len(tile.columns))
        ifmap_image = geo.ifmap_rows(len(tile.rows)) * ifmap_row_words
        ifmap_slot = len(tile.images) * ifmap_image
        psum_row_words = geo.psum_row_words(len(tile.columns), p)
        psum_image = len(tile.rows) * psum_row_words
        sides = {"images": ifmap_image, "groups": len(tile.slots) * ifmap_slot}
        together = groups if self.choice.mode == "images" else 1
        images = len(tile.images) // together
        return {
            "filter_words": geo.filter_words(p),
            "p": p,
            "window": geo.window,
            "retire": geo.retire,
            "kernel_rows": self.layer.R,
            "row_step": geo.row_step,
            "groups": groups,
            "group_rows": group_rows,
            "tail_rows": tail_rows,
            "filter_sets": filter_sets,
            "ifmap_sets": ifmap_sets,
            "images": images,
            "steps": steps,
            "ifmap_row_words": ifmap_row_words,
            "ifmap_last_values": values - (ifmap_row_words - 1) * geo.ifmap_lanes,
            "ifmap_rows": geo.ifmap_rows(group_rows),
            "ifmap_tail_rows": geo.ifmap_rows(tail_rows),
            "ifmap_image_stride": together * ifmap_image if images > 1 else 0,
            "ifmap_step_stride": group_rows * geo.row_step * ifmap_row_words if steps > 1 else 0,
            "ifmap_set_stride": sides[self.choice.mode] if ifmap_sets > 1 else 0,
            "ifmap_slot_stride": ifmap_slot if len(tile.slots) > 1 else 0,
            "psum_row_words": psum_row_words,
            "psum_last_values": len(tile.columns) * p - (psum_row_words - 1) * geo.psum_lanes,
            "psum_image_stride": together * psum_image if images > 1 else 0,
            "psum_step_stride": group_rows * psum_row_words if steps > 1 else 0,
            "psum_group_stride": self.side_words(tile, psum_image) if groups > 1 else 0,
        }

    def side_words(self, tile, psum_image):
        """Return how far apart the psums of neighbouring column groups stand, in words."""
        return psum_image if self.choice.mode == "images" else len(tile.images) * psum_image

    def pass_words(self, tile, fields):
        """Return how many psum words a pass writes."""
        maps = fields["groups"] if self.choice.mode in {"filters", "groups"} else 1
        return maps * len(tile.images) * len(tile.rows) * fields["psum_row_words"]

    def stores(self, tile, sets, base):
        """Return the stores of one filter set: one for each group of filters."""
        p = max(len(filters) for _group, filters in sets)
        psum_row_words = self.geo.psum_row_words(len(tile.columns), p)
        words = len(tile.images) * len(tile.rows) * psum_row_words
        stores = []
        for index, (group, part) in enumerate(sets):
            meant = {StoreFlag.WAIT: index == 0, StoreFlag.RELEASE: index == len(sets) - 1}
            flags = StoreFlag(sum(flag for flag, holds in meant.items() if holds))
            start = group * self.geo.group_filters
            filters = range(start + part.start, start + part.stop)
            stores.append(
                Store(flags, base + index * words, p, filters, tile.images, tile.rows, tile.columns)
            )
        return tuple(stores)
