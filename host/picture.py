"""A photograph in, feature maps out: pictures as fixed-point maps, maps as pictures."""

from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.cbook import get_sample_data
from matplotlib.figure import Figure
from PIL import Image, ImageOps, UnidentifiedImageError


__all__ = ["contact_sheet", "load", "to_fixed", "to_real"]

#: The photograph that is taken where none is given; it comes with matplotlib.
SAMPLE = "grace_hopper.jpg"
BACKGROUND = "#16181d"
FOREGROUND = "#e8e6e3"


def load(path=None, *, height=160, width=128):
    """Read a photograph, cut its middle out and scale it.

    Parameters
    ----------
    path : path-like, optional
        A picture; without it a sample is taken.
    height, width : int
        Size to scale to, in pixels; exchanged for a picture that is wider than high.

    Returns
    -------
    float array of shape ``(channels, height, width)``
        Values 0..1; one channel if the picture is grey, else red, green and blue.

    Raises
    ------
    ValueError
        The file cannot be read or is no picture.
    """
    source = str(get_sample_data(SAMPLE, asfileobj=False)) if path is None else path
    try:
        with Image.open(source) as picture:
            upright = ImageOps.exif_transpose(picture)
            grey = upright.mode in {"1", "L", "LA", "I", "F"} or upright.mode.startswith("I;")
            upright = upright.convert("L" if grey else "RGB")
    except (OSError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        raise ValueError(f"image must be a readable picture, not {str(path)!r}") from error
    if upright.width > upright.height:
        height, width = width, height
    fitted = ImageOps.fit(upright, (width, height), Image.Resampling.LANCZOS)
    values = np.asarray(fitted, dtype=float) / 255
    return values[None] if values.ndim == 2 else values.transpose(2, 0, 1)


def to_fixed(values, *, fraction_bits, bits):
    """Return real values as integers of ``bits`` bits, ``fraction_bits`` of them behind the point.

    Raises
    ------
    ValueError
        A value does not fit.
    """
    fixed = np.rint(np.asarray(values) * 2**fraction_bits).astype(np.int64)
    most = 2 ** (bits - 1)
    if fixed.min() < -most or fixed.max() >= most:
        raise ValueError(
            f"values must be within {-most / 2**fraction_bits}.."
            f"{(most - 1) / 2**fraction_bits}, not {np.min(values)}..{np.max(values)}"
        )
    return fixed


def to_real(fixed, *, fraction_bits):
    """Return fixed-point integers as real values."""
    return np.asarray(fixed) / 2**fraction_bits


def contact_sheet(maps, path, *, title, labels, columns=4):
    """Write feature maps as one picture, each with its name and its share of zeros.

    Parameters
    ----------
    maps : real array of shape ``(count, height, width)`` or ``(1, height, width, 3)``
        Feature maps, each scaled by its own largest value; or one picture in colour, 0..1.
    path : path-like
        Where the PNG goes; its folder is made.
    title : str
        Heading.
    labels : list of str
        One per map.
    columns : int
        Maps side by side.

    Returns
    -------
    Path
    """
    maps = np.asarray(maps, dtype=float)
    columns = min(columns, len(maps))
    rows = -(-len(maps) // columns)
    height, width = maps.shape[1:3]
    size = 9 if columns > 1 else 4.5
    cell = size / columns
    figure = Figure(
        figsize=(size, rows * (cell * height / width + 0.35) + 0.6), facecolor=BACKGROUND
    )
    FigureCanvasAgg(figure)
    figure.suptitle(title, color=FOREGROUND, fontsize=13)
    axes = list(figure.subplots(rows, columns, squeeze=False).flat)
    for place in axes:
        place.set_axis_off()
    for place, values, label in zip(axes, maps, labels, strict=False):
        note = "" if values.ndim == 3 else f"   {np.mean(values == 0):.0%} zeros"
        place.set_title(label + note, color=FOREGROUND, fontsize=9, loc="left", pad=4)
        if values.ndim == 3:
            place.imshow(values)
        else:
            most = np.percentile(np.abs(values), 99.5) or 1
            place.imshow(values, cmap="magma", vmin=0, vmax=most, interpolation="nearest")
    figure.tight_layout(pad=1.2)
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=140, facecolor=BACKGROUND)
    return path
