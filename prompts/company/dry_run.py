"""What would have been asked, shown before anything is live."""

from dataclasses import dataclass
from datetime import datetime

from bot.cards import Block, Button, Card, Style, Text, When
from bot.commands import SetCalendar, ShowStep
from bot.company.guide import Step
from bot.meetings.whether import Rule
from prompts.meetings import rule as rule_in_words
from prompts.words import Say


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A meeting, when it would be asked about and where; or the rule against it. Private ones have no title."""

    title: str
    at: datetime
    rule: Rule | None
    place: str = ""


def dry_run(found: tuple[Foreseen, ...], calendars: int, say: Say, *, more: bool) -> Card:
    """Show what would come of the next two weeks. ``calendars`` is how many are looked at."""
    told: list[Block] = []
    if not calendars:
        told.append(Text(say("dry-run-no-calendar")))
    elif not found:
        told.append(Text(say("dry-run-nothing", count=calendars)))
    else:
        asked = sum(one.rule is None for one in found)
        told.append(Text(say("dry-run-found", asked=asked, count=len(found))))
        told += [_meeting(one, say) for one in found]
    told += [Text(say("dry-run-more"), quiet=True)] if more else []
    told.append(Text(say("dry-run-nobody"), quiet=True))
    connect = () if calendars else (Button(say.plain("guide-calendars-button"), SetCalendar()),)
    onwards = Button(say.plain("guide-on"), ShowStep(Step.LIVE), primary=True)
    return Card(say.plain("dry-run-title"), tuple(told), (onwards, *connect))


def _meeting(one: Foreseen, say: Say) -> Text:
    title = one.title or say.plain("dry-run-hidden")
    at = When(one.at, Style.BOTH)
    if one.rule:
        return Text(say("dry-run-silent", title=title, at=at, rule=rule_in_words(one.rule, say)))
    return Text(say("dry-run-asked", title=title, at=at, place=one.place))
