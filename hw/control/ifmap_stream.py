"""Ifmap words from the buffer to the array."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..array.route import ROW_BITS, tagged_ifmap_word
from ..flow import Notice, Queue, connect, relay
from ..layouts import link_word
from ..protection import fault_port, report
from .loopnest import LoopNest, begin
from .squeeze import Squeeze


__all__ = ["IfmapStream", "ifmap_pass"]

#: Width of the counter that tells whether words hold more zeros than other values, in bits.
TREND_BITS = 6
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

    For PEs that skip zeros, two neighbouring words of a row are read at once, and their values
    other than 0 leave together (:class:`Squeeze`). Where fewer than half of the values are zeros,
    that would be two words one behind the other for the same PEs, which hold up all others when
    their queues are full: passes then read single words, as long as it is so.

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
    o_second, i_second : streams as ``o_address`` and ``i_data``
        The words behind those, where there are such in the row; only with ``skipping``.
    o : ``Out(stream.Signature(tagged_ifmap_word(config)))``
        Words for the array.
    o_release : ``Out(1)``
        The last word of a pass with ``release`` has been read.
    o_idle : ``Out(1)``
        Nothing is under way.
    o_faults : ``Out(faults)``
        A tag was found wrong. Only with ``protection``.
    """

    i_pass: stream.Interface
    i_tile: Signal
    i_zero_point: Signal
    o_address: stream.Interface
    i_data: stream.Interface
    o_second: stream.Interface
    i_second: stream.Interface
    o: stream.Interface
    o_release: Signal
    o_idle: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        ports = {
            "i_pass": In(stream.Signature(ifmap_pass(config))),
            "i_tile": In(1),
            "i_zero_point": In(signed(config.activation_bits)),
            "o_address": Out(stream.Signature(16)),
            "i_data": In(stream.Signature(link_word(config))),
            "o": Out(stream.Signature(tagged_ifmap_word(config))),
            "o_release": Out(1),
            "o_idle": Out(1),
        }
        if config.skipping:
            ports["o_second"] = Out(stream.Signature(16))
            ports["i_second"] = In(stream.Signature(link_word(config)))
        super().__init__(ports | fault_port(config.protection))

    def elaborate(self, platform):
        m = Module()
        config = self.config
        if not config.overlap:
            self._one_by_one(m)
            report(m, self)
            return m
        accepted = Queue(ifmap_pass(config), depth=1, through=not config.pipelined)
        m.submodules.accepted = accepted
        current = m.submodules.current = Queue(current_pass(config), depth=2)
        nest = m.submodules.nest = LoopNest(
            len(LEVELS),
            address_bits=config.address_bits,
            tag_bits=ROW_BITS,
            count_bits=config.count_bits,
            tail=(STEP, ROW),
            registered=config.pipelined,
        )
        tags = Queue(tag_layout(config), depth=8, protection=config.protection)
        m.submodules.tags = tags
        connect(m, self.i_pass, accepted.i)
        ask, answer, single = self._ask, self._answer, None
        if config.skipping:
            ask, answer, single = self._ask_two, self._answer_two, Signal()
        self._start(m, accepted.o, current.i, nest, single)

        # an item goes to the buffer as an address and to ``tags`` as the tag of the answer
        items = relay(m, nest.o, name="items", registered=config.pipelined)
        item = items.p
        final, row_ends = item.last[0], Signal()
        m.d.comb += [
            tags.i.p["set"].eq(item.index[SET]),
            tags.i.p.tail.eq(item.index[STEP] == current.o.p.steps - 1),
            tags.i.p.row.eq(item.index[ROW]),
            tags.i.p.position.eq(item.tag),
            tags.i.p.last.eq(row_ends),
        ]
        ask(m, items, tags.i, current.o.p, row_ends)
        m.d.comb += [
            tags.i.p.final.eq(final),
            tags.i.p.release.eq(current.o.p.release),
            current.o.ready.eq(items.valid & items.ready & final),
        ]
        idle = (accepted.level == 0) & (current.level == 0) & (tags.level == 0)
        m.d.comb += self.o_idle.eq(idle & answer(m, tags, single))
        report(m, self, tags)
        return m

    def _one_by_one(self, m):
        """Read one word after the other; the pass stays with its packet until it has been read."""
        config = self.config
        accepted = m.submodules.accepted = Notice(ifmap_pass(config))
        levels = [name for name in LEVELS if name != "set" or config.columns > 1]
        step, word, row = (levels.index(name) for name in ("step", "word", "row"))
        nest = m.submodules.nest = LoopNest(
            len(levels),
            address_bits=config.address_bits,
            tag_bits=ROW_BITS,
            count_bits=config.count_bits,
            tail=(step, row),
            keeps=False,
        )
        connect(m, self.i_pass, accepted.i)
        p, item, out = accepted.o.p, nest.o.p, self.o.p
        self._start_one(m, accepted.o, nest, levels)
        asked, token, more, sent = Signal(), Signal(), Signal(), Signal()
        final, row_ends = item.last[0], item.ends[word]
        m.d.comb += [
            more.eq(final & ~token),
            sent.eq(self.o.valid & self.o.ready),
            self.o_address.p.eq(item.address),
            self.o_address.valid.eq(nest.o.valid & ~asked),
            self.o.valid.eq(asked & self.i_data.valid),
            self.i_data.ready.eq(sent & ~more),
            nest.o.ready.eq(sent & ~more),
            out.tail.eq(item.ends[step]),
            out.row.eq(item.index[row]),
            out.position.eq(item.tag),
            out.word.count.eq(Mux(token, 0, Mux(row_ends, p.last_values, config.activation_lanes))),
            out.word.last.eq(row_ends & ~token),
            out.word.end.eq(token),
            self.o_release.eq(sent & more & p.release),
            self.o_idle.eq(accepted.level == 0),
        ]
        if config.columns > 1:
            m.d.comb += out["set"].eq(item.index[levels.index("set")])
        with m.If(self.o_address.valid & self.o_address.ready):
            m.d.sync += asked.eq(1)
        with m.If(sent):
            m.d.sync += token.eq(more)
            with m.If(~more):
                m.d.sync += asked.eq(0)
        for lane, value in enumerate(self._values(self.i_data.p)):
            m.d.comb += out.word.data[lane].eq(value)

    def _start_one(self, m, accepted, nest, levels):
        """Hand a pass to the loop nest when its tile is ready, and keep it there to its end."""
        tiles = Signal(4)
        p, descriptor = accepted.p, nest.i.p
        start = begin(m, accepted, nest, ~p.acquire | (tiles != 0))
        m.d.sync += tiles.eq(tiles + self.i_tile - (start & p.acquire))
        fill(m, descriptor, p, words=p.row_words, reads=Const(1), levels=levels)

    def _ask(self, m, items, tags, current, row_ends):
        """Ask for one word."""
        m.d.comb += [
            row_ends.eq(items.p.index[WORD] == current.row_words - 1),
            tags.p.count.eq(Mux(row_ends, current.last_values, self.config.activation_lanes)),
            self.o_address.p.eq(items.p.address),
            self.o_address.valid.eq(items.valid & tags.ready),
            tags.valid.eq(items.valid & self.o_address.ready),
            items.ready.eq(tags.ready & self.o_address.ready),
        ]

    def _ask_two(self, m, items, tags, current, row_ends):
        """Ask for a word and for the next one of the row; each waits for the buffer on its own."""
        lanes = self.config.activation_lanes
        first = m.submodules.first = Queue(16, depth=2)
        second = m.submodules.second = Queue(16, depth=2)
        connect(m, first.o, self.o_address)
        connect(m, second.o, self.o_second)
        odd = current.row_words[0]
        m.d.comb += [
            row_ends.eq(items.p.index[WORD] == groups_of(current, current.single) - 1),
            tags.p.two.eq(~current.single & ~(row_ends & odd)),
            tags.p.count.eq(Mux(tags.p.two, lanes, 0) + Mux(row_ends, current.last_values, lanes)),
            first.i.p.eq(items.p.address),
            second.i.p.eq(items.p.address + 1),
            items.ready.eq(tags.ready & first.i.ready & second.i.ready),
            tags.valid.eq(items.valid & first.i.ready & second.i.ready),
            first.i.valid.eq(items.valid & items.ready),
            second.i.valid.eq(items.valid & items.ready & tags.p.two),
        ]

    def _start(self, m, accepted, current, nest, single):
        """Hand a pass to the loop nest when its tile is ready."""
        tiles = Signal(8)  # ready and not yet acquired
        start = Signal()
        m.d.comb += [
            nest.i.valid.eq(accepted.valid & current.ready & (~accepted.p.acquire | (tiles != 0))),
            start.eq(nest.i.valid & nest.i.ready),
            accepted.ready.eq(start),
            current.valid.eq(start),
            current.p.eq(Cat(accepted.p, single) if self.config.skipping else accepted.p),
        ]
        m.d.sync += tiles.eq(tiles + self.i_tile - (start & accepted.p.acquire))
        p, descriptor = accepted.p, nest.i.p
        if self.config.skipping:
            fill(m, descriptor, p, words=groups_of(p, single), reads=Mux(single, Const(1), 2))
        else:
            fill(m, descriptor, p, words=p.row_words, reads=Const(1))

    def _answer(self, m, tags, _single):
        """Join words and tags; after the last word of a pass, insert its token.

        That word and its tag stay until the token has left, so that its payload stays, too.
        Return whether nothing is under way.
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
        for lane, value in enumerate(self._values(self.i_data.p)):
            m.d.comb += out.word.data[lane].eq(value)
        return ~self.o.valid

    def _answer_two(self, m, tags, single):
        """Do the same with two words at once, and leave out the zeros.

        ``single`` is set when most of the last words had fewer zeros than other values.
        """
        squeeze = m.submodules.squeeze = Squeeze(self.config)
        connect(m, squeeze.o, self.o)
        token, more, here, go = Signal(), Signal(), Signal(), Signal()
        tag, group = tags.o.p, squeeze.i.p
        m.d.comb += [
            more.eq(tag.final & ~token),
            here.eq(tags.o.valid & self.i_data.valid & (self.i_second.valid | ~tag.two)),
            squeeze.i.valid.eq(here),
            go.eq(here & squeeze.i.ready & ~more),
            tags.o.ready.eq(go),
            self.i_data.ready.eq(go),
            self.i_second.ready.eq(go & tag.two),
            group["set"].eq(tag["set"]),
            group.tail.eq(tag.tail),
            group.row.eq(tag.row),
            group.position.eq(tag.position),
            group.length.eq(Mux(token, 0, tag.count)),
            group.last.eq(tag.last & ~token),
            group.end.eq(token),
            self.o_release.eq(here & squeeze.i.ready & more & tag.release),
        ]
        with m.If(here & squeeze.i.ready):
            m.d.sync += token.eq(more)
        trend = Signal(TREND_BITS)
        m.d.comb += single.eq(trend[-1])
        used = sum(group.used)
        full, top = used + used > group.length, 2**TREND_BITS - 1
        with m.If(go & full & (trend != top)):
            m.d.sync += trend.eq(trend + 1)
        with m.If(go & ~full & (trend != 0)):
            m.d.sync += trend.eq(trend - 1)
        values = [*self._values(self.i_data.p), *self._values(self.i_second.p)]
        for place, value in enumerate(values):
            m.d.comb += [
                group.data[place].eq(value),
                group.used[place].eq((group.data[place] != 0) & (place < group.length)),
            ]
        return squeeze.o_idle

    def _values(self, word):
        """Return the values of a buffer word, zero point subtracted."""
        bits = self.config.activation_bits
        values = [
            word[lane * bits : (lane + 1) * bits].as_signed()
            for lane in range(self.config.activation_lanes)
        ]
        if self.config.zero_points:
            values = [value - self.i_zero_point for value in values]
        return values


def fill(m, descriptor, p, *, words, reads, levels=LEVELS):
    """Fill in the ``descriptor`` of a nest of ``levels`` for the pass ``p``.

    A row is read in ``words`` steps, each ``reads`` further.
    """
    values = {
        "image": (p.images, p.image_stride),
        "step": (p.steps, p.step_stride),
        "word": (words, reads),
        "set": (p.sets, p.set_stride),
        "slot": (p.slots, p.slot_stride),
        "row": (p.rows, p.row_words),
    }
    for level, name in enumerate(levels):
        count, stride = values[name]
        m.d.comb += [descriptor.count[level].eq(count), descriptor.stride[level].eq(stride)]
    m.d.comb += [
        descriptor.base.eq(p.base),
        descriptor.tail_count.eq(p.tail_rows),
        descriptor.tag.eq(-p.filter_row),
        descriptor.tag_stride[levels.index("slot")].eq(p.kernel_rows),
    ]


def current_pass(config):
    """Lay out the pass under way; ``single``: it reads single words, not two at once."""
    layout = {name: field.shape for name, field in ifmap_pass(config)}
    return data.StructLayout(layout | ({"single": 1} if config.skipping else {}))


def groups_of(work, single):
    """Return how many times a pass reads of a row, where it reads one word or two at once."""
    return Mux(single, work.row_words, (work.row_words + 1) >> 1)


def tag_layout(config):
    """Lay out what is remembered of an address until its word comes.

    ``two``: the next word comes, too.
    """
    return data.StructLayout(
        {
            "set": 7,
            "tail": 1,
            "row": ROW_BITS,
            "position": signed(ROW_BITS),
            "count": 6 if config.skipping else 5,
            **({"two": 1} if config.skipping else {}),
            "last": 1,
            "final": 1,
            "release": 1,
        }
    )
