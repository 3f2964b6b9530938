"""What a component may count on beside streams that obey their contract, where that matters.

Every function drives some inputs of its component, and leaves all that the real surroundings can
do to chance.
"""

from amaranth.hdl import Mux, Signal, Value
from amaranth.utils import ceil_log2

from .rules import any_const, any_seq


__all__ = ["PROMPT", "SURROUNDINGS", "WITHDRAWN"]


def count(m, dut):
    """``i_read`` comes only while nothing is being read: COUNTERS waits until all is idle."""
    m.d.comb += dut.i_read.eq(any_seq(m, 1, "read") & dut.o_idle)


def store_walk(m, dut):
    """``start`` comes only when the walk before has ended."""
    m.d.comb += dut.start.eq(any_seq(m, 1, "start") & ~dut.o.valid)


def pass_load(m, dut):
    """Fields stay from ``i_begin`` to ``i_commit``, which comes in a cycle with ``o_accept``.

    ``i_begun`` and ``i_ended`` fall only within three cycles after a commit; the next ``i_begin``
    is at least four cycles behind it, because header and blocks have as many words.
    """
    described, since = Signal(), Signal(2)
    begin, commit = Signal(), Signal()
    m.d.comb += [
        begin.eq(any_seq(m, 1, "begin") & ~described & (since == 3)),
        commit.eq(any_seq(m, 1, "commit") & dut.o_accept & described),
        dut.i_begin.eq(begin),
        dut.i_commit.eq(commit),
    ]
    m.d.sync += [described.eq((described | begin) & ~commit), since.eq(since + (since != 3))]
    with m.If(commit):
        m.d.sync += since.eq(0)
    width = len(Value.cast(dut.i_fields))
    fields, before = any_seq(m, width, "fields"), Signal(width)
    m.d.comb += Value.cast(dut.i_fields).eq(Mux(described, before, fields))
    m.d.sync += before.eq(Value.cast(dut.i_fields))
    for port, name in ((dut.i_begun, "begun"), (dut.i_ended, "ended")):
        was = Signal(name=f"{name}_was")
        m.d.comb += port.eq(any_seq(m, 1, name) | (was & (since == 3)))
        m.d.sync += was.eq(port)


def dispatch(m, dut):
    """Show a packet as :class:`PacketIn` does.

    Its fields stay while it is described; the body comes before the trailer; the packet ends in a
    cycle with ``o_accept``, with a commit or without. Not more than 15 areas are released.
    """
    inside, ended, commit = Signal(), Signal(), Signal()
    m.d.comb += dut.i_described.eq(inside | any_seq(m, 1, "described"))
    m.d.sync += inside.eq(dut.i_described & ~ended)
    for port, name in ((dut.i_kind, "kind"), (dut.i_fields, "fields"), (dut.i_flags, "flags")):
        width = len(Value.cast(port))
        before = Signal(width, name=f"{name}_before")
        m.d.comb += Value.cast(port).eq(Mux(inside, before, any_seq(m, width, name)))
        m.d.sync += before.eq(Value.cast(port))
    body, trailer, was = dut.i_body, Signal(), Signal()
    waits, word = Signal(), Signal.like(body.p)
    m.d.comb += [
        trailer.eq(dut.i_described & ((was & inside) | (any_seq(m, 1, "trailer") & ~waits))),
        body.valid.eq(dut.i_described & ~trailer & (waits | any_seq(m, 1, "body_valid"))),
        body.p.eq(Mux(waits, word, any_seq(m, len(body.p), "body"))),
    ]
    m.d.sync += [was.eq(trailer), waits.eq(body.valid & ~body.ready), word.eq(body.p)]
    there = Signal()  # the trailer
    m.d.comb += [
        dut.i_ending.eq(trailer & (there | any_seq(m, 1, "ending"))),
        ended.eq(dut.i_ending & dut.o_accept),
        commit.eq(ended & any_seq(m, 1, "right")),
        dut.i_commit.eq(commit),
    ]
    m.d.sync += there.eq(dut.i_ending & ~ended)
    areas, job = Signal(4), dut.o_job
    m.d.comb += dut.i_released.eq(any_seq(m, 1, "released") & (areas != 15))
    m.d.sync += areas.eq(areas + dut.i_released - (job.valid & job.ready & dut.i_fields[0][1]))
    with m.If(dut.o_layer):
        m.d.sync += areas.eq(dut.i_fields[0])


