# amaranth: UnusedElaboratable=no
"""Buffer and Bank, in Amaranth's own simulator."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.hw.buffer.buffer import CLIENTS, PATIENCE, Buffer
from lacuna.hw.config import CONFIGS
from lacuna.tb.streams import Stall, simulate


BANKS = [1, 2, 3, 8, 12, 27]  # every kind of group, alone and beside the others
WORDS = 16  # per bank: a small buffer is soon full of conflicts


def small(banks, words=WORDS, clients=CLIENTS):
    """Return a buffer whose streams also have the names i_read_0, o_read_0, i_write_0."""
    config = replace(CONFIGS["tiny"], buffer_banks=banks, bank_words=words)
    buffer = Buffer(config, clients=clients)
    for name in ("i_write", "i_read", "o_read"):
        for number, stream in enumerate(getattr(buffer, name)):
            setattr(buffer, f"{name}_{number}", stream)
    return buffer


def bank_of(banks, words, address):
    """Return the bank that ``address`` stands in, as docs/formats.md says."""
    start = 0
    for size in [4] * (banks // 4) + [2] * (banks // 2 % 2) + [1] * (banks % 2):
        if address < (start + size) * words:
            return start + address % size
        start += size
    return None


class Scoreboard:
    """Watches every request and applies those that are granted, in order.

    It holds the arbitration to its rules in each cycle, and remembers what each reader should get.
    """

    def __init__(self, buffer, *, requests, limit):
        self.buffer = buffer
        self.requests = requests  # that are still to be granted
        self.limit = limit
        self.memory = {}
        self.expected = [[] for _ in buffer.i_read]
        self.longest_wait = 0
        self.grants = [[] for _ in buffer.clients]  # cycles
        sides = {"read": iter(buffer.i_read), "write": iter(buffer.i_write)}
        self.streams = [next(sides[kind]) for kind in buffer.clients]

    async def watch(self, ctx):
        """Run beside a bench until all requests are granted."""
        buffer = self.buffer
        signals = [signal for each in self.streams for signal in (each.valid, each.ready, each.p)]
        waited = [0] * len(self.streams)
        with ctx.critical():
            for cycle in range(self.limit):
                _clock, _reset, grants, waits, *seen = await ctx.tick().sample(
                    buffer.grants, buffer.waits, *signals
                )
                offers = [seen[start : start + 3] for start in range(0, len(seen), 3)]
                self.check(offers, grants, waits, waited)
                self.apply(offers)
                for client in range(len(self.streams)):
                    waited[client] = waited[client] + 1 if waits >> client & 1 else 0
                    if grants >> client & 1:
                        self.grants[client].append(cycle)
                self.longest_wait = max(self.longest_wait, *waited)
                if not self.requests:
                    await ctx.tick()
                    return
                self.requests -= grants.bit_count()
        pytest.fail(f"after {self.limit} cycles {self.requests} requests still wait")

    def check(self, offers, grants, waits, waited):
        """Hold one cycle to the rules."""
        config = self.buffer.config
        urgent, asking = [], {}
        for client, (valid, ready, payload) in enumerate(offers):
            granted, waiting = grants >> client & 1, waits >> client & 1
            assert granted == (valid and ready)
            assert not (granted and waiting)
            if granted or waiting:
                assert valid
                bank = bank_of(config.buffer_banks, config.bank_words, payload.address)
                asking.setdefault(bank, []).append(client)
                urgent += [client] * (waited[client] >= PATIENCE)
        for bank, clients in asking.items():
            able = [client for client in clients if client in urgent or not urgent]
            granted = [client for client in clients if grants >> client & 1]
            assert granted == (able if bank is None else able[:1])

    def apply(self, offers):
        """Carry out what was granted: all reads see the words as they were before the cycle."""
        config, writes, reader = self.buffer.config, {}, 0
        for kind, (valid, ready, payload) in zip(self.buffer.clients, offers, strict=True):
            if kind == "read":
                if valid and ready:
                    self.expected[reader].append(self.memory.get(payload.address, 0))
                reader += 1
            elif valid and ready and payload.address < config.buffer_words:
                writes[payload.address] = payload.data
        self.memory |= writes


def traffic(rng, buffer, number, span):
    """Return random requests for every client, ``number`` each, to addresses in ``span``."""
    inputs = {}
    for k in range(len(buffer.i_read)):
        addresses = rng.integers(*span, number).tolist()
        inputs[f"i_read_{k}"] = [{"address": address} for address in addresses]
    for k in range(len(buffer.i_write)):
        addresses = rng.integers(*span, number).tolist()
        words = rng.integers(2**63, size=number).tolist()
        inputs[f"i_write_{k}"] = [
            {"address": address, "data": word}
            for address, word in zip(addresses, words, strict=True)
        ]
    return inputs


def run(buffer, inputs, stall):
    """Drive ``inputs``; check every response; return the scoreboard and the responses' cycles."""
    limit = 60 * max(map(len, inputs.values())) + 100
    board = Scoreboard(buffer, requests=sum(map(len, inputs.values())), limit=limit)
    outputs = {f"o_read_{k}": len(inputs[f"i_read_{k}"]) for k in range(len(buffer.i_read))}
    got = simulate(buffer, inputs, outputs, stall=stall, limit=limit, background=[board.watch])
    for k, expected in enumerate(board.expected):
        assert [word for _cycle, word in got[f"o_read_{k}"]] == expected
    return board, {name: [cycle for cycle, _word in each] for name, each in got.items()}


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.5, 0), (0, 0.5), (0.3, 0.3)])
@pytest.mark.parametrize("banks", BANKS)
def test_matches_model(banks, idle, stall):
    rng = np.random.default_rng(2017)
    buffer = small(banks)
    inputs = traffic(rng, buffer, 300, (0, banks * WORDS))
    board, _cycles = run(buffer, inputs, Stall(rng, idle=idle, stall=stall))
    assert board.longest_wait <= PATIENCE + len(CLIENTS) - 1
