"""Convolutional layers of published networks, as their papers give them."""

from dataclasses import replace

from .layer import Layer


__all__ = ["alexnet", "bottleneck", "resnet18", "vgg16"]

#: Rows and columns of the picture that VGG-16 and ResNet see.
PICTURE = 224
#: Ifmap rows, ifmap channels and filters of each layer of VGG-16.
VGG16 = {
    "conv1-1": (224, 3, 64),
    "conv1-2": (224, 64, 64),
    "conv2-1": (112, 64, 128),
    "conv2-2": (112, 128, 128),
    "conv3-1": (56, 128, 256),
    "conv3-2": (56, 256, 256),
    "conv3-3": (56, 256, 256),
    "conv4-1": (28, 256, 512),
    "conv4-2": (28, 512, 512),
    "conv4-3": (28, 512, 512),
    "conv5-1": (14, 512, 512),
    "conv5-2": (14, 512, 512),
    "conv5-3": (14, 512, 512),
}


def square(name, rows, channels, filters, kernel, *, stride=1, padding=0, groups=1, N=1):
    """Return a layer of square maps and filters, maps run-length coded, with ReLU."""
    return Layer(
        name=name,
        N=N,
        C=channels,
        M=filters,
        H=rows,
        W=rows,
        R=kernel,
        S=kernel,
        stride=(stride, stride),
        padding=(padding,) * 4,
        groups=groups,
        relu=True,
        ifmap_coded=True,
        ofmap_coded=True,
    )


def network(layers):
    """Return ``layers`` with the ifmaps of the first one raw: pictures have hardly any zeros."""
    first, *others = layers
    return [replace(first, ifmap_coded=False), *others]


def alexnet(N=1):
    """Return the five convolutional layers of AlexNet for pictures of 227 x 227.

    conv2, conv4 and conv5 have two groups, each a single :class:`Layer` with ``groups=2``. One
    image takes 665,784,864 products.

    Parameters
    ----------
    N : int
        Images.

    Returns
    -------
    list of Layer

    Raises
    ------
    TypeError
        ``N`` is not a positive integer.

    Source: Krizhevsky, Sutskever, Hinton, NIPS 2012; shapes as in Chen et al., JSSC 52(1), 2017,
    Table III (there H and W are padded, C is that of one group).
    """
    return network(
        [
            square("conv1", 227, 3, 96, 11, stride=4, N=N),
            square("conv2", 27, 96, 256, 5, padding=2, groups=2, N=N),
            square("conv3", 13, 256, 384, 3, padding=1, N=N),
            square("conv4", 13, 384, 384, 3, padding=1, groups=2, N=N),
            square("conv5", 13, 384, 256, 3, padding=1, groups=2, N=N),
        ]
    )


def vgg16(N=1):
    """Return the thirteen convolutional layers of VGG-16 for pictures of 224 x 224.

    Parameters, values and errors as those of :func:`alexnet`. One image takes 15,346,630,656
    products.

    Source: Simonyan, Zisserman, ICLR 2015, table 1, column D.
    """
    return network(
        [
            square(name, rows, channels, filters, 3, padding=1, N=N)
            for name, (rows, channels, filters) in VGG16.items()
        ]
    )


def resnet18(N=1):
    """Return the twenty convolutional layers of ResNet-18 for pictures of 224 x 224.

    Layers are named ``layer<stage>.<block>.conv<number>`` and ``layer<stage>.0.downsample``, the
    1x1 layer on the shortcut. The sum of the two branches of a block is no layer of this list; all
    layers have ReLU here, which changes no traffic but that of the code. Parameters, values and
    errors as those of :func:`alexnet`. One image takes 1,813,561,344 products.

    Source: He, Zhang, Ren, Sun, CVPR 2016, table 1 and section 3.3 (projection shortcuts).
    """
    layers = [square("conv1", PICTURE, 3, 64, 7, stride=2, padding=3, N=N)]
    rows, channels = PICTURE // 4, 64  # behind the pooling layer
    for stage in range(1, 5):
        filters = 64 << (stage - 1)
        for block in range(2):
            stride = filters // channels
            name = f"layer{stage}.{block}"
            layers.append(
                square(f"{name}.conv1", rows, channels, filters, 3, stride=stride, padding=1, N=N)
            )
            if stride > 1:
                layers.append(
                    square(f"{name}.downsample", rows, channels, filters, 1, stride=stride, N=N)
                )
            rows, channels = rows // stride, filters
            layers.append(square(f"{name}.conv2", rows, filters, filters, 3, padding=1, N=N))
    return network(layers)


def bottleneck(N=1):
    """Return the layers of two bottleneck blocks of ResNet-50, 1x1, 3x3 and 1x1 each.

    ``layer1.1`` is 256-64-64-256 at 56 x 56; ``layer2.0`` is 256-128-128-512, halves the maps in
    its 3x3 layer and has a 1x1 layer of stride 2 on its shortcut. (The authors' own model halves
    them in the first 1x1 layer; later ones, which classify better, in the 3x3 layer.) No ifmap is
    a picture, so all are coded. Parameters, values and errors as those of :func:`alexnet`. One
    image takes 218,365,952 products in the first block and 372,506,624 in the second.

    Source: He, Zhang, Ren, Sun, CVPR 2016, table 1 and figure 5.
    """
    return [
        square("layer1.1.conv1", 56, 256, 64, 1, N=N),
        square("layer1.1.conv2", 56, 64, 64, 3, padding=1, N=N),
        square("layer1.1.conv3", 56, 64, 256, 1, N=N),
        square("layer2.0.conv1", 56, 256, 128, 1, N=N),
        square("layer2.0.conv2", 56, 128, 128, 3, stride=2, padding=1, N=N),
        square("layer2.0.conv3", 28, 128, 512, 1, N=N),
        square("layer2.0.downsample", 56, 256, 512, 1, stride=2, N=N),
    ]
