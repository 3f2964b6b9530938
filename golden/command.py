"""Golden's machine as a program of its own: a file of words in, a file of words out."""

import json
import sys
from pathlib import Path

from .machine import run


__all__ = ["main"]


def main(arguments):
    """Run programs; print the error of the machine and what was wrong as JSON.

    Parameters
    ----------
    arguments : list of str
        Path of the words that are sent; path of those that come back; the machine as JSON:
        ``config_hash``, and the dimensions of :class:`golden.limits.Limits`. Words are
        ``link_bits / 8`` bytes, least significant first.
    """
    source, target, text = arguments
    machine = json.loads(text)
    size = machine["link_bits"] // 8
    data = Path(source).read_bytes()
    words = [
        int.from_bytes(data[start : start + size], "little") for start in range(0, len(data), size)
    ]
    result = run(words, **machine)
    Path(target).write_bytes(b"".join(int(word).to_bytes(size, "little") for word in result.words))
    print(json.dumps({"error": result.error, "detail": result.detail}))


if __name__ == "__main__":
    main(sys.argv[1:])
