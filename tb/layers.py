"""Random layers with their arrays, what golden makes of them, and golden as a machine."""

from dataclasses import replace
from math import ceil

from hypothesis import strategies as st

from lacuna.bench.random_layers import random_job
from lacuna.bench.truth import Truth
from lacuna.golden import limits, machine
from lacuna.host.layer import Layer
from lacuna.host.mapper import MappingError
from lacuna.host.tiling import Choice, area_words, geometry
from lacuna.hw.presets import CONFIGS


__all__ = ["MACHINES", "choices", "expected", "golden_driver", "jobs", "layers", "random_job"]

#: Machines whose layers are drawn: the small ones, and variants in width and precision.
MACHINES = {
    "tiny": CONFIGS["tiny"],
    "small": CONFIGS["small"],
    "bytes": replace(
        CONFIGS["tiny"],
        activation_bits=8,
        weight_bits=8,
        psum_bits=32,
        product_shift=0,
        run_bits=4,
        zero_points=True,
    ),
    "narrow": replace(CONFIGS["tiny"], link_bits=32, rescale=False, pipelined=True, packet_words=8),
    "wide": replace(CONFIGS["tiny"], link_bits=128, rows=2, columns=5, zero_points=True),
    "skipping": replace(CONFIGS["tiny"], skipping=True, chain_fifo_words=16),
    "skipping_bytes": replace(
        CONFIGS["edge8_skipping"],
        rows=2,
        columns=4,
        filter_spad_words=64,
        buffer_banks=4,
        bank_words=128,
        timeout_cycles=4096,
    ),
    "compressed": replace(
        CONFIGS["tiny"], skipping=True, compressed=True, pipelined=True, chain_fifo_words=16
    ),
}
#: How many products a random layer may have: more take too long to simulate.
MOST_MACS = 40_000


@st.composite
def layers(draw, config):
    """Draw a layer that ``config`` can compute."""
    groups = draw(st.sampled_from([1, 1, 1, 2, 3, 4]))
    depthwise = draw(st.integers(0, 7)) == 7
    channels, filters = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    if depthwise:
        groups, channels, filters = channels, 1, 1
    rows = draw(st.integers(1, 11))
    columns = draw(st.integers(1, min(11, config.ifmap_spad_words)))
    padding = tuple(draw(st.sampled_from([0, 0, 1, 2])) for _side in range(4))
    height = draw(st.integers(max(1, rows - sum(padding[:2])), 16))
    width = draw(st.integers(max(1, columns - sum(padding[2:])), 24))
    zero_points = (0, 0)
    if config.zero_points:
        zero_points = tuple(draw(st.integers(-128, 127)) for _map in range(2))
    layer = Layer(
        N=draw(st.integers(1, 3)),
        C=channels * groups,
        M=filters * groups,
        H=height,
        W=width,
        R=rows,
        S=columns,
        stride=(draw(st.integers(1, 4)), draw(st.integers(1, 4))),
        padding=padding,
        groups=groups,
        relu=draw(st.booleans()),
        rescale=config.rescale and draw(st.booleans()),
        threshold=draw(st.sampled_from([0, 0, 3, 40])),
        ifmap_zero_point=zero_points[0],
        ofmap_zero_point=zero_points[1],
        ifmap_coded=draw(st.booleans()),
        ofmap_coded=draw(st.booleans()),
    )
    return shrink(layer)


def shrink(layer):
    """Return ``layer`` with fewer filters, channels or images where it has too many products."""
    while layer.macs > MOST_MACS:
        name = max(("N", "C", "M"), key=lambda name: getattr(layer, name))
        step = 1 if name == "N" else layer.groups
        if getattr(layer, name) == step:
            smaller = layer.groups // 2 or 1
            if smaller == layer.groups:
                break
            layer = replace(layer, groups=smaller, C=smaller, M=smaller)
        else:
            layer = replace(layer, **{name: max(step, getattr(layer, name) // 2 // step * step)})
    return layer


@st.composite
def jobs(draw, config, *, map_with):
    """Draw a layer with arrays, mapped by ``map_with(layer, config)``."""
    layer = draw(layers(config))
    zeros = draw(st.sampled_from([0, 0.5, 0.9]))
    seed = draw(st.integers(0, 2**16))
    try:
        mapping = map_with(layer, config)
    except MappingError:
        layer = replace(layer, stride=(1, 1), padding=(0, 0, 0, 0), R=1, S=1)
        mapping = map_with(layer, config)
    pruned = (0, 0.6, 0.95)[seed % 3] if config.compressed else 0
    return random_job(mapping, zeros=zeros, weight_zeros=pruned, seed=seed)


def expected(job):
    """Return the ofmaps that golden computes for a job."""
    return Truth(job.mapping.config).computed(job).ofmap


def golden_driver(config):
    """Return a driver that lets golden's machine obey the words."""
    dimensions = {field: getattr(config, field) for field in limits.Limits.__dataclass_fields__}

    def drive(words):
        result = machine.run([int(word) for word in words], config_hash=config.hash, **dimensions)
        assert result.error is None, f"{result.error}: {result.detail}"
        return result.words

    return drive


@st.composite
def choices(draw, layer, config):
    """Draw any legal :class:`Choice` for a layer: every mapping gives the same bits."""
    channels, filters = layer.C // layer.groups, layer.M // layer.groups
    q = draw(st.integers(1, min(channels, config.ifmap_spad_words // layer.S)))
    whole = draw(st.booleans())
    depth = config.filter_spad_words if whole else config.filter_half_words
    p = draw(st.integers(1, min(filters, config.psum_spad_words, depth // (q * layer.S))))
    modes = {"rows": 1, "images": layer.N, "filters": ceil(filters / p), "groups": layer.groups}
    mode = draw(
        st.sampled_from([name for name, most in modes.items() if most > 1 or name == "rows"])
    )
    groups = draw(st.integers(1, min(modes[mode], config.columns)))
    choice = Choice(
        p=p,
        q=q,
        whole=whole,
        mode=mode,
        groups=groups,
        group_rows=draw(st.integers(1, config.columns // groups)),
        images=draw(st.integers(1, layer.N)),
        rows=draw(st.integers(1, layer.E)),
        columns=draw(st.integers(1, layer.F)),
        slots=draw(st.integers(1, ceil(channels / q))),
        resident=draw(st.integers(1, ceil(filters / p))),
        ifmap_areas=draw(st.integers(1, 3)),
        psum_areas=draw(st.integers(1, 4)),
    )
    return fitted(layer, config, choice)


def fitted(layer, config, choice):
    """Return ``choice`` with smaller tiles where they do not fit the buffer."""
    geo = geometry(layer, config, choice.q)
    alone = choice.slots >= geo.slots
    sets = ceil(geo.group_filters / choice.p)
    while True:
        needed = 1 if alone else min(sets, choice.resident)
        sizes = {name: getattr(choice, name) for name in ("images", "rows", "columns", "slots")}
        ifmap, psum = area_words(geo, choice, **sizes)
        areas = max(choice.psum_areas, needed)
        if choice.ifmap_areas * ifmap + areas * psum <= config.buffer_words:
            return replace(choice, psum_areas=areas)
        sizes |= {name: getattr(choice, name) for name in ("resident", "psum_areas", "ifmap_areas")}
        name = max(sizes, key=lambda name: sizes[name])
        choice = replace(choice, **{name: ceil(sizes[name] / 2)})
        if name == "slots":
            alone = False
