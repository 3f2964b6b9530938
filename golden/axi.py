"""Bursts of an AXI4 master: which addresses, how many beats."""

__all__ = ["bursts"]

BOUNDARY_BYTES = 4096


def bursts(address, words, *, word_bytes, burst):
    """Return the bursts that carry words from consecutive addresses.

    Word by word: a burst ends with the job, before a multiple of its longest length in bytes, and
    so before every multiple of 4 kB (AMBA AXI, Arm IHI 0022, A3.4.1).

    Parameters
    ----------
    address : int
        Of the first word, in bytes.
    words : int
        How many there are.
    word_bytes : int
        Bytes of a word.
    burst : int
        Longest burst, in beats.

    Returns
    -------
    list of (int, int)
        Address in bytes and beats of each burst.
    """
    found = []
    for place in range(address, address + words * word_bytes, word_bytes):
        if not found or place % (burst * word_bytes) == 0 or place % BOUNDARY_BYTES == 0:
            found.append([place, 0])
        found[-1][1] += 1
    return [(first, beats) for first, beats in found]
