"""Feature maps of the photograph: pictures, filters, where ReLU begins."""

import numpy as np
import pytest

from lacuna.bench import features
from lacuna.host.networks import alexnet
from lacuna.hw.presets import CONFIGS


CONFIG = CONFIGS["eyeriss"]


def test_pictures():
    found = features.pictures(4, 227)
    assert found.shape == (4, 3, 227, 227)
    assert found.dtype.kind == "i"
    assert np.abs(found).max() <= features.PICTURE_RANGE
    assert np.abs(found.mean(axis=(0, 2, 3))).max() < 1
    assert min(picture.std() for picture in found) > features.PICTURE_RANGE / 20, "one is empty"
    assert len({picture.tobytes() for picture in found}) == 4


def test_every_other_picture_is_mirrored(monkeypatch):
    """From one corner, the second picture is the first one in a mirror."""
    monkeypatch.setattr(features, "CORNERS", ((0.5, 0.5),) * 2)
    one, other = features.pictures(2, 99)
    np.testing.assert_array_equal(other, one[:, :, ::-1])
    assert not np.array_equal(one, other)


def test_gabor_bank():
    bank = features.gabor_bank(11)
    assert bank.shape == (96, 3, 11, 11)
    assert np.abs(bank.sum(axis=(2, 3))).max() < 1e-9, "flat light must make nothing"
    normal = bank.reshape(96, -1) / np.linalg.norm(bank.reshape(96, -1), axis=1)[:, None]
    alike = np.abs(normal @ normal.T) - np.eye(96)
    assert alike.max() < 0.999


@pytest.mark.parametrize("direction", range(8))
def test_gabor_filters_prefer_their_direction(direction):
    angle = np.pi * direction / 8
    row, column = np.mgrid[:11, :11] - 5
    wave = np.cos(2 * np.pi * (column * np.cos(angle) + row * np.sin(angle)) / 6)
    answers = np.abs((features.gabor_bank(11) * wave).sum(axis=(1, 2, 3)))
    assert answers.argmax() // 12 == direction


@pytest.mark.parametrize("size", [7, 8])
def test_pool(size):
    maps = np.random.default_rng(2017).integers(-9, 9, (2, 3, size, size))
    found = features.pool(maps)
    assert found.shape == (2, 3, (size - 3) // 2 + 1, (size - 3) // 2 + 1)
    for row, column in np.ndindex(found.shape[2:]):
        window = maps[:, :, 2 * row : 2 * row + 3, 2 * column : 2 * column + 3]
        np.testing.assert_array_equal(found[:, :, row, column], window.max(axis=(2, 3)))


@pytest.mark.parametrize("zeros", [0.387, 0.5, 0.9])
def test_level_for(zeros):
    values = np.random.default_rng(2017).normal(size=100_000)
    level = features.level_for(zeros, lambda at: np.maximum(values - at, 0))
    assert np.mean(values < level) == pytest.approx(zeros, abs=1e-3)


@pytest.mark.parametrize("level", [None, 0.5])
def test_feature_maps(level):
    before = features.pictures(1, 227)
    found = list(features.feature_maps(level, CONFIG, 1))
    assert [part[0] for part in found] == alexnet()
    for layer, filters, ifmap, ofmap, at in found:
        np.testing.assert_array_equal(ifmap, before)
        assert filters.shape == layer.filter_shape
        assert ofmap.shape == layer.ofmap_shape
        assert ofmap.min() == 0
        assert ofmap.max() < 2 ** (CONFIG.activation_bits - 1)
        assert ofmap.max() > 2**8, "16 bits must be used"
        if layer.name == "conv1":
            bank = features.gabor_bank(11).reshape(96, -1)
            alike = np.corrcoef(filters.reshape(96, -1), bank)[:96, 96:].diagonal()
            assert alike.min() > 0.99
        before = features.pool(ofmap) if layer.name in {"conv1", "conv2"} else ofmap
        if level is None:
            wanted = features.PUBLISHED_ZEROS[layer.name]
            assert np.mean(before == 0) == pytest.approx(wanted, abs=0.002)
        else:
            assert at == level


def test_filters_differ_in_their_zeros():
    """As those of a trained network do: not every channel is as empty as the next."""
    *_arrays, ofmap, _level = next(iter(features.feature_maps(0.0, CONFIG, 1)))
    zeros = np.mean(ofmap == 0, axis=(0, 2, 3))
    assert zeros.std() > 0.05
    assert np.mean(ofmap == 0) == pytest.approx(0.5, abs=0.1)


def test_psums_must_fit(monkeypatch):
    monkeypatch.setattr(features, "PSUM_PEAK", 2**16)
    with pytest.raises(RuntimeError, match=r"^psums of conv1 must fit, \d+ do not$"):
        next(features.feature_maps(0.0, CONFIG, 1))
