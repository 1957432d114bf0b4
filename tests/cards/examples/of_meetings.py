"""Why we asked or kept quiet, what somebody is told who asks by hand, and how the bot is set up."""

from dataclasses import replace

from bot.cards import Card
from bot.commands import AskColleagues, BindSeries, PauseHere, PausePlace
from bot.company import Asking, Mode, Setup
from bot.languages import SPOKEN
from bot.meetings import Privately, Rung, SilencedSeries
from bot.meetings.whether import Rule, Silence
from bot.people import Person, Place
from prompts import company, meetings
from prompts.meetings import Bound, Limits, choices
from prompts.meetings.choices import Choices
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_DECISION, LONG_TITLE, NOON, Cast
from tests.cards.examples.register import shows

SILENCED = SilencedSeries("weekly", NOON, Person("slack", "UANA"), "Checkout", "Checkout weekly")


def silence(rule: Rule, title: str = "Checkout weekly", otherwise: Rule | None = None) -> Silence:
    return Silence("m1", NOON, rule, title, "checkout", "Checkout", otherwise)


@shows(meetings.why_asked)
def why_asked(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = (
        cast.question(),
        cast.hidden(),
        cast.question(by_hand=True, invited=4),
        cast.question(by_hand=True, invited=0),
    )
    return tuple(meetings.why_asked(question, Asking(), 1, say) for question in asked)


@shows(meetings.why_quiet, meetings.rule)
def why_quiet_for_each_rule(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(meetings.why_quiet(silence(rule), say) for rule in Rule)


@shows(meetings.why_quiet)
def why_quiet_in_rehearsal(_: Cast, say: Say) -> tuple[Card, ...]:
    instead = (None, Rule.TOO_SHORT)
    return tuple(meetings.why_quiet(silence(Rule.REHEARSAL, LONG_TITLE, rule), say) for rule in instead)


@shows(meetings.why_quiet)
def why_quiet_without_a_title(_: Cast, say: Say) -> Card:
    return meetings.why_quiet(silence(Rule.SENSITIVE, ""), say)


@shows(meetings.asked_here, meetings.nothing_here)
def why_here(cast: Cast, say: Say) -> tuple[Card, ...]:
    return meetings.asked_here(cast.question(), say), meetings.nothing_here(say)


@shows(meetings.asked_by_hand)
def asked_by_hand_noted(cast: Cast, say: Say) -> tuple[Card, ...]:
    bind = BindSeries("0123456789abcdef", Place(cast.platform, "C0CHECKOUT"))
    asked = ((cast.question(), None), (cast.question(invited=0), None), (cast.question(invited=0), bind))
    return tuple(meetings.asked_by_hand(question, offer, LONG_TITLE, say) for question, offer in asked)


@shows(meetings.with_limits)
def why_here_with_limits(_: Cast, say: Say) -> tuple[Card, ...]:
    limits = (
        Limits(Asking()),
        Limits(Asking(), snoozed=NOON),
        Limits(Asking(), 1, stopped=True),
        Limits(Asking(), 3, less=True),
    )
    return tuple(meetings.with_limits(meetings.nothing_here(say), own, say) for own in limits)


@shows(meetings.with_unknown)
def why_here_with_calls_that_nobody_knew(_: Cast, say: Say) -> tuple[Card, ...]:
    call = Silence("m1", NOON, Rule.UNKNOWN, "Pricing, on Zoom", "", "")
    told = ((call, 0), (replace(call, title=""), 1), (replace(call, title=LONG_TITLE), 9999), (None, 3))
    card = meetings.nothing_here(say)
    return tuple(meetings.with_unknown(card, hosted, count, say) for hosted, count in told)


@shows(meetings.pause_noted)
def paused_and_resumed(cast: Cast, say: Say) -> tuple[Card, ...]:
    resumed = PausePlace(Place(cast.platform, "C0CHECKOUT"), off=True)
    return meetings.pause_noted(PauseHere("0123456789abcdef"), NOON, say), meetings.pause_noted(resumed, None, say)


@shows(meetings.where_asked, meetings.where, meetings.rung)
def where_asked_for_each_rung(cast: Cast, say: Say) -> tuple[Card, ...]:
    here, place = cast.question(), Place(cast.platform, "C0CHECKOUT")
    mine = [Bound(cast.question(title=LONG_TITLE, rung=rung)) for rung in Rung]
    nothing = meetings.where_asked(None, None, place, say)
    return (nothing, *(meetings.where_asked(here, each, place, say) for each in mine))


@shows(meetings.where_asked, meetings.series_placed)
def where_a_series_is_bound(cast: Cast, say: Say) -> tuple[Card, ...]:
    place = Place(cast.platform, "C0CHECKOUT")
    named = Bound(cast.question(rung=Rung.BOUND), place, "#checkout")
    others = (Bound(cast.question(), Privately(alone=alone)) for alone in (True, False))
    silenced = Bound(cast.question(title=""), silenced=True)
    cannot = meetings.where_asked(None, Bound(cast.question(rung=Rung.GROUP)), None, say)
    bound = (named, Bound(cast.question(), place), *others, silenced)
    return (cannot, *(meetings.series_placed(each, say) for each in bound))


@shows(choices.with_choices)
def why_asked_as_those_who_choose_see_it(cast: Cast, say: Say) -> tuple[Card, ...]:
    asked = meetings.why_asked(cast.question(), Asking(), 1, say)
    host = Choices("weekly", "0123456789abcdef", moves=True, silences=True)
    lead, silenced = replace(host, moves=False), Choices("weekly", silences=True, silenced=True)
    return tuple(choices.with_choices(asked, each, say) for each in (host, lead, silenced, Choices()))


@shows(choices.series_silenced)
def series_silenced(_: Cast, say: Say) -> tuple[Card, ...]:
    return tuple(choices.series_silenced("weekly", each, say) for each in (SILENCED, None))


@shows(choices.silenced_on_page)
def silenced_on_page(_: Cast, say: Say) -> tuple[Card, ...]:
    each = (SILENCED, replace(SILENCED, title=LONG_TITLE), replace(SILENCED, title=""))
    return tuple(choices.silenced_on_page(one, say) for one in each)


@shows(meetings.outsiders_here)
def outsiders_here(cast: Cast, say: Say) -> tuple[Card, ...]:
    ask = AskColleagues(cast.people()[:8], LONG_TITLE, LONG_DECISION)
    return meetings.outsiders_here(ask, say), meetings.outsiders_here(None, say)


@shows(company.setup_shown)
def setup_shown(_: Cast, say: Say) -> tuple[Card, ...]:
    begun = Setup.default("Northwind", "dana@northwind.example")
    everywhere = replace(begun.company, languages=SPOKEN)
    live = replace(begun, company=everywhere, asking=replace(begun.asking, mode=Mode.LIVE, only=("*",)))
    teams = tuple(f"{at} {HOSTILE}" for at in range(9))
    off = replace(begun, asking=replace(begun.asking, mode=Mode.OFF, only=teams))
    new = tuple((team, FOUR) for team in teams)
    admins = tuple(company.setup_shown(setup, new, say, admin=True) for setup in (begun, live, off))
    return (*admins, company.setup_shown(None, (), say, admin=False))


@shows(company.on_page, company.warms_up)
def teams_that_warm_up(_: Cast, say: Say) -> tuple[Card, ...]:
    return company.on_page((("Checkout", FOUR),), say) + company.on_page(((HOSTILE, FOUR),) * 9, say)
