"""Whether a layer can be cut in a given way for a machine."""

from math import ceil

from .tiling import area_words, geometry


__all__ = ["MODES", "check_choice"]

#: What neighbouring groups of columns may stand for.
MODES = "rows", "images", "filters", "groups"


def check_choice(layer, config, choice):
    """Refuse a choice that the machine cannot carry out.

    Parameters
    ----------
    layer : Layer
        What is cut.
    config : Config
        The machine.
    choice : Choice
        How.

    Raises
    ------
    ValueError
        A size is not positive, or more than the layer has or a memory of the machine holds.
    """
    if choice.mode not in MODES:
        raise ValueError(f"mode must be one of {', '.join(MODES)}, not {choice.mode!r}")
    geo = geometry(layer, config, max(choice.q, 1))
    depth = config.filter_spad_words if choice.whole else config.filter_half_words
    sets = ceil(geo.group_filters / max(choice.p, 1))
    sides = {"rows": 1, "images": layer.N, "filters": sets, "groups": layer.groups}
    limits = {
        "q": (config.ifmap_spad_words // layer.S, "windows that the ifmap scratchpad holds"),
        "p": (
            min(config.psum_spad_words, depth // max(geo.window, 1)),
            "filters that the psum and filter scratchpads hold",
        ),
        "groups": (min(sides[choice.mode], config.columns), f"groups of {choice.mode}"),
        "group_rows": (config.columns // max(choice.groups, 1), "columns of a group"),
        "images": (layer.N, "images"),
        "rows": (layer.E, "ofmap rows"),
        "columns": (layer.F, "ofmap columns"),
        "slots": (geo.slots, "channel groups"),
        "resident": (sets, "filter sets"),
        "ifmap_areas": (15, "areas that a LAYER packet can name"),
        "psum_areas": (255, "areas that a LAYER packet can name"),
    }
    for name, (most, what) in limits.items():
        value = getattr(choice, name)
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
            raise ValueError(f"{layer.name}: {name} must be 1..{most}, {what}, not {value!r}")
    check_buffer(layer, config, choice, geo)
    values = max(geo.ifmap_values(choice.columns), choice.columns * choice.p)
    if values > config.field_max:
        raise ValueError(
            f"{layer.name}: columns must make rows of at most {config.field_max} values, as many "
            f"as a field names, not {values}"
        )


def check_buffer(layer, config, choice, geo):
    """Refuse areas that do not fit the buffer together, or psums that have too few of them."""
    alone = choice.slots >= geo.slots  # then a filter set is done before the next one begins
    if not alone and choice.psum_areas < choice.resident:
        raise ValueError(
            f"{layer.name}: psum_areas must be at least resident ({choice.resident}) where "
            f"channels come in several tiles, not {choice.psum_areas}"
        )
    sizes = {name: getattr(choice, name) for name in ("images", "rows", "columns", "slots")}
    ifmap, psum = area_words(geo, choice, **sizes)
    needed = choice.ifmap_areas * ifmap + choice.psum_areas * psum
    if needed > config.buffer_words:
        raise ValueError(
            f"{layer.name}: {choice.ifmap_areas} ifmap areas of {ifmap} words and "
            f"{choice.psum_areas} psum areas of {psum} must fit the {config.buffer_words} words "
            f"of the buffer, not take {needed}"
        )
