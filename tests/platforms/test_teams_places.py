"""Where the bot is let in, who reads there, and what is forgotten when it is removed."""

from typing import Any

import pytest

from bot.cards import Card, Credits, Sight
from bot.commands import BotJoined, PlaceLost, ShowHelp
from bot.people import Kind, Person, Place, Reference
from tests.platforms.teams_at_work import BOT, CHAT, OWN, AtWork, Book, Door, member, story, user, words
from tests.platforms.teams_keys import TENANT

Json = dict[str, Any]
HERE = Place("teams", CHAT)


def test_installed_for_one_person_it_says_what_it_is() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(type="installationUpdate", action="add"))
        [request] = here.door.requests
        assert request.command == ShowHelp("", "@Empty Chair")
        [posted] = here.teams.sent(OWN)
        assert "Welcome" in words(posted)

    story(told, Door(cards=(Card("Welcome"),)))


@pytest.mark.parametrize(
    "told_by", [{"type": "installationUpdate", "action": "add"}, {"type": "conversationUpdate", "membersAdded": [BOT]}]
)
def test_let_into_a_chat_it_is_introduced_by_whoever_did_that(told_by: Json) -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(**told_by))
        [request] = here.door.requests
        assert (request.command, request.by) == (BotJoined(HERE), Person("teams", user("Ada")))
        assert here.door.rooms[CHAT].members == tuple(Person("teams", user(one)) for one in ("Ada", "Grace", "Linus"))

    story(told)


@pytest.mark.parametrize(
    "told_by",
    [
        {"type": "installationUpdate", "action": "remove"},
        {"type": "conversationUpdate", "membersRemoved": [BOT]},
        {"type": "conversationUpdate", "channelData": {"eventType": "teamDeleted", "tenant": {"id": TENANT}}},
    ],
)
def test_removed_it_forgets_how_the_place_was_reached(told_by: Json) -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        assert here.book.written == {CHAT: Reference(HERE, here.teams.service)}
        await here.send(here.said(**told_by))
        assert here.door.requests[-1].command == PlaceLost(HERE)
        assert here.book.written == {}

    story(told)


def test_removed_by_one_person_it_forgets_their_conversation() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.alone(text="home"))
        assert here.platform.conversations.own_of(Person("teams", user("Ada"))) == Place("teams", OWN)
        await here.send(here.alone(type="installationUpdate", action="remove"))
        assert here.book.written == {}
        assert here.platform.conversations.own_of(Person("teams", user("Ada"))) is None

    story(told)


def test_how_conversations_are_reached_survives_a_restart_and_is_written_once() -> None:
    book = Book()

    async def before(here: AtWork) -> None:
        for _ in range(3):
            await here.send(here.alone(text="home"))
        assert book.written == {OWN: Reference(Place("teams", OWN), here.teams.service, Person("teams", user("Ada")))}

    async def after(here: AtWork) -> None:
        assert here.platform.conversations.own_of(Person("teams", user("Ada"))) == Place("teams", OWN)
        assert here.platform.conversations.service_of(Place("teams", OWN)).endswith("/emea/")

    story(before, book=book)
    story(after, book=book)


def test_what_another_process_has_heard_is_known_when_it_is_needed() -> None:
    """Several may share a database: one hears, and another is the courier."""
    book, ada = Book(), Person("teams", user("Ada"))

    async def said(here: AtWork) -> None:
        book.written = {OWN: Reference(Place("teams", OWN), here.teams.service, ada)}
        assert here.platform.conversations.own_of(ada) is None
        assert await here.platform.chat.place_of(ada) == Place("teams", OWN)
        book.written[CHAT] = Reference(HERE, here.teams.service)
        await here.platform.chat.post(HERE, Sight(HERE, Card("Hello")), "hello")
        assert len(here.teams.sent(CHAT)) == 1
        assert here.platform.conversations.knows(HERE)

    story(said, book=book)


