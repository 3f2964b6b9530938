"""The ifmap scratchpad of a PE: a ring of values."""

from amaranth.hdl import Cat, Module, Mux, Signal, Value, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect
from ..guarded import guarded
from ..layouts import ifmap_word
from ..memory import AsyncRam, SyncRam, share_ram
from ..protection import fault_port, report


__all__ = ["IfmapScratchpad"]


def entry_layout(config):
    """Return the layout of an entry of the ifmap scratchpad.

    ``zero``: the value is 0; ``last``: it is the last of its row.
    """
    return data.StructLayout({"data": signed(config.ifmap_bits), "zero": 1, "last": 1})


class IfmapScratchpad(wiring.Component):
    """A ring of ifmap values with a cursor, and what unpacks the words that fill it.

    A word is unpacked at one value per cycle into the ring; its ``last`` goes with its last value.
    The reader sees the entry under the cursor and steps from value to value. It drops entries with
    ``i_free``; ``i_rewind`` takes the cursor back to the oldest one that it has not dropped. A
    value is under the cursor three cycles after its word was offered at the earliest; one value
    per cycle goes in and out without a gap. An ``end`` word waits at the entrance and holds back
    what follows, until ``i_end``.

    With ``block_spads`` the ring is a block RAM, and a value is under the cursor a cycle later.

    Source: the ifmap scratchpad of Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B.

    Parameters
    ----------
    config : Config
        Uses ``ifmap_spad_words``, ``ifmap_fifo_words`` and the layout of an ifmap word.

    Members
    -------
    i : ``In(stream.Signature(ifmap_word(config)))``
        Words in.
    o_end : ``Out(1)``
        An ``end`` word is next.
    i_end : ``In(1)``
        Take it.
    o_valid : ``Out(1)``
        There is an entry under the cursor.
    o_entry : ``Out(entry_layout(config))``
        That entry.
    i_step : ``In(1)``
        Leave the entry under the cursor.
    i_free : ``In(1)``
        With ``i_step``: drop it and all before it.
    i_rewind : ``In(1)``
        With ``i_step`` and without ``i_free``: go to the oldest entry, else to the next.
    o_write : ``Out(1)``
        A value enters the ring.
    o_faults : ``Out(faults)``
        An entry that is left was found wrong. Only with ``protection``.
    """

    i: stream.Interface
    o_end: Signal
    i_end: Signal
    o_valid: Signal
    o_entry: data.View
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
                "o_valid": Out(1),
                "o_entry": Out(entry_layout(config)),
                "o_end": Out(1),
                "i_end": In(1),
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
        depth = config.ifmap_spad_words
        words, parts = self.i, []
        if config.ifmap_fifo_words:
            fifo = Queue(
                ifmap_word(config),
                depth=config.ifmap_fifo_words,
                through=not config.pipelined,
                protection=config.protection,
            )
            m.submodules.fifo = fifo
            connect(m, self.i, fifo.i)
            words = fifo.o
            parts.append(fifo)
        entry = Signal(entry_layout(config))
        width = len(entry.as_value())
        kind = SyncRam if config.block_spads else AsyncRam
        ram = guarded(kind, width=width, depth=depth, protection=config.protection)
        m.submodules.ram = share_ram(ram, platform)

        # Addresses with a bit that tells one turn of the ring from the next.
        pointer = data.StructLayout({"addr": ceil_log2(depth), "turn": 1})
        tail, cursor, oldest = (Signal(pointer, name=n) for n in ("tail", "cursor", "oldest"))
        following = Signal(pointer)

        def after(position):
            wrap = position.addr == depth - 1
            addr = Mux(wrap, 0, position.addr + 1)[: ceil_log2(depth)]
            return Cat(addr, position.turn ^ wrap)

        room = (tail.addr != oldest.addr) | (tail.turn == oldest.turn)
        put, value, last = self._unpack(m, words, room)
        m.d.comb += [
            entry.data.eq(value),
            entry.zero.eq(value == 0),
            entry.last.eq(last),
            ram.write_address.eq(tail.addr),
            ram.write_data.eq(entry),
            ram.write_enable.eq(put),
        ]
        reached = tail  # how far values have come that can be seen
        if kind is SyncRam:
            reached = self._fetch(m, ram, cursor, tail, goal=self._goal(oldest, following))
        else:
            m.d.comb += ram.read_address.eq(cursor.addr)
        m.d.comb += [
            Value.cast(self.o_entry).eq(ram.read_data),
            self.o_valid.eq(cursor.as_value() != reached.as_value()),
            self.o_write.eq(put),
            following.eq(after(cursor)),
        ]
        with m.If(put):
            m.d.sync += tail.eq(after(tail))
        with m.If(self.i_step):
            m.d.sync += cursor.eq(following)
            with m.If(self.i_free):
                m.d.sync += oldest.eq(following)
            with m.Elif(self.i_rewind):
                m.d.sync += cursor.eq(oldest)
        report(m, self, *parts, ifmap=[(ram, self.o_valid, self.i_step)])
        return m

    def _goal(self, oldest, following):
        """Return where a step leads."""
        return Mux(self.i_rewind & ~self.i_free, oldest, following)

    def _fetch(self, m, ram, cursor, tail, *, goal):
        """Read the entry that will be under the cursor; return how far values have been read."""
        following, reached = Signal.like(cursor, name="goal"), Signal.like(tail)
        m.d.comb += [
            following.eq(Mux(self.i_step, goal, cursor)),
            ram.read_enable.eq(1),
            ram.read_address.eq(following.addr),
        ]
        # what is written in this cycle is read in the next one
        m.d.sync += reached.eq(tail)
        with m.If(reached.as_value() != tail.as_value()):
            m.d.comb += self.o_end.eq(0)
        return reached

    def _unpack(self, m, words, room):
        """Return whether a value is there and has ``room``, the value, and whether it is last."""
        # `lanes`, from 0 up: the values of `word` that have not been handed on, or its end.
        word = Signal(ifmap_word(self.config), reset_less=True)
        lanes = Signal(self.config.activation_lanes)
        put = Signal()
        # the next word comes with the end that is taken or, where paths are cut, behind it
        ended = 0 if self.config.pipelined else self.i_end
        m.d.comb += [
            put.eq(lanes[0] & ~word.end & room),
            self.o_end.eq(lanes[0] & word.end),
            words.ready.eq(~lanes[1] & (~lanes[0] | Mux(word.end, ended, room))),
        ]
        offered = [words.p.count > lane for lane in range(len(lanes))]
        offered[0] |= words.p.end
        with m.If(put | words.ready | (self.i_end if self.config.pipelined else 0)):
            # One register, `lanes[1]`, says what every bit of `word` takes: cheap to decide.
            with m.If(lanes[1]):
                m.d.sync += lanes.eq(lanes[1:])
                m.d.sync += Cat(word.data).eq(Cat(word.data)[self.config.ifmap_bits :])
            with m.Else():
                comes = words.valid & words.ready if self.config.pipelined else words.valid
                m.d.sync += lanes.eq(Mux(comes, Cat(offered), 0))
                m.d.sync += word.eq(words.p)
        return put, word.data[0], word.last & ~lanes[1]
