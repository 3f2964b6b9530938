"""What a proof is made of: free inputs, rules that always hold, things that can happen."""

import re
from importlib import import_module

from amaranth.hdl import Assert, Assume, Cover, Elaboratable, Module, Shape, Signal
from amaranth.lib import data


__all__ = ["Rules", "any_const", "any_seq", "slug"]

sources = import_module("amaranth.asserts")  # the stubs do not know it


def slug(text):
    """Return ``text`` as a name for modules and folders."""
    return re.sub(r"\W+", "_", text).strip("_").lower()


class Check(Elaboratable):
    """One rule in a module of its own, so that a report can name it."""

    def __init__(self, kind, condition):
        self.kind = kind
        self.condition = condition

    def elaborate(self, platform):
        m = Module()
        here = Signal()
        m.d.comb += here.eq(self.condition)
        m.d.comb += self.kind(here)
        return m


class Rules:
    """Rules about signals of one module.

    Parameters
    ----------
    m : Module
        Where they stand; each becomes a submodule named after its sentence.
    """

    def __init__(self, m):
        self.m = m
        self.sentences = {}

    def _add(self, kind, sentence, condition):
        name = f"{kind.__name__.lower()}_{slug(sentence)}"
        if name in self.sentences:
            raise ValueError(f"rules must have sentences of their own, not {sentence!r} twice")
        self.sentences[name] = sentence
        self.m.submodules[name] = Check(kind, condition)

    def always(self, sentence, condition):
        """``condition`` holds in every cycle."""
        self._add(Assert, sentence, condition)

    def given(self, sentence, condition):
        """Only cycles with ``condition`` count, and only until it fails first."""
        self._add(Assume, sentence, condition)

    def reached(self, sentence, condition):
        """``condition`` can be brought about: the rules are not true of nothing."""
        self._add(Cover, sentence, condition)


def free(source, m, shape, name):
    """Return a signal that any value may be in, made by ``source``."""
    signal = Signal(shape, name=name)
    width = Shape.cast(shape).width
    if width:
        target = signal.as_value() if isinstance(signal, data.View) else signal
        m.d.comb += target.eq(source(width))
    return signal


def any_seq(m, shape, name):
    """Return a signal that may have any value in every cycle."""
    return free(sources.AnySeq, m, shape, name)


def any_const(m, shape, name):
    """Return a signal that may have any value, the same in every cycle."""
    return free(sources.AnyConst, m, shape, name)
