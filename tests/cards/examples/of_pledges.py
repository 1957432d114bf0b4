"""What is promised, paid for and answered on pay, and what was said and done: as it is, and at its worst."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.cards import Card
from bot.commands.pledging import MakePledge
from bot.company import Deed
from bot.forms import Form
from bot.leaders.funding import Amount, Funded, Funding
from bot.leaders.pay import Asked, Pay
from bot.leaders.pledges import MAX_PLEDGE, MOST_OPEN, Pledge, Pledged
from bot.leaders.said_done import SaidDone, Talks, quarter_of
from prompts import leaders
from prompts.leaders import funding, pay, pledges, pledges_forms, said_done
from prompts.leaders.pledges import Shown
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_WORDS, MONDAY, NOON, Cast
from tests.cards.examples.of_leaders import known, week
from tests.cards.examples.register import shows

DUE = date(2030, 11, 30)
LETTERS = "Every letter is answered within one day"
WORST = (HOSTILE + LONG_WORDS)[:MAX_PLEDGE]
MINE = frozenset({Deed.SETTLE_A_PLEDGE, Deed.SAY_WHETHER_FUNDED})
ASKED, LEFT, NOTHING = frozenset({Deed.ANSWER_A_PLEDGE}), frozenset({Deed.DROP_WHAT_WAS_LEFT}), frozenset[Deed]()
PAID = Funding("P-99999", NOON.date(), Funded.YES, Amount(40_000_00, 999_999_999_999_99, "EUR"))
NOTED = ("made", "proposed", "declined", "is-kept", "is-dropped", "is-moved")


def pledge(cast: Cast, **facts: Any) -> Pledge:  # noqa: ANN401  # a Pledge's fields
    return replace(Pledge(3, cast["dana"], LETTERS, NOON.date(), DUE, DUE), **facts)


def worst(cast: Cast, **facts: Any) -> Shown:  # noqa: ANN401  # a Pledge's fields
    long = {"number": 99_999, "owner": cast["michal"], "words": WORST, "moves": 12, "became": LONG_WORDS[:300]}
    return Shown(pledge(cast, **(long | facts)), late=True, funding=PAID)


def every(cast: Cast) -> tuple[Shown, ...]:
    """Return a pledge in each of its states, and at its worst."""
    settled = {Pledged.KEPT: "They are, since May", Pledged.DROPPED: "The team was given up"}
    states = tuple(Shown(pledge(cast, state=state, became=settled.get(state, ""))) for state in Pledged)
    moved, no = Shown(pledge(cast, moves=1), late=True), Funding("P-3", DUE, Funded.NO)
    some = Shown(pledge(cast), funding=replace(PAID, amount=None))
    return (*states, moved, Shown(pledge(cast, gone=FOUR), here=False, funding=no), some, worst(cast))


@shows(pledges.noted)
def what_was_done_with_a_pledge(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(pledges.noted(pledge(cast), f"pledge-{key}", say) for key in NOTED)


@shows(pledges.offered)
def a_pledge_is_proposed(cast: Cast, say: Say) -> tuple[Card, ...]:
    proposed = Shown(pledge(cast, state=Pledged.PROPOSED))
    long = worst(cast, state=Pledged.PROPOSED)
    return (
        pledges.offered(proposed, cast["cleo"], ASKED, say),
        pledges.offered(long, cast["michal"], ASKED, say),
        pledges.offered(proposed, None, ASKED, say),
        *(pledges.offered(shown, cast["cleo"], MINE, say) for shown in every(cast)[1:]),
    )


@shows(pledges.answered)
def a_proposal_is_answered(cast: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(pledges.answered(shown, say) for shown in every(cast)[1:])


@shows(pledges.due)
def a_pledge_is_due(cast: Cast, say: Say) -> tuple[Card, ...]:
    open_worst = replace(worst(cast), late=False)
    return (*(pledges.due(shown, MINE, say) for shown in every(cast)[2:]), pledges.due(open_worst, MINE, say))


@shows(pledges.left_behind)
def a_pledge_is_left_behind(cast: Cast, say: Say) -> tuple[Card, ...]:
    shown = (Shown(pledge(cast, gone=FOUR), here=False), replace(worst(cast), here=False), every(cast)[4])
    return tuple(pledges.left_behind(one, LEFT if one.pledge.is_open else NOTHING, say) for one in shown)


@shows(pledges.one)
def a_single_pledge(cast: Cast, say: Say) -> tuple[Card, ...]:
    mine = tuple(pledges.one(shown, MINE if shown.pledge.is_open else NOTHING, say) for shown in every(cast))
    return (*mine, pledges.one(worst(cast), NOTHING, say))


@shows(pledges.listed)
def pledges_listed(cast: Cast, say: Say) -> tuple[Card, ...]:
    found = [replace(worst(cast, number=99_990 + at), late=bool(at)) for at in range(5)]
    others = [replace(shown, pledge=replace(shown.pledge, number=at)) for at, shown in enumerate(every(cast)[2:7], 1)]
    return (
        pledges.listed(others, 0, say, older=False, makes=False),
        pledges.listed(found, 1, say, older=True, makes=True),
        pledges.listed([], 0, say, older=False, makes=False),
    )


@shows(leaders.week)
def week_with_what_was_promised(cast: Cast, say: Say) -> tuple[Card, ...]:
    lines = tuple(pledges.in_passing(pledge(cast), left, say) for left in (21, 1, 0, -3))
    longest = (pledges.in_passing(worst(cast).pledge, 700, say),) * MOST_OPEN
    return tuple(leaders.week(week(), known(cast, besides=told), say, over=False) for told in (lines, longest))


@shows(pledges_forms.make)
def make_a_pledge(_: Cast, say: Say) -> Form:
    return pledges_forms.make(MakePledge(), say, pledges=True, proposes=False)


@shows(pledges_forms.make)
def make_or_propose_a_pledge_at_its_worst(_: Cast, say: Say) -> Form:
    return pledges_forms.make(MakePledge(WORST, DUE), say, pledges=True, proposes=True)


@shows(pledges_forms.make)
def propose_a_pledge(_: Cast, say: Say) -> Form:
    return pledges_forms.make(MakePledge(), say, pledges=False, proposes=True)


@shows(pledges_forms.settle)
def a_pledge_is_kept(cast: Cast, say: Say) -> Form:
    return pledges_forms.settle(pledge(cast), say, dropped=False)


@shows(pledges_forms.settle)
def a_pledge_is_dropped(cast: Cast, say: Say) -> Form:
    return pledges_forms.settle(worst(cast).pledge, say, dropped=True)


@shows(pledges_forms.move)
def a_pledge_is_moved(cast: Cast, say: Say) -> Form:
    return pledges_forms.move(worst(cast).pledge, say)


@shows(funding.say_funded)
def say_whether_there_is_money(_: Cast, say: Say) -> Form:
    return funding.say_funded(PAID, say)


@shows(funding.unfunded, funding.no_longer)
def nobody_pays(cast: Cast, say: Say) -> tuple[Card, ...]:
    unsaid, no = Funding("B-41", NOON.date()), Funding("P-99999", NOON.date(), Funded.NO)
    return (
        funding.unfunded(unsaid, LETTERS, cast["tom"], say),
        funding.unfunded(no, LONG_WORDS, cast["michal"], say),
        funding.unfunded(no, WORST, None, say),
        funding.no_longer(PAID, say, funded=True),
        funding.no_longer(no, say, funded=False),
    )


@shows(pay.asked)
def asked_about_pay(_: Cast, say: Say) -> tuple[Card, ...]:
    said = tuple(Asked(2030, "dana@northwind.example", says) for says in (None, *Pay))
    return (*(pay.asked(one, MONDAY, say, open_=True) for one in said), pay.asked(said[1], MONDAY, say, open_=False))


@shows(said_done.on_page)
def said_and_done(cast: Cast, say: Say) -> tuple[Card, ...]:
    quarter = quarter_of(DUE, "UTC")
    some = SaidDone(quarter, Talks(6, 14, 9), changed=3, funded=2, kept=4, late=1, dropped=1)
    none = SaidDone(quarter, None)
    return (
        said_done.on_page(some, [*every(cast)[2:3], *every(cast)[5:7]], say, makes=True),
        fullest_said_and_done(cast, say),
        said_done.on_page(none, [], say, makes=False),
    )


def fullest_said_and_done(cast: Cast, say: Say) -> Card:
    """Return as much of it as a page can hold, told to somebody who may promise something."""
    few = SaidDone(quarter_of(DUE, "UTC"), None, changed=999, funded=999, kept=999, late=999, dropped=999)
    return said_done.on_page(few, [worst(cast)] * 3, say, makes=True)
