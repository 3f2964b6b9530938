"""Runs a whole model: its layers on a machine, the rest on the host."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import cache

import numpy as np

from .job import Job
from .mapper import MappingError, map_layer
from .onnx_file import ModelError
from .onnx_layer import Windowed
from .onnx_nodes import title
from .onnx_sums import SumsStep, padded_sums, zero_of


__all__ = ["LayerRecord", "NodeRecord", "Run", "run_plan", "shape_of"]

#: Programs that run side by side, where the machine allows it.
WORKERS = 2
#: Images in one program.
IMAGES = 32


@dataclass(frozen=True, kw_only=True)
class LayerRecord:
    """What became of a layer on the machine.

    Parameters
    ----------
    step : LayerStep or SumsStep
    layer : Layer
        Of one image.
    images : int
    runs : int
        How often the machine was used: sums of 32 bits take two runs or more.
    cycles : int
        Of all images; 0 where the machine knows no time.
    ofmap : int64 array of shape ``(N, M, E, F)``
        Or sums.
    exact : float or None
        Share of the values that onnxruntime makes, too, 0..1; None where it cannot.
    difference : int or None
        The largest difference from onnxruntime, in steps of the ofmap.
    """

    step: Windowed
    layer: object
    images: int
    runs: int
    cycles: int
    ofmap: np.ndarray = field(repr=False)
    exact: float | None
    difference: int | None


@dataclass(frozen=True, kw_only=True)
class NodeRecord:
    """What became of a node on the host: its operator, name, values made, and why it is there."""

    op: str
    name: str
    values: int
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


def run_plan(plan, feeds, machine, *, compare=True, progress=None):
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
    for step in plan.steps:
        if progress is not None:
            progress(step.name if isinstance(step, Windowed) else title(step.node))
        if isinstance(step, Windowed):
            record, tensors[step.output] = run_layer(graph, step, tensors, machine, compare)
            layers.append(record)
        else:
            made = run_node(graph, step, tensors)
            tensors |= made
            count = sum(np.size(value) for value in made.values())
            node = step.node
            nodes.append(
                NodeRecord(op=node.op_type, name=node.name, values=count, reason=step.reason)
            )
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


def run_node(graph, step, tensors):
    """Return what a node of the host makes, by name."""
    names = dict.fromkeys(name for name in step.node.input if name)
    feeds = {name: tensors[name] if name in tensors else graph.constant(name) for name in names}
    outputs = [name for name in step.node.output if name]
    return dict(zip(outputs, graph.runner.run([step.node], feeds, outputs), strict=True))


def run_layer(graph, step, tensors, machine, compare):
    """Return the record of a layer, and its ofmaps as the model has them."""
    values = tensors[step.input]
    ifmaps = step.ifmaps(values)
    work = Work(machine)
    if isinstance(step, SumsStep):
        zero = tensors.get(step.zero, graph.constant(step.zero))
        layer = step.shaped(ifmaps.shape, ifmap_zero_point=zero_of(step, values, zero))
        ofmap = padded_sums(layer, ifmaps, step.weights, work)
    else:
        layer = step.layer(ifmaps.shape)
        ofmap = work(
            layer,
            ifmaps,
            step.weights,
            bias=step.bias,
            multiplier=step.multiplier,
            shift=step.shift,
        )
    tensor = step.tensor(ofmap, values.shape)
    exact, difference = None, None
    if compare:
        exact, difference = compared(graph, step, tensors, tensor)
    record = LayerRecord(
        step=step,
        layer=layer,
        images=len(ifmaps),
        runs=work.runs,
        cycles=work.cycles,
        ofmap=ofmap,
        exact=exact,
        difference=difference,
    )
    return record, tensor


class Work:
    """Runs layers on a machine, image by image, and counts runs and cycles."""

    def __init__(self, machine):
        self.machine = machine
        self.runs = 0
        self.cycles = 0

    def __call__(self, layer, ifmaps, filters, *, bias, multiplier, shift):
        """Return the ofmaps of a layer of one image for several images."""
        mapping = mapped(layer, self.machine.config, self.machine.link_ratio)
        tables = {"filters": filters, "bias": bias, "multiplier": multiplier, "shift": shift}
        jobs = [
            Job(mapping=mapping, ifmap=ifmaps[index : index + 1], **tables)
            for index in range(len(ifmaps))
        ]
        self.machine.prepare()
        programs = [jobs[start : start + IMAGES] for start in range(0, len(jobs), IMAGES)]
        with ThreadPoolExecutor(WORKERS) as pool:
            found = [one for part in pool.map(self.machine.run_jobs, programs) for one in part]
        self.runs += 1
        self.cycles += sum(result.cycles for result in found)
        return np.concatenate([result.ofmap for result in found])


def shape_of(layer):
    """Return a layer without what changes no mapping: its name, ReLU and zero points."""
    return replace(layer, name="layer", relu=False, ifmap_zero_point=0, ofmap_zero_point=0)


def mapped(layer, config, link_ratio):
    """Return the mapping of a layer; equal shapes are searched for once."""
    try:
        return replace(searched(shape_of(layer), config, link_ratio), layer=layer)
    except MappingError:
        return map_layer(layer, config, link_ratio=link_ratio)  # which names it


@cache
def searched(layer, config, link_ratio):
    """Return the mapping of a layer."""
    return map_layer(layer, config, link_ratio=link_ratio)


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
