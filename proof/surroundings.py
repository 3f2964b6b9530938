"""What a component may count on beside streams that obey their contract, where that matters.

Every function drives some inputs of its component, and leaves all that the real surroundings can
do to chance.
"""

from amaranth.hdl import Cat, Mux, Signal, Value
from amaranth.utils import ceil_log2

from .contract import Port, drive
from .rules import any_const, any_seq


__all__ = ["ANSWER", "PROMPT", "SURROUNDINGS", "WITHDRAWN", "memory"]


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
    trailer, was = Signal(), Signal()
    waits = drive(m, Port("i_body", True, dut.i_body), offers=dut.i_described & ~trailer)
    after = (was & inside) | (any_seq(m, 1, "trailer") & ~waits)
    m.d.comb += trailer.eq(dut.i_described & after)
    m.d.sync += was.eq(trailer)
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


def kept_pass(m, dut):
    """Keep a pass until it has been done: its packet does."""
    drive(m, Port("i_pass", True, dut.i_pass), stays=~dut.o_idle)


def kept_pass_reader(m, dut):
    """Do so, and write only words that have left."""
    kept_pass(m, dut)
    psum_reader(m, dut)


def serial_store(m, dut):
    """Bring a word only when it has been asked for."""
    owed, asks, answer = Signal(), dut.o_request, dut.i_data
    drive(m, Port("i_data", True, answer), offers=owed)
    m.d.sync += owed.eq((owed & ~(answer.valid & answer.ready)) | (asks.valid & asks.ready))


def crossing(m, dut):
    """Take what is offered in a tick of ``take``."""
    m.d.comb += [
        dut.take.eq(any_seq(m, 1, "take")),
        dut.o.ready.eq(any_seq(m, 1, "ready") & dut.take),
    ]


def notice(m, dut):
    """Keep the payload from the offer until it has left."""
    drive(m, Port("i", True, dut.i), stays=dut.level)


def responses(m, dut):
    """Serve a request only while there is room for its word."""
    m.d.comb += dut.put.eq(any_seq(m, 1, "put") & dut.room)


def serial_packets(m, dut):
    """One thing is told at a time, and stays while its packet leaves, like the id of an ofmap.

    An ofmap ends before anything else is told. A program restarts the numbers between packets.
    """
    m.d.comb += dut.restart.eq(any_seq(m, 1, "restart") & ~dut.busy)
    source, before = Signal(2), Signal(2)  # nothing, an ofmap, the end, the counters
    m.d.comb += source.eq(Mux(dut.busy | (before != 0), before, any_seq(m, 2, "source")))
    ends = []
    for number, name in enumerate(("i", "i_ended", "i_counted"), start=1):
        stream = getattr(dut, name)
        drive(m, Port(name, True, stream), offers=source == number)
        ends.append(stream.valid & stream.ready & (stream.p.last if number == 1 else 1))
    ident = Signal.like(dut.i.p.id)
    m.d.sync += [before.eq(Mux(Cat(ends).any(), 0, source)), ident.eq(dut.i.p.id)]
    with m.If(dut.busy):
        m.d.comb += dut.i.p.id.eq(ident)


def serial_post(m, dut):
    """Keep the settings while there is anything to do; write the other table alone."""
    for name in ("slot", "period", "relu", "rescale", "threshold", "zero_point"):
        port = getattr(dut, name)
        m.d.comb += port.eq(any_const(m, len(port), f"{name}_const"))
    m.d.comb += dut.write_slot.eq(~dut.slot)


def frame_out(m, dut):
    """Keep the number of the first frame."""
    m.d.comb += dut.i_sequence.eq(any_const(m, 8, "sequence"))


def memory(m, dut):
    """Answer a burst only when its last word has been written and its address taken.

    Source: AMBA AXI protocol specification (Arm IHI 0022), section A3.3.
    """
    addresses, ends = (Signal(range(dut.outstanding + 1), name=name) for name in ("taken", "ended"))
    answer = dut.m_axi_bvalid & dut.m_axi_bready
    m.d.sync += [
        addresses.eq(addresses + (dut.m_axi_awvalid & dut.m_axi_awready) - answer),
        ends.eq(ends + (dut.m_axi_wvalid & dut.m_axi_wready & dut.m_axi_wlast) - answer),
    ]
    owed = (addresses != 0) & (ends != 0)
    m.d.comb += [
        dut.m_axi_bvalid.eq(owed & any_seq(m, 1, "answer")),
        dut.m_axi_bresp.eq(any_seq(m, 2, "response")),
    ]
    if hasattr(dut, "m_axi_bid"):
        m.d.comb += dut.m_axi_bid.eq(any_seq(m, 1, "id"))


#: What a memory drives of its answers to writes.
ANSWER = ("m_axi_b", "m_axi_bvalid", "m_axi_bresp", "m_axi_bid")
#: By component, or component and remark: the inputs that are not left free (streams by name,
#: ``ready`` included), and how.
SURROUNDINGS = {
    "axi.crossing.Crossing": (("take", "o"), crossing),
    "buffer.buffer.Response": (("put",), responses),
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
    ("control.ifmap_stream.IfmapStream", "serial"): (("i_pass",), kept_pass),
    "control.psum_stream.PsumReader": (("i_written",), psum_reader),
    ("control.psum_stream.PsumReader", "serial"): (("i_pass", "i_written"), kept_pass_reader),
    "control.psum_stream.PsumWriter": (("i_word", "o_column"), psum_writer),
    ("control.store.Store", "serial"): (("i_data",), serial_store),
    "control.store_walk.StoreWalk": (("start",), store_walk),
    "axi.memory_top.MemoryTop": (
        ANSWER,
        memory,
    ),
    "control.packet_serial.SerialPacketOut": (
        ("restart", "i", "i_ended", "i_counted"),
        serial_packets,
    ),
    "control.store_serial.SerialPost": (
        (
            *("slot", "period", "relu", "rescale", "threshold", "zero_point"),
            "write_slot",
        ),
        serial_post,
    ),
    "flow.Notice": (("i",), notice),
    "serial.frame_out.FrameOut": (("i_sequence",), frame_out),
    "pe.psum_banks.PsumBanks": (("i_op", "i_addr", "i_sum"), psum_banks),
}
#: Outputs that offer only what is taken at once: a PASS ends when all three streams are ready.
PROMPT = {"control.pass_load.PassLoad": ("o_ifmap", "o_read", "o_write")}
#: When an offer may be withdrawn: the gate and the door shut when a program ends, and the core is
#: reset; so it is by a stop, and a crossing with it.
WITHDRAWN = {
    "axi.door.Door": lambda dut: ~dut.o_open,
    "axi.island.Island": lambda dut: dut.o_reset,
    "axi.shell.Shell": lambda dut: dut.o_stop,
    "control.gate.Gate": lambda dut: ~dut.o_busy | (dut.i_error != 0),
    "serial.port.SerialPort": lambda dut: dut.o_reset,
}
