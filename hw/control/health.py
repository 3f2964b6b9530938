"""What has been found wrong in memories since reset."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..formats import MEMORIES
from ..protection import faults


__all__ = ["Health"]


class Health(wiring.Component):
    """Counts corrections, and keeps where the last word was found wrong.

    It outlives programs and their errors.

    Members
    -------
    i_faults : ``In(faults)``
        What is found in this cycle.
    o_corrected : ``Out(16)``
        Cycles in which a bit was corrected, at most 65535; several words of one cycle count once.
    o_memory : ``Out(8)``
        Number, from 1 up, of the kind of memory in which a word was last found wrong; of several in
        one cycle the first kind. 0: none was.
    """

    i_faults: data.View
    o_corrected: Signal
    o_memory: Signal

    def __init__(self):
        super().__init__({"i_faults": In(faults), "o_corrected": Out(16), "o_memory": Out(8)})

    def elaborate(self, platform):
        m = Module()
        kinds = [self.i_faults[name] for name in MEMORIES]
        corrected = Cat(kind.corrected for kind in kinds).any()
        with m.If(corrected & ~self.o_corrected.all()):
            m.d.sync += self.o_corrected.eq(self.o_corrected + 1)
        for number, kind in reversed([*enumerate(kinds, 1)]):  # the first one counts
            with m.If(kind.as_value().any()):
                m.d.sync += self.o_memory.eq(number)
        return m
