"""The machine with AXI4-Lite registers and AXI4-Stream in and out."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..flow import Queue
from ..registers import ADDRESS_BITS
from .ports import answer_word, lite_ports, pass_through, stream_ports
from .shell import Shell


__all__ = ["StreamTop"]


class StreamTop(wiring.Component):
    """A machine for an SoC that moves words by itself. Registers: ``hw/registers.py``.

    One word per cycle in and out; a word goes out one cycle later than from :class:`hw.top.Top`.
    After a start it takes words up to ``s_axis_tlast``. ``m_axis_tlast`` marks the last word of the
    answer to a program, or of each layer. An error or a stop resets the machine; the rest of the
    frame that comes in is thrown away, and a frame that goes out ends with a word 0.

    Parameters
    ----------
    config : Config
        The machine.
    core_clock : bool
        The machine runs in ``core_clk``, all ports in ``clk``.

    Members
    -------
    core_clk : ``In(1)``
        Only with ``core_clock``.
    s_axil_* :
        AXI4-Lite, 32 bits.
    s_axis_t*, m_axis_t* :
        AXI4-Stream, ``link_bits`` wide, whole words.
    irq : ``Out(1)``
        Interrupt line, a level.
    """

    core_clk: Signal
    s_axis_tdata: Signal
    s_axis_tvalid: Signal
    s_axis_tready: Signal
    s_axis_tlast: Signal
    m_axis_tdata: Signal
    m_axis_tvalid: Signal
    m_axis_tready: Signal
    m_axis_tlast: Signal
    irq: Signal

    def __init__(self, config, *, core_clock=False):
        self.config = config
        self.core_clock = core_clock
        clock = {"core_clk": In(1)} if core_clock else {}
        super().__init__(clock | lite_ports(ADDRESS_BITS) | stream_ports(config) | {"irq": Out(1)})

    def elaborate(self, platform):
        m = Module()
        shell = m.submodules.shell = Shell(
            self.config, wrapper="stream", core_clock=self.core_clock
        )
        # not reset by a stop: it keeps what it offers
        leave = m.submodules.leave = Queue(answer_word(self.config), depth=1)
        inside, cut = Signal(), Signal()  # a frame has begun; it must be ended
        end = answer_word(self.config).const({"last": 1})
        if self.core_clock:
            m.d.comb += shell.i_core_clk.eq(self.core_clk)
        pass_through(m, self, shell, lite_ports(ADDRESS_BITS))
        enters = leave.i.valid & leave.i.ready
        m.d.comb += [
            leave.i.p.eq(Mux(cut, end, shell.o.p)),
            leave.i.valid.eq(cut | shell.o.valid),
            shell.o.ready.eq(~cut & leave.i.ready),
        ]
        m.d.sync += [
            inside.eq(Mux(enters, ~(cut | shell.o.p.last), inside)),
            cut.eq(Mux(cut, ~leave.i.ready, shell.o_reset & inside)),
        ]
        m.d.comb += [
            shell.i.p.data.eq(self.s_axis_tdata),
            shell.i.p.last.eq(self.s_axis_tlast),
            shell.i.valid.eq(self.s_axis_tvalid),
            self.s_axis_tready.eq(shell.i.ready),
            self.m_axis_tdata.eq(leave.o.p.data),
            self.m_axis_tlast.eq(leave.o.p.last),
            self.m_axis_tvalid.eq(leave.o.valid),
            leave.o.ready.eq(self.m_axis_tready),
            shell.i_ended.eq(leave.o.valid & leave.o.ready & leave.o.p.program),
            shell.i_leaving.eq(leave.o.valid | cut),
            shell.i_quiet.eq(1),
            self.irq.eq(shell.irq),
        ]
        return m
