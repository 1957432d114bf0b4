"""A week of meetings at a Northwind of fifty-six, and a diary from which its numbers can be counted anew."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from random import Random

from bot.answers import Verdict
from bot.commands import EndMeeting, GiveAnswer, Request, SayWhy
from bot.people import CLOCK, Person
from tests.office import COMPANY, NORTHWIND, Office

TEAMS = ("Checkout", "Claims", "App", "Care desk")
STAFF = {team: tuple(f"{team[:2]}{number}" for number in range(14)) for team in TEAMS}
EVERYBODY = tuple(who for team in STAFF.values() for who in team)
WEEK, MONDAY = "2030-W03", datetime(2030, 1, 14, tzinfo=UTC)
SOON = (3, 8, 20, 45, 200, 2000, 9000, 14_401)  # seconds


@dataclass
class Asked:
    """A question as its room could tell of it: who was asked, and what was said, in which second."""

    team: str
    people: frozenset[str]
    said: dict[str, tuple[Verdict, bool, int]] = field(default_factory=dict)


def _members(team: str) -> str:
    return ", ".join(f'"{who.lower()}@northwind.example"' for who in STAFF[team])


SETUP = (
    NORTHWIND.partition("[[teams]]")[0].replace("[people]\n", '[people]\ncx_leads = ["mei@northwind.example"]\n')
    + "".join(
        f'[[teams]]\nname = "{team}"\ndepartment = "{"Service" if "C" in team[0] else "Product"}"\n'
        f"members = [{_members(team)}]\n"
        for team in TEAMS
    )
    + '[asking]\nmode = "live"\nonly = ["*"]\n[leaders]\nheard_sample = 0.0\n'
)


class AWeek:
    """Meetings from Monday to Friday, at ten, noon and two, drawn by lot. ``asked`` is the diary."""

    def __init__(self, office: Office, seed: int, meetings: int = 5) -> None:
        self.office, self.chance, self.meetings = office, Random(seed), meetings  # noqa: S311  # for the same seed
        self.asked: dict[str, Asked] = {}
        self.held = self.given = 0

    def goes_by(self) -> None:
        self.office.people_are(*map(self.office.profile, EVERYBODY))
        self.office.configure(SETUP)
        for day in range(5):
            for hour in (10, 12, 14):
                self._until(MONDAY + timedelta(days=day, hours=hour))
                self._some_meet(f"{day}/{hour}")
            self._until(MONDAY + timedelta(days=day, hours=23))
        self._until(MONDAY + timedelta(days=7, hours=9))

    def _until(self, at: datetime) -> None:
        self.office.clock.time = at
        self.office.rings()

    def _some_meet(self, when: str) -> None:
        for number in range(self.meetings):
            team = self.chance.choice(TEAMS)
            guests = self.chance.sample(EVERYBODY, self.chance.randint(0, 4))
            who = dict.fromkeys((*self.chance.sample(STAFF[team], self.chance.randint(3, 11)), *guests))
            self._meet(f"{when}/{number}", team, tuple(who))

    def _meet(self, title: str, team: str, people: tuple[str, ...]) -> None:
        self.held += 1
        meeting = self.office.meeting(title, people, host=self.office.person(people[0]))
        self.office.do(EndMeeting(meeting), CLOCK, title)
        who = frozenset(person.user for person in self._invited(meeting.question))
        if who:
            self.asked[meeting.question] = Asked(team, who)
            for each in sorted(who):
                if self.chance.random() < 0.8:
                    self._answers(meeting.question, each)

    def _invited(self, question: str) -> tuple[Person, ...]:
        people: tuple[Person, ...] = self.office.run(
            self.office.store.read(COMPANY, lambda memory: memory.meetings.asked(question))
        )
        return people

    def _answers(self, question: str, who: str) -> None:
        verdict, objects, soon = self.chance.choice([*Verdict]), self.chance.random() < 0.2, self.chance.choice(SOON)
        pressed = round((self.office.clock.time + timedelta(seconds=soon)).timestamp() * 1_000_000)
        self._gives(GiveAnswer(question, verdict), who, pressed)
        if objects:
            self._gives(SayWhy(question, objects=True), who, pressed)
        self.asked[question].said[who] = verdict, objects, soon

    def _gives(self, command: GiveAnswer | SayWhy, who: str, pressed: int) -> None:
        self.given += 1
        by, now = self.office.person(who), self.office.clock.now()
        self.office.run(self.office.door.handle(Request(command, by, now, COMPANY, f"given/{self.given}", pressed)))

    def of(self, team: str = "") -> Iterator[Asked]:
        return (each for each in self.asked.values() if team in ("", each.team))
