"""A deep queue in a memory that is read with a clock."""

from amaranth.hdl import Module, Mux, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from .guarded import guarded
from .memory import SyncRam, share_ram
from .protection import fault_port, report


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
    protection : str
        Check bits beside the values in the memory, as in :class:`hw.config.Config`.

    Members
    -------
    i, o : ``In(stream.Signature(shape))``, ``Out(stream.Signature(shape))``
        Values in; the same values in the same order.
    o_level : ``Out(range(depth + 1))``
        Number of values held.
    o_faults : ``Out(faults)``
        A value taken was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    o: stream.Interface
    o_level: Signal
    o_faults: data.View

    def __init__(self, shape, *, depth, protection="none"):
        if not isinstance(depth, int) or depth < 2:
            raise ValueError(f"depth must be an integer >= 2, not {depth!r}")
        self.shape = shape
        self.depth = depth
        self.protection = protection
        super().__init__(
            {
                "i": In(stream.Signature(shape)),
                "o": Out(stream.Signature(shape)),
                "o_level": Out(range(depth + 1)),
            }
            | fault_port(protection)
        )

    def elaborate(self, platform):
        m = Module()
        room = self.depth - 1  # the value that is offered stands behind the memory
        width = Shape.cast(self.shape).width
        ram = guarded(SyncRam, width=width, depth=room, protection=self.protection)
        m.submodules.ram = share_ram(ram, platform)
        waiting = Signal(range(room + 1))  # values in the memory
        head, tail = Signal(range(room)), Signal(range(room))
        put, fetch = self.i.valid & self.i.ready, Signal()
        m.d.comb += [
            self.i.ready.eq(waiting != room),
            # where a value stands, none is written: the two addresses differ
            fetch.eq((waiting != 0) & (self.o.ready | ~self.o.valid)),
            ram.write_enable.eq(put),
            ram.write_address.eq(tail),
            ram.write_data.eq(self.i.p),
            ram.read_enable.eq(fetch),
            ram.read_address.eq(head),
            Value.cast(self.o.p).eq(ram.read_data),
            self.o_level.eq(waiting + self.o.valid),
        ]
        m.d.sync += waiting.eq(waiting + put - fetch)
        with m.If(fetch | self.o.ready):
            m.d.sync += self.o.valid.eq(fetch)
        for pointer, moves in ((tail, put), (head, fetch)):
            with m.If(moves):
                m.d.sync += pointer.eq(Mux(pointer == room - 1, 0, pointer + 1))
        report(m, self, queue=[(ram, self.o.valid, self.o.valid & self.o.ready)])
        return m
