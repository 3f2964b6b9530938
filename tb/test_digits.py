"""Handwritten digits: the training, the model that is kept, and reading it on a machine."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.bench.digits import SAMPLES, picture, read_digits, totals
from lacuna.bench.train_digits import (
    MODEL,
    convolve,
    digits,
    export,
    gradients,
    initial,
    pool,
    train,
)
from lacuna.bench.truth import Truth
from lacuna.host.machine import Machine
from lacuna.host.onnx_file import load_model
from lacuna.host.onnx_import import import_model
from lacuna.host.onnx_nodes import Nodes
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import golden_driver


CONFIG = CONFIGS["edge8_small"]
IMAGES, TESTS, LABELS, ANSWERS = digits()


def scores(model, images):
    """Return what onnxruntime makes of images."""
    weights = import_model(model).graph.constants
    return Nodes(model).run(list(model.graph.node), weights | {"image": images}, ["scores"])[0]


def test_digits():
    assert (IMAGES.shape, TESTS.shape) == ((1437, 1, 8, 8), (360, 1, 8, 8))
    assert (IMAGES.min(), IMAGES.max()) == (0, 1)
    assert set(np.bincount(ANSWERS)) <= {34, 35, 36, 37}
    np.testing.assert_array_equal(TESTS, digits()[1])


def forward(weights, images, labels):
    """Return the mean cross entropy, and the scores."""
    maps = images
    for number in (1, 2):
        maps, _place = pool(convolve(weights, number, maps)[0])
    found = maps.reshape(len(images), -1) @ weights["w3"].T + weights["b3"]
    shares = np.log(np.exp(found).sum(axis=1)) - found[np.arange(len(labels)), labels]
    return shares.mean(), found


def test_gradients():
    """They are what small changes of the weights do."""
    rng = np.random.default_rng(3)
    weights = {  # no sum is 0, where ReLU has no slope
        name: value + rng.normal(0, 0.1, value.shape) for name, value in initial(rng).items()
    }
    images, labels = IMAGES[:5].astype(float), LABELS[:5]
    slopes = gradients(weights, images, labels)
    assert slopes.keys() == weights.keys()
    for name, value in weights.items():
        for place in rng.integers(0, value.size, 4):
            index, ends = np.unravel_index(place, value.shape), []
            for change in (1e-5, -1e-5):
                moved = value.copy()
                moved[index] += change
                ends.append(forward(weights | {name: moved}, images, labels)[0])
            slope = (ends[0] - ends[1]) / 2e-5
            assert slopes[name][index] == pytest.approx(slope, abs=1e-6, rel=1e-4)


def test_training_learns_and_is_exported():
    epochs = []
    weights = train(IMAGES[:300], LABELS[:300], epochs=3, report=epochs.append)
    assert epochs == [0, 1, 2]
    _loss, found = forward(weights, TESTS, ANSWERS)
    assert np.mean(found.argmax(axis=1) == ANSWERS) > 0.5
    np.testing.assert_allclose(scores(export(weights), TESTS), found, atol=1e-4)


def test_the_model_that_is_kept():
    assert MODEL.stat().st_size < 300_000
    found = scores(load_model(MODEL), TESTS).argmax(axis=1)
    assert np.mean(found == ANSWERS) >= 0.975


def read(machine, count):
    """Read some digits on a machine."""
    return read_digits(machine, TESTS[:count], ANSWERS[:count], samples=IMAGES[:SAMPLES])


def test_reading():
    names = []
    machine = Machine(CONFIG, driver=golden_driver(CONFIG))
    reading = read_digits(
        machine, TESTS[:5], ANSWERS[:5], samples=IMAGES[:SAMPLES], progress=names.append
    )
    assert "conv2" in names
    sums = totals(reading)
    assert sums.pop("seconds") > 0
    assert sums == {
        "images": 5,
        "accuracy": 1.0,
        "accuracy_float": 1.0,
        "differs_from_golden": 0,
        "values_wrong": 0,
        "cycles_per_image": 0,
    }


def test_a_wrong_machine_is_seen():
    class Wrong(Truth):
        def computed(self, job):
            return replace(super().computed(job), ofmap=super().computed(job).ofmap[:, ::-1])

    sums = totals(read(Wrong(CONFIG), 20))
    assert sums["values_wrong"] > 0
    assert sums["differs_from_golden"] > 0
    assert sums["accuracy"] < 0.5


def test_all_digits_with_golden():
    """Eight bits cost no more than half a point, and no sum overflows."""
    truth = Truth(CONFIG)
    sums = totals(read(truth, len(TESTS)))
    assert truth.overflows == 0
    assert abs(sums["accuracy"] - sums["accuracy_float"]) <= 0.005


@pytest.mark.full
def test_digits_on_the_verilog():
    host = machines.host("edge8_small")
    sums = totals(read(host, 40))
    assert (sums["values_wrong"], sums["differs_from_golden"]) == (0, 0)
    assert sums["cycles_per_image"] == 5612


def test_picture():
    images = np.zeros((2, 1, 8, 8))
    images[0, 0, 0] = 1  # the uppermost row
    images[1, 0, :, 0] = 1  # the leftmost column
    lines = picture(images, np.array([3, 4]), np.array([3, 9])).split("\n")
    assert [line.rstrip() for line in lines] == [
        "▀▀▀▀▀▀▀▀█",
        *["        █"] * 3,
        "   3     4 (9!)",
        "",
    ]
