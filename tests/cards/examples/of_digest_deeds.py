"""A week with all of its figures and all that can be done about it: the fullest digest, its lists, what is pressed."""

from dataclasses import replace
from datetime import date, timedelta

from bot.cards import Card
from bot.cases import State
from bot.commands import Listing, OpenList
from bot.digests.figures import Figure, Level, amount, share
from bot.digests.measures import Measure
from bot.digests.ratios import Ratio
from bot.forms import Form
from bot.leaders.pledges import MAX_PLEDGE, Pledge, Pledged
from prompts import digests
from prompts.digests import behind, buttons, deeds, lists, paged, preview
from prompts.digests.lists import Crossing
from prompts.digests.preview import Receives
from prompts.digests.told import Told
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_TITLE, LONG_WORDS, NOON, Cast
from tests.cards.examples.of_decisions import FULLEST, TWO
from tests.cards.examples.of_digests import FULL, WORST, cases, told, worst
from tests.cards.examples.of_heard import MONTH, worst_month
from tests.cards.examples.register import shows

KPIS = (("Churn", 2.1), ("NPS", 38), ("Onboarding success", 81))
BEFORE = (("Churn", 2.1), ("NPS", 37), ("Onboarding success", 83), ("CSAT", 4.25))
LOADS = (("mean", 2.13), ("p90", 3), ("most", 3))
HARD = tuple((f"{LONG_TITLE[:75]} {at}", -1234567.891 * at) for at in range(1, 30))


def kpis(told_of: tuple[tuple[str, float], ...], old: int = 0) -> tuple[Figure, ...]:
    return tuple(amount(Measure.KPI, value, old, name) for name, value in told_of)


def loads(*groups: str) -> tuple[Figure, ...]:
    company = tuple(amount(Measure.LOAD, value, 812, kind) for kind, value in LOADS)
    teams = tuple(Figure(Measure.LOAD, "mean", Level.TEAM, group, value=2.5, n=12) for group in groups)
    return (*company, *teams, Figure(Measure.LOAD, "mean", Level.TEAM, "Claims", hidden=True))


FIGURED = replace(
    FULL,
    heard=(MONTH,),
    figures=(
        share(Measure.COVERAGE, FULL.coverage),
        share(Measure.RESPONSE, FULL.answers.total),
        *loads("Checkout"),
        share(Measure.CALLS, Ratio(2, 5)),
        *kpis(KPIS),
    ),
)
HARDEST = replace(
    WORST,
    heard=(worst_month(),),
    figures=(*loads(*(LONG_TITLE[:99],) * 60), share(Measure.CALLS, Ratio(99_998, 99_999)), *kpis(HARD, 1)),
)
CALLED = replace(FULL, figures=(share(Measure.CALLS, Ratio(0, 0)),))
SHOWS_LITTLE = replace(FULL, figures=(share(Measure.CALLS, None), amount(Measure.LOAD, None, 0, "mean")))


def full(cast: Cast) -> Told:
    week_before = replace(FULL, week="2030-W01", figures=kpis(BEFORE))
    brought = {"NPS": ("", "the survey of January"), "Churn": ("%", "")}
    found = replace(told(cast, FIGURED), before=week_before, brought=brought)
    return replace(found, drafts=2, owners=3)


def fullest(cast: Cast) -> Told:
    found = replace(worst(cast), digest=HARDEST, before=replace(WORST, figures=kpis(HARD[:9], 1)))
    return replace(found, brought={name: ("points", HOSTILE[:200]) for name, _ in HARD}, drafts=999, owners=999)


def receivers(cast: Cast) -> list[Receives]:
    at = NOON + timedelta(days=7)
    met = Receives("cleo@northwind.example", cast["cleo"], at, sent=True)
    unmet = Receives(f"{LONG_NAME[:60]}@northwind.example", None, at, sent=False)
    return [met, replace(met, sent=False), *[unmet] * 20]


def late(cast: Cast) -> Pledge:
    day = date(2030, 1, 4)
    return Pledge(3, cast["dana"], "Every letter is answered within one day", day, day, day)


