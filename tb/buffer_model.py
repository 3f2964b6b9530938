"""What a Buffer should do: its clients' traffic, and a scoreboard that follows every cycle."""

from dataclasses import replace

from lacuna.hw.buffer.buffer import CLIENTS, PATIENCE, Buffer
from lacuna.hw.presets import CONFIGS


__all__ = ["Scoreboard", "bank_of", "small", "traffic"]


def small(banks, words, clients=CLIENTS, *, pipelined=False):
    """Return a buffer whose streams also have the names i_read_0, o_read_0, i_write_0."""
    config = replace(CONFIGS["tiny"], buffer_banks=banks, bank_words=words, pipelined=pipelined)
    buffer = Buffer(config, clients=clients)
    for name in ("i_write", "i_read", "o_read"):
        for number, stream in enumerate(getattr(buffer, name)):
            setattr(buffer, f"{name}_{number}", stream)
    return buffer


def bank_of(banks, words, address):
    """Return the bank that ``address`` stands in, as docs/formats.md says; None beyond the end."""
    start = 0
    for size in [4] * (banks // 4) + [2] * (banks // 2 % 2) + [1] * (banks % 2):
        if address < (start + size) * words:
            return start + address % size
        start += size
    return None


def traffic(rng, buffer, number, span):
    """Return random requests for every client, ``number`` each, to addresses in ``span``."""
    inputs = {}
    for name in ("i_read", "i_write"):
        for client in range(len(getattr(buffer, name))):
            addresses = rng.integers(*span, number).tolist()
            inputs[f"{name}_{client}"] = [{"address": address} for address in addresses]
            if name == "i_write":
                for request in inputs[f"{name}_{client}"]:
                    request["data"] = int(rng.integers(2**63))
    return inputs


class Scoreboard:
    """Watches every request and applies those that are granted, in order.

    It holds the arbitration to its rules in each cycle, and remembers what each reader should get.

    Parameters
    ----------
    buffer : Buffer
        The design.
    waiting : int
        Requests that will come.
    memory : dict of int to int, optional
        What the buffer holds at first, by address; kept up to date.

    Members
    -------
    streams : list
        The request stream of each client, in order of priority.
    expected : list of list of int
        The words that each reader should have got.
    grants : list of list of int
        The cycles in which each client was served.
    longest_wait : int
        Most cycles running in which one client was refused.
    limit : int
        Cycles in which all requests should have been served.
    """

    def __init__(self, buffer, *, waiting, memory=None):
        self.buffer = buffer
        self.waiting = waiting
        self.limit = 20 * waiting + 100
        self.cycle = 0
        self.memory = {} if memory is None else memory
        self.expected = [[] for _ in buffer.i_read]
        self.grants = [[] for _ in buffer.clients]
        self.refusals = [0] * len(buffer.clients)  # of each client, running
        self.longest_wait = 0
        sides = {"read": iter(buffer.i_read), "write": iter(buffer.i_write)}
        self.streams = [next(sides[kind]) for kind in buffer.clients]

    def step(self, grants, waits, offers):
        """Take in one cycle; ``offers`` has (valid, ready, payload) of each client."""
        self.check(grants, waits, offers)
        self.apply(offers)
        for client in range(len(offers)):
            self.refusals[client] = self.refusals[client] + 1 if waits >> client & 1 else 0
            if grants >> client & 1:
                self.grants[client].append(self.cycle)
        self.longest_wait = max(self.longest_wait, *self.refusals, 0)
        self.waiting -= grants.bit_count()
        self.cycle += 1

    def check(self, grants, waits, offers):
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
                urgent += [client] * (self.refusals[client] >= PATIENCE)
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
