"""A blocker in words: what stops us, who owns it, what became of it; the list of them, and a month's top ones."""

from datetime import date

from bot.blockers import Blocker, State, What
from bot.cards import Block, Button, Card, Heading, Line, Owner, Quote, Text
from bot.commands import NameOwner, OwnBlocker, SettleBlocker, ShowBlockers, TellBlocker
from bot.commands.pledging import SayFunded
from bot.company import Deed
from prompts.words import Say

KINDS = {each: f"blocker-{each.value}" for each in What}
SHORT = 140
NEXT = " · "


def noted(blocker: Blocker, key: str, say: Say) -> Card:
    """Tell somebody what has become of what they have just done."""
    return Card(say.plain(key, name=blocker.name), (Text(say(f"{key}-more", name=blocker.name)),))


def wanted(blocker: Blocker, deeds: frozenset[Deed], say: Say) -> Card:
    """Ask a CX lead for one owner; afterwards, show who that is."""
    if not blocker.is_open or blocker.owner:
        return one(blocker, deeds, say)
    why = Text(say("blocker-why-owner"), quiet=True)
    return Card(
        say.plain("blocker-wanted", name=blocker.name), (*about(blocker, say), why), _buttons(blocker, deeds, say)
    )


def offered(blocker: Blocker, deeds: frozenset[Deed], say: Say, *, mine: bool) -> Card:
    """Ask somebody to own a blocker; afterwards, show how it stands. ``mine``: they do own it."""
    if not blocker.is_open:
        return one(blocker, deeds, say)
    if Deed.OWN_A_BLOCKER in deeds:
        why = Text(say("blocker-offered-more"), quiet=True)
        title = say.plain("blocker-offered", name=blocker.name)
        return Card(title, (*about(blocker, say), why), _buttons(blocker, deeds, say))
    if not mine:
        return one(blocker, deeds, say)
    return Card(say.plain("blocker-yours", name=blocker.name), about(blocker, say), _buttons(blocker, deeds, say))


def one(blocker: Blocker, deeds: frozenset[Deed], say: Say) -> Card:
    """Show a single blocker, with what its reader may do."""
    return Card(_title(blocker, say), about(blocker, say), _buttons(blocker, deeds, say))


def over(blocker: Blocker, say: Say) -> Card:
    """Tell what became of a blocker."""
    return Card(_title(blocker, say), (Quote(blocker.words), *_became(blocker, say)))


def top(blockers: list[Blocker], first: date, say: Say) -> Card:
    """Show the sponsor what stops us most; ``first`` is the first day of the month."""
    told: list[Block] = [Text(say("top-blockers-more", month=say.month(first)), quiet=True)]
    for blocker in blockers:
        told += [Text(_heading(blocker, say)), Quote(blocker.words), Text(_state(blocker, say), quiet=True)]
    return Card(say.plain("top-blockers"), tuple(told), (_all(say),))


def listed(found: list[Blocker], page: int, say: Say, *, older: bool) -> Card:
    """List blockers, those still open first; each can be looked at."""
    told = tuple(Text(_entry(blocker, say)) for blocker in found) or (Text(say("blockers-none")),)
    turns = [Button(say.plain("newer"), ShowBlockers(page - 1))] if page else []
    turns += [Button(say.plain("older"), ShowBlockers(page + 1))] if older else []
    more = tuple(Button(blocker.name, ShowBlockers(blocker=blocker.number)) for blocker in found)
    return Card(say.plain("blockers"), told, (*turns, tell_button(say)), more)


def on_page(newest: list[Blocker], say: Say) -> Card:
    """Show the newest ones on somebody's page, and how to tell of one."""
    told = tuple(Text(_entry(blocker, say)) for blocker in newest) or (Text(say("blockers-page")),)
    buttons = (tell_button(say), *((_all(say),) if newest else ()))
    return Card("", (Heading(say.plain("blockers")), *told), buttons)


def tell_button(say: Say) -> Button:
    return Button(say.plain("tell-blocker"), TellBlocker())


def about(blocker: Blocker, say: Say) -> tuple[Block, ...]:
    """Say what stops us, whom it touches, and how it stands."""
    by: Line = (Owner(blocker.told_by),) if blocker.told_by else say("blocker-by-nobody")
    refused = (Text(say("blocker-refused", count=blocker.refusals), quiet=True),) if _is_refused(blocker) else ()
    since = say("blocker-since", day=say.day(blocker.told))
    tags = (Text(_tags(blocker, say)), Text(since, quiet=True))
    return (Quote(blocker.words, by), *tags, *_became(blocker, say), *refused)


def _is_refused(blocker: Blocker) -> bool:
    return bool(blocker.refusals) and blocker.is_open and not blocker.owner


def _title(blocker: Blocker, say: Say) -> str:
    if blocker.is_open:
        return say.plain("blocker-seen", name=blocker.name, what=say.plain(KINDS[blocker.what]))
    key = "blocker-removed" if blocker.state is State.REMOVED else "blocker-stays"
    return say.plain(key, name=blocker.name)


def _heading(blocker: Blocker, say: Say) -> Line:
    return (f"{blocker.name}{NEXT}{say.plain(KINDS[blocker.what])}{NEXT}", *_tags(blocker, say))


def _tags(blocker: Blocker, say: Say) -> Line:
    teams = say.listed(blocker.teams)
    touches = say("blocker-touches", teams=teams) if teams else say("blocker-touches-none")
    return (*touches, f"{NEXT}{say.plain('blocker-repeats-tick')}") if blocker.repeats else touches


def _became(blocker: Blocker, say: Say) -> tuple[Block, ...]:
    return (Text(_state(blocker, say)),) if blocker.is_open else (Text(say("blocker-became", became=blocker.became)),)


def _state(blocker: Blocker, say: Say) -> Line:
    if not blocker.is_open:
        return say("top-blockers-over")
    if blocker.owner:
        return say("blocker-owned-by", who=Owner(blocker.owner))
    return say("blocker-was-asked", who=Owner(blocker.asked)) if blocker.asked else say("blocker-no-owner")


def _entry(blocker: Blocker, say: Say) -> Line:
    said = " ".join(blocker.words.split())
    short = said if len(said) <= SHORT else f"{said[: SHORT - 1].rstrip()}…"
    if not blocker.is_open:
        return say("blockers-entry-settled", name=blocker.name, state=blocker.state.value, words=short)
    return say("blockers-entry", name=blocker.name, what=say.plain(KINDS[blocker.what]), words=short)


def _all(say: Say) -> Button:
    return Button(say.plain("blockers-all"), ShowBlockers())


def _buttons(blocker: Blocker, deeds: frozenset[Deed], say: Say) -> tuple[Button, ...]:
    """Return what this reader may do with a blocker, the likeliest first."""
    number = blocker.number
    if Deed.OWN_A_BLOCKER in deeds:
        yes = Button(say.plain("blocker-accept"), OwnBlocker(number), primary=True)
        return (yes, Button(say.plain("blocker-no"), OwnBlocker(number, no=True)))
    name = Button(say.plain("blocker-name-owner"), NameOwner(number), primary=blocker.owner is None)
    settle = (
        Button(say.plain("blocker-is-removed"), SettleBlocker(number)),
        Button(say.plain("blocker-has-to-stay"), SettleBlocker(number, stays=True)),
    )
    return (
        *((name,) if Deed.NAME_AN_OWNER in deeds else ()),
        *(settle if Deed.SETTLE_A_BLOCKER in deeds else ()),
        *((Button(say.plain("say-funded"), SayFunded(blocker.name)),) if Deed.SAY_WHETHER_FUNDED in deeds else ()),
    )
