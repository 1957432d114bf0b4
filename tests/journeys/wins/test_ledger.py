"""Who found, recommended and drove a win: written and read by CX leads and the sponsor, and by nobody else."""

import logging

import pytest

from bot.commands import ShowLedger
from storage import Store
from tests.conftest import KEY
from tests.journeys.wins.told import ON_PLAIN, about, catches_up, drafted, northwind, posted, tells
from tests.office import EVERYBODY, NORTHWIND, Office
from tests.outside import Told

NOTE = "He read it in a letter of thanks"
OTHERS = [who for who in EVERYBODY if who not in ("Dana", "Mei")]


def writes(office: Office, who: str = "Mei", **values: str) -> Told:
    """Let somebody write down that Guido found it, Barbara recommended it and Ken drove it."""
    told = office.types(who, "ledger")
    form = office.press_on(who, told.cards[0], "Write W-1").form
    behind = {"found": office.people("Guido"), "recommended": office.people("Barbara"), "drove": office.people("Ken")}
    return office.sends(who, form, **(behind | {"note": NOTE} | values))


def reads(office: Office, who: str) -> str:
    return office.types(who, "ledger").words


def test_a_cx_lead_writes_and_the_sponsor_reads(office: Office) -> None:
    posted(office)
    assert "Nothing is written down yet" in reads(office, "Mei")
    assert "The ledger of W-1 is kept" in writes(office).words
    words = reads(office, "Dana")
    assert [words.index(said) for said in ("W-1", "Found it", "Guido", "Recommended it", "Barbara", "Drove it", "Ken")]
    assert NOTE in words


def test_what_stands_there_is_in_the_form_when_it_is_opened_again(office: Office) -> None:
    posted(office)
    writes(office)
    form = office.press_on("Dana", office.types("Dana", "ledger").cards[0], "Write W-1").form
    assert "kept" in office.sends("Dana", form, note="").words
    words = reads(office, "Mei")
    assert "Guido" in words
    assert NOTE not in words


def test_nobody_else_reads_it_or_writes_in_it(office: Office) -> None:
    posted(office)
    writes(office)
    for who in OTHERS:
        told = office.types(who, "ledger")
        assert "Only CX leads and the sponsor" in told.words
        assert not any(name in told.words for name in ("Guido", "Barbara", "Ken", NOTE))
        assert "ledger" not in " ".join(f"{card.words} {card.buttons}" for card in office.home(who))
    assert "Guido" not in office.types("Gus", "ledger").words


def test_whoever_is_no_cx_lead_any_more_reads_it_no_longer(office: Office) -> None:
    posted(office)
    writes(office)
    card = office.types("Mei", "ledger").cards[0]
    office.configure(NORTHWIND)
    assert "Only CX leads and the sponsor" in office.press_on("Mei", card, "Write W-1").words


def test_those_who_may_find_it_in_the_list_of_wins_and_in_help(office: Office) -> None:
    drafted(office)
    assert "Sponsor's ledger" in office.types("Mei", "wins").cards[0].buttons
    assert "Sponsor's ledger" not in office.types("Ana", "wins").cards[0].buttons
    assert "who found, recommended and drove" in office.types("Mei", "help").words
    assert "who found, recommended and drove" not in office.types("Ana", "help").words


def test_it_stands_in_no_card_that_stays(office: Office) -> None:
    posted(office)
    writes(office)
    catches_up(office)
    standing = [
        *office.seen_in(),
        *(card for who in ("Ana", "Mei", "Dana", "Grace", "Guido") for card in office.home(who)),
    ]
    assert not any(name in card.words for card in standing for name in ("Guido", "Barbara", NOTE))


def test_more_than_five_or_too_long_a_note_is_refused_in_the_form(office: Office) -> None:
    posted(office)
    assert "At most 5 people" in str(writes(office, drove=office.people(*EVERYBODY[:6])).errors)
    assert "300" in str(writes(office, note="x" * 301).errors)
    assert office.rows("select * from ledger") == []


