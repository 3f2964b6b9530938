"""What is left out of the quick tests."""

from pathlib import Path
from types import SimpleNamespace

from lacuna.tb.conftest import repeated


def test_icarus_runs_all_sizes_and_verilator_one():
    """Other tests, and those without a simulator, are nobody's repetition."""

    def item(file, name, **params):
        spec = {"callspec": SimpleNamespace(params=params)} if params else {}
        return SimpleNamespace(path=Path(f"{file}.py"), originalname=name, **spec)

    both = [
        item("test_x_verilog", "test_x", simulator=simulator, size=size)
        for size in (1, 2)
        for simulator in ("icarus", "verilator")
    ]
    others = [
        item("test_x_verilog", "test_x", size=2),
        item("test_x_verilog", "test_y"),
        item("test_y_verilog", "test_x", simulator="verilator"),
        *(item("test_y", "test_x", simulator="verilator", size=size) for size in (1, 2)),
    ]
    assert repeated(both + others) == [both[3]]
