"""The way out of the buffer: reads final psums, makes ofmap values of them and encodes them."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..arith.post import PostUnit
from ..codec.packer import Packer
from ..codec.rlc import RlcEncoder
from ..codec.rlc_serial import SerialEncoder
from ..flow import Queue, connect, relay
from ..formats import STORE_FIELDS, StoreFlag
from ..layouts import link_word
from ..protection import fault_port, report
from .packet_collector import ofmap_word
from .store_serial import SerialPost
from .store_table import StoreTable, table_words, table_write
from .store_walk import StoreWalk


__all__ = ["Store", "store_fields"]

#: Words that may have been asked for and not been used: the latency of the buffer, and more.
IN_FLIGHT = 8
#: A STORE: its fields, and the ``id`` of its packet.
store_fields = data.StructLayout({**dict.fromkeys(STORE_FIELDS, 16), "id": 16})


class Store(wiring.Component):
    """Carries out STOREs, one after the other.

    A store waits for its final pass (WAIT), then reads its psum rows, one word per cycle while
    nothing downstream is blocked, and sends each row through the post unit and the encoder as one
    segment. The next store begins when the last word of this one has left, so that no setting
    changes under way: it costs 16 or 17 cycles beside its words where the buffer answers in 3.

    The descriptor is taken at the end of its store, in the cycle of ``o_done``. Stores use the two
    tables in turn, the first one after reset table 0; the table must be written before its
    descriptor is offered.

    Source: ``docs/formats.md`` 2.5, 2.7 and 7. Reference models: :func:`golden.post.post`,
    :func:`golden.rlc.encode`.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator.

    Members
    -------
    i : ``In(stream.Signature(store_fields))``
        Descriptors. ``rows`` and ``values`` are at least 1, ``period`` is ``psum_lanes`` to
        :attr:`table_words`; without ``config.rescale`` the flag RESCALE has no effect.
    i_table_en, i_table_slot, i_table_index, i_table_data : ``In``
        Write an entry of table ``i_table_slot``; never refused.
    i_final : ``In(1)``
        Pulse: one more FINAL pass has been done.
    o_request : ``Out(stream.Signature(unsigned(16)))``
        Buffer addresses to read.
    i_data : ``In(stream.Signature(link_word(config)))``
        The words, in the order of the requests.
    o : ``Out(stream.Signature(ofmap_word(config)))``
        Words of the ofmap.
    o_done : ``Out(1)``
        Pulse: the last word has left at ``o``; the table is free.
    o_release : ``Out(1)``
        Pulse with ``o_done``: so is a psum area.
    o_waiting : ``Out(1)``
        A store waits for its final pass.
    o_values, o_zeros : ``Out(range(psum_lanes + 1))``
        How many ofmap values were made a cycle ago, and how many of them are the zero point; 0
        without ``config.counters``.
    o_faults : ``Out(faults)``
        An entry of a table, or a count of values, was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    i_table_en: Signal
    i_table_slot: Signal
    i_table_index: Signal
    i_table_data: data.View
    i_final: Signal
    o_request: stream.Interface
    i_data: stream.Interface
    o: stream.Interface
    o_done: Signal
    o_release: Signal
    o_waiting: Signal
    o_values: Signal
    o_zeros: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(store_fields)),
                "i_table_en": In(1),
                "i_table_slot": In(1),
                "i_table_index": In(ceil_log2(self.table_words)),
                "i_table_data": In(table_write),
                "i_final": In(1),
                "o_request": Out(stream.Signature(16)),
                "i_data": In(stream.Signature(link_word(config))),
                "o": Out(stream.Signature(ofmap_word(config))),
                "o_done": Out(1),
                "o_release": Out(1),
                "o_waiting": Out(1),
                "o_values": Out(range(config.psum_lanes + 1)),
                "o_zeros": Out(range(config.psum_lanes + 1)),
            }
            | fault_port(config.protection)
        )

    @property
    def table_words(self):
        """Entries of a table, at most."""
        return table_words(self.config)

    def elaborate(self, platform):
        m = Module()
        m.submodules.walk = walk = StoreWalk(self.config)
        table, post, encoder, way = (self._serial if self.config.serial else self._parallel)(m)
        fields = self.i.p
        marks = self._read(m, walk.o, table.i)
        report(m, self, table, *marks)
        for source, sink in way:
            connect(m, source, sink)
        words = relay(m, encoder.o, name="segments", registered=self.config.pipelined)
        self._control(m, walk.start, table.slot, words)
        m.d.comb += [
            walk.base.eq(fields.base),
            walk.rows.eq(fields.rows),
            walk.values.eq(fields.values),
            table.period.eq(fields.period),
            table.write_en.eq(self.i_table_en),
            table.write_slot.eq(self.i_table_slot),
            table.write_index.eq(self.i_table_index),
            table.write_data.eq(self.i_table_data),
            post.relu.eq(self._has(StoreFlag.RELU)),
            post.rescale.eq(self._has(StoreFlag.RESCALE)),
            post.threshold.eq(fields.threshold),
            post.zero_point.eq(fields.zero_point),
            encoder.coded.eq(self._has(StoreFlag.CODED)),
            encoder.zero_point.eq(fields.zero_point),
            self.o.p.data.eq(words.p.data),
            self.o.p.id.eq(fields.id),
            self.o.valid.eq(words.valid),
            words.ready.eq(self.o.ready),
        ]
        if self.config.counters:
            self._count(m, post)
        return m

    def _parallel(self, m):
        """Make what turns psums into words of a segment; return what to connect, too."""
        m.submodules.table = table = StoreTable(self.config)
        m.submodules.post = post = PostUnit(self.config)
        m.submodules.packer = packer = Packer(self.config)
        m.submodules.encoder = encoder = RlcEncoder(self.config)
        way = [(table.o, post.i), (post.o, packer.i)]
        packed = relay(m, packer.o, name="packed", registered=self.config.pipelined)
        return table, post, encoder, [*way, (packed, encoder.i)]

    def _serial(self, m):
        """Make the same for one value after the other: the post unit has the table."""
        m.submodules.post = post = SerialPost(self.config)
        m.submodules.encoder = encoder = SerialEncoder(self.config)
        return post, post, encoder, [(post.o, encoder.i)]

    def _has(self, flag):
        """Whether the store has ``flag``."""
        return (self.i.p.flags & flag.value).any()

    def _read(self, m, walk, packed):
        """Ask for the words of ``walk``; as they come, hand them to ``packed``.

        Return what holds something meanwhile.
        """
        if not self.config.overlap:
            self._read_one(m, walk, packed)
            return []
        mark = data.StructLayout({"count": walk.p.count.shape(), "last": 1})
        marks = Queue(mark, depth=IN_FLIGHT, protection=self.config.protection)
        m.submodules.marks = marks
        m.d.comb += [
            self.o_request.p.eq(walk.p.address),
            self.o_request.valid.eq(walk.valid & marks.i.ready),
            walk.ready.eq(self.o_request.ready & marks.i.ready),
            marks.i.valid.eq(walk.valid & self.o_request.ready),
            marks.i.p.count.eq(walk.p.count),
            marks.i.p.last.eq(walk.p.last),
            packed.p.data.eq(self.i_data.p),
            packed.p.count.eq(marks.o.p.count),
            packed.p.last.eq(marks.o.p.last),
            packed.valid.eq(self.i_data.valid & marks.o.valid),
            self.i_data.ready.eq(packed.ready & marks.o.valid),
            marks.o.ready.eq(packed.ready & self.i_data.valid),
        ]
        return [marks]

    def _read_one(self, m, walk, packed):
        """Do the same word by word."""
        asked, done = Signal(), Signal()
        m.d.comb += [
            self.o_request.p.eq(walk.p.address),
            self.o_request.valid.eq(walk.valid & ~asked),
            packed.p.data.eq(self.i_data.p),
            packed.p.count.eq(walk.p.count),
            packed.p.last.eq(walk.p.last),
            packed.valid.eq(self.i_data.valid),
            done.eq(packed.valid & packed.ready),
            self.i_data.ready.eq(packed.ready),
            walk.ready.eq(done),
        ]
        with m.If(self.o_request.valid & self.o_request.ready):
            m.d.sync += asked.eq(1)
        with m.If(done):
            m.d.sync += asked.eq(0)

    def _control(self, m, start, slot, segment):
        """Start a store when it may, end it with the last word of its last ``segment``."""
        finals = Signal(self.config.count_bits)  # done, and no store has waited for them yet
        rows = Signal(self.config.count_bits)  # that have not left yet
        last, waits = Signal(), self._has(StoreFlag.WAIT)
        m.d.sync += finals.eq(finals + self.i_final - (start & waits))
        with m.FSM() as fsm:
            with m.State("IDLE"), m.If(start):
                m.d.sync += rows.eq(self.i.p.rows)
                m.next = "RUN"
            with m.State("RUN"), m.If(self.o.valid & self.o.ready & segment.p.last):
                m.d.sync += rows.eq(rows - 1)
                with m.If(last):
                    m.next = "DONE"
            with m.State("DONE"):
                m.d.sync += slot.eq(~slot)
                m.next = "IDLE"
        idle, done = fsm.ongoing("IDLE"), fsm.ongoing("DONE")
        m.d.comb += [
            last.eq(segment.p.last & (rows == 1)),
            self.o.p.last.eq(last),
            self.o_waiting.eq(idle & self.i.valid & waits & (finals == 0)),
            start.eq(idle & self.i.valid & ~self.o_waiting),
            self.i.ready.eq(done),
            self.o_done.eq(done),
            self.o_release.eq(done & self._has(StoreFlag.RELEASE)),
        ]

    def _count(self, m, post):
        """Count the values that leave the post unit, and the zeros among them."""
        zeros = [
            (value == post.zero_point) & (lane < post.o.p.count)
            for lane, value in enumerate(post.o.p.data)
        ]
        m.d.sync += [self.o_values.eq(0), self.o_zeros.eq(0)]
        with m.If(post.o.valid & post.o.ready):
            m.d.sync += [self.o_values.eq(post.o.p.count), self.o_zeros.eq(sum(zeros))]
