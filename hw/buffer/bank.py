"""One single-port bank of the global buffer."""

from amaranth.hdl import Module, Signal, Value
from amaranth.lib import memory, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2


__all__ = ["Bank"]


class Bank(wiring.Component):
    """Memory with one port: a read or a write per cycle.

    What is read appears one cycle after its address and stays until the next read. A write is seen
    by reads from the next cycle on. The content survives a reset and is 0 before the first write
    (in simulation and on FPGAs).

    Parameters
    ----------
    width : int
        Width of a word, in bits.
    depth : int
        Number of words.

    Members
    -------
    enable : ``In(1)``
        Access the word at ``address``.
    write : ``In(1)``
        The access is a write of ``write_data``, else a read.
    address : ``In(ceil_log2(depth))``
        Number of the word.
    write_data : ``In(width)``
        What is written.
    read_data : ``Out(width)``
        What the last read found.

    Raises
    ------
    TypeError
        A parameter is not a positive integer.
    """

    enable: Signal
    write: Signal
    address: Signal
    write_data: Signal
    read_data: Signal

    def __init__(self, *, width, depth):
        for name, value in {"width": width, "depth": depth}.items():
            if not isinstance(value, int) or value < 1:
                raise TypeError(f"{name} must be a positive integer, not {value!r}")
        self.width = width
        self.depth = depth
        super().__init__(
            {
                "enable": In(1),
                "write": In(1),
                "address": In(ceil_log2(depth)),
                "write_data": In(width),
                "read_data": Out(width),
            }
        )

    def elaborate(self, platform):
        m = Module()
        m.submodules.ram = ram = memory.Memory(shape=self.width, depth=self.depth, init=[])
        write, read = ram.write_port(), ram.read_port()
        m.d.comb += [
            write.en.eq(self.enable & self.write),
            write.addr.eq(self.address),
            Value.cast(write.data).eq(self.write_data),
            read.en.eq(self.enable & ~self.write),
            read.addr.eq(self.address),
            self.read_data.eq(read.data),
        ]
        return m