def test_the_audit_tells_that_it_was_read_and_written_and_of_which_win_and_nothing_else(office: Office) -> None:
    posted(office)
    writes(office)
    reads(office, "Dana")
    rows = office.rows("select person, what, about from audit where what like '%ledger%' ")
    mei, dana = office.person("Mei").key, office.person("Dana").key
    assert sorted(rows) == sorted([(mei, "wrote in the ledger", "W-1"), (dana, "read the ledger", "W-1")])
    office.press_on("Dana", office.types("Dana", "ledger").cards[0], "Write W-1")
    [(read,)] = office.rows("select count(*) from audit where what = 'read the ledger'")
    assert read == 3, "Opening the form shows it too."


def test_no_line_of_the_log_tells_it(office: Office, caplog: pytest.LogCaptureFixture) -> None:
    posted(office)
    with caplog.at_level(logging.DEBUG):
        writes(office)
        assert NOTE in reads(office, "Dana")
    assert NOTE not in caplog.text


def test_an_entry_without_anything_in_it_is_none(office: Office) -> None:
    posted(office)
    writes(office)
    writes(office, found="", recommended="", drove="", note="")
    assert office.rows("select * from ledger") == []


@pytest.mark.parametrize("key", ["", "another key, also of thirty-two bytes"])
def test_without_its_key_it_is_off_and_with_another_it_cannot_be_read_and_nothing_is_lost(
    office: Office, key: str
) -> None:
    posted(office)
    writes(office)
    ours, office.door._store = office.store, Store(office.store.engine, KEY, ledger=key)  # noqa: SLF001
    words = reads(office, "Mei")
    assert ("There is no sponsor's ledger here" if not key else "sealed with another key") in words
    assert "Guido" not in words
    assert ("Sponsor's ledger" in office.types("Mei", "wins").cards[0].buttons) is bool(key)
    office.door._store = ours  # noqa: SLF001
    assert "Guido" in reads(office, "Mei")


def test_the_cards_of_a_win_lead_to_what_the_ledger_says_of_it_for_those_alone_who_may_read_that(
    office: Office,
) -> None:
    posted(office)
    writes(office)
    catches_up(office)
    [told] = office.press_on("Dana", about(office, "Dana", "You posted W-1"), "Sponsor's ledger").cards
    assert "Guido" in told.words
    assert told.buttons == ("Write W-1",)
    everything = [
        *office.seen_in(),
        *(card for who in OTHERS for card in office.told(who)),
        *(card for who in OTHERS for card in office.types(who, "win").cards),
    ]
    assert len(everything) > len(OTHERS) / 2, "Hardly anybody has a card."
    assert not any("ledger" in f"{card.buttons} {card.words}".lower() for card in everything)


@ON_PLAIN
def test_whoever_tells_of_a_win_and_may_write_in_the_ledger_can_at_once(office: Office) -> None:
    northwind(office)
    noted = tells(office, "Mei").cards[0]
    assert noted.buttons == ("Sponsor's ledger",)
    assert "Nothing is written down yet" in office.press_on("Mei", noted, "Sponsor's ledger").words
    assert tells(office, "Linus").cards[0].buttons == ()
    [answer] = office.do(ShowLedger(win=1), office.person("Linus"))
    assert "Only CX leads and the sponsor" in str(answer.card)


@ON_PLAIN
def test_reading_what_the_ledger_says_of_one_win_is_noted_of_that_one(office: Office) -> None:
    posted(office)
    writes(office)
    tells(office, change="Refunds now take one day")
    office.do(ShowLedger(win=2), office.person("Dana"))
    assert office.rows("select about from audit where what = 'read the ledger'") == []
    office.do(ShowLedger(win=1), office.person("Dana"))
    assert office.rows("select about from audit where what = 'read the ledger'") == [("W-1",)]
    [answer] = office.do(ShowLedger(win=9), office.person("Dana"))
    assert "no longer" in str(answer.card)