def psum_reader(m, dut):
    """Only words that have left at ``o`` are written: the chains return word for word."""
    away = Signal(16)  # words that have left and are not yet written
    out = dut.o
    m.d.comb += dut.i_written.eq(any_seq(m, 1, "written") & (away != 0))
    m.d.sync += away.eq(away + (out.valid & out.ready & ~out.p.word.end) - dut.i_written)


def psum_writer(m, dut):
    """Column and word are taken together, and a word comes only for a column (:class:`Collector`).

    The array has a word for the column when it likes, and keeps it.
    """
    column, word = dut.o_column, dut.i_word
    waits, before = Signal(), Signal.like(word.p)
    present = Signal()
    m.d.comb += [
        present.eq(waits | any_seq(m, 1, "present")),
        word.valid.eq(column.valid & present),
        column.ready.eq(word.ready & present),
        word.p.eq(Mux(waits, before, any_seq(m, len(word.p), "word"))),
    ]
    m.d.sync += [waits.eq(present & ~(word.valid & word.ready)), before.eq(word.p)]


def psum_banks(m, dut):
    """Bring operations as the pipeline of a compressed PE does.

    They stay until they move. All windows have the same number of psums. A pass ends between
    windows, and after that nothing comes until everything has been sent.
    """
    stays, opened, ended = Signal(), Signal(), Signal()
    most = Signal(range(dut.config.psum_spad_words + 1))
    m.d.comb += most.eq(any_const(m, ceil_log2(dut.config.psum_spad_words), "p_less_one") + 1)
    chosen = any_seq(m, 2 + len(dut.i_addr) + len(dut.i_sum), "operation")
    before, now = Signal(len(chosen)), Signal(len(chosen))
    m.d.comb += now.eq(Mux(stays, before, chosen))
    kind, place, total = now[:2], now[2 : 2 + len(dut.i_addr)], now[2 + len(dut.i_addr) :]
    op = dut.i_op
    m.d.comb += [
        op.product.eq((kind == 1) & ~ended),
        op.last.eq((kind == 2) & ~ended),
        op.end.eq((kind == 3) & ~opened & ~ended),
        op.p.eq(most),
        dut.i_addr.eq(Mux(place < most, place, 0)),
        dut.i_sum.eq(total),
    ]
    m.d.sync += [stays.eq(~dut.o_move), before.eq(now), ended.eq(ended & dut.o_waits)]
    with m.If(dut.o_move & op.product):
        m.d.sync += opened.eq(1)
    with m.If(dut.o_move & op.last):
        m.d.sync += opened.eq(0)
    with m.If(dut.o_move & op.end):
        m.d.sync += ended.eq(1)


#: By component: the inputs that are not left free (streams by name, ``ready`` included), and how.
SURROUNDINGS = {
    "control.count.Count": (("i_read",), count),
    "control.dispatch.Dispatch": (
        (
            *("i_described", "i_kind", "i_fields", "i_flags", "i_body", "i_ending", "i_commit"),
            "i_released",
        ),
        dispatch,
    ),
    "control.pass_load.PassLoad": (
        ("i_begin", "i_commit", "i_fields", "i_begun", "i_ended"),
        pass_load,
    ),
    "control.psum_stream.PsumReader": (("i_written",), psum_reader),
    "control.psum_stream.PsumWriter": (("i_word", "o_column"), psum_writer),
    "control.store_walk.StoreWalk": (("start",), store_walk),
    "pe.psum_banks.PsumBanks": (("i_op", "i_addr", "i_sum"), psum_banks),
}
#: Outputs that offer only what is taken at once: a PASS ends when all three streams are ready.
PROMPT = {"control.pass_load.PassLoad": ("o_ifmap", "o_read", "o_write")}
#: When an offer may be withdrawn: the gate shuts when a program ends, and the core is reset.
WITHDRAWN = {"control.gate.Gate": lambda dut: ~dut.o_busy | (dut.i_error != 0)}
