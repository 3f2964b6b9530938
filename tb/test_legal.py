"""Choices that a machine cannot carry out are refused with the reason."""

from dataclasses import replace

import pytest

from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.hw.presets import CONFIGS


CONFIG = CONFIGS["small"]
LAYER = Layer(N=2, C=12, M=16, H=14, W=14, R=3, S=3, name="it")
CHOICE = map_layer(LAYER, CONFIG).choice
#: Changes of a legal choice, and how the message begins.
WRONG = [
    ({"mode": "colours"}, "mode must be one of rows, images, filters, groups, not 'colours'"),
    ({"q": 5}, r"it: q must be 1\.\.4, .*, not 5"),
    ({"q": 0}, r"it: q must be 1\.\.4, .*, not 0"),
    ({"p": CONFIG.psum_spad_words + 1}, r"it: p must be 1\.\.\d+, .*, not \d+"),
    ({"p": True}, r"it: p must be 1\.\.\d+, .*, not True"),
    ({"mode": "images", "groups": 3}, r"it: groups must be 1\.\.2, groups of images, not 3"),
    ({"mode": "rows", "groups": 2}, r"it: groups must be 1\.\.1, groups of rows, not 2"),
    ({"group_rows": 8}, r"it: group_rows must be 1\.\.\d, columns of a group, not 8"),
    ({"images": 3}, r"it: images must be 1\.\.2, images, not 3"),
    ({"rows": 13}, r"it: rows must be 1\.\.12, ofmap rows, not 13"),
    ({"columns": 1.5}, r"it: columns must be 1\.\.12, ofmap columns, not 1\.5"),
    ({"slots": 99}, r"it: slots must be 1\.\.\d+, channel groups, not 99"),
    ({"resident": 99}, r"it: resident must be 1\.\.\d+, filter sets, not 99"),
    ({"ifmap_areas": 16}, r"it: ifmap_areas must be 1\.\.15, .*, not 16"),
    ({"psum_areas": 256}, r"it: psum_areas must be 1\.\.255, .*, not 256"),
    ({"p": 1, "slots": 1, "resident": 4, "psum_areas": 3}, "it: psum_areas must be at least resid"),
    ({"ifmap_areas": 15, "psum_areas": 255}, r"it: 15 ifmap areas of \d+ words and 255 psum areas"),
]


@pytest.mark.parametrize("change, message", WRONG, ids=lambda value: str(value)[:40])
def test_wrong_choices(change, message):
    Mapping(LAYER, CONFIG, CHOICE, {})
    with pytest.raises(ValueError, match=f"^{message}"):
        Mapping(LAYER, CONFIG, replace(CHOICE, **change), {})


@pytest.mark.parametrize("ratio", [0, -0.3])
def test_a_link_must_carry_something(ratio):
    with pytest.raises(ValueError, match=rf"^link_ratio must be above 0, not {ratio}$"):
        map_layer(LAYER, CONFIG, link_ratio=ratio)


def test_shares_of_zeros():
    with pytest.raises(ValueError, match=r"^zeros of the ofmaps must be 0\.\.1, not 50$"):
        map_layer(LAYER, CONFIG, zeros=(0.5, 50))


def test_rows_must_fit_a_field():
    """A machine with narrow fields; the mapper makes rows that fit it."""
    narrow = replace(CONFIG, count_bits=8, buffer_banks=1)
    layer = replace(LAYER, C=1, M=4, R=1, H=1, W=200, name="it")
    choice = map_layer(layer, narrow).choice
    assert choice.columns * choice.p <= 255
    message = "^it: columns must make rows of at most 255 values, as many as a field names, not 396"
    wide = replace(choice, mode="rows", groups=1, group_rows=1, columns=198, p=2, resident=1)
    with pytest.raises(ValueError, match=message):
        Mapping(layer, narrow, replace(wide, psum_areas=1, ifmap_areas=1), {})
