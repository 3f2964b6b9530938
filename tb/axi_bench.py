"""Run halves of the AXI4 master in Amaranth's simulator, with a memory behind them."""

from amaranth.sim import Simulator

from lacuna.tb.axi_memory import OUTPUTS


__all__ = ["attach", "run"]

PREFIX = "m_axi_"


def attach(dut, memory):
    """Return a process that connects ``memory`` to the channels that ``dut`` has."""
    outputs = [name for name in OUTPUTS if hasattr(dut, PREFIX + name)]
    nothing = dict.fromkeys(set(OUTPUTS) - set(outputs), 0)
    signals = [getattr(dut, PREFIX + name) for name in outputs]

    async def process(ctx):
        drives = memory.drive()
        while True:
            for name, value in drives.items():
                if hasattr(dut, PREFIX + name):
                    ctx.set(getattr(dut, PREFIX + name), value)
            _clk, _rst, *values = await ctx.tick().sample(*signals)
            drives = memory.step(nothing | dict(zip(outputs, values, strict=True)))

    return process


def run(dut, memory, bench, *, limit=20_000):
    """Simulate ``dut`` with ``memory`` until ``bench(ctx)`` returns.

    Raises
    ------
    AssertionError
        It does not within ``limit`` cycles.
    """

    async def watch(ctx):
        for _cycle in range(limit):
            await ctx.tick()
        raise AssertionError(f"the bench must end within {limit} cycles")

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(attach(dut, memory), background=True)
    sim.add_testbench(watch, background=True)
    sim.add_testbench(bench)
    sim.run()
