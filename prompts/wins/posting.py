"""A win with the executives, and where everybody reads it."""

from dataclasses import dataclass

from bot.cards import Block, Button, Card, Credits, Text
from bot.commands import EditWin, NotMe, OfferAnew, PostWin, TakeDown, UseOurWords
from bot.people import Person
from bot.wins import State, Win
from prompts.wins import evidence, names, what_changed
from prompts.wins.worth import besides, customer
from prompts.words import Say


@dataclass(frozen=True, slots=True)
class Draft:
    """A win as one executive has it. ``place`` is where it goes, ``other`` who was faster.

    ``model`` worded it, and ``wording`` marks these words. ``title`` and ``waits`` are what a reminder says otherwise.
    """

    win: Win
    people: tuple[str, ...]
    place: str
    other: str
    passed: bool
    wording: str = ""
    model: str = ""
    title: str = "draft"
    waits: str = "draft-waits"


def draft(draft: Draft, say: Say) -> Card:
    """Show an executive what would be posted in their name, or what has become of it."""
    win = draft.win
    told: tuple[Block, ...] = (*what_changed(win, say), *names("draft-names", draft.people, say))
    if draft.other:
        return Card(say.plain("draft-other", name=win.name), (*told, Text(say("draft-other-more", who=draft.other))))
    if win.state is State.POSTED:
        buttons = (Button(say.plain("edit"), EditWin(win.number)), Button(say.plain("take-down"), TakeDown(win.number)))
        more = (*_worded(draft, say), Text(say("draft-posted-more")))
        return Card(say.plain("draft-posted", name=win.name), (*told, *more), buttons, _ours(draft, say))
    if win.state is State.TAKEN_DOWN:
        return Card(say.plain("draft-taken-down", name=win.name), told)
    return Card(
        say.plain(draft.title, name=win.name), (*told, *_about(draft, say)), _buttons(draft, say), _ours(draft, say)
    )


def post(win: Win, by: str, mentioned: tuple[Person, ...], named: tuple[str, ...], say: Say) -> Card:
    """Show a win to everybody. Its first line says in whose name it is posted; the thanks come before its worth."""
    told: list[Block] = [Text(say("post-by", who=by)), Text((win.said,)), *customer(win, say)]
    told += [Text(say("win-team", team=win.team))] if win.team else []
    told += [Credits(say.plain("post-thanks"), mentioned)] if mentioned else []
    told += names("post-also" if mentioned else "post-names", named, say) if named else []
    told += [] if mentioned or named else [Text(say("post-nobody"))]
    return Card("", (*told, *besides(win, say), *evidence(win, say), Text((win.name,), quiet=True)))


def nobody_posts(win: Win, say: Say, *, anew: bool) -> Card:
    """Tell a CX lead that no executive has posted a win; ``anew``: it can be offered once more."""
    if win.state is not State.LEFT:
        return Card(say.plain("nobody-posts-no-more", name=win.name), (Text((win.said,)),))
    told = (Text(say("nobody-posts-more")), *what_changed(win, say))
    buttons = (Button(say.plain("offer-anew"), OfferAnew(win.number)),) if anew else ()
    return Card(say.plain("nobody-posts", name=win.name), told, buttons)


def _about(draft: Draft, say: Say) -> tuple[Block, ...]:
    where = Text(say("draft-where", place=draft.place), quiet=True) if draft.place else Text(say("draft-nowhere"))
    return (*_worded(draft, say), where, Text(say("draft-passed" if draft.passed else draft.waits), quiet=True))


def _worded(draft: Draft, say: Say) -> tuple[Block, ...]:
    """Say whose words these are."""
    return (Text(say("draft-worded", model=draft.model), quiet=True),) if draft.model else ()


def _ours(draft: Draft, say: Say) -> tuple[Button, ...]:
    return (Button(say.plain("use-our-words"), UseOurWords(draft.win.number)),) if draft.model else ()


def _buttons(draft: Draft, say: Say) -> tuple[Button, ...]:
    number = draft.win.number
    post_it = Button(say.plain("post"), PostWin(number, draft.wording), primary=True)
    edit = Button(say.plain("edit"), EditWin(number))
    not_me = Button(say.plain("not-me"), NotMe(number))
    return (*((post_it,) if draft.place else ()), edit, *(() if draft.passed else (not_me,)))