@shows(digests.digest)
def digest_with_figures(cast: Cast, say: Say) -> tuple[Card, ...]:
    own = replace(full(cast), drafts=1, approves=True, owners=1)
    return digests.digest(full(cast), say), digests.digest(own, say)


@shows(digests.digest)
def digest_at_its_fullest(cast: Cast, say: Say) -> Card:
    return digests.digest(fullest(cast), say)


@shows(digests.on_home)
def digest_on_home_with_all_that_can_be_done(cast: Cast, say: Say) -> tuple[Card, ...]:
    return digests.on_home(full(cast), say), digests.on_home(fullest(cast), say)


@shows(preview.preview)
def digest_tried_before(cast: Cast, say: Say) -> tuple[Card, ...]:
    return preview.preview(full(cast), receivers(cast)[:3], say), preview.preview(fullest(cast), receivers(cast), say)


@shows(preview.dry_run)
def digest_tried_by_an_admin(cast: Cast, say: Say) -> tuple[Card, ...]:
    return preview.dry_run(FULL, receivers(cast), say), preview.dry_run(FULL, [], say)


@shows(buttons.lists)
def which_list_to_open(_: Cast, say: Say) -> Form:
    return buttons.lists(OpenList("2030-W02", Listing.OVERDUE), say)


@shows(lists.overdue)
def list_of_overdue_cases(cast: Cast, say: Say) -> tuple[Card, ...]:
    first, second, *_ = cases(cast)
    shown = [Crossing(first, FULLEST, cast["michal"]), Crossing(second, TWO, None)]
    return lists.overdue(shown, FULL, 0, say), lists.overdue(shown * 10, FULL, 1, say)


@shows(behind.load)
def list_of_load(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(behind.load(week, 0, say) for week in (FIGURED, HARDEST, SHOWS_LITTLE, FULL))


@shows(behind.heard)
def list_of_months(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(behind.heard(week, 0, say) for week in (FIGURED, HARDEST, FULL))


@shows(behind.calls)
def list_of_calls(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(behind.calls(week, 0, say) for week in (FIGURED, HARDEST, SHOWS_LITTLE, CALLED, FULL))


@shows(behind.pledges)
def list_of_pledges(cast: Cast, say: Say) -> tuple[Card, ...]:
    settled = [replace(late(cast), state=state, settled=FULL.start) for state in (Pledged.KEPT, Pledged.DROPPED)]
    long = replace(late(cast), owner=cast["michal"], words=(HOSTILE + LONG_WORDS)[:MAX_PLEDGE])
    return behind.pledges([late(cast), *settled], FULL, 0, say), behind.pledges([long] * 30, FULL, 1, say)


@shows(behind.numbers, paged.paged)
def list_of_numbers(cast: Cast, say: Say) -> tuple[Card, ...]:
    return behind.numbers(full(cast), 0, say), behind.numbers(fullest(cast), 1, say), behind.numbers(told(cast), 0, say)


@shows(deeds.nudges_noted)
def owners_are_reminded(_: Cast, say: Say) -> tuple[Card, ...]:
    many = tuple(range(99_900, 99_960))
    return (
        deeds.nudges_noted((104,), (), None, say),
        deeds.nudges_noted((104, 110), (97,), FOUR, say),
        deeds.nudges_noted(many, many, FOUR, say),
    )


@shows(deeds.drafts_asked)
def drafts_are_asked_for(_: Cast, say: Say) -> tuple[Card, ...]:
    shown = (((41,), ()), ((41, 42), (43,)), ((), (43, 44)), ((), ()))
    return tuple(deeds.drafts_asked(now, before, say) for now, before in shown)


@shows(deeds.owner_nudged)
def owner_is_reminded(cast: Cast, say: Say) -> tuple[Card, ...]:
    case, question = cast.case(number=104), cast.question()
    kept = cast.case(number=104, state=State.CHANGED, outcome="We ask once, and check it ourselves.")
    return (
        deeds.owner_nudged(case, question, say, theirs=True),
        deeds.owner_nudged(case, cast.hidden(), say, theirs=True),
        deeds.owner_nudged(case, None, say, theirs=True),
        deeds.owner_nudged(case, question, say, theirs=False),
        deeds.owner_nudged(kept, question, say, theirs=False),
    )
