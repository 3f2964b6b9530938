"""The ifmap scratchpad of a skipping PE: a ring of values other than 0, with their positions."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect
from ..guarded import guarded
from ..layouts import ifmap_word
from ..memory import AsyncRam, share_ram
from ..protection import fault_port, report


__all__ = ["SparseScratchpad", "place_bits"]


def place_bits(config):
    """Return the width of a position; positions are told apart modulo 2 to that power.

    Four windows, or four words on their way to the PE, are told apart.
    """
    return ceil_log2(4 * max(ring_depth(config), config.ifmap_positions))


def ring_depth(config):
    """Return how many entries the ring has: a power of two, which costs no more and wraps free."""
    return 1 << max(1, ceil_log2(config.ifmap_spad_words))


class SparseScratchpad(wiring.Component):
    """A ring of ifmap values with a cursor, and what unpacks the words that fill it.

    Positions are counted on and on, row after row, modulo 2^place_bits; only values other than 0
    are entries. The end of a row is held back until the window is through with that of the row
    before. A word of k values is unpacked in max(1, k)
    cycles; ``o_received`` says how many positions have come since ``i_base``. The reader sees the
    entry under the cursor and the position of the next one, and moves as in
    :class:`IfmapScratchpad`. A value is under the cursor three cycles after its word was offered
    at the earliest. An ``end`` word waits at the entrance and holds back what follows, until
    ``i_end``.

    Source: the ifmap scratchpad of Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B, with
    the zeros left out.

    Parameters
    ----------
    config : Config
        Uses ``ifmap_spad_words``, ``ifmap_fifo_words`` and the layout of an ifmap word.

    Members
    -------
    i : ``In(stream.Signature(ifmap_word(config)))``
        Words in.
    o_end, i_end : ``Out(1)``, ``In(1)``
        An ``end`` word is next; take it.
    i_base : ``In(place_bits(config))``
        Position of the first value of the window.
    o_received : ``Out(place_bits(config))``
        Positions from there on that have come.
    o_valid, o_place : ``Out(1)``, ``Out(place_bits(config))``
        There is an entry under the cursor, and its position.
    o_next_valid, o_next_place : ``Out(1)``, ``Out(place_bits(config))``
        The same of the entry behind it.
    o_row_valid, o_row : ``Out(1)``, ``Out(place_bits(config))``
        A row has come to its end, and the position where the next one begins.
    i_row_end : ``In(1)``
        Forget that.
    i_read : ``In(1)``
        Read the value under the cursor.
    o_data : ``Out(signed(ifmap_bits))``
        The value read last, from the next cycle on.
    i_step, i_free, i_rewind : ``In(1)``
        Leave the entry under the cursor for the next one; with ``i_free`` drop it and all before
        it; else with ``i_rewind`` go to the oldest.
    o_write : ``Out(1)``
        An entry is made.
    """

    i: stream.Interface
    o_end: Signal
    i_end: Signal
    i_base: Signal
    o_received: Signal
    o_valid: Signal
    o_place: Signal
    o_next_valid: Signal
    o_next_place: Signal
    o_row_valid: Signal
    o_row: Signal
    i_row_end: Signal
    i_read: Signal
    o_data: Signal
    i_step: Signal
    i_free: Signal
    i_rewind: Signal
    o_write: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(ifmap_word(config))),
                "o_end": Out(1),
                "i_end": In(1),
                "i_base": In(place_bits(config)),
                "o_received": Out(place_bits(config)),
                "o_valid": Out(1),
                "o_place": Out(place_bits(config)),
                "o_next_valid": Out(1),
                "o_next_place": Out(place_bits(config)),
                "o_row_valid": Out(1),
                "o_row": Out(place_bits(config)),
                "i_row_end": In(1),
                "i_read": In(1),
                "o_data": Out(signed(config.ifmap_bits)),
                "i_step": In(1),
                "i_free": In(1),
                "i_rewind": In(1),
                "o_write": Out(1),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        depth = ring_depth(config)
        m.submodules.fifo = fifo = Queue(
            ifmap_word(config), depth=config.ifmap_fifo_words, protection=config.protection
        )
        m.submodules.word = word = Queue(ifmap_word(config), depth=1)
        values, here, there = (
            guarded(AsyncRam, width=width, depth=depth, protection=config.protection)
            for width in (config.ifmap_bits, place_bits(config), place_bits(config))
        )
        for name, ram in {"values": values, "here": here, "there": there}.items():
            m.submodules[name] = share_ram(ram, platform)
        connect(m, self.i, fifo.i)
        connect(m, fifo.o, word.i)

        # Addresses with a bit that tells one turn of the ring from the next.
        tail, cursor, oldest = (
            Signal(ceil_log2(depth) + 1, name=n) for n in ("tail", "cursor", "oldest")
        )
        behind = Signal.like(cursor)
        room = (tail[:-1] != oldest[:-1]) | (tail[-1] == oldest[-1])
        put, value, entered = self._unpack(m, word.o, room)
        for ram, written in ((values, value), (here, entered), (there, entered)):
            m.d.comb += [
                ram.write_address.eq(tail[:-1]),
                ram.write_data.eq(written),
                ram.write_enable.eq(put),
            ]
        m.d.comb += [
            values.read_address.eq(cursor[:-1]),
            here.read_address.eq(cursor[:-1]),
            behind.eq(cursor + 1),
            there.read_address.eq(behind[:-1]),
            self.o_place.eq(here.read_data),
            self.o_valid.eq(cursor != tail),
            self.o_next_place.eq(there.read_data),
            self.o_next_valid.eq(behind != tail),
            self.o_write.eq(put),
        ]
        with m.If(put):
            m.d.sync += tail.eq(tail + 1)
        with m.If(self.i_read):
            m.d.sync += self.o_data.eq(values.read_data)
        with m.If(self.i_step):
            m.d.sync += cursor.eq(behind)
            with m.If(self.i_free):
                m.d.sync += oldest.eq(behind)
            with m.Elif(self.i_rewind):
                m.d.sync += cursor.eq(oldest)
        step = self.i_step
        entry = (values, self.i_read, self.i_read), (here, self.o_valid, step)
        report(m, self, fifo, ifmap=[*entry, (there, self.o_next_valid, self.o_next_valid & step)])
        return m

    def _unpack(self, m, words, room):
        """Return whether an entry is there and has ``room``, its value, and its place."""
        word = words.p
        lane = Signal(range(self.config.activation_lanes))  # the next value of `word`
        front = Signal(place_bits(self.config))  # where the positions of `word` begin
        some, done, go = Signal(), Signal(), Signal()
        value, step = Signal.like(self.o_data), Signal.like(word.place[0])
        place = Signal(place_bits(self.config))
        # Nothing may come from so far ahead that its position could be taken for an older one:
        # the next position may be nearly two words behind this one.
        near = ~self.o_received[len(step) + 1 :].all()
        with m.Switch(lane):
            for number in range(self.config.activation_lanes):
                with m.Case(number):
                    m.d.comb += [value.eq(word.data[number]), step.eq(word.place[number])]
        m.d.comb += [
            self.o_received.eq(place - self.i_base),
            some.eq(words.valid & word.some),
            done.eq(lane == word.top),
            go.eq(words.valid & ~word.end & room & near & ~(word.last & done & self.o_row_valid)),
            self.o_end.eq(words.valid & word.end),
            words.ready.eq((word.end & self.i_end) | (go & done)),
            place.eq(front + Mux(some, step, 0)),
        ]
        after = front + word.length
        with m.If(self.i_row_end):
            m.d.sync += self.o_row_valid.eq(0)
        with m.If(go):
            m.d.sync += lane.eq(lane + 1)
            with m.If(done):
                m.d.sync += [lane.eq(0), front.eq(after)]
                m.d.sync += self.o_row_valid.eq(self.o_row_valid & ~self.i_row_end | word.last)
        with m.If(~self.o_row_valid):
            m.d.sync += self.o_row.eq(after)
        return go & word.some, value, place
