"""A bar that shows how far a command is."""

from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn


__all__ = ["Steps", "steps"]


class Steps:
    """Says which step begins; called with its name.

    Parameters
    ----------
    progress : :class:`rich.progress.Progress`
        Shows the bar.
    """

    def __init__(self, progress):
        self.progress = progress
        self.task = progress.add_task("", total=None)
        self.begun = 0

    def begin(self, total):
        """Begin anew, with so many steps."""
        self.progress.reset(self.task, total=total)
        self.begun = 0

    def __call__(self, name):
        """Show that a step begins: those before it are done."""
        self.progress.update(self.task, description=name, completed=self.begun)
        self.begun += 1


@contextmanager
def steps(console):
    """Show a bar while the block runs; gives a :class:`Steps`. Nothing of it stays on the screen.

    Parameters
    ----------
    console : :class:`rich.console.Console`
        Where it is shown.
    """
    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn()
    with Progress(*columns, console=console, transient=True) as progress:
        yield Steps(progress)
