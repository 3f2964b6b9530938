"""Errors of all parts, gathered into one code."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..formats import Error


__all__ = ["Watch"]


class Watch(wiring.Component):
    """Gathers errors, and finds addresses beyond the end of the buffer.

    Parameters
    ----------
    config : Config
        The machine.
    addresses : int
        Number of address ports.

    Members
    -------
    i_errors : ``In(ArrayLayout(8, sources))``
        Error codes of packets, of the dispatcher and of the decoder, with ``protection`` that of
        the memories, or 0; the first one counts.
    i_addresses : ``In(ArrayLayout(StructLayout({"valid": 1, "address": 16}), addresses))``
        Buffer accesses.
    o_error : ``Out(8)``
        An error, one cycle after its cause, two where ``pipelined``; sticky.
    o_failed : ``Out(1)``
        ``o_error`` is not 0. Only where ``pipelined``: a register.
    """

    i_errors: data.View
    i_addresses: data.View
    o_error: Signal
    o_failed: Signal

    def __init__(self, config, *, addresses):
        self.config = config
        self.addresses = addresses
        self.sources = 3 + (config.protection != "none")
        access = data.StructLayout({"valid": 1, "address": 16})
        ports = {
            "i_errors": In(data.ArrayLayout(8, self.sources)),
            "i_addresses": In(data.ArrayLayout(access, addresses)),
            "o_error": Out(8),
        }
        if config.pipelined:
            ports["o_failed"] = Out(1)
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        found = Signal(8)
        for port in range(self.addresses):
            access = self.i_addresses[port]
            with m.If(access.valid & (access.address >= self.config.buffer_words)):
                m.d.comb += found.eq(Error.ADDRESS)
        for source in reversed(range(self.sources)):  # the first source counts
            error = self.i_errors[source]
            with m.If(error != 0):
                m.d.comb += found.eq(error)
        if self.config.pipelined:
            early, found = found, Signal(8)
            m.d.sync += found.eq(early)
            m.d.sync += self.o_failed.eq(self.o_failed | (found != 0))
        with m.If(self.o_error == 0):
            m.d.sync += self.o_error.eq(found)
        return m
