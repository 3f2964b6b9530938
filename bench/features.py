"""Feature maps of a photograph in a network of AlexNet's shape, in golden's arithmetic."""

import numpy as np

from ..golden import conv, post
from ..host.networks import alexnet
from ..host.picture import load
from .cases import arithmetic


__all__ = ["PUBLISHED_ZEROS", "feature_maps", "gabor_bank", "level_for", "pictures", "pool"]

#: Fraction of zeros behind each layer of AlexNet: those of the next layer's ifmaps (Chen et al.,
#: JSSC 52(1), 2017, Table V); behind the last one, which it does not say, as before it.
PUBLISHED_ZEROS = {"conv1": 0.387, "conv2": 0.725, "conv3": 0.793, "conv4": 0.776, "conv5": 0.776}
#: How far ReLU's begin varies from filter to filter, in standard deviations of the psums.
LEVEL_SPREAD = 0.5
#: Greatest magnitude of the psums of every filter, before products lose bits: half of 16 bits.
PSUM_PEAK = 2**14
#: Value of a difference in brightness from black to white.
PICTURE_RANGE = 2**12
#: Corners of the pictures in the photograph, row and column in fractions of what can be chosen.
CORNERS = (0.0, 0.45), (0.45, 0.1), (0.7, 0.9), (0.2, 0.0)
#: Layers behind which maps are pooled.
POOLED = {"conv1", "conv2"}
#: Halvings of the interval in which a level is sought.
STEPS = 16
SEED = 2017


def pictures(count, size):
    """Return pieces of the sample photograph, integers of shape ``(count, 3, size, size)``.

    Each colour has mean 0; every other piece is mirrored.

    Parameters
    ----------
    count : int
        Pieces, at most four.
    size : int
        Rows and columns, in pixels, at most 512.
    """
    photograph = load(height=600, width=512)
    found = []
    for index, corner in enumerate(CORNERS[:count]):
        top, left = (
            int(share * (side - size))
            for share, side in zip(corner, photograph.shape[1:], strict=True)
        )
        piece = photograph[:, top : top + size, left : left + size]
        found.append(piece[:, :, ::-1] if index % 2 else piece)
    values = np.array(found)
    values -= values.mean(axis=(0, 2, 3), keepdims=True)
    return np.rint(values * PICTURE_RANGE).astype(np.int64)


def gabor_bank(size):
    """Return 96 filters of shape ``(96, 3, size, size)``: waves in a bell, of mean 0.

    Eight directions, three lengths of wave, two phases; each grey and in two opposed colours, as
    the filters that AlexNet learns for its first layer.
    """
    colours = np.array([[1, 1, 1], [1, -1, 0], [0.5, 0.5, -1]])
    row, column = np.mgrid[:size, :size] - (size - 1) / 2
    filters = []
    for index in range(8):
        angle = np.pi * index / 8
        along = column * np.cos(angle) + row * np.sin(angle)
        for number, length in enumerate((4, 6, 10)):
            bell = np.exp(-2 * (row**2 + column**2) / length**2)
            for phase in (0, np.pi / 2):
                wave = bell * np.cos(2 * np.pi * along / length + phase)
                wave -= wave.mean()
                chosen = colours[[0, 1 + (index + number) % 2]]
                filters += list(chosen[:, :, None, None] * wave)
    return np.array(filters)


def pool(maps):
    """Return the maxima of 3 x 3 values at stride 2."""
    windows = np.lib.stride_tricks.sliding_window_view(maps, (3, 3), axis=(2, 3))
    return windows[:, :, ::2, ::2].max(axis=(4, 5))


def scaled(filters, ifmap, shape):
    """Return filters as integers of 16 bits whose psums reach ``PSUM_PEAK`` each."""
    fine = np.rint(filters / np.abs(filters).max() * 2**11).astype(np.int64)
    exact = shape | {"product_shift": 0, "psum_bits": 62}
    peak = np.abs(conv.convolve(ifmap, fine, **exact).psums).max(axis=(0, 2, 3))
    gain = PSUM_PEAK * 2 ** shape["product_shift"] / np.maximum(peak, 1)
    return np.clip(np.rint(fine * gain[:, None, None, None]), -(2**15), 2**15 - 1).astype(np.int64)


def convolved(layer, ifmap, filters, config):
    """Return the filters as integers, and the psums.

    Raises
    ------
    RuntimeError
        A sum does not fit a psum.
    """
    shape = arithmetic(layer, config)
    filters = scaled(filters, ifmap, shape)
    found = conv.convolve(ifmap, filters, **shape)
    if found.overflows:
        raise RuntimeError(f"psums of {layer.name} must fit, {found.overflows} do not")
    return filters, found.psums


def rectified(psums, levels, config):
    """Return the ofmaps where ReLU begins ``levels`` deviations above the mean of each filter."""
    mean, spread = psums.mean(axis=(0, 2, 3)), psums.std(axis=(0, 2, 3))
    limits = 2 ** (config.psum_bits - 1) - 1
    return post.post(
        psums,
        np.clip(np.rint(-(mean + levels * spread)), -limits, limits).astype(np.int64),
        psum_bits=config.psum_bits,
        activation_bits=config.activation_bits,
        relu=True,
    )


def level_for(zeros, maps):
    """Return the level, -4..4, at which ``maps(level)`` has the fraction ``zeros`` of zeros."""
    low, high = -4.0, 4.0
    for _step in range(STEPS):
        middle = (low + high) / 2
        if np.mean(maps(middle) == 0) < zeros:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def feature_maps(level, config, images):
    """Yield (layer, filters, ifmap, ofmap, level) of each layer, arrays of integers.

    The first layer has a bank of Gabor filters, the others random ones. Maps behind conv1 and
    conv2 are pooled before they are the next ifmaps, as in AlexNet; its normalisation is left out.

    Parameters
    ----------
    level : float, optional
        Where ReLU begins, in standard deviations of a filter's psums above their mean, on average
        over the filters; None: where the next ifmaps have AlexNet's fraction of zeros.
    config : :class:`lacuna.hw.config.Config`
        The machine whose arithmetic it is.
    images : int
        Pictures, at most four.
    """
    rng = np.random.default_rng(SEED)
    layers = alexnet(images)
    ifmap = pictures(images, layers[0].H)
    for layer in layers:
        random = rng.normal(size=layer.filter_shape)
        first = gabor_bank(layer.R) if layer.name == "conv1" else random
        filters, psums = convolved(layer, ifmap, first, config)
        offsets = LEVEL_SPREAD * rng.standard_normal(layer.M)
        following = pool if layer.name in POOLED else np.asarray

        def maps(at, psums=psums, offsets=offsets):
            return rectified(psums, at + offsets, config)

        found = level
        if level is None:
            zeros = PUBLISHED_ZEROS[layer.name]
            found = level_for(zeros, lambda at, maps=maps, after=following: after(maps(at)))
        ofmap = maps(found)
        yield layer, filters, ifmap, ofmap, found
        ifmap = following(ofmap)
