"""Measurements that take long are kept and not made again."""

import hashlib
import json
import resource
from pathlib import Path


__all__ = ["child_seconds", "kept", "place"]


def place(folder, name, keys):
    """Return the path at which :func:`kept` keeps what it is asked for with the same arguments."""
    text = b"\0".join(key if isinstance(key, bytes) else key.encode() for key in keys)
    return Path(folder) / f"{name}-{hashlib.sha256(text).hexdigest()[:16]}.json"


def kept(folder, name, keys, measure):
    """Return what ``measure()`` returns, or has returned before for the same keys.

    Parameters
    ----------
    folder : path-like
        Where it is kept, as JSON.
    name : str
        What it is called there.
    keys : sequence of str or bytes
        All that decides the result.
    measure : callable
        Returns what JSON can hold.
    """
    path = place(folder, name, keys)
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
