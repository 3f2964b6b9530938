"""Where each column stands in a pass."""

from amaranth.hdl import Module, Signal
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..array.route import column_place


__all__ = ["Columns"]


class Columns(wiring.Component):
    """Finds where each column stands, one column per cycle, whenever the fields change.

    Members
    -------
    i_start : ``In(1)``
        Begin anew.
    i_groups, i_group_rows, i_tail_rows, i_row_step : ``In(16)``
        The fields of the pass.
    o : ``Out(ArrayLayout(column_place(config), columns))``
        The places.
    o_ready : ``Out(1)``
        ``o`` is complete.
    o_fits : ``Out(1)``
        The columns are enough for all groups.
    """

    i_start: Signal
    i_groups: Signal
    i_group_rows: Signal
    i_tail_rows: Signal
    i_row_step: Signal
    o: data.View
    o_ready: Signal
    o_fits: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_start": In(1),
                "i_groups": In(16),
                "i_group_rows": In(16),
                "i_tail_rows": In(16),
                "i_row_step": In(16),
                "o": Out(data.ArrayLayout(column_place(config), config.columns)),
                "o_ready": Out(1),
                "o_fits": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        columns = self.config.columns
        if columns == 1 and not self.config.overlap:
            # of a legal pass: one group, one row
            m.d.comb += [self.o_ready.eq(1), self.o_fits.eq(1)]
            m.d.comb += [self.o[0].on.eq(1), self.o[0].in_tail.eq(1)]
            return m
        index = Signal(range(columns + 1), init=columns)
        group, row = Signal(8), Signal(8)
        first_row = Signal(12)
        m.d.comb += self.o_ready.eq(index == columns)
        # all groups are placed when the group after the last column's is beyond the last
        m.d.comb += self.o_fits.eq(group >= self.i_groups)
        with m.If(self.i_start):
            m.d.sync += [index.eq(0), group.eq(0), row.eq(0), first_row.eq(0)]
        with m.Elif(~self.o_ready):
            place = self.o[index]
            m.d.sync += [
                index.eq(index + 1),
                place.on.eq(group < self.i_groups),
                place.in_tail.eq(row < self.i_tail_rows),
                place.group.eq(group),
                place.first_row.eq(first_row),
                row.eq(row + 1),
                first_row.eq(first_row + self.i_row_step),
            ]
            with m.If(row + 1 == self.i_group_rows):
                m.d.sync += [group.eq(group + 1), row.eq(0), first_row.eq(0)]
        return m
