"""AXI4 master, writing half: a stream becomes words in memory."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..fifo import Fifo
from ..flow import Queue
from ..layouts import link_word
from ..registers import BusError
from .cut import Cut
from .ports import answer_word, burst_rest, master_write_ports, memory_job, whole_words


__all__ = ["Writer"]


class Writer(wiring.Component):
    """Fills jobs, one after the other, in bursts.

    A burst begins when all its words are there, so it is never interrupted; a shorter one ends a
    frame. A job is complete when it is full or the frame has ended, and memory has answered every
    burst of it; a frame may go on in the next job. One word per cycle inside a job, where
    ``outstanding`` bursts cover the latency of memory; a job costs that latency.

    A stop lets no further burst begin; when ``o_quiet`` is 1 memory owes nothing and this component
    may be reset.

    Source: AMBA AXI protocol specification (Arm IHI 0022), part A. Reference model of the bursts:
    :func:`golden.axi.bursts`.

    Parameters
    ----------
    config : Config
        The machine.
    address_bits : int
        Width of an address in bytes.
    burst, outstanding : int
        Longest burst in beats; most bursts under way.

    Members
    -------
    m_axi_aw*, m_axi_w*, m_axi_b* :
        The writing channels.
    i_job : ``In(stream.Signature(memory_job(address_bits)))``
        Room; ``words`` at least 1.
    i : ``In(stream.Signature(answer_word(config)))``
        Words.
    i_stop : ``In(1)``
        Begin no burst.
    o_quiet : ``Out(1)``
        Nothing is outstanding.
    o_busy : ``Out(1)``
        Something is, or a word waits.
    o_error : ``Out(8)``
        :class:`BusError` of the answer of this cycle, or 0.
    o_done : ``Out(1)``
        A job is complete.
    o_ended : ``Out(1)``
        And with it the answer to a program.
    o_burst, o_word : ``Out(1)``
        A burst has been answered; a word goes to memory.
    """

    m_axi_awaddr: Signal
    m_axi_awlen: Signal
    m_axi_awvalid: Signal
    m_axi_awready: Signal
    m_axi_wdata: Signal
    m_axi_wlast: Signal
    m_axi_wstrb: Signal
    m_axi_wvalid: Signal
    m_axi_wready: Signal
    m_axi_bresp: Signal
    m_axi_bvalid: Signal
    m_axi_bready: Signal
    i_job: stream.Interface
    i: stream.Interface
    i_stop: Signal
    o_quiet: Signal
    o_busy: Signal
    o_error: Signal
    o_done: Signal
    o_ended: Signal
    o_burst: Signal
    o_word: Signal

    def __init__(self, config, *, address_bits, burst, outstanding):
        self.config = config
        self.address_bits = address_bits
        self.burst = burst
        self.outstanding = outstanding
        super().__init__(
            master_write_ports(config, address_bits)
            | {
                "i_job": In(stream.Signature(memory_job(address_bits))),
                "i": In(stream.Signature(answer_word(config))),
                "i_stop": In(1),
                "o_quiet": Out(1),
                "o_busy": Out(1),
                "o_error": Out(8),
                "o_done": Out(1),
                "o_ended": Out(1),
                "o_burst": Out(1),
                "o_word": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        fifo = m.submodules.fifo = Fifo(link_word(self.config), depth=2 * self.burst + 1)
        bursts = m.submodules.bursts = Queue(burst_rest, depth=self.outstanding)
        unclaimed = Signal(range(2 * self.burst + 2))  # words that belong to no burst yet
        owed = Signal(range(self.outstanding + 1))  # answers
        closing, program, active = Signal(), Signal(), Signal()
        put = fifo.i.valid & fifo.i.ready
        m.d.comb += [
            fifo.i.p.eq(self.i.p.data),
            fifo.i.valid.eq(self.i.valid & ~closing & ~self.i_stop),
            self.i.ready.eq(fifo.i.ready & ~closing & ~self.i_stop),
        ]
        with m.If(put & self.i.p.last):
            m.d.sync += [closing.eq(1), program.eq(self.i.p.program)]
        left, issue, beats = self._begin(
            m, bursts=bursts, unclaimed=unclaimed, owed=owed, closing=closing, active=active
        )
        m.d.sync += unclaimed.eq(unclaimed + put - Mux(issue, beats, 0))
        m.d.comb += whole_words(self, "aw")
        self._send(m, fifo, bursts)
        self._answers(m, issue, owed)
        empty = closing & (unclaimed == 0)
        m.d.comb += [
            self.o_done.eq(active & (owed == 0) & ((left == 0) | empty)),
            self.o_ended.eq(self.o_done & empty & program),
            self.o_quiet.eq(owed == 0),
            self.o_busy.eq((owed != 0) | (unclaimed != 0)),
        ]
        with m.If(self.o_done):
            m.d.sync += active.eq(0)
            with m.If(empty):
                m.d.sync += closing.eq(0)
        return m

    def _begin(self, m, *, bursts, unclaimed, owed, closing, active):
        """Take jobs and begin bursts; return the words left in the job, and what begins now."""
        cut = m.submodules.cut = Cut(
            word_bytes=self.config.link_bits // 8, burst=self.burst, address_bits=self.address_bits
        )
        issue, beats = Signal(), Signal.like(cut.o_beats)
        free = ~self.m_axi_awvalid | self.m_axi_awready
        enough = unclaimed >= cut.o_beats
        m.d.comb += [
            self.i_job.ready.eq(~active & ~self.i_stop),
            cut.i_set.eq(self.i_job.valid & self.i_job.ready),
            cut.i_address.eq(self.i_job.p.address),
            cut.i_words.eq(self.i_job.p.words),
            beats.eq(Mux(enough, cut.o_beats, unclaimed)),
            issue.eq(
                active
                & (beats != 0)
                & (enough | closing)
                & free
                & (owed != self.outstanding)
                & bursts.i.ready
                & ~self.i_stop
            ),
            cut.i_take.eq(issue),
            cut.i_beats.eq(beats),
            bursts.i.valid.eq(issue),
            bursts.i.p.length.eq(beats - 1),
        ]
        with m.If(cut.i_set):
            m.d.sync += active.eq(1)
        with m.If(free):
            m.d.sync += [
                self.m_axi_awvalid.eq(issue),
                self.m_axi_awaddr.eq(cut.o_address),
                self.m_axi_awlen.eq(beats - 1),
            ]
        return cut.o_left, issue, beats

    def _send(self, m, fifo, bursts):
        """Send the words of the bursts that have begun."""
        beat = Signal(8)
        ends = beat == bursts.o.p.length
        m.d.comb += [
            self.m_axi_wdata.eq(fifo.o.p),
            self.m_axi_wvalid.eq(fifo.o.valid & bursts.o.valid),
            self.m_axi_wlast.eq(ends),
            self.m_axi_wstrb.eq(-1),
            self.o_word.eq(self.m_axi_wvalid & self.m_axi_wready),
            fifo.o.ready.eq(self.m_axi_wready & bursts.o.valid),
            bursts.o.ready.eq(self.o_word & ends),
        ]
        with m.If(self.o_word):
            m.d.sync += beat.eq(Mux(ends, 0, beat + 1))

    def _answers(self, m, issue, owed):
        """Count what memory owes, and find what is wrong."""
        comes = self.m_axi_bvalid & (owed != 0)
        m.d.sync += owed.eq(owed + issue - comes)
        m.d.comb += [self.m_axi_bready.eq(1), self.o_burst.eq(comes)]
        with m.If(comes & self.m_axi_bresp[1]):
            m.d.comb += self.o_error.eq(
                Mux(self.m_axi_bresp[0], BusError.WRITE_DECODE, BusError.WRITE_SLAVE)
            )
