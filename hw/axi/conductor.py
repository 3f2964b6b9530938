"""Stops, resets and starts what stands in a wrapper."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Conductor"]


class Conductor(wiring.Component):
    """Leads from a stop to a machine that is as after power-up.

    First the bus is given time to end what has begun (``o_stop``), then everything is in reset
    until the machine says that it is (``o_reset``), then nothing begins until it says that it no
    longer is. A reset of this component begins in the second of these states.

    Members
    -------
    i_start : ``In(1)``
        Start.
    i_stop : ``In(1)``
        Stop. Both at once: stop, then start.
    i_quiet : ``In(1)``
        The bus owes nothing.
    i_reset : ``In(1)``
        The machine is in reset.
    o_stop : ``Out(1)``
        Begin nothing new on the bus.
    o_reset : ``Out(1)``
        Reset the machine and all that feeds it.
    o_start : ``Out(1)``
        Start, this cycle; a start during a stop is kept until its end.
    o_stopping : ``Out(1)``
        Any of this is under way.
    o_stopped : ``Out(1)``
        A stop is complete, this cycle; not so after a reset.
    """

    i_start: Signal
    i_stop: Signal
    i_quiet: Signal
    i_reset: Signal
    o_stop: Signal
    o_reset: Signal
    o_start: Signal
    o_stopping: Signal
    o_stopped: Signal

    def __init__(self):
        super().__init__(
            {
                "i_start": In(1),
                "i_stop": In(1),
                "i_quiet": In(1),
                "i_reset": In(1),
                "o_stop": Out(1),
                "o_reset": Out(1),
                "o_start": Out(1),
                "o_stopping": Out(1),
                "o_stopped": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        asked, starts = Signal(), Signal()
        stops = Signal(init=1)  # after a reset of the wrapper the machine may have words, still
        m.d.comb += [self.o_stopping.eq(1), self.o_stop.eq(stops)]
        m.d.sync += starts.eq(starts | self.i_start)
        # o_reset is a register, so that it begins with an edge in every simulator
        with m.FSM(init="RESET"):
            with m.State("READY"):
                m.d.comb += [
                    self.o_stopping.eq(0),
                    self.o_start.eq((starts | self.i_start) & ~self.i_stop),
                ]
                m.d.sync += starts.eq(self.i_start & self.i_stop)
                with m.If(self.i_stop):
                    m.d.sync += [asked.eq(1), stops.eq(1)]
                    m.next = "STOP"
            with m.State("STOP"):
                with m.If(self.i_stop):
                    m.d.sync += starts.eq(self.i_start)
                with m.If(self.i_quiet):
                    m.next = "RESET"
            with m.State("RESET"):
                m.d.sync += self.o_reset.eq(1)
                with m.If(self.i_reset & self.o_reset):
                    m.d.sync += self.o_reset.eq(0)
                    m.next = "RELEASE"
            with m.State("RELEASE"), m.If(~self.i_reset):
                m.d.comb += self.o_stopped.eq(asked)
                m.d.sync += [stops.eq(0), asked.eq(0)]
                m.next = "READY"
        return m
