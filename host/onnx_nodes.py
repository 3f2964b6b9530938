"""Nodes of a model on the computer beside the machine, through onnxruntime."""

import numpy as np
import onnx
import onnxruntime
from onnx import helper

from .onnx_file import ModelError, sentence


__all__ = ["Nodes", "products_of", "title"]

#: Errors of onnxruntime are of this severity; what it says below is not for the user.
FATAL = 4
#: Which input of a convolution holds its weights; and which nodes are matrix products.
CONVOLUTIONS = {"Conv": 1, "ConvInteger": 1, "QLinearConv": 3}
MATRICES = "Gemm", "MatMul", "MatMulInteger", "QGemm", "QLinearMatMul"
#: What nodes of these types do is written in graphs of their own, which are not looked into.
CONTROL = "If", "Loop", "Scan", "SequenceMap"


def title(node):
    """Return a node's operator and name, as messages call it."""
    return f"{node.op_type} node {node.name or node.output[0]!r}"


def products_of(node, feeds, made):
    """Return how many products a node on the host takes; 0 if it is no product of the kinds known.

    Parameters
    ----------
    node : onnx.NodeProto
        On the host.
    feeds, made : dict of str to array
        Its inputs and outputs by name.
    """
    values = int(np.size(made[node.output[0]]))
    if node.op_type in CONVOLUTIONS:
        weights = feeds[node.input[CONVOLUTIONS[node.op_type]]]
        return values * int(np.prod(weights.shape[1:]))
    if node.op_type not in MATRICES:
        return 0
    left = np.shape(feeds[node.input[0]])
    turned = any(each.name == "transA" and each.i for each in node.attribute)
    return values * int(left[0] if turned else left[-1])


class Nodes:
    """Runs nodes of one model, as they are written: nothing is fused or moved.

    Parameters
    ----------
    model : onnx.ModelProto
        Gives the versions of the operators and functions of its own.
    """

    def __init__(self, model):
        self.model = model
        self.sessions = {}
        self.options = onnxruntime.SessionOptions()
        self.options.log_severity_level = FATAL
        self.options.intra_op_num_threads = 1
        level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        self.options.graph_optimization_level = level

    def run(self, nodes, feeds, outputs):
        """Run some nodes.

        Parameters
        ----------
        nodes : list of onnx.NodeProto
            In order; all but ``feeds`` that they need is made by them.
        feeds : dict of str to array
            Their inputs.
        outputs : list of str
            Names of the tensors to return.

        Returns
        -------
        list of array

        Raises
        ------
        ModelError
            onnxruntime does not know an operator, or refuses its inputs.
        """
        last = nodes[-1]
        if last.op_type in CONTROL:
            raise ModelError(f"{title(last)} must not hold a graph: export the model without it")
        types = tuple((name, value.dtype, value.shape) for name, value in feeds.items())
        key = tuple(outputs), types
        try:
            if key not in self.sessions:
                self.sessions[key] = self.session(nodes, feeds, outputs)
            return self.sessions[key].run(list(outputs), feeds)
        except Exception as error:  # onnxruntime's errors have no base of their own
            text = sentence(error).removeprefix("[ONNXRuntimeError] : ")
            raise ModelError(
                f"{title(last)} cannot be run by onnxruntime; replace it or export the model with "
                f"another opset ({text})"
            ) from error

    def session(self, nodes, feeds, outputs):
        """Return a session of onnxruntime for some nodes and inputs of these types."""
        graph = helper.make_graph(
            nodes,
            "nodes",
            [
                helper.make_tensor_value_info(
                    name, helper.np_dtype_to_tensor_dtype(np.asarray(value).dtype), value.shape
                )
                for name, value in feeds.items()
            ],
            [onnx.ValueInfoProto(name=name) for name in outputs],
        )
        part = helper.make_model(
            graph,
            opset_imports=self.model.opset_import,
            ir_version=self.model.ir_version,
            functions=self.model.functions,
        )
        return onnxruntime.InferenceSession(
            part.SerializeToString(), self.options, providers=["CPUExecutionProvider"]
        )
