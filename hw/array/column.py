"""One column of the array: a chain of PEs."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..flow import connect
from ..layouts import COUNTER_BITS, PASS_BITS, filter_write, ifmap_word, pass_params, psum
from ..pe.compressed_pe import CompressedPE
from ..pe.pe import PE
from ..protection import fault_port, report
from ..share import share


__all__ = ["Column"]


class Column(wiring.Component):
    """``rows`` PEs, each of which adds its sums to the psums from below.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B: the local network between
    vertically neighbouring PEs.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_ifmap : ``In(stream.Signature(ifmap_word(config))).array(rows)``
        Ifmap words of each PE.
    i_filter : ``In(filter_write(config)).array(rows)``
        Writes to the filter scratchpads.
    i_psum, o_psum : ``In, Out(stream.Signature(psum(config)))``
        Psums at the bottom and at the top.
    i_params : ``In(ArrayLayout(pass_params(config), 2))``
        Parameters of even and odd passes; ``active`` is not used.
    i_active : ``In(ArrayLayout(rows, 2))``
        Bit k: PE k takes part in the pass.
    i_loaded : ``In(2)``
        Number of passes loaded, modulo 4.
    o_begun : ``Out(1)``
        Every PE has begun the newest loaded pass, or waits for the next (two cycles late where
        ``pipelined``).
    o_ended : ``Out(1)``
        No PE reads filters any more (as late).
    i_hold, i_clear, i_shift, i_scan, o_scan :
        Counters; ``i_scan`` and ``o_scan`` one per PE. Only with ``config.counters``.
    o_faults : ``Out(faults)``
        A word of a PE that is used was found wrong, one cycle late. Only with ``protection``.
    """

    i_ifmap: list
    i_filter: list
    i_psum: stream.Interface
    o_psum: stream.Interface
    i_params: data.View
    i_active: data.View
    i_loaded: Signal
    o_begun: Signal
    o_ended: Signal
    i_hold: Signal
    i_clear: Signal
    i_shift: Signal
    i_scan: list
    o_scan: list
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        rows = config.rows
        members = {
            "i_ifmap": In(stream.Signature(ifmap_word(config))).array(rows),
            "i_filter": In(filter_write(config)).array(rows),
            "i_psum": In(stream.Signature(psum(config))),
            "o_psum": Out(stream.Signature(psum(config))),
            "i_params": In(data.ArrayLayout(pass_params(config), 2)),
            "i_active": In(data.ArrayLayout(rows, 2)),
            "i_loaded": In(PASS_BITS),
            "o_begun": Out(1),
            "o_ended": Out(1),
        }
        if config.counters:
            members |= dict.fromkeys(("i_hold", "i_clear", "i_shift"), In(1))
            members["i_scan"] = In(COUNTER_BITS).array(rows)
            members["o_scan"] = Out(COUNTER_BITS).array(rows)
        super().__init__(members | fault_port(config.protection))

    def elaborate(self, platform):
        m = Module()
        below = self.i_psum
        params, active, loaded = self.i_params, self.i_active, self.i_loaded
        if self.config.pipelined:  # what all PEs hear is kept near them, in each column anew
            keep = {"keep": 1}
            params = Signal(params.shape(), reset_less=True, name="params", attrs=keep)
            active = Signal(active.shape(), reset_less=True, name="active", attrs=keep)
            loaded = Signal.like(loaded, name="loaded", attrs=keep)
            m.d.sync += [
                params.eq(self.i_params),
                active.eq(self.i_active),
                loaded.eq(self.i_loaded),
            ]
        behind, level, pes = [], [], []
        kind = CompressedPE if self.config.compressed else PE
        for row in range(self.config.rows):
            pe = kind(self.config)
            pes.append(pe)
            m.submodules[f"pe_{row}"] = share(pe, platform, name="pe")
            connect(m, self.i_ifmap[row], pe.i_ifmap)
            connect(m, below, pe.i_psum)
            below = pe.o_psum
            m.d.comb += [pe.i_filter.eq(self.i_filter[row]), pe.i_loaded.eq(loaded)]
            for parity in range(2):
                m.d.comb += pe.i_params[parity].eq(params[parity])
                m.d.comb += pe.i_params[parity].active.eq(active[parity][row])
            lag = Signal(PASS_BITS, name=f"lag_{row}")
            m.d.comb += lag.eq(loaded - pe.o_finished)
            behind.append(lag >= 2)
            level.append(lag == 0)
            if self.config.counters:
                m.d.comb += [
                    pe.i_hold.eq(self.i_hold),
                    pe.i_clear.eq(self.i_clear),
                    pe.i_shift.eq(self.i_shift),
                    pe.i_scan.eq(self.i_scan[row]),
                    self.o_scan[row].eq(pe.o_scan),
                ]
        connect(m, below, self.o_psum)
        report(m, self, *pes, domain="sync")  # many: it ends in a register
        # where pipelined, registers: from there it is as far as the array is wide
        domain = "sync" if self.config.pipelined else "comb"
        m.d[domain] += [self.o_begun.eq(~Cat(behind).any()), self.o_ended.eq(Cat(level).all())]
        return m
