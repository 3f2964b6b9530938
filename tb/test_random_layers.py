"""Random layers on the generated Verilog, against golden, bit for bit."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.host.answer import answers
from lacuna.host.layer import Layer
from lacuna.host.machine import Machine, MachineError
from lacuna.host.mapper import Mapping, map_layer
from lacuna.host.program import program
from lacuna.tb import machines
from lacuna.tb.layers import choices, expected, jobs, layers, random_job
from lacuna.tb.marks import parameters


#: Drawn in the same order each time: a run shows what the run before it showed.
EXAMPLES = settings(
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
#: Programs of each machine, and the layers that they hold at least, all together.
PROGRAMS = {
    "tiny": (80, 300),
    "small": (12, 40),
    "bytes": (40, 60),
    "narrow": (40, 60),
    "wide": (40, 60),
    "ice40up5k": (8, 30),
    "ecp5_25f": (8, 30),
    "ecp5_85f": (8, 30),
}
#: Machines that take long to compile.
LARGE = "small", "ecp5_25f", "ecp5_85f"
#: Layers in one program.
MOST_LAYERS = 16
#: Conditions of the link under which a machine must give the same bits.
LINKS = {
    "slow source": {"stall_in": 0.5, "seed": 11},
    "slow sink": {"stall_out": 0.6, "seed": 12},
    "both": {"stall_in": 0.3, "stall_out": 0.3, "seed": 13},
    "chip": {"link_ratio": Fraction(3, 10)},
    "a tenth": {"link_ratio": Fraction(1, 10), "stall_out": 0.1, "seed": 14},
}


def products(mapping):
    """Return the products of all passes, those of padded channels and filters included."""
    return sum(
        len(work.pairs)
        * (work.fields["window"] * work.p * len(work.sets))
        * (len(tile.images) * len(tile.rows) * len(tile.columns))
        for tile in mapping.tiles()
        for work in tile.passes
    )


def check_all(host, several, tally):
    """Run jobs as one program and compare every value."""
    for job, result in zip(several, host.run_jobs(several), strict=True):
        tally.compare(result.ofmap, expected(job))
        if host.config.counters:
            assert result.counters["pe_products"] == products(job.mapping)
        assert result.cycles >= job.mapping.layer.macs / job.mapping.config.pe_count


@pytest.mark.parametrize("name", parameters(PROGRAMS, full=LARGE, timeout=3600))
def test_random_layers(name, tally):
    host = machines.host(name)
    config = host.config
    programs, least = PROGRAMS[name]

    @settings(EXAMPLES, max_examples=programs)
    @given(st.lists(jobs(config, map_with=map_layer), min_size=1, max_size=MOST_LAYERS))
    def check(several):
        check_all(host, several, tally)

    check()
    assert tally.compared >= least


@pytest.mark.parametrize("link", LINKS)
def test_random_links(link, tally):
    """Pauses on either side of the machine change the time and nothing else."""
    host = machines.host("tiny", **LINKS[link])

    @settings(EXAMPLES, max_examples=6)
    @given(st.lists(jobs(host.config, map_with=map_layer), min_size=1, max_size=MOST_LAYERS))
    def check(several):
        check_all(host, several, tally)

    check()
    assert tally.compared >= 20


@pytest.mark.parametrize("name", ["tiny", "bytes", "narrow", "wide", "ice40up5k"])
def test_random_mappings(name, tally):
    """Tiles, areas and column groups that the mapper would not choose give the same bits."""
    host = machines.host(name, stall_in=0.1, stall_out=0.1, seed=15)

    @settings(EXAMPLES, max_examples=20)
    @given(st.data())
    def check(data):
        several = []
        for seed in range(data.draw(st.integers(1, 8))):
            layer = data.draw(layers(host.config))
            choice = data.draw(choices(layer, host.config))
            several.append(random_job(Mapping(layer, host.config, choice, {}), seed=seed))
        check_all(host, several, tally)

    check()
    assert tally.compared >= 60


def test_programs_follow_each_other(tally):
    """A machine goes from one program to the next with nothing left of the first."""
    config = machines.config_of("tiny")
    shape = Layer(C=4, M=6, H=8, W=9, R=3, S=3, ifmap_coded=True)
    changes = ({}, {"relu": True, "ofmap_coded": True}, {"N": 2, "groups": 2}, {})
    several = [random_job(map_layer(replace(shape, **change), config)) for change in changes]
    programs = [program([job]) for job in several]
    result = machines.send("tiny", [word for written in programs for word in written.words])
    assert (result.errors, result.hang, result.ended) == ([], False, len(programs))
    rest = result.words
    for job, written in zip(several, programs, strict=True):
        count = len(machines.send("tiny", written.words).words)
        tally.compare(answers(written, rest[:count])[0].ofmap, expected(job))
        rest = rest[count:]
    assert rest == []


@pytest.mark.full  # `small` takes minutes to compile; other machines are predicted exactly
@pytest.mark.parametrize(
    "shape",
    [
        {"C": 8, "M": 12, "H": 16, "W": 24},
        {"C": 3, "M": 8, "H": 64, "W": 64, "ofmap_coded": True},
        {"C": 16, "M": 16, "H": 14, "W": 14, "ifmap_coded": True},
    ],
)
def test_cycles_are_those_predicted(shape, tally):
    """Where the multipliers are the limit, a layer takes what its mapping says within 5 %."""
    host = machines.host("small")
    layer = Layer(R=3, S=3, padding=(1, 1, 1, 1), **shape)
    job = random_job(map_layer(layer, host.config))
    result = host.run_jobs([job])[0]
    tally.compare(result.ofmap, expected(job))
    assert result.mapping.costs["compute"] <= result.cycles <= 1.05 * result.mapping.cycles
    assert result.mapping.cycles <= 1.05 * result.cycles


def test_program_for_another_machine_is_an_error():
    """The host's own driver says with which error the machine stopped."""
    name, other = "tiny", machines.config_of("small")
    machines.executable(name)
    host = Machine(machines.config_of(name), name, build_dir=machines.BUILDS)
    job = random_job(map_layer(Layer(C=1, M=1, H=3, W=3, R=1, S=1), other))
    with pytest.raises(MachineError, match=r"^tiny stopped with error 4, CONFIG$"):
        host.run_jobs([job])
