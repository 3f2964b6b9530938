"""Bench for the wrapper with streams around a loopback: traffic, errors, stops, resets, speed."""

import os
from functools import wraps

import cocotb
import numpy as np
from cocotb.task import bridge, resume
from cocotb.triggers import RisingEdge

from lacuna.host.axi import Registers, StreamDriver
from lacuna.host.machine import MachineError
from lacuna.hw.axi.ports import lite_ports, stream_ports
from lacuna.hw.formats import Error, Kind
from lacuna.tb.axi_bus import Lite, Streams, inputs_of, reset, start
from lacuna.tb.axi_frames import LAST, frame
from lacuna.tb.loopback import LATENCY, packet
from lacuna.tb.machines import config_of


CONFIG = config_of(os.environ["MACHINE"])
CORE_PERIOD = int(os.environ["CORE_PERIOD"]) or None
SEED = 2017
#: Cycles from a word in to the same word out.
DELAY = LATENCY + 1


class Case:
    """A wrapper out of reset, the streams, and a driver."""

    def __init__(self, dut, share):
        self.dut = dut
        self.rng = np.random.default_rng(SEED)
        self.lite = Lite(dut, self.rng, share=share)
        self.link = Streams(dut, self.rng, share=share)
        self.registers = Registers(self.lite, "stream")
        self.driver = StreamDriver(
            CONFIG, self.registers, self.link, wait=self.lite.wait, patience=2000
        )
        self.driver.prepare()

    def frame(self, **options):
        """Return the words of a program and of its answer."""
        return frame(self.rng, link_bits=CONFIG.link_bits, **options)

    def good(self, **options):
        """Run a program; its answer must be right, and all at rest behind it."""
        sent, wanted = self.frame(**options)
        assert self.driver(sent) == wanted
        assert self.registers.get("error") == 0
        assert not self.registers.get("status"), "the wrapper must be at rest"
        assert self.registers.get("words_in") == self.registers.get("words_out") == len(sent)
        return sent

    def rest(self):
        """Wait until the source has sent all, and forget what has come."""
        for _look in range(200):
            if self.link.source.idle():
                break
            self.lite.wait()
        assert self.link.source.idle(), "the rest of a frame must be taken"
        self.link.reset()


def bench(share):
    """Make a cocotb test of a function of a :class:`Case`, which runs as a host does."""

    def decorate(body):
        @cocotb.test(timeout_time=20, timeout_unit="ms")
        @wraps(body)
        async def test(dut):
            ports = lite_ports(12), stream_ports(CONFIG)
            await start(dut, inputs_of(*ports), core_period=CORE_PERIOD)
            await bridge(lambda: body(Case(dut, share)))()

        return test

    return decorate


@bench(0.3)
def traffic(case):
    """Run programs of all sizes, with gaps on every channel."""
    for packets in (0, 1, 2, 5, 9):
        case.good(packets=packets, layers=1 + packets % 2)
        assert case.registers.get("layers") == 1 + packets % 2
        assert case.registers.get("programs") == 1


@bench(0.2)
def frames_of_layers(case):
    """Ask for a frame per layer: three frames come."""
    case.registers.put("mode", layer_frames=1)
    sent, wanted = case.frame(layers=3)
    case.driver.begin()
    case.link.send(case.driver.pack(sent))
    case.driver.until(case.driver.ended, "end its program")
    case.lite.wait()
    frames = [case.driver.unpack(case.link.received()) for _layer in range(3)]
    assert case.link.received() is None
    assert [word for each in frames for word in each] == wanted


@bench(0.2)
def nothing_without_a_start(case):
    """Take one frame for each start, or all of them."""
    sent, wanted = case.frame()
    case.link.send(case.driver.pack(sent))
    for _look in range(4):
        case.lite.wait()
    assert case.registers.get("words_in") == 0
    assert case.driver(sent) == wanted  # the frame that waited; the second one is not taken
    assert not case.link.source.idle()
    case.registers.put("mode", continuous=1)
    case.driver.begin()
    case.link.send(case.driver.pack(sent))
    case.driver.until(lambda: case.registers.get("programs") == 2, "end its programs")
    case.registers.put("mode", continuous=0)
    case.driver.stop()
    case.link.reset()
    case.good()


