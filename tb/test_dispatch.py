# amaranth: UnusedElaboratable=no
"""Dispatch: what each packet waits for, what it does, and what is wrong with it."""

import numpy as np
import pytest

from lacuna.hw.control.dispatch import STARVED, Dispatch
from lacuna.hw.control.loader import load_job
from lacuna.hw.formats import Error, Kind
from lacuna.tb.array_pass import make_config
from lacuna.tb.golden_packets import (
    ACQUIRE,
    CODED,
    EXTENDED,
    IFMAP_ACQUIRE,
    READY,
    RESCALE,
    to_words,
)
from lacuna.tb.traffic import Phase, simulate


CONFIG = make_config(2, 2)
LAYER, IFMAP, PASS, STORE = Kind.LAYER, Kind.IFMAP, Kind.PASS, Kind.STORE
#: Nothing is under way, and everybody takes what comes.
QUIET = {"i_idle": 1, "i_loader_idle": 1, "i_store_ready": 1, "i_pass_accept": 1}
QUIET |= {"i_pass_complete": 1, "i_pass_illegal": 0, "i_released": 0, "i_stored": 0}
QUIET |= {"i_loader_starves": 0}
IDLE_PACKET = {"i_described": 0, "i_ending": 0, "i_commit": 0}
#: Ports that pulse when a packet acts.
PULSES = "o_layer", "o_tile", "o_store", "o_end", "o_count", "o_pass_commit"


def fields_of(*fields):
    """Return the constant of ``i_fields``."""
    return sum((value & 0xFFFF) << 16 * k for k, value in enumerate(fields))


def described(kind, *fields, error=0, accept=None, extended=0, fresh=False, **ports):
    """Return the cycle in which header and blocks are complete."""
    constants = QUIET | IDLE_PACKET | {"i_kind": int(kind), "i_fields": fields_of(*fields)}
    constants |= {"i_described": 1, "i_pass_extended": extended, "o_job__ready": 0} | ports
    finals = {"o_error": int(error), "o_pass_begin": int(kind == PASS)}
    finals |= dict.fromkeys(PULSES, 0)
    if accept is not None:
        finals["o_accept"] = accept
    return Phase(constants=constants, finals=finals, fresh=fresh)


def waits(accept, *, cycles=1, error=0, **ports):
    """Return cycles in which the trailer is offered."""
    finals = {"o_accept": accept, "o_error": int(error), "o_pass_begin": 0}
    return Phase(constants={"i_ending": 1} | ports, cycles=cycles, finals=finals)


def commits(*pulses, **finals):
    """Return the cycle of the commit, in which ``pulses`` pulse, and the one behind it."""
    finals |= {name: int(name in pulses) for name in PULSES}
    done = Phase(constants={"i_ending": 1, "i_commit": 1}, finals={"o_accept": 1} | finals)
    after = Phase(constants=IDLE_PACKET, finals={"o_accept": 0} | dict.fromkeys(PULSES, 0))
    return [done, after]


def layer(*, areas=2, psum_areas=3, zero_point=0, fresh=True):
    """Return the phases of a LAYER."""
    wanted = {"o_psum_areas": psum_areas, "o_in_layer": 0}
    opening = described(LAYER, areas, psum_areas, zero_point, fresh=fresh, accept=1)
    return [opening, *commits("o_layer", **wanted)]


def end():
    """Return the phases of an END."""
    return [described(Kind.END, accept=1), *commits("o_end", o_in_layer=1)]


def ifmap(flags=0, *, base=5, segments=1, values=3, body=(), error=0):
    """Return the phases of an IFMAP up to its trailer."""
    fields = {"coded": flags & 1, "base": base, "segments": segments, "values": values}
    opening = described(IFMAP, flags, base, segments, values, error=error)
    job = Phase({"i_body": list(body)}, {"o_load_body": list(body)})
    job.outputs["o_job"] = [load_job().const(fields).as_bits()]
    job.constants, job.settle = {"i_loader_idle": 0}, 1
    return [opening, job]


