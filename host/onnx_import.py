"""An ONNX model as steps: layers for the machine, nodes for the host."""

from dataclasses import dataclass, field

from .onnx_file import ModelError
from .onnx_graph import Graph
from .onnx_layer import Windowed
from .onnx_nodes import title
from .onnx_qdq import dequantised_conv, dequantised_matrix
from .onnx_qlinear import OnHost, qgemm, qlinear_conv, qlinear_matmul
from .onnx_sums import conv_integer, matmul_integer
from .quantise import QuantisationError


__all__ = ["HostStep", "Plan", "import_model"]

#: Which nodes the machine computes, and what makes a step of them.
MAKERS = {
    "QLinearConv": qlinear_conv,
    "QLinearMatMul": qlinear_matmul,
    "QGemm": qgemm,
    "Conv": dequantised_conv,
    "Gemm": dequantised_matrix,
    "MatMul": dequantised_matrix,
    "ConvInteger": conv_integer,
    "MatMulInteger": matmul_integer,
}


@dataclass(frozen=True, kw_only=True)
class HostStep:
    """A node that the host computes.

    Parameters
    ----------
    node : onnx.NodeProto
    reason : str
        Why a convolution or matrix product is not on the machine; "" of any other node.
    """

    node: object = field(repr=False)
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """A model as steps, in order.

    Parameters
    ----------
    graph : Graph
    steps : list of LayerStep, SumsStep or HostStep
    """

    graph: Graph
    steps: list

    @property
    def layers(self):
        """The steps of the machine."""
        return [step for step in self.steps if isinstance(step, Windowed)]


def import_model(model):
    """Return the :class:`Plan` of a model.

    A convolution or matrix product goes to the machine if it is quantised: QLinearConv,
    QLinearMatMul, QGemm; Conv, Gemm and MatMul between DequantizeLinear and QuantizeLinear, with a
    BatchNormalization, Relu or Clip behind them; ConvInteger and MatMulInteger, whose sums take it
    two runs or more. Everything else goes to the host.

    Parameters
    ----------
    model : onnx.ModelProto
        As :func:`onnx_file.load_model` returns it.

    Raises
    ------
    ModelError
        A layer's numbers are not the machine's: the message names the node.
    """
    graph = Graph(model)
    steps, done = [], set()
    for node in graph.nodes:
        if id(node) in done or node.op_type == "Constant":
            continue
        step = step_of(graph, node)
        if isinstance(step, Windowed):
            done |= {id(each) for each in step.nodes}
        steps.append(step)
    return Plan(graph=graph, steps=needed(graph, steps))


def step_of(graph, node):
    """Return the step that a node becomes."""
    maker = MAKERS.get(node.op_type)
    if maker is None:
        return HostStep(node=node)
    try:
        return maker(graph, node)
    except OnHost as stay:
        return HostStep(node=node, reason=str(stay))
    except QuantisationError as error:
        raise ModelError(f"{title(node)}: {error}") from error


def needed(graph, steps):
    """Return the steps without those whose results nobody uses."""
    wanted, kept = set(graph.outputs), []
    for step in reversed(steps):
        made = [step.output] if isinstance(step, Windowed) else list(step.node.output)
        if wanted.isdisjoint(made):
            continue
        used = step.inputs if isinstance(step, Windowed) else step.node.input
        wanted |= {name for name in used if name and graph.constant(name) is None}
        kept.append(step)
    return kept[::-1]
