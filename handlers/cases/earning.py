"""Whether a series has to wait for its cases: asking is no use where nothing comes of it, and its host is told so."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.cards import Sight
from bot.cases.unearned import Unearned
from bot.commands import Request, TellUnearned
from bot.effects import Effect, Later, Show
from bot.meetings.whether import TOO_MANY_OVERDUE, Rule
from bot.people import Person
from bot.views import SeriesUnearned
from handlers.company import hours_of, say_to, setup_of
from handlers.leaders.planning import may_be_told
from prompts.cases import overdue as words
from storage import Memory


def alarm_of(series: str) -> str:
    return f"unearned/{series}"


def overdue_in(series: str, at: datetime, memory: Memory) -> int:
    """Return how many second thoughts of a series should have been settled by now."""
    return len(memory.cases.overdue_of(series, at)) if series else 0


def has_to_wait(series: str, rule: Rule | None, host: Person, at: datetime, memory: Memory) -> Iterator[Effect]:
    """Let the host know, once and when they are at work, why their series is not asked about any more."""
    earned_again(series, at, memory)
    if rule is not Rule.OVERDUE:
        return
    spell = memory.cases.unearned(series) or Unearned(series, at, host)
    memory.cases.keep_unearned(spell)
    if spell.told is None:
        moment = hours_of(spell.host, setup_of(memory), memory).after(at, 0)
        yield Later(alarm_of(series), moment, TellUnearned(series))


def tell_unearned(command: TellUnearned, request: Request, memory: Memory) -> Iterator[Effect]:
    """Tell the host, unless the series has earned it meanwhile. Who cannot be told now is after its next meeting."""
    earned_again(command.series, request.at, memory)
    spell = memory.cases.unearned(command.series)
    if spell is None or spell.told or not may_be_told(spell.host, memory):
        return
    moment = hours_of(spell.host, setup_of(memory), memory).after(request.at, 0)
    if moment > request.at:
        yield Later(alarm_of(spell.series), moment, command)
        return
    memory.cases.keep_unearned(replace(spell, told=request.at))
    yield Show(SeriesUnearned(spell.series, spell.since))


def earned_again(series: str, at: datetime, memory: Memory) -> None:
    """End the time in which a series is not asked about, once few enough of its second thoughts are overdue."""
    spell = memory.cases.unearned(series) if series else None
    if spell and overdue_in(series, at, memory) < TOO_MANY_OVERDUE:
        memory.cases.keep_unearned(replace(spell, ended=at))
        memory.outbox.again(SeriesUnearned(series, spell.since))


def series_unearned(view: SeriesUnearned, memory: Memory) -> Sight | None:
    spell, latest = memory.cases.unearned(view.series, view.since), memory.meetings.latest_in(view.series)
    if spell is None or latest is None:
        return None
    say, title = say_to(spell.host, memory), "" if latest.hidden else latest.title
    if spell.ended:
        return Sight(None, words.earned(title, say), say.language)
    overdue = filter(None, map(memory.cases.case, memory.cases.overdue_of(view.series, view.since)))
    return Sight(spell.host, words.unearned(title, [*overdue], say), say.language)
