"""Measurements that take long are kept and not made again."""

import json
import resource
from pathlib import Path

from ..sim.build import digest


__all__ = ["child_seconds", "kept"]


def kept(folder, name, keys, measure):
    """Return what ``measure()`` returns, or has returned before for the same keys.

    Parameters
    ----------
    folder : path-like
        Where it is kept, as JSON.
    name : str
        What it is called there.
    keys : sequence of str
        All that decides the result.
    measure : callable
        Returns a dictionary.
    """
    path = Path(folder) / f"{name}-{digest(*keys)}.json"
    if not path.exists():
        result = measure()
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".unfinished")
        unfinished.write_text(json.dumps(result) + "\n")
        unfinished.replace(path)
    return json.loads(path.read_text())


def child_seconds():
    """Return the seconds that processors have spent on the finished children of this process.

    Unlike time on the wall they hardly depend on what else the computer does.
    """
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime
