"""The memories of a generated design: what another flow must supply, and as what."""

import re
from collections import Counter
from functools import cache

from amaranth.lib.wiring import In

from ..hw.memory import Ram


__all__ = ["INSTANCE", "MODES", "described", "stub", "stubs"]

#: How memories are written: as modules with a body, or without one in a file of their own.
MODES = ("infer", "blackbox")
#: The module of an instance in the text.
INSTANCE = re.compile(r"^  (\w+) \\?\S+ \($", re.M)


def stub(ram):
    """Return the Verilog of a memory that has ports and nothing else."""
    sides = {"clk": ("input", 1)}
    for path, member, value in ram.signature.flatten(ram):
        sides[path[0]] = "input" if member.flow is In else "output", len(value)
    lines = [
        f"  {side} {f'[{width - 1}:0] ' if width > 1 else ''}{name};"
        for name, (side, width) in sides.items()
    ]
    head = f"(* blackbox *)\nmodule {ram.module}({', '.join(sides)});"
    return "\n".join([head, *lines, "endmodule\n"])


def stubs(modules):
    """Return the Verilog of all memories among ``modules``, a dictionary by name, as boxes."""
    return "\n".join(stub(ram) for ram in rams(modules))


def rams(modules):
    """Return the memories among ``modules``, by kind and size."""
    found = (each for each in modules.values() if isinstance(each, Ram))
    return sorted(found, key=lambda ram: (ram.kind, ram.depth, ram.width))


def described(modules, texts, *, top):
    """Return what each kind and size of memory is, for the sidecar.

    Parameters
    ----------
    modules : dict of str to :class:`wiring.Component`
        Components by Verilog module.
    texts : dict of str to str
        Their Verilog, each with the modules that only it uses.
    top : str
        The module that stands once.

    Returns
    -------
    list of dict
        ``module`` (name), ``kind``, ``depth``, ``width``, ``instances`` (in the whole design),
        ``initial`` (None: what stands in a word before its first write is not used) and
        ``collision`` (what is read of a word while it is written, as in :class:`hw.memory.Ram`).
    """
    used = {parent: Counter(INSTANCE.findall(text)) for parent, text in texts.items()}

    @cache
    def instances(module):
        if module == top:
            return 1
        parents = [parent for parent, count in used.items() if count[module]]
        return sum(used[parent][module] * instances(parent) for parent in parents)

    return [
        {
            "module": ram.module,
            "kind": ram.kind,
            "depth": ram.depth,
            "width": ram.width,
            "instances": instances(ram.module),
            "initial": None,
            "collision": ram.collision,
        }
        for ram in rams(modules)
    ]
