"""The register map for others: SystemRDL, a C header, an HTML page."""

import warnings
from pathlib import Path

from peakrdl_html import HTMLExporter
from systemrdl.compiler import RDLCompiler

from ..hw.formats import GLOBAL_COUNTERS, Error
from ..hw.register import Access
from ..hw.registers import IDENTITY, WRAPPERS, BusError, DescriptorKind, register_map


__all__ = ["WRAPPERS", "c_header", "rdl", "write"]

#: What each access is in SystemRDL: software, hardware, and more.
PROPERTIES = {
    Access.CONSTANT: "sw = r; hw = w;",
    Access.STATUS: "sw = r; hw = w;",
    Access.STORED: "sw = rw; hw = r; reset = 0;",
    Access.STROBE: "sw = w; hw = r; reset = 0;",
    Access.PENDING: "sw = rw; hw = rw; woclr; hwset; reset = 0;",
}
#: Fields whose values have names.
ENUMERATIONS = {
    "lacuna_error": (Error, {"status.error", "error.machine"}),
    "lacuna_bus_error": (BusError, {"error.bus"}),
    "lacuna_descriptor": (DescriptorKind, {"dma_push.kind"}),
}


def quoted(text):
    """Return a string of SystemRDL."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def field_text(register, field, low):
    """Return the declaration of a field."""
    lines = [f"desc = {quoted(field.text)}; {PROPERTIES[register.access]}"]
    if register.access == Access.STROBE and field.bits == 1:
        lines.append("singlepulse;")
    for name, (_values, users) in ENUMERATIONS.items():
        if f"{register.name}.{field.name}" in users:
            lines.append(f"encode = {name};")
    return f"field {{ {' '.join(lines)} }} {field.name}[{low + field.bits - 1}:{low}];"


def register_text(register):
    """Return the declaration of a register."""
    text = register.text
    if register.name == "counter":
        text += " In turn: " + ", ".join(GLOBAL_COUNTERS) + "."
    lines = [f"    reg {{ desc = {quoted(text)}; regwidth = 32;"]
    low = 0
    for field in register.fields:
        lines.append(f"        {field_text(register, field, low)}")
        low += field.bits
    array = f"[{register.count}]" if register.count > 1 else ""
    return "\n".join([*lines, f"    }} {register.name}{array} @ {register.address:#05x};"])


def rdl(wrapper):
    """Return the map of a wrapper in SystemRDL 2.0.

    Raises
    ------
    ValueError
        There is no such wrapper.
    """
    registers = register_map(wrapper).values()
    used = {f"{each.name}.{field.name}" for each in registers for field in each.fields}
    enums = [
        f"enum {name} {{ {' '.join(f'{each.name} = {each.value};' for each in values)} }};"
        for name, (values, users) in ENUMERATIONS.items()
        if users & used
    ]
    head = [
        f"addrmap lacuna_{wrapper} {{",
        f'    name = "Lacuna, wrapper {wrapper}";',
        '    desc = "Made from hw/registers.py.";',
        "    default regwidth = 32; default accesswidth = 32;",
    ]
    return "\n".join([*enums, "", *head, *map(register_text, registers), "};", ""])


def c_header(wrapper):
    """Return offsets, masks, shifts and named values of a wrapper for C and C++.

    Raises
    ------
    ValueError
        There is no such wrapper.
    """
    prefix = f"LACUNA_{wrapper.upper()}"
    lines = [f"#ifndef {prefix}_H", f"#define {prefix}_H", "/* Made from hw/registers.py. */", ""]
    lines.append(f"#define {prefix}_IDENTITY_VALUE 0x{IDENTITY:08X}u")
    for register in register_map(wrapper).values():
        name, low = f"{prefix}_{register.name.upper()}", 0
        lines += ["", f"/* {register.text} */", f"#define {name} 0x{register.address:03X}u"]
        if register.count > 1:
            lines.append(f"#define {name}_COUNT {register.count}u")
        for field in register.fields if len(register.fields) > 1 else ():
            mask = (1 << field.bits) - 1 << low
            lines.append(f"#define {name}_{field.name.upper()}_MASK 0x{mask:08X}u")
            lines.append(f"#define {name}_{field.name.upper()}_SHIFT {low}")
            low += field.bits
    codes = {
        name: {each.name: each.value for each in values}
        for name, (values, _users) in ENUMERATIONS.items()
    }
    codes["lacuna_counter"] = {name.upper(): k for k, name in enumerate(GLOBAL_COUNTERS)}
    lines += ["", "#ifndef LACUNA_CODES", "#define LACUNA_CODES"]
    for name, values in codes.items():
        lines += [f"enum {name} {{"]
        lines += [f"  {name.upper()}_{key} = {value}," for key, value in values.items()]
        lines += ["};"]
    return "\n".join([*lines, "#endif", "", "#endif", ""])


def compiled(path):
    """Return the root of a SystemRDL file."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        compiler = RDLCompiler()
        compiler.compile_file(str(path))
        return compiler.elaborate().top


def write(wrapper, build_dir="build"):
    """Write the register map of a wrapper.

    Parameters
    ----------
    wrapper : str
        Its name.
    build_dir : path-like
        Folder; made if it is not there.

    Returns
    -------
    list of Path
        ``lacuna_<wrapper>.rdl``, ``lacuna_<wrapper>.h``, and the page
        ``lacuna_<wrapper>_registers/index.html``.

    Raises
    ------
    ValueError
        There is no such wrapper.
    """
    name = f"lacuna_{wrapper}"
    text = rdl(wrapper)
    folder = Path(build_dir)
    folder.mkdir(parents=True, exist_ok=True)
    source, header = folder / f"{name}.rdl", folder / f"{name}.h"
    page = folder / f"{name}_registers"
    source.write_text(text)
    top = compiled(source)
    header.write_text(c_header(wrapper))
    # without the time of day: the same bytes every time
    HTMLExporter(user_context={"build_ts": 0}).export(top, str(page))
    return [source, header, page / "index.html"]
