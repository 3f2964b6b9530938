"""Filter words to the scratchpads of the PEs."""

from amaranth.hdl import Array, Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue
from ..layouts import filter_write, link_word


__all__ = ["FilterNetwork", "filter_shape", "filter_word"]


def filter_shape(config):
    """Lay out the filters of a pass as a PE holds them: ``p`` filters of ``window`` weights."""
    return data.StructLayout(
        {"p": range(config.psum_spad_words + 1), "window": range(config.ifmap_spad_words + 1)}
    )


def filter_word(config):
    """Lay out a word of filters and its tag.

    ``pair``: chain position; ``set``: column group; ``every``: all column groups instead;
    ``first``: first word of its block, which begins at ``upper`` half or address 0.
    """
    return data.StructLayout(
        {
            "data": link_word(config),
            "pair": range(config.rows),
            "set": ceil_log2(config.columns) or 1,
            "every": 1,
            "first": 1,
            "upper": 1,
        }
    )


class FilterRow(wiring.Component):
    """Takes apart the words of one chain position, one value per cycle.

    Members
    -------
    i : ``In(stream.Signature(filter_word(config)))``
        Words.
    o : ``Out(filter_write(config))``
        Write to the filter scratchpads of the PEs in ``o_columns``.
    o_columns : ``Out(columns)``
        Which columns the write is for.
    i_groups : ``In(ArrayLayout(.., columns))``
        Column group of each column.
    i_shape : ``In(filter_shape(config))``
        Only with ``skipping``: the weights of a filter are then written side by side.
    o_idle : ``Out(1)``
        Nothing is left to write.
    """

    i: stream.Interface
    i_groups: data.View
    i_shape: data.View
    o: data.View
    o_columns: Signal
    o_idle: Signal

    def __init__(self, config):
        self.config = config
        group = ceil_log2(config.columns) or 1
        ports = {
            "i": In(stream.Signature(filter_word(config))),
            "i_groups": In(data.ArrayLayout(group, config.columns)),
            "o": Out(filter_write(config)),
            "o_columns": Out(config.columns),
            "o_idle": Out(1),
        }
        if config.skipping:
            ports["i_shape"] = In(filter_shape(config))
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        config = self.config
        queue = Queue(filter_word(config), depth=2, direct=config.pipelined)
        m.submodules.queue = queue
        m.d.comb += [
            queue.i.p.eq(self.i.p),
            queue.i.valid.eq(self.i.valid),
            self.i.ready.eq(queue.i.ready),
        ]
        bits = config.weight_bits
        # the value to write is the lowest
        word = Signal(config.link_bits, reset_less=config.pipelined)
        left = Signal(range(config.weight_lanes + 1))  # values still to write
        addr = Signal.like(self.o.addr)
        done = Signal()
        m.d.comb += [
            done.eq(left <= 1),
            self.o_idle.eq((left == 0) & (queue.level == 0)),
            self.o.en.eq(left != 0),
            self.o.addr.eq(addr),
            self.o.data.eq(word[:bits]),
            queue.o.ready.eq(done),
        ]
        with m.If(left != 0):
            m.d.sync += [left.eq(left - 1), addr.eq(addr + 1), word.eq(word >> bits)]
        if config.skipping:
            begin = queue.o.valid & done & queue.o.p.first
            value, upper = word[:bits], queue.o.p.upper
            wanted = self._walk(m, value, addr, wrote=left != 0, begin=begin, upper=upper)
            m.d.comb += self.o.en.eq((left != 0) & wanted)
        with m.If(queue.o.valid & done):
            m.d.sync += [left.eq(config.weight_lanes), word.eq(queue.o.p.data)]
            with m.If(queue.o.p.first):
                m.d.sync += addr.eq(0)
                with m.If(queue.o.p.upper):
                    m.d.sync += addr.eq(config.filter_upper_address)
            for index in range(config.columns):
                group = self.i_groups[index]
                m.d.sync += self.o_columns[index].eq(queue.o.p.every | (group == queue.o.p.set))
        return m

    def _walk(self, m, _value, addr, *, wrote, begin, upper):
        """Lead ``addr`` from filter to filter; return whether there is a weight to write.

        The values behind the last weight would overwrite others.
        """
        filters = Signal.like(self.i_shape.p)  # of this value, that have been written
        values = Signal.like(self.i_shape.window)  # that have been written
        base = Signal.like(addr)
        inside = Signal()
        m.d.comb += inside.eq(values != self.i_shape.window)
        with m.If(wrote & inside):
            m.d.sync += [filters.eq(filters + 1), addr.eq(addr + self.i_shape.window)]
            with m.If(filters + 1 == self.i_shape.p):
                m.d.sync += [filters.eq(0), values.eq(values + 1), addr.eq(base + values + 1)]
        with m.If(begin):
            m.d.sync += [filters.eq(0), values.eq(0)]
            m.d.sync += base.eq(Mux(upper, self.config.filter_upper_address, 0))
        return inside


