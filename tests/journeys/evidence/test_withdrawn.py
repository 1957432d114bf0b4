"""A customer takes their words back: they leave every message, and where they cannot a CX lead is told."""

from bot.commands import PlaceLost
from tests.journeys.evidence.said import THREE, WORDS, asked, says, withdraws
from tests.office import NORTHWIND, Office

CX = NORTHWIND.replace('admins = ["ada', 'cx_leads = ["mei@northwind.example"]\nadmins = ["ada')
LEFT = "Customers' words that I could not take away"


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


def test_of_words_in_a_place_that_is_gone_the_cx_lead_is_told_where_and_never_which(office: Office) -> None:
    office.configure(CX)
    says(office)
    asked(office)
    office.room_is("#checkout", THREE, open_=False)
    office.do(PlaceLost(office.place("#checkout")), office.person("Ada"))
    withdraws(office)
    office.time_passes(minutes=11)
    for card in (card for card in office.told("Mei") if LEFT in card.words):
        assert "“Pricing review”, asked on 7 Jan 2030 in #checkout" in card.words
        assert WORDS not in card.words
    assert WORDS not in str(office.rows("select * from quotes"))
