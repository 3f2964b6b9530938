"""Drivers over registers: what they demand of a machine, and what they refuse."""

import re

import pytest

from lacuna.host.axi import MemoryDriver, Registers, StreamDriver
from lacuna.host.machine import MachineError
from lacuna.hw.presets import CONFIGS
from lacuna.hw.registers import constants, register_map


CONFIG = CONFIGS["tiny"]


class Bus:
    """Registers that hold what is put into them; the machine behind them does nothing."""

    def __init__(self, config, wrapper):
        self.words = {}
        for name, value in constants(config, wrapper).items():
            self.words[register_map(wrapper)[name].address] = value

    def read(self, address):
        """Return a register."""
        return self.words.get(address, 0)

    def write(self, address, value):
        """Write a register that is neither a strobe nor pending."""
        if address not in {0x020, 0x034}:
            self.words[address] = value


class Storage:
    """Memory that forgets."""

    def read(self, address, size):
        """Return nothing but zeros."""
        return bytes(size)

    def write(self, address, data):
        """Forget it."""


class Link:
    """A link that never brings anything."""

    def __init__(self):
        self.resets = 0

    def send(self, data):
        """Forget it."""

    def received(self):
        """Return that nothing has come."""

    def reset(self):
        """Count."""
        self.resets += 1


def memory_driver(bus, **changes):
    """Return a driver that gives up after three looks."""
    options = {"program": range(256), "answer": range(256, 512), "wait": lambda: None}
    registers = Registers(bus, "axi")
    return MemoryDriver(CONFIG, registers, Storage(), patience=3, **options | changes)


def refuses(act, message, error=MachineError):
    """Demand an error."""
    with pytest.raises(error, match=f"^{re.escape(message)}$"):
        act()


def test_the_machine_is_there():
    memory_driver(Bus(CONFIG, "axi")).prepare()


def test_another_machine():
    other = CONFIGS["small"]
    message = f"config_hash must be {CONFIG.hash:#010x}, not {other.hash:#010x}"
    refuses(memory_driver(Bus(other, "axi")).prepare, message)


def test_no_machine():
    bus = Bus(CONFIG, "axi")
    bus.words[0] = 0xFFFFFFFF
    refuses(memory_driver(bus).prepare, "identity must be 0x4c41434e, not 0xffffffff")


def test_the_other_wrapper():
    refuses(
        memory_driver(Bus(CONFIG, "stream")).prepare, "version must be 0x00020101, not 0x00010101"
    )


def test_a_program_that_does_not_fit():
    driver = memory_driver(Bus(CONFIG, "axi"))
    message = "the program must fit 256 bytes, not 264"
    refuses(lambda: driver([0] * 33), message, ValueError)


def test_places_begin_at_a_word():
    message = "answer must begin at a whole word, not 0x104"
    refuses(lambda: memory_driver(Bus(CONFIG, "axi"), answer=range(260, 512)), message, ValueError)


def test_a_machine_that_does_not_answer():
    """The bound is kept, and the link forgets what was under way."""
    refuses(
        lambda: memory_driver(Bus(CONFIG, "axi"))([1, 2]),
        "the machine must end its program within 3 looks",
    )
    link = Link()
    registers = Registers(Bus(CONFIG, "stream"), "stream")
    driver = StreamDriver(CONFIG, registers, link, wait=lambda: None, patience=3)
    refuses(lambda: driver([1, 2]), "the machine must end its program within 3 looks")
    assert link.resets == 1


@pytest.mark.parametrize(
    "machine, bus, message",
    [
        (12, 0, "the machine stopped with error 12, TIMEOUT"),
        (0, 6, "the AXI4 master stopped with error 6, ADDRESS"),
    ],
)
def test_errors_have_names(machine, bus, message):
    registers = register_map("axi")
    found = Bus(CONFIG, "axi")
    pending = registers["interrupt_pending"].pack(error=bool(machine), bus_error=bool(bus))
    found.words[registers["interrupt_pending"].address] = pending
    found.words[registers["error"].address] = registers["error"].pack(machine=machine, bus=bus)
    refuses(lambda: memory_driver(found)([1]), message)
