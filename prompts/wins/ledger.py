"""The sponsor's ledger in words, for those who may read it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.cards import MAX_BUTTONS, Block, Button, Card, Facts, Quote, Text
from bot.commands import ShowLedger, WriteLedger
from bot.forms import Field, Form, People, Words, people_kept
from bot.people import Person
from bot.wins import Win
from bot.wins.ledger import MAX_NOTE, MOST_EACH, PARTS, Entry
from prompts.wins import in_a_line
from prompts.words import Say

A_PAGE = MAX_BUTTONS  # wins: each has a button


@dataclass(frozen=True, slots=True)
class Line:
    """A win, and the names that the ledger has for it by what they did; None where it cannot be opened."""

    win: Win
    names: Mapping[str, tuple[str, ...]] | None = field(default_factory=dict)
    note: str = ""


def ledger(lines: tuple[Line, ...], page: int, say: Say, *, older: bool) -> Card:
    """Show who is behind each win, the newest first, with a way to write it down."""
    told = [block for line in lines for block in _told(line, say)] or [Text(say("wins-none"))]
    write = tuple(
        Button(say.plain("ledger-write", name=line.win.name), WriteLedger(line.win.number))
        for line in lines
        if line.names is not None
    )
    turns = [Button(say.plain("newer"), ShowLedger(page - 1))] if page else []
    turns += [Button(say.plain("older"), ShowLedger(page + 1))] if older else []
    return Card(say.plain("ledger"), (Text(say("ledger-who"), quiet=True), *told), write, tuple(turns))


def ledger_button(say: Say, win: int = 0) -> Button:
    return Button(say.plain("ledger"), ShowLedger(win=win))


def write(win: Win, entry: Entry, shown: Mapping[str, tuple[Person, ...]], say: Say) -> Form:
    """Ask who is behind a win. ``shown`` are those of the entry whom a form here can show."""
    people = tuple(
        Field(part, say.plain(f"ledger-{part}"), People(MOST_EACH), value=people_kept(shown[part])) for part in PARTS
    )
    note = Field("note", say.plain("ledger-note"), Words(MAX_NOTE, lines=True), value=entry.note)
    notes = (say("form-about", name=win.name, change=win.change), say("ledger-who"))
    gives, submit = WriteLedger(win.number), say.plain("save")
    return Form(say.plain("ledger-title"), submit, gives, (*people, note), say.plain("cancel"), notes)


def _told(line: Line, say: Say) -> Iterator[Block]:
    yield Text((in_a_line(line.win, say),))
    if line.names is None:
        yield Text(say("ledger-shut"))
        return
    named = ((part, ", ".join(line.names.get(part, ()))) for part in PARTS)
    facts = tuple((say.plain(f"ledger-{part}"), (names,)) for part, names in named if names)
    yield Facts(facts) if facts else Text(say("ledger-nobody"), quiet=True)
    if line.note:
        yield Quote(line.note)
