"""Layer tables of published networks against the sums that the papers print."""

import pytest

from lacuna.host import networks


#: Products of one image and weights of each layer of AlexNet.
ALEXNET = {
    "conv1": (105_415_200, 34_848),
    "conv2": (223_948_800, 307_200),
    "conv3": (149_520_384, 884_736),
    "conv4": (112_140_288, 663_552),
    "conv5": (74_760_192, 442_368),
}
#: Products of one image of each layer of VGG-16, weights of all.
VGG16 = [86_704_128, 1_849_688_064, 924_844_032, 1_849_688_064, 924_844_032]
VGG16 += [1_849_688_064] * 2 + [924_844_032] + [1_849_688_064] * 2 + [462_422_016] * 3
#: Products and weights of one image in all layers, and how many layers.
SUMS = {
    "alexnet": (665_784_864, 2_332_704, 5),
    "vgg16": (15_346_630_656, 14_710_464, 13),
    "resnet18": (1_813_561_344, 11_166_912, 20),
}


def weights(layer):
    """Return how many weights a layer has."""
    return layer.macs // (layer.N * layer.E * layer.F)


@pytest.mark.parametrize("name", SUMS)
def test_sums(name):
    layers = getattr(networks, name)()
    macs, count, length = SUMS[name]
    assert sum(layer.macs for layer in layers) == macs
    assert sum(weights(layer) for layer in layers) == count
    assert len({layer.name for layer in layers}) == len(layers) == length


def test_alexnet():
    layers = networks.alexnet()
    assert {layer.name: (layer.macs, weights(layer)) for layer in layers} == ALEXNET
    assert [layer.padded_shape[0] for layer in layers] == [227, 31, 15, 15, 15]
    assert [layer.E for layer in layers] == [55, 27, 13, 13, 13]
    assert [layer.groups for layer in layers] == [1, 2, 1, 2, 2]


def test_vgg16():
    layers = networks.vgg16()
    assert [layer.macs for layer in layers] == VGG16
    assert all(layer.E == layer.H for layer in layers)


def test_resnet18():
    found = {layer.name: layer for layer in networks.resnet18()}
    assert (found["conv1"].macs, found["conv1"].E) == (118_013_952, 112)
    for stage, rows in enumerate((56, 28, 14, 7), start=1):
        for number in (1, 2):
            layer = found[f"layer{stage}.1.conv{number}"]
            assert (layer.E, layer.macs) == (rows, 115_605_504)
    for stage, rows in enumerate((28, 14, 7), start=2):
        halving, shortcut = found[f"layer{stage}.0.conv1"], found[f"layer{stage}.0.downsample"]
        assert (halving.E, halving.stride, halving.macs) == (rows, (2, 2), 57_802_752)
        assert (shortcut.E, shortcut.R, shortcut.macs) == (rows, 1, 6_422_528)


def test_bottleneck():
    layers = networks.bottleneck()
    first = [layer for layer in layers if layer.name.startswith("layer1.1")]
    assert [(layer.C, layer.M, layer.R, layer.E) for layer in first] == [
        (256, 64, 1, 56),
        (64, 64, 3, 56),
        (64, 256, 1, 56),
    ]
    assert sum(layer.macs for layer in first) == 218_365_952
    second = layers[3:]
    assert [layer.E for layer in second] == [56, 28, 28, 28]
    assert sum(layer.macs for layer in second) == 372_506_624


@pytest.mark.parametrize("name", [*SUMS, "bottleneck"])
def test_maps_are_coded(name):
    """All but the pictures; each layer reads the channels that the one before it wrote."""
    layers = getattr(networks, name)()
    assert [layer.ifmap_coded for layer in layers] == [name == "bottleneck"] + [True] * (
        len(layers) - 1
    )
    assert all(layer.ofmap_coded and layer.relu for layer in layers)


@pytest.mark.parametrize("name", [*SUMS, "bottleneck"])
def test_images(name):
    make = getattr(networks, name)
    assert sum(layer.macs for layer in make(3)) == 3 * sum(layer.macs for layer in make())
    with pytest.raises(TypeError, match=r"^N must be an integer >= 1, not 0$"):
        make(0)
