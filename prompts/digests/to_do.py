"""The one thing to do this week, and the list that it is about."""

from bot.cards import Block, Heading, Line, Owner, Text
from bot.commands import Listing
from bot.digests import OneThing, ToDo
from bot.people import Person
from prompts.digests.told import Told
from prompts.words import Say

BEHIND = {
    ToDo.OWNER: Listing.ACROSS,
    ToDo.CASE: Listing.OVERDUE,
    ToDo.NAMES: Listing.WINS,
    ToDo.POST: Listing.WINS,
    ToDo.TEAM: Listing.ANSWERS,
    ToDo.SPONSOR: Listing.LEADERS,
    ToDo.THANK: Listing.WINS,
    ToDo.NOTHING: Listing.ANSWERS,
}


def to_do_of(told: Told, say: Say) -> tuple[Heading, Block]:
    return Heading(say.plain("part-to-do")), Text(_one_thing(told.digest.to_do, told.owner, say))


def _one_thing(to_do: OneThing, owner: Person | None, say: Say) -> Line:
    key = f"to-do-{to_do.what.name.lower()}"
    if to_do.what is ToDo.OWNER:
        return say(key, name=f"D-{to_do.number}")
    if to_do.what is ToDo.CASE:
        name = f"D-{to_do.number}"
        return say(key, name=name, who=Owner(owner)) if owner else say(f"{key}-ownerless", name=name)
    if to_do.what is ToDo.THANK and not to_do.team:
        key += "-teamless"
    return say(key, name=f"W-{to_do.number}", team=to_do.team)
