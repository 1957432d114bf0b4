"""Each executive is asked once a year, alone, whether pay depends on customers; how many said yes is counted."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Sight
from bot.commands import Request
from bot.commands.pledging import AskPay, SayPay
from bot.commands.refused_pledges import NotAskedAboutPay, PayCountedAlready
from bot.company import Deed, Role, Setup, Standing, may_do
from bot.effects import Effect, Later, Reply, Show
from bot.leaders.pay import asked_at, closes_on, counted, is_open
from bot.leaders.pledges import DAY, today_in
from bot.people import Person
from bot.views import Said
from bot.views.of_pledges import PayAsked
from handlers.colleagues import colleague_at
from handlers.company import hours_of, roles_in, say_to, setup_of
from handlers.leaders.planning import may_be_reminded
from prompts.leaders import pay as words
from storage import Memory


def look_after(at: datetime, memory: Memory) -> Iterator[Effect]:
    """Plan each executive's question of this year or the next, and count a year when its February is over."""
    setup = setup_of(memory)
    for email in executives(setup):
        person = colleague_at(email, memory)
        if person and not _is_left_to_ring(email, person, at, memory):
            yield from _planned(email, person, at, memory)
    today = today_in(setup.company.timezone, at)
    for year in memory.pay.uncounted(today.year):
        if at >= closes_on(year, setup.company.timezone):
            memory.pay.count(year, counted(memory.pay.asked_in(year)))


def ask(command: AskPay, request: Request, memory: Memory) -> Iterator[Effect]:
    """Ask once in February, at work; whoever could not be asked in it is asked the next year."""
    setup, at = setup_of(memory), request.at
    person = colleague_at(command.executive, memory)
    if person is None or command.executive not in executives(setup):
        return
    hours = hours_of(person, setup, memory)
    due = asked_at(command.year, hours)
    if due and at >= due and is_open(command.year, at, setup.company.timezone) and may_be_reminded(person, memory):
        if (later := hours.after(at, 0)) > at:
            yield Later(_alarm(command.executive), later, command)
            return
        if memory.pay.ask(command.executive, command.year):
            yield Show(PayAsked(person, command.year))
    yield from _planned(command.executive, person, at + DAY, memory)


def say(command: SayPay, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep what they say, sealed. The audit log is silent: that somebody said anything is nobody's business."""
    profile = memory.people.profile(request.by)
    mine = memory.pay.asked(profile.email, command.year) if profile and profile.email else None
    standing = (Standing.EXECUTIVE,) if Role.EXECUTIVE in roles_in(memory, request.by) else ()
    if mine is None or not may_do(Deed.ANSWER_ON_PAY, *standing):
        raise NotAskedAboutPay
    if not is_open(command.year, request.at, setup_of(memory).company.timezone):
        raise PayCountedAlready(year=str(command.year))
    memory.pay.say(replace(mine, says=command.says))
    yield Show(PayAsked(request.by, command.year))
    yield Reply(Said("pay-noted", request.by))


def asked(view: PayAsked, at: datetime, memory: Memory) -> Sight | None:
    profile, setup = memory.people.profile(view.person), setup_of(memory)
    mine = memory.pay.asked(profile.email, view.year) if profile else None
    if mine is None:
        return None
    say, zone = say_to(view.person, memory), setup.company.timezone
    open_ = is_open(view.year, at, zone)
    card = words.asked(mine, closes_on(view.year, zone) - DAY, say, open_=open_)
    return Sight(view.person if open_ else None, card, say.language)


def executives(setup: Setup) -> tuple[str, ...]:
    people = setup.people
    return tuple(dict.fromkeys(filter(None, (people.sponsor, *people.executives))))


def drop_alarm(email: str, memory: Memory) -> None:
    memory.alarms.drop(_alarm(email))


def _planned(email: str, person: Person, after: datetime, memory: Memory) -> Iterator[Effect]:
    """Set the alarm to what has not been asked yet, no sooner than then."""
    setup = setup_of(memory)
    hours, year = hours_of(person, setup, memory), _next_year(email, after, memory)
    if due := asked_at(year, hours):
        yield Later(_alarm(email), due if due > after else hours.after(after, 0), AskPay(email, year))


def _next_year(email: str, at: datetime, memory: Memory) -> int:
    zone = setup_of(memory).company.timezone
    year = today_in(zone, at).year
    return year + 1 if memory.pay.asked(email, year) or at >= closes_on(year, zone) else year


def _is_left_to_ring(email: str, person: Person, at: datetime, memory: Memory) -> bool:
    """Tell whether its time has come: setting it anew every night would put it off every night."""
    pending = memory.alarms.pending(_alarm(email))
    if not isinstance(pending, AskPay) or pending.year != _next_year(email, at, memory):
        return False
    due = asked_at(pending.year, hours_of(person, setup_of(memory), memory))
    return due is not None and due <= at


def _alarm(email: str) -> str:
    return f"pay/{email}"
