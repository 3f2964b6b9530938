"""Find the streams inside a machine in its Verilog, so that the harness can look at them."""

import re
from collections import Counter
from dataclasses import dataclass


__all__ = ["Probe", "header", "probes", "public"]

#: Levels of the hierarchy that are looked at: the top module and the instances in it.
DEPTH = 2
#: Ports of a module, as Verilog declares them.
PORT = re.compile(r"^  (?:input|output) (?:\[\d+:0\] )?\\?(\S+?) ?;", re.M)
MODULE = re.compile(r"^module (\\?\S+?) *\(.*?\);\n(.*?)^endmodule", re.M | re.S)
INSTANCE = re.compile(r"^  (\\?\S+) +(\\?\S+) +\(\n(.*?)^  \);", re.M | re.S)
#: A signal of one bit at a port of an instance; constants and parts of signals are none.
END = re.compile(r"^    \.(\w+)__(valid|ready)\(\\?([^\s(){}\[\]']+) ?\)", re.M)


@dataclass(frozen=True)
class Probe:
    """A stream between two instances.

    Parameters
    ----------
    name : str
        Its ends, ``instance.port`` joined by ``>``, the source first; one where the other is not
        a port.
    module : str
        Verilog module that holds its signals.
    path : tuple of str
        Instances from the top module to that module; empty for the top module.
    valid, ready : str or None
        Signals; None where an end has no such port, as nothing reads it.
    """

    name: str
    module: str
    path: tuple[str, ...]
    valid: str | None
    ready: str | None

    @property
    def signals(self):
        """Those of ``valid`` and ``ready`` that there are."""
        return [signal for signal in (self.valid, self.ready) if signal is not None]


def probes(text, top):
    """Return the streams of module ``top`` and of the modules that stand once, directly in it.

    Those that leave the machine are not among them: its ports are public anyway.

    Parameters
    ----------
    text : str
        Verilog as :func:`lacuna.gen.verilog.write` makes it.
    top : str
        Name of the top module.

    Returns
    -------
    list of Probe
        In the order of the instances.
    """
    bodies = {bare(name): body for name, body in MODULE.findall(text)}
    instances = {name: INSTANCE.findall(body) for name, body in bodies.items()}
    counts = Counter(bare(kind) for inside in instances.values() for kind, _name, _ends in inside)

    def walk(module, path):
        inside = instances.get(module, [])
        found = streams(inside, module, path)
        if len(path) + 1 < DEPTH:
            for kind, name, _ends in inside:
                if counts[bare(kind)] == 1:
                    found += walk(bare(kind), (*path, bare(name)))
        return found

    edge = set(PORT.findall(bodies.get(top, "")))
    return [each for each in walk(top, ()) if each.path or edge.isdisjoint(each.signals)]


def streams(instances, module, path):
    """Return the streams between ``instances``; ports that share a signal are its ends."""
    ends = {}
    for _kind, instance, ports in instances:
        for port, part, signal in END.findall(ports):
            ends.setdefault(".".join((*path, bare(instance), port)), {})[part] = signal
    joined = {}
    for end, signals in ends.items():
        joined.setdefault((signals.get("valid"), signals.get("ready")), []).append(end)
    return [
        Probe(" > ".join(sorted(several, key=is_sink)), module, path, valid, ready)
        for (valid, ready), several in joined.items()
    ]


def is_sink(end):
    """Whether ``end`` takes words; by the name of its port."""
    return end.rpartition(".")[2].split("_")[0] == "i"


def bare(name):
    """Return ``name`` without the backslash of an escaped one."""
    return name.removeprefix("\\")


def public(found):
    """Return the lines of Verilator's configuration that keep the signals of probes."""
    kept = sorted({(each.module, signal) for each in found for signal in each.signals})
    return "".join(
        f'public_flat_rd -module "{module}" -var "{signal}"\n' for module, signal in kept
    )


def header(found, top):
    """Return the C++ macro ``STREAMS(X)``, ``X(name, valid, ready)`` for each probe.

    ``valid`` and ``ready`` are expressions of a model ``top``; -1 where there is no such signal.
    """

    def member(each, signal):
        if signal is None:
            return "-1"
        return "top.rootp->" + "__DOT__".join(map(encoded, (top, *each.path, signal)))

    lines = [
        f'X("{each.name}", {member(each, each.valid)}, {member(each, each.ready)})'
        for each in found
    ]
    return "#define STREAMS(X) " + " \\\n    ".join(lines) + "\n"


def encoded(name):
    """Return the name that Verilator gives in C++ to a Verilog name."""
    return re.sub(
        r"__|\W",
        lambda odd: "___05F" if odd[0] == "__" else f"__0{ord(odd[0]):02X}",
        name,
    )
