"""Northwind week after week, as dice will have it: meetings, answers, second thoughts, wins, leaders, its own numbers.

Everything comes in by the front door and is counted by the bot itself. The same seed always makes the same weeks.
"""

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.answers import Verdict
from bot.cases import Because
from bot.commands import (
    BringNumbers,
    ChangeIt,
    Command,
    ConfirmNames,
    GiveAnswer,
    KeepIt,
    PostWin,
    SayWhy,
    TalkedAboutIt,
    TellWin,
)
from bot.company import Places, Setup, read_setup
from bot.digests.weeks import week_before, week_of
from bot.outcomes.numbers import Better, Kpi, Value
from bot.people import OPERATOR, Person, key_read
from bot.ports import Rejected
from bot.wins import State
from tests.office import Office

TEAMS = {
    "Checkout": "Ana Ben Cem Dora Emil Fay Gil",
    "App": "Hana Ines Jon Kim Lea Max",
    "Claims": "Nora Olaf Pia Quinn Rosa Sam",
    "Sales": "Tom Uma Vera Will Xenia Yuri", "Billing": "Zoe Abel Bea Carl",
}  # fmt: skip
DEPARTMENTS = {"Checkout": "Product", "App": "Product", "Claims": "Care", "Sales": "Sales", "Billing": "Finance"}
LEADERS = ("Dana", "Ana", "Hana", "Nora", "Tom", "Zoe")
TITLES = ("Pricing", "Roadmap", "Returns", "Backlog", "Release", "Contracts", "Opening hours", "Call-back times")
CHANGES = (
    "Customers type their address once", "Calls are returned within the day", "The price stands on the first page",
    "Returns need no reason any more", "One letter instead of four",
)  # fmt: skip
LIKELY = {Verdict.LIKE: 52, Verdict.NOT_NOTICE: 26, Verdict.DISLIKE: 10, Verdict.NO_DECISION: 12}
NPS, CHURN = Kpi("NPS", Better.UP), Kpi("Churn", Better.DOWN, "%")


