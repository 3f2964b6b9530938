"""Runs a whole model: its layers on a machine, the rest on the host."""

from dataclasses import dataclass, field

import numpy as np

from .onnx_file import ModelError
from .onnx_layer import Windowed
from .onnx_nodes import products_of, title
from .onnx_sums import SumsStep, padded_sums, zero_of
from .work import Work


__all__ = ["LayerRecord", "NodeRecord", "Run", "run_plan"]


@dataclass(frozen=True, kw_only=True)
class LayerRecord:
    """What became of a layer on the machine.

    Parameters
    ----------
    place : int
        Of the step in the plan, from 0.
    step : LayerStep or SumsStep
    layer : Layer
        Of one image.
    images : int
    work : Work
        What the machine has counted, of all images: sums of 32 bits take two runs or more.
    ifmap : int64 array of shape ``(C, H, W)``
        Of the first image.
    ifmap_zeros : float
        Share of the values of all ifmaps that are the zero point, padding not counted, 0..1.
    ofmap : int64 array of shape ``(N, M, E, F)``
        Or sums.
    exact : float or None
        Share of the values that onnxruntime makes, too, 0..1; None where it cannot.
    difference : int or None
        The largest difference from onnxruntime, in steps of the ofmap.
    """

    place: int
    step: Windowed
    layer: object
    images: int
    work: Work = field(repr=False)
    ifmap: np.ndarray = field(repr=False)
    ifmap_zeros: float
    ofmap: np.ndarray = field(repr=False)
    exact: float | None
    difference: int | None

    @property
    def runs(self):
        """How often the machine was used."""
        return self.work.runs

    @property
    def cycles(self):
        """Of all images; 0 where the machine knows no time."""
        return self.work.cycles


@dataclass(frozen=True, kw_only=True)
class NodeRecord:
    """What became of a node on the host.

    Parameters
    ----------
    place : int
        Of the step in the plan, from 0.
    op, name : str
        Operator and name of the node.
    values : int
        How many it made.
    products : int
        Of a convolution or matrix product; 0 of other nodes.
    reason : str
        Why a convolution or matrix product is on the host; "" of other nodes.
    """

    place: int
    op: str
    name: str
    values: int
    products: int
    reason: str


@dataclass(frozen=True)
class Run:
    """What became of a model.

    Parameters
    ----------
    outputs : dict of str to array
    layers : list of LayerRecord
    nodes : list of NodeRecord
    """

    outputs: dict
    layers: list
    nodes: list


def run_plan(plan, feeds, machine, *, compare=True, coded=False, progress=None):
    """Run a model.

    Parameters
    ----------
    plan : :class:`lacuna.host.onnx_import.Plan`
        The model.
    feeds : dict of str to array
        Inputs by name.
    machine : :class:`lacuna.host.machine.Machine`
        Of 8-bit activations and weights, with ``rescale`` and ``zero_points``.
    compare : bool
        Whether every layer is run by onnxruntime, too.
    coded : bool
        Whether maps may be coded on the link, see :class:`work.Work`.
    progress : callable, optional
        Called with the name of each step before it runs.

    Returns
    -------
    Run

    Raises
    ------
    ModelError
        An operator is not known, or a tensor is not what a node takes.
    MappingError
        A layer does not fit the machine.
    MachineError
        The machine stopped with an error.
    """
    check_machine(machine.config)
    graph, tensors = plan.graph, dict(feeds)
    layers, nodes = [], []
    last_use = {name: step for step in plan.steps for name in names_of(step)}
    for place, step in enumerate(plan.steps):
        if progress is not None:
            progress(step.name if isinstance(step, Windowed) else title(step.node))
        if isinstance(step, Windowed):
            work = Work(machine, coded=coded)
            record, made = run_layer(graph, place, step, tensors, work=work, compare=compare)
            layers.append(record)
        else:
            record, made = run_node(graph, place, step, tensors)
            nodes.append(record)
        tensors |= made
        for name in names_of(step):
            if last_use[name] is step and name not in graph.outputs:
                tensors.pop(name, None)
    outputs = {name: tensors.get(name, graph.constant(name)) for name in graph.outputs}
    return Run(outputs, layers, nodes)


def check_machine(config):
    """Refuse a machine that quantised models cannot use."""
    needs = {"activation_bits": 8, "weight_bits": 8, "psum_bits": 32, "product_shift": 0}
    needs |= {"rescale": True, "zero_points": True}
    for name, wanted in needs.items():
        found = getattr(config, name)
        if found != wanted:
            raise ModelError(f"{name} of a machine for ONNX models must be {wanted}, not {found}")


def names_of(step):
    """Return the tensors that a step uses."""
    return (
        [step.input] if isinstance(step, Windowed) else [name for name in step.node.input if name]
    )


def run_node(graph, place, step, tensors):
    """Return the record of a node of the host, and what it makes, by name."""
    node = step.node
    names = dict.fromkeys(name for name in node.input if name)
    feeds = {name: tensors[name] if name in tensors else graph.constant(name) for name in names}
    outputs = [name for name in node.output if name]
    made = dict(zip(outputs, graph.runner.run([node], feeds, outputs), strict=True))
    record = NodeRecord(
        place=place,
        op=node.op_type,
        name=node.name,
        values=sum(np.size(value) for value in made.values()),
        products=products_of(node, feeds, made),
        reason=step.reason,
    )
    return record, made


def run_layer(graph, place, step, tensors, *, work, compare):
    """Return the record of a layer, and its ofmaps as the model has them, by name."""
    values = tensors[step.input]
    ifmaps = step.ifmaps(values)
    if isinstance(step, SumsStep):
        zero = tensors.get(step.zero, graph.constant(step.zero))
        layer = step.shaped(ifmaps.shape, ifmap_zero_point=zero_of(step, values, zero))
        ofmap = padded_sums(layer, ifmaps, step.weights, work)
    else:
        layer = step.layer(ifmaps.shape)
        tables = {"bias": step.bias, "multiplier": step.multiplier, "shift": step.shift}
        ofmap = work(layer, ifmaps, step.weights, **tables)
    tensor = step.tensor(ofmap, values.shape)
    exact, difference = None, None
    if compare:
        exact, difference = compared(graph, step, tensors, tensor)
    record = LayerRecord(
        place=place,
        step=step,
        layer=layer,
        images=len(ifmaps),
        work=work,
        ifmap=ifmaps[0].copy(),  # the others may go
        ifmap_zeros=float(np.mean(ifmaps == layer.ifmap_zero_point)),
        ofmap=ofmap,
        exact=exact,
        difference=difference,
    )
    return record, {step.output: tensor}


def compared(graph, step, tensors, tensor):
    """Return the share of the values that onnxruntime makes, too, and the largest difference.

    Both are None where onnxruntime cannot run the node.
    """
    made = {name for node in step.nodes for name in node.output}
    used = [name for node in step.nodes for name in node.input if name and name not in made]
    feeds = {
        name: tensors[name] if name in step.inputs and name in tensors else graph.constant(name)
        for name in dict.fromkeys(used)
    }
    try:
        (found,) = graph.runner.run(list(step.nodes), feeds, [step.output])
    except ModelError:
        return None, None
    difference = np.abs(tensor.astype(np.int64) - found.astype(np.int64))
    return float(np.mean(difference == 0)), int(difference.max())
