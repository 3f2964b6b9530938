"""What a threshold on a layer's results gains in zeros, and the error that it makes."""

from dataclasses import asdict, dataclass, replace

import numpy as np


__all__ = ["Pruned", "largest_threshold", "prune", "sweep", "sweep_layer"]


@dataclass(frozen=True, kw_only=True)
class Pruned:
    """What one threshold does to ofmaps.

    Parameters
    ----------
    threshold : int
        Results of a smaller magnitude become 0; in steps of an ofmap value.
    zeros : float
        Share of zeros behind it, 0..1.
    gained : float
        Share of zeros that there were not without a threshold, 0..1.
    error : float
        Root mean square of what was lost, by that of the results without a threshold; 0 if all of
        these are 0.
    largest : int
        Largest magnitude that was lost; below ``threshold``.
    """

    threshold: int
    zeros: float
    gained: float
    error: float
    largest: int

    @property
    def row(self):
        """The figures by name."""
        return asdict(self)


def largest_threshold(layer, config):
    """Return the largest threshold whose effect the ofmaps without one tell.

    Results beyond the range of an ofmap value are cut off; how large they were is lost. A side on
    which nothing is left but the zero point sets no limit.

    Parameters
    ----------
    layer : :class:`lacuna.host.layer.Layer`
        Uses ``ofmap_zero_point``.
    config : :class:`lacuna.hw.config.Config`
        Uses ``activation_bits``.
    """
    half = 2 ** (config.activation_bits - 1)
    sides = half - 1 - layer.ofmap_zero_point, half + layer.ofmap_zero_point
    return min(side for side in sides if side)


def prune(ofmap, threshold, *, zero_point=0):
    """Return ``ofmap`` as it would be with a threshold; as the post unit does it.

    Parameters
    ----------
    ofmap : integer array
        Ofmaps without a threshold.
    threshold : int
        At most :func:`largest_threshold`.
    zero_point : int
        The value that stands for 0.
    """
    return np.where(np.abs(ofmap - zero_point) < threshold, zero_point, ofmap)


def sweep(ofmap, thresholds, *, layer, config):
    """Return a :class:`Pruned` for each threshold, from ofmaps that were made without one.

    Parameters
    ----------
    ofmap : integer array
        What a driver or golden returned.
    thresholds : iterable of int
        Thresholds in steps of an ofmap value.
    layer : :class:`lacuna.host.layer.Layer`
        The layer, whose threshold is 0.
    config : :class:`lacuna.hw.config.Config`
        The machine.

    Returns
    -------
    list of Pruned

    Raises
    ------
    ValueError
        The layer has a threshold, or one of ``thresholds`` is not in 0..:func:`largest_threshold`.
    """
    if layer.threshold:
        raise ValueError(f"{layer.name} must have no threshold, not {layer.threshold!r}")
    most, zero_point = largest_threshold(layer, config), layer.ofmap_zero_point
    values = np.asarray(ofmap, np.int64) - zero_point
    power = np.mean(values.astype(float) ** 2)
    found = []
    for threshold in thresholds:
        if not 0 <= threshold <= most:
            raise ValueError(f"threshold must be in 0..{most}, not {threshold!r}")
        lost = values - prune(values, threshold)
        error = np.sqrt(np.mean(lost.astype(float) ** 2) / power) if power else 0.0
        found.append(
            Pruned(
                threshold=int(threshold),
                zeros=float(np.mean(values - lost == 0)),
                gained=float(np.mean(lost != 0)),
                error=float(error),
                largest=int(np.abs(lost).max()),
            )
        )
    return found


def sweep_layer(machine, layer, ifmap, filters, thresholds, **tables):
    """Run a layer once, without its threshold, and sweep ``thresholds`` over the result.

    Parameters
    ----------
    machine : :class:`lacuna.host.machine.Machine`
        The machine, with any driver.
    layer : :class:`lacuna.host.layer.Layer`
        The layer; its own threshold is ignored.
    ifmap, filters : integer array
        Its arrays.
    thresholds : iterable of int
        As in :func:`sweep`.
    **tables
        ``bias``, ``multiplier``, ``shift``, as in :meth:`lacuna.host.machine.Machine.run`.

    Returns
    -------
    list of Pruned
    """
    plain = replace(layer, threshold=0)
    result = machine.run(plain, ifmap, filters, **tables)
    return sweep(result.ofmap, thresholds, layer=plain, config=machine.config)