@pytest.mark.parametrize(
    ("about", "kind"),
    [
        ({}, Kind.INTERNAL),
        ({"userRole": "guest"}, Kind.GUEST),
        ({"userPrincipalName": "gus_fabrikam.example#EXT#@northwind.example"}, Kind.GUEST),
        ({"tenantId": "fabrikam"}, Kind.STRANGER),
        ({"userRole": "anonymous"}, Kind.STRANGER),
        ({"aadObjectId": None}, Kind.STRANGER),
        ({"id": "28:other", "aadObjectId": None}, Kind.BOT),
    ],
)
def test_who_is_of_the_company_and_who_is_not(about: Json, kind: Kind) -> None:
    async def told(here: AtWork) -> None:
        here.teams.members[CHAT].append(member("Gus") | about)
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        [gus] = [one for one in here.door.people.values() if one.name == "Gus"]
        assert gus.kind is kind
        assert here.door.rooms[CHAT].outsiders is (kind in (Kind.GUEST, Kind.STRANGER))

    story(told)


def test_a_place_whose_roster_cannot_be_read_counts_as_read_by_outsiders() -> None:
    async def told(here: AtWork) -> None:
        here.teams.members.clear()
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        assert here.door.rooms[CHAT].outsiders

    story(told)


def test_who_has_not_spoken_is_reached_by_the_id_of_a_roster_and_unseen_by_that_of_the_directory() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        for name in ("Grace", "Vera"):
            await here.platform.chat.place_of(Person("teams", user(name)))
        opened = [call.body["members"] for call in here.teams.calls if call.path == "v3/conversations"]
        assert opened == [[{"id": "29:grace"}], [{"id": user("Vera")}]]

    story(told)


def test_somebody_from_outside_who_comes_in_is_noticed_at_once() -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        assert not here.door.rooms[CHAT].outsiders
        here.teams.members[CHAT].append(member("Gus", userRole="guest"))
        await here.send(here.said(type="conversationUpdate", membersAdded=[{"id": "29:gus"}]))
        assert here.door.rooms[CHAT].outsiders

    story(told)


def test_a_channel_is_called_what_teams_calls_it_and_the_general_one_is_known() -> None:
    async def told(here: AtWork) -> None:
        team, data = "19:general@thread.tacv2", {"tenant": {"id": TENANT}, "team": {"id": "19:general@thread.tacv2"}}
        here.teams.members[team] = [member("Ada")]
        there = {"id": team, "conversationType": "channel", "tenantId": TENANT, "name": "Checkout"}
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT], conversation=there, channelData=data))
        room = here.door.rooms[team]
        assert (room.name, room.general) == ("Checkout", True)

    story(told)


def test_whoever_another_process_has_met_is_named_as_they_are_called() -> None:
    grace, ken = (Person("teams", f"00000000-0000-4000-8000-00000000000{n}") for n in (1, 2))
    book = Book(called={grace.user: "Grace Hopperström"})

    def whose(here: AtWork) -> str:
        return str([call.body for call in here.teams.calls if call.method in ("POST", "PUT")][-1])

    async def told(here: AtWork) -> None:
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        there = Place("teams", CHAT)
        posted = await here.platform.chat.post(there, Sight(there, Card("For", (Credits("", (grace,)),))), "")
        assert "<at>Grace Hopperström</at>" in whose(here)
        book.called[ken.user] = "Ken the Younger"
        await here.platform.chat.edit(there, posted, Sight(there, Card("For", (Credits("", (ken,)),))))
        assert "<at>Ken the Younger</at>" in whose(here)

    story(told, book=book)


@pytest.mark.parametrize("kind", ["typing", "messageReaction", "messageUpdate", "endOfConversation", "somethingNew"])
def test_what_is_none_of_its_business_is_acknowledged(kind: str) -> None:
    async def told(here: AtWork) -> None:
        assert await here.send(here.said(type=kind)) == (202, {})
        assert here.door.requests == []

    story(told)


@pytest.mark.parametrize("action", ["add-upgrade", "remove-upgrade"])
def test_an_upgrade_is_neither_a_welcome_nor_a_farewell(action: str) -> None:
    async def told(here: AtWork) -> None:
        await here.send(here.said(type="conversationUpdate", membersAdded=[BOT]))
        before = len(here.door.requests)
        await here.send(here.said(type="installationUpdate", action=action))
        assert len(here.door.requests) == before
        assert here.book.written

    story(told)
