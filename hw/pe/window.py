"""Which product comes next: the windows of a pass, value by value and filter by filter."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..layouts import PASS_BITS, pass_params


__all__ = ["Window", "operation"]


def operation(config):
    """Return the layout of what goes down the pipeline of a PE.

    ``product``: there is a product, ``end``: the end of a pass. Of a product, ``addr`` is that of
    its psum; ``first``, ``last``: its value is the first, the last of the window; ``gated``: it
    is 0. An ``end`` is always ``first``.
    """
    return data.StructLayout(
        {
            "product": 1,
            "end": 1,
            "addr": ceil_log2(config.psum_spad_words),
            "first": 1,
            "last": 1,
            "gated": 1,
        }
    )


class Window(wiring.Component):
    """Sequencer of one PE.

    For every window of a pass, for each of its values, for each filter: one product per cycle, as
    long as the next ifmap value is there. Weights stand in the scratchpad in that order. Value
    number k < ``retire`` is dropped with its last product, and everything at the end of a row.
    A pass costs two cycles more than its products: its end and the parameters of the next. The end
    comes when the ifmap scratchpad is empty and an end follows, or at once in a pass in which the
    PE is not active.

    Parameters
    ----------
    config : Config
        Scratchpad depths and ``gating``.

    Members
    -------
    i_params : ``In(ArrayLayout(pass_params(config), 2))``
        Parameters of even and of odd passes.
    i_loaded : ``In(2)``
        Passes whose parameters and filters are there, modulo 4.
    o_finished : ``Out(2)``
        Passes whose filters are no longer needed, modulo 4.
    i_move : ``In(1)``
        The pipeline takes an operation.
    i_valid, i_zero, i_last : ``In(1)``
        There is an entry under the cursor of the ifmap scratchpad, and what it says.
    o_step, o_free, o_rewind : ``Out(1)``
        What the ifmap scratchpad does with it.
    i_end, o_end : ``In(1)``, ``Out(1)``
        The end of the pass follows the entries of the scratchpad; take it.
    o_op : ``Out(operation(config))``
        The operation issued in this cycle, if ``product`` or ``end`` is 1: only with ``i_move``.
    o_operands : ``Out(1)``
        It needs its operands: read the filter word at ``o_filter_addr``.
    o_filter_addr : ``Out(range(filter_spad_words))``
        Address of the weight.
    o_wait_filter, o_wait_ifmap : ``Out(1)``
        Nothing is issued, though the pipeline moves, because there are no filters, no value.
    """

    i_params: data.View
    i_loaded: Signal
    o_finished: Signal
    i_move: Signal
    i_valid: Signal
    i_zero: Signal
    i_last: Signal
    i_end: Signal
    o_end: Signal
    o_step: Signal
    o_free: Signal
    o_rewind: Signal
    o_op: data.View
    o_operands: Signal
    o_filter_addr: Signal
    o_wait_filter: Signal
    o_wait_ifmap: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_params": In(data.ArrayLayout(pass_params(config), 2)),
                "i_loaded": In(PASS_BITS),
                "o_finished": Out(PASS_BITS),
                "i_move": In(1),
                "i_valid": In(1),
                "i_zero": In(1),
                "i_last": In(1),
                "i_end": In(1),
                "o_end": Out(1),
                "o_step": Out(1),
                "o_free": Out(1),
                "o_rewind": Out(1),
                "o_op": Out(operation(config)),
                "o_operands": Out(1),
                "o_filter_addr": Out(ceil_log2(config.filter_spad_words)),
                "o_wait_filter": Out(1),
                "o_wait_ifmap": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        working, passing = Signal(), Signal()  # in a pass: active, not active
        offered = self.i_params[self.o_finished[0]]
        params = offered  # which stay as they are until the pass has ended
        if self.config.overlap:
            params = Signal(pass_params(self.config), reset_less=True)
        loaded, product, finish = Signal(), Signal(), Signal()
        m.d.comb += [
            loaded.eq(self.i_loaded != self.o_finished),
            product.eq(working & self.i_move & self.i_valid),
            finish.eq(self.i_move & (passing | (working & ~self.i_valid & self.i_end))),
            self.o_wait_filter.eq(~working & ~passing & ~loaded & self.i_move),
            self.o_wait_ifmap.eq(working & self.i_move & ~self.i_valid & ~self.i_end),
        ]
        with m.If(~working & ~passing):
            if self.config.overlap:
                m.d.sync += params.eq(offered)
            m.d.sync += working.eq(loaded & offered.active)
            m.d.sync += passing.eq(loaded & ~offered.active)
        with m.If(finish):
            m.d.sync += [working.eq(0), passing.eq(0), self.o_finished.eq(self.o_finished + 1)]

        # `index` addresses the psum; the counts include the product of this cycle. All of them are
        # back where they started when a pass ends.
        index = Signal.like(self.o_op.addr)
        filter_count = Signal.like(params.p, init=1)
        value_count = Signal.like(params.window, init=1)
        offset = Signal.like(self.o_filter_addr)
        retiring = Signal(init=1)  # this value is dropped with its last product
        last_filter, last_value = Signal(), Signal()
        m.d.comb += [
            last_filter.eq(filter_count == params.p),
            last_value.eq(value_count == params.window),
            self.o_step.eq(product & last_filter),
            self.o_end.eq(finish & working),
            self.o_free.eq(retiring | self.i_last),  # a row ends with a window
            self.o_rewind.eq(last_value),
        ]
        # The resets stand outside, where synthesis finds them: they then cost no look-up tables.
        with m.If(product):
            m.d.sync += [index.eq(filter_count), filter_count.eq(filter_count + 1)]
            m.d.sync += offset.eq(offset + 1)
        with m.If(product & last_filter):
            m.d.sync += [index.eq(0), filter_count.eq(1), value_count.eq(value_count + 1)]
            m.d.sync += retiring.eq(value_count < params.retire)
        with m.If(product & last_filter & last_value):
            m.d.sync += [value_count.eq(1), retiring.eq(1), offset.eq(0)]

        half = self.config.filter_half_words
        low = (half & -half).bit_length() - 1  # bits of an address that do not tell the halves
        upper = Mux(params.upper, half >> low, 0)
        m.d.comb += self.o_filter_addr.eq(Cat(offset[:low], offset[low:] + upper))

        gated = self.i_zero if self.config.gating else Const(0, 1)
        m.d.comb += [
            self.o_op.product.eq(product),
            self.o_op.end.eq(finish),
            self.o_op.addr.eq(index),
            self.o_op.first.eq(value_count == 1),
            self.o_op.last.eq(last_value),
            self.o_op.gated.eq(gated),
            self.o_operands.eq(product & ~gated),
        ]
        return m
