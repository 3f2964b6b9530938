"""The PE with and without gating, gate by gate: stimulus, design and netlist on it."""

from dataclasses import replace

import numpy as np
from amaranth.hdl import Value
from amaranth.sim import Simulator

from ..gen import verilog
from ..gen.netlist import gates
from ..golden.pe import run_pass
from ..hw.arith.mac import Mac
from ..hw.pe.pe import PE
from ..hw.presets import CONFIGS
from ..sim.netlist import simulate
from .pe_streams import events, words


__all__ = ["CONFIGS_MEASURED", "measure", "random_work", "record_pass", "run", "synthesise"]

CONFIG = replace(CONFIGS["eyeriss"], counters=False)
CONFIGS_MEASURED = {"plain": replace(CONFIG, gating=False), "gating": CONFIG}
#: A published pass: S=3, three channels, 16 filters, 13 ofmap columns, four rows.
WINDOW, RETIRE, FILTERS, COLUMNS, ROWS = 9, 3, 16, 13, 4
SEED = 2017
LIMIT = 20_000  # cycles
#: Root mean square of ifmap values and weights: an eighth of what 16 bits hold.
LOUDNESS = 4096


def random_work(zeros, *, uniform=False, seed=SEED):
    """Return a pass: ifmap rows, weights and psums as :func:`golden.pe.run_pass` wants them.

    Parameters
    ----------
    zeros : float
        Share of zeros in the ifmap rows, 0..1, to the nearest value; the others are as behind a
        ReLU: normal, their sign dropped.
    uniform : bool
        All values take all 16 bits instead, ifmap values signed.
    seed : int
        The same seed gives the same values that are not zero, and the same order of zeros.
    """
    rng = np.random.default_rng(seed)
    length = (COLUMNS - 1) * RETIRE + WINDOW
    top = 2 ** (CONFIG.activation_bits - 1)

    def numbers(shape):
        if uniform:
            return rng.integers(-top, top, shape)
        return np.clip(np.rint(rng.normal(0, LOUDNESS, shape)), -top, top - 1).astype(np.int64)

    values, weights = numbers(ROWS * length), numbers((WINDOW, FILTERS))
    psums = numbers((ROWS, COLUMNS, FILTERS))
    values = np.where(values == 0, 1, values) if uniform else np.clip(np.abs(values), 1, top - 1)
    values[rng.permutation(values.size)[: round(zeros * values.size)]] = 0
    rows = list(values.reshape(ROWS, length))
    return {"rows": rows, "weights": weights, "psums": list(psums), "retire": RETIRE}


def record_pass(work):
    """Run a pass on the design with gating, in Amaranth's simulator.

    Returns
    -------
    (list of dict of str to int, int)
        Every port in each cycle, by its Verilog name; the first cycle in which the filters are
        there.

    Raises
    ------
    RuntimeError
        The psums that leave are not golden's, or do not leave.
    """
    pe, weights = PE(CONFIG), work["weights"].ravel().tolist()
    ports = {name: Value.cast(value) for name, (value, _way) in verilog.ports(pe).items()}
    steps, sent = [], []

    async def load(ctx):
        for address, value in enumerate(weights):
            ctx.set(pe.i_filter, {"en": 1, "addr": address, "data": value})
            await ctx.tick()
        ctx.set(pe.i_filter.en, 0)
        params = {"active": 1, "p": FILTERS, "window": WINDOW, "retire": work["retire"]}
        ctx.set(pe.i_params[0], params)
        ctx.set(pe.i_loaded, 1)
        ctx.set(pe.o_psum.ready, 1)

    def feed(port, payloads):
        async def process(ctx):
            await ctx.tick().until(pe.i_loaded == 1)
            ctx.set(port.valid, 1)
            for payload in payloads:
                ctx.set(port.p, payload)
                await ctx.tick().until(port.ready)
            ctx.set(port.valid, 0)

        return process

    async def watch(ctx):
        while len(steps) < LIMIT and not (sent and sent[-1].end):
            *_edge, psum = found = await ctx.tick().sample(*ports.values(), pe.o_psum.p)
            steps.append(dict(zip(ports, found[2:-1], strict=True)))
            taken = steps[-1]["o_psum__valid"] and steps[-1]["o_psum__ready"]
            sent.extend([psum] if taken else [])

    simulator = Simulator(pe)
    simulator.add_clock(1e-8)
    simulator.add_testbench(watch)
    psums = events(CONFIG, work["psums"])
    for process in (load, feed(pe.i_ifmap, words(CONFIG, work["rows"])), feed(pe.i_psum, psums)):
        simulator.add_testbench(process, background=True)
    simulator.run()
    if sent != list(events(CONFIG, truth(work, CONFIG)[0])):
        raise RuntimeError("the psums of the pass must be as golden.pe says")
    return steps, len(weights)


