"""Segments for the benches of the run-length code, and a bench that can reset."""

from dataclasses import dataclass, replace

import numpy as np
from amaranth.hdl import ClockDomain, Module
from amaranth.sim import Simulator

from lacuna.golden import rlc
from lacuna.hw.codec.rlc import RlcDecoder
from lacuna.hw.presets import CONFIGS


__all__ = [
    "LENGTHS",
    "WIDTHS",
    "Segment",
    "bench",
    "code",
    "costs",
    "feed",
    "make_config",
    "mixed_segments",
    "random_segments",
    "unpack",
]

#: Lengths around an output word and around the longest runs of 4 and 5 bits.
LENGTHS = 1, 2, 4, 15, 16, 17, 31, 32, 33, 64, 65, 100
DENSITIES = 0, 0.1, 0.5, 1
#: Link, activation and run bits.
WIDTHS = (
    (64, 16, 5),
    (64, 8, 4),
    (32, 16, 5),
    (32, 8, 4),
    (128, 16, 5),
    (128, 8, 4),
    (64, 16, 1),
    (64, 16, 4),  # three spare bits in every word
)


def make_config(link_bits, activation_bits, run_bits):
    """Return a configuration with these widths."""
    return replace(
        CONFIGS["tiny"],
        link_bits=link_bits,
        activation_bits=activation_bits,
        weight_bits=activation_bits,
        run_bits=run_bits,
        product_shift=0,
    )


@dataclass(frozen=True)
class Segment:
    """The plain values of one segment, and whether it crosses the link coded or raw."""

    values: tuple
    coded: bool
    zero_point: int

    def token(self):
        """Return the decoder's token."""
        return {"coded": int(self.coded), "values": len(self.values)}

    def value_words(self, config, *, rng=None):
        """Return payloads of ``value_word``; with ``rng`` unused lanes hold anything."""
        lanes, half = config.activation_lanes, 2 ** (config.activation_bits - 1)
        payloads = []
        for start in range(0, len(self.values), lanes):
            values = list(self.values[start : start + lanes])
            count = len(values)
            free = lanes - count
            values += [0] * free if rng is None else rng.integers(-half, half, free).tolist()
            last = int(start + lanes >= len(self.values))
            payloads.append({"data": values, "count": count, "last": last})
        return payloads

    def link_words(self, config, *, rng=None):
        """Return words of the link; with ``rng`` unused lanes of a raw word hold anything."""
        if self.coded:
            return rlc.encode(self.values, zero_point=self.zero_point, **code(config))
        bits = config.activation_bits
        return [
            sum(value % 2**bits << k * bits for k, value in enumerate(word["data"]))
            for word in self.value_words(config, rng=rng)
        ]


def code(config):
    """Return the widths as golden wants them."""
    return {
        "run_bits": config.run_bits,
        "value_bits": config.activation_bits,
        "link_bits": config.link_bits,
    }


def random_segments(rng, config, *, coded, density, lengths=LENGTHS, zero_point=0):
    """Return one segment of each length; a value is no zero with probability ``density``."""
    half = 2 ** (config.activation_bits - 1)
    segments = []
    for length in lengths:
        values = rng.integers(-half, half, length)
        values = np.where(rng.random(length) < density, values, zero_point)
        segments.append(Segment(tuple(values.tolist()), coded, zero_point))
    return segments


def mixed_segments(rng, config, *, zero_point):
    """Return segments of every length and density, coded and raw ones side by side."""
    segments = [
        segment
        for density in DENSITIES
        for segment in random_segments(
            rng, config, coded=True, density=density, zero_point=zero_point
        )
    ]
    for index in range(0, len(segments), 5):
        segments[index] = Segment(segments[index].values, False, zero_point)
    order = rng.permutation(len(segments))
    return [segments[index] for index in order]


def costs(segment, config):
    """Return the fewest cycles of each link word in the decoder, of each value word in the encoder.

    A word costs as many cycles as it completes words of the other side, at least one.
    """
    values, links = segment.value_words(config), segment.link_words(config)
    if not segment.coded:
        return [1] * len(links), [1] * len(values)
    pairs = rlc.encode_pairs(
        segment.values, run_bits=config.run_bits, zero_point=segment.zero_point
    )
    ends = np.cumsum([run + 1 for run, _level in pairs])  # values behind each pair
    lanes, per_word = config.activation_lanes, config.pairs_per_word
    by_link = [ends[min(k + per_word, len(pairs)) - 1] for k in range(0, len(pairs), per_word)]
    by_value = [
        np.searchsorted(ends, min(start + lanes, ends[-1]), side="right")
        for start in range(0, len(segment.values), lanes)
    ]

    def completed(marks, size):
        whole = [mark // size for mark in marks]
        whole[-1] = -(-marks[-1] // size)
        return np.maximum(np.diff(whole, prepend=0), 1).tolist()

    return completed(by_link, lanes), completed(by_value, per_word)


def bench(dut, process):
    """Run ``process(ctx, reset)``, where ``await reset()`` resets ``dut`` for a cycle."""
    top, domain = Module(), ClockDomain("sync")
    top.domains += domain
    top.submodules.dut = dut

    async def run(ctx):
        async def reset():
            ctx.set(domain.rst, 1)
            await ctx.tick()
            ctx.set(domain.rst, 0)

        await process(ctx, reset)

    sim = Simulator(top)
    sim.add_clock(1e-8)
    sim.add_testbench(run)
    sim.run()


async def feed(ctx, dut, inputs, *, stall, cycles):
    """Offer ``inputs`` for some cycles.

    Returns the payloads taken at ``o``; for each cycle whether ``o`` was offered and taken and
    whether every input was ready; and how many inputs were not taken.
    """
    streams = {name: getattr(dut, name) for name in inputs}
    queues = {name: list(payloads) for name, payloads in inputs.items()}
    taken, trace = [], []
    for _cycle in range(cycles):
        for name, stream in streams.items():
            valid = bool(queues[name]) and (ctx.get(stream.valid) == 1 or not stall.pauses())
            ctx.set(stream.valid, valid)
            if valid:
                ctx.set(stream.p, queues[name][0])
        ctx.set(dut.o.ready, not stall.refuses())
        moved = [name for name, stream in streams.items() if ctx.get(stream.valid & stream.ready)]
        offered, takes = ctx.get(dut.o.valid), ctx.get(dut.o.valid & dut.o.ready)
        if takes:
            taken.append(ctx.get(dut.o.p))
        error = ctx.get(dut.error) if isinstance(dut, RlcDecoder) else 0
        ready = all(ctx.get(stream.ready) for stream in streams.values())
        trace.append((offered, takes, ready, error))
        await ctx.tick()
        for name in moved:
            queues[name].pop(0)
            ctx.set(streams[name].valid, 0)
    for stream in streams.values():
        ctx.set(stream.valid, 0)
    return taken, trace, sum(map(len, queues.values()))


def unpack(words):
    """Return value words as they are written by :meth:`Segment.value_words`."""
    return [{"data": list(word.data), "count": word.count, "last": word.last} for word in words]
