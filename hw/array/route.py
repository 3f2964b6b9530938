"""Ifmap words to the PEs that need them."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect
from ..layouts import ifmap_word
from .multicast import GridMulticast, Multicast


__all__ = ["IfmapRouter", "column_place", "route_params", "tagged_ifmap_word"]

#: Width of an ifmap row within a step, and of the first chain position that a slot may reach.
ROW_BITS = 12


def column_place(config):
    """Lay out where a column stands in a pass.

    ``on``: it takes part; ``in_tail``: in the last step, too; ``group``: its column group;
    ``first_row``: ifmap row of a step that meets its filter row 0.
    """
    group = ceil_log2(config.columns) or 1
    return data.StructLayout({"on": 1, "in_tail": 1, "group": group, "first_row": ROW_BITS})


def route_params(config):
    """Return what the router must know of a pass."""
    return data.StructLayout(
        {
            "pairs": range(config.rows + 1),
            "kernel_rows": 8,
            "per_set": 1,  # column groups see different ifmap rows
            "columns": data.ArrayLayout(column_place(config), config.columns),
        }
    )


def tagged_ifmap_word(config):
    """Lay out an ifmap word and its tag.

    ``set``: column group that it is meant for, where groups differ; ``tail``: the step is the
    last one; ``row``: ifmap row within the step; ``position``: chain position that meets this
    word's channel group with filter row 0 (it may be negative: the chain then begins with a later
    filter row).
    """
    return data.StructLayout(
        {
            "word": ifmap_word(config),
            "set": ceil_log2(config.columns) or 1,
            "tail": 1,
            "row": ROW_BITS,
            "position": signed(ROW_BITS),
        }
    )


class IfmapRouter(wiring.Component):
    """Tag network for ifmaps: finds the PEs of a word and delivers it to them.

    In column j the word of ifmap row y meets filter row ``y - first_row[j]``, hence chain position
    ``position + y - first_row[j]``: one subtraction and addition per column replace a tag and a
    comparator per PE, and nothing has to be loaded into the PEs when the tags change with a pass.
    A word with ``end`` goes to every PE whose chain position takes part, and then the parameters
    of the next pass apply.

    One word per cycle; latency 1 cycle, 3 where ``pipelined``.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B and Fig. 11 (multicast by row
    and column tags).

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(tagged_ifmap_word(config)))``
        Words of all passes.
    i_params : ``In(ArrayLayout(route_params(config), 2))``
        Parameters of even and odd passes.
    o : ``Out(stream.Signature(ifmap_word(config))).array(rows, columns)``
        The words of each PE.
    """

    i: stream.Interface
    i_params: data.View
    o: list

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(tagged_ifmap_word(config))),
                "i_params": In(data.ArrayLayout(route_params(config), 2)),
                "o": Out(stream.Signature(ifmap_word(config))).array(config.rows, config.columns),
            }
        )

    def elaborate(self, platform):
        m = Module()
        multicast = self._by_columns(m) if self.config.pipelined else self._at_once(m)
        for port, (row, col) in zip(multicast.o, self._places(), strict=True):
            connect(m, port, self.o[row][col])
        return m

    def _at_once(self, m):
        """Offer a word to all its PEs; return the multicast."""
        config = self.config
        m.submodules.multicast = multicast = Multicast(ifmap_word(config), targets=config.pe_count)
        m.submodules.stage = stage = Queue(multicast.i.p.shape(), depth=1)
        words = self.i
        odd = Signal()
        params = Signal(route_params(config))
        m.d.comb += params.eq(self._params(odd))
        with m.If(words.valid & words.ready & words.p.word.end):
            m.d.sync += odd.eq(~odd)

        used = self._used(m, params)
        mask = []  # by column, then position
        for index in range(config.columns):
            filter_row = Signal(signed(ROW_BITS + 1), name=f"filter_row_{index}")
            position = Signal(signed(ROW_BITS + 2), name=f"position_{index}")
            meets = Signal(name=f"meets_{index}")
            to = Signal(config.rows, name=f"to_{index}")
            m.d.comb += [
                filter_row.eq(words.p.row - params.columns[index].first_row),
                position.eq(words.p.position + filter_row),
                meets.eq(self._meets(params, index, words.p, filter_row)),
            ]
            here = Cat(position == row for row in range(config.rows))
            m.d.comb += to.eq(used & Mux(words.p.word.end, -1, Mux(meets, here, 0)))
            mask.append(to)
        m.d.comb += [
            stage.i.p.word.eq(words.p.word),
            stage.i.p.mask.eq(Cat(mask[col][row] for row, col in self._places())),
            stage.i.valid.eq(words.valid),
            words.ready.eq(stage.i.ready),
        ]
        connect(m, stage.o, multicast.i)
        return multicast

    def _by_columns(self, m):
        """Offer a word to the columns of its PEs, between registers; return the multicast."""
        config = self.config
        word = ifmap_word(config)
        multicast = GridMulticast(word, rows=config.rows, columns=config.columns)
        m.submodules.multicast = multicast
        m.submodules.stage = stage = Queue(multicast.i.p.shape(), depth=2, direct=True)
        # with the position that the word would have where the first row is 0
        met = data.StructLayout({"tagged": self.i.p.shape(), "position": signed(ROW_BITS + 2)})
        m.submodules.words = words = Queue(met, depth=2, direct=True)
        m.d.comb += [
            words.i.p.tagged.eq(self.i.p),
            words.i.p.position.eq(self.i.p.position + self.i.p.row),
            words.i.valid.eq(self.i.valid),
            self.i.ready.eq(words.i.ready),
        ]
        tagged = words.o.p.tagged
        odd = Signal()
        ends = words.o.valid & words.o.ready & tagged.word.end
        with m.If(ends):
            m.d.sync += odd.eq(~odd)
        # a register: they stand long before the first word of their pass comes
        params = Signal(route_params(config), reset_less=True)
        m.d.sync += params.eq(self._params(odd ^ ends))

        used = self._used(m, params)
        for index in range(config.columns):
            first_row = params.columns[index].first_row
            filter_row = Signal(signed(ROW_BITS + 1), name=f"filter_row_{index}")
            position = Signal(signed(ROW_BITS + 3), name=f"position_{index}")
            # two subtractions side by side; equalities find the row, no third chain of carries
            m.d.comb += [
                filter_row.eq(tagged.row - first_row),
                position.eq(words.o.p.position - first_row),
            ]
            here = Cat(position == row for row in range(config.rows)) & used
            meets = self._meets(params, index, tagged, filter_row) & here.any()
            place = stage.i.p.columns[index]
            m.d.comb += [
                place.on.eq(Mux(tagged.word.end, used.any(), meets)),
                place.row.eq(Mux(tagged.word.end, 0, position)),
            ]
        m.d.comb += [
            stage.i.p.word.eq(tagged.word),
            stage.i.p.rows.eq(Mux(tagged.word.end, used, 0)),
            stage.i.valid.eq(words.o.valid),
            words.o.ready.eq(stage.i.ready),
        ]
        connect(m, stage.o, multicast.i)
        return multicast

    def _used(self, m, params):
        """Return which chain positions take part in a pass."""
        used = Signal(self.config.rows)
        for position, bit in enumerate(used):
            m.d.comb += bit.eq(position < params.pairs)
        return used

    def _params(self, odd):
        """Return the parameters of an even or an odd pass."""
        return Mux(odd, self.i_params[1].as_value(), self.i_params[0].as_value())

    def _meets(self, params, index, tagged, filter_row):
        """Return whether a word meets a row of filters in a column, ``filter_row`` if it is one."""
        place = params.columns[index]
        return (
            place.on
            & (place.in_tail | ~tagged.tail)
            & (filter_row >= 0)
            & (filter_row < params.kernel_rows)
            & (~params.per_set | (place.group == tagged.set))
        )

    def _places(self):
        """All PEs, in the order of the mask."""
        return [(row, col) for row in range(self.config.rows) for col in range(self.config.columns)]
