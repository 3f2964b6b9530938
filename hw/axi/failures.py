"""Remembers an error for those who look late."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Failures"]


class Failures(wiring.Component):
    """Numbers the errors of a machine, one cycle after each.

    A good PROGRAM packet clears the status of the machine, perhaps before anyone has seen it.

    Members
    -------
    i_error : ``In(8)``
        The status.
    o_count : ``Out(8)``
        0 after reset; then the number of the last error, from 1 to 255 and on with 1.
    o_code : ``Out(8)``
        Its code.
    """

    i_error: Signal
    o_count: Signal
    o_code: Signal

    def __init__(self):
        super().__init__(
            {
                "i_error": In(8),
                "o_count": Out(8),
                "o_code": Out(8),
            }
        )

    def elaborate(self, platform):
        m = Module()
        before = Signal()
        m.d.sync += before.eq(self.i_error != 0)
        with m.If((self.i_error != 0) & ~before):
            m.d.sync += [
                self.o_count.eq(Mux(self.o_count == 255, 1, self.o_count + 1)),
                self.o_code.eq(self.i_error),
            ]
        return m
