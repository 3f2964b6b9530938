"""Cases that go to the ends of what fields and registers can hold: bits that others do not reach.

Most are right programs, which golden obeys. Those that must end in an error say in which. Those
that a machine would obey for hours, or that only contradict themselves, are reset under way: of
them nothing may come out.
"""

from dataclasses import replace

from lacuna.hw.formats import Error, IfmapFlag, PassFlag, StoreFlag
from lacuna.sim.suite import Case
from lacuna.tb.suite_truth import out_of
from lacuna.tb.wide_programs import WideProgram


__all__ = ["wide_cases"]

FULL = 0xFFFF
#: What fields that nothing uses may hold.
UNUSED = dict.fromkeys(
    (
        *("ifmap_image_stride", "ifmap_step_stride", "ifmap_set_stride", "ifmap_slot_stride"),
        *("psum_image_stride", "psum_step_stride", "psum_group_stride"),
    ),
    FULL,
)
#: A tile of one packet; a pass that does all of a layer, and what is stored of it.
TILE = IfmapFlag.ACQUIRE | IfmapFlag.READY
FIRST, FINAL = PassFlag.FIRST | PassFlag.ACQUIRE, PassFlag.FINAL | PassFlag.RELEASE
LAST = StoreFlag.WAIT | StoreFlag.RELEASE
#: Images, or steps, of the longest layers: their numbers take every bit of a field.
MANY = 2**15 + 1
#: Programs whose answers are taken slowly.
SLOW = {"a slow link", "a late area"}


def wide_cases(config):
    """Yield the cases for a machine."""
    for name, program in good_programs(config):
        words = program.words
        case = Case(name=name, words=words, out=out_of(words, config), exact=True)
        if name in SLOW:
            case = replace(case, exact=False, stall_out=0.9)
        yield case
    for loops in ({"images": MANY}, {"images": 2, "steps": MANY}):
        words = repeated(config, **loops).words
        out = out_of(repeated(config).words, config)  # each time the same words become the same
        yield Case(name=f"again {loops}", words=words, out=out, exact=True, limit=20 * MANY)
    good = WideProgram(config)
    good.layer()
    good.load(segments=3, values=9, flags=TILE)
    good.work(columns=3, p=2, window=3, retire=3, kernel_rows=3, pairs=3, flags=FIRST | FINAL)
    good.store(base=1000, values=6, period=8, flags=LAST)
    good.end()
    answer = out_of(good.words, config)
    for name, program, code in bad_programs(config):
        yield Case(name=name, words=program.words + good.words, out=answer, errors=(int(code),))
    for name, program, stop in stopped_programs(config):
        yield Case(name=name, words=program.words, stop=stop)
        yield Case(name="after it", words=good.words, out=answer)


def good_programs(config):
    """Yield name and program of programs that are right."""
    yield "tall filters", tall(config)
    yield "long rows", long_rows(config)
    yield "long segments and stores", stores(config)
    yield "a slow link", stores(config, words=200)
    yield "a late area", late(config)
    yield "many layers", layers(config)
    yield "many tiles and final passes", tiles(config)
    yield "longest runs", runs(config)


def tall(config):
    """Return filters as high as they may be, p as great, and strides that nothing uses."""
    program = WideProgram(config)
    rows, most = 127, config.psum_spad_words
    for number in range(2):
        program.layer(ifmap_areas=15, psum_areas=255)
        program.load(segments=3 * rows + rows + 1 + 200, values=4, flags=TILE)
        shape = {"kernel_rows": rows, "row_step": (rows, 60)[number], "p": most}
        shape |= {"group_rows": config.columns}
        shape |= {"window": 4, "retire": 4 - number, "pairs": config.rows, **UNUSED}
        shape |= {"psum_base": 800, "distance": FULL}
        program.work(**shape, flags=FIRST)
        shape |= {"flags": FINAL, "distance": 2 * config.columns}
        program.work(**shape | {"row": rows - 2, "ifmap_slot_stride": 200})
        store = {"base": 800, "rows": config.columns, "values": most, "period": most}
        program.store(**store, flags=LAST, threshold=3)
        program.end(last=number == 1, counters=True)
    return program


def long_rows(config):
    """Return rows that take nearly all of the buffer."""
    program = WideProgram(config)
    program.layer()
    program.load(values=1300, flags=TILE)
    program.work(columns=1300, p=2, psum_base=330, flags=FIRST | FINAL)
    program.store(base=330, values=2600, flags=LAST | StoreFlag.CODED, threshold=20000)
    program.end(last=False)
    program.layer()
    program.load(values=3000, flags=TILE)
    long = {"columns": 250, "window": 12, "retire": 12, "psum_base": 760}
    program.work(**long, flags=FIRST | FINAL)
    program.store(base=760, values=250, flags=LAST, threshold=FULL)
    program.end()
    return program


