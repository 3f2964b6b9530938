"""A photograph in, feature maps out: pictures as fixed-point maps, maps as pictures."""

import io
from base64 import b64encode
from pathlib import Path

import numpy as np
from matplotlib import colormaps
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.cbook import get_sample_data
from matplotlib.figure import Figure
from PIL import Image, ImageOps, UnidentifiedImageError


__all__ = ["contact_sheet", "load", "thumbnails", "to_fixed", "to_real"]

#: The photograph that is taken where none is given; it comes with matplotlib.
SAMPLE = "grace_hopper.jpg"
BACKGROUND = "#16181d"
FOREGROUND = "#e8e6e3"
#: Channels that have a thumbnail, pixels of its longer side, and values in a row of a vector's.
SHOWN, PIXELS, ACROSS = 12, 64, 32
#: Colours of feature maps: zero is the darkest. The brightest is reached by this percentile.
COLOURS, BRIGHTEST = "magma", 99.5


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
            most = np.percentile(np.abs(values), BRIGHTEST) or 1
            place.imshow(values, cmap=COLOURS, vmin=0, vmax=most, interpolation="nearest")
    figure.tight_layout(pad=1.2)
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=140, facecolor=BACKGROUND)
    return path


def thumbnails(maps, zero):
    """Return small pictures of the first feature maps.

    Parameters
    ----------
    maps : integer array of shape ``(channels, height, width)``
        Of one image; maps of a single value or row become one picture of all channels.
    zero : int
        The value that stands for zero: the darkest.

    Returns
    -------
    list of str
        PNG files in base64, each scaled by its own largest value.
    """
    values = np.abs(np.asarray(maps, dtype=float) - zero)
    if values.shape[1] == 1:
        values = values[:, 0]
        if values.shape[1] == 1:
            across = min(ACROSS, len(values))
            values = np.pad(values[:, 0], (0, -len(values) % across)).reshape(-1, across)
        values = values[None]
    return [thumbnail(each) for each in values[:SHOWN]]


def thumbnail(values):
    """Return one map, magnitudes, as a PNG file in base64."""
    most = np.percentile(values, BRIGHTEST) or values.max() or 1
    picture = Image.fromarray(np.minimum(values / most * 255, 255).astype(np.uint8))
    picture.thumbnail((PIXELS, PIXELS), Image.Resampling.BOX)
    colours = (colormaps[COLOURS](np.arange(256))[:, :3] * 255).astype(np.uint8)
    picture.putpalette(colours.tobytes())
    file = io.BytesIO()
    picture.save(file, format="PNG", optimize=True)
    return b64encode(file.getvalue()).decode()
