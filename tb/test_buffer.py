# amaranth: UnusedElaboratable=no
"""The buffer and its banks, in Amaranth's own simulator."""

import numpy as np
import pytest
from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator

from lacuna.hw.buffer.buffer import CLIENTS, PATIENCE, RESPONSES, Buffer
from lacuna.hw.memory import SinglePortRam
from lacuna.hw.presets import CONFIGS
from lacuna.tb.buffer_model import Scoreboard, small, traffic
from lacuna.tb.streams import Stall, simulate


BANKS = [1, 2, 3, 8, 12, 27]  # every kind of group, alone and beside the others
WORDS = 16  # per bank: a small buffer is soon full of conflicts


def simulate_alone(dut, bench):
    """Run ``bench`` on ``dut``."""
    sim = Simulator(dut)
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()


async def watch(ctx, board):
    """Follow every cycle of a bench until all requests are granted."""
    buffer = board.buffer
    signals = [signal for each in board.streams for signal in (each.valid, each.ready, each.p)]
    with ctx.critical():
        while board.waiting:
            assert board.cycle < board.limit, f"{board.waiting} requests still wait"
            _clock, _reset, grants, waits, *seen = await ctx.tick().sample(
                buffer.grants, buffer.waits, *signals
            )
            board.step(grants, waits, [seen[start : start + 3] for start in range(0, len(seen), 3)])
        await ctx.tick()  # the sources see that their last request was granted


def run(buffer, inputs, stall):
    """Drive ``inputs``; check every response; return the scoreboard and the responses' cycles."""
    board = Scoreboard(buffer, waiting=sum(map(len, inputs.values())))

    async def follow(ctx):
        await watch(ctx, board)

    outputs = {f"o_read_{k}": len(inputs[f"i_read_{k}"]) for k in range(len(buffer.i_read))}
    got = simulate(buffer, inputs, outputs, stall=stall, limit=board.limit, background=[follow])
    for k, expected in enumerate(board.expected):
        assert [word for _cycle, word in got[f"o_read_{k}"]] == expected
    return board, {name: [cycle for cycle, _word in each] for name, each in got.items()}


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("banks", BANKS)
def test_matches_model(banks, idle, stall):
    rng = np.random.default_rng(2017)
    buffer = small(banks, WORDS)
    inputs = traffic(rng, buffer, 150, (0, banks * WORDS))
    board, _cycles = run(buffer, inputs, Stall(rng, idle=idle, stall=stall))
    assert board.longest_wait <= PATIENCE + len(CLIENTS) - 1


def test_a_full_buffer():
    """Every word of every group keeps its own place."""
    rng = np.random.default_rng(2018)
    buffer = small(7, 4, clients=("write", "read"))
    words = rng.integers(2**63, size=28).tolist()
    writes = [{"address": address, "data": word} for address, word in enumerate(words)]
    reads = [{"address": 0}] * 28 + [{"address": address} for address in range(28)]
    board, _cycles = run(buffer, {"i_write_0": writes, "i_read_0": reads}, Stall(rng))
    assert board.expected[0][28:] == words


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.3, 0.3)])
@pytest.mark.parametrize("banks", [1, 7, 12])
def test_pipelined_matches_model(banks, idle, stall):
    rng = np.random.default_rng(2023)
    buffer = small(banks, WORDS, pipelined=True)
    inputs = traffic(rng, buffer, 150, (0, banks * WORDS))
    board, _cycles = run(buffer, inputs, Stall(rng, idle=idle, stall=stall))
    assert board.longest_wait <= PATIENCE + len(CLIENTS) - 1


@pytest.mark.parametrize("pipelined", [False, True])
@pytest.mark.parametrize("banks", BANKS)
def test_one_word_per_cycle(banks, pipelined):
    """A reader alone gets a word per cycle."""
    rng = np.random.default_rng(2019)
    reads = [{"address": address} for address in rng.integers(banks * WORDS, size=50).tolist()]
    buffer = small(banks, WORDS, clients=("read",), pipelined=pipelined)
    board, cycles = run(buffer, {"i_read_0": reads}, Stall(rng))
    first = cycles["o_read_0"][0]
    assert cycles["o_read_0"] == list(range(first, first + 50))
    assert board.grants[0] == list(range(50))


@pytest.mark.parametrize("pipelined, latency", [(False, 3), (True, 4)])
def test_latency(pipelined, latency):
    buffer = small(4, WORDS, clients=("read",), pipelined=pipelined)

    async def bench(ctx):
        ctx.set(buffer.i_read[0].valid, 1)
        for waited in range(latency + 1):
            assert ctx.get(buffer.o_read[0].valid) == (waited == latency)
            await ctx.tick()
            ctx.set(buffer.i_read[0].valid, 0)

    simulate_alone(buffer, bench)


