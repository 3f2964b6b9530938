"""The filter and the psum scratchpad of a PE."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, memory, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..layouts import filter_write


__all__ = ["BlockPsumScratchpad", "FilterScratchpad", "PsumScratchpad"]


class FilterScratchpad(wiring.Component):
    """The weights of up to two passes; a block RAM.

    One read and one write per cycle; the data of a read are there in the next cycle and stay until
    the next read. What is read of a word in the cycle in which it is written is not defined.

    Parameters
    ----------
    config : Config
        Uses ``filter_addresses``, ``weight_bits``.

    Members
    -------
    i_write : ``In(filter_write(config))``
        Writes one weight.
    i_read : ``In(1)``
        Read the word at ``i_addr``.
    i_addr : ``In(range(filter_addresses))``
        Which one.
    o_data : ``Out(signed(weight_bits))``
        The word read last.
    """

    i_write: data.View
    i_read: Signal
    i_addr: Signal
    o_data: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_write": In(filter_write(config)),
                "i_read": In(1),
                "i_addr": In(ceil_log2(config.filter_addresses)),
                "o_data": Out(signed(config.weight_bits)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.ram = ram = memory.Memory(
            shape=signed(self.config.weight_bits),
            depth=self.config.filter_addresses,
            init=[],
            attrs={"no_rw_check": "1"},
        )
        write, read = ram.write_port(), ram.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(self.i_write.addr),
            write.data.eq(self.i_write.data),
            write.en.eq(self.i_write.en),
            read.addr.eq(self.i_addr),
        ]
        # A register behind an unclocked read is what synthesis makes a block RAM of, and the only
        # form of it for which the attribute saves it the logic that settles collisions.
        fetched = Signal.like(self.o_data, reset_less=True)
        with m.If(self.i_read):
            m.d.sync += fetched.eq(read.data)
        m.d.comb += self.o_data.eq(fetched)
        return m


class PsumScratchpad(wiring.Component):
    """The psums of one window, one per filter; a memory that is read without a clock.

    Reads and writes one word in the same cycle, so a word may be read, added to and written back
    in every cycle.

    Parameters
    ----------
    config : Config
        Uses ``psum_spad_words``, ``psum_bits``.

    Members
    -------
    i_addr : ``In(range(psum_spad_words))``
        Which word.
    i_write : ``In(1)``
        Write ``i_data`` at the end of this cycle.
    i_data : ``In(signed(psum_bits))``
        What is written.
    o_data : ``Out(signed(psum_bits))``
        The word as it was before this cycle's write.
    """

    i_addr: Signal
    i_write: Signal
    i_data: Signal
    o_data: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_addr": In(ceil_log2(config.psum_spad_words)),
                "i_write": In(1),
                "i_data": In(signed(config.psum_bits)),
                "o_data": Out(signed(config.psum_bits)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.ram = ram = memory.Memory(
            shape=signed(self.config.psum_bits), depth=self.config.psum_spad_words, init=[]
        )
        write, read = ram.write_port(), ram.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(self.i_addr),
            write.data.eq(self.i_data),
            write.en.eq(self.i_write),
            read.addr.eq(self.i_addr),
            self.o_data.eq(read.data),
        ]
        return m


class BlockPsumScratchpad(wiring.Component):
    """The psums of one window in a block RAM: a word is read one cycle before it is written back.

    Parameters
    ----------
    config : Config
        Uses ``psum_spad_words``, ``psum_bits``.

    Members
    -------
    i_move : ``In(1)``
        Read the word at ``i_next``; the address of the next cycle is this one.
    i_next : ``In(range(psum_spad_words))``
        Which word.
    i_addr, i_write, i_data :
        As in :class:`PsumScratchpad`. Only with ``i_move`` a word is written.
    o_data : ``Out(signed(psum_bits))``
        The word read last, with what was written in the cycle of its reading.
    """

    i_move: Signal
    i_next: Signal
    i_addr: Signal
    i_write: Signal
    i_data: Signal
    o_data: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_move": In(1),
                "i_next": In(ceil_log2(config.psum_spad_words)),
                "i_addr": In(ceil_log2(config.psum_spad_words)),
                "i_write": In(1),
                "i_data": In(signed(config.psum_bits)),
                "o_data": Out(signed(config.psum_bits)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.ram = ram = memory.Memory(
            shape=signed(self.config.psum_bits),
            depth=self.config.psum_spad_words,
            init=[],
            attrs={"no_rw_check": "1"},
        )
        write, read = ram.write_port(), ram.read_port(domain="comb")
        fetched = Signal.like(self.o_data, reset_less=True)
        written = Signal.like(self.o_data, reset_less=True)
        same = Signal()  # the word that was read has been written in the same cycle
        m.d.comb += [
            write.addr.eq(self.i_addr),
            write.data.eq(self.i_data),
            write.en.eq(self.i_write),
            read.addr.eq(self.i_next),
            self.o_data.eq(Mux(same, written, fetched)),
        ]
        with m.If(self.i_move):
            m.d.sync += [fetched.eq(read.data), written.eq(self.i_data)]
            m.d.sync += same.eq(self.i_write & (self.i_next == self.i_addr))
        return m
