"""The processing element that meets neither zero values nor zero weights."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal

from ..arith.mac import Mac
from ..flow import connect
from ..formats import pe_counters
from ..layouts import COUNTER_BITS
from ..protection import report
from .columns import ColumnWalk, entry_operation
from .compressed_spad import CompressedScratchpad
from .counters import Counters
from .pe import PE
from .psum_banks import PsumBanks
from .sparse_ring import SparseScratchpad
from .sparse_window import ValueWindow


__all__ = ["CompressedPE"]


class CompressedPE(PE):
    """A :class:`PE` that multiplies a value only by the weights other than 0 of its column.

    Its ports and psums are those of a skipping PE, its filter writes are entries and columns. A
    window takes ``max(p, n)`` cycles, where n counts the entries of the columns of its values
    other than 0, one at least, and one more where its last value has an empty column; other empty
    columns take a cycle only where no entry is read meanwhile. Windows follow each other without
    a gap, and a short one hides behind a long one next to it. The first psum of a window is
    offered five cycles after its last product was issued. A pass takes max(5, p) cycles more: its
    last psums leave before the next one may add.

    The filters of a pass are no longer read when its last product has been issued.

    Source: the sparse PE of Chen, Yang, Emer, Sze, "Eyeriss v2", JETCAS 9(2), 2019, section IV.
    Reference models: :func:`golden.pe.run_pass`, :func:`golden.compressed.walk`.

    Parameters
    ----------
    config : Config
        As in :class:`PE`, with ``compressed``.
    """

    def elaborate(self, platform):
        m = Module()
        config = self.config
        m.submodules.ifmaps = ifmaps = SparseScratchpad(config)
        m.submodules.filters = filters = CompressedScratchpad(config)
        m.submodules.window = window = ValueWindow(config)
        m.submodules.walk = walk = ColumnWalk(config)
        m.submodules.mac = mac = Mac(config)
        m.submodules.banks = banks = PsumBanks(config)
        m.submodules.out = out = self._queue()
        connect(m, self.i_ifmap, ifmaps.i)
        connect(m, self.i_psum, banks.i_psum)
        connect(m, banks.o_psum, out.i)
        connect(m, out.o, self.o_psum)
        self._values(m, window, ifmaps, walk)
        self._entries(m, window, walk, filters)

        # entry, fetched, multiply, accumulate: they move together or not at all
        move = banks.o_move
        stages = [Signal(entry_operation(config), name=n) for n in ("fetched", "multiply", "add")]
        fetched, multiply, add = stages
        ifmap = Signal.like(walk.o_value, reset_less=True)
        place, after = Signal.like(banks.i_addr), Signal.like(banks.i_addr)
        places = [Signal.like(place, name=f"place_{n}") for n in ("multiply", "add")]
        m.d.comb += place.eq(Mux(fetched.begin, 0, after) + filters.o_entry.count)
        with m.If(move):
            m.d.sync += [
                Cat(stages).eq(Cat(walk.o_op, fetched, multiply)),
                Cat(places).eq(Cat(place, places[0])),
                after.eq(place + 1),
                ifmap.eq(walk.o_value),
            ]
        m.d.comb += [
            walk.i_move.eq(move),
            filters.i_read.eq(move & walk.o_op.product),
            mac.i_move.eq(move),
            mac.i_operands.eq(fetched.product),
            mac.i_ifmap.eq(ifmap),
            mac.i_filter.eq(filters.o_entry.weight),
            mac.i_psum.eq(banks.o_data),
            banks.i_op.eq(add),
            banks.i_addr.eq(places[1]),
            banks.i_sum.eq(mac.o_sum),
        ]
        if config.protection != "none":
            m.d.comb += filters.i_used.eq(move & fetched.product)
            m.d.comb += filters.i_looked.eq(walk.o_take & window.o_op.product & ~window.o_op.gated)
        report(m, self, ifmaps, filters, banks, out)
        if config.counters:
            self._count_entries(m, ifmaps, window, walk, banks)
        return m

    def _values(self, m, window, ifmaps, walk):
        """Let the sequencer name each value once, and find out which pass it belongs to."""
        m.d.comb += [
            window.i_params.eq(self.i_params),
            window.i_loaded.eq(self.i_loaded),
            self.o_finished.eq(window.o_finished),
            window.i_move.eq(walk.o_take),
            window.i_valid.eq(ifmaps.o_valid),
            # the last entries must have been read before the filters may be overwritten
            window.i_end.eq(ifmaps.o_end & walk.o_idle),
            ifmaps.i_end.eq(window.o_end),
            ifmaps.i_step.eq(window.o_step),
            ifmaps.i_free.eq(window.o_free),
            ifmaps.i_rewind.eq(window.o_rewind),
            walk.i_op.eq(window.o_op),
            walk.i_params.eq(self.i_params[window.o_finished[0]]),
            walk.i_value.eq(self._look_ahead(m, window, ifmaps)),
        ]

    def _entries(self, m, window, walk, filters):
        """Look up the column of a value, and read its entries."""
        half = self.config.filter_upper_address.bit_length() - 1
        bits = len(filters.i_number) - 1
        address = window.o_filter_addr
        m.d.comb += [
            filters.i_write.eq(self.i_filter),
            filters.i_number.eq(Cat(address[:bits], address[half])),
            walk.i_column.eq(filters.o_column),
            filters.i_addr.eq(walk.o_addr),
        ]

    def _count_entries(self, m, ifmaps, window, walk, banks):
        """Connect the counters; an operation is counted when its entry is read.

        ``skipped`` counts the window once for each psum that leaves, less the products.
        """
        op = walk.o_op
        busy, stuck, product, waits = Signal(), Signal(), Signal(), Signal()
        lacks_psum, skipped = Signal(), Signal(COUNTER_BITS)
        m.d.comb += [
            skipped.eq(banks.o_window - product),
            busy.eq(op.product | op.last | op.end),
            stuck.eq(~banks.o_move),
            product.eq(op.product & ~stuck),
            waits.eq(~busy & ~stuck),
            lacks_psum.eq(stuck & banks.o_waits & ~self.i_psum.valid),
        ]
        events = {
            "busy": Mux(stuck, banks.o_sent, busy),
            "products": product,
            "gated": Const(0, 1),
            "ifmap_writes": ifmaps.o_write,
            "ifmap_reads": window.o_step & window.o_read,
            "filter_writes": self.i_filter.en,
            "filter_reads": product,
            "psum_reads": product + banks.o_sent,
            "psum_writes": product + banks.o_sent,
            "stall_ifmap": waits & window.o_wait_ifmap,
            "stall_filter": waits & window.o_wait_filter,
            "stall_psum_in": lacks_psum,
            "stall_psum_out": stuck & banks.o_waits & self.i_psum.valid & ~banks.o_psum.ready,
            "skipped": skipped,
        }
        widths = {"psum_reads": 2, "psum_writes": 2, "skipped": COUNTER_BITS}
        names = pe_counters(self.config)
        m.submodules.counters = counters = Counters(names, widths=widths)
        self._scan(m, counters, events)
