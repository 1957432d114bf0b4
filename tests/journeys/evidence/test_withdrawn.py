"""A customer takes their words back: they leave every message, and where they cannot a CX lead is told."""

from bot.commands import Tidy
from bot.people import CLOCK
from tests.journeys.evidence.said import CX, LEFT, THREE, WORDS, asked, says, withdraws
from tests.office import Office


def test_withdrawn_words_leave_open_and_closed_questions_and_come_to_no_other(office: Office) -> None:
    says(office)
    says(office, "Where is my refund?", ref="r2", customer="C-18", teams=("Claims",))
    assert WORDS in asked(office)
    office.time_passes(days=1)
    assert WORDS in asked(office, "Launch review")
    withdraws(office)
    office.time_passes(seconds=3)
    cards = office.seen_in("#checkout")
    assert len(cards) == 2
    assert not any(WORDS in card.words for card in cards)
    office.time_passes(days=1)
    assert WORDS not in asked(office, "Roadmap")
    office.time_passes(hours=1)
    assert not [card for who in ("Ada", "Mei") for card in office.told(who) if LEFT in card.words]
    assert office.rows("select count(*) from beside") == [(0,)]


def test_those_who_were_asked_alone_see_them_no_more_either(groupless: Office) -> None:
    groupless.configure(CX)
    says(groupless)
    groupless.meeting_ends("Pricing review", THREE, place=None)
    assert [any(WORDS in card.words for card in groupless.told(who)) for who in THREE] == [True] * 3
    withdraws(groupless)
    groupless.time_passes(minutes=11)
    assert not [card for who in THREE for card in groupless.told(who) if WORDS in card.words]
    assert not [card for card in groupless.told("Mei") if LEFT in card.words]


def test_where_nobody_knows_any_more_who_was_asked_alone_a_cx_lead_is_told(groupless: Office) -> None:
    groupless.configure(CX)
    says(groupless)
    groupless.meeting_ends("Pricing review", THREE, place=None)
    groupless.time_passes(days=1)
    groupless.time_passes(days=40)
    groupless.do(Tidy(), CLOCK)
    withdraws(groupless)
    groupless.time_passes(minutes=11)
    [card] = [card for card in groupless.told("Mei") if LEFT in card.words]
    assert "“Pricing review”, asked on 7 Jan 2030 in private" in card.words
    assert WORDS not in card.words
