"""Leaders' weeks on somebody's page: one's own, everybody's for the sponsor, counts for CX leads."""

from bot.cards import Block, Card, Heading, Line, Text
from bot.leaders import FEWEST_COUNTED, Talked, Week, monday
from prompts.leaders import in_words
from prompts.words import Say

Listed = tuple[str, tuple[Week, ...]]  # what a leader is called, and their last weeks, the latest last


def everybody(listed: tuple[Listed, ...], say: Say) -> Card:
    """List every leader with their last weeks, as the sponsor sees them."""
    told = [Text(say("leaders-one", name=name, weeks=in_words(weeks, say))) for name, weeks in listed]
    return Card("", (Heading(say.plain("leaders-weeks")), *told, Text(say("leaders-seen-by-sponsor"), quiet=True)))


def counts(weeks: tuple[tuple[str, tuple[Week, ...]], ...], say: Say) -> Card:
    """Count the leaders who talked, a line a week, as a CX lead sees them."""
    told: list[Block] = [Text(_counted(name, kept, say)) for name, kept in weeks]
    return Card("", (Heading(say.plain("leaders-weeks")), *told))


def _counted(name: str, weeks: tuple[Week, ...], say: Say) -> Line:
    day = say.day(monday(name))
    if len(weeks) < FEWEST_COUNTED:
        return say("leaders-few", day=day)
    talked, posted = sum(week.talked for week in weeks), sum(week.state is Talked.VERIFIED for week in weeks)
    return say("leaders-counted", day=day, talked=talked, leaders=len(weeks), posted=posted)
