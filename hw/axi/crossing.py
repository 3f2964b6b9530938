"""Between two clocks: a queue of words, and a value that follows another."""

from amaranth.hdl import Cat, Module, Shape, Signal, Value
from amaranth.lib import stream, wiring
from amaranth.lib.cdc import FFSynchronizer
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ..memory import AsyncRam, share_ram


__all__ = ["Crossing", "Follower"]


def gray(value):
    """Return the Gray code of a value: neighbours differ in one bit."""
    return value ^ (value >> 1)


class Crossing(wiring.Component):
    """Queue from clock domain ``put`` to clock domain ``take``.

    Transfers one value per cycle of the slower clock, where ``depth`` is at least 8. A value can be
    taken two or three cycles of ``take`` after it came. Both domains must be in reset together, for
    three cycles of each.

    Source: C. E. Cummings, Simulation and synthesis techniques for asynchronous FIFO design, SNUG
    2002: pointers in Gray code, each through two registers.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of the payload.
    depth : int
        How many values it holds, a power of two.

    Members
    -------
    i : ``In(stream.Signature(shape))``
        Values in, of domain ``put``.
    o : ``Out(stream.Signature(shape))``
        The same values in the same order, of domain ``take``.

    Raises
    ------
    ValueError
        ``depth`` is no power of two from 4 on.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(self, shape, *, depth=16):
        if not isinstance(depth, int) or depth < 4 or depth & (depth - 1):
            raise ValueError(f"depth must be a power of two >= 4, not {depth!r}")
        self.shape = shape
        self.depth = depth
        super().__init__({"i": In(stream.Signature(shape)), "o": Out(stream.Signature(shape))})

    def elaborate(self, platform):
        m = Module()
        bits = exact_log2(self.depth) + 1
        head, tail = Signal(bits), Signal(bits)  # of the next value to take, to put
        head_code, tail_code = Signal(bits), Signal(bits)
        head_seen, tail_seen = Signal(bits), Signal(bits)  # by the other side
        m.submodules.head = FFSynchronizer(head_code, head_seen, o_domain="put")
        m.submodules.tail = FFSynchronizer(tail_code, tail_seen, o_domain="take")
        ram = AsyncRam(width=Shape.cast(self.shape).width, depth=self.depth)
        m.submodules.ram = share_ram(ram, platform, domain="put")
        next_tail, next_head = Signal(bits), Signal(bits)
        full_at = gray(tail) ^ (0b11 << (bits - 2))  # the code of head, one round behind
        m.d.comb += [
            self.i.ready.eq(head_seen != full_at),
            ram.write_enable.eq(self.i.valid & self.i.ready),
            ram.write_address.eq(tail[:-1]),
            ram.write_data.eq(self.i.p),
            next_tail.eq(tail + ram.write_enable),
            self.o.valid.eq(tail_seen != gray(head)),
            ram.read_address.eq(head[:-1]),
            Value.cast(self.o.p).eq(ram.read_data),
            next_head.eq(head + (self.o.valid & self.o.ready)),
        ]
        m.d.put += [tail.eq(next_tail), tail_code.eq(gray(next_tail))]
        m.d.take += [head.eq(next_head), head_code.eq(gray(next_head))]
        return m


class Follower(wiring.Component):
    """A value of domain ``put`` as domain ``take`` sees it: whole, and late.

    Values that last less than six cycles of both clocks may be missed; the last one never is.

    Parameters
    ----------
    width : int
        Bits of the value.

    Members
    -------
    i : ``In(width)``
        The value, of domain ``put``.
    o : ``Out(width)``
        What it was, of domain ``take``.
    """

    i: Signal
    o: Signal

    def __init__(self, width):
        self.width = width
        super().__init__({"i": In(width), "o": Out(width)})

    def elaborate(self, platform):
        m = Module()
        kept = Signal(self.width)
        asked, heard, done, told = (
            Signal(name=name) for name in ("asked", "heard", "done", "told")
        )
        m.submodules.ask = FFSynchronizer(asked, heard, o_domain="take")
        m.submodules.tell = FFSynchronizer(done, told, o_domain="put")
        with m.If(asked == told):  # `kept` is nobody's now
            m.d.put += [kept.eq(self.i), asked.eq(~asked)]
        with m.If(heard != done):
            m.d.take += Cat(self.o, done).eq(Cat(kept, heard))
        return m
