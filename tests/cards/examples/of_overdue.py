"""A case that nobody has decided in time, a series that has to wait for it, and a case that is handed over."""

from dataclasses import replace

from bot.cards import Card
from bot.cases import Because, State
from bot.cases.handing import Became, Offer
from bot.cases.overdue import Step, Taken
from bot.forms import Form
from prompts.cases import forms, handing, overdue
from prompts.words import Say
from tests.cards.examples.cast import FOUR, FRIDAY, LONG_TITLE, LONG_WORDS, MONDAY, Cast
from tests.cards.examples.register import shows


def taken(cast: Cast, step: Step) -> Taken:
    return Taken(step, MONDAY, cast[{Step.OWNER: "ana", Step.LEAD: "tom", Step.SPONSOR: "dana"}[step]])


def offer(cast: Cast, became: Became = Became.OPEN) -> Offer:
    return Offer(118, 2, cast["mei"], cast["ana"], cast["ana"], FOUR, became)


@shows(overdue.overdue)
def overdue_for_owner_lead_and_sponsor(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(
        overdue.overdue(cast.case(), question, taken(cast, step), say, dislikes=dislikes)
        for step in Step
        for question, dislikes in ((cast.question(), True), (cast.hidden(), False))
    )


@shows(overdue.overdue)
def overdue_and_waiting_for_evidence_at_its_worst(cast: Cast, say: Say) -> Card:
    case = cast.case(owner=cast["michal"], state=State.WAITING, evidence_from=LONG_WORDS, evidence_by=FRIDAY, waits=2)
    return overdue.overdue(case, cast.worst(), taken(cast, Step.LEAD), say, dislikes=True)


@shows(overdue.overdue_settled)
def overdue_no_more(cast: Cast, say: Say) -> tuple[Card, ...]:
    kept = cast.case(state=State.KEPT, because=Because.LEGAL, outcome=LONG_WORDS, tell=LONG_WORDS)
    return (
        overdue.overdue_settled(cast.case(state=State.CHANGED, outcome="We ask once."), say),
        overdue.overdue_settled(kept, say),
    )


@shows(overdue.unearned)
def series_that_has_to_wait(cast: Cast, say: Say) -> tuple[Card, ...]:
    two = [cast.case(), cast.case(number=121, owner=cast["michal"])]
    return tuple(overdue.unearned(title, two, say) for title in ("Checkout weekly", LONG_TITLE, ""))


@shows(overdue.earned)
def series_that_is_asked_about_again(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(overdue.earned(title, say) for title in ("Checkout weekly", LONG_TITLE, ""))


@shows(handing.offered)
def case_offered(cast: Cast, say: Say) -> tuple[Card, ...]:
    for_another = replace(offer(cast), by=cast["dana"], owner=cast["michal"])
    return (
        handing.offered(cast.case(), cast.question(), offer(cast), say, dislikes=True),
        handing.offered(cast.case(), cast.hidden(), offer(cast), say, dislikes=False),
        handing.offered(cast.case(), cast.worst(), for_another, say, dislikes=True),
    )


@shows(handing.offered)
def case_offered_and_answered(cast: Cast, say: Say) -> tuple[Card, ...]:
    answers = (Became.TAKEN, Became.DECLINED, Became.WITHDRAWN)
    return tuple(
        handing.offered(cast.case(), cast.question(), offer(cast, became), say, dislikes=True) for became in answers
    )


@shows(handing.noted)
def what_became_of_an_offer(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(handing.noted(cast.case(), offer(cast, became), say) for became in Became)


@shows(handing.given_away)
def case_given_away(cast: Cast, say: Say) -> Card:
    return handing.given_away(cast.case(), cast["mei"], say)


@shows(forms.hand_over)
def hand_over(cast: Cast, say: Say) -> Form:
    return forms.hand_over(cast.case(), say)
