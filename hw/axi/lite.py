"""AXI4-Lite slave: five channels become single accesses."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..registers import ADDRESS_BITS
from .ports import LITE_PREFIX, OKAY, SLVERR, lite_ports


__all__ = ["Lite"]


class Lite(wiring.Component):
    """Answers reads and writes of 32 bits, one of each per cycle.

    A write is done when its address and its data are both there and the answer to the one before
    it has been taken or is being taken; the answer follows one cycle later. So does that of a
    read. Reads and writes do not wait for each other. The two lowest address bits are ignored.

    Source: AMBA AXI protocol specification (Arm IHI 0022), part B.

    Members
    -------
    s_axil_* :
        The channels.
    o_write, o_read : ``Out(1)``
        An access, this cycle.
    o_write_index, o_read_index : ``Out(10)``
        Which word.
    o_data, o_strobe : ``Out(32)``, ``Out(4)``
        What is written, and which bytes of it.
    i_data : ``In(32)``
        What is read, in the cycle of ``o_read``.
    i_write_error, i_read_error : ``In(1)``
        There is no such word: answered with SLVERR.
    """

    o_write: Signal
    o_read: Signal
    o_write_index: Signal
    o_read_index: Signal
    o_data: Signal
    o_strobe: Signal
    i_data: Signal
    i_write_error: Signal
    i_read_error: Signal

    def __init__(self):
        super().__init__(
            lite_ports(ADDRESS_BITS)
            | {
                "o_write": Out(1),
                "o_read": Out(1),
                "o_write_index": Out(ADDRESS_BITS - 2),
                "o_read_index": Out(ADDRESS_BITS - 2),
                "o_data": Out(32),
                "o_strobe": Out(4),
                "i_data": In(32),
                "i_write_error": In(1),
                "i_read_error": In(1),
            }
        )

    def elaborate(self, platform):
        m = Module()

        def wire(name):
            return getattr(self, LITE_PREFIX + name)

        m.d.comb += [
            self.o_write.eq(wire("awvalid") & wire("wvalid") & (wire("bready") | ~wire("bvalid"))),
            wire("awready").eq(self.o_write),
            wire("wready").eq(self.o_write),
            self.o_write_index.eq(wire("awaddr")[2:]),
            self.o_data.eq(wire("wdata")),
            self.o_strobe.eq(wire("wstrb")),
            wire("arready").eq(wire("rready") | ~wire("rvalid")),
            self.o_read.eq(wire("arvalid") & wire("arready")),
            self.o_read_index.eq(wire("araddr")[2:]),
        ]
        with m.If(wire("bready") | ~wire("bvalid")):
            m.d.sync += [
                wire("bvalid").eq(self.o_write),
                wire("bresp").eq(Mux(self.i_write_error, SLVERR, OKAY)),
            ]
        with m.If(wire("arready")):
            m.d.sync += [
                wire("rvalid").eq(wire("arvalid")),
                wire("rdata").eq(self.i_data),
                wire("rresp").eq(Mux(self.i_read_error, SLVERR, OKAY)),
            ]
        return m
