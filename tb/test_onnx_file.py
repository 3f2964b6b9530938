"""Wrong files and wrong inputs: one sentence each."""

import re

import numpy as np
import onnx
import pytest
from onnx import helper, numpy_helper

from lacuna.host.onnx_file import ModelError, bind_inputs, load_model, read_arrays
from lacuna.tb.onnx_models import model_of, qlinear_model


def relu_model(shape):
    """Return a model of one node for an input of that shape."""
    node = helper.make_node("Relu", ["x"], ["y"])
    return model_of([node], {"x": (np.float32, shape)}, {"y": (np.float32, shape)}, {})


def refused(call, message):
    """Assert that a call is refused with that sentence, which is one line."""
    with pytest.raises(ModelError, match=f"^{re.escape(message)}") as caught:
        call()
    assert "\n" not in str(caught.value)


def test_a_sound_model(tmp_path):
    model, _values = qlinear_model(np.random.default_rng(1), (2, 1, 3, 3), (5, 6))
    onnx.save(model, tmp_path / "x.onnx")
    loaded = load_model(tmp_path / "x.onnx")
    sizes = [size.dim_value for size in loaded.graph.output[0].type.tensor_type.shape.dim]
    assert sizes == [2, 2, 3, 4]


@pytest.mark.parametrize("content", [b"no model", b"", b"\x08\x0a", b"\x00" * 9])
def test_no_model(tmp_path, content):
    path = tmp_path / "x.onnx"
    path.write_bytes(content)
    refused(lambda: load_model(path), "model must be an ONNX file")


def test_no_file(tmp_path):
    path = tmp_path / "x.onnx"
    refused(lambda: load_model(path), f"model must be a readable file, not {str(path)!r}")
    refused(lambda: load_model(tmp_path), "model must be a readable file")


def test_weights_elsewhere(tmp_path):
    model, _values = qlinear_model(np.random.default_rng(1), (2, 1, 3, 3), (5, 6))
    path, options = tmp_path / "x.onnx", {"save_as_external_data": True, "size_threshold": 0}
    onnx.save(model, path, location="weights.bin", **options)
    kept = {tensor.name: tensor for tensor in load_model(path).graph.initializer}
    assert numpy_helper.to_array(kept["w"]).shape == (2, 1, 3, 3)
    (tmp_path / "weights.bin").unlink()
    refused(lambda: load_model(path), "weights must lie beside x.onnx: ")


def test_an_unsound_model(tmp_path):
    model = relu_model([2])
    model.graph.node[0].input[0] = "z"
    onnx.save(model, tmp_path / "x.onnx")
    refused(lambda: load_model(tmp_path / "x.onnx"), "x.onnx must be a sound model: ")


def test_inputs():
    x = np.zeros((5, 3), np.float32)
    assert bind_inputs(relu_model([5, 3]), [(None, x)]) == {"x": x}
    assert bind_inputs(relu_model(["N", 3]), [("x", x)]) == {"x": x}


@pytest.mark.parametrize(
    "shape, arrays, message",
    [
        (
            ["N", 3, "W"],
            [(None, np.zeros((1, 3, 4), np.float32))],
            "input 'x' must have fixed dimensions, not 'W' at axis 2: export the model with its "
            "real size",
        ),
        ([2, 3], [(None, np.zeros((2, 4), np.float32))], "input 'x' must have shape (2, 3), not"),
        (["N", 3], [(None, np.zeros(3, np.float32))], "input 'x' must have shape (N, 3), not (3,)"),
        (["N", 3], [(None, np.zeros((0, 3), np.float32))], "input 'x' must not be empty, not of"),
        ([2], [(None, np.zeros(2))], "input 'x' must hold float32, not float64"),
        ([2], [], "inputs must be x; 'x' is missing"),
        ([2], [("z", np.zeros(2))], "inputs must be x, each once, not 'z'"),
        ([2], [("x", np.zeros(2, np.float32))] * 2, "inputs must be x, each once, not 'x'"),
        ([2], [(None, np.zeros(2, np.float32))] * 2, "inputs must be x, each once, not 'one more'"),
    ],
)
def test_wrong_inputs(shape, arrays, message):
    refused(lambda: bind_inputs(relu_model(shape), arrays), message)


def test_an_input_without_a_shape():
    value = onnx.ValueInfoProto(name="x")
    value.type.tensor_type.elem_type = onnx.TensorProto.FLOAT
    model = relu_model([2])
    model.graph.input[0].CopyFrom(value)
    message = "input 'x' must be a tensor of known shape"
    refused(lambda: bind_inputs(model, [(None, np.zeros(2, np.float32))]), message)


def test_arrays(tmp_path):
    path, other = tmp_path / "x.npy", tmp_path / "several.npz"
    np.save(path, np.arange(3))
    np.savez(other, a=np.zeros(1))
    (first, one), (second, two) = read_arrays([str(path), f"image={path}"])
    assert (first, second) == (None, "image")
    assert one.tolist() == two.tolist() == [0, 1, 2]
    (tmp_path / "text.npy").write_text("no array")
    for name in ("none.npy", "text.npy"):
        text = str(tmp_path / name)
        message = f"input must be a .npy file of numbers, not {text!r}"
        refused(lambda text=text: read_arrays([text]), message)
    message = f"input must be a .npy file of one array, not {str(other)!r}"
    refused(lambda: read_arrays([str(other)]), message)
