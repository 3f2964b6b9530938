"""Imports run one way, between the rooms and between the folders of the design."""

import ast
from pathlib import Path

import pytest


#: What each room may import beside itself. Of hw, the host sees parameters, formats, registers; of
#: bench, the proofs see how results are kept, and bench sees nothing of theirs.
MAY_IMPORT = {
    "golden": set(),
    "hw": set(),
    "gen": {"hw"},
    "sim": {"gen", "hw"},
    "host": {"hw.config", "hw.presets", "hw.formats", "hw.registers", "gen", "sim"},
    "proof": {"hw", "gen", "bench.record"},
    "tb": {"golden", "hw", "gen", "sim", "host", "proof", "bench"},
    "bench": {"golden", "hw", "gen", "sim", "host"},
}
#: Folders and files of hw: each may import itself and what stands to its left.
ORDER = (
    *("config", "presets", "formats", "register", "registers", "layouts", "share", "protection"),
    *("memory", "guarded", "flow", "fifo"),
    *("arith", "codec", "pe", "array", "buffer", "control", "core", "top", "serial", "axi"),
)
#: Plain Python, which a computer without the HDL can read.
PLAIN = ("hw/config.py", "hw/presets.py", "hw/formats.py", "hw/register.py", "hw/registers.py")
ROOT = Path(__file__).parents[1]
SOURCES = [path for room in MAY_IMPORT for path in sorted((ROOT / room).rglob("*.py"))]


def modules(text, path):
    """Yield the full name of every module that ``text`` at ``path`` imports, name by name."""
    package = ("lacuna", *path.parts[:-1])
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else ()
            base = ".".join([*base, *([node.module] if node.module else [])])
            yield from (f"{base}.{alias.name}" for alias in node.names)


def illegal(text, path):
    """Return the imports of ``text`` that a file at ``path`` may not have, sorted."""
    room = path.parts[0]
    allowed = [f"lacuna.{name}." for name in {room, *MAY_IMPORT[room]}]
    wrong = {
        name
        for name in modules(text, path)
        if name.split(".")[0] == "lacuna" and not f"{name}.".startswith(tuple(allowed))
    }
    if room == "hw" and len(path.parts) > 1:
        wrong |= {name for name in modules(text, path) if upward(name, path)}
    return sorted(wrong)


def rank(folder):
    """Return the place in :data:`ORDER` of a folder or file of hw."""
    assert folder in ORDER, f"hw/{folder} must have a place in the order of the folders"
    return ORDER.index(folder)


def upward(name, path):
    """Whether a file of hw at ``path`` imports ``name`` against the order of the folders."""
    parts = name.split(".")
    own = path.with_suffix("").parts[1]
    if parts[:2] != ["lacuna", "hw"] or own == "__init__" or len(parts) < 3:
        return False
    return rank(parts[2]) > rank(own)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path):
    wrong = illegal(path.read_text(), path.relative_to(ROOT))
    assert not wrong, f"{path.relative_to(ROOT)} may not import {', '.join(wrong)}"


@pytest.mark.parametrize(
    "path, text",
    [
        ("golden/conv.py", "from ..hw import config"),
        ("hw/flow.py", "from lacuna.golden.arith import wrap"),
        ("hw/arith/mac.py", "from ..pe.pe import PE"),
        ("hw/config.py", "from .layouts import psum"),
        ("hw/codec/rlc.py", "import lacuna.hw.top"),
        ("gen/verilog.py", "from ..sim import verilator"),
        ("sim/verilator.py", "from ..host.machine import Machine"),
        ("host/mapper.py", "from ..hw.flow import Queue"),
        ("host/mapper.py", "from .. import golden"),
        ("host/mapper.py", "from ..hw import share"),
        ("bench/pe.py", "from lacuna.tb.streams import drive"),
        ("bench/trust.py", "from ..proof.plan import proofs"),
        ("proof/codec.py", "from ..golden.rlc import encode"),
        ("proof/run.py", "from ..bench import trust"),
        ("hw/flow.py", "from ..proof.rules import Rules"),
    ],
)
def test_wrong_import_is_found(path, text):
    assert illegal(text, Path(path))


@pytest.mark.parametrize(
    "path, text",
    [
        ("hw/pe/pe.py", "from ..arith.mac import Mac"),
        ("hw/pe/pe.py", "from .window import Window"),
        ("hw/array/array.py", "from ..pe.pe import PE"),
        ("host/mapper.py", "from ..hw.presets import CONFIGS"),
        ("host/mapper.py", "from ..hw import formats"),
        ("proof/run.py", "from ..bench import record"),
        ("tb/test_pe.py", "from lacuna.golden.conv import conv"),
    ],
)
def test_right_import_passes(path, text):
    assert not illegal(text, Path(path))


@pytest.mark.parametrize("path", PLAIN)
def test_parameters_need_no_hdl(path):
    names = modules((ROOT / path).read_text(), Path(path))
    plain = tuple(f"lacuna.{place.removesuffix('.py').replace('/', '.')}." for place in PLAIN)
    wrong = [name for name in names if name.split(".")[0] in {"amaranth", "lacuna"}]
    assert not [name for name in wrong if not f"{name}.".startswith(plain)]


def test_nothing_lives_in_init():
    full = [str(path) for path in SOURCES if path.name == "__init__.py" and path.stat().st_size]
    assert not full