def run(phases, *, config=CONFIG, gaps=0.0):
    """Run ``phases``."""
    rng = np.random.default_rng(2017)
    return simulate(Dispatch(config), phases, rng=rng, gaps=gaps, reset_after=5)


def case(rng, config):
    """Return a dispatcher and the phases of two layers with packets of each kind."""
    words = rng.integers(0, 2**32, 9).tolist()
    phases = []
    for number in range(2):
        phases += layer(fresh=number == 0)
        phases += [*ifmap(IFMAP_ACQUIRE | READY | CODED, body=words), waits(0)]
        phases += [waits(1, i_loader_idle=1), *commits("o_tile")]
        phases += passed(words, extended=1) + passed(words[:2], extended=0)
        phases += stored(config, rng, slot=number) + stored_end() + end()
    return Dispatch(config), phases


def passed(words, *, extended):
    """Return the phases of a PASS."""
    opening = described(PASS, EXTENDED * extended, extended=extended, i_pass_complete=0)
    body = Phase({"i_body": words}, {"o_pass_body": words}, settle=1)
    return [opening, body, waits(1, i_pass_complete=1), *commits("o_pass_commit")]


def table_of(config, rng, period):
    """Return the words of a table, and the writes of its entries without their slot."""
    words, entries = [], []
    for index in range(period):
        bias, multiplier = int(rng.integers(2**32)), int(rng.integers(2**16))
        shift = int(rng.integers(48))
        block = to_words([bias, bias >> 16, multiplier, shift], 16, config.link_bits)
        words += block
        entries.append(index << 2 | bias << 10 | multiplier << 42 | shift << 58)
    return words, entries


def stored(config, rng, *, slot, period=5):
    """Return the phases of a STORE that uses table ``slot``."""
    words, entries = table_of(config, rng, period)
    opening = described(STORE, 0, 9, 2, 7, period)
    body = Phase({"i_body": words}, {}, settle=1, finals={"o_accept": 1, "o_error": 0})
    body.strobes = {"o_table": (1, [entry | 1 | slot << 1 for entry in entries])}
    return [opening, body, *commits("o_store")]


def stored_end():
    """Return the cycles in which the store unit has done a STORE."""
    return [Phase(constants={"i_stored": 1}), Phase(constants={"i_stored": 0})]


@pytest.mark.parametrize("gaps", [0.0, 0.3, 0.5])
@pytest.mark.parametrize("link_bits", [32, 64])
def test_layers(link_bits, gaps):
    rng = np.random.default_rng(2018)
    config = make_config(2, 2, link_bits=link_bits)
    dut, phases = case(rng, config)
    simulate(dut, phases, rng=rng, gaps=gaps, reset_after=37)


@pytest.mark.parametrize("kind", [IFMAP, PASS, STORE, Kind.END, Kind.COUNTERS])
def test_order_before_layer(kind):
    """Nothing may stand before LAYER, nor behind END; that alone, and at once."""
    fields = (0, 5, 1, 3, 4)
    wrong = described(kind, *fields, error=Error.ORDER, extended=1, fresh=True)
    behind = described(kind, *fields, error=Error.ORDER, extended=1)
    run([wrong, *layer(), *end(), behind])


def test_order_of_layers_and_passes():
    """No second LAYER before END; the first PASS of each layer is EXTENDED."""
    run([*layer(), described(LAYER, 1, 1, 0, error=Error.ORDER)])
    short = described(PASS, 0, extended=0, error=Error.ORDER)
    run([*layer(), short])
    run([*layer(), *passed([], extended=1), *passed([], extended=0), *end(), *layer(fresh=False),
         short])  # fmt: skip


@pytest.mark.parametrize(
    "fields",
    [(0, 1, 0), (16, 1, 0), (1, 0, 0), (1, 256, 0), (1, 1, 0, 1), (1, 1, 1), (65535, 1, 0)],
)
def test_layer_fields(fields):
    run([described(LAYER, *fields, error=Error.FIELD, fresh=True)])