def truth(work, config):
    """Return what golden says of a pass: the psums that leave, and the counts."""
    shape = {"product_shift": config.product_shift, "psum_bits": config.psum_bits}
    return run_pass(**work, **shape, gating=config.gating)


def run(netlist, steps, begin):
    """Return what the nets of a PE do in a pass.

    Parameters
    ----------
    netlist : :class:`lacuna.gen.netlist.Netlist`
        The PE, with gating or without: its ports are the same in every cycle.
    steps, begin : list of dict of str to int, int
        What :func:`record_pass` returned.

    Returns
    -------
    :class:`lacuna.sim.netlist.Activity`

    Raises
    ------
    RuntimeError
        The netlist answers otherwise than the design.
    """
    vectors = [{name: step[name] for name in netlist.inputs if name in step} for step in steps]
    activity = simulate(netlist, vectors, begin=begin)
    for cycle, (found, step) in enumerate(zip(activity.outputs, steps, strict=True)):
        wrong = [name for name, value in found.items() if value != step[name]]
        if wrong:
            raise RuntimeError(f"cycle {cycle}: {wrong} of the netlist must be as in the design")
    return activity


def run_product(netlist, work):
    """Return what the nets of the multiplier and adder do with the values of a pass."""
    rng = np.random.default_rng(SEED)
    quiet = {"i_move": 1, "i_operands": 1, "i_zero": 0, "i_first": 0}
    row, weights = work["rows"][0], work["weights"]
    starts = range(0, len(row) - WINDOW + 1, RETIRE)
    mask = 2**CONFIG.activation_bits - 1
    vectors = [
        quiet
        | {"i_ifmap": int(row[start + place]) & mask, "i_filter": int(weight) & mask}
        | {"i_psum": int(rng.integers(0, 2**CONFIG.psum_bits))}
        for start in starts
        for place in range(WINDOW)
        for weight in weights[place]
    ]
    return simulate(netlist, vectors, begin=WINDOW)


def synthesise():
    """Return the netlists ``plain`` and ``gating`` of the PE, and ``product``."""
    return {
        **{name: gates(PE(config), name="pe") for name, config in CONFIGS_MEASURED.items()},
        "product": gates(Mac(CONFIG), name="mac"),
    }


def measure(netlists, zeros, *, uniform=False):
    """Return what the nets of both PEs do at each share of zeros, and those of the product.

    Parameters
    ----------
    netlists : dict of str to Netlist
        Those of :func:`synthesise`.
    zeros : iterable of float
        Shares of zeros.
    uniform : bool
        See :func:`random_work`.

    Returns
    -------
    dict
        ``netlists``; ``product``, its :class:`Activity` without zeros; and ``runs``: by share of
        zeros and name of the PE its :class:`Activity` and the counts of golden.
    """
    runs = {}
    for share in zeros:
        work = random_work(share, uniform=uniform)
        steps, begin = record_pass(work)
        runs[share] = {
            name: (run(netlists[name], steps, begin), truth(work, config)[1])
            for name, config in CONFIGS_MEASURED.items()
        }
    product = run_product(netlists["product"], random_work(0.0, uniform=uniform))
    return {"netlists": netlists, "product": product, "runs": runs}
