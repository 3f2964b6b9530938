"""The report of a run as a file: written whole, and read with every field checked."""

import json
import re
import tempfile
from contextlib import ExitStack
from pathlib import Path

from .run_facts import CHOICE, FORMAT, SHAPE, SIZES, WAITS


__all__ = ["RunFileError", "as_text", "page_path", "read_report", "write_whole"]

#: A picture: what base64 may hold, so that nothing else gets into a page.
PICTURE = re.compile(r"[A-Za-z0-9+/]*={0,2}")
NUMBER = (int, float)


class RunFileError(ValueError):
    """A file is not the report of a run; the message says what is wrong with it."""


class Maybe:
    """Either null, or what ``inner`` says."""

    def __init__(self, inner):
        self.inner = inner


class Table:
    """An object whose values, of any name, are as ``inner`` says."""

    def __init__(self, inner):
        self.inner = inner


LAYER = {
    **{"layer": str, "op": str, "images": int, "runs": int, "products": int, "cycles": int},
    **{"utilisation": Maybe(NUMBER), "exact": Maybe(NUMBER), "difference": Maybe(int)},
    **{"place": int, "shape": {**dict.fromkeys(SHAPE, int), "stride": [int], "padding": [int]}},
    "mapping": Maybe({**dict.fromkeys(CHOICE, int), "mode": str}),
    "zeros": {"ifmap": NUMBER, "ofmap": NUMBER},
    "link": Maybe(
        {
            **dict.fromkeys(("in", "out", "maps", "maps_raw", "filters", "bits"), int),
            "compression": NUMBER,
        }
    ),
    "stalls": Maybe(Table(int)),
    "waits": Maybe(dict.fromkeys(WAITS, int)),
    "pes": Maybe(Table([[int]])),
    "energy": Maybe({"levels": Table(NUMBER), "kinds": Table(NUMBER), "total": NUMBER}),
    "pictures": {"ifmap": [PICTURE], "ofmap": [PICTURE]},
}
REPORT = {
    **{"format": str, "model": str, "on": str, "link_ratio": Maybe(NUMBER)},
    "config": {
        **dict.fromkeys(SIZES, int),
        **{"name": str, "pes": int, "hash": str, "buffer_kib": NUMBER},
    },
    "costs": {"unit": str, "source": str},
    "versions": Table(str),
    "layers": [LAYER],
    "nodes": [{"place": int, "op": str, "name": str, "values": int, "products": int}],
    "reasons": [{"node": str, "op": str, "reason": str}],
}
NAMES = {str: "a text", int: "an integer", NUMBER: "a number", PICTURE: "a picture in base64"}
#: Numbers of a report are 0 or more, and less than this.
LIMIT = 2**63
#: What a layer has on a machine with counters, all of it.
COUNTED = "stalls", "waits", "pes", "energy"


def read_report(path):
    """Return the report in a JSON file.

    Parameters
    ----------
    path : path-like
        What ``lacuna run`` has written.

    Raises
    ------
    RunFileError
        The file cannot be read, is no JSON, or is not the report of a run.
    """
    try:
        text = Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RunFileError(f"report must be a readable file, not {str(path)!r}") from error
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RunFileError(f"report must be JSON, not {str(path)!r}: {error}") from error
    kind = found.get("format") if isinstance(found, dict) else None
    if kind != FORMAT:
        raise RunFileError(f"report must have the format {FORMAT!r}, not {kind!r}: run it again")
    check("report", found, REPORT)
    check_config(found["config"], found["link_ratio"])
    for place, layer in enumerate(found["layers"]):
        check_layer(f"report.layers[{place}]", layer, found["config"])
    return found


def check_config(config, ratio):
    """Raise unless a machine has PEs, and a link that carries something."""
    where = "report.config.pes"
    pes = config["rows"] * config["columns"]
    demand(pes and config["pes"] == pes, where, f"{pes}, and not 0", config["pes"])
    demand(ratio is None or ratio > 0, "report.link_ratio", "above 0", ratio)


def check_layer(where, layer, config):
    """Raise unless the figures of a layer belong together."""
    for name in ("images", "products"):
        demand(layer[name] > 0, f"{where}.{name}", "above 0", layer[name])
    cycles, used = layer["cycles"], layer["utilisation"]
    fits = (used is None) == (cycles == 0)
    demand(fits, f"{where}.utilisation", "null if and only if there are no cycles", used)
    counted = [layer[name] is not None for name in COUNTED]
    fits = not any(counted) or (all(counted) and cycles)
    demand(fits, where, f"with all of {', '.join(COUNTED)} and cycles, or none", counted)
    for name in ("busy", "products") if layer["pes"] is not None else ():
        demand(name in layer["pes"], f"{where}.pes.{name}", "there", None)
    for name, table in (layer["pes"] or {}).items():
        fits = len(table) == config["rows"] and {len(row) for row in table} == {config["columns"]}
        demand(fits, f"{where}.pes.{name}", "a number for each PE", table)


def as_text(report):
    """Return a report as JSON, in bytes; lists of numbers stand in one line."""
    text = json.dumps(report, indent=1)
    flat = re.sub(r"\[[-+.,\de\s]*\]", lambda found: " ".join(found[0].split()), text)
    return f"{flat}\n".encode()


def page_path(text):
    """Return where a page goes.

    Raises
    ------
    RunFileError
        The name is not that of an HTML file, or that of a folder.
    """
    path = Path(text)
    if path.suffix.lower() not in {".html", ".htm"} or path.is_dir():
        raise RunFileError(f"report must be written to an .html file, not {text!r}")
    return path


def write_whole(files):
    """Write files, all of them or, where one cannot be written, none.

    Parameters
    ----------
    files : dict of Path to bytes
        What goes where; folders are made.

    Returns
    -------
    list of Path
    """
    with ExitStack() as stack:
        made = {}
        for path, data in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            folder = tempfile.TemporaryDirectory(dir=path.parent, prefix=".unfinished-")
            made[path] = Path(stack.enter_context(folder)) / path.name
            made[path].write_bytes(data)
        return [source.replace(path) for path, source in made.items()]


def check(where, value, wanted):
    """Raise unless a value is what is wanted: a type, a pattern, or a structure of such."""
    if isinstance(wanted, Maybe):
        if value is not None:
            check(where, value, wanted.inner)
    elif isinstance(wanted, Table):
        demand(isinstance(value, dict), where, "an object", value)
        for name, each in value.items():
            check(f"{where}.{name}", each, wanted.inner)
    elif isinstance(wanted, dict):
        demand(isinstance(value, dict), where, "an object", value)
        for name, inner in wanted.items():
            demand(name in value, f"{where}.{name}", "there", None)
            check(f"{where}.{name}", value[name], inner)
    elif isinstance(wanted, list):
        demand(isinstance(value, list), where, "a list", value)
        for place, each in enumerate(value):
            check(f"{where}[{place}]", each, wanted[0])
    elif wanted is PICTURE:
        fits = isinstance(value, str) and PICTURE.fullmatch(value)
        demand(fits, where, NAMES[PICTURE], value)
    else:
        demand(isinstance(value, wanted), where, NAMES[wanted], value)
        fits = isinstance(value, str) or 0 <= value < LIMIT
        demand(fits, where, "0 or more, and less than 2^63", value)


def demand(fits, where, what, value):
    """Raise unless something fits."""
    if not fits:
        text = repr(value)
        raise RunFileError(f"{where} must be {what}, not {text[:60]}{'...' * (len(text) > 60)}")
