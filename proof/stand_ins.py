"""What stands in a proof instead of a part: any machine, any line, any two clocks."""

from contextlib import nullcontext
from unittest.mock import patch

from amaranth.hdl import Const, DomainRenamer, EnableInserter, Module, ResetInserter, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..hw.axi import island
from ..hw.axi.ports import stream_ports
from ..hw.control import packet_in, packet_serial
from ..hw.serial import port
from .contract import drive
from .contract import stream_ports as ports_of
from .rules import any_seq


__all__ = ["AnyChecksum", "AnyMachine", "AnyReceiver", "TwoClocks", "adapted", "stand_in"]


#: Ticks of each clock that a reset of both lasts, see :class:`hw.axi.crossing.Crossing`.
RESET_TICKS = 3


class AnyMachine(wiring.Component):
    """In the place of :class:`hw.top.Top`: takes words when it likes, offers any, reports anything.

    What it offers obeys the stream contract, which is proven of ``Top`` by itself.

    Members
    -------
    s_axis_t*, m_axis_t*, status_error, status_busy :
        As in :class:`hw.top.Top`.
    """

    status_error: Signal
    status_busy: Signal

    def __init__(self, config):
        status = {"status_error": Out(8), "status_busy": Out(1)}
        super().__init__(stream_ports(config) | status)

    def elaborate(self, platform):
        m = Module()
        for each in ports_of(self):
            if each.is_input:
                m.d.comb += each.stream.ready.eq(any_seq(m, 1, "any_ready"))
            else:
                drive(m, each)
        m.d.comb += [
            self.status_error.eq(any_seq(m, 8, "any_error")),
            self.status_busy.eq(any_seq(m, 1, "any_busy")),
        ]
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


class AnyReceiver(wiring.Component):
    """In the place of :class:`hw.serial.uart.Receiver`: any bytes in any cycles.

    Members
    -------
    i_line, o_byte, o_valid, o_broken :
        As in :class:`hw.serial.uart.Receiver`.
    """

    o_byte: Signal
    o_valid: Signal
    o_broken: Signal

    def __init__(self, *, divisor):
        super().__init__({"i_line": In(1), "o_byte": Out(8), "o_valid": Out(1), "o_broken": Out(1)})

    def elaborate(self, platform):
        m = Module()
        m.d.comb += [
            self.o_byte.eq(any_seq(m, 8, "any_byte")),
            self.o_valid.eq(any_seq(m, 1, "any_valid")),
            self.o_broken.eq(any_seq(m, 1, "any_broken")),
        ]
        return m


class AnyChecksum(wiring.Component):
    """In the place of :class:`hw.codec.checksum_serial.SerialChecksum`: any time, any sum.

    A word stays ``ripe`` until it is taken; ``crc`` changes only with a word or a new beginning.

    Members
    -------
    start, data, valid, ripe, take, crc :
        As in :class:`hw.codec.checksum_serial.SerialChecksum`.
    """

    start: Signal
    data: Signal
    valid: Signal
    ripe: Signal
    take: Signal
    crc: Signal

    def __init__(self, *, word_bits):
        super().__init__(
            {
                "start": In(1),
                "data": In(word_bits),
                "valid": In(1),
                "ripe": Out(1),
                "take": In(1),
                "crc": Out(32),
            }
        )

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
