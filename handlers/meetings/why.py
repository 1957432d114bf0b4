"""People ask why they were asked, or why nobody was."""

from collections.abc import Iterator

from bot.cards import Card, Sight
from bot.commands import AskColleagues, ExplainAsk, ExplainPlace, Request
from bot.commands.refused import Gone
from bot.effects import Effect, Reply
from bot.people import MOST_IN_GROUP
from bot.views import AskedByHand, OutsidersHere, WhyAsked, WhyHere
from handlers.company import say_to, setup_of
from handlers.meetings.invited import A_WEEK
from prompts import meetings as words
from prompts.words import Say
from storage import Memory


def explain_ask(command: ExplainAsk, request: Request, memory: Memory) -> Iterator[Effect]:
    if memory.meetings.question(command.question) is None:
        raise Gone
    yield Reply(WhyAsked(command.question, request.by))


def explain_place(command: ExplainPlace, request: Request, memory: Memory) -> Iterator[Effect]:
    del memory
    yield Reply(WhyHere(command.place, request.by))


def why_asked(view: WhyAsked, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    if question is None:
        return None
    count = len(memory.meetings.charged(view.person, question.asked - A_WEEK))
    return Sight(view.person, words.why_asked(question, setup_of(memory).asking, count, say), say.language)


def why_here(view: WhyHere, memory: Memory) -> Sight:
    say = say_to(view.person, memory)
    return Sight(view.person, _latest(f"{view.place.platform}/{view.place.channel}", say, memory), say.language)


def _latest(series: str, say: Say, memory: Memory) -> Card:
    """Say what became of the newest meeting of a series."""
    question, silence = memory.meetings.latest_in(series), memory.meetings.latest_silence(series)
    if silence and not (question and question.asked >= silence.at):
        return words.why_quiet(silence, say)
    return words.asked_here(question, say) if question else words.nothing_here(say)


def asked_by_hand(view: AskedByHand, memory: Memory) -> Sight | None:
    question, say = memory.meetings.question(view.question), say_to(view.person, memory)
    if question is None:
        return None
    return Sight(view.person, words.asked_by_hand(question, say, privately=bool(question.invited)), say.language)


def outsiders_here(view: OutsidersHere, memory: Memory) -> Sight:
    say, room = say_to(view.person, memory), memory.people.room(view.place)
    colleagues = tuple(person for person in (room.members if room else ()) if person != view.person)
    few = 0 < len(colleagues) < MOST_IN_GROUP
    ask = AskColleagues(colleagues, room.name if room else "", view.decision) if few else None
    return Sight(view.person, words.outsiders_here(ask, say), say.language)
