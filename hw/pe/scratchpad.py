"""The three memories of a PE."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, memory, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect
from ..layouts import filter_write, ifmap_word


__all__ = ["FilterScratchpad", "IfmapScratchpad", "PsumScratchpad"]


class FilterScratchpad(wiring.Component):
    """The weights of up to two passes; a block RAM.

    One read and one write per cycle; the data of a read are there in the next cycle and stay until
    the next read. Nobody reads a word in the cycle in which it is written.

    Parameters
    ----------
    config : Config
        Uses ``filter_spad_words``, ``weight_bits``.

    Members
    -------
    i_write : ``In(filter_write(config))``
        Writes one weight.
    i_read : ``In(1)``
        Read the word at ``i_addr``.
    i_addr : ``In(range(filter_spad_words))``
        Which one.
    o_data : ``Out(signed(weight_bits))``
        The word read last.
    """

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_write": In(filter_write(config)),
                "i_read": In(1),
                "i_addr": In(ceil_log2(config.filter_spad_words)),
                "o_data": Out(signed(config.weight_bits)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.ram = ram = memory.Memory(
            shape=signed(self.config.weight_bits), depth=self.config.filter_spad_words, init=[]
        )
        write, read = ram.write_port(), ram.read_port()
        m.d.comb += [
            write.addr.eq(self.i_write.addr),
            write.data.eq(self.i_write.data),
            write.en.eq(self.i_write.en),
            read.addr.eq(self.i_addr),
            read.en.eq(self.i_read),
            self.o_data.eq(read.data),
        ]
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


def entry_layout(config):
    """One entry of the ifmap scratchpad; ``zero``, ``last`` and ``end`` describe ``data``."""
    return data.StructLayout({"data": signed(config.ifmap_bits), "zero": 1, "last": 1, "end": 1})


class IfmapScratchpad(wiring.Component):
    """A ring of ifmap values with a cursor; it unpacks the words that fill it.

    A word is unpacked at one value per cycle into the ring; its ``last`` goes with its last value,
    and an ``end`` word becomes an entry of its own. The reader sees the entry under the cursor and
    steps through a window; ``i_free`` drops entries, and ``i_rewind`` takes the cursor back to the
    oldest one that has not been dropped. A value is under the cursor three cycles after its word
    was taken at the earliest; at one value per cycle in and out there is no gap.

    Parameters
    ----------
    config : Config
        Uses ``ifmap_spad_words``, ``ifmap_fifo_words``, and the ifmap word.

    Members
    -------
    i : ``In(stream.Signature(ifmap_word(config)))``
        Words in.
    o_valid : ``Out(1)``
        There is an entry under the cursor.
    o_entry : ``Out(entry_layout(config))``
        That entry. ``zero``: its data are 0.
    i_step : ``In(1)``
        Leave the entry under the cursor.
    i_free : ``In(1)``
        With ``i_step``: drop it and all before it.
    i_rewind : ``In(1)``
        With ``i_step`` and without ``i_free``: go to the oldest entry, else to the next.
    o_write : ``Out(1)``
        A value (not an ``end``) enters the ring.
    """

    i: stream.Interface

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(ifmap_word(config))),
                "o_valid": Out(1),
                "o_entry": Out(entry_layout(config)),
                "i_step": In(1),
                "i_free": In(1),
                "i_rewind": In(1),
                "o_write": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        depth = config.ifmap_spad_words
        m.submodules.fifo = fifo = Queue(ifmap_word(config), depth=config.ifmap_fifo_words)
        m.submodules.ram = ram = memory.Memory(shape=entry_layout(config), depth=depth, init=[])
        connect(m, self.i, fifo.i)

        # Addresses with a bit that tells one turn of the ring from the next.
        pointer = data.StructLayout({"addr": ceil_log2(depth), "turn": 1})
        tail, cursor, oldest = (Signal(pointer, name=n) for n in ("tail", "cursor", "oldest"))

        def after(position):
            wrap = position.addr == depth - 1
            addr = Mux(wrap, 0, position.addr + 1)[: ceil_log2(depth)]
            return Cat(addr, position.turn ^ wrap)

        word = Signal(ifmap_word(config), reset_less=True)
        left = Signal(range(config.activation_lanes + 1))  # entries of `word` still to be written
        room = Signal()
        put = Signal()
        m.d.comb += [
            room.eq((tail.addr != oldest.addr) | (tail.turn == oldest.turn)),
            put.eq((left != 0) & room),
            fifo.o.ready.eq((left == 0) | ((left == 1) & room)),
            self.o_write.eq(put & ~word.end),
        ]
        with m.If(put):
            m.d.sync += [
                left.eq(left - 1),
                Cat(word.data).eq(Cat(word.data)[config.ifmap_bits :]),
                tail.eq(after(tail)),
            ]
        with m.If(fifo.o.ready):
            m.d.sync += word.eq(fifo.o.p)
            m.d.sync += left.eq(Mux(fifo.o.valid, fifo.o.p.count | fifo.o.p.end, 0))

        write, read = ram.write_port(), ram.read_port(domain="comb")
        m.d.comb += [
            write.addr.eq(tail.addr),
            write.data.data.eq(word.data[0]),
            write.data.zero.eq(word.data[0] == 0),
            write.data.last.eq(word.last & (left == 1)),
            write.data.end.eq(word.end),
            write.en.eq(put),
            read.addr.eq(cursor.addr),
            self.o_entry.eq(read.data),
            self.o_valid.eq(cursor.as_value() != tail.as_value()),
        ]
        with m.If(self.i_step):
            m.d.sync += cursor.eq(after(cursor))
            with m.If(self.i_free):
                m.d.sync += oldest.eq(after(cursor))
            with m.Elif(self.i_rewind):
                m.d.sync += cursor.eq(oldest)
        return m