def test_zero_point():
    """A machine that subtracts zero points takes those of its width; they show in the layer."""
    config = make_config(2, 2, zero_points=True, activation_bits=8, weight_bits=8)
    phases = []
    for value in (127, -128, 5, 0):
        shown = Phase(finals={"o_zero_point": value % 256, "o_in_layer": 1})
        phases += [*layer(zero_point=value, areas=15, psum_areas=255), shown]
    for value in (128, -129, 256):
        phases.append(described(LAYER, 1, 1, value, error=Error.FIELD, fresh=True))
    run(phases, config=config)


@pytest.mark.parametrize("kind, pulse", [(LAYER, "o_layer"), (Kind.END, "o_end"),
                                         (Kind.COUNTERS, "o_count")])  # fmt: skip
def test_waits_until_everything_is_done(kind, pulse):
    """LAYER, END and COUNTERS wait for all that is under way, stores too."""
    opening = [] if kind == LAYER else layer()
    busy = described(kind, 1, 1, accept=0, i_idle=0, fresh=kind == LAYER)
    run([*opening, busy, waits(0, cycles=20), waits(1, i_idle=1), *commits(pulse)])
    rng = np.random.default_rng(2019)
    storing = [*layer(), *stored(CONFIG, rng, slot=0)]
    if kind != LAYER:
        done = [Phase(constants={"i_stored": 1}), *commits(pulse)]
        done[0].finals, done[1].constants = {"o_accept": 0}, done[1].constants | {"i_stored": 0}
        run([*storing, described(kind, accept=0), waits(0, cycles=20), *done])


