"""Executive meetings at Northwind, hosted by Dana."""

from tests.journeys.leaders.cast import cards, with_leaders
from tests.office import Office
from tests.outside import Seen

SETUP = with_leaders() + '\n[leaders]\nexecutive_meetings = ["Executive staff"]\n'
ASKED = "Did a customer come first?"
TWO = ("Dana", "Grace")


def asked(office: Office, who: str = "Dana") -> list[Seen]:
    return cards(office, who, ASKED)


def ends(office: Office, number: int = 1, people: tuple[str, ...] = TWO, **more: object) -> None:
    office.meeting_ends("Executive staff", people, id=f"staff/{number}", series="staff", **more)
    office.time_passes(minutes=1)
