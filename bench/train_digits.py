"""Trains the network of handwritten digits and writes it: ``bench/models/digits.onnx``, float.

The digits are those that scikit-learn ships (1,797 of 8 x 8; E. Alpaydin, C. Kaynak, UCI Machine
Learning Repository, 1998, doi:10.24432/C50P49). Two convolutions and a fully connected layer.
"""

from pathlib import Path

import click
import numpy as np
import onnx
from onnx import helper, numpy_helper
from rich.console import Console
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

from ..host.cli import guarded


__all__ = ["MODEL", "command", "digits", "export", "train"]

MODEL = Path(__file__).with_name("models") / "digits.onnx"
SEED = 2017
TESTS = 360
FILTERS = 16, 32
EPOCHS = 60
BATCH = 32
RATE = 2e-3
#: Of Adam (Kingma, Ba, ICLR 2015): decay of the means of gradient and of its square.
DECAYS = 0.9, 0.999


def digits():
    """Return the digits as floats 0..1 of shape ``(images, 1, 8, 8)``, and their labels.

    Returns
    -------
    tuple
        Images to train with, images to test with, labels of the former, labels of the latter: 360
        digits are kept for the test, as many of each as their share.
    """
    images, labels = load_digits(return_X_y=True)
    images = (images / 16).astype(np.float32).reshape(-1, 1, 8, 8)
    return train_test_split(images, labels, test_size=TESTS, random_state=SEED, stratify=labels)


def windows(maps):
    """Return the 3 x 3 windows of padded maps, shape ``(N, E, F, C * 9)``."""
    padded = np.pad(maps, ((0, 0), (0, 0), (1, 1), (1, 1)))
    views = np.lib.stride_tricks.sliding_window_view(padded, (3, 3), axis=(2, 3))
    images, channels, rows, columns = maps.shape
    return views.transpose(0, 2, 3, 1, 4, 5).reshape(images, rows, columns, channels * 9)


