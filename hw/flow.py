"""Streams: a checked connection, a register stage and a queue."""

from amaranth.hdl import Module, Mux, Shape, Signal, Value
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from .guarded import guarded
from .memory import AsyncRam, share_ram
from .protection import fault_port, report


__all__ = ["Notice", "Queue", "connect", "relay"]


def connect(m, source, sink):
    """Connect stream ``source`` to stream ``sink``; both are seen from inside ``m``.

    A component's own input is a source and its own output a sink, with no ``wiring.flipped``.

    Raises
    ------
    TypeError
        Their payloads differ in shape. (:func:`wiring.connect` accepts any two of equal width.)
    """
    source_shape, sink_shape = source.p.shape(), sink.p.shape()
    if source_shape != sink_shape:
        raise TypeError(f"source payload {source_shape!r} must be {sink_shape!r} of the sink")
    m.d.comb += [
        sink.p.eq(source.p),
        sink.valid.eq(source.valid),
        source.ready.eq(sink.ready),
    ]


class Queue(wiring.Component):
    """First-in first-out queue between two streams.

    Transfers one value per cycle in and out. Latency is one cycle. ``i.ready`` does not depend on
    ``o.ready``, except at depth 1, where a full queue accepts a value while it gives one away;
    without ``through`` it does not, and transfers a value in two cycles.
    Depths 1 and 2 are registers, deeper ones a memory that is read without a clock.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of the payload.
    depth : int
        How many values it holds.
    through : bool
        At depth 1: ``i.ready`` follows ``o.ready``. Without it values have no reset.
    direct : bool
        At depth 2: ``i.ready`` is one register, not a comparison, and values have no reset: same
        cycles, a shorter path, fewer wires.
    protection : str
        Check bits beside the values in a memory, as in :class:`hw.config.Config`.

    Members
    -------
    i : ``In(stream.Signature(shape))``
        Values in.
    o : ``Out(stream.Signature(shape))``
        The same values in the same order.
    level : ``Out(range(depth + 1))``
        Number of values held.
    o_faults : ``Out(faults)``
        A value taken was found wrong in a memory. Only with ``protection``, deeper than 2.

    Raises
    ------
    TypeError
        ``depth`` is not a positive integer.
    ValueError
        ``direct`` is asked for at another depth than 2.
    """

    i: stream.Interface
    o: stream.Interface
    level: Signal
    o_faults: data.View

    def __init__(self, shape, *, depth, through=True, direct=False, protection="none"):
        if not isinstance(depth, int) or depth < 1:
            raise TypeError(f"depth must be a positive integer, not {depth!r}")
        if direct and depth != 2:
            raise ValueError(f"depth must be 2 where direct is True, not {depth!r}")
        self.shape = shape
        self.depth = depth
        self.through = through
        self.direct = direct
        self.protection = protection
        super().__init__(
            {
                "i": In(stream.Signature(shape)),
                "o": Out(stream.Signature(shape)),
                "level": Out(range(depth + 1)),
            }
            | (fault_port(protection) if depth > 2 else {})
        )

    def elaborate(self, platform):
        m = Module()
        put = self.i.valid & self.i.ready
        take = self.o.valid & self.o.ready
        m.d.comb += self.o.valid.eq(self.level != 0)
        m.d.sync += self.level.eq(self.level + put - take)
        if self.depth == 1:
            oldest = self._oldest(m, bare=not self.through)
            m.d.comb += self.i.ready.eq((self.through & self.o.ready) | ~self.o.valid)
            with m.If(put):
                m.d.sync += oldest.eq(self.i.p)
        else:
            room = ~self.level[1] if self.direct else self.level != self.depth
            m.d.comb += self.i.ready.eq(room)
            if self.depth == 2:
                self._registers(m, put, take)
            else:
                self._memory(m, platform, put, take)
        return m

    def _oldest(self, m, *, bare):
        """Return the register that is offered; ``bare`` has no reset."""
        if not bare:
            return self.o.p
        oldest = Signal(self.shape, reset_less=True)
        m.d.comb += self.o.p.eq(oldest)
        return oldest

    def _registers(self, m, put, take):
        """Hold the older value in a register that is offered, the younger one in ``spare``."""
        oldest = self._oldest(m, bare=self.direct)
        spare = Signal(self.shape, reset_less=self.direct)
        with m.If(put):
            m.d.sync += spare.eq(self.i.p)
        # what comes while nothing is offered does no harm, and the condition is a small one
        with m.If(take | (self.level == 0)):
            m.d.sync += oldest.eq(Mux(self.level == 2, spare, self.i.p))

    def _memory(self, m, platform, put, take):
        """Hold the values in a ring."""
        width = Shape.cast(self.shape).width
        ram = guarded(AsyncRam, width=width, depth=self.depth, protection=self.protection)
        m.submodules.ram = share_ram(ram, platform)
        head, tail = Signal(ceil_log2(self.depth)), Signal(ceil_log2(self.depth))
        m.d.comb += [
            ram.write_address.eq(tail),
            ram.write_data.eq(self.i.p),
            ram.write_enable.eq(put),
            ram.read_address.eq(head),
            Value.cast(self.o.p).eq(ram.read_data),
        ]
        report(m, self, queue=[(ram, self.o.valid, take)])

        def step(pointer):
            wrap = pointer == self.depth - 1
            m.d.sync += pointer.eq(pointer + 1)
            if self.depth & (self.depth - 1):
                with m.If(wrap):
                    m.d.sync += pointer.eq(0)

        with m.If(put):
            step(tail)
        with m.If(take):
            step(head)


class Notice(wiring.Component):
    """Keeps an offer until it is taken; its payload stays with the source.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of the payload.

    Members
    -------
    i : ``In(stream.Signature(shape))``
        Offers. The payload must not change from the transfer until ``o`` has been taken.
    o : ``Out(stream.Signature(shape))``
        The same offer, one cycle later.
    level : ``Out(1)``
        An offer waits.
    """

    i: stream.Interface
    o: stream.Interface
    level: Signal

    def __init__(self, shape):
        self.shape = shape
        super().__init__(
            {
                "i": In(stream.Signature(shape)),
                "o": Out(stream.Signature(shape)),
                "level": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.d.comb += [
            self.i.ready.eq(~self.level),
            self.o.valid.eq(self.level),
            self.o.p.eq(self.i.p),
        ]
        with m.If(self.i.valid):
            m.d.sync += self.level.eq(1)
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += self.level.eq(0)
        return m


def relay(m, source, *, name, registered):
    """Return stream ``source``, behind a queue of two values if ``registered``.

    No path leads through that queue, forward or back; one value per cycle does, one cycle later.
    """
    if not registered:
        return source
    m.submodules[name] = queue = Queue(source.p.shape(), depth=2, direct=True)
    connect(m, source, queue.i)
    return queue.o