@bench(0.2)
def errors_of_the_machine(case):
    """Fail a program: its code is kept, the rest of it is taken, the next one is right."""
    for _turn in range(4):
        sent, _wanted = case.frame(packets=12, spoiled=True)
        try:
            case.driver(sent)
        except MachineError as error:
            assert str(error) == f"the machine stopped with error {Error.CRC.value}, CRC"
        else:
            raise AssertionError("the program must fail")
        assert case.registers.fields("error") == {"machine": Error.CRC, "bus": 0}
        assert case.registers.get("failures") == 1
        case.rest()
        case.good()


@bench(0.3)
def stops(case):
    """Stop at any time: the rest of the frame is thrown away, and the next program is right."""
    drained = 0
    for turn in range(12):
        sent, _wanted = case.frame(packets=12)
        case.driver.begin()
        case.link.send(case.driver.pack(sent))
        for _look in range(turn % 4):
            case.lite.wait()
        case.driver.stop()
        assert case.registers.fields("interrupt_pending")["stopped"]
        drained += case.registers.fields("status")["draining"]
        taken = case.registers.get("words_in")
        case.rest()
        assert case.registers.get("words_in") == taken
        case.link.reset()
        case.good()
    assert drained


@bench(0.0)
def a_source_that_gives_up(case):
    """Stop in the middle of a frame whose rest never comes: a start ends the wait for it."""
    sent, wanted = case.frame(packets=3)
    case.driver.begin()
    half = case.driver.pack(sent)[: len(sent) // 2 * (CONFIG.link_bits // 8)]
    resume(half_frame)(case, half)
    case.driver.stop()
    assert case.registers.fields("status")["draining"]
    case.driver.begin()
    assert not case.registers.fields("status")["draining"]
    case.link.reset()
    case.link.send(case.driver.pack(sent))
    case.driver.until(case.driver.ended, "end its program")
    case.lite.wait()
    assert case.driver.unpack(case.link.received())[-len(wanted) :] == wanted


async def half_frame(case, data):
    """Send words without a last one."""
    dut, size = case.dut, CONFIG.link_bits // 8
    for at in range(0, len(data), size):
        dut.s_axis_tvalid.value = 1
        dut.s_axis_tlast.value = 0
        dut.s_axis_tdata.value = int.from_bytes(data[at : at + size], "little")
        await RisingEdge(dut.clk)
        while not dut.s_axis_tready.value:
            await RisingEdge(dut.clk)
    dut.s_axis_tvalid.value = 0


@bench(0.3)
def resets(case):
    """Reset wrapper and streams in the middle; then all is as after power-up."""
    again = resume(reset)
    for turn in range(6):
        sent, _wanted = case.frame(packets=12)
        case.driver.begin()
        case.link.send(case.driver.pack(sent))
        for _look in range(turn % 4):
            case.lite.wait()
        case.link.reset()
        again(case.dut)
        case.driver.until(lambda: not case.registers.fields("status")["stopping"], "reset")
        assert case.registers.get("interrupt_pending") == 0
        case.good()


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def one_word_per_cycle(dut):
    """Send and receive 2000 words without a gap."""
    await start(dut, inputs_of(lite_ports(12), stream_ports(CONFIG)), core_period=CORE_PERIOD)
    rng = np.random.default_rng(SEED)
    registers, link = Registers(Lite(dut, rng), "stream"), Streams(dut, rng)
    sent = packet(Kind.IFMAP, range(1990), link_bits=CONFIG.link_bits)
    sent += packet(Kind.END | LAST, [0], link_bits=CONFIG.link_bits)
    await bridge(lambda: registers.put("control", start=1))()
    link.send(b"".join(word.to_bytes(CONFIG.link_bits // 8, "little") for word in sent))
    cycle, cycles = 0, {"s": [], "m": []}
    while len(cycles["m"]) < len(sent):
        await RisingEdge(dut.clk)
        cycle += 1
        for side, found in cycles.items():
            valid, ready = (getattr(dut, f"{side}_axis_{part}") for part in ("tvalid", "tready"))
            if valid.value and ready.value:
                found.append(cycle)
        assert cycle < 4 * len(sent), f"after {cycle} cycles {len(cycles['m'])} words have come"
    if CORE_PERIOD is None:
        for found in cycles.values():
            assert found[-1] - found[0] == len(sent) - 1
        assert cycles["m"][0] - cycles["s"][0] == DELAY
