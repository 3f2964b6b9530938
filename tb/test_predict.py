"""Predicted cycles and counters, against the generated Verilog under Verilator."""

import re
import shutil
from contextlib import suppress
from dataclasses import replace
from fractions import Fraction
from functools import cache

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.host import coded, predict
from lacuna.host.layer import Layer
from lacuna.host.mapper import Mapping, MappingError, map_layer
from lacuna.hw.presets import CONFIGS
from lacuna.tb import machines
from lacuna.tb.layers import choices, fitted, layers, random_job
from lacuna.tb.marks import parameters


SHAPE = {"C": 8, "M": 24, "H": 12, "W": 16, "R": 3, "S": 3}
#: Layers of each machine: mapped as the mapper would, or in any way that is legal.
LAYERS = {"tiny": 60, "small": 20, "bytes": 20, "narrow": 20, "wide": 20}
#: How far a prediction may be off where the values of a code are not known.
FEW_CYCLES = 20
RATIOS = Fraction(7, 100), Fraction(3, 10), Fraction(13, 10)


@cache
def mappings(name, count, *, with_code):
    """Return random layers, each with a mapping; the same ones each time."""
    config, found = machines.config_of(name), []

    @settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(data):
        layer = data.draw(layers(config))
        if not with_code:
            layer = replace(layer, ifmap_coded=False, ofmap_coded=False)
        if data.draw(st.booleans()):
            found.append(Mapping(layer, config, data.draw(choices(layer, config)), {}))
            return
        with suppress(MappingError):
            found.append(map_layer(layer, config))

    draw()
    return found


def foretell(mapping, **facts):
    """Predict with the model that is kept beside the machines of the tests."""
    return predict.predict(mapping, build_dir=machines.BUILDS, **facts)


def known(job, result):
    """Return all that can be said of the coded maps of a layer."""
    return {
        "ifmap_words": coded.coded_ifmaps(job),
        "ofmap_words": coded.coded_ofmaps(job.mapping, result.ofmap),
    }


def in_turn(name, several, **options):
    """Run each layer as a program of its own; yield it with its result."""
    host = machines.host(name, **options)
    for seed, mapping in enumerate(several):
        job = random_job(mapping, seed=seed)
        yield job, host.run_jobs([job])[0]


def check_equal(prediction, result):
    """Compare the cycles, all global counters and the stalls of the PEs."""
    assert prediction.cycles == result.cycles
    assert prediction.counters == {name: result.counters[name] for name in prediction.counters}
    sums = {name: result.counters[f"pe_{name}"] for name in prediction.pe_counters}
    assert prediction.pe_counters == sums
    assert sum(prediction.stalls.values()) == pytest.approx(result.cycles)


class Errors:
    """Notes how far predictions are off."""

    def __init__(self):
        self.worst = 0.0
        self.count = 0

    def note(self, prediction, result):
        self.count += 1
        self.worst = max(self.worst, abs(prediction.cycles - result.cycles) / result.cycles)


@pytest.fixture
def errors(request):
    """Return :class:`Errors`; the largest one is printed."""
    found = Errors()
    yield found
    print(f"{request.node.name}: {found.count} layers, largest error {found.worst:.2%}")
    request.node.user_properties.append(("largest_error", found.worst))


@pytest.mark.parametrize("name", parameters(LAYERS, full=["small"]))
def test_equal_where_nothing_waits_for_the_link(name, errors):
    """Raw maps, one program of many layers."""
    several = mappings(name, LAYERS[name], with_code=False)
    assert len(several) >= LAYERS[name] // 2
    jobs = [random_job(mapping, seed=seed) for seed, mapping in enumerate(several)]
    for job, result in zip(jobs, machines.host(name).run_jobs(jobs), strict=True):
        prediction = foretell(job.mapping)
        errors.note(prediction, result)
        check_equal(prediction, result)


@pytest.mark.parametrize("ratio", RATIOS)
def test_equal_on_a_slow_link(ratio, errors):
    several = mappings("tiny", 20, with_code=False)
    for job, result in in_turn("tiny", several, link_ratio=ratio):
        prediction = foretell(job.mapping, link_ratio=float(ratio))
        errors.note(prediction, result)
        check_equal(prediction, result)


