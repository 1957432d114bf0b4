"""What somebody may choose for a series: where it is asked about, and whether at all."""

from bot.commands import Request
from bot.commands.refused import Gone, NoSeries, NotHost
from bot.company import Deed, Standing, may_do, team_called
from bot.meetings import Question, SilencedSeries
from bot.people import Person, Place
from handlers.company import setup_of
from prompts.meetings.choices import Choices
from storage import Memory

NONE = Choices()


def choices_about(question: Question | None, person: Person, memory: Memory) -> Choices:
    """Return what this person may choose for the series that a question is of; nothing where it is of none."""
    if question is None or not is_of_series(question):
        return NONE
    if silenced := memory.meetings.silenced(question.series):
        return _of_silenced(silenced, person, memory)
    silences = may_silence(person, question.host, question.team, memory)
    return Choices(question.series, question.id, moves=question.host == person, silences=silences)


def choices_here(place: Place, person: Person, memory: Memory) -> Choices:
    """Return the same for the series of a place, or else for one that is asked about there."""
    if silenced := memory.meetings.silenced(place.key):
        return _of_silenced(silenced, person, memory)
    return choices_about(memory.meetings.latest_at(place), person, memory)


def is_of_series(question: Question) -> bool:
    """Return whether there is a next time. A question asked by hand is of no meeting."""
    return bool(question.series) and not question.by_hand


def of_series(name: str, memory: Memory) -> Question:
    """Return a question of a meeting that comes again."""
    question = memory.meetings.question(name)
    if question is None:
        raise Gone
    if not is_of_series(question):
        raise NoSeries
    return question


def of_host(name: str, request: Request, memory: Memory) -> Question:
    """Return such a question of a meeting that whoever asks hosts."""
    question = of_series(name, memory)
    if not may_do(Deed.BIND_A_SERIES, *([Standing.HOST] if question.host == request.by else [])):
        raise NotHost
    return question


def may_silence(person: Person, host: Person, team: str, memory: Memory) -> bool:
    """Return whether it is up to this person whether a series is asked about: to its host, or its team's lead."""
    profile = memory.people.profile(person)
    led = team_called(setup_of(memory), team)
    standings = {
        Standing.HOST: host == person,
        Standing.LEAD_OF_PLACE: bool(led and led.lead and profile and profile.email == led.lead),
    }
    return may_do(Deed.SILENCE_A_SERIES, *(standing for standing, holds in standings.items() if holds))


def _of_silenced(silenced: SilencedSeries, person: Person, memory: Memory) -> Choices:
    may = may_silence(person, silenced.host, silenced.team, memory)
    return Choices(silenced.series, silences=may, silenced=True)
