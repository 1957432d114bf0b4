"""A case is offered to a colleague, and what they say to it."""

from bot.cards import Block, Button, Card, Owner, Text
from bot.cases import Case
from bot.cases.handing import Became, Offer
from bot.commands import LeaveIt, TakeOver
from bot.meetings import Question
from bot.people import Person
from prompts.cases import decision, state, why_someone
from prompts.words import Say


def offered(case: Case, question: Question, offer: Offer, say: Say, *, dislikes: bool) -> Card:
    """Ask somebody whether they take a case over. It says of answers no more than that there is a concern."""
    if not offer.is_open:
        return _answered(case, offer, say)
    by, owner = Owner(offer.by), Owner(offer.owner)
    asked = say("offer-by", by=by) if offer.by == offer.owner else say("offer-for", by=by, owner=owner)
    told: list[Block] = [Text(asked), Text(why_someone(question, say, dislikes=dislikes)), *decision(question, say)]
    told += [*state(case, say), Text(say("offer-until", owner=owner), quiet=True)]
    accept = Button(say.plain("take-over"), TakeOver(case.number, offer.number), primary=True)
    leave = Button(say.plain("leave-it"), LeaveIt(case.number, offer.number))
    return Card(say.plain("offer", name=case.name), tuple(told), (accept, leave))


def _answered(case: Case, offer: Offer, say: Say) -> Card:
    told = state(case, say) if offer.became is Became.TAKEN else ()
    return Card(say.plain(f"offer-{offer.became.value}", name=case.name), told)


def noted(case: Case, offer: Offer, say: Say) -> Card:
    """Tell whoever has offered a case what became of that."""
    key = f"noted-{offer.became.value}"
    return Card(say.plain(key, name=case.name), (Text(say(f"{key}-more", who=Owner(offer.person))),))


def given_away(case: Case, person: Person, say: Say) -> Card:
    """Stand where somebody had a case that another decides now."""
    return Card(say.plain("given-away", name=case.name), (Text(say("given-away-more", who=Owner(person))),))
