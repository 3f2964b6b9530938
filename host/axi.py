"""Drivers for a machine behind AXI: registers, and streams or memory."""

from typing import Protocol

from ..hw.formats import GLOBAL_COUNTERS, Error
from ..hw.registers import INTERRUPTS, BusError, DescriptorKind, constants, register_map
from .machine import MachineError


__all__ = ["Bus", "Link", "MemoryDriver", "Registers", "Storage", "StreamDriver"]


#: Events by their names.
EVENTS = [name for name, _bits, _text in INTERRUPTS]


class Bus(Protocol):
    """Reads and writes registers of 32 bits, by their address in bytes from the first one."""

    def read(self, address: int) -> int:
        """Return a register."""
        ...

    def write(self, address: int, value: int) -> None:
        """Write a register."""
        ...


class Storage(Protocol):
    """Memory that the AXI4 master sees, by its addresses."""

    def read(self, address: int, size: int) -> bytes:
        """Return bytes."""
        ...

    def write(self, address: int, data: bytes) -> None:
        """Write bytes."""
        ...


class Link(Protocol):
    """Whatever moves frames to and from the streams, a DMA for instance."""

    def send(self, data: bytes) -> None:
        """Begin to send a frame."""
        ...

    def received(self) -> bytes | None:
        """Return the next frame that is complete, or None."""
        ...

    def reset(self) -> None:
        """Forget frames that have not been sent, and those that have come."""
        ...


class Registers:
    """The registers of a wrapper by their names.

    Parameters
    ----------
    bus : Bus
    wrapper : str
        Name of the wrapper, see :func:`register_map`.
    """

    def __init__(self, bus, wrapper):
        self.bus = bus
        self.wrapper = wrapper
        self.map = register_map(wrapper)

    def get(self, name, index=0):
        """Return a register as a number; ``index`` chooses one of an array."""
        return self.bus.read(self.map[name].address + 4 * index)

    def fields(self, name):
        """Return the fields of a register."""
        return self.map[name].unpack(self.get(name))

    def put(self, name, **fields):
        """Write a register; fields that are not named are 0."""
        self.bus.write(self.map[name].address, self.map[name].pack(**fields))

    def counters(self):
        """Return the global counters of the last COUNTED packet by name."""
        return {name: self.get("counter", index) for index, name in enumerate(GLOBAL_COUNTERS)}

    def check(self, config):
        """Demand that a machine of ``config`` is there.

        Raises
        ------
        MachineError
            A register says something else.
        """
        found = constants(config, self.wrapper)
        for name in ("identity", "version", "config_hash"):
            value = self.get(name)
            if value != found[name]:
                raise MachineError(f"{name} must be {found[name]:#010x}, not {value:#010x}")


class AxiDriver:
    """What the drivers of both wrappers have in common.

    Parameters
    ----------
    config : Config
        The machine.
    registers : Registers
    wait : callable
        Called between two looks at the machine; sleeps, or waits for the interrupt.
    patience : int
        Looks after which the machine is given up.
    """

    def __init__(self, config, registers, *, wait, patience):
        self.config = config
        self.registers = registers
        self.wait = wait
        self.patience = patience
        self.word_bytes = config.link_bits // 8

    def prepare(self):
        """Demand that the machine is there, and that it is at rest."""
        self.registers.check(self.config)
        self.stop()

    def stop(self):
        """Stop the machine, and wait until it has."""
        self.registers.put("control", stop=1)
        self.until(self.rests, "stop")

    def rests(self):
        """Return whether no stop is under way, and nothing leaves any more."""
        status = self.registers.fields("status")
        return not (status["stopping"] or status["leaving"])

    def until(self, done, what):
        """Look until ``done()``."""
        for _look in range(self.patience):
            if done():
                return
            self.wait()
        raise MachineError(f"the machine must {what} within {self.patience} looks")

    def begin(self):
        """Start with no event pending."""
        self.registers.put("interrupt_pending", **dict.fromkeys(EVENTS, 1))
        self.registers.put("control", start=1)

    def ended(self):
        """Return whether the program has ended.

        Raises
        ------
        MachineError
            It was stopped by an error.
        """
        pending = self.registers.fields("interrupt_pending")
        if pending["error"] or pending["bus_error"]:
            found = self.registers.fields("error")
            machine, bus = Error(found["machine"]), BusError(found["bus"])
            raise MachineError(
                f"the machine stopped with error {machine.value}, {machine.name}"
                if machine
                else f"the AXI4 master stopped with error {bus.value}, {bus.name}"
            )
        return bool(pending["ended"])

    def pack(self, words):
        """Return the bytes of link words."""
        return b"".join(int(word).to_bytes(self.word_bytes, "little") for word in words)

    def unpack(self, data):
        """Return the link words in ``data``."""
        size = self.word_bytes
        return [int.from_bytes(data[at : at + size], "little") for at in range(0, len(data), size)]


