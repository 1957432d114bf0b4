"""Of those who are each asked alone, some cannot be reached; one answers while the courier is busy elsewhere."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bot.cards import HomeOf
from bot.commands import EndMeeting
from bot.people import Group, Person, Place
from bot.ports import Unwelcome
from handlers.operate.desk import Desk
from handlers.operate.erase import erased
from storage import Store
from tests.office import COMPANY, Office
from tests.plain import FakeChat, Plain

THREE = ("Ana", "Grace", "Linus")


@dataclass
class WithoutSome(FakeChat):
    """A chat in which some have not installed the bot."""

    without: set[str] = field(default_factory=set)

    async def place_of(self, whom: Person | Group | HomeOf) -> Place:
        if isinstance(whom, Person) and whom.user in self.without:
            reason = "the app is not installed for them"
            raise Unwelcome(reason)
        return await super().place_of(whom)


@pytest.fixture
def apart(store: Store) -> Iterator[Office]:
    outside = Plain("teams")
    outside.chat = WithoutSome("teams")
    office = Office(store, outside)
    yield office
    office.close()


def chat_of(office: Office) -> WithoutSome:
    assert isinstance(office.outside.chat, WithoutSome)
    return office.outside.chat


def told_that_it_is_gone(office: Office, who: str) -> int:
    return len([card for card in office.told(who) if "cannot be seen" in card.words])


def test_whoever_cannot_be_reached_takes_nothing_from_the_others(apart: Office) -> None:
    chat_of(apart).without = {"Linus"}
    apart.meeting_ends("Pricing", THREE, place=None)
    assert [any("0 of 3 answered" in card.words for card in apart.told(who)) for who in THREE] == [True, True, False]
    apart.time_passes(seconds=3)
    assert apart.rows("select view from views where view like '%PlaceGone%'") == []
    assert told_that_it_is_gone(apart, "Ana") == 0


def test_only_when_nobody_can_be_reached_whoever_can_act_hears_of_it(apart: Office) -> None:
    chat_of(apart).without = {*THREE}
    meeting = apart.meeting("Pricing", THREE, place=None)
    apart.do(EndMeeting(meeting), meeting.host)
    apart.courier_comes()
    chat_of(apart).without = {"Grace", "Linus"}  # the host comes back too late for the question
    apart.time_passes(seconds=3)
    assert told_that_it_is_gone(apart, "Ana") == 1


def test_who_is_gone_and_comes_back_has_the_question_with_the_next_answer(apart: Office) -> None:
    chat_of(apart).without = {"Linus"}
    apart.meeting_ends("Pricing", THREE, place=None)
    chat_of(apart).without = set()
    apart.press("Grace", "They'd like it")
    apart.time_passes(seconds=3)
    assert [card for card in apart.told("Linus") if "1 of 3 answered" in card.words]


def test_whoever_is_erased_leaves_the_cards_of_the_others_too(apart: Office) -> None:
    apart.meeting_ends("Pricing", THREE, place=None)
    apart.press("Grace", "They'd like it")
    apart.time_passes(seconds=3)
    apart.run(erased("grace@northwind.example", Desk(apart.store, apart.door, apart.clock, COMPANY)))
    assert apart.rows("select view from views where view like '%Grace%'") == []
    apart.time_passes(minutes=1)
    for who in ("Ana", "Linus"):
        assert [card for card in apart.told(who) if "0 of 3 answered" in card.words]
