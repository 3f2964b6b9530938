"""The best sizes of tiles for one choice of what a PE and a column do."""

from dataclasses import dataclass, replace
from math import ceil

import numpy as np

from .coding import segment_words
from .tiling import SHORT_PASS, area_words, chunks, geometry, pass_products


__all__ = ["Search", "balanced", "work", "worked"]

#: Cycles of a pass beside its products: filling and emptying the chains.
PASS_OVERHEAD = 12
#: The same of short passes where PEs skip: the next but one comes when the slowest PE has ended
#: this one. Layer A of `bench/peers.py` with zeros is then cut into the fewest passes.
SHORT_OVERHEAD = 50
#: How far a chain that skips lags behind the mean of its PEs, in deviations of a window:
#: what a model of 12 x 14 PEs with chain queues of 8 psums gave on AlexNet, and no bound.
IMBALANCE = 1.2
#: How much longer the psum bus takes where columns that skip ask for it unevenly.
UNEVEN = 1.3
#: Most areas a LAYER packet can name.
MOST_PSUM_AREAS = 255
#: Sizes tried for each dimension of a tile.
MOST_SIZES = 8


def balanced(whole, most):
    """Return sizes <= ``most`` that cut ``whole`` evenly, the largest first."""
    counts = range(ceil(whole / most), whole + 1)
    return sorted({ceil(whole / count) for count in counts}, reverse=True)


def worked(zeros, config, window):
    """Return the share of a window's cycles that remains where PEs skip a share ``zeros``.

    A chain waits for its slowest PE: the values other than 0 of a window are binomial, and a
    window takes so many deviations more than their mean, and one value at least.
    """
    if not config.skipping or zeros is None:
        return 1.0
    mean, deviation = window * (1 - zeros), (window * zeros * (1 - zeros)) ** 0.5
    return min(1.0, max(1.0, mean + IMBALANCE * deviation) / window)


def work(layer, choice):
    """Return images, filters and groups of the layer that remain for one column group."""
    filters = layer.M // layer.groups
    images, groups = layer.N, layer.groups
    match choice.mode:
        case "images":
            images = ceil(images / choice.groups)
        case "groups":
            groups = ceil(groups / choice.groups)
        case "filters":
            sets = chunks(range(ceil(filters / choice.p)), choice.groups)
            filters = sum(min(choice.p, filters - part.start * choice.p) for part in sets)
    return images, filters, groups


@dataclass(frozen=True)
class Sizes:
    """What one dimension of the tiles contributes for each size tried; arrays of one shape."""

    size: np.ndarray
    count: np.ndarray
    sums: dict


