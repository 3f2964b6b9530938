"""Cuts words in memory into bursts."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2


__all__ = ["BOUNDARY_BYTES", "Cut"]

#: No burst of AXI4 may cross a multiple of it.
BOUNDARY_BYTES = 4096
#: Most beats of a burst at rising addresses.
MOST_BEATS = 256


class Cut(wiring.Component):
    """Holds a job and tells the next burst of it.

    A burst ends at the next multiple of the longest burst, or with the job, so that none crosses
    4 kB, wherever the job begins. Reference model: :func:`golden.axi.bursts`.

    Parameters
    ----------
    word_bytes : int
        Bytes of a beat.
    burst : int
        Longest burst, in beats, a power of two.
    address_bits : int
        Width of an address in bytes.

    Members
    -------
    i_set, i_address, i_words : ``In``
        Begin with that job.
    i_take, i_beats : ``In(1)``, ``In(range(burst + 1))``
        So many of its words are under way.
    o_address : ``Out(address_bits)``
        Where the next burst begins, in bytes.
    o_beats : ``Out(range(burst + 1))``
        Its longest length.
    o_left : ``Out(32)``
        Words of the job that are not yet under way.
    o_final : ``Out(1)``
        ``o_beats`` are all of them.

    Raises
    ------
    ValueError
        ``burst`` is no power of two, or too long for AXI4.
    """

    i_set: Signal
    i_address: Signal
    i_words: Signal
    i_take: Signal
    i_beats: Signal
    o_address: Signal
    o_beats: Signal
    o_left: Signal
    o_final: Signal

    def __init__(self, *, word_bytes, burst, address_bits):
        most = min(MOST_BEATS, BOUNDARY_BYTES // word_bytes)
        if not isinstance(burst, int) or not 2 <= burst <= most or burst & (burst - 1):
            raise ValueError(f"burst must be a power of two from 2 to {most}, not {burst!r}")
        self.word_bytes = word_bytes
        self.burst = burst
        self.address_bits = address_bits
        super().__init__(
            {
                "i_set": In(1),
                "i_address": In(address_bits),
                "i_words": In(32),
                "i_take": In(1),
                "i_beats": In(range(burst + 1)),
                "o_address": Out(address_bits),
                "o_beats": Out(range(burst + 1)),
                "o_left": Out(32),
                "o_final": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        shift = exact_log2(self.word_bytes)
        place = self.o_address[shift:][: exact_log2(self.burst)]
        room = Signal(range(self.burst + 1))
        m.d.comb += [
            room.eq(self.burst - place),
            self.o_final.eq(self.o_left <= room),
            self.o_beats.eq(Mux(self.o_final, self.o_left, room)),
        ]
        with m.If(self.i_take):
            m.d.sync += [
                self.o_address.eq(self.o_address + (self.i_beats << shift)),
                self.o_left.eq(self.o_left - self.i_beats),
            ]
        with m.If(self.i_set):
            m.d.sync += [self.o_address.eq(self.i_address), self.o_left.eq(self.i_words)]
        return m
