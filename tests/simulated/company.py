"""Weeks of a made-up company in virtual time: calendars are read, meetings end, people answer, stop and come back.

Time leaps to whatever is due next: something that people do, or an alarm. Handlers, rows and courier are the real ones.
"""

import heapq
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from pathlib import Path
from typing import LiteralString

from bot.answers import Verdict
from bot.cards import Sight
from bot.commands import (
    AskByHand,
    AskColleagues,
    AskMeAgain,
    AskMeLess,
    Command,
    EndMeeting,
    GiveAnswer,
    IWasThere,
    MeetingGoesOn,
    PauseHere,
    StopAsking,
    Tidy,
)
from bot.company import Calendar
from bot.meetings import Meeting
from bot.meetings.joining import joined_by
from bot.people import CLOCK, OPERATOR, Person, Place, Profile, Room, by_mail
from bot.views import Reminder
from bot.wire import read
from storage import Memory, Store
from storage.engine import Row
from tests.both.company import Both
from tests.conftest import KEY
from tests.diaries import Diaries
from tests.office import COMPANY
from tests.plain import FakeChat, Plain
from tests.platforms.calendars import feed
from tests.simulated.staff import GUESTS, SLACK, TEAMS, Colleague, Temper, hired, setup_for
from tests.simulated.weeks import Gathering, Kind, Planner, Trait, page
from tests.sqlite import new_file

MOVED_BEFORE = timedelta(days=4)
A_LOOK = timedelta(days=2)  # between two looks at one calendar
VERDICTS = {Verdict.LIKE: 50, Verdict.NOT_NOTICE: 20, Verdict.DISLIKE: 15, Verdict.NO_DECISION: 15}
ANSWERS = {Temper.USUAL: 0.55, Temper.EAGER: 0.95, Temper.LESS: 0.6, Temper.STOPS: 0.4, Temper.RETURNS: 0.6}
SETTLED = timedelta(days=2)  # after the last meeting: whatever was asked is closed by then, or never


@dataclass(frozen=True, slots=True)
class Size:
    people: int
    weeks: int
    first: date  # a Monday


@dataclass
class Reminding(FakeChat):
    """A chat that also remembers when it showed which reminder."""

    now: Callable[[], datetime] = lambda: datetime.min.replace(tzinfo=UTC)
    reminders: list[tuple[datetime, Reminder]] = field(default_factory=list)

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        if '"Reminder"' in name:
            self.reminders.append((self.now(), read(name, (Reminder,))))
        return await super().post(place, sight, name)


