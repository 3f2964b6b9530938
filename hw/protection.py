"""Check bits of the words in a memory: made when they are written, looked at when they are read."""

from functools import reduce
from itertools import combinations
from operator import or_, xor

from amaranth.hdl import Cat, Const, Signal, Value
from amaranth.lib import data
from amaranth.lib.wiring import Out

from .config import PROTECTIONS
from .formats import MEMORIES


__all__ = ["check_bits", "decode", "encode", "fault", "fault_port", "faults", "report"]

#: What was found in a word that was used.
fault = data.StructLayout({"corrected": 1, "lost": 1})
#: The same by kind of memory.
faults = data.StructLayout(dict.fromkeys(MEMORIES, fault))


def check_bits(width, protection):
    """Return how many bits stand beside the ``width`` data bits of a word.

    Raises
    ------
    ValueError
        ``protection`` is none of :data:`hw.config.PROTECTIONS`.
    """
    if protection not in PROTECTIONS:
        raise ValueError(f"protection must be one of {', '.join(PROTECTIONS)}, not {protection!r}")
    if protection != "secded":
        return int(protection == "parity")
    return next(count for count in range(2, 64) if 2 ** (count - 1) - count >= width)


def columns(width, protection):
    """Return which checks each data bit takes part in: bit i of a column is check i."""
    count = check_bits(width, protection)
    if protection == "parity":
        return [1] * width
    chosen = (
        sorted(sum(1 << bit for bit in bits) for bits in combinations(range(count), ones))
        for ones in range(3, count + 1, 2)
    )
    return [column for group in chosen for column in group][:width]


def checks(value, protection):
    """Return the check bits of ``value``, as one value."""
    matrix = columns(len(value), protection)
    return Cat(
        reduce(xor, (value[bit] for bit, column in enumerate(matrix) if column >> check & 1))
        for check in range(check_bits(len(value), protection))
    )


def encode(value, protection):
    """Return what is stored of ``value``: its bits, and check bits above them.

    ``parity`` makes the number of ones even. ``secded`` is Hsiao's code: one flipped bit of a word
    is corrected, two are found. A word of zeros is right in both.

    Source: M. Y. Hsiao, "A Class of Optimal Minimum Odd-weight-column SEC-DED Codes", IBM Journal
    of Research and Development 14(4), 1970. Reference model: :func:`golden.protection.encode`.
    """
    value = Value.cast(value)
    return Cat(value, checks(value, protection)) if protection != "none" else value


def decode(m, word, width, protection, *, name):
    """Return the value in ``word`` and a ``fault`` that says what is wrong with it.

    No latency. A word that is lost is returned as it stands. Without ``protection`` the word is the
    value, and nothing is wrong with it. Reference model: :func:`golden.protection.decode`.
    """
    if protection == "none":
        return word, fault.const(None)
    found = Signal(fault, name=f"{name}_fault")
    value = word[:width]
    failing = Signal(check_bits(width, protection), name=f"{name}_failing")
    m.d.comb += failing.eq(checks(value, protection) ^ word[width:])
    if protection == "parity":
        m.d.comb += found.lost.eq(failing)
        return value, found
    own = [1 << check for check in range(len(failing))]
    flipped = Signal(len(word), name=f"{name}_flipped")
    m.d.comb += [
        flipped.eq(Cat(failing == column for column in (*columns(width, protection), *own))),
        found.corrected.eq(flipped.any()),
        found.lost.eq((failing != 0) & ~found.corrected),
    ]
    return value ^ flipped[:width], found


def fault_port(protection):
    """Return the port of a component that holds memories, for its signature: none without any.

    ``o_faults`` (``Out(faults)``): by kind of memory, a word is used in this cycle that was
    ``corrected``, or one can be seen that is ``lost``.
    """
    return {"o_faults": Out(faults)} if protection != "none" else {}


def report(m, component, *parts, domain="comb", **memories):
    """Drive ``o_faults`` of ``component``, if it has one, with what is found inside it.

    Parameters
    ----------
    m : Module
        That of ``component``.
    component : wiring.Component
        The component.
    *parts : wiring.Component
        Those inside it; one without ``o_faults`` has no memory.
    domain : str
        ``"comb"``, or ``"sync"`` to tell it one cycle later.
    **memories : list of (Guarded or fault, 1-bit value, 1-bit value)
        By kind of memory: what is found in the word that it reads; whether something sees that word
        and may act on it, which must have been written; whether it is used for the last time, so
        that a correction counts once.
    """
    if not isinstance(getattr(component, "o_faults", None), data.View):
        return
    found = [part.o_faults.as_value() for part in parts if hasattr(part, "o_faults")]
    for kind, words in memories.items():
        for number, (word, seen, used) in enumerate(words):
            here = Signal(faults, name=f"{kind}_{number}_faults")
            wrong = getattr(word, "fault", word)
            m.d.comb += [
                here[kind].lost.eq(wrong.lost & seen),
                here[kind].corrected.eq(wrong.corrected & used),
            ]
            found.append(here.as_value())
    m.d[domain] += component.o_faults.eq(reduce(or_, found, Const(0)))
