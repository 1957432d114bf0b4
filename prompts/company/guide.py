"""The steps by which a company is set up: what each is, why, what is set now, and what can be done."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from bot.answers import Verdict
from bot.cards import Block, Button, Card, Facts, Heading, Text
from bot.commands import (
    AnswerTrial,
    AskMyself,
    GoLive,
    Pressable,
    SetCalendar,
    SetLanguages,
    SetLeaders,
    SetRetention,
    SetSponsor,
    SetTeam,
    ShowDryRun,
    ShowStep,
    SkipStep,
    UndoStep,
)
from bot.company import EVERY_TEAM, Mode, Setup
from bot.company.guide import NEEDED, STEPS, Step, after, before
from prompts.answers import KEYS
from prompts.company.classes import classes, kept_for, retention_called
from prompts.words import Say, language_name

MODES = {Mode.LIVE: "setup-live", Mode.REHEARSAL: "setup-rehearsal", Mode.OFF: "setup-off"}
SHOWN = 8  # names of one group
MAIN: dict[Step, Pressable] = {
    Step.SPONSOR: SetSponsor(),
    Step.LEADERS: SetLeaders(),
    Step.TEAM: SetTeam(),
    Step.CALENDARS: SetCalendar(),
    Step.RETENTION: SetRetention(),
    Step.LANGUAGES: SetLanguages(),
    Step.TEST: AskMyself(),
    Step.DRY_RUN: ShowDryRun(),
    Step.LIVE: GoLive(),
}
Told = tuple[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Standing:
    """Where somebody is among the steps. ``version`` is that of the setup, which taking a step back depends on."""

    step: Step
    version: int = 0
    is_taken: bool = False
    is_skipped: bool = False
    can_undo: bool = False


@dataclass(frozen=True, slots=True)
class Now:
    """What is set. ``known`` are the names of those who have been met, ``waited`` the addresses of the others."""

    setup: Setup
    known: Mapping[str, str] = field(default_factory=dict)
    waited: frozenset[str] = frozenset()
    is_there: bool = True


def step(standing: Standing, now: Now, say: Say) -> Card:
    key = f"guide-{standing.step}"
    told: list[Block] = [Text(say(f"{key}-what")), Text(say(f"{key}-why"), quiet=True)]
    told += _set_now(standing, now, say)
    number = STEPS.index(standing.step) + 1
    title = say.plain("guide-title", number=number, count=len(STEPS), name=say.plain(key))
    return Card(title, tuple(told), tuple(_buttons(standing, say)))


def on_page(card: Card) -> Card:
    """Return a step's card as it stands on a page, among others."""
    return replace(card, title="", blocks=(Heading(card.title), *card.blocks))


def trial(say: Say) -> Card:
    """Put the question as everybody will see it, and say that this is a test."""
    told = (Text(say("as-them")), Text(say("guide-trial")))
    answers = tuple(Button(say.plain(key), AnswerTrial(verdict)) for verdict, key in KEYS.items())
    return Card(say.plain("question"), told, answers)


def trial_noted(verdict: Verdict, say: Say) -> Card:
    onwards = (Button(say.plain("guide-on"), ShowStep(), primary=True),)
    return Card("", (Text(say("guide-trial-noted", answer=say.plain(KEYS[verdict]))),), onwards)


def listed(emails: Iterable[str], now: Now, say: Say) -> str:
    """Return some people by name, and those whom nobody has met by their address."""
    all_of_them = [*emails]
    named = [_named(email, now, say) for email in all_of_them[:SHOWN]]
    more = [say.plain("health-more", count=len(all_of_them) - SHOWN)] if len(all_of_them) > SHOWN else []
    return say.listed(named) + (f" {more[0]}" if more else "") or say.plain("guide-nobody")


def _named(email: str, now: Now, say: Say) -> str:
    return say.plain("guide-waited", email=email) if email in now.waited else now.known.get(email, email)


