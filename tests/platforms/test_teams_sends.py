"""What the bot sends of its own accord in Teams: patient where it is asked to be, and done with whoever is gone."""

from collections.abc import Iterator

import pytest

from bot.meter import Meter
from storage import Store
from tests.office import COMPANY, Office
from tests.platforms.faults import Fault
from tests.platforms.teams_office import OnTeams

SIX = ("Ada", "Grace", "Linus", "Barbara", "Ken", "Guido")
QUESTION = "What would our best customers think"
LEASE = 31  # s, and a bit


class Losses(Meter):
    def __init__(self) -> None:
        self.lost_on: list[str] = []

    def lost(self, platform: str) -> None:
        self.lost_on.append(platform)


@pytest.fixture
def teams() -> OnTeams:
    return OnTeams()


@pytest.fixture
def office(store: Store, teams: OnTeams) -> Iterator[Office]:
    office = Office(store, teams)
    office.courier.meter = Losses()
    yield office
    office.close()


def tried(office: Office, teams: OnTeams) -> int:
    """Count how often the question was sent to its chat, whatever came of it."""
    return len(teams.teams.sent(office.place("#checkout").channel))


def stands(office: Office) -> bool:
    return any(QUESTION in seen.words for seen in office.seen_in("#checkout"))


def losses(office: Office) -> list[str]:
    assert isinstance(office.courier.meter, Losses)
    return office.courier.meter.lost_on


def conversations(office: Office) -> set[str]:
    """Return which conversations we know how to reach."""
    return {str(channel) for (channel,) in office.rows("select channel from conversations")}


@pytest.mark.parametrize("status", [412, 429, 502, 504])
def test_what_teams_wants_later_is_sent_when_it_said_and_not_before(
    office: Office, teams: OnTeams, status: int
) -> None:
    teams.teams.fail(office.place("#checkout").channel, Fault(status, retry_after="20"))
    office.meeting_ends("Pricing review", SIX)
    assert tried(office, teams) == 1
    office.time_passes(seconds=18)
    assert tried(office, teams) == 1
    office.time_passes(seconds=3)
    assert (tried(office, teams), losses(office)) == (2, [])
    office.time_passes(minutes=10)
    assert tried(office, teams) == 2


@pytest.mark.parametrize("status", [403, 404])
def test_a_chat_that_the_bot_is_not_in_any_more_is_tried_once_and_its_host_is_told(
    office: Office, teams: OnTeams, status: int
) -> None:
    office.types("Ada", "help")
    teams.teams.fail(office.place("#checkout").channel, Fault(status))
    office.meeting_ends("Pricing review", SIX, host=office.person("Ada"))
    for _ in range(4):
        office.time_passes(minutes=2)
    assert (tried(office, teams), losses(office)) == (1, [])
    [told] = [seen.words for seen in office.told("Ada") if "Pricing review" in seen.words]
    assert told
    assert office.place("#checkout").channel not in conversations(office)


@pytest.mark.parametrize("status", [403, 404])
def test_somebody_who_has_blocked_the_bot_is_left_alone_and_holds_nobody_up(
    office: Office, teams: OnTeams, status: int
) -> None:
    blocked = f"a:{office.person('Grace').user}"
    teams.teams.fail(blocked, *[Fault(status)] * 9)
    office.meeting_ends("Pricing review", SIX)
    for _ in range(4):
        office.time_passes(minutes=2)
    assert len(teams.teams.sent(blocked)) == 1
    assert stands(office)
    assert all(office.told(who) for who in SIX if who != "Grace"), "The others are welcomed."
    assert blocked not in conversations(office)


@pytest.mark.parametrize("status", [500, 503])
def test_what_may_have_been_posted_is_sent_once_and_counted_as_unknown(
    office: Office, teams: OnTeams, status: int
) -> None:
    teams.teams.fail(office.place("#checkout").channel, Fault(status))
    office.meeting_ends("Pricing review", SIX)
    for _ in range(4):
        office.time_passes(seconds=LEASE)
    assert (tried(office, teams), losses(office)) == (1, ["teams"])
    assert office.run(office.store.read(COMPANY, lambda memory: memory.outbox.unsure())) == 1
