"""A team's own week, on the pages of its people."""

from collections.abc import Sequence
from datetime import timedelta

from bot.cards import Block, Card, Facts, Heading, Line, Text
from bot.digests import Digest, monday_of
from bot.digests.own import OwnTeam
from prompts.digests.measured import in_short
from prompts.words import Say

MOST_TEAMS = 10  # Slack: fields of one block
SUNDAY = timedelta(days=6)


def on_page(week: Digest, teams: Sequence[OwnTeam], say: Say) -> Card:
    """Show the numbers of the reader's own teams, each in a line, and say who sees them and from when on."""
    shown = Facts(tuple((team.name, _of(team, week.least, say)) for team in teams[:MOST_TEAMS]))
    monday = monday_of(week.week)
    when = say("own-when", **{"from": say.day(monday)}, to=say.day(monday + SUNDAY))
    heading: Block = Heading(say.plain("own-week", count=len(teams)))
    return Card("", (heading, Text(when, quiet=True), shown))


def _of(team: OwnTeam, least: int, say: Say) -> Line:
    if team.is_small(least):
        return say("own-small", least=least)
    if not team.figures:
        return say("own-nothing")
    told = [in_short(figure, say) for figure in team.figures if not figure.hidden]
    hidden = [say.plain("own-hidden", least=least + 1)] if any(figure.hidden for figure in team.figures) else []
    return (" ".join(filter(None, (" · ".join(told), *hidden))),)