class Search:
    """The best tiles for one choice of p, q and columns: all sizes at once, as arrays."""

    def __init__(self, layer, config, choice, link_ratio, zeros):
        self.layer = layer
        self.config = config
        self.choice = choice
        self.link_ratio = link_ratio
        self.ifmap_zeros = zeros[0] if layer.ifmap_coded else None
        self.ofmap_zeros = zeros[1] if layer.ofmap_coded else None
        self.geo = geometry(layer, config, choice.q)
        self.share = worked(zeros[0], config, self.geo.window)
        # where zeros are skipped the link is nearer to being the limit, and tiles matter more
        self.most_sizes = 2 * MOST_SIZES if config.skipping else MOST_SIZES
        self.sets = self.count_sets()

    def count_sets(self):
        """Return how many filter sets one group of the layer (or several at once) has."""
        parts = ceil(self.geo.group_filters / self.choice.p)
        return ceil(parts / self.choice.groups) if self.choice.mode == "filters" else parts

    def dimension(self, whole, sizes, axis, sums):
        """Return :class:`Sizes`; ``sums`` maps names to functions of one tile's size."""
        shape = [1] * 4
        shape[axis] = len(sizes)

        def total(function):
            return np.array(
                [
                    whole // size * function(size) + (function(whole % size) if whole % size else 0)
                    for size in sizes
                ],
                dtype=float,
            ).reshape(shape)

        counted = {name: total(function) for name, function in sums.items()}
        return Sizes(np.array(sizes).reshape(shape), total(lambda _size: 1), counted)

    def images(self):
        """Tiles of images; a part of a tile may find fewer neighbours for the columns."""
        together = self.choice.groups if self.choice.mode == "images" else 1

        def rounds(size):
            return size // max(n for n in range(1, min(together, size) + 1) if size % n == 0)

        sizes = {ceil(size / together) * together for size in balanced(self.layer.N, self.layer.N)}
        sizes = sorted({min(size, self.layer.N) for size in sizes}, reverse=True)
        return self.dimension(self.layer.N, thin(sizes, self.most_sizes), 0, {"rounds": rounds})

    def rows(self):
        """Tiles of ofmap rows, whole steps where there are several."""
        step = self.choice.group_rows
        steps = ceil(self.layer.E / step)
        sizes = [min(size * step, self.layer.E) for size in balanced(steps, steps)]
        sizes = thin(sizes, self.most_sizes) + [size for size in (step // 2, 1) if 0 < size < step]

        def sent(size):
            full, tail = divmod(size, step)
            return full * self.geo.ifmap_rows(step) + (self.geo.ifmap_rows(tail) if tail else 0)

        return self.dimension(
            self.layer.E,
            list(dict.fromkeys(sizes)),
            1,
            {"steps": lambda size: ceil(size / step), "sent": sent, "rows": self.geo.ifmap_rows},
        )

    def columns(self):
        """Tiles of ofmap columns, as many as a segment may have."""
        sizes = [
            size
            for size in balanced(self.layer.F, self.layer.F)
            if max(self.geo.ifmap_values(size), size * self.choice.p) <= self.config.field_max
        ]
        geo, p = self.geo, self.choice.p

        def sent(values, zeros):
            return segment_words(values, zeros, self.config)

        sums = {
            "ifmap": geo.ifmap_row_words,
            "psum": lambda size: geo.psum_row_words(size, p),
            "ifmap_sent": lambda size: sent(geo.ifmap_values(size), self.ifmap_zeros),
            "ofmap_sent": lambda size: sent(size * p, self.ofmap_zeros),
        }
        return self.dimension(self.layer.F, thin(sizes, self.most_sizes), 2, sums)

    def slots(self):
        """Tiles of channel groups."""
        height, rows = self.layer.R, self.config.rows

        def touched(size):
            return sum(
                (pairs.stop - 1) // height - pairs.start // height + 1
                for pairs in chunks(range(size * height), rows)
            )

        sums = {"passes": lambda size: ceil(size * height / rows), "touched": touched}
        sizes = thin(balanced(self.geo.slots, self.geo.slots), self.most_sizes)
        return self.dimension(self.geo.slots, sizes, 3, sums)

    def best(self):
        """Return the best :class:`Choice` and its costs, or None where no tile fits the buffer."""
        dimensions = self.images(), self.rows(), self.columns(), self.slots()
        found = None
        for areas in (2, 1):
            costs, resident, psum_areas, fits = self.costs(*dimensions, areas)
            cycles = np.where(fits, costs["cycles"], np.inf)
            index = np.unravel_index(np.argmin(cycles), cycles.shape)
            if not np.isfinite(cycles[index]):
                continue
            if found is None or ceil(cycles[index]) < found[1]["cycles"]:
                names = ("images", "rows", "columns", "slots")
                sizes = {
                    name: int(np.broadcast_to(part.size, cycles.shape)[index])
                    for name, part in zip(names, dimensions, strict=True)
                }
                choice = replace(
                    self.choice,
                    resident=int(resident[index]),
                    psum_areas=int(psum_areas[index]),
                    ifmap_areas=areas,
                    **sizes,
                )
                shape = cycles.shape
                rounded = {
                    name: ceil(np.broadcast_to(cost, shape)[index]) for name, cost in costs.items()
                }
                found = choice, rounded
        return found

    def short(self, images, rows, columns):
        """Return where passes are so short that PEs which skip may wait for the next one."""
        sizes = {"images": images.size, "rows": rows.size, "columns": columns.size}
        products = pass_products(self.geo, self.choice, **sizes)
        return self.config.skipping & (products < SHORT_PASS)

    def fit(self, images, rows, columns, slots, areas):
        """Return resident sets, psum areas, and where both fit the buffer."""
        config = self.config
        ifmap, psum = area_words(
            self.geo,
            self.choice,
            images=images.size,
            rows=rows.size,
            columns=columns.size,
            slots=slots.size,
        )
        room = np.maximum(config.buffer_words - areas * ifmap, 0) // psum
        alone = slots.count == 1
        resident = np.where(alone, self.sets, np.minimum(self.sets, room))
        resident = np.minimum(resident, np.where(alone, self.sets, MOST_PSUM_AREAS))
        # half of them may wait for their stores, and those of two passes if these are short
        several = self.choice.mode in {"filters", "groups"} and self.short(images, rows, columns)
        wanted = np.where(alone, np.where(several, 3, 2), 2 * resident)
        wanted = np.minimum(wanted, MOST_PSUM_AREAS)
        fits = (room >= 1) & (ifmap <= config.field_max) & (psum <= config.field_max)
        return np.maximum(resident, 1), np.clip(wanted, 1, np.maximum(room, 1)), fits

    def costs(self, images, rows, columns, slots, areas):
        """Return predicted cycles by cause, resident sets, psum areas and what fits."""
        layer, choice, geo = self.layer, self.choice, self.geo
        resident, psum_areas, fits = self.fit(images, rows, columns, slots, areas)
        _images, filters, groups = work(layer, choice)
        parts = ceil(geo.group_filters / choice.p) * layer.groups
        rounds, steps, passes = images.sums["rounds"], rows.sums["steps"], slots.sums["passes"]
        blocks = images.count * rows.count * columns.count
        total_passes = blocks * passes * self.sets * groups
        maps = layer.N if choice.mode == "images" else rounds
        seen = choice.groups if choice.mode == "groups" else 1
        reloads = np.where(slots.count == 1, 1, -(-self.sets // resident))
        ifmap_words = layer.N * rows.sums["rows"] * columns.sums["ifmap_sent"] * geo.slots
        ifmap_words = ifmap_words * layer.groups * reloads
        filter_words = blocks * parts * geo.slots * layer.R * geo.filter_words(choice.p)
        maps_out = layer.N * layer.E * parts
        planes = maps_out * columns.sums["psum"]
        costs = {
            "compute": rounds * steps * layer.F * passes * filters * geo.window * groups
            * self.share,
            "ifmap_bus": maps * seen * rows.sums["sent"] * columns.sums["ifmap"]
            * slots.sums["touched"] * self.sets * groups,
            "psum_bus": planes * passes,
            "link_in": ifmap_words + filter_words + total_passes * 6 + blocks * parts * 8,
            "link_out": maps_out * columns.sums["ofmap_sent"] + blocks * parts * 3,
        }  # fmt: skip
        shared = costs["link_in"] + costs["link_out"]
        scale = 1 if self.link_ratio is None else 1 / self.link_ratio
        # Ofmaps leave while the last tile of a block and the first of the next one are used.
        ifmap_bus = costs["ifmap_bus"] / self.config.ifmap_reads
        psum_bus = costs["psum_bus"] * (UNEVEN if self.config.skipping else 1)
        busy = np.maximum(np.maximum(costs["compute"], ifmap_bus), psum_bus)
        late = np.minimum(2 / slots.count, 1)
        early = 1 - late
        last = np.maximum(costs["link_in"] * late, costs["link_out"])
        if self.link_ratio is not None:
            last = costs["link_in"] * late + costs["link_out"]
        longest = np.maximum(busy * early, costs["link_in"] * early * scale)
        longest = longest + np.maximum(busy * late, last * scale)
        tiles = blocks * slots.count * reloads * groups
        overhead = np.where(self.short(images, rows, columns), SHORT_OVERHEAD, PASS_OVERHEAD)
        waits = total_passes * overhead + filter_words / total_passes * scale
        waits = waits + np.where(areas > 1, ifmap_words / tiles, ifmap_words) * scale
        waits = waits + np.where(psum_areas > 1, planes / total_passes, planes) * scale
        waits = waits + (filter_words * scale if choice.whole else 0)
        costs["cycles"] = longest + waits + shared * 1e-3  # of two equals, the one that moves less
        return costs, resident, psum_areas, fits


def thin(sizes, most):
    """Return at most about ``most`` of ``sizes``: the first ones, then ever fewer."""
    if len(sizes) <= most:
        return list(sizes)
    half = most // 2
    places = np.unique(np.geomspace(half, len(sizes) - 1, most - half).astype(int))
    return [*sizes[:half], *(sizes[place] for place in places)]
