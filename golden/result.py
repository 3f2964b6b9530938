"""What a run of golden.machine gives: words, an error, and how much work it was."""

from dataclasses import dataclass, field


__all__ = ["Result", "Statistics"]


@dataclass
class Statistics:
    """What one layer amounts to; words are buffer words.

    Parameters
    ----------
    id : int
        That of its LAYER packet.
    passes, products, gated : int
        PASS packets; products; those whose ifmap value is the zero point.
    ifmap_writes, ifmap_reads, psum_reads, psum_writes, store_reads : int
        Words that IFMAP packets write, that passes send into the array, read and write as psums,
        and that STORE packets read.
    ofmap_values, ofmap_zeros : int
        Values that leave; those that equal the zero point.
    """

    id: int
    passes: int = 0
    products: int = 0
    gated: int = 0
    ifmap_writes: int = 0
    ifmap_reads: int = 0
    psum_reads: int = 0
    psum_writes: int = 0
    store_reads: int = 0
    ofmap_values: int = 0
    ofmap_zeros: int = 0


@dataclass
class Result:
    """What :func:`golden.machine.run` returns.

    Parameters
    ----------
    words : list of int
        What the machine sends. ``cycles`` of ENDED is 0, and COUNTED is empty.
    error : str or None
        Name of the error in the status register at the end.
    detail : str
        What was wrong, in words; "" without an error.
    layers : list of Statistics
        One per LAYER packet that was taken.
    """

    words: list[int] = field(default_factory=list)
    error: str | None = None
    detail: str = ""
    layers: list[Statistics] = field(default_factory=list)
