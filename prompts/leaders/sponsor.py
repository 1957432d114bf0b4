"""Who is the sponsor, and who is next: what is asked, what it means, and what each is told."""

from dataclasses import replace

from bot.cards import Block, Button, Card, Heading, Style, Text, When
from bot.commands import AcceptSponsor, DeclineSponsor, PassSponsor, WithdrawSponsor
from bot.forms import Field, Form, People
from bot.leaders.sponsorship import Became, Offer
from prompts.words import Say


def pass_on(say: Say) -> Form:
    """Ask for the one person who is to be the sponsor next."""
    field = Field("to", say.plain("pass-sponsor-to"), People(1), say.plain("pass-sponsor-hint"), required=True)
    title, notes = say.plain("pass-sponsor-title"), (say("pass-sponsor-note"),)
    return Form(title, say.plain("pass-sponsor-ask"), PassSponsor(), (field,), say.plain("cancel"), notes)


def offered(offer: Offer, by: str, company: str, days: int, say: Say) -> Card:
    """Ask somebody whether they will be the sponsor, and tell exactly what one sees, is told, and what is kept."""
    title = say.plain("sponsor-offered")
    if not offer.is_open:
        return Card(title, (Text(say(f"sponsor-offered-{offer.became.value}")),))
    asked = "sponsor-offered-by" if offer.is_handover else "sponsor-offered-for"
    told = (
        Text(say(asked, by=by, company=company)),
        *means(days, say),
        Text(say("sponsor-offered-until", until=When(offer.until, Style.BOTH)), quiet=True),
    )
    accept = Button(say.plain("accept-sponsor"), AcceptSponsor(offer.number), primary=True)
    return Card(title, told, (accept, Button(say.plain("decline-sponsor"), DeclineSponsor(offer.number))))


def means(days: int, say: Say) -> tuple[Block, ...]:
    """Tell what a sponsor sees, what they are told, and what is kept of them."""
    return Text(say("sponsor-sees")), Text(say("sponsor-hears")), Text(say("sponsor-kept", days=days))


def noted(offer: Offer, name: str, say: Say, *, leads: bool) -> Card:
    """Tell whoever has named somebody what became of that."""
    title = say.plain(f"sponsor-noted-{offer.became.value}", name=name)
    until = When(offer.until, Style.BOTH)
    more = say(f"sponsor-noted-{offer.became.value}-more", name=name, until=until)
    told = (Text(more), *(_weeks(name, say) if leads else ()))
    withdraw = (Button(say.plain("withdraw-sponsor"), WithdrawSponsor(offer.number)),) if offer.is_open else ()
    again = (Became.DECLINED, Became.EXPIRED, Became.LEFT)
    other = (Button(say.plain("name-somebody-else"), PassSponsor()),) if offer.became in again else ()
    return Card(title, told, (*withdraw, *other))


def passed(name: str, before: str, say: Say, *, leads: bool) -> Card:
    """Tell whom it concerns that there is another sponsor."""
    told = (Text(say("sponsor-passed-more", name=name, before=before)), *(_weeks(name, say) if leads else ()))
    return Card(say.plain("sponsor-passed", name=name), told)


def not_for_you(name: str, say: Say) -> Card:
    return Card(say.plain("not-for-you"), (Text(say("not-for-you-more", name=name)),))


def on_page(offer: Offer | None, named: str, days: int, say: Say, *, sponsor: bool) -> Card:
    """Show the sponsor that they are it, or whoever sees to it since when nobody is, and who was asked."""
    head = Heading(say.plain("sponsor-heading"))
    told = [Text(say("sponsor-is-you"))] if sponsor else [Text(say("sponsor-is-nobody", days=days))]
    if offer:
        told.append(Text(say("sponsor-is-asked", name=named, until=When(offer.until, Style.BOTH))))
        return Card("", (head, *told), (Button(say.plain("withdraw-sponsor"), WithdrawSponsor(offer.number)),))
    if named:
        told.append(Text(say("sponsor-is-asked-by-another", name=named)))
    key = "pass-sponsor" if sponsor else "name-sponsor"
    return Card("", (head, *told), (Button(say.plain(key), PassSponsor()),))


def _weeks(name: str, say: Say) -> tuple[Block, ...]:
    return (Text(say("sponsor-passed-leader", name=name)),)


def beside_setup(card: Card, name: str, say: Say, *, may: bool) -> Card:
    """Say below how the company is set up who the sponsor is; ``name`` is empty where nobody we know is."""
    line = say("setup-sponsor", name=name) if name else say("setup-no-sponsor")
    pass_on = (Button(say.plain("pass-sponsor" if name else "name-sponsor"), PassSponsor()),) if may else ()
    return replace(card, blocks=(*card.blocks, Text(line)), buttons=(*card.buttons, *pass_on))
