"""From words of psums to words of activations: a gearbox."""

from amaranth.hdl import Module, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..arith.post import post_word
from ..layouts import value_word


__all__ = ["Packer"]


class Packer(wiring.Component):
    """Packs ofmap values, that come ``psum_lanes`` at a time, into full words.

    One word per cycle is accepted; a word leaves one cycle after the one that completes it. A
    stall at ``o`` is passed to ``i`` once a word is complete. Where a psum is as wide as an
    activation nothing is to be packed, and the component is a register.

    Source: ``docs/formats.md`` 1 and 2.5.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator.

    Members
    -------
    i : ``In(stream.Signature(post_word(config)))``
        Ofmap values; words are full but for the ``last`` of a segment, unused lanes are 0.
    o : ``Out(stream.Signature(value_word(config)))``
        The same values; words are full but for the ``last`` of a segment, unused lanes are 0.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(post_word(config))),
                "o": Out(stream.Signature(value_word(config))),
            }
        )

    @property
    def parts(self):
        """Words at ``i`` that make a full word at ``o``."""
        return self.config.activation_lanes // self.config.psum_lanes

    def elaborate(self, platform):
        m = Module()
        lanes = self.config.psum_lanes
        part = Signal(ceil_log2(self.parts))  # which part of the word comes next
        full = part == self.parts - 1
        m.d.comb += self.i.ready.eq(self.o.ready | ~self.o.valid)
        with m.If(self.i.ready):
            m.d.sync += self.o.valid.eq(self.i.valid & (full | self.i.p.last))
        with m.If(self.i.ready & self.i.valid):
            m.d.sync += part.eq(part + 1)
            with m.If(self.i.p.last):
                m.d.sync += part.eq(0)
            m.d.sync += self.o.p.count.eq(part * lanes + self.i.p.count)
            m.d.sync += self.o.p.last.eq(self.i.p.last)
            for index in range(self.parts):
                with m.If(part == index):
                    for lane in range(lanes):
                        m.d.sync += self.o.p.data[index * lanes + lane].eq(self.i.p.data[lane])
                with m.Elif(part == 0):  # the first part clears the others
                    for lane in range(lanes):
                        m.d.sync += self.o.p.data[index * lanes + lane].eq(0)
        return m
