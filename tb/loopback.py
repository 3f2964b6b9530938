"""A stand-in for the machine, with the same ports: it sends every packet back."""

from amaranth.hdl import Assert, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from lacuna.hw.flow import Queue, connect
from lacuna.hw.formats import Error, Kind


__all__ = ["BAD_TRAILER", "FAULTS", "IMPOSSIBLE", "LATENCY", "Loopback", "packet"]

#: A trailer that sets the status code CRC; any other is right.
BAD_TRAILER = 0xBAD
#: A word that must not be; an assertion says so.
IMPOSSIBLE = 0xDEAD
#: Cycles from a word in to the same word out.
LATENCY = 2
#: What a :class:`Loopback` can do wrong at its output.
FAULTS = ("withdraw", "change", "tlast")


def packet(kind, payload=(), *, link_bits, trailer=0):
    """Return the words of a packet."""
    header = kind | len(payload) << 16
    words = [header & 0xFFFFFFFF, 0] if link_bits == 32 else [header]
    return [*words, *payload, trailer]


class Loopback(wiring.Component):
    """Sends back what it gets, a word per cycle; END becomes ENDED.

    A COUNTERS packet jams the input for good. The status code is cleared by a PROGRAM packet.

    Parameters
    ----------
    link_bits : int
        Width of a word, in bits.
    fault : str, optional
        One of :data:`FAULTS`: an offer that is withdrawn or changed when it has been refused for
        a cycle, or a ``tlast`` that is never 1.
    """

    def __init__(self, link_bits, *, fault=None):
        self.link_bits = link_bits
        self.fault = fault
        super().__init__(
            {
                "s_axis_tdata": In(link_bits),
                "s_axis_tvalid": In(1),
                "s_axis_tready": Out(1),
                "m_axis_tdata": Out(link_bits),
                "m_axis_tvalid": Out(1),
                "m_axis_tready": In(1),
                "m_axis_tlast": Out(1),
                "status_error": Out(8),
                "status_busy": Out(1),
                "dbg_jammed": Out(1),
            }
        )

    def elaborate(self, platform):
        """Follow the packets by their headers; two queues carry them."""
        m = Module()
        shape = data.StructLayout({"data": self.link_bits, "last": 1})
        m.submodules.first = first = Queue(shape, depth=4)
        m.submodules.second = second = Queue(shape, depth=2)
        connect(m, first.o, second.i)
        header = max(1, 64 // self.link_bits)
        position, count = Signal(20), Signal(16)
        take = self.s_axis_tvalid & self.s_axis_tready
        word = self.s_axis_tdata
        last = (position >= header) & (position == count + header)
        m.d.sync += Assert(~take | (word != IMPOSSIBLE), "a word that must not be")
        m.d.comb += [
            self.s_axis_tready.eq(first.i.ready & ~self.dbg_jammed),
            first.i.valid.eq(self.s_axis_tvalid & ~self.dbg_jammed),
            first.i.p.data.eq(word),
            first.i.p.last.eq(last),
            self.status_busy.eq((position != 0) | first.o.valid | second.o.valid),
        ]
        with m.If(take):
            m.d.sync += position.eq(position + 1)
            with m.If(last):
                m.d.sync += position.eq(0)
                with m.If(word == BAD_TRAILER):
                    m.d.sync += self.status_error.eq(Error.CRC)
        with m.If(take & (position == 0)):
            m.d.sync += count.eq(word[16:32])
            with m.Switch(word[:8]):
                with m.Case(Kind.PROGRAM):
                    m.d.sync += self.status_error.eq(0)
                with m.Case(Kind.END):
                    m.d.comb += first.i.p.data.eq((word & ~0xFF) | Kind.ENDED)
                with m.Case(Kind.COUNTERS):
                    m.d.sync += self.dbg_jammed.eq(1)
        self.give(m, second.o)
        return m

    def give(self, m, source):
        """Connect the output, rightly or with the fault."""
        refused = Signal()
        m.d.sync += refused.eq(source.valid & ~self.m_axis_tready)
        withdraw = refused if self.fault == "withdraw" else 0
        m.d.comb += [
            self.m_axis_tvalid.eq(source.valid & ~withdraw),
            self.m_axis_tdata.eq(Mux(refused & (self.fault == "change"), 1, source.p.data)),
            self.m_axis_tlast.eq(source.p.last & (self.fault != "tlast")),
            source.ready.eq(self.m_axis_tready & ~withdraw),
        ]
