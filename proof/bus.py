"""Buses and clocks: bursts of the AXI4 master, answers of the AXI4-Lite slave, the crossing."""

from amaranth.hdl import Array, Cat, Elaboratable, Module, Mux, Signal
from amaranth.utils import exact_log2

from ..hw.axi.crossing import Crossing
from ..hw.axi.cut import BOUNDARY_BYTES
from ..hw.axi.lite import Lite
from ..hw.axi.ports import OKAY, SLVERR
from .contract import free_ports
from .models import in_order
from .rules import Rules
from .stand_ins import TwoClocks
from .surroundings import crossing


__all__ = ["Answers", "Bursts", "SameOrder"]

#: Bits of the number of a burst: more than can be under way.
NUMBER_BITS = 2


class Bursts(Elaboratable):
    """Half of an AXI4 master: its bursts are as AXI4 allows, and as long as they say.

    Jobs are those that :class:`hw.axi.descriptors.Descriptors` lets through: whole words.

    Source: AMBA AXI protocol specification (Arm IHI 0022), section A3.4.1.

    Parameters
    ----------
    master : Reader or Writer
        The half.
    kind : str
        Its address channel, ``"ar"`` or ``"aw"``.
    """

    def __init__(self, master, kind):
        self.master = master
        self.kind = kind

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = self.master
        free_ports(m, dut)
        size = dut.config.link_bits // 8
        lowest = exact_log2(size)
        rules.given("jobs are whole words", dut.i_job.p.address[:lowest] == 0)

        def channel(name):
            return getattr(dut, f"m_axi_{self.kind}{name}")

        begins, beats = channel("addr")[: exact_log2(BOUNDARY_BYTES)], channel("len") + 1
        there = channel("valid")
        rules.always("bursts begin at whole words", ~there | (begins[:lowest] == 0))
        rules.always(
            f"no burst crosses {BOUNDARY_BYTES} bytes",
            ~there | (begins + beats * size <= BOUNDARY_BYTES),
        )
        rules.always("no burst is too long", ~there | (beats <= dut.burst))
        ends = begins + beats * size == BOUNDARY_BYTES
        rules.reached("a burst ends at the boundary", there & ends & (beats == dut.burst))
        if self.kind == "aw":
            self._lengths(m, rules, dut)
        return m

    def _lengths(self, m, rules, dut):
        """Compare the length of each burst with the words up to its ``wlast``."""
        asked, written, beat = Signal(NUMBER_BITS), Signal(NUMBER_BITS), Signal(8)
        lengths = Array(Signal(8, name=f"length_{k}") for k in range(1 << NUMBER_BITS))
        asks = dut.m_axi_awvalid & dut.m_axi_awready
        writes = dut.m_axi_wvalid & dut.m_axi_wready
        m.d.sync += [
            asked.eq(asked + asks),
            written.eq(written + (writes & dut.m_axi_wlast)),
            beat.eq(Mux(writes, Mux(dut.m_axi_wlast, 0, beat + 1), beat)),
        ]
        with m.If(dut.m_axi_awvalid):
            m.d.sync += lengths[asked].eq(dut.m_axi_awlen)
        asking = dut.m_axi_awvalid & (asked == written)
        said = Mux(asking, dut.m_axi_awlen, lengths[written])
        rules.always(
            "a burst has as many words as it says", ~writes | (dut.m_axi_wlast == (beat == said))
        )
        rules.always("whole words are written", ~writes | dut.m_axi_wstrb.all())
        rules.reached("a burst of two words ends", writes & dut.m_axi_wlast & (beat == 1))


class Answers(Elaboratable):
    """The AXI4-Lite slave: one answer for each access, one cycle later, and the right one.

    Source: AMBA AXI protocol specification (Arm IHI 0022), sections A3.3 and B1.1.
    """

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = Lite()
        free_ports(m, dut)

        def wire(name):
            return getattr(dut, f"s_axil_{name}")

        asked = {"write": Cat(wire("awvalid"), wire("wvalid")).all(), "read": wire("arvalid")}
        kinds = {
            "write": (dut.o_write, dut.i_write_error, "b"),
            "read": (dut.o_read, dut.i_read_error, "r"),
        }
        for name, (access, error, channel) in kinds.items():
            valid, ready = wire(f"{channel}valid"), wire(f"{channel}ready")
            owed, wrong = Signal(2, name=f"{name}s_owed"), Signal(name=f"{name}_wrong")
            m.d.sync += owed.eq(owed + access - (valid & ready))
            with m.If(access):
                m.d.sync += wrong.eq(error)
            rules.always(f"a {name} is answered once", valid == (owed == 1))
            rules.always(f"no second {name} waits for its answer", owed <= 1)
            rules.always(
                f"the answer to a {name} says whether it was wrong",
                ~valid | (wire(f"{channel}resp") == Mux(wrong, SLVERR, OKAY)),
            )
            rules.always(
                f"a {name} that can be done is done", access | ~asked[name] | (valid & ~ready)
            )
            rules.reached(f"a {name} follows the answer to one", access & valid & ready)
        address = (wire("awvalid") & wire("awready")) == dut.o_write
        word = (wire("wvalid") & wire("wready")) == dut.o_write
        rules.always("address and data of a write are taken together", address & word)
        data = Signal(32)
        with m.If(dut.o_read):
            m.d.sync += data.eq(dut.i_data)
        same = wire("rdata") == data
        rules.always("the data are those of the read", ~wire("rvalid") | same)
        return m


class SameOrder(Elaboratable):
    """The crossing beside a list, with clocks that tick in any order.

    Parameters
    ----------
    depth, width : int
        Of the crossing.
    """

    def __init__(self, depth, *, width=1):
        self.depth = depth
        self.width = width

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = TwoClocks(Crossing(self.width, depth=self.depth))
        free_ports(m, dut, driven=("take", "o"))
        crossing(m, dut)
        held = in_order(m, rules, dut, self.depth)
        rules.always("it takes nothing that it cannot hold", ~dut.i.ready | (held != self.depth))
        rules.always("it offers only what it holds", ~dut.o.valid | (held != 0))
        return m
