"""Follows the packets that leave a machine, and remembers what they tell."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..formats import GLOBAL_COUNTERS, Kind
from ..layouts import COUNTER_BITS, link_word
from ..memory import AsyncRam, share_ram


__all__ = ["Tap"]


class Tap(wiring.Component):
    """Finds the ends of layers and programs, and keeps the global counters.

    It looks on: nothing waits for it. What it keeps is there one cycle after the last word of the
    packet.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_transfer : ``In(1)``
        A word leaves.
    i_word, i_last : ``In(link_word(config))``, ``In(1)``
        The word; it is the last one of its packet.
    o_layer, o_program : ``Out(1)``
        The word is the last one of an ENDED packet; and that ends the program.
    o_counted : ``Out(1)``
        It is the last one of a COUNTED packet, and leaves.
    o_id, o_cycles : ``Out(16)``, ``Out(64)``
        Of the last ENDED packet.
    i_index, o_counter : ``In(range(14))``, ``Out(32)``
        A global counter of the last COUNTED packet; unknown before the first.
    """

    i_transfer: Signal
    i_word: Signal
    i_last: Signal
    o_layer: Signal
    o_program: Signal
    o_counted: Signal
    o_id: Signal
    o_cycles: Signal
    i_index: Signal
    o_counter: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_transfer": In(1),
                "i_word": In(link_word(config)),
                "i_last": In(1),
                "o_layer": Out(1),
                "o_program": Out(1),
                "o_counted": Out(1),
                "o_id": Out(16),
                "o_cycles": Out(64),
                "i_index": In(range(len(GLOBAL_COUNTERS))),
                "o_counter": Out(COUNTER_BITS),
            }
        )

    def elaborate(self, platform):
        m = Module()
        bits = self.config.link_bits
        header_words = max(1, 64 // bits)
        place = Signal(range(header_words + self.counter_words + 1))  # saturates
        header = Signal(data.StructLayout({"kind": 8, "flags": 8, "count": 32, "id": 16}))
        ended = header.kind == Kind.ENDED
        in_header = place < header_words
        m.d.comb += [
            self.o_layer.eq(self.i_last & ended),
            self.o_program.eq(self.o_layer & header.flags[0]),
            self.o_counted.eq(self.i_transfer & self.i_last & (header.kind == Kind.COUNTED)),
        ]
        with m.If(self.i_transfer):
            with m.If(place != header_words + self.counter_words):
                m.d.sync += place.eq(place + 1)
            with m.If(self.i_last):
                m.d.sync += place.eq(0)
            with m.If(in_header):
                self._take(m, header.as_value(), place)
            with m.If(ended & ~in_header & (place < 2 * header_words)):
                self._take(m, self.o_cycles, place)
            with m.If(self.o_layer):
                m.d.sync += self.o_id.eq(header.id)
        counts = (header.kind == Kind.COUNTED) & ~in_header
        self._counters(m, platform, place - header_words, counts)
        return m

    @property
    def counter_words(self):
        """Words of a COUNTED packet that hold global counters."""
        return -(-len(GLOBAL_COUNTERS) * COUNTER_BITS // self.config.link_bits)

    def _take(self, m, target, place):
        """Put a word, or what there is of it, into 64 bits."""
        if self.config.link_bits < 64:
            m.d.sync += target.word_select(place[0], self.config.link_bits).eq(self.i_word)
        else:
            m.d.sync += target.eq(self.i_word)

    def _counters(self, m, platform, word, counts):
        """Keep the words of global counters in a memory, and read one of them."""
        shape = self.config.link_bits
        per_word = shape // COUNTER_BITS
        ram = AsyncRam(width=shape, depth=self.counter_words)
        m.submodules.ram = share_ram(ram, platform)
        lane = ceil_log2(per_word)
        m.d.comb += [
            ram.write_address.eq(word),
            ram.write_data.eq(self.i_word),
            ram.write_enable.eq(self.i_transfer & counts & (word < self.counter_words)),
            ram.read_address.eq(self.i_index >> lane),
            self.o_counter.eq(ram.read_data.word_select(self.i_index[:lane], COUNTER_BITS)),
        ]
