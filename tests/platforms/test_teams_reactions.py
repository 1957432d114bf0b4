"""Signs under our messages in Teams are counted: how many, and neither which nor whose."""

from typing import Any

import pytest

from bot.commands import Reacted
from bot.people import CLOCK, Place
from tests.platforms.teams_at_work import CHAT, AtWork, story

Json = dict[str, Any]


@pytest.mark.parametrize(
    ("told", "signs"),
    [
        ({"reactionsAdded": [{"type": "like"}]}, 1),
        ({"reactionsAdded": [{"type": "like"}, {"type": "heart"}]}, 2),
        ({"reactionsRemoved": [{"type": "like"}]}, -1),
    ],
)
def test_how_many_there_are_more_is_told_of_the_message(told: Json, signs: int) -> None:
    async def reacts(here: AtWork) -> None:
        await here.send(here.said(type="messageReaction", replyToId="m1", **told))
        [request] = here.door.requests
        assert request.command == Reacted(Place("teams", CHAT), "m1", signs)
        assert request.by == CLOCK

    story(reacts)


@pytest.mark.parametrize(
    "told",
    [
        {"replyToId": "m1", "reactionsAdded": [{"type": "like"}], "reactionsRemoved": [{"type": "heart"}]},
        {"replyToId": "m1"},
        {"reactionsAdded": [{"type": "like"}]},
        {"replyToId": "m1", "reactionsAdded": None},
    ],
)
def test_one_sign_for_another_and_what_is_under_nothing_counts_nothing(told: Json) -> None:
    async def reacts(here: AtWork) -> None:
        await here.send(here.said(type="messageReaction", **told))
        assert here.door.requests == []

    story(reacts)


def test_a_reaction_told_twice_has_one_name() -> None:
    async def reacts(here: AtWork) -> None:
        told = here.said(type="messageReaction", replyToId="m1", id="f:1", reactionsAdded=[{"type": "like"}])
        await here.send(told)
        await here.send(told)
        first, second = here.door.requests
        assert first.delivery == second.delivery

    story(reacts)
