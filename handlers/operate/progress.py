"""How far long work is: a bar where somebody watches, else a line now and then."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import typer

EVERY = 100_000  # rows between two lines in a log


@contextmanager
def watched(total: int, label: str) -> Iterator[Callable[[int], None]]:
    """Yield what is told how many rows went since it was told last."""
    if not sys.stderr.isatty():
        yield _in_lines(total, label)
        return
    with typer.progressbar(length=total, label=label, file=sys.stderr) as bar:
        yield bar.update


def _in_lines(total: int, label: str) -> Callable[[int], None]:
    done = 0

    def went(rows: int) -> None:
        nonlocal done
        before, done = done, done + rows
        if done // EVERY > before // EVERY:
            typer.echo(f"{label}: {done:,} of {total:,} rows.", err=True)

    return went
