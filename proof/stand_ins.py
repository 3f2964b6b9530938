"""What stands in a proof instead of a part: any machine, any line, any two clocks."""

from contextlib import nullcontext
from unittest.mock import patch

from amaranth.hdl import Const, DomainRenamer, EnableInserter, Module, ResetInserter, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In

from ..hw.axi import island
from ..hw.codec.checksum_serial import SerialChecksum
from ..hw.control import packet_in, packet_serial
from ..hw.serial import port
from ..hw.serial.uart import Receiver
from ..hw.top import Top
from .contract import free_inputs, free_ports
from .rules import any_seq


__all__ = ["AnyChecksum", "AnyMachine", "AnyReceiver", "TwoClocks", "adapted", "stand_in"]


#: Ticks of each clock that a reset of both lasts, see :class:`hw.axi.crossing.Crossing`.
RESET_TICKS = 3


class AnyMachine(Top):
    """In the place of a machine: takes words when it likes, offers any, reports anything.

    What it offers obeys the stream contract, which is proven of ``Top`` by itself.
    """

    def elaborate(self, platform):
        m = Module()
        # what is free are the inputs of what stands around it
        free_ports(m, wiring.flipped(self))
        return m


class TwoClocks(wiring.Component):
    """A queue between the clock domains ``put`` and ``take``, in one domain.

    In each cycle any of both clocks ticks, or none: so every way in which edges of two clocks can
    follow each other happens. An offer at ``i`` is taken only in a tick of ``put``; one at ``o``
    must be taken only in a tick of ``take``, see :data:`proof.surroundings.SURROUNDINGS`. A reset
    of ``sync`` is one of both domains, and lasts three ticks of each.

    Parameters
    ----------
    dut : :class:`hw.axi.crossing.Crossing`
        The queue.

    Members
    -------
    i, o :
        As in the queue.
    put, take : ``In(1)``
        That clock ticks.
    """

    i: stream.Interface
    o: stream.Interface
    put: Signal
    take: Signal

    def __init__(self, dut):
        self.dut = dut
        members = dict(dut.signature.members)
        super().__init__(members | {"put": In(1), "take": In(1)})

    def elaborate(self, platform):
        m = Module()
        slow = EnableInserter({"put": self.put, "take": self.take})(self.dut)
        merged = DomainRenamer({"put": "sync", "take": "sync"})(slow)
        lasts = Const(0)  # the reset
        for name, tick in (("put", self.put), ("take", self.take)):
            left = Signal(range(RESET_TICKS + 1), init=RESET_TICKS, name=f"{name}_left")
            m.d.sync += left.eq(left - ((left != 0) & tick))
            lasts = lasts | (left != 0)
        m.submodules.dut = ResetInserter(lasts)(merged)
        m.d.comb += [
            self.dut.i.p.eq(self.i.p),
            self.dut.i.valid.eq(self.i.valid & ~lasts),
            self.i.ready.eq(self.dut.i.ready & self.put & ~lasts),
            self.o.p.eq(self.dut.o.p),
            self.o.valid.eq(self.dut.o.valid & ~lasts),
            self.dut.o.ready.eq(self.o.ready & ~lasts),
        ]
        return m


class AnyReceiver(Receiver):
    """In the place of a receiver: any bytes in any cycles."""

    def elaborate(self, platform):
        m = Module()
        free_inputs(m, wiring.flipped(self))
        return m


class AnyChecksum(SerialChecksum):
    """In the place of a checksum: any time, any sum.

    A word stays ``ripe`` until it is taken; ``crc`` changes only with a word or a new beginning.
    """

    def elaborate(self, platform):
        m = Module()
        stays = Signal()
        m.d.comb += self.ripe.eq(self.valid & (stays | any_seq(m, 1, "any_ripe")))
        m.d.sync += stays.eq(self.ripe & ~self.take)
        with m.If(self.take | self.start):
            m.d.sync += self.crc.eq(any_seq(m, 32, "any_crc"))
        return m


#: By component: what its instances are put into.
ADAPTERS = {"axi.crossing.Crossing": TwoClocks}
#: By component: where a part of it is replaced, the part, and by what.
MACHINE = (island, "Top", AnyMachine)
STAND_INS = {
    "axi.island.Island": MACHINE,
    "axi.memory_top.MemoryTop": MACHINE,
    "axi.shell.Shell": MACHINE,
    "axi.stream_top.StreamTop": MACHINE,
    "control.packet_in.PacketIn": (packet_in, "SerialChecksum", AnyChecksum),
    "control.packet_serial.SerialPacketOut": (packet_serial, "SerialChecksum", AnyChecksum),
    "serial.port.SerialPort": (port, "Receiver", AnyReceiver),
}


def adapted(part, component):
    """Return an instance of ``part`` as a proof can take it."""
    return ADAPTERS[part](component) if part in ADAPTERS else component


def stand_in(part):
    """Return the context in which an instance of ``part`` is made and elaborated for a proof."""
    return patch.object(*STAND_INS[part]) if part in STAND_INS else nullcontext()
