"""Chooses how a layer is cut for a machine, and predicts roughly what it costs."""

from dataclasses import dataclass
from math import ceil

from ..hw.config import Config
from .layer import Layer
from .legal import MODES, check_choice
from .schedule import schedule
from .search import Search, balanced, work, worked
from .tiling import Choice, geometry


__all__ = ["Mapping", "MappingError", "candidates", "map_layer"]

#: Numbers of filters in a PE that are tried.
MOST_DEPTHS = 8


class MappingError(ValueError):
    """A layer does not fit a machine; the message says why and what would fit."""


@dataclass(frozen=True)
class Mapping:
    """A layer cut for a machine.

    Parameters
    ----------
    layer : Layer
    config : Config
    choice : Choice
        Sizes of the pieces.
    costs : dict
        Predicted cycles, if nothing else took time: of ``compute``, ``ifmap_bus``, ``psum_bus``,
        ``link_in``, ``link_out``; of the whole: ``cycles``. Integers.

    Raises
    ------
    ValueError
        The machine cannot carry out the choice (:func:`legal.check_choice`).
    """

    layer: Layer
    config: Config
    choice: Choice
    costs: dict

    def __post_init__(self):
        check_choice(self.layer, self.config, self.choice)

    def tiles(self):
        """Yield the ifmap tiles with their passes, in their order on the link."""
        return schedule(self.layer, self.config, self.choice)

    @property
    def cycles(self):
        """Predicted cycles of the layer, coding not considered."""
        return self.costs["cycles"]

    @property
    def utilisation(self):
        """Predicted share of the multipliers' cycles that a product of the layer uses, 0..1."""
        return self.layer.macs / (self.cycles * self.config.pe_count)


def map_layer(layer, config, *, link_ratio=None, zeros=(None, None), modes=MODES):
    """Return the mapping of a layer with the fewest predicted cycles.

    Parameters
    ----------
    layer : Layer
        What to compute.
    config : Config
        The machine.
    link_ratio : float, optional
        Words per cycle that the link carries, both directions together; without it one word per
        cycle in each direction.
    zeros : (float or None, float or None)
        Shares of zeros, 0..1, that coded ifmaps and coded ofmaps will have. None for a map of
        which nothing is known: it is taken to be as large as without the code.
    modes : tuple of str
        What neighbouring groups of columns may stand for; ``"rows"`` is always allowed.

    Returns
    -------
    Mapping

    Raises
    ------
    MappingError
        The layer does not fit the machine.
    ValueError
        ``link_ratio`` is not above 0, or a share of zeros is not 0..1.
    """
    return candidates(layer, config, 1, link_ratio=link_ratio, zeros=zeros, modes=modes)[0]


def candidates(layer, config, count, *, link_ratio=None, zeros=(None, None), modes=MODES):
    """Return the ``count`` best mappings of different shapes, the best one first.

    There may be fewer. Parameters and errors as those of :func:`map_layer`.
    """
    check(layer, config)
    if link_ratio is not None and link_ratio <= 0:
        raise ValueError(f"link_ratio must be above 0, not {link_ratio!r}")
    for name, share in zip(("ifmaps", "ofmaps"), zeros, strict=True):
        if share is not None and not 0 <= share <= 1:
            raise ValueError(f"zeros of the {name} must be 0..1, not {share!r}")
    found = []
    share = worked(zeros[0], config, config.ifmap_spad_words)  # of no window is it less
    shapes = sorted(pe_shapes(layer, config, modes), key=lambda shape: shape[0])
    for bound, shape in shapes:
        if len(found) == count and bound * share >= found[-1].cycles:
            break
        best = Search(layer, config, shape, link_ratio, zeros).best()
        if best is not None:
            found.append(Mapping(layer, config, *best))
            found = sorted(found, key=lambda mapping: mapping.cycles)[:count]
    assert found, "one channel, one filter and one psum fit every machine"
    return found


def check(layer, config):
    """Refuse what no mapping can mend."""
    row_words = -(-layer.S // config.activation_lanes)
    limits = (
        ("S", layer.S, config.ifmap_spad_words, "the ifmap scratchpad"),
        ("R", layer.R, (config.buffer_words - 1) // row_words, "the global buffer"),
        ("threshold", layer.threshold, config.field_max, "a field"),
    )
    for name, value, most, owner in limits:
        if value > most:
            raise MappingError(
                f"{layer.name}: {name} must be at most {most}, as much as {owner} holds, "
                f"not {value}"
            )
    if layer.rescale and not config.rescale:
        raise MappingError(
            f"{layer.name}: rescale must be False on a machine that cannot, not {layer.rescale}"
        )
    least, most = -(2 ** (config.activation_bits - 1)), 2 ** (config.activation_bits - 1) - 1
    for name in ("ifmap_zero_point", "ofmap_zero_point"):
        value = getattr(layer, name)
        if value and not config.zero_points:
            raise MappingError(
                f"{layer.name}: {name} must be 0 on a machine without zero points, not {value}"
            )
        if not least <= value <= most:
            raise MappingError(f"{layer.name}: {name} must be {least}..{most}, not {value}")


def pe_shapes(layer, config, modes):
    """Yield (lower bound of the cycles, choice of everything but the tiles)."""
    channels, filters = layer.C // layer.groups, layer.M // layer.groups
    vertical = {
        config.columns // groups: groups for groups in range(config.columns, 0, -1)
    }  # the fewest groups for each number of rows: 4 columns are 1 group of 4, 2 of 2 or 4 of 1
    for q in balanced(channels, min(channels, config.ifmap_spad_words // layer.S)):
        for whole in (False, True):
            depth = config.filter_spad_words if whole else config.filter_half_words
            most = min(filters, config.psum_spad_words, depth // (q * layer.S))
            if most < 1:
                continue
            for p in balanced(filters, most)[:MOST_DEPTHS]:
                if whole and p * q * layer.S <= config.filter_half_words:
                    continue
                for columns, _groups in vertical.items():
                    for shape in sides(layer, config, modes, p, columns):
                        choice = Choice(
                            p=p, q=q, whole=whole, images=1, rows=1, columns=1, slots=1,
                            resident=1, ifmap_areas=1, psum_areas=1, **shape,
                        )  # fmt: skip
                        yield compute_bound(layer, config, choice), choice


def sides(layer, config, modes, p, columns):
    """Yield mode, groups and group rows for at most ``columns`` columns to a group."""
    group_rows = min(columns, layer.E)
    group_rows = ceil(layer.E / ceil(layer.E / group_rows))
    most = config.columns // group_rows
    parts = ceil(layer.M // layer.groups / p)
    yield {"mode": "rows", "groups": 1, "group_rows": group_rows}
    for mode, count in (("images", layer.N), ("filters", parts), ("groups", layer.groups)):
        groups = min(most, count)
        if mode in modes and groups > 1:
            groups = ceil(count / ceil(count / groups))
            yield {"mode": mode, "groups": groups, "group_rows": group_rows}


def compute_bound(layer, config, choice):
    """Return the cycles of the products if nothing ever waits."""
    geo = geometry(layer, config, choice.q)
    images, filters, groups = work(layer, choice)
    passes = ceil(geo.slots * layer.R / config.rows)
    steps = ceil(layer.E / choice.group_rows)
    return images * groups * steps * layer.F * passes * filters * geo.window