class CompressedRow(FilterRow):
    """Does the same and leaves out the weights that are 0.

    Entries go to addresses without a gap. With the last weight of a column, 0 or not, the column
    is written.

    Source: Chen, Yang, Emer, Sze, "Eyeriss v2", JETCAS 9(2), 2019, section IV. Reference model:
    :func:`golden.compressed.compress`.
    """

    def _walk(self, m, value, addr, *, wrote, begin, upper):
        """Lead ``addr`` from entry to entry, and write columns; return what it does there."""
        filters = Signal.like(self.i_shape.p)  # of this column, that have come
        values = Signal.like(self.i_shape.window)  # columns that have come
        zeros = Signal.like(self.o.count)  # since the last entry of the column
        start, entries = Signal.like(addr), Signal.like(self.o.column.entries)
        half, some, close = Signal(), Signal(), Signal()
        total = Signal.like(entries)  # with this weight
        m.d.comb += [
            some.eq(value != 0),  # behind the last weight there are zeros only
            close.eq(wrote & (values != self.i_shape.window) & (filters + 1 == self.i_shape.p)),
            total.eq(entries + some),
            self.o.count.eq(zeros),
            self.o.close.eq(close),
            self.o.number.eq(Cat(values[: len(self.o.number) - 1], half)),
            self.o.column.start.eq(start),
            self.o.column.entries.eq(total),
            self.o.column.some.eq(total != 0),
        ]
        with m.If(wrote):
            m.d.sync += [addr.eq(addr + some), filters.eq(filters + 1), entries.eq(total)]
            m.d.sync += zeros.eq(Mux(some, 0, zeros + 1))
        with m.If(close):
            m.d.sync += [filters.eq(0), values.eq(values + 1), zeros.eq(0), entries.eq(0)]
            m.d.sync += start.eq(addr + some)
        with m.If(begin):
            m.d.sync += [filters.eq(0), values.eq(0), zeros.eq(0), entries.eq(0), half.eq(upper)]
            m.d.sync += start.eq(Mux(upper, self.config.filter_upper_address, 0))
        return some


class FilterNetwork(wiring.Component):
    """Tag network for filters: each chain position takes its words apart on its own.

    Words of different chain positions follow each other at one per cycle; a chain position takes
    ``weight_lanes`` cycles to write one word to its PEs, so the words of the pairs alternate on
    the link (docs/formats.md, section 2.4).

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(filter_word(config)))``
        Filter words.
    i_groups : ``In(ArrayLayout(.., columns))``
        Column group of each column; must hold while words are on the way.
    i_shape : ``In(filter_shape(config))``
        Shape of the filters; as long. Only with ``skipping``.
    o : ``Out(filter_write(config)).array(rows, columns)``
        Writes to each PE.
    o_idle : ``Out(1)``
        Every word has been written.
    """

    i: stream.Interface
    i_groups: data.View
    i_shape: data.View
    o: list
    o_idle: Signal

    def __init__(self, config):
        self.config = config
        group = ceil_log2(config.columns) or 1
        ports = {
            "i": In(stream.Signature(filter_word(config))),
            "i_groups": In(data.ArrayLayout(group, config.columns)),
            "o": Out(filter_write(config)).array(config.rows, config.columns),
            "o_idle": Out(1),
        }
        if config.skipping:
            ports["i_shape"] = In(filter_shape(config))
        super().__init__(ports)

    def elaborate(self, platform):
        m = Module()
        config = self.config
        if not config.overlap:
            self._one_by_one(m)
            return m
        idle = Signal(config.rows)
        kind = CompressedRow if config.compressed else FilterRow
        m.d.comb += self.o_idle.eq(idle.all())
        for index in range(config.rows):
            row = m.submodules[f"row_{index}"] = kind(config)
            m.d.comb += [
                row.i.p.eq(self.i.p),
                row.i_groups.eq(self.i_groups),
                idle[index].eq(row.o_idle),
            ]
            if config.skipping:
                m.d.comb += row.i_shape.eq(self.i_shape)
            with m.If(self.i.p.pair == index):
                m.d.comb += [row.i.valid.eq(self.i.valid), self.i.ready.eq(row.i.ready)]
            for column in range(config.columns):
                m.d.comb += [
                    self.o[index][column].eq(row.o),
                    self.o[index][column].en.eq(row.o.en & row.o_columns[column]),
                ]
                if config.compressed:
                    close = self.o[index][column].close
                    m.d.comb += close.eq(row.o.close & row.o_columns[column])
        return m

    def _one_by_one(self, m):
        """Take one word apart after the other, for all chain positions."""
        config, word = self.config, self.i.p
        lane = Signal(range(config.weight_lanes))
        places = [
            Signal(range(config.filter_addresses), name=f"place_{row}")
            for row in range(config.rows)
        ]
        place = Signal(range(config.filter_addresses))
        value = word.data.word_select(lane, config.weight_bits)
        m.d.comb += [
            self.o_idle.eq(~self.i.valid),
            self.i.ready.eq(lane == config.weight_lanes - 1),
            place.eq(Array(places)[word.pair]),
        ]
        with m.If(word.first & (lane == 0)):
            m.d.comb += place.eq(Mux(word.upper, config.filter_upper_address, 0))
        with m.If(self.i.valid):
            m.d.sync += lane.eq(lane + 1)
        for row in range(config.rows):
            here = self.i.valid & (word.pair == row)
            with m.If(here):
                m.d.sync += places[row].eq(place + 1)
            for column in range(config.columns):
                meant = word.every | (self.i_groups[column] == word["set"])
                m.d.comb += [
                    self.o[row][column].en.eq(here & meant),
                    self.o[row][column].addr.eq(place),
                    self.o[row][column].data.eq(value),
                ]
