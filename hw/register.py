"""What a register is. Plain Python: does not import Amaranth."""

from dataclasses import dataclass
from enum import IntEnum


__all__ = ["Access", "Field", "Register", "register"]


class Access(IntEnum):
    """What reading and writing do."""

    CONSTANT = 0  # read only, the same for ever
    STATUS = 1  # read only, from the hardware
    STORED = 2  # read what was written
    STROBE = 3  # writing 1 does something once; reads as 0
    PENDING = 4  # set by the hardware; writing 1 clears


@dataclass(frozen=True)
class Field:
    """Bits of a register; the first field of a register begins at bit 0."""

    name: str
    bits: int
    text: str


@dataclass(frozen=True)
class Register:
    """A register of 32 bits.

    Parameters
    ----------
    name : str
    address : int
        In bytes.
    access : Access
    text : str
        What it says or does.
    fields : tuple of Field
        From bit 0 up; bits above them read as 0.
    axi : bool
        Only the wrapper with the AXI4 master has it.
    count : int
        How many of them stand one behind the other; more than one are an array.
    """

    name: str
    address: int
    access: Access
    text: str
    fields: tuple
    axi: bool = False
    count: int = 1

    @property
    def mask(self):
        """Bits that belong to a field."""
        return (1 << sum(field.bits for field in self.fields)) - 1

    def pack(self, **values):
        """Return the register whose fields have these values, others 0.

        Raises
        ------
        ValueError
            A field is unknown, or its value does not fit.
        """
        word, low = 0, 0
        unknown = set(values) - {field.name for field in self.fields}
        if unknown:
            raise ValueError(f"{self.name} must have the fields given, not {sorted(unknown)!r}")
        for field in self.fields:
            value = int(values.get(field.name, 0))
            if not 0 <= value < 1 << field.bits:
                raise ValueError(f"{field.name} must fit {field.bits} bits, not {value!r}")
            word |= value << low
            low += field.bits
        return word

    def unpack(self, word):
        """Return the values of the fields by name."""
        values = {}
        for field in self.fields:
            values[field.name] = word & ((1 << field.bits) - 1)
            word >>= field.bits
        return values


def register(name, address, access, text, *fields, **options):
    """Return a :class:`Register`; without fields it is one value of 32 bits."""
    made = tuple(Field(*field) for field in fields) or (Field("value", 32, text),)
    return Register(name, address, access, text, made, **options)
