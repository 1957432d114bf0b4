"""What the bot sends, kind by kind: what happens before, what brings it about, and how to know it when it stands."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from tests.faults.chats import SIX
from tests.journeys.cases.test_deciding import case_opens
from tests.journeys.wins.told import drafted
from tests.office import Office
from tests.outside import Seen

THREE = SIX[:3]


@dataclass(frozen=True)
class Kind:
    """``before`` returns what somebody will press; ``happens`` brings it about, and ``seen`` counts what came of it."""

    view: str
    says: str
    before: Callable[[Office], Seen | None]
    happens: Callable[[Office, Seen | None], object]
    seen: Callable[[Office], list[Seen]] = Office.seen_in
    by: Literal["post", "tell", "edit"] = "post"


def nothing(_: Office) -> None:
    return None


def asked(office: Office) -> None:
    office.meeting_ends("Pricing", SIX)


def disliked(office: Office) -> None:
    office.meeting_ends("Pricing", THREE, decision="Raise the price")
    office.press("Grace", "They'd dislike it")
    office.press("Linus", "They'd dislike it")
    office.time_passes(seconds=3)


def changed(office: Office, case: Seen | None) -> None:
    assert case
    office.sends("Ana", office.press_on("Ana", case, "Change it").form, to="Raise it for new customers only")


def executive_posts(office: Office, draft: Seen | None) -> None:
    assert draft
    office.press_on("Dana", draft, "Post")


def answered(office: Office) -> None:
    asked(office)
    office.press("Grace", "They'd like it")


KINDS = {
    "a question": Kind("OpenQuestion", "0 of 6 answered", nothing, lambda office, _: asked(office)),
    "an edit of the shared card": Kind(
        "OpenQuestion", "1 of 6 answered", answered, lambda office, _: office.time_passes(seconds=3), by="edit"
    ),
    "a private message to the owner": Kind(
        "CaseForOwner",
        "deserves a second look",
        disliked,
        lambda office, _: office.until(2030, 1, 7, 16, 1),
        lambda office: office.told("Ana"),
        by="tell",
    ),
    "a case's outcome": Kind("Outcome", "D-1 was changed", case_opens, changed),
    "a win's post": Kind("WinPost", "via Empty Chair", drafted, executive_posts),
}
