"""A deep queue in a memory that is read with a clock."""

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import fifo, stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Fifo"]


class Fifo(wiring.Component):
    """First-in first-out queue for block RAM; :class:`hw.flow.Queue` is the one for few values.

    Transfers one value per cycle in and out. Latency is two cycles.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of the payload.
    depth : int
        How many values it holds, at least 2.

    Members
    -------
    i, o : ``In(stream.Signature(shape))``, ``Out(stream.Signature(shape))``
        Values in; the same values in the same order.
    o_level : ``Out(range(depth + 1))``
        Number of values held.
    """

    i: stream.Interface
    o: stream.Interface
    o_level: Signal

    def __init__(self, shape, *, depth):
        if not isinstance(depth, int) or depth < 2:
            raise ValueError(f"depth must be an integer >= 2, not {depth!r}")
        self.shape = shape
        self.depth = depth
        super().__init__(
            {
                "i": In(stream.Signature(shape)),
                "o": Out(stream.Signature(shape)),
                "o_level": Out(range(depth + 1)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        width = len(Value.cast(self.i.p))
        m.submodules.queue = queue = fifo.SyncFIFOBuffered(width=width, depth=self.depth)
        m.d.comb += [
            queue.w_data.eq(self.i.p),
            queue.w_en.eq(self.i.valid),
            self.i.ready.eq(queue.w_rdy),
            Value.cast(self.o.p).eq(queue.r_data),
            self.o.valid.eq(queue.r_rdy),
            queue.r_en.eq(self.o.ready),
            self.o_level.eq(queue.r_level),
        ]
        return m
