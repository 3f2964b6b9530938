"""Float models become quantised ones, by onnxruntime and inputs to calibrate with."""

import logging
import tempfile
from pathlib import Path

import onnx
from onnxruntime.quantization import (
    CalibrationDataReader,
    QuantFormat,
    QuantType,
    quantize_static,
)
from onnxruntime.quantization.shape_inference import quant_pre_process

from .onnx_file import ModelError, load_model, sentence


__all__ = ["is_float", "quantised"]

#: Operators that say that a model is quantised already.
QUANTISED = {"QuantizeLinear", "DequantizeLinear", "DynamicQuantizeLinear", "QLinearConv"}
QUANTISED |= {"QLinearMatMul", "QGemm", "ConvInteger", "MatMulInteger"}
#: Operators that are worth it.
PRODUCTS = {"Conv", "Gemm", "MatMul"}


def is_float(model):
    """Whether a model has convolutions or matrix products and none is quantised."""
    types = {node.op_type for node in model.graph.node}
    return bool(types & PRODUCTS) and not types & QUANTISED


class Feeds(CalibrationDataReader):
    """Hands out inputs one after the other, and nothing behind the last."""

    def __init__(self, several):
        self.rest = iter(several)

    def get_next(self) -> dict:
        """Return the next inputs."""
        return next(self.rest, {})


def images(feeds):
    """Return the images of the inputs one by one."""
    count = min(len(value) for value in feeds.values())
    return [{name: value[at : at + 1] for name, value in feeds.items()} for at in range(count)]


def quantised(model, feeds):
    """Return a model between QuantizeLinear and DequantizeLinear nodes.

    Batch normalisations are folded. Weights become int8, symmetric, with a scale for each filter;
    activations int8 with a zero point, by the least and greatest values that ``feeds`` make.

    Parameters
    ----------
    model : onnx.ModelProto
        With float convolutions or matrix products.
    feeds : dict of str to array
        Inputs by name, several images of each where the first dimension is dynamic.

    Returns
    -------
    onnx.ModelProto

    Raises
    ------
    ModelError
        onnxruntime cannot quantise the model.
    """
    fixed = any(
        value.type.tensor_type.shape.dim[:1] and value.type.tensor_type.shape.dim[0].dim_value
        for value in model.graph.input
    )
    reader = Feeds([feeds] if fixed else images(feeds))
    with tempfile.TemporaryDirectory() as folder:
        paths = [str(Path(folder) / name) for name in ("float.onnx", "folded.onnx", "int8.onnx")]
        level = logging.getLogger().level
        logging.getLogger().setLevel(logging.ERROR)  # it advises what has been done
        try:
            onnx.save(model, paths[0])
            quant_pre_process(paths[0], paths[1], skip_symbolic_shape=True)
            quantize_static(
                paths[1],
                paths[2],
                reader,
                quant_format=QuantFormat.QDQ,
                per_channel=True,
                activation_type=QuantType.QInt8,
                weight_type=QuantType.QInt8,
            )
        except Exception as error:  # each of its steps has errors of its own
            raise ModelError(
                f"model must be one that onnxruntime can quantise ({sentence(error)}); quantise it "
                "beforehand"
            ) from error
        finally:
            logging.getLogger().setLevel(level)
        return load_model(paths[2])
