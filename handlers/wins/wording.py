"""A win in a language model's words: wished for, suggested to the executive, and taken back with a tap."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from bot.commands import Request, WordsSuggested
from bot.commands.refused_wins import OtherWords
from bot.company import ModelSetup
from bot.effects import Effect, Reply, Show
from bot.languages import SIGNED_OFF
from bot.people import Place
from bot.views import WinDraft, WinNoted
from bot.wins import Win, credited
from bot.wins.guards import judged
from bot.wins.wording import Facts, Verdict, Wording, facts_of, mark_of
from handlers.company import setup_of
from handlers.wins.posts import is_of_own_place, posts_of, rooms_for, team_of_win
from prompts.wins import wording as words
from prompts.words import Say
from storage import Memory

A_CENT = 10_000  # millionths


@dataclass(frozen=True, slots=True)
class Task:
    """What a model is to be asked, and how much was set aside for it; with a ``verdict`` it need not be asked."""

    wording: Wording
    rules: str = ""
    data: str = ""
    aside: int = 0
    verdict: Verdict | None = None

    @property
    def asked(self) -> str:
        return mark_of((self.rules, self.data))


def wish(win: Win, at: datetime, memory: Memory) -> None:
    """Wish for a model's words, where the company wants them and this process can ask for them: never in a draft."""
    language = say_of_post(win, memory).language
    if memory.model and setup_of(memory).model.enabled and language in SIGNED_OFF:
        memory.wins.wish(Wording(win.number, language, facts_of(win, language).mark), at)


def lend(now: datetime, until: datetime, most: int, cost: Callable[[str, str], int], memory: Memory) -> list[Task]:
    """Take what is wished, until then, and set aside what it may cost. What need not be asked is settled."""
    return [_lent(wished, now, until, cost, memory) for wished in memory.wins.wished(now, most)]


def _lent(wished: Wording, now: datetime, until: datetime, cost: Callable[[str, str], int], memory: Memory) -> Task:
    wording, setup = memory.wins.lend(wished, until), setup_of(memory).model
    facts = _facts(wording, memory)
    if facts is None or not setup.enabled:
        return _settled(wording, Verdict.STALE, memory)
    rules, data = words.rules(facts), words.data(facts)
    aside = cost(rules, data)
    if not set_aside(aside, now, memory):
        return _settled(wording, Verdict.BUDGET, memory)
    return Task(wording, rules, data, aside)


def set_aside(millionths: int, now: datetime, memory: Memory) -> bool:
    """Set aside what asking a model may cost, and tell whether the day's budget has that left."""
    day = now.astimezone(UTC).date()
    if memory.spending.spent(day) + millionths > _budget(setup_of(memory).model):
        return False
    memory.spending.spend(day, millionths)
    return True


def _settled(wording: Wording, verdict: Verdict, memory: Memory) -> Task:
    memory.wins.settle(replace(wording, verdict=verdict))
    return Task(wording, verdict=verdict)


def suggest(command: WordsSuggested, request: Request, memory: Memory) -> Iterator[Effect]:
    """Keep a model's words beside ours, if the win is still as it was and no guard objects."""
    memory.spending.spend(command.day, command.cost - command.aside, calls=0)
    wording = memory.wins.wording(command.win)
    if wording is None:
        return
    verdict = _verdict(command, wording, memory)
    kept = command.sentences if verdict is Verdict.KEPT else ()
    done = replace(wording, turn=command.turn, verdict=verdict, model=command.model, sentences=kept)
    if not memory.wins.settle(done):
        return
    about = f"W-{command.win}: {verdict.value}, {command.model}, {command.asked}"
    memory.audit.note(request.at, request.by, "a model worded a win", about)
    if done.stands:
        yield from (Show(WinDraft(command.win, person)) for person in memory.wins.offered(command.win))


def _verdict(command: WordsSuggested, wording: Wording, memory: Memory) -> Verdict:
    facts = _facts(wording, memory)
    if facts is None:
        return Verdict.STALE
    if command.verdict is not Verdict.KEPT:
        return command.verdict
    return judged(command.sentences, facts, words.vocabulary(facts.language))


def use_ours(win: Win, request: Request, memory: Memory) -> Iterator[Effect]:
    """Say it as it was told, wherever it stands."""
    memory.wins.decline(win.number)
    memory.audit.note(request.at, request.by, "took a model's words back", win.name)
    yield from (Show(WinDraft(win.number, person)) for person in memory.wins.offered(win.number))
    yield from map(Show, posts_of(win, memory))
    yield Reply(WinNoted(win.number, request.by, "own-words"))


def settle_what_was_seen(win: Win, seen: str, memory: Memory) -> None:
    """See to it that what is posted is what the executive saw. ``Refused`` where that cannot be posted any more."""
    wording = shown(win, memory)
    if wording is None and seen:
        raise OtherWords(name=win.name)
    if wording is None or wording.mark != seen:
        memory.wins.decline(win.number)


def shown(win: Win, memory: Memory) -> Wording | None:
    """Return the words of a model that stand for a win now, unless an executive has said it otherwise."""
    wording = memory.wins.wording(win.number)
    fits = wording and wording.stands and not win.words and wording.language == say_of_post(win, memory).language
    return wording if fits else None


def worded(win: Win, memory: Memory) -> Win:
    """Return the win as it is said: with the facts as they are now put into a model's sentences, if these stand."""
    wording = shown(win, memory)
    if wording is None:
        return win
    count = len(credited(memory.wins.doers(win.number)))
    return replace(win, words=words.said(wording, win, count, say_of_post(win, memory)))


def say_of_post(win: Win, memory: Memory) -> Say:
    """Return the language of the place where a win is posted, or would be."""
    setup, team = setup_of(memory), team_of_win(win, memory)
    place = win.place or _place(win, memory)
    own = team and place and is_of_own_place(win, place, memory)
    return Say(team.language if team and own else setup.company.languages[0], setup.company.timezone)


def _place(win: Win, memory: Memory) -> Place | None:
    return next((room.place for room in rooms_for(win, memory)), None)


def _facts(wording: Wording, memory: Memory) -> Facts | None:
    """Return the facts of a win that is still to be posted, and as it was when words were wished for."""
    win = memory.wins.win(wording.win)
    if win is None or not win.awaits_an_executive or win.words:
        return None
    facts = facts_of(win, say_of_post(win, memory).language)
    return facts if facts.mark == wording.facts else None


def _budget(setup: ModelSetup) -> int:
    return setup.daily_budget_cents * A_CENT