def test_ifmap_areas():
    """ACQUIRE waits for a free area; RELEASE of a pass frees one; others neither wait nor take."""
    two = [waits(1, i_loader_idle=1), *commits()]
    taken = [*ifmap(IFMAP_ACQUIRE), *two] * 2
    other = [*ifmap(0), *two]
    opening, job = ifmap(IFMAP_ACQUIRE)
    body = {"i_body__valid": 1, "i_body__payload": 7}
    blocked = Phase(constants=body, cycles=20)
    blocked.finals = {"o_job__valid": 0, "i_body__ready": 0, "o_error": 0}
    freed = Phase(constants={"i_released": 1, "i_body__valid": 0, "o_job__ready": 0})
    job.constants = job.constants | {"i_released": 0}
    phases = [*layer(areas=2), *taken, *other, opening, blocked, freed, job, *two]
    run(phases)
    run([*phases, *end(), *layer(areas=2, fresh=False), *taken, opening, blocked])
    # what one layer leaves free is not the next one's
    fewer = [*layer(areas=2), *end(), *layer(areas=1, fresh=False), *taken[: len(taken) // 2]]
    run([*fewer, opening, blocked])


def test_tile():
    """READY adds a tile, at the commit and not before; a packet without it adds none."""
    for flags, pulses in (READY, ["o_tile"]), (IFMAP_ACQUIRE, []), (CODED, []):
        finish = [waits(1, cycles=5, i_loader_idle=1), *commits(*pulses)]
        finish[0].finals["o_tile"] = 0
        run([*layer(), *ifmap(flags, body=[1, 2, 3]), *finish])


@pytest.mark.parametrize("fields", [(8, 5, 1, 3), (32768, 5, 1, 3), (0, 5, 0, 3), (0, 5, 1, 0)])
def test_ifmap_fields(fields):
    run([*layer(), described(IFMAP, *fields, error=Error.FIELD)])


def test_ifmap_too_long():
    """The loader has all it wants and there are still words."""
    offer = {"i_loader_idle": 1, "i_body__valid": 1, "o_load_body__ready": 0}
    over = Phase(constants=offer, finals={"o_error": Error.LENGTH})
    run([*layer(), *ifmap(body=[1, 2]), over])


def test_ifmap_too_short():
    """The trailer is there and the loader starves: an error, but not before long."""
    opening = [*layer(), *ifmap(body=[1, 2])]
    busy = waits(0, cycles=3 * STARVED)
    early = waits(0, cycles=STARVED, i_loader_starves=1)
    run([*opening, busy, early, waits(0, error=Error.LENGTH)])
    late = waits(1, cycles=2, i_loader_idle=1, i_loader_starves=0)
    run([*opening, early, late, *commits()])


def test_pass_errors():
    """An illegal field; filter words too many; too few."""
    opening = described(PASS, EXTENDED | ACQUIRE, extended=1, i_pass_complete=0)
    illegal = Phase(constants={"i_pass_illegal": 1}, finals={"o_error": Error.FIELD})
    offer = {"i_body__valid": 1, "o_pass_body__ready": 0}
    many = Phase(constants={"i_pass_complete": 1} | offer)
    many.finals = {"o_error": Error.LENGTH}
    few = Phase(constants={"i_ending": 1}, finals={"o_error": Error.LENGTH})
    for wrong in illegal, many, few:
        run([*layer(), opening, wrong])


def test_pass_waits():
    opening = described(PASS, EXTENDED, extended=1, accept=0, i_pass_accept=0)
    go = waits(1, i_pass_accept=1)
    run([*layer(), opening, waits(0, cycles=20), go, *commits("o_pass_commit")])


def test_tables():
    """Two stores may be under way; the third waits for the first, and its table for that."""
    rng = np.random.default_rng(2020)
    both = [*stored(CONFIG, rng, slot=0), *stored(CONFIG, rng, slot=1)]
    opening, body, *rest = stored(CONFIG, rng, slot=0)
    blocked = Phase(constants={"i_body__valid": 1}, cycles=20)
    blocked.finals = {"i_body__ready": 0, "o_accept": 0, "o_error": 0}
    freed = Phase(constants={"i_stored": 1, "i_body__valid": 0})
    body.constants = {"i_stored": 0}
    run([*layer(), *both, opening, blocked, freed, body, *rest])


def test_store_waits_for_the_store_unit():
    rng = np.random.default_rng(2021)
    opening, body, *rest = stored(CONFIG, rng, slot=0)
    opening.constants["i_store_ready"] = 0
    body.finals = {"o_accept": 0}
    run([*layer(), opening, body, waits(0, cycles=9), waits(1, i_store_ready=1), *rest])


@pytest.mark.parametrize(
    "fields",
    [
        (0, 9, 0, 7, 5), (0, 9, 2, 0, 5), (0, 9, 2, 7, 3), (0, 9, 2, 7, 9), (32, 9, 2, 7, 5),
        (32768, 9, 2, 7, 5), (0, 9, 2, 7, 5, 0, 1), (0, 9, 2, 7, 5, 0, 0, 1),
    ],
)  # fmt: skip
def test_store_fields(fields):
    run([*layer(), described(STORE, *fields, error=Error.FIELD)])


def test_store_without_rescale():
    """A machine without a multiplier refuses RESCALE; one with it does not."""
    fields = (RESCALE, 9, 2, 7, 5)
    run([*layer(), described(STORE, *fields)])
    wrong = described(STORE, *fields, error=Error.FIELD)
    run([*layer(), wrong], config=make_config(2, 2, rescale=False))


def test_store_shift():
    """47 is the most that a table entry may shift by."""
    for shift, error in (47, 0), (48, Error.FIELD), (64, Error.FIELD):
        entry = {"i_body__valid": 1, "i_body__payload": shift << 48}
        word = Phase(constants=entry, finals={"o_error": int(error)})
        run([*layer(), described(STORE, 0, 9, 2, 7, 5), word])


def test_store_length():
    """A table with an entry too many, or one too few."""
    rng = np.random.default_rng(2022)
    opening, body, *_rest = stored(CONFIG, rng, slot=0)
    many = Phase(constants={"i_body__valid": 1}, finals={"o_error": Error.LENGTH})
    run([*layer(), opening, body, many])
    cut = Phase({"i_body": body.inputs["i_body"][:-1]}, settle=1, finals={"o_accept": 0})
    run([*layer(), opening, cut, waits(0, error=Error.LENGTH)])
