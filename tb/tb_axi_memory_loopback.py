"""Bench for the wrapper with an AXI4 master around a loopback: traffic, errors, stops, resets."""

import os
from functools import wraps
from itertools import pairwise

import cocotb
import numpy as np
from cocotb.task import bridge, resume
from cocotb.triggers import ClockCycles, RisingEdge

from lacuna.host.axi import MemoryDriver, Registers
from lacuna.host.machine import MachineError
from lacuna.hw.axi.ports import lite_ports, master_read_ports, master_write_ports
from lacuna.hw.formats import Error, Kind
from lacuna.hw.registers import BusError, DescriptorKind
from lacuna.tb.axi_bus import Lite, Storage, inputs_of, reset, start
from lacuna.tb.axi_frames import LAST, frame
from lacuna.tb.axi_memory import OUTPUTS, Memory
from lacuna.tb.loopback import packet
from lacuna.tb.machines import config_of
from lacuna.tb.streams import Stall


CONFIG = config_of(os.environ["MACHINE"])
CORE_PERIOD = int(os.environ["CORE_PERIOD"]) or None
WORD = CONFIG.link_bits // 8
HALF = 1 << 15
SEED = 2017
#: Latency of memory in cycles; words per cycle that must be reached, each way.
LATENCY, BAR = 30, 0.9
READ, WRITE = DescriptorKind.READ, DescriptorKind.WRITE


class Case:
    """A wrapper out of reset, its memory, and a driver."""

    def __init__(self, dut, share):
        self.dut = dut
        self.rng = np.random.default_rng(SEED)
        self.lite = Lite(dut, self.rng, share=share)
        self.storage = Storage(dut, 2 * HALF, self.rng, share=share)
        self.registers = Registers(self.lite, "axi")
        places = {"program": range(HALF), "answer": range(HALF, 2 * HALF)}
        self.driver = MemoryDriver(
            CONFIG, self.registers, self.storage, wait=self.lite.wait, patience=2000, **places
        )
        self.driver.prepare()

    def frame(self, **options):
        """Return the words of a program and of its answer."""
        return frame(self.rng, link_bits=CONFIG.link_bits, **options)

    def place(self):
        """Choose places of any alignment for the next program and its answer."""
        first, second = (WORD * int(place) for place in self.rng.integers(0, 1024, 2))
        self.driver.program = range(first, HALF)
        self.driver.answer = range(HALF + second, 2 * HALF)

    def good(self, **options):
        """Run a program; its answer must be right, and nothing else may have been written."""
        self.place()
        sent, wanted = self.frame(**options)
        memory = bytearray(self.storage.data)
        assert self.driver(sent) == wanted
        for place, words in ((self.driver.program, sent), (self.driver.answer, wanted)):
            data = self.driver.pack(words)
            memory[place.start : place.start + len(data)] = data
        assert memory == self.storage.data, "nothing beside the answer may be written"
        assert self.registers.get("error") == 0
        return sent

    def begin(self, *, waits):
        """Begin a program, and leave it after some waits."""
        self.place()
        sent, _wanted = self.frame(packets=12)
        self.storage.write(self.driver.program.start, self.driver.pack(sent))
        self.driver.begin()
        self.driver.push(self.driver.answer.start, 1000, kind=WRITE)
        self.driver.push(self.driver.program.start, len(sent), kind=READ, last=1)
        for _look in range(waits):
            self.lite.wait()

    def fails(self, words, message):
        """Run a program that must fail."""
        try:
            self.driver(words)
        except MachineError as error:
            assert str(error) == message, error
        else:
            raise AssertionError(f"the program must fail: {message}")


def bench(share):
    """Make a cocotb test of a function of a :class:`Case`, which runs as a host does."""

    def decorate(body):
        @cocotb.test(timeout_time=20, timeout_unit="ms")
        @wraps(body)
        async def test(dut):
            ports = lite_ports(12), master_read_ports(CONFIG, 64), master_write_ports(CONFIG, 64)
            await start(dut, inputs_of(*ports), core_period=CORE_PERIOD)
            await bridge(lambda: body(Case(dut, share)))()

        return test

    return decorate


