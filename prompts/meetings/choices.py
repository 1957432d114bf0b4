"""What hosts choose for a series: where it is asked about, and whether at all."""

from dataclasses import dataclass, replace

from bot.cards import Button, Card, Style, Text, When
from bot.commands import ChangeWhere, ResumeSeries, SilenceSeries
from bot.forms import Choice, Field, Form
from bot.meetings import Question, SilencedSeries
from prompts.words import Say


@dataclass(frozen=True, slots=True)
class Choices:
    """What its reader may choose for a series. ``moves``: where it is asked about; ``silences``: whether at all."""

    series: str = ""
    question: str = ""
    moves: bool = False
    silences: bool = False
    silenced: bool = False


@dataclass(frozen=True, slots=True)
class Rooms:
    """Where a series can be asked about: ``places`` by what the form keeps of them, ``chosen`` is one of all.

    ``own``: its meetings have a chat of their own. ``apart``: who is asked in private is asked alone.
    """

    places: tuple[tuple[str, str], ...]
    chosen: str
    own: bool = False
    apart: bool = False


ANEW, IN_PRIVATE, ALONE = "anew", "private", "alone"  # what the form keeps where no place is chosen


def with_choices(card: Card, choices: Choices, say: Say) -> Card:
    """Offer, below a card, what its reader may choose for the series it is about."""
    return replace(card, buttons=(*card.buttons, *_offered(choices, say)))


def change_where(question: Question, rooms: Rooms, say: Say) -> Form:
    """Ask a host where the question after the meetings of a series is to stand."""
    options = (
        (ANEW, say.plain("where-own" if rooms.own else "where-anew")),
        *rooms.places,
        (IN_PRIVATE, say.plain("where-apart" if rooms.apart else "where-together")),
        (ALONE, say.plain("where-alone")),
    )
    named = question.title and not question.hidden
    label = say.plain("where-after", title=question.title) if named else say.plain("where-after-hidden")
    hint = say.plain("where-hint")
    field = Field("to", label, Choice(options), hint, required=True, value=rooms.chosen)
    return Form(say.plain("where-title"), say.plain("save"), ChangeWhere(question.id), (field,), say.plain("cancel"))


def series_silenced(series: str, silenced: SilencedSeries | None, say: Say) -> Card:
    """Tell whoever has just decided it whether a series is asked about."""
    if silenced is None:
        return Card(say.plain("series-resumed"), (Text(say("resumed-more")),))
    told = (Text(say("series-silenced-more")),)
    return Card(say.plain("series-silenced"), told, (Button(say.plain("resume-series"), ResumeSeries(series)),))


def silenced_on_page(silenced: SilencedSeries, say: Say) -> Card:
    """Show on the page of whoever may change it that a series is never asked about."""
    since = When(silenced.since, Style.DAY)
    line = (
        say("silenced-line", title=silenced.title, since=since)
        if silenced.title
        else say("silenced-hidden", since=since)
    )
    return Card("", (Text(line),), (Button(say.plain("resume-series"), ResumeSeries(silenced.series)),))


def _offered(choices: Choices, say: Say) -> tuple[Button, ...]:
    if choices.silenced:
        again = Button(say.plain("resume-series"), ResumeSeries(choices.series))
        return (again,) if choices.silences else ()
    move = Button(say.plain("where-change"), ChangeWhere(choices.question))
    silence = Button(say.plain("silence-series"), SilenceSeries(choices.question))
    return (*((move,) if choices.moves else ()), *((silence,) if choices.silences else ()))
