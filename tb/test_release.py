# amaranth: UnusedElaboratable=no
"""The release archive: the same bytes, complete, and accepted by the tools of its users."""

import json
import os
import shutil
import subprocess
import sys
import tarfile

import pytest
import yaml

from lacuna.gen import packaged, release, verilog
from lacuna.host import vectors
from lacuna.host.cli import commands, guarded
from lacuna.host.packets import read
from lacuna.hw.presets import CONFIGS
from lacuna.tb.loopback import Loopback, packet


TINY = CONFIGS["tiny"]
#: What a :class:`Loopback` sends back as it came.
WORDS = [
    word
    for count in (3, 1, 8)
    for word in packet(0xB1, range(100, 100 + count), link_bits=TINY.link_bits)
]
SAME = WORDS, WORDS, [True] * len(WORDS)
FILES = {
    *("README.md", "LICENSE", "lacuna_tiny.core", "lint/waivers.vlt"),
    *(f"constraints/lacuna_tiny.{kind}" for kind in ("sdc", "lpf", "pcf")),
    *(f"sim/{name}" for name in ("lacuna_check.v", "program.hex", "answer.hex", "compared.bin")),
    *(
        f"registers/lacuna_{wrapper}.{kind}"
        for wrapper in ("stream", "axi")
        for kind in ("h", "rdl")
    ),
    *(f"registers/lacuna_{wrapper}_registers/index.html" for wrapper in ("stream", "axi")),
    *(
        f"rtl/lacuna_tiny{wrapper}.{kind}"
        for wrapper in ("", "_stream", "_axi")
        for kind in ("v", "json")
    ),
}


def write_loopback(config, name, build_dir, *, wrapper="plain"):
    """Write a loopback in the place of a machine."""
    module = f"lacuna_{name}" + ("" if wrapper == "plain" else f"_{wrapper}")
    verilog.write_sidecar(config, Loopback(64), name=module, build_dir=build_dir)
    return verilog.write(Loopback(64), name=module, build_dir=build_dir)


def unpacked(archive, folder):
    """Unpack an archive; return the folder that it holds."""
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    return folder / archive.name.removesuffix(".tar.gz")


