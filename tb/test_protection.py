# amaranth: UnusedElaboratable=no
"""Check bits: golden's code by brute force, the design against golden, memories that carry them."""

from itertools import combinations, product
from types import SimpleNamespace

import numpy as np
import pytest
from amaranth.hdl import Fragment, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out
from amaranth.sim import Simulator

from lacuna.golden import protection as golden
from lacuna.hw import protection as hw
from lacuna.hw.config import PROTECTIONS
from lacuna.hw.formats import MEMORIES
from lacuna.hw.guarded import Guarded, guarded
from lacuna.hw.memory import AsyncRam, SyncRam


GUARDS = PROTECTIONS[1:]
#: Widths of the words of the named machines, and the least ones.
WIDTHS = (1, 2, 3, 4, 5, 8, 11, 12, 16, 18, 26, 27, 38, 57, 58, 64, 69, 128)


def word_of(rng, width):
    """Return a random word."""
    return int.from_bytes(rng.bytes(width // 8 + 1), "little") % 2**width


@pytest.mark.parametrize("width", range(1, 8))
def test_words_lie_far_apart(width):
    """Any two words of the code differ in four bits (parity: in two), found by trying all."""
    for guard, distance in (("parity", 2), ("secded", 4)):
        words = [golden.encode(value, width, guard) for value in range(2**width)]
        assert words[0] == 0
        assert [word % 2**width for word in words] == [*range(2**width)]
        nearest = min((one ^ other).bit_count() for one, other in combinations(words, 2))
        assert nearest == distance


@pytest.mark.parametrize("width", WIDTHS)
def test_every_flip_of_one_or_two_bits(width):
    """One flip is corrected, two are told; parity tells one. Full widths too, each place."""
    rng = np.random.default_rng(width)
    value = word_of(rng, width)
    word = golden.encode(value, width, "secded")
    assert golden.decode(word, width, "secded") == (value, False, False)
    bits = range(width + golden.check_bits(width, "secded"))
    for bit in bits:
        assert golden.decode(word ^ 1 << bit, width, "secded") == (value, True, False)
    for one, other in combinations(bits, 2) if width < 100 else [(0, 1), (5, 130), (127, 128)]:
        assert golden.decode(word ^ 1 << one ^ 1 << other, width, "secded")[1:] == (False, True)
    word = golden.encode(value, width, "parity")
    for bit in range(width + 1):
        assert golden.decode(word ^ 1 << bit, width, "parity")[1:] == (False, True)


def test_check_bits_are_the_fewest():
    """A code of distance 4 with r check bits has 2**(r-1) columns at most (odd weights)."""
    for width in range(1, 130):
        count = golden.check_bits(width, "secded")
        assert 2 ** (count - 1) >= width + count
        assert 2 ** (count - 2) < width + count - 1 or count == 2
        assert hw.check_bits(width, "secded") == count
    assert [hw.check_bits(width, "secded") for width in (8, 16, 32, 64)] == [5, 6, 7, 8]
    with pytest.raises(ValueError, match=r"^protection must be one of none, .* not 'ecc'$"):
        hw.check_bits(8, "ecc")


class Codec(wiring.Component):
    """Encoder and decoder, side by side."""

    def __init__(self, width, protection):
        self.width = width
        self.protection = protection
        stored = width + golden.check_bits(width, protection)
        ports = {"value": In(width), "word": Out(stored)}
        ports |= {"read": In(stored), "found": Out(width), "fault": Out(hw.fault)}
        super().__init__(ports)

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        m.d.comb += self.word.eq(hw.encode(self.value, self.protection))
        value, fault = hw.decode(m, self.read, self.width, self.protection, name="word")
        m.d.comb += self.found.eq(value)
        m.d.comb += self.fault.eq(fault)
        return m


def compare(width, protection, values, words):
    """Encode ``values`` and decode ``words`` as golden does."""
    dut = Codec(width, protection)
    sim = Simulator(dut)

    async def bench(ctx):
        for value in values:
            ctx.set(dut.value, value)
            await ctx.delay(1e-9)
            assert ctx.get(dut.word) == golden.encode(value, width, protection)
        for word in words:
            ctx.set(dut.read, word)
            await ctx.delay(1e-9)
            fault = ctx.get(dut.fault)
            found = ctx.get(dut.found), bool(fault.corrected), bool(fault.lost)
            assert found == golden.decode(word, width, protection), f"{word:#x}"

    sim.add_testbench(bench)
    sim.run()


@pytest.mark.parametrize("protection", PROTECTIONS)
@pytest.mark.parametrize("width", [1, 2, 4, 5])
def test_design_is_golden_for_all_words(width, protection):
    stored = width + golden.check_bits(width, protection)
    compare(width, protection, range(2**width), range(2**stored))


@pytest.mark.parametrize("protection", GUARDS)
@pytest.mark.parametrize("width", [16, 18, 38, 64, 128])
def test_design_is_golden_for_wide_words(width, protection):
    """Words with no, one, two and three flips."""
    rng = np.random.default_rng(width)
    values = [word_of(rng, width) for _case in range(50)]
    stored = width + golden.check_bits(width, protection)
    words = [
        golden.encode(value, width, protection) ^ sum(1 << int(bit) for bit in flipped)
        for value in values
        for count in range(4)
        for flipped in [rng.choice(stored, count, replace=False)]
    ]
    compare(width, protection, values, words)


@pytest.mark.parametrize("kind, protection", [*product([SyncRam, AsyncRam], GUARDS)])
def test_memory(kind, protection):
    """A guarded memory is one of its kind, cycle for cycle; a word never written may be wrong."""
    rng = np.random.default_rng(1)
    plain, dut = kind(width=6, depth=5), Guarded(kind, width=6, depth=5, protection=protection)
    m = Module()
    m.submodules.plain, m.submodules.dut = plain, dut
    sim = Simulator(m)
    sim.add_clock(1e-8)

    async def bench(ctx):
        for _cycle in range(200):
            values = {
                "write_enable": rng.integers(2),
                "write_address": rng.integers(5),
                "write_data": rng.integers(64),
                "read_address": rng.integers(5),
                "read_enable": rng.integers(2),
            }
            for name, value in values.items():
                if name in kind.names:
                    ctx.set(getattr(plain, name), int(value))
                    ctx.set(getattr(dut, name), int(value))
            await ctx.tick()
            assert ctx.get(dut.read_data) == ctx.get(plain.read_data)
            assert ctx.get(dut.fault.as_value()) == 0

    sim.add_testbench(bench)
    sim.run()


def test_nothing_stands_beside_unprotected_words():
    ram = guarded(SyncRam, width=8, depth=4, protection="none")
    Fragment.get(ram, None)  # used
    assert type(ram) is SyncRam
    assert (ram.width, ram.depth) == (8, 4)
    assert hw.fault_port("none") == {}


class Parts(wiring.Component):
    """A word of a memory and what a part has found, reported."""

    def __init__(self, protection):
        ports = {"found": In(hw.fault), "seen": In(1), "used": In(1), "below": In(hw.faults)}
        super().__init__(ports | hw.fault_port(protection))

    def elaborate(self, platform):
        """Only wires."""
        m = Module()
        part = SimpleNamespace(o_faults=self.below)
        hw.report(m, self, part, SimpleNamespace(), filter=[(self.found, self.seen, self.used)])
        return m


def test_what_is_seen_is_lost_and_what_is_used_corrected():
    dut = Parts("parity")
    sim = Simulator(dut)

    async def bench(ctx):
        for found, seen, used, below in product(range(4), range(2), range(2), range(4)):
            ctx.set(dut.found.as_value(), found)
            ctx.set(dut.seen, seen)
            ctx.set(dut.used, used)
            ctx.set(dut.below.as_value(), below)
            await ctx.delay(1e-9)
            place = 2 * MEMORIES.index("filter")
            counted = found & (used | seen << 1)
            assert ctx.get(dut.o_faults.as_value()) == counted << place | below

    sim.add_testbench(bench)
    sim.run()
