"""Parameters of the accelerator. Plain Python: importing this does not import Amaranth."""

import hashlib
from dataclasses import dataclass, fields


__all__ = ["PROTECTIONS", "Config"]

#: What may stand beside every word of a memory: nothing, a bit that finds one flipped bit, or bits
#: that correct one and find two.
PROTECTIONS = ("none", "parity", "secded")

#: The least value of each integer parameter, where it is not 1.
LEAST = {
    "product_shift": 0,
    "activation_bits": 2,
    "weight_bits": 2,
    "psum_bits": 4,
    "link_bits": 32,
    "column_fifo_words": 2,
    "packet_words": 4,
    "timeout_cycles": 256,
    "count_bits": 8,
    "ifmap_fifo_words": 0,
}
#: Headers and descriptors carry 16-bit fields: no activation, weight or count may be wider.
FIELD_BITS = 16


@dataclass(frozen=True, kw_only=True)
class Config:
    """Geometry and precision of one accelerator.

    Parameters
    ----------
    rows, columns : int
        Shape of the PE array, in PEs. A column is one chain of ``rows`` PEs.
    activation_bits, weight_bits : int
        Width of an activation and of a weight, in bits (two's complement), at most 16.
    psum_bits : int
        Width of a partial sum, in bits (two's complement), at most 32.
    product_shift : int
        Bits dropped from an exact product before it is added to a partial sum (floor).
    link_bits : int
        Width of a word of the link and of the global buffer, in bits: 32, 64 or 128.
    ifmap_spad_words, filter_spad_words, psum_spad_words : int
        Depth of the scratchpads of one PE, in values.
    buffer_banks, bank_words : int
        Number of single-port banks of the global buffer; depth of each, in link words.
    run_bits : int
        Width of a zero run in the run-length code, in bits.
    gating : bool
        A zero ifmap value reads no filter word and does not switch the multiplier.
    skipping : bool
        A zero ifmap value takes no cycles in a PE: it is not sent there.
    compressed : bool
        A zero weight takes no cycles in a PE: it is not kept there. Only with ``skipping``.
    rescale : bool
        The post unit can multiply by a 16-bit factor per filter.
    zero_points : bool
        Activations may have a zero point other than 0; PEs then work one bit wider.
    counters : bool
        Every PE and stream counts its work and its stalls.
    pipelined : bool
        Registers cut the long paths between link, global buffer and array: a higher clock, for a
        few cycles more a pass.
    count_bits : int
        Width of counts, strides and addresses in descriptors, in bits, at most 16: the machine
        refuses a descriptor with a wider field.
    overlap : bool
        Packets are carried out while those before them are, and streams run ahead. Else one packet
        is carried out after the other, by its own fields, and nothing is queued.
    block_spads : bool
        The ifmap and psum scratchpads are block RAMs, for devices without smaller ones.
    serial : bool
        Checksums take a bit a cycle, the code and the post unit a value. Only without ``overlap``
        and ``counters``.
    ifmap_fifo_words : int
        Depth of the ifmap FIFO of one PE, in link words; 0 leaves it out.
    chain_fifo_words : int
        Depth of the psum FIFO between two PEs of a chain, in psums; 1 makes one path, without a
        register, of the ``ready`` of all PEs of a column.
    column_fifo_words : int
        Depth of the psum FIFOs at both ends of a chain, in link words.
    packet_words : int
        Longest payload of an output packet, in link words.
    timeout_cycles : int
        Cycles without any progress after which a program is given up with an error.
    protection : str
        What stands beside every word of a memory, one of :data:`PROTECTIONS`: no cycle more, but
        longer paths. A word found wrong is an error, with ``secded`` one flipped bit is corrected.

    Raises
    ------
    TypeError
        A parameter is not an integer, or below its least value.
    ValueError
        Parameters contradict each other.
    """

    rows: int
    columns: int
    activation_bits: int = 16
    weight_bits: int = 16
    psum_bits: int = 16
    product_shift: int = 8
    link_bits: int = 64
    ifmap_spad_words: int = 12
    filter_spad_words: int = 224
    psum_spad_words: int = 24
    buffer_banks: int = 27
    bank_words: int = 512
    run_bits: int = 5
    gating: bool = True
    skipping: bool = False
    compressed: bool = False
    rescale: bool = True
    zero_points: bool = False
    counters: bool = True
    pipelined: bool = False
    count_bits: int = FIELD_BITS
    overlap: bool = True
    block_spads: bool = False
    serial: bool = False
    ifmap_fifo_words: int = 1
    chain_fifo_words: int = 2
    column_fifo_words: int = 8
    packet_words: int = 256
    timeout_cycles: int = 65536
    protection: str = PROTECTIONS[0]

    def __post_init__(self):
        for field in fields(self):
            value = getattr(self, field.name)
            if field.type is bool:
                if not isinstance(value, bool):
                    raise TypeError(f"{field.name} must be True or False, not {value!r}")
                continue
            if field.type is str:
                continue
            least = LEAST.get(field.name, 1)
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise TypeError(f"{field.name} must be an integer >= {least}, not {value!r}")
        if self.protection not in PROTECTIONS:
            raise ValueError(
                f"protection must be one of {', '.join(PROTECTIONS)}, not {self.protection!r}"
            )
        if self.skipping and not (self.overlap and not self.block_spads):
            raise ValueError(
                "skipping must be False where overlap is False or block_spads True, not True"
            )
        if self.pipelined and not self.overlap:
            raise ValueError("pipelined must be False where overlap is False, not True")
        if self.serial and self.overlap:
            raise ValueError("serial must be False where overlap is True, not True")
        if self.serial and self.counters:
            raise ValueError("serial must be False where counters is True, not True")
        if self.compressed and not self.skipping:
            raise ValueError("compressed must be False where skipping is False, not True")
        self._check_widths()
        self._check_depths()

    def _check_widths(self):
        for name in ("activation_bits", "weight_bits"):
            if getattr(self, name) > FIELD_BITS:
                raise ValueError(f"{name} must be at most {FIELD_BITS}, not {getattr(self, name)}")
        if self.psum_bits > 2 * FIELD_BITS:
            raise ValueError(f"psum_bits must be at most {2 * FIELD_BITS}, not {self.psum_bits}")
        if self.psum_bits < self.activation_bits:
            raise ValueError(
                f"psum_bits must be at least activation_bits ({self.activation_bits}), "
                f"not {self.psum_bits}"
            )
        if self.product_shift >= self.product_bits:
            raise ValueError(
                f"product_shift must leave some of the {self.product_bits} bits of a product, "
                f"not {self.product_shift}"
            )
        if self.link_bits not in {32, 64, 128}:
            raise ValueError(f"link_bits must be 32, 64 or 128, not {self.link_bits}")
        for name in ("activation_bits", "weight_bits", "psum_bits"):
            if self.link_bits % getattr(self, name):
                raise ValueError(
                    f"{name} must divide link_bits ({self.link_bits}), not {getattr(self, name)}"
                )
        if self.count_bits > FIELD_BITS:
            raise ValueError(f"count_bits must be at most {FIELD_BITS}, not {self.count_bits}")
        if self.pairs_per_word < 1:
            raise ValueError(
                f"run_bits + activation_bits must be below link_bits ({self.link_bits}), "
                f"not {self.run_bits + self.activation_bits}"
            )

    def _check_depths(self):
        for name, most in {
            "rows": 128,
            "columns": 128,
            "ifmap_spad_words": 128,
            "psum_spad_words": 128,
            "filter_spad_words": 4096,
            "bank_words": 4096,
            "packet_words": 4096,
        }.items():
            if getattr(self, name) > most:
                raise ValueError(f"{name} must be at most {most}, not {getattr(self, name)}")
        if self.filter_spad_words < 2 * self.ifmap_spad_words:
            raise ValueError(
                "filter_spad_words must hold two windows of ifmap_spad_words "
                f"({self.ifmap_spad_words}), not {self.filter_spad_words}"
            )
        if self.filter_spad_words % (2 * self.weight_lanes):
            raise ValueError(
                f"filter_spad_words must be a multiple of {2 * self.weight_lanes} (two halves of "
                f"whole link words), not {self.filter_spad_words}"
            )
        if self.timeout_cycles < 4 * self.filter_spad_words:
            raise ValueError(
                "timeout_cycles must be at least four times filter_spad_words "
                f"({self.filter_spad_words}), the longest window, not {self.timeout_cycles}"
            )
        if self.bank_words & (self.bank_words - 1):
            raise ValueError(f"bank_words must be a power of two, not {self.bank_words}")
        if self.buffer_words > 2**self.count_bits:
            raise ValueError(
                f"buffer_banks * bank_words must be at most {2**self.count_bits}, "
                f"not {self.buffer_words}"
            )

    @property
    def pe_count(self):
        """Number of PEs."""
        return self.rows * self.columns

    @property
    def ifmap_bits(self):
        """Width of an ifmap value inside the array, zero point subtracted, in bits."""
        return self.activation_bits + self.zero_points

    @property
    def product_bits(self):
        """Width of an exact product, in bits."""
        return self.ifmap_bits + self.weight_bits

    @property
    def activation_lanes(self):
        """Activations per link word."""
        return self.link_bits // self.activation_bits

    @property
    def ifmap_reads(self):
        """Words of an ifmap row that are read from the buffer at once."""
        return 2 if self.skipping else 1

    @property
    def ifmap_positions(self):
        """Positions of an ifmap row that a word on the way to the PEs may stand for."""
        return self.ifmap_reads * self.activation_lanes

    @property
    def weight_lanes(self):
        """Weights per link word."""
        return self.link_bits // self.weight_bits

    @property
    def psum_lanes(self):
        """Psums per link word."""
        return self.link_bits // self.psum_bits

    @property
    def pairs_per_word(self):
        """(run, level) pairs per link word; one bit of the word is the term bit."""
        return (self.link_bits - 1) // (self.run_bits + self.activation_bits)

    @property
    def longest_run(self):
        """Most zeros that one pair carries before its level."""
        return 2**self.run_bits - 1

    @property
    def filter_half_words(self):
        """Filter values that fit while the other half is in use."""
        return self.filter_spad_words // 2

    @property
    def filter_upper_address(self):
        """Address of the upper half of the filter values in a PE.

        Where zeros are skipped it is a power of two: the address is then found without an adder.
        """
        if self.skipping:
            return 1 << (self.filter_half_words - 1).bit_length()
        return self.filter_half_words

    @property
    def filter_addresses(self):
        """Depth of the memory that holds the filter values of a PE."""
        return max(self.filter_spad_words, self.filter_upper_address + self.filter_half_words)

    @property
    def buffer_words(self):
        """Depth of the global buffer, in link words."""
        return self.buffer_banks * self.bank_words

    @property
    def fields_per_word(self):
        """16-bit descriptor fields per link word."""
        return self.link_bits // FIELD_BITS

    @property
    def field_max(self):
        """Most that a count, a stride or an address in a descriptor may be."""
        return 2**self.count_bits - 1

    @property
    def address_bits(self):
        """Width of a buffer address while it is counted on, in bits: it may leave the buffer."""
        return min(FIELD_BITS, self.count_bits + 1)

    @property
    def hash(self):
        """32 bits that tell this configuration from another, as an integer.

        Only what changes the meaning of a program counts: a program does not care whether the
        machine gates, skips, counts, or how deep its FIFOs are.
        """
        ignored = {
            "gating",
            "skipping",
            "compressed",
            "counters",
            "pipelined",
            "count_bits",
            "overlap",
            "block_spads",
            "serial",
            "timeout_cycles",
            "packet_words",
            "ifmap_fifo_words",
            "chain_fifo_words",
            "column_fifo_words",
            "protection",
        }
        text = ",".join(
            f"{field.name}={int(getattr(self, field.name))}"
            for field in fields(self)
            if field.name not in ignored
        )
        return int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "little")
