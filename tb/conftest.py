"""What every test may use, and what the report of the tests is made of."""

import numpy as np
import pytest

from lacuna.sim import cocotb_runner


def pytest_addoption(parser):
    """Add the option for the tests that take minutes each."""
    parser.addoption("--full", action="store_true", help="run the tests marked full, too")


def pytest_configure(config):
    """Say what the mark means."""
    config.addinivalue_line("markers", "full: takes minutes; run by --full alone")


def pytest_collection_modifyitems(config, items):
    """Leave out what is marked, and benches that Verilator repeats, unless it is asked for."""
    left_out = [item for item in items if item.get_closest_marker("full")]
    if "icarus" in cocotb_runner.simulators():
        left_out += repeated(items)
    if left_out and not config.getoption("--full"):
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def repeated(items):
    """Return the benches that Verilator runs in another size; Icarus, which is there, runs all.

    The C++ of each size is compiled for many seconds, which Icarus does not need.
    """
    seen, found = set(), []
    for item in items:
        bench = item.path.stem.endswith("_verilog") and hasattr(item, "callspec")
        if bench and item.callspec.params.get("simulator") == "verilator":
            name = item.path, item.originalname
            if name in seen:
                found.append(item)
            seen.add(name)
    return found


class Tally:
    """Compares ofmaps with golden's and counts them."""

    def __init__(self):
        self.compared = 0
        self.wrong = 0

    def compare(self, ofmap, expected):
        """Compare one layer, every value of it."""
        self.compared += 1
        self.wrong += not np.array_equal(ofmap, expected)
        np.testing.assert_array_equal(ofmap, expected)


@pytest.fixture
def tally(request):
    """Return a :class:`Tally`, whose counts go into the JUnit report of the test."""
    counts = Tally()
    yield counts
    request.node.user_properties += [
        ("layers_compared", counts.compared),
        ("layers_wrong", counts.wrong),
    ]


@pytest.fixture(autouse=True)
def benches(request, monkeypatch):
    """Record which cocotb benches a test has run, and on which simulator."""
    run = cocotb_runner.run

    def recorded(component, *, bench, simulator="verilator", **others):
        ran = run(component, bench=bench, simulator=simulator, **others)
        request.node.user_properties.append(("bench", bench))
        request.node.user_properties.append(("simulator", simulator))
        return ran

    monkeypatch.setattr(cocotb_runner, "run", recorded)
