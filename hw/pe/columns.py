"""Which entry comes next in a compressed PE: column by column, entry by entry."""

from amaranth.hdl import Module, Signal, signed
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..layouts import filter_column, pass_params
from .window import operation


__all__ = ["ColumnWalk", "entry_operation"]


def entry_operation(config):
    """Return the layout of what goes down the pipeline of a compressed PE.

    ``product``: there is a product, ``last``: nothing of its window comes after it, ``end``: the
    end of a pass. ``begin``: its entry is the first of its column. ``p``: psums of its window;
    with counters ``window``: values of its window.
    """
    params = pass_params(config).members
    fields = {"product": 1, "last": 1, "end": 1, "begin": 1, "p": params["p"]}
    if config.counters:
        fields["window"] = params["window"]
    return data.StructLayout(fields)


class ColumnWalk(wiring.Component):
    """Meets each value of a window with the entries of its column, one per cycle.

    A value waits in front with its column while the entries of the one before are read, so
    columns follow each other without a gap. A value whose column is empty is dropped while it
    waits, so it takes a cycle only where no entry is read. If it is the last of its window, it
    takes one, without a product, as a window without values does.

    Parameters
    ----------
    config : Config
        Scratchpad depths, ``counters``.

    Members
    -------
    i_op : ``In(operation(config))``
        A value, a window without values, or an end; ``first``, ``addr`` are not used.
    i_params : ``In(pass_params(config))``
        Its pass.
    i_value : ``In(signed(ifmap_bits))``
        The value.
    i_column : ``In(filter_column(config))``
        Its column.
    o_take : ``Out(1)``
        ``i_op`` is taken, or there is none.
    i_move : ``In(1)``
        The pipeline moves on.
    o_op : ``Out(entry_operation(config))``
        The operation of this cycle.
    o_addr : ``Out(range(filter_addresses))``
        Address of its entry.
    o_value : ``Out(signed(ifmap_bits))``
        Its ifmap value.
    o_idle : ``Out(1)``
        No value waits, and none has entries left.
    """

    i_op: data.View
    i_params: data.View
    i_value: Signal
    i_column: data.View
    o_take: Signal
    i_move: Signal
    o_op: data.View
    o_addr: Signal
    o_value: Signal
    o_idle: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_op": In(operation(config)),
                "i_params": In(pass_params(config)),
                "i_value": In(signed(config.ifmap_bits)),
                "i_column": In(filter_column(config)),
                "o_take": Out(1),
                "i_move": In(1),
                "o_op": Out(entry_operation(config)),
                "o_addr": Out(ceil_log2(config.filter_addresses)),
                "o_value": Out(signed(config.ifmap_bits)),
                "o_idle": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        op = self.i_op
        left = Signal.like(self.i_column.entries)  # entries, with that of this cycle
        product, last, end, begin = (Signal(name=n) for n in ("product", "last", "end", "begin"))
        shape = Signal(pass_params(self.config), reset_less=True)
        there, some, drop, free = Signal(), Signal(), Signal(), Signal()
        m.d.comb += [
            there.eq(op.product | op.end),
            some.eq(op.product & ~op.gated & self.i_column.some),
            drop.eq(op.product & ~op.last & ~self.i_column.some),
            free.eq(self.i_move & (left <= 1)),
            self.o_take.eq(~there | drop | free),
            self.o_idle.eq(~there & ~product & ~last & ~end),
        ]
        with m.If(self.i_move):
            m.d.sync += [begin.eq(0), left.eq(left - 1), self.o_addr.eq(self.o_addr + 1)]
        with m.If(free):
            m.d.sync += [
                product.eq(some),
                last.eq(op.product & op.last),
                end.eq(op.end),
                begin.eq(1),
                left.eq(0),
                self.o_addr.eq(self.i_column.start),
                self.o_value.eq(self.i_value),
                shape.eq(self.i_params),
            ]
            with m.If(some):
                m.d.sync += left.eq(self.i_column.entries)
        m.d.comb += [
            self.o_op.product.eq(product),
            self.o_op.last.eq(last & (left <= 1)),
            self.o_op.end.eq(end),
            self.o_op.begin.eq(begin),
            self.o_op.p.eq(shape.p),
        ]
        if self.config.counters:
            m.d.comb += self.o_op.window.eq(shape.window)
        return m
