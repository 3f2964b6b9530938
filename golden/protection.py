"""Check bits of the words in a memory, as their code is defined."""

from itertools import combinations


__all__ = ["check_bits", "columns", "decode", "encode"]


def check_bits(width, protection):
    """Return how many bits stand beside the ``width`` data bits of a word.

    Parameters
    ----------
    width : int
        Data bits of a word, at least 1.
    protection : str
        ``"none"``, ``"parity"`` or ``"secded"``.
    """
    if protection != "secded":
        return int(protection == "parity")
    count = 2
    while 2 ** (count - 1) - count < width:  # columns of three ones or more, an odd number
        count += 1
    return count


def columns(width, protection):
    """Return the column of each bit of a word in the check matrix, as integers, data first.

    Bit i of a column says that check i is over this bit. With ``secded`` the columns are distinct
    and have an odd number of ones: three ones first, from the least integer up, then five, and so
    on; each check bit has a column of one.

    Source: M. Y. Hsiao, "A Class of Optimal Minimum Odd-weight-column SEC-DED Codes", IBM Journal
    of Research and Development 14(4), 1970.
    """
    count = check_bits(width, protection)
    if protection == "parity":
        return [1] * (width + 1)
    data = [
        column
        for ones in range(3, count + 1, 2)
        for column in sorted(sum(1 << bit for bit in bits) for bits in subsets(count, ones))
    ]
    return data[:width] + [1 << check for check in range(count)]


def subsets(count, ones):
    """Return every choice of ``ones`` of ``count`` bits."""
    return combinations(range(count), ones)


def encode(value, width, protection):
    """Return the word of ``width`` data bits that carries ``value``: check bits above the data."""
    word = value
    for check in range(check_bits(width, protection)):
        over = columns(width, protection)[:width]
        parity = sum(value >> bit & over[bit] >> check & 1 for bit in range(width)) % 2
        word |= parity << width + check
    return word


def decode(word, width, protection):
    """Return the value in ``word``, whether a bit of it was corrected, and whether it is lost.

    A flipped bit is found where the checks that fail are those of its column. Where they are those
    of no bit, the word is lost and its value is returned as it stands.
    """
    failing = 0
    matrix = columns(width, protection) if protection != "none" else []
    for bit, column in enumerate(matrix):
        failing ^= column * (word >> bit & 1)
    value = word & 2**width - 1
    if not failing:
        return value, False, False
    if protection == "parity" or failing not in matrix:
        return value, False, True
    return (word ^ 1 << matrix.index(failing)) & 2**width - 1, True, False
