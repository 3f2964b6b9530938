"""Descriptors: checked, and queued until the AXI4 master takes them."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ..flow import Queue, connect
from ..registers import BusError, DescriptorKind
from .ports import memory_job


__all__ = ["MOST_QUEUED", "Descriptors"]

#: Most descriptors of a kind that can wait: their number is a field of 8 bits.
MOST_QUEUED = 255


class Descriptors(wiring.Component):
    """Queues of descriptors to read and to write.

    A descriptor can be taken one cycle after its push. A wrong one is not queued: one that begins
    inside a word or runs over the end of the addresses, that has no word or no such kind, or has no
    room.

    Parameters
    ----------
    config : Config
        The machine.
    address_bits : int
        Width of an address in bytes.
    depth : int
        How many of each kind can wait.

    Members
    -------
    i_push, i_kind, i_last : ``In(1)``, ``In(2)``, ``In(1)``
        Queue a descriptor of that :class:`DescriptorKind`; it ends a program.
    i_address, i_words : ``In(64)``, ``In(32)``
        Its first byte and its length in link words.
    o_read, o_write : ``Out(stream.Signature(memory_job(address_bits)))``
        Descriptors of each kind, in their order.
    o_reads, o_writes : ``Out(8)``
        How many more of each can be queued.
    o_error : ``Out(8)``
        :class:`BusError` of this push, or 0.

    Raises
    ------
    ValueError
        ``depth`` or ``address_bits`` is out of range.
    """

    i_push: Signal
    i_kind: Signal
    i_last: Signal
    i_address: Signal
    i_words: Signal
    o_read: stream.Interface
    o_write: stream.Interface
    o_reads: Signal
    o_writes: Signal
    o_error: Signal

    def __init__(self, config, *, address_bits, depth):
        if not isinstance(depth, int) or not 1 <= depth <= MOST_QUEUED:
            raise ValueError(f"depth must be an integer from 1 to {MOST_QUEUED}, not {depth!r}")
        if not isinstance(address_bits, int) or not 32 <= address_bits <= 64:
            raise ValueError(f"address_bits must be from 32 to 64, not {address_bits!r}")
        self.config = config
        self.address_bits = address_bits
        self.depth = depth
        super().__init__(
            {
                "i_push": In(1),
                "i_kind": In(2),
                "i_last": In(1),
                "i_address": In(64),
                "i_words": In(32),
                "o_read": Out(stream.Signature(memory_job(address_bits))),
                "o_write": Out(stream.Signature(memory_job(address_bits))),
                "o_reads": Out(8),
                "o_writes": Out(8),
                "o_error": Out(8),
            }
        )

    def elaborate(self, platform):
        m = Module()
        kinds = {
            "reads": (DescriptorKind.READ, self.o_read, self.o_reads),
            "writes": (DescriptorKind.WRITE, self.o_write, self.o_writes),
        }
        found = Signal(8, init=BusError.KIND)  # what is wrong, if it is pushed
        shift = exact_log2(self.config.link_bits // 8)
        last = Signal(65)  # byte, if there is a word
        m.d.comb += last.eq(self.i_address + (self.i_words << shift) - 1)
        below, beyond = self.i_address[:shift], last[self.address_bits :]
        good = Signal()
        for name, (kind, target, space) in kinds.items():
            queue = Queue(memory_job(self.address_bits), depth=self.depth)
            m.submodules[name] = queue
            chosen = self.i_kind == kind
            connect(m, queue.o, target)
            m.d.comb += [
                space.eq(self.depth - queue.level),
                queue.i.p.address.eq(self.i_address),
                queue.i.p.words.eq(self.i_words),
                queue.i.p.last.eq(self.i_last),
                queue.i.valid.eq(good & chosen),
            ]
            with m.If(chosen):
                m.d.comb += found.eq(Mux(space == 0, BusError.OVERFLOW, BusError.NONE))
        with m.If((below != 0) | (beyond != 0)):
            m.d.comb += found.eq(BusError.ADDRESS)
        with m.If(self.i_words == 0):
            m.d.comb += found.eq(BusError.EMPTY)
        m.d.comb += [
            good.eq(self.i_push & (found == 0)),
            self.o_error.eq(Mux(self.i_push, found, 0)),
        ]
        return m
