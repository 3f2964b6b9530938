# amaranth: UnusedElaboratable=no
"""PsumReader and PsumWriter: addresses, columns, distance, areas, tokens."""

import numpy as np
import pytest
from amaranth.hdl import Cat, Module
from amaranth.lib import wiring
from amaranth.lib.wiring import Out

from lacuna.hw.array.chain import tagged_psum_word
from lacuna.hw.control.psum_stream import PsumReader, PsumWriter, psum_pass
from lacuna.hw.flow import connect
from lacuna.tb.array_pass import ArrayPass, make_config, words_of
from lacuna.tb.traffic import Phase, cycles_of, simulate


class Joined(wiring.Component):
    """A PsumWriter that gets its words as from the collector: together with their columns."""

    def __init__(self, config):
        self.config = config
        writer = PsumWriter(config)
        names = ("i_pass", "i_area", "i_areas", "i_set", "o_write")
        names += ("o_written", "o_final", "o_done")
        members = {name: writer.signature.members[name] for name in names}
        self.column_bits = len(writer.o_column.p)
        members["i"] = writer.signature.members["i_word"]
        members |= {"o_taken": Out(1 + self.column_bits), "o_asks": Out(1)}
        super().__init__(members)

    def elaborate(self, platform):
        m = Module()
        m.submodules.writer = writer = PsumWriter(self.config)
        connect(m, self.i_pass, writer.i_pass)
        connect(m, writer.o_write, self.o_write)
        for name in ("i_area", "i_areas", "i_set"):
            m.d.comb += getattr(writer, name).eq(getattr(self, name))
        for name in ("o_written", "o_final", "o_done"):
            m.d.comb += getattr(self, name).eq(getattr(writer, name))
        column, word = writer.o_column, writer.i_word
        m.d.comb += [
            word.p.eq(self.i.p),
            word.valid.eq(self.i.valid & column.valid),
            column.ready.eq(self.i.valid & word.ready),
            self.i.ready.eq(column.valid & word.ready),
            self.o_asks.eq(column.valid),
            self.o_taken.eq(Cat(column.valid & column.ready, column.p)),
        ]
        return m


def descriptor(work):
    """Return the payload of ``i_pass``."""
    fields = {
        "first": work.first,
        "final": work.final,
        "last_values": work.psum_last_values,
        "images": work.images,
        "steps": work.steps,
        "row_words": work.psum_row_words,
        "groups": work.groups,
        "rows": work.group_rows,
        "tail_rows": work.tail_rows,
        "distance": work.distance,
        "base": work.psum_base,
    }
    for name in ("image_stride", "step_stride", "group_stride"):
        fields[name] = getattr(work, f"psum_{name}")
    return psum_pass(work.config).const(fields).as_bits()


def addresses(work):
    """Return the buffer addresses of a pass, in order."""
    return [address for address, _column, _index in work.psum_items()]


def memory_words(work):
    """Return the words that a pass reads."""
    words = words_of(work.psums, work.config.psum_bits, work.config.link_bits)
    return [int(words[index]) for _address, _column, index in work.psum_items()]


def tagged(work):
    """Return the words for the chains; of the token only ``end`` and ``last`` count."""
    mask = tagged_psum_word(work.config).const({"word": {"end": 1, "last": 1}}).as_bits()
    *words, end = work.psums_in()
    return [*words, (end, mask)]


def reader_phase(passes, *, written=True):
    """Return the phase of a reader; with ``written`` a word is written after it has left."""
    reads = [work for work in passes if not work.first]
    phase = Phase(
        {
            "i_pass": [descriptor(work) for work in passes],
            "i_data": [word for work in reads for word in memory_words(work)],
        },
        {
            "o_address": [address for work in reads for address in addresses(work)],
            "o": [word for work in passes for word in tagged(work)],
        },
        after={"i_data": "o_address"},
        finals={"o_idle": 1},
        settle=3,
    )
    if written:  # tokens are not written: a few too many do no harm at the end of the last pass
        phase.pulses = {"i_written": "i_data"}
    return phase


