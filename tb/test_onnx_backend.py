"""ONNX's own cases of convolutions and quantised products: passed, or refused in a sentence."""

from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from lacuna.host.machine import Machine
from lacuna.host.network import run_plan
from lacuna.host.onnx_file import ModelError, load_model
from lacuna.host.onnx_float import is_float, quantised
from lacuna.host.onnx_import import import_model
from lacuna.tb.layers import MACHINES, golden_driver


CASES = Path(onnx.__file__).parent / "backend" / "test" / "data" / "node"
NAMES = (
    *("test_conv_*", "test_basic_conv_*", "test_convinteger_*", "test_qlinearconv*"),
    *("test_qlinearmatmul_*", "test_matmulinteger*"),
)
FOUND = sorted(path.name for name in NAMES for path in CASES.glob(name))
#: What is refused, and what stays on the host, with the beginning of the sentence.
ZERO_POINT = "weights must have zero point 0 (int8) or 128 (uint8), not "
REFUSED = {
    "test_qlinearconv": ZERO_POINT,
    **{
        f"test_qlinearmatmul_2D_{kind}_float{bits}": ZERO_POINT
        for kind in ("int8", "uint8")
        for bits in (16, 32)
    },
}
HOST = {
    "test_qlinearmatmul_3D": "its weights have 3 dimensions",
}
CONFIG = MACHINES["bytes"]


def tensors(folder, kind):
    """Return the inputs or outputs of a case."""
    paths = sorted(folder.glob(f"{kind}_*.pb"))
    return [numpy_helper.to_array(onnx.load_tensor(path)) for path in paths]


def case(name):
    """Return a model whose weights are constants, its input, and its output."""
    folder = CASES / name
    model = load_model(folder / "model.onnx")
    first, *others = tensors(folder / "test_data_set_0", "input")
    names = [value.name for value in model.graph.input]
    for value, array in zip(names[1:], others, strict=True):
        model.graph.initializer.append(numpy_helper.from_array(array, value))
        del model.graph.input[1]
    return model, {names[0]: first}, tensors(folder / "test_data_set_0", "output")[0]


def test_the_cases_are_there():
    assert len(FOUND) >= 18


@pytest.mark.parametrize("name", FOUND)
def test_case(name):
    model, feeds, expected = case(name)
    step = 0.0
    if is_float(model):
        model = quantised(model, feeds)
        step = float(max(np.ptp(expected), 1)) / 100
    machine = Machine(CONFIG, driver=golden_driver(CONFIG))
    if name in REFUSED:
        with pytest.raises(ModelError) as caught:
            run_plan(import_model(model), feeds, machine)
        assert REFUSED[name] in str(caught.value)
        return
    run = run_plan(import_model(model), feeds, machine)
    (found,) = run.outputs.values()
    assert found.dtype == expected.dtype
    np.testing.assert_allclose(found, expected, atol=step, rtol=0)
    reasons = [each.reason for each in run.nodes if each.reason]
    sentence = [text for start, text in HOST.items() if name.startswith(start)]
    assert len(run.layers) + len(reasons) == 1
    assert [reason.startswith(text) for reason, text in zip(reasons, sentence, strict=True)] == [
        True
    ] * len(sentence)
