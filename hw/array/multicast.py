"""One stream to many: each word goes to any set of targets."""

from amaranth.hdl import Cat, Module, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..flow import Queue, connect


__all__ = ["GridMulticast", "Multicast", "grid_word"]


def ports(shape, targets):
    """Return the members of a multicast."""
    return {
        "i": In(stream.Signature(data.StructLayout({"word": shape, "mask": targets}))),
        "o": Out(stream.Signature(shape)).array(targets),
    }


class Multicast(wiring.Component):
    """Deliver each word to every target of its mask, then take the next.

    The word is offered to all its targets at once; each takes it when it can, and the word leaves
    when the last of them has taken it. A word whose mask is 0 is dropped. One word per cycle where
    all targets are ready; no latency.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B: a word is delivered only when
    all its PEs are ready for it. Here they need not be ready in the same cycle.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of a word.
    targets : int
        Number of targets.

    Members
    -------
    i : ``In(stream.Signature(StructLayout({"word": shape, "mask": targets})))``
        Words; bit k of ``mask`` means target k.
    o : ``Out(stream.Signature(shape)).array(targets)``
        The words of each target, in order.

    Raises
    ------
    TypeError
        ``targets`` is not a positive integer.
    """

    i: stream.Interface
    o: list

    def __init__(self, shape, *, targets):
        if not isinstance(targets, int) or targets < 1:
            raise TypeError(f"targets must be a positive integer, not {targets!r}")
        self.shape = shape
        self.targets = targets
        super().__init__(ports(shape, targets))

    def elaborate(self, platform):
        m = Module()
        served = Signal(self.targets)  # targets that have taken the current word
        ready = Cat(port.ready for port in self.o)
        waiting = Signal(self.targets)
        m.d.comb += waiting.eq(self.i.p.mask & ~served)
        for port, wanted in zip(self.o, waiting, strict=True):
            m.d.comb += [port.p.eq(self.i.p.word), port.valid.eq(self.i.valid & wanted)]
        m.d.comb += self.i.ready.eq((waiting & ~ready) == 0)
        with m.If(self.i.valid):
            m.d.sync += served.eq(served | ready)
        with m.If(self.i.valid & self.i.ready):
            m.d.sync += served.eq(0)
        return m


def grid_word(shape, *, rows, columns):
    """Lay out a word and its targets in a grid.

    ``columns``: whether a column is ``on``, and which ``row`` of it is a target; ``rows``: further
    rows that are targets in every column that is on.
    """
    column = data.StructLayout({"on": 1, "row": range(rows)})
    return data.StructLayout(
        {"word": shape, "rows": rows, "columns": data.ArrayLayout(column, columns)}
    )


class GridMulticast(wiring.Component):
    """Deliver each word as :class:`Multicast` does, by way of the columns of its targets.

    A column keeps two words, so that what says which targets are ready ends in their column and
    need not cross the grid and come back in one cycle; columns do not wait for each other until
    one of them is full. The number of a row crosses the grid, and its column makes a mask of it:
    fewer wires. One word per cycle; latency 1 cycle.

    Parameters
    ----------
    shape : :class:`Shape`-like
        Shape of a word.
    rows, columns : int
        Size of the grid.

    Members
    -------
    i : ``In(stream.Signature(grid_word(shape, rows=rows, columns=columns)))``
        Words; where a column is on, its row must be one of the grid.
    o : ``Out(stream.Signature(shape)).array(rows * columns)``
        The words of each target, in order; that of a row and column is ``row * columns + column``.
    """

    i: stream.Interface
    o: list

    def __init__(self, shape, *, rows, columns):
        self.shape = shape
        self.rows = rows
        self.columns = columns
        word = grid_word(shape, rows=rows, columns=columns)
        super().__init__(
            {
                "i": In(stream.Signature(word)),
                "o": Out(stream.Signature(shape)).array(rows * columns),
            }
        )

    def elaborate(self, platform):
        m = Module()
        came = self.i.p
        across = m.submodules.across = Multicast(self.shape, targets=self.columns)
        m.d.comb += [
            across.i.p.word.eq(came.word),
            across.i.p.mask.eq(Cat(place.on for place in came.columns)),
            across.i.valid.eq(self.i.valid),
            self.i.ready.eq(across.i.ready),
        ]
        for col, offered in enumerate(across.o):
            down = Multicast(self.shape, targets=self.rows)
            queue = Queue(down.i.p.shape(), depth=2, direct=True)
            m.submodules[f"queue_{col}"] = queue
            m.submodules[f"down_{col}"] = down
            here = Cat(came.columns[col].row == row for row in range(self.rows))
            m.d.comb += [
                queue.i.p.word.eq(offered.p),
                queue.i.p.mask.eq(here | came.rows),
                queue.i.valid.eq(offered.valid),
                offered.ready.eq(queue.i.ready),
            ]
            connect(m, queue.o, down.i)
            for row, port in enumerate(down.o):
                connect(m, port, self.o[row * self.columns + col])
        return m
