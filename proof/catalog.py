"""One small instance of every component of the design, or several where its structure varies."""

import inspect
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from amaranth.lib import wiring

from ..hw.config import Config


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

#: Folders of hw whose components have no proofs yet; their buses have tests with foreign masters.
LATER = {"axi", "serial"}
#: Components of machines that do one thing after the other, which have tests and no proofs yet.
UNPROVEN = {
    "buffer.buffer.Response",
    "codec.checksum_serial.SerialChecksum",
    "codec.rlc_serial.SerialDecoder",
    "codec.rlc_serial.SerialEncoder",
    "control.packet_serial.SerialPacketOut",
    "control.store_serial.SerialPost",
    "flow.Notice",
    "pe.scratchpad.BlockPsumScratchpad",
}
#: By class (module and name below hw): the instances, as pairs of a remark and keywords.
CONFIGURED = [("", {"config": NARROW})]
BOTH = [("", {"config": NARROW}), ("skipping", {"config": SKIPPING})]
ALL = [*BOTH, ("compressed", {"config": COMPRESSED})]
LEAST = [("compressed", {"config": COMPRESSED})]
RAM = [("", {"width": 8, "depth": 4})]
CATALOG = {
    "flow.Queue": [
        *((f"depth {depth}", {"shape": 4, "depth": depth}) for depth in (1, 2, 3, 4)),
        ("depth 1, not through", {"shape": 4, "depth": 1, "through": False}),
    ],
    "fifo.Fifo": [("", {"shape": 4, "depth": 4})],
    "memory.AsyncRam": RAM,
    "memory.SinglePortRam": RAM,
    "memory.SyncRam": RAM,
    "arith.mac.Mac": CONFIGURED,
    "arith.post.PostUnit": CONFIGURED,
    "array.array.PEArray": BOTH,
    "array.chain.Feeder": CONFIGURED,
    "array.chain.Unpack": CONFIGURED,
    "array.collect.Collector": CONFIGURED,
    "array.collect.Pack": CONFIGURED,
    "array.column.Column": ALL,
    "array.filters.CompressedRow": LEAST,
    "array.filters.FilterNetwork": ALL,
    "array.filters.FilterRow": BOTH,
    "array.multicast.Multicast": [("", {"shape": 4, "targets": 3})],
    "array.route.IfmapRouter": BOTH,
    "buffer.buffer.Buffer": CONFIGURED,
    "buffer.buffer.Responses": CONFIGURED,
    "codec.checksum.Checksum": [("", {"word_bits": 32})],
    "codec.gearbox.Gearbox": [
        ("", {"item_bits": 4, "items": 2, "slots": 3, "turns": 3, "word_bits": 12})
    ],
    "codec.packer.Packer": CONFIGURED,
    "codec.rlc_decoder.RlcDecoder": CONFIGURED,
    "codec.rlc_encoder.RlcEncoder": CONFIGURED,
    "control.columns.Columns": CONFIGURED,
    "control.count.Count": CONFIGURED,
    "control.dispatch.Dispatch": CONFIGURED,
    "control.gate.Gate": CONFIGURED,
    "control.ifmap_stream.IfmapStream": BOTH,
    "control.loader.Loader": CONFIGURED,
    "control.loopnest.LoopNest": [
        ("", {"levels": 3, "address_bits": 4, "tag_bits": 2, "count_bits": 3, "tail": (0, 2)})
    ],
    "control.packet_collector.PacketCollector": CONFIGURED,
    "control.packet_in.PacketIn": CONFIGURED,
    "control.packet_out.PacketOut": CONFIGURED,
    "control.pass_load.PassLoad": BOTH,
    "control.psum_stream.PsumReader": CONFIGURED,
    "control.psum_stream.PsumWriter": CONFIGURED,
    "control.squeeze.Squeeze": [("skipping", {"config": SKIPPING})],
    "control.store.Store": CONFIGURED,
    "control.store_table.StoreTable": CONFIGURED,
    "control.store_walk.StoreWalk": CONFIGURED,
    "control.watch.Watch": [("", {"config": NARROW, "addresses": 2})],
    "pe.columns.ColumnWalk": LEAST,
    "pe.compressed_pe.CompressedPE": LEAST,
    "pe.compressed_spad.CompressedScratchpad": LEAST,
    "pe.counters.Counters": [("", {"names": ("a", "b")})],
    "pe.pe.PE": BOTH,
    "pe.psum_banks.PsumBanks": LEAST,
    "pe.ring.IfmapScratchpad": CONFIGURED,
    "pe.scratchpad.FilterScratchpad": CONFIGURED,
    "pe.scratchpad.PsumScratchpad": CONFIGURED,
    "pe.sparse_ring.SparseScratchpad": [("skipping", {"config": SKIPPING})],
    "pe.sparse_window.SparseWindow": [("skipping", {"config": SKIPPING})],
    "pe.sparse_window.ValueWindow": LEAST,
    "pe.window.Window": CONFIGURED,
    "core.Core": BOTH,
    "top.Top": CONFIGURED,
}


def components():
    """Return every component class of ``hw`` by its name in :data:`CATALOG`, found in its files.

    Those of :data:`LATER` and :data:`UNPROVEN` are left out.
    """
    root = Path(__file__).parents[1] / "hw"
    found = {}
    for path in sorted(root.rglob("*.py")):
        parts = path.relative_to(root).with_suffix("").parts
        if parts[-1] == "__init__" or parts[0] in LATER:
            continue
        module = import_module(f"..hw.{'.'.join(parts)}", __package__)
        for name, item in inspect.getmembers(module, inspect.isclass):
            if item.__module__ != module.__name__ or not issubclass(item, wiring.Component):
                continue
            if hasattr(item, "elaborate"):  # else it is what several have in common
                found[f"{'.'.join(parts)}.{name}"] = item
    return {name: item for name, item in found.items() if name not in UNPROVEN}
