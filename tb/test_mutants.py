# amaranth: UnusedElaboratable=no
"""Mutants: chosen, built into one netlist, found by a suite or proven to be no change."""

import json
import re
from dataclasses import replace

import pytest
from amaranth.hdl import Module
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from lacuna.bench import mutate
from lacuna.gen import mutants
from lacuna.hw.flow import Queue, connect
from lacuna.hw.formats import Error, Kind
from lacuna.sim import suite
from lacuna.tb.loopback import BAD_TRAILER, Loopback, packet


NAME, COUNT, SEED = "loopback", 24, 5
PAYLOAD = [0x0123_4567_89AB_CDEF, 0xFEDC_BA98_7654_3210, 2**64 - 1, 0]
GOOD = [
    *packet(Kind.PROGRAM, [5], link_bits=64),
    *packet(Kind.IFMAP, PAYLOAD * 4, link_bits=64),
    *packet(Kind.END, link_bits=64),
]
ANSWER = [*GOOD[:-2], int(Kind.ENDED), 0]
BAD = packet(Kind.IFMAP, PAYLOAD, link_bits=64, trailer=BAD_TRAILER)
CRC = int(Error.CRC)
#: Cases that the stand-in passes, one behind the other.
CASES = [
    suite.Case(name="good", words=GOOD, out=ANSWER, least=50, most=90, limit=200),
    suite.Case(name="pauses", words=GOOD, out=ANSWER, stall_in=0.5, stall_out=0.9, limit=1000),
    suite.Case(name="reset", words=GOOD, before=ANSWER, stop=12, limit=200),
    suite.Case(name="bad", words=BAD, out=BAD, errors=(CRC,), error=CRC, limit=200),
    suite.Case(name="bad still", words=BAD, out=BAD, error=CRC, limit=200),
    suite.Case(name="good again", words=GOOD, before=BAD, out=ANSWER, limit=200),
    suite.Case(name="not known", words=GOOD, out=[None, *ANSWER[1:]], limit=200),
]
#: What is wrong with a case that expects something else: its number, changes, what is said.
WRONG = {
    "another word": (0, {"out": [*ANSWER[:5], 7, *ANSWER[6:]]}, "a wrong word"),
    "fewer words": (0, {"out": ANSWER[:-1]}, "a word too many"),
    "more words": (0, {"out": [*ANSWER, 0]}, "it hangs"),
    "no time": (0, {"limit": 20}, "it hangs"),
    "too fast": (0, {"least": 80}, "it takes other cycles"),
    "too slow": (0, {"most": 60}, "it takes other cycles"),
    "another error": (3, {"errors": (1,)}, "a wrong error code"),
    "no error": (3, {"errors": ()}, "a wrong error code"),
    "another status": (3, {"error": 0}, "a wrong status at the end"),
    "an error more": (4, {"errors": (CRC,)}, "it hangs"),
    "another word before": (2, {"before": [1, *ANSWER[1:]]}, "a wrong word"),
    "fewer words before": (2, {"before": ANSWER[:2]}, "words too many"),
    "nothing before": (2, {"before": []}, "a word too many"),
}


@pytest.fixture(scope="module")
def machine(tmp_path_factory):
    """Return the folder, the mutants and the executable of a stand-in with them."""
    folder = tmp_path_factory.mktemp("mutants")
    mutants.prepare(Loopback(64), name=NAME, folder=folder)
    sampled = mutants.sample(folder, count=COUNT, seed=SEED)
    source = mutants.write(folder, sampled, name=NAME)
    return folder, sampled, suite.build(source, name=NAME, folder=folder, mutants=True)


def run(machine, cases, mutant=0):
    """Run cases on a mutant."""
    folder, _sampled, executable = machine
    suite.write(folder / "suite", cases)
    return suite.run(executable, folder / "suite", mutant=mutant)


def test_good_machine(machine):
    found = run(machine, CASES)
    assert (found.wrong, found.case, len(found.each)) == ("", len(CASES), len(CASES))


@pytest.mark.parametrize("name", WRONG)
def test_differences_are_seen(machine, name):
    number, changes, said = WRONG[name]
    cases = [*CASES]
    cases[number] = replace(cases[number], **changes)
    found = run(machine, cases)
    assert (found.case, found.wrong) == (number, said)


def test_recorded(machine):
    """What came out is kept, case by case."""
    folder, _sampled, executable = machine
    suite.write(folder / "suite", CASES)
    run_ = suite.run(executable, folder / "suite", record=folder / "kept")
    kept = suite.recorded(folder / "kept")
    assert [cycles for cycles, _words in kept] == run_.each
    assert [words for _cycles, words in kept][:2] == [ANSWER, ANSWER]


def test_digests(machine):
    """A case that changes changes what stands for all that follow it."""
    folder, _sampled, _executable = machine
    suite.write(folder / "suite", CASES)
    first = suite.digests(folder / "suite")
    suite.write(folder / "suite", [*CASES[:3], replace(CASES[3], limit=7), *CASES[4:]])
    second = suite.digests(folder / "suite")
    assert [one == other for one, other in zip(first, second, strict=True)] == [True] * 3 + [
        False
    ] * (len(CASES) - 2)


