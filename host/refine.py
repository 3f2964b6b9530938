"""Chooses among the mapper's best mappings by the model of the machine."""

from dataclasses import replace
from functools import partial

from .coding import segment_words
from .mapper import candidates
from .predict import predict


__all__ = ["expected_words", "refined"]

#: Mappings that are predicted for each layer.
CANDIDATES = 8


def refined(layer, config, *, link_ratio=None, zeros=(None, None), build_dir="build"):
    """Return the mapping of which the model of the machine says that it takes the fewest cycles.

    The mapper's own costs are bounds: they do not know what happens when a burst of ofmaps meets
    the filters of the next pass on the link. The model does; its cycles stand in
    ``costs["cycles"]`` of the mapping that is returned.

    Parameters
    ----------
    layer, config, link_ratio, zeros
        As those of :func:`mapper.map_layer`.
    build_dir : path-like
        Where the compiled model is kept.

    Returns
    -------
    Mapping

    Raises
    ------
    MappingError
        The layer does not fit the machine.
    """
    best, words = None, expected_words(zeros, config)
    for mapping in candidates(layer, config, CANDIDATES, link_ratio=link_ratio, zeros=zeros):
        if best is not None and mapping.costs["compute"] >= best.cycles:
            continue
        found = predict(mapping, link_ratio=link_ratio, build_dir=build_dir, **words)
        if best is None or found.cycles < best.cycles:
            best = replace(mapping, costs=mapping.costs | {"cycles": found.cycles})
    assert best is not None, "the mapper finds a mapping or says why there is none"
    return best


def expected_words(zeros, config):
    """Return ``ifmap_words`` and ``ofmap_words`` of :func:`predict.predict` for shares of zeros.

    Parameters
    ----------
    zeros : (float or None, float or None)
        Shares in the ifmaps and in the ofmaps, 0..1; None: as many words as without the code.
    config : Config
        The machine.
    """
    return {
        name: None if share is None else partial(segment_words, zeros=share, config=config)
        for name, share in zip(("ifmap_words", "ofmap_words"), zeros, strict=True)
    }
