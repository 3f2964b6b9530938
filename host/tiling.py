"""The pieces a layer is cut into, and how large they are."""

from dataclasses import dataclass

from ..hw.formats import PassFlag, StoreFlag


__all__ = [
    "SHORT_PASS",
    "Choice",
    "Geometry",
    "Pass",
    "Store",
    "Tile",
    "area_words",
    "chunks",
    "geometry",
    "pass_products",
]

#: A pass with fewer products of a PE than this is short: where zeros are skipped, the next ones may
#: be sent too late. (Layer A of `bench/peers.py` has some 900, AlexNet 10,000 and more.)
SHORT_PASS = 2048


def chunks(whole, size):
    """Cut the range ``whole`` into ranges of ``size``; the last one may be shorter."""
    return [whole[start : start + size] for start in range(0, len(whole), size)]


@dataclass(frozen=True, kw_only=True)
class Choice:
    """How a layer is cut: what the mapper decides.

    Parameters
    ----------
    p, q : int
        Filters and channels interleaved in one PE.
    whole : bool
        The filters of a pass take the whole scratchpad, not half.
    mode : str
        What neighbouring groups of columns stand for: ``"rows"`` (there is one group only),
        ``"images"``, ``"filters"`` (filter groups) or ``"groups"`` (groups of the layer).
    groups, group_rows : int
        Groups of columns; columns of a group, which are neighbouring ofmap rows.
    images, rows, columns : int
        Size of a block of psums: images, ofmap rows, ofmap columns.
    slots : int
        Channel groups in an ifmap tile.
    resident : int
        Filter sets whose psums stay in the buffer while the ifmap tiles stream past.
    ifmap_areas, psum_areas : int
        Ifmap tiles, and psums of filter sets, that the buffer holds at once.
    """

    p: int
    q: int
    whole: bool
    mode: str
    groups: int
    group_rows: int
    images: int
    rows: int
    columns: int
    slots: int
    resident: int
    ifmap_areas: int
    psum_areas: int


@dataclass(frozen=True)
class Store:
    """One STORE: rows of psums that stand side by side and leave as ofmaps."""

    flags: StoreFlag
    base: int
    p: int
    filters: range
    images: range
    rows: range
    columns: range


@dataclass(frozen=True)
class Pass:
    """One PASS: its descriptor, its filters, and what is stored after it.

    ``sets`` holds (group of the layer, filters) of each set; ``pairs`` numbers the pairs
    (channel group, filter row) of a group of the layer, row inner.
    """

    flags: PassFlag
    fields: dict
    p: int
    sets: tuple
    pairs: range
    stores: tuple


@dataclass(frozen=True)
class Tile:
    """One ifmap tile and the passes that use it, in order.

    In the buffer: group of the layer, channel group, image, row.
    """

    base: int
    groups: range
    slots: range
    images: range
    rows: range
    columns: range
    passes: tuple


@dataclass(frozen=True)
class Geometry:
    """What follows from a layer, a machine and a choice of q, in values and words.

    Its functions take integers or arrays of them.
    """

    slots: int
    group_filters: int
    window: int
    retire: int
    row_step: int
    ifmap_lanes: int
    psum_lanes: int
    weight_lanes: int
    kernel_rows: int

    def ifmap_rows(self, rows):
        """Ifmap rows under ``rows`` neighbouring ofmap rows."""
        return (rows - 1) * self.row_step + self.kernel_rows

    def ifmap_values(self, columns):
        """Values of an ifmap row under ``columns`` ofmap columns."""
        return (columns - 1) * self.retire + self.window

    def ifmap_row_words(self, columns):
        """Words of that ifmap row."""
        return -(-self.ifmap_values(columns) // self.ifmap_lanes)

    def psum_row_words(self, columns, p):
        """Words of a psum row."""
        return -(-columns * p // self.psum_lanes)

    def filter_words(self, p):
        """Words of one block of filters."""
        return -(-p * self.window // self.weight_lanes)


def geometry(layer, config, q):
    """Return the :class:`Geometry` of ``layer`` on a machine with ``q`` channels interleaved."""
    return Geometry(
        slots=-(-layer.C // layer.groups // q),
        group_filters=layer.M // layer.groups,
        window=q * layer.S,
        retire=q * min(layer.stride[1], layer.S),
        row_step=min(layer.stride[0], layer.R),
        ifmap_lanes=config.activation_lanes,
        psum_lanes=config.psum_lanes,
        weight_lanes=config.weight_lanes,
        kernel_rows=layer.R,
    )


def area_words(geo, choice, *, images, rows, columns, slots):
    """Return the words of one ifmap area and of one psum area; sizes may be arrays."""
    sets = choice.groups if choice.mode == "groups" else 1
    planes = choice.groups if choice.mode in {"filters", "groups"} else 1
    ifmap = sets * slots * images * geo.ifmap_rows(rows) * geo.ifmap_row_words(columns)
    psum = planes * images * rows * geo.psum_row_words(columns, choice.p)
    return ifmap, psum


def pass_products(geo, choice, *, images, rows, columns):
    """Return the products of a PE in a pass over a tile, zeros counted; sizes may be arrays."""
    together = choice.groups if choice.mode == "images" else 1
    windows = -(-images // together) * -(-rows // choice.group_rows) * columns
    return windows * choice.p * geo.window
