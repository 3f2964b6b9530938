"""Ifmap words to the PEs that need them."""

from amaranth.hdl import Cat, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue, connect, relay
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
        config = self.config
        word = ifmap_word(config)
        if config.pipelined:
            multicast = GridMulticast(word, rows=config.rows, columns=config.columns)
        else:
            multicast = Multicast(word, targets=config.pe_count)
        m.submodules.multicast = multicast
        shape = multicast.i.p.shape()
        stage = Queue(shape, depth=1 + config.pipelined, direct=config.pipelined)
        m.submodules.stage = stage
        words = relay(m, self.i, name="words", registered=config.pipelined)
        odd = Signal()
        ends = words.valid & words.ready & words.p.word.end
        # where pipelined a register: they stand long before the first word of their pass comes
        params = Signal(route_params(config), reset_less=config.pipelined)
        domain, second = ("sync", odd ^ ends) if config.pipelined else ("comb", odd)
        of_pass = Mux(second, self.i_params[1].as_value(), self.i_params[0].as_value())
        m.d[domain] += params.eq(of_pass)
        with m.If(ends):
            m.d.sync += odd.eq(~odd)

        used = Signal(config.rows)  # chain positions of this pass
        for position, bit in enumerate(used):
            m.d.comb += bit.eq(position < params.pairs)
        mask = []  # by column, then position
        for index in range(config.columns):
            place = params.columns[index]
            filter_row = Signal(signed(ROW_BITS + 1), name=f"filter_row_{index}")
            position = Signal(signed(ROW_BITS + 2), name=f"position_{index}")
            meets = Signal(name=f"meets_{index}")
            to = Signal(config.rows, name=f"to_{index}")
            m.d.comb += [
                filter_row.eq(words.p.row - place.first_row),
                position.eq(words.p.position + filter_row),
                meets.eq(
                    place.on
                    & (place.in_tail | ~words.p.tail)
                    & (filter_row >= 0)
                    & (filter_row < params.kernel_rows)
                    & (~params.per_set | (place.group == words.p.set))
                ),
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
        for port, (row, col) in zip(multicast.o, self._places(), strict=True):
            connect(m, port, self.o[row][col])
        return m

    def _places(self):
        """All PEs, in the order of the mask."""
        return [(row, col) for row in range(self.config.rows) for col in range(self.config.columns)]
