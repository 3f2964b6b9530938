"""PASS packets: filters to the array, descriptors to the streams."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..array.array import array_params
from ..array.filters import filter_shape, filter_word
from ..config import FIELD_BITS
from ..formats import PASS_FIELDS, PassFlag
from ..layouts import PASS_BITS, link_word
from .columns import Columns
from .ifmap_stream import ifmap_pass
from .psum_stream import psum_pass


__all__ = ["PassLoad", "pass_fields"]


def pass_fields():
    """Both blocks of a PASS packet."""
    return data.StructLayout(dict.fromkeys(PASS_FIELDS, 16))


class PassLoad(wiring.Component):
    """Carries out PASS packets.

    The filters go to the half of the scratchpads that no PE reads; when the packet has been found
    right, the pass is handed to the three streams and to the PEs at once.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_fields : ``In(pass_fields())``
        Fields of the packet under way.
    i_begin : ``In(1)``
        Pulse: the fields are complete.
    i_body : ``In(stream.Signature(link_word(config)))``
        Filter words.
    i_commit : ``In(1)``
        The packet is right.
    o_accept : ``Out(1)``
        All filters are in their place and the streams take a pass.
    o_complete : ``Out(1)``
        All filter words have come.
    o_extended : ``Out(1)``
        The packet has both blocks.
    o_illegal : ``Out(1)``
        A field has a value that this machine cannot obey.
    o_filter : ``Out(stream.Signature(filter_word(config)))``
        Filter words with their tags.
    o_groups, o_shape, o_params, o_loaded :
        See :class:`PEArray`.
    i_begun, i_ended, i_filters_idle :
        See :class:`PEArray`.
    o_ifmap, o_read, o_write : streams of :func:`ifmap_pass` and :func:`psum_pass`
        The pass for each stream.
    """

    i_fields: data.View
    i_begin: Signal
    i_body: stream.Interface
    i_commit: Signal
    o_accept: Signal
    o_complete: Signal
    o_extended: Signal
    o_illegal: Signal
    o_filter: stream.Interface
    o_groups: data.View
    o_shape: data.View
    o_params: data.View
    o_loaded: Signal
    i_begun: Signal
    i_ended: Signal
    i_filters_idle: Signal
    o_ifmap: stream.Interface
    o_read: stream.Interface
    o_write: stream.Interface

    def __init__(self, config):
        self.config = config
        group = ceil_log2(config.columns) or 1
        ports = {
            "i_fields": In(pass_fields()),
            "i_begin": In(1),
            "i_body": In(stream.Signature(link_word(config))),
            "i_commit": In(1),
            "o_accept": Out(1),
            "o_complete": Out(1),
            "o_extended": Out(1),
            "o_illegal": Out(1),
            "o_filter": Out(stream.Signature(filter_word(config))),
            "o_groups": Out(data.ArrayLayout(group, config.columns)),
            "o_params": Out(data.ArrayLayout(array_params(config), 2)),
            "o_loaded": Out(PASS_BITS),
            "i_begun": In(1),
            "i_ended": In(1),
            "i_filters_idle": In(1),
            "o_ifmap": Out(stream.Signature(ifmap_pass(config))),
            "o_read": Out(stream.Signature(psum_pass(config))),
            "o_write": Out(stream.Signature(psum_pass(config))),
        }
        if config.skipping:
            ports["o_shape"] = Out(filter_shape(config))
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        fields = self.i_fields
        flag = {name: (fields.flags & name) != 0 for name in PassFlag}
        columns = m.submodules.columns = Columns(self.config)
        m.d.comb += [
            columns.i_groups.eq(fields.groups),
            columns.i_group_rows.eq(fields.group_rows),
            columns.i_tail_rows.eq(fields.tail_rows),
            columns.i_row_step.eq(fields.row_step),
            columns.i_start.eq(self.i_begin & flag[PassFlag.EXTENDED]),
        ]
        m.d.comb += [
            self.o_groups[index].eq(columns.o[index].group) for index in range(self.config.columns)
        ]
        if self.config.skipping:
            m.d.comb += [self.o_shape.p.eq(fields.p), self.o_shape.window.eq(fields.window)]
        described = Signal()  # a little after i_begin, when the columns are found, too
        whole_before = Signal()
        free = Signal()
        m.d.comb += free.eq(Mux(flag[PassFlag.WHOLE] | whole_before, self.i_ended, self.i_begun))
        done = self._filters(m, flag, described & columns.o_ready & free)
        streams_ready = self.o_ifmap.ready & self.o_read.ready & self.o_write.ready
        m.d.comb += [
            self.o_illegal.eq(
                described & columns.o_ready & (self._illegal(flag) | ~columns.o_fits)
            ),
            self.o_accept.eq(
                described & columns.o_ready & done & self.i_filters_idle & streams_ready
            ),
            self.o_complete.eq(done),
            self.o_extended.eq(flag[PassFlag.EXTENDED]),
        ]
        with m.If(self.i_begin):
            m.d.sync += described.eq(1)
        with m.If(self.i_commit):
            m.d.sync += [
                described.eq(0),
                self.o_loaded.eq(self.o_loaded + 1),
                whole_before.eq(flag[PassFlag.WHOLE]),
            ]
            if self.config.overlap:
                with m.If(self.o_loaded[0]):
                    m.d.sync += self._params(self.o_params[1], columns.o, flag, upper=1)
                with m.Else():
                    m.d.sync += self._params(self.o_params[0], columns.o, flag, upper=0)
        if not self.config.overlap:  # the packet stays until its pass has ended
            for upper in range(2):
                m.d.comb += self._params(self.o_params[upper], columns.o, flag, upper=upper)
        self._streams(m, flag)
        return m

    def _filters(self, m, flag, free):
        """Tag the filter words; return whether all of them have come."""
        fields, out = self.i_fields, self.o_filter
        narrow = self.config.count_bits < FIELD_BITS
        pairs = range(self.config.rows + 1) if narrow else 8
        groups = range(self.config.columns + 1) if narrow else 8
        pair, word, group = Signal(pairs), Signal(self.config.count_bits), Signal(groups)
        done = Signal()
        m.d.comb += [
            out.p.data.eq(self.i_body.p),
            out.p.pair.eq(pair),
            out.p["set"].eq(group),
            out.p.every.eq(fields.filter_sets == 1),
            out.p.first.eq(word == 0),
            out.p.upper.eq(self.o_loaded[0] & ~flag[PassFlag.WHOLE]),
            out.valid.eq(self.i_body.valid & free & ~done),
            self.i_body.ready.eq(out.ready & free & ~done),
        ]
        with m.If(out.valid & out.ready):
            m.d.sync += pair.eq(pair + 1)
            with m.If(pair + 1 == fields.pairs):
                m.d.sync += [pair.eq(0), word.eq(word + 1)]
                with m.If(word + 1 == fields.filter_words):
                    m.d.sync += [word.eq(0), group.eq(group + 1)]
                    m.d.sync += done.eq(group + 1 == fields.filter_sets)
        with m.If(self.i_commit):
            m.d.sync += [pair.eq(0), word.eq(0), group.eq(0), done.eq(0)]
        return done

    def _illegal(self, flag):
        """Whether a field is out of range."""
        config, fields = self.config, self.i_fields
        room = config.filter_half_words // config.weight_lanes
        counts = (
            "slots", "filter_words", "p", "window", "retire", "kernel_rows", "row_step",
            "groups", "group_rows", "tail_rows", "images", "steps", "ifmap_row_words",
            "ifmap_last_values", "ifmap_rows", "ifmap_tail_rows", "psum_row_words",
            "psum_last_values", "pairs",
        )  # fmt: skip
        most = {
            "pairs": config.rows,
            "p": config.psum_spad_words,
            "window": config.ifmap_spad_words,
            "kernel_rows": 127,
            "row_step": 127,
            "groups": config.columns,
            "group_rows": config.columns,
            "ifmap_last_values": config.activation_lanes,
            "psum_last_values": config.psum_lanes,
            "ifmap_rows": 4095,
        }
        wrong = [fields[name] == 0 for name in counts]
        wrong += [fields[name] > value for name, value in most.items()]
        wrong += [
            fields.retire > fields.window,
            fields.row_step > fields.kernel_rows,
            ~flag[PassFlag.FIRST] & (fields.distance == 0),
            (fields.reserved_0 | fields.reserved_1 | fields.reserved_2) != 0,
            fields.row >= fields.kernel_rows,
            fields.tail_rows > fields.group_rows,
            fields.filter_words > Mux(flag[PassFlag.WHOLE], 2 * room, room),
            (fields.filter_sets != 1) & (fields.filter_sets != fields.groups),
            (fields.ifmap_sets != 1) & (fields.ifmap_sets != fields.groups),
            (fields.flags >> len(PassFlag)) != 0,
        ]
        return Cat(wrong).any()

    def _params(self, params, places, flag, *, upper):
        """Return what sets the parameters of the array for one parity of passes."""
        fields = self.i_fields
        return [
            params.pe.active.eq(1),
            params.pe.p.eq(fields.p),
            params.pe.window.eq(fields.window),
            params.pe.retire.eq(fields.retire),
            params.pe.upper.eq(upper & ~flag[PassFlag.WHOLE]),
            params.route.pairs.eq(fields.pairs),
            params.route.kernel_rows.eq(fields.kernel_rows),
            params.route.per_set.eq(fields.ifmap_sets != 1),
            params.route.columns.eq(places),
        ]

    def _streams(self, m, flag):
        """Hand the pass to the streams."""
        fields = self.i_fields
        ifmap = self.o_ifmap.p
        m.d.comb += [
            ifmap.acquire.eq(flag[PassFlag.ACQUIRE]),
            ifmap.release.eq(flag[PassFlag.RELEASE]),
            ifmap.base.eq(fields.ifmap_base),
            ifmap.filter_row.eq(fields.row),
            ifmap.kernel_rows.eq(fields.kernel_rows),
            ifmap.last_values.eq(fields.ifmap_last_values),
            ifmap.images.eq(fields.images),
            ifmap.steps.eq(fields.steps),
            ifmap.row_words.eq(fields.ifmap_row_words),
            ifmap.sets.eq(fields.ifmap_sets),
            ifmap.slots.eq(fields.slots),
            ifmap.rows.eq(fields.ifmap_rows),
            ifmap.tail_rows.eq(fields.ifmap_tail_rows),
            ifmap.image_stride.eq(fields.ifmap_image_stride),
            ifmap.step_stride.eq(fields.ifmap_step_stride),
            ifmap.set_stride.eq(fields.ifmap_set_stride),
            ifmap.slot_stride.eq(fields.ifmap_slot_stride),
            self.o_ifmap.valid.eq(self.i_commit),
        ]
        for port in (self.o_read, self.o_write):
            m.d.comb += [
                port.p.first.eq(flag[PassFlag.FIRST]),
                port.p.final.eq(flag[PassFlag.FINAL]),
                port.p.last_values.eq(fields.psum_last_values),
                port.p.images.eq(fields.images),
                port.p.steps.eq(fields.steps),
                port.p.row_words.eq(fields.psum_row_words),
                port.p.groups.eq(fields.groups),
                port.p.rows.eq(fields.group_rows),
                port.p.tail_rows.eq(fields.tail_rows),
                port.p.image_stride.eq(fields.psum_image_stride),
                port.p.step_stride.eq(fields.psum_step_stride),
                port.p.group_stride.eq(fields.psum_group_stride),
                port.p.distance.eq(fields.distance),
                port.p.base.eq(fields.psum_base),
                port.valid.eq(self.i_commit),
            ]
