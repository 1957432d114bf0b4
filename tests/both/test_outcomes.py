"""What came of a decision, asked of people who have an account in Slack and one in Teams: once each, counted once."""

from bot.commands import ChangeIt
from bot.people import Person
from tests.both.company import SIX, Both
from tests.office import EVERYBODY
from tests.outcomes.northwind import QUESTION
from tests.outside import Seen


def decided(both: Both) -> None:
    both.meets("slack", "Pricing", decision="Raise the price")
    for who in SIX[:3]:
        both.answers("slack", who, "They'd dislike it")
    both.office.until(2030, 1, 7, 16, 1)
    both.office.do(ChangeIt(1, "Lower it"), Person("slack", "Ana"))
    both.is_on_teams("Grace")


def polls(both: Both, platform: str, who: str) -> list[Seen]:
    outside = both.outside(platform)
    seen = [*both.office.run(outside.seen_in("#checkout", who)), *both.office.run(outside.told(who))]
    return [card for card in seen if QUESTION in card.words]


def test_somebody_with_two_accounts_is_asked_once_and_says_one_thing(both: Both) -> None:
    decided(both)
    both.office.until(2030, 3, 8, 16, 2)
    [poll] = polls(both, "slack", "Grace")
    assert polls(both, "teams", "Grace") == []
    both.press("teams", "Grace", poll, "They liked it")
    both.press("slack", "Grace", poll, "They disliked it")
    [poll] = polls(both, "slack", "Grace")
    assert "1 of 6 answered" in poll.words


def test_where_each_is_asked_alone_it_is_where_the_meeting_was(both: Both) -> None:
    decided(both)
    both.office.room_is("#checkout", EVERYBODY, outsiders=True)
    both.office.until(2030, 3, 8, 16, 2)
    assert len(polls(both, "slack", "Grace")) == 1
    assert polls(both, "teams", "Grace") == []
