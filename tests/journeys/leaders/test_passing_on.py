"""A win passed on: the newest that a leader has not told of, with credit to those who did it, now and later."""

from dataclasses import replace

from bot.company import Leader
from handlers.operate import erase
from handlers.operate.desk import Desk
from tests.journeys.leaders.cast import cards, monday_comes
from tests.journeys.wins.told import CHANGE, about, posted, takes_down
from tests.office import COMPANY, Office
from tests.outside import Seen


def lead(office: Office, *who: str) -> None:
    """Let these be leaders, in the setup as it is."""
    setup = office.run(office.store.read(COMPANY, lambda memory: memory.company.setup()))
    leaders = tuple(Leader(f"{one.lower()}@northwind.example") for one in who)
    office.configure(replace(setup, people=replace(setup.people, leaders=leaders)))


def passed_on(office: Office) -> list[Seen]:
    return [card for card in office.seen_in() if card.words.startswith("Ken, via Empty Chair")]


def passes_on(office: Office) -> Seen:
    """Let Ken, who leads, pass on what Grace and Tom did."""
    posted(office)
    lead(office, "Ken")
    monday_comes(office)
    office.sends("Ken", office.press("Ken", "Post it now").form)
    office.time_passes(minutes=1)
    [post] = passed_on(office)
    return post


def test_the_newest_win_is_offered_with_its_credit(office: Office) -> None:
    posted(office)
    lead(office, "Ken")
    monday_comes(office)
    [card] = cards(office, "Ken")
    assert f"Good news to pass on (W-1): {CHANGE}" in card.words
    assert "Credit to" in card.words
    assert "Nothing to pass on" not in card.words


def test_it_is_posted_in_words_that_were_ours_at_first_and_every_doer_is_credited(office: Office) -> None:
    post = passes_on(office)
    assert f"Good news for our customers: {CHANGE}" in post.words
    assert "Credit for W-1 to" in post.words
    assert "Grace" in post.words or office.person("Grace").user in post.words


def test_what_was_told_is_not_offered_again(office: Office) -> None:
    passes_on(office)
    monday_comes(office, 21)
    assert "Nothing to pass on this week." in cards(office, "Ken")[-1].words


def test_good_news_is_brought_once_even_if_it_was_not_passed_on(office: Office) -> None:
    posted(office)
    lead(office, "Ken")
    monday_comes(office)
    assert "W-1" in cards(office, "Ken")[-1].words
    office.press("Ken", "Not this week")
    monday_comes(office, 21)
    assert "Nothing to pass on this week." in cards(office, "Ken")[-1].words


def test_whoever_leaves_their_name_out_leaves_what_leaders_posted_too(office: Office) -> None:
    post = passes_on(office)
    named = post.words
    office.press_on("Grace", about(office, "Grace", "You are named in W-1"), "Leave my name out")
    office.time_passes(minutes=1)
    [post] = passed_on(office)
    assert post.words != named
    assert "Grace" not in post.words
    assert office.person("Grace").user not in post.words


def test_a_win_that_is_taken_down_is_no_news_any_more(office: Office) -> None:
    posted(office)
    lead(office, "Ken")
    takes_down(office)
    monday_comes(office)
    assert "Nothing to pass on this week." in cards(office, "Ken")[-1].words


def test_an_erased_leader_leaves_what_they_posted(office: Office) -> None:
    passes_on(office)
    desk = Desk(office.store, office.door, office.clock, COMPANY)
    office.run(erase.erased("ken@northwind.example", desk))
    office.time_passes(minutes=1)
    assert passed_on(office) == []
    assert office.rows("select 1 from led_weeks") == []
    assert office.rows("select 1 from alarms where name like '%ken@%' or command like '%ken@%'") == []
