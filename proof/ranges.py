"""No write leaves the range that its job names."""

from amaranth.hdl import Elaboratable, Module, Mux, Signal
from amaranth.utils import exact_log2

from ..hw.buffer.buffer import ADDRESS_BITS, Buffer, responses_of
from ..hw.control.loader import Loader
from .contract import free_ports
from .rules import Rules, any_const, any_seq
from .surroundings import ANSWER, memory


__all__ = ["InJob", "InTile", "LastWritten"]

#: Most words of a job that is proven to be kept to.
FEW = 7


class InTile(Elaboratable):
    """The loader: words go to one address after the other, from the base of their job on.

    There are no more of them than the segments of the job have values for, and coded and raw
    segments are as long. Jobs are short, up to :data:`FEW` segments and values.

    Parameters
    ----------
    config : Config
        The machine.
    counted : bool
        Whether the words are counted, too.
    """

    def __init__(self, config, *, counted=True):
        self.config = config
        self.counted = counted

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = Loader(self.config)
        free_ports(m, dut)
        job, write = dut.i_job, dut.o_write
        begins, writes = job.valid & job.ready, write.valid & write.ready
        base, where = Signal.like(job.p.base), Signal.like(job.p.base)
        m.d.sync += where.eq(where + writes)
        with m.If(begins):
            m.d.sync += [base.eq(job.p.base), where.eq(job.p.base)]
        rules.always(
            "a word goes behind the one before it, the first of a job to its base",
            ~write.valid | (write.p.address == where),
        )
        if self.counted:
            self._count(m, rules, dut, begins, writes)
        rules.reached("the third word of a job is written", writes & (where == base + 2))
        return m

    def _count(self, m, rules, dut, begins, writes):
        """Add that no more words are written than the job is for."""
        job, lanes = dut.i_job.p, self.config.activation_lanes
        values, left, segments = (Signal(range(FEW + 1), name=n) for n in ("v", "left", "segments"))
        for name in ("values", "segments"):
            field = job[name]
            rules.given(f"a job has 1 to {FEW} {name}", (field != 0) & (field <= FEW))
        with m.If(writes):
            m.d.sync += left.eq(left - lanes)
            with m.If(left <= lanes):
                m.d.sync += [left.eq(values), segments.eq(segments - 1)]
        with m.If(begins):
            m.d.sync += [
                values.eq(job["values"]),
                left.eq(job["values"]),
                segments.eq(job.segments),
            ]
        rules.always("no word is written behind the last", ~dut.o_write.valid | (segments != 0))


class LastWritten(Elaboratable):
    """The global buffer: a read finds what was written last to its address, and to no other.

    One address is watched, any one; writes to others, and beyond the end, change nothing there. A
    read beyond the end finds 0.

    Parameters
    ----------
    config : Config
        The machine.
    """

    def __init__(self, config):
        self.config = config

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = Buffer(self.config, clients=("write", "read", "write"))
        free_ports(m, dut)
        place = any_const(m, ADDRESS_BITS, "place")
        inside = place < self.config.buffer_words
        last, known = Signal(self.config.link_bits), Signal()
        for port in dut.i_write:
            with m.If(port.valid & port.ready & (port.p.address == place)):
                m.d.sync += [last.eq(port.p.data), known.eq(1)]

        (request,), (response,) = dut.i_read, dut.o_read
        asks, answers = request.valid & request.ready, response.valid & response.ready
        under_way = Signal(range(responses_of(self.config) + 1))
        before = Signal.like(under_way)  # answers before the one that is watched
        watched, expected = Signal(), Signal(self.config.link_bits)
        m.d.sync += under_way.eq(under_way + asks - answers)
        with m.If(watched & answers):
            m.d.sync += [before.eq(before - 1), watched.eq(before != 0)]
        begins = asks & (request.p.address == place) & ~watched & any_seq(m, 1, "watch")
        with m.If(begins & (known | ~inside)):
            m.d.sync += [
                watched.eq(1),
                before.eq(under_way - answers),
                expected.eq(Mux(inside, last, 0)),
            ]
        here = watched & (before == 0) & response.valid
        rules.always("a read finds what was written last", ~here | (response.p == expected))
        rules.reached("a word comes back", here & inside & (response.p != 0))
        rules.reached("nothing comes back from beyond the end", here & ~inside)
        return m


class InJob(Elaboratable):
    """The writing half of an AXI4 master: its bursts fill a job from its address on, and no more.

    Jobs are short, up to :data:`FEW` words, and begin at whole words, as those that
    :class:`hw.axi.descriptors.Descriptors` lets through.

    Parameters
    ----------
    writer : Writer
        The half.
    """

    def __init__(self, writer):
        self.writer = writer

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = self.writer
        free_ports(m, dut, driven=ANSWER)
        memory(m, dut)
        lowest = exact_log2(dut.config.link_bits // 8)
        job, beats = dut.i_job.p, dut.m_axi_awlen + 1
        offers, asks = dut.m_axi_awvalid, dut.m_axi_awvalid & dut.m_axi_awready
        rules.given("jobs are whole words", job.address[:lowest] == 0)
        rules.given(f"a job has 1 to {FEW} words", (job.words != 0) & (job.words <= FEW))
        base, where = Signal(dut.address_bits), Signal(dut.address_bits)
        left = Signal(range(FEW + 1))
        with m.If(asks):
            m.d.sync += [where.eq(where + (beats << lowest)), left.eq(left - beats)]
        with m.If(dut.i_job.valid & dut.i_job.ready):
            m.d.sync += [base.eq(job.address), where.eq(job.address), left.eq(job.words)]
        rules.always(
            "a burst begins where the one before it ends, the first at the address of the job",
            ~offers | (dut.m_axi_awaddr == where),
        )
        rules.always("a burst ends with the job or before", ~offers | (beats <= left))
        second = asks & (where == base + (dut.burst << lowest)) & (beats == left)
        rules.reached("the second burst of a job ends with it", second)
        return m