def fusesoc(folder, target, *, core="lacuna_tiny"):
    """Run a target of a released machine; return the process, with what it said."""
    return subprocess.run(
        [
            *(sys.executable, "-c", "from fusesoc.main import main; main()"),
            *("--cores-root", ".", "run", "--target", target, f"lacuna:accelerator:{core}"),
        ],
        cwd=folder,
        env=packaged.environment() | {"XDG_CONFIG_HOME": str(folder), "HOME": str(folder)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return the archive of a machine that a loopback stands for."""
    folder = tmp_path_factory.mktemp("release")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(verilog, "write_machine", write_loopback)
        return release.release(TINY, "tiny", folder, vectors=SAME, frequency=50)


def test_what_is_in_it(archive, tmp_path):
    folder = unpacked(archive, tmp_path)
    found = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    assert found >= FILES
    rest = {name for name in found - FILES if "_registers/" not in name}
    assert not rest
    assert (
        "create_clock -name clk -period 20.000"
        in (folder / "constraints/lacuna_tiny.sdc").read_text()
    )
    assert 'FREQUENCY PORT "clk" 50 MHZ;' in (folder / "constraints/lacuna_tiny.lpf").read_text()
    assert "set_frequency clk 50\n" in (folder / "constraints/lacuna_tiny.pcf").read_text()
    assert "Apache License" in (folder / "LICENSE").read_text()
    text = (folder / "README.md").read_text()
    for name in FILES:
        assert (
            f"`{name}`" in text
            or f"`{name.split('/')[0]}/" in text
            or name == "README.md"
            or (name == "LICENSE" and "Apache-2.0" in text)
        ), name


def test_core_file_names_what_is_there(archive, tmp_path):
    folder = unpacked(archive, tmp_path)
    head, text = (folder / "lacuna_tiny.core").read_text().split("\n", 1)
    core = yaml.safe_load(text)
    assert head == "CAPI=2:"
    assert core == json.loads(text)
    for fileset in core["filesets"].values():
        for file in fileset["files"]:
            assert (folder / (file if isinstance(file, str) else next(iter(file)))).exists()
    assert set(core["targets"]) == {*("default", "lint", "lint_stream", "lint_axi", "sim")}


def test_same_bytes_again(archive, tmp_path):
    """Times, modes, owners and the order of the folder do not matter."""
    folder = unpacked(archive, tmp_path / "a")
    copy = tmp_path / "b" / folder.name
    copy.mkdir(parents=True)
    for number, path in enumerate(sorted(folder.rglob("*"), reverse=True)):
        if path.is_file():
            target = copy / path.relative_to(folder)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, target)
            target.chmod(0o600 if number % 2 else 0o755)
            os.utime(target, (number, 10**9 + number))
    assert release.pack(copy).read_bytes() == archive.read_bytes()
    with tarfile.open(archive) as packed:
        entries = packed.getmembers()
    assert [entry.name for entry in entries] == sorted(entry.name for entry in entries)
    assert {(entry.mtime, entry.uid, entry.gid, entry.uname, entry.mode) for entry in entries} == {
        (0, 0, 0, "", 0o644)
    }


def test_fusesoc_lints(archive, tmp_path):
    folder = unpacked(archive, tmp_path)
    done = fusesoc(folder, "lint")
    assert done.returncode == 0, done.stdout[-3000:]
    source = folder / "rtl" / "lacuna_tiny.v"
    source.write_text(source.read_text().replace("input clk;", "input clk, clk2;", 1))
    assert fusesoc(folder, "lint").returncode != 0


def test_fusesoc_simulates(archive, tmp_path):
    """The bench passes, and sees a wrong word, a word too few, and an error."""
    folder = unpacked(archive, tmp_path)
    done = fusesoc(folder, "sim")
    assert done.returncode == 0, done.stdout[-3000:]
    assert f"lacuna_check: {len(WORDS)} words as expected" in done.stdout
    work = next(path.parent for path in folder.rglob("Vlacuna_check"))
    answer, compared = work / "answer.hex", work / "compared.bin"
    right = answer.read_text()

    def again():
        check = [str(work / "Vlacuna_check")]
        return subprocess.run(check, cwd=work, capture_output=True, text=True, check=False)

    answer.unlink()
    answer.write_text(right.replace("0000000000000065", "0000000000000066", 1))
    wrong = again()
    assert wrong.returncode != 0
    assert "word 2 must be 0000000000000066, not 0000000000000065" in wrong.stdout + wrong.stderr
    flags = compared.read_text().splitlines()
    compared.unlink()
    compared.write_text("\n".join([*flags[:2], "0", *flags[3:], ""]))
    assert again().returncode == 0
    sent = work / "program.hex"
    words = sent.read_text().splitlines()
    sent.unlink()
    sent.write_text("\n".join([*words[:4], f"{0xBAD:016x}", *words[5:], ""]))
    assert "the machine stopped with error" in again().stdout


def test_vectors():
    """Golden's machine answers, and what is compared are the packets of ofmaps."""
    sent, answer, compared = vectors.vectors(TINY)
    assert len(answer) == len(compared)
    kinds = [each.kind.name for each in read(answer, TINY)]
    assert kinds[-1] == "ENDED"
    flags = [
        packet.kind.name == "OFMAP"
        for packet in read(answer, TINY)
        for _word in range(packet.payload.nbytes // 8 + 2)
    ]
    assert set(kinds[:-1]) == {"OFMAP", "COUNTED"}
    assert compared == flags
    assert sent


@pytest.mark.parametrize("frequency", [0, -1.0, float("nan")])
def test_wrong_frequency(frequency, tmp_path):
    with pytest.raises(ValueError, match=rf"^frequency must be above 0 MHz, not {frequency!r}$"):
        release.release(TINY, "tiny", tmp_path, vectors=SAME, frequency=frequency)


def test_command(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(verilog, "write_machine", write_loopback)
    guarded(commands, ["release", "--config", "tiny", "--out", str(tmp_path)])
    archive = tmp_path / "lacuna_tiny.tar.gz"
    assert capsys.readouterr().out == f"{archive}\n"
    folder = unpacked(archive, tmp_path / "again")
    assert len((folder / "sim/program.hex").read_text().split()) == len(vectors.vectors(TINY)[0])


@pytest.mark.full
@pytest.mark.timeout(3600)
def test_the_machine(tmp_path):
    """Two processes make the same bytes; Verilator accepts all wrappers; golden's answer comes."""
    archives = []
    for seed in ("1", "2"):
        out = tmp_path / seed
        command = [sys.executable, "-m", "lacuna.host.cli", "release", "--config", "tiny"]
        subprocess.run(
            [*command, "--out", str(out)],
            env=os.environ | {"PYTHONHASHSEED": seed},
            check=True,
        )
        archives.append(out / "lacuna_tiny.tar.gz")
    assert archives[0].read_bytes() == archives[1].read_bytes()
    folder = unpacked(archives[0], tmp_path)
    for target in ("lint", "lint_stream", "lint_axi", "sim"):
        done = fusesoc(folder, target)
        assert done.returncode == 0, done.stdout[-3000:]
        assert ("words as expected" in done.stdout) == target.startswith("sim")