@pytest.mark.parametrize(
    "name, ratio",
    parameters(
        [("tiny", None), ("tiny", Fraction(3, 10)), ("bytes", None), ("small", None)],
        full=[("small", None)],
    ),
)
def test_equal_where_coded_maps_are_known(name, ratio, errors):
    several = mappings(name, 20, with_code=True)
    assert any(mapping.layer.ifmap_coded for mapping in several)
    assert any(mapping.layer.ofmap_coded for mapping in several)
    for job, result in in_turn(name, several, link_ratio=ratio):
        prediction = foretell(job.mapping, link_ratio=ratio, **known(job, result))
        errors.note(prediction, result)
        check_equal(prediction, result)


@pytest.mark.parametrize("ratio", [None, Fraction(3, 10)])
@pytest.mark.parametrize("whole", [False, True])
def test_near_where_words_are_counted(ratio, whole, errors):
    """With no more than the words of each segment, or of the whole layer.

    Where short segments keep the link busy all the time, it matters which of their words hold how
    many values: that is 5 % at most, and below 1 % elsewhere.
    """
    several = mappings("tiny", 60, with_code=True)
    for job, result in in_turn("tiny", several, link_ratio=ratio):
        facts = {name: maps.words for name, maps in known(job, result).items()}
        if whole:
            facts = {name: result.words[name] for name in facts}
        prediction = foretell(job.mapping, link_ratio=ratio, **facts)
        errors.note(prediction, result)
        assert abs(prediction.cycles - result.cycles) <= max(0.05 * result.cycles, FEW_CYCLES)


def test_program_of_several_layers_on_a_slow_link(errors):
    """The link is in another phase at the beginning of a layer: a few cycles."""
    several = mappings("tiny", 20, with_code=False)
    host = machines.host("tiny", link_ratio=Fraction(3, 10))
    jobs = [random_job(mapping) for mapping in several]
    for job, result in zip(jobs, host.run_jobs(jobs), strict=True):
        prediction = foretell(job.mapping, link_ratio=0.3)
        errors.note(prediction, result)
        assert abs(prediction.cycles - result.cycles) <= 3


@pytest.mark.parametrize("ratio", [None, Fraction(1, 5)])
def test_passes_that_are_alike(ratio, errors):
    """Many tiles, areas in turn: most passes are not simulated, and nothing else changes."""
    layer = Layer(**(SHAPE | {"C": 32, "M": 32, "N": 2}), padding=(1, 1, 1, 1))
    mapping = map_layer(layer, CONFIGS["tiny"], link_ratio=ratio)
    sizes = {"p": 2, "q": 2, "slots": 3, "resident": 3, "ifmap_areas": 2}
    choice = fitted(layer, mapping.config, replace(mapping.choice, **sizes))
    mapping = replace(mapping, choice=choice)
    passes = sum(len(tile.passes) for tile in mapping.tiles())
    assert passes > 200
    for _job, result in in_turn("tiny", [mapping], link_ratio=ratio):
        prediction = foretell(mapping, link_ratio=ratio)
        errors.note(prediction, result)
        assert prediction.passes_simulated < 0.8 * passes
        check_equal(prediction, result)


@pytest.mark.parametrize("ratio", [None, Fraction(1, 10)])
@pytest.mark.parametrize("areas", [{"psum_areas": 1}, {"ifmap_areas": 1}, {"whole": True}])
def test_single_areas(areas, ratio, errors):
    """Passes wait for stores, tiles for passes, filters for all PEs."""
    layer = Layer(**SHAPE)
    mapping = map_layer(layer, CONFIGS["tiny"])
    sizes = {"resident": 1, "slots": 8, "q": 1, "p": 8, "whole": False}
    choice = fitted(layer, mapping.config, replace(mapping.choice, **sizes | areas))
    mapping = replace(mapping, choice=choice)
    for _job, result in in_turn("tiny", [mapping], link_ratio=ratio):
        prediction = foretell(mapping, link_ratio=ratio)
        errors.note(prediction, result)
        check_equal(prediction, result)


@pytest.mark.full
@pytest.mark.parametrize("ratio", [None, Fraction(3, 10)])
def test_equal_on_the_large_machine(ratio, errors):
    """27 banks: groups of four, of two and one alone."""
    shapes = (
        {"C": 48, "M": 24, "H": 28, "W": 28, "ifmap_coded": True, "ofmap_coded": True},
        {"C": 32, "M": 40, "H": 13, "W": 13},
    )
    config = CONFIGS["eyeriss"]
    several = [
        map_layer(Layer(R=3, S=3, padding=(1, 1, 1, 1), **shape), config, link_ratio=ratio)
        for shape in shapes
    ]
    for job, result in in_turn("eyeriss", several, link_ratio=ratio):
        prediction = foretell(job.mapping, link_ratio=ratio, **known(job, result))
        errors.note(prediction, result)
        check_equal(prediction, result)


