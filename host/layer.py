"""A layer of a network: its shape, its post-processing and how its maps travel."""

from dataclasses import dataclass

import numpy as np


__all__ = ["Layer", "used_indices"]

#: The least value of each integer of a layer, where it is not 1.
LEAST = {"threshold": 0}
#: How the tuples of a layer read in a message.
TUPLES = {
    "stride": "two integers >= 1 (vertical, horizontal)",
    "padding": "four integers >= 0 (top, bottom, left, right)",
}


def used_indices(outputs, stride, kernel):
    """Return which padded rows (or columns) the windows of ``outputs`` use.

    Overlapping windows share rows; where ``stride`` exceeds ``kernel`` the rows between two
    windows are left out, so that the windows lie side by side.

    Parameters
    ----------
    outputs : range
        Ofmap rows (or columns), a step of 1.
    stride, kernel : int
        Distance of two windows and length of one, in rows (or columns).

    Returns
    -------
    integer array of shape ``((len(outputs) - 1) * min(stride, kernel) + kernel,)``
    """
    step = min(stride, kernel)
    window, offset = np.divmod(np.arange((len(outputs) - 1) * step + kernel), step)
    beyond = np.maximum(window - (len(outputs) - 1), 0)  # the last window goes on past its step
    return (outputs.start + window - beyond) * stride + beyond * step + offset


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One convolution with its post-processing.

    Parameters
    ----------
    C, M : int
        Ifmap channels; filters, which is ofmap channels. Each of all groups together.
    H, W : int
        Rows and columns of an ifmap, without padding.
    R, S : int
        Rows and columns of a filter.
    N : int
        Images.
    stride : (int, int)
        Vertical and horizontal stride U, in ifmap rows and columns.
    padding : (int, int, int, int)
        Rows and columns of zeros (zero points) at the top, bottom, left and right.
    groups : int
        Filters of group g see only the channels of group g; ``groups == C`` is depthwise.
    relu : bool
        Negative results become 0.
    rescale : bool
        Results are multiplied and shifted, per filter.
    threshold : int
        Results of a smaller magnitude become 0.
    ifmap_zero_point, ofmap_zero_point : int
        The value that stands for zero in the ifmaps and in the ofmaps.
    ifmap_coded, ofmap_coded : bool
        The maps cross the link run-length coded, else raw.
    name : str
        What reports call it.

    Raises
    ------
    TypeError
        A number or a flag is not what it must be.
    ValueError
        Parameters contradict each other.
    """

    C: int
    M: int
    H: int
    W: int
    R: int
    S: int
    N: int = 1
    stride: tuple = (1, 1)
    padding: tuple = (0, 0, 0, 0)
    groups: int = 1
    relu: bool = False
    rescale: bool = False
    threshold: int = 0
    ifmap_zero_point: int = 0
    ofmap_zero_point: int = 0
    ifmap_coded: bool = False
    ofmap_coded: bool = False
    name: str = "layer"

    def __post_init__(self):
        for name in ("C", "M", "H", "W", "R", "S", "N", "groups", "threshold"):
            least, value = LEAST.get(name, 1), getattr(self, name)
            if not is_integer(value) or value < least:
                raise TypeError(f"{name} must be an integer >= {least}, not {value!r}")
        for name in ("ifmap_zero_point", "ofmap_zero_point"):
            if not is_integer(getattr(self, name)):
                raise TypeError(f"{name} must be an integer, not {getattr(self, name)!r}")
        for name in ("relu", "rescale", "ifmap_coded", "ofmap_coded"):
            if not isinstance(getattr(self, name), bool):
                raise TypeError(f"{name} must be True or False, not {getattr(self, name)!r}")
        for name, length, least in (("stride", 2, 1), ("padding", 4, 0)):
            value = getattr(self, name)
            if (
                not isinstance(value, tuple)
                or len(value) != length
                or not all(is_integer(part) and part >= least for part in value)
            ):
                raise TypeError(f"{name} must be {TUPLES[name]}, not {value!r}")
        self._check_shape()

    def _check_shape(self):
        for name in ("C", "M"):
            if getattr(self, name) % self.groups:
                raise ValueError(
                    f"{name} must be a multiple of groups ({self.groups}), "
                    f"not {getattr(self, name)}"
                )
        rows, columns = self.padded_shape
        if rows < self.R:
            raise ValueError(f"R must be at most the padded H ({rows}), not {self.R}")
        if columns < self.S:
            raise ValueError(f"S must be at most the padded W ({columns}), not {self.S}")

    @property
    def padded_shape(self):
        """Rows and columns of a padded ifmap."""
        top, bottom, left, right = self.padding
        return self.H + top + bottom, self.W + left + right

    @property
    def E(self):
        """Rows of an ofmap."""
        return (self.padded_shape[0] - self.R) // self.stride[0] + 1

    @property
    def F(self):
        """Columns of an ofmap."""
        return (self.padded_shape[1] - self.S) // self.stride[1] + 1

    @property
    def ifmap_shape(self):
        """Images, channels, rows, columns of the ifmaps."""
        return self.N, self.C, self.H, self.W

    @property
    def filter_shape(self):
        """Filters, channels of one group, rows, columns of the filters."""
        return self.M, self.C // self.groups, self.R, self.S

    @property
    def ofmap_shape(self):
        """Images, filters, rows, columns of the ofmaps."""
        return self.N, self.M, self.E, self.F

    @property
    def macs(self):
        """Products of the layer, those with padding included."""
        return self.N * self.M * self.E * self.F * (self.C // self.groups) * self.R * self.S


def is_integer(value):
    """Whether ``value`` is an integer of Python, and no truth value."""
    return isinstance(value, int) and not isinstance(value, bool)
