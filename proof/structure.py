"""What depends on what within a cycle: the netlist of a component, walked backwards."""

import json
import subprocess
import tempfile
import time
from importlib import import_module
from pathlib import Path

from amaranth.hdl import ClockDomain, Fragment

from ..gen.verilog import clock_ports, ports
from .contract import stream_ports
from .sby import Result
from .tools import YOSYS


__all__ = ["dependencies", "structure_result", "waiting_for_ready"]

rtlil = import_module("amaranth.back.rtlil")  # the stubs do not know it
#: Cells whose output bit k depends on bit k of these inputs alone.
BITWISE = {"$not": "A", "$and": "AB", "$or": "AB", "$xor": "AB", "$xnor": "AB", "$mux": "AB"}
SCRIPT = "hierarchy -top top; proc; flatten; opt_clean; write_json {path}"


def netlist(component):
    """Return the cells of ``component`` as Yosys writes them: ports and cells, bit by bit."""
    fragment = Fragment.get(component, None)
    domain = ClockDomain("sync")
    fragment.add_domains(domain)
    inouts = clock_ports(domain) | ports(component)
    text, _names = rtlil.convert_fragment(fragment, ports=inouts, name="top", emit_src=False)
    with tempfile.TemporaryDirectory() as folder:
        source, path = Path(folder) / "design.il", Path(folder) / "design.json"
        source.write_text(text)
        commands = f"read_rtlil {source}; {SCRIPT.format(path=path)}"
        subprocess.run([*YOSYS, "-p", commands], check=True, capture_output=True)
        return json.loads(path.read_text())["modules"]["top"]


def causes(cell):
    """Yield each output bit of ``cell`` and the input bits that it depends on within a cycle.

    No bit is left out; arithmetic and comparisons are taken to depend on all of their inputs.
    """
    kind, bits = cell["type"], cell["connections"]
    directions = cell["port_directions"]
    clocked = "dff" in kind or (
        kind == "$memrd_v2" and int(cell["parameters"]["CLK_ENABLE"], 2) != 0
    )
    inputs = [bit for name in bits if directions[name] == "input" for bit in bits[name]]
    for name in bits:
        if directions[name] == "output":
            for place, bit in enumerate(bits[name]):
                if clocked:
                    yield bit, []
                elif kind in BITWISE:
                    sides = [bits[side] for side in BITWISE[kind]]
                    own = [side[min(place, len(side) - 1)] for side in sides]
                    yield bit, own + bits.get("S", [])
                else:
                    yield bit, inputs


def dependencies(component):
    """Return, for every output port in Verilog, the inputs that it depends on within a cycle.

    Names are those of :func:`gen.verilog.ports`.
    """
    top = netlist(component)
    drivers = {}
    for cell in top["cells"].values():
        for bit, needs in causes(cell):
            drivers[bit] = needs
    sources = {
        bit: name
        for name, port in top["ports"].items()
        if port["direction"] == "input"
        for bit in port["bits"]
    }
    found = {}
    for name, port in top["ports"].items():
        if port["direction"] == "output":
            seen, pending = set(), list(port["bits"])
            while pending:
                bit = pending.pop()
                if bit not in seen:
                    seen.add(bit)
                    pending += drivers.get(bit, [])
            found[name] = {sources[bit] for bit in seen if bit in sources}
    return found


def waiting_for_ready(component):
    """Return, for each output stream, whose ``ready`` its offer depends on within a cycle.

    A list of names of output streams; it should be empty.
    """
    outputs = [port for port in stream_ports(component) if not port.is_input]
    found = dependencies(component) if outputs else {}
    offers = {
        port.name: set().union(
            *(found.get(name, set()) for name in [port.valid_name, *port.payload_names])
        )
        for port in outputs
    }
    return {
        name: [other.name for other in outputs if other.ready_name in sources]
        for name, sources in offers.items()
    }


def structure_result(part, remark, make):
    """Return the :class:`Result` for one component, ``make()``."""
    begun = time.monotonic()
    waiting = {name: others for name, others in waiting_for_ready(make()).items() if others}
    line = "; ".join(f"{name} waits for {', '.join(others)}" for name, others in waiting.items())
    return Result(
        part=part,
        name="no offer depends on a ready" + (f" ({remark})" if remark else ""),
        kind="unbounded",
        depth=0,
        engine="netlist",
        status="failed" if waiting else "proven",
        seconds=round(time.monotonic() - begun, 1),
        covers=0,
        line=f"{part}: {line}" if line else "",
    )
