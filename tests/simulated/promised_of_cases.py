"""What is promised of cases, looked for in the rows, in the audit log and in everybody's conversations."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.cards import Card, Sight
from bot.people import Place
from tests.journeys.cases.waiting import SHARED
from tests.office import Office
from tests.plain import FakeChat, words_of

BECOMES = {
    "case opened": "open", "open again": "open", "waits for evidence": "waiting for evidence",
    "decided: changed": "changed", "decided: kept": "kept",
}  # fmt: skip
MAKES_AN_OWNER = {"case opened", "took over", "case passed on"}
STEPS = ("owner", "team lead", "sponsor")
AT_LEAST = {"owner": timedelta(), "team lead": timedelta(days=7), "sponsor": timedelta(days=14)}  # with its weekends
OVER = {"changed", "kept"}


@dataclass
class Noting(FakeChat):
    """A chat that notes what it was asked to post, since that notifies somebody."""

    notes: list[tuple[str, str]] = field(default_factory=list)  # in whose conversation, under which title

    async def post(self, place: Place, sight: Sight, name: str) -> str:
        self.notes.append((_whose(place), sight.card.title))
        return await super().post(place, sight, name)


@dataclass(frozen=True)
class Filed:
    """A case as it is kept: whom each step told and when, whom it is offered to, what was written about it."""

    number: int
    state: str
    owner: str
    due: datetime
    steps: tuple[tuple[str, str], ...]
    taken: tuple[datetime, ...]
    offered: str
    offers: int
    log: tuple[tuple[str, str], ...]


def filed(office: Office) -> dict[int, Filed]:
    rows = office.rows("select number, state, owner, due from case_files order by number")
    steps = office.rows("select number, step, coalesce(person, '/'), at from case_steps order by at")
    offers = office.rows("select number, person, became = 'open' from case_offers order by offer")
    log = office.rows("select about, person, what from audit order by at, what = 'offer withdrawn' desc")
    return {
        int(number): Filed(
            number=int(number),
            state=str(state),
            owner=_name(owner),
            due=datetime.fromisoformat(str(due)),
            steps=tuple((str(step), _name(person)) for case, step, person, _ in steps if case == number),
            taken=tuple(datetime.fromisoformat(str(at)) for case, _, _, at in steps if case == number),
            offered=next((_name(person) for case, person, is_open in offers if case == number and is_open), ""),
            offers=sum(case == number for case, _, _ in offers),
            log=tuple((_name(person), str(what)) for about, person, what in log if about == f"D-{number}"),
        )
        for number, state, owner, due in rows
    }


def promises_are_kept(office: Office, cases: int, gone: set[str]) -> None:
    found = filed(office)
    assert [*found] == [*range(1, cases + 1)], "A case is lost, or there is one that nobody opened."
    for case in found.values():
        every_change_is_in_the_log(case)
        nobody_is_told_twice(case, _chat(office).notes)
    for who, card in private_cards(office):
        assert SHARED not in words_of(card) or who == "Grace", "It was shared with the host alone."
        if who not in gone:  # their card stands as they left it
            buttons_are_for_those_who_may(who, card, found)


def every_change_is_in_the_log(case: Filed) -> None:
    """Go through the log of a case, and come to what its row says."""
    state = owner = ""
    for person, what in case.log:
        assert state not in OVER, f"After it was decided: {what}"
        assert state == "open" or not what.startswith("overdue"), f"While it was {state}: {what}"
        state = BECOMES.get(what, state)
        owner = person if what in MAKES_AN_OWNER else owner
    assert (state, owner) == (case.state, case.owner), case


def nobody_is_told_twice(case: Filed, notes: list[tuple[str, str]]) -> None:
    """Hold the steps that are kept against their order, the log, and what was posted to whom."""
    assert [step for step, _ in case.steps] == [*STEPS[: len(case.steps)]]
    said = [f"overdue, {step} told" if person else f"overdue, {step}: nobody to tell" for step, person in case.steps]
    assert [what for _, what in case.log if what.startswith("overdue")] == said
    posted = Counter(who for who, title in notes if title == f"D-{case.number} is overdue")
    assert posted <= Counter(person for _, person in case.steps if person)


def buttons_are_for_those_who_may(who: str, card: Card, found: dict[int, Filed]) -> None:
    """See that a button to decide a case lies before its owner, or whoever has been told to whom it has come."""
    for button in card.buttons:
        if button.label == "Change it":
            case = found[getattr(button.gives, "case")]  # noqa: B009  # only this one has a case
            may = {case.owner, *(person for step, person in case.steps if step != "owner")}
            assert case.state not in OVER, f"{who} could press a button of {case}."
            assert who in may, f"{who} could press a button of {case}."


def step_is_in_time(before: Filed, step: str, at: datetime) -> None:
    """Tell by the plainest of calendars whether whoever is told now may be told now."""
    assert before.state not in OVER
    assert at >= before.due + AT_LEAST[step], f"{step} is told too early of {before}."
    assert at.isoweekday() <= 5, f"{step} is told on a day off of {before}."
    assert 8 <= at.hour < 18, f"{step} is told at night of {before}."


def private_cards(office: Office) -> list[tuple[str, Card]]:
    messages = _chat(office).messages.values()
    return [(_whose(each.place), each.card) for each in messages if each.place.channel.startswith("dm-")]


def _chat(office: Office) -> Noting:
    chat = office.outside.chat
    assert isinstance(chat, Noting)
    return chat


def _whose(place: Place) -> str:
    return place.channel.removeprefix("dm-")


def _name(key: object) -> str:
    return str(key).partition("/")[2]
