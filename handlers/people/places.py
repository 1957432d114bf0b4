"""The bot is invited to a place, or cannot be in one any more."""

from collections.abc import Iterator

from bot.cards import Sight
from bot.commands import BotJoined, PlaceLost, Request
from bot.company import Mode, Team
from bot.effects import Effect, Show
from bot.meetings import Question
from bot.people import CLOCK, Person, Room
from bot.typed import called
from bot.views import AskedAlone, Intro, PlaceGone
from bot.wire import write
from handlers.company import say_to, setup_of, team_in
from handlers.people.left import who_acts_for
from handlers.standing import asked_apart, backs_alone
from prompts.people import places as words
from prompts.words import Say
from storage import Memory


def bot_joined(command: BotJoined, request: Request, memory: Memory) -> Iterator[Effect]:
    """Say once who we are, where only colleagues read and not the whole company does."""
    room = memory.people.room(command.place)
    if room is None or not _ours(room) or setup_of(memory).asking.mode is not Mode.LIVE:
        return
    if memory.people.introduce(room.place, request.by, request.at):
        yield Show(Intro(room.place))


def place_lost(command: PlaceLost, request: Request, memory: Memory) -> Iterator[Effect]:
    """Remember that we cannot post there, and tell whoever can act on what was open."""
    memory.people.close_room(command.place, request.at)
    for question in memory.meetings.open_in(command.place):
        yield Show(PlaceGone(question.id))
    yield from map(Show, backs_alone(command.place, request.at, memory))


def intro(view: Intro, memory: Memory) -> Sight | None:
    room = memory.people.room(view.place)
    if room is None:
        return None
    setup, inviter = setup_of(memory), memory.people.inviter(view.place)
    team: Team | None = team_in(view.place, setup, memory)
    say = Say(team.language if team else setup.company.languages[0], setup.company.timezone)
    known = inviter if inviter and inviter != CLOCK and memory.people.profile(inviter) else None
    return Sight(
        view.place if _ours(room) else None,
        words.intro(known, setup.asking, called(view.place.platform), say),
        say.language,
    )


def place_gone(view: PlaceGone, memory: Memory) -> Sight | None:
    """Tell the host, or whoever acts for them, what has become of a question that nobody sees."""
    question = memory.meetings.question(view.question)
    if question is None or isinstance(question.where, Person) or _is_seen_by_some(question, memory):
        return None
    to = who_acts_for(question.host, question.team, memory)
    say = say_to(to, memory)
    return Sight(to, words.place_gone(question, say), say.language)


def _is_seen_by_some(question: Question, memory: Memory) -> bool:
    """Return whether, of those who are each asked alone, anybody can be told."""
    troubled = {view for view, _ in memory.outbox.troubled()}
    alone = [AskedAlone(question.id, person) for person in asked_apart(question, memory)]
    return any(write(card) not in troubled for card in alone)


def _ours(room: Room) -> bool:
    return room.is_ours and not room.general