class Company:
    """``did`` is what people have done for themselves: whether they answered, and whether they may be asked."""

    def __init__(self, store: Store, seed: int, size: Size) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # to be the same again
        self.size = size
        self.staff = hired(self.chance, size.people)
        self.meetings = Planner(self.chance, self.staff, size.first, size.weeks).plan()
        self.begins = datetime.combine(size.first, time(), UTC)
        self.answered: dict[tuple[str, int], datetime] = {}
        self.wishes: dict[int, list[tuple[datetime, Command]]] = {one.number: [] for one in self.staff}
        self._due: list[tuple[datetime, int, Callable[[], None]]] = []
        self._moments = self._deliveries = 0
        self._reacted: set[str] = set()
        self._opens(store)

    def _opens(self, store: Store) -> None:
        slack, teams = Plain(SLACK), Plain(TEAMS)
        slack.chat, teams.chat = Reminding(SLACK), Reminding(TEAMS)
        both = Both(store, teams, slack)
        self.office, self.chats = both.office, (slack.chat, teams.chat)
        self.diaries = Diaries(self.office)
        self.by_account = {account.key: one for one in self.staff for account in one.accounts}
        self.office.clock.time = self.begins
        for chat in self.chats:
            chat.now = self.office.clock.now
        self.office.run(self.office.door.met(COMPANY, self._profiles(), tuple(self._rooms())))
        owners = tuple(Calendar(one.email, every_seconds=int(A_LOOK.total_seconds())) for one in self._diarists())
        self.office.configure(replace(setup_for(self.staff), calendars=owners))
        self._tell_the_story()

    def runs(self) -> None:
        """Let all of it happen, one moment after the other."""
        while self._due:
            at = min(self._due[0][0], self._next_alarm())
            self.office.clock.time = max(self.office.clock.time, at)
            while self._due and self._due[0][0] <= at:
                heapq.heappop(self._due)[2]()
            self.office.rings()
            self._react()

    def at(self, when: datetime, work: Callable[[], None]) -> None:
        self._moments += 1
        heapq.heappush(self._due, (when, self._moments, work))

    def rows(self, sql: LiteralString, **given: str) -> list[Row]:
        def found(memory: Memory) -> list[Row]:
            return memory.run(sql, **given)

        rows: list[Row] = self.office.run(self.office.store.read(COMPANY, found))
        return rows

    def who(self, key: str) -> Colleague | None:
        """Return the colleague whom a row means, by whichever account."""
        return self.by_account.get(key)

    def _tell_the_story(self) -> None:
        last = self.begins + timedelta(weeks=self.size.weeks) + SETTLED
        self._deliver(Tidy(), CLOCK)
        for day in range(0, (last - self.begins).days, A_LOOK.days):
            self.at(self.begins + timedelta(days=day, minutes=30), self._look)
        for one in self.meetings:
            if one.kind is not Kind.PLANNED:
                self._live(one)
        for week in range(self.size.weeks):
            for _ in range(max(2, len(self.staff) // 20)):
                self.at(self._some_time(week), self._by_hand)
        self.at(last, lambda: None)

    def _look(self) -> None:
        """Let calendars say what is known by now, and be read."""
        known_until = self.office.clock.time + MOVED_BEFORE
        for one in self._diarists():
            mine = [each for each in self.meetings if each.in_calendars and one in each.people]
            known = [each if each.begins < known_until else replace(each, begins=each.planned) for each in mine]
            self.diaries.pages[one.email] = feed(*page(one, known))
        self.diaries.synced()

    def _live(self, one: Gathering) -> None:
        """Let a platform tell of a meeting: that it has begun, and that it is over, some of it twice."""
        early = timedelta(minutes=self.chance.randrange(-4, 13)) if one.minutes >= 30 else timedelta()
        ended = one.ends - early
        begun = MeetingGoesOn(self._as_told(one, one.begins), self._there(one))
        end = EndMeeting(self._as_told(one, ended))
        if self.chance.random() < 0.5 or one.kind is Kind.ONLINE:
            self.at(one.begins, partial(self._deliver, begun, OPERATOR))
        self.at(ended, partial(self._deliver, end, OPERATOR))
        if self.chance.random() < 0.2:
            self.at(ended + timedelta(seconds=90), partial(self._deliver, end, OPERATOR))

    def _as_told(self, one: Gathering, at: datetime) -> Meeting:
        on = SLACK if one.kind is Kind.HUDDLE else TEAMS
        place = Place(on, f"team{one.host.team}" if on == SLACK else f"chat-{one.name}")
        there = self._there(one)
        return Meeting(
            one.live, one.title, there[0], at, there, one.begins, place, place.key, join=joined_by(one.join)
        )  # fmt: skip

    def _there(self, one: Gathering) -> tuple[Person, ...]:
        """Return who was there, by their accounts on the platform that tells, or by their addresses."""
        on = SLACK if one.kind is Kind.HUDDLE else TEAMS
        guests = (GUESTS[0].person, by_mail("someone@customer.example")) if one.trait is Trait.GUESTS else ()
        return (*(each.account(on) if on in each.on else by_mail(each.email) for each in one.people), *guests)

    def _by_hand(self) -> None:
        asker = self.chance.choice([one for one in self.staff if SLACK in one.on])
        team = [one for one in self.staff if one.team == asker.team and one != asker and SLACK in one.on]
        place = Place(SLACK, f"team{asker.team}")
        if not team or self.chance.random() < 0.3:
            self._deliver(AskByHand(place), asker.account(SLACK))
        else:
            few = self.chance.sample(team, min(len(team), self.chance.randint(2, 5)))
            self._deliver(AskColleagues(tuple(one.account(SLACK) for one in few), "A decision"), asker.account(SLACK))

    def _react(self) -> None:
        """Let people find the questions that have been put since, and do what they do."""
        asks = self.rows("select id, asked, host from asks where workspace = :workspace and closed is null")
        for name, asked, host in asks:
            if name not in self._reacted:
                self._reacted.add(str(name))
                self._found(str(name), datetime.fromisoformat(asked), str(host))

    def _found(self, question: str, asked: datetime, host: str) -> None:
        rows = self.rows("select person from asked where workspace = :workspace and question = :name", name=question)
        for (key,) in sorted(rows):
            one = self.who(str(key))
            if one is not None:
                self._invited(one, question, asked)
        if (owner := self.who(host)) and self.chance.random() < 0.01:
            self.at(asked + timedelta(minutes=3), partial(self._does, owner, PauseHere(question)))
        if rows and self.chance.random() < 0.1:
            late = self.chance.choice(self.staff)
            self.at(asked + timedelta(minutes=9), partial(self._does, late, IWasThere(question)))
            self.at(asked + timedelta(minutes=10), partial(self._answers, late, question))

    def _invited(self, one: Colleague, question: str, asked: datetime) -> None:
        after = asked + timedelta(minutes=self.chance.randrange(1, 200))
        if self.chance.random() < ANSWERS.get(one.temper, 0.0):
            self.at(after, partial(self._answers, one, question))
        if self.wishes[one.number]:
            return
        match one.temper:
            case Temper.LESS:
                self.at(after, partial(self._wishes, one, AskMeLess()))
            case Temper.STOPS:
                self.at(after, partial(self._wishes, one, StopAsking()))
            case Temper.RETURNS:
                self.at(after, partial(self._wishes, one, StopAsking()))
                self.at(after + timedelta(days=7), partial(self._wishes, one, AskMeAgain()))
            case _:
                pass

    def _answers(self, one: Colleague, question: str) -> None:
        self._does(one, GiveAnswer(question, self.chance.choices([*VERDICTS], [*VERDICTS.values()])[0]))
        rows = self.rows(
            "select person from asks join asked on asks.workspace = asked.workspace and question = id"
            " where asks.workspace = :workspace and id = :name and closed is null",
            name=question,
        )
        if one in {self.who(str(key)) for (key,) in rows}:
            self.answered.setdefault((question, one.number), self.office.clock.time)

    def _wishes(self, one: Colleague, wish: Command) -> None:
        self.wishes[one.number].append((self.office.clock.time, wish))
        self._does(one, wish)

    def _does(self, one: Colleague, command: Command) -> None:
        self._deliver(command, self.chance.choice(one.accounts))

    def _deliver(self, command: Command, by: Person) -> None:
        self._deliveries += 1
        self.office.do(command, by, f"simulated/{self._deliveries}")

    def _next_alarm(self) -> datetime:
        [(at,)] = self.rows("select min(at) from alarms where workspace = :workspace")
        return datetime.fromisoformat(at)

    def _some_time(self, week: int) -> datetime:
        day = timedelta(weeks=week, days=self.chance.randrange(5))
        return self.begins + day + timedelta(hours=10, minutes=self.chance.randrange(300))

    def _diarists(self) -> list[Colleague]:
        return [one for one in self.staff if one.diary]

    def _profiles(self) -> tuple[Profile, ...]:
        return (*(profile for one in self.staff for profile in one.profiles), *GUESTS)

    def _rooms(self) -> list[Room]:
        rooms = []
        for number in sorted({one.team for one in self.staff}):
            members = tuple(one.account(SLACK) for one in self.staff if one.team == number and SLACK in one.on)
            rooms.append(Room(Place(SLACK, f"team{number}"), f"#team{number}", members=members))
        return rooms


@contextmanager
def simulated(seed: int, size: Size) -> Iterator[Company]:
    """Open a company on a database that needs no disk to be faithful, since nothing happens to it."""
    with tempfile.TemporaryDirectory(prefix="chair-company-") as folder:
        engine = new_file(Path(folder) / "chair.db")
        company = Company(Store(engine, KEY), seed, size)
        with closing(company.office):
            yield company
