"""Drive and check streams: in Amaranth's simulator (`simulate`) and under cocotb (`drive`)."""

import cocotb
from amaranth.sim import Simulator
from cocotb.triggers import RisingEdge


__all__ = ["Stall", "drive", "layout", "simulate"]


class Stall:
    """Random gaps on every stream of a bench.

    Parameters
    ----------
    idle, stall : float
        Probability that a source pauses for a cycle; that a sink refuses for a cycle.
    rng : :class:`numpy.random.Generator`
        Where the gaps come from.
    """

    def __init__(self, rng, *, idle=0.0, stall=0.0):
        self.rng = rng
        self.idle = idle
        self.stall = stall

    def pauses(self):
        """Whether a source pauses now."""
        return self.idle > 0 and self.rng.random() < self.idle

    def refuses(self):
        """Whether a sink refuses now."""
        return self.stall > 0 and self.rng.random() < self.stall


def port(dut, path):
    """Return the stream interface of ``dut`` at ``path``, e.g. ``"i_psum"``."""
    for name in path.split("."):
        dut = getattr(dut, name)
    return dut


def simulate(dut, inputs, outputs, *, stall, limit=100_000, setup=None, background=()):
    """Feed streams and collect others in Amaranth's simulator.

    Parameters
    ----------
    dut : :class:`wiring.Component`
        The design.
    inputs : dict of port name to list of payloads
        What each input stream carries: integers, dictionaries or constants of its layout.
    outputs : dict of port name to int
        How many payloads each output stream must deliver.
    stall : Stall
        The gaps on every stream.
    limit : int
        Cycles after which the bench fails.
    setup : async callable of ctx, optional
        Sets ports that are no streams, before the first clock edge.
    background : iterable of async callables of ctx
        Further processes, which may run for ever.

    Returns
    -------
    dict of port name to list of payloads, list of cycle of each
        ``results[name]`` is ``[(cycle, payload), ...]``; cycle 1 is the first clock edge.

    Raises
    ------
    AssertionError
        An output withdraws ``valid`` or changes its payload before the transfer, or something is
        missing when ``limit`` is reached.
    """
    cycle = 0
    results = {name: [] for name in outputs}

    async def clock(ctx):
        nonlocal cycle
        while True:
            await ctx.tick()
            cycle += 1

    def feed(name, payloads):
        async def process(ctx):
            stream = port(dut, name)
            for payload in payloads:
                while stall.pauses():
                    await ctx.tick()
                ctx.set(stream.p, payload)
                ctx.set(stream.valid, 1)
                await ctx.tick().until(stream.ready)
                ctx.set(stream.valid, 0)

        return process

    def collect(name, count):
        async def process(ctx):
            stream = port(dut, name)
            offered = None
            while len(results[name]) < count:
                ready = not stall.refuses()
                ctx.set(stream.ready, ready)
                *_edge, valid, payload = await ctx.tick().sample(stream.valid, stream.p)
                if offered is not None:
                    assert valid, f"{name} withdrew its offer in cycle {cycle}"
                    assert payload == offered, f"{name} changed its offer in cycle {cycle}"
                offered = payload if valid and not ready else None
                if valid and ready:
                    results[name].append((cycle, payload))
                missing = {key: outputs[key] - len(values) for key, values in results.items()}
                assert cycle < limit, f"after {limit} cycles there are still missing {missing}"
            ctx.set(stream.ready, 0)

        return process

    sim = Simulator(dut)
    sim.add_clock(1e-8)
    if setup is not None:

        async def first(ctx):
            await setup(ctx)

        sim.add_testbench(first)
    sim.add_testbench(clock, background=True)
    for process in background:
        sim.add_testbench(process, background=True)
    for name, payloads in inputs.items():
        sim.add_testbench(feed(name, payloads), background=True)
    for name, count in outputs.items():
        sim.add_testbench(collect(name, count))
    sim.run()
    return results


def layout(component, path):
    """Return the payload shape of the stream of ``component`` at ``path``."""
    return port(component, path).p.shape()


async def drive(dut, inputs, outputs, *, stall, limit=100_000):
    """Do what :func:`simulate` does, under cocotb, on generated Verilog; payloads are integers.

    The clock ``clk`` must run and ``rst`` be low. Returns ``{name: [(cycle, payload), ...]}``.
    """
    cycle = 0
    results = {name: [] for name in outputs}

    def signals(name):
        return (getattr(dut, f"{name}__{part}") for part in ("payload", "valid", "ready"))

    async def clock():
        nonlocal cycle
        while True:
            await RisingEdge(dut.clk)
            cycle += 1

    async def feed(name, payloads):
        payload, valid, ready = signals(name)
        for value in payloads:
            while stall.pauses():
                await RisingEdge(dut.clk)
            payload.value = value
            valid.value = 1
            await RisingEdge(dut.clk)
            while not ready.value:
                await RisingEdge(dut.clk)
            valid.value = 0

    async def collect(name, count):
        payload, valid, ready = signals(name)
        offered = None
        while len(results[name]) < count:
            refuses = stall.refuses()
            ready.value = int(not refuses)
            await RisingEdge(dut.clk)
            if offered is not None:
                assert valid.value, f"{name} withdrew its offer in cycle {cycle}"
                assert payload.value == offered, f"{name} changed its offer in cycle {cycle}"
            offered = payload.value if valid.value and refuses else None
            if valid.value and not refuses:
                results[name].append((cycle, payload.value.to_unsigned()))
            missing = {key: outputs[key] - len(values) for key, values in results.items()}
            assert cycle < limit, f"after {limit} cycles there are still missing {missing}"
        ready.value = 0

    for name in inputs:
        getattr(dut, f"{name}__valid").value = 0
    tasks = [cocotb.start_soon(clock())]
    tasks += [cocotb.start_soon(feed(name, payloads)) for name, payloads in inputs.items()]
    for task in [cocotb.start_soon(collect(name, count)) for name, count in outputs.items()]:
        await task
    for task in tasks:
        task.cancel()
    return results
