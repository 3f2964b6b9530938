"""ONNX files: what is read is a model, whole, of fixed shapes; and what is fed to it."""

from pathlib import Path

import numpy as np
import onnx
from google.protobuf.message import DecodeError
from onnx import helper


__all__ = ["ModelError", "bind_inputs", "load_model", "read_arrays"]


class ModelError(ValueError):
    """A model, or what is fed to it, cannot be used; the message says why."""


def load_model(path):
    """Read a model with all its weights.

    Parameters
    ----------
    path : path-like
        An ONNX file; weights kept beside it are read, too.

    Returns
    -------
    onnx.ModelProto
        Checked, with the shapes that can be inferred.

    Raises
    ------
    ModelError
        The file is missing or no sound model, or weights that it keeps elsewhere are missing.
    """
    path = Path(path)
    try:
        model = onnx.load(path, load_external_data=False)
    except OSError as error:
        raise ModelError(f"model must be a readable file, not {str(path)!r}") from error
    except (DecodeError, ValueError) as error:
        raise ModelError(f"model must be an ONNX file, not {str(path)!r}") from error
    if not model.ir_version or not model.graph.node:
        raise ModelError(f"model must be an ONNX file with nodes, not {str(path)!r}")
    try:
        onnx.load_external_data_for_model(model, str(path.parent))
    except (OSError, ValueError, onnx.checker.ValidationError) as error:
        raise ModelError(f"weights must lie beside {path.name}: {sentence(error)}") from error
    try:
        onnx.checker.check_model(model)
        return onnx.shape_inference.infer_shapes(model)
    except (onnx.checker.ValidationError, onnx.shape_inference.InferenceError) as error:
        raise ModelError(f"{path.name} must be a sound model: {sentence(error)}") from error


def sentence(error):
    """Return what an error of a library says first."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0] if lines else type(error).__name__


def read_arrays(texts):
    """Read the arrays of a command line.

    Parameters
    ----------
    texts : iterable of str
        ``path.npy``, or ``name=path.npy``.

    Returns
    -------
    list of (str or None, array)

    Raises
    ------
    ModelError
        A file is missing or holds no array.
    """
    found = []
    for text in texts:
        name, equals, path = text.rpartition("=")
        try:
            array = np.load(path, allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise ModelError(f"input must be a .npy file of numbers, not {path!r}") from error
        if not isinstance(array, np.ndarray):
            array.close()
            raise ModelError(f"input must be a .npy file of one array, not {path!r}")
        found.append((name if equals else None, array))
    return found


def bind_inputs(model, arrays):
    """Give each input of a model its array.

    The first dimension may be dynamic, it is that of the array; no other may.

    Parameters
    ----------
    model : onnx.ModelProto
        As :func:`load_model` returns it.
    arrays : list of (str or None, array)
        Name of the input, None for the next one.

    Returns
    -------
    dict of str to array

    Raises
    ------
    ModelError
        An input is missing or unknown, has a dynamic shape, or another shape or type.
    """
    known = {value.name for value in model.graph.initializer}
    inputs = {value.name: value for value in model.graph.input if value.name not in known}
    feeds = {}
    for name, array in arrays:
        left = [each for each in inputs if each not in feeds]
        chosen = (left[0] if left else None) if name is None else name
        if chosen not in inputs or chosen in feeds:
            names = ", ".join(inputs)
            raise ModelError(f"inputs must be {names}, each once, not {name or 'one more'!r}")
        check_input(inputs[chosen], array)
        feeds[chosen] = array
    missing = [name for name in inputs if name not in feeds]
    if missing:
        raise ModelError(f"inputs must be {', '.join(inputs)}; {missing[0]!r} is missing")
    return feeds


def check_input(value, array):
    """Raise unless an array is what an input takes."""
    tensor = value.type.tensor_type
    if not value.type.HasField("tensor_type") or not tensor.HasField("shape"):
        raise ModelError(f"input {value.name!r} must be a tensor of known shape")
    wanted = helper.tensor_dtype_to_np_dtype(tensor.elem_type)
    if array.dtype != wanted:
        raise ModelError(f"input {value.name!r} must hold {wanted}, not {array.dtype}")
    shape = tuple(
        size.dim_value if size.HasField("dim_value") else size.dim_param or "?"
        for size in tensor.shape.dim
    )
    for axis, size in enumerate(shape):
        if isinstance(size, str) and axis:
            raise ModelError(
                f"input {value.name!r} must have fixed dimensions, not {size!r} at axis {axis}: "
                "export the model with its real size"
            )
    rest = array.shape if shape and isinstance(shape[0], str) else shape
    if array.ndim != len(shape) or array.shape != (*rest[:1], *shape[1:]):
        text = ", ".join(map(str, shape))
        raise ModelError(f"input {value.name!r} must have shape ({text}), not {array.shape}")
    if not array.size:
        raise ModelError(f"input {value.name!r} must not be empty, not of shape {array.shape}")
