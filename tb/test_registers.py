# amaranth: UnusedElaboratable=no
"""The register map: legal, the same in every form, and what a configuration says of itself."""

import re
import shutil
import subprocess
from dataclasses import fields

import pytest

from lacuna.gen import registers as writer
from lacuna.hw.axi.register_file import RegisterFile
from lacuna.hw.presets import CONFIGS
from lacuna.hw.register import Access
from lacuna.hw.registers import (
    ADDRESS_BITS,
    REGISTERS,
    WRAPPERS,
    constants,
    register_map,
)


CONFIG = CONFIGS["tiny"]


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """Return the root of the SystemRDL, the header and the page of each wrapper."""
    folder = tmp_path_factory.mktemp("registers")
    found = {}
    for wrapper in WRAPPERS:
        source, header, page = writer.write(wrapper, folder)
        found[wrapper] = writer.compiled(source), header, page
    return found


def test_map_is_legal():
    names = [each.name for each in REGISTERS]
    assert len(set(names)) == len(names)
    for each in REGISTERS:
        assert each.address % 4 == 0
        assert each.address + 4 * each.count <= 1 << ADDRESS_BITS
        assert 0 < each.mask < 1 << 32
        assert len({field.name for field in each.fields}) == len(each.fields)


def test_wrappers():
    """The stream wrapper has what the other one has, but for the AXI4 master."""
    stream, axi = (register_map(wrapper) for wrapper in WRAPPERS)
    assert {name for name in axi if name not in stream} == {
        each.name for each in REGISTERS if each.axi
    }
    assert stream.items() <= axi.items()


@pytest.mark.parametrize("name", CONFIGS)
def test_constants(name):
    """Whoever reads the registers knows the configuration, but for times and depths of queues."""
    config = CONFIGS[name]
    values = constants(config, "stream")
    stream = register_map("stream")
    assert values["identity"].to_bytes(4, "big") == b"LACN"
    assert values["config_hash"] == config.hash
    seen = {}
    for register, part in {"array": "", "widths": "_bits", "scratchpads": "_spad_words"}.items():
        found = stream[register].unpack(values[register])
        seen |= {f"{key}{part}": value for key, value in found.items()}
    found = stream["buffer"].unpack(values["buffer"])
    seen |= {"buffer_banks": found["banks"], "bank_words": found["bank_words"]}
    seen |= stream["features"].unpack(values["features"])
    del seen["core_clock"]
    hidden = {"timeout_cycles", "packet_words", "protection"}
    told = {each.name for each in fields(config) if "fifo" not in each.name} - hidden
    assert seen == {name: getattr(config, name) for name in told}


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_systemrdl_says_the_same(written, wrapper):
    """A compiler that nobody here wrote finds every field where the table has it."""
    root, _header, _page = written[wrapper]
    found = {}
    for each in root.registers(unroll=False):
        places = {field.inst_name: (field.low, field.width) for field in each.fields()}
        count = each.array_dimensions[0] if each.is_array else 1
        found[each.inst_name] = (each.raw_address_offset, count, places)
    wanted = {}
    for name, register in register_map(wrapper).items():
        low, places = 0, {}
        for field in register.fields:
            places[field.name] = low, field.bits
            low += field.bits
        wanted[name] = register.address, register.count, places
    assert found == wanted


def test_systemrdl_knows_what_writing_does(written):
    root, _header, _page = written["axi"]
    fields_of = {each.inst_name: each.fields() for each in root.registers(unroll=False)}
    assert all(field.get_property("singlepulse") for field in fields_of["control"])
    assert all(
        field.get_property("onwrite").name == "woclr" for field in fields_of["interrupt_pending"]
    )
    for name, register in register_map("axi").items():
        writable = register.access in {Access.STORED, Access.STROBE, Access.PENDING}
        assert all(field.is_sw_writable == writable for field in fields_of[name])


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_header(written, wrapper, tmp_path):
    """The compiler computes the same numbers."""
    _root, header, _page = written[wrapper]
    names = re.findall(r"^#define (\w+) 0x", header.read_text(), re.M)
    program = tmp_path / "all.c"
    lines = [f'printf("{name} %u\\n", {name});' for name in names]
    program.write_text(
        f'#include <stdio.h>\n#include "{header}"\nint main(void) {{ {" ".join(lines)} '
        'printf("%d %d", LACUNA_ERROR_CRC, LACUNA_COUNTER_IFMAP_BUS_STALLS); return 0; }\n'
    )
    compiler = next(path for path in map(shutil.which, ("cc", "gcc", "clang")) if path)
    command = [compiler, "-Wall", "-Wextra", "-Werror", str(program), "-o", str(tmp_path / "all")]
    subprocess.run(command, check=True)
    said = subprocess.run([tmp_path / "all"], check=True, capture_output=True, text=True).stdout
    prefix = f"LACUNA_{wrapper.upper()}_"
    *pairs, codes = said.splitlines()
    found = {line.split()[0].removeprefix(prefix): int(line.split()[1]) for line in pairs}
    assert codes == "3 13"
    for name, register in register_map(wrapper).items():
        assert found[name.upper()] == register.address
        for field in register.fields if len(register.fields) > 1 else ():
            ones = register.pack(**{field.name: (1 << field.bits) - 1})
            assert found[f"{name}_{field.name}_mask".upper()] == ones


def test_page(written):
    for wrapper, (_root, _header, page) in written.items():
        (data,) = page.parent.glob("data/ral-data-*.json")
        shown = set(re.findall(r'"name":"(\w+)"', data.read_text()))
        assert shown >= register_map(wrapper).keys()
        assert "<html" in page.read_text()
        assert "BUILD_TS = 0;" in page.read_text()  # no time of day: the same bytes every time


def test_pack():
    register = register_map("stream")["widths"]
    values = {"activation": 16, "weight": 8, "psum": 32, "link": 64}
    assert register.unpack(register.pack(**values)) == values
    with pytest.raises(ValueError, match=r"^weight must fit 8 bits, not 256$"):
        register.pack(weight=256)
    with pytest.raises(ValueError, match=r"^widths must have the fields given, not \['x'\]$"):
        register.pack(x=1)


def test_unknown_wrapper():
    with pytest.raises(ValueError, match=r"^wrapper must be one of stream, axi, not 'x'$"):
        register_map("x")


def test_register_file_refuses():
    table = register_map("stream")
    with pytest.raises(ValueError, match=r"^constants must have a value for identity$"):
        RegisterFile(table, {})
    values = constants(CONFIG, "stream")
    with pytest.raises(ValueError, match=r"^again must not overlap identity$"):
        RegisterFile(
            {"identity": table["identity"], "again": table["identity"]}, values | {"again": 0}
        )
