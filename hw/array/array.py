"""The PE array: chains of PEs and the networks that serve them."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import connect
from ..layouts import COUNTER_BITS, PASS_BITS, link_word, pass_params
from ..pe.pe import PE
from ..share import share
from .chain import Feeder, tagged_psum_word
from .collect import Collector
from .filters import FilterNetwork, filter_word
from .route import IfmapRouter, route_params, tagged_ifmap_word


__all__ = ["PEArray", "array_params"]


def array_params(config):
    """Return what the array must know of a pass: for the PEs and for the ifmap network."""
    return data.StructLayout({"pe": pass_params(config), "route": route_params(config)})


class PEArray(wiring.Component):
    """``rows`` x ``columns`` PEs: each column is a chain that adds up psums from row 0 upwards.

    Passes follow each other without a barrier: each PE goes on to the next pass when its own work
    is done.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V. Unlike the chip, which stacks PE
    sets of R rows, a chain adds any pairs (channel group, filter row).

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i_ifmap : ``In(stream.Signature(tagged_ifmap_word(config)))``
        Ifmap words, each pass followed by a word with ``end``.
    i_filter : ``In(stream.Signature(filter_word(config)))``
        Filter words of the pass being loaded.
    i_groups : ``In(ArrayLayout(.., columns))``
        Column groups of the pass being loaded.
    i_psum : ``In(stream.Signature(tagged_psum_word(config)))``
        Psums for the bottoms of the chains, each pass followed by a word with ``end``.
    i_column, o_psum : streams
        Columns asked for; psum words from their tops.
    i_params : ``In(ArrayLayout(array_params(config), 2))``
        Parameters of even and odd passes.
    i_loaded : ``In(2)``
        Number of passes loaded, modulo 4.
    o_begun : ``Out(1)``
        Every PE has begun the newest loaded pass, or waits for the next (one cycle late).
    o_ended : ``Out(1)``
        No PE reads filters any more (one cycle late).
    o_filters_idle : ``Out(1)``
        All filter words have been written.
    i_hold, i_clear, i_shift, o_scan :
        Counters of all PEs: hold; clear; shift by one counter toward ``o_scan``, PE (0, 0) first, then
        along the row, ``PE_COUNTERS`` of each. Only with ``config.counters``.
    """

    i_ifmap: stream.Interface
    i_filter: stream.Interface
    i_psum: stream.Interface
    i_column: stream.Interface
    o_psum: stream.Interface

    def __init__(self, config):
        self.config = config
        group = ceil_log2(config.columns) or 1
        members = {
            "i_ifmap": In(stream.Signature(tagged_ifmap_word(config))),
            "i_filter": In(stream.Signature(filter_word(config))),
            "i_groups": In(data.ArrayLayout(group, config.columns)),
            "i_psum": In(stream.Signature(tagged_psum_word(config))),
            "i_column": In(stream.Signature(group)),
            "o_psum": Out(stream.Signature(link_word(config))),
            "i_params": In(data.ArrayLayout(array_params(config), 2)),
            "i_loaded": In(PASS_BITS),
            "o_begun": Out(1),
            "o_ended": Out(1),
            "o_filters_idle": Out(1),
        }
        if config.counters:
            members |= dict.fromkeys(("i_hold", "i_clear", "i_shift"), In(1))
            members["o_scan"] = Out(COUNTER_BITS)
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        config = self.config
        router, filters = IfmapRouter(config), FilterNetwork(config)
        feeder, collector = Feeder(config), Collector(config)
        pes = [[PE(config) for _col in range(config.columns)] for _row in range(config.rows)]
        m.submodules.router = share(router, platform, name="ifmap_router")
        m.submodules.filters = share(filters, platform, name="filter_network")
        m.submodules.feeder = share(feeder, platform, name="psum_feeder")
        m.submodules.collector = share(collector, platform, name="psum_collector")

        connect(m, self.i_ifmap, router.i)
        connect(m, self.i_filter, filters.i)
        connect(m, self.i_psum, feeder.i)
        connect(m, self.i_column, collector.i_column)
        connect(m, collector.o, self.o_psum)
        m.d.comb += [router.i_params[parity].eq(self.i_params[parity].route) for parity in range(2)]
        m.d.comb += [filters.i_groups.eq(self.i_groups), self.o_filters_idle.eq(filters.o_idle)]

        for col in range(config.columns):
            below = feeder.o[col]
            for row in range(config.rows):
                pe = pes[row][col]
                m.submodules[f"pe_{row}_{col}"] = share(pe, platform, name="pe")
                connect(m, router.o[row][col], pe.i_ifmap)
                connect(m, below, pe.i_psum)
                m.d.comb += pe.i_filter.eq(filters.o[row][col])
                below = pe.o_psum
            connect(m, below, collector.i[col])
        self._passes(m, pes)
        if config.counters:
            self._counters(m, [pe for row in pes for pe in row])
        return m

    def _passes(self, m, pes):
        """Tell the PEs of the passes, and learn which passes they have ended."""
        behind, level = [], []
        for index, row in enumerate(pes):
            for pe in row:
                m.d.comb += pe.i_loaded.eq(self.i_loaded)
                for parity in range(2):
                    params = self.i_params[parity]
                    m.d.comb += [
                        pe.i_params[parity].eq(params.pe),
                        pe.i_params[parity].active.eq(index < params.route.pairs),
                    ]
                lag = Signal(PASS_BITS)
                m.d.comb += lag.eq(self.i_loaded - pe.o_finished)
                behind.append(lag >= 2)
                level.append(lag == 0)
        m.d.sync += [self.o_begun.eq(~Cat(behind).any()), self.o_ended.eq(Cat(level).all())]

    def _counters(self, m, pes):
        """Chain the counters, PE 0 next to the output."""
        m.d.comb += self.o_scan.eq(pes[0].o_scan)
        for pe, after in zip(pes, [*pes[1:], None], strict=True):
            m.d.comb += [
                pe.i_hold.eq(self.i_hold),
                pe.i_clear.eq(self.i_clear),
                pe.i_shift.eq(self.i_shift),
            ]
            if after is not None:
                m.d.comb += pe.i_scan.eq(after.o_scan)
