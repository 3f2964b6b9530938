"""Runs layers on a machine: maps them, writes the program, reads the answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib import import_module

from ..hw.formats import Error
from .answer import Answer, answers
from .job import Job
from .mapper import Mapping, map_layer
from .program import program


__all__ = ["Driver", "Machine", "MachineError", "Result", "results"]

#: Moves the words of a program to a machine and returns the words that came back.
Driver = Callable[[Sequence[int]], Sequence[int]]


class MachineError(RuntimeError):
    """A machine stopped with an error, or answered nonsense."""


@dataclass(frozen=True)
class Result:
    """What became of a layer.

    Parameters
    ----------
    mapping : Mapping
    answer : Answer
    words : dict of str to int
        Link words, packets not counted: ``ifmap_words`` as sent and ``ifmap_words_raw`` as they
        would be without code, ``filter_words``, ``ofmap_words``, ``ofmap_words_raw``.
    """

    mapping: Mapping
    answer: Answer
    words: dict

    @property
    def ofmap(self):
        """Ofmaps, int64 of shape ``(N, M, E, F)``."""
        return self.answer.ofmap

    @property
    def cycles(self):
        """Cycles of the layer."""
        return self.answer.cycles

    @property
    def counters(self):
        """Global counters by name, and the sums of those of the PEs as ``pe_<name>``."""
        sums = {f"pe_{name}": int(table.sum()) for name, table in self.answer.pe_counters.items()}
        return self.answer.counters | sums

    @property
    def pe_counters(self):
        """Counters of the PEs: name to array of shape ``(rows, columns)``."""
        return self.answer.pe_counters

    @property
    def utilisation(self):
        """Products of the layer per PE and cycle, 0..1 unless zeros are skipped.

        0 where the driver knows no time.
        """
        slots = self.cycles * self.mapping.config.pe_count
        return self.mapping.layer.macs / slots if slots else 0.0


class Machine:
    """A machine that runs layers.

    Parameters
    ----------
    config : :class:`lacuna.hw.config.Config`
    name : str
        Name of the generated machine and of its folder.
    driver : callable, optional
        Takes the words of a program and returns the words of the answer; may raise
        :class:`MachineError`. Without it the generated Verilog is built, once, and simulated.
    link_ratio : float, optional
        Words per cycle that the link carries, both directions together.
    build_dir : str
        Folder of the generated files.

    Raises
    ------
    TypeError
        ``driver`` is not callable.
    """

    def __init__(self, config, name="machine", *, driver=None, link_ratio=None, build_dir="build"):
        if driver is not None and not callable(driver):
            raise TypeError(f"driver must be callable, not {driver!r}")
        self.config = config
        self.name = name
        self.link_ratio = link_ratio
        self.driver = driver or SimulatedDriver(
            config, name, link_ratio=link_ratio, build_dir=build_dir
        )

    def prepare(self):
        """Do now what the driver would do before its first program; a build takes a minute."""
        prepare = getattr(self.driver, "prepare", None)
        if prepare is not None:
            prepare()

    def job(self, layer, ifmap, filters, *, bias=None, multiplier=None, shift=None):
        """Map a layer and join it with its arrays.

        Raises
        ------
        MappingError
            The layer does not fit.
        TypeError, ValueError
            An array is not what the layer needs, see :class:`Job`.
        """
        mapping = map_layer(layer, self.config, link_ratio=self.link_ratio)
        return Job(
            mapping=mapping,
            ifmap=ifmap,
            filters=filters,
            bias=bias,
            multiplier=multiplier,
            shift=shift,
        )

    def run(self, layer, ifmap, filters, *, bias=None, multiplier=None, shift=None):
        """Run one layer and return its :class:`Result`; arrays and errors as in :class:`Job`."""
        job = self.job(layer, ifmap, filters, bias=bias, multiplier=multiplier, shift=shift)
        return self.run_jobs([job])[0]

    def run_jobs(self, jobs):
        """Run several layers in one program.

        Parameters
        ----------
        jobs : list of Job
            Layers mapped for this machine, see :meth:`job`.

        Returns
        -------
        list of Result

        Raises
        ------
        MachineError
            The machine stopped with an error.
        PacketError
            What it sent is not the answer to the program.
        """
        written = program(jobs)
        return results(written, self.driver(written.words))


def results(written, words):
    """Return a :class:`Result` for each job of a program from the words that came back."""
    return [
        Result(
            job.mapping,
            answer,
            counts | {"ofmap_words": answer.ofmap_words, "ofmap_words_raw": answer.ofmap_words_raw},
        )
        for job, counts, answer in zip(
            written.jobs, written.counts, answers(written, words), strict=True
        )
    ]


class SimulatedDriver:
    """Moves words to the generated Verilog of a machine, built when it is first needed."""

    def __init__(self, config, name, *, link_ratio, build_dir):
        self.config = config
        self.name = name
        self.link_ratio = None
        if link_ratio is not None:
            self.link_ratio = Fraction(link_ratio).limit_denominator(1000)
        self.build_dir = build_dir
        self.simulator = import_module("..sim.verilator", __package__)
        self.executable = None

    def prepare(self):
        """Build the simulation, unless that has been done."""
        if self.executable is None:
            self.executable = self.simulator.build(
                self.config, name=self.name, build_dir=self.build_dir
            )

    def __call__(self, words):
        """Simulate one program.

        Raises
        ------
        MachineError
            The machine ended with an error code, or not at all. The message names the streams that
            wait where nothing else tells the cause; a note to it the state of all streams.
        """
        self.prepare()
        run = self.simulator.run(
            self.executable,
            words,
            link_bits=self.config.link_bits,
            link_ratio=self.link_ratio,
        )
        if run.error or run.hang:
            raise self._failure(run)
        return run.words

    def _failure(self, run):
        """Return the error that says why ``run`` is none."""
        error = Error(run.error) if run.error else None
        what = f"stopped with error {error.value}, {error.name}" if error else "went on for ever"
        if error not in {None, Error.TIMEOUT}:
            return MachineError(f"{self.name} {what}")
        waiting = ", ".join(run.waiting) or "no stream"
        failure = MachineError(f"{self.name} {what}; waiting: {waiting}")
        failure.add_note(run.state)
        return failure
