"""Compile a machine with the harness into an executable."""

import hashlib
import re
import subprocess
import tempfile
from collections import Counter
from importlib.metadata import version
from pathlib import Path

from ..gen import packaged, verilog
from ..gen.lint import WAIVERS
from ..gen.memories import INSTANCE
from ..hw import guarded, memory
from ..hw.config import Config
from . import probe


__all__ = ["build"]

HARNESS = Path(__file__).with_name("harness.cpp")
#: What decides the Verilog: the design and its generator.
GENERATOR = Path(verilog.__file__)
DESIGN = GENERATOR.parents[1] / "hw"
#: Modules that stand at least this often are compiled once, not inlined: 40 s, not 10 minutes.
INLINED_BELOW = 8
FLAGS = (
    *("--cc", "--exe", "--build", "--build-jobs", "2", "--assert", "--prefix", "Vtop"),
    *("-O3", "--x-assign", "fast", "--x-initial", "fast"),
    # the package's makefile has lost the first setting: large designs do not build without it
    *("-MAKEFLAGS", "CFG_CXXFLAGS_PCH_I=-include", "-MAKEFLAGS", "OPT_FAST=-O2"),
)


def build(machine, *, name, build_dir="build", flags=()):
    """Compile a machine with the harness, unless the same has been compiled before.

    Parameters
    ----------
    machine : Config or path-like
        A configuration, of which the Verilog is generated; or a Verilog file.
    name : str
        Name of the configuration; of a file, its top module, which has the ports of ``hw.top``.
    build_dir : path-like
        Where the Verilog and the executables are kept.
    flags : tuple of str
        Options of Verilator beside those of every machine; of two that contradict each other the
        last counts.

    Returns
    -------
    Path
        The executable.

    Raises
    ------
    ValueError
        The Verilog has no module of that name.
    RuntimeError
        Verilator or the compiler refuses the text.
    """
    folder = Path(build_dir).resolve()
    if isinstance(machine, Config):
        machine = generate(machine, name, folder)
        name = machine.stem
    source = Path(machine).resolve()
    text = source.read_text()
    streams = probe.probes(text, name)
    files = {
        "status.h": f"#define STATUS(X) {status_ports(text, name)}\n",
        "streams.h": probe.header(streams, name),
        "machine.vlt": "`verilator_config\n" + not_inlined(text) + probe.public(streams),
    }
    return compiled(source, name, files, folder, flags=flags)


def generate(config, name, folder):
    """Return the Verilog of ``config``, written anew if it or the generator has changed."""
    made = design_digest(config)
    source, stamp = folder / f"lacuna_{name}.v", folder / f"lacuna_{name}.made"
    if (
        source.exists()
        and stamp.exists()
        and stamp.read_text() == made + digest(source.read_text())
    ):
        return source
    source = verilog.write_machine(config, name, folder)
    stamp.write_text(made + digest(source.read_text()))
    return source


def design_digest(config):
    """Return sixteen digits that change with ``config``, the design, or what generates it."""
    makers = [path.read_text() for path in (GENERATOR, *sorted(DESIGN.rglob("*.py")))]
    return digest(repr(config), *(version(package) for package in verilog.MAKERS), *makers)


def digest(*texts):
    """Return sixteen digits that tell ``texts`` from others."""
    return hashlib.sha256("\0".join(texts).encode()).hexdigest()[:16]


def compiled(source, name, files, folder, *, harness=HARNESS, flags=()):
    """Return the executable of ``source`` in ``folder``, compiled unless the same has been.

    Parameters
    ----------
    source : Path
        The Verilog.
    name : str
        Its top module.
    files : dict of str to str
        Files that stand beside it, ``machine.vlt`` among them, and their texts.
    folder : Path
        Where executables are kept.
    harness : Path
        What runs it.
    flags : tuple of str
        Options of Verilator beside those of every machine.
    """
    texts = [path.read_text() for path in (harness, WAIVERS, source)]
    key = digest(version("verilator"), *FLAGS, *flags, *files.values(), *texts)
    home = folder / f"{name}-{key}"
    if not (home / "machine").exists():
        compile_in(home, source, name, files, harness=harness, flags=flags)
    return home / "machine"


def compile_in(home, source, name, files, *, harness, flags):
    """Compile beside ``home`` and move there, so that two at a time do not meet."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=home.parent, prefix=f"{name}-") as folder:
        work = Path(folder)
        for file, text in files.items():
            (work / file).write_text(text)
        inputs = [WAIVERS, work / "machine.vlt", source, harness]
        command = ["verilator", *FLAGS, *flags, "--top-module", name]
        command += ["--Mdir", ".", "-o", "machine", *map(str, inputs)]
        done = subprocess.run(
            command,
            cwd=work,
            env=packaged.environment(),
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{name} must compile:\n{(done.stderr + done.stdout)[-6000:]}")
        home.mkdir(exist_ok=True)
        (work / "machine").replace(home / "machine")


def status_ports(text, name):
    """Return ``X(port) ...`` for every public status port of module ``name``."""
    module = re.search(rf"^module {re.escape(name)}\(.*?^endmodule", text, re.M | re.S)
    if module is None:
        raise ValueError(f"name must be a module of the Verilog, not {name!r}")
    ports = re.findall(r"^  output (?:\[\d+:0\] )?((?:status|dbg)_\w+);", module[0], re.M)
    return " ".join(f"X({port})" for port in sorted(ports))


def not_inlined(text):
    """Return Verilator's configuration for the modules that stand often.

    Memories belong to what they stand in.
    """
    modules = set(re.findall(r"^module (\w+)\(", text, re.M))
    counts = Counter(INSTANCE.findall(text))
    often = sorted(
        module
        for module in modules
        if counts[module] >= INLINED_BELOW
        and not module.startswith((memory.PREFIX, guarded.PREFIX))
    )
    return "".join(f'no_inline -module "{module}"\n' for module in often)
