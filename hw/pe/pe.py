"""The processing element."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..arith.mac import Mac
from ..flow import Queue, connect
from ..formats import pe_counters
from ..layouts import COUNTER_BITS, PASS_BITS, filter_write, ifmap_word, pass_params, psum
from ..protection import fault_port, report
from .counters import Counters
from .ring import IfmapScratchpad
from .scratchpad import BlockPsumScratchpad, FilterScratchpad, PsumScratchpad
from .sparse_ring import SparseScratchpad
from .sparse_window import SparseWindow
from .window import Window, operation


__all__ = ["PE"]


class PE(wiring.Component):
    """One processing element: windows of one ifmap row against the filters of one pass.

    For each window and each filter j it offers ``o_psum = i_psum + sum(product(x[k], w[k*p + j]))``
    over the values k of the window, modulo 2^psum_bits. A window takes ``p * window`` cycles, with
    no gap between windows and rows, a pass two cycles more. The psum of a window's last value is
    offered five cycles after its product was issued. Only a missing ifmap value, missing filters,
    a missing ``i_psum`` or a full ``o_psum`` make it wait.

    A pass ends with the ``end`` word of ``i_ifmap`` and then hands ``i_psum`` through up to and
    with its ``end``. A PE that is not active in a pass gets no ifmap for it and only does that.

    Source: Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B, figure 12. Reference model:
    :func:`golden.pe.run_pass`.

    Parameters
    ----------
    config : Config
        Widths, scratchpad depths, ``gating``, ``counters``, ``ifmap_fifo_words``,
        ``chain_fifo_words``.

    Members
    -------
    i_ifmap : ``In(stream.Signature(ifmap_word(config)))``
        Ifmap rows; the ``end`` of a pass.
    i_filter : ``In(filter_write(config))``
        Writes one weight; never refused.
    i_psum, o_psum : ``In, Out(stream.Signature(psum(config)))``
        Psums from below, psums to above.
    i_params : ``In(ArrayLayout(pass_params(config), 2))``
        Parameters of even and of odd passes.
    i_loaded : ``In(2)``
        Passes whose parameters and filters are there, modulo 4.
    o_finished : ``Out(2)``
        Passes whose filters this PE no longer reads, modulo 4.
    i_hold, i_clear, i_shift, i_scan, o_scan : only with ``counters``
        The scan chain of the PE_COUNTERS (:class:`Counters`).
    o_faults : ``Out(faults)``
        A word of a scratchpad that is used was found wrong. Only with ``protection``.
    """

    i_ifmap: stream.Interface
    i_filter: data.View
    i_psum: stream.Interface
    o_psum: stream.Interface
    i_params: data.View
    i_loaded: Signal
    o_finished: Signal
    i_hold: Signal
    i_clear: Signal
    i_shift: Signal
    i_scan: Signal
    o_scan: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        ports = {
            "i_ifmap": In(stream.Signature(ifmap_word(config))),
            "i_filter": In(filter_write(config)),
            "i_psum": In(stream.Signature(psum(config))),
            "o_psum": Out(stream.Signature(psum(config))),
            "i_params": In(data.ArrayLayout(pass_params(config), 2)),
            "i_loaded": In(PASS_BITS),
            "o_finished": Out(PASS_BITS),
        }
        if config.counters:
            ports |= {
                "i_hold": In(1),
                "i_clear": In(1),
                "i_shift": In(1),
                "i_scan": In(COUNTER_BITS),
                "o_scan": Out(COUNTER_BITS),
            }
        super().__init__(ports | fault_port(config.protection))

    def elaborate(self, platform):
        m = Module()
        config = self.config
        sparse = config.skipping
        m.submodules.ifmaps = ifmaps = (SparseScratchpad if sparse else IfmapScratchpad)(config)
        m.submodules.filters = filters = FilterScratchpad(config)
        m.submodules.psums = psums = (
            BlockPsumScratchpad if config.block_spads else PsumScratchpad
        )(config)
        m.submodules.window = window = (SparseWindow if sparse else Window)(config)
        m.submodules.mac = mac = Mac(config)
        m.submodules.out = out = self._queue()
        connect(m, self.i_ifmap, ifmaps.i)
        connect(m, out.o, self.o_psum)

        # issue, fetched, multiply, accumulate, send: they move together or not at all
        move = Signal()
        self._issue(m, window, ifmaps, filters, move)
        value = self._look_ahead(m, window, ifmaps) if sparse else self._look(m, window, ifmaps)
        ifmap = Signal.like(value, reset_less=True)
        with m.If(window.o_operands):
            m.d.sync += ifmap.eq(value)

        # where pipelined, without a reset: that of the core lasts longer than an operation
        names, bare = ("fetched", "multiply", "accumulate"), config.pipelined
        stages = [Signal(operation(config), name=name, reset_less=bare) for name in names]
        fetched, multiply, accumulate = stages
        with m.If(move):
            m.d.sync += Cat(stages).eq(Cat(window.o_op, fetched, multiply))
            with m.If(fetched.end):  # it is a first value: its sum is 0
                m.d.sync += multiply.gated.eq(1)
        m.d.comb += [
            mac.i_move.eq(move),
            mac.i_operands.eq(fetched.product & ~fetched.gated),
            mac.i_ifmap.eq(ifmap),
            mac.i_filter.eq(filters.o_data),
            mac.i_zero.eq(multiply.gated),
            mac.i_first.eq(accumulate.first),
            mac.i_psum.eq(psums.o_data),
            psums.i_addr.eq(accumulate.addr),
            psums.i_data.eq(mac.o_sum),
            psums.i_write.eq(move & accumulate.product & ~accumulate.last),
        ]
        if config.protection != "none":
            m.d.comb += filters.i_used.eq(move & fetched.product & ~fetched.gated)
            m.d.comb += psums.i_used.eq(move & accumulate.product & ~accumulate.first)
        report(m, self, ifmaps, filters, psums, out)
        if isinstance(psums, BlockPsumScratchpad):
            m.d.comb += [psums.i_move.eq(move), psums.i_next.eq(multiply.addr)]
        send = self._send(m, accumulate, mac.o_sum, out.i, move)
        if config.counters:
            self._count(m, ifmaps, window, send & ~self.i_psum.valid, send & ~out.i.ready)
        return m

    def _queue(self):
        """Return the queue behind the last stage."""
        config = self.config
        depth = config.chain_fifo_words
        direct = config.pipelined and depth == 2
        return Queue(psum(config), depth=depth, direct=direct, protection=config.protection)

    def _issue(self, m, window, ifmaps, filters, move):
        """Connect the sequencer to its ports and to the scratchpads that it reads."""
        m.d.comb += [
            window.i_params.eq(self.i_params),
            window.i_loaded.eq(self.i_loaded),
            self.o_finished.eq(window.o_finished),
            window.i_move.eq(move),
            window.i_valid.eq(ifmaps.o_valid),
            window.i_end.eq(ifmaps.o_end),
            ifmaps.i_end.eq(window.o_end),
            ifmaps.i_step.eq(window.o_step),
            ifmaps.i_free.eq(window.o_free),
            ifmaps.i_rewind.eq(window.o_rewind),
            filters.i_write.eq(self.i_filter),
            filters.i_read.eq(window.o_operands),
            filters.i_addr.eq(window.o_filter_addr),
        ]

    def _look(self, m, window, ifmaps):
        """Connect what the sequencer sees of the ifmap scratchpad; return the value it is at."""
        m.d.comb += [
            window.i_zero.eq(ifmaps.o_entry.zero),
            window.i_last.eq(ifmaps.o_entry.last),
        ]
        return ifmaps.o_entry.data

    def _look_ahead(self, m, window, ifmaps):
        """Do the same where zeros are skipped; return the value that was read last."""
        m.d.comb += [
            window.i_place.eq(ifmaps.o_place),
            window.i_next_valid.eq(ifmaps.o_next_valid),
            window.i_next_place.eq(ifmaps.o_next_place),
            window.i_row_valid.eq(ifmaps.o_row_valid),
            window.i_row.eq(ifmaps.o_row),
            window.i_received.eq(ifmaps.o_received),
            ifmaps.i_base.eq(window.o_base),
            ifmaps.i_read.eq(window.o_read),
            ifmaps.i_row_end.eq(window.o_row_end),
        ]
        return ifmaps.o_data

    def _send(self, m, op, total, sink, move):
        """Add a finished sum to the psum from below; let all of them pass at an end.

        Return whether the stage has something to send; it alone decides whether the stages move.
        """
        send, end, done = Signal(), Signal(), Signal()
        held = Signal.like(total, reset_less=True)
        with m.If(move):
            m.d.sync += send.eq((op.product & op.last) | op.end)
            m.d.sync += [end.eq(op.end), held.eq(total)]
        m.d.comb += [
            sink.valid.eq(send & self.i_psum.valid),
            self.i_psum.ready.eq(send & sink.ready),
            sink.p.eq(self.i_psum.p),
            sink.p.data.eq(held + self.i_psum.p.data),
            done.eq(self.i_psum.valid & sink.ready & (~end | self.i_psum.p.end)),
            move.eq(~send | done),
        ]
        return send

    def _count(self, m, ifmaps, window, lacks_psum, lacks_room):
        """Connect the counters; every operation is counted when it goes down the pipeline."""
        names = pe_counters(self.config)
        m.submodules.counters = counters = Counters(
            names, widths={"skipped": ceil_log2(self.config.ifmap_spad_words + 1)}
        )
        op = window.o_op
        events = {
            "busy": op.product | op.end,
            "products": op.product,
            "gated": op.product & op.gated,
            "ifmap_writes": ifmaps.o_write,
            "ifmap_reads": window.o_step,
            "filter_writes": self.i_filter.en,
            "filter_reads": window.o_operands,
            "psum_reads": op.product & ~op.first,
            "psum_writes": op.product & ~op.last,
            "stall_ifmap": window.o_wait_ifmap,
            "stall_filter": window.o_wait_filter,
            "stall_psum_in": lacks_psum,
            "stall_psum_out": lacks_room & ~lacks_psum,
        }
        if self.config.skipping:
            # an operation waits in `o_op` until the pipeline moves; without a product it is gated
            events |= {
                "busy": window.i_move & (op.product | op.end),
                "products": window.o_operands,
                "gated": Const(0, 1),
                "ifmap_reads": window.o_step & window.o_read,
                "psum_reads": window.o_operands & ~op.first,
                "psum_writes": window.o_operands & ~op.last,
                "skipped": Mux(window.i_move & op.product & op.last, window.o_skipped, 0),
            }
        self._scan(m, counters, events)

    def _scan(self, m, counters, events):
        """Connect the counters to what they count and to the scan chain."""
        m.d.comb += [
            counters.i_events.eq(Cat(events[name] for name in counters.names)),
            counters.i_hold.eq(self.i_hold),
            counters.i_clear.eq(self.i_clear),
            counters.i_shift.eq(self.i_shift),
            counters.i_scan.eq(self.i_scan),
            self.o_scan.eq(counters.o_scan),
        ]
