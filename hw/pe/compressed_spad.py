"""The filter scratchpad of a PE that keeps no weight that is 0."""

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..guarded import guarded
from ..layouts import column_bits, filter_column, filter_entry, filter_write
from ..memory import AsyncRam, SyncRam, share_ram
from ..protection import report
from .scratchpad import used_ports


__all__ = ["CompressedScratchpad"]


class CompressedScratchpad(wiring.Component):
    """The weights other than 0 of up to two passes, and where each column of them begins.

    The entries stand in a block RAM: one read and one write per cycle, and the data of a read are
    there in the next cycle and stay until the next read, as in :class:`FilterScratchpad`. The
    columns stand in a memory that is read without a clock.

    Source: the weight scratchpads of Chen, Yang, Emer, Sze, "Eyeriss v2", JETCAS 9(2), 2019,
    section IV. Reference model: :func:`golden.compressed.compress`.

    Parameters
    ----------
    config : Config
        Uses ``filter_addresses``, ``weight_bits``, ``ifmap_spad_words``, ``psum_spad_words``.

    Members
    -------
    i_write : ``In(filter_write(config))``
        Writes one entry, one column, or both.
    i_number : ``In(column_bits(config))``
        A column; its top bit is that of the upper half.
    o_column : ``Out(filter_column(config))``
        Where it stands.
    i_read : ``In(1)``
        Read the entry at ``i_addr``.
    i_addr : ``In(range(filter_addresses))``
        Which one.
    o_entry : ``Out(filter_entry(config))``
        The entry read last.
    i_looked, i_used : ``In(1)``
        The column, the entry read last is used in this cycle. Only with ``protection``.
    o_faults : ``Out(faults)``
        It is found wrong. Only with ``protection``.
    """

    i_write: data.View
    i_number: Signal
    o_column: data.View
    i_read: Signal
    i_addr: Signal
    o_entry: data.View
    i_looked: Signal
    i_used: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        used = {"i_looked": In(1)} if config.protection != "none" else {}
        super().__init__(
            {
                "i_write": In(filter_write(config)),
                "i_number": In(column_bits(config)),
                "o_column": Out(filter_column(config)),
                "i_read": In(1),
                "i_addr": In(ceil_log2(config.filter_addresses)),
                "o_entry": Out(filter_entry(config)),
            }
            | used
            | used_ports(config)
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        columns = guarded(
            AsyncRam,
            width=filter_column(config).size,
            depth=1 << column_bits(config),
            protection=config.protection,
        )
        m.submodules.columns = share_ram(columns, platform)
        m.d.comb += [
            columns.write_address.eq(self.i_write.number),
            columns.write_data.eq(self.i_write.column),
            columns.write_enable.eq(self.i_write.close),
            columns.read_address.eq(self.i_number),
            Value.cast(self.o_column).eq(columns.read_data),
        ]

        entry = Signal(filter_entry(config))
        width, depth = filter_entry(config).size, config.filter_addresses
        ram = guarded(SyncRam, width=width, depth=depth, protection=config.protection)
        m.submodules.ram = share_ram(ram, platform)
        m.d.comb += [
            entry.weight.eq(self.i_write.data),
            entry.count.eq(self.i_write.count),
            ram.write_address.eq(self.i_write.addr),
            ram.write_data.eq(entry),
            ram.write_enable.eq(self.i_write.en),
            ram.read_address.eq(self.i_addr),
            ram.read_enable.eq(self.i_read),
            Value.cast(self.o_entry).eq(ram.read_data),
        ]
        if config.protection != "none":
            uses = (columns, self.i_looked), (ram, self.i_used)
            report(m, self, filter=[(word, used, used) for word, used in uses])
        return m