def test_machine_without_counters():
    """The cycles are then those until END is taken, as the machine says itself."""
    config = replace(CONFIGS["tiny"], counters=False)
    mapping = map_layer(Layer(**SHAPE), config)
    with_counters = foretell(replace(mapping, config=CONFIGS["tiny"]))
    assert 0 < foretell(mapping).cycles - with_counters.cycles < 20


def test_stalls_name_the_cause():
    """A slow link shows as missing filters; filters of one column as missing psums."""
    mapping = map_layer(Layer(**SHAPE), CONFIGS["tiny"])
    fast, slow = foretell(mapping), foretell(mapping, link_ratio=0.05)
    assert fast.stalls["busy"] == slow.stalls["busy"]
    assert slow.stalls["filters"] > 10 * fast.stalls["filters"]
    pairs = mapping.layer.macs / mapping.config.pe_count
    assert fast.stalls["busy"] >= pairs


def test_words_from_a_function():
    layer = Layer(**SHAPE, ifmap_coded=True, ofmap_coded=True)
    mapping = map_layer(layer, CONFIGS["tiny"])
    many = foretell(mapping, link_ratio=0.1)
    few = foretell(mapping, link_ratio=0.1, ifmap_words=lambda values: values / 9, ofmap_words=600)
    assert few.cycles < many.cycles
    assert few.counters["link_words_in"] < many.counters["link_words_in"]
    assert few.counters["link_words_out"] < many.counters["link_words_out"]


@pytest.mark.parametrize(
    "facts, message",
    [
        ({"link_ratio": 0}, "link_ratio must be above 0, not 0"),
        ({"ifmap_words": np.ones(5, int)}, "ifmap_words must have .* segments, not 5"),
        ({"ofmap_words": np.ones(999, int)}, "ofmap_words must have .* segments, not 999"),
    ],
)
def test_refusals(facts, message):
    mapping = map_layer(Layer(**SHAPE, ifmap_coded=True, ofmap_coded=True), CONFIGS["tiny"])
    with pytest.raises(ValueError, match=f"^{message}$"):
        foretell(mapping, **facts)


@pytest.mark.parametrize("name, most", predict.MOST_DEPTHS.items())
def test_queues_too_deep(name, most):
    config = replace(CONFIGS["tiny"], **{name: most + 1})
    message = f"{name} must be at most {most} for a prediction, not {most + 1}"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        foretell(map_layer(Layer(**SHAPE), config))


def test_a_chain_without_slack():
    config = replace(CONFIGS["tiny"], chain_fifo_words=1)
    message = r"^chain_fifo_words must be at least 2 for a prediction, not 1$"
    with pytest.raises(ValueError, match=message):
        foretell(map_layer(Layer(**SHAPE), config))


def test_skipping_depends_on_the_data():
    config = replace(CONFIGS["tiny"], skipping=True)
    message = r"^skipping must be False for a prediction, not True: ask for bounds$"
    with pytest.raises(ValueError, match=message):
        foretell(map_layer(Layer(**SHAPE), config))


@pytest.mark.parametrize(
    "change", [{"overlap": False}, {"block_spads": True}, {"ifmap_fifo_words": 0}]
)
def test_machines_without_a_model(change):
    message = (
        "^overlap must be True, block_spads False and ifmap_fifo_words at least 1 for a "
        r"prediction, not (False, False and 1|True, True and 1|True, False and 0)$"
    )
    with pytest.raises(ValueError, match=message):
        foretell(map_layer(Layer(**SHAPE), replace(CONFIGS["tiny"], **change)))


def test_no_compiler(monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    with pytest.raises(
        FileNotFoundError, match=r"^a C\+\+ compiler must be installed, one of c\+\+, g"
    ):
        predict.compiled(tmp_path)


def test_model_is_compiled_once(tmp_path):
    first = predict.compiled(tmp_path)
    made = first.stat().st_mtime_ns
    assert predict.compiled(tmp_path) == first
    assert first.stat().st_mtime_ns == made


def test_program_that_ends_early():
    with pytest.raises(RuntimeError, match=r"^the model must come to an end: the outline ends"):
        predict.run(b"", machines.BUILDS)