class Northwind:
    """``office`` is empty yet. ``begins`` is a Monday, 00:00 UTC, before the office's first."""

    def __init__(self, office: Office, seed: int, begins: datetime = datetime(2030, 1, 7, tzinfo=UTC)) -> None:
        self.office = office
        self.chance = random.Random(seed)  # noqa: S311  # to be the same again
        self.begins = begins
        self._at(begins)
        names = sorted({"Dana", "Ada", "Mei", *(name for those in TEAMS.values() for name in those.split())})
        office.people_are(*map(office.profile, names))
        office.configure(setup_of_northwind(office.outside.name))

    def weeks(self, number: int) -> None:
        """Let so many weeks pass, the last one whole, and its digests be sent."""
        for week in range(number):
            monday = self.begins + timedelta(weeks=week)
            for day in range(5):
                self._day(monday + timedelta(days=day))
            self._friday(monday)
        self._at(self.begins + timedelta(weeks=number, hours=9))

    def _day(self, day: datetime) -> None:
        for team, those in TEAMS.items():
            if self.chance.random() < 0.35:
                self._at(day + timedelta(hours=10 + 4 * self.chance.random()))
                self._meeting(team, those.split())
        self._at(day + timedelta(hours=17))
        self._credited()
        for case, owner in self._open_cases():
            if self.chance.random() < 0.3:
                self._decided(case, owner)

    def _meeting(self, team: str, those: list[str]) -> None:
        there = self.chance.sample(those, self.chance.randint(min(4, len(those)), len(those)))
        title = f"{team}: {self.chance.choice(TITLES)}"
        self.office.meeting_ends(title, tuple(there), id=f"{title} {self.office.clock.time}")
        asked = self.office.rows("select id from asks where closed is null order by asked desc, id limit 1")
        for (question,) in asked:
            self.office.time_passes(minutes=5)
            self._answers(str(question), there)

    def _answers(self, question: str, there: list[str]) -> None:
        for who in there:
            if self.chance.random() < 0.62:
                verdict = self.chance.choices([*LIKELY], [*LIKELY.values()])[0]
                self._does(GiveAnswer(question, verdict), who)
                if verdict is Verdict.DISLIKE and self.chance.random() < 0.5:
                    self._does(SayWhy(question, "They would have to type it again", share=True), who)

    def _decided(self, case: int, owner: Person) -> None:
        if self.chance.random() < 0.6:
            self._by(ChangeIt(case, to="We ask once, and check it ourselves"), owner)
        else:
            self._by(KeepIt(case, Because.COST, "The parts cost too much this year", "We say so"), owner)

    def _friday(self, monday: datetime) -> None:
        """Let leaders talk or not, wins be told, confirmed and posted, and the company's own numbers come in."""
        week = week_of(monday, "UTC")
        for leader in LEADERS:
            if self.chance.random() < 0.6:
                self._does(TalkedAboutIt(week), leader)
        for team in self.chance.sample([*TEAMS], self.chance.randint(0, 2)):
            doers = tuple(map(self.office.person, self.chance.sample(TEAMS[team].split(), 2)))
            self._does(TellWin(team, doers, self.chance.choice(CHANGES), customer="A shop in Ghent"), "Mei")
        self._numbers(week_before(week))

    def _numbers(self, week: str) -> None:
        nps, churn = self.chance.randint(30, 44), self.chance.randint(19, 27)
        values = Value(NPS, week, str(nps), "survey"), Value(CHURN, week, f"{churn / 10}", "billing")
        self.office.do(BringNumbers(values), OPERATOR)

    def _credited(self) -> None:
        """Let leads confirm names, and the executive post what is drafted."""
        for number, team, state in self._wins():
            if state == State.NAMING:
                self._does(ConfirmNames(number, self._doers(number)), TEAMS[team].split()[0])
            elif state == State.DRAFTED:
                self._does(PostWin(number), "Dana")

    def _open_cases(self) -> Iterator[tuple[int, Person]]:
        for number, owner in self.office.rows("select number, owner from case_files where decided is null"):
            yield int(number), key_read(str(owner))

    def _wins(self) -> Iterator[tuple[int, str, str]]:
        for number, team, state in self.office.rows("select number, team, state from win_files where posted is null"):
            yield int(number), str(team), str(state)

    def _doers(self, win: int) -> tuple[Person, ...]:
        rows = self.office.rows("select number, person from doers order by place")
        return tuple(key_read(str(person)) for number, person in rows if number == win)

    def _does(self, command: Command, who: str) -> None:
        self._by(command, self.office.person(who))

    def _by(self, command: Command, person: Person) -> None:
        """Let somebody do it, if they may just now: whom dice have chosen may not have been asked at all."""
        with suppress(Rejected):
            self.office.do(command, person)

    def _at(self, moment: datetime) -> None:
        """Let time pass, as far as it has not passed already."""
        self.office.clock.time = max(moment, self.office.clock.time)
        self.office.rings()


def setup_of_northwind(platform: str) -> Setup:
    leaders = ", ".join(f'{{ email = "{who.lower()}@northwind.example" }}' for who in LEADERS)
    teams = (
        f'[[teams]]\nname = "{team}"\ndepartment = "{DEPARTMENTS[team]}"\nfrontline = {str(team == "Claims").lower()}\n'
        f'lead = "{those.split()[0].lower()}@northwind.example"\n'
        f"members = {[f'{who.lower()}@northwind.example' for who in those.split()]}\n"
        for team, those in TEAMS.items()
    )
    setup = read_setup(
        '[company]\nname = "Northwind"\ntimezone = "UTC"\nlanguages = ["en", "de"]\ndomains = ["northwind.example"]\n'
        '[people]\nsponsor = "dana@northwind.example"\nexecutives = ["dana@northwind.example"]\n'
        f'cx_leads = ["mei@northwind.example"]\nadmins = ["ada@northwind.example"]\nleaders = [{leaders}]\n'
        f'[asking]\nmode = "live"\nonly = ["*"]\n{"".join(teams)}'
    )
    return replace(setup, places=Places(f"{platform}:#checkout"))
