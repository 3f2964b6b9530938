"""Writes the quick suite: ``python -m lacuna.tb.suite EXECUTABLE SUITE``."""

import sys
from dataclasses import replace
from pathlib import Path

from lacuna.host import coded
from lacuna.host.answer import answers
from lacuna.host.predict import predict
from lacuna.host.program import program
from lacuna.sim import suite
from lacuna.tb import machines
from lacuna.tb.layers import expected
from lacuna.tb.suite_cases import cases
from lacuna.tb.suite_truth import NAME


__all__ = ["make", "refuted"]

#: A mutant hangs when it takes this many times the cycles of the good machine, and some more.
PATIENCE, SLACK = 2, 200


def make(executable, path):
    """Write the suite to ``path``; what golden does not know is taken from a good machine.

    That is, of programs without pauses, the cycles and the counters. They are taken only where
    :func:`refuted` finds nothing wrong with them.

    Parameters
    ----------
    executable : Path
        A good machine (:func:`lacuna.sim.suite.build`).
    path : Path
        Where the suite goes.

    Returns
    -------
    list of Case

    Raises
    ------
    AssertionError
        The machine is not good.
    """
    config = machines.config_of(NAME)
    found, kept = cases(config), path.with_suffix(".kept")
    suite.write(path, found)
    run = suite.run(executable, path, record=kept)
    assert not run.wrong, f"{found[run.case].name}: {run.wrong}"
    whole = []
    for case, (cycles, words) in zip(found, suite.recorded(kept), strict=True):
        out = case.out
        if case.exact:
            assert not refuted(case, words), f"{case.name}: {refuted(case, words)}"
            out = [word if known is None else known for known, word in zip(out, words, strict=True)]
        limit = PATIENCE * cycles + SLACK
        whole.append(replace(case, out=out, limit=limit))
    suite.write(path, whole)
    run = suite.run(executable, path)
    assert not run.wrong, f"{found[run.case].name}: {run.wrong}"
    return whole


def refuted(case, words):
    """Return what the model of the machine finds wrong with its cycles and counters, or None."""
    if not case.layers:
        return None
    written = program(list(case.layers))
    several = len(case.layers) > 1
    for job, answer in zip(case.layers, answers(written, words), strict=True):
        layer = job.mapping.layer
        if several and (layer.ifmap_coded or layer.ofmap_coded):
            continue
        facts = {}
        if layer.ifmap_coded:
            facts["ifmap_words"] = coded.coded_ifmaps(job)
        if layer.ofmap_coded:
            facts["ofmap_words"] = coded.coded_ofmaps(job.mapping, expected(job))
        told = predict(job.mapping, build_dir=machines.BUILDS, **facts)
        sums = {name: int(answer.pe_counters[name].sum()) for name in told.pe_counters}
        seen = answer.cycles, answer.counters, sums
        if seen != (told.cycles, told.counters, told.pe_counters):
            return f"{seen} must be {told}"
    return None


if __name__ == "__main__":
    made = make(Path(sys.argv[1]), Path(sys.argv[2]))
    print(f"{len(made)} cases")
