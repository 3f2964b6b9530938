"""The machine behind its link: packets in, packets out."""

from functools import reduce
from operator import add

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from .array.array import PEArray
from .buffer.buffer import Buffer, clients_of
from .control.count import Count, counter_words
from .control.dispatch import Dispatch
from .control.ifmap_stream import IfmapStream
from .control.loader import Loader
from .control.packet_in import PacketIn
from .control.packet_out import PacketOut, counted_job, ended_job, packet_word
from .control.packet_serial import SerialPacketOut
from .control.pass_load import PassLoad
from .control.psum_stream import PsumReader, PsumWriter
from .control.store import Store, store_fields
from .control.watch import Watch
from .flow import Notice, Queue, connect, relay
from .formats import GLOBAL_COUNTERS, MEMORIES, Error
from .layouts import link_word
from .protection import fault_port, report
from .share import share


__all__ = ["Core"]

#: Clients of the buffer (:func:`clients_of`): number of each among the writers or readers. The
#: store reader is the last reader, behind one ifmap reader or two.
PSUM_WRITER, LOADER = 0, 1
PSUM_READER, IFMAP_READER, STORE_READER = 0, 1, -1


class Core(wiring.Component):
    """Everything but what survives an error: that is in :class:`hw.top.Top`, which resets it.

    Parameters
    ----------
    config : Config
        The machine.

    Members
    -------
    i : ``In(stream.Signature(link_word(config)))``
        Words after the PROGRAM packet.
    o : ``Out(stream.Signature(packet_word(config)))``
        Packets.
    o_error : ``Out(8)``
        Error code, sticky.
    o_failed : ``Out(1)``
        There is an error. Only where ``pipelined``.
    o_ended : ``Out(1)``
        The program has ended and its last packet has been sent.
    o_progress : ``Out(1)``
        Something has been done in the cycle before.
    o_faults : ``Out(faults)``
        A word used was found wrong in a memory. Only with ``protection``.
    """

    i: stream.Interface
    o: stream.Interface
    o_error: Signal
    o_failed: Signal
    o_ended: Signal
    o_progress: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        ports = {
            "i": In(stream.Signature(link_word(config))),
            "o": Out(stream.Signature(packet_word(config))),
            "o_error": Out(8),
            "o_ended": Out(1),
            "o_progress": Out(1),
        }
        if config.pipelined:
            ports["o_failed"] = Out(1)
        super().__init__(ports | fault_port(config.protection))

    def elaborate(self, platform):
        m = Module()
        config = self.config
        parts = {
            "packet_in": PacketIn(config),
            "dispatch": Dispatch(config),
            "pass_load": PassLoad(config),
            "loader": Loader(config),
            "ifmap_stream": IfmapStream(config),
            "psum_reader": PsumReader(config),
            "psum_writer": PsumWriter(config),
            "array": PEArray(config),
            "buffer": Buffer(config, clients=clients_of(config)),
            "store": Store(config),
            "packet_out": (SerialPacketOut if config.serial else PacketOut)(config),
            "watch": Watch(config, addresses=len(clients_of(config))),
        }
        if config.counters:
            parts["count"] = Count(config)
        for name, part in parts.items():
            m.submodules[name] = share(part, platform, name=MODULES.get(name, name))
        self._link(m, **parts)
        self._passes(m, **parts)
        self._buffer(m, **parts)
        self._results(m, **parts)
        if config.protection != "none":
            report(m, self, *parts.values())
            lost = Cat(self.o_faults[kind].lost for kind in MEMORIES).any()
            m.d.comb += parts["watch"].i_errors[3].eq(Mux(lost, Error.MEMORY, 0))
        return m

    def _link(self, m, *, packet_in, dispatch, loader, pass_load, store, **_others):
        """Bring packets to those who carry them out."""
        stores = m.submodules.stores = self._queue(store_fields, depth=2)
        connect(m, stores.o, store.i)
        connect(m, self.i, packet_in.i)
        connect(m, packet_in.o_body, dispatch.i_body)
        connect(m, dispatch.o_pass_body, pass_load.i_body)
        connect(m, dispatch.o_load_body, loader.i)
        connect(m, dispatch.o_job, loader.i_job)
        m.d.comb += [
            dispatch.i_kind.eq(packet_in.o_kind),
            dispatch.i_fields.eq(Cat(list(packet_in.o_fields)[:8])),
            dispatch.i_described.eq(packet_in.o_described),
            dispatch.i_ending.eq(packet_in.o_ending),
            dispatch.i_commit.eq(packet_in.o_commit),
            packet_in.i_accept.eq(dispatch.o_accept),
            dispatch.i_loader_idle.eq(loader.o_idle),
            dispatch.i_loader_starves.eq(loader.o_starves),
            loader.i_zero_point.eq(dispatch.o_zero_point),
            pass_load.i_fields.eq(packet_in.o_fields.as_value()),
            pass_load.i_begin.eq(dispatch.o_pass_begin),
            pass_load.i_commit.eq(dispatch.o_pass_commit),
            dispatch.i_pass_extended.eq(pass_load.o_extended),
            dispatch.i_pass_accept.eq(pass_load.o_accept),
            dispatch.i_pass_complete.eq(pass_load.o_complete),
            dispatch.i_pass_illegal.eq(pass_load.o_illegal),
            stores.i.valid.eq(dispatch.o_store),
            stores.i.p.eq(Cat(list(packet_in.o_fields)[:8], packet_in.o_id)),
            dispatch.i_store_ready.eq(stores.i.ready),
            dispatch.i_stored.eq(store.o_done),
            store.i_table_en.eq(dispatch.o_table.en),
            store.i_table_slot.eq(dispatch.o_table.slot),
            store.i_table_index.eq(dispatch.o_table.index),
            store.i_table_data.bias.eq(dispatch.o_table.bias),
            store.i_table_data.multiplier.eq(dispatch.o_table.multiplier),
            store.i_table_data.shift.eq(dispatch.o_table.shift),
        ]

    def _passes(self, m, *, array, pass_load, dispatch, store, **streams):
        """Bring passes to the streams and to the array, and between these."""
        ifmap_stream = streams["ifmap_stream"]
        psum_reader, psum_writer = streams["psum_reader"], streams["psum_writer"]
        connect(m, pass_load.o_ifmap, ifmap_stream.i_pass)
        connect(m, pass_load.o_read, psum_reader.i_pass)
        connect(m, pass_load.o_write, psum_writer.i_pass)
        connect(m, pass_load.o_filter, array.i_filter)
        connect(m, ifmap_stream.o, array.i_ifmap)
        connect(m, psum_reader.o, array.i_psum)
        connect(m, psum_writer.o_column, array.i_column)
        connect(m, array.o_psum, psum_writer.i_word)
        m.d.comb += [
            array.i_groups.eq(pass_load.o_groups),
            array.i_params.eq(pass_load.o_params),
            array.i_loaded.eq(pass_load.o_loaded),
            pass_load.i_begun.eq(array.o_begun),
            pass_load.i_ended.eq(array.o_ended),
            pass_load.i_filters_idle.eq(array.o_filters_idle),
            ifmap_stream.i_tile.eq(dispatch.o_tile),
            ifmap_stream.i_zero_point.eq(dispatch.o_zero_point),
            dispatch.i_released.eq(ifmap_stream.o_release),
            psum_reader.i_written.eq(psum_writer.o_written),
            psum_writer.i_set.eq(dispatch.o_layer),
            psum_writer.i_areas.eq(dispatch.o_psum_areas),
            psum_writer.i_area.eq(store.o_release),
            store.i_final.eq(psum_writer.o_final),
        ]
        if self.config.skipping:
            m.d.comb += array.i_shape.eq(pass_load.o_shape)

    def _buffer(
        self, m, *, buffer, loader, ifmap_stream, psum_reader, psum_writer, store, watch, **_others
    ):
        """Bring requests to the buffer, and its answers."""
        connect(m, psum_writer.o_write, buffer.i_write[PSUM_WRITER])
        connect(m, loader.o_write, buffer.i_write[LOADER])
        readers = {
            PSUM_READER: (psum_reader.o_address, psum_reader.i_data),
            IFMAP_READER: (ifmap_stream.o_address, ifmap_stream.i_data),
            STORE_READER: (store.o_request, store.i_data),
        }
        if self.config.skipping:
            readers[IFMAP_READER + 1] = ifmap_stream.o_second, ifmap_stream.i_second
        for index, (request, response) in readers.items():
            asked = relay(
                m,
                request,
                name=f"requests_{index % len(buffer.i_read)}",
                registered=self.config.pipelined,
            )
            m.d.comb += [
                buffer.i_read[index].p.address.eq(asked.p),
                buffer.i_read[index].valid.eq(asked.valid),
                asked.ready.eq(buffer.i_read[index].ready),
            ]
            connect(m, buffer.o_read[index], response)
        for access, port in zip(watch.i_addresses, [*buffer.i_write, *buffer.i_read], strict=True):
            m.d.comb += [access.valid.eq(port.valid), access.address.eq(port.p.address)]

    def _queue(self, shape, *, depth):
        """Return what keeps work that is to be done; without ``overlap`` its packet keeps it."""
        return Queue(shape, depth=depth) if self.config.overlap else Notice(shape)

    def _results(self, m, *, dispatch, packet_in, packet_out, loader, store, watch, **others):
        """Bring out results, errors, the end of the layer, counters."""
        config = self.config
        ended = m.submodules.ended = self._queue(ended_job, depth=1)
        counted = m.submodules.counted = self._queue(counted_job, depth=1)
        connect(m, store.o, packet_out.i)
        connect(m, ended.o, packet_out.i_ended)
        connect(m, counted.o, packet_out.i_counted)
        connect(m, packet_out.o, self.o)
        cycles = Signal(64)
        finishing = Signal()
        counts = 1 if config.overlap else ~(dispatch.o_end | ended.level)  # it must stay to be told
        m.d.sync += cycles.eq(Mux(dispatch.o_layer, 0, cycles + counts))
        m.d.comb += [
            ended.i.valid.eq(dispatch.o_end),
            ended.i.p.id.eq(packet_in.o_id),
            ended.i.p.cycles.eq(cycles),
            ended.i.p.flag.eq(packet_in.o_flags[0]),
            counted.i.valid.eq(dispatch.o_count),
            counted.i.p.id.eq(packet_in.o_id),
            counted.i.p.count.eq(counter_words(config)),
            watch.i_errors[0].eq(packet_in.o_error),
            watch.i_errors[1].eq(dispatch.o_error),
            watch.i_errors[2].eq(loader.o_error),
            self.o_error.eq(watch.o_error),
        ]
        if config.pipelined:
            m.d.comb += self.o_failed.eq(watch.o_failed)
        quiet = (ended.level == 0) & (counted.level == 0) & ~packet_out.busy
        streams, array = others["psum_writer"], others["array"]
        open_passes = Signal(4)
        m.d.sync += open_passes.eq(open_passes + dispatch.o_pass_commit - streams.o_done)
        m.d.comb += [
            dispatch.i_idle.eq(quiet & (open_passes == 0) & array.o_ended & loader.o_idle),
            self.o_ended.eq(finishing & quiet),
        ]
        m.d.sync += self.o_progress.eq(
            others["buffer"].grants.any() | (self.o.valid & self.o.ready)
        )
        with m.If(dispatch.o_end & packet_in.o_flags[0]):
            m.d.sync += finishing.eq(1)
        if not config.overlap:
            stores, passes = m.submodules.stores.level, others["pass_load"]
            streams = passes.o_ifmap, passes.o_read, passes.o_write
            m.d.comb += packet_in.i_hold.eq(
                stores
                | ended.level
                | counted.level
                | ~Cat(port.ready for port in streams).all()
                | (open_passes != 0)
                | ~array.o_ended
                | (packet_out.busy if config.serial else 0)
            )
        if config.counters:
            self._count(m, dispatch, packet_out, **others)

    def _count(self, m, dispatch, packet_out, *, count, buffer, array, ifmap_stream, **_others):
        """Bring events to the counters and counters to the link."""
        connect(m, count.o, packet_out.i_counts)
        # clients of the buffer
        write, read, load = 0, 1, len(buffer.clients) - 1
        ifmap = slice(read + IFMAP_READER, read + IFMAP_READER + self.config.ifmap_reads)
        store_read = load - 1
        events = {
            "cycles": dispatch.o_in_layer,
            "link_words_in": self.i.valid & self.i.ready,
            "link_words_out": self.o.valid & self.o.ready,
            "load_writes": buffer.grants[load],
            "ifmap_reads": reduce(add, buffer.grants[ifmap]),
            "psum_reads": buffer.grants[read + PSUM_READER],
            "psum_writes": buffer.grants[write],
            "store_reads": buffer.grants[store_read],
            "load_waits": buffer.waits[load],
            "ifmap_waits": reduce(add, buffer.waits[ifmap]),
            "psum_read_waits": buffer.waits[read + PSUM_READER],
            "psum_write_waits": buffer.waits[write],
            "store_waits": buffer.waits[store_read],
            "ifmap_bus_stalls": ifmap_stream.o.valid & ~ifmap_stream.o.ready,
        }
        m.d.comb += [
            count.i_events.eq(Cat(events[name] for name in GLOBAL_COUNTERS)),
            count.i_clear.eq(dispatch.o_layer),
            count.i_read.eq(dispatch.o_count),
            count.i_scan.eq(array.o_scan),
            array.i_clear.eq(dispatch.o_layer),
            array.i_hold.eq(~count.o_idle),
            array.i_shift.eq(count.o_shift),
        ]


#: Verilog module names that differ from the name of the instance.
MODULES = {"array": "pe_array", "buffer": "global_buffer", "store": "store_unit"}
