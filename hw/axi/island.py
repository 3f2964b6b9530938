"""The machine behind its wrapper, with the wrapper's clock or one of its own."""

from amaranth.hdl import (
    Cat,
    ClockDomain,
    ClockSignal,
    DomainRenamer,
    Module,
    ResetInserter,
    ResetSignal,
    Signal,
)
from amaranth.lib import stream, wiring
from amaranth.lib.cdc import FFSynchronizer
from amaranth.lib.wiring import In, Out

from ..control.packet_out import packet_word
from ..flow import connect
from ..layouts import link_word
from ..share import share
from ..top import Top
from .crossing import Crossing, Follower
from .failures import Failures


__all__ = ["Island"]

#: Bits of what a machine tells of itself: busy, error, number and code of the last failure.
STATE_BITS = 25


class Island(wiring.Component):
    """A machine whose words and status belong to domain ``sync``.

    Words pass in the same cycle, or through a :class:`Crossing` in each direction. ``i_reset``
    must be held until ``o_reset`` answers, and not be set again before ``o_reset`` is 0.

    Parameters
    ----------
    config : Config
        The machine.
    core_clock : bool
        The machine runs in a clock of its own.

    Members
    -------
    i_core_clk : ``In(1)``
        That clock, if any.
    i : ``In(stream.Signature(link_word(config)))``
        Programs.
    o : ``Out(stream.Signature(packet_word(config)))``
        Packets.
    i_reset, o_reset : ``In(1)``, ``Out(1)``
        Reset the machine; it is in reset.
    o_busy, o_error : ``Out(1)``, ``Out(8)``
        Its status.
    o_failures, o_failure : ``Out(8)``
        Number of the last program that has failed since reset, see :class:`Failures`; its error.
    """

    i_core_clk: Signal
    i: stream.Interface
    o: stream.Interface
    i_reset: Signal
    o_reset: Signal
    o_busy: Signal
    o_error: Signal
    o_failures: Signal
    o_failure: Signal

    def __init__(self, config, *, core_clock=False):
        self.config = config
        self.core_clock = core_clock
        clock = {"i_core_clk": In(1)} if core_clock else {}
        super().__init__(
            clock
            | {
                "i": In(stream.Signature(link_word(config))),
                "o": Out(stream.Signature(packet_word(config))),
                "i_reset": In(1),
                "o_reset": Out(1),
                "o_busy": Out(1),
                "o_error": Out(8),
                "o_failures": Out(8),
                "o_failure": Out(8),
            }
        )

    def elaborate(self, platform):
        m = Module()
        words = stream.Signature(link_word(self.config)).create(path=("words",))
        packets = stream.Signature(packet_word(self.config)).create(path=("packets",))
        state = Signal(STATE_BITS)  # of the machine, in its own domain
        seen = Cat(self.o_busy, self.o_error, self.o_failures, self.o_failure)
        if self.core_clock:
            follower = self._leave(m, words, packets)
            m.d.comb += [follower.i.eq(state), seen.eq(follower.o)]
            into, reset = DomainRenamer("core"), None  # its reset is that of its domain
        else:
            connect(m, self.i, words)
            connect(m, packets, self.o)
            m.d.sync += self.o_reset.eq(self.i_reset)
            m.d.comb += seen.eq(state)
            into, reset = DomainRenamer({}), self.i_reset
        top, failures = Top(self.config), Failures()
        m.submodules.machine = into(share(top, platform, name="machine", reset=reset))
        m.submodules.failures = into(share(failures, platform, name="failures", reset=reset))
        m.d.comb += [
            top.s_axis_tdata.eq(words.p),
            top.s_axis_tvalid.eq(words.valid),
            words.ready.eq(top.s_axis_tready),
            packets.p.data.eq(top.m_axis_tdata),
            packets.p.last.eq(top.m_axis_tlast),
            packets.valid.eq(top.m_axis_tvalid),
            top.m_axis_tready.eq(packets.ready),
            failures.i_error.eq(top.status_error),
            state.eq(Cat(top.status_busy, top.status_error, failures.o_count, failures.o_code)),
        ]
        return m

    def _leave(self, m, words, packets):
        """Make domain ``core`` and the ways there and back; return the one of the status."""
        m.domains.core = ClockDomain(local=True)
        reset = ResetSignal("core")
        m.d.comb += ClockSignal("core").eq(self.i_core_clk)
        m.submodules.reset = FFSynchronizer(self.i_reset, reset, o_domain="core", init=1)
        # later than any pointer of a crossing on its way
        m.submodules.answer = FFSynchronizer(reset, self.o_reset, stages=4)
        into = DomainRenamer({"put": "sync", "take": "core"})
        out_of = DomainRenamer({"put": "core", "take": "sync"})
        enter, leave = Crossing(link_word(self.config)), Crossing(packet_word(self.config))
        follower = Follower(STATE_BITS)
        m.submodules.enter = ResetInserter({"sync": self.i_reset})(into(enter))
        m.submodules.leave = ResetInserter({"sync": self.i_reset})(out_of(leave))
        m.submodules.follower = out_of(follower)
        connect(m, self.i, enter.i)
        connect(m, enter.o, words)
        connect(m, packets, leave.i)
        connect(m, leave.o, self.o)
        return follower
