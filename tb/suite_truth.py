"""What golden knows of the answers of the machine that the quick suite is for."""

from lacuna.bench.hand_packets import parse
from lacuna.hw.formats import GLOBAL_COUNTERS, Kind, pe_counters
from lacuna.tb import machines


__all__ = ["NAME", "out_of"]

#: The machine.
NAME = "tiny"


def out_of(words, config):
    """Return what comes out of ``words``, which golden knows but for cycles and counters."""
    found = []
    counts = len(GLOBAL_COUNTERS) + config.pe_count * len(pe_counters(config))
    for part in parse(machines.golden(NAME, words, strict=False).words, link_bits=64).parts:
        kind = part[0] & 255
        if kind == Kind.COUNTED:
            size = -(-counts * 32 // config.link_bits)
            found += [part[0] & ~(0xFFFF << 16) | size << 16, *[None] * (size + 1)]
        elif kind == Kind.ENDED:
            found += [part[0], None, None]
        else:
            found += part
    return found
