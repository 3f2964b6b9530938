"""Long runs on the generated Verilog, side by side; what is finished is kept and not run again."""

import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path

import numpy as np

from ..host.coded import coded_ifmaps, coded_ofmaps
from ..host.job import Job
from ..host.machine import results
from ..host.predict import predict
from ..host.program import program
from ..sim import verilator
from .cases import Case, truth
from .kept import kept, place


__all__ = ["Run", "campaign"]

#: Cores of the smallest machine that this must run on.
WORKERS = 2


@dataclass(frozen=True)
class Run:
    """One layer to be simulated.

    Parameters
    ----------
    name : str
        What the progress calls it.
    case : Case
        The layer with its arrays.
    job : Job
        The same, mapped.
    link_ratio : Fraction or None
        Words per cycle that the link carries, both directions together; None for one word per
        cycle in each.
    """

    name: str
    case: Case
    job: Job
    link_ratio: Fraction | None

    @classmethod
    def of(cls, name, case, mapping, link_ratio):
        """Return the run of a case that is mapped."""
        job = Job(mapping=mapping, ifmap=case.ifmap, filters=case.filters, bias=case.bias)
        return cls(name, case, job, link_ratio)

    def predicted(self, build_dir):
        """Return what the model of the machine says, which knows the maps."""
        mapping = self.job.mapping
        return predict(
            mapping,
            link_ratio=self.link_ratio,
            ifmap_words=coded_ifmaps(self.job),
            ofmap_words=coded_ofmaps(mapping, truth(self.case, mapping.config)),
            build_dir=build_dir,
        )


def campaign(runs, machine, *, folder, report=print):
    """Simulate ``runs`` on the machine ``machine``, each compared with golden, value by value.

    Each result is kept in ``folder`` under a digest of the executable, of the words of the program
    and of the link, so that an interrupted campaign loses only the runs in progress.

    Parameters
    ----------
    runs : list of Run
        What to simulate.
    machine : path-like
        An executable that :func:`sim.verilator.build` made.
    folder : path-like
        Where results are kept.
    report : callable
        Called with a line of text when something has been done.

    Returns
    -------
    list of dict
        For each run ``cycles`` (of the layer), ``values_compared``, ``values_wrong``,
        ``counters``, ``words`` (of the link, as in :class:`host.machine.Result`), ``simulated``
        (cycles of the whole run), ``seconds``, ``pe_rows`` and ``pe_columns``: counters of the PEs
        by name, of each row (chain position, from the bottom up) and of each column. Results that
        were kept before this function knew these two have them not.
    """
    results = {}
    clock = Clock(sum(run.job.mapping.cycles for run in runs))
    with ThreadPoolExecutor(WORKERS) as pool:
        waiting = {
            pool.submit(outcome, run, machine, folder): index for index, run in enumerate(runs)
        }
        try:
            for done in as_completed(waiting):
                index = waiting[done]
                results[index], old = done.result()
                report(
                    f"{runs[index].name}: {line(results[index], old)}; {clock.left(runs[index])}"
                )
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return [results[index] for index in range(len(runs))]


def outcome(run, machine, folder):
    """Return the result of a run and whether it is an old one."""
    written = program([run.job])
    data = verilator.pack(written.words, run.job.mapping.config.link_bits)
    key = f"{Path(machine).parent.name} {run.link_ratio} ".encode() + data
    where = folder, run.name.replace(" ", "-"), [key]
    old = place(*where).exists()
    return kept(*where, partial(simulate, run, written, machine)), old


def simulate(run, written, machine):
    """Simulate the program of a run and compare what comes back."""
    config = run.job.mapping.config
    done = verilator.run(
        machine, written.words, link_bits=config.link_bits, link_ratio=run.link_ratio
    )
    if done.error or done.hang:
        raise RuntimeError(f"{run.name} must run to its end: {done.state}")
    (result,) = results(written, done.words)
    expected = truth(run.case, config)
    return {
        "cycles": result.cycles,
        "values_compared": expected.size,
        "values_wrong": int(np.count_nonzero(result.ofmap != expected)),
        "counters": result.counters,
        "pe_rows": {name: table.sum(1).tolist() for name, table in result.pe_counters.items()},
        "pe_columns": {name: table.sum(0).tolist() for name, table in result.pe_counters.items()},
        "words": result.words,
        "simulated": done.simulated,
        "seconds": done.seconds,
    }


def line(result, old):
    """Return what became of a run, in words."""
    wrong, values = result["values_wrong"], result["values_compared"]
    verdict = f"{wrong:,} of {values:,} values differ" if wrong else f"{values:,} values agree"
    how = "kept" if old else f"in {result['seconds']:.0f} s"
    return f"{result['cycles']:,} cycles {how}, {verdict}"


class Clock:
    """Guesses the time left from the cycles predicted."""

    def __init__(self, cycles):
        self.cycles = cycles
        self.done = 0
        self.start = time.monotonic()

    def left(self, run):
        """Return the time left after ``run`` as text."""
        self.done += run.job.mapping.cycles
        passed = time.monotonic() - self.start
        seconds = passed * (self.cycles - self.done) / self.done
        return f"about {seconds / 60:.0f} min left" if self.done < self.cycles else "all done"
