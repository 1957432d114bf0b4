"""Whether employees hear leaders, as they are asked and as readers see it beside what leaders say; and a slackening."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.cards import Card
from bot.digests import Ratio
from bot.digests.heard import SaidAndHeard, SideBySide
from bot.leaders.heard import Part, Sample, State, name_of
from bot.leaders.momentum import Slackening
from prompts import digests
from prompts.digests import heard as side_by_side
from prompts.leaders import heard, momentum
from prompts.words import Say
from tests.cards.examples.cast import LONG_TITLE, NOON, Cast
from tests.cards.examples.of_digests import FULL, WORST, told
from tests.cards.examples.register import Home, shows

CLOSES = datetime(2030, 1, 31, 23, tzinfo=UTC)
SAMPLE = Sample("2030-01", State.OPEN, NOON, CLOSES, 812, 41, (Part(0, "", 41),))
COMPANY = SideBySide("", Ratio(12, 28), Ratio(31, 40), 20, 11)
PRODUCT = SideBySide("Product", Ratio(5, 11), None)
MONTH = SaidAndHeard("2030-01", State.CLOSED, CLOSES, 812, 41, 39, COMPANY, (PRODUCT, SideBySide("Care", None, None)))
NOTHING = SideBySide("", Ratio(0, 0), Ratio(0, 0))


def month(**facts: Any) -> SaidAndHeard:  # noqa: ANN401  # a SaidAndHeard's fields
    return replace(MONTH, **facts)


def worst_month() -> SaidAndHeard:
    side = SideBySide("", Ratio(99_998, 99_999), Ratio(99_998, 99_999), 99_998, 0)
    departments = tuple(replace(side, department=f"{LONG_TITLE[:99]} {at}") for at in range(60))
    return month(people=999_999, size=99_999, asked=99_999, company=side, departments=departments)


@shows(heard.asked)
def asked_whether_one_heard_a_leader(_: Cast, say: Say) -> Card:
    return heard.asked(SAMPLE, name_of("2030-01", 0), 6, say)


@shows(heard.asked)
def asked_whether_one_heard_a_leader_at_its_worst(_: Cast, say: Say) -> Card:
    return heard.asked(replace(SAMPLE, people=999_999, size=99_999), name_of("2030-01", 999), 999, say)


@shows(heard.noted)
def noted_whether_one_heard_a_leader(_: Cast, say: Say) -> Card:
    return heard.noted(SAMPLE, say)


@shows(heard.over)
def no_longer_asked_whether_one_heard_a_leader(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(heard.over(replace(SAMPLE, state=state), say) for state in (State.CLOSED, State.LOST))


@shows(side_by_side.on_page)
def said_and_heard_on_a_page(_: Cast, say: Say) -> Home:
    before = tuple(month(state=state, month="2029-12") for state in State)
    others = month(departments=(PRODUCT, replace(NOTHING, department="Law"), SideBySide("", Ratio(7, 17), Ratio(0, 0))))
    few = month(company=SideBySide("", None, None), departments=())
    months = (
        (MONTH, *before),
        (others,),
        (few,),
        (month(company=NOTHING, departments=()),),
        (month(state=State.OPEN),),
    )
    return Home(tuple(side_by_side.on_page(each, 6, say) for each in months))


@shows(side_by_side.on_page)
def said_and_heard_on_a_page_at_its_worst(_: Cast, say: Say) -> Home:
    return Home((side_by_side.on_page((worst_month(), *[worst_month()] * 5), 999, say),))


@shows(digests.digest)
def digest_with_said_and_heard(cast: Cast, say: Say) -> tuple[Card, ...]:
    worst = replace(WORST, heard=(worst_month(),))
    return tuple(digests.digest(told(cast, week), say) for week in (replace(FULL, heard=(MONTH,)), worst))


@shows(momentum.slackened)
def slackening_for_the_sponsor_and_cx_leads(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(momentum.slackened(Slackening(42, 23), say, passed_on=passed_on) for passed_on in (False, True))
