"""Ifmap words from the buffer to the array."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..array.route import ROW_BITS, tagged_ifmap_word
from ..flow import Queue, connect
from ..layouts import link_word
from .loopnest import LoopNest


__all__ = ["IfmapStream", "ifmap_pass"]

#: Loops, outermost first; the tail of ``step`` shortens ``row``.
LEVELS = ("image", "step", "word", "set", "slot", "row")
STEP, WORD, SET, ROW = 1, 2, 3, 5


def ifmap_pass(config):
    """Return the part of a pass that concerns the ifmap stream (docs/formats.md, section 2.4)."""
    lanes = config.activation_lanes
    counts = ("images", "steps", "row_words", "sets", "slots", "rows", "tail_rows")
    strides = ("image_stride", "step_stride", "set_stride", "slot_stride")
    return data.StructLayout(
        {
            "acquire": 1,
            "release": 1,
            "base": 16,
            "filter_row": 8,  # of chain position 0
            "kernel_rows": 8,
            "last_values": range(lanes + 1),
            **dict.fromkeys((*counts, *strides), 16),
        }
    )


class IfmapStream(wiring.Component):
    """Reads the ifmap words of each pass once, tags them, and ends each pass with a token.

    Word outer, row inner: the k-th words of all rows, then the next ones, so that no PE must wait
    long for its next values. One word per cycle; a pass costs one more cycle for its token.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_pass : ``In(stream.Signature(ifmap_pass(config)))``
        Passes.
    i_tile : ``In(1)``
        One more ifmap tile is ready; a pass with ``acquire`` waits for one.
    i_zero_point : ``In(signed(activation_bits))``
        Subtracted from every value where ``config.zero_points``.
    o_address : ``Out(stream.Signature(16))``
        Buffer addresses to read.
    i_data : ``In(stream.Signature(link_word(config)))``
        The words at these addresses, in order.
    o : ``Out(stream.Signature(tagged_ifmap_word(config)))``
        Words for the array.
    o_release : ``Out(1)``
        The last word of a pass with ``release`` has been read.
    o_idle : ``Out(1)``
        Nothing is under way.
    """

    i_pass: stream.Interface
    i_tile: Signal
    i_zero_point: Signal
    o_address: stream.Interface
    i_data: stream.Interface
    o: stream.Interface
    o_release: Signal
    o_idle: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_pass": In(stream.Signature(ifmap_pass(config))),
                "i_tile": In(1),
                "i_zero_point": In(signed(config.activation_bits)),
                "o_address": Out(stream.Signature(16)),
                "i_data": In(stream.Signature(link_word(config))),
                "o": Out(stream.Signature(tagged_ifmap_word(config))),
                "o_release": Out(1),
                "o_idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        accepted = m.submodules.accepted = Queue(ifmap_pass(config), depth=1)
        current = m.submodules.current = Queue(ifmap_pass(config), depth=2)
        nest = m.submodules.nest = LoopNest(
            len(LEVELS), address_bits=16, tag_bits=ROW_BITS, tail=(STEP, ROW)
        )
        tags = m.submodules.tags = Queue(tag_layout(), depth=8)
        connect(m, self.i_pass, accepted.i)
        self._start(m, accepted.o, current.i, nest)

        # an item goes to the buffer as an address and to ``tags`` as the tag of the answer
        item = nest.o.p
        final, row_ends = item.last[0], Signal()
        m.d.comb += [
            self.o_address.p.eq(item.address),
            tags.i.p["set"].eq(item.index[SET]),
            tags.i.p.tail.eq(item.index[STEP] == current.o.p.steps - 1),
            tags.i.p.row.eq(item.index[ROW]),
            tags.i.p.position.eq(item.tag),
            row_ends.eq(item.index[WORD] == current.o.p.row_words - 1),
            tags.i.p.last.eq(row_ends),
            tags.i.p.count.eq(Mux(row_ends, current.o.p.last_values, config.activation_lanes)),
            tags.i.p.final.eq(final),
            tags.i.p.release.eq(current.o.p.release),
            self.o_address.valid.eq(nest.o.valid & tags.i.ready),
            tags.i.valid.eq(nest.o.valid & self.o_address.ready),
            nest.o.ready.eq(tags.i.ready & self.o_address.ready),
            current.o.ready.eq(nest.o.valid & nest.o.ready & final),
        ]

        self._answer(m, tags)
        m.d.comb += self.o_idle.eq(
            (accepted.level == 0) & (current.level == 0) & (tags.level == 0) & ~self.o.valid
        )
        return m

    def _start(self, m, accepted, current, nest):
        """Hand a pass to the loop nest when its tile is ready."""
        tiles = Signal(8)  # ready and not yet acquired
        start = Signal()
        m.d.comb += [
            nest.i.valid.eq(accepted.valid & current.ready & (~accepted.p.acquire | (tiles != 0))),
            start.eq(nest.i.valid & nest.i.ready),
            accepted.ready.eq(start),
            current.valid.eq(start),
            current.p.eq(accepted.p),
        ]
        m.d.sync += tiles.eq(tiles + self.i_tile - (start & accepted.p.acquire))
        p, descriptor = accepted.p, nest.i.p
        counts = (p.images, p.steps, p.row_words, p.sets, p.slots, p.rows)
        strides = (p.image_stride, p.step_stride, 1, p.set_stride, p.slot_stride, p.row_words)
        for level, (count, stride) in enumerate(zip(counts, strides, strict=True)):
            m.d.comb += [descriptor.count[level].eq(count), descriptor.stride[level].eq(stride)]
        m.d.comb += [
            descriptor.base.eq(p.base),
            descriptor.tail_count.eq(p.tail_rows),
            descriptor.tag.eq(-p.filter_row),
            descriptor.tag_stride[LEVELS.index("slot")].eq(p.kernel_rows),
        ]

    def _answer(self, m, tags):
        """Join words and tags; after the last word of a pass, insert its token.

        That word and its tag stay until the token has left, so that its payload stays, too.
        """
        token, more = Signal(), Signal()
        tag, out = tags.o.p, self.o.p
        m.d.comb += [
            more.eq(tag.final & ~token),
            self.o.valid.eq(tags.o.valid & self.i_data.valid),
            tags.o.ready.eq(self.o.ready & self.i_data.valid & ~more),
            self.i_data.ready.eq(self.o.ready & tags.o.valid & ~more),
            out["set"].eq(tag["set"]),
            out.tail.eq(tag.tail),
            out.row.eq(tag.row),
            out.position.eq(tag.position),
            out.word.count.eq(Mux(token, 0, tag.count)),
            out.word.last.eq(tag.last & ~token),
            out.word.end.eq(token),
            self.o_release.eq(self.o.valid & self.o.ready & more & tag.release),
        ]
        with m.If(self.o.ready & self.o.valid):
            m.d.sync += token.eq(more)
        bits = self.config.activation_bits
        for lane in range(self.config.activation_lanes):
            value = self.i_data.p[lane * bits : (lane + 1) * bits].as_signed()
            if self.config.zero_points:
                value = value - self.i_zero_point
            m.d.comb += out.word.data[lane].eq(value)


def tag_layout():
    """Lay out what is remembered of an address until its word comes."""
    return data.StructLayout(
        {
            "set": 7,
            "tail": 1,
            "row": ROW_BITS,
            "position": signed(ROW_BITS),
            "count": 5,
            "last": 1,
            "final": 1,
            "release": 1,
        }
    )
