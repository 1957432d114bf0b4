"""A blocker on its way: told, owned, settled, listed, and among a month's top ones."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.blockers import Blocker, State, What
from bot.cards import Card
from bot.commands import TellBlocker
from bot.company import Deed
from bot.forms import Form
from prompts import blockers
from prompts.blockers import forms
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, LONG_WORDS, NOON, Cast
from tests.cards.examples.register import shows

STOPS = "Refunds over fifty euros wait four days for a second signature."
LONG_TEAM = f"{LONG_NAME} {HOSTILE}"
TEAMS = tuple(f"{LONG_TEAM} {at}"[-110:] for at in range(5))
NOTED = ("blocker-told", "blocker-told-named", "blocker-owner-asked", "blocker-own-yes", "blocker-own-no",
         "blocker-closed")  # fmt: skip
NAMES, OWNS = frozenset({Deed.NAME_AN_OWNER, Deed.SETTLE_A_BLOCKER}), frozenset({Deed.SETTLE_A_BLOCKER})
MAY_OWN = frozenset({Deed.OWN_A_BLOCKER})
NOTHING: frozenset[Deed] = frozenset()


def blocker(**facts: Any) -> Blocker:  # noqa: ANN401  # a Blocker's fields
    return replace(Blocker(41, NOON.date(), What.PROCESS, STOPS, ("Checkout", "Claims")), **facts)


def worst(cast: Cast, **facts: Any) -> Blocker:  # noqa: ANN401  # a Blocker's fields
    long = {"number": 99_999, "words": LONG_WORDS, "teams": TEAMS, "repeats": True, "told_by": cast["michal"]}
    return blocker(**(long | {"refusals": 12} | facts))


def settled(cast: Cast, state: State = State.REMOVED) -> Blocker:
    return worst(cast, state=state, became=LONG_WORDS, settled=FOUR, owner=cast["omar"])


@shows(blockers.noted)
def what_was_done_with_a_blocker(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(blockers.noted(blocker(), key, say) for key in NOTED)


@shows(blockers.wanted)
def an_owner_is_wanted(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = blocker(asked=cast["mei"], refusals=1)
    found = (blocker(), asked, blocker(owner=cast["mei"]), worst(cast), settled(cast))
    return tuple(blockers.wanted(each, NAMES if each.is_open else NOTHING, say) for each in found)


@shows(blockers.offered)
def a_blocker_is_offered(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked, owner = worst(cast, asked=cast["omar"], refusals=0), worst(cast, owner=cast["omar"])
    return (
        blockers.offered(asked, MAY_OWN, say, mine=False),
        blockers.offered(owner, OWNS, say, mine=True),
        blockers.offered(owner, NOTHING, say, mine=False),
        blockers.offered(settled(cast), NOTHING, say, mine=True),
    )


@shows(blockers.one)
def a_single_blocker(cast: Cast, say: Say) -> tuple[Card, ...]:
    kinds = tuple(blockers.one(blocker(what=what, teams=()), NOTHING, say) for what in What)
    return (*kinds, blockers.one(worst(cast), NAMES, say), blockers.one(settled(cast, State.STAYS), NOTHING, say))


@shows(blockers.over)
def what_became_of_a_blocker(cast: Cast, say: Say) -> tuple[Card, ...]:
    return blockers.over(settled(cast), say), blockers.over(settled(cast, State.STAYS), say)


@shows(blockers.top)
def top_blockers(cast: Cast, say: Say) -> tuple[Card, ...]:
    first = date(2030, 2, 1)
    found = [blocker(), blocker(owner=cast["mei"]), blocker(asked=cast["mei"]), settled(cast)]
    return blockers.top(found, first, say), blockers.top([worst(cast)] * 5, first, say)


@shows(blockers.listed)
def blockers_listed(cast: Cast, say: Say) -> tuple[Card, ...]:
    found = [
        replace(each, number=99_990 + at)
        for at, each in enumerate((worst(cast), blocker(), settled(cast), settled(cast, State.STAYS), worst(cast)))
    ]
    return blockers.listed(found, 1, say, older=True), blockers.listed([], 0, say, older=False)


@shows(blockers.on_page)
def blockers_on_a_page(cast: Cast, say: Say) -> tuple[Card, ...]:
    return blockers.on_page([worst(cast)] * 3, say), blockers.on_page([], say)


@shows(forms.tell)
def tell_of_a_blocker(_: Cast, say: Say) -> Form:
    return forms.tell(TellBlocker(), ("Checkout", "Claims"), say)


@shows(forms.tell)
def tell_of_a_blocker_at_its_worst(_: Cast, say: Say) -> Form:
    return forms.tell(
        TellBlocker(LONG_WORDS * 2), tuple(f"{team[:90]} {at}" for at, team in enumerate(TEAMS * 24)), say
    )


@shows(forms.tell)
def tell_of_a_blocker_where_there_are_no_teams(_: Cast, say: Say) -> Form:
    return forms.tell(TellBlocker("It is slow"), (), say)


@shows(forms.name_owner)
def name_an_owner(cast: Cast, say: Say) -> Form:
    return forms.name_owner(worst(cast), say)


@shows(forms.settle)
def a_blocker_is_removed(cast: Cast, say: Say) -> Form:
    return forms.settle(worst(cast), say, stays=False)


@shows(forms.settle)
def a_blocker_stays(cast: Cast, say: Say) -> Form:
    return forms.settle(worst(cast), say, stays=True)
