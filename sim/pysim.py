"""Stream link words through a machine in Amaranth's own simulator, which needs no Verilog."""

from amaranth.sim import Simulator

from ..hw.top import Top


__all__ = ["run_all"]

#: Cycles without a transfer after which an idle machine is done.
SETTLE = 64


def run_all(config, programs, *, limit=20_000):
    """Send programs to a machine one after the other, and collect what it answers.

    The next program is sent when the machine is idle and the link has been quiet for 64 cycles.

    Parameters
    ----------
    config : Config
        The machine.
    programs : iterable of list of int
        Link words.
    limit : int
        Cycles without any transfer after which it hangs.

    Returns
    -------
    list of list of int
        The words that came out for each program.

    Raises
    ------
    RuntimeError
        It hangs, or it stopped with an error.
    """
    top, answers = Top(config), []

    async def bench(ctx):
        ctx.set(top.m_axis_tready, 1)
        for words in programs:
            answers.append(await exchange(ctx, top, words, limit=limit))
            if ctx.get(top.status_error):
                raise RuntimeError(f"the machine stopped with error {ctx.get(top.status_error)}")

    simulator = Simulator(top)
    simulator.add_clock(1e-8)
    simulator.add_testbench(bench)
    simulator.run()
    return answers


async def exchange(ctx, top, words, *, limit):
    """Send the words of a program and return those that come back."""
    place, quiet, found = 0, 0, []
    while place < len(words) or quiet < SETTLE or ctx.get(top.status_busy):
        ctx.set(top.s_axis_tvalid, place < len(words))
        if place < len(words):
            ctx.set(top.s_axis_tdata, int(words[place]))
        taken = place < len(words) and ctx.get(top.s_axis_tready)
        given = ctx.get(top.m_axis_tvalid)
        if given:
            found.append(ctx.get(top.m_axis_tdata))
        place, quiet = place + bool(taken), 0 if taken or given else quiet + 1
        if quiet > limit:
            raise RuntimeError(f"the machine hangs after {place} words, {len(found)} came out")
        await ctx.tick()
    return found
