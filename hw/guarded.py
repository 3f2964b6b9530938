"""A memory whose words carry check bits."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import Out

from .memory import share_ram
from .protection import check_bits, decode, encode, fault


__all__ = ["PREFIX", "Guarded", "guarded"]

#: How the names of their Verilog modules begin.
PREFIX = "lacuna_guarded_"


class Guarded(wiring.Component):
    """A memory with a port to write and one to read that stores check bits beside every word.

    It has the ports of its ``kind`` and its latency: the check bits are made in the cycle of the
    write, and looked at in the cycle in which ``read_data`` is there. What stands in a word before
    its first write is garbage to it as to anybody: whoever reads must say which words are used
    (:func:`hw.protection.report`), and only ``fault`` of those counts.

    Reference model: :mod:`golden.protection`.

    Parameters
    ----------
    kind : type
        :class:`hw.memory.SyncRam` or :class:`hw.memory.AsyncRam`.
    width, depth : int
        Bits of a word without its check bits; number of words.
    protection : str
        ``"parity"`` or ``"secded"``.

    Members
    -------
    fault : ``Out(fault)``
        What is wrong with the word at ``read_data``, which is ``corrected`` already.
    """

    write_enable: Signal
    write_address: Signal
    write_data: Signal
    read_enable: Signal
    read_address: Signal
    read_data: Signal
    fault: data.View

    def __init__(self, kind, *, width, depth, protection):
        self.kind = kind
        self.width = width
        self.depth = depth
        self.protection = protection
        super().__init__(kind.ports(width, depth) | {"fault": Out(fault)})

    @property
    def module(self):
        """Name of the Verilog module."""
        return f"{PREFIX}{self.protection}_{self.kind.kind}_{self.depth}x{self.width}"

    def elaborate(self, platform):
        m = Module()
        stored = self.width + check_bits(self.width, self.protection)
        ram = self.kind(width=stored, depth=self.depth)
        m.submodules.words = share_ram(ram, platform)
        for name in self.kind.names:
            if not name.endswith("data"):
                m.d.comb += getattr(ram, name).eq(getattr(self, name))
        word = ram.read_data
        value, wrong = decode(m, word, self.width, self.protection, name="word")
        m.d.comb += [
            ram.write_data.eq(encode(self.write_data, self.protection)),
            self.read_data.eq(value),
            self.fault.eq(wrong),
        ]
        return m


def guarded(kind, *, width, depth, protection):
    """Return a memory of ``kind``, :class:`Guarded` if there is any ``protection``."""
    if protection == "none":
        return kind(width=width, depth=depth)
    return Guarded(kind, width=width, depth=depth, protection=protection)
