"""One small instance of every component of the design, or several where its structure varies."""

import inspect
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from amaranth.lib import wiring

from ..hw.config import PROTECTIONS, Config
from ..hw.memory import AsyncRam
from ..hw.registers import constants, register_map


__all__ = ["CATALOG", "NARROW", "SKIPPING", "components"]

#: The least machine that has two of everything that there can be two of.
NARROW = Config(
    rows=2,
    columns=2,
    activation_bits=8,
    weight_bits=8,
    psum_bits=16,
    product_shift=4,
    link_bits=32,
    ifmap_spad_words=4,
    filter_spad_words=16,
    psum_spad_words=4,
    buffer_banks=4,
    bank_words=4,
    run_bits=3,
    column_fifo_words=2,
    packet_words=4,
    timeout_cycles=256,
)
SKIPPING = replace(NARROW, skipping=True)
COMPRESSED = replace(SKIPPING, compressed=True)

#: The same with registers in its long paths.
PIPELINED = replace(NARROW, pipelined=True)
#: One that does one thing after the other.
LEAN = replace(
    NARROW,
    columns=1,
    buffer_banks=1,
    gating=False,
    rescale=False,
    counters=False,
    overlap=False,
    block_spads=True,
    serial=True,
    count_bits=8,
    ifmap_fifo_words=0,
    chain_fifo_words=1,
)

