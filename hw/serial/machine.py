"""A machine behind a serial port: two wires."""

from dataclasses import replace

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..share import share
from ..top import Top
from .port import SerialPort


__all__ = ["SerialMachine"]

#: The machine waits at least as many bits of the line for a word, 2.1 s at 1 Mb/s: a host may be
#: busy elsewhere, and its driver keep what it hears for a while.
PATIENCE_BITS = 2**21


class SerialMachine(wiring.Component):
    """:class:`hw.top.Top` behind :class:`hw.serial.port.SerialPort`.

    Parameters
    ----------
    config : Config
        The machine; its ``timeout_cycles`` become :data:`PATIENCE_BITS` of the line or more.
    divisor : int
        Cycles per bit of the line.
    window : int
        Bytes that wait for the machine.

    Members
    -------
    rx, tx : ``In(1)``, ``Out(1)``
        The line from and to the host.
    status_error, status_busy : ``Out(8)``, ``Out(1)``
        Those of :class:`hw.top.Top`.

    Raises
    ------
    TypeError, ValueError
        ``divisor`` or ``window`` is none, see :class:`SerialPort`.
    """

    rx: Signal
    tx: Signal
    status_error: Signal
    status_busy: Signal

    def __init__(self, config, *, divisor, window):
        self.port = SerialPort(
            hash=config.hash, word_bits=config.link_bits, divisor=divisor, window=window
        )
        patience = max(config.timeout_cycles, PATIENCE_BITS * divisor)
        self.config = replace(config, timeout_cycles=patience)
        self.divisor = divisor
        self.window = window
        super().__init__(
            {
                "rx": In(1),
                "tx": Out(1),
                "status_error": Out(8),
                "status_busy": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        top = Top(self.config)
        m.submodules.port = port = self.port
        m.submodules.machine = share(top, platform, name="machine", reset=port.o_reset)
        m.d.comb += [
            port.i_line.eq(self.rx),
            self.tx.eq(port.o_line),
            top.s_axis_tdata.eq(port.o_word.p),
            top.s_axis_tvalid.eq(port.o_word.valid),
            port.o_word.ready.eq(top.s_axis_tready),
            port.i_word.p.eq(top.m_axis_tdata),
            port.i_word.valid.eq(top.m_axis_tvalid),
            top.m_axis_tready.eq(port.i_word.ready),
            port.i_last.eq(top.m_axis_tlast),
            port.i_error.eq(top.status_error),
            port.i_busy.eq(top.status_busy),
            self.status_error.eq(top.status_error),
            self.status_busy.eq(top.status_busy),
        ]
        return m
