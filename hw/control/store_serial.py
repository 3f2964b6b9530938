"""From psums to ofmap values, one at a time."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..arith.post import THRESHOLD_BITS, PostUnit, table_entry
from ..codec.rlc_serial import ofmap_value
from ..guarded import guarded
from ..memory import SyncRam, share_ram
from ..protection import fault_port, report
from .store_table import packed_word, table_words, table_write


__all__ = ["SerialPost"]


class SerialPost(PostUnit):
    """Two tables and a post unit that takes one psum every two cycles.

    Value k of a row meets entry k % ``period`` of the table that is read; the arithmetic is that
    of :class:`PostUnit`, without registers between its steps.

    Source: ``docs/formats.md`` 2.5. Reference model: :func:`golden.post.post`.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator.

    Members
    -------
    i : ``In(stream.Signature(packed_word(config)))``
        Words of psums; taken with their last value.
    o : ``Out(stream.Signature(ofmap_value(config)))``
        Ofmap values.
    slot, period, write_en, write_slot, write_index, write_data :
        As in :class:`StoreTable`.
    relu, rescale, threshold, zero_point :
        As in :class:`PostUnit`.
    """

    i: stream.Interface
    o: stream.Interface
    slot: Signal
    period: Signal
    write_en: Signal
    write_slot: Signal
    write_index: Signal
    write_data: data.View
    relu: Signal
    rescale: Signal
    threshold: Signal
    zero_point: Signal

    def __init__(self, config):
        self.config = config
        self.index_bits = ceil_log2(table_words(config))
        wiring.Component.__init__(
            self,
            {
                "i": In(stream.Signature(packed_word(config))),
                "o": Out(stream.Signature(ofmap_value(config))),
                "slot": In(1),
                "period": In(16),
                "write_en": In(1),
                "write_slot": In(1),
                "write_index": In(self.index_bits),
                "write_data": In(table_write),
                "relu": In(1),
                "rescale": In(1),
                "threshold": In(THRESHOLD_BITS),
                "zero_point": In(signed(config.activation_bits)),
            }
            | fault_port(config.protection),
        )

    @property
    def latency(self) -> int:
        """Cycles from the first cycle of a psum to its value."""
        return 1

    def elaborate(self, platform):
        m = Module()
        config = self.config
        lane, index = Signal(range(config.psum_lanes)), Signal(self.index_bits)
        found, take, ends = Signal(), Signal(), Signal()  # `found`: the entry has been read
        entry = self._table(m, platform, index, take)
        value = self.i.p.data.word_select(lane, config.psum_bits).as_signed()
        m.d.comb += [
            take.eq(self.o.valid & self.o.ready),
            ends.eq(lane + 1 == self.i.p.count),
            self.o.valid.eq(self.i.valid & found),
            self.o.p.data.eq(self._post(m, value, entry)),
            self.o.p.last.eq(ends & self.i.p.last),
            self.i.ready.eq(take & ends),
        ]
        m.d.sync += found.eq(~take)
        with m.If(take):
            m.d.sync += [lane.eq(Mux(ends, 0, lane + 1)), index.eq(index + 1)]
            with m.If((ends & self.i.p.last) | (index + 1 == self.period)):
                m.d.sync += index.eq(0)
        return m

    def _table(self, m, platform, index, take):
        """Make the tables; return the entry at ``index``, one cycle late, used by ``take``."""
        layout = table_entry(self.config)
        entry, written = Signal(layout), Signal(layout)
        width, depth = len(entry.as_value()), 2 << self.index_bits
        ram = guarded(SyncRam, width=width, depth=depth, protection=self.config.protection)
        m.submodules.ram = share_ram(ram, platform)
        m.d.comb += [
            ram.read_enable.eq(1),
            ram.read_address.eq(Cat(index, self.slot)),
            ram.write_address.eq(Cat(self.write_index, self.write_slot)),
            ram.write_enable.eq(self.write_en),
            ram.write_data.eq(written),
            Value.cast(entry).eq(ram.read_data),
        ]
        report(m, self, table=[(ram, self.o.valid, take)])
        for field, _shape in layout:
            m.d.comb += written[field].eq(self.write_data[field])
        return entry

    def _post(self, m, value, entry):
        """Return the ofmap value of a psum."""

        def stage(name, value, shape):
            result = Signal(shape, name=name)
            m.d.comb += result.eq(value)
            return result

        return self._finish(stage, self._scale(stage, value, entry))