def test_clients_on_different_banks_do_not_meet():
    rng = np.random.default_rng(2020)
    buffer = small(27, WORDS)
    inputs = {}
    for client, name in enumerate(["i_write_0", "i_read_0", "i_read_1", "i_read_2", "i_write_1"]):
        base = client * 4 * WORDS
        inputs[name] = [{"address": base + k % 7} for k in range(40)]
        if name.startswith("i_write"):
            inputs[name] = [each | {"data": k} for k, each in enumerate(inputs[name])]
    board, _cycles = run(buffer, inputs, Stall(rng))
    assert board.longest_wait == 0
    assert board.grants == [list(range(40))] * 5


def test_nobody_starves():
    """All ask for one bank in every cycle: who is behind is served when patience ends."""
    rng = np.random.default_rng(2021)
    buffer = small(1, WORDS)
    board, _cycles = run(buffer, traffic(rng, buffer, 100, (0, WORDS)), Stall(rng))
    assert PATIENCE <= board.longest_wait <= PATIENCE + len(CLIENTS) - 1
    busy = [cycle for cycles in board.grants for cycle in cycles]
    assert sorted(busy) == list(range(500))  # and the bank never rests


@pytest.mark.parametrize("banks", [1, 7, 12])
def test_beyond_the_last_bank(banks):
    """Such an access is served, changes nothing and reads as 0."""
    rng = np.random.default_rng(2022)
    buffer = small(banks, WORDS)
    end = banks * WORDS
    inputs = traffic(rng, buffer, 100, (end - 8, end + 8))
    far = [{"address": address} for address in (end, 2**15, 2**16 - 1)]
    inputs["i_read_0"] += far
    board, _cycles = run(buffer, inputs, Stall(rng))
    assert board.expected[0][-3:] == [0, 0, 0]


@pytest.mark.parametrize("pipelined, most", [(False, RESPONSES), (True, 2 * RESPONSES)])
def test_responses_that_nobody_takes(pipelined, most):
    """A reader may have so many requests under way, and is neither served nor counted beyond."""
    buffer = small(4, WORDS, pipelined=pipelined)

    async def bench(ctx):
        ctx.set(buffer.i_read[1].valid, 1)
        served = 0
        for _cycle in range(20):
            served += ctx.get(buffer.grants) >> 2 & 1
            assert ctx.get(buffer.waits) == 0
            await ctx.tick()
        assert served == most

    simulate_alone(buffer, bench)


def test_reset_in_the_middle():
    """Requests and responses are forgotten, words are not."""
    buffer, reset = small(3, WORDS), Signal()
    reader, writer = buffer.i_read[0], buffer.i_write[0]

    async def bench(ctx):
        ctx.set(writer.p, {"address": 5, "data": 77})
        ctx.set(writer.valid, 1)
        ctx.set(reader.valid, 1)
        await ctx.tick()
        ctx.set(writer.valid, 0)
        await ctx.tick().repeat(6)  # the responses are full
        ctx.set(reset, 1)
        await ctx.tick()
        ctx.set(reset, 0)
        ctx.set(reader.p, {"address": 5})
        ctx.set(buffer.o_read[0].ready, 1)
        for cycle in range(12):
            taken = ctx.get(buffer.o_read[0].valid)
            assert taken == (cycle >= 3)
            assert not taken or ctx.get(buffer.o_read[0].p) == 77
            await ctx.tick()

    simulate_alone(ResetInserter(reset)(buffer), bench)


def test_bank():
    bank = SinglePortRam(width=8, depth=4)

    async def bench(ctx):
        for address, word in (1, 7), (2, 9), (1, 8):
            ctx.set(bank.address, address)
            ctx.set(bank.write_data, word)
            ctx.set(bank.write, 1)
            ctx.set(bank.enable, 1)
            await ctx.tick()
        ctx.set(bank.write, 0)
        for address, word in (2, 9), (1, 8):
            ctx.set(bank.address, address)
            await ctx.tick()
            assert ctx.get(bank.read_data) == word
        ctx.set(bank.enable, 0)
        ctx.set(bank.address, 2)
        await ctx.tick()
        assert ctx.get(bank.read_data) == 8
        ctx.set(bank.write, 1)  # without enable
        await ctx.tick()
        ctx.set(bank.write, 0)
        ctx.set(bank.enable, 1)
        await ctx.tick()
        assert ctx.get(bank.read_data) == 9

    simulate_alone(bank, bench)


@pytest.mark.parametrize("clients", [(), ("read", "writer")])
def test_wrong_clients(clients):
    with pytest.raises(ValueError, match=r'^clients must be some of "read" and "write", not \('):
        Buffer(CONFIGS["tiny"], clients=clients)


@pytest.mark.parametrize("name", ["width", "depth"])
def test_wrong_bank(name):
    with pytest.raises(TypeError, match=rf"^{name} must be a positive integer, not 0$"):
        SinglePortRam(**({"width": 8, "depth": 8} | {name: 0}))
