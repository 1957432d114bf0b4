"""CX Day, before those who bring it about and before everybody, with its worst cases."""

from dataclasses import replace
from datetime import UTC, date, datetime

from bot.cards import Card
from bot.forms import Form
from bot.wins.counted import MOST_NAMED
from bot.wins.cx_day import CxDay, Missing, State, Year
from prompts.wins import cx_day
from prompts.wins.cx_day import Stands
from prompts.words import Say
from tests.cards.examples.cast import HOSTILE, LONG_NAME, LONG_WORDS, NAMES, Cast
from tests.cards.examples.of_wins import CHANGE, LONG_TEAM, SIXTY, sixty
from tests.cards.examples.register import shows

TUESDAY = datetime(2030, 10, 1, 8, tzinfo=UTC)
OFFERED = CxDay(2030, offered=TUESDAY)
TEAMS = (("App", "Letters can be answered from a phone, at night too."), ("Checkout", CHANGE))
MONTHS = tuple((date(2029 + at // 12, at % 12 + 1, 1), at % 4) for at in range(9, 22))


@shows(cx_day.offered)
def cx_day_offered(cast: Cast, say: Say) -> tuple[Card, ...]:
    sponsor = Stands(OFFERED, TUESDAY, "#cx-wins", "", may=True, theirs=True)
    lead, nowhere = replace(sponsor, may=False), replace(sponsor, place="")
    cancelled = replace(sponsor, day=replace(OFFERED, state=State.CANCELLED))
    missed = (replace(sponsor, day=replace(OFFERED, state=State.MISSED, why=why)) for why in Missing)
    scheduled = replace(
        sponsor, day=replace(OFFERED, state=State.SCHEDULED, by=cast["dana"], at=TUESDAY), by=NAMES["dana"]
    )
    long = replace(scheduled, by=LONG_NAME, place="#" + "what-went-well-" * 5)
    late = replace(sponsor, late=True)
    every = (sponsor, lead, late, nowhere, cancelled, *missed, scheduled, long, replace(scheduled, may=False))
    return tuple(cx_day.offered(each, say) for each in every)


@shows(cx_day.offered)
def cx_day_that_was_posted(_: Cast, say: Say) -> tuple[Card, ...]:
    up = Stands(replace(OFFERED, state=State.POSTED), TUESDAY, "#cx-wins", NAMES["dana"], may=True, theirs=True)
    every = (up, replace(up, theirs=False), replace(up, day=replace(OFFERED, state=State.TAKEN_DOWN)))
    return tuple(cx_day.offered(each, say) for each in every)


@shows(cx_day.missed)
def cx_day_missed(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(cx_day.missed(OFFERED, why, say, may=why is Missing.LATE) for why in Missing)


@shows(cx_day.post)
def cx_day_posted(cast: Cast, say: Say) -> tuple[Card, ...]:
    year = Year(14, TEAMS, 7, MONTHS, (("Care", 5), ("Product", 6), ("", 3)))
    few = replace(year, wins=1, teams=TEAMS[:1], changed=2)
    posted = cx_day.post(year, NAMES["dana"], cast.people("tom", "mei"), (NAMES["viktor"],), say)
    return posted, cx_day.post(few, NAMES["dana"], cast.people("tom"), (), say)


@shows(cx_day.post)
def cx_day_at_its_worst(cast: Cast, say: Say) -> tuple[Card, ...]:
    many = tuple((month, 12_345) for month, _ in MONTHS)
    departments = tuple((f"{at} {HOSTILE} {LONG_TEAM}", 12_345) for at in range(MOST_NAMED))
    year = Year(99_999, ((LONG_TEAM, LONG_WORDS + HOSTILE),) * 60, 12_345, many, (*departments, ("", 4)))
    one_more = replace(year, teams=year.teams[:21])
    mentioned = cx_day.post(year, LONG_NAME, sixty(cast), (), say)
    return mentioned, cx_day.post(one_more, LONG_NAME, (), SIXTY, say)


@shows(cx_day.thanks)
def cx_day_thanks(cast: Cast, say: Say) -> tuple[Card, ...]:
    return cx_day.thanks(sixty(cast), (), say), cx_day.thanks((), SIXTY, say)


@shows(cx_day.move)
def cx_day_on_another_day(_: Cast, say: Say) -> Form:
    return cx_day.move(2030, date(2030, 10, 1), say)
