"""CX Day in words: offered, scheduled, and the year in wins as everybody reads it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from bot.cards import Block, Button, Card, Credits, Style, Text, When
from bot.commands import ShowWins
from bot.commands.celebrating import CancelCxDay, MoveCxDay, ScheduleCxDay, ShowCxDay, TakeDownCxDay
from bot.forms import Day, Field, Form
from bot.people import Person
from bot.wins.cx_day import FEWEST_COUNTED, MOST_TEAMS, CxDay, Missing, State, Year
from prompts.wins import names, shortened
from prompts.wins.pictured import pictured
from prompts.words import Say

WHY = {
    Missing.NO_PLACE: "cx-day-no-place",
    Missing.NOT_LIVE: "cx-day-not-live",
    Missing.NO_EXECUTIVE: "cx-day-no-executive",
    Missing.NO_WINS: "cx-day-no-wins",
    Missing.LATE: "cx-day-late",
}


@dataclass(frozen=True, slots=True)
class Stands:
    """A year's CX Day before one reader. ``may``: they are an executive; ``theirs``: they may take it down.

    ``late``: the usual day is over.
    """

    day: CxDay
    usual: datetime
    place: str
    by: str
    may: bool
    theirs: bool
    late: bool = False


def offered(stands: Stands, say: Say) -> Card:
    """Offer it, or tell what has become of it."""
    day = stands.day
    title = say.plain("cx-day", year=str(day.year))
    if day.state is State.TAKEN_DOWN:
        return Card(title, (Text(say("cx-day-taken-down")),))
    if day.state is State.POSTED:
        down = (Button(say.plain("take-down"), TakeDownCxDay(day.year)),) if stands.may and stands.theirs else ()
        return Card(title, (Text(say("cx-day-posted", who=stands.by)),), down)
    return Card(title, (*_told(stands, say), *_where(stands.place, say)), tuple(_buttons(stands, say)))


def missed(day: CxDay, why: Missing, say: Say, *, may: bool) -> Card:
    """Tell that it was not posted, and why."""
    again = (Button(say.plain("cx-day-move"), MoveCxDay(day.year), primary=True),) if may else ()
    return Card(say.plain("cx-day-missed", year=str(day.year)), (Text(say(WHY[why])), Text(say("cx-day-again"))), again)


def move(year: int, day: date, say: Say) -> Form:
    field = Field(
        "day", say.plain("cx-day-day"), Day(), say.plain("cx-day-day-hint"), required=True, value=day.isoformat()
    )
    title, save = say.plain("cx-day-form"), say.plain("save")
    return Form(title, save, MoveCxDay(year), (field,), say.plain("cancel"))


def post(year: Year, by: str, mentioned: tuple[Person, ...], named: tuple[str, ...], say: Say) -> Card:
    """Show the year in wins. Its first line says in whose name it is posted."""
    shown, more = year.teams[:MOST_TEAMS], len(year.teams) - MOST_TEAMS
    told: list[Block] = [Text(say("post-by", who=by)), Text(say("cx-day-wins", count=year.wins)), *pictured(year, say)]
    told += [Text(say("measured-named", name=team, number=shortened(said))) for team, said in shown]
    told += [Text(say("cx-day-more-teams", count=more), quiet=True)] if more > 0 else []
    told += _changed(year.changed, say)
    told += [*thanks(mentioned, named, say).blocks]
    return Card(say.plain("cx-day-title"), tuple(told), (Button(say.plain("wins-all"), ShowWins()),))


def thanks(mentioned: tuple[Person, ...], named: tuple[str, ...], say: Say) -> Card:
    told: list[Block] = [Credits(say.plain("post-thanks"), mentioned)] if mentioned else []
    told += names("post-also" if mentioned else "post-names", named, say) if named else []
    return Card("", tuple(told))


def _changed(changed: int, say: Say) -> list[Block]:
    """Thank those who spoke up. A few decisions are not counted: those who were there could tell which."""
    if not changed:
        return []
    few = changed < FEWEST_COUNTED
    return [Text(say("cx-day-changed-some") if few else say("cx-day-changed", count=changed))]


def _told(stands: Stands, say: Say) -> tuple[Block, ...]:
    day = stands.day
    if day.state is State.SCHEDULED and day.at:
        return (Text(say("cx-day-scheduled", who=stands.by, at=When(day.at, Style.BOTH))),)
    offered = "cx-day-offered" if stands.may else "cx-day-offered-lead"
    key = "cx-day-usual-over" if stands.late else offered
    told = [Text(say("cx-day-cancelled"))] if day.state is State.CANCELLED else []
    told += [Text(say(WHY[day.why]))] if day.why else []
    return (*told, Text(say(key, at=When(stands.usual, Style.BOTH))))


def _where(place: str, say: Say) -> tuple[Block, ...]:
    return (Text(say("cx-day-where", place=place), quiet=True) if place else Text(say("cx-day-nowhere")),)


def _buttons(stands: Stands, say: Say) -> Iterator[Button]:
    day = stands.day
    if stands.may and day.state is not State.SCHEDULED and not stands.late:
        yield Button(say.plain("cx-day-schedule"), ScheduleCxDay(day.year), primary=True)
    if stands.may:
        yield Button(say.plain("cx-day-move"), MoveCxDay(day.year))
    if stands.may and day.state is State.SCHEDULED:
        yield Button(say.plain("cx-day-cancel"), CancelCxDay(day.year))
    yield Button(say.plain("cx-day-preview"), ShowCxDay(preview=True))
