"""Themes of what people shared in a week: wished for when it is over, and told only if they come before it is told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.commands import Request, ThemesSuggested
from bot.digests.themes import Text, Theme, certain_people, named, themes_of
from bot.effects import Effect
from bot.people import Person
from bot.wins.wording import Verdict, mark_of
from handlers.company import is_warming, setup_of
from handlers.digests.counting import window_of
from handlers.wins.wording import set_aside
from prompts.digests import themed as words
from storage import Memory

PATIENCE = timedelta(minutes=15)  # as long as a week that is over waits for its themes: two turns, and rests between
MOST_TEXTS = 200  # shown to a model; what is more is in no theme
Cost = Callable[[str, str], int]


@dataclass(frozen=True, slots=True)
class Task:
    """What a model is to be asked, and how much was set aside for it; with a ``verdict`` it need not be asked."""

    week: str
    turn: int
    rules: str = ""
    data: str = ""
    aside: int = 0
    verdict: Verdict | None = None

    @property
    def asked(self) -> str:
        return mark_of((self.rules, self.data))


def wish(week: str, at: datetime, memory: Memory) -> None:
    """Wish for themes of a week that is over, unless it has been written down or too few people shared anything."""
    if still_to_wish(week, memory):
        memory.digests.wish_themes(week, at)


def still_to_wish(week: str, memory: Memory) -> bool:
    setup = setup_of(memory)
    if not memory.model or not setup.may_sort or memory.digests.digest(week) or memory.digests.are_wished(week):
        return False
    texts = _texts(week, memory)
    return certain_people(texts, _asked(texts, memory)) >= setup.digest.smallest_group


def awaited(week: str, at: datetime, memory: Memory) -> bool:
    """Tell whether themes of a week may still come soon."""
    return bool(memory.model) and memory.digests.awaits_themes(week, at - PATIENCE)


def lend(now: datetime, until: datetime, cost: Cost, memory: Memory) -> Task | None:
    """Take a week of which themes are wished, until then, and set aside what they may cost."""
    week, setup = memory.digests.themes_wished(now), setup_of(memory)
    if week is None:
        return None
    turn = memory.digests.lend_themes(week, until)
    told = _told(week, memory)
    if told is None or not setup.may_sort:
        return _settled(Task(week, turn, verdict=Verdict.STALE), memory)
    rules, data = told
    aside = cost(rules, data)
    if not set_aside(aside, now, memory):
        return _settled(Task(week, turn, verdict=Verdict.BUDGET), memory)
    return Task(week, turn, rules, data, aside)


def suggest(command: ThemesSuggested, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep the themes that may be told, if the week is still as it was."""
    memory.spending.spend(command.day, command.cost - command.aside, calls=0)
    verdict, themes = _judged(command, memory)
    if memory.digests.settle_themes(command.week, command.turn, verdict, command.model, themes):
        about = f"{command.week}: {verdict.value}, {command.model}, {command.asked}"
        memory.audit.note(request.at, request.by, "a model sorted words", about)
    yield from ()


def verdict_on(week: str, memory: Memory) -> Verdict:
    return memory.digests.verdict_on_themes(week) or Verdict.STALE


def _judged(command: ThemesSuggested, memory: Memory) -> tuple[Verdict, tuple[Theme, ...]]:
    if command.verdict is not Verdict.KEPT:
        return command.verdict, ()
    told = _told(command.week, memory)
    if told is None or mark_of(told) != command.asked:
        return Verdict.STALE, ()
    setup, texts = setup_of(memory), _texts(command.week, memory)
    vocabulary = words.label_words(setup.company.languages[0])
    least = setup.digest.smallest_group
    themes = themes_of(command.piles, texts, _asked(texts, memory), least, vocabulary)
    return (Verdict.KEPT if themes else Verdict.EMPTY), themes


def _settled(task: Task, memory: Memory) -> Task:
    memory.digests.settle_themes(task.week, task.turn, task.verdict or Verdict.STALE)
    return task


def _told(week: str, memory: Memory) -> tuple[str, str] | None:
    """Return what a model is told of a week; nothing once the week is written down, or of too few people's words."""
    setup, texts = setup_of(memory), _texts(week, memory)
    least = setup.digest.smallest_group
    if not setup.may_sort or memory.digests.digest(week) or certain_people(texts, _asked(texts, memory)) < least:
        return None
    names = (profile.name for profile in memory.people.everyone())
    shown = dict([*named(texts).items()][:MOST_TEXTS])
    return words.rules(setup.company.languages[0], least), words.data(shown, names)


def _texts(week: str, memory: Memory) -> list[Text]:
    """Return what may be sorted. Of teams that warm up nobody but hosts reads anything yet."""
    start, end = window_of(week, setup_of(memory), memory)
    return [text for team, text in memory.digests.sortable_in(start, end) if not is_warming(team, end, memory)]


def _asked(texts: list[Text], memory: Memory) -> dict[str, frozenset[Person]]:
    """Return whom each question was put to by name."""
    return {name: frozenset(memory.meetings.asked(name)) for name in {text.question for text in texts}}
