"""What a company may rely on, whatever happens in it: looked for in its rows, without the rules that wrote them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import holidays

from bot.commands import AskMeAgain, AskMeLess, StopAsking
from bot.people import Person
from tests.simulated.company import Company
from tests.simulated.staff import Colleague

A_DAY, A_WEEK, LEFT_ALONE = timedelta(days=1), timedelta(days=7), timedelta(days=14)
GAP = timedelta(minutes=60)
IGNORED = 3


@dataclass(frozen=True, slots=True)
class Invitation:
    question: str
    at: datetime
    closed: datetime
    own: bool  # whoever asks by hand is asked too, because they want to be


def broken(company: Company) -> list[str]:
    """Return every promise that was broken, in words."""
    rows = company.rows(
        "select question, person, at, closed, by_hand, host from asked join asks on asks.workspace = asked.workspace"
        " and id = question where asked.workspace = :workspace and charged = 1 order by at, question"
    )
    found = [f"{key} was invited, and is nobody of us." for _, key, *_ in rows if company.who(str(key)) is None]
    for one in company.staff:
        mine = [
            Invitation(str(question), _read(at), _read(closed), own=bool(by_hand) and company.who(str(host)) == one)
            for question, key, at, closed, by_hand, host in rows
            if company.who(str(key)) == one
        ]
        found += [f"{one.email}: {words}" for words in _of_one(one, mine, company)]
    return [*found, *_unaccounted(company), *_reminded(company)]


def silences(company: Company) -> dict[str, int]:
    """Return how often each rule kept the bot silent."""
    rows = company.rows("select rule, count(*) from kept_quiet where workspace = :workspace group by rule order by 2")
    return {str(rule): int(count) for rule, count in reversed(rows)}


def asked(company: Company) -> tuple[int, int, int]:
    """Return how many meetings were asked about, how often people asked by hand, and the answers to all of it."""
    [(meetings, by_hand, answers)] = company.rows(
        "select sum(1 - by_hand), sum(by_hand), sum(answered) from asks where workspace = :workspace"
    )
    return int(meetings), int(by_hand), int(answers)


def _of_one(one: Colleague, mine: list[Invitation], company: Company) -> Iterator[str]:
    zone, off = ZoneInfo(one.zone), _days_off(one.holidays)
    by_others = [each for each in mine if not each.own]
    days = Counter(each.at.astimezone(zone).date() for each in by_others)
    yield from (f"invited {count} times on {day}" for day, count in days.items() if count > 1)
    yield from (
        f"invited four times from {first.at} to {fourth.at}"
        for first, fourth in zip(by_others, by_others[3:], strict=False)
        if fourth.at - first.at < A_WEEK
    )
    yield from (f"invited at {a.at} and {b.at}" for a, b in pairwise(by_others) if b.at - a.at < GAP)
    for each in by_others:
        local = each.at.astimezone(zone)
        if local.weekday() >= 5 or not 8 <= local.hour < 18 or local.date() in off:  # in Northwind's quiet time
            yield f"invited at {local}"
    yield from _unwilling(by_others, company.wishes[one.number])
    yield from _resting(one, by_others, company)


def _unwilling(invitations: list[Invitation], wishes: Sequence[tuple[datetime, object]]) -> Iterator[str]:
    """Look for invitations of somebody who has stopped them, or who wants half as many."""
    for each in invitations:
        latest = next((wish for at, wish in reversed(wishes) if at <= each.at), None)
        if isinstance(latest, StopAsking):
            yield f"invited at {each.at}, and had stopped it"
        if isinstance(latest, AskMeLess):
            since = [before for before in invitations if each.at - 2 * A_WEEK < before.at <= each.at]
            if len(since) > 3 or (len(since) > 1 and since[-1].at - since[-2].at < A_DAY):
                yield f"invited at {each.at}, and wants half as many"
    assert all(isinstance(wish, StopAsking | AskMeLess | AskMeAgain) for _, wish in wishes)


def _resting(one: Colleague, by_others: list[Invitation], company: Company) -> Iterator[str]:
    """Look for invitations within two weeks after three in a row were ignored, whatever else was asked of them."""
    rows = company.rows(
        "select id, closed, person from asks join asked on asks.workspace = asked.workspace and id = question"
        " where asks.workspace = :workspace and closed is not null order by closed, id"
    )
    ended = [(_read(closed), str(name)) for name, closed, key in rows if company.who(str(key)) == one]
    ignored, rests = 0, list[tuple[datetime, datetime]]()
    for at, name in ended:
        if (name, one.number) in company.answered:
            ignored, rests = 0, [(since, min(until, at)) for since, until in rests]
        elif (ignored := ignored + 1) == IGNORED:
            ignored, rests = 0, [*rests, (at, at + LEFT_ALONE)]
    for since, until in rests:
        yield from (f"invited at {each.at}, and rests since {since}" for each in by_others if since < each.at < until)


def _unaccounted(company: Company) -> Iterator[str]:
    """Look for meetings of which not exactly one thing is known: that it was asked about, or why it was not."""
    rows = company.rows(
        "select id, '' from asks where workspace = :workspace and by_hand = 0"
        " union all select meeting, rule from kept_quiet where workspace = :workspace"
    )
    for one in company.meetings:
        found = [rule or "asked" for name, rule in rows if name in one.names]
        if len(found) != 1:
            yield f"{one.title} ({one.kind.value}, {one.trait.name}, until {one.ends}) is accounted for by {found}"
    if len(rows) != len(company.meetings):
        yield f"{len(company.meetings)} meetings, and {len(rows)} are accounted for"


def _reminded(company: Company) -> Iterator[str]:
    seen = Counter[tuple[str, Person]]()
    for at, reminder in (each for chat in company.chats for each in chat.reminders):
        one = company.who(reminder.person.key)
        answered = company.answered.get((reminder.question, one.number)) if one else None
        if answered and answered <= at:
            yield f"{reminder.person.key} was reminded of {reminder.question} at {at}, and had answered at {answered}"
        seen[reminder.question, reminder.person] += 1
    yield from (f"{who.key} was reminded {count} times of {of}" for (of, who), count in seen.items() if count > 1)


def _days_off(where: str) -> holidays.HolidayBase:
    country, _, part = where.partition("-")
    return holidays.country_holidays(country, subdiv=part or None, years=2030)


def _read(at: object) -> datetime:
    return datetime.fromisoformat(str(at)) if at else datetime.max.replace(tzinfo=ZoneInfo("UTC"))