def pool(maps):
    """Return the largest of each 2 x 2 values, and which of them it is."""
    images, channels, rows, columns = maps.shape
    parts = maps.reshape(images, channels, rows // 2, 2, columns // 2, 2)
    parts = parts.transpose(0, 1, 2, 4, 3, 5).reshape(images, channels, rows // 2, columns // 2, 4)
    place = parts.argmax(axis=-1)
    return np.take_along_axis(parts, place[..., None], -1)[..., 0], place


def unpool(gradient, place):
    """Return the gradient of the maps whose largest values were pooled."""
    parts = np.zeros((*gradient.shape, 4), gradient.dtype)
    np.put_along_axis(parts, place[..., None], gradient[..., None], -1)
    images, channels, rows, columns = gradient.shape
    parts = parts.reshape(images, channels, rows, columns, 2, 2).transpose(0, 1, 2, 4, 3, 5)
    return parts.reshape(images, channels, rows * 2, columns * 2)


def initial(rng):
    """Return weights and biases by name (He et al., ICCV 2015)."""
    first, second = FILTERS
    shapes = {"w1": (first, 1, 3, 3), "w2": (second, first, 3, 3), "w3": (10, second * 4)}
    found = {
        name: rng.normal(0, np.sqrt(2 / np.prod(shape[1:])), shape).astype(np.float32)
        for name, shape in shapes.items()
    }
    return found | {f"b{name[1]}": np.zeros(len(found[name]), np.float32) for name in shapes}


def convolve(weights, number, maps):
    """Return ReLU of one convolution, and the windows of its ifmaps."""
    seen = windows(maps)
    table = weights[f"w{number}"]
    sums = seen @ table.reshape(len(table), -1).T + weights[f"b{number}"]
    return np.maximum(sums, 0).transpose(0, 3, 1, 2), seen


def gradients(weights, images, labels):
    """Return the gradient of the mean cross entropy by name."""
    first, seen_first = convolve(weights, 1, images)
    pooled_first, place_first = pool(first)
    second, seen_second = convolve(weights, 2, pooled_first)
    pooled, place = pool(second)
    flat = pooled.reshape(len(images), -1)
    scores = flat @ weights["w3"].T + weights["b3"]
    shares = np.exp(scores - scores.max(axis=1, keepdims=True))
    shares /= shares.sum(axis=1, keepdims=True)
    shares[np.arange(len(labels)), labels] -= 1
    shares /= len(labels)
    found = {"w3": shares.T @ flat, "b3": shares.sum(axis=0)}
    back = unpool((shares @ weights["w3"]).reshape(pooled.shape), place) * (second > 0)
    found |= of_filters(2, back, seen_second, weights)
    turned = weights["w2"][:, :, ::-1, ::-1].transpose(1, 0, 2, 3)
    back = (windows(back) @ turned.reshape(len(turned), -1).T).transpose(0, 3, 1, 2)
    back = unpool(back, place_first) * (first > 0)
    return found | of_filters(1, back, seen_first, weights)


def of_filters(number, back, seen, weights):
    """Return the gradients of the filters and biases of one convolution."""
    flat = back.transpose(0, 2, 3, 1).reshape(-1, back.shape[1])
    table = flat.T @ seen.reshape(len(flat), -1)
    return {f"w{number}": table.reshape(weights[f"w{number}"].shape), f"b{number}": flat.sum(0)}


def train(images, labels, *, epochs=EPOCHS, report=None):
    """Return trained weights and biases by name.

    Parameters
    ----------
    images, labels : arrays
        As :func:`digits` gives them.
    epochs : int
        How often all images are shown.
    report : callable, optional
        Called with the number of each epoch.
    """
    rng = np.random.default_rng(SEED)
    weights = initial(rng)
    means = {name: [np.zeros_like(value), np.zeros_like(value)] for name, value in weights.items()}
    steps = 0
    for epoch in range(epochs):
        order = rng.permutation(len(images))
        rate = RATE * (1 - epoch / epochs)
        for part in np.array_split(order, -(-len(order) // BATCH)):
            steps += 1
            for name, slope in gradients(weights, images[part], labels[part]).items():
                means[name] = [
                    mean + (1 - decay) * (value - mean)
                    for mean, decay, value in zip(
                        means[name], DECAYS, (slope, slope**2), strict=True
                    )
                ]
                first, second = (
                    mean / (1 - decay**steps)
                    for mean, decay in zip(means[name], DECAYS, strict=True)
                )
                weights[name] -= (rate * first / (np.sqrt(second) + 1e-8)).astype(np.float32)
        if report is not None:
            report(epoch)
    return weights


def export(weights):
    """Return the network as an ONNX model of any number of images."""
    pooled = {"kernel_shape": [2, 2], "strides": [2, 2]}
    nodes = [
        helper.make_node("Conv", ["image", "w1", "b1"], ["sums1"], name="conv1", pads=[1] * 4),
        helper.make_node("Relu", ["sums1"], ["maps1"], name="relu1"),
        helper.make_node("MaxPool", ["maps1"], ["pooled1"], name="pool1", **pooled),
        helper.make_node("Conv", ["pooled1", "w2", "b2"], ["sums2"], name="conv2", pads=[1] * 4),
        helper.make_node("Relu", ["sums2"], ["maps2"], name="relu2"),
        helper.make_node("MaxPool", ["maps2"], ["pooled2"], name="pool2", **pooled),
        helper.make_node("Flatten", ["pooled2"], ["flat"], name="flatten"),
        helper.make_node("Gemm", ["flat", "w3", "b3"], ["scores"], name="fc", transB=1),
    ]
    real = onnx.TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        "digits",
        [helper.make_tensor_value_info("image", real, ["images", 1, 8, 8])],
        [helper.make_tensor_value_info("scores", real, ["images", 10])],
        [numpy_helper.from_array(value, name) for name, value in sorted(weights.items())],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=10)


@click.command()
def command():
    """Train the network of handwritten digits."""
    console = Console()
    images, _tests, labels, _answers = digits()
    with console.status("training") as status:
        weights = train(images, labels, report=lambda epoch: status.update(f"epoch {epoch + 1}"))
    MODEL.parent.mkdir(exist_ok=True)
    onnx.save(export(weights), MODEL)
    console.print(f"{MODEL.name}: {MODEL.stat().st_size:,} bytes")


if __name__ == "__main__":
    guarded(command)
