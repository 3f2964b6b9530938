"""Gearbox: items that know their place become words of as many slots as the other side has."""

from functools import reduce
from operator import or_

from amaranth.hdl import Cat, Module, Mux, Signal, unsigned
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Gearbox", "placed_items", "slotted_word"]


def placed_items(*, item_bits, items, slots, turns, word_bits):
    """Items of one word, each with its place.

    An item with ``used`` goes to ``slot`` of output word ``turn``, counted from the one under
    construction. ``turns`` says how many cycles the word takes, one per output word that it
    completes, at least 1; ``emits`` that it completes one; ``last`` that it ends a segment with
    an output word of ``count`` slots. With ``raw`` there are no items: ``whole`` is the output
    word, in one turn.
    """
    item = data.StructLayout(
        {"data": unsigned(item_bits), "used": 1, "turn": range(turns), "slot": range(slots)}
    )
    return data.StructLayout(
        {
            "items": data.ArrayLayout(item, items),
            "whole": unsigned(word_bits),
            "raw": 1,
            "turns": range(turns + 1),
            "emits": 1,
            "last": 1,
            "count": range(slots + 1),
        }
    )


def slotted_word(*, slots, word_bits):
    """One output word: slot 0 at bit 0, ``count`` slots are meant; ``raw``, ``last`` as above."""
    return data.StructLayout(
        {"data": unsigned(word_bits), "count": range(slots + 1), "raw": 1, "last": 1}
    )


class Gearbox(wiring.Component):
    """Place items in output words, and keep those beyond the word that leaves.

    An input word may reach over any number of output words. It costs as many cycles as it
    completes output words, at least one; so either an input word is taken or an output word
    leaves in every cycle without stalls. Latency is 2 cycles. Slots without an item carry
    ``fill``, those beyond ``count`` of the last word of a segment 0.

    Parameters
    ----------
    item_bits : int
        Width of an item, in bits.
    items, slots : int
        Items of an input word; slots of an output word.
    turns : int
        Most output words that one input word touches.
    word_bits : int
        Width of an output word, in bits.

    Members
    -------
    i : ``In(stream.Signature(placed_items(...)))``
        Words of items; places grow from item to item.
    fill : ``In(item_bits)``
        What a slot without an item carries; stable while anything of a segment is inside.
    halt : ``In(1)``
        Offer nothing more; a word already offered stays.
    o : ``Out(stream.Signature(slotted_word(...)))``
        Output words.

    Raises
    ------
    ValueError
        The slots do not fit an output word.
    """

    i: stream.Interface
    fill: Signal
    halt: Signal
    o: stream.Interface

    def __init__(self, *, item_bits, items, slots, turns, word_bits):
        if slots * item_bits > word_bits:
            raise ValueError(
                f"word_bits must hold {slots} slots of {item_bits} bits, not {word_bits!r}"
            )
        self.item_bits = item_bits
        self.items = items
        self.slots = slots
        self.turns = turns
        self.word_bits = word_bits
        self.placed = placed_items(
            item_bits=item_bits, items=items, slots=slots, turns=turns, word_bits=word_bits
        )
        word = slotted_word(slots=slots, word_bits=word_bits)
        super().__init__(
            {
                "i": In(stream.Signature(self.placed)),
                "fill": In(item_bits),
                "halt": In(1),
                "o": Out(stream.Signature(word)),
            }
        )

    def elaborate(self, platform):
        m = Module()

        held = Signal(self.placed)
        busy = Signal()  # `held` has turns to go
        turn = Signal(range(self.turns + 2), init=1)  # of the word after the one that may leave
        first = Signal()  # turn == 1
        begun = Signal()  # slots hold part of a segment
        free, go, final = Signal(), Signal(), Signal()
        m.d.comb += [
            free.eq(self.o.ready | ~self.o.valid),
            go.eq(busy & free),
            final.eq(held.turns == turn),
            self.i.ready.eq(~busy | (go & final)),
        ]
        with m.If(go):
            m.d.sync += [turn.eq(turn + 1), first.eq(0)]
            with m.If(final):
                m.d.sync += begun.eq(~held.last)
        with m.If(self.i.ready):
            m.d.sync += [busy.eq(self.i.valid), turn.eq(1), first.eq(1)]
            with m.If(self.i.valid):
                m.d.sync += held.eq(self.i.p)

        ends = Signal()
        m.d.comb += ends.eq(held.last & final)
        words = []
        for slot in range(self.slots):
            within = ~held.raw & (~ends | (slot < held.count))
            empty = ~busy & ~begun  # the segment to come may have another `fill`
            words.append(
                self._slot(m, held, slot, turn, first=first, within=within, go=go, empty=empty)
            )

        whole = held.whole & held.raw.replicate(self.word_bits)
        with m.If(free):
            m.d.sync += self.o.valid.eq(busy & held.emits & ~self.halt)
        with m.If(go):
            m.d.sync += [
                self.o.p.data.eq(Cat(words) | whole),
                self.o.p.count.eq(self.slots),
                self.o.p.raw.eq(held.raw),
                self.o.p.last.eq(ends),
            ]
            with m.If(ends):
                m.d.sync += self.o.p.count.eq(held.count)
        return m

    def _slot(self, m, held, slot, turn, *, first, within, go, empty):
        """Build one slot; return what it gives to the output word."""
        here, stay = (
            Signal(unsigned(self.items), name=f"here_{slot}"),
            Signal(unsigned(self.items), name=f"stay_{slot}"),
        )
        kept = Signal(self.item_bits, name=f"kept_{slot}")
        for k, item in enumerate(held.items):
            meant = item.used & (item.slot == slot)
            beyond = held.emits & (item.turn == turn)
            m.d.comb += here[k].eq(meant & first & (item.turn == 0))
            m.d.comb += stay[k].eq(~empty & ((meant & beyond) | (here[k] & ~held.emits)))

        def select(marks):
            chosen = (
                item.data & mark.replicate(self.item_bits)
                for item, mark in zip(held.items, marks, strict=True)
            )
            return reduce(or_, chosen)

        # A word that completes nothing adds to the slot; any other leaves the next word in it.
        with m.If((go & (held.emits | here.any())) | empty):
            m.d.sync += kept.eq(Mux(stay.any(), select(stay), self.fill))
        return (kept & (within & ~here.any()).replicate(self.item_bits)) | select(here)
