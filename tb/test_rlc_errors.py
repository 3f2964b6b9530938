# amaranth: UnusedElaboratable=no
"""RlcDecoder and RlcEncoder: malformed words, resets, and what may change between segments."""

from itertools import chain, pairwise

import numpy as np
import pytest

from lacuna.golden import rlc
from lacuna.hw.codec.rlc import RlcDecoder, RlcEncoder
from lacuna.hw.formats import Error
from lacuna.tb.rlc_segments import (
    Segment,
    bench,
    code,
    feed,
    make_config,
    random_segments,
    unpack,
)
from lacuna.tb.streams import Stall


WIDTHS = (64, 16, 5), (64, 8, 4), (32, 16, 5), (64, 16, 4)
#: Values and pairs of a segment: one pair more than fills words of 3 or 5.
COUNT, PAIRS = 30, 16


def truth(words, config):
    """Return the error that golden finds in ``words``, and all that may come out before it."""
    widths = code(config)

    def judge(length):
        try:
            rlc.decode_segments(words[:length], len(words) * COUNT, COUNT, **widths)
        except rlc.RlcError as error:
            return error.name
        return None

    legal = next((n for n in range(len(words)) if judge(n + 1) != "LENGTH"), len(words))
    name = "NONE" if legal == len(words) else judge(legal + 1)
    values = []
    for word in words[:legal]:
        for k in range(config.pairs_per_word):
            pair = word >> k * (config.run_bits + config.activation_bits)
            level = pair >> config.run_bits & 2**config.activation_bits - 1
            half = 2 ** (config.activation_bits - 1)
            values += [0] * (pair & config.longest_run) + [(level ^ half) - half]
            if len(values) % COUNT == 0:
                break
    expected = []
    for start in range(0, len(values), COUNT):
        chunk = Segment(tuple(values[start : start + COUNT]), True, 0).value_words(config)
        if start + COUNT > len(values):  # it may not come out as the end of a segment
            full = (len(values) - start) % config.activation_lanes == 0
            chunk = [{**word, "last": 0} for word in (chunk if full else chunk[:-1])]
        expected += chunk
    return name, expected


def check(config, cases, *, stall):
    """Run the decoder on each list of words, with a reset between them, and compare with golden.

    Returns how often each error was seen.
    """
    dut = RlcDecoder(config)
    seen = dict.fromkeys(Error.__members__, 0)

    async def process(ctx, reset):
        for words in cases:
            name, expected = truth(words, config)
            inputs = {"i": words, "i_segment": [{"coded": 1, "values": COUNT}] * len(words)}
            cycles = 40 + 4 * len(words) + 4 * len(expected)
            taken, trace, waiting = await feed(ctx, dut, inputs, stall=stall, cycles=cycles)
            where = f"{[hex(word) for word in words]}"
            assert trace[-1][-1] == Error[name], where
            if name == "NONE":
                assert unpack(taken) == expected, where
            else:
                assert unpack(taken) == expected[: len(taken)], where
                assert waiting == 0, where
            for before, now in pairwise(trace):
                if now[-1]:
                    assert now[-2], f"not drained: {where}"
                    assert not now[0] or (before[0] and not before[1]), f"a new offer: {where}"
                assert before[-1] in {0, now[-1]}, f"not sticky: {where}"
            seen[name] += 1
            await reset()

    bench(dut, process)
    return seen


def good_words(rng, config):
    """Return the words of each of three segments of ``PAIRS`` pairs."""
    words = []
    for _segment in range(3):
        values = np.zeros(COUNT, int)
        places = [*rng.choice(COUNT - 1, PAIRS - 1, replace=False), COUNT - 1]
        values[places] = rng.integers(1, 2 ** (config.activation_bits - 1), PAIRS)
        words.append(Segment(tuple(values.tolist()), True, 0).link_words(config))
    return words


def faults(words, config):
    """Yield (name, damaged words of the segment) for every place where an error may be."""
    pair_bits, top = config.run_bits + config.activation_bits, config.link_bits - 1
    spare, position = config.pairs_per_word * pair_bits, 0
    for index, word in enumerate(words):

        def damaged(new, index=index):
            return [*words[:index], new, *words[index + 1 :]]

        last = index == len(words) - 1
        yield ("RLC_LATE" if last else "RLC_EARLY"), damaged(word ^ 1 << top)
        for bit in sorted({spare, top - 1} & set(range(spare, top))):
            yield "RLC_PAD", damaged(word | 1 << bit)
        for k in range(config.pairs_per_word):
            run = word >> k * pair_bits & config.longest_run
            if position == COUNT:
                for bit in (0, config.run_bits - 1, config.run_bits, pair_bits - 1):
                    yield "RLC_PAD", damaged(word | 1 << k * pair_bits + bit)
                continue
            for crossing in sorted({COUNT - position, config.longest_run}):
                if COUNT - position <= crossing <= config.longest_run:
                    yield "RLC_RUN", damaged(word + (crossing - run << k * pair_bits))
            position += run + 1


