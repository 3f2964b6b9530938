"""Lets one program into the machine at a time."""

from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..layouts import link_word
from .ports import frame_word


__all__ = ["Door"]


class Door(wiring.Component):
    """Opens at a start, closes behind the last word of a frame.

    Words pass through in the same cycle. While it is closed nothing is taken. A stop closes it; in
    the middle of a frame of a stream that cannot be told to stop, the rest of the frame is taken
    and thrown away. A start ends that, for a source that will never send the rest.

    Parameters
    ----------
    config : Config
        The machine.
    drains : bool
        The source of the words goes on behind a stop.

    Members
    -------
    i : ``In(stream.Signature(frame_word(config)))``
        Words; ``last`` ends a program.
    o : ``Out(stream.Signature(link_word(config)))``
        Words to the machine.
    i_start, i_stop : ``In(1)``
        Open; close.
    i_continuous : ``In(1)``
        The end of a frame does not close.
    o_open, o_draining : ``Out(1)``
        Words pass; words are thrown away.
    """

    i: stream.Interface
    o: stream.Interface
    i_start: Signal
    i_stop: Signal
    i_continuous: Signal
    o_open: Signal
    o_draining: Signal

    def __init__(self, config, *, drains):
        self.config = config
        self.drains = drains
        super().__init__(
            {
                "i": In(stream.Signature(frame_word(config))),
                "o": Out(stream.Signature(link_word(config))),
                "i_start": In(1),
                "i_stop": In(1),
                "i_continuous": In(1),
                "o_open": Out(1),
                "o_draining": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        inside = Signal()  # some words of a frame have been taken
        taken = self.i.valid & self.i.ready
        m.d.comb += [
            self.o.p.eq(self.i.p.data),
            self.o.valid.eq(self.i.valid & self.o_open),
            self.i.ready.eq((self.o.ready & self.o_open) | self.o_draining),
        ]
        with m.If(taken):
            m.d.sync += inside.eq(~self.i.p.last)
            with m.If(self.i.p.last):
                m.d.sync += self.o_draining.eq(0)
                with m.If(~self.i_continuous):
                    m.d.sync += self.o_open.eq(0)
        with m.If(self.i_stop):
            m.d.sync += self.o_open.eq(0)
            if self.drains:
                with m.If(taken):
                    m.d.sync += self.o_draining.eq(~self.i.p.last)
                with m.Elif(self.o_open):
                    m.d.sync += self.o_draining.eq(inside)
            else:
                m.d.sync += inside.eq(0)
        with m.Elif(self.i_start):
            m.d.sync += [self.o_open.eq(1), self.o_draining.eq(0)]
        return m
