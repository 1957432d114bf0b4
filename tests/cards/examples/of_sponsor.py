"""Who is the sponsor next, in every state and for each reader; and what executive meetings begin with."""

from dataclasses import replace

from bot.cards import Card
from bot.company import Setup
from bot.forms import Form
from bot.leaders.agenda import Agenda, First
from bot.leaders.sponsorship import Became, Offer
from prompts import company
from prompts.leaders import agenda, sponsor
from prompts.words import Say
from tests.cards.examples.cast import FOUR, HOSTILE, LONG_NAME, MONDAY, NOON, Cast
from tests.cards.examples.register import Home, shows

DANA, LEE, MEI = "dana@northwind.example", "lee@northwind.example", "mei@northwind.example"
OFFER = Offer(4, LEE, DANA, DANA, NOON, MONDAY)
IN_A_VACANCY = replace(OFFER, by=MEI)
LONGEST_NAME = (LONG_NAME + " <!channel> *{ $name }* " + LONG_NAME)[:110]
MEETING = Agenda("0a1b2c3d4e5f6071", "Executive staff", DANA, FOUR)


@shows(sponsor.offered, sponsor.means)
def sponsor_offered(_: Cast, say: Say) -> tuple[Card, ...]:
    asked = (sponsor.offered(offer, "Dana Ruiz", "Northwind", 365, say) for offer in (OFFER, IN_A_VACANCY))
    return (*asked, sponsor.offered(OFFER, LONGEST_NAME, HOSTILE[:80], 1, say))


@shows(sponsor.offered)
def sponsor_offer_over(_: Cast, say: Say) -> tuple[Card, ...]:
    over = (replace(OFFER, became=became) for became in Became if became is not Became.OPEN)
    return tuple(sponsor.offered(offer, "Dana Ruiz", "Northwind", 365, say) for offer in over)


@shows(sponsor.noted)
def sponsor_offer_noted(_: Cast, say: Say) -> tuple[Card, ...]:
    each = (replace(OFFER, became=became) for became in Became)
    worst = sponsor.noted(replace(OFFER, became=Became.EXPIRED), LONGEST_NAME, say, leads=True)
    return (*(sponsor.noted(offer, "Lee Novak", say, leads=False) for offer in each), worst)


@shows(sponsor.passed)
def sponsor_passed(_: Cast, say: Say) -> tuple[Card, ...]:
    worst = sponsor.passed(LONGEST_NAME, LONGEST_NAME, say, leads=True)
    return sponsor.passed("Lee Novak", "Dana Ruiz", say, leads=False), worst


@shows(sponsor.not_for_you)
def not_for_you(_: Cast, say: Say) -> Card:
    return sponsor.not_for_you(LONGEST_NAME, say)


@shows(sponsor.pass_on)
def form_to_pass_on(_: Cast, say: Say) -> Form:
    return sponsor.pass_on(say)


@shows(sponsor.on_page)
def home_of_the_sponsor_and_of_who_sees_to_it(_: Cast, say: Say) -> Home:
    theirs = (sponsor.on_page(offer, name, 0, say, sponsor=True) for offer, name in ((None, ""), (OFFER, LONGEST_NAME)))
    nobody = (sponsor.on_page(None, "", days, say, sponsor=False) for days in (0, 1, 12))
    another = sponsor.on_page(None, "Lee Novak", 3, say, sponsor=False)
    return Home((*theirs, *nobody, another))


@shows(sponsor.beside_setup)
def setup_with_its_sponsor(_: Cast, say: Say) -> tuple[Card, ...]:
    card = company.setup_shown(Setup.default("Northwind", DANA), (), say, admin=True)
    return tuple(sponsor.beside_setup(card, name, say, may=may) for name, may in ((LONGEST_NAME, True), ("", False)))


@shows(agenda.customer_first)
def customer_first(_: Cast, say: Say) -> tuple[Card, ...]:
    said = (agenda.customer_first(replace(MEETING, said=first), say) for first in (None, *First))
    return (*said, agenda.customer_first(replace(MEETING, title=HOSTILE[:120]), say))


@shows(agenda.share)
def home_with_executive_meetings(_: Cast, say: Say) -> Home:
    return Home(tuple(agenda.share(counted, say) for counted in (None, (7, 9), (0, 5))))
