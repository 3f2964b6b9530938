"""The facts of a run: what is counted adds up, and what is not counted is not told."""

import base64
import io
import json

import numpy as np
import pytest
from PIL import Image

from lacuna.host.counts import mapped_counts
from lacuna.host.energy import energy
from lacuna.host.picture import PIXELS, SHOWN, thumbnails
from lacuna.host.run_facts import facts, report
from lacuna.tb import machines
from lacuna.tb.machines import config_of
from lacuna.tb.runs import MODEL, run_on, small_report


CONFIG = config_of(MODEL)


def test_every_cycle_of_every_pe_has_a_cause():
    run, report = small_report()
    assert [layer["layer"] for layer in report["layers"]] == ["conv1", "conv2", "fc"]
    for record, layer in zip(run.layers, report["layers"], strict=True):
        assert layer["cycles"] == record.cycles > 0
        assert min(layer["stalls"].values()) >= 0
        assert sum(layer["stalls"].values()) == layer["cycles"] * CONFIG.pe_count
        assert layer["stalls"]["product"] + layer["stalls"]["gated"] == layer["products"]
        assert np.sum(layer["pes"]["products"]) == layer["products"]
        assert np.shape(layer["pes"]["busy"]) == (CONFIG.rows, CONFIG.columns)
        assert np.max(layer["pes"]["busy"]) <= layer["cycles"]
        assert set(layer["waits"]) < set(record.work.counters)


def test_words_and_energy():
    """A raw layer moves what its mapping says, image by image."""
    run, report = small_report()
    for record, layer in zip(run.layers, report["layers"], strict=True):
        link = layer["link"]
        assert link["compression"] == 1
        assert link["in"] + link["out"] > link["maps"] + link["filters"]
        assert sum(layer["energy"]["levels"].values()) == pytest.approx(layer["energy"]["total"])
        assert sum(layer["energy"]["kinds"].values()) == pytest.approx(layer["energy"]["total"])
        found = energy(mapped_counts(record.work.mapping)).levels
        for level in ("buffer", "array"):
            assert layer["energy"]["levels"][level] == pytest.approx(4 * found[level])


def test_maps_that_are_coded():
    """Only where it may pay; the values stay, and the facts are those of the link."""
    machine = machines.host(MODEL)
    plain, coded = small_report()[0], run_on(machine, coded=True)
    flags = []
    for mine, theirs in zip(coded.layers, plain.layers, strict=True):
        np.testing.assert_array_equal(mine.ofmap, theirs.ofmap)
        layer = mine.work.mapping.layer
        flags.append((layer.ifmap_coded, layer.ofmap_coded))
        assert layer.ifmap_coded == (mine.ifmap_zeros > 0.4)
    assert flags[0] == (False, True), "a photograph is raw, what is behind a ReLU is coded"
    found = report(coded, machine, model="network.onnx", on="verilator")["layers"]
    assert found[0]["link"]["maps_raw"] == small_report()[1]["layers"][0]["link"]["maps"]
    assert found[0]["link"]["maps"] < found[0]["link"]["maps_raw"]
    assert found[0]["link"]["compression"] > 1


def test_zeros_are_those_of_the_maps():
    run, report = small_report()
    for record, layer in zip(run.layers, report["layers"], strict=True):
        shares = np.mean(record.ofmap == record.layer.ofmap_zero_point)
        assert layer["zeros"]["ofmap"] == shares
        assert record.ifmap.shape == (record.layer.C, record.layer.H, record.layer.W)
    assert report["layers"][0]["zeros"]["ofmap"] > 0.2, "behind a ReLU there are zeros"


def test_steps_keep_their_places_and_products():
    run, report = small_report()
    places = [each.place for each in (*run.layers, *run.nodes)]
    assert sorted(places) == list(range(len(places)))
    assert report["host"] == facts(run, CONFIG)["host"]
    assert sum(node["products"] for node in report["nodes"]) == 0
    assert json.loads(json.dumps(report))["layers"][1]["shape"]["groups"] == 6


def test_what_golden_does_not_count():
    _run, report = small_report("golden")
    for layer in report["layers"]:
        for name in ("utilisation", "link", "stalls", "waits", "pes", "energy"):
            assert layer[name] is None
        assert layer["cycles"] == 0
    measured, counted = small_report()[1]["layers"], report["layers"]
    for mine, theirs in zip(measured, counted, strict=True):
        assert mine["pictures"] == theirs["pictures"]
        assert mine["zeros"] == theirs["zeros"]


def pixels(text):
    """Return the brightness of a picture in base64."""
    picture = Image.open(io.BytesIO(base64.b64decode(text)))
    return np.asarray(picture.convert("L"), dtype=int)


def test_thumbnails():
    """Zero is the darkest, whatever its value; at most so many, so large."""
    maps = np.full((SHOWN + 3, 2 * PIXELS, PIXELS), 7)
    maps[:, PIXELS:, PIXELS // 2 :] = -90
    found = thumbnails(maps, 7)
    assert len(found) == SHOWN
    seen = pixels(found[0])
    assert seen.shape == (PIXELS, PIXELS // 2)
    dark, bright = seen[: PIXELS // 2], seen[PIXELS // 2 :, PIXELS // 4 :]
    assert dark.max() < 10
    assert bright.min() > 200


@pytest.mark.parametrize("count, shape", [(10, (1, 10)), (40, (2, 32))])
def test_vectors_become_one_picture(count, shape):
    (text,) = thumbnails(np.arange(count).reshape(-1, 1, 1), 0)
    seen = pixels(text)
    assert seen.shape == shape
    assert seen.ravel()[: count - 1].tolist() == sorted(seen.ravel()[: count - 1].tolist())
    assert seen.ravel()[count:].tolist() == [seen[0, 0]] * (shape[0] * shape[1] - count)


def test_rows_become_one_picture():
    (text,) = thumbnails(np.ones((5, 1, 9)), 0)
    assert pixels(text).shape == (5, 9)
