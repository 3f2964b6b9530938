"""Flipped bits of a word with check bits: one is corrected, two are told."""

from amaranth.hdl import Const, Elaboratable, Module, Signal

from ..hw.protection import check_bits, decode, encode
from .rules import Rules, any_seq


__all__ = ["Flips"]


class Flips(Elaboratable):
    """Any value in a memory, or 0, and any flips of its word.

    Parameters
    ----------
    width : int
        Bits of the value.
    protection : str
        ``"parity"`` or ``"secded"``.
    zero : bool
        The value is 0. What is found of flips does not depend on it, as the code is linear.
    """

    def __init__(self, width, protection, *, zero=False):
        self.width = width
        self.protection = protection
        self.zero = zero

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        width, protection = self.width, self.protection
        value = Const(0, width) if self.zero else any_seq(m, width, "value")
        flips = any_seq(m, width + check_bits(width, protection), "flips")
        word, fewer, fewest = (Signal.like(flips, name=n) for n in ("word", "fewer", "fewest"))
        m.d.comb += [
            word.eq(encode(value, protection) ^ flips),
            fewer.eq(flips & (flips - 1)),  # one less
            fewest.eq(fewer & (fewer - 1)),
        ]
        found, fault = decode(m, word, width, protection, name="word")
        none, one, two = flips == 0, (flips != 0) & (fewer == 0), (fewer != 0) & (fewest == 0)
        sound = (found == value) & ~fault.lost & ~fault.corrected
        rules.always("a word without a flip is its value, and right", ~none | sound)
        rules.reached("no flip", none)
        rules.reached("one flip", one)
        rules.reached("two flips", two)
        if protection == "parity":
            rules.always("one flip is told", ~one | fault.lost)
            return m
        right = (found == value) & fault.corrected & ~fault.lost
        rules.always("one flip is corrected, and told so", ~one | right)
        rules.always("two flips are told", ~two | (fault.lost & ~fault.corrected))
        return m
