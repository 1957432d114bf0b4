"""A case of a private or hidden meeting: wherever it is named, it shows neither title nor place nor decision."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from datetime import UTC, datetime
from functools import partial
from typing import Any, get_type_hints

import pytest

from bot.commands import Listing, ShowDecisions, ShowHome, ShowList
from bot.meetings.scheduled import Why
from bot.people import Person
from bot.views import VIEWS, View
from handlers.digests.lists import sheet_rows
from storage import Memory
from tests.journeys.cases.test_asking_back import HELPS, TOO_LATE, answers, asks_back
from tests.journeys.digests.northwind import WITH_MEI
from tests.office import COMPANY, Office
from tests.plain import words_of

TITLE, DECISION, OUTCOME, TELL = "Zebra planning", "Close the harbour shop", "Close half of it", "We say nothing"
READERS = ("Ana", "Grace", "Tom", "Dana", "Mei", "Ken", "Ada", "Pia")  # the owner, one asked, and all kinds of others
NOT_THERE = READERS[2:]
WORDS = {int: 1, str: "", bool: False, datetime: datetime(2030, 1, 7, tzinfo=UTC), Why: None}


@pytest.fixture
def hidden(plain: Office) -> Office:
    """Return an office with a case of a meeting that turned out to be private, though its title is still kept."""
    plain.configure(WITH_MEI)
    plain.meeting_ends(TITLE, ("Ana", "Grace", "Linus"), decision=DECISION)
    plain.says_why("Grace", reason="No", objects="yes", share="yes")
    plain.until(2030, 1, 7, 16, 1)
    plain.rows("update asks set hidden = 1")
    case = next(card for card in plain.told("Ana") if "D-1" in card.words)
    asks_back(plain, case)
    for who, words in (("Grace", HELPS), ("Linus", TOO_LATE)):
        answers(plain, who, words)
    plain.until(2030, 1, 8, 12)
    form = plain.press_on("Ana", case, "Keep it, with a reason").form
    plain.sends("Ana", form, because="cost", reason=OUTCOME, tell=TELL)
    plain.until(2030, 1, 14, 9)
    return plain


def made(kind: type[Any], reader: Person, question: str) -> View | None:
    """Return the view of this kind that is about the case, as this reader sees it; None where it is about no case."""
    hints = get_type_hints(kind)
    if not {"case", "question"} & hints.keys() or not all(hint in (*WORDS, Person) for hint in hints.values()):
        return None
    own = {"question": question, "person": reader, "owner": reader}
    view: View = kind(**{each.name: own.get(each.name, WORDS.get(hints[each.name])) for each in fields(kind)})
    return view


def by_view(reader: str, office: Office) -> Iterator[str]:
    """Yield what every view says that is about a case or its question."""
    [(question,)] = office.rows("select id from asks")
    views = [view for kind in VIEWS if (view := made(kind, office.person(reader), str(question)))]
    assert len(views) > 20, "Found hardly any views."
    for view in views:
        if sight := office.run(office.door.look(COMPANY, view)):
            yield words_of(sight.card)


def by_page(reader: str, office: Office) -> Iterator[str]:
    """Yield what pages and lists say to somebody."""
    by = office.person(reader)
    for command in (
        ShowDecisions(),
        ShowHome(),
        ShowList(Listing.THOUGHTS, "2030-W02"),
        ShowList(Listing.MEETINGS, "2030-W02"),
    ):
        yield from (words_of(sight.card) for sight in office.do(command, by))
    yield from (card.words for card in office.home(reader))


def by_list(reader: str, office: Office) -> Iterator[str]:
    """Yield what digests and the sheet behind them say, where somebody reads them."""

    def sheet(memory: Memory) -> str:
        digest = memory.digests.latest(office.clock.now())
        assert digest
        return sheet_rows(digest, office.person(reader), memory)

    if reader in ("Mei", "Dana"):
        yield from (card.words for card in office.told(reader))
        yield office.run(office.store.read(COMPANY, sheet))


def by_other_tools(reader: str, office: Office) -> Iterator[str]:
    del reader  # whoever opens the database
    yield str(office.rows("select * from cases"))
    yield str(office.rows("select * from questions"))
    yield str(office.rows("select * from results"))


SURFACES: tuple[Callable[[str, Office], Iterator[str]], ...] = (by_view, by_page, by_list, by_other_tools)


def said(office: Office, surface: Callable[[str, Office], Iterator[str]], reader: str) -> str:
    return " | ".join(partial(surface, reader)(office))


@pytest.mark.parametrize("surface", SURFACES)
def test_it_shows_neither_title_nor_place_nor_decision_to_anyone(
    hidden: Office, surface: Callable[[str, Office], Iterator[str]]
) -> None:
    shown = {reader: said(hidden, surface, reader) for reader in READERS}
    assert any("D-1" in words or "kept" in words for words in shown.values()), "It is named nowhere."
    assert not [(who, word) for who, words in shown.items() for word in (TITLE, DECISION, "#checkout") if word in words]


@pytest.mark.parametrize("surface", SURFACES[1:])
def test_what_became_of_it_is_shown_to_nobody_who_was_not_there(
    hidden: Office, surface: Callable[[str, Office], Iterator[str]]
) -> None:
    shown = {reader: said(hidden, surface, reader) for reader in NOT_THERE}
    secret = (OUTCOME, TELL, HELPS, TOO_LATE)
    assert not [(who, word) for who, words in shown.items() for word in secret if word in words]


def test_whoever_was_there_reads_what_became_of_it(hidden: Office) -> None:
    assert OUTCOME in said(hidden, by_page, "Grace")
    assert [card for card in hidden.seen_in() if OUTCOME in card.words]


def test_nobody_who_was_not_there_finds_it_by_what_became_of_it(hidden: Office) -> None:
    for who in NOT_THERE:
        assert "D-1" not in hidden.types(who, "decisions half").words
