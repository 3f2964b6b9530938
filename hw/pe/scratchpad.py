"""The filter and the psum scratchpad of a PE."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..guarded import guarded
from ..layouts import filter_write
from ..memory import AsyncRam, SyncRam, share_ram
from ..protection import fault_port, report


__all__ = ["BlockPsumScratchpad", "FilterScratchpad", "PsumScratchpad", "used_ports"]


def used_ports(config):
    """Return the ports of a scratchpad that is told which words are used, and tells of faults."""
    if config.protection == "none":
        return {}
    return {"i_used": In(1)} | fault_port(config.protection)


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
    i_used : ``In(1)``
        The word read last is used in this cycle. Only with ``protection``.
    o_faults : ``Out(faults)``
        It is found wrong. Only with ``protection``.
    """

    i_write: data.View
    i_read: Signal
    i_addr: Signal
    o_data: Signal
    i_used: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_write": In(filter_write(config)),
                "i_read": In(1),
                "i_addr": In(ceil_log2(config.filter_addresses)),
                "o_data": Out(signed(config.weight_bits)),
            }
            | used_ports(config)
        )

    def elaborate(self, platform):
        m = Module()
        width, depth = self.config.weight_bits, self.config.filter_addresses
        ram = guarded(SyncRam, width=width, depth=depth, protection=self.config.protection)
        m.submodules.ram = share_ram(ram, platform)
        m.d.comb += [
            ram.write_address.eq(self.i_write.addr),
            ram.write_data.eq(self.i_write.data),
            ram.write_enable.eq(self.i_write.en),
            ram.read_address.eq(self.i_addr),
            ram.read_enable.eq(self.i_read),
            self.o_data.eq(ram.read_data),
        ]
        if self.config.protection != "none":
            report(m, self, filter=[(ram, self.i_used, self.i_used)])
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
    i_used : ``In(1)``
        That word is used in this cycle. Only with ``protection``.
    o_faults : ``Out(faults)``
        It is found wrong. Only with ``protection``.
    """

    i_addr: Signal
    i_write: Signal
    i_data: Signal
    o_data: Signal
    i_used: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_addr": In(ceil_log2(config.psum_spad_words)),
                "i_write": In(1),
                "i_data": In(signed(config.psum_bits)),
                "o_data": Out(signed(config.psum_bits)),
            }
            | used_ports(config)
        )

    def elaborate(self, platform):
        m = Module()
        width, depth = self.config.psum_bits, self.config.psum_spad_words
        ram = guarded(AsyncRam, width=width, depth=depth, protection=self.config.protection)
        m.submodules.ram = share_ram(ram, platform)
        m.d.comb += [
            ram.write_address.eq(self.i_addr),
            ram.write_data.eq(self.i_data),
            ram.write_enable.eq(self.i_write),
            ram.read_address.eq(self.i_addr),
            self.o_data.eq(ram.read_data),
        ]
        if self.config.protection != "none":
            report(m, self, psum=[(ram, self.i_used, self.i_used)])
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
    i_used : ``In(1)``
        That word is used in this cycle. Only with ``protection``.
    o_faults : ``Out(faults)``
        It is found wrong. Only with ``protection``.
    """

    i_move: Signal
    i_next: Signal
    i_addr: Signal
    i_write: Signal
    i_data: Signal
    o_data: Signal
    i_used: Signal
    o_faults: data.View

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
            | used_ports(config)
        )

    def elaborate(self, platform):
        m = Module()
        width, depth = self.config.psum_bits, self.config.psum_spad_words
        ram = guarded(SyncRam, width=width, depth=depth, protection=self.config.protection)
        m.submodules.ram = share_ram(ram, platform)
        written = Signal.like(self.o_data, reset_less=True)
        same = Signal()  # the word that was read has been written in the same cycle
        m.d.comb += [
            ram.write_address.eq(self.i_addr),
            ram.write_data.eq(self.i_data),
            ram.write_enable.eq(self.i_write),
            ram.read_enable.eq(self.i_move),
            ram.read_address.eq(self.i_next),
            self.o_data.eq(Mux(same, written, ram.read_data)),
        ]
        with m.If(self.i_move):
            m.d.sync += written.eq(self.i_data)
            m.d.sync += same.eq(self.i_write & (self.i_next == self.i_addr))
        if self.config.protection != "none":
            used = self.i_used & ~same
            report(m, self, psum=[(ram, used, used)])
        return m