@pytest.mark.parametrize("idle, stall", [(0, 0), (0.3, 0.5)])
@pytest.mark.parametrize("widths", WIDTHS, ids=str)
def test_every_error(widths, idle, stall):
    rng = np.random.default_rng(2017)
    config = make_config(*widths)
    first, second, third = good_words(rng, config)
    cases, counts = [], dict.fromkeys(Error.__members__, 0)
    for name, words in faults(second, config):
        cases.append(first + words + third)
        assert truth(cases[-1], config)[0] == name
        counts[name] += 1
    seen = check(config, cases, stall=Stall(rng, idle=idle, stall=stall))
    assert seen == counts


@pytest.mark.parametrize("widths", WIDTHS, ids=str)
def test_random_damage(widths):
    """Whatever golden makes of a flipped bit or of arbitrary words, the design makes too."""
    rng = np.random.default_rng(2018)
    config = make_config(*widths)
    cases = [list(chain(*good_words(rng, config))) for _case in range(80)]
    for number, words in enumerate(cases):
        index = rng.integers(len(words))
        if number % 2:
            words[index] = int.from_bytes(rng.bytes(config.link_bits // 8))
        else:
            words[index] ^= 1 << int(rng.integers(config.link_bits))
    seen = check(config, cases, stall=Stall(rng, idle=0.2, stall=0.3))
    assert seen["NONE"]


@pytest.mark.parametrize("component", [RlcDecoder, RlcEncoder])
def test_reset(component):
    """After a reset in any state the next segments are right."""
    rng = np.random.default_rng(2019)
    config, stall = make_config(64, 16, 5), Stall(rng, idle=0.1, stall=0.4)
    dut = component(config)

    def payloads():
        segments = random_segments(rng, config, coded=True, density=0.5, lengths=[7, 33, 12])
        links = [segment.link_words(config) for segment in segments]
        values = list(chain(*(segment.value_words(config) for segment in segments)))
        if component is RlcDecoder:
            tokens = [segment.token() for segment in segments]
            return {"i": list(chain(*links)), "i_segment": tokens}, values
        coded = [
            {"data": word, "last": int(index == len(words) - 1)}
            for words in links
            for index, word in enumerate(words)
        ]
        return {"i": values}, coded

    def plain(payload):
        if component is RlcDecoder:
            return unpack([payload])[0]
        return {"data": payload.data, "last": payload.last}

    async def process(ctx, reset):
        if component is RlcEncoder:
            ctx.set(dut.coded, 1)
        for cycles in range(40):
            await feed(ctx, dut, payloads()[0], stall=stall, cycles=cycles)
            await reset()
            inputs, expected = payloads()
            taken, _trace, _waiting = await feed(ctx, dut, inputs, stall=stall, cycles=100)
            assert [plain(payload) for payload in taken] == expected
            await reset()

    bench(dut, process)


def test_zero_point_changes():
    """Between segments the zero point may change while the decoder is empty."""
    config, stall = make_config(64, 16, 5), Stall(None)
    dut = RlcDecoder(config)

    async def process(ctx, reset):
        for zero_point in (0, 5, -7, 3):
            ctx.set(dut.zero_point, zero_point)
            segment = Segment((zero_point,) * 6 + (zero_point + 1, zero_point), True, zero_point)
            inputs = {"i": segment.link_words(config), "i_segment": [segment.token()]}
            taken, _trace, _waiting = await feed(ctx, dut, inputs, stall=stall, cycles=10)
            assert unpack(taken) == segment.value_words(config)

    bench(dut, process)


def test_no_values():
    """A segment of 0 values has no words."""
    config = make_config(64, 16, 5)
    dut = RlcDecoder(config)
    segment = Segment((1, 0, 2), True, 0)
    tokens = [{"coded": coded, "values": 0} for coded in (0, 1)]

    async def process(ctx, reset):
        inputs = {
            "i": segment.link_words(config) * 2,
            "i_segment": [*tokens, segment.token(), *tokens, segment.token()],
        }
        taken, trace, waiting = await feed(ctx, dut, inputs, stall=Stall(None), cycles=20)
        assert unpack(taken) == segment.value_words(config) * 2
        assert waiting == 0
        assert not any(error for *_offer, error in trace)

    bench(dut, process)
