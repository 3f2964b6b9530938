"""The machine as it is generated: AXI4-Stream in and out, and a status."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from .control.gate import Gate
from .control.health import Health
from .control.packet_out import packet_word
from .core import Core
from .flow import Queue, connect
from .layouts import link_word
from .share import share


__all__ = ["Top"]


class Top(wiring.Component):
    """A complete machine.

    Programs go in, packets come out (docs/formats.md). An error stops the program: its code stays
    in ``status_error``, input is discarded up to the next good PROGRAM packet, which starts a run
    that knows nothing of the one before.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    s_axis_tdata, s_axis_tvalid, s_axis_tready :
        AXI4-Stream in, ``link_bits`` wide.
    m_axis_tdata, m_axis_tvalid, m_axis_tready, m_axis_tlast :
        AXI4-Stream out; ``tlast`` on the last word of each packet.
    status_error : ``Out(8)``
        :class:`hw.formats.Error`, 0 if there is none.
    status_busy : ``Out(1)``
        A program runs.
    status_corrected : ``Out(16)``
        Cycles since reset in which a flipped bit was corrected, at most 65535. Only with
        ``protection``.
    status_memory : ``Out(8)``
        Number in :data:`hw.formats.MEMORIES`, from 1 up, of the kind of memory in which a word was
        last found wrong since reset, 0 for none. Only with ``protection``.
    """

    s_axis_tdata: Signal
    s_axis_tvalid: Signal
    s_axis_tready: Signal
    m_axis_tdata: Signal
    m_axis_tvalid: Signal
    m_axis_tready: Signal
    m_axis_tlast: Signal
    status_error: Signal
    status_busy: Signal
    status_corrected: Signal
    status_memory: Signal

    def __init__(self, config):
        self.config = config
        guarded = config.protection != "none"
        super().__init__(
            {
                "s_axis_tdata": In(config.link_bits),
                "s_axis_tvalid": In(1),
                "s_axis_tready": Out(1),
                "m_axis_tdata": Out(config.link_bits),
                "m_axis_tvalid": Out(1),
                "m_axis_tready": In(1),
                "m_axis_tlast": Out(1),
                "status_error": Out(8),
                "status_busy": Out(1),
            }
            | ({"status_corrected": Out(16), "status_memory": Out(8)} if guarded else {})
        )

    def elaborate(self, platform):
        m = Module()
        gate, core = Gate(self.config), Core(self.config)
        ingress = m.submodules.ingress = Queue(link_word(self.config), depth=2)
        # one deep: after an error there is no more to be sent than what is offered already
        egress = m.submodules.egress = Queue(packet_word(self.config), depth=1)
        sends = gate.o_busy & ~gate.o_reset
        m.submodules.gate = share(gate, platform, name="gate")
        m.submodules.core = share(
            core, platform, name="core", reset=gate.o_reset, alone=self.config.pipelined
        )
        connect(m, ingress.o, gate.i)
        connect(m, gate.o, core.i)
        m.d.comb += [
            ingress.i.p.eq(self.s_axis_tdata),
            ingress.i.valid.eq(self.s_axis_tvalid),
            self.s_axis_tready.eq(ingress.i.ready),
            egress.i.p.eq(core.o.p),
            egress.i.valid.eq(core.o.valid & sends),
            core.o.ready.eq(egress.i.ready & sends),
            self.m_axis_tdata.eq(egress.o.p.data),
            self.m_axis_tlast.eq(egress.o.p.last),
            self.m_axis_tvalid.eq(egress.o.valid),
            egress.o.ready.eq(self.m_axis_tready),
            gate.i_error.eq(core.o_error),
            gate.i_ended.eq(core.o_ended),
            gate.i_progress.eq(core.o_progress),
            gate.i_blocked.eq(core.o.valid & ~core.o.ready),
            self.status_error.eq(gate.o_error),
            self.status_busy.eq(gate.o_busy),
        ]
        if self.config.pipelined:
            m.d.comb += gate.i_failed.eq(core.o_failed)
        if self.config.protection != "none":
            m.submodules.health = health = Health()
            m.d.comb += [
                health.i_faults.eq(core.o_faults),
                self.status_corrected.eq(health.o_corrected),
                self.status_memory.eq(health.o_memory),
            ]
        return m
