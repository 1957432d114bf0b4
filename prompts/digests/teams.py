"""A team's own week, on the pages of its people."""

from collections.abc import Sequence
from datetime import timedelta

from bot.cards import Block, Card, Facts, Heading, Line, Text
from bot.digests import Digest, monday_of
from bot.digests.own import OwnTeam
from prompts.digests.measured import in_short, named, number
from prompts.words import Say

MOST_TEAMS, LONGEST = 10, 100  # teams of one person, characters of a name in a heading
SUNDAY = timedelta(days=6)


def on_page(week: Digest, teams: Sequence[OwnTeam], say: Say) -> Card:
    """Show the numbers of the reader's own teams, each in a line, and say who sees them and from when on."""
    told = [(team.name, _of(team, week.least, say)) for team in teams[:MOST_TEAMS]]
    shown = Facts(tuple(_alone(teams[0], week.least, say) if len(teams) == 1 else told))
    monday = monday_of(week.week)
    when = say("own-when", **{"from": say.day(monday)}, to=say.day(monday + SUNDAY))
    heading: Block = Heading(say.plain("own-week", count=len(teams), team=teams[0].name[:LONGEST]))
    return Card("", (heading, Text(when, quiet=True), shown))


def _alone(team: OwnTeam, least: int, say: Say) -> list[tuple[str, Line]]:
    """Return the numbers of the only team of somebody, each by itself."""
    told = [(named(each, say), (number(each, say),)) for each in team.figures if not each.hidden]
    if team.is_small(least) or not told:
        return [(team.name, _of(team, least, say))]
    hidden = [(team.name, say("own-hidden", least=least + 1))] if any(each.hidden for each in team.figures) else []
    return told + hidden


def _of(team: OwnTeam, least: int, say: Say) -> Line:
    if team.is_small(least):
        return say("own-small", least=least)
    if not team.figures:
        return say("own-nothing")
    told = [in_short(figure, say) for figure in team.figures if not figure.hidden]
    hidden = [say.plain("own-hidden", least=least + 1)] if any(figure.hidden for figure in team.figures) else []
    return (say.together(filter(None, (" · ".join(told), *hidden))),)