class StreamDriver(AxiDriver):
    """Moves words over AXI4-Stream: a program is a frame, its answer another.

    Parameters
    ----------
    config, registers, wait, patience :
        See :class:`AxiDriver`.
    link : Link
    """

    def __init__(self, config, registers, link, *, wait, patience=100_000):
        super().__init__(config, registers, wait=wait, patience=patience)
        self.link = link

    def __call__(self, words):
        """Run one program and return its answer.

        Raises
        ------
        MachineError
            The machine stopped with an error, or does not answer. It is then at rest again.
        """
        frames = []

        def received():
            frame = self.link.received()
            if frame is not None:
                frames.append(frame)
            return self.ended() and bool(frames)

        self.begin()
        self.link.send(self.pack(words))
        try:
            self.until(received, "end its program")
        except MachineError:
            self.stop()
            self.link.reset()
            raise
        return self.unpack(b"".join(frames))


class MemoryDriver(AxiDriver):
    """Puts programs into memory, hands over pointers, and reads answers from there.

    Parameters
    ----------
    config, registers, wait, patience :
        See :class:`AxiDriver`.
    storage : Storage
        Memory.
    program, answer : range
        Addresses in bytes that programs and answers may take; both begin at a whole word.
    """

    def __init__(self, config, registers, storage, *, program, answer, wait, patience=100_000):
        super().__init__(config, registers, wait=wait, patience=patience)
        for name, place in {"program": program, "answer": answer}.items():
            if place.start % self.word_bytes:
                raise ValueError(f"{name} must begin at a whole word, not {place.start:#x}")
        self.storage = storage
        self.program = program
        self.answer = answer

    def push(self, place, words, *, kind, last=0):
        """Queue a descriptor."""
        self.registers.put("dma_address_low", value=place & 0xFFFFFFFF)
        self.registers.put("dma_address_high", value=place >> 32)
        self.registers.put("dma_words", value=words)
        self.registers.put("dma_push", kind=kind, last=last)

    def __call__(self, words):
        """Run one program and return its answer.

        Raises
        ------
        ValueError
            The program is too long for its place.
        MachineError
            The machine or the master stopped with an error, or does not answer. It is then at rest
            again.
        """
        data = self.pack(words)
        if len(data) > len(self.program):
            raise ValueError(f"the program must fit {len(self.program)} bytes, not {len(data)}")
        self.storage.write(self.program.start, data)
        self.begin()
        self.push(self.answer.start, len(self.answer) // self.word_bytes, kind=DescriptorKind.WRITE)
        self.push(
            self.program.start, len(data) // self.word_bytes, kind=DescriptorKind.READ, last=1
        )
        try:
            self.until(self.ended, "end its program")
        except MachineError:
            self.stop()
            raise
        size = self.registers.get("dma_words_written") * self.word_bytes
        return self.unpack(self.storage.read(self.answer.start, size))
