"""The cases of a quick suite for ``tiny``: layers of every kind, pauses, resets, bad programs."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, map_layer
from lacuna.host.program import program
from lacuna.host.tiling import Choice
from lacuna.hw.formats import Error
from lacuna.sim.suite import Case
from lacuna.tb.bad_cases import bad_programs
from lacuna.tb.judged_cases import judged_cases
from lacuna.tb.layers import choices, jobs, layers, random_job
from lacuna.tb.programs import example, golden_error, taken_program, written
from lacuna.tb.suite_truth import NAME, out_of
from lacuna.tb.wide_cases import wide_cases


__all__ = ["cases"]

#: Programs of random layers; programs of one layer, mapped in any way; the same under pauses; and
#: small ones, of which the first are like those.
PROGRAMS, MAPPINGS, PAUSED, SMALL = 12, 24, 16, 54
#: Layers in a program, and products of a layer that stands alone, and of one under pauses.
MOST_LAYERS, MOST_MACS, MOST_PAUSED, MOST_SMALL = 5, 8_000, 2_000, 3_000
#: Layers that take the whole buffer: ifmaps in the upper half, psums in both, many areas.
LARGE = [
    ({"C": 4, "M": 4, "H": 16, "W": 32, "R": 1, "S": 1}, {"p": 4, "q": 4, "columns": 32}),
    ({"C": 4, "M": 1, "H": 24, "W": 32, "R": 1, "S": 1}, {"p": 1, "q": 4, "columns": 32}),
    (
        {"C": 2, "M": 28, "H": 8, "W": 16, "R": 1, "S": 1},
        {"p": 4, "q": 1, "columns": 16, "psum_areas": 7, "resident": 7},
    ),
]
#: Layers with long rows, coded both ways, and the share of zeros in them.
LONG = [
    ({"C": 2, "M": 2, "H": 1, "W": 900, "R": 1, "S": 1}, 0.99),
    ({"C": 1, "M": 1, "H": 2, "W": 700, "R": 1, "S": 3}, 0.999),
    ({"C": 3, "M": 5, "H": 4, "W": 70, "R": 2, "S": 2}, 0.97),
    ({"C": 4, "M": 3, "H": 3, "W": 50, "R": 1, "S": 1}, 1.0),
    ({"C": 1, "M": 1, "H": 12, "W": 13, "R": 1, "S": 1}, 0.8),
    ({"C": 1, "M": 1, "H": 40, "W": 1, "R": 1, "S": 1}, 0.5),
]
#: Layers whose filters all have their own bias, factor and shift.
RESCALED = [
    {"C": 1, "M": 64, "H": 3, "W": 5, "R": 1, "S": 1, "threshold": 3},
    {"C": 2, "M": 40, "H": 3, "W": 6, "R": 2, "S": 2, "relu": True, "ofmap_coded": True},
]
#: A layer that takes more than 2**14 cycles.
SLOW = {"C": 8, "M": 10, "H": 16, "W": 24, "R": 3, "S": 3}
#: How source and sink pause.
PAUSES = [(0.5, 0.0), (0.0, 0.5), (0.5, 0.5), (0.9, 0.0), (0.0, 0.9), (0.9, 0.9)]
#: Cycles of a reset.
STOPS = (20, 60, 130, 200, 290, 410, 480, 560)
#: Those of a layer of several passes.
STOPPED = range(200, 900, 17)


def drawn(strategy, count):
    """Return ``count`` values of a strategy, the same ones each time."""
    found = []

    @settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def draw(value):
        found.append(value)

    draw()
    return found[:count]


@st.composite
def mapped(draw, config, most):
    """Draw a job of at most so many products, cut in any legal way."""
    layer = draw(layers(config).filter(lambda layer: layer.macs <= most))
    choice = draw(choices(layer, config))
    zeros = draw(st.sampled_from([0, 0.5, 0.9]))
    mapping = Mapping(layer, config, choice, {})
    return random_job(mapping, zeros=zeros, seed=draw(st.integers(0, 2**16)))


def cases(config):
    """Return every case, in the order in which they are run."""
    found = [*good_cases(config), *stopped_cases(config), *bad_cases(config)]
    return [
        *found,
        *silent_cases(config),
        *large_cases(config),
        *long_cases(config),
        *more_cases(config),
        *judged_cases(config),
        *wide_cases(config),
    ]


def good_cases(config):
    """Yield programs that are right."""
    several = drawn(
        st.lists(jobs(config, map_with=map_layer), min_size=1, max_size=MOST_LAYERS), PROGRAMS
    )
    several += [[job] for job in drawn(mapped(config, MOST_MACS), MAPPINGS)]
    for number, each in enumerate(several):
        words = written(each)
        yield Case(
            name=f"layers {number}",
            words=words,
            out=out_of(words, config),
            exact=True,
            layers=tuple(each),
        )
    words = [int(word) for word in program([example(config)], counters=False).words]
    yield Case(name="no counters", words=words, out=out_of(words, config), exact=True)
    for number, job in enumerate(drawn(mapped(config, MOST_PAUSED), PAUSED)):
        stall_in, stall_out = PAUSES[number % len(PAUSES)]
        words = written([job])
        yield Case(
            name=f"pauses {number}",
            words=words,
            out=out_of(words, config),
            stall_in=stall_in,
            stall_out=stall_out,
            seed=number,
        )


def stopped_cases(config):
    """Yield resets in the middle, each with a program behind it that must be right."""
    words = written([example(config, ifmap_coded=True, ofmap_coded=True)])
    good = written([example(config)])
    for stop in STOPS:
        yield Case(name=f"reset {stop}", words=words, before=out_of(words, config), stop=stop)
        yield Case(name="after it", words=good, out=out_of(good, config), exact=True)


def bad_cases(config):
    """Yield bad programs, each with a good one behind it, and garbage between two good ones."""
    good = written([example(config, C=2, M=2, H=5, W=6)])
    answer = out_of(good, config)
    for number, (name, words, told) in enumerate(bad_programs(config)):
        code = golden_error(NAME, words) if told is None else told
        pauses = PAUSES[number // 7 % 3] if number % 7 == 0 else (0.0, 0.0)
        if code:
            yield Case(
                name=name,
                words=words + good,
                before=out_of(words, config),
                out=answer,
                errors=(int(code),),
                stall_in=pauses[0],
                stall_out=pauses[1],
                seed=number,
            )
    rng = random.Random(2017)
    for length in (1, 2, 50):
        garbage = [rng.getrandbits(64) for _ in range(length)]
        yield Case(
            name=f"garbage {length}",
            words=good + garbage + good,
            before=answer,
            out=answer,
            errors=(int(Error.HEADER),),
        )


def silent_cases(config):
    """Yield programs that end early, each with a good one behind it when they are given up."""
    words = written([example(config, C=2, M=2, H=5, W=6)])
    for count in (3, 5, len(words) // 2, len(words) - 1):
        wait = count + config.timeout_cycles
        yield Case(
            name=f"ends at {count}",
            words=words[:count],
            before=out_of(words, config),
            errors=(int(Error.TIMEOUT),),
            error=int(Error.TIMEOUT),
            least=wait if count == 3 else 0,
            most=wait + 50 if count == 3 else 0,
        )
        yield Case(name="after it", words=words, out=out_of(words, config), exact=True)


def large_cases(config):
    """Yield layers that fill the buffer."""
    for shape, cut in LARGE:
        layer = Layer(**shape)
        rest = {"whole": False, "mode": "rows", "groups": 1, "group_rows": 4, "images": 1}
        rest |= {"rows": layer.E, "slots": 1, "resident": 1, "ifmap_areas": 1, "psum_areas": 1}
        mapping = Mapping(layer, config, Choice(**(rest | cut)), {})
        yield alone(f"fills the buffer {shape}", random_job(mapping), config)


def long_cases(config):
    """Yield layers with long rows."""
    for shape, zeros in LONG:
        layer = Layer(**shape, ifmap_coded=True, ofmap_coded=True, threshold=200)
        job = random_job(map_layer(layer, config), zeros=zeros)
        yield alone(f"long rows {shape}", job, config)


def more_cases(config):
    """Yield layers with many factors, a slow one, and many small ones cut in any way."""
    for shape in RESCALED:
        job = random_job(map_layer(Layer(**shape, rescale=True), config), zeros=0.2)
        yield alone(f"rescaled {shape}", job, config)
    yield alone("slow", random_job(map_layer(Layer(**SLOW), config)), config)
    for number, job in enumerate(drawn(mapped(config, MOST_SMALL), SMALL)[MAPPINGS:]):
        yield alone(f"small {number}", job, config)
    yield from passes_stopped(config)
    yield from areas_taken(config)


def passes_stopped(config):
    """Yield resets of a layer of several passes, while psums are read, too."""
    words = written([example(config, C=9, H=6)])
    good = written([example(config, C=5, M=2, H=5, W=6)])
    for stop in STOPPED:
        yield Case(name=f"reset {stop}", words=words, before=out_of(words, config), stop=stop)
        yield Case(name="after it", words=good, out=out_of(good, config))


def areas_taken(config):
    """Yield a program whose psum area is never free, and a good one behind it."""
    taken = taken_program(config)
    good = written([example(config, C=2, M=2, H=5, W=6)])
    yield Case(
        name="no free psum area",
        words=taken.words + good,
        before=out_of(taken.words, config),
        out=out_of(good, config),
        errors=(int(Error.TIMEOUT),),
    )


def alone(name, job, config):
    """Return the case of a program of one layer."""
    words = written([job])
    return Case(name=name, words=words, out=out_of(words, config), exact=True, layers=(job,))
