"""Which product comes next in a skipping PE: value by value that is not 0, filter by filter."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..layouts import PASS_BITS, pass_params
from .sparse_ring import place_bits
from .window import operation


__all__ = ["SparseWindow", "ValueWindow"]


class SparseWindow(wiring.Component):
    """Sequencer of one skipping PE.

    For every window of a pass, for each of its values that is not 0, for each filter: one product
    per cycle. A window without such a value passes on its psums: ``p`` operations that are first,
    last and gated. So a window takes ``p * max(1, values other than 0)`` cycles. A value is the
    last of its window if the next entry lies behind the window, or if there is none and all
    positions of the window have come; until that is known it waits. Value number k < ``retire`` is
    dropped with its last product, and everything at the end of a row. The end of a pass comes as
    in :class:`Window`; a pass costs three cycles more than its operations.

    Operations are issued, and their values read, one cycle before they leave at ``o_op``.

    Parameters
    ----------
    config : Config
        Scratchpad depths.

    Members
    -------
    i_params, i_loaded, o_finished, i_move, i_end, o_end, o_op, o_operands, o_filter_addr,
    o_wait_filter, o_wait_ifmap :
        As in :class:`Window`, but ``o_op`` says itself whether the pipeline may take it.
    i_valid, i_place, i_next_valid, i_next_place, i_received, i_row_valid, i_row, o_row_end,
    o_base, o_read, o_step, o_free, o_rewind :
        See :class:`SparseScratchpad`.
    o_skipped : ``Out(range(ifmap_spad_words + 1))``
        With each operation at ``o_op`` that is last: how many values of its window were left out.
        Only with ``counters``.
    """

    i_params: data.View
    i_loaded: Signal
    o_finished: Signal
    i_move: Signal
    i_valid: Signal
    i_place: Signal
    i_next_valid: Signal
    i_next_place: Signal
    i_received: Signal
    i_row_valid: Signal
    i_row: Signal
    o_row_end: Signal
    i_end: Signal
    o_end: Signal
    o_base: Signal
    o_read: Signal
    o_step: Signal
    o_free: Signal
    o_rewind: Signal
    o_op: data.View
    o_operands: Signal
    o_filter_addr: Signal
    o_wait_filter: Signal
    o_wait_ifmap: Signal
    o_skipped: Signal

    def __init__(self, config):
        self.config = config
        ports = {
            "i_params": In(data.ArrayLayout(pass_params(config), 2)),
            "i_loaded": In(PASS_BITS),
            "o_finished": Out(PASS_BITS),
            "i_move": In(1),
            "i_valid": In(1),
            "i_place": In(place_bits(config)),
            "i_next_valid": In(1),
            "i_next_place": In(place_bits(config)),
            "i_received": In(place_bits(config)),
            "i_row_valid": In(1),
            "i_row": In(place_bits(config)),
            "o_row_end": Out(1),
            "i_end": In(1),
            "o_end": Out(1),
            "o_base": Out(place_bits(config)),
            "o_read": Out(1),
            "o_step": Out(1),
            "o_free": Out(1),
            "o_rewind": Out(1),
            "o_op": Out(operation(config)),
            "o_operands": Out(1),
            "o_filter_addr": Out(ceil_log2(config.filter_addresses)),
            "o_wait_filter": Out(1),
            "o_wait_ifmap": Out(1),
        }
        if config.counters:
            ports["o_skipped"] = Out(range(config.ifmap_spad_words + 1))
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        working, passing = Signal(), Signal()  # in a pass: active, not active
        params = Signal(pass_params(self.config), reset_less=True)
        offered = self.i_params[self.o_finished[0]]
        loaded, finish, issue = Signal(), Signal(), Signal()
        here, known, empty, last, row_ends = self._look(m, params)
        m.d.comb += [
            loaded.eq(self.i_loaded != self.o_finished),
            issue.eq(working & self.i_move & known),
            finish.eq(self.i_move & (passing | (working & ~known & self.i_end))),
            self.o_wait_filter.eq(~working & ~passing & ~loaded & self.i_move),
            self.o_wait_ifmap.eq(working & self.i_move & ~known & ~self.i_end),
        ]
        with m.If(~working & ~passing):
            m.d.sync += [params.eq(offered), working.eq(loaded & offered.active)]
            m.d.sync += passing.eq(loaded & ~offered.active)
        with m.If(finish):
            m.d.sync += [working.eq(0), passing.eq(0), self.o_finished.eq(self.o_finished + 1)]

        index = Signal.like(self.o_op.addr)
        filter_count = Signal.like(params.p, init=1)  # includes the product of this cycle
        first = Signal(init=1)
        last_filter = Signal()
        m.d.comb += [
            last_filter.eq(self._ends(filter_count, params)),
            self.o_read.eq(issue & ~empty),
            self.o_step.eq(issue & last_filter & ~empty),
            self.o_row_end.eq(issue & last_filter & last & row_ends),
            self.o_end.eq(finish & working),
            self.o_rewind.eq(last),
        ]
        with m.If(issue):
            m.d.sync += [index.eq(filter_count), filter_count.eq(filter_count + 1)]
        with m.If(issue & last_filter):
            m.d.sync += [index.eq(0), filter_count.eq(1), first.eq(last)]
        with m.If(issue & last_filter & last):
            m.d.sync += self.o_base.eq(self.o_base + Mux(row_ends, params.window, params.retire))

        op = Signal(operation(self.config))
        m.d.comb += [
            op.product.eq(issue),
            op.end.eq(finish),
            op.addr.eq(index),
            op.first.eq(first),
            op.last.eq(last),
            op.gated.eq(empty),
        ]
        self._hand_on(m, params, op, index, here)
        if self.config.counters:
            self._count_skipped(m, params, issue, last_filter, op)
        return m

    def _ends(self, filter_count, params, /):
        """Whether a value has met all filters."""
        return filter_count == params.p

    def _look(self, m, params):
        """Look at the next two entries and at the end of the row.

        Return how far the entry under the cursor is from the start of the window, whether it is
        known what comes next, and of that whether it is an empty window, is the last of its
        window, and whether the window ends a row.
        """
        here, there, rest = (Signal.like(self.o_base, name=n) for n in ("here", "there", "rest"))
        complete, outside = Signal(), Signal()
        known, empty, last, row_ends = Signal(), Signal(), Signal(), Signal()
        m.d.comb += [
            here.eq(self.i_place - self.o_base),
            there.eq(self.i_next_place - self.o_base),
            rest.eq(self.i_row - self.o_base),
            complete.eq(self.i_received >= params.window),
            outside.eq(there >= params.window),
            empty.eq(~self.i_valid | (here >= params.window)),
            known.eq(complete | (self.i_valid & (empty | self.i_next_valid))),
            last.eq(empty | ~self.i_next_valid | outside),
            row_ends.eq(self.i_row_valid & (rest == params.window)),
            # what is left lies in the window
            self.o_free.eq((here[: len(params.retire)] < params.retire) | (last & row_ends)),
        ]
        return here, known, empty, last, row_ends

    def _hand_on(self, m, params, op, index, here):
        """Find the weight of an operation in the cycle after it was issued.

        The weights of a filter stand side by side, one for each value of the window.
        """
        half = self.config.filter_upper_address.bit_length() - 1
        with m.If(self.i_move):
            m.d.sync += self.o_op.eq(op)
            with m.If(index == 0):
                start = Cat(here[:half], Const(0, max(half - len(here), 0)), params.upper)
                m.d.sync += self.o_filter_addr.eq(start)
            with m.Elif(op.product):
                m.d.sync += self.o_filter_addr.eq(self.o_filter_addr + params.window)
        m.d.comb += self.o_operands.eq(self.i_move & self.o_op.product & ~self.o_op.gated)

    def _count_skipped(self, m, params, issue, last_filter, op):
        """Count the values of a window that are not 0, and say how many are."""
        used = Signal.like(self.o_skipped)
        with m.If(issue & last_filter):
            m.d.sync += used.eq(Mux(op.last, 0, used + 1))
        with m.If(self.i_move):
            m.d.sync += self.o_skipped.eq(params.window - used - ~op.gated)


class ValueWindow(SparseWindow):
    """Does the same for one filter, whatever ``p`` says: it names each value once, by its place."""

    def _ends(self, _filter_count, _params, /):
        """Whether a value has met all filters."""
        return Const(1)
