"""Psums from the buffer to the chains, and back."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..array.chain import tagged_psum_word
from ..flow import Notice, Queue, connect, relay
from ..layouts import link_word
from ..protection import fault_port, report
from .loopnest import LoopNest, begin


__all__ = ["PsumReader", "PsumWriter", "psum_pass"]

#: Loops, outermost first; the tail of ``step`` shortens ``row``.
LEVELS = ("image", "step", "word", "group", "row")
WORD, GROUP, ROW = 2, 3, 4
#: The reader is at most this many words ahead of the writer, and never behind it.
LEAD_BITS = 17


def psum_pass(config):
    """Return the part of a pass that concerns the psum streams (docs/formats.md, section 2.4)."""
    counts = ("images", "steps", "row_words", "groups", "rows", "tail_rows")
    strides = ("image_stride", "step_stride", "group_stride", "distance", "base")
    return data.StructLayout(
        {
            "first": 1,
            "final": 1,
            "last_values": range(config.psum_lanes + 1),
            **dict.fromkeys((*counts, *strides), 16),
        }
    )


def levels_of(config):
    """Return the loops of a psum stream: one column has neither groups nor rows of columns."""
    alone = not config.overlap and config.columns == 1
    return LEVELS[:GROUP] if alone else LEVELS


def column_nest(config):
    """Return the loop nest of a psum stream: buffer address and, as its tag, column."""
    if not config.overlap:
        levels = len(levels_of(config))
        return LoopNest(
            levels,
            address_bits=config.address_bits,
            tag_bits=ceil_log2(config.columns) + 2 if levels > GROUP else 0,
            count_bits=config.count_bits,
            tail=(1, ROW) if levels > ROW else None,
            keeps=False,
        )
    return LoopNest(
        len(LEVELS),
        address_bits=config.address_bits,
        tag_bits=ceil_log2(config.columns) + 2,
        count_bits=config.count_bits,
        tail=(1, ROW),
        registered=config.pipelined,
    )


def descriptor_of(m, descriptor, p):
    """Fill in the ``descriptor`` of a :func:`column_nest` for the pass ``p``."""
    counts = (p.images, p.steps, p.row_words, p.groups, p.rows)
    strides = (p.image_stride, p.step_stride, 1, p.group_stride, p.row_words)
    levels = len(descriptor.count)
    loops = zip(counts[:levels], strides[:levels], strict=True)
    for level, (count, stride) in enumerate(loops):
        m.d.comb += [descriptor.count[level].eq(count), descriptor.stride[level].eq(stride)]
    if levels <= GROUP:
        m.d.comb += descriptor.base.eq(p.base)
        return
    m.d.comb += [
        descriptor.base.eq(p.base),
        descriptor.tail_count.eq(p.tail_rows),
        descriptor.tag_stride[GROUP].eq(p.rows),
        descriptor.tag_stride[ROW].eq(1),
    ]


class PsumReader(wiring.Component):
    """Reads the psums that a pass adds to, column after column, and ends each pass with a token.

    In a ``first`` pass it makes zeros instead. Otherwise word i waits until word i - ``distance``
    has been written (docs/formats.md, section 7). One word per cycle; a pass costs one more cycle
    for its token.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_pass : ``In(stream.Signature(psum_pass(config)))``
        Passes.
    i_written : ``In(1)``
        The writer has written one more word.
    o_address, i_data : streams
        Buffer addresses to read; the words there, in order.
    o : ``Out(stream.Signature(tagged_psum_word(config)))``
        Words for the bottoms of the chains.
    o_idle : ``Out(1)``
        Nothing is under way.
    o_faults : ``Out(faults)``
        A tag was found wrong. Only with ``protection``.
    """

    i_pass: stream.Interface
    i_written: Signal
    o_address: stream.Interface
    i_data: stream.Interface
    o: stream.Interface
    o_idle: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_pass": In(stream.Signature(psum_pass(config))),
                "i_written": In(1),
                "o_address": Out(stream.Signature(16)),
                "i_data": In(stream.Signature(link_word(config))),
                "o": Out(stream.Signature(tagged_psum_word(config))),
                "o_idle": Out(1),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        if not config.overlap:
            self._one_by_one(m)
            report(m, self)
            return m
        accepted = Queue(psum_pass(config), depth=1, through=not config.pipelined)
        m.submodules.accepted = accepted
        current = m.submodules.current = Queue(psum_pass(config), depth=2)
        nest = m.submodules.nest = column_nest(config)
        tag_layout = data.StructLayout({"column": 7, "count": 5, "last": 1, "final": 1, "zero": 1})
        tags = m.submodules.tags = Queue(tag_layout, depth=8, protection=config.protection)
        connect(m, self.i_pass, accepted.i)
        descriptor_of(m, nest.i.p, accepted.o.p)
        m.d.comb += [
            nest.i.valid.eq(accepted.o.valid & current.i.ready),
            accepted.o.ready.eq(nest.i.ready & current.i.ready),
            current.i.valid.eq(accepted.o.valid & nest.i.ready),
            current.i.p.eq(accepted.o.p),
        ]

        lead = Signal(LEAD_BITS)  # words walked through here and not yet written
        items = relay(m, nest.o, name="items", registered=config.pipelined)
        item, p = items.p, current.o.p
        free, walked, row_ends = Signal(), Signal(), Signal()
        m.d.comb += [
            free.eq(p.first | (lead < p.distance)),
            self.o_address.p.eq(item.address),
            self.o_address.valid.eq(items.valid & free & tags.i.ready & ~p.first),
            walked.eq(items.valid & free & tags.i.ready & (self.o_address.ready | p.first)),
            items.ready.eq(walked),
            current.o.ready.eq(walked & item.last[0]),
            tags.i.valid.eq(walked),
            tags.i.p.column.eq(item.tag),
            row_ends.eq(item.index[WORD] == p.row_words - 1),
            tags.i.p.last.eq(row_ends),
            tags.i.p.count.eq(Mux(row_ends, p.last_values, config.psum_lanes)),
            tags.i.p.final.eq(item.last[0]),
            tags.i.p.zero.eq(p.first),
        ]
        m.d.sync += lead.eq(lead + walked - self.i_written)

        self._answer(m, tags)
        report(m, self, tags)
        m.d.comb += self.o_idle.eq(
            (accepted.level == 0) & (current.level == 0) & (tags.level == 0) & ~self.o.valid
        )
        return m

    def _one_by_one(self, m):
        """Read one word after the other; the pass stays with its packet until it has been read."""
        config = self.config
        accepted = m.submodules.accepted = Notice(psum_pass(config))
        nest = m.submodules.nest = column_nest(config)
        connect(m, self.i_pass, accepted.i)
        descriptor_of(m, nest.i.p, accepted.o.p)
        p, item, out = accepted.o.p, nest.o.p, self.o.p
        lead = Signal(config.count_bits + 1)  # words handed on and not yet written
        asked, token, more, sent = Signal(), Signal(), Signal(), Signal()
        row_ends, walked = item.ends[WORD], Signal()
        m.d.comb += [
            nest.i.valid.eq(accepted.o.valid),
            accepted.o.ready.eq(nest.i.ready),
            more.eq(item.last[0] & ~token),
            sent.eq(self.o.valid & self.o.ready),
            walked.eq(sent & ~more),
            self.o_address.p.eq(item.address),
            self.o_address.valid.eq(nest.o.valid & ~asked & ~p.first & (lead < p.distance)),
            self.o.valid.eq(nest.o.valid & (p.first | (asked & self.i_data.valid))),
            self.i_data.ready.eq(walked & ~p.first),
            nest.o.ready.eq(walked),
            out.word.count.eq(Mux(token, 0, Mux(row_ends, p.last_values, config.psum_lanes))),
            out.word.last.eq(row_ends & ~token),
            out.word.end.eq(token),
            self.o_idle.eq(accepted.level == 0),
        ]
        if config.columns > 1:
            m.d.comb += out.column.eq(item.tag)
        m.d.comb += out.word.data.eq(Mux(p.first, 0, self.i_data.p))
        with m.If(self.o_address.valid & self.o_address.ready):
            m.d.sync += asked.eq(1)
        with m.If(sent):
            m.d.sync += token.eq(more)
        with m.If(walked):
            m.d.sync += asked.eq(0)
        m.d.sync += lead.eq(lead + walked - self.i_written)

    def _answer(self, m, tags):
        """Join words and tags; after the last word of a pass, insert its token.

        That word and its tag stay until the token has left, so that its payload stays, too.
        """
        token, more = Signal(), Signal()
        tag, out = tags.o.p, self.o.p
        here = tag.zero | self.i_data.valid
        m.d.comb += [
            more.eq(tag.final & ~token),
            self.o.valid.eq(tags.o.valid & here),
            tags.o.ready.eq(self.o.ready & here & ~more),
            self.i_data.ready.eq(self.o.ready & tags.o.valid & ~tag.zero & ~more),
            out.column.eq(tag.column),
            out.word.count.eq(Mux(token, 0, tag.count)),
            out.word.last.eq(tag.last & ~token),
            out.word.end.eq(token),
        ]
        with m.If(~tag.zero):
            m.d.comb += out.word.data.eq(self.i_data.p)
        with m.If(self.o.ready & self.o.valid):
            m.d.sync += token.eq(more)


class PsumWriter(wiring.Component):
    """Writes the words of the chains to the buffer, in the order in which they were read.

    One word per cycle.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_pass : ``In(stream.Signature(psum_pass(config)))``
        Passes.
    i_area : ``In(1)``
        One more psum area is free; a ``first`` pass takes one before it begins.
    i_areas, i_set : ``In(8)``, ``In(1)``
        With ``i_set``, ``i_areas`` areas are free.
    o_column, i_word : streams
        Column of each word; the words. Both are taken in the same cycle (:class:`Collector`).
    o_write : ``Out(stream)``
        ``address`` and ``data`` for the buffer.
    o_written, o_final, o_done : ``Out(1)``
        A word has been written; the last of a ``final`` pass; the last of any pass.
    """

    i_pass: stream.Interface
    i_area: Signal
    i_areas: Signal
    i_set: Signal
    o_column: stream.Interface
    i_word: stream.Interface
    o_write: stream.Interface
    o_written: Signal
    o_final: Signal
    o_done: Signal

    def __init__(self, config):
        self.config = config
        write = data.StructLayout({"address": 16, "data": link_word(config)})
        super().__init__(
            {
                "i_pass": In(stream.Signature(psum_pass(config))),
                "i_area": In(1),
                "i_areas": In(8),
                "i_set": In(1),
                "o_column": Out(stream.Signature(ceil_log2(config.columns) or 1)),
                "i_word": In(stream.Signature(link_word(config))),
                "o_write": Out(stream.Signature(write)),
                "o_written": Out(1),
                "o_final": Out(1),
                "o_done": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        if not config.overlap:
            self._one_by_one(m)
            return m
        accepted = Queue(psum_pass(config), depth=1, through=not config.pipelined)
        m.submodules.accepted = accepted
        finals = m.submodules.finals = Queue(1, depth=2)  # whether the passes under way are final
        nest = m.submodules.nest = column_nest(config)
        connect(m, self.i_pass, accepted.i)
        descriptor_of(m, nest.i.p, accepted.o.p)

        word = data.StructLayout({"address": 16, "data": link_word(config), "last": 1})
        asked = stream.Signature(word).create()
        served = relay(m, asked, name="writes", registered=config.pipelined)

        areas = Signal(8)
        start = Signal()
        allowed = finals.i.ready & (~accepted.o.p.first | (areas != 0))
        m.d.comb += [
            nest.i.valid.eq(accepted.o.valid & allowed),
            start.eq(nest.i.valid & nest.i.ready),
            accepted.o.ready.eq(start),
            finals.i.valid.eq(start),
            finals.i.p.eq(accepted.o.p.final),
        ]
        m.d.sync += areas.eq(areas + self.i_area - (start & accepted.o.p.first))
        with m.If(self.i_set):
            m.d.sync += areas.eq(self.i_areas)

        items = relay(m, nest.o, name="items", registered=config.pipelined)
        m.d.comb += [
            self.o_column.p.eq(items.p.tag),
            self.o_column.valid.eq(items.valid),
            items.ready.eq(self.o_column.ready),
            asked.p.address.eq(items.p.address),
            asked.p.data.eq(self.i_word.p),
            asked.p.last.eq(items.p.last[0]),
            asked.valid.eq(self.i_word.valid),
            self.i_word.ready.eq(asked.ready),
            self.o_write.p.address.eq(served.p.address),
            self.o_write.p.data.eq(served.p.data),
            self.o_write.valid.eq(served.valid),
            served.ready.eq(self.o_write.ready),
            self.o_written.eq(served.valid & served.ready),
            self.o_done.eq(self.o_written & served.p.last),
            self.o_final.eq(self.o_done & finals.o.p),
            finals.o.ready.eq(self.o_done),
        ]
        return m

    def _one_by_one(self, m):
        """Do the same for a pass that stays with its packet until it has been written."""
        config = self.config
        accepted = m.submodules.accepted = Notice(psum_pass(config))
        nest = m.submodules.nest = column_nest(config)
        connect(m, self.i_pass, accepted.i)
        descriptor_of(m, nest.i.p, accepted.o.p)
        p = accepted.o.p
        areas = Signal(8)
        start = begin(m, accepted.o, nest, ~p.first | (areas != 0))
        m.d.sync += areas.eq(areas + self.i_area - (start & p.first))
        with m.If(self.i_set):
            m.d.sync += areas.eq(self.i_areas)
        if config.columns > 1:
            m.d.comb += self.o_column.p.eq(nest.o.p.tag)
        m.d.comb += [
            self.o_column.valid.eq(nest.o.valid),
            nest.o.ready.eq(self.o_column.ready),
            self.o_write.p.address.eq(nest.o.p.address),
            self.o_write.p.data.eq(self.i_word.p),
            self.o_write.valid.eq(self.i_word.valid),
            self.i_word.ready.eq(self.o_write.ready),
            self.o_written.eq(self.o_write.valid & self.o_write.ready),
            self.o_done.eq(self.o_written & nest.o.p.last[0]),
            self.o_final.eq(self.o_done & p.final),
        ]
