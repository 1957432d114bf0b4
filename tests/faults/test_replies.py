"""However a platform answers, whatever is sent stands once in the end, or it is counted that it does not."""

from collections.abc import Callable, Iterator

import pytest

from storage import Store
from tests.faults.chats import SIX
from tests.faults.replies import ANSWERS, Answer, Means
from tests.faults.sent import KINDS, Kind
from tests.office import Office
from tests.outside import Outside
from tests.platforms.faults import DROPPED_AFTER, Fault
from tests.platforms.slack_office import OnSlack
from tests.platforms.teams_office import OnTeams

OUTSIDES: dict[str, Callable[[], Outside]] = {"slack": OnSlack, "teams": OnTeams}
A_LEASE = 31  # s
CALLS: dict[str, dict[str, tuple[str, ...]]] = {
    "slack": {
        "post": ("chat.postMessage to several",),
        "tell": ("chat.postMessage to one",),
        "edit": ("reply", "chat.update"),
    },
    "teams": {"post": ("send",), "tell": ("tell",), "edit": ("PUT",)},
}
EACH_ONCE = pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)


@pytest.fixture(params=OUTSIDES)
def office(store: Store, request: pytest.FixtureRequest) -> Iterator[Office]:
    office = Office(store, OUTSIDES[request.param]())
    office.rows("update people set welcomed = met")
    yield office
    office.close()


def fail(office: Office, fault: Fault, *what: str) -> None:
    """Let the next of each of these go wrong."""
    outside = office.outside
    assert isinstance(outside, OnSlack | OnTeams)
    for each in what:
        (outside.slack if isinstance(outside, OnSlack) else outside.teams).fail(each, fault)


def comes_of(office: Office, kind: Kind) -> tuple[int, int, int]:
    """Return how many of the kind stand as they should, how many were given up, and of how many nobody is sure."""
    troubled = office.rows("select view from views where trouble is not null")
    unsure = office.rows("select view from views where unsure is not null")
    standing = [card for card in kind.seen(office) if kind.says in card.words]
    given_up, nobody_knows = (sum(f'"{kind.view}"' in view for (view,) in views) for views in (troubled, unsure))
    return len(standing), given_up, nobody_knows


def should_come_of(office: Office, kind: Kind, answer: Answer) -> tuple[int, int, int]:
    cannot_look = office.outside.name == "teams" and kind.by != "edit"  # an edit does no harm a second time
    match answer.means:
        case Means.NEVER:
            return 0, 1, 0
        case Means.PERHAPS if cannot_look:
            return int(answer.teams.applied), 0, 1
    return 1, 0, 0


@EACH_ONCE
@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
def test_it_stands_once_or_it_is_counted_that_it_does_not(office: Office, kind: Kind, answer: Answer) -> None:
    pressed = kind.before(office)
    fault = answer.slack if office.outside.name == "slack" else answer.teams
    fail(office, fault, *CALLS[office.outside.name][kind.by])
    kind.happens(office, pressed)
    for _ in range(4):
        office.time_passes(seconds=A_LEASE)
    assert comes_of(office, kind) == should_come_of(office, kind, answer)


def test_on_slack_it_stands_twice_where_the_platform_dawdles_longer_than_a_lease(store: Store) -> None:
    """The limit of looking it up, and the proof that the test above can fail."""
    slack = OnSlack()
    office = Office(store, slack)
    office.rows("update people set welcomed = met")
    slack.slack.fail("chat.postMessage", Fault(drop=True, late=0.1))
    office.meeting_ends("Pricing", SIX)
    office.time_passes(seconds=A_LEASE)
    office.run(slack.slack.faults.dawdled())
    assert len([card for card in office.seen_in() if "0 of 6 answered" in card.words]) == 2
    office.close()


def test_on_slack_it_stands_twice_where_history_is_hidden(store: Store) -> None:
    slack = OnSlack()
    office = Office(store, slack)
    office.rows("update people set welcomed = met")
    slack.slack.world.forgetful = True
    slack.slack.fail("chat.postMessage", DROPPED_AFTER)
    office.meeting_ends("Pricing", SIX)
    office.time_passes(seconds=A_LEASE)
    assert slack.slack.world.posted == 2
    office.close()
