"""What leaders said and what employees heard, side by side: a month in a line, and on its readers' pages."""

from collections.abc import Iterator, Sequence
from datetime import date

from bot.cards import Block, Card, Heading, Text
from bot.digests.heard import SaidAndHeard, SideBySide
from bot.leaders import FEWEST_COUNTED
from bot.leaders.heard import FEWEST, State
from prompts.digests.shares import NO_MORE, share
from prompts.words import Say

WHY_NOT = {
    State.TOO_FEW: "heard-too-few",
    State.QUIET: "heard-quiet",
    State.LATE: "heard-late",
    State.LOST: "heard-lost",
}
MOST_DEPARTMENTS = 10


def on_page(months: Sequence[SaidAndHeard], least: int, say: Say) -> Card:
    """Show the latest month with its departments, and those before it in a line each."""
    latest, *before = months
    lines = [Text((in_a_line(month, least, say),)) for month in before]
    return Card("", (Heading(say.plain("heard-page")), *whole(latest, least, say), *lines))


def in_a_line(month: SaidAndHeard, least: int, say: Say) -> str:
    """Tell a month: what was heard beside what was said, or why nobody was asked."""
    called = month_called(month.month, say)
    if month.state is State.OPEN:
        closes = say.day(month.closes)
        return say.plain("heard-open", month=called, size=month.size, people=month.people, closes=closes)
    if month.state in WHY_NOT:
        return say.plain(WHY_NOT[month.state], month=called, fewest=FEWEST)
    heard, said = _heard(month.company, least, say), _said(month.company, least, say)
    return say.plain("heard-line", month=called, heard=heard, said=said)


def month_called(month: str, say: Say) -> str:
    return say.month(date.fromisoformat(f"{month}-01"))


def whole(month: SaidAndHeard, least: int, say: Say) -> Iterator[Block]:
    yield Text((in_a_line(month, least, say),))
    if month.state is not State.CLOSED:
        return
    asked = say("heard-asked", asked=month.asked, size=month.size, people=month.people)
    yield Text(asked, quiet=True)
    for each in month.departments[:MOST_DEPARTMENTS]:
        department = each.department or say.plain("heard-others")
        sides = {"heard": _heard(each, least, say, "-short"), "said": _said(each, least, say, "-short")}
        yield Text(say("heard-department", department=department, **sides))
    if len(month.departments) > MOST_DEPARTMENTS:
        yield Text(say("heard-more-departments", count=len(month.departments) - MOST_DEPARTMENTS), quiet=True)


def _heard(side: SideBySide, least: int, say: Say, short: str = "") -> str:
    if side.heard is None:
        return say.plain(f"heard-hidden{short}", least=least)
    if side.heard == NO_MORE:
        return say.plain(f"heard-none{short}")
    return say.plain(f"heard-of{short}", part=side.heard.part, whole=side.heard.whole, share=share(side.heard, say))


def _said(side: SideBySide, least: int, say: Say, short: str = "") -> str:
    if side.said is None:
        return say.plain(f"said-hidden{short}", least=max(least - 1, FEWEST_COUNTED))
    if side.said == NO_MORE:
        return say.plain(f"said-none{short}")
    told = {"part": side.said.part, "whole": side.said.whole, "share": share(side.said, say)}
    return say.plain(f"said-of{short}", **told, verified=side.verified, claimed=side.claimed)
