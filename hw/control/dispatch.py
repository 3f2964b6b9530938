"""What each kind of packet does."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..formats import Error, IfmapFlag, Kind, StoreFlag
from ..layouts import link_word
from .loader import load_job
from .store_table import table_words


__all__ = ["Dispatch"]

#: Cycles after which an IFMAP packet whose loader starves is too short: the decoder has said by
#: then what it finds wrong.
STARVED = 15
#: Most that the post unit can shift by, in bits.
MOST_SHIFT = 47
#: Tables of the post unit: stores that may be under way.
TABLES = 2


class Dispatch(wiring.Component):
    """Carries out LAYER, IFMAP, STORE, END and COUNTERS, and lets PASS be carried out.

    A packet is let through (``o_accept``) when what it asks for can be done at once; what is done
    at its commit therefore never fails. docs/formats.md, sections 2 and 7.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_kind, i_flags, i_id, i_fields, i_described, i_ending, i_commit :
        The packet under way (:class:`PacketIn`); ``i_fields`` are the first 8.
    i_body : ``In(stream.Signature(link_word(config)))``
        Its body.
    o_accept : ``Out(1)``
        It may be ended.
    o_error : ``Out(8)``
        ORDER, FIELD or LENGTH, or 0.
    o_pass_body, o_load_body : streams of link words
        Bodies of PASS and IFMAP packets.
    o_pass_begin, o_pass_commit, i_pass_extended, i_pass_accept, i_pass_complete, i_pass_illegal :
        See :class:`PassLoad`.
    o_job : ``Out(stream.Signature(load_job()))``
        What an IFMAP packet loads. ``i_loader_idle``: it has been loaded. ``i_loader_starves``:
        that waits for words.
    i_released : ``In(1)``
        An ifmap area is free. ``o_tile``: one more ifmap tile is ready.
    o_table : ``Out(..)``
        Writes a table entry of STORE: ``en``, ``slot``, ``index``, ``data`` (bias, multiplier,
        shift).
    o_store : ``Out(1)``
        Hand the STORE to the store unit; ``i_store_ready``: it takes one; ``i_stored``: one is
        done.
    o_layer, o_psum_areas, o_zero_point :
        Pulse at the start of a layer; its constants.
    o_end, o_count : ``Out(1)``
        Send ENDED; send COUNTED.
    i_idle : ``In(1)``
        Nothing is under way behind the dispatcher, except stores, which it counts itself.
    o_in_layer : ``Out(1)``
        Between LAYER and END.
    """

    i_kind: Signal
    i_flags: Signal
    i_fields: data.View
    i_described: Signal
    i_ending: Signal
    i_commit: Signal
    i_body: stream.Interface
    o_accept: Signal
    o_error: Signal
    o_pass_begin: Signal
    o_pass_body: stream.Interface
    o_load_body: stream.Interface
    o_pass_commit: Signal
    i_pass_extended: Signal
    i_pass_accept: Signal
    i_pass_complete: Signal
    i_pass_illegal: Signal
    o_job: stream.Interface
    i_loader_idle: Signal
    i_loader_starves: Signal
    i_released: Signal
    o_tile: Signal
    o_table: data.View
    o_store: Signal
    i_store_ready: Signal
    i_stored: Signal
    o_layer: Signal
    o_psum_areas: Signal
    o_zero_point: Signal
    o_end: Signal
    o_count: Signal
    i_idle: Signal
    o_in_layer: Signal

    def __init__(self, config):
        self.config = config
        word = stream.Signature(link_word(config))
        table = data.StructLayout(
            {"en": 1, "slot": 1, "index": 8, "bias": 32, "multiplier": 16, "shift": 6}
        )
        super().__init__(
            {
                "i_kind": In(8),
                "i_flags": In(8),
                "i_fields": In(data.ArrayLayout(16, 8)),
                "i_described": In(1),
                "i_ending": In(1),
                "i_commit": In(1),
                "i_body": In(word),
                "o_accept": Out(1),
                "o_error": Out(8),
                "o_pass_begin": Out(1),
                "o_pass_body": Out(word),
                "o_load_body": Out(word),
                "o_pass_commit": Out(1),
                "i_pass_extended": In(1),
                "i_pass_accept": In(1),
                "i_pass_complete": In(1),
                "i_pass_illegal": In(1),
                "o_job": Out(stream.Signature(load_job())),
                "i_loader_idle": In(1),
                "i_loader_starves": In(1),
                "i_released": In(1),
                "o_tile": Out(1),
                "o_table": Out(table),
                "o_store": Out(1),
                "i_store_ready": In(1),
                "i_stored": In(1),
                "o_layer": Out(1),
                "o_psum_areas": Out(8),
                "o_zero_point": Out(signed(config.activation_bits)),
                "o_end": Out(1),
                "o_count": Out(1),
                "i_idle": In(1),
                "o_in_layer": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        begin, seen = Signal(), Signal()  # header and blocks are complete: in this cycle; before
        extended = Signal()  # the layer has had an EXTENDED pass
        stores = Signal(range(TABLES + 1))
        areas, acquired = Signal(4), Signal()  # free ifmap areas
        idle = Signal()
        m.d.sync += seen.eq(self.i_described & ~self.i_commit)
        m.d.sync += stores.eq(stores + self.o_store - self.i_stored)
        m.d.sync += areas.eq(areas + self.i_released - acquired)
        with m.If(self.o_layer):
            m.d.sync += areas.eq(self.i_fields[0])
        m.d.comb += [
            begin.eq(self.i_described & ~seen),
            self.o_pass_begin.eq(begin & (self.i_kind == Kind.PASS)),
            idle.eq(self.i_idle & (stores == 0)),
        ]

        def fail(code):
            m.d.comb += self.o_error.eq(code)

        with m.If(begin & (self.o_in_layer == (self.i_kind == Kind.LAYER))):
            fail(Error.ORDER)
        with m.Elif(self.i_described), m.Switch(self.i_kind):
            with m.Case(Kind.LAYER):
                self._layer(m, fail, idle)
                with m.If(self.i_commit):
                    m.d.sync += extended.eq(0)
            with m.Case(Kind.IFMAP):
                self._ifmap(m, fail, areas, acquired)
            with m.Case(Kind.PASS):
                self._pass(m, fail, extended)
            with m.Case(Kind.STORE):
                self._store(m, fail, stores)
            with m.Case(Kind.END):
                m.d.comb += [self.o_accept.eq(idle), self.o_end.eq(self.i_commit)]
                with m.If(self.i_commit):
                    m.d.sync += self.o_in_layer.eq(0)
            with m.Case(Kind.COUNTERS):
                m.d.comb += [self.o_accept.eq(idle), self.o_count.eq(self.i_commit)]
        return m

    def _layer(self, m, fail, idle):
        """LAYER: wait for everything before it, then set the constants."""
        ifmap_areas, psum_areas, zero_point, reserved = self.i_fields[:4]
        bits = self.config.activation_bits
        value = zero_point[:bits].as_signed()
        m.d.comb += self.o_accept.eq(idle)
        with m.If(self.i_commit):
            m.d.comb += self.o_layer.eq(1)
            m.d.sync += [
                self.o_in_layer.eq(1),
                self.o_zero_point.eq(value),
            ]
        m.d.comb += self.o_psum_areas.eq(psum_areas)
        wrong = (
            (ifmap_areas == 0)
            | (ifmap_areas > 15)
            | (psum_areas == 0)
            | (psum_areas > 255)
            | (value != zero_point.as_signed())
            | (reserved != 0)
        )
        if not self.config.zero_points:
            wrong |= zero_point != 0
        with m.If(wrong):
            fail(Error.FIELD)

    def _ifmap(self, m, fail, areas, acquired):
        """IFMAP: take an area, tell the loader, let the body through."""
        flags, base, segments, values = self.i_fields[:4]
        acquire = (flags & IfmapFlag.ACQUIRE) != 0
        told = Signal()
        starved = Signal(range(STARVED + 1))
        job = self.o_job
        m.d.comb += [
            job.p.coded.eq(flags & IfmapFlag.CODED),
            job.p.base.eq(base),
            job.p.segments.eq(segments),
            job.p["values"].eq(values),
            job.valid.eq(~told & (~acquire | (areas != 0))),
            self.o_load_body.p.eq(self.i_body.p),
            self.o_load_body.valid.eq(self.i_body.valid & told),
            self.i_body.ready.eq(self.o_load_body.ready & told),
            self.o_accept.eq(told & self.i_loader_idle),
            self.o_tile.eq(self.i_commit & ((flags & IfmapFlag.READY) != 0)),
            acquired.eq(job.valid & job.ready & acquire),
        ]
        with m.If(job.valid & job.ready):
            m.d.sync += told.eq(1)
        with m.If(self.i_commit):
            m.d.sync += told.eq(0)
        # the trailer is here and the loader still waits for words: they will not come
        m.d.sync += starved.eq(Mux(self.i_ending & self.i_loader_starves & told, starved + 1, 0))
        with m.If((segments == 0) | (values == 0) | ((flags >> len(IfmapFlag)) != 0)):
            fail(Error.FIELD)
        with m.Elif((starved == STARVED) | (told & self.i_loader_idle & self.i_body.valid)):
            fail(Error.LENGTH)

    def _pass(self, m, fail, extended):
        """PASS: nearly all of it is done elsewhere."""
        m.d.comb += [
            self.o_pass_body.p.eq(self.i_body.p),
            self.o_pass_body.valid.eq(self.i_body.valid),
            self.i_body.ready.eq(self.o_pass_body.ready),
            self.o_accept.eq(self.i_pass_accept),
            self.o_pass_commit.eq(self.i_commit),
        ]
        with m.If(self.i_commit):
            m.d.sync += extended.eq(1)
        with m.If(~extended & ~self.i_pass_extended):
            fail(Error.ORDER)
        with m.Elif(self.i_pass_illegal):
            fail(Error.FIELD)
        with m.Elif(
            (self.i_pass_complete & self.i_body.valid) | (~self.i_pass_complete & self.i_ending)
        ):
            fail(Error.LENGTH)

    def _store(self, m, fail, stores):
        """STORE: fill a table, then hand the descriptor on."""
        flags, _base, rows, values, period, _threshold, zero_point, reserved = self.i_fields
        config = self.config
        offset = zero_point[: config.activation_bits].as_signed()
        per_entry = -(-4 // config.fields_per_word)
        part, index, slot = Signal(range(max(per_entry, 2))), Signal(16), Signal()
        low = Signal(config.link_bits)
        free, complete = Signal(), Signal()
        entry = (self.i_body.p if per_entry == 1 else Cat(low, self.i_body.p))[:64]
        m.d.comb += [
            free.eq(stores != TABLES),
            complete.eq(index == period),
            self.i_body.ready.eq(free & ~complete),
            self.o_table.en.eq(self.i_body.valid & self.i_body.ready & (part == per_entry - 1)),
            self.o_table.slot.eq(slot),
            self.o_table.index.eq(index),
            self.o_table.bias.eq(entry[:32]),
            self.o_table.multiplier.eq(entry[32:48]),
            self.o_table.shift.eq(entry[48:54]),
            self.o_accept.eq(free & complete & self.i_store_ready),
            self.o_store.eq(self.i_commit),
        ]
        with m.If(self.i_body.valid & self.i_body.ready):
            m.d.sync += [low.eq(self.i_body.p), part.eq(part + 1)]
            with m.If(part == per_entry - 1):
                m.d.sync += [part.eq(0), index.eq(index + 1)]
        with m.If(self.i_commit):
            m.d.sync += [index.eq(0), slot.eq(~slot)]
        most = table_words(config)
        rescaled = (flags & StoreFlag.RESCALE) != 0
        with m.If(
            (rows == 0)
            | (values == 0)
            | (period < config.psum_lanes)
            | (period > most)
            | (rescaled & (not config.rescale))
            | ((offset if config.zero_points else 0) != zero_point.as_signed())
            | (reserved != 0)
            | ((flags >> len(StoreFlag)) != 0)
            | (self.o_table.en & (entry[48:] > MOST_SHIFT))
        ):
            fail(Error.FIELD)
        with m.Elif((complete & self.i_body.valid) | (~complete & self.i_ending)):
            fail(Error.LENGTH)
