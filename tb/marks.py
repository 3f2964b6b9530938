"""Parameters of tests, of which some are run by ``--full`` alone."""

import pytest


__all__ = ["parameters"]


def parameters(values, *, full, timeout=None):
    """Return ``values`` for ``pytest.mark.parametrize``, in their order.

    Parameters
    ----------
    values : iterable
        One for each test; a tuple where a test has several arguments.
    full : collection
        Those of ``values`` that take minutes.
    timeout : int or None
        Seconds that each of these may take; None for as many as any test.
    """
    marks = [pytest.mark.full, *([pytest.mark.timeout(timeout)] if timeout else [])]
    several = [(value, value if isinstance(value, tuple) else (value,)) for value in values]
    return [pytest.param(*each, marks=marks if value in full else []) for value, each in several]
