"""How well teams foresee their customers: to a team first, a week later to those who look after customers."""

from fractions import Fraction

from babel.numbers import format_decimal

from bot.cards import Block, Card, Heading, Style, Text, When
from bot.outcomes.calibration import Calibration, Look
from prompts.words import Say

MOST_TEAMS = 8  # on one page, beside everything else that stands there


def for_team(look: Look, say: Say) -> Card:
    """Tell a team's lead, before anybody else knows."""
    return Card(say.plain("foreseen-team", team=look.team), (*_told(look.calibration, say), *_opening(look, say)))


def on_page(own: list[Look], others: list[Look], say: Say) -> Card:
    """Show what its reader may know: their own teams' first, then the company's and other teams'."""
    told: list[Block] = [Heading(say.plain("foreseen"))]
    for look in own[:MOST_TEAMS]:
        told += [Text((look.team,)), *_told(look.calibration, say), *_opening(look, say)]
    for look in others[: max(0, MOST_TEAMS - len(own))]:
        told += [Text((look.team or say.plain("foreseen-company"),)), *_told(look.calibration, say)]
    return Card("", (*told, Text(say("foreseen-how"), quiet=True)))


def _told(found: Calibration, say: Say) -> tuple[Block, ...]:
    brier, low, high, base = (_rounded(part, say) for part in (found.brier, found.low, found.high, found.base))
    scored = say("foreseen-brier", n=str(found.n), brier=brier, low=low, high=high)
    if found.skill is None:
        return (Text(scored), Text(say("foreseen-no-skill", base=base)))
    return (Text(scored), Text(say("foreseen-skill", skill=_rounded(found.skill, say), base=base)))


def _opening(look: Look, say: Say) -> tuple[Block, ...]:
    return (Text(say("foreseen-opens", opens=When(look.opens, Style.DAY)), quiet=True),)


def _rounded(part: Fraction, say: Say) -> str:
    return str(format_decimal(float(part), format="0.00", locale=say.language))
