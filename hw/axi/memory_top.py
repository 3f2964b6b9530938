"""The machine with AXI4-Lite registers and an AXI4 master."""

from amaranth.hdl import Module, Mux, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out

from ..flow import connect
from ..registers import ADDRESS_BITS
from ..share import share
from .descriptors import Descriptors
from .ports import lite_ports, master_read_ports, master_write_ports, pass_through
from .reader import Reader
from .shell import Shell
from .writer import Writer


__all__ = ["MemoryTop"]


class MemoryTop(wiring.Component):
    """A machine that fetches programs from memory and writes answers there.

    Software writes descriptors into registers (``hw/registers.py``) and starts. READ descriptors
    are carried out in their order, WRITE descriptors in theirs. An error, of the machine or of the
    bus, stops all of it: descriptors are forgotten, what memory owes is waited for, the machine is
    reset.

    Parameters
    ----------
    config : Config
        The machine.
    core_clock : bool
        The machine runs in ``core_clk``, all ports in ``clk``.
    address_bits : int
        Width of an address in bytes, 32 to 64.
    burst : int
        Longest burst, in beats: a power of two up to 256 (and 4 kB).
    outstanding : int
        Most bursts under way, each of reads and writes. ``burst * outstanding`` words are kept.
    queue : int
        Descriptors of each kind that can wait.

    Members
    -------
    core_clk : ``In(1)``
        Only with ``core_clock``.
    s_axil_* :
        AXI4-Lite, 32 bits.
    m_axi_* :
        AXI4, ``link_bits`` wide.
    irq : ``Out(1)``
        Interrupt line, a level.

    Raises
    ------
    ValueError
        A parameter is out of range.
    """

    core_clk: Signal
    irq: Signal

    def __init__(
        self,
        config,
        *,
        core_clock=False,
        address_bits=64,
        burst=32,
        outstanding=4,
        queue=4,
    ):
        if not isinstance(outstanding, int) or not 2 <= outstanding <= 64:
            raise ValueError(f"outstanding must be an integer from 2 to 64, not {outstanding!r}")
        self.config = config
        self.core_clock = core_clock
        self.address_bits = address_bits
        self.burst = burst
        self.outstanding = outstanding
        self.queue = queue
        bus = {"address_bits": address_bits, "burst": burst, "outstanding": outstanding}
        self.shell = Shell(
            config,
            wrapper="axi",
            core_clock=core_clock,
            shape={"burst": burst, "outstanding": outstanding, "queue": queue},
        )
        self.descriptors = Descriptors(config, address_bits=address_bits, depth=queue)
        self.reader, self.writer = Reader(config, **bus), Writer(config, **bus)
        clock = {"core_clk": In(1)} if core_clock else {}
        super().__init__(
            clock
            | lite_ports(ADDRESS_BITS)
            | master_read_ports(config, address_bits)
            | master_write_ports(config, address_bits)
            | {"irq": Out(1)}
        )

    def elaborate(self, platform):
        m = Module()
        shell, descriptors = self.shell, self.descriptors
        reader, writer = self.reader, self.writer
        m.submodules.shell = shell
        resets = {"descriptors": descriptors, "reader": reader, "writer": writer}
        for name, part in resets.items():
            m.submodules[name] = share(part, platform, name=name, reset=shell.o_reset)
        self._ports(m)
        connect(m, reader.o, shell.i)
        connect(m, shell.o, writer.i)
        connect(m, descriptors.o_read, reader.i_job)
        connect(m, descriptors.o_write, writer.i_job)
        m.d.comb += [
            descriptors.i_push.eq(shell.o_push.push),
            descriptors.i_kind.eq(shell.o_push.kind),
            descriptors.i_last.eq(shell.o_push.last),
            descriptors.i_address.eq(shell.o_push.address),
            descriptors.i_words.eq(shell.o_push.words),
            reader.i_stop.eq(shell.o_stop),
            writer.i_stop.eq(shell.o_stop),
            shell.i_quiet.eq(reader.o_quiet & writer.o_quiet),
            shell.i_ended.eq(writer.o_ended),
            shell.i_bus.bursts_read.eq(reader.o_burst),
            shell.i_bus.bursts_written.eq(writer.o_burst),
            shell.i_bus.dma_reads.eq(reader.o_done),
            shell.i_bus.dma_writes.eq(writer.o_done),
            shell.i_bus.dma_words_written.eq(writer.o_word),
            shell.i_bus.reading.eq(reader.o_busy),
            shell.i_bus.writing.eq(writer.o_busy),
            shell.i_bus.reads.eq(descriptors.o_reads),
            shell.i_bus.writes.eq(descriptors.o_writes),
        ]
        later = Mux(reader.o_error != 0, reader.o_error, writer.o_error)
        m.d.comb += shell.i_bus_error.eq(Mux(descriptors.o_error != 0, descriptors.o_error, later))
        return m

    def _ports(self, m):
        """Bring the channels out."""
        if self.core_clock:
            m.d.comb += self.shell.i_core_clk.eq(self.core_clk)
        parts = {
            self.shell: lite_ports(ADDRESS_BITS),
            self.reader: master_read_ports(self.config, self.address_bits),
            self.writer: master_write_ports(self.config, self.address_bits),
        }
        for part, channels in parts.items():
            pass_through(m, self, part, channels)
        m.d.comb += self.irq.eq(self.shell.irq)