def stores(config, words=None):
    """Return as many rows, and as many values of a row, as the buffer has words.

    What is stored has been loaded: a packet ends when its words are in the buffer.
    """
    program, rescale = WideProgram(config), StoreFlag.RESCALE
    words = words or config.buffer_words
    loads = [{"values": 4 * words}, {"segments": words, "values": 2}, {"segments": words}]
    fields = [
        {"rows": words},
        {"values": 4 * words, "period": 7, "flags": rescale, "threshold": FULL},
        {"rows": words, "values": 3, "flags": rescale | StoreFlag.RELU},
    ]
    for load, store in zip(loads, fields, strict=True):
        program.layer()
        program.load(**load)
        program.store(**store)
        program.end(last=store is fields[-1], counters=True)
    return program


def late(config):
    """Return a pass that waits for its psum area until all queues on the way are full."""
    program = WideProgram(config)
    program.layer()
    program.load(values=400, flags=TILE)
    columns = {"columns": 400, "psum_base": 100}
    program.work(**columns, flags=FIRST | PassFlag.FINAL)
    program.store(base=100, values=400, flags=LAST)
    again = {"images": 100, "group_rows": config.columns, "psum_image_stride": 4}
    again |= {"psum_base": 400, "flags": PassFlag.FIRST | FINAL}
    program.work(**again)
    program.store(base=400, rows=400, flags=LAST)
    program.end()
    return program


def layers(config):
    """Return layers without work: packets in and out, each with its number."""
    program = WideProgram(config)
    for _layer in range(1030):
        program.layer()
        program.end(last=False)
    program.layer()
    program.end(counters=True)
    return program


def tiles(config):
    """Return tiles that nobody acquires, and final passes that no store waits for."""
    program = WideProgram(config)
    program.layer()
    for _tile in range(200):
        program.load(flags=IfmapFlag.READY)
    for number in range(260):
        flags = PassFlag.FINAL if number else PassFlag.FINAL | FIRST
        program.work(flags=flags, short=number > 0)
    program.end()
    return program


def runs(config):
    """Return a code whose longest runs begin in the last lane of a word."""
    program = WideProgram(config)
    program.layer()
    pairs, longest = [(0, 5)] * 3, [(config.longest_run, 7)] * 3
    code = [
        sum((run | value << 5) << 21 * place for place, (run, value) in enumerate(word))
        for word in (pairs, longest, longest)
    ]
    code[-1] |= 1 << 63
    program.load(code, flags=IfmapFlag.CODED, values=3 + 6 * 32)
    program.store(values=3 + 6 * 32, flags=StoreFlag.CODED)
    program.end()
    return program


def repeated(config, **loops):
    """Return a small pass that is done again and again: counters that count far."""
    program = WideProgram(config)
    program.layer()
    program.load(flags=TILE)
    program.work(**loops, flags=FIRST | FINAL)
    program.store(base=1000, flags=LAST)
    program.end(counters=True)
    return program


def bad_programs(config):
    """Yield name, program and error of programs with packets whose bits are all wrong."""
    for kind, payload in {
        "LAYER": [FULL, FULL, 0x7FFE, FULL],
        "IFMAP": [FULL] * 4,
        "PASS": [FULL] * 40,  # a word of filters, too
        "STORE": [FULL] * 8,
    }.items():
        program = WideProgram(config)
        if kind != "LAYER":
            program.layer()
        program.add(kind, program.fields(*payload), identity=FULL)
        yield f"every bit of {kind}", program, Error.FIELD
    for name, fields in (
        ("psums at the last address", {"psum_base": FULL}),
        ("more rows than words", dict.fromkeys(("ifmap_rows", "ifmap_tail_rows"), 4095)),
    ):
        program = WideProgram(config)
        program.layer()
        program.work(**fields)
        program.end()  # which waits for the pass
        yield name, program, Error.ADDRESS
    program = WideProgram(config)
    program.layer()
    program.store([0xFFFF << 48] * 4)
    yield "every bit of a shift", program, Error.FIELD
    program = WideProgram(config)
    program.parts.append([2**64 - 1])
    yield "every bit of a header", program, Error.HEADER


def stopped_programs(config):
    """Yield name, program and cycle of the reset of programs that would work for hours."""
    program = WideProgram(config)
    program.layer()
    loops = dict.fromkeys(("images", "steps", "ifmap_row_words", "psum_row_words"), FULL)
    loops |= {"slots": FULL, "ifmap_tail_rows": FULL, "distance": FULL}
    program.work(**UNUSED | loops | {"ifmap_slot_stride": 0})
    yield "endless loops", program, len(program.words) + 1100
    program = WideProgram(config)
    program.layer()
    longest = sum(31 << 21 * place for place in range(3))
    program.load([longest] * 20, flags=IfmapFlag.CODED, segments=FULL, values=FULL)
    program.parts[-1][0] |= FULL << 16
    yield "endless segments", program, len(program.words) + 20
    for flags in (StoreFlag(0), StoreFlag.WAIT):
        program = WideProgram(config)
        program.layer()
        for _store in range(2):
            program.store(rows=FULL, values=FULL, base=0, threshold=FULL, flags=flags)
        yield "endless stores", program, len(program.words) + 20
