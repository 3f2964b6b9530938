"""A run of a small model on the generated Verilog, with its report."""

from functools import cache

from lacuna.bench.truth import Truth
from lacuna.host.network import run_plan
from lacuna.host.onnx_float import quantised
from lacuna.host.onnx_import import import_model
from lacuna.host.run_facts import report
from lacuna.tb import machines
from lacuna.tb.onnx_models import network


__all__ = ["MODEL", "run_on", "small_report"]

#: The machine of :data:`lacuna.tb.layers.MACHINES` that runs models.
MODEL = "bytes"


def run_on(machine, **options):
    """Run :func:`lacuna.tb.onnx_models.network`, four images, on a machine."""
    model, values = network()
    plan = import_model(quantised(model, {"x": values}))
    return run_plan(plan, {"x": values}, machine, **options)


@cache
def small_report(on="verilator"):
    """Return the run on the Verilog, or by golden, and its report."""
    machine = machines.host(MODEL) if on == "verilator" else Truth(machines.config_of(MODEL))
    run = run_on(machine)
    return run, report(run, machine, model="network.onnx", on=on)
