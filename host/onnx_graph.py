"""The graph of a model: who makes a tensor, who uses it, which tensors are constants."""

from collections import defaultdict

import numpy as np
from onnx import helper, numpy_helper

from .onnx_nodes import Nodes


__all__ = ["Graph", "attributes"]

#: Nodes that are worked out once where all their inputs are constants.
FOLDED = "Cast", "Identity", "QuantizeLinear", "Reshape", "Squeeze", "Transpose", "Unsqueeze"


class Graph:
    """A model that can be asked for its connections.

    Parameters
    ----------
    model : onnx.ModelProto
        As :func:`onnx_file.load_model` returns it.
    """

    def __init__(self, model):
        self.model = model
        self.nodes = list(model.graph.node)
        self.runner = Nodes(model)
        self.outputs = [value.name for value in model.graph.output]
        self.constants = {
            tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer
        }
        self.producers, self.consumers = {}, defaultdict(list)
        for node in self.nodes:
            for name in filter(None, node.input):
                self.consumers[name].append(node)
            for name in filter(None, node.output):
                self.producers[name] = node
            if node.op_type == "Constant":
                (value,) = self.runner.run([node], {}, list(node.output))
                self.constants[node.output[0]] = value

    def producer(self, name, *types):
        """Return the node of one of these types that makes a tensor, or None."""
        node = self.producers.get(name)
        return node if node is not None and node.op_type in types else None

    def only_consumer(self, name):
        """Return the node that alone uses a tensor, or None."""
        if name in self.outputs or len(self.consumers[name]) != 1:
            return None
        return self.consumers[name][0]

    def constant(self, name):
        """Return the array of a constant tensor, or None."""
        if name in self.constants:
            return self.constants[name]
        node = self.producer(name, *FOLDED)
        if node is None:
            return None
        feeds = {each: self.constant(each) for each in node.input if each}
        if any(value is None for value in feeds.values()):
            return None
        (self.constants[name],) = self.runner.run([node], feeds, [name])
        return self.constants[name]

    def given(self, node, index):
        """Return the name of an input of a node, or None where there is none."""
        name = node.input[index] if index < len(node.input) else ""
        return name or None

    def optional(self, node, index, default=None):
        """Return an input that is a constant, ``default`` where it is left out, else None."""
        name = self.given(node, index)
        return default if name is None else self.constant(name)

    def dequantised(self, name):
        """Return (tensor, scale, zero point, axis) of what DequantizeLinear makes, or None."""
        node = self.producer(name, "DequantizeLinear")
        if node is None:
            return None
        scale = self.constant(node.input[1])
        zero = self.optional(node, 2, np.zeros((), np.int64))
        if scale is None or zero is None or attributes(node).get("block_size"):
            return None
        return node.input[0], scale.astype(np.float64), zero, attributes(node).get("axis", 1)


def attributes(node):
    """Return the attributes of a node by name."""
    return {each.name: helper.get_attribute_value(each) for each in node.attribute}