def reader_case(rng, config, number=3):
    """Return a reader and a phase: each pass reads, without a limit by distance."""
    passes = [ArrayPass(config, rng, first=False) for _pass in range(number)]
    return PsumReader(config), [reader_phase(passes)]


def writer_phase(passes):
    """Return the phase of a writer."""
    rng = passes[0].rng
    items = [item for work in passes for item in work.psum_items()]
    words = rng.integers(0, 2**32, len(items)).tolist()
    bits = [address | word << 16 for (address, *_rest), word in zip(items, words, strict=True)]
    return Phase(
        {"i_pass": [descriptor(work) for work in passes], "i": words},
        {"o_write": bits},
        {
            "o_taken": (1, [1 | column << 1 for _address, column, _index in items]),
            "o_written": (1, [1] * len(items)),
            "o_done": (1, [1] * len(passes)),
            "o_final": (1, [1] * sum(work.final for work in passes)),
        },
        settle=3,
    )


def writer_case(rng, config, number=4):
    """Return a writer and a phase: passes that are final or not, first or not."""
    flags = [{"final": bool(k & 1), "first": bool(k & 2)} for k in range(number)]
    passes = [ArrayPass(config, rng, **flag) for flag in flags]
    areas = Phase(constants={"i_set": 1, "i_areas": sum(work.first for work in passes)}, cycles=1)
    phase = writer_phase(passes)
    phase.constants = {"i_set": 0}
    return Joined(config), [areas, phase]


def line(config, rng, words, **fields):
    """Return a pass of ``words`` psum words in one row."""
    fixed = {"images": 1, "steps": 1, "groups": 1, "group_rows": 1, "window": 1}
    work = ArrayPass(config, rng, **(fixed | fields), _columns_per_row=words * config.psum_lanes)
    work.p, work.psum_row_words, work.psum_last_values = 1, words, config.psum_lanes
    shape = 1, 1, 1, 1, words * config.psum_lanes
    work.psums = rng.integers(-99, 99, shape) * (not work.first)
    return work


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("columns, bits", [(2, 16), (4, 32), (1, 16)])
def test_reader(columns, bits, gaps):
    rng = np.random.default_rng([2017, columns])
    config = make_config(2, columns, psum_bits=bits)
    simulate(*reader_case(rng, config), rng=rng, gaps=gaps, reset_after=31)


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
def test_first_passes_read_nothing(gaps):
    """Zeros go to the chains, no address to the buffer; passes of both kinds alternate."""
    rng = np.random.default_rng(2018)
    config = make_config(2, 3)
    passes = [ArrayPass(config, rng, first=first) for first in (True, False, True, True, False)]
    simulate(PsumReader(config), [reader_phase(passes)], rng=rng, gaps=gaps, reset_after=40)


@pytest.mark.parametrize("first", [False, True])
def test_reader_one_word_per_cycle(first):
    """A pass costs its words and one cycle for its token."""
    rng = np.random.default_rng(2019)
    config = make_config(2, 4)
    passes = [ArrayPass(config, rng, first=first) for _pass in range(2)]
    log = simulate(PsumReader(config), [reader_phase(passes)], rng=rng)
    cycles = cycles_of(log, "o")
    assert cycles == list(range(cycles[0], cycles[0] + len(cycles)))
    assert cycles[0] == 3  # pass, loop nest, address and tag, word


@pytest.mark.parametrize("gaps", [0.0, 0.4])
@pytest.mark.parametrize("distance", [1, 2, 7, 40])
def test_distance(distance, gaps):
    """Word i is read when word i - ``distance`` has been written, as soon as that and no sooner."""
    rng = np.random.default_rng([2020, distance])
    config = make_config(2, 2)
    work = line(config, rng, 30, first=False, distance=distance)
    phase = reader_phase([work])
    log = simulate(PsumReader(config), [phase], rng=rng, gaps=gaps)
    reads, written = cycles_of(log, "o_address"), cycles_of(log, "i_written")
    for number in range(distance, 30):
        assert written[number - distance] < reads[number]
        if not gaps and distance < 3:
            assert reads[number] == written[number - distance] + 1


