"""The choice among the mapper's best mappings by the model of the machine."""

from fractions import Fraction

import pytest

from lacuna.host.layer import Layer
from lacuna.host.mapper import MappingError, candidates
from lacuna.host.networks import alexnet
from lacuna.host.predict import predict
from lacuna.host.refine import CANDIDATES, expected_words, refined
from lacuna.tb import machines


CONFIG = machines.config_of("small")
RATIO = Fraction(3, 10)
LAYER = Layer(C=16, M=16, H=13, W=13, R=5, S=5, ifmap_coded=True, ofmap_coded=True)


@pytest.mark.parametrize("zeros", [(None, None), (0.3, 0.7)])
def test_the_best_of_all_is_taken(zeros):
    tried = candidates(LAYER, CONFIG, CANDIDATES, link_ratio=RATIO, zeros=zeros)
    words = expected_words(zeros, CONFIG)
    cycles = [
        predict(mapping, link_ratio=RATIO, build_dir=machines.BUILDS, **words).cycles
        for mapping in tried
    ]
    best = refined(LAYER, CONFIG, link_ratio=RATIO, zeros=zeros, build_dir=machines.BUILDS)
    assert best.cycles == min(cycles)
    assert best.choice == tried[cycles.index(min(cycles))].choice
    assert min(cycles) < cycles[0], "this layer is one for which the bounds choose wrongly"


def test_a_layer_that_does_not_fit_is_refused():
    with pytest.raises(MappingError, match=r"^layer: S must be at most"):
        refined(Layer(C=1, M=1, H=40, W=40, R=1, S=33), CONFIG, build_dir=machines.BUILDS)


def test_guessed_words_add_up():
    layer, zeros, config = alexnet(1)[2], (0.725, 0.793), machines.config_of("eyeriss")
    (mapping,) = candidates(layer, config, 1, link_ratio=0.3, zeros=zeros)
    words = expected_words(zeros, config)
    found = predict(mapping, link_ratio=RATIO, build_dir=machines.BUILDS, **words)
    assert found.counters["link_words_in"] == pytest.approx(mapping.costs["link_in"], rel=0.03)
    assert found.counters["link_words_out"] == pytest.approx(mapping.costs["link_out"], rel=0.06)
