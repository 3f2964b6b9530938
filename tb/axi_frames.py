"""Frames for a wrapper whose machine is a :class:`Loopback`, and the wrapper itself."""

from unittest.mock import patch

from lacuna.hw.axi import island
from lacuna.hw.formats import Kind
from lacuna.tb.loopback import BAD_TRAILER, Loopback, packet


__all__ = ["LAST", "around_loopback", "frame"]

#: The flag of the END packet of a program.
LAST = 0x100


def around_loopback(write):
    """Call ``write()``, which elaborates a wrapper, with a loopback in the place of the machine."""
    with patch.object(island, "Top", lambda config: Loopback(config.link_bits)):
        return write()


def frame(rng, *, link_bits, packets=4, words=40, layers=1, spoiled=False):
    """Return the words of a program for the loopback, and of its answer.

    Parameters
    ----------
    rng : :class:`numpy.random.Generator`
        Where sizes and words come from.
    link_bits : int
        Width of a word.
    packets, words : int
        IFMAP packets of each layer; most words of one.
    layers : int
        How many END packets there are; the last one ends the program.
    spoiled : bool
        The first IFMAP packet sets the status to CRC.
    """
    sent, wanted = [], []

    def add(kind, answer, payload, trailer=0):
        both = {"payload": payload, "link_bits": link_bits, "trailer": trailer}
        sent.extend(packet(kind, **both))
        wanted.extend(packet(answer, **both))

    def noise(count):
        return [int.from_bytes(rng.bytes(link_bits // 8)) >> 1 for _word in range(count)]

    add(Kind.PROGRAM, Kind.PROGRAM, [1])
    for layer in range(layers):
        for number in range(packets):
            bad = spoiled and layer == number == 0
            payload = noise(int(rng.integers(words + 1)))
            add(Kind.IFMAP, Kind.IFMAP, payload, BAD_TRAILER if bad else 1)
        flag = LAST if layer == layers - 1 else 0
        add(Kind.END | flag, Kind.ENDED | flag, noise(64 // link_bits or 1), 1)
    return sent, wanted
