"""Models of several steps: what is kept, what is let go, and what is measured."""

import numpy as np
from onnx import helper

from lacuna.bench.truth import Truth
from lacuna.host.network import run_plan
from lacuna.host.onnx_import import import_model
from lacuna.host.work import IMAGES
from lacuna.hw.presets import CONFIGS
from lacuna.tb.onnx_models import model_of, qdq_model, qlinear_model


CONFIG = CONFIGS["edge8_small"]


def test_outputs_that_are_used_again():
    """An output that another node uses is kept, and one that is a constant is given."""
    nodes = [
        helper.make_node("Relu", ["x"], ["a"], name="first"),
        helper.make_node("Neg", ["a"], ["b"], name="second"),
        helper.make_node("Abs", ["x"], ["unused"], name="nobody's"),
    ]
    shape, names = (np.float32, [3]), ("a", "b", "c")
    arrays = {"c": np.array([7, 8, 9], np.float32)}
    plan = import_model(model_of(nodes, {"x": shape}, dict.fromkeys(names, shape), arrays))
    run = run_plan(plan, {"x": np.array([-1, 0, 2], np.float32)}, Truth(CONFIG))
    assert {name: value.tolist() for name, value in run.outputs.items()} == {
        "a": [0, 0, 2],
        "b": [0, 0, -2],
        "c": [7, 8, 9],
    }
    assert [(node.name, node.values) for node in run.nodes] == [("first", 3), ("second", 3)]


def test_a_tensor_that_two_steps_use():
    """DequantizeLinear in front of a convolution stays where another node needs it."""
    model, values = qdq_model(np.random.default_rng(3), (5, 3, 3, 3), (7, 8), pads=[1] * 4)
    model.graph.node.append(helper.make_node("Neg", ["xr"], ["z"]))
    model.graph.output.add().CopyFrom(helper.make_tensor_value_info("z", 1, [2, 3, 7, 8]))
    run = run_plan(import_model(model), {"x": values}, Truth(CONFIG))
    assert len(run.layers) == 1
    assert np.corrcoef(run.outputs["z"].ravel(), -values.ravel())[0, 1] > 0.95
    assert run.outputs["y"].shape == (2, 5, 7, 8)


def test_more_images_than_a_program_has():
    rng = np.random.default_rng(5)
    model, _values = qlinear_model(rng, (4, 2, 3, 3), (5, 5))
    model.graph.input[0].type.tensor_type.shape.dim[0].dim_param = "N"
    values = rng.integers(-128, 128, (2 * IMAGES + 3, 2, 5, 5)).astype(np.int8)
    sizes = []

    class Counted(Truth):
        def run_jobs(self, jobs):
            sizes.append(len(jobs))
            return super().run_jobs(jobs)

    run = run_plan(import_model(model), {"x": values}, Counted(CONFIG))
    assert sorted(sizes) == [3, IMAGES, IMAGES]
    (record,) = run.layers
    assert record.images == len(values)
    assert record.difference <= 1, "images must keep their order"


def test_a_difference_is_measured():
    class Wrong(Truth):
        def computed(self, job):
            right = super().computed(job)
            right.ofmap[0, 0, 0, 0] = np.clip(right.ofmap[0, 0, 0, 0] - 5, -120, 120)
            return right

    model, values = qlinear_model(np.random.default_rng(5), (4, 2, 3, 3), (5, 5))
    plan = import_model(model)
    right, wrong = (
        run_plan(plan, {"x": values}, machine(CONFIG)).layers[0] for machine in (Truth, Wrong)
    )
    assert right.difference <= 1
    assert wrong.difference >= 4
    assert right.exact - wrong.exact >= 1 / (4 * 9) - 1e-9
