"""AXI4 master, reading half: words of memory become a stream."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import stream, wiring
from amaranth.lib.wiring import In, Out

from ..fifo import Fifo
from ..flow import Queue, connect
from ..registers import BusError
from .cut import Cut
from .ports import burst_rest, frame_word, master_read_ports, memory_job, whole_words


__all__ = ["Reader"]


class Reader(wiring.Component):
    """Fetches jobs, one after the other, in bursts.

    A burst is asked for when there is room for all its words, so data are never refused:
    ``m_axi_rready`` is always 1. One word per cycle where ``burst * outstanding`` words cover the
    latency of memory and a burst, and jobs are long; a job costs one cycle beside its words.

    A stop lets no further burst begin; when ``o_quiet`` is 1 memory owes nothing and this component
    may be reset. Words that come with an error, or during a stop, are thrown away.

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
    m_axi_ar*, m_axi_r* :
        The reading channels.
    i_job : ``In(stream.Signature(memory_job(address_bits)))``
        What to fetch; ``words`` at least 1.
    o : ``Out(stream.Signature(frame_word(config)))``
        The words; ``last`` on the last one of a job that is a ``last`` one.
    i_stop : ``In(1)``
        Begin no burst.
    o_quiet : ``Out(1)``
        Nothing is outstanding.
    o_busy : ``Out(1)``
        Something is, or a word waits.
    o_error : ``Out(8)``
        :class:`BusError` of the beat of this cycle, or 0.
    o_done, o_burst : ``Out(1)``
        The last beat of a job, of a burst, has come.
    """

    m_axi_araddr: Signal
    m_axi_arlen: Signal
    m_axi_arvalid: Signal
    m_axi_arready: Signal
    m_axi_rdata: Signal
    m_axi_rresp: Signal
    m_axi_rlast: Signal
    m_axi_rvalid: Signal
    m_axi_rready: Signal
    i_job: stream.Interface
    o: stream.Interface
    i_stop: Signal
    o_quiet: Signal
    o_busy: Signal
    o_error: Signal
    o_done: Signal
    o_burst: Signal

    def __init__(self, config, *, address_bits, burst, outstanding):
        self.config = config
        self.address_bits = address_bits
        self.burst = burst
        self.outstanding = outstanding
        super().__init__(
            master_read_ports(config, address_bits)
            | {
                "i_job": In(stream.Signature(memory_job(address_bits))),
                "o": Out(stream.Signature(frame_word(config))),
                "i_stop": In(1),
                "o_quiet": Out(1),
                "o_busy": Out(1),
                "o_error": Out(8),
                "o_done": Out(1),
                "o_burst": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        words = self.burst * self.outstanding
        fifo = m.submodules.fifo = Fifo(frame_word(self.config), depth=words)
        bursts = m.submodules.bursts = Queue(burst_rest, depth=self.outstanding)
        issue, claimed = Signal(), Signal(range(words + 1))
        beats = self._ask(m, issue, claimed, bursts)
        self._receive(m, fifo, bursts)
        connect(m, fifo.o, self.o)
        m.d.comb += whole_words(self, "ar")
        taken = self.o.valid & self.o.ready
        m.d.sync += claimed.eq(claimed + Mux(issue, beats, 0) - taken)
        m.d.comb += [
            self.o_quiet.eq((bursts.level == 0) & ~self.m_axi_arvalid),
            self.o_busy.eq((claimed != 0) | ~self.o_quiet),
        ]
        return m

    def _ask(self, m, issue, claimed, bursts):
        """Cut jobs into bursts and ask for them; return the beats of the burst that may begin."""
        cut = m.submodules.cut = Cut(
            word_bytes=self.config.link_bits // 8, burst=self.burst, address_bits=self.address_bits
        )
        last = Signal()
        free = ~self.m_axi_arvalid | self.m_axi_arready
        room = claimed <= self.burst * (self.outstanding - 1)
        m.d.comb += [
            self.i_job.ready.eq((cut.o_left == 0) & ~self.i_stop),
            cut.i_set.eq(self.i_job.valid & self.i_job.ready),
            cut.i_address.eq(self.i_job.p.address),
            cut.i_words.eq(self.i_job.p.words),
            issue.eq((cut.o_left != 0) & free & room & bursts.i.ready & ~self.i_stop),
            cut.i_take.eq(issue),
            cut.i_beats.eq(cut.o_beats),
            bursts.i.valid.eq(issue),
            bursts.i.p.length.eq(cut.o_beats - 1),
            bursts.i.p.final.eq(cut.o_final),
            bursts.i.p.last.eq(cut.o_final & last),
        ]
        with m.If(cut.i_set):
            m.d.sync += last.eq(self.i_job.p.last)
        with m.If(free):
            m.d.sync += [
                self.m_axi_arvalid.eq(issue),
                self.m_axi_araddr.eq(cut.o_address),
                self.m_axi_arlen.eq(cut.o_beats - 1),
            ]
        return cut.o_beats

    def _receive(self, m, fifo, bursts):
        """Keep the words that come, and find what is wrong with them."""
        beat = Signal(8)
        ends = beat == bursts.o.p.length
        comes = self.m_axi_rvalid & bursts.o.valid
        m.d.comb += [
            self.m_axi_rready.eq(1),
            bursts.o.ready.eq(comes & ends),
            self.o_burst.eq(comes & ends),
            self.o_done.eq(self.o_burst & bursts.o.p.final),
            fifo.i.p.data.eq(self.m_axi_rdata),
            fifo.i.p.last.eq(ends & bursts.o.p.last),
            fifo.i.valid.eq(comes & ~self.i_stop & (self.o_error == 0)),
        ]
        with m.If(comes):
            m.d.sync += beat.eq(Mux(ends, 0, beat + 1))
            with m.If(self.m_axi_rresp[1]):
                m.d.comb += self.o_error.eq(
                    Mux(self.m_axi_rresp[0], BusError.READ_DECODE, BusError.READ_SLAVE)
                )
            with m.Elif(self.m_axi_rlast != ends):
                m.d.comb += self.o_error.eq(BusError.READ_LENGTH)
