"""Components that equal naive models of them, for ever."""

from amaranth.hdl import Cat, Elaboratable, Module, Mux, Signal
from amaranth.lib import data

from ..hw.arith.mac import Mac
from ..hw.control.loopnest import LoopNest
from ..hw.flow import Queue
from .contract import free_ports
from .rules import Rules, any_seq


__all__ = ["GatedMac", "NaiveNest", "NaiveQueue", "in_order"]


def in_order(m, rules, dut, depth):
    """Add to ``rules`` that what goes into queue ``dut`` comes out, in order.

    A list of ``depth`` values stands beside it, the oldest first. Return how many it holds.
    """
    entries = [Signal.like(dut.i.p, name=f"entry_{k}") for k in range(depth)]
    held = Signal(range(depth + 1))
    put, take = dut.i.valid & dut.i.ready, dut.o.valid & dut.o.ready
    m.d.sync += held.eq(held + put - take)
    for place, entry in enumerate(entries):
        above = entries[place + 1] if place + 1 < depth else entry
        with m.If(take):
            m.d.sync += entry.eq(above)
        with m.If(put & (held - take == place)):
            m.d.sync += entry.eq(dut.i.p)
    rules.always("the oldest comes first", ~dut.o.valid | (dut.o.p == entries[0]))
    differ = [entry != entries[0] for entry in entries[1:]]
    various = Cat(differ).any() if differ else entries[0] != 0
    full = held == depth
    rules.reached("it is full of different values and gives one away", take & full & various)
    return held


class NaiveQueue(Elaboratable):
    """A queue beside a list: what goes in comes out, in order, and ``level`` counts it.

    Parameters
    ----------
    depth, width : int
        Of the queue.
    """

    def __init__(self, depth, *, width=2):
        self.depth = depth
        self.width = width

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = Queue(self.width, depth=self.depth)
        free_ports(m, dut)
        held = in_order(m, rules, dut, self.depth)
        room = (held != self.depth) | (dut.o.ready if self.depth == 1 else 0)
        rules.always("level counts", dut.level == held)
        rules.always("it offers while it holds something", dut.o.valid == (held != 0))
        rules.always("it takes while there is room", dut.i.ready == room)
        return m


class NaiveNest(Elaboratable):
    """The affine stream beside loops that are counted one by one.

    The model holds one index per level and multiplies them by the strides.

    Parameters
    ----------
    levels, bits : int
        Of the stream; counts, addresses and tags have ``bits`` each.
    tail : (int, int), optional
        As in :class:`LoopNest`.
    walks : bool
        Compare addresses and tags, too.
    """

    def __init__(self, levels, *, bits=2, tail=None, walks=True):
        self.levels = levels
        self.walks = walks
        self.bits = bits
        self.tail = tail

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        dut = LoopNest(
            self.levels,
            address_bits=self.bits,
            tag_bits=self.bits,
            count_bits=self.bits,
            tail=self.tail,
        )
        m.submodules.dut = dut
        free_ports(m, dut)

        busy = Signal()  # an item of `nest` is offered
        nest = data.View(dut.i.p.shape(), Signal(dut.i.p.shape().size))
        index = [Signal(self.bits, name=f"index_{k}") for k in range(self.levels)]
        last = [
            at == (self._bound(nest, index, level) - 1)[: self.bits]
            for level, at in enumerate(index)
        ]
        ends = [Cat(last[level:]).all() for level in range(self.levels)]
        begin, step = dut.i.valid & dut.i.ready, dut.o.valid & dut.o.ready
        with m.If(step):
            m.d.sync += busy.eq(~ends[0])
            for level, at in enumerate(index):
                inner = ends[level + 1] if level + 1 < self.levels else 1
                with m.If(inner):
                    m.d.sync += at.eq(Mux(last[level], 0, at + 1))
        with m.If(begin):
            m.d.sync += [busy.eq(1), nest.eq(dut.i.p)]
            m.d.sync += [at.eq(0) for at in index]

        item = dut.o.p
        address = nest.base + sum(at * nest.stride[k] for k, at in enumerate(index))
        tag = nest.tag + sum(at * nest.tag_stride[k] for k, at in enumerate(index))
        rules.always("it offers while a nest is under way", dut.o.valid == busy)
        rules.always(
            "it takes a nest when idle and with the last item",
            dut.i.ready == (~busy | (ends[0] & dut.o.ready)),
        )
        if self.walks:
            rules.always("address", ~busy | (item.address == address[: self.bits]))
            rules.always("tag", ~busy | (item.tag.as_unsigned() == tag[: self.bits]))
        for level, at in enumerate(index):
            rules.always(f"index of level {level}", ~busy | (item.index[level] == at))
            rules.always(f"last of level {level}", ~busy | (item.last[level] == ends[level]))
        rules.always("first", ~busy | (item.first == (Cat(index) == 0)))
        rules.reached(
            "a nest follows another at once", busy & step & ends[0] & begin & (index[0] != 0)
        )
        return m

    def _bound(self, nest, index, level):
        """Return how many iterations ``level`` has now, modulo 2^bits."""
        if self.tail and level == self.tail[1]:
            outer = self.tail[0]
            final = index[outer] == (nest.count[outer] - 1)[: self.bits]
            return Mux(final, nest.tail_count, nest.count[level])
        return nest.count[level]


class GatedMac(Elaboratable):
    """Two multipliers side by side: one multiplies zeros, the other is gated by them.

    The gated one keeps its operands for a zero ifmap value and takes the product as 0.

    Parameters
    ----------
    config : Config
        Widths.
    """

    def __init__(self, config):
        self.config = config

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.plain = plain = Mac(self.config)
        m.submodules.gated = gated = Mac(self.config)
        ifmap, weight = (
            any_seq(m, shape, name)
            for shape, name in (
                (plain.i_ifmap.shape(), "ifmap"),
                (plain.i_filter.shape(), "weight"),
            )
        )
        move, first = any_seq(m, 1, "move"), any_seq(m, 1, "first")
        psum = any_seq(m, plain.i_psum.shape(), "psum")
        zero = Signal()  # the operands taken last had a zero
        seen = Signal(2)  # products on their way since the reset
        with m.If(move):
            m.d.sync += [zero.eq(ifmap == 0), seen.eq(Cat(1, seen[0]))]
        for mac in (plain, gated):
            m.d.comb += [
                mac.i_move.eq(move),
                mac.i_ifmap.eq(ifmap),
                mac.i_filter.eq(weight),
                mac.i_first.eq(first),
                mac.i_psum.eq(psum),
            ]
        m.d.comb += [
            plain.i_operands.eq(1),
            gated.i_operands.eq(ifmap != 0),
            gated.i_zero.eq(zero),
        ]
        rules.always("equal sums", ~seen.all() | (plain.o_sum == gated.o_sum))
        rules.reached("a product of a zero", seen.all() & zero & move & (plain.o_sum != 0))
        return m
