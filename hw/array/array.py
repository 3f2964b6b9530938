"""The PE array: chains of PEs and the networks that serve them."""

from itertools import pairwise

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import connect
from ..layouts import COUNTER_BITS, PASS_BITS, link_word, pass_params
from ..protection import fault_port, report
from ..share import share
from .chain import Feeder, tagged_psum_word
from .collect import Collector
from .column import Column
from .filters import FilterNetwork, filter_shape, filter_word
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
    i_shape : ``In(filter_shape(config))``
        Shape of the filters of the pass being loaded. Only with ``config.skipping``.
    i_psum : ``In(stream.Signature(tagged_psum_word(config)))``
        Psums for the bottoms of the chains, each pass followed by a word with ``end``.
    i_column, o_psum : streams
        Columns asked for; psum words from their tops.
    i_params : ``In(ArrayLayout(array_params(config), 2))``
        Parameters of even and odd passes.
    i_loaded : ``In(2)``
        Number of passes loaded, modulo 4.
    o_begun : ``Out(1)``
        Every PE has begun the newest loaded pass, or waits for the next (one cycle late,
        three where ``pipelined``).
    o_ended : ``Out(1)``
        No PE reads filters any more (as late).
    o_filters_idle : ``Out(1)``
        All filter words have been written.
    i_hold, i_clear, i_shift, o_scan :
        Counters of all PEs: hold; clear; shift by one counter toward ``o_scan``, PE (0, 0) first,
        then along the row, ``PE_COUNTERS`` of each. Only with ``config.counters``.
    """

    i_ifmap: stream.Interface
    i_filter: stream.Interface
    i_groups: data.View
    i_shape: data.View
    i_psum: stream.Interface
    i_column: stream.Interface
    o_psum: stream.Interface
    i_params: data.View
    i_loaded: Signal
    o_begun: Signal
    o_ended: Signal
    o_filters_idle: Signal
    i_hold: Signal
    i_clear: Signal
    i_shift: Signal
    o_scan: Signal

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
        if config.skipping:
            members["i_shape"] = In(filter_shape(config))
        if config.counters:
            members |= dict.fromkeys(("i_hold", "i_clear", "i_shift"), In(1))
            members["o_scan"] = Out(COUNTER_BITS)
        super().__init__(members | fault_port(config.protection))

    def elaborate(self, platform):
        m = Module()
        config = self.config
        router, filters = IfmapRouter(config), FilterNetwork(config)
        feeder, collector = Feeder(config), Collector(config)
        columns = [Column(config) for _column in range(config.columns)]

        def add(name, part, module):
            m.submodules[name] = share(part, platform, name=module, **self._reset(m, name))

        add("router", router, "ifmap_router")
        add("filters", filters, "filter_network")
        add("feeder", feeder, "psum_feeder")
        add("collector", collector, "psum_collector")
        for index, column in enumerate(columns):
            add(f"column_{index}", column, "pe_column")
            connect(m, feeder.o[index], column.i_psum)
            connect(m, column.o_psum, collector.i[index])
            for row in range(config.rows):
                connect(m, router.o[row][index], column.i_ifmap[row])
                m.d.comb += column.i_filter[row].eq(filters.o[row][index])

        connect(m, self.i_ifmap, router.i)
        connect(m, self.i_filter, filters.i)
        connect(m, self.i_psum, feeder.i)
        connect(m, self.i_column, collector.i_column)
        connect(m, collector.o, self.o_psum)
        m.d.comb += [router.i_params[parity].eq(self.i_params[parity].route) for parity in range(2)]
        m.d.comb += [filters.i_groups.eq(self.i_groups), self.o_filters_idle.eq(filters.o_idle)]
        if config.skipping:
            m.d.comb += filters.i_shape.eq(self.i_shape)
        self._passes(m, columns)
        report(m, self, feeder, collector, *columns)
        if config.counters:
            self._counters(m, columns)
        return m

    def _reset(self, m, name):
        """Return arguments of :func:`share` for a part of the array.

        Where pipelined it has a register of its own as its reset, a cycle later: from one register
        to 20,000 flip-flops is far. Nothing comes before: a packet must come first.
        """
        if not self.config.pipelined:
            return {}
        reset = Signal(init=1, name=f"{name}_reset", attrs={"keep": 1})
        m.d.sync += reset.eq(0)
        return {"reset": reset, "alone": True}

    def _passes(self, m, columns):
        """Tell the PEs of the passes, and learn which passes they have ended."""
        active = Signal.like(columns[0].i_active)
        for parity in range(2):
            pairs = self.i_params[parity].route.pairs
            m.d.comb += active[parity].eq(Cat(row < pairs for row in range(self.config.rows)))
        for column in columns:
            m.d.comb += [column.i_active.eq(active), column.i_loaded.eq(self.i_loaded)]
            m.d.comb += [
                column.i_params[parity].eq(self.i_params[parity].pe) for parity in range(2)
            ]
        m.d.sync += [
            self.o_begun.eq(Cat(column.o_begun for column in columns).all()),
            self.o_ended.eq(Cat(column.o_ended for column in columns).all()),
        ]

    def _counters(self, m, columns):
        """Chain the counters: PE (0, 0) next to the output, then along the row."""
        config = self.config
        places = [(row, col) for row in range(config.rows) for col in range(config.columns)]
        m.d.comb += self.o_scan.eq(columns[0].o_scan[0])
        for (row, col), (next_row, next_col) in pairwise(places):
            m.d.comb += columns[col].i_scan[row].eq(columns[next_col].o_scan[next_row])
        for column in columns:
            m.d.comb += [
                column.i_hold.eq(self.i_hold),
                column.i_clear.eq(self.i_clear),
                column.i_shift.eq(self.i_shift),
            ]
