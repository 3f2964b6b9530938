"""One stream to many: each word goes to any set of targets."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Multicast"]


class Multicast(wiring.Component):
    """Deliver each word to every target of its mask, then take the next.

    The word is offered to all its targets at once; each takes it when it can, and the word leaves
    when the last of them has taken it. A word whose mask is 0 is dropped. One word per cycle where
    all targets are ready; no latency.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B: a word is delivered only when
    all its PEs are ready for it. Here they need not be ready in the same cycle.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of a word.
    targets : int
        Number of targets.

    Members
    -------
    i : ``In(stream.Signature(StructLayout({"word": shape, "mask": targets})))``
        Words; bit k of ``mask`` means target k.
    o : ``Out(stream.Signature(shape)).array(targets)``
        The words of each target, in order.

    Raises
    ------
    TypeError
        ``targets`` is not a positive integer.
    """

    i: stream.Interface
    o: list

    def __init__(self, shape, *, targets):
        if not isinstance(targets, int) or targets < 1:
            raise TypeError(f"targets must be a positive integer, not {targets!r}")
        self.shape = shape
        self.targets = targets
        layout = data.StructLayout({"word": shape, "mask": targets})
        super().__init__(
            {
                "i": In(stream.Signature(layout)),
                "o": Out(stream.Signature(shape)).array(targets),
            }
        )

    def elaborate(self, platform):
        m = Module()
        served = Signal(self.targets)  # targets that have taken the current word
        ready = Cat(port.ready for port in self.o)
        waiting = Signal(self.targets)
        m.d.comb += waiting.eq(self.i.p.mask & ~served)
        for port, wanted in zip(self.o, waiting, strict=True):
            m.d.comb += [port.p.eq(self.i.p.word), port.valid.eq(self.i.valid & wanted)]
        m.d.comb += self.i.ready.eq((waiting & ~ready) == 0)
        with m.If(self.i.valid):
            m.d.sync += served.eq(served | ready)
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += served.eq(0)
        return m