def test_distance_counts_first_passes():
    """The words of a first pass count: the next one reads what the first has written."""
    rng = np.random.default_rng(2021)
    config = make_config(2, 2)
    first = line(config, rng, 5, distance=5)
    second = line(config, rng, 5, first=False, distance=5)
    waiting = reader_phase([first, second], written=False)
    waiting.inputs["i_data"], waiting.outputs["o_address"] = [], []
    waiting.outputs["o"] = tagged(first)
    waiting.settle, waiting.finals = 12, {"o_idle": 0, "o_address__valid": 0}
    one = Phase(constants={"i_written": 1}, cycles=1)
    read_one = Phase(outputs={"o_address": addresses(second)[:1]}, constants={"i_written": 0})
    read_one.settle = 12
    rest = Phase(
        {"i_data": memory_words(second)},
        {"o_address": addresses(second)[1:], "o": tagged(second)},
        constants={"i_written": 1},
    )
    simulate(PsumReader(config), [waiting, one, read_one, rest], rng=rng)


def test_idle_when_all_words_have_left():
    """Words that have been asked for and have not come keep the reader busy."""
    rng = np.random.default_rng(2027)
    work = line(make_config(2, 2), rng, 3, first=False, distance=9)
    asking, answered = (reader_phase([work], written=False) for _phase in range(2))
    asking.inputs["i_data"], asking.outputs["o"] = [], []
    asking.finals, asking.settle = {"o_idle": 0}, 9
    answered.inputs["i_pass"], answered.outputs["o_address"], answered.after = [], [], {}
    simulate(PsumReader(make_config(2, 2)), [asking, answered], rng=rng)


def test_first_passes_wait_for_nothing():
    """Whatever the distance, zeros need no word to have been written."""
    rng = np.random.default_rng(2026)
    config = make_config(2, 2)
    simulate(PsumReader(config), [reader_phase([line(config, rng, 9, distance=1)], written=False)],
             rng=rng)  # fmt: skip


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("columns", [2, 4, 1])
def test_writer(columns, gaps):
    rng = np.random.default_rng([2022, columns])
    simulate(*writer_case(rng, make_config(2, columns)), rng=rng, gaps=gaps, reset_after=31)


def test_writer_one_word_per_cycle():
    rng = np.random.default_rng(2023)
    config = make_config(2, 4)
    passes = [ArrayPass(config, rng, first=False) for _pass in range(3)]
    phase = writer_phase(passes)
    log = simulate(Joined(config), [phase], rng=rng)
    cycles = cycles_of(log, "o_write")
    assert cycles == list(range(cycles[0], cycles[0] + len(cycles)))


def test_done_and_final():
    """Both come with the last word of a pass; FINAL only where the pass has the flag."""
    rng = np.random.default_rng(2024)
    config = make_config(2, 2)
    passes = [line(config, rng, 4, first=False, final=final) for final in (False, True, False)]
    log = simulate(Joined(config), [writer_phase(passes)], rng=rng, gaps=0.3)
    written = cycles_of(log, "o_write")
    assert cycles_of(log, "o_done") == written[3::4]
    assert cycles_of(log, "o_final") == [written[7]]


def test_areas():
    """A FIRST pass waits for a free area and takes it; others neither wait nor take."""
    rng = np.random.default_rng(2025)
    config = make_config(2, 2)

    def run(first):
        return writer_phase([line(config, rng, 3, first=first)])

    set_two = Phase(constants={"i_set": 1, "i_areas": 2}, cycles=1)
    runs = [run(first) for first in (True, False, True, False)]
    runs[0].constants = {"i_set": 0}
    work = line(config, rng, 3)
    starved = Phase({"i_pass": [descriptor(work)]}, finals={"o_asks": 0}, settle=12)
    freed = Phase(constants={"i_area": 1}, cycles=1)
    served = writer_phase([work])
    served.inputs["i_pass"], served.constants = [], {"i_area": 0}
    simulate(Joined(config), [set_two, *runs, starved, freed, served], rng=rng)
