"""What both wrappers have: registers, the machine, and what stands between them."""

from amaranth.hdl import Cat, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out

from ..flow import connect
from ..registers import ADDRESS_BITS, constants, register_map
from ..share import share
from .conductor import Conductor
from .door import Door
from .island import Island
from .lite import Lite
from .meter import COUNTS, Meter
from .monitor import Monitor
from .ports import answer_word, frame_word, lite_ports, pass_through
from .register_file import RegisterFile
from .tap import Tap


__all__ = ["BUS_COUNTS", "Shell", "descriptor_push"]

#: What the registers count of the AXI4 master.
BUS_COUNTS = ("bursts_read", "bursts_written", "dma_reads", "dma_writes", "dma_words_written")

#: A descriptor that is pushed.
descriptor_push = data.StructLayout({"push": 1, "kind": 2, "last": 1, "address": 64, "words": 32})
#: What the AXI4 master tells. Counts are events.
bus_status = data.StructLayout(
    dict.fromkeys((*BUS_COUNTS, "reading", "writing"), 1) | {"reads": 8, "writes": 8}
)


class Shell(wiring.Component):
    """A machine with registers. Words pass in their cycle (in a clock of its own: later).

    Parameters
    ----------
    config : Config
        The machine.
    wrapper : str
        Name of the wrapper, see :func:`register_map`.
    core_clock : bool
        The machine has a clock of its own.
    shape : dict of str to int
        ``burst``, ``outstanding``, ``queue`` of the AXI4 master, if there is one.

    Members
    -------
    i_core_clk : ``In(1)``
        The machine's clock, if it has one.
    s_axil_* :
        Registers.
    irq : ``Out(1)``
        Interrupt line, a level.
    i : ``In(stream.Signature(frame_word(config)))``
        Programs.
    o : ``Out(stream.Signature(answer_word(config)))``
        Answers.
    i_ended : ``In(1)``
        The answer to a program has been received.
    i_leaving : ``In(1)``
        Words of an answer have not left.
    i_bus, i_bus_error : ``In``
        What the AXI4 master tells; its error in this cycle.
    i_quiet : ``In(1)``
        Nothing is outstanding on the bus.
    o_push : ``Out(descriptor_push)``
        A descriptor.
    o_stop, o_reset : ``Out(1)``
        See :class:`Conductor`.
    """

    i_core_clk: Signal
    i: stream.Interface
    o: stream.Interface
    irq: Signal
    i_ended: Signal
    i_leaving: Signal
    i_bus: data.View
    i_bus_error: Signal
    i_quiet: Signal
    o_push: data.View
    o_stop: Signal
    o_reset: Signal

    def __init__(self, config, *, wrapper, core_clock=False, shape=None):
        self.config = config
        self.wrapper = wrapper
        self.core_clock = core_clock
        self.shape = dict(shape or {})
        self.registers = register_map(wrapper)
        self.axi = wrapper == "axi"
        clock = {"i_core_clk": In(1)} if core_clock else {}
        super().__init__(
            clock
            | lite_ports(ADDRESS_BITS)
            | {
                "irq": Out(1),
                "i": In(stream.Signature(frame_word(config))),
                "o": Out(stream.Signature(answer_word(config))),
                "i_ended": In(1),
                "i_leaving": In(1),
                "i_bus": In(bus_status),
                "i_bus_error": In(8),
                "i_quiet": In(1),
                "o_push": Out(descriptor_push),
                "o_stop": Out(1),
                "o_reset": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        values = constants(self.config, self.wrapper, core_clock=self.core_clock, **self.shape)
        names = COUNTS + (BUS_COUNTS if self.axi else ())
        parts = {
            "lite": Lite(),
            "file": RegisterFile(self.registers, values),
            "conductor": Conductor(),
            "monitor": Monitor(),
            "meter": Meter(names),
            "tap": Tap(self.config),
            "door": Door(self.config, drains=not self.axi),
        }
        modules = {"file": "register_file"}
        for name, part in parts.items():
            # what belongs to a program forgets it at a stop; a door may have to drain its rest
            reset = self.o_reset if name == "tap" else None
            m.submodules[name] = share(part, platform, name=modules.get(name, name), reset=reset)
        m.submodules.island = island = Island(self.config, core_clock=self.core_clock)
        self._bus(m, **parts)
        self._words(m, island, **parts)
        self._control(m, island, **parts)
        self._tell(m, island, **parts)
        return m

    def _bus(self, m, *, lite, file, **_others):
        """Bring accesses to the registers."""
        pass_through(m, self, lite, lite_ports(ADDRESS_BITS))
        file.serve(m, lite)

    def _words(self, m, island, *, door, tap, file, conductor, **_others):
        """Bring words to the machine, and its answer out."""
        if self.core_clock:
            m.d.comb += island.i_core_clk.eq(self.i_core_clk)
        connect(m, self.i, door.i)
        connect(m, door.o, island.i)
        framed, waits, before = Signal(), Signal(), Signal()  # the mode stays with an offer
        m.d.comb += framed.eq(Mux(waits, before, file.o_mode.layer_frames))
        m.d.sync += [waits.eq(self.o.valid & ~self.o.ready), before.eq(framed)]
        m.d.comb += [
            self.o.p.data.eq(island.o.p.data),
            self.o.p.program.eq(tap.o_program),
            self.o.p.last.eq(tap.o_program | (tap.o_layer & framed)),
            self.o.valid.eq(island.o.valid & ~conductor.o_stop),
            island.o.ready.eq(self.o.ready & ~conductor.o_stop),
            tap.i_transfer.eq(self.o.valid & self.o.ready),
            tap.i_word.eq(island.o.p.data),
            tap.i_last.eq(island.o.p.last),
            tap.i_index.eq(file.o_counter_index),
            file.i_counter.eq(tap.o_counter),
        ]

    def _control(self, m, island, *, file, conductor, monitor, meter, door, **_others):
        """Start, stop, clear; descriptors."""
        control = file.o_control
        clear = conductor.o_start | control.clear
        # what is on its way to and from memory or streams belongs to a program that has failed
        failed = monitor.o_bus_failed | monitor.o_failed
        if self.axi:
            m.d.comb += [
                self.o_push.push.eq(file.o_dma_push.as_value().any()),
                self.o_push.kind.eq(file.o_dma_push.kind),
                self.o_push.last.eq(file.o_dma_push.last),
                self.o_push.address.eq(Cat(file.o_dma_address_low, file.o_dma_address_high)),
                self.o_push.words.eq(file.o_dma_words),
            ]
        m.d.comb += [
            conductor.i_start.eq(control.start),
            conductor.i_stop.eq(control.stop | failed),
            conductor.i_quiet.eq(self.i_quiet),
            conductor.i_reset.eq(island.o_reset),
            island.i_reset.eq(conductor.o_reset),
            self.o_stop.eq(conductor.o_stop),
            self.o_reset.eq(conductor.o_reset),
            door.i_start.eq(conductor.o_start),
            door.i_stop.eq(conductor.o_stop),
            door.i_continuous.eq(file.o_mode.continuous),
            monitor.i_clear.eq(clear),
            meter.i_clear.eq(clear),
        ]

    def _tell(self, m, island, *, file, conductor, monitor, meter, door, tap, **_others):
        """Tell the registers what goes on."""
        layer = tap.i_transfer & tap.o_layer
        events = {
            "words_in": island.i.valid & island.i.ready,
            "words_out": tap.i_transfer,
            "input_waits": island.o_busy & island.i.ready & ~island.i.valid,
            "output_waits": self.o.valid & ~self.o.ready,
            "programs": self.i_ended,
            "layers": layer,
            "counted": tap.o_counted,
            "failures": monitor.o_failed,
        } | {name: self.i_bus[name] for name in (BUS_COUNTS if self.axi else ())}
        status = {
            "running": island.o_busy,
            "open": door.o_open,
            "draining": door.o_draining,
            "stopping": conductor.o_stopping,
            "reading": self.i_bus.reading,
            "writing": self.i_bus.writing,
            "leaving": self.i_leaving,
            "error": island.o_error,
        }
        interrupts = {
            "ended": self.i_ended,
            "layer": layer,
            "error": monitor.o_failed,
            "bus_error": monitor.o_bus_failed,
            "stopped": conductor.o_stopped,
            "read_done": self.i_bus.dma_reads,
            "write_done": self.i_bus.dma_writes,
        }
        for name, event in events.items():
            m.d.comb += getattr(meter, f"i_{name}").eq(event)
            m.d.comb += getattr(file, f"i_{name}").eq(getattr(meter, f"o_{name}"))
        m.d.comb += [file.i_status[name].eq(value) for name, value in status.items()]
        m.d.comb += [file.i_interrupt_pending[name].eq(bit) for name, bit in interrupts.items()]
        m.d.comb += [
            meter.i_running.eq(island.o_busy),
            Cat(file.i_cycles_low, file.i_cycles_high).eq(meter.o_cycles),
            Cat(file.i_layer_cycles_low, file.i_layer_cycles_high).eq(tap.o_cycles),
            file.i_layer_id.eq(tap.o_id),
            file.i_error.machine.eq(monitor.o_machine),
            file.i_error.bus.eq(monitor.o_bus),
            monitor.i_failures.eq(island.o_failures),
            monitor.i_failure.eq(island.o_failure),
            monitor.i_bus_error.eq(self.i_bus_error),
            monitor.i_enabled.eq(file.o_interrupt_enable),
            monitor.i_pending.eq(file.o_interrupt_pending),
            self.irq.eq(monitor.o_irq),
        ]
        if self.axi:
            m.d.comb += [
                file.i_dma_space.reads.eq(self.i_bus.reads),
                file.i_dma_space.writes.eq(self.i_bus.writes),
            ]
