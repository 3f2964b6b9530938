"""Gives every psum of a store the table entry of its filter."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..arith.post import MULTIPLIER_BITS, SHIFT_BITS, raw_word, table_entry
from ..guarded import guarded
from ..layouts import link_word
from ..memory import SyncRam, share_ram
from ..protection import fault_port, report


__all__ = ["StoreTable", "packed_word", "table_words", "table_write"]

#: One entry as it is written, for any width of a psum.
table_write = data.StructLayout(
    {"bias": signed(32), "multiplier": signed(MULTIPLIER_BITS), "shift": SHIFT_BITS}
)


def table_words(config):
    """Return how many entries the table of one store may have."""
    return max(config.psum_spad_words, 2 * config.psum_lanes)


def packed_word(config):
    """One word of psums as the buffer holds it; ``count`` of them are meant."""
    return data.StructLayout(
        {"data": link_word(config), "count": range(config.psum_lanes + 1), "last": 1}
    )


class StoreTable(wiring.Component):
    """Two tables of biases, multipliers and shifts, one of which is read.

    Value k of a row meets entry k % ``period``. One word per cycle, latency 1 cycle. There is one
    copy of the memory per lane, with a synchronous read port: the entry numbers are registers.

    Source: ``docs/formats.md`` 2.5.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator. A table has room for ``table_words(config)`` entries.

    Members
    -------
    i : ``In(stream.Signature(packed_word(config)))``
        Words of psums; ``last`` marks the last one of a row.
    o : ``Out(stream.Signature(raw_word(config)))``
        The same psums with their entries.
    slot : ``In(1)``
        Which table is read.
    period : ``In(16)``
        Entries in use, ``psum_lanes`` to ``table_words(config)``. Like ``slot`` it must not change
        while words of a row are inside.
    write_en, write_slot, write_index, write_data : ``In``
        Write one entry (of the other table), in one cycle; it is never refused.
    o_faults : ``Out(faults)``
        An entry that leaves was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    o: stream.Interface
    slot: Signal
    period: Signal
    write_en: Signal
    write_slot: Signal
    write_index: Signal
    write_data: data.View
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        self.index_bits = ceil_log2(table_words(config))
        super().__init__(
            {
                "i": In(stream.Signature(packed_word(config))),
                "o": Out(stream.Signature(raw_word(config))),
                "slot": In(1),
                "period": In(16),
                "write_en": In(1),
                "write_slot": In(1),
                "write_index": In(self.index_bits),
                "write_data": In(table_write),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        take = Signal()
        m.d.comb += self.i.ready.eq(self.o.ready | ~self.o.valid)
        m.d.comb += take.eq(self.i.valid & self.i.ready)
        with m.If(self.i.ready):
            m.d.sync += self.o.valid.eq(self.i.valid)
        with m.If(take):
            m.d.sync += [
                self.o.p.data.eq(self.i.p.data),
                self.o.p.count.eq(self.i.p.count),
                self.o.p.last.eq(self.i.p.last),
            ]
        tables = []
        for lane in range(self.config.psum_lanes):
            tables.append(self._lane(m, platform, lane, take))
            entry = data.View(table_entry(self.config), tables[lane].read_data)
            m.d.comb += self.o.p.table[lane].eq(entry)
        taken = self.o.valid & self.o.ready
        report(m, self, table=[(ram, self.o.valid, taken) for ram in tables])
        return m

    def _lane(self, m, platform, lane, take):
        """Return the table of one lane, which reads the entry for the word that was taken last."""
        layout = table_entry(self.config)
        depth = 2 << self.index_bits
        ram = guarded(SyncRam, width=layout.size, depth=depth, protection=self.config.protection)
        m.submodules[f"ram_{lane}"] = share_ram(ram, platform)
        entry = Signal(layout, name=f"entry_{lane}")
        index = Signal(self.index_bits, init=lane, name=f"index_{lane}")
        after = index + self.config.psum_lanes
        with m.If(take):
            m.d.sync += index.eq(Mux(after < self.period, after, after - self.period))
            with m.If(self.i.p.last):
                m.d.sync += index.eq(lane)
        m.d.comb += [
            ram.read_address.eq(Cat(index, self.slot)),
            ram.read_enable.eq(take),
            ram.write_address.eq(Cat(self.write_index, self.write_slot)),
            ram.write_enable.eq(self.write_en),
            ram.write_data.eq(entry),
        ]
        for field, _shape in layout:
            m.d.comb += entry[field].eq(self.write_data[field])
        return ram
