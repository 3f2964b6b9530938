"""The gate: from every error and every silence the machine comes back to idle."""

from amaranth.hdl import Cat, Elaboratable, Module, Signal

from ..hw.control.gate import Gate, program_words
from .contract import free_ports
from .rules import Rules


__all__ = ["BackToIdle"]

#: Cycles from an error to the reset of the core.
PROMPT = 2


class BackToIdle(Elaboratable):
    """The gate with anything at its inputs.

    The core behind it is in its state after power-up from ``o_reset`` on, whatever state it was
    in: this is what "idle" means.

    Parameters
    ----------
    config : Config
        The machine.
    """

    def __init__(self, config):
        self.config = config

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = Gate(self.config)
        free_ports(m, dut)
        taken = dut.i.valid & dut.i.ready

        runs, failed, idle = Signal(), Signal(), Signal(range(PROMPT + 1))
        code, shown = Signal.like(dut.i_error), Signal.like(dut.o_error)
        running = dut.o_busy & ~dut.o_reset  # in the first cycle of a program the core is in reset
        m.d.sync += [
            runs.eq(dut.o_busy),
            failed.eq(running & (dut.i_error != 0)),
            code.eq(dut.i_error),
            shown.eq(dut.o_error),
            idle.eq(0),
        ]
        with m.If(~dut.o_busy & (idle != PROMPT)):
            m.d.sync += idle.eq(idle + 1)
        with m.Elif(~dut.o_busy):
            m.d.sync += idle.eq(PROMPT)
        rules.always("an error ends the program", ~failed | ~dut.o_busy)
        rules.always("its code is shown", ~failed | (dut.o_error == code))
        rules.always("the core is reset after it", (idle == 0) | dut.o_reset)
        rules.always(
            "a code stays until a program begins",
            (shown == 0) | dut.o_busy | runs | (dut.o_error == shown),
        )
        rules.always("words are drained in idle", dut.o_busy | dut.i.ready)
        rules.always("nothing is let through in idle", dut.o_busy | ~dut.o.valid)
        rules.always("nothing is let through with an error", (dut.i_error == 0) | ~dut.o.valid)

        quiet = Signal(range(self.config.timeout_cycles + 4))
        m.d.sync += quiet.eq(quiet + 1)
        with m.If(~running | taken | dut.i_progress | dut.i_blocked):
            m.d.sync += quiet.eq(0)
        rules.always("silence ends the program", quiet <= self.config.timeout_cycles + 1)

        words = program_words(self.config)
        match = Signal(len(words))  # bit k: the last words taken in idle are words 0 to k
        with m.If(dut.o_busy):
            m.d.sync += match.eq(0)
        with m.Elif(taken):
            m.d.sync += match.eq(
                Cat((dut.i.p == word) & (match[k - 1] if k else 1) for k, word in enumerate(words))
            )
        rules.always("a good program begins", ~match[-1] | dut.o_busy)
        rules.always("nothing else does", runs | ~dut.o_busy | match[-1])
        again = Signal()
        with m.If(failed):
            m.d.sync += again.eq(1)
        rules.reached("a program after an error", again & dut.o.valid & dut.o.ready)
        return m
