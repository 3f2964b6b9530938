"""The affine stream: nested loops that make an address, a tag and last flags."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["LoopNest", "begin"]

#: The least value of each integer parameter.
LEAST = {"levels": 1, "address_bits": 1, "tag_bits": 0, "count_bits": 1}


class LoopNest(wiring.Component):
    """Walk through nested loops, one item per cycle.

    A descriptor says how many iterations each level has and what each of them adds to the address
    and to the tag: ``address = base + sum of index[k] * stride[k]`` modulo 2^``address_bits``,
    ``tag`` likewise. Level 0 is the outermost.

    One item leaves per cycle, without a bubble inside a nest or between two. The first item is
    offered one cycle after its descriptor was taken; a descriptor is taken while the machine is
    idle and in the cycle in which the last item of the nest before leaves, so ``i.ready`` depends
    on ``o.ready``. An item that is not taken stays as it is.

    Nothing is multiplied: every level remembers the address at which its iteration began, and its
    next iteration begins one stride further.

    Source: Lacuna design, 4.3. Reference model: :func:`golden.affine.nest`.

    Parameters
    ----------
    levels : int
        Number of nested loops.
    address_bits : int
        Width of an address, in bits.
    tag_bits : int
        Width of a tag, in bits. 0 leaves out ``tag`` and ``tag_stride``.
    count_bits : int
        Width of a count of iterations, in bits. A count of 0 means 2^``count_bits``.
    tail : (int, int), optional
        ``(outer, inner)``: in the last iteration of level ``outer``, level ``inner`` (which stands
        inside it) has ``tail_count`` iterations instead of its ``count``.
    keeps : bool
        The descriptor is copied when it is taken. Else it is taken with the last item of its nest,
        before which it must not change, and one cycle lies between two nests; an item then has
        ``ends[levels]``, too: level k is in its last iteration.
    registered : bool
        Whether a level moves comes from a register of its own, not through all levels inside it:
        same items in the same cycles, shorter paths, some cells more.

    Members
    -------
    i : ``In(stream)``
        Descriptors: ``base``, ``tag``, ``count[levels]``, ``stride[levels]``,
        ``tag_stride[levels]``, ``tail_count`` (meaningless without ``tail``).
    o : ``Out(stream)``
        Items: ``address``, ``tag``, ``index[levels]``, ``first`` (of the nest), ``last[levels]``.
        ``last[k]``: level k and all levels inside it are in their last iteration, so ``last[0]``
        marks the last item of the nest.

    Raises
    ------
    TypeError
        A parameter is not an integer, or below its least value.
    ValueError
        ``tail`` does not name two levels, the outer one first.
    """

    i: stream.Interface
    o: stream.Interface

    def __init__(
        self,
        levels,
        *,
        address_bits,
        tag_bits,
        count_bits=16,
        tail=None,
        keeps=True,
        registered=False,
    ):
        self.levels = levels
        self.address_bits = address_bits
        self.tag_bits = tag_bits
        self.count_bits = count_bits
        self.tail = tail
        self.keeps = keeps
        self.registered = registered
        for name, least in LEAST.items():
            value = getattr(self, name)
            if not isinstance(value, int) or value < least:
                raise TypeError(f"{name} must be an integer >= {least}, not {value!r}")
        pairs = [(outer, inner) for inner in range(levels) for outer in range(inner)]
        if tail is not None and tail not in pairs:
            raise ValueError(
                f"tail must be (outer, inner) with outer < inner < levels ({levels}), not {tail!r}"
            )
        counts = data.ArrayLayout(count_bits, levels)
        strides = data.ArrayLayout(address_bits, levels)
        descriptor = {"base": address_bits, "count": counts, "stride": strides}
        item = {"address": address_bits, "index": counts}
        if tag_bits:
            tag_strides = data.ArrayLayout(signed(tag_bits), levels)
            descriptor |= {"tag": signed(tag_bits), "tag_stride": tag_strides}
            item["tag"] = signed(tag_bits)
        descriptor["tail_count"] = count_bits
        item |= {"first": 1, "last": data.ArrayLayout(1, levels)}
        if not keeps:
            item["ends"] = data.ArrayLayout(1, levels)
        super().__init__(
            {
                "i": In(stream.Signature(data.StructLayout(descriptor))),
                "o": Out(stream.Signature(data.StructLayout(item))),
            }
        )

    def elaborate(self, platform):
        m = Module()
        i, o = self.i, self.o
        held = i.p  # the descriptor in use
        if self.keeps:
            held = data.View(i.p.shape(), Signal(i.p.shape().size))
        # Whether each level is in its last iteration. All ones while nothing is under way, so
        # `done` says that the next item is the first of the next descriptor.
        ends = Signal(unsigned(self.levels), init=2**self.levels - 1)
        done, free, go = Signal(), Signal(), Signal()
        # `last[k]`: all levels from k on are in their last iteration.
        ended = Signal(unsigned(self.levels), init=2**self.levels - 1)
        last = [
            ended[level] if self.registered else ends[level:].all() for level in range(self.levels)
        ]
        m.d.comb += [done.eq(last[0]), free.eq(o.ready | ~o.valid)]
        if self.keeps:
            m.d.comb += [i.ready.eq(free & done), go.eq(free & (i.valid | ~done))]
            with m.If(i.ready):
                m.d.sync += o.valid.eq(i.valid)
        else:
            m.d.comb += [
                i.ready.eq(o.valid & o.ready & done),
                go.eq(Mux(o.valid, o.ready & ~done, i.valid)),
                o.p.ends.eq(ends),
            ]
            with m.If(free):
                m.d.sync += o.valid.eq(go)
        with m.If(go):
            m.d.sync += o.p.first.eq(done)
            if self.keeps:
                with m.If(done):
                    m.d.sync += held.eq(i.p)

        ends_next = self._ends_next(m, held, ends, last[0], go)
        if self.registered:
            then = Signal(unsigned(self.levels))  # `ends` after this item
            for level, ends_then in enumerate(ends_next):
                m.d.comb += then[level].eq(Mux(self._moves(level), ends_then, ends[level]))
            with m.If(go):
                m.d.sync += ended.eq(Cat(then[level:].all() for level in range(self.levels)))
        for level in range(self.levels):
            m.d.comb += o.p.last[level].eq(last[level])
            with m.If(go & self._moves(level)):
                m.d.sync += ends[level].eq(ends_next[level])
                m.d.sync += o.p.index[level].eq(o.p.index[level] + 1)
                with m.If(ends[level]):
                    m.d.sync += o.p.index[level].eq(0)

        walk = {"ends": ends, "done": last[0], "go": go}
        m.d.comb += o.p.address.eq(self._walk(m, i.p.base, held.stride, **walk))
        if self.tag_bits:
            m.d.comb += o.p.tag.eq(self._walk(m, i.p.tag, held.tag_stride, **walk))
        return m

    def _moves(self, level):
        """Return whether ``level`` moves with the next item: all levels inside it end.

        It goes to its next iteration or, if it ends itself, back to its first.
        """
        return self.o.p.last[level + 1] if level + 1 < self.levels else Const(1)

    def _ends_next(self, m, held, ends, done, go):
        """Return, for each level, whether it is in its last iteration after it has moved."""
        outer, inner = self.tail or (0, 0)
        counts = [self.i.p.count[level] for level in range(self.levels)]
        if self.tail:
            counts.append(self.i.p.tail_count)
        # Which counts are 1: found when a descriptor is taken, and kept.
        kept, single = Signal(len(counts)), Signal(len(counts))
        ones = Cat(count == 1 for count in counts)
        if self.keeps:
            m.d.comb += single.eq(Mux(done, ones, kept))
            with m.If(go):
                m.d.sync += kept.eq(single)
        else:
            m.d.comb += single.eq(ones)

        ends_next = []
        for level in range(self.levels):
            ahead = Signal(self.count_bits, name=f"ahead_{level}")  # index + 2
            with m.If(go & self._moves(level)):
                m.d.sync += ahead.eq(ahead + 1)
                with m.If(ends[level]):
                    m.d.sync += ahead.eq(2)
            restart, step = single[level], ahead == held.count[level]
            if self.tail and level == inner:
                outer_ends = Mux(self._moves(outer), ends_next[outer], ends[outer])
                restart = Mux(outer_ends, single[-1], restart)
                step = Mux(ends[outer], ahead == held.tail_count, step)
            ends_next.append(Mux(ends[level], restart, step))
        return ends_next

    def _walk(self, m, base, strides, *, ends, done, go):
        """Return ``base`` plus all strides gone so far."""
        began = [Signal.like(base, name=f"began_{level}") for level in range(self.levels)]
        # At most one level steps, and none when a descriptor is taken: then `base` goes through.
        reached = Mux(done, base, 0)
        for level, start in enumerate(began):
            steps = self._moves(level) & ~ends[level]
            reached = reached | Mux(steps, (start + strides[level])[: len(base)], 0)
        for level, start in enumerate(began):
            with m.If(go & self._moves(level)):
                m.d.sync += start.eq(reached)
        return began[-1]


def begin(m, offer, nest, allowed):
    """Hand an offer to a nest that does not keep it, once it is ``allowed``, up to its end.

    Parameters
    ----------
    m : Module
        What is added to.
    offer : stream
        Taken with the last item of its nest.
    nest : LoopNest
        With ``keeps=False``.
    allowed : Value
        Asked for before the nest begins, and not again.

    Returns
    -------
    Signal
        The nest begins in this cycle.
    """
    begun, start = Signal(), Signal()
    m.d.comb += [
        start.eq(offer.valid & ~begun & allowed),
        nest.i.valid.eq(offer.valid & (begun | start)),
        offer.ready.eq(nest.i.ready),
    ]
    m.d.sync += begun.eq((begun | start) & ~nest.i.ready)
    return start
