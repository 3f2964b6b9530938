"""The bar of a command: how far it is, and where."""

import io

from rich.console import Console

from lacuna.host.progress import Steps, steps


class Bar:
    """Stands for a bar: keeps what it is told."""

    def __init__(self):
        self.told = []

    def add_task(self, description, *, total):
        """Begin a task."""
        self.told.append(("add", description, total))
        return 7

    def reset(self, task, *, total):
        """Begin a task anew."""
        self.told.append(("reset", task, total))

    def update(self, task, *, description, completed):
        """Go on."""
        self.told.append((task, description, completed))


def test_steps_are_done_when_the_next_one_begins():
    bar = Bar()
    step = Steps(bar)
    step("a")
    step.begin(2)
    step("b")
    step("c")
    assert bar.told == [
        ("add", "", None),
        (7, "a", 0),
        ("reset", 7, 2),
        (7, "b", 0),
        (7, "c", 1),
    ]


def test_nothing_stays_on_the_screen():
    file = io.StringIO()
    with steps(Console(file=file, force_terminal=True, width=60)) as step:
        step.begin(3)
        step("conv1")
        step.progress.refresh()
        assert "conv1" in file.getvalue()
        assert "0/3" in file.getvalue()
    assert file.getvalue().endswith("\x1b[1A\x1b[2K"), "the line of the bar is taken away"
