"""Keeps the first errors, and raises the interrupt line."""

from amaranth.hdl import Module, Signal
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Monitor"]


class Monitor(wiring.Component):
    """Keeps the first error of the machine and of the bus until they are cleared.

    Members
    -------
    i_failures, i_failure : ``In(8)``
        Number and code of the last program that failed, see :class:`Failures`.
    i_bus_error : ``In(8)``
        An error of the bus in this cycle, or 0.
    i_clear : ``In(1)``
        Forget.
    i_enabled, i_pending : ``In(8)``
        Interrupts that raise the line; interrupts that are pending.
    o_failed, o_bus_failed : ``Out(1)``
        There is a new error, this cycle, whether it is the first or not.
    o_machine, o_bus : ``Out(8)``
        The first error, or 0.
    o_irq : ``Out(1)``
        The line, one cycle late.
    """

    i_failures: Signal
    i_failure: Signal
    i_bus_error: Signal
    i_clear: Signal
    i_enabled: Signal
    i_pending: Signal
    o_failed: Signal
    o_bus_failed: Signal
    o_machine: Signal
    o_bus: Signal
    o_irq: Signal

    def __init__(self):
        super().__init__(
            {
                "i_failures": In(8),
                "i_failure": In(8),
                "i_bus_error": In(8),
                "i_clear": In(1),
                "i_enabled": In(8),
                "i_pending": In(8),
                "o_failed": Out(1),
                "o_bus_failed": Out(1),
                "o_machine": Out(8),
                "o_bus": Out(8),
                "o_irq": Out(1),
            }
        )

    def elaborate(self, platform):
        m = Module()
        before = Signal(8)  # number of the last failure
        m.d.comb += [
            self.o_failed.eq((self.i_failures != before) & (self.i_failures != 0)),
            self.o_bus_failed.eq(self.i_bus_error != 0),
        ]
        m.d.sync += [
            before.eq(self.i_failures),
            self.o_irq.eq((self.i_enabled & self.i_pending).any()),
        ]
        for first, fails, code in (
            (self.o_machine, self.o_failed, self.i_failure),
            (self.o_bus, self.o_bus_failed, self.i_bus_error),
        ):
            with m.If(self.i_clear | (first == 0)):
                m.d.sync += first.eq(0)
                with m.If(fails):
                    m.d.sync += first.eq(code)
        return m
