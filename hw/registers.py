"""The registers of the AXI wrappers, once. Plain Python: does not import Amaranth.

The hardware (``hw/axi/register_file.py``), the host driver (``host/axi.py``), SystemRDL, the C
header and the HTML page (``gen/registers.py``) are made from :data:`REGISTERS`.
"""

from enum import IntEnum

from .formats import FORMAT_VERSION, GLOBAL_COUNTERS
from .register import Access, register


__all__ = [
    "ADDRESS_BITS",
    "IDENTITY",
    "INTERRUPTS",
    "REGISTERS",
    "WRAPPERS",
    "BusError",
    "DescriptorKind",
    "constants",
    "register_map",
]

#: The register ``identity``: "LACN" in ASCII.
IDENTITY = 0x4C41434E
#: Version of this map.
MAP_VERSION = 1
#: Bytes of address space that the registers take, as a power of two.
ADDRESS_BITS = 12
#: Wrappers by name, and their number in the register ``version``.
WRAPPERS = {"stream": 1, "axi": 2}


class BusError(IntEnum):
    """What went wrong between the AXI4 master and memory."""

    NONE = 0
    READ_SLAVE = 1
    READ_DECODE = 2
    READ_LENGTH = 3
    WRITE_SLAVE = 4
    WRITE_DECODE = 5
    ADDRESS = 6
    EMPTY = 7
    KIND = 8
    OVERFLOW = 9


class DescriptorKind(IntEnum):
    """What a descriptor asks for."""

    READ = 1
    WRITE = 2


CONSTANT, STATUS, STORED = Access.CONSTANT, Access.STATUS, Access.STORED
STROBE, PENDING = Access.STROBE, Access.PENDING

INTERRUPTS = (
    ("ended", 1, "A program has ended; its answer has been taken, or stands in memory."),
    ("layer", 1, "An ENDED packet has left the machine."),
    ("error", 1, "The machine has stopped a program with an error."),
    ("bus_error", 1, "The AXI4 master has stopped with an error."),
    ("stopped", 1, "A stop is complete."),
    ("read_done", 1, "A READ descriptor is complete."),
    ("write_done", 1, "A WRITE descriptor is complete."),
)

