"""What ``lacuna map model.onnx`` does: the cycles of a whole model, without its values."""

import numpy as np
from onnx import helper
from rich import box
from rich.table import Table

from .network import run_plan
from .onnx_file import bind_inputs, load_model
from .onnx_float import is_float, quantised
from .onnx_import import import_model
from .predict import predict
from .work import Uncounted, shape_of


__all__ = ["Outline", "distinct", "map_model", "mappings_table", "predicted"]

SEED = 2017


class Outline:
    """Stands for a machine and runs nothing: it notes the mappings of the jobs.

    Parameters
    ----------
    config : :class:`lacuna.hw.config.Config`
        The machine.
    link_ratio : float, optional
        Words per cycle that its link carries, both directions together.

    Members
    -------
    mappings : list of Mapping
        One for each job so far.
    """

    def __init__(self, config, link_ratio=None):
        self.config = config
        self.name = "nothing"
        self.link_ratio = link_ratio
        self.mappings = []

    def prepare(self):
        """Do nothing: there is nothing to build."""

    def run_jobs(self, jobs):
        """Return ofmaps that hold zero points alone."""
        self.mappings += [job.mapping for job in jobs]
        return [
            Uncounted(np.full(job.mapping.layer.ofmap_shape, job.mapping.layer.ofmap_zero_point))
            for job in jobs
        ]


def some_inputs(model):
    """Return random inputs of one image."""
    rng = np.random.default_rng(SEED)
    known = {tensor.name for tensor in model.graph.initializer}
    arrays = []
    for value in model.graph.input:
        if value.name in known:
            continue
        tensor = value.type.tensor_type
        sizes = [size.dim_value for size in tensor.shape.dim]
        shape = [max(size, 1) for size in sizes[:1]] + sizes[1:]
        kind = helper.tensor_dtype_to_np_dtype(tensor.elem_type)
        arrays.append((value.name, rng.normal(0, 1, shape).astype(kind)))
    return bind_inputs(model, arrays)


def map_model(path, config, *, link_ratio=None, progress=None):
    """Map all layers of a model, for one image.

    Parameters
    ----------
    path : path-like
        An ONNX file; a float model is quantised by random inputs, which changes no cycle.
    config : :class:`lacuna.hw.config.Config`
        The machine.
    link_ratio : float, optional
        Words per cycle that the link carries, both directions together.
    progress : callable, optional
        As that of :func:`network.run_plan`.

    Returns
    -------
    (list of Mapping, list of NodeRecord)
        Of the layers on the machine, in order; of the nodes on the host.

    Raises
    ------
    ModelError, MappingError
        As :func:`network.run_plan`.
    """
    model = load_model(path)
    feeds = some_inputs(model)
    if is_float(model):
        model = quantised(model, feeds)
    outline = Outline(config, link_ratio)
    run = run_plan(import_model(model), feeds, outline, compare=False, progress=progress)
    return outline.mappings, run.nodes


def mappings_table(mappings, cycles):
    """Return the table of the layers of a model, with the predicted ``cycles`` of each."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    table.add_column("layer")
    for head in ("products", "p x q", "cycles", "used"):
        table.add_column(head, justify="right")
    for mapping, count in zip(mappings, cycles, strict=True):
        products, choice = mapping.layer.macs, mapping.choice
        used = products / (count * mapping.config.pe_count)
        sizes = f"{choice.p} x {choice.q}"
        table.add_row(mapping.layer.name, f"{products:,}", sizes, f"{count:,}", f"{used:.1%}")
    table.add_section()
    if mappings:
        products, total = sum(mapping.layer.macs for mapping in mappings), sum(cycles)
        used = products / (total * mappings[0].config.pe_count)
        table.add_row("all", f"{products:,}", "", f"{total:,}", f"{used:.1%}")
    return table


def distinct(mappings):
    """Return how many of the mappings :func:`predicted` runs: equal shapes are one."""
    return len({shape_of(mapping.layer) for mapping in mappings})


def predicted(mappings, *, link_ratio=None, build_dir="build", progress=None):
    """Return the cycles of each mapping by the model of the machine; equal shapes are run once.

    Parameters
    ----------
    mappings : list of Mapping
        For one machine.
    link_ratio : float, optional
        Words per cycle that the link carries, both directions together.
    build_dir : path-like
        Where the compiled model is kept.
    progress : callable, optional
        Called with the name of each layer that is run, before it is.
    """
    known = {}
    for mapping in mappings:
        shape = shape_of(mapping.layer)
        if shape not in known:
            if progress is not None:
                progress(mapping.layer.name)
            found = predict(mapping, link_ratio=link_ratio, build_dir=build_dir)
            known[shape] = found.cycles
    return [known[shape_of(mapping.layer)] for mapping in mappings]
