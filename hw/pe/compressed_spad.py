"""The filter scratchpad of a PE that keeps no weight that is 0."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, memory, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..layouts import column_bits, filter_column, filter_entry, filter_write


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
    """

    i_write: data.View
    i_number: Signal
    o_column: data.View
    i_read: Signal
    i_addr: Signal
    o_entry: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_write": In(filter_write(config)),
                "i_number": In(column_bits(config)),
                "o_column": Out(filter_column(config)),
                "i_read": In(1),
                "i_addr": In(ceil_log2(config.filter_addresses)),
                "o_entry": Out(filter_entry(config)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        m.submodules.columns = columns = memory.Memory(
            shape=filter_column(config), depth=1 << column_bits(config), init=[]
        )
        close, look = columns.write_port(), columns.read_port(domain="comb")
        m.d.comb += [
            close.addr.eq(self.i_write.number),
            close.data.eq(self.i_write.column),
            close.en.eq(self.i_write.close),
            look.addr.eq(self.i_number),
            self.o_column.eq(look.data),
        ]

        m.submodules.ram = ram = memory.Memory(
            shape=filter_entry(config),
            depth=config.filter_addresses,
            init=[],
            attrs={"no_rw_check": "1"},
        )
        write, read = ram.write_port(), ram.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(self.i_write.addr),
            write.data.weight.eq(self.i_write.data),
            write.data.count.eq(self.i_write.count),
            write.en.eq(self.i_write.en),
            read.addr.eq(self.i_addr),
        ]
        # as in FilterScratchpad, the form of which synthesis makes a block RAM
        fetched = Signal(filter_entry(config), reset_less=True)
        with m.If(self.i_read):
            m.d.sync += fetched.eq(read.data)
        m.d.comb += self.o_entry.eq(fetched)
        return m
