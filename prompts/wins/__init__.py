"""A win in words: what changed, who did it, what shows it; and the list of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.cards import Block, Button, Card, Heading, Link, Quote, Style, Text, When
from bot.commands import ShowWins, TellWin, WishChange
from bot.wins import Win, words_and_address
from prompts.wins.worth import beside
from prompts.words import Say

LONGEST_LINE = 2400  # characters of names in one paragraph
SHORT = 140


def noted(win: Win, key: str, say: Say) -> Card:
    """Tell somebody what has become of what they have just done."""
    return Card(say.plain(key, name=win.name), (Text(say(f"{key}-more", name=win.name)),))


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the list: whether they may wish a post changed, and the reactions that they are told of, by win."""

    may_wish: bool = False
    reactions: Mapping[int, int] = field(default_factory=dict)


def listed(wins: list[Win], page: int, reader: Reader, say: Say, *, older: bool) -> Card:
    """List what was posted, the newest first."""
    told = tuple(Text((*_entry(win, say), *_reactions(win, reader, say))) for win in wins) or (Text(say("wins-none")),)
    turns = [Button(say.plain("newer"), ShowWins(page - 1))] if page else []
    turns += [Button(say.plain("older"), ShowWins(page + 1))] if older else []
    wish = (Button(say.plain("wish-change"), WishChange()),) if wins and reader.may_wish else ()
    return Card(say.plain("wins"), told, (*turns, tell_button(say), *wish))


def on_page(wins: list[Win], say: Say) -> Card:
    """Show the newest wins on a person's page, and how to tell of one."""
    told = tuple(Text(_entry(win, say)) for win in wins) or (Text(say("wins-page")),)
    return Card("", (Heading(say.plain("wins")), *told), (tell_button(say), Button(say.plain("wins-all"), ShowWins())))


def tell_button(say: Say) -> Button:
    return Button(say.plain("tell-win"), TellWin())


def what_changed(win: Win, say: Say) -> tuple[Block, ...]:
    """Say what changed for the customer, in whose team, and by what it is shown."""
    team = (Text(say("win-team", team=win.team)),) if win.team else ()
    return (Text((win.said,)), *beside(win, say), *team, *evidence(win, say))


def evidence(win: Win, say: Say) -> tuple[Block, ...]:
    said, address = words_and_address(win.evidence)
    quote = (Quote(said),) if said else ()
    return (*quote, Text(say("win-evidence", link=Link(_host(address), address)))) if address else quote


def names(key: str, people: tuple[str, ...], say: Say) -> tuple[Block, ...]:
    """List names without mentioning anybody, in as many paragraphs as they need."""
    return tuple(Text(say(key, names=line)) for line in _lines(people)) or (Text(say(f"{key}-nobody")),)


def both(places: tuple[str, ...], say: Say) -> str:
    """Return the one place where a win stands, or both."""
    return say.plain("places-two", one=places[0], other=say.listed(places[1:])) if len(places) > 1 else places[0]


def _reactions(win: Win, reader: Reader, say: Say) -> tuple[str, ...]:
    count = reader.reactions.get(win.number, 0)
    return (f" · {say.plain('wins-reactions', count=count)}",) if count else ()


def _lines(people: tuple[str, ...]) -> Iterator[str]:
    line = ""
    for person in people:
        if line and len(line) + len(person) > LONGEST_LINE:
            yield line
            line = ""
        line = f"{line}, {person}" if line else person
    if line:
        yield line


def in_a_line(win: Win, say: Say) -> str:
    """Say which win it is, whose, and what changed, in short."""
    said = shortened(win.said)
    return say.plain("wins-entry", name=win.name, team=win.team, said=said) if win.team else f"{win.name} · {said}"


def shortened(said: str) -> str:
    said = " ".join(said.split())
    return said if len(said) <= SHORT else f"{said[: SHORT - 1].rstrip()}…"


def _entry(win: Win, say: Say) -> tuple[str | When, ...]:
    return (When(win.posted or win.told, Style.DAY), f" · {in_a_line(win, say)}")


def _host(address: str) -> str:
    return address.partition("://")[2].partition("/")[0][:80] or address[:80]
