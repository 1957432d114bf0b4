"""Pledges in words: what was promised, by whom and by when, and what became of it."""

from dataclasses import dataclass

from bot.cards import Block, Button, Card, Line, Owner, Quote, Text
from bot.commands.pledging import AnswerPledge, MakePledge, MovePledge, SayFunded, SettlePledge, ShowPledges
from bot.company import Deed
from bot.leaders.funding import Funded, Funding
from bot.leaders.pledges import Pledge, Pledged
from bot.people import Person
from prompts.wins.worth import money
from prompts.words import Say


@dataclass(frozen=True, slots=True)
class Shown:
    """A pledge, whether it is late where its owner is, whether they are still here, and what they say of money."""

    pledge: Pledge
    late: bool = False
    here: bool = True
    funding: Funding | None = None


def noted(pledge: Pledge, key: str, say: Say) -> Card:
    """Tell somebody what has become of what they have just done."""
    return Card(say.plain(key, name=pledge.name), (Text(say(f"{key}-more", day=say.date(pledge.due))),))


def offered(shown: Shown, by: Person | None, deeds: frozenset[Deed], say: Say) -> Card:
    """Ask somebody whether they promise what a CX lead proposes; afterwards, show how it stands."""
    pledge = shown.pledge
    if Deed.ANSWER_A_PLEDGE not in deeds:
        return one(shown, deeds, say)
    who = Text(say("pledge-offered-by", who=Owner(by))) if by else Text(say("pledge-offered-by-nobody"))
    told = (
        Quote(pledge.words, say("pledge-by", day=say.date(pledge.due))),
        who,
        Text(say("pledge-public"), quiet=True),
    )
    return Card(say.plain("pledge-offered"), told, _buttons(pledge, deeds, say))


def answered(shown: Shown, say: Say) -> Card:
    """Tell a CX lead what came of their proposal, and later of the pledge."""
    pledge = shown.pledge
    if pledge.state is Pledged.DECLINED:
        return Card(say.plain("pledge-was-declined", name=pledge.name), (Quote(pledge.words),))
    return Card(say.plain("pledge-was-accepted", name=pledge.name), about(shown, say))


def due(shown: Shown, deeds: frozenset[Deed], say: Say) -> Card:
    """Remind its owner of the day."""
    pledge = shown.pledge
    if not pledge.is_open or shown.late:
        return one(shown, deeds, say)
    title = say.plain("pledge-due", name=pledge.name, day=say.date(pledge.due))
    return Card(title, about(shown, say), _buttons(pledge, deeds, say))


def left_behind(shown: Shown, deeds: frozenset[Deed], say: Say) -> Card:
    """Tell the sponsor and the CX leads that whoever promised it has left."""
    pledge = shown.pledge
    title = say.plain("pledge-left", name=pledge.name)
    more = (Text(say("pledge-left-more")),) if pledge.is_open and not shown.here else ()
    return Card(title, (*about(shown, say), *more), _buttons(pledge, deeds, say))


def one(shown: Shown, deeds: frozenset[Deed], say: Say) -> Card:
    """Show a single pledge, with what its reader may do."""
    title = say.plain(_key("pledge-title", shown), name=shown.pledge.name)
    return Card(title, about(shown, say), _buttons(shown.pledge, deeds, say))


def listed(found: list[Shown], page: int, say: Say, *, older: bool, makes: bool) -> Card:
    """List what was promised, what is still open first; each can be looked at."""
    told = tuple(Text(entry(shown, say)) for shown in found) or (Text(say("pledges-none")),)
    turns = [Button(say.plain("newer"), ShowPledges(page - 1))] if page else []
    turns += [Button(say.plain("older"), ShowPledges(page + 1))] if older else []
    make = (make_button(say),) if makes else ()
    more = tuple(Button(shown.pledge.name, ShowPledges(pledge=shown.pledge.number)) for shown in found)
    return Card(say.plain("pledges"), told, (*turns, *make), more)


def make_button(say: Say) -> Button:
    return Button(say.plain("make-pledge"), MakePledge())


def all_button(say: Say) -> Button:
    return Button(say.plain("pledges-all"), ShowPledges())


def in_passing(pledge: Pledge, left: int, say: Say) -> Text:
    """Tell a leader, in their week, of something they have promised; ``left`` are days, fewer than none when late."""
    key = "pledge-passing" if left >= 0 else "pledge-passing-late"
    return Text(say(key, words=pledge.words, day=say.date(pledge.due), left=left))


def entry(shown: Shown, say: Say) -> Line:
    """Tell of a pledge in a line, as everybody reads it."""
    pledge = shown.pledge
    who = Owner(pledge.owner) if shown.here else say.plain("pledge-somebody-gone")
    state = say.plain(_key("pledge-state", shown), day=say.date(pledge.due))
    return say("pledges-entry", name=pledge.name, who=who, words=pledge.words, state=state)


def about(shown: Shown, say: Say) -> tuple[Block, ...]:
    """Say what was promised, by whom and when, how often that was moved, and what became of it."""
    pledge = shown.pledge
    who: Line = (Owner(pledge.owner),) if shown.here else say("pledge-somebody-gone")
    moved = (Text(say("pledge-moved", count=pledge.moves, first=say.date(pledge.first))),) if pledge.moves else ()
    became = (Text(say("pledge-became", became=pledge.became)),) if pledge.became else ()
    state = say(_key("pledge-state", shown), day=say.date(pledge.due))
    return Quote(pledge.words, who), Text(state), *moved, *_money(shown.funding, say), *became


def _money(funding: Funding | None, say: Say) -> tuple[Block, ...]:
    if funding is None or funding.says is Funded.UNSAID:
        return ()
    if funding.says is Funded.YES and funding.amount:
        return (Text(say("funded-is-amount", amount=money(funding.amount, say)), quiet=True),)
    return (Text(say(f"funded-is-{funding.says.value}"), quiet=True),)


def _key(first: str, shown: Shown) -> str:
    return f"{first}-late" if shown.late else f"{first}-{shown.pledge.state.value}"


def _buttons(pledge: Pledge, deeds: frozenset[Deed], say: Say) -> tuple[Button, ...]:
    """Return what this reader may do with a pledge, the likeliest first."""
    number = pledge.number
    if Deed.ANSWER_A_PLEDGE in deeds:
        yes = Button(say.plain("pledge-accept"), AnswerPledge(number), primary=True)
        return (yes, Button(say.plain("pledge-decline"), AnswerPledge(number, no=True)))
    drop = Button(say.plain("pledge-drop"), SettlePledge(number, dropped=True))
    if Deed.SETTLE_A_PLEDGE not in deeds:
        return (drop,) if Deed.DROP_WHAT_WAS_LEFT in deeds else ()
    keep = Button(say.plain("pledge-keep"), SettlePledge(number), primary=True)
    move = Button(say.plain("pledge-move"), MovePledge(number))
    return (keep, move, drop, Button(say.plain("say-funded"), SayFunded(pledge.name)))
