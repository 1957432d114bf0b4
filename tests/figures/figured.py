"""The figures of one week of an office, as its digest has written them down."""

from collections.abc import Callable
from typing import TypeVar

from bot.digests import Digest
from bot.digests.figures import Figure, Level
from bot.digests.measures import Measure
from handlers.digests.counting import written_down
from storage import Memory
from tests.office import COMPANY, Office

T = TypeVar("T")
Figures = dict[tuple[Measure, str], Figure]


def kept(office: Office, work: Callable[[Memory], T]) -> T:
    """Do something to what an office remembers."""
    done: T = office.run(office.store.change(COMPANY, work))
    return done


def week_of(office: Office, week: str) -> Digest:
    return kept(office, lambda memory: written_down(week, memory))


def figures_of(office: Office, week: str) -> Figures:
    """Return the company's, by measure and kind; each is there once."""
    told = [figure for figure in week_of(office, week).figures if figure.level is Level.COMPANY]
    found = {(figure.measure, figure.kind): figure for figure in told}
    assert len(found) == len(told), "One number is told twice."
    return found


def shares(figures: Figures) -> dict[tuple[Measure, str], tuple[int, int]]:
    return {
        name: (each.part, each.whole)
        for name, each in figures.items()
        if each.part is not None and each.whole is not None
    }


def counts(figures: Figures) -> dict[tuple[Measure, str], int]:
    return {name: each.part for name, each in figures.items() if each.part is not None and each.whole is None}


def hidden(figures: Figures) -> set[tuple[Measure, str]]:
    return {name for name, each in figures.items() if each.hidden}
