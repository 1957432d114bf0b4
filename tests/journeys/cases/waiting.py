"""A case of Grace's, in whose team Ana leads; nobody hurries to decide it."""

from dataclasses import replace
from datetime import UTC, date, datetime, time

from bot.cases import Case
from bot.people import Kind
from storage import Memory
from tests.office import COMPANY, Office
from tests.outside import Seen

SHARED = "She would have to type it all again"
DUE = (2030, 1, 14, 18)  # a Monday, and the end of the fifth working day
OWNER_HEARS, LEAD_HEARS, SPONSOR_HEARS = (2030, 1, 15, 8), (2030, 1, 22, 8), (2030, 1, 29, 8)
CHOICES = ("Change it", "Keep it, with a reason", "Get evidence first")


def case_opens(office: Office, host: str = "Grace", **more: object) -> None:
    """Let what was decided in a meeting of three on Monday the 7th come back to its host, with words for them alone."""
    others = tuple(who for who in ("Ana", "Grace", "Linus", "Tom") if who != host)[:3]
    office.meeting_ends("Pricing", (host, *others), **({"decision": "Raise the price"} | more))
    office.says_why(others[0], reason=SHARED, share="yes")
    office.press(others[1], "They'd dislike it")
    office.until(2030, 1, 7, 16, 1)


def until(office: Office, *moment: int) -> None:
    """Let time pass until a moment in UTC, and everything ring on its way at its own time."""
    hour, minute = (*moment[3:], 0)[:2]
    end = datetime.combine(date(*moment[:3]), time(hour, minute), UTC)
    while (at := next_alarm(office)) <= end:
        office.clock.time = max(at, office.clock.time)
        office.rings()
    office.clock.time = end
    office.rings()


def next_alarm(office: Office) -> datetime:
    [(at,)] = office.rows("select min(at) from alarms")
    return datetime.fromisoformat(str(at)) if at else datetime.max.replace(tzinfo=UTC)


def about(office: Office, who: str, words: str = "D-1") -> list[Seen]:
    return [card for card in office.told(who) if words in card.words]


def overdue(office: Office, who: str) -> list[Seen]:
    return about(office, who, "D-1 is overdue")


def changed(office: Office, who: str, card: Seen, to: str = "We lower it") -> str:
    """Let somebody change what was decided, and return what they are told."""
    told = office.press_on(who, card, "Change it")
    return office.sends(who, told.form, to=to).words if told.form else told.words


def waits_for_evidence(office: Office, who: str, card: Seen, by: str) -> None:
    office.sends(who, office.press_on(who, card, "Get evidence first").form, whom="Linus asks two", by=by)


def kept(office: Office, number: int = 1) -> Case:
    def read(memory: Memory) -> Case | None:
        return memory.cases.case(number)

    case: Case | None = office.run(office.store.read(COMPANY, read))
    assert case
    return case


def audited(office: Office) -> list[str]:
    """Return what was done to cases, in the order of its time."""
    return [str(what) for (what,) in office.rows("select what from audit where about like 'D-%' order by at, what")]


def leaves(office: Office, who: str) -> None:
    office.people_are(replace(office.profile(who), kind=Kind.GONE))
    office.time_passes(seconds=5)
