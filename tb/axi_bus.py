"""cocotbext-axi, and nothing else of it anywhere: masters and slaves on the ports of a wrapper."""

import logging
import warnings

from amaranth.lib.wiring import In
from cocotb.clock import Clock
from cocotb.task import resume
from cocotb.triggers import ClockCycles, with_timeout


with warnings.catch_warnings():  # it is written for an older cocotb
    warnings.simplefilter("ignore")
    from cocotbext.axi import (
        AxiBus,
        AxiLiteBus,
        AxiLiteMaster,
        AxiSlave,
        AxiStreamBus,
        AxiStreamFrame,
        AxiStreamSink,
        AxiStreamSource,
    )

import cocotb


__all__ = ["Lite", "Storage", "Streams", "inputs_of", "reset", "start"]

PERIOD = 10  # ns
#: Time after which an access has failed, in ns.
PATIENCE = 200_000


def quiet():
    """Let the models be silent, in the log and about what is to be gone in cocotb."""
    warnings.simplefilter("ignore")
    logging.getLogger("cocotb").setLevel(logging.WARNING)


async def start(dut, inputs, *, core_period=None):
    """Start the clocks and reset; masters and slaves come afterwards.

    Every input of ``inputs`` changes while the reset is held: Icarus evaluates no process before
    one of its inputs changes.
    """
    cocotb.start_soon(Clock(dut.clk, PERIOD, unit="ns").start())
    if core_period is not None:
        cocotb.start_soon(Clock(dut.core_clk, core_period, unit="ns").start())
    dut.rst.value = 0
    for value in (0, 1, 0):
        for name in inputs:
            signal = getattr(dut, name)
            signal.value = value * (2 ** len(signal) - 1)
        await ClockCycles(dut.clk, 2)
        dut.rst.value = 1
    await reset(dut)


async def reset(dut, cycles=8):
    """Hold the reset for some cycles."""
    dut.rst.value = 1
    await ClockCycles(dut.clk, cycles)
    dut.rst.value = 0
    await ClockCycles(dut.clk, 2)


def inputs_of(*groups):
    """Return the names of the inputs in groups of ports."""
    return [name for group in groups for name, port in group.items() if port.flow is In]


def gaps(rng, share):
    """Yield whether a channel pauses, cycle by cycle."""
    while True:
        yield from (rng.random(256) < share).tolist()


def pause(channels, rng, share):
    """Let each channel pause for that share of the cycles."""
    for channel in channels:
        if share:
            channel.set_pause_generator(gaps(rng, share))


class Lite:
    """The registers of ``dut``, for coroutines; and for a driver in a bridged thread.

    :meth:`read` and :meth:`write` are those of :class:`lacuna.host.axi.Bus`.
    """

    def __init__(self, dut, rng, *, share=0.0):
        quiet()
        self.dut = dut
        self.master = AxiLiteMaster(AxiLiteBus.from_prefix(dut, "s_axil"), dut.clk, dut.rst)
        write, read = self.master.write_if, self.master.read_if
        channels = [write.aw_channel, write.w_channel, write.b_channel]
        pause([*channels, read.ar_channel, read.r_channel], rng, share)
        self.read = resume(self.fetch)
        self.write = resume(self.store)
        self.wait = resume(self.idle)

    async def fetch(self, address):
        """Return a register; SLVERR is an error."""
        found = await with_timeout(self.master.read(address, 4), PATIENCE, "ns")
        assert found.resp == 0, f"reading {address:#x} must be answered with OKAY"
        return int.from_bytes(found.data, "little")

    async def store(self, address, value):
        """Write a register; SLVERR is an error."""
        data = value.to_bytes(4, "little")
        found = await with_timeout(self.master.write(address, data), PATIENCE, "ns")
        assert found.resp == 0, f"writing {address:#x} must be answered with OKAY"

    async def idle(self):
        """Let some time pass."""
        await ClockCycles(self.dut.clk, 20)


class Storage:
    """A memory behind the AXI4 master of ``dut``; its reads and writes take no time by themselves.

    Parameters
    ----------
    dut
        The wrapper.
    size : int
        Bytes.
    rng, share
        Gaps on all five channels.

    Members
    -------
    data : bytearray
        Contents.
    bad : set of int
        Addresses of words that are answered with SLVERR.
    """

    def __init__(self, dut, size, rng, *, share=0.0):
        quiet()
        self.data = bytearray(size)
        self.bad = set()
        self.slave = AxiSlave(
            AxiBus.from_prefix(dut, "m_axi"), dut.clk, dut.rst, target=self.Target(self)
        )
        write, read = self.slave.write_if, self.slave.read_if
        channels = [write.aw_channel, write.w_channel, write.b_channel]
        pause([*channels, read.ar_channel, read.r_channel], rng, share)

    class Target:
        """What the model reads and writes; an exception becomes SLVERR."""

        def __init__(self, storage):
            self.storage = storage

        async def read(self, address, length):
            """Return bytes."""
            self.check(address, length)
            return bytes(self.storage.data[address : address + length])

        async def write(self, address, data):
            """Write bytes."""
            self.check(address, len(data))
            self.storage.data[address : address + len(data)] = data

        def check(self, address, length):
            """Refuse what is bad or beyond the end."""
            if address in self.storage.bad or address + length > len(self.storage.data):
                raise ValueError(f"address must be good, not {address:#x}")

    def read(self, address, size):
        """Return bytes."""
        return bytes(self.data[address : address + size])

    def write(self, address, data):
        """Write bytes."""
        self.data[address : address + len(data)] = data


class Streams:
    """A source and a sink on the streams of ``dut``; a :class:`lacuna.host.axi.Link`."""

    def __init__(self, dut, rng, *, share=0.0):
        quiet()
        self.source = AxiStreamSource(AxiStreamBus.from_prefix(dut, "s_axis"), dut.clk, dut.rst)
        self.sink = AxiStreamSink(AxiStreamBus.from_prefix(dut, "m_axis"), dut.clk, dut.rst)
        pause([self.source, self.sink], rng, share)

    def send(self, data):
        """Begin to send a frame."""
        self.source.send_nowait(AxiStreamFrame(data))

    def received(self):
        """Return the next frame that is complete, or None."""
        return None if self.sink.empty() else bytes(self.sink.recv_nowait().tdata)

    def reset(self):
        """Forget frames that wait; one that is under way goes on."""
        self.source.clear()
        self.sink.clear()
