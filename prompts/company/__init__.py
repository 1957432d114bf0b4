"""How the bot is set up, for those who may know."""

from datetime import datetime

from bot.cards import Block, Button, Card, Facts, Heading, Text
from bot.commands import ShowSetup, ShowStep, SwitchOff
from bot.company import EVERY_TEAM, Setup
from bot.company.guide import Step
from prompts.company.guide import MODES
from prompts.words import Say, language_name

SHOWN = 8  # addresses that are waited for, teams that warm up

Warming = tuple[tuple[str, datetime], ...]  # teams, and until when


def setup_shown(setup: Setup | None, warming: Warming, say: Say, *, admin: bool, under_way: bool = False) -> Card:
    """Show how the bot is set up; to admins, with what they can do. ``under_way``: they are in the middle of it."""
    title = say.plain("setup-shown")
    if setup is None:
        return Card(title, (Text(say("setup-none")),))
    asking = setup.asking
    limits = say(
        "setup-limits-value", day=asking.a_day, week=asking.a_week, fewest=asking.fewest_people, most=asking.most_people
    )
    facts = (
        (say.plain("setup-company"), (setup.company.name,)),
        (say.plain("setup-mode"), (say.plain(MODES[asking.mode]),)),
        (say.plain("setup-teams"), (_teams(setup, say),)),
        (say.plain("setup-limits"), limits),
        (say.plain("setup-languages"), (say.listed(language_name(one, say) for one in setup.company.languages),)),
    )
    steps = Button(say.plain("guide-by-setup"), ShowStep("" if under_way else Step.SPONSOR), primary=under_way)
    theirs = (Button(say.plain("setup-off-button"), SwitchOff()), steps) if admin else ()
    return Card(title, (Facts(facts), *warms_up(warming, say)), theirs)


def on_page(warming: Warming, say: Say) -> tuple[Card, ...]:
    """Tell on somebody's page which of their teams are new here, and until when."""
    told = warms_up(warming, say)
    return (Card("", (*told, Text(say("warms-up-means"), quiet=True))),) if told else ()


def warms_up(warming: Warming, say: Say) -> tuple[Block, ...]:
    told = [say.plain("warms-up", team=team, day=say.day(until)) for team, until in warming[:SHOWN]]
    more = [say.plain("health-more", count=len(warming) - SHOWN)] if len(warming) > SHOWN else []
    return (Text((say.together((*told, *more)),)),) if told else ()


def health(setup: Setup, waited: tuple[str, ...], troubled: int, name: str, say: Say) -> Card:
    """Show an admin how the bot is: its mode, whom it still waits for, what could not be shown."""
    asking = setup.asking
    facts = [
        (say.plain("setup-mode"), (say.plain(MODES[asking.mode]),)),
        (say.plain("setup-teams"), (_teams(setup, say),)),
    ]
    if waited:
        more = f" {say.plain('health-more', count=len(waited) - SHOWN)}" if len(waited) > SHOWN else ""
        facts.append((say.plain("health-waited"), (say.listed(waited[:SHOWN]) + more,)))
    if troubled:
        facts.append((say.plain("health-troubled"), (str(troubled),)))
    told = (Heading(say.plain("health")), Facts(tuple(facts)), Text(say("health-try", name=name), quiet=True))
    return Card("", told, (Button(say.plain("health-more-button"), ShowSetup()),))


def _teams(setup: Setup, say: Say) -> str:
    if EVERY_TEAM in setup.asking.only:
        return say.plain("setup-all-teams")
    return say.listed(setup.asking.only) or say.plain("setup-no-teams")
