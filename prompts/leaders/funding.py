"""Whether an improvement is paid for: asked of its owner, and told to the sponsor where nobody pays."""

from bot.cards import Card, Line, Owner, Quote, Text
from bot.commands.pledging import SayFunded
from bot.forms import Choice, Field, Form, Words
from bot.leaders.funding import MAX_TYPED, Funded, Funding
from bot.people import Person
from prompts.wins.worth import money
from prompts.words import Say


def say_funded(funding: Funding, say: Say) -> Form:
    """Ask whether there is money for it, and perhaps how much."""
    says = Choice(tuple((each.value, say.plain(f"funded-{each.value}")) for each in (Funded.YES, Funded.NO)))
    amount = money(funding.amount, say) if funding.amount else ""
    fields = (
        Field("says", say.plain("funded-asked", name=funding.improvement), says, required=True, value=funding.says),
        Field("amount", say.plain("funded-amount"), Words(MAX_TYPED), say.plain("funded-amount-hint"), value=amount),
    )
    gives = SayFunded(funding.improvement)
    return Form(say.plain("say-funded"), say.plain("save"), gives, fields, say.plain("cancel"))


def unfunded(funding: Funding, said: str, owner: Person | None, say: Say) -> Card:
    """Tell the sponsor, in a line, that nobody pays for something that somebody has taken on."""
    key = "unfunded-no" if funding.says is Funded.NO else "unfunded-unsaid"
    who: Line = (Owner(owner),) if owner else ()
    more = Text(say(key, since=say.date(funding.since)))
    return Card(say.plain("unfunded", name=funding.improvement), (Quote(said, who), more))


def no_longer(funding: Funding, say: Say, *, funded: bool) -> Card:
    """Stand where the sponsor was told, once there is money for it or it is over."""
    key = "unfunded-found" if funded else "unfunded-over"
    return Card(say.plain(key, name=funding.improvement), (Text(say("unfunded-nothing-to-do"), quiet=True),))
