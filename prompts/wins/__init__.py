"""A win in words: what changed, who did it, what shows it; and the list of them."""

from collections.abc import Iterator

from bot.cards import Block, Button, Card, Heading, Link, Quote, Style, Text, When
from bot.commands import ShowWins, TellWin
from bot.wins import Win, is_address
from prompts.words import Say

LONGEST_LINE = 2400  # characters of names in one paragraph
SHORT = 140


def noted(win: Win, key: str, say: Say) -> Card:
    """Tell somebody what has become of what they have just done."""
    return Card(say.plain(key, name=win.name), (Text(say(f"{key}-more", name=win.name)),))


def listed(wins: list[Win], page: int, say: Say, *, older: bool) -> Card:
    """List what was posted, the newest first."""
    told = tuple(Text(_entry(win, say)) for win in wins) or (Text(say("wins-none")),)
    turns = [Button(say.plain("newer"), ShowWins(page - 1))] if page else []
    turns += [Button(say.plain("older"), ShowWins(page + 1))] if older else []
    return Card(say.plain("wins"), told, (*turns, tell_button(say)))


def on_page(wins: list[Win], say: Say) -> Card:
    """Show the newest wins on a person's page, and how to tell of one."""
    told = tuple(Text(_entry(win, say)) for win in wins) or (Text(say("wins-page")),)
    return Card("", (Heading(say.plain("wins")), *told), (tell_button(say), Button(say.plain("wins-all"), ShowWins())))


def tell_button(say: Say) -> Button:
    return Button(say.plain("tell-win"), TellWin())


def what_changed(win: Win, say: Say) -> tuple[Block, ...]:
    """Say what changed for the customer, in whose team, and by what it is shown."""
    team = (Text(say("win-team", team=win.team)),) if win.team else ()
    return (Text((win.said,)), *team, *evidence(win, say))


def evidence(win: Win, say: Say) -> tuple[Block, ...]:
    if not win.evidence:
        return ()
    if is_address(win.evidence):
        return (Text(say("win-evidence", link=Link(_host(win.evidence), win.evidence))),)
    return (Quote(win.evidence),)


def names(key: str, people: tuple[str, ...], say: Say) -> tuple[Block, ...]:
    """List names without mentioning anybody, in as many paragraphs as they need."""
    return tuple(Text(say(key, names=line)) for line in _lines(people)) or (Text(say(f"{key}-nobody")),)


def _lines(people: tuple[str, ...]) -> Iterator[str]:
    line = ""
    for person in people:
        if line and len(line) + len(person) > LONGEST_LINE:
            yield line
            line = ""
        line = f"{line}, {person}" if line else person
    if line:
        yield line


def _entry(win: Win, say: Say) -> tuple[str | When, ...]:
    said = " ".join(win.said.split())
    short = said if len(said) <= SHORT else f"{said[: SHORT - 1].rstrip()}…"
    line = say.plain("wins-entry", name=win.name, team=win.team, said=short) if win.team else f"{win.name} · {short}"
    return (When(win.posted or win.told, Style.DAY), f" · {line}")


def _host(address: str) -> str:
    return address.partition("://")[2].partition("/")[0][:80] or address[:80]
