"""Which product comes next: the windows of a pass, value by value and filter by filter."""

from amaranth.hdl import Const, Module, Mux, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..layouts import PASS_BITS, pass_params


__all__ = ["Window", "operation"]


def operation(config):
    """What goes down the pipeline of a PE.

    ``valid``: there is one; ``addr``: of the psum; ``first``, ``last``: it belongs to the first
    and the last value of the window; ``gated``: its product is 0; ``end``: it is the end of a
    pass, which is also ``first``, ``last`` and ``gated``.
    """
    return data.StructLayout(
        {
            "valid": 1,
            "addr": ceil_log2(config.psum_spad_words),
            "first": 1,
            "last": 1,
            "gated": 1,
            "end": 1,
        }
    )


class Window(wiring.Component):
    """Sequencer of one PE.

    For every window of a pass, for each of its values, for each filter: one product per cycle, as
    long as the next ifmap value is there. Weights stand in the scratchpad in that order. Value
    number k < ``retire`` is dropped with its last product, and everything at the end of a row.
    A pass costs two cycles more than its products: its ``end`` and the next one's parameters.

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
    i_valid, i_zero, i_last, i_end : ``In(1)``
        There is an entry under the cursor of the ifmap scratchpad, and what it says.
    o_step, o_free, o_rewind : ``Out(1)``
        What to do with it.
    o_op : ``Out(operation(config))``
        The operation issued in this cycle; ``valid`` only with ``i_move``.
    o_operands : ``Out(1)``
        It needs its operands: read the filter word at ``o_filter_addr``.
    o_filter_addr : ``Out(range(filter_spad_words))``
        Address of the weight.
    o_wait_filter, o_wait_ifmap : ``Out(1)``
        Nothing is issued, though the pipeline moves, because there are no filters, no value.
    """

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
        running = Signal()
        params = Signal(pass_params(self.config), reset_less=True)
        offered = self.i_params[self.o_finished[0]]
        loaded = Signal()
        product, finish = Signal(), Signal()
        m.d.comb += [
            loaded.eq(self.i_loaded != self.o_finished),
            product.eq(running & self.i_move & params.active & self.i_valid & ~self.i_end),
            finish.eq(running & self.i_move & (~params.active | (self.i_valid & self.i_end))),
            self.o_wait_filter.eq(~running & ~loaded & self.i_move),
            self.o_wait_ifmap.eq(running & self.i_move & params.active & ~self.i_valid),
        ]
        with m.If(~running):
            m.d.sync += [running.eq(loaded), params.eq(offered)]
        with m.If(finish):
            m.d.sync += [running.eq(0), self.o_finished.eq(self.o_finished + 1)]

        # `filter_index` addresses the psum; the counts include the product of this cycle.
        filter_index = Signal.like(self.o_op.addr)
        filter_count = Signal.like(params.p, init=1)
        value_count = Signal.like(params.window, init=1)
        retiring = Signal(init=1)  # this value is dropped with its last product
        last_filter, last_value = Signal(), Signal()
        m.d.comb += [
            last_filter.eq(filter_count == params.p),
            last_value.eq(value_count == params.window),
            self.o_step.eq((product & last_filter) | (finish & params.active)),
            self.o_free.eq(retiring | (last_value & self.i_last)),
            self.o_rewind.eq(last_value),
        ]
        with m.If(product):
            m.d.sync += [filter_index.eq(filter_count), filter_count.eq(filter_count + 1)]
            with m.If(last_filter):
                m.d.sync += [filter_index.eq(0), filter_count.eq(1)]
                m.d.sync += value_count.eq(value_count + 1)
                with m.If(value_count == params.retire):
                    m.d.sync += retiring.eq(0)
        with m.If((product & last_filter & last_value) | ~running):
            m.d.sync += [value_count.eq(1), retiring.eq(1)]

        upper = Mux(running, params.upper, offered.upper)
        with m.If(product):
            m.d.sync += self.o_filter_addr.eq(self.o_filter_addr + 1)
        with m.If((product & last_filter & last_value) | ~running):
            m.d.sync += self.o_filter_addr.eq(Mux(upper, self.config.filter_half_words, 0))

        gated = self.i_zero if self.config.gating else Const(0, 1)
        m.d.comb += [
            self.o_op.valid.eq(product | finish),
            self.o_op.addr.eq(filter_index),
            self.o_op.first.eq((value_count == 1) | finish),
            self.o_op.last.eq(last_value | finish),
            self.o_op.gated.eq(gated | finish),
            self.o_op.end.eq(finish),
            self.o_operands.eq(product & ~gated),
        ]
        return m