@bench(0.3)
def traffic(case):
    """Run programs of all sizes, to and from all alignments, with gaps on every channel."""
    for packets in (0, 1, 2, 5, 9):
        sent = case.good(packets=packets, layers=1 + packets % 2)
        found = {
            name: case.registers.get(name)
            for name in ("words_in", "words_out", "dma_words_written", "programs", "layers")
        }
        assert found.pop("layers") == 1 + packets % 2
        assert found.pop("programs") == 1
        assert set(found.values()) == {len(sent)}
        assert case.registers.get("dma_reads") == case.registers.get("dma_writes") == 1
        assert not case.registers.get("status"), "the wrapper must be at rest"


@bench(0.2)
def scattered(case):
    """Fetch a program in pieces of any length, and put its answer into several places."""
    sent, wanted = case.frame(packets=12)
    cuts = sorted({0, 1, 2, 60, 61, len(sent) // 2, len(sent)})
    rooms = [len(wanted) // 3, 1, len(wanted), 50]
    places, at = [], HALF
    case.driver.begin()
    for room in rooms:
        places.append((at, room))
        case.driver.push(at, room, kind=WRITE)
        at += WORD * room + 8 * WORD
    for number, (first, last) in enumerate(pairwise(cuts)):
        place = WORD * (first + 17 * number)
        case.storage.write(place, case.driver.pack(sent[first:last]))
        case.driver.until(lambda: case.registers.fields("dma_space")["reads"], "take descriptors")
        case.driver.push(place, last - first, kind=READ, last=last == len(sent))
    case.driver.until(case.driver.ended, "end its program")
    found = []
    for place, room in places:
        size = min(room, len(wanted) - len(found))
        found += case.driver.unpack(case.storage.read(place, WORD * size))
    assert found == wanted
    assert case.registers.get("dma_writes") == 3
    case.driver.stop()
    case.good()


@bench(0.0)
def one_after_the_other(case):
    """Queue programs while others run, each with room of its own."""
    case.registers.put("mode", continuous=1)
    case.driver.begin()
    answers = []
    for number in range(4):
        sent, wanted = case.frame(packets=3)
        place = 2048 * WORD // 4 * number
        case.storage.write(place, case.driver.pack(sent))
        answers.append((HALF + place, wanted))
        case.driver.push(HALF + place, 400, kind=WRITE)
        case.driver.push(place, len(sent), kind=READ, last=1)
    case.driver.until(lambda: case.registers.get("programs") == 4, "end its programs")
    for place, wanted in answers:
        data = case.storage.read(place, len(wanted) * WORD)
        assert case.driver.unpack(data) == wanted
    case.registers.put("mode", continuous=0)
    case.driver.stop()
    case.good()


@bench(0.2)
def errors_of_memory(case):
    """Refuse a word: that stops all, and the next program is right."""
    for name, kind in (("program", "READ_SLAVE"), ("answer", "WRITE_SLAVE")):
        for at in (0, 1, 33, 150):
            case.place()
            case.storage.bad = {getattr(case.driver, name).start + at * WORD}
            sent, _wanted = case.frame(packets=12)
            code = BusError[kind]
            message = f"the AXI4 master stopped with error {code.value}, {kind}"
            case.fails(sent, message)
            case.storage.bad = set()
            case.good()


@bench(0.2)
def errors_of_the_machine(case):
    """Fail a program: its code is kept, its descriptors are forgotten."""
    for _turn in range(4):
        case.place()
        sent, _wanted = case.frame(packets=12, spoiled=True)
        case.fails(sent, f"the machine stopped with error {Error.CRC.value}, CRC")
        assert case.registers.fields("dma_space") == {"reads": 4, "writes": 4}
        case.good()


@bench(0.0)
def wrong_descriptors(case):
    """Push what is wrong: each has its code, and stops what runs."""
    wrong = [
        (BusError.ADDRESS, {"place": WORD // 2, "words": 1, "kind": READ}),
        (BusError.EMPTY, {"place": 0, "words": 0, "kind": WRITE}),
        (BusError.KIND, {"place": 0, "words": 1, "kind": 3}),
        (BusError.KIND, {"place": 0, "words": 1, "kind": 0, "last": 1}),
    ]
    for code, descriptor in wrong:
        case.driver.begin()
        case.driver.push(**descriptor)
        stopped(case, code)
    case.driver.begin()
    for _number in range(6):  # one is taken, four wait
        case.driver.push(HALF, 1, kind=WRITE)
    stopped(case, BusError.OVERFLOW)


def stopped(case, code):
    """Demand an error of the bus, and that the next program is right."""
    try:
        case.driver.ended()
    except MachineError as error:
        message = f"the AXI4 master stopped with error {code.value}, {code.name}"
        assert str(error) == message
    else:
        raise AssertionError(f"{code.name} must be told")
    case.good()


@bench(0.3)
def stops(case):
    """Stop at any time: memory is left in peace, and the next program is right."""
    for turn in range(12):
        case.begin(waits=turn % 4)
        case.driver.stop()
        assert case.registers.fields("interrupt_pending")["stopped"]
        assert case.registers.fields("dma_space") == {"reads": 4, "writes": 4}
        before = bytes(case.storage.data)
        case.lite.wait()
        assert bytes(case.storage.data) == before, "nothing may be written after a stop"
        case.good()


@bench(0.2)
def interrupts(case):
    """Follow the pending bits that are enabled."""
    for name in ("ended", "layer", "read_done", "write_done"):
        case.registers.put("interrupt_enable", **{name: 1})
        case.good()
        assert case.dut.irq.value == 1
        case.registers.put("interrupt_pending", **{name: 1})
        case.lite.wait()
        assert case.dut.irq.value == 0
        assert case.registers.get("interrupt_pending") != 0
    case.registers.put("interrupt_enable")
    case.good()
    assert case.dut.irq.value == 0


@bench(0.3)
def resets(case):
    """Reset wrapper and memory in the middle; then all is as after power-up."""
    again = resume(reset)
    for turn in range(6):
        case.begin(waits=turn % 4)
        again(case.dut)
        case.driver.until(lambda: not case.registers.fields("status")["stopping"], "reset")
        assert case.registers.get("interrupt_pending") == 0
        assert case.registers.get("error") == 0
        case.good()


async def serve(dut, memory):
    """Let ``memory`` answer the master, cycle by cycle."""
    ports = [(name, getattr(dut, f"m_axi_{name}")) for name in OUTPUTS]
    drives = memory.drive()
    while True:
        for name, value in drives.items():
            getattr(dut, f"m_axi_{name}").value = value
        await RisingEdge(dut.clk)
        drives = memory.step({name: int(port.value) for name, port in ports})


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def one_word_per_cycle(dut):
    """Read and write 4096 words at once, behind 30 cycles of latency, at 0.9 words per cycle."""
    ports = lite_ports(12), master_read_ports(CONFIG, 64), master_write_ports(CONFIG, 64)
    await start(dut, inputs_of(*ports), core_period=CORE_PERIOD)
    rng = np.random.default_rng(SEED)
    memory = Memory(Stall(rng), word_bytes=WORD, latency=LATENCY)
    cocotb.start_soon(serve(dut, memory))
    registers = Registers(Lite(dut, rng), "axi")
    sent = packet(Kind.IFMAP, range(4090), link_bits=CONFIG.link_bits)
    sent += packet(Kind.END | LAST, [0], link_bits=CONFIG.link_bits)
    memory.words = {WORD * place: word for place, word in enumerate(sent)}
    driver = MemoryDriver(
        CONFIG, registers, None, program=range(0), answer=range(0), wait=None, patience=1
    )

    def run():
        driver.begin()
        driver.push(1 << 20, 5000, kind=WRITE)
        driver.push(0, len(sent), kind=READ, last=1)

    await bridge(run)()
    for _look in range(100):
        if memory.writes and not memory.owed and len(memory.cycles["w"]) == len(sent):
            break
        await ClockCycles(dut.clk, 100)
    for way in "rw":
        cycles = memory.cycles[way]
        rate = len(sent) / (cycles[-1] - cycles[0] + 1)
        dut._log.warning("%s: %d words, %.4f words per cycle", way, len(cycles), rate)
        assert len(cycles) == len(sent)
        assert rate >= BAR if CORE_PERIOD is None else rate > 0