#: By class (module and name below hw): the instances, as pairs of a remark and keywords.
CONFIGURED = [("", {"config": NARROW})]
BOTH = [("", {"config": NARROW}), ("skipping", {"config": SKIPPING})]
ALL = [*BOTH, ("compressed", {"config": COMPRESSED})]
LEAST = [("compressed", {"config": COMPRESSED})]
SERIAL = [("serial", {"config": LEAN})]
ALSO_PIPELINED = [*CONFIGURED, ("pipelined", {"config": PIPELINED})]
BUS = {"address_bits": 32, "burst": 2, "outstanding": 2}
FILE = register_map("stream")
RAM = [("", {"width": 8, "depth": 4})]
CATALOG = {
    "flow.Notice": [("", {"shape": 4})],
    "flow.Queue": [
        *((f"depth {depth}", {"shape": 4, "depth": depth}) for depth in (1, 2, 3, 4)),
        ("depth 1, not through", {"shape": 4, "depth": 1, "through": False}),
    ],
    "fifo.Fifo": [("", {"shape": 4, "depth": 4})],
    "guarded.Guarded": [
        (protection, {"kind": AsyncRam, "width": 8, "depth": 4, "protection": protection})
        for protection in PROTECTIONS[1:]
    ],
    "memory.AsyncRam": RAM,
    "memory.SinglePortRam": RAM,
    "memory.SyncRam": RAM,
    "arith.mac.Mac": CONFIGURED,
    "arith.post.PostUnit": CONFIGURED,
    "array.array.PEArray": BOTH,
    "array.chain.Feeder": ALSO_PIPELINED,
    "array.chain.Unpack": CONFIGURED,
    "array.collect.Collector": CONFIGURED,
    "array.collect.Pack": CONFIGURED,
    "array.column.Column": [*ALL, ALSO_PIPELINED[1]],
    "array.filters.CompressedRow": LEAST,
    "array.filters.FilterNetwork": ALL,
    "array.filters.FilterRow": BOTH,
    "array.multicast.GridMulticast": [("", {"shape": 2, "rows": 2, "columns": 2})],
    "array.multicast.Multicast": [("", {"shape": 4, "targets": 3})],
    "array.route.IfmapRouter": [*BOTH, ALSO_PIPELINED[1]],
    "axi.conductor.Conductor": [("", {})],
    "axi.crossing.Crossing": [("", {"shape": 2, "depth": 4})],
    "axi.crossing.Follower": [("", {"width": 2})],
    "axi.cut.Cut": [("", {"word_bytes": 4, "burst": 2, "address_bits": 32})],
    "axi.descriptors.Descriptors": [("", {"config": NARROW, "address_bits": 32, "depth": 2})],
    "axi.door.Door": [
        ("", {"config": NARROW, "drains": False}),
        ("drains", {"config": NARROW, "drains": True}),
    ],
    "axi.failures.Failures": [("", {})],
    "axi.island.Island": CONFIGURED,
    "axi.lite.Lite": [("", {})],
    "axi.memory_top.MemoryTop": [("", {"config": NARROW, **BUS, "queue": 1})],
    "axi.meter.Meter": [("", {"names": ("a", "b")})],
    "axi.monitor.Monitor": [("", {})],
    "axi.reader.Reader": [("", {"config": NARROW, **BUS})],
    "axi.register_file.RegisterFile": [
        ("", {"registers": FILE, "constants": constants(NARROW, "stream")})
    ],
    "axi.shell.Shell": [("", {"config": NARROW, "wrapper": "stream"})],
    "axi.stream_top.StreamTop": CONFIGURED,
    "axi.tap.Tap": CONFIGURED,
    "axi.writer.Writer": [("", {"config": NARROW, **BUS})],
    "buffer.buffer.Buffer": CONFIGURED,
    "buffer.buffer.Response": CONFIGURED,
    "buffer.buffer.Responses": CONFIGURED,
    "codec.checksum.Checksum": [("", {"word_bits": 32})],
    "codec.checksum_serial.SerialChecksum": [("", {"word_bits": 32})],
    "codec.gearbox.Gearbox": [
        ("", {"item_bits": 4, "items": 2, "slots": 3, "turns": 3, "word_bits": 12})
    ],
    "codec.packer.Packer": CONFIGURED,
    "codec.rlc_decoder.RlcDecoder": CONFIGURED,
    "codec.rlc_encoder.RlcEncoder": CONFIGURED,
    "codec.rlc_serial.SerialDecoder": SERIAL,
    "codec.rlc_serial.SerialEncoder": SERIAL,
    "control.columns.Columns": CONFIGURED,
    "control.count.Count": CONFIGURED,
    "control.dispatch.Dispatch": CONFIGURED,
    "control.gate.Gate": CONFIGURED,
    "control.health.Health": [("", {})],
    "control.ifmap_stream.IfmapStream": [*BOTH, ALSO_PIPELINED[1], *SERIAL],
    "control.loader.Loader": [*ALSO_PIPELINED, *SERIAL],
    "control.loopnest.LoopNest": [
        ("", {"levels": 3, "address_bits": 4, "tag_bits": 2, "count_bits": 3, "tail": (0, 2)})
    ],
    "control.packet_collector.PacketCollector": CONFIGURED,
    "control.packet_in.PacketIn": [*ALSO_PIPELINED, *SERIAL],
    "control.packet_out.PacketOut": CONFIGURED,
    "control.packet_serial.SerialPacketOut": SERIAL,
    "control.pass_load.PassLoad": BOTH,
    "control.psum_stream.PsumReader": [*ALSO_PIPELINED, *SERIAL],
    "control.psum_stream.PsumWriter": [*ALSO_PIPELINED, *SERIAL],
    "control.squeeze.Squeeze": [("skipping", {"config": SKIPPING})],
    "control.store.Store": [*ALSO_PIPELINED, *SERIAL],
    "control.store_serial.SerialPost": SERIAL,
    "control.store_table.StoreTable": CONFIGURED,
    "control.store_walk.StoreWalk": CONFIGURED,
    "control.watch.Watch": [("", {"config": NARROW, "addresses": 2})],
    "pe.columns.ColumnWalk": LEAST,
    "pe.compressed_pe.CompressedPE": LEAST,
    "pe.compressed_spad.CompressedScratchpad": LEAST,
    "pe.counters.Counters": [("", {"names": ("a", "b")})],
    "pe.pe.PE": [*BOTH, ALSO_PIPELINED[1], *SERIAL],
    "pe.psum_banks.PsumBanks": LEAST,
    "pe.ring.IfmapScratchpad": [*ALSO_PIPELINED, *SERIAL],
    "pe.scratchpad.BlockPsumScratchpad": SERIAL,
    "pe.scratchpad.FilterScratchpad": CONFIGURED,
    "pe.scratchpad.PsumScratchpad": CONFIGURED,
    "pe.sparse_ring.SparseScratchpad": [("skipping", {"config": SKIPPING})],
    "pe.sparse_window.SparseWindow": [("skipping", {"config": SKIPPING})],
    "pe.sparse_window.ValueWindow": LEAST,
    "pe.window.Window": CONFIGURED,
    "serial.crc16.Crc16": [("", {})],
    "serial.frame_in.FrameIn": [("", {})],
    "serial.frame_out.FrameOut": [("", {"word_bits": 32})],
    "serial.machine.SerialMachine": [("", {"config": NARROW, "divisor": 4, "window": 8})],
    "serial.port.SerialPort": [("", {"hash": 1, "word_bits": 32, "divisor": 4, "window": 8})],
    "serial.uart.Receiver": [("", {"divisor": 4})],
    "serial.uart.Transmitter": [("", {"divisor": 4})],
    "core.Core": BOTH,
    "top.Top": CONFIGURED,
}


def components():
    """Return every component class of ``hw`` by its name in :data:`CATALOG`, found in its files."""
    root = Path(__file__).parents[1] / "hw"
    found = {}
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[-1] == "__init__":
            continue
        module = import_module(f"..hw.{'.'.join(parts)}", __package__)
        for name, item in inspect.getmembers(module, inspect.isclass):
            if item.__module__ != module.__name__ or not issubclass(item, wiring.Component):
                continue
            if hasattr(item, "elaborate"):  # else it is what several have in common
                found[f"{'.'.join(parts)}.{name}"] = item
    return found
