"""Row stationary as the ISCA paper models it: accesses of a mapping, and the best mapping."""

from dataclasses import dataclass
from math import ceil

from .energy import Costs, Counts, energy
from .movement import RowStationary


__all__ = ["ISCA", "Array", "best_mapping", "stationary_counts"]

#: Bits of a value.
VALUE_BITS = 16


@dataclass(frozen=True, kw_only=True)
class Array:
    """What a mapping must fit.

    Parameters
    ----------
    pes : int
        PEs.
    scratchpad_words : int
        Words of all scratchpads of a PE together.
    buffer_words : int
        Words of the global buffer.
    """

    pes: int
    scratchpad_words: int
    buffer_words: int


#: The machine of ISCA 2016, section VII: 256 PEs, 512 B each, 128 kB.
ISCA = Array(pes=256, scratchpad_words=256, buffer_words=65536)


def stationary_counts(layer, mapping, *, psum_hops=1):
    """Return the :class:`Counts` of a row-stationary mapping by the authors' formulas.

    Maps are dense, nothing is coded. Halos count in proportion (an ifmap value is used by
    F/W of the ofmap columns), so counts need not be integers. In the scratchpads, ifmaps and
    filters count when they are read, psums when they are read and when they are written. Filters
    pass by the buffer.

    Parameters
    ----------
    layer : :class:`lacuna.host.layer.Layer`
        The layer.
    mapping : RowStationary
        How it is cut.
    psum_hops : float
        Accesses that a psum on its way from PE to PE counts for. The authors' access table says 1,
        the objective that they minimise 2.

    Source: Chen, Emer, Sze, ISCA 2016, equations 3 and 4, and the authors' published model.
    """
    u, (rows, columns) = layer.stride[0], layer.padded_shape
    channels, filters = layer.C // layer.groups, layer.M // layer.groups
    ifmaps = layer.N * layer.C * rows * columns
    weights = layer.M * channels * layer.R * layer.S
    ofmaps = layer.N * layer.M * layer.E * layer.F
    rounds = weights * ceil(layer.N / mapping.n)
    across, along = layer.F / columns, layer.E / rows
    halo = across * (u * mapping.e + layer.S - u) / mapping.e
    sums = ceil(channels / mapping.q)
    spread = ceil(channels / (mapping.q * mapping.r))
    accesses = {
        ("link", "filter"): rounds * ceil(layer.F / mapping.e),
        ("link", "ifmap"): ifmaps * ceil(filters / mapping.m) * halo,
        ("link", "psum"): ofmaps,
        ("buffer", "ifmap"): ifmaps * ceil(filters / (mapping.p * mapping.t)) * halo,
        ("buffer", "psum"): 2 * ofmaps * (spread - 1),
        ("array", "filter"): rounds * layer.F,
        ("array", "ifmap"): ifmaps * ceil(filters / mapping.p) * layer.S * across,
        ("array", "psum"): ofmaps * (sums * layer.S - spread) * psum_hops,
        ("scratchpad", "filter"): weights * layer.N * layer.E * layer.F,
        ("scratchpad", "ifmap"): ifmaps * filters * layer.R * layer.S * along * across,
        ("scratchpad", "psum"): 2 * ofmaps * (channels * layer.R * layer.S - sums * layer.S),
    }
    return Counts(
        name=layer.name,
        products=layer.macs,
        operand_bits=(VALUE_BITS, VALUE_BITS),
        bits={key: count * VALUE_BITS for key, count in accesses.items()},
    )


def best_mapping(layer, array=ISCA, costs=None, *, psum_hops=2):
    """Return the mapping of least energy among all that fit, and that energy.

    The constraints are the authors': ``n*m*E*e + n*q*r*H*w <= buffer_words`` with
    ``w = U*e + S - U``, ``R*e*r*t <= pes``, ``p*q*R + q*R + p <= scratchpad_words``. One is added:
    strips are of even width, ``e = ceil(F / strips)``. (Without it the formulas, which take all
    strips to be of width e, flatter a wide strip with a narrow rest.) No count grows with m, p or
    t, so of each the largest that fits is taken; n, e, q and r are tried one by one.

    Parameters
    ----------
    layer : :class:`lacuna.host.layer.Layer`
        Ifmap and filter are square, as the formulas want them.
    array : Array
        What it must fit.
    costs : Costs
        What is minimised; by default those of the paper.
    psum_hops : float
        As in :func:`stationary_counts`.

    Returns
    -------
    (RowStationary, float)

    Raises
    ------
    ValueError
        The layer is not square, or no mapping fits.
    """
    if layer.E != layer.F or layer.R != layer.S or layer.stride[0] != layer.stride[1]:
        raise ValueError(f"{layer.name} must be square, not {layer.ifmap_shape!r}")
    costs = costs or Costs()
    best = None
    for mapping in mappings(layer, array):
        total = energy(stationary_counts(layer, mapping, psum_hops=psum_hops), costs).total
        if best is None or total < best[1]:
            best = mapping, total
    if best is None:
        raise ValueError(f"{layer.name} must fit {array!r}, but no mapping does")
    return best


def mappings(layer, array):
    """Yield the mappings that fit and are not beaten by one with larger m, p or t."""
    channels, filters = layer.C // layer.groups, layer.M // layer.groups
    for e in sorted({ceil(layer.F / strips) for strips in range(1, layer.F + 1)}):
        strip = layer.padded_shape[0] * (layer.stride[0] * e + layer.S - layer.stride[0])
        for q in range(1, channels + 1):
            p = min(filters, (array.scratchpad_words - q * layer.R) // (q * layer.R + 1))
            if p < 1:
                break
            for r in range(1, min(ceil(channels / q), array.pes // (layer.R * e)) + 1):
                t = min(array.pes // (layer.R * e * r), ceil(filters / p))
                for n in range(1, layer.N + 1):
                    m = (array.buffer_words // n - q * r * strip) // (layer.E * e)
                    if m < 1:
                        break
                    yield RowStationary(m=min(m, filters), n=n, e=e, p=p, q=q, r=r, t=t)
