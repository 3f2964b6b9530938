"""The command line and the demonstration: output, files, and what they refuse."""

import io
import json
import re
from pathlib import Path

import click
import numpy as np
import pytest
from PIL import Image
from rich.console import Console

from lacuna.bench import demo
from lacuna.bench import fpga as table
from lacuna.gen import verilog
from lacuna.host import cli, picture
from lacuna.host.machine import Machine, MachineError
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import golden_driver


NAMES = ", ".join(CONFIGS)
LAYER = ["--C", "3", "--M", "8", "--H", "20", "--W", "16", "--R", "3", "--S", "3"]


def run(capsys, *arguments, command=cli.commands):
    """Run a command; return exit code, stdout and stderr."""
    code = 0
    try:
        cli.guarded(command, list(arguments))
    except SystemExit as stop:
        code = stop.code
    shown = capsys.readouterr()
    return code, shown.out, shown.err


def test_map(capsys):
    code, out, err = run(
        capsys, "map", *LAYER, "--config", "tiny", "--link-ratio", "0.5", "--bounds"
    )
    assert (code, err) == (0, "")
    assert f"{8 * 18 * 14 * 27:,} products" in out
    assert "predicted cycles, by bounds" in out


@pytest.mark.parametrize("refine", [[], ["--refine"]])
def test_map_by_the_model(capsys, refine):
    """What a PE does in these cycles adds up to them."""
    out_option = "--out", str(machines.BUILDS)
    code, out, err = run(capsys, "map", *LAYER, "--config", "tiny", *refine, *out_option)
    assert (code, err) == (0, "")
    (cycles,) = re.findall(r"predicted cycles *│ *([\d,]+) *│", out)
    parts = re.findall(r"a PE: .*│ *([\d,]+) \(", out)
    assert len(parts) == 8
    total = sum(int(part.replace(",", "")) for part in parts)
    assert abs(total - int(cycles.replace(",", ""))) <= 4


@pytest.mark.parametrize(
    "given, passed",
    [
        ([], {"wrapper": "plain", "memory": "infer"}),
        (["--memory", "blackbox"], {"wrapper": "plain", "memory": "blackbox"}),
        (["--wrapper", "axi"], {"wrapper": "axi", "memory": "infer"}),
        (
            ["--wrapper", "stream", "--core-clock"],
            {"wrapper": "stream", "memory": "infer", "core_clock": True},
        ),
    ],
)
def test_verilog(capsys, monkeypatch, tmp_path, given, passed):
    written = []

    def write_machine(config, name, build_dir, **options):
        written.append((config, name, build_dir, options))
        return tmp_path / "lacuna_tiny.v"

    monkeypatch.setattr(verilog, "write_machine", write_machine)
    code, out, _err = run(capsys, "verilog", "--config", "tiny", "--out", str(tmp_path), *given)
    assert code == 0
    assert out.strip().endswith("lacuna_tiny.v")
    assert written == [(CONFIGS["tiny"], "tiny", str(tmp_path), passed)]


def test_registers(capsys, tmp_path):
    code, out, _err = run(capsys, "registers", "--out", str(tmp_path))
    assert code == 0
    assert [Path(line).exists() for line in out.split()] == 6 * [True]


@pytest.mark.parametrize(
    "arguments, message",
    [
        (
            ["map", *LAYER, "--config", "x"],
            f"config must be one of {NAMES}, not 'x'",
        ),
        (
            ["verilog", "--config", "x"],
            f"config must be one of {NAMES}, not 'x'",
        ),
        (
            ["synth", "--config", "x"],
            f"config must be one of {NAMES}, not 'x'",
        ),
        (["verilog", "--wrapper", "x"], "wrapper must be one of plain, stream, axi, not 'x'"),
        (
            ["verilog", "--core-clock"],
            "wrapper must be stream or axi for core-clock, not 'plain'",
        ),
        (["map", *LAYER, "--groups", "2"], "C must be a multiple of groups (2), not 3"),
        (["map", *LAYER, "--N", "0"], "N must be an integer >= 1, not 0"),
        (["map", *LAYER, "--link-ratio", "0"], "link-ratio must be above 0, not 0.0"),
        (
            ["map", *LAYER[:-1], "13"],
            "layer: S must be at most 12, as much as the ifmap scratchpad holds, not 13",
        ),
        (["map"], "Missing option '--C'."),
        (["map", *LAYER, "--bounds", "--refine"], "bounds must not be asked for with refine"),
        (["fly"], "No such command 'fly'."),
        (
            ["fpga", "--device", "LFE5U-25F", "--wrapper", "x"],
            "wrapper must be one of plain, stream, axi, serial, not 'x'",
        ),
        (
            ["fpga", "--device", "LFE5U-25F", "--seed", "0"],
            "seed must be an integer above 0, not 0",
        ),
        (
            ["fpga", "--device", "LFE5U-25F", "--frequency", "inf"],
            "frequency must be above 0 MHz, not inf",
        ),
        (
            ["bitstream", "--board", "ulx3s", "--seed", "0"],
            "seed must be an integer above 0, not 0",
        ),
        (["release", "--frequency", "nan"], "frequency must be above 0 MHz, not nan"),
        (
            ["synth", "--target", "x"],
            "target must be one of generic, ecp5, ecp5-no-rw-check, ice40, not 'x'",
        ),
    ],
)
def test_wrong_input_is_one_sentence(capsys, arguments, message):
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err == f"lacuna: {message}\n"


