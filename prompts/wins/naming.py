"""Names first: whoever confirms them, the team, and each who is named."""

from bot.cards import Button, Card, Text
from bot.commands import AcceptName, AddNames, ConfirmNames, LeaveMeOut, NameConfirmer
from bot.people import Person
from bot.wins import Naming, State, Win
from prompts.wins import names, what_changed
from prompts.words import Say


def names_to_confirm(win: Win, people: tuple[str, ...], by: str, say: Say, *, theirs: bool) -> Card:
    """Ask for the names to be confirmed; afterwards they can be changed. ``theirs``: it is this person who does."""
    told = (Text(say("win-told-by", who=by)), *what_changed(win, say), *names("win-names", people, say))
    if not theirs:
        return Card(say.plain("confirm-passed", name=win.name), told)
    if win.state is State.NAMING:
        why = Text(say("confirm-why"), quiet=True)
        buttons = (Button(say.plain("confirm-names"), ConfirmNames(win.number), primary=True),)
        return Card(say.plain("confirm-asked", name=win.name), (*told, why), buttons)
    change = (Button(say.plain("change-names"), ConfirmNames(win.number)),) if win.may_be_corrected else ()
    return Card(say.plain("confirm-done", name=win.name), told, change)


def confirmer_wanted(win: Win, people: tuple[str, ...], by: str, done: str, say: Say) -> Card:
    """Ask a CX lead who shall confirm the names; ``done``: who does."""
    told = (Text(say("win-told-by", who=by)), *what_changed(win, say), *names("win-names", people, say))
    if done:
        return Card(say.plain("confirmer-wanted", name=win.name), (*told, Text(say("confirmer-named", who=done))))
    buttons = (Button(say.plain("name-confirmer"), NameConfirmer(win.number), primary=True),)
    return Card(say.plain("confirmer-wanted", name=win.name), (*told, Text(say("confirmer-why"), quiet=True)), buttons)


def who_is_missing(win: Win, people: tuple[str, ...], say: Say) -> Card:
    """Ask the doing team who else did it. Nobody is mentioned here: whoever is named may leave their name out."""
    told = (Text((win.change,)), *names("win-names", people, say))
    if not win.may_be_corrected:
        return Card(say.plain("missing-asked", name=win.name), told)
    more = Text(say("missing-why"), quiet=True)
    return Card(
        say.plain("missing-asked", name=win.name), (*told, more), (Button(say.plain("add-name"), AddNames(win.number)),)
    )


def credited(win: Win, naming: Naming | None, say: Say) -> Card:
    """Tell somebody that they are named, and how not to be."""
    if naming is Naming.LEFT_OUT:
        button = Button(say.plain("name-me"), LeaveMeOut(win.number, off=True))
        return Card(say.plain("left-out", name=win.name), (Text(say("left-out-more")),), (button,))
    if naming is not Naming.CONFIRMED:
        return Card(say.plain("not-named-now", name=win.name), (Text(say("not-named-now-more")),))
    button = Button(say.plain("leave-out"), LeaveMeOut(win.number))
    told = (*what_changed(win, say), Text(say("credited-more"), quiet=True))
    return Card(say.plain("credited", name=win.name), told, (button,))


def name_added(win: Win, doer: Person, who: str, by: str, say: Say) -> Card:
    """Ask whoever confirms names about a late one; ``by`` is who added it, or nothing once that is settled."""
    if not by:
        return Card(say.plain("late-done", name=win.name), (Text(say("late-done-more", who=who)),))
    told = (Text(say("late-asked-more", by=by, who=who)), Text((win.change,)))
    yes = Button(say.plain("late-yes"), AcceptName(win.number, doer), primary=True)
    no = Button(say.plain("late-no"), AcceptName(win.number, doer, no=True))
    return Card(say.plain("late-asked", name=win.name), told, (yes, no))