def test_sample(machine):
    """As many as asked for, all different, by every mode, from lines of the design."""
    _folder, sampled, _executable = machine
    assert [each.number for each in sampled] == list(range(1, COUNT + 1))
    assert len({each.key for each in sampled}) == COUNT
    assert {each.mode for each in sampled} == set(mutants.MODES)
    assert {each.room for each in sampled} == {"controller"}
    sources = {line for each in sampled for line in each.sources}
    assert sources
    assert all(re.fullmatch(r"(tb|hw|amaranth)/\S+\.py:\d+", line) for line in sources), sources


def test_every_mutant_is_found_or_none(machine):
    """What no case finds is proven to be no change; what is found is not."""
    folder, sampled, _executable = machine
    wrong = [run(machine, CASES, mutant=each.number).wrong for each in sampled]
    proven = mutants.equivalent(folder, sampled) | mutants.unused(folder, sampled)
    live = {each.number for each, said in zip(sampled, wrong, strict=True) if not said}
    assert proven <= live
    assert len(live) <= COUNT // 4


def test_outcomes_are_kept(machine):
    """A mutant runs again only if the cases up to the one that found it have changed."""
    folder, sampled, executable = machine
    suite.write(folder / "suite", CASES)
    kept = folder / "ran.json"
    options = {"kept": kept, "workers": 1, "report": lambda _line: None}
    first = mutate.outcomes(sampled, executable, folder / "suite", **options)
    known = json.loads(kept.read_text())
    for entry in known["mutants"].values():
        if entry["wrong"]:
            entry["wrong"] = "as kept"
    kept.write_text(json.dumps(known))
    suite.write(folder / "suite", [*CASES, CASES[0]])
    second = mutate.outcomes(sampled, executable, folder / "suite", **options)
    for one, other in zip(first, second, strict=True):
        assert other.wrong == ("as kept" if one.wrong else "")
        assert other.case == one.case + (not one.wrong)


class Half(wiring.Component):
    """Reads one bit of a queue of two, which in a module of its own has two."""

    i: In(stream.Signature(2))
    o: Out(1)

    def elaborate(self, _platform):
        m = Module()
        m.submodules.queue = queue = Queue(2, depth=2)
        connect(m, self.i, queue.i)
        m.d.comb += [queue.o.ready.eq(1), self.o.eq(queue.o.p[0])]
        return m


class Masked(wiring.Component):
    """Compares two bits, one of which matters only where the comparison does not."""

    a: In(2)
    b: In(2)
    o: Out(1)

    def elaborate(self, _platform):
        m = Module()
        m.d.comb += self.o.eq((self.a == self.b) | self.a[1])
        return m


def stuck(folder, kind, port, wire, bit):
    """Return the mutant in which a bit of the only such cell is 0: its ``port`` is at ``wire``."""
    module = cell = place = ""
    for line in (folder / "base.il").read_text().splitlines():
        if line.startswith("module "):
            module = line.split()[1]
        elif line.startswith("  cell "):
            cell = line.split()[2] if line.startswith(f"  cell ${kind} ") else ""
        elif cell and line == f"    connect \\{port} \\{wire}":
            place = f"-module {module} -cell {cell} -port \\{port} -portbit {bit}"
    select = f"-ctrl {mutants.SELECT} {mutants.SELECT_BITS} 1"
    return mutants.Mutant(number=1, command=f"mutate {select} -mode const0 {place}")


def test_unused_bit(tmp_path):
    """A bit that is read in its module and nowhere else is no change."""
    mutants.prepare(Half(), name="half", folder=tmp_path)
    for bit, unused in ((0, set()), (1, {1})):
        mutant = stuck(tmp_path, "dff", "Q", "spare", bit)
        mutants.write(tmp_path, [mutant], name="half")
        assert mutants.unused(tmp_path, [mutant]) == unused
        assert mutants.equivalent(tmp_path, [mutant]) == set()


def test_change_that_reaches_no_output(tmp_path):
    """A change of an inner wire alone is shown to be none, if wires are not compared, too."""
    mutants.prepare(Masked(), name="masked", folder=tmp_path)
    for bit, shown in ((0, set()), (1, {1})):
        mutant = stuck(tmp_path, "eq", "A", "a", bit)
        assert mutants.equivalent(tmp_path, [mutant]) == set()
        assert mutants.equivalent(tmp_path, [mutant], inner=False) == shown


@pytest.mark.parametrize(
    "module, room",
    [
        ("pe.window", "PE"),
        ("pe_array", "networks"),
        ("store_unit.encoder.gearbox", "codec"),
        ("store_unit.post", "post unit"),
        ("packet_in", "controller"),
        ("global_buffer", "buffer"),
        ("lacuna_ram_1rw_128x64", ""),
    ],
)
def test_rooms(module, room):
    assert mutants.room_of(module) == room
