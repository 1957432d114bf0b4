"""A company is set up step by step: which steps there are, which part of a setup is whose, how one is taken back."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from bot.company.asking import EVERY_TEAM, Asking, Mode
from bot.company.faults import SetupFaults
from bot.company.reading import read_setup
from bot.company.setup import Setup, Team
from bot.company.writing import write_setup


class Step(StrEnum):
    """One step, in the order in which they are taken. NOBODY is no step: what came by a file, or by other ways."""

    SPONSOR = "sponsor"
    LEADERS = "leaders"
    TEAM = "team"
    CALENDARS = "calendars"
    RETENTION = "retention"
    LANGUAGES = "languages"
    TEST = "test"
    DRY_RUN = "dry-run"
    LIVE = "live"


STEPS = tuple(Step)
NEEDED = frozenset({Step.SPONSOR, Step.TEAM, Step.LIVE})  # without them nobody would be asked
SETTLES_NOTHING = frozenset({Step.TEST, Step.DRY_RUN})


def before(step: Step) -> Step | None:
    at = STEPS.index(step)
    return STEPS[at - 1] if at else None


def after(step: Step) -> Step | None:
    at = STEPS.index(step)
    return STEPS[at + 1] if at + 1 < len(STEPS) else None


def is_settled(step: Step, setup: Setup | None) -> bool:
    """Tell whether a setup itself says what a step is for. Of steps that settle nothing, or defaults, it does not."""
    match step:
        case Step.SPONSOR:
            return setup is not None
        case Step.LEADERS:
            return setup is not None and bool(setup.people.leaders)
        case Step.TEAM:
            return setup is not None and bool(setup.teams)
        case Step.CALENDARS:
            return setup is not None and bool(setup.calendars)
        case Step.LIVE:
            return setup is not None and setup.asking.mode is Mode.LIVE and bool(setup.asking.only)
        case _:
            return False


def with_part(step: Step, setup: Setup, other: Setup) -> Setup:  # noqa: PLR0911  # one line each
    """Return a setup with what belongs to one step as another setup has it, and everything else as it is."""
    match step:
        case Step.SPONSOR:
            company = replace(other.company, languages=setup.company.languages)
            people = replace(setup.people, sponsor=other.people.sponsor, admins=other.people.admins)
            return replace(setup, company=company, people=people)
        case Step.LEADERS:
            theirs = other.people
            people = replace(
                setup.people, leaders=theirs.leaders, executives=theirs.executives, cx_leads=theirs.cx_leads
            )
            return replace(setup, people=people)
        case Step.TEAM:
            return replace(setup, teams=other.teams)
        case Step.CALENDARS:
            return replace(setup, calendars=other.calendars)
        case Step.RETENTION:
            return replace(setup, retention=other.retention)
        case Step.LANGUAGES:
            return in_languages(setup, other.company.languages)
        case Step.LIVE:
            asking = replace(setup.asking, mode=other.asking.mode, only=other.asking.only)
            return replace(setup, asking=asking)
        case _:
            return setup


def in_languages(setup: Setup, languages: tuple[str, ...]) -> Setup:
    """Let a company speak these; teams that spoke its first language speak the new first one, as those of a file do."""
    first, now = setup.company.languages[0], languages[0]
    teams = tuple(replace(team, language=now) if team.language == first else team for team in setup.teams)
    return replace(setup, company=replace(setup.company, languages=languages), teams=teams)


def with_team(setup: Setup, team: Team) -> Setup:
    """Let this be the pilot team, which is the first one; what names it otherwise follows."""
    pilot, *others = setup.teams or (team,)
    only = tuple(team.name if name == pilot.name else name for name in setup.asking.only)
    return replace(setup, teams=(team, *others), asking=replace(setup.asking, only=only))


def gone_live(setup: Setup) -> Setup:
    """Let asking be live: for the teams that the setup says, else for the pilot team alone."""
    only = setup.asking.only or tuple(team.name for team in setup.teams[:1])
    return replace(setup, asking=replace(setup.asking, mode=Mode.LIVE, only=only))


def in_earnest(asking: Asking) -> Asking:
    return replace(asking, mode=Mode.LIVE, only=(EVERY_TEAM,))


def checked(setup: Setup) -> Setup:
    """Return a setup if its file would be taken over, by the same rules. Raises ``SetupFaults``."""
    read = read_setup(write_setup(setup))
    return replace(read, given=setup.given)


def faults_in(setup: Setup) -> tuple[str, ...]:
    try:
        checked(setup)
    except SetupFaults as wrong:
        return wrong.faults
    return ()


def next_step(passed: frozenset[Step], setup: Setup | None) -> Step:
    """Return the first step that nobody has taken or skipped; the last one where all are."""
    return next(_left(passed, setup), STEPS[-1])


def _left(passed: frozenset[Step], setup: Setup | None) -> Iterator[Step]:
    return (step for step in STEPS if step not in passed and not is_settled(step, setup))