def _buttons(standing: Standing, say: Say) -> Iterable[Button]:
    here, onwards, back = standing.step, after(standing.step), before(standing.step)
    label = say.plain(f"guide-{here}-button")
    yield Button(label, MAIN[here], primary=not standing.is_taken)
    if standing.is_taken and onwards:
        yield Button(say.plain("guide-on"), ShowStep(onwards), primary=True)
    elif onwards and here not in NEEDED:
        yield Button(say.plain("guide-skip"), SkipStep(here))
    if back:
        yield Button(say.plain("guide-back"), ShowStep(back))
    if standing.can_undo:
        yield Button(say.plain("guide-undo"), UndoStep(here, standing.version))


def _set_now(standing: Standing, now: Now, say: Say) -> Iterable[Block]:
    facts = _facts(standing, now, say)
    if facts:
        yield Facts(tuple(facts))
    if standing.is_skipped:
        yield Text(say("guide-is-skipped"), quiet=True)
    elif standing.step is Step.LIVE and not standing.is_taken:
        yield Text(say("guide-live-told"))


def _facts(standing: Standing, now: Now, say: Say) -> list[Told]:  # noqa: PLR0911  # one line each
    match standing.step:
        case Step.SPONSOR:
            return _who(now, say)
        case Step.LEADERS:
            return _groups(now, say)
        case Step.TEAM:
            return _team(now, say)
        case Step.CALENDARS:
            owners = dict.fromkeys(calendar.owner for calendar in now.setup.calendars)
            return [(say.plain("guide-calendars"), (listed(owners, now, say),))]
        case Step.RETENTION:
            return [
                (retention_called(name, say), (kept_for(days, say),)) for name, days in classes(now.setup.retention)
            ]
        case Step.LANGUAGES:
            spoken = (language_name(language, say) for language in now.setup.company.languages)
            return [(say.plain("guide-languages"), (say.listed(spoken),))] if now.is_there else []
        case Step.LIVE:
            return _live(now, say)
        case _:
            taken = "guide-tried" if standing.is_taken and not standing.is_skipped else "guide-not-tried"
            return [(say.plain("guide-now"), (say.plain(taken),))]


def _who(now: Now, say: Say) -> list[Told]:
    if not now.is_there:
        return [(say.plain("guide-now"), (say.plain("guide-nothing"),))]
    people = now.setup.people
    return [
        (say.plain("setup-company"), (now.setup.company.name,)),
        (say.plain("guide-sponsor-fact"), (listed((people.sponsor,), now, say),)),
        (say.plain("guide-admins"), (listed(people.admins, now, say),)),
    ]


def _groups(now: Now, say: Say) -> list[Told]:
    people = now.setup.people
    groups = {"leaders": tuple(leader.email for leader in people.leaders)}
    groups |= {"executives": people.executives, "cx-leads": people.cx_leads}
    return [(say.plain(f"guide-{name}"), (listed(group, now, say),)) for name, group in groups.items()]


def _team(now: Now, say: Say) -> list[Told]:
    if not now.setup.teams:
        return [(say.plain("guide-now"), (say.plain("guide-nothing"),))]
    team = now.setup.teams[0]
    told = [(say.plain("guide-team-fact"), (team.name,))]
    if team.place:
        told.append((say.plain("guide-place"), (team.place.partition(":")[2],)))
    told.append((say.plain("guide-lead"), (listed(filter(None, (team.lead,)), now, say),)))
    members = listed(team.members, now, say) if team.members else say.plain("guide-whoever-is-there")
    return [*told, (say.plain("guide-members"), (members,))]


def _live(now: Now, say: Say) -> list[Told]:
    asking = now.setup.asking
    first = asking.only or tuple(team.name for team in now.setup.teams[:1])
    teams = say.plain("setup-all-teams") if EVERY_TEAM in first else say.listed(first) or say.plain("setup-no-teams")
    return [(say.plain("setup-mode"), (say.plain(MODES[asking.mode]),)), (say.plain("setup-teams"), (teams,))]