REGISTERS = (
    register("identity", 0x000, CONSTANT, "0x4C41434E, LACN."),
    register(
        *("version", 0x004, CONSTANT, "What can be relied on."),
        ("map", 8, "Version of this map."),
        ("format", 8, "Version of the packets, the id of a PROGRAM packet."),
        ("wrapper", 8, "1: AXI4-Stream; 2: AXI4 master."),
    ),
    register("config_hash", 0x008, CONSTANT, "Hash of the configuration, as in a PROGRAM packet."),
    register(
        *("array", 0x00C, CONSTANT, "Shape of the PE array."),
        ("rows", 8, "PEs of a column."),
        ("columns", 8, "Columns."),
    ),
    register(
        *("widths", 0x010, CONSTANT, "Widths in bits."),
        ("activation", 8, "Of an activation."),
        ("weight", 8, "Of a weight."),
        ("psum", 8, "Of a partial sum."),
        ("link", 8, "Of a word of the link."),
    ),
    register(
        *("scratchpads", 0x014, CONSTANT, "Depth of the scratchpads of a PE, in values."),
        ("ifmap", 8, "Ifmap scratchpad."),
        ("psum", 8, "Psum scratchpad."),
        ("filter", 16, "Filter scratchpad."),
    ),
    register(
        *("buffer", 0x018, CONSTANT, "Size of the global buffer."),
        ("bank_words", 15, "Depth of a bank, in link words."),
        ("banks", 17, "Number of banks."),
    ),
    register(
        *("features", 0x01C, CONSTANT, "What the machine can do."),
        ("run_bits", 8, "Width of a zero run in the run-length code, in bits."),
        ("product_shift", 8, "Bits dropped from a product."),
        ("gating", 1, "Zeros are gated."),
        ("skipping", 1, "Zeros are skipped."),
        ("rescale", 1, "Ofmaps can be rescaled per filter."),
        ("zero_points", 1, "Activations may have a zero point."),
        ("counters", 1, "The machine answers COUNTERS packets with counts."),
        ("core_clock", 1, "The machine has a clock of its own."),
        ("compressed", 1, "Zero weights are not kept."),
        ("pipelined", 1, "Registers cut the long paths."),
        ("overlap", 1, "Packets are carried out while those before them are."),
        ("block_spads", 1, "The scratchpads are block RAMs."),
        ("serial", 1, "Checksums take a bit a cycle, the code a value."),
        ("count_bits", 5, "Width of a field of a descriptor, in bits: wider ones are refused."),
    ),
    register(
        *("control", 0x020, STROBE, "Commands."),
        ("start", 1, "Clear errors and counts, and let words in up to the end of a program."),
        (
            "stop",
            1,
            "Reset the machine and forget descriptors, as errors do; memory is waited for.",
        ),
        ("clear", 1, "Clear errors and counts."),
    ),
    register(
        *("mode", 0x024, STORED, "Modes."),
        ("continuous", 1, "The end of a program does not end what start began."),
        ("layer_frames", 1, "Each layer is a frame of the answer, not the program as a whole."),
    ),
    register(
        *("status", 0x028, STATUS, "What goes on."),
        ("running", 1, "A program runs."),
        ("open", 1, "Words are let in."),
        ("draining", 1, "The rest of a stopped program is thrown away, up to its last word."),
        ("stopping", 1, "A stop or a reset is under way."),
        ("reading", 1, "Reads are outstanding, or words have not reached the machine."),
        ("writing", 1, "Writes are outstanding, or words have not reached memory."),
        ("leaving", 1, "Words have not left the stream."),
        ("reserved", 1, "0."),
        ("error", 8, "Error of the machine now; it is also cleared by the stop that follows."),
    ),
    register(
        *("error", 0x02C, STATUS, "First errors since start or clear."),
        ("machine", 8, "Error code of the machine."),
        ("bus", 8, "Error code of the AXI4 master."),
    ),
    register("interrupt_enable", 0x030, STORED, "Which of them raise irq.", *INTERRUPTS),
    register("interrupt_pending", 0x034, PENDING, "Write 1 to clear.", *INTERRUPTS),
    register("dma_address_low", 0x040, STORED, "Address of a descriptor, in bytes.", axi=True),
    register("dma_address_high", 0x044, STORED, "Its upper half.", axi=True),
    register("dma_words", 0x048, STORED, "Length of a descriptor, in link words.", axi=True),
    register(
        *("dma_push", 0x04C, STROBE, "Queue a descriptor with that address and length."),
        ("kind", 2, "1: READ, words to the machine; 2: WRITE, room for its answer."),
        ("last", 1, "READ: it ends a program."),
        axi=True,
    ),
    register(
        *("dma_space", 0x050, STATUS, "Descriptors that can be queued now."),
        ("reads", 8, "READ."),
        ("writes", 8, "WRITE."),
        axi=True,
    ),
    register("dma_reads", 0x054, STATUS, "READ descriptors complete.", axi=True),
    register("dma_writes", 0x058, STATUS, "WRITE descriptors complete.", axi=True),
    register("dma_words_written", 0x05C, STATUS, "Words of answers in memory.", axi=True),
    register(
        *("dma_shape", 0x060, CONSTANT, "Parameters of the AXI4 master."),
        ("burst", 16, "Longest burst, in beats."),
        ("outstanding", 8, "Most bursts under way, each of reads and writes."),
        ("queue", 8, "Descriptors of each kind that can be queued."),
        axi=True,
    ),
    register("cycles_low", 0x080, STATUS, "Cycles in which a program ran."),
    register("cycles_high", 0x084, STATUS, "Upper half."),
    register("words_in", 0x088, STATUS, "Link words to the machine."),
    register("words_out", 0x08C, STATUS, "Link words from the machine."),
    register(
        "input_waits", 0x090, STATUS, "Cycles in which it could take a word, with none there."
    ),
    register("output_waits", 0x094, STATUS, "Cycles in which it offered a word that nobody took."),
    register("programs", 0x098, STATUS, "Programs that have ended."),
    register("layers", 0x09C, STATUS, "Layers that have ended."),
    register("counted", 0x0A0, STATUS, "COUNTED packets that have left."),
    register(
        "failures", 0x0A4, STATUS, "Programs stopped with an error.", ("count", 8, "Modulo 256.")
    ),
    register("bursts_read", 0x0A8, STATUS, "Read bursts complete.", axi=True),
    register("bursts_written", 0x0AC, STATUS, "Write bursts complete.", axi=True),
    register("layer_id", 0x0C0, STATUS, "The id of the last ENDED packet.", ("id", 16, "Its id.")),
    register("layer_cycles_low", 0x0C4, STATUS, "The cycles that it told."),
    register("layer_cycles_high", 0x0C8, STATUS, "Upper half."),
    register(
        *("counter", 0x100, STATUS, "Global counters of the last COUNTED packet, in its order."),
        count=len(GLOBAL_COUNTERS),
    ),
)


def register_map(wrapper):
    """Return the registers of a wrapper by name.

    Raises
    ------
    ValueError
        ``wrapper`` is none of :data:`WRAPPERS`.
    """
    if wrapper not in WRAPPERS:
        raise ValueError(f"wrapper must be one of {', '.join(WRAPPERS)}, not {wrapper!r}")
    return {each.name: each for each in REGISTERS if wrapper == "axi" or not each.axi}


def constants(config, wrapper, *, core_clock=False, burst=0, outstanding=0, queue=0):
    """Return the values of the constant registers of a machine by name."""
    registers = register_map(wrapper)
    values = {
        "version": {"map": MAP_VERSION, "format": FORMAT_VERSION, "wrapper": WRAPPERS[wrapper]},
        "array": {"rows": config.rows, "columns": config.columns},
        "widths": {
            "activation": config.activation_bits,
            "weight": config.weight_bits,
            "psum": config.psum_bits,
            "link": config.link_bits,
        },
        "scratchpads": {
            "ifmap": config.ifmap_spad_words,
            "psum": config.psum_spad_words,
            "filter": config.filter_spad_words,
        },
        "buffer": {"bank_words": config.bank_words, "banks": config.buffer_banks},
        "features": {
            "run_bits": config.run_bits,
            "product_shift": config.product_shift,
            "gating": config.gating,
            "skipping": config.skipping,
            "rescale": config.rescale,
            "zero_points": config.zero_points,
            "counters": config.counters,
            "core_clock": core_clock,
            "compressed": config.compressed,
            "pipelined": config.pipelined,
            "overlap": config.overlap,
            "block_spads": config.block_spads,
            "serial": config.serial,
            "count_bits": config.count_bits,
        },
        "dma_shape": {"burst": burst, "outstanding": outstanding, "queue": queue},
    }
    packed = {
        name: registers[name].pack(**each) for name, each in values.items() if name in registers
    }
    return {"identity": IDENTITY, "config_hash": config.hash} | packed
