"""A company is set up step by step: every step as it is first seen and once it is taken, and what comes beside them."""

from dataclasses import replace
from pathlib import Path

from bot.answers import Verdict
from bot.cards import Card
from bot.company import Asking, Calendar, CompanyItself, Leader, Mode, Places, Roles, Setup, Team
from bot.company.guide import STEPS
from bot.company.reach import Machine, Why
from bot.forms import Form
from bot.meetings.whether import Rule
from prompts.company import classes, dry_run, guide, guide_forms, reach
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_TITLE, NAMES, NOON, Cast
from tests.cards.examples.register import Home, shows

MAILS = tuple(f"{name}@northwind.example" for name in NAMES)
LATE = tuple(f"someone.with.a.long.address.number.{number}@northwind.example" for number in range(40))
BEGUN = Setup(
    CompanyItself("Northwind", "Europe/Berlin", domains=("northwind.example",)), Roles(MAILS[8], admins=MAILS[11:12])
)
WORST = Setup(
    CompanyItself(HOSTILE[:80], "Europe/Berlin", ("de", "en"), ("northwind.example",) * 9),
    Roles(LATE[0], LATE, LATE, tuple(map(Leader, (*MAILS, *LATE))), (*MAILS, *LATE[:3])),
    Places(),
    (Team(LONG_NAME[:80], place="slack:#checkout", lead=LATE[1], members=(*MAILS, *LATE)),),
    Asking(Mode.LIVE, ("*",)),
    tuple(Calendar(email, "https://calendar.example/a.ics") for email in LATE),
)
KNOWN = {f"{name}@northwind.example": called for name, called in NAMES.items()}
PLACES = (
    ("slack:#checkout", "#checkout"),
    *((f"slack:#{n}-{'checkout' * 8}", f"#{n}-{'checkout' * 8}") for n in range(39)),
)
HOSTS = (
    ("slack.com", Why.SLACK), ("smba.trafficmanager.net", Why.TEAMS), ("login.microsoftonline.com", Why.LOGIN),
    ("login.botframework.com", Why.PROOF), ("graph.microsoft.com", Why.GRAPH), ("oauth2.googleapis.com", Why.GOOGLE),
    ("api.openai.com", Why.MODEL), ("db.northwind.example", Why.DATABASE),
    *((f"calendar-{number}.northwind.example", Why.FEED) for number in range(30)),
)  # fmt: skip


@shows(guide.step, classes.kept_for, classes.retention_called)
def every_step_at_first(_: Cast, say: Say) -> tuple[Card, ...]:
    nothing = guide.Now(BEGUN, is_there=False)
    begun = guide.Now(BEGUN, KNOWN)
    first = guide.step(guide.Standing(STEPS[0]), nothing, say)
    return (first, *(guide.step(guide.Standing(step, 3), begun, say) for step in STEPS))


@shows(guide.step, guide.listed)
def every_step_once_taken(_: Cast, say: Say) -> tuple[Card, ...]:
    now = guide.Now(WORST, KNOWN, frozenset(LATE))
    taken = (guide.Standing(step, 10_000, is_taken=True, can_undo=True) for step in STEPS)
    skipped = guide.Standing(STEPS[3], 3, is_taken=True, is_skipped=True, can_undo=True)
    kept = replace(WORST, retention=replace(WORST.retention, asked=1, wins=365, audit=30))
    one = guide.step(guide.Standing(STEPS[4]), guide.Now(kept), say)
    anybody = replace(BEGUN, teams=(Team("Checkout", place="slack:#checkout"),))
    others = (one, guide.step(guide.Standing(STEPS[2]), guide.Now(anybody), say))
    return (*(guide.step(each, now, say) for each in taken), guide.step(skipped, guide.Now(BEGUN), say), *others)


@shows(guide.step)
def step_by_step_on_the_first_day(_: Cast, say: Say) -> tuple[Card, ...]:
    """Return what docs/first-day.md shows of the middle of it."""
    team = Team("Checkout", lead=MAILS[0], members=MAILS[:3])
    now = guide.Now(replace(BEGUN, people=replace(BEGUN.people, leaders=(Leader(MAILS[8]),)), teams=(team,)), KNOWN)
    taken = guide.Standing(STEPS[2], 3, is_taken=True, can_undo=True)
    return guide.step(taken, now, say), guide.step(guide.Standing(STEPS[3], 3), now, say)


@shows(guide.on_page)
def home_of_who_sets_up(_: Cast, say: Say) -> Home:
    return Home((guide.on_page(guide.step(guide.Standing(STEPS[0]), guide.Now(BEGUN, is_there=False), say)),))


@shows(guide.trial, guide.trial_noted)
def question_of_a_test(_: Cast, say: Say) -> tuple[Card, ...]:
    return (guide.trial(say), *(guide.trial_noted(verdict, say) for verdict in Verdict))


@shows(dry_run.dry_run)
def dry_run_of_two_weeks(_: Cast, say: Say) -> tuple[Card, ...]:
    places = ("#checkout", say.plain("dry-run-few", count=4), say.plain("dry-run-alone"))
    asked = tuple(dry_run.Foreseen(LONG_TITLE, NOON, None, place) for place in places)
    silent = tuple(dry_run.Foreseen("", FOUR, rule) for rule in (Rule.PRIVATE, Rule.TOO_MANY))
    nothing = (dry_run.dry_run((), count, say, more=False) for count in (0, 1, 3))
    return (*nothing, dry_run.dry_run((*asked, *silent) * 2, 3, say, more=True))


@shows(reach.health, reach.key_of)
def what_the_bot_stands_on(_: Cast, say: Say) -> tuple[Card, ...]:
    worst = Machine(("slack", "teams"), HOSTS, Path(), has_key=True, has_ledger=True)
    seen = reach.Seen(worst, WORST, NOON, HOSTS, 12, LATE, 12)
    little = reach.Seen(Machine(), BEGUN, NOON, (), None, (), 1)
    whole = replace(seen, setup=WORST, machine=replace(worst, has_address=True), free=90_000, waited=(), troubled=0)
    return tuple(reach.health(each, say) for each in (seen, little, whole))


@shows(guide_forms.sponsor)
def form_of_the_sponsor(cast: Cast, say: Say) -> Form:
    return guide_forms.sponsor(BEGUN, ((cast.people("dana"), ()), (cast.people(), LATE)), 3, say)


@shows(guide_forms.leaders)
def form_of_the_leaders(cast: Cast, say: Say) -> Form:
    found = [(name, (cast.people() * 3, LATE)) for name in ("leaders", "executives", "cx_leads")]
    return guide_forms.leaders(found, 50, 3, say)


@shows(guide_forms.team)
def form_of_the_team(cast: Cast, say: Say) -> Form:
    who = (cast.people("ana"), ()), (cast.people(), LATE)
    return guide_forms.team(WORST.teams[0], PLACES, who, 3, say)


@shows(guide_forms.calendar)
def form_of_a_calendar(cast: Cast, say: Say) -> Form:
    return guide_forms.calendar((cast.people("ana"), ()), 3, say)


@shows(guide_forms.retention)
def form_of_retention(_: Cast, say: Say) -> Form:
    return guide_forms.retention(BEGUN.retention, 3, say)


@shows(guide_forms.languages)
def form_of_languages(_: Cast, say: Say) -> Form:
    return guide_forms.languages(("de", "en"), 3, say)


@shows(guide_forms.live)
def form_to_go_live(_: Cast, say: Say) -> Form:
    return guide_forms.live(replace(WORST, asking=Asking()), 3, say)