def test_a_machine_that_stops_is_one_sentence(capsys):
    @click.command()
    def stop():
        raise MachineError("tiny stopped with error 3, CRC")

    code, out, err = run(capsys, command=stop)
    assert (code, out, err) == (1, "", "lacuna: tiny stopped with error 3, CRC\n")


@pytest.fixture(scope="module")
def photograph(tmp_path_factory):
    """Return the path of a small picture in colour, wider than high."""
    pixels = np.random.default_rng(2017).integers(0, 256, (30, 40, 3), dtype=np.uint8)
    path = tmp_path_factory.mktemp("pictures") / "noise.png"
    Image.fromarray(pixels).save(path)
    return path


def test_load(photograph):
    values = picture.load(photograph, height=20, width=16)
    assert values.shape == (3, 16, 20)
    assert 0 <= values.min() < values.max() <= 1
    assert picture.load(height=40, width=32).shape == (3, 40, 32)


def test_load_grey(photograph, tmp_path):
    path = tmp_path / "grey.png"
    Image.open(photograph).convert("L").save(path)
    assert picture.load(path, height=20, width=16).shape == (1, 16, 20)


@pytest.mark.parametrize("content", [None, b"no picture", b"\x89PNG\r\n\x1a\n broken"])
def test_unreadable_picture(capsys, monkeypatch, tmp_path, content):
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / "x.png").write_bytes(content)
    code, _out, err = run(capsys, "--image", "x.png", command=demo.command)
    assert code == 2
    assert err == "lacuna: image must be a readable picture, not 'x.png'\n"


@pytest.mark.parametrize(
    "command, arguments, message",
    [
        (demo.command, ["--port", "x"], "PORT must come with BOARD, the name of the board"),
        (
            table.command,
            ["--seeds", "0"],
            "Invalid value for '--seeds': 0 is not in the range x>=1.",
        ),
        (
            table.command,
            ["x"],
            f"CONFIGS must be some of {', '.join(run[0] for run in table.RUNS)}, not 'x'",
        ),
    ],
)
def test_other_commands_refuse(capsys, command, arguments, message):
    code, out, err = run(capsys, *arguments, command=command)
    assert (code, out, err) == (2, "", f"lacuna: {message}\n")


def test_demo_refuses_a_config(capsys):
    code, _out, err = run(capsys, "--config", "x", command=demo.command)
    assert (code, err) == (
        2,
        f"lacuna: config must be one of {NAMES}, not 'x'\n",
    )


def test_to_fixed():
    values = np.array([-1.0, 0.25, 127.99609375])
    fixed = picture.to_fixed(values, fraction_bits=8, bits=16)
    assert fixed.tolist() == [-256, 64, 32767]
    np.testing.assert_array_equal(picture.to_real(fixed, fraction_bits=8), values)
    message = "values must be within -128.0..127.99609375, not -1.0..128.0"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        picture.to_fixed(np.array([-1.0, 128.0]), fraction_bits=8, bits=16)


def test_contact_sheet_shows_every_map(tmp_path):
    """A map with one bright half must leave bright pixels where it stands."""
    maps = np.zeros((3, 10, 12))
    maps[:, :, 6:] = 1
    path = picture.contact_sheet(maps, tmp_path / "a" / "x.png", title="x", labels=list("abc"))
    pixels = np.asarray(Image.open(path).convert("L"), dtype=int)
    thirds = np.array_split(pixels[pixels.shape[0] // 3 :], 3, axis=1)
    for third in thirds:
        assert (third > 200).mean() > 0.1


@pytest.mark.parametrize("grey", [False, True])
def test_demonstration(photograph, tmp_path, grey):
    config = CONFIGS["tiny"]
    machine = Machine(config, "tiny", driver=golden_driver(config))
    values = picture.load(photograph, height=20, width=16)
    console = Console(file=io.StringIO(), width=80)
    wrong = demo.demonstrate(machine, values[: 1 if grey else 3], tmp_path, console=console)
    text = console.file.getvalue()
    assert wrong == 0
    pictures, tables = {"input.png", "edges.png", "patterns.png"}, {"table.txt", "table.json"}
    assert {path.name for path in tmp_path.iterdir()} == pictures | tables
    kept = json.loads((tmp_path / "table.json").read_text())
    assert [row["layer"] for row in kept] == ["edges", "patterns"]
    assert "compression" in (tmp_path / "table.txt").read_text()
    total = 8 * 16 * 20 + 8 * 8 * 10
    assert text.strip().endswith(f"all {total:,} values agree with numpy's, bit for bit")
    for name in ("cycles", "utilisation", "words in, as sent", "compression"):
        assert name in text


def test_demonstration_counts_what_is_wrong(photograph, tmp_path):
    """A machine that answers a different program must not pass."""
    config = CONFIGS["tiny"]
    machine = Machine(config, "tiny", driver=golden_driver(config))
    run_right = machine.run

    def run_wrong(layer, ifmap, filters, *, bias):
        return run_right(layer, ifmap, filters, bias=bias + 300)

    machine.run = run_wrong
    console = Console(file=io.StringIO(), width=80)
    values = picture.load(photograph, height=20, width=16)
    wrong = demo.demonstrate(machine, values, tmp_path, console=console)
    assert wrong > 0
    assert f"{wrong:,} of 3,200 values differ" in console.file.getvalue()
