"""The energy of a layer: what it counts in work and traffic, times a table of costs."""

from dataclasses import dataclass, fields
from pathlib import Path

import yaml


__all__ = ["KINDS", "LEVELS", "PRODUCT", "Costs", "Counts", "Energy", "energy"]

#: Where data are moved, dearest first: the link to the DRAM, the global buffer, between the buffer
#: and PEs and from PE to PE, the scratchpads in the PEs.
LEVELS = ("link", "buffer", "array", "scratchpad")
#: What is moved. Ofmaps count as psums; programs cross the link alone.
KINDS = ("ifmap", "filter", "psum", "program")
#: The level and the kind of the work itself.
PRODUCT = "product"


@dataclass(frozen=True, kw_only=True)
class Costs:
    """What each thing costs; the default are the relative costs of a 65 nm process.

    Parameters
    ----------
    product : float
        One product of ``word_bits`` by ``word_bits`` bits, with its addition.
    scratchpad, array, buffer, link : float
        One access of ``word_bits`` bits.
    word_bits : int
        Width of the operands and accesses that the costs are for, in bits.
    unit : str
        What the costs are in.
    source : str
        Where they come from.

    Raises
    ------
    TypeError
        A cost is not a number, ``word_bits`` no integer, or a text no text.
    ValueError
        A cost is below 0, or ``word_bits`` below 1.

    Source: Chen, Emer, Sze, "Eyeriss: A Spatial Architecture", ISCA 2016, Table IV.
    """

    product: float = 1.0
    scratchpad: float = 1.0
    array: float = 2.0
    buffer: float = 6.0
    link: float = 200.0
    word_bits: int = 16
    unit: str = "products of 16 bits"
    source: str = "Chen, Emer, Sze, ISCA 2016, Table IV"

    def __post_init__(self):
        for field in fields(self):
            name, value = field.name, getattr(self, field.name)
            if field.type is str:
                if not isinstance(value, str):
                    raise TypeError(f"{name} must be a text, not {value!r}")
                continue
            wanted = (int,) if field.type is int else (int, float)
            if isinstance(value, bool) or not isinstance(value, wanted):
                kind = "an integer" if field.type is int else "a number"
                raise TypeError(f"{name} must be {kind}, not {value!r}")
            least = 1 if field.type is int else 0
            if not value >= least:  # a NaN is refused, too
                raise ValueError(f"{name} must be at least {least}, not {value!r}")

    @classmethod
    def load(cls, path):
        """Return the table in a YAML file: a mapping of all costs by name.

        ``product``, ``scratchpad``, ``array``, ``buffer`` and ``link`` must be there, so that no
        default of another process slips in; ``unit`` and ``source`` should say what they are.

        Parameters
        ----------
        path : path-like
            The file.

        Raises
        ------
        ValueError
            The file is no YAML, or does not hold these names.
        TypeError, ValueError
            A value is not what it must be, see :class:`Costs`.
        """
        text = Path(path).read_text()
        try:
            table = yaml.safe_load(text)
        except yaml.YAMLError as error:
            raise ValueError(f"costs must be YAML, not {text!r}") from error
        needed = {PRODUCT, *LEVELS}
        known = {field.name for field in fields(cls)}
        if not isinstance(table, dict) or not needed <= set(table) <= known:
            names = list(table) if isinstance(table, dict) else table
            raise ValueError(
                f"costs must name {sorted(needed)}, at most {sorted(known)}, not {names!r}"
            )
        table.setdefault("unit", "unnamed")
        table.setdefault("source", str(path))
        return cls(**table)


@dataclass(frozen=True, kw_only=True)
class Counts:
    """What a layer does.

    Parameters
    ----------
    name : str
        Name of the layer.
    products : float
        Products that switch the multiplier.
    operand_bits : tuple of int
        Widths of the two operands of a product, in bits.
    bits : dict of (str, str) to float
        Bits accessed by (level, kind): one of :data:`LEVELS` and one of :data:`KINDS`; reads and
        writes together. What is absent is 0.

    Raises
    ------
    ValueError
        A key is none of these, or something is below 0.
    """

    name: str
    products: float
    operand_bits: tuple
    bits: dict

    def __post_init__(self):
        known = {(level, kind) for level in LEVELS for kind in KINDS}
        for key in self.bits:
            if key not in known:
                raise ValueError(f"bits must be by level and kind, not by {key!r}")
        for key, value in {"products": self.products, **self.bits}.items():
            if not value >= 0:  # a NaN is refused, too
                raise ValueError(f"{key} of {self.name} must be at least 0, not {value!r}")


@dataclass(frozen=True)
class Energy:
    """The energy of a layer, in the unit of the costs.

    Parameters
    ----------
    name : str
        Name of the layer.
    parts : dict of (str, str) to float
        Energy by (level, kind); the products are ``("product", "product")``.
    """

    name: str
    parts: dict

    @property
    def total(self):
        """All of it."""
        return sum(self.parts.values())

    @property
    def levels(self):
        """Energy by level: products, then :data:`LEVELS`."""
        return {at: self._sum(0, at) for at in (PRODUCT, *LEVELS)}

    @property
    def kinds(self):
        """Energy by what is moved: products, then :data:`KINDS`."""
        return {of: self._sum(1, of) for of in (PRODUCT, *KINDS)}

    def _sum(self, place, name):
        return sum(value for key, value in self.parts.items() if key[place] == name)


def energy(counts, costs=None):
    """Return the :class:`Energy` of ``counts`` at ``costs`` (by default those of :class:`Costs`).

    Energy of an access is proportional to its bits, that of a product to the widths of both
    operands.
    """
    costs = costs or Costs()
    area = counts.operand_bits[0] * counts.operand_bits[1] / costs.word_bits**2
    parts = {(PRODUCT, PRODUCT): counts.products * area * costs.product}
    for (level, kind), bits in counts.bits.items():
        parts[level, kind] = bits / costs.word_bits * getattr(costs, level)
    return Energy(counts.name, parts)
