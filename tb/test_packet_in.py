# amaranth: UnusedElaboratable=no
"""PacketIn: headers, blocks, bodies, checksums, and each thing that can be wrong with them."""

import numpy as np
import pytest

from lacuna.hw.control.packet_in import PacketIn
from lacuna.hw.formats import Error
from lacuna.tb.array_pass import make_config
from lacuna.tb.golden_packets import EXTENDED, KIND, packet, to_words
from lacuna.tb.traffic import Phase, cycles_of, simulate


BLOCKS = {"LAYER": 4, "IFMAP": 4, "PASS": 8, "STORE": 8, "END": 0, "COUNTERS": 0}
LONG = 36


def words_of_block(count, link_bits):
    """Return the words of a block of ``count`` fields."""
    return -(-count * 16 // link_bits)


class Packets:
    """Packets in a row, and what the design must show of them."""

    def __init__(self, rng, config):
        self.rng = rng
        self.link_bits = config.link_bits
        self.config = config
        self.words, self.body, self.commits = [], [], 0
        self.sequence = 1

    def fields(self, kind, *, extended=False):
        """Return the payload of the blocks of ``kind`` with random fields."""
        count = BLOCKS[kind]
        fields = self.rng.integers(0, 2**16, count).tolist()
        if kind == "PASS":
            fields[0] = fields[0] & ~EXTENDED | EXTENDED * extended
        blocks = to_words(fields, 16, self.link_bits)
        if extended:
            fields += self.rng.integers(0, 2**16, LONG - count).tolist()
            blocks += to_words(fields[count:], 16, self.link_bits)
        return fields, blocks

    def add(self, kind, *, body=0, extended=False, flags=0):
        """Append a good packet."""
        _fields, blocks = self.fields(kind, extended=extended)
        more = [int.from_bytes(self.rng.bytes(self.link_bits // 8)) for _word in range(body)]
        self.words += packet(
            kind, blocks + more, sequence=self.sequence, flags=flags, link_bits=self.link_bits
        )
        self.sequence += 1
        self.body += more
        self.commits += 1

    def phase(self):
        """Return the phase of all packets, which are accepted at once."""
        return Phase(
            {"i": self.words},
            {"o_body": self.body},
            {"o_commit": (1, [1] * self.commits), "o_error": (255, [])},
            {"i_accept": 1},
            settle=3,
        )


def case(rng, config):
    """Return a PacketIn and a phase: every kind, with and without a body, several times."""
    packets = Packets(rng, config)
    for _round in range(2):
        packets.add("LAYER")
        packets.add("IFMAP", body=int(rng.integers(0, 9)))
        packets.add("PASS", extended=True, body=int(rng.integers(0, 9)))
        packets.add("PASS", body=3)
        packets.add("PASS", body=0)
        packets.add("STORE", body=1)
        packets.add("STORE")
        packets.add("COUNTERS")
        packets.add("END", flags=_round)
    return PacketIn(config), [packets.phase()]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("link_bits", [32, 64, 128])
def test_good_packets(link_bits, gaps):
    rng = np.random.default_rng([2017, link_bits])
    config = make_config(2, 2, link_bits=link_bits)
    simulate(*case(rng, config), rng=rng, gaps=gaps, reset_after=37)


def test_one_word_per_cycle():
    """No word waits, from the first header to the last trailer."""
    rng = np.random.default_rng(2018)
    dut, phases = case(rng, make_config(2, 2))
    log = simulate(dut, phases, rng=rng)
    assert cycles_of(log, "i") == list(range(len(phases[0].inputs["i"])))


@pytest.mark.parametrize("link_bits", [32, 64, 128])
def test_header_and_fields(link_bits):
    """Header and fields show with ``o_described``; a short block leaves the long one alone."""
    rng = np.random.default_rng([2019, link_bits])
    config = make_config(2, 2, link_bits=link_bits)
    packets, shown, phases = Packets(rng, config), [0] * LONG, []
    kinds = [("PASS", True), *((kind, False) for kind in [*BLOCKS, *BLOCKS, "END"])]
    for number, (kind, extended) in enumerate(kinds):
        fields, blocks = packets.fields(kind, extended=extended)
        fields += [0] * (-len(fields) % (link_bits // 16))  # the rest of the last word
        shown[: len(fields)] = fields
        flags = int(number == len(kinds) - 1)
        head = {"sequence": number + 1, "flags": flags, "identity": 513 + number}
        words = packet(kind, blocks, link_bits=link_bits, **head)
        described = Phase({"i": words[:-1]}, constants={"i_accept": 0}, settle=2)
        described.strobes = {"o_error": (255, []), "o_commit": (1, [])}
        described.finals = {"o_described": 1, "o_kind": KIND[kind], "o_ending": 0}
        described.finals |= {"o_flags": head["flags"], "o_id": head["identity"]}
        described.finals["o_fields"] = sum(value << 16 * k for k, value in enumerate(shown))
        ended = Phase({"i": words[-1:]}, {}, {"o_commit": (1, [1])}, {"i_accept": 1})
        phases += [described, ended]
    simulate(PacketIn(config), phases, rng=rng)


def refusal(words, error, *, body=(), commits=0):
    """Return the phase in which ``words`` give ``error``, once, and no commit after it."""
    return Phase(
        {"i": words},
        {"o_body": list(body)},
        {"o_error": (255, [error]), "o_commit": (1, [1] * commits)},
        {"i_accept": 1},
        fresh=True,
        settle=2,
    )


def check(refusals, *, link_bits=64):
    """Run one attempt after the other, with a reset before each."""
    config = make_config(2, 2, link_bits=link_bits)
    simulate(PacketIn(config), refusals, rng=np.random.default_rng(2020), gaps=0.3)


@pytest.mark.parametrize("link_bits", [32, 64])
def test_unknown_kind(link_bits):
    kinds = [0, 0xA0, 0xA1, 0xA8, 0xB1, 0xFF]
    packets = [packet(kind, sequence=1, link_bits=link_bits) for kind in kinds]
    check([refusal(words[:-1], Error.HEADER) for words in packets], link_bits=link_bits)


def test_flags_where_there_are_none():
    refusals = []
    for kind, fields in BLOCKS.items():
        for flags in (2, 3, 128) + (1,) * (kind != "END"):
            words = packet(kind, [0] * words_of_block(fields, 64), sequence=1, flags=flags)
            refusals.append(refusal(words[:1], Error.HEADER))
    check(refusals)


def test_sequence():
    """Neither one that is not the next nor the same once more."""
    wrong = [packet("END", sequence=number)[:1] for number in (0, 2, 65535, 257)]
    twice = [*packet("COUNTERS", sequence=1), *packet("COUNTERS", sequence=1)[:1]]
    refusals = [refusal(words, Error.SEQUENCE) for words in wrong]
    check([*refusals, refusal(twice, Error.SEQUENCE, commits=1)])


@pytest.mark.parametrize("link_bits", [32, 64, 128])
def test_length(link_bits):
    """A payload shorter than its block; a longer one where there is nothing else."""
    head, refusals = max(64 // link_bits, 1), []
    for kind, fields in BLOCKS.items():
        least = words_of_block(fields, link_bits)
        only = kind in {"LAYER", "END", "COUNTERS"}
        for length in [*range(least), *([least + 1, 999] if only else [])]:
            words = packet(kind, [0] * length, sequence=1, link_bits=link_bits)
            refusals.append(refusal(words[:head], Error.LENGTH))
    check(refusals, link_bits=link_bits)


@pytest.mark.parametrize("link_bits", [32, 64, 128])
def test_extended_block_that_is_cut(link_bits):
    """The header cannot know it: the error comes with the last word of the payload."""
    long = words_of_block(8, link_bits) + words_of_block(LONG - 8, link_bits)
    refusals = []
    for length in range(words_of_block(8, link_bits), long):
        payload = [EXTENDED, *[0] * (length - 1)]
        words = packet("PASS", payload, sequence=1, link_bits=link_bits)
        refusals.append(refusal(words[:-1], Error.LENGTH))
    check(refusals, link_bits=link_bits)


@pytest.mark.parametrize("link_bits", [32, 64])
def test_crc(link_bits):
    """Any flipped bit behind the header is found by the trailer, and by nothing before it."""
    rng = np.random.default_rng(2021)
    blocks = to_words([1, 2, 3, 4], 16, link_bits)
    words = packet("IFMAP", [*blocks, 5, 6, 7], sequence=1, identity=9, link_bits=link_bits)
    head, refusals = max(64 // link_bits, 1), []
    for index in range(head, len(words)):
        damaged = list(words)
        damaged[index] ^= 1 << int(rng.integers(link_bits))
        refusals.append(refusal(damaged, Error.CRC, body=damaged[-4:-1]))
    check(refusals, link_bits=link_bits)


def test_waits_for_accept():
    """The trailer waits as long as it must, and commits in the cycle in which it is taken."""
    words = packet("COUNTERS", sequence=1)
    blocked = Phase({"i": words[:-1]}, {}, {"o_commit": (1, [])}, {"i_accept": 0}, settle=1)
    offer = {"i__valid": 1, "i__payload": words[-1]}
    waiting = Phase(constants=offer, cycles=20, finals={"o_ending": 1, "i__ready": 0})
    taken = Phase(constants=offer | {"i_accept": 1}, finals={"o_commit": 1, "i__ready": 1})
    after = Phase(finals={"o_commit": 0, "o_described": 0})
    rng = np.random.default_rng(2022)
    simulate(PacketIn(make_config(2, 2)), [blocked, waiting, taken, after], rng=rng)


def test_nothing_behind_the_end_of_a_program():
    """Behind an END with flag 1 no word is taken until a reset; behind another END they are."""
    rng = np.random.default_rng(2023)
    words = [*packet("END", sequence=1), *packet("END", sequence=2, flags=1)]
    good = Phase({"i": words}, {}, {"o_commit": (1, [1, 1])}, {"i_accept": 1}, settle=1)
    offer = {"i__valid": 1, "i__payload": packet("COUNTERS", sequence=3)[0]}
    ended = Phase(constants=offer, cycles=9, finals={"i__ready": 0, "o_error": 0})
    again = Phase({"i": packet("COUNTERS", sequence=1)}, {}, {"o_commit": (1, [1])})
    again.fresh, again.constants = True, {"i_accept": 1}
    simulate(PacketIn(make_config(2, 2)), [good, ended, again], rng=rng)
